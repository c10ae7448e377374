/** The year a target is for: the deadline named before its figure, else behind it; spans when a figure is a sum. */
import { findFiscalYear } from '../../japanese/fiscal-year.ts'
import { getAt } from '../../lib/get-at.ts'
import type { YearToken } from '../scan/token.ts'
import { type Deadline, isAt, matchAt, outer, type Reading, type Stretch } from './reading.ts'

const until =
  /\s{0,3}(?:度)?(?:末|中|内|当初|頃|ごろ|夏|秋|春|冬)?(?:時点)?(?:[(][^()]{0,12}[)])?(?:まで(?:の(?:間|[0-9]{1,2}(?:年度?|か年|カ年|ヶ年|ヵ年)間?)(?:で|に|の)?)?(?:に|の)?|迄(?:に)?|を目途に|を目標(?:年次|年度)?(?:に|として)|を目処に|をめどに|までを?|\s{0,3}(?:度)?末(?:まで)?(?:に(?:は)?|で(?!の)|において)?(?=[\s、:】)\]」0-9約]|$|\p{Script=Han}))/uy
const middle =
  /\s{0,3}(?:度)?(?:末(?:時点)?(?:で|に|における|において|の|は)?|において(?:は|も)?|における|の目標(?:値)?|目標(?:値)?|に(?:は|も)?(?!比|対し|基づ|策定|実施し|行った|開始|発生|設立|作成|公表|決定|改正|改定|おけ|向け|係|よ|つい)|は|では|で(?!の|は)|内に|中に|以内に|:|の(?:各年度|間)|】|\s{0,3}$|[)、]|時点(?:における|で|に))/uy
const reference =
  /\s{0,3}(?:度)?(?:末|当初)?(?:時点|[0-9]{1,2}月(?:末|[0-9]{1,2}日)?(?:時点|現在))?(?:の|における)?(?:(?:まで|迄)の実績[^を]{0,12}から|実績|比|に比|と比|対比|を基準|より|現在|の値|の水準|水準|値(?!を)|比較|同期|の平均|平均|との比|からの|ベース|基準|調査|実施|国勢)/uy
const month = /\s{0,3}(?:度)?\s{0,3}([0-9]{1,2})月(?:[0-9]{1,2}日|末)?/uy

const none: readonly Deadline[] = []

/** Every year of a stretch that may be its deadline, in order. */
export function readDeadlines(reading: Reading, stretch: Stretch): readonly Deadline[] {
  if (!reading.hasYears) return none
  const found: Deadline[] = []
  for (const index of outer(reading, stretch)) {
    const token = getAt(reading.tokens, index)
    if (token.kind !== 'year') continue
    const deadline = readDeadline(reading, token)
    if (deadline !== null) found.push(deadline)
  }
  return found
}

/** What one year says of the deadline; null where it is one to compare with. */
export function readDeadline(reading: Reading, token: YearToken): Deadline | null {
  const known = reading.deadlines.get(token)
  if (known !== undefined) return known
  const found = deadlineOf(reading.text, token)
  reading.deadlines.set(token, found)
  return found
}

function deadlineOf(text: string, token: YearToken): Deadline | null {
  if (isAt(reference, text, token.end)) return null
  const dated = token.fiscal ? null : matchAt(month, text, token.end)
  const at = dated === null ? token.end : token.end + dated[0].length
  const to = dated !== null && Number(dated[1]) <= 3 ? findFiscalYear(token.to - 1) : token.to
  const { start, guessed } = token
  const plain = plainness(text, at)
  return {
    start,
    end: plain.end,
    from: token.year,
    year: to ?? token.to,
    guessed,
    strength: plain.strength,
  }
}

function plainness(text: string, at: number): { end: number; strength: number } {
  const reached = matchAt(until, text, at)
  if (reached !== null) return { end: at + reached[0].length, strength: 3 }
  const within = matchAt(middle, text, at)
  return within === null ? { end: at, strength: 1 } : { end: at + within[0].length, strength: 2 }
}

/** How far before a year its bracket may open. */
const longestLabel = 40

/** (平成29年度末 2,400人): the end of a year that dates the figure behind it in a bracket is no deadline. */
export function datesFormerFigure(text: string, { start, end }: Pick<Deadline, 'start' | 'end'>) {
  if (!/^(?:現在|時点)?[\s:は]{0,3}[0-9]/u.test(text.slice(end, end + 8))) return false
  return /[(【<][^)】>]*$/u.test(text.slice(Math.max(0, start - longestLabel), start))
}
