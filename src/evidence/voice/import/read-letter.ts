/**
 * The rows of one letter → what they say of the letter as a whole; or everything that is wrong with it. Rows of one
 * number are its questions: what is said once holds for all of them, and two that contradict each other are refused.
 */
import { type CalendarDate, formatDate } from '../../../japanese/calendar-date.ts'
import { fail, ok, type Problem, type Result } from '../../../lib/problem.ts'
import { findDetails, type KnownDetail } from '../../personal/find-details.ts'
import type { MappedRow } from '../../table/column-mapping.ts'
import { rowProblem } from '../../table/planned-row.ts'
import { quotedCell } from '../../table/quoted-cell.ts'
import { plainKey, readDayCell, readTextCell } from '../../table/read-cell.ts'
import { type WithholdingReason, withholdingReasons } from '../channel.ts'
import { knownDetails } from '../known-details.ts'
import type { ReplyWay } from '../question-state.ts'
import type { Sender } from '../voice-case.ts'
import { channelIn, publicationIn, reasonIn, wayIn } from './cell-words.ts'
import type { ImportedLetter } from './imported-letter.ts'
import { labelOf, type VoiceFieldKey } from './voice-fields.ts'

/** `words`: the subject and everything that was written, in the order of the rows. */
export type LetterRead = Pick<
  ImportedLetter,
  'number' | 'on' | 'channel' | 'words' | 'sender' | 'way' | 'withheld'
>

export const longestVoice = 20_000
const longestCell = 300

/** What a letter has once, whatever the number of its questions. */
const ofLetter = [
  ...(['number', 'on', 'channel', 'subject', 'publication', 'reason', 'way'] as const),
  ...(['name', 'address', 'phone', 'mail'] as const),
] satisfies readonly VoiceFieldKey[]

export function readLetter(rows: readonly MappedRow[], today: CalendarDate): Result<LetterRead> {
  const reading = new Reading(rows)
  const on = reading.day(today)
  const channel =
    reading.word('channel', channelIn, '電話・窓口・手紙・メール・意見箱など') ?? 'other'
  const way = reading.word('way', wayIn, 'メール・手紙・いらない') ?? 'none'
  const number = reading.number()
  const words = reading.words()
  const sender = reading.sender(way)
  const withheld = reading.withheld()
  return on === null || reading.problems.length > 0
    ? fail(...reading.problems)
    : ok({ number, on, channel, words, sender, way, withheld })
}

class Reading {
  readonly problems: Problem[] = []
  readonly #rows: readonly MappedRow[]
  readonly #cells: Readonly<Partial<Record<VoiceFieldKey, string>>>
  readonly #known: readonly KnownDetail[]

  constructor(rows: readonly MappedRow[]) {
    this.#rows = rows
    this.#cells = Object.fromEntries(ofLetter.map((key) => [key, this.#once(key)]))
    this.#known = senderIn(this.#cells)
  }

