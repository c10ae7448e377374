/**
 * Hands the figures of a register over as evidence, for everyone to see: where a row may be a person, those from few are
 * masked first (decision 026), and as one row can change which these are, all of the register's are told anew.
 */
import { type CountedFigure, maskFew } from '../../evidence/register/mask-few.ts'
import type { Measure } from '../../evidence/register/measure.ts'
import { measureWindow } from '../../evidence/register/measure-window.ts'
import { masksFew, type Register } from '../../evidence/register/register.ts'
import type { Sql } from '../../store/database.ts'
import { listBindings, listMeasures } from '../../store/evidence/measure-store.ts'
import { listToldVersions, type MeasuredFigure } from '../../store/evidence/measured-store.ts'
import { recordMeasured } from '../evidence/record-measured.ts'
import type { Rejudged } from '../evidence/rejudge-sheets.ts'
import { figuresFor, type MeasuredYear, measuredYears, measureYear } from './measure-figures.ts'

export interface ToTell {
  /** What bound measures say now of the years concerned. */
  readonly figures: readonly MeasuredFigure[]
  /** What speaks no more, of whatever records. */
  readonly silenced?: readonly MeasuredFigure[]
  /** ISO day. */
  readonly today: string
}

export async function tellFigures(
  sql: Sql,
  register: Register,
  { figures, silenced = [], today }: ToTell,
): Promise<readonly Rejudged[]> {
  const told = masksFew(register.definition) ? await maskedFigures(sql, register, today) : figures
  return await recordMeasured(sql, [...silenced, ...told], today)
}

/** Every figure of a bound measure, masked where it must not be told. */
async function maskedFigures(
  sql: Sql,
  register: Register,
  today: string,
): Promise<readonly MeasuredFigure[]> {
  const bindings = await listBindings(sql, { register: register.key })
  if (bindings.length === 0) return []
  const found: { measure: Measure; year: MeasuredYear; counted: CountedFigure | null }[] = []
  for (const measure of await listMeasures(sql, register.id)) {
    const former = await listToldVersions(sql, { register: register.key, measure: measure.id })
    for (const fiscalYear of await measuredYears(sql, measure, today)) {
      const year = await measureYear(sql, register, measure, fiscalYear, today)
      const formerly = former.filter((each) => each.fiscalYear === fiscalYear)
      found.push({ measure, year, counted: countedOf(measure, year, formerly) })
    }
  }
  const counted = found.flatMap((each) => each.counted ?? [])
  const masks = new Map(maskFew(counted).map((masked, at) => [counted[at], masked]))
  return found.flatMap(({ measure, year, counted: own }) =>
    figuresFor(bindings, measure, { ...year, masked: own === null || masks.get(own) === true }),
  )
}

/** null where there is no figure, for no row was looked at: that is few, and masked like it. */
function countedOf(
  { definition }: Measure,
  { fiscalYear, value, k, n, provisional }: MeasuredYear,
  formerly: CountedFigure['formerly'],
): CountedFigure | null {
  if (value === null && n === 0) return null
  const window = measureWindow(definition, fiscalYear)
  return { definition, window, provisional, told: { value, k, n: n ?? 0 }, formerly }
}
