/** Is the reading right? The document on the left, the draft on the right, what is doubtful on top of both. */
import type { Problem } from '../../lib/problem.ts'
import type { Draft, Rejected } from '../draft/draft.ts'
import { listDraftGroups } from '../draft/draft-field.ts'
import { listDraftFindings } from '../draft/draft-finding.ts'
import { listDraftProblems } from '../draft/draft-problem.ts'
import { countSureness, firstLookOnly, nextLooks } from '../draft/first-look.ts'
import { fieldId } from '../draft/ids.ts'
import { shownPart } from '../draft/shown-part.ts'
import { Acceptance, type AcceptanceChoice, acceptanceField } from '../parts/acceptance.tsx'
import { DraftFindings } from '../parts/draft-findings.tsx'
import { DraftGroupPart } from '../parts/draft-group.tsx'
import { DraftProblems } from '../parts/draft-problems.tsx'
import { DraftSource } from '../parts/draft-source.tsx'
import { DraftState, type DraftStateProps } from '../parts/draft-state.tsx'
import { DraftSureness } from '../parts/draft-sureness.tsx'
import { DraftUnread } from '../parts/draft-unread.tsx'
import { ErrorSummary } from '../parts/error-summary.tsx'
import { Layout } from '../parts/layout.tsx'
import { Notification } from '../parts/notification.tsx'
import type { Site } from '../site.ts'

export interface DraftPageProps {
  readonly site: Site
  readonly draft: Draft
  /** Why the last act was not taken, and what was sent with it. */
  readonly rejected: Rejected | null
  readonly notice: DraftStateProps['notice']
  /** Only what should be looked at first is shown. */
  readonly narrowed: boolean
}

export function DraftPage(props: DraftPageProps) {
  const { site, draft, rejected, narrowed } = props
  const groups = listDraftGroups(draft.document, draft.fields)
  const problems = listDraftProblems(draft.document, groups, draft.fields)
  const corrected = new Set(draft.corrections.map(({ path }) => path))
  const shown = shownPart({
    groups: narrowed ? firstLookOnly(groups, corrected) : groups,
    problems,
    text: draft.text,
  })
  const nexts = nextLooks(shown.groups, corrected)
  const findings = listDraftFindings(draft.findings ?? [], draft.fields, shown.groups)
  const title = `下書きの確認：${draft.source}`
  return (
    <Layout
      site={site}
      title={rejected === null ? title : `エラー：${title}`}
      crumbs={[
        { text: '文書の取り込み', href: site.links.importDocument() },
        { text: '下書きの確認', href: null },
      ]}
      scripts={['draft']}
      wide
    >
      <ErrorSummary
        title={rejected === null ? '' : refusals[rejected.of]}
        errors={(rejected?.problems ?? []).map((problem) => ({
          message: problem.message,
          target: targetOf(rejected, problem),
        }))}
      />
      <header class="page-head">
        <h1>{title}</h1>
        <p class="lead">
          左が元の文書、右が読み取った内容です。違うところを直し、下の「確定」で公開します。
        </p>
      </header>
      <DraftState site={site} draft={draft} notice={props.notice} />
      {shown.whole ? null : (
        <Notification kind="caution" title="大きな文書なので、はじめの部分だけを示しています">
          <p>
            残りも読み取ってあり、確定すると文書全体を公開します。残りを確かめるには、この下書きを取り下げ、文書を分けて取り込んでください。
          </p>
        </Notification>
      )}
      <DraftProblems problems={problems} shown={shown.problems} />
      <DraftSureness
        site={site}
        draft={draft.id}
        counts={countSureness(groups, corrected)}
        groups={shown.groups}
        corrected={corrected}
        narrowed={narrowed}
      />
      <DraftUnread unread={draft.document.unread} within={shown.text.length} />
      <DraftFindings site={site} findings={draft.findings === null ? null : findings} />
      <div class="draft-columns">
        <DraftSource draft={draft} text={shown.text} problems={shown.problems} />
        <section class="draft-reading">
          <h2 id="draft-reading">読み取った内容</h2>
          {shown.groups.map((group) => (
            <DraftGroupPart
              {...props}
              group={group}
              findings={findings}
              corrected={corrected}
              nexts={nexts}
            />
          ))}
          {shown.groups.length > 0 ? null : (
            <p>
              先に見る項目はありません。
              <a href={site.links.draft(draft.id)}>すべての項目を見る</a>
            </p>
          )}
        </section>
      </div>
      {draft.state === 'open' ? (
        <Acceptance
          site={site}
          draft={draft.id}
          effect={draft.effect}
          offices={draft.offices}
          chosen={rejected?.of === 'acceptance' ? rejected.asked : chosenIn(draft)}
          named={draft.document.office}
          problems={rejected?.of === 'acceptance' ? rejected.problems : []}
          inferred={draft.document.inferred}
          blocking={problems.filter(({ problem }) => problem.severity === 'blocks').length}
        />
      ) : null}
    </Layout>
  )
}

const refusals: Record<Rejected['of'], string> = {
  acceptance: '確定できませんでした',
  correction: '直した内容を保存できませんでした',
  withdrawal: '取り下げられませんでした',
}

/** What the document itself says, until a person says something else. */
function chosenIn({ document: { office, fiscalYear }, offices }: Draft): AcceptanceChoice {
  const known = offices.find(({ name }) => name === office)?.id ?? null
  return { office: known, newOffice: known === null ? office : null, fiscalYear }
}

function targetOf(rejected: Rejected | null, { code }: Problem): string | null {
  if (rejected === null) return null
  if (rejected.of === 'correction') return fieldId(rejected.path)
  return acceptanceField(code) ?? 'acceptance'
}