  day(today: CalendarDate): CalendarDate | null {
    if ((this.#cells.on ?? '') === '' && (this.#cells.number ?? '') === '') {
      this.problems.push(nothingToKnowItBy)
      return null
    }
    const field = { key: 'on', label: labelOf('on') }
    const day = this.#take(readDayCell(field, this.#cells.on ?? '', this.#known))
    if (day !== null && day > today) this.problems.push(inFuture('on', day))
    return day
  }

  word<T>(key: VoiceFieldKey, find: (cell: string) => T | null, choices: string): T | null {
    const cell = this.#cells[key] ?? ''
    const found = find(cell)
    if (found === null) this.problems.push(unknownWord(key, quotedCell(cell, this.#known), choices))
    return found
  }

  /** It stands in the clear, as the number given here does: nothing that tells who somebody is. */
  number(): string {
    const number = plainKey(this.#text('number', 40))
    // numbers that begin with a year or are filled up with zeros lead to nobody
    const counted = /^(?:20\d\d|00)\d*$/u.test(number)
    // a house number may well be the number of a letter
    const known = this.#known.filter(({ kind }) => kind === 'name')
    const personal = !counted && findDetails(number, known).some(({ kind }) => kind !== 'number')
    if (personal || (number !== '' && !/\d/u.test(number))) this.problems.push(notANumber)
    return number
  }

  /** What stands in several rows alike was written once. */
  words(): string {
    const [written, asked] = (['words', 'question'] as const).map((key) =>
      this.#rows.map(({ texts }) => plainText(texts[key] ?? '')).filter((text) => text !== ''),
    )
    const pieces = written?.length === 0 ? (asked ?? []) : (written ?? [])
    if (pieces.length === 0) this.problems.push(noWords)
    const subject = plainText(this.#cells.subject ?? '')
    const words = [...new Set(subject === '' ? pieces : [subject, ...pieces])].join('\n\n')
    if (words.length > longestVoice) this.problems.push(tooLong)
    return words
  }

  sender(way: ReplyWay): Sender {
    const [name, address, phone, mail] = [
      this.#text('name'),
      this.#text('address'),
      this.#text('phone'),
      this.#text('mail'),
    ]
    if (way === 'mail' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/u.test(mail)) this.problems.push(mailMissing)
    if (way === 'letter' && (name === '' || address === '')) this.problems.push(addressMissing)
    return { name, address, phone, mail }
  }

  /** null: it is published as any other, once somebody wrote the text and somebody else looked at it. */
  withheld(): WithholdingReason | null {
    const said = this.word('publication', publicationIn, 'する・しない')
    const cell = this.#text('reason')
    const reason = cell === '' ? null : reasonIn(cell)
    if (cell !== '' && reason === null)
      this.problems.push(unknownReason(quotedCell(cell, this.#known)))
    else if (said === 'no' && reason === null) this.problems.push(reasonMissing)
    else if (said === 'yes' && reason !== null && (this.#cells.publication ?? '') !== '') {
      this.problems.push(publishedForAReason)
    }
    return reason
  }

  #text(key: VoiceFieldKey, longest = longestCell): string {
    const field = { key, label: labelOf(key), required: false }
    return this.#take(readTextCell(field, this.#cells[key], longest)) ?? ''
  }

  #take<T>(result: Result<T>): T | null {
    if (result.ok) return result.value
    this.problems.push(...result.problems)
    return null
  }

  /** The first row that says something of it; another that says something else is a contradiction. */
  #once(key: VoiceFieldKey): string {
    const said = this.#rows.filter(({ texts }) => (texts[key] ?? '').trim() !== '')
    const [first] = said
    if (first === undefined) return ''
    const own = first.texts[key] ?? ''
    const other = said.find(({ texts }) => plainKey(texts[key] ?? '') !== plainKey(own))
    if (other !== undefined) this.problems.push(contradicts(key, first.place, other.place))
    return own
  }
}

/** What a row says of who wrote, for finding it in what is told of the row. */
export function senderIn(cells: MappedRow['texts']): readonly KnownDetail[] {
  const { name = '', address = '', phone = '', mail = '' } = cells
  return knownDetails({ name, address, phone, mail })
}

export function plainText(text: string): string {
  return text.replaceAll('\r\n', '\n').replaceAll('\0', '').trim()
}

export function inFuture(key: VoiceFieldKey, day: CalendarDate): Problem {
  return rowProblem(
    'future',
    `「${labelOf(key)}」の${formatDate(day)}は、まだ来ていない日です。日付を確かめてください。`,
    key,
  )
}

/** @param quoted What stands there, as it may be said again */
export function unknownWord(key: VoiceFieldKey, quoted: string, choices: string): Problem {
  return rowProblem(
    `${key}-unknown`,
    `「${labelOf(key)}」の「${quoted}」が分かりません。${choices}のどれかにしてください。`,
    key,
  )
}

function unknownReason(quoted: string): Problem {
  const names = Object.values(withholdingReasons).map(({ ja }) => ja)
  return unknownWord('reason', quoted, `「${names.join('」「')}」`)
}

function contradicts(key: VoiceFieldKey, place: string, other: string): Problem {
  return rowProblem(
    'contradicts',
    `同じ受付番号の${place}と${other}で、「${labelOf(key)}」が違います。同じ声なら揃え、別の声なら番号を分けてください。`,
    key,
  )
}

const nothingToKnowItBy = rowProblem(
  'blank',
  '「受付日」も「受付番号」も空です。上の行と同じ声の質問なら、同じ受付番号を入れてください（結合したセルは、初めの行にしか値がありません）。別の声なら、受付日を入れてください。',
  'on',
)
const notANumber = rowProblem(
  'number',
  '「受付番号」が番号ではないようです（名前や連絡先の列を選んでいませんか）。数字のある40字までの番号にしてください。',
  'number',
)
const noWords = rowProblem(
  'blank',
  '「内容」も「問い」も空です。どちらかに声のことばを入れてください。',
  'words',
)
const tooLong = rowProblem(
  'long',
  `声のことばは、一通で${longestVoice.toLocaleString('ja-JP')}字までです。短くするか、番号を分けてください。`,
  'words',
)
const mailMissing = rowProblem(
  'mail',
  '「返事の方法」がメールですが、「メールアドレス」が「名前@例.jp」のような形ではありません。',
  'mail',
)
const addressMissing = rowProblem(
  'address',
  '「返事の方法」が手紙ですが、「氏名」か「住所」が空です。',
  'address',
)
const reasonMissing = rowProblem(
  'reason',
  `公表しないときは「公表しない理由」が要ります。「${Object.values(withholdingReasons)
    .map(({ ja }) => ja)
    .join('」「')}」のどれかを入れてください。`,
  'reason',
)
const publishedForAReason = rowProblem(
  'contradicts',
  '「公表」は「する」ですが、「公表しない理由」があります。どちらかを直してください。',
  'reason',
)
