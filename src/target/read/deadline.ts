/** The year a target is for: the deadline named before its figure, else behind it; spans when a figure is a sum. */
import { type FiscalYear, findFiscalYear } from '../../japanese/fiscal-year.ts'
import type { Token, YearToken } from '../scan/token.ts'
import { matchAt, outer, type Reading, type Stretch } from './reading.ts'

export interface Deadline {
  readonly start: number
  /** Where まで, 末, に … end. */
  readonly end: number
  readonly from: FiscalYear
  readonly year: FiscalYear
  readonly guessed: boolean
  /** How plainly it is one: まで 3, 末 or に 2, a bare year 1. */
  readonly strength: number
}

const until =
  /\s*(?:度)?(?:末|中|内|当初|頃|ごろ|夏|秋|春|冬)?(?:時点)?(?:[(][^()]{0,12}[)])?(?:まで(?:の(?:間|[0-9]{1,2}(?:年度?|か年|カ年|ヶ年|ヵ年)間?)(?:で|に|の)?)?(?:に|の)?|迄(?:に)?|を目途に|を目標(?:年次|年度)?(?:に|として)|を目処に|をめどに|までを?|\s*(?:度)?末(?:まで)?(?:に(?:は)?|で(?!の)|において)?(?=[\s、:】)\]」0-9約]|$|\p{Script=Han}))/uy
const middle =
  /\s*(?:度)?(?:末(?:時点)?(?:で|に|における|において|の|は)?|において(?:は|も)?|における|の目標(?:値)?|目標(?:値)?|に(?:は|も)?(?!比|対し|基づ|策定|実施し|行った|開始|発生|設立|作成|公表|決定|改正|改定|おけ|向け|係|よ|つい)|は|では|で(?!の|は)|内に|中に|以内に|:|の(?:各年度|間)|】|\s*$|[)、]|時点(?:で|に))/uy
const reference =
  /\s*(?:度)?(?:末|当初)?(?:時点|[0-9]{1,2}月(?:末|[0-9]{1,2}日)?(?:時点|現在))?(?:の|における)?(?:実績|比|に比|と比|対比|を基準|より|現在|の値|の水準|水準|値(?!を)|比較|同期|の平均|平均|との比|からの|ベース|基準|調査|実施|国勢)/uy
const month = /\s*(?:度)?\s*([0-9]{1,2})月(?:[0-9]{1,2}日|末)?/uy

/** Every year of a stretch that may be its deadline, in order. */
export function readDeadlines(reading: Reading, stretch: Stretch): readonly Deadline[] {
  const found: Deadline[] = []
  for (const index of outer(reading, stretch)) {
    const token = reading.tokens[index] as Token
    if (token.kind !== 'year') continue
    const deadline = readDeadline(reading, token)
    if (deadline !== null) found.push(deadline)
  }
  return found
}

export function readDeadline({ text }: Reading, token: YearToken): Deadline | null {
  if (matchAt(reference, text, token.end)) return null
  const dated = token.fiscal ? null : matchAt(month, text, token.end)
  const at = dated === null ? token.end : token.end + dated[0].length
  const to = dated !== null && Number(dated[1]) <= 3 ? findFiscalYear(token.to - 1) : token.to
  const base = {
    start: token.start,
    from: token.year,
    year: to ?? token.to,
    guessed: token.guessed,
  }
  const reached = matchAt(until, text, at)
  if (reached !== null) return { ...base, end: at + reached[0].length, strength: 3 }
  const in_ = matchAt(middle, text, at)
  if (in_ !== null) return { ...base, end: at + in_[0].length, strength: 2 }
  return { ...base, end: at, strength: 1 }
}
