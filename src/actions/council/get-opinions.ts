/** Opinions of a council, for the public and for the office, with where next year's plan carries them. */
import {
  type PublicOpinion,
  type PublicStep,
  publicOpinion,
  publicSteps,
} from '../../evidence/council/public-opinion.ts'
import type { Opinion, OpinionStep } from '../../evidence/council/records.ts'
import { type FiscalYear, findFiscalYear } from '../../japanese/fiscal-year.ts'
import {
  listOpinionSteps,
  listOpinions,
  type OpinionFilter,
} from '../../store/council/opinion-store.ts'
import { findMember } from '../../store/council/seat-store.ts'
import type { Sql } from '../../store/database.ts'
import { listJudgedSheets } from '../../store/sheet-store.ts'
import { officesWhere } from '../../workflow/policy/may.ts'
import type { ActionContext } from '../context.ts'

/** One more than a page is asked for, to know whether there is a next one. */
export const opinionsOnPage = 30

export interface OpinionPage {
  readonly opinions: readonly PublicOpinion[]
  /** What to ask for to see the next ones; null at the end. */
  readonly next: string | null
}

export async function listPublicOpinions(
  context: ActionContext,
  {
    after,
    ...filter
  }: Omit<OpinionFilter, 'after' | 'limit' | 'lock'> & { readonly after?: string | null },
): Promise<OpinionPage> {
  const [, year, position] = /^(\d{4})-(\d{1,6})$/.exec(after ?? '') ?? []
  const fiscalYear = findFiscalYear(Number(year))
  const place = fiscalYear === null ? null : { fiscalYear, position: Number(position) }
  const found = await context.store.read((sql) =>
    listOpinions(sql, { ...filter, after: place, limit: opinionsOnPage + 1 }),
  )
  const shown = found.slice(0, opinionsOnPage)
  const last = shown.at(-1)
  return {
    opinions: shown.map(publicOpinion),
    next:
      found.length > shown.length && last !== undefined
        ? `${last.fiscalYear}-${last.position}`
        : null,
  }
}

/** Everything that was said at a meeting, in the order it was taken down. */
export async function listOpinionsAt(
  context: ActionContext,
  meeting: string,
): Promise<readonly PublicOpinion[]> {
  const said = await context.store.read((sql) => listOpinions(sql, { meeting }))
  return said.map(publicOpinion).toReversed()
}

export interface SheetReference {
  readonly id: string
  readonly title: string
  readonly fiscalYear: FiscalYear
}

export interface OpinionView {
  readonly opinion: PublicOpinion
  readonly steps: readonly PublicStep[]
  /** The sheet it is about. */
  readonly about: SheetReference | null
  /** Sheets that carry it on, by initiative. */
  readonly carried: Readonly<Record<string, SheetReference>>
}

export async function getOpinion(context: ActionContext, id: string): Promise<OpinionView | null> {
  return await context.store.read(async (sql) => {
    const [opinion] = await listOpinions(sql, { id })
    if (opinion === undefined) return null
    const steps = (await listOpinionSteps(sql, [id])).get(id) ?? []
    return {
      opinion: publicOpinion(opinion),
      steps: publicSteps(steps),
      about: await sheetIn(sql, opinion.initiative, opinion.fiscalYear),
      carried: await carriedSheets(sql, steps),
    }
  })
}

export interface OfficeOpinion {
  readonly opinion: Opinion
  readonly steps: readonly OpinionStep[]
  /** Name of who said it; null where the council did as a whole. */
  readonly memberName: string | null
  readonly about: SheetReference | null
  /** Initiatives of the office, to choose the one that carries it on. */
  readonly initiatives: readonly { readonly id: string; readonly title: string }[]
}

/** null where it is not there, or not for whoever asks. */
export async function getOfficeOpinion(
  context: ActionContext,
  id: string,
): Promise<OfficeOpinion | null> {
  const offices = officesWhere(context.who, 'council.read')
  return await context.store.read(async (sql) => {
    const [opinion] = await listOpinions(sql, { id, offices })
    if (opinion === undefined) return null
    const steps = (await listOpinionSteps(sql, [id])).get(id) ?? []
    const about = await sheetIn(sql, opinion.initiative, opinion.fiscalYear)
    const member = opinion.member === null ? null : await findMember(sql, opinion.member)
    const initiatives = await initiativesOf(sql, opinion.office.id)
    return { opinion, steps, memberName: member?.name ?? null, about, initiatives }
  })
}

/** By their newest title. */
export async function initiativesOf(
  sql: Sql,
  office: string,
): Promise<readonly { readonly id: string; readonly title: string }[]> {
  const titles = new Map<string, string>()
  for (const { initiative, sheet } of await listJudgedSheets(sql, { office, current: true })) {
    titles.set(initiative, sheet.title?.text ?? '')
  }
  return [...titles].map(([id, title]) => ({ id, title }))
}

/** null is of every office: nothing was chosen. */
export async function isInitiativeOf(
  sql: Sql,
  office: string,
  initiative: string | null,
): Promise<boolean> {
  if (initiative === null) return true
  return (await initiativesOf(sql, office)).some(({ id }) => id === initiative)
}

/** Of the year, else the nearest before it, else the first there is. */
async function sheetIn(
  sql: Sql,
  initiative: string | null,
  year: number,
): Promise<SheetReference | null> {
  if (initiative === null) return null
  const sheets = await listJudgedSheets(sql, { initiative, current: true })
  const found = sheets.findLast(({ fiscalYear }) => fiscalYear <= year) ?? sheets[0]
  if (found === undefined) return null
  return { id: found.id, title: found.sheet.title?.text ?? '', fiscalYear: found.fiscalYear }
}

async function carriedSheets(sql: Sql, steps: readonly OpinionStep[]) {
  const carried: Record<string, SheetReference> = {}
  for (const { move } of steps) {
    if (move.kind !== 'act' || move.action.initiative === null) continue
    const { initiative, sheetYear } = move.action
    const year = findFiscalYear(sheetYear ?? 0)
    const sheet = await sheetIn(sql, initiative, year ?? 9999)
    if (sheet !== null) carried[initiative] = sheet
  }
  return carried
}

/** What members said about an initiative, newest first, for its sheet. */
export async function listOpinionsAbout(
  sql: Sql,
  initiative: string,
): Promise<readonly PublicOpinion[]> {
  return (await listOpinions(sql, { initiative, limit: 20 })).map(publicOpinion)
}
