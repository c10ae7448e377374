/** Who may be given a question of an office: whoever may answer it there, and finds it among their own work. */
import type { Colleague } from '../../evidence/voice/voice-case.ts'
import type { Sql } from '../../store/database.ts'
import { listHolders } from '../../store/person-store.ts'
import { rolesFor } from '../../workflow/policy/may.ts'

/** By office, on a day; by name. */
export async function listHandlers(
  sql: Sql,
  offices: readonly string[],
  day: string,
): Promise<ReadonlyMap<string, readonly Colleague[]>> {
  const roles = rolesFor('voice.handle')
  const each = [...new Set(offices)].map(
    async (office) => [office, await listHolders(sql, { office, day, roles })] as const,
  )
  return new Map(await Promise.all(each))
}
