/** Comments beside a field with what was decided on each, and the place to write one. All of it is in the sheet's own form. */
import type { CommentDecision, FieldComment } from '../../workflow/sheet-record.ts'
import { isOpenComment } from '../../workflow/sheet-record.ts'
import { formatMoment } from './format-moment.ts'
import { controlId, type EditorContext } from './working-view.ts'

interface FieldCommentsProps {
  readonly editor: EditorContext
  /** '' for the whole sheet. */
  readonly path: string
  readonly label: string
}

const kinds = { comment: '意見', return: '差戻しの理由', reading: '二次確認の質問' } as const
const decisions: Readonly<Record<CommentDecision['decision'], string>> = {
  adopted: '採り入れた',
  declined: '採らない',
  answered: '答えた',
  reopened: '検討し直す',
}

export function FieldComments({ editor, path, label }: FieldCommentsProps) {
  const own = editor.view.comments.filter((comment) => comment.path === path)
  const open = own.filter(isOpenComment).length
  const name = `comment-${controlId(path)}`
  return (
    <details class="field-comments" id={`comments-${controlId(path)}`} open={open > 0}>
      <summary>
        意見
        {own.length === 0 ? 'を書く' : `（${own.length}件${open === 0 ? '' : `、未決${open}件`}）`}
        <span class="visually-hidden">：{label}</span>
      </summary>
      {own.length === 0 ? null : (
        <ul class="plain-list">
          {own.map((comment) => (
            <li>
              <Comment comment={comment} />
            </li>
          ))}
        </ul>
      )}
      <label class="field-label" for={name}>
        「{label}」への意見
      </label>
      <textarea class="input" rows={2} id={name} name={`comment.${path}`}></textarea>
      <p class="row-buttons">
        <button
          class="button button-outline button-small"
          type="submit"
          name="do"
          value={`comment:${path}`}
        >
          意見を残す<span class="visually-hidden">（{label}）</span>
        </button>
      </p>
    </details>
  )
}

function Comment({ comment }: { readonly comment: FieldComment }) {
  const { id, kind, body, byName, at, revision, decision } = comment
  return (
    <div class="comment" id={`comment-${id}`}>
      <p class="comment-head">
        {kinds[kind]}：{byName}（{formatMoment(at)}、第{revision}版に）
      </p>
      <p class="draft-text">{body}</p>
      {decision === null ? null : (
        <p class="comment-decision">
          <strong>{decisions[decision.decision]}</strong>（{decision.byName}、
          {formatMoment(decision.at)}）{decision.answer === '' ? '' : `：${decision.answer}`}
        </p>
      )}
      {isOpenComment(comment) ? <Decide id={id} /> : null}
    </div>
  )
}

function Decide({ id }: { readonly id: string }) {
  const answer = `answer-${id}`
  return (
    <>
      <label class="field-label" for={answer}>
        この意見への答え・理由
      </label>
      <input class="input" id={answer} name={`answer.${id}`} autocomplete="off" />
      <p class="row-buttons">
        {(['adopted', 'answered', 'declined'] as const).map((decision) => (
          <button
            class="button button-outline button-small"
            type="submit"
            name="do"
            value={`decide:${id}:${decision}`}
          >
            {decisions[decision]}
          </button>
        ))}
      </p>
    </>
  )
}
