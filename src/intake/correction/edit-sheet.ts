/** Corrections of a sheet, by the path of the field below `sheets.N`. */
import type { Span } from '../../lib/span.ts'
import type { Sheet } from '../../plan/sheet.ts'
import { statementParser } from '../place-targets.ts'
import { problemsOfActual, readActuals } from '../sheet/actuals.ts'
import {
  type Editable,
  type Edited,
  type Editing,
  editEntry,
  editedMark,
  editedNumber,
  editedPassage,
  editTarget,
  unknownField,
} from './editing.ts'

type EditableSheet = Editable<Sheet>

/** @param path `title`, `multiYear.targets.0`, `selfEvaluation.verdict`, … cut at its points */
export function editSheet(
  editing: Editing,
  sheet: EditableSheet,
  [field = '', ...rest]: readonly string[],
): Edited {
  switch (field) {
    case 'number':
      return editNumber(editing, sheet)
    case 'title':
    case 'theme':
    case 'pillar':
      sheet[field] = editedPassage(sheet[field], editing.text, sheet.span)
      return settle(sheet, field === 'title' ? titleProblems : [])
    case 'multiYear':
      return editMultiYear(editing, sheet, rest)
    case 'yearPlan':
      return editYear(editing, sheet, rest)
    case 'midyearReview':
      return editReview(editing, sheet, rest)
    case 'selfEvaluation':
      return editEvaluation(editing, sheet, rest)
    default:
      return unknownField
  }
}

const titleProblems = ['sheet/title-missing', 'sheet/title-unbracketed']
const markProblems = ['sheet/mark-missing', 'sheet/mark-conflicting']

/** Questions that the correction has answered go. */
function settle(sheet: EditableSheet, codes: readonly string[], name = ''): null {
  sheet.problems = sheet.problems.filter(
    ({ code, message }) => !(codes.includes(code) && message.includes(name)),
  )
  return null
}

function editNumber({ text }: Editing, sheet: EditableSheet): Edited {
  const number = editedNumber(text)
  if (typeof number === 'object' && number !== null) return number
  sheet.number = number
  return null
}

function editMultiYear(
  editing: Editing,
  { multiYear, span }: EditableSheet,
  [list = '', index = '']: readonly string[],
): Edited {
  const at = Number(index)
  if (list === 'targets') return editTarget(editing, multiYear.targets, at, span, 'multiYear')
  if (list !== 'purpose' && list !== 'strategy' && list !== 'outline') return unknownField
  return editEntry(editing, multiYear[list], at, span, (passage, before) => [
    { ...before, ...passage },
  ])
}

function editYear(
  editing: Editing,
  { yearPlan, span }: EditableSheet,
  [list = '', index = '']: readonly string[],
): Edited {
  const at = Number(index)
  if (list === 'targets') return editTarget(editing, yearPlan.targets, at, span, 'year')
  if (list !== 'activities') return unknownField
  return editEntry(editing, yearPlan.activities, at, span, (passage, before) => [
    { heading: null, revised: false, ...before, ...passage },
  ])
}

const blankMark = { value: null, span: null }

function editReview(
  { text }: Editing,
  sheet: EditableSheet,
  [field = '']: readonly string[],
): Edited {
  const blank = { implementationOutlook: blankMark, attainmentOutlook: blankMark, issues: null }
  const review = sheet.midyearReview ?? blank
  if (field === 'issues') {
    sheet.midyearReview = { ...review, issues: editedPassage(review.issues, text, sheet.span) }
    return null
  }
  if (field !== 'implementationOutlook' && field !== 'attainmentOutlook') return unknownField
  const meanings = { first: 'expected', second: 'notExpected' } as const
  const marked = editedMark(review[field], text, meanings)
  if ('code' in marked) return marked
  sheet.midyearReview = { ...review, [field]: marked }
  return settle(sheet, markProblems, field === 'attainmentOutlook' ? '達成見込み' : '実施見込み')
}

function editEvaluation(
  editing: Editing,
  sheet: EditableSheet,
  [field = '', index = '']: readonly string[],
): Edited {
  const { span } = sheet
  sheet.selfEvaluation ??= { results: [], actuals: [], verdict: blankMark, issues: null }
  const evaluation = sheet.selfEvaluation
  switch (field) {
    case 'issues':
      evaluation.issues = editedPassage(evaluation.issues, editing.text, span)
      return null
    case 'results':
      return editEntry(editing, evaluation.results, Number(index), span, (passage, before) => [
        { ...before, ...passage },
      ])
    case 'actuals': {
      const parse = statementParser(editing.fiscalYear, 'year')
      settleActual(editing, sheet, evaluation.actuals[Number(index)]?.span ?? null)
      return editEntry(editing, evaluation.actuals, Number(index), span, (passage) =>
        readActuals(passage, editing.fiscalYear, parse),
      )
    }
    case 'verdict':
      return editVerdict(editing, sheet, evaluation)
    default:
      return unknownField
  }
}

/** What was asked of the line before goes, and is asked of its new words. */
function settleActual({ text, fiscalYear }: Editing, sheet: EditableSheet, before: Span | null) {
  const place = before ?? { start: sheet.span.start, end: sheet.span.start }
  sheet.problems = [
    ...sheet.problems.filter(
      ({ code, span }) => code !== 'sheet/actual-parted' || span?.start !== place.start,
    ),
    ...problemsOfActual({ text, span: place }, fiscalYear),
  ]
}

function editVerdict(
  { text }: Editing,
  sheet: EditableSheet,
  evaluation: NonNullable<EditableSheet['selfEvaluation']>,
): Edited {
  const meanings = { first: 'attained', second: 'notAttained' } as const
  const marked = editedMark(evaluation.verdict, text, meanings)
  if ('code' in marked) return marked
  evaluation.verdict = marked
  return settle(sheet, markProblems, '自己評価')
}
