/** A question that was overlooked when the letter was divided, added while nothing of the letter is public. */
import { themes } from '../../evidence/voice/channel.ts'
import { errorAt } from '../parts/field-problems.ts'
import { SelectField } from '../parts/select-field.tsx'
import { Submission } from '../parts/submission.tsx'
import type { CasePageProps } from './case-props.ts'
import { TextArea } from './text-area.tsx'

export function Adding({ site, typed, problems, ...props }: CasePageProps) {
  const { voice, letter } = props.case
  if (!voice.divided || letter === null || voice.publication !== 'open') return null
  const again = typed['addedWords'] !== undefined
  return (
    <div class="voice-acts">
      <details open={again}>
        <summary>もれていた質問を加える</summary>
        <form class="voice-form" method="post" action={site.links.addQuestion(voice.id)}>
          <Submission />
          <TextArea
            id="added-words"
            name="addedWords"
            label="ことば"
            hint="届いたことばにあって、どの質問にも入っていないものです。期限は、届いた日から数えます。"
            rows={3}
            value={typed['addedWords'] ?? ''}
            error={errorAt(problems, { 'voice/question-empty': 'words' }, 'words')}
            required
          />
          <SelectField
            id="added-theme"
            name="addedTheme"
            label="分野"
            chosen={typed['addedTheme'] ?? 'other'}
            choices={Object.entries(themes).map(([value, { ja }]) => ({ value, label: ja }))}
          />
          <button class="button button-outline" type="submit">
            質問を加える
          </button>
        </form>
      </details>
    </div>
  )
}
