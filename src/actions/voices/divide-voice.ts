/** Divides a letter into its questions, by a person who has the proposal before them; no word of the letter is lost. */

import { randomUUID } from 'node:crypto'
import type { Theme } from '../../evidence/voice/channel.ts'
import { leftOut, shownAs } from '../../evidence/voice/left-out.ts'
import { isDividable } from '../../evidence/voice/question-state.ts'
import type { Question, Voice } from '../../evidence/voice/voice-record.ts'
import { fail, ok, type Problem, type Result } from '../../lib/problem.ts'
import type { Seals } from '../../lib/seal.ts'
import { actorId, actorName } from '../../people/actor.ts'
import type { Sql } from '../../store/database.ts'
import {
  addMove,
  listQuestions,
  recordQuestion,
  recordQuestionWords,
} from '../../store/voice/question-store.ts'
import { holdVoice, recordDivided } from '../../store/voice/voice-store.ts'
import type { ActionContext } from '../context.ts'
import { perform } from '../perform.ts'
import { recordMeasuresOfLetter } from './record-voice-measures.ts'
import { openWords, sealWords } from './sealed-words.ts'
import { voiceMissing } from './voice-problems.ts'

export interface Piece {
  readonly words: string
  readonly theme: Theme
}

/** In one letter. */
export const mostQuestions = 30

/**
 * Only while nobody works on the whole letter yet. The first piece keeps the road the whole letter was on. What is
 * asked in the letter and stands in no piece is asked about: `leavingOut`, as `shownAs` has it, says what a person saw.
 */
export async function divideVoice(
  context: ActionContext,
  seals: Seals,
  id: string,
  given: readonly Piece[],
  { leavingOut = null }: { readonly leavingOut?: string | null } = {},
): Promise<Result<number>> {
  return await perform(context, 'voice.handle', async (sql, ask) => {
    const voice = await holdVoice(sql, id)
    const questions = await listQuestions(sql, id)
    const [whole] = questions
    const allowed = ask({ about: `voice:${id}`, office: whole?.office ?? null })
    if (!allowed.ok) return allowed
    if (voice === null || whole === undefined) return fail(voiceMissing)
    const pieces = given.filter(({ words }) => words.trim() !== '')
    const problem = divisionProblem(voice, questions, pieces)
    const letter = openLetter(seals, voice)
    const problems = problem === null ? lostIn(letter, pieces, leavingOut) : [problem]
    if (problems.length > 0) return fail(...problems)
    for (const [index, piece] of pieces.entries()) {
      await keepPiece({ sql, context, seals, whole }, index, piece)
    }
    await recordDivided(sql, id, context.now)
    await recordMeasuresOfLetter(sql, voice, context.today)
    return ok(pieces.length)
  })
}

interface Dividing {
  readonly sql: Sql
  readonly context: ActionContext
  readonly seals: Seals
  readonly whole: Question
}

async function keepPiece(dividing: Dividing, index: number, piece: Piece): Promise<void> {
  const { sql, context, seals, whole } = dividing
  const { id: voice, first, office, dueOn } = { ...whole, id: whole.voice, first: whole.id }
  const { theme } = piece
  const question = index === 0 ? first : randomUUID()
  const state = index === 0 ? whole.state : 'sorting'
  const sealedWords = sealWords(seals, piece.words.trim(), `question ${question}`)
  if (index === 0) await recordQuestionWords(sql, question, { sealedWords, theme })
  else {
    const position = index + 1
    const kept = { id: question, voice, position, state, office, theme, dueOn, sealedWords }
    await recordQuestion(sql, kept)
  }
  await addMove(sql, question, {
    ...{ kind: 'divide', reason: '', fromState: state, toState: state },
    ...{ fromOffice: office, toOffice: office, at: context.now },
    by: actorId(context.who),
    byName: actorName(context.who) ?? '',
  })
}

function openLetter(seals: Seals, { id, sealedLetter }: Voice): string {
  return openWords(seals, sealedLetter, `letter ${id}`) ?? ''
}

function lostIn(letter: string, pieces: readonly Piece[], seen: string | null): readonly Problem[] {
  const questions = pieces.map(({ words }) => words)
  const lost = leftOut(letter, questions)
  return lost.length === 0 || shownAs(lost.join('\n')) === seen ? [] : [wordsLeftOut(lost)]
}

function divisionProblem(
  voice: Voice,
  questions: readonly Question[],
  pieces: readonly Piece[],
): Problem | null {
  if (voice.divided || questions.length > 1) return dividedAlready
  const [whole] = questions
  if (whole === undefined || !isDividable(whole.state)) return underWay
  if (pieces.length === 0) return noPiece
  return pieces.length > mostQuestions ? tooManyPieces : null
}

const dividedAlready: Problem = {
  code: 'voice/divided-already',
  severity: 'blocks',
  message: 'この声はもう質問に分けてあります。ページを開き直して、いまの質問を見てください。',
}
const underWay: Problem = {
  code: 'voice/under-way',
  severity: 'blocks',
  message:
    'この声全体への回答がもう進んでいるので、分けられません。照会の結果を受けるか、承認から引き戻してから分けてください。',
}
const noPiece: Problem = {
  code: 'voice/no-piece',
  severity: 'blocks',
  message: '質問が一つもありません。少なくとも一つの欄に、質問や意見を残してください。',
}
function wordsLeftOut(sentences: readonly string[]): Problem {
  return {
    code: 'voice/words-left-out',
    severity: 'blocks',
    letStand: sentences.join('\n'),
    message: `届いたことばのうち、どの質問にも入っていない文があります：${sentences.map((each) => `「${each}」`).join('')}。質問に入れるか、質問ではないことを確かめて、「この分け方で決める」の上の欄に印を付けてください。`,
  }
}

export const tooManyPieces: Problem = {
  code: 'voice/too-many-pieces',
  severity: 'blocks',
  message: `質問は${mostQuestions}件までです。近い内容の質問をまとめてください。`,
}
