/** Which files of letters there are to print while names and numbers are kept: each holds something. */
import type { ActionContext } from '../context.ts'
import { letterFilesOf } from './list-addressees.ts'
import { readSurvey } from './survey-at-work.ts'

/** By kind, the files that hold letters, counted from 1. */
export interface PrintableLetters {
  readonly invitation: readonly number[]
  /** To people who have not answered: not every file has some left. */
  readonly reminder: readonly number[]
  /** For whoever comes. */
  readonly slip: readonly number[]
}

export async function getPrintableLetters(
  context: ActionContext,
  id: string,
): Promise<PrintableLetters | null> {
  return await readSurvey(context, id, async (sql, survey) => {
    const files = await letterFilesOf(sql, survey)
    const people = files.filter(({ named }) => named)
    const late = survey.state === 'open' ? people.filter(({ unanswered }) => unanswered > 0) : []
    const slips = files.filter(({ named }) => !named)
    const [invitation = [], reminder = [], slip = []] = [people, late, slips].map((kind) =>
      kind.map(({ batch }) => batch),
    )
    return { invitation, reminder, slip }
  })
}
