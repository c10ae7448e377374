/** One field of a draft: what it says, how it was read, what is doubtful, and a form to put it right. */

import { formatPlace } from '../../plan/place.ts'
import type { DraftField, FieldControl } from '../draft/draft-field.ts'
import type { DraftFinding } from '../draft/draft-finding.ts'
import type { Sureness } from '../draft/first-look.ts'
import { fieldId, placeId } from '../draft/ids.ts'
import type { Site } from '../site.ts'
import { SurenessBadge } from './draft-sureness.tsx'
import { controlOf, FormField } from './form-field.tsx'

interface DraftFieldRowProps {
  readonly site: Site
  readonly draft: string
  readonly field: DraftField
  /** What the check stopped at in these words. */
  readonly findings: readonly DraftFinding[]
  /** null for a blank. */
  readonly sureness: Sureness | null
  /** The field to look at after this one, where this one wants a look. */
  readonly next: DraftField | null
  /** Only what should be looked at first is shown: the page stays so after a correction. */
  readonly narrowed: boolean
  /** Text that was sent for this field and could not be taken, with why. */
  readonly rejected: { readonly text: string; readonly message: string } | null
  /** Whether corrections are still taken. */
  readonly open: boolean
}

export function DraftFieldRow(props: DraftFieldRowProps) {
  const { site, field, findings, sureness, next, open, rejected } = props
  const { path, label, span, place, text, reading, problems } = field
  return (
    <div class="draft-field" id={fieldId(path)} tabindex={-1}>
      <dt>
        {label}
        {sureness === null || sureness === 'certain' ? null : <SurenessBadge sureness={sureness} />}
        {span === null ? null : (
          <a class="source-link" href={`#${placeId(path)}`}>
            原文へ<span class="visually-hidden">（{label}）</span>
          </a>
        )}
        {place === null ? null : <span class="field-origin">{formatPlace(place)}</span>}
      </dt>
      <dd>
        {text === '' ? <span class="missing">空欄</span> : <span class="draft-text">{text}</span>}
        {reading === null ? null : <span class="reading">「{reading}」と読みました</span>}
        {problems.map(({ severity, message }) => (
          <span class={`reading reading-problem reading-${severity}`}>
            {severity === 'blocks' ? '要修正：' : '要確認：'}
            {message}
          </span>
        ))}
        {findings.map(({ finding }) => (
          <span class="reading reading-finding">
            点検（{site.words.check.severity[finding.severity]}）：{finding.message}
          </span>
        ))}
        {sureness === 'inferred' ? (
          <span class="reading">
            この項目の欄に書かれていないため、下線の箇所から補いました。合っているか確かめてください。
          </span>
        ) : null}
        {next === null ? null : (
          <a class="next-look" href={`#${fieldId(next.path)}`}>
            次に見る項目へ<span class="visually-hidden">（{next.label}）</span>
          </a>
        )}
        {open ? (
          <details class="correct" open={rejected !== null}>
            <summary>
              直す<span class="visually-hidden">（{label}）</span>
            </summary>
            <CorrectionForm {...props} />
          </details>
        ) : null}
      </dd>
    </div>
  )
}

function CorrectionForm({ site, draft, field, narrowed, rejected }: DraftFieldRowProps) {
  const id = `correct-${field.path.replaceAll('.', '-')}`
  const error = rejected?.message ?? null
  return (
    <form method="post" action={site.links.corrections(draft)}>
      <input type="hidden" name="path" value={field.path} />
      {narrowed ? <input type="hidden" name="look" value="first" /> : null}
      <FormField id={id} label={`${field.label}を直す`} error={error}>
        <Control
          control={field.control}
          text={rejected?.text ?? field.text}
          attributes={controlOf({ id, error })}
        />
      </FormField>
      <button class="button button-small" type="submit">
        この項目を保存する
      </button>
    </form>
  )
}

interface ControlProps {
  readonly control: FieldControl
  readonly text: string
  readonly attributes: ReturnType<typeof controlOf>
}

const choices = {
  implementation: [
    ['(i)', '(i) 実施見込み'],
    ['(ii)', '(ii) 実施できない見込み'],
  ],
  attainment: [
    ['①', '① 達成見込み'],
    ['②', '② 達成できない見込み'],
  ],
  verdict: [
    ['①', '① 目標達成'],
    ['②', '② 目標未達成'],
  ],
} as const

function Control({ control, text, attributes }: ControlProps) {
  if (control === 'line') return <input class="input" name="text" value={text} {...attributes} />
  if (control === 'lines') {
    return (
      <textarea
        class="input"
        name="text"
        rows={Math.min(10, 2 + Math.ceil(text.length / 36))}
        {...attributes}
      >
        {text}
      </textarea>
    )
  }
  return (
    <select class="input" name="text" {...attributes}>
      <option value="">空欄</option>
      {choices[control].map(([value, name]) => (
        <option value={value} selected={value === text}>
          {name}
        </option>
      ))}
    </select>
  )
}
