/** Writes a sign-in that failed into the audit. */
import type { Problem } from '../../lib/problem.ts'
import { recordAudit } from '../../store/audit-store.ts'
import type { Person } from '../../store/person-store.ts'
import type { ActionContext } from '../context.ts'

export async function recordFailure(
  context: ActionContext,
  person: Pick<Person, 'id'> | null,
  { code }: Problem,
): Promise<void> {
  const about = person === null ? null : `person:${person.id}`
  const act = 'session.begin'
  await context.store.write((sql) =>
    recordAudit(sql, context, { act, outcome: 'failed', rule: null, about, details: [code] }),
  )
}
