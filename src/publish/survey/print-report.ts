/**
 * The report of a published survey as PDF/UA-1, A4 upright: what it is, who answered, and every table, with a bar beside
 * each share and the waves before.
 */
import type { WavePoint } from '../../evidence/survey/compare-waves.ts'
import type { Response, ResponseRow } from '../../evidence/survey/response.ts'
import type { QuestionResult, SurveyResult } from '../../evidence/survey/result.ts'
import type { SurveyDefinition } from '../../evidence/survey/survey.ts'
import { kindFacts } from '../../evidence/survey/survey-kind.ts'
import { type CalendarDate, formatDate } from '../../japanese/calendar-date.ts'
import { formatFiscalYear } from '../../japanese/fiscal-year.ts'
import { printDecimal } from '../../lib/decimal.ts'
import { compileTypst } from '../pdf/compile-typst.ts'
import { literal } from '../pdf/typst-source.ts'

export interface SurveyReport {
  readonly municipality: string
  readonly office: string
  readonly definition: SurveyDefinition
  readonly response: Response
  readonly result: SurveyResult
  /** Of each answer that another wave of the series asked too. */
  readonly comparisons: readonly ReportedWaves[]
}

export interface ReportedWaves {
  readonly position: number
  readonly code: number
  readonly points: readonly WavePoint[]
}

export async function printSurveyReport(report: SurveyReport): Promise<Uint8Array> {
  return await compileTypst(reportSource(report))
}

const masked = '秘匿'
const barHead = '0から100の図'

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
    ...weightingRule(definition),
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
      ['区分', '発送・配布', '届かなかった数', '回答', '未回答', '回収率'],
      [...(response.rows.length > 1 ? response.rows : []), response.total].map(responseLine),
      [3, 2, 2, 2, 2, 2],
    ),
    `#heading(level: 2, ${literal('数字の見方')})`,
    ...rules.map((rule) => `#par(${literal(`・${rule}`)})`),
    ...result.questions.map((question) =>
      [questionSource(question), waves(question, comparisons)].join('\n'),
    ),
  ].join('\n')
}

function weightingRule({ weighting, questions }: SurveyDefinition): readonly string[] {
  const by = questions.find(({ position }) => position === weighting?.position)
  return by === undefined
    ? []
    : [
        `「補正後」は、「${by.version.name}」の構成を実際の人口に合わせて重みをつけた割合です。補正後があるときは、図・95%の範囲・前の回との比較も、補正後の割合によります。`,
      ]
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
  return [row.name, number(row.sent), number(row.undelivered), ...answers, rate]
}

function questionSource(question: QuestionResult): string {
  const { position, wording, n, rows, kind, mean, median } = question
  const head = `#heading(level: 2, ${literal(`問${position} ${wording.ja}`)})`
  if (kind === 'text') return `${head}\n#par(${literal('自由記述のため、内容は公表しません。')})`
  if (n === null) return `${head}\n#par(${literal('答えた人が少ないため、すべて秘匿しています。')})`
  const notAsked = question.notAsked > 0 ? `、対象外 ${number(question.notAsked)}人` : ''
  const counts = `n=${number(n)}、無回答 ${number(question.noAnswer)}人${notAsked}`
  if (kind === 'number') {
    return `${head}\n#par(${literal(`${counts}、平均 ${mean ?? '—'}、中央値 ${median ?? '—'}`)})`
  }
  const weighted = rows.some((row) => row.weighted !== null)
  const ranged = rows.some(({ interval }) => interval !== null)
  const alone = table(
    [
      ...['選択肢', '人数', '割合(%)', barHead],
      ...(ranged ? ['95%の範囲'] : []),
      ...(weighted ? ['補正後(%)'] : []),
    ],
    rows.map((row) => [
      `${row.code} ${row.wording.ja}`,
      row.count === null ? masked : number(row.count),
      row.share ?? masked,
      { bar: row.weighted ?? row.share },
      ...(ranged ? [rangeOf(row)] : []),
      ...(weighted ? [row.weighted ?? (row.count === null ? masked : '—')] : []),
    ]),
    [5, 2, 2, 4, ...(ranged ? [3] : []), ...(weighted ? [2] : [])],
  )
  return [
    head,
    // stays with its table
    `#block(sticky: true)[#par(${literal(counts)})]`,
    alone,
    ...question.tables.map((each) => broken(question, each)),
  ].join('\n')
}

