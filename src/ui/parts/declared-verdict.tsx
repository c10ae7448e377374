/** The office's own verdict in the form's own sign and words, and the banner where the computed one differs. */
import type { SheetJudgement } from '../../judgement/judgement.ts'
import type { Verdict } from '../../plan/sheet.ts'
import type { Site } from '../site.ts'
import { Notification } from './notification.tsx'
import { Original } from './original.tsx'

interface DeclaredVerdictProps {
  readonly site: Site
  readonly declared: Verdict | null
}

export function DeclaredVerdict({ site, declared }: DeclaredVerdictProps) {
  const words = site.words.sheet
  if (declared === null) return <span class="declared declared-blank">{words.markUnread}</span>
  return (
    <span class="declared">
      <span class="declared-mark">{declared === 'attained' ? '①' : '②'}</span>
      {words[declared]}
    </span>
  )
}

interface DifferenceBannerProps {
  readonly site: Site
  readonly judgement: SheetJudgement
  /** Why the office judges otherwise; null where nobody wrote it. */
  readonly reason: string | null
  /** Whether the office wrote anything under 課題と改善策. */
  readonly issuesGiven: boolean
}

/** Nothing where both agree, and nothing where either side is open: open is not different. */
export function DifferenceBanner({ site, judgement, reason, issuesGiven }: DifferenceBannerProps) {
  if (judgement.agrees !== false) return null
  const words = site.words.sheet
  return (
    <Notification kind="caution" title={words.differs} level={3}>
      <p>
        {words.differsWhy}
        {site.words.sentenceGap}
        {reason !== null ? null : issuesGiven ? words.reasonGiven : words.reasonMissing}
      </p>
      {reason === null ? null : (
        <p>
          <span class="label">{words.verdictReason}</span> <Original site={site} text={reason} />
        </p>
      )}
    </Notification>
  )
}
