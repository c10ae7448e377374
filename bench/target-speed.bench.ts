/** The target language by the second: short sentences through all of it, beside a parser that only knows the simplest of them. */
import peggy from 'peggy'
import type { FiscalYear } from '../src/japanese/fiscal-year.ts'
import { parseTargets } from '../src/target/parse-targets.ts'
import { compare, type Report } from './harness.ts'

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

/** What the bare parsers can read: a name, a year, a number with its unit, a bound. */
const bareSentences = ['44.7%以上', '相談件数:8件', '令和2年度までに85%以上', '発生件数:0件']

const grammar = `
target = name:name? year:year? value:number unit:unit bound:bound? { return { name, year, value, unit, bound } }
name = text:$[^:0-9]+ ":" { return text }
year = era:("令和" / "平成") count:$[0-9]+ "年度までに" { return { era, count: Number(count) } }
number = digits:$([0-9,]+ ("." [0-9]+)?) { return Number(digits.replaceAll(",", "")) }
unit = "%" / "件" / "回" / "人"
bound = "以上" / "以下" / "未満"
`

const bare =
  /^(?:([^:0-9]+):)?(?:令和([0-9]+)年度までに)?([0-9,]+(?:\.[0-9]+)?)(%|件|回|人)(以上|以下|未満)?$/u

/** Sentences a second on one core; the peer and the limit read four simple ones and know no others. */
export async function targetsPerSecond(): Promise<Report> {
  const fiscalYear = 2020 as FiscalYear
  const parser = peggy.generate(grammar)
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
      name: 'peggy: a bare grammar of a number with its bound',
      role: 'peer',
      work: () => repeat(10_000, bareSentences, (text) => parser.parse(text)),
    },
    {
      name: 'one regular expression for the same',
      role: 'limit',
      work: () => repeat(20_000, bareSentences, (text) => bare.exec(text)),
    },
  ])
  const ours = speed.standings.find(({ role }) => role === 'ours')
  const perSecond = 1e6 / (ours?.cpuMicroseconds ?? Number.POSITIVE_INFINITY)
  return {
    id: 'targets',
    title: 'target sentences a second',
    comparisons: [speed],
    bars: [
      {
        says: '≥ 100,000 short sentences/s on one core (by its CPU time)',
        measured: `${Math.round(perSecond).toLocaleString('en')}/s`,
        holds: perSecond >= 100_000,
      },
    ],
  }
}
