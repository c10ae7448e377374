/** The way down from a figure of a register: how it was counted, the register, the rows that counted. */
import { contributionOf } from '../../evidence/register/contribution.ts'
import { describeMeasure } from '../../evidence/register/describe-measure.ts'
import { describeMeasureEnglish } from '../../evidence/register/describe-measure-english.ts'
import { type Field, isPersonal } from '../../evidence/register/field.ts'
import { fieldsOf, type Measure, type MeasureDefinition } from '../../evidence/register/measure.ts'
import { type MeasureWindow, measureWindow } from '../../evidence/register/measure-window.ts'
import type { Sums } from '../../evidence/register/measured-value.ts'
import { monthlyValues } from '../../evidence/register/monthly-values.ts'
import {
  fieldNamed,
  masksFew,
  type Register,
  type RegisterDefinition,
  shownToAll,
} from '../../evidence/register/register.ts'
import { maskedField, shownValue } from '../../evidence/register/shown-value.ts'
import type { BothLanguages, TracedFigure, TraceRows, TraceStep } from '../../evidence/trace.ts'
import { type CalendarDate, formatDate } from '../../japanese/calendar-date.ts'
import { type Decimal, formatDecimal } from '../../lib/decimal.ts'
import type { Sql } from '../../store/database.ts'
import { type Entry, listEntries } from '../../store/evidence/entry-store.ts'
import { findMeasureDefinition, listMeasures } from '../../store/evidence/measure-store.ts'
import { findRegister } from '../../store/evidence/register-store.ts'
import { listMonthSums } from '../../store/evidence/tally-store.ts'
import { sumMeasure } from '../../store/evidence/value-store.ts'
import { parseRowPlace, printRowPlace } from './get-register.ts'
import { parseTraceId } from './trace-id.ts'

const rowsAtOnce = 50

export async function traceRegister(
  sql: Sql,
  { source, fiscalYear, asOf, masked, silent }: TracedFigure,
  after: string | null,
): Promise<readonly TraceStep[]> {
  const register = await findRegister(sql, source.register)
  const counted = parseTraceId(source.trace)
  if (register === null || counted === null) return []
  const standing = (await listMeasures(sql, register.id)).find(({ id }) => id === counted.id)
  const definition = await findMeasureDefinition(sql, counted)
  if (standing === undefined || definition === null) return []
  const measure: Measure = { ...standing, revision: counted.revision, definition }
  const window = measureWindow(definition, fiscalYear)
  const known = asOf ?? window.to
  const sums = await sumMeasure(sql, measure, window, known)
  const closed = masked === true || (silent === true && masksFew(register.definition))
  const told = closed ? fewWords : sumsWords(measure, sums)
  return [
    {
      label: {
        ja: `測り方「${definition.name}」`,
        en: `Measure: ${definition.nameEnglish ?? definition.name}`,
      },
      text: {
        ja: `${describeMeasure(definition, register.definition)}${told.ja}`,
        en: `${describeMeasureEnglish(definition, register.definition)} ${told.en}`,
      },
      link: null,
      rows: closed ? null : await monthsOf(sql, register, { measure, window, known }),
    },
    {
      label: {
        ja: `台帳「${register.definition.name}」`,
        en: `Register: ${register.definition.nameEnglish ?? register.definition.name}`,
      },
      text: {
        ja: register.definition.purpose,
        en: register.definition.purposeEnglish ?? register.definition.purpose,
      },
      link: register.definition.shows === 'nothing' ? null : { to: 'register', id: register.key },
      rows: closed
        ? null
        : await rowsBehind(sql, register, { measure, window, after, count: sums.rows }),
    },
  ]
}

const fewWords: BothLanguages = {
  ja: '人数が少ないため、数えた記録の数も値も秘匿しています。',
  en: 'As it is from few people, neither the rows counted nor the figure is shown.',
}

function sumsWords({ definition }: Measure, { k, n, rows, picked }: Sums): BothLanguages {
  const { kind } = definition.of
  const day = picked?.day ?? null
  const month = picked?.month ?? null
  const pair = `${formatDecimal(k)} ÷ ${formatDecimal(n)}`
  const divided = kind === 'share' || kind === 'rate' || kind === 'mean'
  return {
    ja: `数えた記録は${rows.toLocaleString('ja-JP')}件${divided ? `、計算は ${pair}` : ''}${day === null ? '' : `、値は${formatDate(day)}の記録のもの`}${month === null ? '' : `、最も少ない月は${Number(month.slice(0, 4))}年${Number(month.slice(5, 7))}月`}。`,
    en: `${rows.toLocaleString('en')} rows counted${divided ? `: ${pair}` : ''}${day === null ? '' : `; the value stands in the row of ${day}`}${month === null ? '' : `; the month with the fewest is ${month.slice(0, 7)}`}.`,
  }
}

