/**
 * Last year's sheet as the start of this year's: the promise carried over for somebody to look at, last year's actuals
 * as this year's baselines, last year's issues as a note. Every copied target waits to be confirmed; nothing that was
 * reported is taken over.
 */
import type { FiscalYear } from '../../japanese/fiscal-year.ts'
import { type Decimal, formatDecimal } from '../../lib/decimal.ts'
import type { Entry, PlacedTarget, Sheet } from '../../plan/sheet.ts'
import type { Baseline, Target } from '../../target/ast.ts'
import { carriedSentence, withoutYearMarks } from './carried-sentence.ts'
import { emptySheetText, type Row, type SheetText, tidySheetText } from './sheet-text.ts'

export interface LastYear {
  readonly sheet: Sheet
  readonly fiscalYear: FiscalYear
  readonly framework: string | null
  /** What was reached, by position of the target in the year half; null where nothing is known. */
  readonly actuals: readonly (Figure | null)[]
}

export interface Figure {
  readonly value: Decimal
  readonly unit: string | null
}

/** @param fiscalYear The year that begins */
export function startFromLastYear(last: LastYear, fiscalYear: FiscalYear): SheetText {
  const { sheet } = last
  const { multiYear, yearPlan, selfEvaluation, midyearReview } = sheet
  const issues = selfEvaluation?.issues ?? midyearReview?.issues
  return tidySheetText({
    fields: {
      ...emptySheetText.fields,
      framework: last.framework ?? '',
      number: sheet.number === null ? '' : String(sheet.number),
      title: sheet.title?.text ?? '',
      theme: sheet.theme?.text ?? '',
      pillar: sheet.pillar?.text ?? '',
      carriedIssues: issues?.text ?? '',
      purpose: lines(multiYear.purpose),
      strategy: lines(multiYear.strategy),
      outline: lines(multiYear.outline),
    },
    lists: {
      ...emptySheetText.lists,
      targets: statements(multiYear.targets).map(({ target }, at) =>
        copied(`m${at + 1}`, withoutYearMarks(target.asWritten), target),
      ),
      activities: yearPlan.activities.map(({ text, heading }, at) => ({
        id: `a${at + 1}`,
        cells: { ...splitPlanned(text), under: heading ?? '' },
      })),
      yearTargets: yearPlan.targets.map(({ target }, at) => {
        const actual = last.actuals[at] ?? null
        const year = { from: last.fiscalYear, to: fiscalYear }
        const next = nextYear(target, actual, year)
        return copied(`y${at + 1}`, carriedSentence(target, next, year), target)
      }),
    },
  })
}

/** A sheet's promise as a text of these fields, as it was: what a new text is compared with. */
export function transcribeSheet(last: Omit<LastYear, 'actuals'>): SheetText {
  const { fields, lists } = startFromLastYear({ ...last, actuals: [] }, last.fiscalYear)
  const plainRows = (rows: readonly Row[]) =>
    rows.map(({ id, cells }) => ({ id, cells: { ...cells, toConfirm: '' } }))
  return {
    fields: { ...fields, carriedIssues: '' },
    lists: {
      ...lists,
      targets: plainRows(lists.targets),
      yearTargets: plainRows(lists.yearTargets),
    },
  }
}

function copied(id: string, sentence: string, target: Target): Row {
  return { id, cells: { sentence, indicator: target.indicator ?? '', toConfirm: 'yes' } }
}

/** A statement that was read as several targets is one sentence still. */
function statements(placed: readonly PlacedTarget[]): readonly PlacedTarget[] {
  return placed.filter(({ span }, at) => placed[at - 1]?.span.start !== span.start)
}

/** The same promise for the year that begins, with what was reached as its baseline. */
function nextYear(
  target: Target,
  actual: Figure | null,
  year: { readonly from: FiscalYear; readonly to: FiscalYear },
): Target {
  const reached: readonly Baseline[] =
    actual === null
      ? []
      : [
          {
            fiscalYear: year.from,
            quantity: {
              value: actual.value,
              over: null,
              unit: actual.unit,
              asWritten: formatDecimal(actual.value),
            },
            unit: actual.unit,
            kind: 'actual',
            label: null,
            asWritten: '',
          },
        ]
  return {
    ...target,
    fiscalYear: target.fiscalYear === year.from ? year.to : target.fiscalYear,
    inferred: target.inferred.filter((what) => what !== 'fiscalYear'),
    marks: [],
    baselines: [
      ...reached,
      ...target.baselines.filter(({ kind, quantity }) => kind === 'actual' && quantity !== null),
    ],
  }
}

function lines(entries: readonly Entry[]): string {
  return entries
    .flatMap(({ text, under }, at) => {
      const heading = under?.text
      if (heading === undefined) return [text]
      const first = entries[at - 1]?.under?.text !== heading
      return first ? [headingLine(heading), `・${text}`] : [`・${text}`]
    })
    .join('\n')
}

function headingLine(heading: string): string {
  return /^[【○①-⑳]/u.test(heading) ? heading : `○${heading}`
}

/** 集いの開催（年8回） → what, and how much. */
function splitPlanned(text: string): { readonly words: string; readonly planned: string } {
  const { words, planned } =
    /^(?<words>.+)[(（](?<planned>[^()（）]*\d[^()（）]*)[)）]$/u.exec(text)?.groups ?? {}
  return words === undefined || planned === undefined
    ? { words: text, planned: '' }
    : { words, planned }
}
