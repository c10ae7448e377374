/** Whether a sheet changes what was decided in an earlier stage, and not only what its stage is there to write. */
import { publicParts } from '../../workflow/stages/public-text.ts'
import { changesBetween } from '../../workflow/text/text-changes.ts'
import type { WorkingView } from './working-view.ts'

export function changesDecided({ sheet, procedure, decidedBefore, text }: WorkingView): boolean {
  if (decidedBefore === null) return false
  const decided = publicParts(procedure, sheet.state.stage)
  return changesBetween(decidedBefore.text, text).some(({ part }) => decided.includes(part))
}
