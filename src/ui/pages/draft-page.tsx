/** Is the reading right? The document on the left, the draft on the right, what is doubtful on top of both. */
import type { Finding } from '../../check/finding.ts'
import type { FieldPlace } from '../../intake/field-place.ts'
import type { Office } from '../../judgement/judged-sheet.ts'
import type { SheetJudgement } from '../../judgement/judgement.ts'
import type { Problem } from '../../lib/problem.ts'
import type { PlanDocument } from '../../plan/document.ts'
import {
  type DraftField,
  type DraftGroup,
  listDraftGroups,
  listOwnPlaces,
} from '../draft/draft-field.ts'
import { type DraftFinding, listDraftFindings } from '../draft/draft-finding.ts'
import { type DraftProblem, listDraftProblems } from '../draft/draft-problem.ts'
import { countSureness, firstLookOnly, nextLooks, surenessOf } from '../draft/first-look.ts'
import { fieldId, placeId, problemId } from '../draft/ids.ts'
import { shownPart } from '../draft/shown-part.ts'
import { Acceptance, type AcceptanceChoice, acceptanceField } from '../parts/acceptance.tsx'
import { Addition } from '../parts/addition.tsx'
import { DraftFieldRow } from '../parts/draft-field-row.tsx'
import { DraftFindings } from '../parts/draft-findings.tsx'
import { DraftSureness } from '../parts/draft-sureness.tsx'
import { ErrorSummary } from '../parts/error-summary.tsx'
import { Layout } from '../parts/layout.tsx'
import { type MarkedPlace, MarkedText, markupPlaces } from '../parts/marked-text.tsx'
import { Notification } from '../parts/notification.tsx'
import { OutcomeSign } from '../parts/outcome-sign.tsx'
import type { Site } from '../site.ts'
import { sheetStanding } from '../standing.ts'

export interface DraftPageProps {
  readonly site: Site
  readonly draft: Draft
  /** Why the last act was not taken, and what was sent with it. */
  readonly rejected: Rejected | null
  /** What the last act did. */
  readonly notice: 'corrected' | 'received-before' | null
  /** Only what should be looked at first is shown. */
  readonly narrowed: boolean
}

export interface Draft {
  readonly id: string
  readonly state: 'open' | 'accepted' | 'withdrawn'
  readonly source: string
  readonly text: string
  readonly document: PlanDocument
  readonly fields: readonly FieldPlace[]
  readonly corrections: readonly { readonly path: string; readonly text: string }[]
  readonly judgements: readonly (SheetJudgement | null)[]
  readonly offices: readonly Office[]
  /** What the check finds in it; null where it is checked only once accepted. */
  readonly findings: readonly Finding[] | null
  readonly acceptedAs: string | null
}

