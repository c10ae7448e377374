/** Figures printed beside a target: (令和元年度実績:9台 平成30年度実績:5台), 参考: 28年度実績71.9%. Blank is not zero. */
import type { FiscalYear } from '../../japanese/fiscal-year.ts'
import { squeezeText } from '../../japanese/squeeze-text.ts'
import { getAt } from '../../lib/get-at.ts'
import type { Baseline } from '../ast.ts'
import type { QuantityToken } from '../scan/token.ts'
import { isTime, quantityOf } from './quantity.ts'
import { outer, type Reading, type Stretch } from './reading.ts'
import { onlyQuantity } from './reference.ts'

/**
 * Every former figure of a stretch; one without a year of its own takes that of the figure before.
 *
 * @param lengths Whether a length of time may be one: only beside a target in days or years
 */
export function readBaselines(
  reading: Reading,
  stretch: Stretch,
  lengths = false,
): readonly Baseline[] {
  const found: Baseline[] = []
  let year: FiscalYear | null = null
  let open = stretch.start
  let yearEnd = -1
  const blank = (end: number) => {
    if (yearEnd < 0 || year === null) return
    const words = reading.text.slice(yearEnd, end)
    const [, unit] =
      /^(?:度)?(?:実績|目標|現在|値)*\s{0,3}[:：]\s{0,3}([^\s\d、,(]{1,4})\s{0,3}(?:[、,\s]|$)/u.exec(
        words,
      ) ?? []
    if (unit !== undefined)
      found.push({
        fiscalYear: year,
        quantity: null,
        unit,
        kind: kindOf(words, ''),
        label: null,
        asWritten: words.trim(),
      })
    yearEnd = -1
  }
  for (const index of outer(reading, stretch)) {
    const token = getAt(reading.tokens, index)
    if (token.kind === 'year') {
      blank(token.start)
      year = token.year
      yearEnd = token.end
      open = token.start
    } else if (token.kind === 'quantity' && (lengths || !isTime(token.unit))) {
      const figure = baseline(reading, token, year, open)
      const other = inOtherWords(reading, index + 1, figure)
      found.push(figure, ...(other === null ? [] : [other]))
      open = token.end
      yearEnd = -1
    } else if (token.kind === 'pause' && token.pause === 'comma') {
      blank(token.start)
      open = token.end
    }
  }
  blank(stretch.end)
  return found
}

/** 約23%(392市町村): the same figure, in another unit; which of the two is meant, the unit of the actual tells. */
function inOtherWords(reading: Reading, index: number, figure: Baseline): Baseline | null {
  if (reading.tokens[index]?.kind !== 'open') return null
  const quantity = onlyQuantity(reading, index)
  if (quantity === null || quantity.unit === null || quantity.unit === figure.unit) return null
  return { ...figure, quantity, unit: quantity.unit, asWritten: quantity.asWritten }
}

function baseline(
  reading: Reading,
  token: QuantityToken,
  fiscalYear: FiscalYear | null,
  open: number,
): Baseline {
  const { text } = reading
  const before = text.slice(open, token.start)
  const behind = text.slice(token.end, token.end + 6)
  return {
    fiscalYear,
    quantity: quantityOf(reading, token, null),
    unit: token.unit,
    kind: kindOf(before, behind),
    label: labelOf(before),
    asWritten: squeezeText(text.slice(open, token.end)),
  }
}

function kindOf(before: string, behind: string): Baseline['kind'] {
  return /目標|計画値|見込/u.test(before) || /^\s{0,3}(?:を?設定|を?目標)/u.test(behind)
    ? 'target'
    : 'actual'
}

const year = /(?:令和|平成|昭和|[RHS])?(?:[0-9]{1,4}|元)年度?/gu
const kinds = /【?参考】?|実績値?|目標値?|件数|[:：(（、,\s]|度末?|末|現在|時点|値$/gu
const particles = /^(?:まで)?[はをにのがで中]+|[はをにのがで]+$|^(?:まで|から|より)(?:は|の)?/gu

/** 全市平均実績 → 全市平均: whose figure it is; null where only particles are left. */
function labelOf(before: string): string | null {
  const words = squeezeText(before).replace(year, '').replace(kinds, '').replace(particles, '')
  return /^[^0-9~→\-まで]{1,20}$/u.test(words) ? words : null
}
