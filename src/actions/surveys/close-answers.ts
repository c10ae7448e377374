/**
 * Takes the answers of a survey out of their seals, counts them, and keeps them shuffled: in pages without what was
 * written freely, and that apart, in an order of its own. The sealed rows, which came in with their tickets, are gone
 * in the same transaction.
 */
import type { Answer } from '../../evidence/survey/answer.ts'
import type { Survey } from '../../evidence/survey/survey.ts'
import { beginTally } from '../../evidence/survey/tally.ts'
import { chunksOf } from '../../lib/chunks.ts'
import type { Seals } from '../../lib/seal.ts'
import { shuffled } from '../../lib/shuffled.ts'
import type { Sql } from '../../store/database.ts'
import {
  emptyInbox,
  readInbox,
  recordAnswerPages,
  recordTexts,
} from '../../store/survey/answer-store.ts'
import { recordTallies } from '../../store/survey/result-store.ts'
import { openAnswers } from './sealed-answers.ts'

const answersAPage = 500
const pagesAtOnce = 100
const textsAtOnce = 2_000

/**
 * Nothing may come in any more (`stopAnswers`).
 *
 * @param tell Told again and again how many answers are out of their seals
 * @returns How many answered
 */
export async function closeAnswers(
  sql: Sql,
  seals: Seals,
  { id, definition }: Survey,
  tell: (counted: number) => Promise<void> = async () => {},
): Promise<number> {
  const tally = beginTally(definition)
  const kept: string[] = []
  const texts: { readonly position: number; readonly body: string }[] = []
  for await (const { id: inbox, sealed } of readInbox(sql, id)) {
    for (const answer of openAnswers(seals, { survey: id, inbox }, sealed)) {
      tally.add(answer)
      kept.push(JSON.stringify(withoutTexts(answer, texts)))
    }
    await tell(tally.total())
  }
  const pages = chunksOf(shuffled(kept), answersAPage).map((page) => ({
    answers: page.length,
    content: `[${page.join(',')}]`,
  }))
  for (const [at, part] of chunksOf(pages, pagesAtOnce).entries()) {
    await recordAnswerPages(sql, id, at * pagesAtOnce + 1, part)
  }
  for (const part of chunksOf(shuffled(texts), textsAtOnce)) await recordTexts(sql, id, part)
  await recordTallies(sql, id, tally.cells())
  await emptyInbox(sql, id)
  return tally.total()
}

function withoutTexts(
  answer: Answer,
  texts: { readonly position: number; readonly body: string }[],
): Answer {
  return answer.map((value, at) => {
    if (typeof value !== 'string') return value
    texts.push({ position: at + 1, body: value })
    return null
  })
}