function rangeOf({ count, interval }: QuestionResult['rows'][number]): string {
  if (count === null) return masked
  return interval === null ? '—' : `${interval.low}–${interval.high}`
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

/** Shares of the waves before, with the reasons why some cannot be compared. */
function waves(
  { position, rows }: QuestionResult,
  comparisons: SurveyReport['comparisons'],
): string {
  const own = comparisons.filter((each) => each.position === position)
  const longest = own.toSorted((a, b) => b.points.length - a.points.length)[0]?.points ?? []
  if (longest.length === 0) return ''
  const breaks = longest.flatMap(({ survey, fiscalYear }) => {
    const points = own.flatMap((each) => each.points.filter((point) => point.survey === survey))
    const why = new Set(points.flatMap((point) => point.breaks))
    return [...why].map((each) => `${formatFiscalYear(fiscalYear)}は、${breakWords[each]}。`)
  })
  return [
    `#heading(level: 3, ${literal('前の回との比較（%）')})`,
    table(
      ['選択肢', ...longest.map(({ fiscalYear }) => formatFiscalYear(fiscalYear)), '前回との差'],
      own.map(({ code, points }) => [
        rows.find((row) => row.code === code)?.wording.ja ?? String(code),
        ...longest.map(({ survey }) => shareIn(points.find((point) => point.survey === survey))),
        differenceOf(points.at(-1)),
      ]),
      [4, ...longest.map(() => 2), 4],
    ),
    ...breaks.map((why) => `#par(${literal(why)})`),
  ].join('\n')
}

const breakWords: Readonly<Record<WavePoint['breaks'][number], string>> = {
  kind: '調査の対象が変わったため、前の回とつながりません',
  method: '調査の方法が変わったため、前の回とつながりません',
  wording: '設問の文が変わったため、前の回とつながりません',
  weights: '人口に合わせた補正の有無が違うため、前の回とつながりません',
}

/** A wave in which it was not asked, or nobody answered, has no share; one that is hidden has. */
function shareIn(point: WavePoint | undefined): string {
  return point === undefined || point.n === 0 ? '—' : (point.share ?? masked)
}

function differenceOf(point: WavePoint | undefined): string {
  const difference = point?.difference ?? null
  if (difference === null) return '—'
  const { points, beyondError } = difference
  const sign = points > 0 ? '+' : points < 0 ? '−' : ''
  const said = `${sign}${Math.abs(points).toFixed(1)}ポイント`
  if (beyondError === null) return said
  return `${said}（誤差${beyondError ? 'を超える' : 'の内'}）`
}

/** Words, or a share as a bar: what it shows stands in words beside it. */
type Cell = string | { readonly bar: string | null }

/** Behind the first column numbers stand to the right. */
function table(
  head: readonly string[],
  rows: readonly (readonly Cell[])[],
  widths: readonly number[],
  rest: 'left' | 'right' = 'right',
): string {
  const columns = widths.map((width) => `${width}fr`).join(', ')
  const heads = head
    .map((words) => `#strong(${literal(words)})`)
    .map((strong, at) => (head[at] === barHead ? `[#align(left)[${strong}]]` : `[${strong}]`))
    .join(', ')
  const cells = rows.flat().map(cell).join(', ')
  const align = `align: (x, y) => if x == 0 { left } else { ${rest} }`
  return `#table(columns: (${columns}), ${align}, table.header(repeat: true, ${heads}), ${cells})`
}

function cell(content: Cell): string {
  if (typeof content === 'string') return `[#text(${literal(content)})]`
  if (content.bar === null) return '[]'
  const filled = 'height: 6pt, stroke: none, fill: rgb("#4a6fd0")'
  return `[#align(left)[#rect(width: ${Number(content.bar)}%, ${filled})]]`
}

function day(iso: string): string {
  return formatDate(iso as CalendarDate)
}

function number(n: number): string {
  return n.toLocaleString('ja-JP')
}
