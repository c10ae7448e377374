/** The road of a sheet, with where it stands: a list in order, the present step marked in words. */
import type { Procedure } from '../../plan/procedure.ts'
import type { SheetState } from '../../workflow/stages/sheet-state.ts'

interface StageLineProps {
  readonly procedure: Procedure
  readonly state: SheetState
}

export function StageLine({ procedure, state }: StageLineProps) {
  const at = procedure.stages.findIndex(({ code }) => code === state.stage)
  return (
    <ol class="stage-line" aria-label="シートの段階">
      {procedure.stages.map(({ name }, index) => (
        <li
          class={index < at ? 'stage-done' : index === at ? 'stage-now' : ''}
          {...(index === at ? { 'aria-current': 'step' as const } : {})}
        >
          {name}
          {index < at ? <span class="visually-hidden">（済み）</span> : null}
        </li>
      ))}
    </ol>
  )
}
