/** What was missed and by how much, and what the office says it will do about it, in its own words and unshortened. */
import type { JudgedSheet } from '../../judgement/judged-sheet.ts'
import type { Site } from '../site.ts'
import { targetStanding } from '../standing.ts'
import { titleOf } from '../title-of.ts'
import { Original } from './original.tsx'
import { TargetReason } from './target-reason.tsx'

interface MissedListProps {
  readonly site: Site
  readonly sheets: readonly JudgedSheet[]
}

export function MissedList({ site, sheets }: MissedListProps) {
  const missed = sheets.filter(({ judgement }) => judgement?.outcome === 'unmet')
  if (missed.length === 0) return null
  const words = site.words.officeYear
  return (
    <section class="missed">
      <h2 id="missed">{words.missed}</h2>
      <dl>
        {missed.map((judged) => (
          <div class="missed-entry">
            <dt>
              <a href={site.links.sheet(judged.id)}>
                <Original site={site} text={titleOf(site, judged)} />
              </a>
            </dt>
            <MissedTargets site={site} judged={judged} />
            <dd>
              <span class="label">{words.missedPlan}</span>
              {judged.sheet.selfEvaluation?.issues ? (
                <Original site={site} text={judged.sheet.selfEvaluation.issues.text} />
              ) : (
                <span class="missing">{words.missedNone}</span>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

interface MissedTargetsProps {
  readonly site: Site
  readonly judged: JudgedSheet
}

/** One missed target makes an initiative miss: which one is not left to be looked for. */
function MissedTargets({ site, judged: { sheet, judgement } }: MissedTargetsProps) {
  const missed = judgement?.targets.filter((result) => targetStanding(result) === 'unmet') ?? []
  return missed.map((result) => {
    const target = sheet.yearPlan.targets[result.position]?.target
    return (
      <dd>
        {target === undefined ? null : (
          <>
            <Original site={site} text={target.indicator ?? target.asWritten} />
            {site.words.colon}
          </>
        )}
        <TargetReason site={site} result={result} />
      </dd>
    )
  })
}
