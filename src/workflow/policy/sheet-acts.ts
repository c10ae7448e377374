/** Acts on sheets written here. Approving is for others than those whose words are in the text. */
import type { ActPolicy, Rule } from './rule.ts'

const writers: Rule = {
  says: '担当者・課長・区長・企画担当が、受け持つ所属についてできます',
  holds: ['officer', 'sectionChief', 'wardMayor', 'planOffice'],
}
const approvers: Rule = {
  says: '課長・区長が、受け持つ所属の、自分が書いていない文についてできます',
  holds: ['sectionChief', 'wardMayor'],
  onlyIf: 'notAuthor',
}
const planOffice: Rule = { says: '企画担当が、受け持つ所属についてできます', holds: ['planOffice'] }
const headquarters: Rule = { says: '本部ができます', holds: ['headquarters'] }
const secondReaders: Rule = {
  says: '本部が、自分が書いていない文についてできます',
  holds: ['headquarters'],
  onlyIf: 'notAuthor',
}
const chiefs: Rule = {
  says: '課長・区長が、受け持つ所属についてできます',
  holds: ['sectionChief', 'wardMayor'],
}

export const sheetActs = {
  'sheet.read': { does: '庁内の取組シートを見る', rules: [writers, headquarters] },
  'sheet.write': { does: '取組シートを書く', rules: [writers] },
  'sheet.comment': { does: '取組シートに意見を書く', rules: [writers, headquarters] },
  'sheet.approve': { does: '取組シートを承認する', rules: [approvers] },
  'sheet.return': { does: '取組シートを差し戻す', rules: [chiefs, planOffice, headquarters] },
  'sheet.secondRead': { does: '取組シートの二次確認を終える', rules: [secondReaders] },
  'sheet.publish': { does: '取組シートを公表する', rules: [planOffice] },
  'sheet.assign': { does: '取組シートを書く課を決める', rules: [chiefs, planOffice] },
  'sheet.close': { does: '取組シートを閉じる・開ける・前の段階に戻す', rules: [planOffice] },
} as const satisfies Readonly<Record<string, ActPolicy>>
