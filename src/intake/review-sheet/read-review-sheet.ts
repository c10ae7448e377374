/**
 * The national review sheet (行政事業レビューシート) as its open data gives it: one JSON text a sheet. What it plans for
 * the year under review stands in its tables; its outcome goals have a sentence and the number the ministry set. It
 * is published in the year after the one it reviews.
 */
import type { Node } from 'jsonc-parser'
import { findFiscalYear } from '../../japanese/fiscal-year.ts'
import { squeezeText } from '../../japanese/squeeze-text.ts'
import type { Problem } from '../../lib/problem.ts'
import type { Passage, Span } from '../../lib/span.ts'
import type { Activity, PlacedTarget, Sheet } from '../../plan/sheet.ts'
import type { DocumentParts, ReadContext } from '../document-parts.ts'
import { documentProblems } from '../document-problems.ts'
import type { FieldPlace } from '../field-place.ts'
import { knownYear, type YearFound } from '../infer-year.ts'
import { type ParseStatement, statementParser } from '../place-targets.ts'
import type { SourceText } from '../source-text.ts'
import { claimMembers, reviewSheetMembers } from './claim-members.ts'
import { digitsIn, member, parts, spanOf, textIn } from './json-members.ts'
import { directionOf, officialTargets } from './official-target.ts'
import { readBudget } from './read-budget.ts'
import { type Measured, type Reading, readTable } from './read-table.ts'

/** @param sheets Roots of the sheets in the text; one in a file of its own */
export function readReviewSheets(
  source: SourceText,
  sheets: readonly Node[],
  context: ReadContext,
): DocumentParts {
  const [first = null] = sheets
  const year = knownYear(context.fiscalYear) ?? reviewedYear(source, first)
  const ministry = textIn(first, '府省庁')
  const office = ministry === null ? null : { office: ministry.text, span: ministry.span }
  const reading = { source, year: year?.fiscalYear ?? null }
  const read = sheets.map((sheet) => readSheet(sheet, reading))
  const numberPlaces = sheets.map((sheet) => textIn(sheet, '事業番号')?.span ?? null)
  const apart = [year?.span ?? null, office?.span ?? null, ...numberPlaces]
  return {
    framework: first === null ? null : frameworkOf(first),
    year,
    office,
    inferred: year?.inferred === true ? ['fiscalYear'] : [],
    sheets: read,
    panels: [],
    initiatives: [],
    problems: [
      ...documentProblems({ year, office, frameworks: [] }),
      ...sheets.flatMap((sheet) => yearSlips(source, sheet)),
    ],
    places: sheets.flatMap((sheet, at) =>
      otherPlaces(source, sheet, at, [...apart, ...spansIn(read[at])]),
    ),
    numberPlaces,
  }
}

/** Years that cannot be meant (4013 is 2025 counted in Heisei once more): said, never mended in silence. */
function yearSlips({ text }: SourceText, sheet: Node): readonly Problem[] {
  return parts(member(sheet, 'アウトカム')).flatMap((outcome): readonly Problem[] => {
    const year = digitsIn(text, outcome, '目標最終年度')
    if (year === null || findFiscalYear(Number(year.text)) !== null) return []
    return [
      {
        code: 'review-sheet/year-unlikely',
        severity: 'asks',
        message: `目標最終年度の「${year.text}」は年度として読めません。西暦で書かれているかを確かめてください。`,
        span: year.span,
      },
    ]
  })
}

/** Places of what no field of the sheet shows by itself: units, years, planned figures, the budget. */
function otherPlaces(
  source: SourceText,
  sheet: Node,
  at: number,
  shown: readonly (Span | null)[],
): readonly FieldPlace[] {
  const leaves = claimMembers(source, sheet, reviewSheetMembers)
  const isShown = (span: Span) =>
    shown.some((each) => each !== null && each.start <= span.start && span.end <= each.end)
  return leaves
    .filter(({ span }) => !isShown(span))
    .map(({ path, label, span }) => ({ path: `sheets.${at}${path}`, label, span }))
}

function spansIn(sheet: Sheet | undefined): readonly (Span | null)[] {
  if (sheet === undefined) return []
  const { title, multiYear, yearPlan, selfEvaluation } = sheet
  return [
    title?.span ?? null,
    ...[...multiYear.purpose, ...multiYear.outline, ...multiYear.targets].map(({ span }) => span),
    ...[...yearPlan.activities, ...yearPlan.targets].map(({ span }) => span),
    ...(selfEvaluation?.actuals ?? []).map(({ span }) => span),
  ]
}

