/** The cells of a row that tell what came of an opinion → its course; or everything that is missing or contradicts. */
import type { CalendarDate } from '../../../japanese/calendar-date.ts'
import { type FiscalYear, findFiscalYear } from '../../../japanese/fiscal-year.ts'
import { parseFiscalYear } from '../../../japanese/read-fiscal-year.ts'
import { fail, ok, type Problem, type Result } from '../../../lib/problem.ts'
import { plainKey, readDayCell, readTextCell } from '../../table/read-cell.ts'
import type { ActionTaken, BudgetLine, Handling, Reply } from '../opinion.ts'
import { promises } from '../opinion.ts'
import { actionProblems, replyProblems } from '../opinion-problems.ts'
import {
  answeredAndWithdrawn,
  inFuture,
  needs,
  noAmount,
  nothingPromised,
  noYear,
  ofField,
  otherState,
  tooEarly,
  unknownHandling,
  unknownState,
} from './course-problems.ts'
import { handlingIn, stagesIn } from './course-words.ts'
import { type OpinionCourse, stageAfter, type WithdrawnCourse } from './opinion-course.ts'
import { labelOf, type OpinionFieldKey } from './opinion-fields.ts'

type Texts = Readonly<Record<string, string | undefined>>

interface Around {
  /** The day it was said; null where the row does not say. */
  readonly on: CalendarDate | null
  readonly today: CalendarDate
  /** Id of the initiative that carries it on; null where none is named. */
  readonly carriedBy: string | null
}

/** null where nothing came of it yet. */
export function readCourse(texts: Texts, around: Around): Result<OpinionCourse | null> {
  const reading = new Reading(texts, around)
  const course = reading.course()
  reading.state(course)
  return reading.problems.length > 0 ? fail(...reading.problems) : ok(course)
}

const afterReply = [
  ...(['handling', 'answeredOn', 'by', 'referredTo', 'action', 'actedOn'] as const),
  ...(['budgetYear', 'budgetName', 'budgetAmount', 'carriedBy', 'toldOn', 'how'] as const),
] satisfies readonly OpinionFieldKey[]

const withdrawal = ['withdrawnOn', 'withdrawnFor'] as const satisfies readonly OpinionFieldKey[]

class Reading {
  readonly problems: Problem[] = []
  readonly #texts: Texts
  readonly #around: Around

  constructor(texts: Texts, around: Around) {
    this.#texts = texts
    this.#around = around
  }

