/** What the sheet page and the signs of judgement say in Japanese. The form's own words are as printed on it. */
export const japaneseSheetWords = {
  budget: '予算と執行',
  budgetTable: (unit: string) => `年度ごとの予算（${unit}）`,
  budgetItem: '項目',
  description: (of: {
    readonly office: string
    readonly year: string
    readonly title: string
    readonly outcome: string
    readonly declared: string | null
  }) =>
    `${of.office} ${of.year}の取組「${of.title}」の目標と実績。数字からの計算：${of.outcome}。${of.declared === null ? '' : `区の自己評価：${of.declared}。`}`,
  sheetNumber: (n: number) => `取組項目 ${n}`,
  conclusion: '結論',
  met: '達成',
  unmet: '未達成',
  undetermined: '判定できない',
  expected: '見込みで達成',
  notEvaluated: '自己評価前',
  judgeAgain: (day: string) => `（再判定 ${day}）`,
  judgeAgainLate: (day: string) =>
    `（再判定の日（${day}）を過ぎましたが、確定した値がまだありません）`,
  attained: '目標達成',
  notAttained: '目標未達成',
  declared: '区の自己評価',
  grade: '規則による段階',
  differs: '区の判断と計算結果が異なります',
  differsWhy:
    '区の自己評価は区が決めたもの、上の判定は公表された数字からの計算です。どちらも消さずに並べています。',
  reasonGiven: '区が書いた課題と改善策は、下の「自己評価」にあります。',
  verdictReason: '計算結果と異なる評価をする理由（区の記載）',
  reasonMissing: '異なる理由は文書に書かれていません。',
  notEvaluatedYet: 'この年度の自己評価は、まだ公表されていません。目標だけを示します。',
  provisional: (day: string | null) =>
    day === null
      ? '確定していない数字（見込み）で判定しています。'
      : `確定していない数字（見込み）のため、${day}に判定し直します。`,
  notInThisVersion: 'この版に自己評価はありません。目標だけを示します。',
  /** Of several versions the one furthest through the year speaks, whichever came first. */
  replaced: {
    further: {
      title: 'この年度には、先の段階まで書かれた版があります',
      what: (day: string) =>
        `これは${day}の版です。引用などからたどれるように、そのまま残しています。この年度の計画や評価は、先の段階まで書かれた版をご覧ください。`,
      sheet: '先の段階まで書かれた版のこの取組を見る',
      year: '先の段階まで書かれた版を見る（この取組はありません）',
    },
    newer: {
      title: 'この年度には、新しい版があります',
      what: (day: string) =>
        `これは${day}の版です。引用などからたどれるように、そのまま残しています。いまの計画や評価は、新しい版をご覧ください。`,
      sheet: '新しい版のこの取組を見る',
      year: '新しい版を見る（この取組はありません）',
    },
  },
  cite: 'このページを引用する',
  citation: (of: {
    readonly municipality: string
    readonly office: string
    readonly year: string
    readonly title: string
    readonly site: string
    readonly version: string
    readonly address: string
    readonly seen: string
  }) =>
    `${of.municipality}「${of.title}」${of.office} ${of.year}、${of.version}の版、${of.site}、${of.address}（${of.seen}閲覧）`,
  citeHint:
    'このアドレスは、いつまでもこの版を示します。計算した判定は、あとから記録が増えると変わることがあります。変わらない形で残すには、「データ」の公表版（zip）をお使いください。',
  citeData: 'この取組のデータ（JSON）',
  noTargets: 'この年度の目標は書かれていないため、判定するものがありません。',
  actual: '実績',
  target: '目標',
  difference: '差',
  noActual: '実績の記載なし',
  asOf: (day: string) => `${day}現在`,
  asOfMonthEnd: (month: string) => `${month}末現在`,
  steps: (n: number) => `判定の手順（${n}）`,
  sourceWords: '原文',
  sourceOf: (field: string) => `${field}の原文を見る`,
  allTargets: 'すべての目標を満たすと達成、1つでも満たさないと未達成とします。',
  ruleSet: '判定の規則',
  wholeSteps: 'この取組全体の判定',
  result: '結果',
  baseline: '比べる数字',
  targetNumber: (n: number) => `目標 ${n}`,
  unreadTarget: '数字の目標として読めませんでした',
  valueMissing: '目標の値は書かれていません',
  readerProblem: '文書の書き方から、読み方を決められないところがあります。',
  readerProblems: {
    'target/ratio-or-points':
      '増減の%が、元の値に対する割合か、ポイントの差か、文書からは決められません。',
    'target/loss-bounded':
      'それ以上減らすことか、減るのをそこまでにとどめることか、文書からは決められません。',
    'target/part-unbounded':
      '内訳の値が、目標の値か、いまの値か、文書からは決められません。目標としては読んでいません。',
    'target/yearly-share-of-which':
      '毎年の増減の%が、前の年と基準の年のどちらに対するものか、文書からは決められません。',
    'target/later-years-to-be-set': '後の年度の目標は、まだ決められていません。',
    'target/too-long': '目標の文が長いため、読み取れませんでした。',
    'target/misspelt': '書き間違いと思われる言葉があります。',
  } as Readonly<Record<string, string>>,
  stepKind: {
    read: '目標の読み取り',
    used: '使った数字',
    'computed-level': '目標の計算',
    compared: '比べる',
    missing: '足りないもの',
    inferred: '補った読み方',
    provisional: '未確定の数字',
    joined: 'まとめ方',
  },
  trend: '推移',
  asTable: '表で見る',
  chartLabel: (indicator: string) => `${indicator}の推移`,
  year: '年度',
  noFigure: '記載なし',
  provisionalMark: '見込み',
  legendActual: '実績',
  legendTarget: '目標',
  plan: '計画',
  multiYear: '取組の方針・目標内容',
  yearPlan: '当年度の取組内容',
  purpose: '趣旨・目的',
  strategy: '戦略',
  outline: '取組の概要',
  targets: '目標',
  activities: '取組の内容',
  blank: '記載なし',
  readAs: (reading: string) => `「${reading}」と読みました`,
  inferred: '文書に書かれていない部分を補って読みました。',
  marks: {
    revised: '改定履歴あり',
    repeated: '再掲',
    raised: '目標値UP',
    corrected: '目標値修正',
    added: '新規指標',
  },
  midyear: '中間振り返り',
  midyearBlank: '中間振り返りは空欄です（まだ書かれていないか、書かれませんでした）。',
  implementationOutlook: '取組内容の実施見込み',
  attainmentOutlook: '目標の達成見込み',
  implementation: { expected: '(i) 実施見込み', notExpected: '(ii) 実施できない見込み' },
  attainment: { expected: '① 達成見込み', notExpected: '② 達成できない見込み' },
  markUnread: '空欄または読み取れません',
  issues: '課題と改善策',
  selfEvaluation: '自己評価',
  selfEvaluationBlank: '自己評価は空欄です（まだ書かれていないか、書かれませんでした）。',
  results: '取組実績',
  attainmentStatus: '達成状況',
  verdict: '区の自己評価',
  multiYearJudgement: '複数年度の目標の判定',
  problems: (n: number) => `この項目の読み取りで確かめたいこと（${n}）`,
  framework: 'もとになる計画',
  pillar: '改革の柱',
  otherYears: 'この取組のほかの年度',
  wholeHistory: '年度ごとのうつりかわりを見る',
  previous: '前の取組',
  next: '次の取組',
  neighbours: '前後の取組',
  seeSource: '元の文書で見る',
}
