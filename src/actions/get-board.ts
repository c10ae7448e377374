/** Every sheet of a year that the one who asks may see: where it stands, what is late, how the two verdicts compare. */
import type { CalendarDate } from '../japanese/calendar-date.ts'
import type { FiscalYear } from '../japanese/fiscal-year.ts'
import type { Office } from '../judgement/judged-sheet.ts'
import type { Municipality } from '../plan/municipality.ts'
import type { Verdict } from '../plan/sheet.ts'
import type { Sql } from '../store/database.ts'
import { findMunicipality } from '../store/municipality-store.ts'
import { getRevisionText } from '../store/sheet-revision-store.ts'
import { countOpenComments } from '../store/work-store.ts'
import { findLatestYear, listWorkingSheets } from '../store/working-sheet-store.ts'
import type { Outcome } from '../target/outcome.ts'
import { deadlineOf } from '../workflow/calendar/deadline.ts'
import { may } from '../workflow/policy/may.ts'
import type { WorkingSheet } from '../workflow/sheet-record.ts'
import { byUrgency, type Standing, standingOf } from '../workflow/work/board-row.ts'
import type { ActionContext } from './context.ts'
import { readFacts } from './sheets/read-facts.ts'
import { procedureIn, surroundingsOf } from './sheets/sheet-surroundings.ts'

export interface BoardRow {
  readonly id: string
  readonly office: Office
  readonly number: string
  readonly title: string
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
    const municipality = await findMunicipality(sql)
    const all = await listWorkingSheets(sql, { fiscalYear })
    const sheets = all.filter(
      ({ office, section }) =>
        may(context.who, 'sheet.read', { office: office.id, section }).allowed,
    )
    const open = await countOpenComments(
      sql,
      sheets.map(({ id }) => id),
    )
    const rows: BoardRow[] = []
    for (const sheet of sheets) {
      const standing = standingIn(municipality, sheet, context.today as CalendarDate)
      const { id, office, number, title } = sheet
      const verdicts = isDecidedOn(standing) ? await verdictsOf(sql, sheet) : null
      const openComments = open.get(id) ?? 0
      rows.push({ id, office, number, title, standing, openComments, verdicts })
    }
    return rows.toSorted((a, b) => byUrgency(a.standing, b.standing))
  })
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

async function verdictsOf(sql: Sql, sheet: WorkingSheet): Promise<BoardRow['verdicts']> {
  const text = await getRevisionText(sql, sheet.id, sheet.state.head.revision)
  const { judgement } = await readFacts(sql, sheet, text, await surroundingsOf(sql, sheet))
  return { declared: judgement?.declared ?? null, computed: judgement?.outcome ?? null }
}
