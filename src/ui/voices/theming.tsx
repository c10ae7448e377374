/** The theme of a question, set right while nothing of its letter is public: lists and figures go by it. */
import { themes } from '../../evidence/voice/channel.ts'
import { SelectField } from '../parts/select-field.tsx'
import { Submission } from '../parts/submission.tsx'
import type { QuestionAtWorkProps } from './case-props.ts'

export function Theming({ site, question, ...props }: QuestionAtWorkProps) {
  const { voice } = props.case
  if (!voice.divided || voice.publication === 'proposed' || voice.publication === 'published') {
    return null
  }
  return (
    <details>
      <summary>分野を直す</summary>
      <form method="post" action={site.links.nameTheme(voice.id, question.id)}>
        <Submission />
        <SelectField
          id={`theme-of-${question.id}`}
          name="theme"
          label="分野"
          chosen={question.theme}
          choices={Object.entries(themes).map(([value, { ja }]) => ({ value, label: ja }))}
        />
        <button class="button button-outline" type="submit">
          分野を直す
        </button>
      </form>
    </details>
  )
}
