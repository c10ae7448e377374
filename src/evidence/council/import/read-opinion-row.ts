/** A row of a list of opinions → what was said, when, by whom and about what; or everything that is wrong with it. */
import { type CalendarDate, formatDate } from '../../../japanese/calendar-date.ts'
import { type FiscalYear, fiscalYearOf } from '../../../japanese/fiscal-year.ts'
import { fail, ok, type Problem, type Result } from '../../../lib/problem.ts'
import { rowProblem } from '../../table/planned-row.ts'
import { plainKey, readDayCell, readTextCell } from '../../table/read-cell.ts'
import { type CouncilMember, type Meeting, meetingTitle } from '../records.ts'
import type { OpinionCourse } from './opinion-course.ts'
import { labelOf, type OpinionFieldKey, opinionFields } from './opinion-fields.ts'
import { readCourse } from './read-course.ts'

export interface OpinionRow {
  readonly on: CalendarDate
  readonly summary: string
  readonly words: string
  /** null: the council as a whole. */
  readonly member: Named | null
  /** null: between the meetings. */
  readonly meeting: MeetingChoice | null
  readonly initiative: Named | null
  /** '' where nothing is said. */
  readonly section: string
  /** What came of it; null where nothing did yet. */
  readonly course: OpinionCourse | null
}

export type Named = Pick<CouncilMember, 'id' | 'name'>
export type MeetingChoice = Pick<Meeting, 'id' | 'number' | 'body' | 'fiscalYear' | 'notice'>

/** What the cells can speak of. */
export interface OpinionSubjects {
  readonly today: CalendarDate
  readonly members: readonly Named[]
  /** Those the public knows. */
  readonly meetings: readonly MeetingChoice[]
  readonly initiatives: readonly Named[]
}

const longest = {
  summary: 2_000,
  words: 20_000,
  member: 100,
  meeting: 200,
  initiative: 300,
  section: 100,
  carriedBy: 300,
} satisfies Partial<Record<OpinionFieldKey, number>>

export function readOpinionRow(
  texts: Readonly<Record<string, string | undefined>>,
  subjects: OpinionSubjects,
): Result<OpinionRow> {
  const problems: Problem[] = []
  const take = <T>(result: Result<T>): T | null => {
    if (result.ok) return result.value
    problems.push(...result.problems)
    return null
  }
  const text = (key: keyof typeof longest) => {
    const required = opinionFields.some((field) => field.key === key && field.required)
    return (
      take(readTextCell({ key, label: labelOf(key), required }, texts[key], longest[key])) ?? ''
    )
  }
  const day = take(readDayCell({ key: 'on', label: labelOf('on') }, texts['on'] ?? ''))
  if (day !== null && day > subjects.today) problems.push(inFuture(day))
  const [summary, words, section] = [text('summary'), text('words'), text('section')]
  const member = take(findMember(text('member'), subjects))
  const meeting = take(findMeeting(text('meeting'), day, subjects))
  const initiative = take(findInitiative(text('initiative'), subjects))
  const carriedBy = take(findInitiative(text('carriedBy'), subjects))?.id ?? null
  const course = take(readCourse(texts, { on: day, today: subjects.today, carriedBy }))
  if (problems.length > 0 || day === null) return fail(...problems)
  return ok({ on: day, summary, words, section, member, meeting, initiative, course })
}

const wholeCouncil = ['全体', '会議の全体', '会議の全体として', '会議全体']

function findMember(cell: string, { members }: OpinionSubjects): Result<Named | null> {
  const said = plainKey(cell)
  if (said === '' || wholeCouncil.includes(said)) return ok(null)
  return oneOf(
    members.filter(({ name }) => plainKey(name) === said),
    'member',
    `委員「${cell}」`,
    '先に委員を登録するか、空にして会議の全体の意見としてください。',
  )
}

/** 本会 第2回; 第2回, of the year of that day; the day it is held on. */
function findMeeting(
  cell: string,
  day: CalendarDate | null,
  { meetings }: OpinionSubjects,
): Result<MeetingChoice | null> {
  if (cell === '') return ok(null)
  const said = plainKey(cell)
  const on = readDayCell({ key: 'meeting', label: labelOf('meeting') }, cell)
  const year = day === null ? null : fiscalYearOf(day)
  const named = (meeting: MeetingChoice) =>
    [meetingTitle(meeting), `第${meeting.number}回`].some((title) => plainKey(title) === said)
  return oneOf(
    on.ok
      ? meetings.filter(({ notice }) => notice.on === on.value)
      : meetings.filter((meeting) => isOf(year, meeting) && named(meeting)),
    'meeting',
    `会議「${cell}」`,
    '公表した会議の名前（本会 第2回）か開催日を書くか、空にしてください。',
  )
}

function isOf(year: FiscalYear | null, { fiscalYear }: MeetingChoice): boolean {
  return year === null || year === fiscalYear
}

function findInitiative(cell: string, { initiatives }: OpinionSubjects): Result<Named | null> {
  if (cell === '') return ok(null)
  const said = plainKey(cell)
  return oneOf(
    initiatives.filter(({ name }) => plainKey(name) === said),
    'initiative',
    `取組「${cell}」`,
    '取組シートの名称のとおりに書くか、空にしてください。',
  )
}

function oneOf<T>(
  found: readonly T[],
  key: OpinionFieldKey,
  what: string,
  remedy: string,
): Result<T> {
  const [first, ...others] = found
  if (first === undefined) {
    return fail(rowProblem(`${key}-unknown`, `${what}が見つかりません。${remedy}`, key))
  }
  if (others.length === 0) return ok(first)
  return fail(
    rowProblem(
      `${key}-several`,
      `${what}は${found.length}件あり、どれか決められません。${remedy}`,
      key,
    ),
  )
}

function inFuture(day: CalendarDate): Problem {
  return rowProblem(
    'future',
    `「${labelOf('on')}」の${formatDate(day)}は、まだ来ていない日です。日付を確かめてください。`,
    'on',
  )
}
