/** Folds a letter under one that says the same, or takes it out again: it keeps its questions, and is counted there. */
import type { Voice } from '../../evidence/voice/voice-record.ts'
import { fail, ok, type Problem, type Result } from '../../lib/problem.ts'
import { actorName } from '../../people/actor.ts'
import type { Sql } from '../../store/database.ts'
import { holdVoice, listFoldedInto, recordFolding } from '../../store/voice/voice-store.ts'
import type { ActionContext } from '../context.ts'
import { perform } from '../perform.ts'
import { recordMeasuresOfLetter } from './record-voice-measures.ts'
import { voiceMissing } from './voice-problems.ts'

/** @param into null takes it out again */
export async function foldVoice(
  context: ActionContext,
  id: string,
  into: string | null,
): Promise<Result<null>> {
  return await perform(context, 'voice.handle', async (sql, ask) => {
    const [voice, main] = await holdBoth(sql, id, into)
    const allowed = ask({ about: `voice:${id}`, office: voice?.office ?? null })
    if (!allowed.ok) return allowed
    const under = await listFoldedInto(sql, id)
    if (voice === null) return fail(voiceMissing)
    const problem = into === null ? null : foldingProblem(voice, main, under.length)
    if (problem !== null) return fail(problem)
    await recordFolding(sql, id, into, actorName(context.who) ?? '')
    await recordMeasuresOfLetter(sql, voice, context.today)
    return ok(null)
  })
}

/** Whoever folds the two the other way round waits for the same one first. */
async function holdBoth(sql: Sql, id: string, into: string | null) {
  const held = new Map<string, Voice | null>()
  for (const each of [id, into ?? id].toSorted()) held.set(each, await holdVoice(sql, each))
  return [held.get(id) ?? null, into === null ? null : (held.get(into) ?? null)] as const
}

function foldingProblem({ id }: Voice, main: Voice | null, under: number): Problem | null {
  if (main === null) return voiceMissing
  if (main.id === id) return itself
  return main.foldedInto !== null || under > 0 ? chain : null
}

const itself: Problem = {
  code: 'voice/folds-itself',
  severity: 'blocks',
  message: '同じ声どうしはまとめられません。別の声を選んでください。',
}
const chain: Problem = {
  code: 'voice/folds-chain',
  severity: 'blocks',
  message:
    'まとめ先の声がほかの声にまとめられているか、この声にまとめられた声があります。おおもとの声にまとめてください。',
}
