/** Acts on citizens' voices and talks with the mayor. Answers and public texts are approved by others than their authors. */
import type { ActPolicy, Rule } from './rule.ts'

const anyone: Rule = { says: 'だれでもできます', holds: 'anyone' }
const system: Rule = {
  says: 'この機械で命令を実行できる人は、端末からできます',
  holds: 'system',
}
const staff: Rule = {
  says: '担当者・課長・区長・企画担当が、受け持つ所属についてできます',
  holds: ['officer', 'sectionChief', 'wardMayor', 'planOffice'],
}
const heads: Rule = {
  says: '課長・区長・企画担当が、受け持つ所属についてできます',
  holds: ['sectionChief', 'wardMayor', 'planOffice'],
}
const wholeCity: Rule = {
  says: '市全体の企画担当ができます',
  holds: ['planOffice'],
}
const others: Rule = {
  says: '課長・区長が、受け持つ所属の、自分が書いていない文についてできます',
  holds: ['sectionChief', 'wardMayor'],
  onlyIf: 'notAuthor',
}
const publishers: Rule = {
  says: '課長・区長・企画担当が、受け持つ所属の、自分が書いていない文についてできます',
  holds: ['sectionChief', 'wardMayor', 'planOffice'],
  onlyIf: 'notAuthor',
}
/** The demonstration is played by the machine, which is the author of nothing. */
export const voiceActs = {
  'voice.send': { does: '市民の声を送る', rules: [anyone] },
  'voice.read': { does: '届いた市民の声を見る', rules: [staff, system] },
  'voice.receive': { does: '手紙や電話で届いた市民の声を登録する', rules: [staff, system] },
  'voice.import': { does: '前の一覧から市民の声を取り込む', rules: [heads, system] },
  'voice.handle': { does: '市民の声を分け、担当を決め、回答を書く', rules: [staff, system] },
  'voice.approve': { does: '市民の声への回答を承認する', rules: [others, system] },
  'voice.direct': { does: '市民の声の回答を差し戻す・開き直す', rules: [heads, system] },
  'voice.publish': { does: '市民の声の公表文を確かめて公表する', rules: [publishers, system] },
  'voice.setPeriod': { does: '市民の声に答える期限を決める', rules: [wholeCity, system] },
  'voice.bind': { does: '市民の声から数えた値を取組の指標につなぐ', rules: [staff, system] },
  'talk.manage': { does: '「区長とかたろう」を準備し、記録する', rules: [staff, system] },
  'talk.publish': { does: '「区長とかたろう」の記録を公表する', rules: [publishers, system] },
  'practice.tell': { does: '広聴の取組例を載せる', rules: [staff, system] },
} as const satisfies Readonly<Record<string, ActPolicy>>
