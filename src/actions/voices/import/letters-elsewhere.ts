/**
 * Letters of a list that another office has taken from a list before: opened to be recognised and for nothing else, and
 * told only as that most of the list is there.
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
import { listTakenElsewhere } from '../../../store/voice/voice-import-store.ts'
import { openWords } from '../sealed-words.ts'

/** @param letters Those that would be new here */
export async function lettersElsewhere(
  sql: Sql,
  seals: () => Seals,
  office: string,
  letters: readonly ImportedLetter[],
): Promise<readonly Problem[]> {
  const listed = letters.map(({ on, words, number }) => thingOf(on, words, number))
  const numbered = new Map(letters.map(({ on, words, number }) => [`${on} ${number}`, words]))
  const days = [...new Set(letters.map(({ on }) => on))]
  const turn = takeTurns()
  const elsewhere: ThingElsewhere[] = []
  for (const letter of await listTakenElsewhere(sql, office, days)) {
    const number = letter.formerNumber ?? ''
    const words = openWords(seals(), letter.sealedLetter, `letter ${letter.id}`)
    // forgotten: its number and its day are what is left of it
    const same = number === '' ? undefined : numbered.get(`${letter.receivedOn} ${number}`)
    if (words !== null) {
      elsewhere.push({ office: letter.office, ...thingOf(letter.receivedOn, words, number) })
    } else if (same !== undefined) {
      const thing = thingOf(letter.receivedOn, same, number)
      elsewhere.push({ office: letter.office, ...thing, byNumber: true })
    }
    await turn()
  }
  return elsewhereNotes(officesWithMost(listed, elsewhere, mostOfLetters), {
    things: '声',
    same: '受付日とことば（番号があれば番号も）',
    rule: mostOfLetters,
  })
}

function thingOf(on: CalendarDate, words: string, number: string): ListedThing {
  return { key: `${on}\n${plainKey(words)}`, number }
}
