/** The words of the public pages of surveys. */

/** A group of a weighted survey, and for how many answers one of it counts. */
interface Weighed {
  readonly name: string
  readonly weight: string
}

export const japaneseSurveyWords = {
  title: 'アンケート',
  lead: '区が行ったアンケートの設問、回収状況と結果です。結果は締め切ったあとに公表します。',
  empty: '公表しているアンケートはまだありません。',
  answer: '回答番号をお持ちの方は、ここから答えられます',
  running: '実施中のアンケート',
  waiting: '集計中のアンケート',
  published: '結果を公表したアンケート',
  period: (from: string, until: string) => `${from}から${until}まで`,
  answers: (n: string) => `回答 ${n}件`,
  states: {
    open: '実施中です。結果は締め切るまでだれも見ることができません。',
    closed: '締め切りました。結果を公表する準備をしています。',
  },
  about: '調査の概要',
  office: '行った所属',
  year: '年度',
  series: 'シリーズ',
  people: '対象',
  frame: '選び方',
  method: '方法',
  population: '母集団',
  persons: (n: string) => `${n}人`,
  when: '期間',
  publishedOn: '公表日',
  paper: '紙の回答の入力',
  typedTwice: (share: number) =>
    share === 100 ? 'すべて2回入力して比べ、' : `${share}%ほどを2回入力して比べ、`,
  typingErrors: (k: string, n: string, rate: string) =>
    `1回目の誤りは設問${n}か所のうち${k}か所（${rate}%）でした。食い違いは紙を見て直しました。`,
  response: '回収状況',
  stratum: '区分',
  sent: '発送・配布',
  undelivered: '届かなかった数',
  answered: '回答',
  unanswered: '未回答',
  rate: '回収率',
  total: '合計',
  none: '区分なし',
  handedOut: '手渡し',
  rules: '数字の見方',
  rounding:
    '割合は小数第2位を四捨五入しています。合計が100にならないことがあります。n は、その設問に有効に答えた人の数です。',
  masking: (below: number) =>
    `${below}未満の人数は、本人が分かるおそれがあるため「秘匿」とし、合計から逆算できないように、ほかの数も合わせて秘匿しています。`,
  interval: '95%の範囲は、標本誤差の目安です（ウィルソンの方法、有限母集団修正あり）。',
  weighting: (name: string, _position: number) =>
    `「補正後」は、「${name}」の構成を実際の人口に合わせて重みをつけた割合や平均です。補正後があるときは、図・95%の範囲・前の回との比較も、補正後の数字によります。`,
  partlyWeighted:
    '補正後が「—」の答えは、補正後の割合を出すと秘匿した数が分かってしまうものです。その答えの図・95%の範囲・前の回との比較は、補正前の割合によります。',
  meanInterval:
    '数を書く設問では、95%の範囲は平均のものです。答えのばらつきから計算した目安です（t分布、有限母集団修正あり。補正後の平均では、割合と同じく実効サンプルサイズを使います）。',
  numbersUnweighted:
    '補正後の平均と中央値は示していません。答えた人が少ないかいない区分があるか、重みのない回答が少なく、示すとその数が分かってしまうためです。',
  sharesUnweighted:
    '補正後の割合は示していません。この設問にだれも答えなかった区分があるためです。',
  beforeWeights: '補正前',
  weights: '人口に合わせた補正（重みづけ）',
  weightsWhy: (name: string, _position: number) =>
    `「${name}」によって、答えた人の割合は違います。そのまま数えると、多く答えた区分の声が強く出ます。そこで、区分の構成が実際の人口と同じになるように、回答1件の重みを変えて数えています。`,
  spread: (heaviest: Weighed, lightest: Weighed) =>
    `重みがいちばん大きいのは「${heaviest.name}」で、1件を${heaviest.weight}件として数えます。いちばん小さいのは「${lightest.name}」で、1件を${lightest.weight}件として数えます。`,
  notWeighted: {
    group:
      '答えた人がいないか、人数が少なくて秘匿した区分があるため、補正後の割合は示していません。',
    masked: '補正後の割合を出すと秘匿した数が分かってしまうため、補正後の割合は示していません。',
    silent: 'どの設問にも、だれも答えなかった区分があるため、補正後の割合は示していません。',
    nothing: '重みをつけて数える答えがほかの設問にないため、補正後の割合はありません。',
  },
  populationGap: (sum: string, population: string) =>
    `区分の人口の合計（${sum}人）は、母集団（${population}人）と同じではありません。重みは、合計の中での区分の割合によります。`,
  inhabitants: '人口',
  weight: '重み',
  withoutWeight: (name: string, _position: number, n: string) =>
    `「${name}」に答えなかった${n}人には重みがないため、補正後の数字に入っていません。`,
  certainty: (n: string, effective: string, designEffect: string) =>
    `重みに差があるほど、誤差は大きくなります。重みのある${n}件は、重みに差のない${effective}件と同じ確かさです（実効サンプルサイズ${effective}、デザイン効果${designEffect}）。95%の範囲は、これを含めて計算しています。`,
  numbersAsCounted: '数を書く設問の平均と中央値は、補正していません。',
  rests: (n: string, effective: string) =>
    `補正後は${n}人の回答から（実効サンプルサイズ${effective}）`,
  masked: '秘匿',
  question: (position: number) => `問${position}`,
  option: '選択肢',
  count: '人数',
  share: '割合',
  range: '95%の範囲',
  weighted: '補正後',
  noAnswer: (n: string) => `無回答 ${n}人`,
  notAsked: (n: string) => `対象外 ${n}人`,
  version: (n: number) => `設問の文 第${n}版`,
  mean: '平均',
  median: '中央値',
  figure: '数字',
  value: '値',
  asCounted: '補正前',
  freeText:
    '自由記述の設問です。書かれた内容は、個人が分かるおそれがあるため、そのままは公表しません。',
  tooFew: '答えた人が少ないため、この設問の数字はすべて秘匿しています。',
  brokenDown: (by: string, _position: number) => `「${by}」別にみる`,
  group: '区分',
  waves: '前の回と比べる',
  trend: '推移',
  breaks: {
    kind: '調査の対象が変わったため、つながりません',
    method: '調査の方法が変わったため、つながりません',
    wording: '設問の文が変わったため、つながりません',
    weights: '人口に合わせた補正の有無が違うため、つながりません',
  },
  breakMark: '┆',
  breakNote: (year: string, why: string) => `${year}：${why}。`,
  difference: '前回との差',
  points: (n: string) => `${n}ポイント`,
  beyond: '誤差を超える',
  within: '誤差の内',
  files: '結果のファイル',
  report: { pdf: '報告書（PDF）', xlsx: '集計表（Excel）', csv: '集計表（CSV）' },
  measures: 'この結果を使う指標',
  chart: (title: string) => `${title}の割合の棒グラフ。数字は表にあります。`,
  trendChart: (title: string) => `${title}の推移`,
}
