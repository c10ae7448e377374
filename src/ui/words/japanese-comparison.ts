/** What the page that puts the offices of a year side by side says in Japanese. */
export const japaneseComparisonWords = {
  comparison: {
    title: (year: string) => `${year}：区を比べる`,
    link: (year: string) => `${year}の区を比べる`,
    lead: '区ごとの結果と、いくつかの区が同じ指標で立てた目標を並べました。目標は区が自分で決めるので、達成の件数が多いことは、成果が大きいことではありません。順位は付けません。',
    table: '区ごとの取組の結果',
    office: '区',
    initiatives: '取組',
    declared: '区の自己評価',
    computed: '数字からの計算',
    attained: '①達成',
    notAttained: '②未達成',
    blank: '読めない',
    differing: '自己評価と計算が違う',
    notEvaluated: '自己評価前',
    whole: '全体',
    notMet: '達成しなかった取組、判定できない取組',
    notMetSome: (shown: number, all: number) => `${all}件のうち${shown}件を示しています。`,
    notMetData: 'すべての取組は表計算でも取り出せます',
    initiative: '取組',
    why: 'わけ',
    indicators: '同じ指標を使う区',
    indicatorsLead:
      '図は、点が実績、横の線が95%の誤差の範囲、縦の印が目標です。同じ指標の図は同じ目盛りです。',
    none: 'この年度に、二つ以上の区が同じ名前と単位で目標にした指標はありません。',
    target: '目標',
    actual: '実績',
    picture: '図',
    interval: (low: string, high: string) => `95%の範囲 ${low}～${high}`,
    outcome: '計算の結果',
    tier: '誤差を考えた群',
    tierLead:
      '群の番号が違う区の間には、誤差を考えても差があります。同じ群の中の違いは、誤差かもしれません。',
    noTier: '—',
    cautions: {
      methods: '測り方が区によって違います。数字をそのまま比べられません。',
      sources: '記録から数えた数字と、区が報告した数字が混ざっています。',
      provisional: 'まだ確定していない数字があります。',
      errors: 'もとの人数や件数の分からない割合があり、違いが偶然かどうかを言えません。',
    },
  },
}

export type ComparisonWords = typeof japaneseComparisonWords
