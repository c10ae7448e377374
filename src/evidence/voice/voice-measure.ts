/** What of citizens' voices can be bound to an indicator. */
export const voiceMeasures = {
  questionsReceived: {
    ja: '受け付けた質問・意見の数',
    en: 'questions received',
    unit: '件',
    method: '年度内に受け付けた声を質問に分けて数える',
  },
  answeredInTime: {
    ja: '期限までに回答した割合',
    en: 'share answered in time',
    unit: '%',
    method: '期限までに終わった質問 ÷ 終わったか期限を過ぎた質問',
  },
  publishedShare: {
    ja: '公表した声の割合',
    en: 'share of voices published',
    unit: '%',
    method: '公表した声 ÷ すべての質問が終わった声',
  },
  talksHeld: {
    ja: '「区長とかたろう」の開催数',
    en: 'talks with the mayor held',
    unit: '回',
    method: '年度内に開催した回を数える（中止は数えない）',
  },
} as const
export type VoiceMeasure = keyof typeof voiceMeasures
