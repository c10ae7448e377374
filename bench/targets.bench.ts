/**
 * The target language on the outcome rows of national review sheets (JUDGIT!, CC BY 4.0, read from beside the project): how
 * often the number read is the ministry's own, against two naive readers, by class; and sentences a second.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { FiscalYear } from '../src/japanese/fiscal-year.ts'
import { parseTargets } from '../src/target/parse-targets.ts'
import { type Bar, compare, type Report, type Surroundings } from './harness.ts'
import { answerRow, type Row, rowsWithNumber } from './national-rows.ts'

const rowsFile = '../shared/judgit/outcomes-dev.jsonl.gz'

/** Accuracy: one answer a row, where the official number stands in the sentence. */
export async function targetsOnNationalRows({ projectFolder, say }: Surroundings): Promise<Report> {
  const rows = readRows(projectFolder)
  if (rows === null) return { id: 'targets', title: 'no national rows beside the project: skipped' }
  const scored = rowsWithNumber(rows).map((row) => ({ row, answer: answerRow(row) }))
  const answered = scored.filter(({ answer }) => answer.given !== null)
  const right = answered.filter(({ answer }) => answer.isRight)
  const naive = naiveReaders(scored.map(({ row }) => row))
  const years = deadlineYears(rows)
  say(`${rows.length} rows, ${scored.length} of them with the official number in the sentence`)
  const share = (part: number, whole: number) => `${((100 * part) / whole).toFixed(2)} %`
  return {
    id: 'targets',
    title: 'national target sentences',
    bars: [
      bar('answered ≥ 92 %', answered.length, scored.length, 0.92),
      bar('right of answered ≥ 95 %', right.length, answered.length, 0.95),
      bar('deadline years ≥ 99 %', years.right, years.all, 0.99),
      {
        says: 'naive: first number that is no date',
        measured: share(naive.first, scored.length),
        holds: true,
      },
      {
        says: 'naive: last number that is no date',
        measured: share(naive.last, scored.length),
        holds: true,
      },
      ...classBars(answered.map(({ answer }) => answer)),
    ],
  }
}

function bar(says: string, part: number, whole: number, least: number): Bar {
  const measured = `${((100 * part) / whole).toFixed(2)} % (${part} of ${whole})`
  return { says, measured, holds: part / whole >= least }
}

/** Right and wrong by what kind of condition answered; no bar of their own. */
function classBars(answers: readonly ReturnType<typeof answerRow>[]): readonly Bar[] {
  const counts = new Map<string, { right: number; wrong: number }>()
  for (const { kind, isRight } of answers) {
    const count = counts.get(kind) ?? { right: 0, wrong: 0 }
    counts.set(
      kind,
      isRight ? { ...count, right: count.right + 1 } : { ...count, wrong: count.wrong + 1 },
    )
  }
  return [...counts]
    .sort(([, a], [, b]) => b.right + b.wrong - a.right - a.wrong)
    .map(([kind, { right, wrong }]) => ({
      says: `class: ${kind}`,
      measured: `${right} right, ${wrong} wrong`,
      holds: true,
    }))
}

/** Any reader can do this: the first or the last number of the sentence that is no date. */
function naiveReaders(rows: readonly Row[]) {
  let first = 0
  let last = 0
  for (const { goal, target } of rows) {
    const undated = goal
      .normalize('NFKC')
      .replaceAll(/(?<=\d),(?=\d{3})/g, '')
      .replaceAll(/(?:平成|令和|昭和|[HR])?\d{1,4}(?:年度?|月|日)(?:末)?/g, '')
    const numbers = [...undated.matchAll(/\d+(?:\.\d+)?/g)].map(([number]) => Number(number))
    if (numbers[0] === Number(target)) first += 1
    if (numbers.at(-1) === Number(target)) last += 1
  }
  return { first, last }
}

const marked = /(?:(平成|令和)\s*(\d{1,2}|元)|(20\d{2}))\s*年度\s*(?:まで|末)/g

/** Sentences that name one fiscal year and mark it as their deadline. */
function deadlineYears(rows: readonly Row[]) {
  let all = 0
  let right = 0
  for (const { goal } of rows) {
    const text = goal.normalize('NFKC')
    const found = [...text.matchAll(marked)]
    const [match] = found
    if (match === undefined || found.length > 1 || text.split('年度').length > 2) continue
    const [, era, count = '', western] = match
    const nth = count === '元' ? 1 : Number(count)
    const year = western === undefined ? (era === '平成' ? 1988 : 2018) + nth : Number(western)
    all += 1
    const targets = parseTargets(goal, { fiscalYear: null })
    if (targets.some(({ fiscalYear }) => fiscalYear === year)) right += 1
  }
  return { all, right }
}

const shortSentences = [
  '44.7%以上',
  '窓口への相談件数:8件',
  '令和3年度までに70%以上',
  '前年度実績以上の加入率を確保',
  '加入率 50%以上',
  '広告料収入が対前年比増',
  '誤送付の件数：0件',
  '【令和2年度】 8件',
  '受講率100% かつ 正答率全員80点以上',
  '令和元年度までに10件とする',
]

/** The least a reader can do: a name, a year, a number with its unit, a bound. */
const bare =
  /^(?:([^:：0-9]+)[:：])?(?:令和([0-9]+)年度までに)?([0-9,]+(?:\.[0-9]+)?)(%|件|回|人)(以上|以下|未満)?$/u
const bareSentences = ['44.7%以上', '相談件数:8件', '令和2年度までに85%以上', '発生件数：0件']

/** Speed: short sentences through the whole language, beside one regular expression for the simplest. */
export async function targetsPerSecond(): Promise<Report> {
  const fiscalYear = 2020 as FiscalYear
  const repeat = (
    times: number,
    sentences: readonly string[],
    parse: (text: string) => unknown,
  ) => {
    for (let round = 0; round < times; round += 1) for (const sentence of sentences) parse(sentence)
    return times * sentences.length
  }
  const speed = await compare('short sentences', 'sentence', [
    {
      name: 'ours: read as typed targets',
      role: 'ours',
      work: () => repeat(2_000, shortSentences, (text) => parseTargets(text, { fiscalYear })),
    },
    {
      name: 'one regular expression: a number with its bound',
      role: 'limit',
      work: () => repeat(20_000, bareSentences, (text) => bare.exec(text)),
    },
  ])
  const ours = speed.standings.find(({ role }) => role === 'ours')?.perSecond ?? 0
  return {
    id: 'targets',
    title: 'target sentences a second',
    comparisons: [speed],
    bars: [
      {
        says: '≥ 100,000 short sentences/s on one core',
        measured: `${Math.round(ours).toLocaleString('en')}/s`,
        holds: ours >= 100_000,
      },
    ],
  }
}

function readRows(projectFolder: string): readonly Row[] | null {
  const file = join(projectFolder, rowsFile)
  if (!existsSync(file)) return null
  const lines = gunzipSync(readFileSync(file)).toString('utf8').trimEnd().split('\n')
  return lines.map((line): Row => JSON.parse(line))
}
