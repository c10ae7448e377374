/** A row of a list of voices → its question: where it stands, until when, how it ended; or everything that is wrong. */
import { type CalendarDate, formatDate } from '../../../japanese/calendar-date.ts'
import { fail, ok, type Problem, type Result } from '../../../lib/problem.ts'
import { rowProblem } from '../../table/planned-row.ts'
import { quotedCell } from '../../table/quoted-cell.ts'
import { readDayCell, readTextCell } from '../../table/read-cell.ts'
import { hasEnded, type ReplyKind, replyKinds } from '../question-state.ts'
import { type ImportedState, stateIn, themeIn } from './cell-words.ts'
import type { ImportedQuestion } from './imported-letter.ts'
import { inFuture, longestVoice, plainText, senderIn, unknownWord } from './read-letter.ts'
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
  const endedOn = reading.day('answeredOn')
  const state = reading.state(endedOn)
  const dueOn = reading.day('due') ?? around.dueOn
  const theme = reading.text('theme', 100)
  const handler = reading.text('handler', 100)
  const reply = reading.reply(state)
  if (reading.problems.length > 0) return fail(...reading.problems)
  const known = theme === '' ? null : themeIn(theme)
  const words = plainText(texts['question'] ?? '') || plainText(texts['words'] ?? '')
  return ok({
    ...{ words, theme: known ?? 'other', otherTheme: known === null ? theme : '' },
    ...{ handler: handler === '' ? null : handler, state, dueOn, endedOn, reply },
  })
}

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
  day(key: 'answeredOn' | 'due'): CalendarDate | null {
    const cell = (this.#texts[key] ?? '').trim()
    if (cell === '') return null
    const read = readDayCell({ key, label: labelOf(key) }, cell, senderIn(this.#texts))
    if (!read.ok) {
      this.problems.push(...read.problems)
      return null
    }
    const { receivedOn, today } = this.#around
    if (read.value < receivedOn) this.problems.push(beforeReceipt(key, read.value, receivedOn))
    if (key === 'answeredOn' && read.value > today) this.problems.push(inFuture(key, read.value))
    return read.value
  }

  /** A list without states has days of answers: one that has none is open. */
  state(endedOn: CalendarDate | null): ImportedState {
    const cell = (this.#texts['state'] ?? '').trim()
    if (cell === '') return endedOn === null ? 'sorting' : 'answered'
    const state = stateIn(cell)
    if (state === null) {
      const choices = '受付・対応中・回答済み・説明済み・移ちょう'
      this.problems.push(unknownWord('state', this.#quoted('state'), choices))
      return 'sorting'
    }
    const ended = hasEnded(state)
    const day = (this.#texts['answeredOn'] ?? '').trim()
    if (ended && day === '') this.problems.push(dayMissing(cell))
    if (!ended && day !== '') this.problems.push(notEnded(cell, 'answeredOn'))
    return state
  }

  reply(state: ImportedState): ImportedQuestion['reply'] {
    const words = this.text('reply', longestVoice)
    const destination = this.text('destination', 200)
    const kind = (Object.keys(replyKinds) as ReplyKind[]).find(
      (each) => replyKinds[each].state === state,
    )
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
