/** Another year's level of the same thing, in a bracket or a remark: (令和3年度までは85%), ※平成31年度は3,500万件. */
import type { Condition } from '../ast.ts'
import type { YearToken } from '../scan/token.ts'
import { type Around, readCondition } from './condition.ts'
import { readDeadline } from './deadline.ts'
import type { Stage } from './draft.ts'
import { readPhrases } from './phrases.ts'
import { isTime } from './quantity.ts'
import type { Reading, Stretch } from './reading.ts'

const notPromised = /実績|現状|基準|参考|時点|現在|見込|初期値|当初|比/u
const link =
  /^(?:度)?(?:[0-9]{1,2}月)?(?:末)?(?:から|以降|まで|より)?(?:の目標(?:値)?)?(?:の各年度)?(?:は|には|において|に)?[、:\s]*(?:目標(?:値)?(?:を|は)?)?[:\s]*(?:毎年度?)?[「『]?$/u

/** Null unless the stretch is a year, a word that joins, and one level. */
export function readStage(
  reading: Reading,
  within: Stretch,
  main: Condition,
  around: Around,
): Stage | null {
  const words = reading.text.slice(within.start, within.end)
  if (/目標値?[:：]/u.test(words)) return null
  if (notPromised.test(words) || !/から|以降|まで|は|目標/u.test(words)) return null
  const years = reading.tokens
    .slice(within.from, within.to)
    .filter((token): token is YearToken => token.kind === 'year')
  const [year] = years
  const [phrase, ...more] = readPhrases(reading, within)
  if (year === undefined || years.length > 1 || phrase === undefined || more.length > 0) return null
  if (isTime(phrase.quantity?.unit ?? null) && main.kind === 'change') return null
  if (phrase.kind !== 'level' || phrase.follow !== 'goal' || phrase.start < year.end) return null
  const between = reading.text.slice(year.end, phrase.start)
  const named = between.replace(/[^、はをに]*(?:件数|人数|割合|率|数|額|目標値?)[をは]$/u, '')
  if (!link.test(named.trim())) return null
  const deadline = readDeadline(reading, year)
  if (deadline === null) return null
  const compare =
    phrase.compare ??
    (main.kind === 'level' && !main.inferred.includes('compare') ? main.compare : null)
  const condition = readCondition(
    { ...phrase, compare },
    { ...around, source: null, isShare: false },
  )
  return { deadline: { ...deadline, year: deadline.from }, condition }
}
