/** Acts on the ward council. A reply is approved by somebody whose words are not in it; a member acts for themselves. */
import type { ActPolicy, Rule } from './rule.ts'

const staff: Rule = {
  says: '担当者・課長・区長・企画担当が、受け持つ所属についてできます',
  holds: ['officer', 'sectionChief', 'wardMayor', 'planOffice'],
}
const system: Rule = {
  says: 'この機械で命令を実行できる人は、端末からできます',
  holds: 'system',
}
const headquarters: Rule = { says: '本部ができます', holds: ['headquarters'] }
const others: Rule = {
  says: '課長・区長が、受け持つ所属の、自分が書いていない文についてできます',
  holds: ['sectionChief', 'wardMayor'],
  onlyIf: 'notAuthor',
}
const chiefs: Rule = {
  says: '課長・区長が、受け持つ所属についてできます',
  holds: ['sectionChief', 'wardMayor'],
}
const broughtByOthers: Rule = {
  says: '課長・区長が、受け持つ所属の、ほかの人が送った一覧についてできます',
  holds: ['sectionChief', 'wardMayor'],
  onlyIf: 'notAuthor',
}
const member: Rule = {
  says: '区政会議の委員本人ができます',
  holds: ['councilMember'],
  onlyIf: 'oneself',
}

export const councilActs = {
  'council.read': { does: '区政会議の庁内のページを見る', rules: [staff, headquarters] },
  'council.manage': {
    does: '区政会議の委員・会議・意見・投票を扱う',
    rules: [staff, system],
  },
  'council.importReplies': {
    does: '区政会議の意見に、前に済んだ回答・対応・取り下げを一覧から取り込む',
    rules: [broughtByOthers, system],
  },
  'council.answer': { does: '区政会議の意見に回答し、対応を記録する', rules: [staff] },
  'council.approve': { does: '区政会議の意見への回答を承認する', rules: [others] },
  'council.return': { does: '区政会議の意見への回答を差し戻す', rules: [chiefs] },
  'council.confirm': { does: '区政会議の議事録を確定する', rules: [others] },
  'council.takePart': { does: '区政会議の委員として出欠・意見・投票を送る', rules: [member] },
} as const satisfies Readonly<Record<string, ActPolicy>>
