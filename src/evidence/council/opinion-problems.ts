/** What is said when a move of an opinion cannot be made: what, and what to do. */
import type { CalendarDate } from '../../japanese/calendar-date.ts'
import type { Problem } from '../../lib/problem.ts'
import type { ActionTaken, Handling, OpinionStage, Reply } from './opinion.ts'
import { promises } from './opinion.ts'

const words = {
  'section-missing': '引き継ぐ先の課や係を書いてください。公開の一覧に載ります。',
  'return-reason': '差し戻すときは、どこをどう直すかを書いてください。',
  'how-missing': '委員にどう伝えたか（会議で報告、郵送など）を書いてください。',
  'words-missing': 'もう一度たずねたいことを書いてください。',
  'withdraw-reason': '取り下げる理由を書いてください。',
  'changed-meanwhile':
    '回答が、見ていた文から変わっています。いまの文を読み直してから承認してください。',
  'postpone-reason': '期限を延ばす理由を書いてください。理由は公開されます。',
  'postpone-day': '延ばした後の期限は、あす以降の日にしてください。',
  'reply-empty': '回答が空です。書いてから出してください。',
  'by-missing': 'いつまでに対応するかの日を入れてください。期限のない約束はできません。',
  'by-past': '対応する期限が過ぎた日になっています。きょう以降の日にしてください。',
  'referred-to': 'どの機関に伝えるかを書いてください。',
  'action-empty': '何をしたかを書いてください。',
  'action-future': 'まだ来ていない日の対応は記録できません。日を確かめてください。',
  'carried-where':
    '来年度に反映すると回答した意見です。終えるときは、予算の項目か、引き継ぐ取組シートを選んでください。',
} as const

export type OpinionWord = keyof typeof words

export function say(code: OpinionWord): Problem {
  return { code: `opinion/${code}`, severity: 'blocks', message: words[code] }
}

const stageWords: Readonly<Record<OpinionStage, string>> = {
  received: '受け付けたところ',
  answering: '回答を作っているところ',
  approving: '承認を待っているところ',
  acting: '対応しているところ',
  telling: '委員に伝えるところ',
  closed: '終わったもの',
  withdrawn: '取り下げられたもの',
}

export function otherText(stage: OpinionStage, move: string): Problem {
  return {
    code: 'opinion/other-stage',
    severity: 'blocks',
    message: `この意見は、いま${stageWords[stage]}です。ほかの人が先に進めた可能性があります。ページを開き直してから操作してください。`,
    expected: move,
  }
}

export const ownWords: Problem = {
  code: 'opinion/own-words',
  severity: 'blocks',
  message: '自分が書いた回答は承認できません。ほかの課長か区長が承認してください。',
}

export function replyProblems(reply: Reply, today: CalendarDate): readonly Problem[] {
  const { text, handling, by, referredTo } = reply
  const found: OpinionWord[] = []
  if (text.trim() === '') found.push('reply-empty')
  if (promises(handling) && by === null) found.push('by-missing')
  if (promises(handling) && by !== null && by < today) found.push('by-past')
  if (handling === 'referred' && referredTo.trim() === '') found.push('referred-to')
  return found.map(say)
}

/** Next year's promise ends in next year's budget or sheet, or it was not kept. */
export function actionProblems(
  action: ActionTaken,
  handling: Handling | null,
  today: CalendarDate,
): readonly Problem[] {
  const found: OpinionWord[] = []
  if (action.text.trim() === '') found.push('action-empty')
  if (action.on > today) found.push('action-future')
  const carried = action.budget !== null || action.initiative !== null
  if (handling === 'nextYear' && action.finished && !carried) found.push('carried-where')
  return found.map(say)
}
