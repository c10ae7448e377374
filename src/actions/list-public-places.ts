/** What is published here, as far as it has a page to be found by, in every area of the site. */
import { shownToAll } from '../evidence/register/register.ts'
import { listOverviewIds } from '../store/document-store.ts'
import { listRegisters } from '../store/evidence/register-store.ts'
import { listStandingSheets, type StandingSheet } from '../store/standing-sheet-store.ts'
import { listPublishedIds } from '../store/voice/publication-store.ts'
import type { ActionContext } from './context.ts'
import { type CouncilPlaces, listCouncilPlaces } from './council/list-council-places.ts'
import { listOfficesAndStandIns, type OfficeOverview } from './list-offices.ts'
import { listPublicSurveys } from './surveys/list-surveys.ts'

export interface PublicPlaces extends CouncilPlaces {
  readonly offices: readonly OfficeOverview[]
  /** Newest first. */
  readonly sheets: readonly StandingSheet[]
  /** Ids. */
  readonly overviews: readonly string[]
  readonly surveys: readonly string[]
  readonly voices: readonly string[]
  /** Keys. */
  readonly registers: readonly string[]
}

/** @param most Of each kind that grows with the years, the newest */
export async function listPublicPlaces(
  context: ActionContext,
  most: number,
): Promise<PublicPlaces> {
  const { store } = context
  const registers = await store.read(listRegisters)
  return {
    ...(await listCouncilPlaces(context, most)),
    offices: await listOfficesAndStandIns(context),
    sheets: await store.read((sql) => listStandingSheets(sql, most)),
    overviews: await store.read((sql) => listOverviewIds(sql, most)),
    surveys: (await listPublicSurveys(context)).map(({ id }) => id),
    voices: await store.read((sql) => listPublishedIds(sql, most)),
    registers: registers
      .filter(({ definition }) => shownToAll(definition) !== 'nothing')
      .map(({ key }) => key),
  }
}
