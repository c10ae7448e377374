/** Begins a sheet of an office's year: blank, or from last year's as the public sees it. */
import { randomUUID } from 'node:crypto'
import type { FiscalYear } from '../../japanese/fiscal-year.ts'
import type { JudgedSheet } from '../../judgement/judged-sheet.ts'
import { fail, ok, type Problem, type Result } from '../../lib/problem.ts'
import { actorId, actorName } from '../../people/actor.ts'
import { frameworkNameOn, frameworksIn } from '../../plan/framework.ts'
import type { Municipality } from '../../plan/municipality.ts'
import type { Sql } from '../../store/database.ts'
import { findMunicipality } from '../../store/municipality-store.ts'
import { findOffice } from '../../store/office-store.ts'
import { recordRevision } from '../../store/sheet-revision-store.ts'
import { listJudgedSheets } from '../../store/sheet-store.ts'
import { recordWorkingSheet } from '../../store/working-sheet-store.ts'
import { emptySheetText, hashOfText, type SheetText } from '../../workflow/text/sheet-text.ts'
import { startFromLastYear } from '../../workflow/text/start-from-last-year.ts'
import { changesBetween } from '../../workflow/text/text-changes.ts'
import type { ActionContext } from '../context.ts'
import { perform } from '../perform.ts'
import { frameworkCodeOf, procedureIn } from './sheet-surroundings.ts'

export interface Beginning {
  /** Id. */
  readonly office: string
  readonly fiscalYear: FiscalYear
  /** Id of last year's public sheet; null begins a blank one. */
  readonly from: string | null
}

/** Gives the id of the sheet. */
export async function beginSheet(
  context: ActionContext,
  beginning: Beginning,
): Promise<Result<string>> {
  return await perform(context, 'sheet.write', async (sql, ask) => {
    const allowed = ask({ about: null, office: beginning.office })
    if (!allowed.ok) return allowed
    const office = await findOffice(sql, { id: beginning.office })
    if (office === null) return fail(officeMissing)
    const municipality = await findMunicipality(sql)
    const last = await findLast(sql, beginning)
    if (last === 'missing') return fail(lastMissing)
    const text =
      last === null ? blank(municipality, beginning, context.today) : copyOf(last, beginning)
    return ok(await record(sql, context, beginning, { text, from: last?.id ?? null, municipality }))
  })
}

interface FirstText {
  readonly text: SheetText
  /** Sheet it was copied from. */
  readonly from: string | null
  readonly municipality: Municipality | null
}

async function record(
  sql: Sql,
  context: ActionContext,
  { office, fiscalYear }: Beginning,
  { text, from, municipality }: FirstText,
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
  today: string,
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
