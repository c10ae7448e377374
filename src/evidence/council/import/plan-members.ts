/**
 * What a list of members would change of a council: who is new, who gets another term, whose term is corrected, which rows
 * are left out and why. A member is known by name, a term by its first day; a blank cell takes nothing away.
 */
import { addDays, type CalendarDate, formatDate } from '../../../japanese/calendar-date.ts'
import type { Problem } from '../../../lib/problem.ts'
import type { CouncilRules } from '../../../plan/council-rules.ts'
import type { MappedRow } from '../../table/column-mapping.ts'
import {
  type PlannedRow,
  type RowChange,
  refused,
  repeatedRow,
  rowProblem,
} from '../../table/planned-row.ts'
import { plainKey } from '../../table/read-cell.ts'
import { detailsIn } from '../personal-words.ts'
import type { CouncilMember } from '../records.ts'
import { lastDayOf, type Seat } from '../seat.ts'
import { personalProblems } from './personal-problems.ts'
import { type MemberRow, readMemberRow } from './read-member-row.ts'

export interface KnownMembers {
  readonly rules: Pick<CouncilRules, 'seats'>
  /** Of the office, former ones too. */
  readonly members: readonly Pick<CouncilMember, 'id' | 'name'>[]
  readonly seats: readonly Seat[]
  /** How to reach them, by the member's id. */
  readonly contacts: ReadonlyMap<string, string>
  /** Words a person looked at and let stand: no personal detail. */
  readonly letStand: ReadonlySet<string>
  readonly newId: () => string
}

export interface MembersPlan {
  readonly rows: readonly PlannedRow[]
  readonly members: readonly Pick<CouncilMember, 'id' | 'name'>[]
  /** Of new members, and further terms of those there are. */
  readonly seats: readonly Seat[]
  /** As they are corrected. */
  readonly corrected: readonly Seat[]
  readonly contacts: readonly { readonly member: string; readonly contact: string }[]
}

export function planMembers(rows: readonly MappedRow[], known: KnownMembers): MembersPlan {
  const planning = new Planning(known)
  return planning.done(rows.map((row) => planning.row(row)))
}

class Planning {
  readonly #known: KnownMembers
  /** By name; two of one name cannot be told apart. */
  readonly #people = new Map<string, Pick<CouncilMember, 'id' | 'name'>[]>()
  /** By member, as they will be. */
  readonly #seats = new Map<string, Seat[]>()
  /** Rows before, by name and first day of the term. */
  readonly #before = new Map<string, { readonly place: string; readonly row: MemberRow }>()
  readonly #members: Pick<CouncilMember, 'id' | 'name'>[] = []
  readonly #added: Seat[] = []
  readonly #corrected: Seat[] = []
  readonly #contacts = new Map<string, string>()

