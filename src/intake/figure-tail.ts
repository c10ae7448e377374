/** What goes on with a figure that stands in a cell or a line before it: its unit, its bound, or both (人, 以上, 人以上). */
import { knownUnit } from '../target/scan/scan-unit.ts'

/** @param words Folded, without white space inside */
export function isFigureTail(words: string): boolean {
  if (words === '') return false
  const unit = knownUnit(words, 0) ?? 0
  return /^(?:\/[年月週日])?(?:以上|以下|以内|未満|程度|超)?$/u.test(words.slice(unit))
}
