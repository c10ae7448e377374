/** Units that an indicator's name implies where the figure stands bare: 参加者数 40 are 人, 加入率 62 is %. */

import { compare, decimal } from '../../lib/decimal.ts'
import type { Quantity } from '../ast.ts'
import { units } from './units.ts'

const people = /(?:者|人|名|員|客|生徒|児童|学生|選手|患者)数$/u
const share = /(?:割合|比率|率)$/u
const points = /(?:評点|平均点|点数|評価点|スコア)$/u

/** null when the name implies none, or when the figure can hardly be one (a rate of 0.5 may be a share of 1). */
export function impliedUnit(indicator: string | null, { value, over }: Quantity): string | null {
  if (indicator === null || over !== null) return null
  const name = indicator.replace(/[(（][^()（）]{0,20}[)）]$/u, '').replace(/の(?=総?数$)/u, '')
  if (people.test(name)) return '人'
  if (share.test(name)) return compare(value, decimal(1)) > 0 ? '%' : null
  if (points.test(name)) return '点'
  if (!name.endsWith('数')) return null
  return counted.find((unit) => name.endsWith(unit, name.length - 1)) ?? null
}

/** Units that count things, longest first: 参加団体数 is counted in 団体. */
const counted = units
  .filter(
    (unit) =>
      /^[\p{Script=Han}\p{Script=Katakana}ー]{1,6}$/u.test(unit) &&
      !/^[年月日時分秒週位倍割点]/u.test(unit),
  )
  .sort((a, b) => b.length - a.length)
