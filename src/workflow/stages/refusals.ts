/** Why a move is not made, in the words the person reads. */
import type { Problem } from '../../lib/problem.ts'

function refusal(code: string, message: string): Problem {
  return { code: `stage/${code}`, severity: 'blocks', message }
}

export const locked = refusal(
  'locked',
  'このシートは企画担当が閉じています。直すには、企画担当に開けてもらってください。',
)
export const alreadySubmitted = refusal(
  'already-submitted',
  'このシートは承認を待っています。直すには、先に取り下げるか、差し戻してもらってください。',
)
export const nothingSubmitted = refusal(
  'nothing-submitted',
  '承認を待っている文がありません。すでに承認されたか、取り下げられています。今の状態を確かめてください。',
)
export const otherRevision = refusal(
  'other-revision',
  'ご覧になった版のあとに、文が変わっています。新しい版を開いて、確かめ直してください。',
)
export const nothingToSubmit = refusal(
  'nothing-to-submit',
  'この段階では、承認に出す記入欄がありません。承認済みの文を直すときは、改定として理由を付けて保存してください。',
)
export const nothingRevised = refusal(
  'nothing-revised',
  '承認済みの文から変わったところがありません。改定する欄を直してから出してください。',
)
export const ownText = refusal(
  'own-text',
  '自分が書いた文を、自分で（代理としても）承認することはできません。ほかの承認者に頼んでください。',
)
export const reasonMissing = refusal(
  'reason-missing',
  '理由が空です。なぜ前の段階に戻すのかを書いてください。',
)
export const notEarlier = refusal(
  'not-earlier',
  '戻せるのは、今より前の段階だけです。戻す段階を選び直してください。',
)
export const partClosed = refusal(
  'part-closed',
  'まだ記入の時期でない欄が変わっています。今の段階の欄だけを書いてください。',
)
export const whyMissing = refusal(
  'why-missing',
  '承認済みの文を変えるには、理由が要ります。なぜ変えるのかを書いてください。',
)
export const fromMissing = refusal(
  'from-missing',
  '承認済みの文を変えるには、いつから改めるかが要ります。日付を入れてください。',
)
export const movedMeanwhile = refusal(
  'moved-meanwhile',
  'ご覧になったあとに、このシートの段階が変わりました。今の状態を確かめて、もう一度操作してください。',
)
