/** Words in which something personal was found: each is ticked by a person who looked, or goes out of the text. */
import { type Detail, detailKinds } from '../../evidence/personal/detail.ts'

interface LetStandProps {
  readonly details: readonly Detail[]
  readonly chosen: ReadonlySet<string>
  /** For ids, where two forms stand on one page. */
  readonly prefix: string
}

export function LetStand({ details, chosen, prefix }: LetStandProps) {
  const words = new Map(details.map((detail) => [detail.text, detail.kind]))
  if (words.size === 0) return null
  return (
    <fieldset class="voice-contact" id={prefix === 'write' ? 'let-stand' : undefined} tabindex={-1}>
      <legend class="field-label">個人が分かるかもしれないことば</legend>
      <p class="field-hint">確かめて、個人情報ではないものにだけ印を付けてください。</p>
      {[...words].map(([text, kind], index) => (
        <p class="checkbox">
          <input
            type="checkbox"
            id={`${prefix}-stand-${index}`}
            name="stand"
            value={text}
            checked={chosen.has(text)}
          />
          <label for={`${prefix}-stand-${index}`}>
            「{text}」（{detailKinds[kind].ja}？）は個人情報ではない
          </label>
        </p>
      ))}
    </fieldset>
  )
}
