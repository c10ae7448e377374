/** Says what a question is about, where the first word for it was wrong; what is public already keeps its words. */
import { type Theme, themes } from '../../evidence/voice/channel.ts'
import { fail, ok, type Problem, type Result } from '../../lib/problem.ts'
import { actorId, actorName } from '../../people/actor.ts'
import {
  addMove,
  findLetterOf,
  holdQuestion,
  recordQuestionTheme,
} from '../../store/voice/question-store.ts'
import { holdVoice } from '../../store/voice/voice-store.ts'
import type { ActionContext } from '../context.ts'
import { perform } from '../perform.ts'
import { voiceMissing } from './voice-problems.ts'

export async function nameTheme(
  context: ActionContext,
  id: string,
  theme: Theme,
): Promise<Result<null>> {
  return await perform(context, 'voice.handle', async (sql, ask) => {
    const letter = await findLetterOf(sql, id)
    const voice = letter === null ? null : await holdVoice(sql, letter)
    const question = await holdQuestion(sql, id)
    const allowed = ask({ about: `question:${id}`, office: question?.office ?? null })
    if (!allowed.ok) return allowed
    if (question === null || voice === null) return fail(voiceMissing)
    if (voice.publication === 'proposed' || voice.publication === 'published') return fail(isPublic)
    if (question.theme === theme) return ok(null)
    const { state, office } = question
    await recordQuestionTheme(sql, id, theme)
    await addMove(sql, id, {
      ...{ kind: 'name', fromState: state, toState: state, fromOffice: office, toOffice: office },
      reason: `${themes[question.theme].ja}→${themes[theme].ja}`,
      by: actorId(context.who),
      byName: actorName(context.who) ?? '',
      at: context.now,
    })
    return ok(null)
  })
}

const isPublic: Problem = {
  code: 'voice/theme-public',
  severity: 'blocks',
  message:
    'この声の公表文ができているので、分野は直せません。公表文が差し戻されてから直してください。',
}
