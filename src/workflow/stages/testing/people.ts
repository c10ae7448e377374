/** A sheet just begun, and the people about it. */
import { commonProcedure, type FormPart } from '../../../plan/procedure.ts'
import type { Mover, SheetState } from '../sheet-state.ts'
import { writeText } from '../write.ts'

export const anna: Mover = { id: 'anna', actingFor: [] }
export const chief: Mover = { id: 'chief', actingFor: [] }
/** Writes nothing and stands in for Anna. */
export const deputy: Mover = { id: 'deputy', actingFor: ['anna'] }

export const begun: SheetState = {
  stage: 'draft',
  head: { revision: 1, hash: 'h1' },
  approved: null,
  submitted: null,
  locked: false,
  authors: ['anna'],
}

const change = (part: FormPart) =>
  ({ path: 'x', part, label: '', kind: 'changed', from: 'a', to: 'b' }) as const
export const write = (
  state: SheetState,
  part: FormPart,
  why = '',
  from: string | null = null,
  by = 'anna',
) =>
  writeText(commonProcedure, state, {
    revision: { revision: state.head.revision + 1, hash: `h${state.head.revision + 1}` },
    changes: [change(part)],
    why,
    from,
    by,
  })
