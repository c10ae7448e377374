/**
 * How often something is done (年4回, 毎月, 随時, 6～3月): a cadence is not a count of things, and words like 随時 promise
 * nothing that can be counted.
 */
import { fold } from '../../japanese/width.ts'

export interface Cadence {
  readonly kind: 'times' | 'window' | 'open'
  /** As written, widths folded. */
  readonly asWritten: string
  /** times: how often in a year, null for 研修1回 or where the period is not a year's part. */
  readonly perYear: number | null
  /** times: the number itself. */
  readonly times: number | null
  /** window: months from and to. */
  readonly months: { readonly from: number; readonly to: number } | null
}

const perYearOf: Readonly<Record<string, number>> = { 年: 1, 半期: 2, 四半期: 4, 月: 12, 週: 52 }
const every: Readonly<Record<string, number>> = { 毎年: 1, 毎月: 12, 毎週: 52, 毎日: 365 }

const times =
  /(?:(?<period>年間?|半期に?|四半期に?|月に?|週に?|各月)?(?<digits>\d{1,3})回(?!目|以内に)(?:以上|程度)?)/gu
const windows = /(?<from>\d{1,2})月?[~～〜-](?<to>\d{1,2})(?:月(?!\d|末)|(?=募集|実施|開催))/gu
const everyWord = /毎[年月週日](?!\d)/gu
const openWord = /随時|適宜|通年|必要に応じ|都度|定期的/gu

/** Every cadence of a text in its order. */
export function readCadences(text: string): readonly Cadence[] {
  const folded = fold(text).text
  return [
    ...[...folded.matchAll(times)].map((match) => placed(match.index, timesOf(match))),
    ...[...folded.matchAll(everyWord)].map(({ index, 0: word }) =>
      placed(index, { ...none, kind: 'times', asWritten: word, perYear: every[word] ?? null }),
    ),
    ...[...folded.matchAll(windows)].map((match) => placed(match.index, windowOf(match))),
    ...[...folded.matchAll(openWord)].map(({ index, 0: word }) =>
      placed(index, { ...none, kind: 'open', asWritten: word }),
    ),
  ]
    .sort((a, b) => a.index - b.index)
    .map(({ cadence }) => cadence)
}

const none = { kind: 'open', perYear: null, times: null, months: null } as const

function placed(index: number, cadence: Cadence) {
  return { index, cadence }
}

function timesOf(match: RegExpMatchArray): Cadence {
  const { period, digits } = match.groups ?? {}
  const count = Number(digits)
  const key = period?.replace(/[間に]$/u, '').replace('各月', '月')
  const factor = key === undefined ? null : (perYearOf[key] ?? null)
  return {
    ...none,
    kind: 'times',
    asWritten: match[0],
    times: count,
    perYear: factor === null ? null : factor * count,
  }
}

function windowOf(match: RegExpMatchArray): Cadence {
  const months = { from: Number(match.groups?.['from']), to: Number(match.groups?.['to']) }
  return { ...none, kind: 'window', asWritten: match[0].replace('~', '～'), months }
}

/** How many months a window spans within a fiscal year: 6～3 is ten. */
export function monthsIn({ from, to }: { readonly from: number; readonly to: number }): number {
  return ((to - from + 12) % 12) + 1
}
