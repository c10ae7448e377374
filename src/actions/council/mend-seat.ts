/** Sets right what was typed wrongly of a member and a term: the ordinance has both published as they are here. */
import type { Seat } from '../../evidence/council/seat.ts'
import { plainKey } from '../../evidence/table/read-cell.ts'
import { fail, ok, type Problem, type Result } from '../../lib/problem.ts'
import { holdCouncil } from '../../store/council/hold-council.ts'
import {
  listMembers,
  listSeats,
  renameMember,
  replaceSeat,
} from '../../store/council/seat-store.ts'
import type { ActionContext } from '../context.ts'
import { perform } from '../perform.ts'
import { missing } from './council-surroundings.ts'
import { type NewMember, overlap, overlaps, readMember, sameName } from './seats.ts'

export type SeatAsWritten = Pick<NewMember, 'name' | 'kind' | 'recommendedBy' | 'from' | 'until'>

export async function mendSeat(
  context: ActionContext,
  { office, id }: { readonly office: string; readonly id: string },
  written: SeatAsWritten,
): Promise<Result<null>> {
  return await perform(context, 'council.manage', async (sql, ask) => {
    const allowed = ask({ about: `council-seat:${id}`, office })
    if (!allowed.ok) return allowed
    await holdCouncil(sql, office)
    const seats = await listSeats(sql, office)
    const seat = seats.find((each) => each.id === id)
    if (seat === undefined) return fail(missing('委員の任期'))
    const read = readMember(written)
    if (!read.ok) return read
    const { name, term } = read.value
    const members = await listMembers(sql, { office })
    const others = members.filter((each) => each.id !== seat.member)
    const problems = [...nameProblems(name, others), ...termProblems(term, seat, seats)]
    if (problems.length > 0) return fail(...problems)
    await renameMember(sql, seat.member, name)
    await replaceSeat(sql, id, term)
    return ok(null)
  })
}

function nameProblems(name: string, others: readonly { readonly name: string }[]) {
  const taken = others.some((each) => plainKey(each.name) === plainKey(name))
  return taken ? [sameName(name)] : []
}

function termProblems(
  term: Pick<Seat, 'from' | 'until'>,
  { id, member, endedOn }: Seat,
  seats: readonly Seat[],
): readonly Problem[] {
  const held = seats.filter((each) => each.member === member && each.id !== id)
  const outside = endedOn !== null && (endedOn < term.from || term.until < endedOn)
  return [...(overlaps(held, term) ? [overlap] : []), ...(outside ? [endsOutside] : [])]
}

const endsOutside: Problem = {
  code: 'council/ends-outside',
  severity: 'blocks',
  message:
    'この任期は途中で終わっています。終わった日が任期の中に入るように、始まりと終わりの日を直してください。',
}
