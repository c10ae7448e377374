/**
 * The report of a published survey as PDF/UA-1, A4 upright: what it is, who answered, and every table, with a bar beside
 * each share and the waves before.
 */
import type { Response, ResponseRow } from '../../evidence/survey/response.ts'
import {
  hasMeanInterval,
  isPartlyWeighted,
  isWeighted,
  lacksWeightedNumbers,
  type QuestionResult,
  type SurveyResult,
} from '../../evidence/survey/result.ts'
import type { SurveyDefinition } from '../../evidence/survey/survey.ts'
import { kindFacts } from '../../evidence/survey/survey-kind.ts'
import { isPassedOver } from '../../evidence/survey/why-unweighted.ts'
import { type CalendarDate, formatDate } from '../../japanese/calendar-date.ts'
import { printDecimal } from '../../lib/decimal.ts'
import { japaneseSurveyWords as words } from '../../ui/words/japanese-survey.ts'
import { compileTypst } from '../pdf/compile-typst.ts'
import { literal } from '../pdf/typst-source.ts'
import { numbersSource } from './report-numbers.ts'
import { barHead, type Cell, masked, number, table } from './report-table.ts'
import { type ReportedWaves, waves } from './report-waves.ts'
import { weightsSource } from './report-weights.ts'

export interface SurveyReport {
  readonly municipality: string
  readonly office: string
  readonly definition: SurveyDefinition
  readonly response: Response
  readonly result: SurveyResult
  /** Of each answer that another wave of the series asked too. */
  readonly comparisons: readonly ReportedWaves[]
}

export async function printSurveyReport(report: SurveyReport): Promise<Uint8Array> {
  return await compileTypst(reportSource(report))
}

function reportSource({
  municipality,
  office,
  definition,
  response,
  result,
  comparisons,
}: SurveyReport): string {
  const { title, design, kind } = definition
  const rules = [
    '割合は小数第2位を四捨五入しています。合計が100にならないことがあります。n は有効回答の数です。',
    kindFacts[kind].caution,
    ...(kindFacts[kind].random
      ? ['95%の範囲は、標本誤差の目安です（ウィルソンの方法、有限母集団修正あり）。']
      : []),
    ...(result.questions.some(hasMeanInterval) ? [words.meanInterval] : []),
    ...(result.questions.some(isWeighted) ? weightingRule(definition) : []),
    ...(result.questions.some(isPartlyWeighted) ? [words.partlyWeighted] : []),
    ...(result.maskBelow > 0
      ? [`${result.maskBelow}未満の人数と、そこから逆算できる数は「秘匿」としています。`]
      : []),
  ]
  const facts: readonly (readonly [string, string])[] = [
    ['対象', kindFacts[kind].name],
    ['選び方', design.frame],
    ['方法', design.method],
    ['期間', `${day(definition.opensOn)}から${day(definition.closesOn)}まで`],
    ['母集団', design.population === null ? '—' : `${number(design.population)}人`],
    ['回答', `${number(result.answers)}件`],
  ]
  return [
    preamble(title.ja),
    `#heading(level: 1, ${literal(title.ja)})`,
    `#par(${literal(`${municipality} ${office}`)})`,
    table(['項目', '内容'], facts, [1, 4], 'left'),
    `#heading(level: 2, ${literal('回収状況')})`,
    table(
      ['区分', '母集団', '発送・配布', '届かなかった数', '回答', '未回答', '回収率'],
      [...(response.rows.length > 1 ? response.rows : []), response.total].map(responseLine),
      [3, 2, 2, 2.6, 2, 2, 2],
    ),
    weightsSource(result, definition),
    `#heading(level: 2, ${literal('数字の見方')})`,
    ...rules.map((rule) => `#par(${literal(`・${rule}`)})`),
    ...result.questions.map((question) =>
      [questionSource(question, result), waves(question, comparisons)].join('\n'),
    ),
  ].join('\n')
}

function weightingRule({ weighting, questions }: SurveyDefinition): readonly string[] {
  const by = questions.find(({ position }) => position === weighting?.position)
  return by === undefined ? [] : [words.weighting(by.version.name, by.position)]
}

