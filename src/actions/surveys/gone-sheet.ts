/** A sheet on paper that is no longer to be settled: who was done with it first, and when; the words for it. */
import type { Survey } from '../../evidence/survey/survey.ts'
import { formatDate } from '../../japanese/calendar-date.ts'
import { inJapan } from '../../japanese/japan-time.ts'
import { fail, type Problem, type Result } from '../../lib/problem.ts'
import type { Sql } from '../../store/database.ts'
import {
  findSettled,
  type SettledPaper,
  wasNumbered,
} from '../../store/survey/paper-settled-store.ts'
import { notOpen, paperProblem } from './read-paper.ts'

/** `agreed`: both entries were the same; `closed`: the survey is over, and nothing of its sheets is kept. */
export type GoneSheet = SettledPaper | 'agreed' | 'closed'

/** @returns null where no sheet of this survey ever had that number */
export async function findGone(
  sql: Sql,
  { id, state }: Pick<Survey, 'id' | 'state'>,
  number: number,
): Promise<GoneSheet | null> {
  if (!(await wasNumbered(sql, id, number))) return null
  return state === 'open' ? ((await findSettled(sql, id, number)) ?? 'agreed') : 'closed'
}

export async function refuseGone(
  sql: Sql,
  survey: Pick<Survey, 'id' | 'state'>,
  number: number,
): Promise<Result<never>> {
  const gone = await findGone(sql, survey, number)
  if (gone === null) return fail(unknown)
  if (gone === 'closed') return fail(notOpen)
  return fail(gone === 'agreed' ? agreed : settled(gone))
}

function settled({ outcome, by, at }: SettledPaper): Problem {
  const done = outcome === 'counted' ? '確かめ、数えました' : '無効票にしました'
  const { day, minute } = inJapan(at)
  return paperProblem(
    'settled',
    `この紙は、${by}が${formatDate(day)} ${minute}に${done}。いま送られたものは数えていません。数えた答えは変えられないので、ほかの紙へ進んでください。`,
  )
}

const agreed = paperProblem(
  'settled',
  'この紙は、2回の入力が同じだったので、もう数えてあります。いま送られたものは数えていません。ほかの紙へ進んでください。',
)
const unknown = paperProblem(
  'none',
  'この入力番号の紙はありません。紙に書いた番号を確かめ、一覧から選び直してください。',
)
