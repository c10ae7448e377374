/**
 * Counts in the prose of activities and results (差押300件, 地図を配布(3,870部)): how many of what, and the words before
 * it. Dates, years and how often something is done are no counts.
 */

import { fold } from '../../japanese/width.ts'
import { type Decimal, parseDecimal } from '../../lib/decimal.ts'

export interface Count {
  readonly value: Decimal
  readonly unit: string
  /** The words before it, back to the bracket or comma it stands behind. */
  readonly label: string
  /** Stands alone in brackets behind what it counts: …を実施(11件). */
  readonly bracketed: boolean
  readonly asWritten: string
}

/** Units of things and people; 回 is how often, not how many. */
const units =
  '件|世帯|人|名|部|[かカヶケ]所|箇所|団体|通|枚|本|社|校|組|冊|口|台|基|店舗|店|地区|地域|戸|個|項目|業務|事業|事例|講座|種類|袋|株|鉢|束|棟|頭|匹|羽|着|品|作品|会場|駅|教室|拠点|路線|便|席|食|km|kg|㎡|ha|千円|万円|億円|円'

const counted = new RegExp(
  `(?<label>[^、。()（）・:;/「」\\s]*?)(?:[:：]?\\s*)(?:(?:約|延べ|のべ|計|全|各)\\s*)?(?<digits>\\d[\\d,]*(?:\\.\\d+)?)(?<unit>${units})(?!目|月|日|年|につき|あたり|当たり)`,
  'gu',
)

export function readCounts(text: string): readonly Count[] {
  const folded = fold(text).text
  return [...folded.matchAll(counted)].flatMap((match) => {
    const { label = '', digits = '', unit = '' } = match.groups ?? {}
    const value = parseDecimal(digits)
    if (value === null || /[\d.]$|(?:あたり|当たり|につき)$/u.test(label)) return []
    const before = folded.slice(0, match.index + match[0].length - digits.length - unit.length)
    const after = folded.slice(match.index + match[0].length)
    const bracketed = /[(（](?:約|延べ|のべ|計|全)?$/u.test(before) && /^[)）]/u.test(after)
    const own = bracketed ? before.slice(0, -1) : label
    return [{ value, unit, label: own, bracketed, asWritten: `${digits}${unit}` }]
  })
}