interface MonthsAsked {
  readonly measure: Measure
  readonly window: MeasureWindow
  /** To which the register is known. */
  readonly known: CalendarDate
}

/**
 * Month by month; null where that says nothing, and where no rows are shown or a field that it counts is closed: a month
 * may have a single row. What is booked to another year than its day's has no month in that year.
 */
async function monthsOf(
  sql: Sql,
  { definition: register }: Register,
  { measure, window, known }: MonthsAsked,
): Promise<TraceRows | null> {
  const { definition } = measure
  if (shownToAll(register) !== 'rows' || countsClosed(definition, register)) return null
  const months = monthlyValues(definition, await listMonthSums(sql, measure, window, known))
  if (months.length === 0) return null
  const shown = (value: Decimal | null) =>
    value === null ? null : `${formatDecimal(value)}${definition.unit}`
  const { kind } = definition.of
  const [countsRows, addsUp] = [
    kind === 'count' || kind === 'fewestInMonth',
    kind !== 'fewestInMonth',
  ]
  return {
    columns: [
      ...['月', ...(countsRows ? [] : ['記録'])],
      ...['その月', ...(addsUp ? ['その月まで'] : [])],
    ],
    cells: months.map(({ month, rows, own, soFar }) => [
      `${Number(month.slice(0, 4))}年${Number(month.slice(5, 7))}月`,
      ...(countsRows ? [] : [`${rows.toLocaleString('ja-JP')}件`]),
      shown(own),
      ...(addsUp ? [shown(soFar)] : []),
    ]),
    areCounts: true,
    byMonth: true,
    count: months.length,
    next: null,
  }
}

/** Whether it counts by a field that the public does not see. */
function countsClosed(definition: MeasureDefinition, register: RegisterDefinition): boolean {
  return fieldsOf(definition).some((key) => {
    const field = fieldNamed(register, key)
    return field === null || isClosed(field)
  })
}

interface RowsBehind {
  readonly measure: Measure
  readonly window: MeasureWindow
  readonly after: string | null
  readonly count: number
}

/** null where the public sees no rows of this register: how many there are is said above. */
async function rowsBehind(
  sql: Sql,
  register: Register,
  { measure, window, after, count }: RowsBehind,
): Promise<TraceRows | null> {
  const { fields } = register.definition
  if (shownToAll(register.definition) !== 'rows') return null
  const { found, next } = await findCounted(sql, register, { measure, window, after })
  return {
    columns: fields.map(({ label }) => label),
    cells: found.map(({ values }) =>
      fields.map((field) => (isClosed(field) ? maskedField : shownValue(field, values))),
    ),
    count,
    next,
  }
}

function isClosed(field: Field): boolean {
  return !field.public || isPersonal(field)
}

/**
 * Rows by their own day, newest first; those that count for the window. A row that counts by another day than its own
 * (公表日) may lie outside the window: then all rows are looked through, a page at a time.
 */
async function findCounted(
  sql: Sql,
  { id, definition }: Register,
  { measure, window, after }: Omit<RowsBehind, 'count'>,
): Promise<{ found: readonly Entry[]; next: string | null }> {
  const span = spanOf(measure, definition, window)
  const found: Entry[] = []
  let place = parseRowPlace(after)
  for (let pages = 0; pages < mostPages; pages += 1) {
    const rows = await listEntries(sql, { register: id, ...span, after: place, limit: pageSize })
    for (const row of rows) {
      if (found.length === rowsAtOnce) return { found, next: printRowPlace(found.at(-1) ?? row) }
      if (counts(measure, window, row)) found.push(row)
    }
    const last = rows.at(-1)
    if (last === undefined || rows.length < pageSize) return { found, next: null }
    place = { day: last.day, id: last.id }
  }
  return { found, next: place === null ? null : printRowPlace(place) }
}

function spanOf(
  { definition: { day, yearField } }: Measure,
  register: RegisterDefinition,
  { from, to }: MeasureWindow,
): { readonly from: string | null; readonly to: string | null } {
  return day === register.day && yearField === null ? { from, to } : { from: null, to: null }
}

const pageSize = 500
const mostPages = 10

function counts(measure: Measure, { from, to }: MeasureWindow, { values }: Entry): boolean {
  const part = contributionOf(measure.definition, values)
  return part !== null && (from ?? '') <= part.day && part.day <= to
}