  constructor(known: KnownMembers) {
    this.#known = known
    for (const member of known.members) push(this.#people, plainKey(member.name), member)
    for (const seat of known.seats) push(this.#seats, seat.member, seat)
  }

  done(rows: readonly PlannedRow[]): MembersPlan {
    const contacts = [...this.#contacts].map(([member, contact]) => ({ member, contact }))
    const [members, seats, corrected] = [this.#members, this.#added, this.#corrected]
    return { rows, members, seats, corrected, contacts }
  }

  row({ place, texts }: MappedRow): PlannedRow {
    const { rules, letStand } = this.#known
    // the name is public by ordinance; of who recommended it a body is meant, not a person
    const personal = detailsIn([texts['recommendedBy'] ?? ''], null)
    const shown = { place, title: texts['name']?.trim() || '（氏名なし）', personal }
    const found = personalProblems('推薦した団体', 'recommendedBy', personal, letStand)
    const read = readMemberRow(texts, rules)
    if (!read.ok) return refused(shown, ...read.problems, ...found)
    if (found.length > 0) return refused(shown, ...found)
    const row = read.value
    const key = `${plainKey(row.name)} ${row.from}`
    const before = this.#before.get(key)
    if (before !== undefined) return refused(shown, twice(before, row))
    const [member, ...others] = this.#people.get(plainKey(row.name)) ?? []
    if (others.length > 0) return refused(shown, severalOf(row.name))
    const planned = this.#plan(row, member)
    if ('code' in planned) return refused(shown, planned)
    this.#before.set(key, { place, row })
    return { ...shown, ...outcomeOf(planned, member), problems: [] }
  }

  /** The changes, kept for taking them; or why there can be none. */
  #plan(row: MemberRow, member: Pick<CouncilMember, 'id'> | undefined): RowChange[] | Problem {
    const seats = member === undefined ? [] : (this.#seats.get(member.id) ?? [])
    const held = seats.find(({ from }) => from === row.from)
    // a term as it is recorded may have ended early, and another begun
    const others = held?.until === row.until ? [] : seats.filter((seat) => seat !== held)
    const overlapping = others.find((seat) => seat.from <= row.until && row.from <= lastDayOf(seat))
    if (overlapping !== undefined) return overlaps(overlapping)
    if (held !== undefined && member !== undefined) return this.#correct(row, held)
    const id = member?.id ?? this.#newMember(row)
    const { kind, recommendedBy, from, until } = row
    const seat: Seat = {
      ...{ id: this.#known.newId(), member: id, memberName: row.name },
      ...{ kind, recommendedBy, from, until, endedOn: null },
    }
    push(this.#seats, id, seat)
    this.#added.push(seat)
    return [
      change('選ばれ方', null, this.#kindName(kind)),
      ...(recommendedBy === '' ? [] : [change('推薦した団体', null, recommendedBy)]),
      change('任期', null, `${formatDate(from)}～${formatDate(until)}`),
      ...this.#reach(id, row),
    ]
  }

  #newMember({ name }: MemberRow): string {
    const member = { id: this.#known.newId(), name }
    push(this.#people, plainKey(name), member)
    this.#members.push(member)
    return member.id
  }

  #correct(row: MemberRow, held: Seat): RowChange[] | Problem {
    if (held.endedOn !== null && row.until !== held.until) return endedBefore(held.endedOn)
    const recommendedBy = row.recommendedBy || held.recommendedBy
    const after: Seat = { ...held, kind: row.kind, recommendedBy, until: row.until }
    const changes = [
      change('選ばれ方', this.#kindName(held.kind), this.#kindName(row.kind)),
      change('推薦した団体', held.recommendedBy || null, recommendedBy),
      change('任期の終わり', formatDate(held.until), formatDate(row.until)),
    ].filter((each) => each.before !== each.after && each.after !== '')
    if (changes.length > 0) {
      this.#corrected.push(after)
      const seats = this.#seats.get(held.member) ?? []
      seats[seats.indexOf(held)] = after
    }
    return [...changes, ...this.#reach(held.member, row)]
  }

  /** How to reach somebody is told nobody, not even that it is the same words. */
  #reach(member: string, { contact }: MemberRow): RowChange[] {
    const before = this.#contacts.get(member) ?? this.#known.contacts.get(member) ?? ''
    if (contact === '' || contact === before) return []
    this.#contacts.set(member, contact)
    return [change('連絡先', before === '' ? null : '（ある）', '（封をして保管します）')]
  }

  #kindName(kind: string): string {
    return this.#known.rules.seats.find((each) => each.kind === kind)?.name ?? kind
  }
}

function outcomeOf(changes: readonly RowChange[], member: unknown) {
  const isNew = member === undefined || changes.some(({ label }) => label === '任期')
  const outcome = isNew ? 'added' : changes.length > 0 ? 'changed' : 'same'
  return { outcome, changes } as const
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [value])
  else list.push(value)
}

function change(label: string, before: string | null, after: string): RowChange {
  return { label, before, after }
}

function twice(
  { place, row }: { readonly place: string; readonly row: MemberRow },
  again: MemberRow,
): Problem {
  const same = JSON.stringify(row) === JSON.stringify(again)
  return repeatedRow(place, same, '同じ委員の同じ任期ですが、内容')
}

function severalOf(name: string): Problem {
  return rowProblem(
    'several',
    `「${name}」という委員が二人以上いて、どなたか決められません。「次の任期を登録する」の画面で登録してください。`,
    'name',
  )
}

function overlaps(seat: Seat): Problem {
  return rowProblem(
    'overlap',
    `同じ氏名の委員の任期（${formatDate(seat.from)}～${formatDate(lastDayOf(seat))}）と重なります。同じ任期を直すなら「任期の始まり」を${formatDate(seat.from)}に、次の任期なら${formatDate(nextDay(seat))}以降にしてください。`,
    'from',
  )
}

function nextDay(seat: Seat): CalendarDate {
  return addDays(lastDayOf(seat), 1)
}

function endedBefore(on: CalendarDate): Problem {
  return rowProblem(
    'ended',
    `この任期は${formatDate(on)}に途中で終わっています。「任期の終わり」を登録どおりに戻してください。`,
    'until',
  )
}
