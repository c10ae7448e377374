/**
 * A form as its printers laid it out, as data: which labels stand where and which fields the cells between them hold.
 * Another generation or another body is another value of this type, not another program.
 */
import type { Form } from './document.ts'

export interface FormTemplate {
  /** Stable, as in addresses and on the command line: `reform-plan-2020`. */
  readonly id: string
  readonly name: string
  readonly form: Extract<Form, 'reform-plan' | 'policy-tree'>
  /** Fiscal years it was printed for, both included; null where it has no end on that side. */
  readonly years: { readonly from: number | null; readonly to: number | null }
  /** Tables of one sheet, or of one panel. */
  readonly tables: readonly TableTemplate[]
  /** The table of initiatives behind the panels, where the form has one. */
  readonly summary: TableTemplate | null
}

export interface TableTemplate {
  readonly caption: string
  /** Relative widths. */
  readonly columns: readonly number[]
  readonly rows: readonly RowTemplate[]
}

export interface RowTemplate {
  readonly cells: readonly CellTemplate[]
  /** The row is printed once for each theme of a panel, or each initiative of the summary. */
  readonly each?: 'theme' | 'initiative'
}

export interface CellTemplate {
  readonly across?: number
  readonly down?: number
  readonly header?: 'row' | 'column'
  readonly centred?: boolean
  readonly holds: readonly Block[]
}

/** A printed line, or a field of the document with the label above it. */
export type Block =
  | {
      readonly print: string
      readonly as?: 'label' | 'legend'
      /** What the line is to whoever reads a filled form: another wording of it is read back by this. */
      readonly means?: PrintMeaning
    }
  | {
      readonly field: FieldName
      readonly label?: string
      /** The label is printed only when the field is filled; else always. */
      readonly optional?: boolean
      /** Neither is printed while this other field is filled and the field itself is blank. */
      readonly insteadOf?: FieldName
    }

/** Labels of the sheet that stand for no field of their own, and the legends of its signs. */
export const printMeanings = [
  'plan',
  'multiYear',
  'yearPlan',
  'review',
  'implementationOutlook',
  'attainmentOutlook',
  'evaluation',
  'resultsAndAttainment',
  'issues',
  'issuesRule',
  'implementationLegend',
  'attainmentLegend',
  'verdictLegend',
] as const

export type PrintMeaning = (typeof printMeanings)[number]

const sheetFieldNames = [
  'purpose',
  'strategy',
  'outline',
  'multiYearTargets',
  'activities',
  'yearTargets',
  'implementationOutlook',
  'attainmentOutlook',
  'reviewIssues',
  'results',
  'actuals',
  'verdict',
  'evaluationIssues',
] as const
const panelFieldNames = ['desiredState', 'outcomes', 'panelStrategy'] as const
const themeFieldNames = ['themeTitle', 'themeTargets', 'themeActivities'] as const
const initiativeFieldNames = [
  'initiativeNumber',
  'initiativeTitle',
  'initiativeOutline',
  'initiativeTargets',
] as const

export const fieldNames = [
  ...sheetFieldNames,
  ...panelFieldNames,
  ...themeFieldNames,
  ...initiativeFieldNames,
] as const

export type FieldName = (typeof fieldNames)[number]
export type SheetField = (typeof sheetFieldNames)[number]
export type PanelField = (typeof panelFieldNames)[number]
export type ThemeField = (typeof themeFieldNames)[number]
export type InitiativeField = (typeof initiativeFieldNames)[number]
