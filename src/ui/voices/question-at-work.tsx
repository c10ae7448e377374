/** One question at work: its words, its replies, what this person may do with it now, and the road it came. */
import { themes } from '../../evidence/voice/channel.ts'
import {
  type QuestionMove,
  questionMoves,
  questionStates,
  replyKinds,
} from '../../evidence/voice/question-state.ts'
import type { QuestionView, ReplyView } from '../../evidence/voice/voice-case.ts'
import { inJapan } from '../../japanese/japan-time.ts'
import { formatDay } from '../format/day.ts'
import { Notification } from '../parts/notification.tsx'
import { formatMoment } from '../work/format-moment.ts'
import type { QuestionAtWorkProps } from './case-props.ts'
import { MoveForm, nameOfMove } from './move-form.tsx'
import { ReplyFields } from './reply-fields.tsx'
import { Theming } from './theming.tsx'
import { Facts, WordsOf } from './words-of.tsx'

export function QuestionAtWork(props: QuestionAtWorkProps) {
  const { question, today, moves, told } = props
  const { state, dueOn, endedOn, handlerName, referredTo, referralDue } = question
  const late = endedOn === null && dueOn < today
  const [reply] = question.replies
  return (
    <article class="voice-question" id={`question-${question.id}`} tabindex={-1}>
      <h3>
        質問 {question.position}：{questionStates[state].ja}
      </h3>
      <Facts
        facts={[
          ['担当', `${question.officeName}${handlerName === null ? '' : ` ${handlerName}`}`],
          ['分野', themes[question.theme].ja],
          ['期限', `${formatDay(dueOn, 'ja')}${late ? '（過ぎています）' : ''}`],
          ...(endedOn === null ? [] : [['終わった日', formatDay(endedOn, 'ja')] as const]),
          ...(state !== 'referred' || referredTo === null
            ? []
            : [
                [
                  '照会先',
                  `${referredTo}${referralDue === null ? '' : `（${formatDay(referralDue, 'ja')}まで）`}`,
                ] as const,
              ]),
        ]}
      />
      {told?.question !== question.id ? null : (
        <Notification kind="success" level={3} title={told.words} />
      )}
      {question.words === null ? null : <WordsOf text={question.words} />}
      {reply === undefined ? null : (
        <ReplyShown reply={reply} imported={isFirstImported(props, reply)} />
      )}
      <div class="voice-acts">
        {(moves.get(question.id) ?? []).map((move) => (
          <Act {...props} move={move} />
        ))}
        <Theming {...props} />
        <details>
          <summary>これまでの動き（{question.moves.length}）</summary>
          <Road question={question} />
        </details>
      </div>
    </article>
  )
}

/** What was brought with the letter is its first reply; those after it were written here. */
function isFirstImported(
  { case: { voice } }: QuestionAtWorkProps,
  { revision, ...reply }: ReplyView,
) {
  return voice.importedAt !== null && revision === 1 && reply.writtenBy === null
}

/** The act that is next on the road stands open; the others are folded. */
const opened: readonly QuestionMove[] = ['submit', 'approve', 'send']

function Act(props: QuestionAtWorkProps & { readonly move: QuestionMove }) {
  const { move, refused, question, typed } = props
  const again = refused === question.id && typed['move'] === move
  const isUnsorted = question.state === 'sorting'
  return (
    <details open={again || opened.includes(move) || (move === 'assign' && isUnsorted)}>
      <summary>{move === 'submit' ? 'お返事を書く' : nameOfMove(props, move)}</summary>
      {move === 'submit' ? <ReplyFields {...props} /> : <MoveForm {...props} />}
    </details>
  )
}

interface ReplyShownProps {
  readonly reply: ReplyView
  readonly imported: boolean
}

function ReplyShown({ reply, imported }: ReplyShownProps) {
  const approved =
    reply.approvedAt === null
      ? `${reply.writtenByName}が書きました。まだ承認されていません`
      : `${reply.writtenByName}が書きました。${reply.approvedByName}が${formatMoment(reply.approvedAt.toISOString())}に承認`
  return (
    <section>
      <h4>
        {replyKinds[reply.kind].ja}（{reply.revision}版）
      </h4>
      <WordsOf text={reply.words ?? '（消えています）'} />
      <p class="voice-moves">
        {reply.destination === null ? '' : `移ちょう先：${reply.destination}　`}
        {imported
          ? '取り込んだ一覧にある回答です（だれが書き、承認したかは、ここには残っていません）'
          : approved}
        。
      </p>
    </section>
  )
}

/** Of what was made before it was taken from a list only the day is known. */
function Road({ question }: { readonly question: QuestionView }) {
  const taken = question.moves.findIndex(({ kind }) => kind === 'import')
  return (
    <ol class="voice-moves">
      {question.moves.map((move, at) => (
        <li>
          {at < taken ? formatDay(inJapan(move.at).day, 'ja') : formatMoment(move.at.toISOString())}{' '}
          {move.byName}：{nameOf(move.kind)}
          {move.fromState === move.toState ? '' : `→${questionStates[move.toState].ja}`}
          {move.reason === '' ? '' : `（${move.reason}）`}
        </li>
      ))}
    </ol>
  )
}

function nameOf(kind: QuestionView['moves'][number]['kind']): string {
  if (kind === 'receive') return '受け付け'
  if (kind === 'import') return '前の一覧から取り込み'
  if (kind === 'handOver') return '他の機関へ移ちょうした'
  if (kind === 'add') return '質問を追加'
  if (kind === 'name') return '分野を変更'
  return kind === 'divide' ? '質問に分割' : questionMoves[kind].ja
}
