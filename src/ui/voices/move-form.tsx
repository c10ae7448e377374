/** The form of one move, with the fields that this move asks for and no others. */
import {
  type QuestionMove,
  questionMoves,
  replyKinds,
} from '../../evidence/voice/question-state.ts'
import { RadioGroup } from '../parts/radio-group.tsx'
import { SelectField } from '../parts/select-field.tsx'
import { Submission } from '../parts/submission.tsx'
import { TextField } from '../parts/text-field.tsx'
import type { QuestionAtWorkProps } from './case-props.ts'
import { TextArea } from './text-area.tsx'

interface MoveFormProps extends QuestionAtWorkProps {
  readonly move: QuestionMove
}

export function MoveForm(props: MoveFormProps) {
  const { site, question, move } = props
  const { voice } = props.case
  const id = `${move}-${question.id}`
  const again = props.refused === question.id && props.typed['move'] === move
  const typed = (name: string) => (again ? (props.typed[name] ?? '') : '')
  return (
    <form method="post" action={site.links.moveQuestion(voice.id, question.id)}>
      <Submission />
      <input type="hidden" name="move" value={move} />
      {move === 'approve' ? (
        <input type="hidden" name="revision" value={String(question.replyRevision ?? 0)} />
      ) : null}
      {move === 'transfer' ? (
        <SelectField
          id={`${id}-office`}
          name="office"
          label="移す先"
          none="選んでください"
          chosen={typed('office')}
          choices={props.case.offices
            .filter((office) => office.id !== question.office)
            .map(({ id, name }) => ({ value: id, label: name }))}
        />
      ) : null}
      {move === 'refer' ? (
        <>
          <TextField
            id={`${id}-to`}
            name="referredTo"
            label="照会する局・課"
            value={typed('referredTo')}
            required
          />
          <TextField
            id={`${id}-due`}
            name="referralDue"
            label="返事の期限"
            type="date"
            value={typed('referralDue')}
            required
          />
        </>
      ) : null}
      {move === 'submit' ? (
        <ReplyFields {...props} id={id} typed={again ? props.typed : {}} />
      ) : null}
      {questionMoves[move].reason ? (
        <TextField
          id={`${id}-reason`}
          name="reason"
          label={move === 'reply' ? '照会の結果' : '理由'}
          hint="庁内に残ります。個人の名前は書かないでください。"
          value={typed('reason')}
          required
        />
      ) : null}
      <button
        class={move === 'submit' || move === 'approve' ? 'button' : 'button button-outline'}
        type="submit"
      >
        {move === 'assign' ? '自分が担当する' : questionMoves[move].ja}
      </button>
    </form>
  )
}

function ReplyFields(props: MoveFormProps & { readonly id: string }) {
  const { id, question, typed } = props
  const [last] = question.replies
  return (
    <>
      <RadioGroup
        name={`kind-${question.id}`}
        legend="終わり方"
        chosen={typed[`kind-${question.id}`] ?? last?.kind ?? 'answer'}
        choices={Object.entries(replyKinds).map(([value, { ja }]) => ({ value, label: ja }))}
      />
      <TextArea
        id={`${id}-words`}
        name="words"
        label="送った方へのお返事"
        rows={7}
        value={typed['words'] ?? last?.words ?? ''}
        required
      />
      <TextField
        id={`${id}-destination`}
        name="destination"
        label="移ちょうする機関（移ちょうのときだけ）"
        value={typed['destination'] ?? last?.destination ?? ''}
      />
    </>
  )
}
