/**
 * Eras (元号) and their first days. A calendar year in which the era changed has two names (平成31年, 令和元年: 2019),
 * and counts beyond an era's end are in print: 平成32年度 was written until 2019 and means 2020.
 */
export interface Era {
  readonly name: string
  /** R2, H30: the letter that stands for the era in tables. */
  readonly letter: string
  /** YYYY-MM-DD. */
  readonly firstDay: string
  /** Western year = this + the count. */
  readonly yearBeforeFirst: number
}

/** Newest first. Source: 元号法 and the orders (政令) under it; for 明治 to 昭和 the edicts of the time. */
export const eras = [
  { name: '令和', letter: 'R', firstDay: '2019-05-01', yearBeforeFirst: 2018 },
  { name: '平成', letter: 'H', firstDay: '1989-01-08', yearBeforeFirst: 1988 },
  { name: '昭和', letter: 'S', firstDay: '1926-12-25', yearBeforeFirst: 1925 },
  { name: '大正', letter: 'T', firstDay: '1912-07-30', yearBeforeFirst: 1911 },
  { name: '明治', letter: 'M', firstDay: '1868-01-25', yearBeforeFirst: 1867 },
] as const satisfies readonly Era[]

/** By name or letter: 令和, R. */
export function findEra(written: string): Era | null {
  return eras.find(({ name, letter }) => name === written || letter === written) ?? null
}

/** The era of a day (YYYY-MM-DD); null before 明治. */
export function eraOfDay(day: string): Era | null {
  return eras.find(({ firstDay }) => firstDay <= day) ?? null
}

/** Every name of a calendar year, the newer first: 2019 is 令和元 and 平成31; none before 明治. */
export function eraYears(westernYear: number): readonly string[] {
  return eras
    .map((era) => ({ era, count: westernYear - era.yearBeforeFirst }))
    .filter(({ era, count }) => count >= 1 && count <= lastCount(era))
    .map(({ era, count }) => `${era.name}${printCount(count)}`)
}

/** The highest count that was ever reached: 31 in 平成, no end in the present era. */
export function lastCount(era: Era): number {
  const next = eras.findLast(({ yearBeforeFirst }) => yearBeforeFirst > era.yearBeforeFirst)
  return next === undefined
    ? Number.POSITIVE_INFINITY
    : next.yearBeforeFirst + 1 - era.yearBeforeFirst
}

/** 元 for the first year, figures for the others. */
export function printCount(count: number): string {
  return count === 1 ? '元' : String(count)
}
