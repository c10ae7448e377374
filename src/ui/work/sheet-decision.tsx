/** The decision on a text that waits: approve it, or return it with words about the sheet or one of its fields. */
import type { Problem } from '../../lib/problem.ts'
import { dueOf, stageOf } from '../../workflow/stages/move.ts'
import { publicParts } from '../../workflow/stages/public-text.ts'
import type { Purpose } from '../../workflow/stages/sheet-state.ts'
import { listFieldNames, plainField, plainFieldNames } from '../../workflow/text/form-fields.ts'
import { cell, type SheetText } from '../../workflow/text/sheet-text.ts'
import { changesBetween } from '../../workflow/text/text-changes.ts'
import { controlOf, FormField } from '../parts/form-field.tsx'
import { Notification } from '../parts/notification.tsx'
import { Submission } from '../parts/submission.tsx'
import type { Site } from '../site.ts'
import { PublicationNotice } from './publication-notice.tsx'
import type { WorkingView } from './working-view.ts'

export interface SheetDecisionProps {
  readonly site: Site
  readonly view: WorkingView
  /** May the one who looks decide, and if not, why. */
  readonly mayDecide: string | null
  readonly rejected: readonly Problem[]
  /** What was typed with a decision that was not taken. */
  readonly words: string
}

export function SheetDecision(props: SheetDecisionProps) {
  const { site, view, mayDecide, rejected } = props
  const { sheet, procedure } = view
  const due = dueOf(procedure, sheet.state)
  if (due === null) {
    return (
      <section>
        <h2 id="decision">承認</h2>
        <p>いま承認を待っている文はありません。</p>
      </section>
    )
  }
  const name =
    due.purpose === 'revision'
      ? '改定を承認する'
      : (stageOf(procedure, sheet.state).advance?.name ?? '')
  const published = publishesAtOnce(view, due.purpose)
  const words = { id: 'decision-words', error: rejected[0]?.message ?? null }
  return (
    <section>
      <h2 id="decision">承認</h2>
      <p>
        第{due.revision}版（{due.hash.slice(0, 12)}
        ）について決めます。文が変わると、この決定は受け付けられません。
      </p>
      {mayDecide === null ? null : <Notification kind="information" title={mayDecide} level={3} />}
      {view.publication.map((publication) => (
        <PublicationNotice site={site} publication={publication} />
      ))}
      <form class="narrow-form" method="post" action={site.links.sheetApproval(sheet.id)}>
        <Submission />
        <input type="hidden" name="hash" value={due.hash} />
        <input type="hidden" name="stage" value={sheet.state.stage} />
        <input type="hidden" name="purpose" value={due.purpose} />
        {published ? <p>決めると、その場で公表され、だれでも読めるようになります。</p> : null}
        <p>
          <button class="button" type="submit" name="do" value="approve">
            {published ? andPublish(name) : name}
          </button>
        </p>
        <FormField id="decision-path" label="差し戻すとき：どの欄についてか">
          <select class="input" name="path" id="decision-path">
            <option value="">シート全体</option>
            {fieldChoices(view.text).map(({ value, label }) => (
              <option value={value}>{label}</option>
            ))}
          </select>
        </FormField>
        <FormField label="差し戻すとき：意見" {...words}>
          <textarea
            class="input"
            rows={3}
            name="words"
            {...controlOf(words)}
          >{`\n${props.words}`}</textarea>
        </FormField>
        <button class="button button-outline" type="submit" name="do" value="return">
          意見を付けて差し戻す
        </button>
      </form>
    </section>
  )
}

/** An approval lets the public see the text at once, unless an imported document stays in its place. */
function publishesAtOnce(view: WorkingView, purpose: Purpose): boolean {
  const { sheet, procedure, publication, decidedBefore, text } = view
  if (publication.some(({ effect }) => effect === 'stays')) return false
  if (purpose === 'advance') return stageOf(procedure, sheet.state).advance?.publishes === true
  const seen = publicParts(procedure, sheet.state.stage)
  const changes = decidedBefore === null ? [] : changesBetween(decidedBefore.text, text)
  return changes.some(({ part }) => seen.includes(part))
}

/** 「計画を決定する」 becomes 「計画を決定して公表する」; what is called publishing already stays. */
function andPublish(name: string): string {
  return name.includes('公表') ? name : name.replace(/する$/u, 'して公表する')
}

/** Fields with something in them, by the names they have on the form. */
function fieldChoices(text: SheetText) {
  const plain = plainFieldNames
    .filter((name) => text.fields[name] !== '')
    .map((name) => ({ value: name as string, label: plainField(name).label }))
  const rows = listFieldNames.flatMap((name) =>
    text.lists[name].map((row) => {
      const column = name === 'targets' || name === 'yearTargets' ? 'sentence' : 'words'
      const words = cell(row, column)
      const short = words.length > 24 ? `${words.slice(0, 24)}…` : words
      return { value: `${name}.${row.id}.${column}`, label: short }
    }),
  )
  return [...plain, ...rows]
}
