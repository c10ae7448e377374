/**
 * Adds a question that was overlooked when its letter was divided: it has an owner at once, and is due when the letter
 * was. A letter that had ended is open again until this one is answered too.
 */
import { randomUUID } from 'node:crypto'
import type { Voice } from '../../evidence/voice/voice-record.ts'
import { fail, ok, type Problem, type Result } from '../../lib/problem.ts'
import type { Seals } from '../../lib/seal.ts'
import { actorId, actorName } from '../../people/actor.ts'
import { addMove, listQuestions, recordQuestion } from '../../store/voice/question-store.ts'
import { holdVoice } from '../../store/voice/voice-store.ts'
import type { ActionContext } from '../context.ts'
import { perform } from '../perform.ts'
import { mostQuestions, type Piece, tooManyPieces } from './divide-voice.ts'
import { readDueDays } from './due-days.ts'
import { endVoice } from './end-voice.ts'
import { sealWords } from './sealed-words.ts'
import { voiceMissing } from './voice-problems.ts'

/** Gives the question's id. */
export async function addQuestion(
  context: ActionContext,
  seals: Seals,
  id: string,
  { words, theme }: Piece,
): Promise<Result<string>> {
  return await perform(context, 'voice.handle', async (sql, ask) => {
    const voice = await holdVoice(sql, id)
    const office = voice?.office ?? null
    const allowed = ask({ about: `voice:${id}`, office })
    if (!allowed.ok) return allowed
    if (voice === null || office === null) return fail(voiceMissing)
    const questions = await listQuestions(sql, id)
    const problem = problemOf(voice, questions.length, words)
    if (problem !== null) return fail(problem)
    const days = await readDueDays(sql)
    const question = randomUUID()
    const at = { office, state: 'sorting', theme, dueOn: days.answerDue(voice.receivedOn) } as const
    const position = Math.max(0, ...questions.map((each) => each.position)) + 1
    const sealedWords = sealWords(seals, words.trim(), `question ${question}`)
    await recordQuestion(sql, { id: question, voice: id, position, ...at, sealedWords })
    await addMove(sql, question, {
      ...{ kind: 'add', reason: '', fromState: at.state, toState: at.state },
      ...{ fromOffice: office, toOffice: office, at: context.now },
      by: actorId(context.who),
      byName: actorName(context.who) ?? '',
    })
    await endVoice(sql, { voice, days, today: context.today })
    return ok(question)
  })
}

function problemOf(voice: Voice, questions: number, words: string): Problem | null {
  if (!voice.divided) return notDivided
  if (voice.publication !== 'open' || voice.sealedLetter === null) return overAlready
  if (words.trim() === '') return empty
  return questions >= mostQuestions ? tooManyPieces : null
}

const notDivided: Problem = {
  code: 'voice/not-divided',
  severity: 'blocks',
  message: 'この声はまだ質問に分けていません。先に「質問に分ける」で分けてください。',
}
const overAlready: Problem = {
  code: 'voice/over-already',
  severity: 'blocks',
  message:
    'この声はもう公表の段階に進んだか、もとのことばの保存の期限が過ぎたので、質問を加えられません。続きは、新しい声として登録してください。',
}
const empty: Problem = {
  code: 'voice/question-empty',
  severity: 'blocks',
  message: '加える質問のことばが空です。届いたことばから、もれていたところを書いてください。',
}
