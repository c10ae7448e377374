/**
 * The words of the house as data: one code for one thing, the officers' words for it, the words of the English
 * pages. The first Japanese word is the one pages use; the others are read but not written.
 */

export interface TermData {
  readonly japanese: readonly [string, ...string[]]
  readonly english: string
  /** The sense follows the OECD DAC glossary (2023) or common results-based management usage. */
  readonly standard?: true
  /** For those who work on the program; what readers are told stands in `term-meanings.ts`. */
  readonly note?: string
}

export interface TermSection {
  readonly title: string
  readonly english: string
  readonly terms: Readonly<Record<string, TermData>>
}

const people = {
  municipality: { japanese: ['市'], english: 'municipality' },
  ward: { japanese: ['区'], english: 'ward' },
  office: {
    japanese: ['所属', '課', '局'],
    english: 'office',
    note: '文書を出すところ。区役所のほか、局や課も office と呼ぶ。',
  },
  officer: { japanese: ['職員'], english: 'staff' },
  resident: { japanese: ['区民'], english: 'resident', note: '区政会議の委員とは別の母集団。' },
  member: {
    japanese: ['委員'],
    english: 'council member',
    note: '区政会議の委員。区民とは別の母集団。',
  },
  communityCouncil: { japanese: ['地域活動協議会', '地活協'], english: 'community council' },
  section: { japanese: ['課・係'], english: 'section', note: '所属の中の組。' },
  role: {
    japanese: ['役割'],
    english: 'role',
    note: '担当者、課長、区長、企画担当、本部、区政会議委員、管理者。市の全体か所属について、日付で持つ。',
  },
  deputy: { japanese: ['代理'], english: 'deputy', note: '最後の日まで、ほかの人の役割を持つ。' },
  invitation: { japanese: ['招待'], english: 'invitation', note: '一度だけ使えるリンク。' },
  transfer: { japanese: ['異動'], english: 'transfer' },
  responsibility: {
    japanese: ['受け持ち'],
    english: 'responsibility',
    note: '取組をだれが書き、進み具合を知らせるか。日付で引き継ぐ。',
  },
  audit: {
    japanese: ['操作の記録'],
    english: 'audit',
    note: 'だれが何を見て何をしたか。鎖のようにつながり、書き換えると分かる。',
  },
} as const satisfies TermSection['terms']

const plan = {
  framework: {
    japanese: ['プラン', '計画', '改革プラン', '運営方針'],
    english: 'plan',
    standard: true,
    note: '世代があり、名前も変わる。',
  },
  pillar: {
    japanese: ['改革の柱'],
    english: 'pillar',
    note: '印刷どおりに保ち、並べ替えのための鍵を別に作る。',
  },
  priority: { japanese: ['経営課題'], english: 'management priority' },
  initiative: {
    japanese: ['取組項目', '具体的取組'],
    english: 'initiative',
    note: '番号や名称が変わっても同じものとして追う。',
  },
  purpose: { japanese: ['趣旨・目的'], english: 'purpose' },
  outline: { japanese: ['取組の概要'], english: 'outline' },
  strategy: { japanese: ['戦略'], english: 'strategy' },
  multiYearPlan: { japanese: ['取組の方針・目標内容'], english: 'plan to the end of the period' },
  yearPlan: { japanese: ['当年度の取組内容'], english: 'plan for the year' },
  activity: {
    japanese: ['取組の内容'],
    english: 'activity',
    standard: true,
    note: '計画したこと。実際にしたことは activityRecord。',
  },
  activityRecord: { japanese: ['取組実績'], english: 'what was done' },
  logicModel: {
    japanese: ['ロジックモデル'],
    english: 'logic model',
    standard: true,
    note: 'めざす状態 ← アウトカム ← 戦略 ← アウトプット ← 取組。',
  },
  desiredState: { japanese: ['めざす状態', 'めざす姿'], english: 'desired state' },
  outcome: {
    japanese: ['アウトカム', '成果'],
    english: 'outcome',
    standard: true,
    note: '指標の段階としての語。判定の結果 (met など) とは別。',
  },
  output: { japanese: ['アウトプット', '活動量'], english: 'output', standard: true },
  input: { japanese: ['投入'], english: 'input', standard: true },
  impact: { japanese: ['波及効果'], english: 'impact', standard: true },
} as const satisfies TermSection['terms']