/** The form is the plan it stands on: every ministry fills in the same. */
function frameworkOf(sheet: Node): Passage {
  return { text: '行政事業レビュー', span: { start: sheet.offset, end: sheet.offset } }
}

/** The year before the one in which it was published. */
function reviewedYear(source: SourceText, sheet: Node | null): YearFound | null {
  const published = digitsIn(source.text, sheet, '公開年度')
  const fiscalYear = published === null ? null : findFiscalYear(Number(published.text) - 1)
  if (published === null || fiscalYear === null) return null
  return { fiscalYear, span: published.span, inferred: true }
}

function readSheet(sheet: Node, reading: Reading): Sheet {
  const outcomes = parts(member(sheet, 'アウトカム')).map((each) => readOutcome(each, reading))
  const outputs = parts(member(sheet, 'アウトプット')).map((each) => readOutput(each, reading))
  const actuals = [...outcomes, ...outputs].flatMap((each) => each.actuals)
  return {
    number: numberOf(textIn(sheet, '事業番号')),
    title: textIn(sheet, '事業名'),
    theme: null,
    pillar: null,
    revised: false,
    span: spanOf(sheet),
    multiYear: {
      purpose: paragraphs(textIn(sheet, '事業目的')),
      strategy: [],
      outline: paragraphs(textIn(sheet, '事業概要')),
      targets: outcomes.flatMap(({ goals }) => goals),
    },
    yearPlan: {
      activities: outputs.flatMap(({ activity }) => (activity === null ? [] : [activity])),
      targets: [...outcomes, ...outputs].flatMap(({ planned }) => planned),
    },
    midyearReview: null,
    selfEvaluation:
      actuals.length === 0
        ? null
        : { results: [], actuals, verdict: { value: null, span: null }, issues: null },
    budget: readBudget(reading.source, sheet),
    problems: [],
  }
}

function paragraphs(passage: Passage | null): readonly Passage[] {
  return passage === null ? [] : [passage]
}

/** 0012 is 12; 新27-0001 has no number of its own. */
function numberOf(passage: Passage | null): number | null {
  return passage !== null && /^\d{1,6}$/.test(passage.text) ? Number(passage.text) : null
}

interface Outcome extends Measured {
  readonly goals: readonly PlacedTarget[]
}

function readOutcome(outcome: Node, reading: Reading): Outcome {
  const sentence = textIn(outcome, '成果目標')
  const indicator = indicatorIn(outcome, '成果指標')
  const year = digitsIn(reading.source.text, outcome, '目標最終年度')
  const goal = {
    sentence,
    indicator: indicator?.text ?? null,
    unit: textIn(outcome, '単位')?.text ?? null,
    number: digitsIn(reading.source.text, outcome, '目標値'),
    fiscalYear: year === null ? null : findFiscalYear(Number(year.text)),
  }
  const targets = officialTargets(goal, parserOf(reading))
  const span = sentence?.span ?? goal.number?.span ?? indicator?.span ?? spanOf(outcome)
  const table = { list: member(outcome, '成果実績'), actual: '成果実績', planned: '目標値' }
  return {
    goals: targets.map((target) => ({ target, span, label: null })),
    ...readTable(table, {
      ...reading,
      indicator,
      unit: goal.unit,
      direction: directionOf(targets),
    }),
  }
}

/** The name itself, without the notes that ministries write under it (※…, （…）). */
function indicatorIn(object: Node, name: string): Passage | null {
  const passage = textIn(object, name)
  if (passage === null) return null
  const lines = passage.text.split('\n').map((line) => line.trim())
  const notes = lines.findIndex((line, at) => at > 0 && /^[※（(*＊]/u.test(line))
  const text = squeezeText((notes === -1 ? lines : lines.slice(0, notes)).join('\n'))
  return { ...passage, text }
}

function parserOf({ year }: Reading): ParseStatement {
  return statementParser(year, 'multiYear')
}

interface Output extends Measured {
  readonly activity: Activity | null
}

function readOutput(output: Node, reading: Reading): Output {
  const indicator = indicatorIn(output, '活動指標')
  const table = { list: member(output, '活動実績'), actual: '活動実績', planned: '当初見込み' }
  const unit = textIn(output, '単位')?.text ?? null
  return {
    activity: indicator === null ? null : { ...indicator, heading: null, revised: false },
    ...readTable(table, { ...reading, indicator, unit, direction: null }),
  }
}
