/** Acts on registers (台帳): who keeps them, who enters rows, who may see rows that are not public. */
import type { ActPolicy, Rule } from './rule.ts'

const system: Rule = {
  says: 'この機械で命令を実行できる人は、端末からできます',
  holds: 'system',
}
const officeStaff: Rule = {
  says: '担当者・課長・区長・企画担当が、受け持つ所属についてできます',
  holds: ['officer', 'sectionChief', 'wardMayor', 'planOffice'],
}
const officeHeads: Rule = {
  says: '課長・区長・企画担当が、受け持つ所属についてできます',
  holds: ['sectionChief', 'wardMayor', 'planOffice'],
}
const administrator: Rule = { says: '管理者ができます', holds: ['administrator'] }
const headquarters: Rule = { says: '本部ができます', holds: ['headquarters'] }

export const registerActs = {
  'register.read': { does: '台帳と記録を見る', rules: [officeStaff, headquarters, system] },
  'register.define': { does: '台帳と測り方を決める', rules: [officeHeads, system] },
  'entry.add': { does: '台帳に記録を入れる', rules: [officeStaff, system] },
  'token.manage': { does: 'APIの鍵を作る・止める', rules: [administrator] },
  'entry.correct': { does: '台帳の記録を直す・取り消す', rules: [officeStaff, system] },
} as const satisfies Readonly<Record<string, ActPolicy>>
