/** Writing a sheet without fear: the form field by field, last year and comments at its side, the saved state in sight. */
import type { Problem } from '../../lib/problem.ts'
import type { FieldProblem } from '../../workflow/text/field-problem.ts'
import type { Conflict } from '../../workflow/text/merge-texts.ts'
import type { SheetText } from '../../workflow/text/sheet-text.ts'
import { formatYear } from '../format/year.ts'
import { ErrorSummary } from '../parts/error-summary.tsx'
import { Layout } from '../parts/layout.tsx'
import { Notification } from '../parts/notification.tsx'
import { Submission } from '../parts/submission.tsx'
import type { Site } from '../site.ts'
import { NextStep } from '../work/next-step.tsx'
import { SavedState } from '../work/saved-state.tsx'
import { SheetFields } from '../work/sheet-fields.tsx'
import { HandOverSheet, WhoseSheet } from '../work/sheet-section.tsx'
import { StageLine } from '../work/stage-line.tsx'
import { controlId, type EditorContext, type WorkingView } from '../work/working-view.ts'

export interface WorkingSheetPageProps {
  readonly site: Site
  readonly view: WorkingView
  /** What the fields hold. */
  readonly text: SheetText
  /** Revision those words were begun from. */
  readonly basedOn: number
  /** When the words were kept aside; null: they are the saved ones. */
  readonly unsavedSince: string | null
  readonly readOnly: ReadOnlyReason | null
  /** Whether the one who looks decides which section writes it. */
  readonly mayAssign: boolean
  /** What the last act did. */
  readonly notice: string | null
  /** Why the last act was not taken. */
  readonly rejected: readonly (FieldProblem | Problem)[]
  readonly conflicts: readonly Conflict[]
  readonly more: string | null
  readonly why: string
  readonly from: string
}

/** Why nobody writes now. */
export type ReadOnlyReason = 'submitted' | 'locked' | 'not-allowed'

const readOnlyWords: Readonly<Record<ReadOnlyReason, string>> = {
  submitted: '承認を待っています。直すには、先に取り下げてください。',
  locked: '企画担当が閉じています。直すには、企画担当に開けてもらってください。',
  'not-allowed': 'あなたの役割では、読むことと意見を書くことができます。',
}

export function WorkingSheetPage(props: WorkingSheetPageProps) {
  const { site, view, rejected, conflicts } = props
  const { sheet } = view
  const name = `${sheet.number === '' ? '' : `取組項目${sheet.number} `}${sheet.title || '（名称未記入）'}`
  const title = `${name}を書く`
  const failed = rejected.length + conflicts.length > 0
  const editor = editorOf(props)
  return (
    <Layout
      site={site}
      title={failed ? `エラー：${title}` : title}
      crumbs={[
        { text: '取組シートの作成', href: site.links.sheetWork() },
        {
          text: `${sheet.office.name} ${formatYear(sheet.fiscalYear, 'ja')}`,
          href: site.links.officeWork(sheet.office.code, sheet.fiscalYear),
        },
        { text: name, href: null },
      ]}
      scripts={['target-reading', 'sheet-editor']}
      wide
    >
      <ErrorSummary
        title={
          conflicts.length > 0
            ? 'ほかの人の保存と重なったため、まだ保存していません'
            : 'まだできません'
        }
        errors={[
          ...conflicts.map(({ path, label }) => ({
            message: `「${label}」を、ほかの人も直しています。二つの文を見比べ、残す文にしてから、もう一度保存してください。`,
            target: controlId(path),
          })),
          ...rejected.map((problem) => ({ message: problem.message, target: targetOf(problem) })),
        ]}
      />
      <header class="page-head">
        <h1>{title}</h1>
        <WhoseSheet view={view} />
        <StageLine procedure={view.procedure} state={sheet.state} />
      </header>
      {props.notice === null ? null : <Notification kind="success" title={props.notice} />}
      {props.readOnly === null ? null : (
        <Notification kind="information" title={readOnlyWords[props.readOnly]} />
      )}
      <form
        class="work-form"
        method="post"
        action={site.links.workingSheet(sheet.id)}
        data-unsaved-to={props.readOnly === null ? site.links.unsavedSheet(sheet.id) : undefined}
      >
        <Submission />
        <input type="hidden" name="basedOn" value={String(props.basedOn)} />
        <SavedState
          site={site}
          view={view}
          unsavedSince={props.unsavedSince}
          readOnly={props.readOnly !== null}
          basedOn={props.basedOn}
        />
        <SheetFields site={site} editor={editor} why={props.why} from={props.from} />
        <NextStep site={site} editor={editor} />
      </form>
      {props.mayAssign ? <HandOverSheet site={site} view={view} /> : null}
    </Layout>
  )
}

function editorOf(props: WorkingSheetPageProps): EditorContext {
  const errors = new Map<string, string>()
  for (const problem of props.rejected) {
    if ('path' in problem && problem.path !== null && !errors.has(problem.path))
      errors.set(problem.path, problem.message)
    if (problem.code === 'stage/why-missing') errors.set('why', problem.message)
    if (problem.code === 'stage/from-missing') errors.set('from', problem.message)
  }
  return {
    view: props.view,
    text: props.text,
    readOnly: props.readOnly !== null,
    errors,
    conflicts: new Map(props.conflicts.map((conflict) => [conflict.path, conflict])),
    more: props.more,
  }
}

function targetOf(problem: FieldProblem | Problem): string | null {
  if (problem.code === 'stage/why-missing') return controlId('why')
  if (problem.code === 'stage/from-missing') return controlId('from')
  return 'path' in problem && problem.path !== null && problem.path !== ''
    ? controlId(problem.path)
    : null
}
