/** An office explains a word in its own way: it comes before the glossary of the house in the materials. */
import type { ExplainedWord } from '../../evidence/council/materials.ts'
import { fail, ok, type Problem, type Result } from '../../lib/problem.ts'
import { recordWord } from '../../store/council/word-store.ts'
import type { ActionContext } from '../context.ts'
import { perform } from '../perform.ts'

export async function explainWord(
  context: ActionContext,
  office: string,
  { word, explanation }: ExplainedWord,
): Promise<Result<null>> {
  return await perform(context, 'council.manage', async (sql, ask) => {
    const allowed = ask({ about: null, office })
    if (!allowed.ok) return allowed
    const told = { word: word.trim(), explanation: explanation.trim() }
    if (told.word === '' || told.explanation === '') return fail(incomplete)
    await recordWord(sql, office, told)
    return ok(null)
  })
}

const incomplete: Problem = {
  code: 'council/word',
  severity: 'blocks',
  message: '言葉と説明を、どちらも書いてください。',
}
