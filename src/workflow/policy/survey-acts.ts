/**
 * Acts on surveys. Answering is none of them: there the ticket is the permission. Names and addresses are for those who
 * send the letters, and opening, closing and publishing for those who answer for it.
 */
import type { ActPolicy, Rule } from './rule.ts'

const writers: Rule = {
  says: '担当者・課長・区長・企画担当が、受け持つ所属についてできます',
  holds: ['officer', 'sectionChief', 'wardMayor', 'planOffice'],
}
const heads: Rule = {
  says: '課長・区長・企画担当が、受け持つ所属についてできます',
  holds: ['sectionChief', 'wardMayor', 'planOffice'],
}
const readers: Rule = {
  says: '本部が、すべての所属について見ることができます',
  holds: ['headquarters'],
}
const system: Rule = {
  says: 'この機械で命令を実行できる人は、端末からできます',
  holds: 'system',
}

export const surveyActs = {
  'survey.read': { does: '庁内のアンケートを見る', rules: [writers, readers, system] },
  'survey.write': { does: 'アンケートと設問を書く', rules: [writers, system] },
  'survey.address': { does: 'アンケートの対象者の名簿と宛名を扱う', rules: [writers, system] },
  'survey.enter': { does: '紙の回答を入力する', rules: [writers, system] },
  'survey.move': { does: 'アンケートを始める・締め切る・公表する', rules: [heads, system] },
} as const satisfies Readonly<Record<string, ActPolicy>>