  course(): OpinionCourse | null {
    if (withdrawal.some((key) => this.#cell(key) !== '')) return this.#withdrawn()
    const text = this.#text('reply', 5_000)
    if (text === '') {
      const [key] = afterReply.filter((each) => this.#cell(each) !== '')
      if (key !== undefined) this.problems.push(needs('reply', key))
      return null
    }
    this.#require('section', 'reply')
    const answeredOn = this.#day('answeredOn', this.#around.on)
    const reply = this.#reply(text)
    if (reply === null || answeredOn === null) {
      this.#require('answeredOn', 'reply')
      return null
    }
    this.problems.push(...replyProblems(reply, answeredOn).map((each) => ofField(each, 'by')))
    const action = this.#action(reply.handling, answeredOn)
    const told = this.#told(reply.handling, action, answeredOn)
    return { kind: 'answered', reply, answeredOn, action, told }
  }

  #withdrawn(): WithdrawnCourse | null {
    const reason = this.#text('withdrawnFor', 2_000)
    if (reason === '') this.#require('withdrawnFor', 'withdrawnOn')
    if (['reply' as const, ...afterReply].some((key) => this.#cell(key) !== '')) {
      this.problems.push(answeredAndWithdrawn)
    }
    const on = this.#day('withdrawnOn', this.#around.on)
    this.#require('withdrawnOn', 'withdrawnFor')
    return on === null ? null : { kind: 'withdrawn', on, reason }
  }

  /** Held against the other columns: it moves nothing by itself. */
  state(course: OpinionCourse | null): void {
    const cell = this.#cell('state')
    if (cell === '') return
    const stages = stagesIn(cell)
    if (stages === null) this.problems.push(unknownState(cell))
    else if (this.problems.length === 0) {
      const stage = course === null ? null : stageAfter(course)
      const open = stage === null && stages.includes('received')
      if (!open && (stage === null || !stages.includes(stage))) {
        this.problems.push(otherState(cell))
      }
    }
  }

  #reply(text: string): Reply | null {
    const handling = handlingIn(this.#cell('handling'))
    const by = this.#cell('by') === '' ? null : this.#date('by')
    const referredTo = this.#text('referredTo', 200)
    if (this.#cell('handling') === '') this.#require('handling', 'reply')
    else if (handling === null) this.problems.push(unknownHandling(this.#cell('handling')))
    return handling === null ? null : { text, handling, by, referredTo }
  }

  #action(handling: Handling, answeredOn: CalendarDate): ActionTaken | null {
    const text = this.#text('action', 2_000)
    const budget = this.#budget()
    const parts = ['actedOn', 'budgetName', 'carriedBy'] as const
    if (text === '') {
      const [key] = parts.filter((each) => this.#cell(each) !== '')
      if (key !== undefined) this.problems.push(needs('action', key))
      return null
    }
    if (!promises(handling)) {
      this.problems.push(nothingPromised(handling))
      return null
    }
    const on = this.#day('actedOn', answeredOn)
    if (on === null) {
      this.#require('actedOn', 'action')
      return null
    }
    const { carriedBy: initiative, today } = this.#around
    const action = { on, text, budget, initiative, sheetYear: null, finished: true }
    const problems = actionProblems(action, handling, today)
    this.problems.push(...problems.map((each) => ofField(each, 'budgetName')))
    return action
  }

  #budget(): BudgetLine | null {
    const name = this.#text('budgetName', 200)
    const year = plainKey(this.#cell('budgetYear'))
    const amount = plainKey(this.#cell('budgetAmount')).replace(/円$/u, '').replaceAll(',', '')
    if (name === '') {
      const key = year === '' ? 'budgetAmount' : 'budgetYear'
      if (this.#cell(key) !== '') this.problems.push(needs('budgetName', key))
      return null
    }
    const fiscalYear = fiscalYearIn(year)
    if (fiscalYear === null) this.problems.push(noYear(this.#cell('budgetYear')))
    if (!/^\d{0,12}$/u.test(amount)) this.problems.push(noAmount(this.#cell('budgetAmount')))
    return fiscalYear === null
      ? null
      : { fiscalYear, name, amount: amount === '' ? null : Number(amount) }
  }

  #told(handling: Handling, action: ActionTaken | null, answeredOn: CalendarDate) {
    const how = this.#text('how', 200)
    if (this.#cell('toldOn') === '') {
      if (how !== '') this.problems.push(needs('toldOn', 'how'))
      return null
    }
    const on = this.#day('toldOn', action?.on ?? answeredOn)
    if (how === '') this.#require('how', 'toldOn')
    if (promises(handling) && action === null && this.#cell('action') === '') {
      this.problems.push(needs('action', 'toldOn'))
    }
    return on === null ? null : { on, how }
  }

  /** Between the day before it and today; null where it is blank or cannot be read. */
  #day(key: OpinionFieldKey, since: CalendarDate | null): CalendarDate | null {
    if (this.#cell(key) === '') return null
    const day = this.#date(key)
    if (day === null) return null
    if (since !== null && day < since) this.problems.push(tooEarly(key, day, since))
    if (day > this.#around.today) this.problems.push(inFuture(key, day))
    return day
  }

  #date(key: OpinionFieldKey): CalendarDate | null {
    const read = readDayCell({ key, label: labelOf(key) }, this.#cell(key))
    if (read.ok) return read.value
    this.problems.push(...read.problems)
    return null
  }

  #text(key: OpinionFieldKey, longest: number): string {
    const field = { key, label: labelOf(key), required: false }
    const read = readTextCell(field, this.#texts[key], longest)
    if (read.ok) return read.value
    this.problems.push(...read.problems)
    return ''
  }

  #require(key: OpinionFieldKey, because: OpinionFieldKey): void {
    if (this.#cell(key) === '') this.problems.push(needs(key, because))
  }

  #cell(key: OpinionFieldKey): string {
    return (this.#texts[key] ?? '').trim()
  }
}

function fiscalYearIn(cell: string): FiscalYear | null {
  if (/^\d{4}$/u.test(cell)) return findFiscalYear(Number(cell))
  const read = parseFiscalYear(cell)
  return read.ok ? read.value : null
}
