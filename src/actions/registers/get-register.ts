/** A register with what its measures say and its rows: whole for its office, the public part for everyone. */

import { isMasked, type MeasuredObservation } from '../../evidence/observation.ts'
import type { Measure } from '../../evidence/register/measure.ts'
import { masksFew, type Register, shownToAll } from '../../evidence/register/register.ts'
import type { CalendarDate } from '../../japanese/calendar-date.ts'
import type { Office } from '../../judgement/judged-sheet.ts'
import type { Sql } from '../../store/database.ts'
import { type Entry, listEntries } from '../../store/evidence/entry-store.ts'
import {
  listBindings,
  listMeasures,
  type MeasureBinding,
} from '../../store/evidence/measure-store.ts'
import { findRegister } from '../../store/evidence/register-store.ts'
import { listMeasuredBy } from '../../store/observation-store.ts'
import { findOffice } from '../../store/office-store.ts'
import { may } from '../../workflow/policy/may.ts'
import type { ActionContext } from '../context.ts'
import { type MeasuredYear, measuredYears, measureYear } from './measure-figures.ts'

export interface RegisterView {
  readonly register: Register
  readonly office: Office
  readonly measures: readonly MeasureView[]
  /** Empty where the public sees no rows. */
  readonly rows: readonly Entry[]
  /** Where the next rows begin; null at the end. */
  readonly next: string | null
}

export interface MeasureView {
  readonly measure: Measure
  /** Oldest first: every year in which rows counted, the one that runs, and of which something was told as masked. */
  readonly years: readonly ShownYear[]
  readonly bindings: readonly MeasureBinding[]
}

export type ShownYear = MeasuredYear & {
  /** What everybody is told; null where it speaks for no indicator. */
  readonly told: MeasuredYear | null
}

export interface RowsAsked {
  readonly register: string
  /** As `next` gave it. */
  readonly after: string | null
}

export const rowsAtOnce = 50

/** null where there is no such register, or where one may not look at it. */
export async function getWorkingRegister(
  context: ActionContext,
  asked: RowsAsked,
): Promise<RegisterView | null> {
  return await getView(context, asked, ({ office }) => {
    const allowed = may(context.who, 'register.read', { office }).allowed
    return allowed ? 'rows' : 'nothing'
  })
}

/**
 * null where there is no such register, or where it shows nothing. Where figures from few rows are masked, those that
 * were told as evidence are shown as they were told, and no others.
 */
export async function getPublicRegister(
  context: ActionContext,
  asked: RowsAsked,
): Promise<RegisterView | null> {
  const view = await getView(context, asked, ({ definition }) => shownToAll(definition))
  if (view === null || !masksFew(view.register.definition)) return view
  const measures = view.measures.map((measure) => ({
    ...measure,
    years: measure.years.flatMap(({ told }) => (told === null ? [] : [{ ...told, told }])),
  }))
  return { ...view, measures }
}

async function getView(
  { store, today }: ActionContext,
  { register: key, after }: RowsAsked,
  shown: (register: Register) => Register['definition']['shows'],
): Promise<RegisterView | null> {
  return await store.read(async (sql) => {
    const register = await findRegister(sql, key)
    const shows = register === null ? 'nothing' : shown(register)
    if (register === null || shows === 'nothing') return null
    const office = await findOffice(sql, { id: register.office })
    if (office === null) return null
    const page = shows === 'rows' ? await pageOf(sql, register, after) : { rows: [], next: null }
    return { register, office, measures: await measuresOf(sql, register, today), ...page }
  })
}

async function pageOf(sql: Sql, { id }: Register, after: string | null) {
  const rows = await listEntries(sql, {
    register: id,
    from: null,
    to: null,
    after: parseRowPlace(after),
    limit: rowsAtOnce + 1,
  })
  const last = rows.length > rowsAtOnce ? rows[rowsAtOnce - 1] : undefined
  return {
    rows: rows.slice(0, rowsAtOnce),
    next: last === undefined ? null : printRowPlace(last),
  }
}

/** A place in the list of rows, for addresses. */
export function printRowPlace({ day, id }: Pick<Entry, 'day' | 'id'>): string {
  return `${day}_${id}`
}

const rowPlace = /^(\d{4}-\d{2}-\d{2})_([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/

/** null for what `printRowPlace` did not write: the list begins at its beginning. */
export function parseRowPlace(text: string | null): { day: string; id: string } | null {
  const [, day, id] = rowPlace.exec(text ?? '') ?? []
  return day === undefined || id === undefined ? null : { day, id }
}

async function measuresOf(
  sql: Sql,
  register: Register,
  today: CalendarDate,
): Promise<readonly MeasureView[]> {
  const bindings = await listBindings(sql, { register: register.key })
  const told = await listMeasuredBy(sql, { register: register.key })
  const views: MeasureView[] = []
  const isMasking = masksFew(register.definition)
  for (const measure of await listMeasures(sql, register.id)) {
    const figures: ShownYear[] = []
    const speaking = told.filter(
      ({ observation }) =>
        observation.source.measure === measure.id &&
        // what was silenced says nothing
        (observation.value !== null || isMasked(observation)),
    )
    const toldYears = isMasking ? speaking.map(({ observation }) => observation.fiscalYear) : []
    const years = new Set([...(await measuredYears(sql, measure, today)), ...toldYears])
    for (const year of [...years].sort()) {
      const figure = await measureYear(sql, register, measure, year, today)
      const spoken = speaking.find(({ observation }) => observation.fiscalYear === year)
      figures.push({ ...figure, told: spoken === undefined ? null : toldOf(spoken.observation) })
    }
    const own = bindings.filter(({ source }) => source === measure.id)
    views.push({ measure, years: figures, bindings: own })
  }
  return views
}

function toldOf({ indicator: _, measurement, ...observation }: MeasuredObservation): MeasuredYear {
  const { k, method, interval } = measurement
  return { ...observation, k, method, interval, masked: isMasked({ measurement }) }
}
