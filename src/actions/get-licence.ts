/** The licence the municipality offers its open data under. */
import { commonLicence, type Licence } from '../plan/licence.ts'
import { findMunicipality } from '../store/municipality-store.ts'
import type { ActionContext } from './context.ts'

export async function getLicence(context: ActionContext): Promise<Licence> {
  const municipality = await context.store.read(findMunicipality)
  return municipality?.licence ?? commonLicence
}
