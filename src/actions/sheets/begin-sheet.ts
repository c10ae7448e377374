/** Begins a sheet of an office's year: blank, or from last year's as the public sees it. */
import { randomUUID } from 'node:crypto'
import type { CalendarDate } from '../../japanese/calendar-date.ts'
import type { FiscalYear } from '../../japanese/fiscal-year.ts'
import type { JudgedSheet } from '../../judgement/judged-sheet.ts'
import { fail, ok, type Problem, type Result } from '../../lib/problem.ts'
import { actorId, actorName } from '../../people/actor.ts'
import { frameworkNameOn, frameworksIn } from '../../plan/framework.ts'
import type { Municipality } from '../../plan/municipality.ts'
import type { Sql } from '../../store/database.ts'
import { findMunicipality } from '../../store/municipality-store.ts'
import { findStaffedOffice } from '../../store/office-store.ts'
import { findCareOfSheet } from '../../store/responsibility-store.ts'
import { recordRevision } from '../../store/sheet-revision-store.ts'
import { recordSheetSection } from '../../store/sheet-section-store.ts'
import { listJudgedSheets } from '../../store/sheet-store.ts'
import { recordWorkingSheet } from '../../store/working-sheet-store.ts'
import { emptySheetText, hashOfText, type SheetText } from '../../workflow/text/sheet-text.ts'
import { startFromLastYear } from '../../workflow/text/start-from-last-year.ts'
import { changesBetween } from '../../workflow/text/text-changes.ts'
import type { ActionContext } from '../context.ts'
import { perform } from '../perform.ts'
import { isSectionOf, sectionMissing } from './assign-section.ts'
import { frameworkCodeOf, procedureIn } from './sheet-surroundings.ts'

export interface Beginning {
  /** Id. */
  readonly office: string
  readonly fiscalYear: FiscalYear
  /** Id of last year's public sheet; null begins a blank one. */
  readonly from: string | null
  /** Id of the section that writes it; null: the one last year's lies with now, else the writer's own, else all. */
  readonly section?: string | null
}

/** Gives the id of the sheet. */
export async function beginSheet(
  context: ActionContext,
  beginning: Beginning,
): Promise<Result<string>> {
  return await perform(context, 'sheet.write', async (sql, ask) => {
    const section = await sectionOf(sql, context, beginning)
    const allowed = ask({ about: null, office: beginning.office, section })
    if (!allowed.ok) return allowed
    const office = await findStaffedOffice(sql, { id: beginning.office })
    if (office === null) return fail(officeMissing)
    if (!(await isSectionOf(sql, office.id, section))) return fail(sectionMissing)
    const municipality = await findMunicipality(sql)
    const last = await findLast(sql, beginning)
    if (last === 'missing') return fail(lastMissing)
    const text =
      last === null ? blank(municipality, beginning, context.today) : copyOf(last, beginning)
    const first = { text, from: last?.id ?? null, municipality, section }
    return ok(await record(sql, context, beginning, first))
  })
}

async function sectionOf(
  sql: Sql,
  { who, today }: ActionContext,
  { office, from, section = null }: Beginning,
): Promise<string | null> {
  if (section !== null) return section
  const care = from === null ? null : await findCareOfSheet(sql, from, today)
  if (care?.section != null) return care.section.id
  const own = who.kind === 'person' ? who.roles.filter((held) => held.office === office) : []
  const [only = null, ...others] = new Set(own.map((held) => held.section))
  return others.length === 0 ? only : null
}

interface FirstText {
  readonly text: SheetText
  /** Sheet it was copied from. */
  readonly from: string | null
  readonly municipality: Municipality | null
  /** Id of the section that writes it. */
  readonly section: string | null
}

async function record(
  sql: Sql,
  context: ActionContext,
  { office, fiscalYear }: Beginning,
  { text, from, municipality, section }: FirstText,
): Promise<string> {
  const id = randomUUID()
  const by = actorId(context.who)
  const hash = hashOfText(text)
  const framework = frameworkCodeOf(municipality, text)
  const [first] = procedureIn(municipality, { framework, fiscalYear }).stages
  if (first === undefined) throw new Error('a procedure without stages')
  await recordWorkingSheet(sql, {
    id,
    office,
    section: null,
    fiscalYear,
    framework,
    startedFrom: from,
    number: text.fields.number,
    title: text.fields.title,
    state: {
      stage: first.code,
      head: { revision: 1, hash },
      approved: null,
      submitted: null,
      locked: false,
      authors: by === null ? [] : [by],
    },
  })
  if (section !== null) {
    const given = { sheet: id, section, why: '', by, byName: actorName(context.who) ?? '' }
    await recordSheetSection(sql, given, context.now)
  }
  await recordRevision(sql, {
    sheet: id,
    revision: 1,
    kind: 'draft',
    text,
    hash,
    basedOn: null,
    changes: changesBetween(emptySheetText, text),
    why: '',
    from: null,
    by,
    byName: actorName(context.who) ?? '',
  })
  return id
}

async function findLast(
  sql: Sql,
  { from, office, fiscalYear }: Beginning,
): Promise<JudgedSheet | null | 'missing'> {
  if (from === null) return null
  const [sheet] = await listJudgedSheets(sql, { id: from })
  const fits = sheet !== undefined && sheet.office.id === office && sheet.fiscalYear < fiscalYear
  return fits ? sheet : 'missing'
}

function copyOf(last: JudgedSheet, { fiscalYear }: Beginning): SheetText {
  const targets = last.judgement?.targets ?? []
  return startFromLastYear(
    {
      sheet: last.sheet,
      fiscalYear: last.fiscalYear,
      framework: last.framework,
      actuals: last.sheet.yearPlan.targets.map((_, position) => {
        const actual = targets.find((target) => target.position === position)?.actual ?? null
        const { value = null, unit = null } = actual ?? {}
        return value === null ? null : { value, unit }
      }),
    },
    fiscalYear,
  )
}

/** A blank sheet names the plan that holds for the year. */
function blank(
  municipality: Municipality | null,
  { fiscalYear }: Beginning,
  today: CalendarDate,
): SheetText {
  const [framework] = frameworksIn(fiscalYear, municipality?.frameworks ?? [])
  if (framework === undefined) return emptySheetText
  const fields = { ...emptySheetText.fields, framework: frameworkNameOn(framework, today) }
  return { ...emptySheetText, fields }
}

const officeMissing: Problem = {
  code: 'sheet/office-missing',
  severity: 'blocks',
  message: 'この所属はありません。所属を選び直してください。',
}

const lastMissing: Problem = {
  code: 'sheet/last-year-missing',
  severity: 'blocks',
  message:
    '写す元のシートが、この所属の前の年度にありません。元を選び直すか、白紙から始めてください。',
}
