/** A row of a list of voices → its question: where it stands, until when, how it ended; or everything that is wrong. */
import { type CalendarDate, formatDate } from '../../../japanese/calendar-date.ts'
import { keysOf } from '../../../lib/keyed.ts'
import { fail, ok, type Problem, type Result } from '../../../lib/problem.ts'
import { findDetails } from '../../personal/find-details.ts'
import { rowProblem } from '../../table/planned-row.ts'
import { quotedCell } from '../../table/quoted-cell.ts'
import { readDayCell, readTextCell } from '../../table/read-cell.ts'
import { hasEnded, replyKinds } from '../question-state.ts'
import { type ImportedState, stateIn, themeIn } from './cell-words.ts'
import type { ImportedQuestion } from './imported-letter.ts'
import { inFuture, longestVoice, plainText, senderIn, unknownWord } from './read-letter.ts'
import { type PastCells, pastMoves, pastProblems } from './read-past-moves.ts'
import { labelOf, type VoiceFieldKey } from './voice-fields.ts'

type Texts = Readonly<Record<string, string | undefined>>

export interface QuestionRead extends ImportedQuestion {
  /** What the row calls its theme, where that is none of those told apart here. */
  readonly otherTheme: string
}

interface Around {
  /** The day the letter came in. */
  readonly receivedOn: CalendarDate
  readonly today: CalendarDate
  /** By the municipality's own period on the day of receipt. */
  readonly dueOn: CalendarDate
}

export function readQuestion(texts: Texts, around: Around): Result<QuestionRead> {
  const reading = new Reading(texts, around)
  const past = reading.past()
  const state = reading.state(past)
  const endedOn = reading.endedOn(state, past)
  const dueOn = reading.day('due') ?? around.dueOn
  const theme = reading.text('theme', 100)
  const reply = reading.reply(state, past)
  reading.problems.push(...pastProblems(past, endedOn))
  if (reading.problems.length > 0) return fail(...reading.problems)
  const known = theme === '' ? null : themeIn(theme)
  const words = plainText(texts['question'] ?? '') || plainText(texts['words'] ?? '')
  return ok({
    ...{ words, theme: known ?? 'other', otherTheme: known === null ? theme : '' },
    ...{ handler: past.handler === '' ? null : past.handler, state, dueOn, endedOn, reply },
    past: pastMoves(past),
    referredTo: state === 'referred' ? past.referredTo : null,
  })
}

type DayKey = 'answeredOn' | 'due' | 'handedOn' | 'referredOn' | 'repliedOn' | 'transferredOn'

class Reading {
  readonly problems: Problem[] = []
  readonly #texts: Texts
  readonly #around: Around

  constructor(texts: Texts, around: Around) {
    this.#texts = texts
    this.#around = around
  }

  text(key: VoiceFieldKey, longest: number): string {
    const read = readTextCell(
      { key, label: labelOf(key), required: false },
      this.#texts[key],
      longest,
    )
    if (read.ok) return read.value
    this.problems.push(...read.problems)
    return ''
  }

