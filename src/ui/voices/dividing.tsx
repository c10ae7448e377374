/** The letter as it may fall into questions: a person moves words between the pieces, and decides. */
import { themes } from '../../evidence/voice/channel.ts'
import { shownAs } from '../../evidence/voice/left-out.ts'
import { SelectField } from '../parts/select-field.tsx'
import { Submission } from '../parts/submission.tsx'
import type { CasePageProps } from './case-props.ts'
import { TextArea } from './text-area.tsx'

/** Empty pieces for what the proposal did not see. */
const more = 2

export function Dividing({ site, typed, problems, ...props }: CasePageProps) {
  const { voice, proposed } = props.case
  const asked = problems.find(({ code }) => code === 'voice/words-left-out')?.letStand
  const pieces = [...proposed, ...Array.from({ length: more }, () => '')]
  const choices = Object.entries(themes).map(([value, { ja }]) => ({ value, label: ja }))
  return (
    <section>
      <h2 id="divide">質問に分ける</h2>
      <p>
        {proposed.length === 1
          ? '一つの質問のようです。'
          : `${proposed.length}件の質問に分かれそうです。`}
        直してから決めてください。空の欄は数えません。
      </p>
      <form class="voice-form" method="post" action={site.links.divideVoice(voice.id)}>
        <Submission />
        {pieces.map((words, index) => (
          <fieldset class="voice-contact">
            <legend class="field-label">質問 {index + 1}</legend>
            <TextArea
              id={`piece-${index}`}
              name={`words-${index}`}
              label="ことば"
              rows={words.length > 80 ? 5 : 3}
              value={typed[`words-${index}`] ?? words}
            />
            <SelectField
              id={`theme-${index}`}
              name={`theme-${index}`}
              label="分野"
              chosen={typed[`theme-${index}`] ?? 'other'}
              choices={choices}
            />
          </fieldset>
        ))}
        {asked === undefined ? null : (
          <p class="checkbox">
            <input type="checkbox" id="leaving-out" name="leavingOut" value={shownAs(asked)} />
            <label for="leaving-out">
              どの質問にも入っていない文は、質問ではないことを確かめた
            </label>
          </p>
        )}
        <button class="button" type="submit">
          この分け方で決める
        </button>
      </form>
    </section>
  )
}
