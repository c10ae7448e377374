/** Sets right what was typed wrongly of a member and a term: the ordinance has both published as they are here. */
import { type Seat, writtenOf } from '../../evidence/council/seat.ts'
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

export interface SeatAsWritten
  extends Pick<NewMember, 'name' | 'kind' | 'recommendedBy' | 'from' | 'until'> {
  /** What the form showed before, as `writtenOf` has it; left out where nobody was shown anything. */
  readonly begunFrom?: string
}

/** What it was stays in the audit: the seat itself keeps no former words. */
export async function mendSeat(
  context: ActionContext,
  { office, id }: { readonly office: string; readonly id: string },
  { begunFrom, ...written }: SeatAsWritten,
): Promise<Result<null>> {
  return await perform(context, 'council.manage', async (sql, ask) => {
    await holdCouncil(sql, office)
    const seats = await listSeats(sql, office)
    const seat = seats.find((each) => each.id === id)
    const read = readMember(written)
    const former = seat === undefined || !read.ok ? [] : formerWords(seat, read.value)
    const allowed = ask({ about: `council-seat:${id}`, office, former })
    if (!allowed.ok) return allowed
    if (seat === undefined) return fail(missing('委員の任期'))
    if (!read.ok) return read
    if (begunFrom !== undefined && begunFrom !== writtenOf(seat)) return fail(mendedMeanwhile(seat))
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

type Read = Extract<ReturnType<typeof readMember>, { readonly ok: true }>['value']

function formerWords(seat: Seat, { name, term }: Read): readonly string[] {
  return [
    ...(name === seat.memberName ? [] : [`前の氏名：${seat.memberName}`]),
    ...(term.kind === seat.kind ? [] : [`前の選ばれ方：${seat.kind}`]),
    ...(term.recommendedBy === seat.recommendedBy ? [] : [`前の推薦：${seat.recommendedBy}`]),
    ...(term.from === seat.from && term.until === seat.until ? [] : [`前の任期：${termOf(seat)}`]),
  ]
}

function termOf({ from, until }: Seat): string {
  return `${from}～${until}`
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

function mendedMeanwhile(seat: Seat): Problem {
  const recommended = seat.recommendedBy === '' ? '' : `、推薦：${seat.recommendedBy}`
  return {
    code: 'council/mended-meanwhile',
    severity: 'blocks',
    message: `開いている間に、ほかの人がこの委員の登録を直しました。いまの登録は「${seat.memberName}、${termOf(seat)}${recommended}」です。確かめて、必要ならもう一度「直す」を押してください。`,
  }
}