  /** null where it is left blank. */
  day(key: DayKey): CalendarDate | null {
    const cell = (this.#texts[key] ?? '').trim()
    if (cell === '') return null
    const read = readDayCell({ key, label: labelOf(key) }, cell, senderIn(this.#texts))
    if (!read.ok) {
      this.problems.push(...read.problems)
      return null
    }
    const { receivedOn, today } = this.#around
    if (read.value < receivedOn) this.problems.push(beforeReceipt(key, read.value, receivedOn))
    if (key !== 'due' && read.value > today) this.problems.push(inFuture(key, read.value))
    return read.value
  }

  past(): PastCells {
    return {
      handler: this.text('handler', 100),
      handedOn: this.day('handedOn'),
      referredTo: this.#body('referredTo', 100),
      referredOn: this.day('referredOn'),
      repliedOn: this.day('repliedOn'),
      destination: this.#body('destination', 200),
      transferredOn: this.day('transferredOn'),
    }
  }

  /** It stands in the clear in the road of the question: no name of a person, nothing that leads to one. */
  #body(key: 'destination' | 'referredTo', longest: number): string {
    const name = this.text(key, longest)
    if (findDetails(name, senderIn(this.#texts)).length > 0) this.problems.push(notABody(key))
    return name
  }

  /** A list without states has days: one that has none of an answer is open, and is with whom they leave it. */
  state(past: PastCells): ImportedState {
    const cell = (this.#texts['state'] ?? '').trim()
    if (cell === '') {
      if (past.transferredOn !== null) return 'transferred'
      return this.#says('answeredOn') ? 'answered' : openState(past)
    }
    const state = this.#named(cell, past)
    return state === 'sorting' ? openState(past) : state
  }

  /** The later of the two where one was handed over on a day and its sender was told on another. */
  endedOn(state: ImportedState, { transferredOn }: PastCells): CalendarDate | null {
    const answeredOn = this.day('answeredOn')
    if (state !== 'transferred' || transferredOn === null) return answeredOn
    return answeredOn === null || answeredOn < transferredOn ? transferredOn : answeredOn
  }

  #says(key: VoiceFieldKey): boolean {
    return (this.#texts[key] ?? '').trim() !== ''
  }

  #named(cell: string, past: PastCells): ImportedState {
    const state = stateIn(cell)
    if (state === null) {
      const choices = '受付・対応中・照会中・回答済み・説明済み・移ちょう'
      this.problems.push(unknownWord('state', this.#quoted('state'), choices))
      return 'sorting'
    }
    const ended = hasEnded(state)
    const day = this.#says('answeredOn')
    const handedOver = state === 'transferred' && this.#says('transferredOn')
    if (ended && !day && !handedOver) this.problems.push(dayMissing(cell))
    if (!ended && day) this.problems.push(notEnded(cell, 'answeredOn'))
    if (state !== 'transferred' && past.transferredOn !== null) {
      this.problems.push(notTransferred(this.#quoted('state')))
    }
    // where it went is not in every list that says that it did, and from some it is back
    return state === 'referred' && !isAway(past) ? 'writing' : state
  }

  reply(state: ImportedState, { destination }: PastCells): ImportedQuestion['reply'] {
    const words = this.text('reply', longestVoice)
    const kind = keysOf(replyKinds).find((each) => replyKinds[each].state === state)
    if (kind === undefined) {
      if (words !== '') this.problems.push(notEnded(this.#quoted('state'), 'reply'))
      return null
    }
    if (words === '') this.problems.push(replyMissing)
    if (kind === 'handover' && destination === '') this.problems.push(destinationMissing)
    return { kind, words, destination: kind === 'handover' ? destination : null }
  }

  #quoted(key: VoiceFieldKey): string {
    return quotedCell(this.#texts[key] ?? '', senderIn(this.#texts))
  }
}

function openState(past: PastCells): ImportedState {
  if (isAway(past)) return 'referred'
  return past.handedOn !== null || past.referredOn !== null ? 'writing' : 'sorting'
}

/** With a department that has not replied. */
function isAway({ referredOn, repliedOn }: PastCells): boolean {
  return referredOn !== null && repliedOn === null
}

function beforeReceipt(key: VoiceFieldKey, day: CalendarDate, receivedOn: CalendarDate): Problem {
  return rowProblem(
    'before',
    `「${labelOf(key)}」の${formatDate(day)}が、受付日の${formatDate(receivedOn)}より前です。日付を確かめてください。`,
    key,
  )
}

function dayMissing(state: string): Problem {
  return rowProblem(
    'blank',
    `「状態」が「${state}」ですが、「回答日」が空です。終わった日を入れてください。`,
    'answeredOn',
  )
}

function notEnded(state: string, key: 'answeredOn' | 'reply'): Problem {
  const shown = state.trim() === '' ? '「回答日」が空です' : `「状態」は「${state.trim()}」です`
  return rowProblem(
    'not-ended',
    `「${labelOf(key)}」がありますが、${shown}。終わったものなら「状態」を「回答済み」などにして「回答日」を入れ、まだなら「${labelOf(key)}」を空にして、取り込んだ後に声のページで進めてください。`,
    key,
  )
}

function notTransferred(state: string): Problem {
  return rowProblem(
    'not-transferred',
    `「移ちょう日」がありますが、「状態」は「${state}」です。移ちょうで終わったものなら「状態」を「移ちょう」にし、違うなら「移ちょう日」を空にしてください。`,
    'transferredOn',
  )
}

function notABody(key: VoiceFieldKey): Problem {
  return rowProblem(
    'personal',
    `「${labelOf(key)}」に、人の名前や連絡先があるようです。局や課、機関の名前だけにしてください（別の列を選んでいませんか）。`,
    key,
  )
}

const replyMissing = rowProblem(
  'blank',
  '終わった質問には「回答文」が要ります。回答や説明、移ちょうのことばを入れてください。',
  'reply',
)
const destinationMissing = rowProblem(
  'blank',
  '移ちょうした質問には「移ちょう先」が要ります。機関の名前を入れてください。',
  'destination',
)
