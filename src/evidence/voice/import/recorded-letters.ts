/**
 * The letters an office has, by which those of a list are recognised: by their number in that list, or by their day, their
 * words and their sender. Each is one letter of the list: of two that say the same, the second is another one.
 */
import type { CalendarDate } from '../../../japanese/calendar-date.ts'
import { plainKey } from '../../table/read-cell.ts'
import type { Sender } from '../voice-case.ts'
import type { ImportedLetter } from './imported-letter.ts'

/** A letter the office has, opened to be recognised. */
export interface RecordedLetter {
  readonly receipt: string
  /** In a former list; '' where it came in here, or had none. */
  readonly number: string
  readonly on: CalendarDate
  /** null once forgotten. */
  readonly words: string | null
  readonly sender: Sender
  readonly ended: boolean
}

type Recognised = Pick<ImportedLetter, 'number' | 'on' | 'words' | 'sender'>

interface Recognisable {
  readonly letter: RecordedLetter
  /** As a key. */
  readonly sender: string
}

export class RecordedLetters {
  readonly #byNumber = new Map<string, RecordedLetter>()
  /** By day and words. */
  readonly #byWords = new Map<string, Recognisable[]>()
  readonly #claimed = new Set<RecordedLetter>()

  constructor(recorded: readonly RecordedLetter[]) {
    for (const each of recorded) {
      if (each.number !== '') this.#byNumber.set(each.number, each)
      if (each.words === null) continue
      const key = wordsKey(each.on, each.words)
      const told = { letter: each, sender: senderKey(each.sender) }
      const alike = this.#byWords.get(key)
      if (alike === undefined) this.#byWords.set(key, [told])
      else alike.push(told)
    }
  }

  /** The one that a letter of the list is, and no later one will be; undefined where it is new. */
  claim(letter: Recognised): RecordedLetter | undefined {
    const found = this.#byNumber.get(letter.number) ?? this.#byWhatItSays(letter)
    if (found !== undefined) this.#claimed.add(found)
    return found
  }

  /** Of several the one by the same sender, else one that does not contradict it, since one of the two names nobody. */
  #byWhatItSays({ number, on, words, sender }: Recognised): RecordedLetter | undefined {
    const alike = (this.#byWords.get(wordsKey(on, words)) ?? []).filter(
      // two numbers of former lists are two letters, whatever they say
      ({ letter }) => !this.#claimed.has(letter) && (number === '' || letter.number === ''),
    )
    const own = senderKey(sender)
    const found =
      alike.find((each) => each.sender === own) ??
      alike.find((each) => own.trim() === '' || each.sender.trim() === '')
    return found?.letter
  }
}

/** Of a letter without a number: the same for those that are the same in everything. */
export function keyOf({ on, words, sender }: Recognised): string {
  return `${wordsKey(on, words)}\n${senderKey(sender)}`
}

function wordsKey(on: CalendarDate, words: string): string {
  return `${on}\n${plainKey(words)}`
}

function senderKey({ name, address, phone, mail }: Sender): string {
  return [name, address, phone, mail].map(plainKey).join('\n')
}
