/** A row of a list of members → who it is, how they were chosen and for which term; or everything that is wrong with it. */
import type { CalendarDate } from '../../../japanese/calendar-date.ts'
import { fail, ok, type Problem, type Result } from '../../../lib/problem.ts'
import type { CouncilRules } from '../../../plan/council-rules.ts'
import { rowProblem } from '../../table/planned-row.ts'
import { readDayCell, readTextCell } from '../../table/read-cell.ts'
import { findSeatKind, type MemberFieldKey, memberField, namesOfKinds } from './member-fields.ts'

export interface MemberRow {
  readonly name: string
  readonly kind: string
  /** '' where nothing is said. */
  readonly recommendedBy: string
  readonly from: CalendarDate
  readonly until: CalendarDate
  /** '' where nothing is said. */
  readonly contact: string
}

const longest = 100
const longestContact = 300

export function readMemberRow(
  texts: Readonly<Record<string, string | undefined>>,
  rules: Pick<CouncilRules, 'seats'>,
): Result<MemberRow> {
  const problems: Problem[] = []
  const take = <T>(result: Result<T>): T | null => {
    if (result.ok) return result.value
    problems.push(...result.problems)
    return null
  }
  const text = (key: MemberFieldKey, most: number) =>
    take(readTextCell(memberField(key), texts[key], most))
  const day = (key: MemberFieldKey) => take(readDayCell(memberField(key), texts[key] ?? ''))
  const name = text('name', longest)
  const kind = take(readKind(rules, text('kind', longest)))
  const recommendedBy = text('recommendedBy', longest)
  const [from, until] = [day('from'), day('until')]
  const contact = text('contact', longestContact)
  if (from !== null && until !== null && until < from) problems.push(termBackwards)
  if (problems.length > 0 || !name || !kind || from === null || until === null) {
    return fail(...problems)
  }
  return ok({
    ...{ name, kind, from, until },
    recommendedBy: recommendedBy ?? '',
    contact: contact ?? '',
  })
}

/** null was told before. */
function readKind(rules: Pick<CouncilRules, 'seats'>, cell: string | null): Result<string | null> {
  if (cell === null) return ok(null)
  const kind = findSeatKind(rules, cell)
  if (kind !== null) return ok(kind)
  return fail(
    rowProblem(
      'kind',
      `「選ばれ方」の「${cell}」は、この区政会議のきまりにありません。${namesOfKinds(rules)}のどれかに直してください。`,
      'kind',
    ),
  )
}

const termBackwards = rowProblem(
  'term',
  '「任期の終わり」が「任期の始まり」より前の日です。日付を確かめてください。',
  'until',
)
