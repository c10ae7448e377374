/**
 * Every act there is, and who may do it. The web, the terminal and jobs ask through the same actions; an act that is
 * not in this table cannot be asked for, so it cannot be done.
 */
import { councilActs } from './council-acts.ts'
import { registerActs } from './register-acts.ts'
import type { ActPolicy, Rule } from './rule.ts'
import { sheetActs } from './sheet-acts.ts'
import { surveyActs } from './survey-acts.ts'
import { voiceActs } from './voice-acts.ts'

const system: Rule = {
  says: 'この機械で命令を実行できる人は、端末からできます',
  holds: 'system',
}
const headBroughtIt: Rule = {
  says: '取り込んだ課長・区長・企画担当が、自分の取り込んだ文書についてできます',
  holds: ['sectionChief', 'wardMayor', 'planOffice'],
  onlyIf: 'oneself',
}
const administrator: Rule = { says: '管理者ができます', holds: ['administrator'] }
const planOffice: Rule = { says: '企画担当が、受け持つ所属についてできます', holds: ['planOffice'] }
const officeStaff: Rule = {
  says: '担当者・課長・区長・企画担当が、受け持つ所属についてできます',
  holds: ['officer', 'sectionChief', 'wardMayor', 'planOffice'],
}
const broughtIt: Rule = {
  says: '取り込んだ職員が、自分の取り込んだ文書についてできます',
  holds: ['officer', 'sectionChief', 'wardMayor', 'planOffice'],
  onlyIf: 'oneself',
}
const officeHeads: Rule = {
  says: '課長・区長・企画担当が、受け持つ所属についてできます',
  holds: ['sectionChief', 'wardMayor', 'planOffice'],
}
const staff: Rule = {
  says: '職員と本部の人ができます',
  holds: ['officer', 'sectionChief', 'wardMayor', 'planOffice', 'headquarters', 'administrator'],
}
const oneself: Rule = { says: '本人ができます', holds: 'anyPerson', onlyIf: 'oneself' }

export const acts = {
  'published.read': {
    does: '公表されたものを読む',
    rules: [{ says: 'だれでもできます', holds: 'anyone' }],
  },

  'document.receive': { does: '文書を読み取って下書きを作る', rules: [officeStaff, system] },
  'form.map': {
    does: '知らない表の列を項目に対応づける',
    rules: [officeStaff, broughtIt, system],
  },
  'mapping.withdraw': { does: '表の対応づけを取り下げる', rules: [officeStaff, system] },
  'draft.read': { does: '取り込みの下書きを見る', rules: [officeStaff, broughtIt, system] },
  'draft.correct': { does: '取り込みの下書きを直す', rules: [officeStaff, broughtIt, system] },
  'draft.withdraw': {
    does: '取り込みの下書きを取り下げる',
    rules: [officeStaff, broughtIt, system],
  },
  'draft.accept': {
    does: '取り込みの下書きを確定する',
    rules: [officeHeads, headBroughtIt, system],
  },
  'form.design': { does: '様式を作り、採用する', rules: [planOffice, system] },
  'batch.open': { does: '文書をまとめて取り込みに出す', rules: [planOffice, system] },
  'batch.read': { does: 'まとめての取り込みの進み具合を見る', rules: [planOffice, system] },
  'batch.hold': { does: 'まとめての取り込みを止める・続ける', rules: [planOffice, system] },
  'document.import': { does: '文書をまとめて取り込む', rules: [planOffice, system] },
  'finding.answer': { does: '点検の指摘を確認済みにする・取り消す', rules: [officeHeads, system] },
  'year.judge': { does: '年度を判定し直す', rules: [planOffice, system] },

  'work.read': { does: '自分の仕事を見る', rules: [staff] },

  ...sheetActs,
  ...councilActs,
  ...surveyActs,
  ...registerActs,
  ...voiceActs,

  'people.read': { does: '人と役割を見る', rules: [administrator, system] },
  'people.manage': { does: '人と役割を決める', rules: [administrator, system] },
  'secrets.rekey': { does: '秘密を封じる鍵を替える', rules: [system] },
  'demonstration.end': { does: '見本のアカウントを閉じる', rules: [system] },
  'session.endAll': { does: 'すべてのサインインを終わらせる', rules: [oneself, administrator] },
  'initiative.assign': { does: '取組の受け持ちを決める', rules: [officeHeads, administrator] },
  'account.manage': { does: '自分のアカウントを直す', rules: [oneself] },
  'audit.read': { does: '操作の記録を見る', rules: [administrator, system] },
} as const satisfies Readonly<Record<string, ActPolicy>>

export type Act = keyof typeof acts
