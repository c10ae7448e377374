/** Who was asked and who answered (回収状況), by stratum: counted on tickets, which know nothing of the answers. */
import type { Decimal } from '../../lib/decimal.ts'
import { shareOf } from './share.ts'
import type { SurveyDefinition } from './survey.ts'

/** Stands as the stratum of tickets that are handed to whoever comes, and is the name of their row. */
export const handedOut = '手渡し'

/** Name of the row of tickets without a stratum. */
export const withoutStratum = '区分なし'

/** Of one stratum's tickets. */
export interface TicketCount {
  /** Code of the stratum, or `handedOut`; '' where there are none, and for what was handed out before that was told. */
  readonly stratum: string
  readonly sent: number
  /** Came back undelivered, or was handed to nobody. */
  readonly undelivered: number
  readonly answered: number
}

export interface ResponseRow {
  readonly name: string
  readonly population: number | null
  readonly sent: number
  readonly undelivered: number
  readonly answered: number
  /** Reached, and did not answer. */
  readonly unanswered: number
  /** Answered of those it reached; null where it reached nobody. */
  readonly rate: Decimal | null
}

export interface Response {
  readonly rows: readonly ResponseRow[]
  readonly total: ResponseRow
}

/** Rows in the order of the design; what it does not know stands before them. */
export function responseOf(
  { design }: Pick<SurveyDefinition, 'design'>,
  counts: readonly TicketCount[],
): Response {
  const place = ({ stratum }: TicketCount) =>
    design.strata.findIndex(({ code }) => code === stratum)
  const ordered = counts.toSorted((a, b) => place(a) - place(b))
  const rows = ordered.map((count) => {
    const stratum = design.strata.find(({ code }) => code === count.stratum)
    const name = stratum?.name ?? (count.stratum === '' ? withoutStratum : count.stratum)
    return rowOf(name, stratum?.population ?? null, count)
  })
  const total = counts.reduce(
    (sum, count) => ({
      stratum: '',
      sent: sum.sent + count.sent,
      undelivered: sum.undelivered + count.undelivered,
      answered: sum.answered + count.answered,
    }),
    { stratum: '', sent: 0, undelivered: 0, answered: 0 },
  )
  return { rows, total: rowOf('合計', design.population, total) }
}

function rowOf(
  name: string,
  population: number | null,
  { sent, undelivered, answered }: TicketCount,
): ResponseRow {
  const reached = sent - undelivered
  const [unanswered, rate] = [reached - answered, shareOf(answered, reached)]
  return { name, population, sent, undelivered, answered, unanswered, rate }
}
