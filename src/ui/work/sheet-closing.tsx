/** The plan office closes a sheet, opens it, or takes it back to an earlier stage. */
import { FormField } from '../parts/form-field.tsx'
import { Submission } from '../parts/submission.tsx'
import type { Site } from '../site.ts'
import type { WorkingView } from './working-view.ts'

interface SheetClosingProps {
  readonly site: Site
  readonly view: WorkingView
}

export function SheetClosing({ site, view }: SheetClosingProps) {
  const { sheet, procedure } = view
  const at = procedure.stages.findIndex(({ code }) => code === sheet.state.stage)
  const earlier = procedure.stages.slice(0, at)
  return (
    <section>
      <h2 id="closing">企画担当の操作</h2>
      <form class="narrow-form" method="post" action={site.links.sheetApproval(sheet.id)}>
        <Submission />
        <p>
          <button
            class="button button-outline"
            type="submit"
            name="do"
            value={sheet.state.locked ? 'unlock' : 'lock'}
          >
            {sheet.state.locked ? 'シートを開ける' : 'シートを閉じる'}
          </button>
        </p>
        {earlier.length === 0 ? null : (
          <>
            <FormField id="reopen-to" label="前の段階に戻す">
              <select class="input" name="to" id="reopen-to">
                {earlier.map(({ code, name }) => (
                  <option value={code}>{name}</option>
                ))}
              </select>
            </FormField>
            <FormField id="reopen-reason" label="戻す理由">
              <textarea class="input" rows={2} name="reason" id="reopen-reason"></textarea>
            </FormField>
            <button class="button button-outline" type="submit" name="do" value="reopen">
              理由を付けて前の段階に戻す
            </button>
          </>
        )}
      </form>
    </section>
  )
}
