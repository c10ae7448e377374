/** Every sheet of a year that the one who asks may see: where it stands, what is late, how the two verdicts compare. */
import type { CalendarDate } from '../japanese/calendar-date.ts'
import type { FiscalYear } from '../japanese/fiscal-year.ts'
import type { Office } from '../judgement/judged-sheet.ts'
import type { Municipality } from '../plan/municipality.ts'
import type { Verdict } from '../plan/sheet.ts'
import type { Sql } from '../store/database.ts'
import { findMunicipality } from '../store/municipality-store.ts'
import { countOpenComments } from '../store/work-store.ts'
import { findLatestYear, listWorkingSheets } from '../store/working-sheet-store.ts'
import type { Outcome } from '../target/outcome.ts'
import { deadlineOf } from '../workflow/calendar/deadline.ts'
import { may } from '../workflow/policy/may.ts'
import type { WorkingSheet } from '../workflow/sheet-record.ts'
import { byUrgency, type Standing, standingOf } from '../workflow/work/board-row.ts'
import type { ActionContext } from './context.ts'
import { recordLook } from './see.ts'
import { readText } from './sheets/read-facts.ts'
import { procedureIn, type Surroundings, surroundingsOf } from './sheets/sheet-surroundings.ts'

export interface BoardRow {
  readonly id: string
  readonly office: Office
  readonly number: string
  readonly title: string
  /** Name of the section that writes it; null: the whole office. */
  readonly section: string | null
  readonly standing: Standing
  readonly openComments: number
  /** The office's verdict beside the computed one, from the self-evaluation until the sheet is published. */
  readonly verdicts: { readonly declared: Verdict | null; readonly computed: Outcome | null } | null
}

export async function getBoard(
  context: ActionContext,
  fiscalYear: FiscalYear,
): Promise<readonly BoardRow[]> {
  return await context.store.read(async (sql) => {
    const [municipality, all] = await Promise.all([
      findMunicipality(sql),
      listWorkingSheets(sql, { fiscalYear }),
    ])
    const sheets = all.filter(
      ({ office, section }) =>
        may(context.who, 'sheet.read', { office: office.id, section }).allowed,
    )
    const standings = new Map(
      sheets.map((sheet) => [sheet.id, standingIn(municipality, sheet, context.today)]),
    )
    const standingWith = ({ id }: WorkingSheet) => standings.get(id) as Standing
    const ids = sheets.map(({ id }) => id)
    const [open, verdicts] = await Promise.all([
      countOpenComments(sql, ids),
      listVerdicts(
        sql,
        sheets.filter((sheet) => isDecidedOn(standingWith(sheet))),
      ),
    ])
    return sheets
      .map((sheet) => ({
        id: sheet.id,
        office: sheet.office,
        number: sheet.number,
        title: sheet.title,
        section: sheet.sectionName,
        standing: standingWith(sheet),
        openComments: open.get(sheet.id) ?? 0,
        verdicts: verdicts.get(sheet.id) ?? null,
      }))
      .toSorted((a, b) => byUrgency(a.standing, b.standing))
  })
}

/** The board to be carried away as a file: who took it is kept. */
export async function exportBoard(
  context: ActionContext,
  fiscalYear: FiscalYear,
): Promise<readonly BoardRow[]> {
  const rows = await getBoard(context, fiscalYear)
  await recordLook(context, 'sheet.read', { about: `board:${fiscalYear}.csv` })
  return rows
}

/** The latest year of which somebody has begun a sheet; null before the first. */
export async function findLatestBoard(context: ActionContext): Promise<FiscalYear | null> {
  return await context.store.read(findLatestYear)
}

function standingIn(
  municipality: Municipality | null,
  sheet: WorkingSheet,
  today: CalendarDate,
): Standing {
  const { fiscalYear, state } = sheet
  const day =
    municipality === null ? null : deadlineOf(municipality.calendar, fiscalYear, state.stage)
  return standingOf(procedureIn(municipality, sheet), state, { due: day?.day ?? null, today })
}

/** Written to the end, and not public yet: what a second reader looks at. */
function isDecidedOn({ stage }: Standing): boolean {
  return stage.writes === null && stage.advance !== null
}

/** By sheet. What an office's sheets are read among is fetched once an office, for all offices at the same time. */
async function listVerdicts(
  sql: Sql,
  sheets: readonly WorkingSheet[],
): Promise<ReadonlyMap<string, BoardRow['verdicts']>> {
  const oneOfEach = new Map(sheets.map((sheet) => [sheet.office.id, sheet]))
  const among = new Map(
    await Promise.all(
      [...oneOfEach].map(
        async ([office, sheet]) => [office, await surroundingsOf(sql, sheet)] as const,
      ),
    ),
  )
  return new Map(
    sheets.map((sheet) => [
      sheet.id,
      verdictsOf(sheet, among.get(sheet.office.id) as Surroundings),
    ]),
  )
}

function verdictsOf(sheet: WorkingSheet, surroundings: Surroundings): BoardRow['verdicts'] {
  const text = surroundings.texts.get(sheet.id)
  if (text === undefined) throw new Error(`the sheet ${sheet.id} has no text`)
  const { judgement } = readText(sheet, text, surroundings)
  return { declared: judgement?.declared ?? null, computed: judgement?.outcome ?? null }
}
