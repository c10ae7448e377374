/** The fictional city with contexts of its people, and days that pass, for voices that go their road. */
import { randomUUID } from 'node:crypto'
import type { ActionContext } from '../../src/actions/context.ts'
import type { GivenVoice } from '../../src/actions/voices/receive-voice.ts'
import { nobody } from '../../src/actions/voices/sealed-words.ts'
import { leftOut, shownAs } from '../../src/evidence/voice/left-out.ts'
import { calendarDate } from '../../src/japanese/calendar-date.ts'
import type { Result } from '../../src/lib/problem.ts'
import type { Actor } from '../../src/people/actor.ts'
import type { Role } from '../../src/people/role.ts'
import { openTestCity, type TestCity } from '../test-city.ts'

export interface VoiceCity {
  readonly city: TestCity
  /** By code. */
  readonly offices: ReadonlyMap<string, string>
  /** Somebody who holds a role for an office, on a day. */
  as(role: Role, office: string, day: string): ActionContext
  visitor(day: string, address?: string): ActionContext
}

export async function openVoiceCity(): Promise<VoiceCity> {
  const city = await openTestCity()
  const rows = await city.context.store.read(
    (sql) => sql<{ code: string; id: string }[]>`select code, office_id as id from office`,
  )
  const ids = new Map<string, string>()
  const on = (day: string, who: Actor): ActionContext => ({
    ...city.context,
    today: calendarDate(day),
    now: new Date(`${day}T10:00:00+09:00`),
    who,
  })
  return {
    city,
    offices: new Map(rows.map(({ code, id }) => [code, id])),
    as(role, office, day) {
      const key = `${role} ${office}`
      const id = ids.get(key) ?? randomUUID()
      ids.set(key, id)
      const held = { role, office, section: null, actingFor: null }
      return on(day, { kind: 'person', id, name: role, roles: [held] })
    },
    visitor: (day, address = '192.0.2.1') => ({ ...on(day, { kind: 'visitor' }), address }),
  }
}

export function letterOf(given: Partial<GivenVoice> & { readonly office: string }): GivenVoice {
  return {
    channel: 'letter',
    language: 'ja',
    words: '公園の灯りを直してください。',
    sender: nobody,
    way: 'none',
    wishesUnpublished: false,
    receivedOn: calendarDate('2021-06-10'),
    ...given,
  }
}

export function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.problems.map(({ code }) => code).join(' '))
  return result.value
}

/** The tick of somebody who saw what of a letter stands in none of the pieces. */
export function leavingOut(letter: string, pieces: readonly { readonly words: string }[]): string {
  const lost = leftOut(
    letter,
    pieces.map(({ words }) => words),
  )
  return shownAs(lost.join('\n'))
}
