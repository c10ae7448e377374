/** The votes of a council that are published, with what they say; of those before, nobody is told anything. */
import type { Poll } from '../../evidence/council/poll.ts'
import type { PollResult } from '../../evidence/council/tabulate-poll.ts'
import type { FiscalYear } from '../../japanese/fiscal-year.ts'
import { listPolls } from '../../store/council/poll-store.ts'
import type { ActionContext } from '../context.ts'
import { resultsOf } from './poll-result.ts'

export interface PublicPoll {
  readonly poll: Poll
  readonly result: PollResult
}

export interface PollPage {
  readonly polls: readonly PublicPoll[]
  /** Id of the last one, to ask for those behind it; null at the end. */
  readonly next: string | null
}

const pollsOnPage = 20

/**
 * Newest first, a page at a time: anybody may ask, and each is counted from its papers.
 *
 * @param of An office by its id, a year or null for all of them, and the last one of the page before
 */
export async function listPublicPolls(
  { store }: ActionContext,
  of: {
    readonly office: string
    readonly fiscalYear: FiscalYear | null
    readonly after: string | null
  },
): Promise<PollPage> {
  const { office, fiscalYear, after } = of
  const year = fiscalYear === null ? {} : { fiscalYear }
  const query = { offices: [office], stages: ['published'], after, ...year } as const
  return await store.read(async (sql) => {
    const found = await listPolls(sql, { ...query, limit: pollsOnPage + 1 })
    const shown = found.slice(0, pollsOnPage)
    const results = await resultsOf(sql, shown)
    const polls = shown.flatMap((poll) => {
      const result = results.get(poll.id)
      return result === undefined ? [] : [{ poll, result }]
    })
    return { polls, next: found.length > shown.length ? (shown.at(-1)?.id ?? null) : null }
  })
}
