/**
 * The whole course of an opinion for the office: who did what on which day, and every word that was said on the way;
 * what a member asked again and why a reply was returned stand nowhere else.
 */
import { handlingNames, type OpinionStage } from '../../evidence/council/opinion.ts'
import type { OpinionMove, OpinionMoveKind } from '../../evidence/council/opinion-move.ts'
import type { OpinionStep } from '../../evidence/council/records.ts'
import { formatDay } from '../format/day.ts'
import { formatYear } from '../format/year.ts'

interface OfficeCourseProps {
  /** ISO day. */
  readonly receivedOn: string
  readonly steps: readonly OpinionStep[]
}

export function OfficeCourse({ receivedOn, steps }: OfficeCourseProps) {
  return (
    <ol class="course">
      <li>
        <p class="course-day">{formatDay(receivedOn, 'ja')}</p>
        <p class="course-what">受け付けました</p>
      </li>
      {steps.map(({ move, on, byName, toStage }) => (
        <li>
          <p class="course-day">{formatDay(on, 'ja')}</p>
          <p class="course-what">
            {given(move, toStage) ? '回答しました' : moveNames[move.kind]}（{byName}）
          </p>
          {wordsOf(move)
            .filter((words) => words !== '')
            .map((words) => (
              <p class="opinion-reply">{words}</p>
            ))}
        </li>
      ))}
    </ol>
  )
}

/** Where no approval is asked for, and where a list brought it, what is submitted is given. */
function given({ kind }: OpinionMove, toStage: OpinionStage): boolean {
  return kind === 'submit' && toStage !== 'approving'
}

const moveNames: Readonly<Record<OpinionMoveKind, string>> = {
  route: '担当を決めました',
  write: '回答の下書きを書きました',
  submit: '回答を承認に出しました',
  return: '回答を差し戻しました',
  approve: '回答を承認しました',
  act: '行ったことを記録しました',
  postpone: '期限を延ばしました',
  tell: '委員に伝えました',
  askAgain: '委員がもう一度たずねました',
  withdraw: '委員が取り下げました',
}

function wordsOf(move: OpinionMove): readonly string[] {
  switch (move.kind) {
    case 'route':
      // where nobody was named, the section stands for the person
      return [[...new Set([move.to.section, move.to.personName])].join(' '), move.reason]
    case 'write':
    case 'submit':
      return [handlingNames[move.reply.handling], move.reply.text]
    case 'approve':
      return [handlingNames[move.seen.handling]]
    case 'act': {
      const { budget, text } = move.action
      if (budget === null) return [text]
      const year = formatYear(budget.fiscalYear, 'ja')
      const amount = budget.amount === null ? '' : ` ${budget.amount.toLocaleString('ja-JP')}円`
      return [text, `予算：${year} ${budget.name}${amount}`]
    }
    case 'postpone':
      return [`新しい期限：${formatDay(move.until, 'ja')}`, move.reason]
    case 'tell':
      return [move.how]
    case 'askAgain':
      return [move.words]
    default:
      return [move.reason]
  }
}
