/** Gives a sheet to a section (課・係) of its office, or back to the whole office; every hand it was in is kept. */
import { fail, ok, type Problem, type Result } from '../../lib/problem.ts'
import { actorId, actorName } from '../../people/actor.ts'
import type { Sql } from '../../store/database.ts'
import { listSectionsOfOffice } from '../../store/section-store.ts'
import { recordSheetSection } from '../../store/sheet-section-store.ts'
import type { ActionContext } from '../context.ts'
import { perform } from '../perform.ts'
import { holdSheet } from './sheet-asked.ts'

export async function assignSection(
  context: ActionContext,
  id: string,
  asked: {
    /** Id; null: the whole office. */
    readonly section: string | null
    readonly why: string
  },
): Promise<Result<null>> {
  return await perform(context, 'sheet.assign', async (sql, ask) => {
    const held = await holdSheet(sql, id, ask)
    if (!held.ok) return held
    const sheet = held.value
    const { section } = asked
    if (!(await isSectionOf(sql, sheet.office.id, section))) return fail(sectionMissing)
    if (sheet.section === section) return ok(null)
    await recordSheetSection(
      sql,
      {
        sheet: id,
        section,
        why: asked.why.trim(),
        by: actorId(context.who),
        byName: actorName(context.who) ?? '',
      },
      context.now,
    )
    return ok(null)
  })
}

/** Nobody's section is every office's. */
export async function isSectionOf(
  sql: Sql,
  office: string,
  section: string | null,
): Promise<boolean> {
  if (section === null) return true
  return (await listSectionsOfOffice(sql, office)).some(({ id }) => id === section)
}

export const sectionMissing: Problem = {
  code: 'sheet/section-missing',
  severity: 'blocks',
  message: '選んだ課は、この所属の課ではありません。一覧から選び直してください。',
}
