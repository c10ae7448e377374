/** Adds a section (課・係) to an office. */
import { fail, ok, type Problem, type Result } from '../../lib/problem.ts'
import { findStaffedOffice } from '../../store/office-store.ts'
import { recordSection } from '../../store/section-store.ts'
import type { ActionContext } from '../context.ts'
import { perform } from '../perform.ts'

export async function addSection(
  context: ActionContext,
  { office, name }: { readonly office: string | null; readonly name: string },
): Promise<Result<null>> {
  return await perform(context, 'people.manage', async (sql, ask) => {
    const allowed = ask({ about: `office:${office}` })
    if (!allowed.ok) return allowed
    const known = office === null ? null : await findStaffedOffice(sql, { id: office })
    const words = name.trim()
    if (known === null || words === '' || words.length > 50) return fail(wrong)
    return (await recordSection(sql, { office: known.id, name: words })) ? ok(null) : fail(there)
  })
}

const wrong: Problem = {
  code: 'section/name',
  severity: 'blocks',
  message: '所属を選び、課の名前を50文字までで書いてください。',
}

const there: Problem = {
  code: 'section/there',
  severity: 'blocks',
  message: 'この所属に同じ名前の課がもうあります。',
}
