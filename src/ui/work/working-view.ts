/** A sheet written here with all that its pages show beside the text; actions give it, pages take it. */
import type { Finding } from '../../check/finding.ts'
import type { JudgedSheet } from '../../judgement/judged-sheet.ts'
import type { SheetJudgement } from '../../judgement/judgement.ts'
import type { Procedure } from '../../plan/procedure.ts'
import type {
  FieldComment,
  SheetPublication,
  SheetRevision,
  StageMove,
  WorkingSheet,
} from '../../workflow/sheet-record.ts'
import type { FieldProblem } from '../../workflow/text/field-problem.ts'
import type { Conflict } from '../../workflow/text/merge-texts.ts'
import type { TargetHome } from '../../workflow/text/print-form.ts'
import type { SheetText } from '../../workflow/text/sheet-text.ts'

export interface WorkingView {
  readonly sheet: WorkingSheet
  readonly procedure: Procedure
  readonly text: SheetText
  /** Everything that was found in the text, whether or not it stops the way on. */
  readonly problems: readonly FieldProblem[]
  /** What still stands between the text and the next stage. */
  readonly unmet: readonly FieldProblem[]
  readonly judgement: SheetJudgement | null
  readonly findings: readonly Finding[]
  readonly comments: readonly FieldComment[]
  readonly revisions: readonly SheetRevision[]
  readonly moves: readonly StageMove[]
  readonly publications: readonly SheetPublication[]
  /** The public sheet it was started from. */
  readonly lastYear: JudgedSheet | null
  /** Last year's sheet as a text of the same fields. */
  readonly lastYearText: SheetText | null
  /** The text that stood when the part being decided was begun, where it differs from the present one. */
  readonly decidedBefore: EarlierText | null
  /** The text that was sent back last since then, where it differs from the present one. */
  readonly sentBack: EarlierText | null
  /** Sections of the office, any of which may write the sheet. */
  readonly sections: readonly { readonly id: string; readonly name: string }[]
  /** Who its initiative lies with today; null where nobody ever said, or it is a new one. */
  readonly care: {
    readonly person: { readonly name: string } | null
    readonly section: { readonly name: string } | null
  } | null
  /** What publishing it would do to imported documents of the year; none where it does nothing to any. */
  readonly publication: readonly {
    readonly documents: readonly { readonly id: string; readonly source: string }[]
    readonly effect: 'replaced' | 'stays'
    readonly missing: readonly string[]
  }[]
  /** Names of the office's indicators. */
  readonly indicators: readonly string[]
  /** Texts of the office's year, by id: homes of targets listed again. */
  readonly texts: ReadonlyMap<string, SheetText>
  readonly homeOf: (reference: string) => TargetHome | null
}

export interface EarlierText {
  readonly revision: number
  readonly text: SheetText
}

/** What every field of the editor needs to know. */
export interface EditorContext {
  readonly view: WorkingView
  /** The text in the fields, saved or not. */
  readonly text: SheetText
  readonly readOnly: boolean
  /** Problems by path of the field they lead to. */
  readonly errors: ReadonlyMap<string, string>
  readonly conflicts: ReadonlyMap<string, Conflict>
  /** List that shows more empty rows than the one every list ends with. */
  readonly more: string | null
}

/** Id of a field's control on the page. */
export function controlId(path: string): string {
  return `field-${path.replaceAll('.', '-')}`
}
