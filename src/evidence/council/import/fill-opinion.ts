/**
 * An opinion that is there already, and a row that speaks of it: what was left blank is filled in, and what was recorded
 * is never written over. Where the two say different things a person has to say which is right.
 */
import { fail, ok, type Problem, type Result } from '../../../lib/problem.ts'
import { type RowChange, rowProblem } from '../../table/planned-row.ts'
import { plainKey } from '../../table/read-cell.ts'
import { handlingNames } from '../opinion.ts'
import { meetingTitle, type Opinion } from '../records.ts'
import { describeMoves } from './describe-moves.ts'
import { type DatedMove, movesTo } from './opinion-course.ts'
import { labelOf, type OpinionFieldKey } from './opinion-fields.ts'
import type { Named, OpinionRow, OpinionSubjects } from './read-opinion-row.ts'

export interface FilledOpinion {
  readonly opinion: Opinion
  readonly words: string
  readonly member: string | null
  readonly meeting: string | null
  readonly initiative: string | null
  /** The moves that the list knows and that were not made yet. */
  readonly moves: readonly DatedMove[]
}

interface Filling {
  readonly filled: FilledOpinion
  readonly changes: readonly RowChange[]
}

export function fillOpinion(
  opinion: Opinion,
  row: OpinionRow,
  subjects: OpinionSubjects,
): Result<Filling> {
  if (opinion.stage === 'withdrawn') return ok({ filled: asItIs(opinion), changes: [] })
  const pairs = pairsOf(opinion, row, subjects).filter(
    ({ before, after }) => after !== null && after.what !== before?.what,
  )
  const problems = pairs.flatMap(({ key, before }) =>
    before === null ? [] : [contradicts(key, before.name)],
  )
  if (isOfOtherYear(opinion, row)) problems.push(yearContradicts)
  problems.push(...courseProblems(opinion, row))
  if (problems.length > 0) return fail(...problems)
  // whoever has it since has moved it on: a list that names another section is an old one
  const moves = movesTo(opinion, row)
  const changes = [...pairs, ...(opinion.stage === 'received' ? routed(row.section) : [])]
  return ok({
    changes: [
      ...changes.map(({ key, after }) => ({
        ...{ label: labelOf(key), before: null },
        after: after?.name ?? '',
      })),
      ...describeMoves(opinion.stage, moves),
    ],
    filled: {
      opinion,
      moves,
      words: opinion.words || row.words,
      member: opinion.member ?? row.member?.id ?? null,
      meeting: opinion.meeting?.id ?? row.meeting?.id ?? null,
      initiative: opinion.initiative ?? row.initiative?.id ?? null,
    },
  })
}

interface Said {
  /** Id of it, or the words themselves. */
  readonly what: string
  readonly name: string
}

interface Pair {
  readonly key: OpinionFieldKey
  /** As it is recorded; null where it was left blank. */
  readonly before: Said | null
  readonly after: Said | null
}

function pairsOf(
  opinion: Opinion,
  row: OpinionRow,
  { members, initiatives }: OpinionSubjects,
): readonly Pair[] {
  const { member, meeting, initiative } = row
  return [
    { key: 'words', before: asWords(opinion.words), after: asWords(row.words) },
    { key: 'member', before: among(members, opinion.member), after: asNamed(member) },
    {
      key: 'meeting',
      before: opinion.meeting && { what: opinion.meeting.id, name: opinion.meeting.title },
      after: meeting && { what: meeting.id, name: meetingTitle(meeting) },
    },
    {
      key: 'initiative',
      before: among(initiatives, opinion.initiative),
      after: asNamed(initiative),
    },
  ]
}

function asWords(words: string): Said | null {
  return words === '' ? null : { what: words, name: words }
}

function asNamed(named: Named | null): Said | null {
  return named && { what: named.id, name: named.name }
}

/** One that is not among them any more was recorded all the same. */
function among(all: readonly Named[], id: string | null): Said | null {
  if (id === null) return null
  return { what: id, name: all.find((each) => each.id === id)?.name ?? '登録したもの' }
}

function routed(section: string): readonly Pair[] {
  return section === '' ? [] : [{ key: 'section', before: null, after: asWords(section) }]
}

/** A reply that was given, or that is being written here, is not given otherwise by a list. */
function courseProblems({ draft, reply }: Opinion, { course }: OpinionRow): readonly Problem[] {
  if (course === null) return []
  if (draft !== null) return [waitsHere]
  if (reply === null) return []
  if (course.kind === 'withdrawn') return [answeredHere]
  const other = plainKey(reply.text) !== plainKey(course.reply.text)
  if (other) return [contradicts('reply', reply.text)]
  return reply.handling === course.reply.handling
    ? []
    : [contradicts('handling', handlingNames[reply.handling])]
}

/** Opinions are numbered within their year: a meeting of another one cannot be added. */
function isOfOtherYear({ meeting, fiscalYear }: Opinion, row: OpinionRow): boolean {
  return meeting === null && row.meeting !== null && row.meeting.fiscalYear !== fiscalYear
}

function asItIs(opinion: Opinion): FilledOpinion {
  const { words, member, initiative } = opinion
  return { opinion, words, member, initiative, meeting: opinion.meeting?.id ?? null, moves: [] }
}

const longestShown = 40

function contradicts(key: OpinionFieldKey, recorded: string): Problem {
  const shown = recorded.length > longestShown ? `${recorded.slice(0, longestShown)}…` : recorded
  return rowProblem(
    'recorded',
    `この意見はもう登録されていて、「${labelOf(key)}」は「${shown}」です。取り込みでは書き換えません。この列を空にするか、登録どおりにしてください。`,
    key,
  )
}

const yearContradicts = rowProblem(
  'recorded',
  'この意見は、その会議の年度とは別の年度の意見として登録されています。「出た会議」を空にしてください。',
  'meeting',
)

const answeredHere = rowProblem(
  'recorded',
  'この意見には、もう回答したことが登録されています。取り下げは取り込みません。「取り下げた日」と「取り下げの理由」を空にしてください。',
  'withdrawnOn',
)

const waitsHere = rowProblem(
  'recorded',
  'この意見には、ここで書きかけの回答か、承認を待つ回答があります。取り込みでは書き換えません。意見のページで進めてください。',
  'reply',
)
