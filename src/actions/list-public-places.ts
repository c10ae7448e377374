/** What is published here, as far as it has a page to be found by: offices with their years, and sheets. */
import { listStandingSheets, type StandingSheet } from '../store/standing-sheet-store.ts'
import type { ActionContext } from './context.ts'
import { listOfficesAndStandIns, type OfficeOverview } from './list-offices.ts'

export interface PublicPlaces {
  readonly offices: readonly OfficeOverview[]
  /** Newest first. */
  readonly sheets: readonly StandingSheet[]
}

/** @param most Sheets */
export async function listPublicPlaces(
  context: ActionContext,
  most: number,
): Promise<PublicPlaces> {
  const [offices, sheets] = [
    await listOfficesAndStandIns(context),
    await context.store.read((sql) => listStandingSheets(sql, most)),
  ]
  return { offices, sheets }
}
