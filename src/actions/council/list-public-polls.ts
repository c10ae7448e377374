/** The votes of a council that are published, with what they say; of those before, nobody is told anything. */
import type { Poll } from '../../evidence/council/poll.ts'
import type { PollResult } from '../../evidence/council/tabulate-poll.ts'
import type { FiscalYear } from '../../japanese/fiscal-year.ts'
import { listPolls } from '../../store/council/poll-store.ts'
import type { ActionContext } from '../context.ts'
import { resultOf } from './poll-result.ts'

export interface PublicPoll {
  readonly poll: Poll
  readonly result: PollResult
}

/** @param of An office by its id, and a year or null for all of them. Newest first. */
export async function listPublicPolls(
  { store }: ActionContext,
  of: { readonly office: string; readonly fiscalYear: FiscalYear | null },
): Promise<readonly PublicPoll[]> {
  const { office, fiscalYear } = of
  const year = fiscalYear === null ? {} : { fiscalYear }
  return await store.read(async (sql) => {
    const told: PublicPoll[] = []
    for (const poll of await listPolls(sql, {
      offices: [office],
      stages: ['published'],
      ...year,
    })) {
      const result = await resultOf(sql, poll)
      if (result !== null) told.push({ poll, result })
    }
    return told
  })
}
