/** Indicators of the offices one may define registers for: what a measure may be bound to. */
import type { Office } from '../../judgement/judged-sheet.ts'
import { listIndicatorNames } from '../../store/indicator-store.ts'
import type { ActionContext } from '../context.ts'
import { listKeepers } from './list-registers.ts'

export async function listBindable(
  context: ActionContext,
): Promise<readonly { readonly office: Office; readonly names: readonly string[] }[]> {
  const offices = await listKeepers(context)
  return await context.store.read((sql) =>
    Promise.all(
      offices.map(async (office) => ({ office, names: await listIndicatorNames(sql, office.id) })),
    ),
  )
}
