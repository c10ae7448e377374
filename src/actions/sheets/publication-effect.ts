/**
 * What publishing a sheet does to an imported document that the public sees of the same year: said before the act. The
 * document stays among the earlier versions, whatever takes its place.
 */
import type { Procedure } from '../../plan/procedure.ts'
import type { Sql } from '../../store/database.ts'
import { listSpeakingDocuments } from '../../store/sheet-publication-store.ts'
import { listSheetTitles } from '../../store/sheet-store.ts'
import { listWorkingSheets } from '../../store/working-sheet-store.ts'
import type { WorkingSheet } from '../../workflow/sheet-record.ts'
import { dueOf, stageOf } from '../../workflow/stages/move.ts'
import { publicParts } from '../../workflow/stages/public-text.ts'

export interface PublicationEffect {
  /** The imported documents: ids and names of their files. */
  readonly documents: readonly { readonly id: string; readonly source: string }[]
  /** `replaced`: sheets written here take its place; `stays`: it is further through the year than they are. */
  readonly effect: 'replaced' | 'stays'
  /** Titles in it that no sheet published here would have. */
  readonly missing: readonly string[]
}

const stages = { plan: 0, midyearReview: 1, selfEvaluation: 2 } as const

/** None where the move that waits publishes nothing, or nothing imported stands in its place. */
export async function publicationEffect(
  sql: Sql,
  sheet: WorkingSheet,
  procedure: Procedure,
): Promise<readonly PublicationEffect[]> {
  const due = dueOf(procedure, sheet.state)
  const { advance } = stageOf(procedure, sheet.state)
  if (due?.purpose !== 'advance' || advance?.publishes !== true) return []
  const { office, fiscalYear } = sheet
  const speaking = await listSpeakingDocuments(sql, { office: office.id, fiscalYear })
  const imported = speaking.filter(({ publishedHere }) => !publishedHere)
  if (imported.length === 0) return []
  const at = procedure.stages.findIndex(({ code }) => code === sheet.state.stage)
  const parts = publicParts(procedure, procedure.stages[at + 1]?.code ?? sheet.state.stage)
  const reached = Math.max(...parts.map((part) => stages[part]))
  const titles = await listSheetTitles(
    sql,
    imported.map(({ id }) => id),
  )
  const here = await listWorkingSheets(sql, { office: office.id, fiscalYear })
  const shown = here.filter(({ id, state }) => id === sheet.id || state.approved !== null)
  const known = new Set(shown.map(({ title }) => title))
  const holds = (id: string) =>
    titles.some(({ document, title }) => document === id && title === sheet.title)
  return (['replaced', 'stays'] as const).flatMap((effect) => {
    const stays = effect === 'stays'
    const documents = imported.filter(
      // a part that is further stays in the place of its own sheets alone
      ({ id, stage, part }) => reached < stage === stays && (!stays || !part || holds(id)),
    )
    if (documents.length === 0) return []
    const held = titles.filter(
      ({ document, speaks }) => speaks && documents.some(({ id }) => id === document),
    )
    return [
      {
        documents: documents.map(({ id, source }) => ({ id, source })),
        effect,
        missing: held.map(({ title }) => title).filter((title) => !known.has(title)),
      },
    ]
  })
}
