/**
 * A sheet on paper for whoever settles it. Only where its two entries differ is anything of them shown, and the audit keeps
 * who saw it; of the other questions only what is asked.
 */
import type { AnswerValue } from '../../evidence/survey/answer.ts'
import { questionKinds, type TwoEntries } from '../../evidence/survey/settle-entries.ts'
import type { AskedQuestion, Survey } from '../../evidence/survey/survey.ts'
import type { Seals } from '../../lib/seal.ts'
import { listEntries } from '../../store/survey/paper-store.ts'
import { findSurvey } from '../../store/survey/survey-store.ts'
import type { ActionContext } from '../context.ts'
import { see } from '../see.ts'
import { findGone, type GoneSheet } from './gone-sheet.ts'
import { openEntry } from './paper-sheets.ts'

export type SheetQuestion =
  | {
      readonly kind: 'differing'
      readonly asked: AskedQuestion
      readonly first: AnswerValue
      readonly second: AnswerValue
    }
  /** Put or not, as it is decided what differs before it: neither entry has an answer. */
  | { readonly kind: 'skipped'; readonly asked: AskedQuestion }
  | { readonly kind: 'same'; readonly asked: AskedQuestion }

export interface PaperSheet {
  readonly survey: Survey
  readonly number: number
  /** Empty while the sheet waits for its second entry. */
  readonly questions: readonly SheetQuestion[]
  /** null while there is something to settle. */
  readonly gone: GoneSheet | null
}

/** @returns null where there is no such sheet, or none they may see */
export async function getSheet(
  context: ActionContext,
  seals: Seals,
  id: string,
  number: number,
): Promise<PaperSheet | null> {
  const survey = await context.store.read((sql) => findSurvey(sql, { id }))
  if (survey === null) return null
  const about = { about: `survey:${id}`, office: survey.office }
  return await see(context, 'survey.enter', about, async (sql) => {
    const entry = (await listEntries(sql, id, [number])).get(number)
    if (entry === undefined) {
      const gone = await findGone(sql, survey, number)
      return gone === null ? null : { survey, number, questions: [], gone }
    }
    const place = { survey: id, number }
    if (entry.second === null) return { survey, number, questions: [], gone: null }
    const first = openEntry(seals, place, 'first', entry.first)
    const second = openEntry(seals, place, 'second', entry.second)
    const questions = questionsOf(survey.definition.questions, { first, second })
    return { survey, number, questions, gone: null }
  })
}

function questionsOf(
  questions: readonly AskedQuestion[],
  entries: TwoEntries,
): readonly SheetQuestion[] {
  const kinds = questionKinds(questions, entries)
  return questions.map((asked, at) => {
    const [first = null, second = null] = [entries.first, entries.second].map(
      (entry) => entry[asked.position - 1],
    )
    const kind = kinds[at] ?? 'same'
    return kind === 'differing' ? { kind, asked, first, second } : { kind, asked }
  })
}
