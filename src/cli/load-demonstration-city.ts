/** Loads all of the fictional city: documents, records, people, sheets at work, council, surveys and voices. */
import type { ActionContext } from '../actions/context.ts'
import type { Seals } from '../lib/seal.ts'
import { loadDemonstration } from './load-demonstration.ts'
import { loadDemonstrationCouncil } from './load-demonstration-council.ts'
import { loadDemonstrationPeople } from './load-demonstration-people.ts'
import { loadDemonstrationRegisters } from './load-demonstration-registers.ts'
import { loadDemonstrationSheets } from './load-demonstration-sheets.ts'
import { loadDemonstrationSurveys } from './load-demonstration-surveys.ts'
import { loadDemonstrationVoices } from './load-demonstration-voices.ts'

/**
 * What is there already stays as it is.
 *
 * @returns The password its people share
 */
export async function loadDemonstrationCity(
  context: ActionContext,
  seals: () => Seals,
  samplesFolder: string,
  onProgress: (line: string) => void,
): Promise<{ readonly password: string }> {
  const isNew = await loadDemonstration(context, samplesFolder, onProgress)
  if (isNew) await loadDemonstrationRegisters(context, seals, samplesFolder)
  const people = await loadDemonstrationPeople(context, samplesFolder)
  // next year's sheets are begun from the documents of the demonstration, not from somebody's own
  if (isNew) await loadDemonstrationSheets(context)
  await loadDemonstrationCouncil(context, samplesFolder)
  if (isNew) await loadDemonstrationSurveys(context, seals(), samplesFolder)
  await loadDemonstrationVoices(context, seals, samplesFolder)
  return people
}
