/**
 * Takes the answers of a survey out of their seals, counts them, and keeps them shuffled: in pages without what was
 * written freely, and that apart, in an order of its own. The sealed rows, which came in with their tickets, are gone
 * in the same transaction. However many there are, only a part of them is in memory, and pages are served between two.
 */
import type { Answer } from '../../evidence/survey/answer.ts'
import type { Survey } from '../../evidence/survey/survey.ts'
import { beginTally } from '../../evidence/survey/tally.ts'
import { chunksOf } from '../../lib/chunks.ts'
import type { Seals } from '../../lib/seal.ts'
import { takeTurns } from '../../lib/take-turns.ts'
import type { Sql } from '../../store/database.ts'
import { recordAnswerPages, recordTexts } from '../../store/survey/counted-answer-store.ts'
import {
  countInboxBytes,
  emptyInbox,
  type InboxRow,
  readInbox,
} from '../../store/survey/inbox-store.ts'
import { recordTallies } from '../../store/survey/result-store.ts'
import { RowUnread } from './counting-fault.ts'
import { openAnswers } from './sealed-answers.ts'
import { type HeapShuffle, shuffleInHeaps } from './shuffle-in-heaps.ts'

const answersAPage = 500
const pagesAtOnce = 20
const textsAtOnce = 1_000
const cellsAtOnce = 5_000

/**
 * Nothing may come in any more (`stopAnswers`).
 *
 * @param tell Told again and again how many answers are out of their seals
 * @returns How many answered
 * @throws RowUnread where a row of sealed answers does not open, or holds no answers
 */
export async function closeAnswers(
  sql: Sql,
  seals: Seals,
  { id, definition }: Survey,
  tell: (counted: number) => Promise<void> = async () => {},
): Promise<number> {
  const tally = beginTally(definition)
  const turn = takeTurns()
  const expected = await countInboxBytes(sql, id)
  const [kept, texts] = [shuffleInHeaps(sql, expected), shuffleInHeaps(sql, expected)]
  for await (const row of readInbox(sql, id)) {
    for (const answer of readRow(seals, id, row)) {
      tally.add(answer)
      kept.add(JSON.stringify(answer.map((value) => (typeof value === 'string' ? null : value))))
      for (const text of textsOf(answer)) texts.add(JSON.stringify(text))
    }
    await kept.relieve()
    await texts.relieve()
    await turn()
    await tell(tally.total())
  }
  await keepPages(sql, id, kept)
  await keepTexts(sql, id, texts)
  for (const part of chunksOf(tally.cells(), cellsAtOnce)) await recordTallies(sql, id, part)
  await emptyInbox(sql, id)
  return tally.total()
}

function readRow(seals: Seals, survey: string, { id, sealed }: InboxRow): readonly Answer[] {
  try {
    return openAnswers(seals, { survey, inbox: id }, sealed)
  } catch (cause) {
    throw new RowUnread(id, cause)
  }
}

interface FreeText {
  readonly position: number
  readonly body: string
}

function textsOf(answer: Answer): readonly FreeText[] {
  return answer.flatMap((body, at) =>
    typeof body === 'string' ? [{ position: at + 1, body }] : [],
  )
}

async function keepPages(sql: Sql, survey: string, kept: HeapShuffle): Promise<void> {
  let first = 1
  for await (const lines of inLots(kept, answersAPage * pagesAtOnce)) {
    const pages = chunksOf(lines, answersAPage).map((page) => ({
      answers: page.length,
      content: `[${page.join(',')}]`,
    }))
    await recordAnswerPages(sql, survey, first, pages)
    first += pages.length
  }
}

async function keepTexts(sql: Sql, survey: string, texts: HeapShuffle): Promise<void> {
  for await (const lines of inLots(texts, textsAtOnce)) {
    await recordTexts(
      sql,
      survey,
      lines.map((line) => JSON.parse(line) as FreeText),
    )
  }
}

/** Lots of one size across the heaps, of which only the last may be shorter: no page tells where a heap ends. */
async function* inLots(shuffle: HeapShuffle, size: number): AsyncGenerator<readonly string[]> {
  let waiting: readonly string[] = []
  for await (const heap of shuffle.take()) {
    const lots = chunksOf([...waiting, ...heap], size)
    const last = lots.at(-1) ?? []
    waiting = last.length < size ? last : []
    yield* last.length < size ? lots.slice(0, -1) : lots
  }
  if (waiting.length > 0) yield waiting
}
