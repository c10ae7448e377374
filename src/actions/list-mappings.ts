/** The tables that people have mapped: those of the asker's offices and of the whole municipality, withdrawn ones too. */
import { type KeptMapping, listMappings as listKept } from '../store/mapped-form-store.ts'
import { may, officesWhere } from '../workflow/policy/may.ts'
import type { ActionContext } from './context.ts'
import { mappingsWithin } from './mappings-within.ts'
import { see } from './see.ts'

export interface ListedMapping extends KeptMapping {
  /** Whether the one who asks may withdraw it. */
  readonly withdrawable: boolean
}

/** null for whoever maps no tables. */
export async function listMappings(
  context: ActionContext,
): Promise<readonly ListedMapping[] | null> {
  const { who } = context
  return await see(context, 'form.map', { about: 'mappings' }, async (sql) =>
    mappingsWithin(await listKept(sql), officesWhere(who, 'form.map')).map((mapping) => ({
      ...mapping,
      withdrawable:
        mapping.withdrawn === null &&
        may(who, 'mapping.withdraw', { office: mapping.officeId }).allowed,
    })),
  )
}