function preamble(title: string): string {
  return `#set document(title: ${literal(title)})
#set page(paper: "a4", margin: 18mm, numbering: "1")
#set text(lang: "ja", region: "jp", font: "Noto Sans JP", size: 9.5pt, fallback: false, ligatures: false, cjk-latin-spacing: none)
#set par(leading: 0.55em, spacing: 0.6em, justify: false)
#set table(stroke: 0.4pt + rgb("#8c8c8c"), inset: 4pt)
#show heading: set block(above: 1.2em, below: 0.6em)
#show heading.where(level: 1): set text(size: 16pt)
#show heading.where(level: 2): set text(size: 12pt)
#show heading.where(level: 3): set text(size: 10pt)`
}

function responseLine(row: ResponseRow): readonly string[] {
  const rate = row.rate === null ? '—' : `${printDecimal(row.rate)}%`
  const answers = [number(row.answered), number(row.unanswered)]
  const population = row.population === null ? '—' : number(row.population)
  return [row.name, population, number(row.sent), number(row.undelivered), ...answers, rate]
}

function questionSource(question: QuestionResult, result: SurveyResult): string {
  const { position, wording, n, rows, kind } = question
  const head = `#heading(level: 2, ${literal(`問${position} ${wording.ja}`)})`
  if (kind === 'text') return `${head}\n#par(${literal('自由記述のため、内容は公表しません。')})`
  if (n === null) return `${head}\n#par(${literal('答えた人が少ないため、すべて秘匿しています。')})`
  const notAsked = question.notAsked > 0 ? `、対象外 ${number(question.notAsked)}人` : ''
  const { certainty } = question
  const rests =
    certainty == null ? '' : `、${words.rests(number(certainty.n), number(certainty.effective))}`
  const counts = `n=${number(n)}、無回答 ${number(question.noAnswer)}人${notAsked}${rests}`
  if (kind === 'number') {
    const notes = [counts, ...(lacksWeightedNumbers(question) ? [words.numbersUnweighted] : [])]
    return [head, notesSource(notes), numbersSource(question)].join('\n')
  }
  const weighted = rows.some((row) => row.weighted !== null)
  const ranged = rows.some(({ interval }) => interval !== null)
  const alone = table(
    [
      ...['選択肢', '人数', '割合(%)'],
      ...(weighted ? ['補正後(%)'] : []),
      barHead,
      ...(ranged ? ['95%の範囲'] : []),
    ],
    rows.map((row) => [
      `${row.code} ${row.wording.ja}`,
      row.count === null ? masked : number(row.count),
      row.share ?? masked,
      ...(weighted ? [row.weighted ?? (row.count === null ? masked : '—')] : []),
      { bar: row.weighted ?? row.share },
      ...(ranged ? [rangeOf(row, weighted)] : []),
    ]),
    [5, 2, 2, ...(weighted ? [2] : []), 4, ...(ranged ? [3] : [])],
  )
  return [
    head,
    notesSource([counts, ...(isPassedOver(question, result) ? [words.sharesUnweighted] : [])]),
    alone,
    ...question.tables.map((each) => broken(question, each)),
  ].join('\n')
}

/** They stay with their table. */
function notesSource(notes: readonly string[]): string {
  return `#block(sticky: true)[${notes.map((note) => `#par(${literal(note)})`).join(' ')}]`
}

/** In a table of weighted shares the range of one that is not says so. */
function rangeOf(
  { count, interval, weighted }: QuestionResult['rows'][number],
  isWeighted: boolean,
): Cell {
  if (count === null) return masked
  if (interval === null) return '—'
  const figure = `${interval.low}–${interval.high}`
  return isWeighted && weighted === null ? { figure, under: words.beforeWeights } : figure
}

function broken(
  { rows }: QuestionResult,
  { name, groups }: QuestionResult['tables'][number],
): string {
  return [
    `#heading(level: 3, ${literal(`「${name}」別（%）`)})`,
    table(
      ['区分', 'n', ...rows.map(({ code, wording }) => `${code} ${wording.ja}`)],
      groups.map((group) => [
        group.wording.ja,
        group.n === null ? masked : number(group.n),
        ...group.cells.map(({ share }) => share ?? masked),
      ]),
      [3, 1.4, ...rows.map(() => 2)],
    ),
  ].join('\n')
}

function day(iso: string): string {
  return formatDate(iso as CalendarDate)
}
