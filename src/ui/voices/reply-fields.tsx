/**
 * The replies being written to a letter's questions. All of them are fields of one form, wherever they stand: a draft
 * kept or a reply sent for approval keeps the words of the others too, also without the script that keeps them by itself.
 */
import { replyKinds } from '../../evidence/voice/question-state.ts'
import { RadioGroup } from '../parts/radio-group.tsx'
import { Submission } from '../parts/submission.tsx'
import { TextField } from '../parts/text-field.tsx'
import type { Site } from '../site.ts'
import { formatMoment } from '../work/format-moment.ts'
import type { QuestionAtWorkProps } from './case-props.ts'
import { TextArea } from './text-area.tsx'
import { WordsOf } from './words-of.tsx'

const form = 'replies'

export function RepliesForm({ site, voice }: { readonly site: Site; readonly voice: string }) {
  return (
    <form
      id={form}
      method="post"
      action={site.links.writeReplies(voice)}
      data-unsaved-to={site.links.unsavedReplies(voice)}
    >
      <Submission />
      <p class="field-hint" role="status" data-saved-state>
        書きかけのお返事は、「下書きを保存」で残せます。どの質問のボタンを押しても、ほかの質問に書いた文も残ります。
      </p>
    </form>
  )
}

export function ReplyFields({ question, typed, ...props }: QuestionAtWorkProps) {
  const { id, draft, replies } = question
  const begun = draft ?? replies[0]
  const changed = typed[`words-${id}`] !== undefined && draft !== null
  return (
    <>
      <input
        type="hidden"
        name={`draft-${id}`}
        value={String(draft?.writtenAt.getTime() ?? 0)}
        form={form}
      />
      <RadioGroup
        name={`kind-${id}`}
        legend="終わり方"
        chosen={typed[`kind-${id}`] ?? begun?.kind ?? 'answer'}
        choices={Object.entries(replyKinds).map(([value, { ja }]) => ({ value, label: ja }))}
        form={form}
      />
      <TextArea
        id={`words-${id}`}
        name={`words-${id}`}
        label="送った方へのお返事"
        rows={7}
        value={typed[`words-${id}`] ?? begun?.words ?? ''}
        required
        form={form}
      />
      {draft === null ? null : (
        <p class="field-hint">
          下書きです（{formatMoment(draft.writtenAt.toISOString())}に{draft.writtenByName}
          が保存）。まだだれにも送られていません。
        </p>
      )}
      {changed && props.problems.length > 0 ? (
        <section>
          <h4>保存されている下書き</h4>
          <WordsOf text={draft.words ?? '（消えています）'} />
        </section>
      ) : null}
      <TextField
        id={`destination-${id}`}
        name={`destination-${id}`}
        label="移ちょうする機関（移ちょうのときだけ）"
        value={typed[`destination-${id}`] ?? begun?.destination ?? ''}
        form={form}
      />
      <p class="button-row">
        <button
          class="button button-outline"
          type="submit"
          form={form}
          name="do"
          value={`keep:${id}`}
        >
          下書きを保存
        </button>{' '}
        <button class="button" type="submit" form={form} name="do" value={`submit:${id}`}>
          承認に出す
        </button>
      </p>
    </>
  )
}
