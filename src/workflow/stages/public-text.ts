/** What of an approved text the public sees: parts whose publication the sheet has passed, and nothing of the others. */
import type { FormPart, Procedure } from '../../plan/procedure.ts'
import { stageAt } from '../../plan/procedure.ts'
import { listField, plainField } from '../text/form-fields.ts'
import { makeSheetText, type SheetText } from '../text/sheet-text.ts'

/** Parts that are public for a sheet at this stage; none while it is still a draft. */
export function publicParts(procedure: Procedure, stage: string): readonly FormPart[] {
  const passed = procedure.stages.slice(0, stageAt(procedure, stage))
  const last = passed.findLastIndex(({ advance }) => advance?.publishes === true)
  return passed.slice(0, last + 1).flatMap(({ writes }) => writes ?? [])
}

/** The text with every other part left blank; null while nothing is public. */
export function publicText(
  procedure: Procedure,
  stage: string,
  { fields, lists }: SheetText,
): SheetText | null {
  const parts = publicParts(procedure, stage)
  if (parts.length === 0) return null
  return makeSheetText(
    (name) => (parts.includes(plainField(name).part) ? fields[name] : ''),
    (name) => (parts.includes(listField(name).part) ? lists[name] : []),
  )
}
