/** Writing into a draft what the reading missed altogether: an entry at the end of one of the sheet's lists. */
import type { PlanDocument } from '../../plan/document.ts'
import { type DraftGroup, listAdditions } from '../draft/draft-field.ts'
import { fieldId } from '../draft/ids.ts'
import type { Site } from '../site.ts'
import { FormField } from './form-field.tsx'

interface AdditionProps {
  readonly site: Site
  readonly draft: string
  readonly document: PlanDocument
  readonly group: DraftGroup
}

export function Addition({ site, draft, document, group }: AdditionProps) {
  const additions = listAdditions(document, group.path)
  if (additions.length === 0) return null
  const id = `add-${fieldId(group.path)}`
  return (
    <details class="correct addition">
      <summary>
        読み取られていない内容を書き足す<span class="visually-hidden">（{group.title}）</span>
      </summary>
      <form method="post" action={site.links.corrections(draft)}>
        <FormField id={`${id}-path`} label="どこに書き足すか">
          <select class="input" id={`${id}-path`} name="path">
            {additions.map(({ path, label }) => (
              <option value={path}>{label}</option>
            ))}
          </select>
        </FormField>
        <FormField id={`${id}-text`} label="書き足す内容">
          <textarea class="input" id={`${id}-text`} name="text" rows={3} />
        </FormField>
        <button class="button button-small" type="submit">
          書き足す
        </button>
      </form>
    </details>
  )
}
