/** Sees that the fictional city is there. Where it is, that costs one query, and what would load it is not loaded itself. */
import type { ActionContext } from '../actions/context.ts'
import { addYears, firstDay, fiscalYearOf } from '../japanese/fiscal-year.ts'
import type { Seals } from '../lib/seal.ts'
import { holdsDemonstration } from '../store/demonstration-store.ts'
import { readDemonstrationPeople } from './demonstration-people.ts'

/** @returns The password its people share */
export async function openDemonstrationCity(
  context: ActionContext,
  seals: () => Seals,
  samplesFolder: string,
  onProgress: (line: string) => void,
): Promise<{ readonly password: string }> {
  const lastYear = addYears(fiscalYearOf(context.today), -1)
  if (await context.store.read((sql) => holdsDemonstration(sql, firstDay(lastYear)))) {
    const { password } = await readDemonstrationPeople(samplesFolder)
    return { password }
  }
  const { loadDemonstrationCity } = await import('./load-demonstration-city.ts')
  return await loadDemonstrationCity(context, seals, samplesFolder, onProgress)
}
