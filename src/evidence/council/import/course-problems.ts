/** What is said of a row whose course cannot be taken: what is missing beside what, which day or word does not fit. */
import { type CalendarDate, formatDate } from '../../../japanese/calendar-date.ts'
import type { Problem } from '../../../lib/problem.ts'
import { rowProblem } from '../../table/planned-row.ts'
import { type Handling, handlingNames } from '../opinion.ts'
import { labelOf, type OpinionFieldKey } from './opinion-fields.ts'

export function ofField(problem: Problem, key: OpinionFieldKey): Problem {
  return rowProblem(problem.code.replace('opinion/', ''), problem.message, key)
}

export function needs(key: OpinionFieldKey, because: OpinionFieldKey): Problem {
  return rowProblem(
    `${key}-missing`,
    `「${labelOf(because)}」があるので、「${labelOf(key)}」も要ります。入れるか、「${labelOf(because)}」を空にしてください。`,
    key,
  )
}

export function unknownHandling(cell: string): Problem {
  return rowProblem(
    'handling-unknown',
    `「対応区分」の「${cell}」が分かりません。「${Object.values(handlingNames).join('」「')}」のどれかにしてください。`,
    'handling',
  )
}

export function unknownState(cell: string): Problem {
  return rowProblem(
    'state-unknown',
    `「状態」の「${cell}」が分かりません。受付・回答を作成中・対応中・回答済み・完了・取り下げのどれかにするか、空にしてください。`,
    'state',
  )
}

export function otherState(cell: string): Problem {
  return rowProblem(
    'state-contradicts',
    `「状態」は「${cell}」ですが、ほかの列と合いません。完了なら「回答」「委員に伝えた日」など、取り下げなら「取り下げた日」と「取り下げの理由」、途中なら済んだ所までの列を入れてください。`,
    'state',
  )
}

export function nothingPromised(handling: Handling): Problem {
  return rowProblem(
    'nothing-promised',
    `「対応区分」が「${handlingNames[handling]}」の意見には、後からの対応を記録できません。したことは「回答」に書き、「対応したこと」を空にしてください。`,
    'action',
  )
}

export const answeredAndWithdrawn = rowProblem(
  'answered-and-withdrawn',
  '「取り下げた日」か「取り下げの理由」がありますが、回答の列にも記入があります。取り下げられるのは回答の前だけです。取り下げた意見なら回答の列を、回答した意見なら取り下げの列を空にしてください。',
  'withdrawnOn',
)

export function tooEarly(key: OpinionFieldKey, day: CalendarDate, since: CalendarDate): Problem {
  return rowProblem(
    'before',
    `「${labelOf(key)}」の${formatDate(day)}が、その前の${formatDate(since)}より早い日です。日付を確かめてください。`,
    key,
  )
}

export function inFuture(key: OpinionFieldKey, day: CalendarDate): Problem {
  return rowProblem(
    'future',
    `「${labelOf(key)}」の${formatDate(day)}は、まだ来ていない日です。日付を確かめてください。`,
    key,
  )
}

export function noYear(cell: string): Problem {
  return rowProblem(
    'budget-year',
    `「予算の年度」の「${cell}」を年度として読めません。2022 や 令和4年度 のように書いてください。`,
    'budgetYear',
  )
}

export function noAmount(cell: string): Problem {
  return rowProblem(
    'budget-amount',
    `「予算額（円）」の「${cell}」を円の額として読めません。1,200,000 のように数字で書いてください（千円や百万円の単位にはしない）。`,
    'budgetAmount',
  )
}
