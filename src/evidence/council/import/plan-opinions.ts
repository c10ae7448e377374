/**
 * What a list of opinions would change of a council: which are new, what of those there are is filled in, which rows are
 * left out and why. An opinion is known by its day or meeting and its summary. What was said is never written over.
 */
import { fiscalYearOf } from '../../../japanese/fiscal-year.ts'
import type { Problem } from '../../../lib/problem.ts'
import type { MappedRow } from '../../table/column-mapping.ts'
import {
  type PlannedRow,
  type RowChange,
  refused,
  repeatedRow,
  rowProblem,
} from '../../table/planned-row.ts'
import { plainKey } from '../../table/read-cell.ts'
import { detailsIn } from '../personal-words.ts'
import { meetingTitle, type Opinion } from '../records.ts'
import { describeMoves } from './describe-moves.ts'
import { type FilledOpinion, fillOpinion } from './fill-opinion.ts'
import { movesTo } from './opinion-course.ts'
import { labelOf, type OpinionFieldKey } from './opinion-fields.ts'
import { personalProblems } from './personal-problems.ts'
import { type OpinionRow, type OpinionSubjects, readOpinionRow } from './read-opinion-row.ts'

export interface KnownOpinions extends OpinionSubjects {
  /** Of the office. */
  readonly opinions: readonly Opinion[]
  /** Words a person looked at and let stand: no personal detail. */
  readonly letStand: ReadonlySet<string>
}

export interface OpinionsPlan {
  readonly rows: readonly PlannedRow[]
  /** New ones, in the order of the file. */
  readonly taken: readonly OpinionRow[]
  readonly filled: readonly FilledOpinion[]
}

/** Row by row, so that whoever plans thousands can let others have their turn between two of them. */
export function* planOpinions(
  rows: readonly MappedRow[],
  known: KnownOpinions,
): Generator<void, OpinionsPlan> {
  const planning = new Planning(known)
  const planned: PlannedRow[] = []
  for (const row of rows) {
    planned.push(planning.row(row))
    yield
  }
  return { rows: planned, taken: planning.taken, filled: planning.filled }
}

class Planning {
  readonly taken: OpinionRow[] = []
  readonly filled: FilledOpinion[] = []
  readonly #known: KnownOpinions
  /** By summary. */
  readonly #opinions = new Map<string, Opinion[]>()
  /** Rows before, by summary, day and member. */
  readonly #before = new Map<string, { readonly place: string; readonly row: OpinionRow }>()
  /** Places of rows that speak of an opinion there is, by its id. */
  readonly #spoken = new Map<string, string>()

  constructor(known: KnownOpinions) {
    this.#known = known
    for (const opinion of known.opinions) {
      const key = plainKey(opinion.summary)
      this.#opinions.set(key, [...(this.#opinions.get(key) ?? []), opinion])
    }
  }

  row({ place, texts }: MappedRow): PlannedRow {
    const { letStand } = this.#known
    const read = readOpinionRow(texts, this.#known)
    const member = read.ok ? (read.value.member?.name ?? null) : null
    const details = publicKeys.map((key) => [key, detailsIn([texts[key] ?? ''], member)] as const)
    const personal = details.flatMap(([, each]) => each)
    const shown = { place, title: titleOf(texts['summary']), personal }
    const found = details.flatMap(([key, each]) =>
      personalProblems(labelOf(key), key, each, letStand),
    )
    if (!read.ok) return refused(shown, ...read.problems, ...found)
    if (found.length > 0) return refused(shown, ...found)
    const row = read.value
    const key = `${plainKey(row.summary)}\n${row.on}\n${row.member?.id ?? ''}`
    const before = this.#before.get(key)
    if (before !== undefined) return refused(shown, twice(before, row))
    this.#before.set(key, { place, row })
    const there = this.#opinionOf(row)
    if (there === undefined) {
      this.taken.push(row)
      return { ...shown, outcome: 'added', changes: changesOf(row), problems: [] }
    }
    const spoken = this.#spoken.get(there.id)
    if (spoken !== undefined) return refused(shown, spokenOf(spoken))
    this.#spoken.set(there.id, place)
    return this.#fill(row, there, shown)
  }

  #fill(
    row: OpinionRow,
    there: Opinion,
    shown: Pick<PlannedRow, 'place' | 'title' | 'personal'>,
  ): PlannedRow {
    const filling = fillOpinion(there, row, this.#known)
    if (!filling.ok) return refused(shown, ...filling.problems)
    const { filled, changes } = filling.value
    if (changes.length === 0) return { ...shown, outcome: 'same', changes, problems: [] }
    this.filled.push(filled)
    return { ...shown, outcome: 'changed', changes, problems: [] }
  }

  /** Said on that day or at that meeting, and by nobody else. */
  #opinionOf({ summary, on, meeting, member }: OpinionRow): Opinion | undefined {
    const alike = (this.#opinions.get(plainKey(summary)) ?? []).filter(
      (each) =>
        (each.receivedOn === on || (meeting !== null && each.meeting?.id === meeting.id)) &&
        (each.member === null || member === null || each.member === member.id),
    )
    return alike.find((each) => each.member === (member?.id ?? null)) ?? alike[0]
  }
}

/** Columns whose words anyone may read. */
const publicKeys = [
  ...(['summary', 'section', 'reply', 'referredTo', 'action', 'budgetName', 'how'] as const),
] satisfies readonly OpinionFieldKey[]

const titleLength = 60

function titleOf(summary = ''): string {
  const text = summary.trim().replace(/\s+/gu, ' ')
  if (text === '') return '（要旨なし）'
  return text.length > titleLength ? `${text.slice(0, titleLength)}…` : text
}

function changesOf(row: OpinionRow): RowChange[] {
  const { on, member, meeting, initiative, section } = row
  const year = meeting?.fiscalYear ?? fiscalYearOf(on)
  const said: readonly (readonly [string, string | undefined])[] = [
    ['年度', `${year}年度`],
    [labelOf('member'), member?.name ?? '会議の全体として'],
    [labelOf('meeting'), meeting === null ? '会議の間' : meetingTitle(meeting)],
    [labelOf('initiative'), initiative?.name],
    [labelOf('section'), section || undefined],
  ]
  const told = said.flatMap(([label, after]) =>
    after === undefined ? [] : [{ label, before: null, after }],
  )
  return [...told, ...describeMoves(null, movesTo({ stage: 'received', reply: null }, row))]
}

function twice(
  { place, row }: { readonly place: string; readonly row: OpinionRow },
  again: OpinionRow,
): Problem {
  const same = JSON.stringify(row) === JSON.stringify(again)
  return repeatedRow(place, same, '同じ日の同じ要旨の意見ですが、ほかの内容')
}

function spokenOf(place: string): Problem {
  return rowProblem(
    'duplicate',
    `${place}と同じ意見のことのようです。一つの行にまとめるか、要旨を書き分けてください。`,
  )
}
