/** The form of one move, with the fields that this move asks for and no others. */
import { type QuestionMove, questionMoves } from '../../evidence/voice/question-state.ts'
import { SelectField } from '../parts/select-field.tsx'
import { Submission } from '../parts/submission.tsx'
import { TextField } from '../parts/text-field.tsx'
import type { CasePageProps, QuestionAtWorkProps } from './case-props.ts'

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
      {move === 'assign' ? <Handler {...props} id={id} chosen={typed('handler')} /> : null}
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
      {move === 'approve' ? <AfterApproval {...props} /> : null}
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
      <button class={move === 'approve' ? 'button' : 'button button-outline'} type="submit">
        {nameOfMove(props, move)}
      </button>
    </form>
  )
}

interface HandlerProps extends MoveFormProps {
  readonly id: string
  readonly chosen: string
}

/** Oneself first: most take a question for themselves. */
function Handler({ site, question, ...props }: HandlerProps) {
  const { who } = site
  const there = props.case.colleagues.get(question.office) ?? []
  const me = who.kind === 'person' ? [{ value: who.id, label: `${who.name}（自分）` }] : []
  const others = there.filter(({ id }) => who.kind !== 'person' || id !== who.id)
  return (
    <SelectField
      id={`${props.id}-handler`}
      name="handler"
      label="担当する人"
      chosen={props.chosen}
      choices={[...me, ...others.map(({ id, name }) => ({ value: id, label: name }))]}
    />
  )
}

/** Approved, a reply that goes by mail leaves at once: the button says so. */
export function nameOfMove({ case: { voice, sender } }: CasePageProps, move: QuestionMove): string {
  const leaves = move === 'approve' && voice.way === 'mail' && sender.mail !== ''
  return leaves ? '承認して送る' : questionMoves[move].ja
}

function AfterApproval({ case: { voice, sender } }: CasePageProps) {
  const next = {
    mail:
      sender.mail === ''
        ? '送った方のメールアドレスが残っていないので、お返事は送られません。'
        : '承認すると、このお返事はすぐに、送った方へメールで送られます。',
    letter: '承認しただけでは送られません。承認のあと、手紙で発送します。',
    none:
      sender.phone === ''
        ? '送った方はお返事を望んでいないか、望みが分からないので、承認しても送られません。'
        : '承認しても、メールや手紙では送られません。電話番号が分かっているので、お返事を望んでいる方には、承認のあとに電話で伝えてください。',
  }
  return <p>{next[voice.way]}</p>
}