const papers = {
  document: { japanese: ['文書'], english: 'document', note: '区が公表したもの一つ。' },
  draft: {
    japanese: ['下書き'],
    english: 'draft',
    note: '読み取ったが、まだ人が受け入れていない文書。',
  },
  sheet: { japanese: ['取組の様式'], english: 'sheet', note: '一つの取組項目の、一年度の様式。' },
  panel: { japanese: ['全体図'], english: 'panel', note: 'めざす状態から取組までの図一つ。' },
} as const satisfies TermSection['terms']

const targets = {
  indicator: {
    japanese: ['指標'],
    english: 'indicator',
    standard: true,
    note: '定義、単位、向き、系列の切れ目を持つ。アウトカム指標は段階が outcome の指標。',
  },
  target: {
    japanese: ['目標', '目標値'],
    english: 'target',
    standard: true,
    note: '読み取って確かめられるもの。',
  },
  targetStatement: {
    japanese: ['目標の文'],
    english: 'target statement',
    standard: true,
    note: '書かれたままの目標。一つの文に目標がいくつもあることも、一つもないこともある。',
  },
  baseline: {
    japanese: ['基準値', '現況値'],
    english: 'baseline',
    standard: true,
    note: '参考や前年度実績は観測値。基準値はその役割の名前。',
  },
  actual: {
    japanese: ['実績', '実績値'],
    english: 'actual',
    standard: true,
    note: 'コードでは observation。',
  },
  seriesBreak: {
    japanese: ['定義変更', '調査方法変更'],
    english: 'break in series',
    standard: true,
    note: '切れ目をまたいで進み具合を計算しない。',
  },
  relisting: {
    japanese: ['再掲'],
    english: 'listed again',
    note: '写しではなく参照。元と食い違えば矛盾として示す。',
  },
  raised: { japanese: ['目標値UP'], english: 'target raised' },
  corrected: { japanese: ['目標値修正'], english: 'target corrected' },
  added: { japanese: ['新規指標'], english: 'indicator added' },
  collectionRate: {
    japanese: ['収納率'],
    english: 'collection rate',
    note: '出納整理期間が終わるまで確定しない。',
  },
} as const satisfies TermSection['terms']

const year = {
  fiscalYear: { japanese: ['年度'], english: 'fiscal year', note: '4月に始まる年で数える。' },
  midyearReview: {
    japanese: ['中間振り返り'],
    english: 'mid-year review',
    note: '年度の途中の確認。計画期間の中間ではない。',
  },
  implementationOutlook: {
    japanese: ['取組内容の実施見込み'],
    english: 'will it be done as planned?',
    note: '(i) は expected、(ii) は notExpected。',
  },
  attainmentOutlook: {
    japanese: ['目標の達成見込み'],
    english: 'will the target be met?',
    note: '① は expected、② は notExpected。',
  },
  selfEvaluation: {
    japanese: ['自己評価'],
    english: 'self-evaluation',
    standard: true,
    note: '所属の評価。計算した判定で書き換えない。',
  },
  issuesAndImprovements: {
    japanese: ['課題と改善策'],
    english: 'issues and improvements',
    note: '②のときは必須。',
  },
  workingSheet: {
    japanese: ['庁内の取組シート'],
    english: 'working sheet',
    note: '公表されるまで庁内で書き、承認していくシート。公表されたものは sheet。',
  },
  stage: { japanese: ['段階'], english: 'stage', note: '下書きから公表までのどこにあるか。' },
  procedure: {
    japanese: ['段階の進め方'],
    english: 'procedure',
    note: '段階の並び、進むのに要ること、だれが決めるか。市ごと・プランごとのデータ。',
  },
  submission: { japanese: ['提出'], english: 'submission', note: '承認に出すこと。' },
  revision: {
    japanese: ['改定履歴', '改訂履歴'],
    english: 'revision',
    note: '何を、何から何へ、なぜ、だれが、いつから。印は記録から作る。',
  },
  asOf: { japanese: ['時点', '現在'], english: 'as of' },
  provisional: { japanese: ['見込み', '確定前'], english: 'provisional' },
  edition: { japanese: ['公表版'], english: 'edition', note: '公表のときに固めた一年分。' },
  formTemplate: {
    japanese: ['様式'],
    english: 'form',
    note: '欄と見出しの並び。年度で替わり、空白でも記入済みでも刷れる。',
  },
} as const satisfies TermSection['terms']

