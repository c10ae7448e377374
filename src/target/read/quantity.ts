/** A figure's token as a quantity, and what its unit says about it. */
import type { Quantity } from '../ast.ts'
import type { QuantityToken } from '../scan/token.ts'
import type { Reading } from './reading.ts'

/** @param unit Taken from elsewhere when the figure has none (15～20%) */
export function quantityOf(reading: Reading, token: QuantityToken, unit: string | null): Quantity {
  const { value, over } = token
  const wholly = token.word !== null || token.unit === '☆' || token.unit === '評価'
  const tenths = token.unit === '%' && token.unitStart === token.end
  const end = wholly || tenths ? token.end : token.unitStart
  return {
    value,
    over,
    unit: token.unit ?? unit,
    asWritten: reading.text.slice(token.start, end).trim(),
  }
}

const timeUnits = new Set(
  `日 週 週間 か月 カ月 ヶ月 ヵ月 ケ月 箇月 月 年 年間 日間 時間 分 秒 か月間 カ月間 ヶ月間 ヵ月間 箇月間 分間 か年 カ年 ヶ年 ヵ年 箇年`.split(
    ' ',
  ),
)

/** A length of time is a limit more often than a promise. */
export function isTime(unit: string | null): boolean {
  return unit !== null && timeUnits.has(unit)
}
