/** What goes wrong with voices in several acts. */
import type { Problem } from '../../lib/problem.ts'

export const voiceMissing: Problem = {
  code: 'voice/missing',
  severity: 'blocks',
  message: 'この声は見つかりません。一覧から開き直してください。',
}
export const reasonMissing: Problem = {
  code: 'voice/reason-missing',
  severity: 'blocks',
  message: '理由が書かれていません。後から見る人のために、理由を書いてください。',
}
export const reasonPersonal: Problem = {
  code: 'voice/reason-personal',
  severity: 'blocks',
  message: '理由に個人の名前や連絡先があるようです。だれのことか分からない書き方にしてください。',
}