const judgement = {
  attained: { japanese: ['目標達成'], english: 'attained', note: '① 所属が宣言した評価。' },
  notAttained: {
    japanese: ['目標未達成'],
    english: 'not attained',
    note: '② 所属が宣言した評価。',
  },
  met: { japanese: ['達成'], english: 'met', note: '計算した結果。' },
  unmet: { japanese: ['未達成'], english: 'not met', note: '計算した結果。' },
  undetermined: {
    japanese: ['判定できない'],
    english: 'cannot be judged',
    note: '計算した結果。実績の空欄は0でも未達成でもない。',
  },
  judgement: {
    japanese: ['判定'],
    english: 'judgement',
    note: '結果、理由、使った値、規則をひとまとめにしたもの。',
  },
  evidence: { japanese: ['根拠'], english: 'evidence', standard: true },
  source: { japanese: ['出典'], english: 'source', standard: true },
  check: {
    japanese: ['点検'],
    english: 'check',
    note: '公表された文書を読み直し、確かめたいところを挙げること。',
  },
  finding: { japanese: ['指摘'], english: 'finding', note: '点検で見つかったこと。' },
  setAside: {
    japanese: ['確認済み'],
    english: 'set aside',
    note: '所属が見て、理由を付けてそのままとした指摘。言葉が変わると外れる。',
  },
  span: { japanese: ['箇所'], english: 'place', standard: true },
  problem: { japanese: ['不備'], english: 'problem' },
  blocks: {
    japanese: ['要修正'],
    english: 'must be corrected',
    note: '直すまで受け入れられない不備。',
  },
  asks: {
    japanese: ['要確認'],
    english: 'to be checked',
    note: '読み方はあるが、人が確かめる不備。',
  },
} as const satisfies TermSection['terms']

const records = {
  register: { japanese: ['台帳'], english: 'register' },
  entry: { japanese: ['記録'], english: 'entry' },
  measure: {
    japanese: ['測り方'],
    english: 'measure',
    note: '台帳の記録から指標の値を数える決まり。変えると系列が切れる。',
  },
  survey: {
    japanese: ['アンケート'],
    english: 'survey',
    note: '区民、委員、モニターで母集団が違う。',
  },
  wave: { japanese: ['回'], english: 'wave' },
  question: { japanese: ['設問'], english: 'question' },
  answer: {
    japanese: ['回答'],
    english: 'answer',
    note: 'アンケートの回答。意見への回答は reply。',
  },
  councilMeeting: {
    japanese: ['区政会議'],
    english: 'ward council',
    note: '意見を聴く場。選挙で選ばれた市会とは別。',
  },
  councilOpinion: { japanese: ['意見'], english: 'opinion' },
  reply: { japanese: ['意見への回答'], english: 'reply' },
  response: { japanese: ['対応'], english: 'what was done' },
  citizenVoice: { japanese: ['市民の声'], english: "citizen's voice" },
  listening: { japanese: ['広聴'], english: 'listening' },
} as const satisfies TermSection['terms']

export const termSections = {
  people: { title: '人と組織', english: 'People and organisation', terms: people },
  plan: { title: '計画', english: 'Plans', terms: plan },
  papers: { title: '文書', english: 'Documents', terms: papers },
  targets: { title: '目標と指標', english: 'Targets and indicators', terms: targets },
  year: { title: '一年の流れ', english: 'The course of a year', terms: year },
  judgement: { title: '評価と判定', english: 'Evaluation and judgement', terms: judgement },
  records: { title: '記録', english: 'Records', terms: records },
} as const satisfies Readonly<Record<string, TermSection>>

type Sections = typeof termSections
/** Every code of the glossary: what identifiers, columns and addresses are named after. */
export type TermCode = { [S in keyof Sections]: keyof Sections[S]['terms'] }[keyof Sections]
