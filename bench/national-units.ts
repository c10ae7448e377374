/**
 * Units of the ministries' tables, made comparable: 百万円 is 円 times a million, 件数 is 件, 名 is 人, か所 is 所, any rate is %.
 * Brackets, 約 and 延べ, and the period of a rate (/年) do not count.
 */

const scales: Readonly<Record<string, number>> = {
  百億: 1e10,
  十億: 1e9,
  千万: 1e7,
  百万: 1e6,
  十万: 1e5,
  兆: 1e12,
  億: 1e8,
  万: 1e4,
  千: 1e3,
}

const scaled = /^(百億|十億|千万|百万|十万|兆|億|万|千)/u

/** How many of the base unit one of the table's unit is, and the base unit; null where the table names none. */
export function unitOfSeries(written: string | null): { scale: number; unit: string | null } {
  const words = plain(written ?? '')
  const [, scale = ''] = scaled.exec(words) ?? []
  const unit = sameUnit(words.slice(scale.length))
  return { scale: scales[scale] ?? 1, unit: unit === '' ? null : unit }
}

/** One spelling for each unit, without its scale. */
export function plainUnit(written: string): string {
  return sameUnit(plain(written).replace(scaled, ''))
}

function plain(written: string): string {
  return written
    .normalize('NFKC')
    .replace(/\s/gu, '')
    .replace(/\([^()]*\)?/gu, '')
    .replace(/^(?:約|延べ|累計|累積|年間|総|○)+/u, '')
    .replace(/^[-‐―ー]+$/u, '')
}

function sameUnit(unit: string): string {
  const lower = unit.toLowerCase().replaceAll('㌧', 'トン')
  if (/(?:率|割合|比率|パーセント|割)$/u.test(lower)) return '%'
  return lower
    .replace(/(?:増|減|以上|以下)$/u, '')
    .replace(/^(?:か|カ|ヶ|ヵ|ケ|箇|個)(?=[所国年月])/u, '')
    .replace(/^(?:%?ポイント|%?pt)$/u, 'ポイント')
    .replace(/(?<=.)数$/u, '')
    .replace(/^(?:名|者|人)(?:分|日)?$/u, '人')
    .replace(/^トン/u, 't')
    .replace(/\/年$/u, '')
}
