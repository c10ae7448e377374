/** A list of members held against the council as it stands: who sits there, for which terms, and how to reach them. */
import { randomUUID } from 'node:crypto'
import { type MembersPlan, planMembers } from '../../../evidence/council/import/plan-members.ts'
import type { Seat } from '../../../evidence/council/seat.ts'
import { seatProblems } from '../../../evidence/council/seat-problems.ts'
import { plainKey } from '../../../evidence/table/read-cell.ts'
import {
  elsewhereNotes,
  mostOfIt,
  officesWithMost,
} from '../../../evidence/table/taken-elsewhere.ts'
import type { Seals } from '../../../lib/seal.ts'
import {
  correctSeats,
  keepContacts,
  listContacts,
  recordMembers,
  recordSeats,
} from '../../../store/council/roll-store.ts'
import { listMembers, listSeats, listSeatsElsewhere } from '../../../store/council/seat-store.ts'
import type { Sql } from '../../../store/database.ts'
import { contactOf } from '../seats.ts'
import type { Bringing, BringSurroundings, BroughtTable } from './bringing.ts'

export async function bringMembers(
  { sql, seals, council }: BringSurroundings,
  { office, rows, letStand }: BroughtTable,
): Promise<Bringing> {
  const { rules, today: day } = council
  const seats = await listSeats(sql, office)
  const plan = planMembers(rows, {
    ...{ rules, seats, letStand },
    members: await listMembers(sql, { office }),
    contacts: await openContacts(sql, seals, office),
    newId: randomUUID,
  })
  const corrected = new Map(plan.corrected.map((seat) => [seat.id, seat]))
  const after = [...seats.map((seat) => corrected.get(seat.id) ?? seat), ...plan.seats]
  const known = new Set(seatProblems(seats, rules, { members: rules.members, day }).map(textOf))
  const problems = seatProblems(after, rules, { members: rules.members, day })
  return {
    rows: plan.rows,
    notes: [
      ...(await membersElsewhere(sql, office, plan)),
      // what holds already is told on the desk
      ...problems.filter((problem) => !known.has(textOf(problem))),
    ],
    keep: async () => {
      await recordMembers(sql, office, plan.members)
      await recordSeats(sql, plan.seats)
      await correctSeats(sql, plan.corrected)
      const contacts = plan.contacts.map(({ member, contact }) => ({
        member,
        sealed: seals().seal(Buffer.from(contact), contactOf(member)),
      }))
      await keepContacts(sql, contacts)
    },
  }
}

async function membersElsewhere(sql: Sql, office: string, { members, seats }: MembersPlan) {
  const keyOf = ({ memberName, from, until }: Pick<Seat, 'memberName' | 'from' | 'until'>) =>
    [plainKey(memberName), from, until].join('\n')
  const fresh = new Set(members.map(({ id }) => id))
  const terms = seats.filter(({ member }) => fresh.has(member))
  const listed = terms.map((seat) => ({ key: keyOf(seat), number: '' }))
  const days = [...new Set(terms.map(({ from }) => from))]
  const elsewhere = (await listSeatsElsewhere(sql, office, days)).map((seat) => ({
    ...{ office: seat.office, key: keyOf(seat), number: '' },
  }))
  const same = '氏名と任期'
  const rule = mostOfIt
  return elsewhereNotes(officesWithMost(listed, elsewhere, rule), {
    things: '新しい委員',
    same,
    rule,
  })
}

const textOf = ({ message }: { readonly message: string }) => message

async function openContacts(
  sql: Sql,
  seals: () => Seals,
  office: string,
): Promise<ReadonlyMap<string, string>> {
  const sealed = await listContacts(sql, office)
  return new Map(
    sealed.map(({ member, sealed: contact }) => [
      member,
      Buffer.from(seals().open(contact, contactOf(member))).toString('utf8'),
    ]),
  )
}
