/**
 * Letters of a list that another office has taken from a list before: opened to be recognised and for nothing else, where
 * the office has enough of them to matter, and told only as that most of the list is there.
 */
import { plainKey } from '../../../evidence/table/read-cell.ts'
import {
  elsewhereNotes,
  type ListedThing,
  mostOfLetters,
  officesWithMost,
  type ThingElsewhere,
} from '../../../evidence/table/taken-elsewhere.ts'
import type { ImportedLetter } from '../../../evidence/voice/import/imported-letter.ts'
import type { CalendarDate } from '../../../japanese/calendar-date.ts'
import type { Problem } from '../../../lib/problem.ts'
import type { Seals } from '../../../lib/seal.ts'
import { takeTurns } from '../../../lib/take-turns.ts'
import type { Sql } from '../../../store/database.ts'
import {
  countTakenElsewhere,
  type LetterElsewhere,
  listTakenIn,
} from '../../../store/voice/voice-import-store.ts'
import { openWords } from '../sealed-words.ts'

type Letters = readonly ImportedLetter[]

/** @param letters Those that would be new here */
export async function lettersElsewhere(
  sql: Sql,
  seals: () => Seals,
  office: string,
  letters: Letters,
): Promise<readonly Problem[]> {
  if (letters.length < mostOfLetters.fewest) return []
  const listed = letters.map(({ on, words, number }) => thingOf(on, words, number))
  const opened = opening(seals, letters)
  const turn = takeTurns()
  const elsewhere: ThingElsewhere[] = []
  for (const { id, name, days } of await officesWithEnough(sql, office, letters)) {
    for await (const portion of listTakenIn(sql, id, days)) {
      for (const letter of portion) {
        const thing = opened(letter)
        if (thing !== null) elsewhere.push({ office: name, ...thing })
        await turn()
      }
    }
  }
  return elsewhereNotes(officesWithMost(listed, elsewhere, mostOfLetters), {
    things: '声',
    same: '受付日とことば（番号があれば番号も）',
    rule: mostOfLetters,
  })
}

interface OfficeWithEnough {
  readonly id: string
  readonly name: string
  /** Of the list, on which it has letters. */
  readonly days: readonly CalendarDate[]
}

/** Those that could have most of it: no more of a day than the list has of it. */
async function officesWithEnough(
  sql: Sql,
  office: string,
  letters: Letters,
): Promise<readonly OfficeWithEnough[]> {
  const ofDay = new Map<CalendarDate, number>()
  for (const { on } of letters) ofDay.set(on, (ofDay.get(on) ?? 0) + 1)
  const offices = new Map<string, { name: string; days: CalendarDate[]; atMost: number }>()
  for (const { office: id, name, on, count } of await countTakenElsewhere(sql, office, [
    ...ofDay.keys(),
  ])) {
    const own = offices.get(id) ?? { name, days: [], atMost: 0 }
    own.days.push(on)
    own.atMost += Math.min(count, ofDay.get(on) ?? 0)
    offices.set(id, own)
  }
  const { fewest, isMost } = mostOfLetters
  return [...offices].flatMap(([id, { name, days, atMost }]) =>
    atMost >= fewest && isMost(atMost, letters.length) ? [{ id, name, days }] : [],
  )
}

/** @returns What one elsewhere says; null, and it stays closed, where its number is none of the list's of its day */
function opening(
  seals: () => Seals,
  letters: Letters,
): (letter: LetterElsewhere) => (ListedThing & Pick<ThingElsewhere, 'byNumber'>) | null {
  const numbered = new Map(letters.map(({ on, words, number }) => [`${on} ${number}`, words]))
  return ({ id, receivedOn: on, formerNumber, sealedLetter }) => {
    const number = formerNumber ?? ''
    const same = number === '' ? undefined : numbered.get(`${on} ${number}`)
    if (sealedLetter === null) {
      // forgotten: its number and its day are what is left of it
      return same === undefined ? null : { ...thingOf(on, same, number), byNumber: true }
    }
    if (number !== '' && same === undefined && !numbered.has(`${on} `)) return null
    const words = openWords(seals(), sealedLetter, `letter ${id}`) ?? ''
    return thingOf(on, words, number)
  }
}

function thingOf(on: CalendarDate, words: string, number: string): ListedThing {
  return { key: `${on}\n${plainKey(words)}`, number }
}
