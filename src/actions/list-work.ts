/** What waits for the one who asks: everything on the "my work" page, by day. */
import { addDays, type CalendarDate } from '../japanese/calendar-date.ts'
import { type FiscalYear, fiscalYearOf } from '../japanese/fiscal-year.ts'
import type { Actor } from '../people/actor.ts'
import { commonProcedure } from '../plan/procedure.ts'
import type { Sql } from '../store/database.ts'
import { findWorkConfiguration, type WorkConfiguration } from '../store/municipality-store.ts'
import {
  countOpenComments,
  listOpenDrafts,
  listSilentIndicators,
  listUnsetTargets,
} from '../store/work-store.ts'
import { listSheetsUnderWay } from '../store/working-sheet-store.ts'
import { type Deadline, listDeadlines } from '../workflow/calendar/deadline.ts'
import { mayAnywhere, officesWhere } from '../workflow/policy/may.ts'
import { type SheetUnderWay, sheetWork } from '../workflow/work/sheet-work.ts'
import { inOrderOfDays, type WorkItem } from '../workflow/work/work-item.ts'
import type { ActionContext } from './context.ts'
import { procedureIn } from './sheets/sheet-surroundings.ts'

/** More drafts than this are a batch, and have its page. */
const mostDrafts = 50

export async function listWork(context: ActionContext): Promise<readonly WorkItem[]> {
  const { who } = context
  if (!mayAnywhere(who, 'work.read')) return []
  return await context.store.read(async (sql) => {
    const municipality = await findWorkConfiguration(sql)
    const today = context.today as CalendarDate
    const asked = { who, today, municipality }
    // sent together: the page costs one way to the database and back, not one for each kind
    const kinds = [sheetItems, draftItems, unsetItems, silentItems]
    const items = await Promise.all(kinds.map((list) => list(sql, asked)))
    return inOrderOfDays(items.flat())
  })
}

interface Asked {
  readonly who: Actor
  readonly today: CalendarDate
  readonly municipality: WorkConfiguration | null
}

async function sheetItems(sql: Sql, asked: Asked): Promise<readonly WorkItem[]> {
  const { who, municipality } = asked
  const offices = officesWhere(who, 'sheet.read')
  const sheets = await listSheetsUnderWay(sql, { offices, ends: lastStages(municipality) })
  const open = await countOpenComments(
    sql,
    sheets.map(({ id }) => id),
  )
  const dueOf = dueDays(municipality)
  return sheets.flatMap((sheet) => {
    const procedure = procedureIn(municipality, sheet)
    const due = dueOf(sheet.fiscalYear, sheet.state.stage)
    const underWay: SheetUnderWay = {
      ...sheet,
      procedure,
      due,
      openComments: open.get(sheet.id) ?? 0,
    }
    return sheetWork(who, underWay)
  })
}

/** Where no road goes on: sheets there wait for nobody. */
function lastStages(municipality: WorkConfiguration | null): readonly string[] {
  const procedures = [...(municipality?.procedures ?? []), commonProcedure]
  return [...new Set(procedures.map(({ stages }) => stages.at(-1)?.code ?? ''))]
}

/** The day a stage of a year is to be left by; a year's calendar is laid out once, however many sheets ask. */
function dueDays(municipality: WorkConfiguration | null) {
  const years = new Map<FiscalYear, readonly Deadline[]>()
  return (year: FiscalYear, stage: string): CalendarDate | null => {
    if (municipality === null) return null
    const days = years.get(year) ?? listDeadlines(municipality.calendar, year)
    years.set(year, days)
    return days.find(({ leaves }) => leaves === stage)?.day ?? null
  }
}

/** A fortnight is long enough to compare a document with its draft. */
const draftDays = 14

async function draftItems(sql: Sql, { who }: Asked): Promise<readonly WorkItem[]> {
  if (!mayAnywhere(who, 'draft.accept')) return []
  const offices = officesWhere(who, 'draft.accept')
  const drafts = await listOpenDrafts(sql, { offices, most: mostDrafts })
  return drafts.map(({ id, file, openedOn }) => ({
    kind: 'readDraft',
    at: { kind: 'draft', id },
    office: null,
    fiscalYear: null,
    title: file,
    due: addDays(openedOn, draftDays),
    count: null,
  }))
}

async function unsetItems(sql: Sql, { who, today }: Asked): Promise<readonly WorkItem[]> {
  if (!mayAnywhere(who, 'sheet.write')) return []
  const offices = officesWhere(who, 'sheet.write')
  const targets = await listUnsetTargets(sql, { offices, today })
  return targets.map(({ sheet, office, fiscalYear, title, settableFrom }) => ({
    kind: 'setTarget',
    at: { kind: 'sheet', id: sheet },
    office,
    fiscalYear,
    title,
    due: settableFrom,
    count: null,
  }))
}

/** Of last year once its targets were checked, and never of the year that still runs. */
async function silentItems(sql: Sql, asked: Asked): Promise<readonly WorkItem[]> {
  const { who, today, municipality } = asked
  if (municipality === null || !mayAnywhere(who, 'sheet.write')) return []
  const last = (fiscalYearOf(today) - 1) as FiscalYear
  const checked = listDeadlines(municipality.calendar, last).find(
    ({ kind }) => kind === 'targets-checked',
  )
  if (checked === undefined || today <= checked.day) return []
  const offices = officesWhere(who, 'sheet.write')
  const silent = await listSilentIndicators(sql, { offices, years: [last], today })
  return silent.map(({ sheet, office, fiscalYear, name, silentDays }) => ({
    kind: 'reportFigure',
    at: { kind: 'sheet', id: sheet },
    office,
    fiscalYear,
    title: name,
    due: checked.day,
    count: silentDays,
  }))
}