export type Rejected =
  | {
      readonly of: 'correction'
      readonly path: string
      readonly text: string
      readonly problems: readonly Problem[]
    }
  | {
      readonly of: 'acceptance'
      readonly asked: AcceptanceChoice
      readonly problems: readonly Problem[]
    }
  | { readonly of: 'withdrawal'; readonly problems: readonly Problem[] }

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
      <State {...props} />
      {shown.whole ? null : (
        <Notification kind="caution" title="大きな文書なので、はじめの部分だけを示しています">
          <p>
            残りも読み取ってあり、確定すると文書全体を公開します。残りを確かめるには、この下書きを取り下げ、文書を分けて取り込んでください。
          </p>
        </Notification>
      )}
      <Problems problems={problems} shown={shown.problems} />
      <DraftSureness
        site={site}
        draft={draft.id}
        counts={countSureness(groups, corrected)}
        groups={shown.groups}
        corrected={corrected}
        narrowed={narrowed}
      />
      <DraftFindings site={site} findings={draft.findings === null ? null : findings} />
      <div class="draft-columns">
        <div class="draft-source">
          <h2 id="draft-source">元の文書</h2>
          <section class="source-text draft-pane" tabindex={0} aria-label="元の文書の文字">
            <MarkedText text={shown.text} places={placesOf(draft, shown.problems)} />
          </section>
          <p class="field-hint">
            下線の付いた文字は項目に読み取ったところ、灰色の文字はどの項目にも入らなかったところです。
          </p>
        </div>
        <section class="draft-reading">
          <h2 id="draft-reading">読み取った内容</h2>
          {shown.groups.map((group) => (
            <GroupPart
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

function State({ site, draft, notice }: DraftPageProps) {
  if (draft.state === 'accepted') {
    return (
      <Notification kind="success" title="この下書きは確定しました">
        {draft.acceptedAs === null ? null : (
          <p>
            <a href={site.links.source(draft.acceptedAs)}>公開された文書を見る</a>
          </p>
        )}
      </Notification>
    )
  }
  if (draft.state === 'withdrawn') {
    return (
      <Notification kind="information" title="この下書きは取り下げました">
        <p>届いた文書は残っています。もう一度使うときは、文書を取り込み直してください。</p>
      </Notification>
    )
  }
  if (notice === 'corrected')
    return <Notification kind="success" title="直した内容を保存しました" />
  if (notice === 'received-before') {
    return (
      <Notification kind="caution" title="同じ文書が、前に確定されています">
        <p>
          中身が同じ文書です。確定すると、前の版に替わります。必要がなければ取り下げてください。
        </p>
      </Notification>
    )
  }
  return null
}

interface ProblemsProps {
  readonly problems: readonly DraftProblem[]
  /** The first of them, as far as the page shows them. */
  readonly shown: readonly DraftProblem[]
}

function Problems({ problems, shown }: ProblemsProps) {
  if (problems.length === 0) {
    return <Notification kind="success" title="読み取りで確かめたいところは見つかりませんでした" />
  }
  const blocking = problems.filter(({ problem }) => problem.severity === 'blocks').length
  return (
    <section class="draft-problems">
      <h2 id="draft-problems">
        確かめたいところ（{problems.length}件
        {blocking === 0 ? '' : `、うち直さないと確定できないもの${blocking}件`}）
      </h2>
      <ol>
        {shown.map(({ problem, path, span }, index) => (
          <li>
            <span class={`severity severity-${problem.severity}`}>
              {problem.severity === 'blocks' ? '× 要修正' : '？ 要確認'}
            </span>{' '}
            {problem.message}{' '}
            {path === null ? null : <a href={`#${fieldId(path)}`}>読み取った内容へ</a>}{' '}
            {span === null ? null : (
              <a href={`#${path === null ? problemId(index) : placeId(path)}`}>元の文書の箇所へ</a>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}

function GroupPart({
  site,
  draft,
  rejected,
  group,
  findings,
  narrowed,
  corrected,
  nexts,
}: DraftPageProps & {
  readonly group: DraftGroup
  readonly findings: readonly DraftFinding[]
  /** Paths of what a person has put right. */
  readonly corrected: ReadonlySet<string>
  readonly nexts: ReadonlyMap<string, DraftField>
}) {
  const position = /^sheets\.(\d+)$/.exec(group.path)?.[1]
  const judgement = position === undefined ? null : (draft.judgements[Number(position)] ?? null)
  return (
    <section class="draft-group">
      <h3>{group.title}</h3>
      {judgement === null ? null : (
        <p>
          <span class="label">この内容での判定</span>{' '}
          <OutcomeSign site={site} standing={sheetStanding(judgement)} />
        </p>
      )}
      <dl class="draft-fields">
        {group.fields.map((field) => (
          <DraftFieldRow
            site={site}
            draft={draft.id}
            field={field}
            findings={findings.filter(({ path }) => path === field.path)}
            sureness={surenessOf(field, corrected)}
            next={nexts.get(field.path) ?? null}
            narrowed={narrowed}
            rejected={
              rejected?.of === 'correction' && rejected.path === field.path
                ? { text: rejected.text, message: rejected.problems[0]?.message ?? '' }
                : null
            }
            open={draft.state === 'open'}
          />
        ))}
      </dl>
      {draft.state === 'open' && !narrowed ? (
        <Addition site={site} draft={draft.id} document={draft.document} group={group} />
      ) : null}
    </section>
  )
}

function placesOf(draft: Draft, problems: readonly DraftProblem[]): readonly MarkedPlace[] {
  const own = listOwnPlaces(draft.document, draft.fields)
  const firstOfPath = new Map(own.toReversed().map((field) => [field.path, field]))
  return [
    ...own.map((field): MarkedPlace => {
      const first = firstOfPath.get(field.path) === field
      return { id: first ? placeId(field.path) : null, kind: 'field', span: field.span }
    }),
    ...markupPlaces(draft.text),
    ...problems.flatMap(({ path, span }, index): MarkedPlace[] =>
      path === null && span !== null ? [{ id: problemId(index), kind: 'problem', span }] : [],
    ),
    ...draft.document.unread.map(({ span }): MarkedPlace => ({ id: null, kind: 'unread', span })),
  ]
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
