/**
 * Hands the figures of a register over as evidence, for everyone to see: where a row may be a person, those from few are
 * masked first (decision 026), and as one row can change which these are, all of the register's are told anew.
 */
import type { ToldFigure } from '../../evidence/register/like-rows.ts'
import { type FigureToTell, maskFew } from '../../evidence/register/mask-few.ts'
import type { Measure } from '../../evidence/register/measure.ts'
import { yearsTold } from '../../evidence/register/measure-window.ts'
import { masksFew, type Register } from '../../evidence/register/register.ts'
import type { CalendarDate } from '../../japanese/calendar-date.ts'
import type { Sql } from '../../store/database.ts'
import { recordTold } from '../../store/evidence/alike-store.ts'
import { listBindings, listMeasures } from '../../store/evidence/measure-store.ts'
import {
  listToldVersions,
  type MeasuredFigure,
  type ToldVersion,
} from '../../store/evidence/measured-store.ts'
import { recordMeasured } from '../evidence/record-measured.ts'
import type { Rejudged } from '../evidence/rejudge-sheets.ts'
import { changeTo, takeLikeRows } from './follow-like-rows.ts'
import { figuresFor, listYearsOfAny, type MeasuredYear, measureYear } from './measure-figures.ts'

export interface ToTell {
  /** What bound measures say now of the years concerned. */
  readonly figures: readonly MeasuredFigure[]
  /** What speaks no more, of whatever records. */
  readonly silenced?: readonly MeasuredFigure[]
  /** ISO day. */
  readonly today: CalendarDate
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
  today: CalendarDate,
): Promise<readonly MeasuredFigure[]> {
  const bindings = await listBindings(sql, { register: register.key })
  if (bindings.length === 0) return []
  const measures = await listMeasures(sql, register.id)
  const { known, like } = await takeLikeRows(sql, register, measures)
  const counted = await listYearsOfAny(sql, measures)
  const found: Found[] = []
  for (const measure of measures) {
    const versions = await listToldVersions(sql, { register: register.key, measure: measure.id })
    for (const fiscalYear of yearsTold(measure.definition, counted, today)) {
      const year = await measureYear(sql, register, measure, fiscalYear, today)
      if (figuresFor(bindings, measure, year).length === 0) continue
      found.push({ measure, year, figure: figureOf(measure, year, versions) })
    }
  }
  const figures = found.map(({ figure }) => figure)
  const telling = maskFew(figures, known, like)
  await recordTold(sql, register.id, telling.told.map(revisedOf(measures)))
  await changeTo(sql, register, { before: like, after: telling.like })
  return found.flatMap(({ measure, year }, at) =>
    figuresFor(bindings, measure, { ...year, masked: telling.masked[at] === true }),
  )
}

interface Found {
  readonly measure: Measure
  readonly year: MeasuredYear
  readonly figure: FigureToTell
}

function figureOf(
  { id, definition }: Measure,
  { fiscalYear, value, k, n, provisional }: MeasuredYear,
  versions: readonly ToldVersion[],
): FigureToTell {
  const formerly = versions.filter((each) => each.fiscalYear === fiscalYear)
  const said = { value, k, n: n ?? 0 }
  return { measure: id, definition, fiscalYear, provisional, said, formerly }
}

function revisedOf(measures: readonly Measure[]) {
  return ({ number, measure, fiscalYear }: ToldFigure) => {
    const revision = measures.find(({ id }) => id === measure)?.revision
    if (revision === undefined) throw new Error(`measure ${measure} was told and is not there`)
    return { number, measure, revision, fiscalYear }
  }
}
