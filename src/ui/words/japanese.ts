/**
 * Everything the public pages say in Japanese. Terms are those of the glossary; the words of documents are
 * never here. `english.ts` has the same shape, so a sentence missing in one language does not compile.
 */

import { formatPlace } from '../../plan/place.ts'
import { japaneseAboutWords } from './japanese-about.ts'
import { japaneseCheckWords } from './japanese-check.ts'
import { japaneseComparisonWords } from './japanese-comparison.ts'
import { japaneseDataWords } from './japanese-data.ts'
import { japaneseFormWords } from './japanese-forms.ts'
import { japaneseRegisterWords } from './japanese-registers.ts'
import { japaneseSheetWords } from './japanese-sheet.ts'
import { japaneseSurveyWords } from './japanese-survey.ts'
import { japaneseTargetWords } from './japanese-target.ts'
import { japaneseVoiceWords } from './japanese-voices.ts'

export const japanese = {
  otherLanguageName: 'English',
  siteName: '取組と判定',
  siteTitle: (municipality: string) => `${municipality} 取組と判定`,
  siteTagline: '区の計画と実績、目標の達成を、だれでもたどれます。',
  skipToContent: '本文へ進む',
  mainMenu: '主なメニュー',
  breadcrumbs: '現在の位置',
  startPage: 'はじめのページ',
  search: '検索',
  glossary: '用語集',
  importDocument: '文書の取り込み',
  sheetWork: '取組シート',
  signIn: 'サインイン',
  signOut: 'サインアウト',
  publicDocument: '元の文書',
  notPrinted: '記載なし',
  listSeparator: '、',
  sentenceGap: '',
  colon: '：',
  quoted: (text: string) => `「${text}」`,
  bracketed: (text: string) => `（${text}）`,
  number: (count: number) => `${count.toLocaleString('ja-JP')}件`,
  about: japaneseAboutWords,
  footer: {
    menu: 'このサイトについて',
    what: (municipality: string) =>
      `このサイトは、${municipality}の各区が公表した取組の計画・中間振り返り・自己評価を、読みやすく並べ、目標が達成されたかを計算して示すものです。`,
    twoVerdicts:
      '①・②は区の自己評価、達成・未達成・判定できないは公表された数字からの計算結果です。計算結果は区の自己評価を書き換えません。',
    council:
      '区政会議は、区民の委員が計画や結果に意見を述べる場です。選挙で選ばれる市会とは別のものです。',
  },
  start: {
    title: '区の取組は、約束どおり進んでいますか',
    lead: '区を選ぶと、その年度の目標と実績、判定が見られます。',
    searchLabel: 'ことばで探す',
    searchHint: '取組の名前、目標、実績などのことば（例：広報紙、アンケート）',
    searchButton: '検索する',
    offices: '区から選ぶ',
    ways: 'ほかの見かた',
    waysTo: {
      comparison: '区ごとの結果と、同じ指標の目標・実績を並べて見る',
      check: '文書の食い違い、書きもれ、根拠のない数字を見る',
      forecasts: '年度の途中の見込みが、当たったかどうかを見る',
      council: '区民の委員が何を言い、どうなったかを見る',
      voices: '届いた声と区の考え方を読む、声を送る',
      surveys: '設問、回収の状況、結果と誤差を見る',
      registers: '判定のもとになった、日々の記録を見る',
      data: 'CSV・Excel・JSONで取り出す、判定を自分で確かめる',
      about: '印の意味、だれがどう判定するか、数字の確かさ',
    },
    empty:
      'まだ公表された文書がありません。職員の方は「文書の取り込み」から文書を取り込んでください。',
    noYears: '公表された年度はまだありません。',
    recent: '最近加わった文書',
    recentFeed: '新しい文書の知らせを受け取る（Atom）',
    recentTitle: (office: string, year: string) => `${office} ${year}`,
    recentOverview: '政策の全体図',
    recentStage: { 0: '計画', 1: '中間振り返りまで', 2: '自己評価まで' },
    recentDay: (day: string) => `${day}に取り込み`,
    recentPublished: (day: string) => `${day}に公表`,
    recentSource: '元の文書を見る',
  },
  version: {
    name: (what: string, came: string) => `${what}（${came}）`,
    published: (day: string) => `${day}公表`,
    takenIn: (day: string) => `${day}取り込み`,
    file: (name: string) => ` ${name}`,
  },
  counts: {
    initiatives: (n: number) => `取組${n}件`,
    overviewOnly: '政策の全体図だけが公表されています',
    lineNotEvaluated: (sheets: number) => `公表された取組${sheets}件。自己評価はこれからです`,
  },
  office: {
    title: (office: string) => `${office}の取組`,
    lead: '年度を選ぶと、取組の一覧が見られます。',
    table: (office: string) => `${office}の年度ごとの判定`,
    elsewhere: (office: string) => `${office}のほかのページ`,
    voices: (office: string) => `${office}に届いた市民の声`,
    year: '年度',
    initiatives: '取組',
  },
  officeYear: {
    title: (office: string, year: string) => `${office} ${year}の取組`,
    sentence: (of: {
      readonly office: string
      readonly year: string
      readonly sheets: number
      readonly met: number
      readonly unmet: number
      readonly undetermined: number
      readonly notEvaluated: number
    }) => {
      const head = `${of.office}が${of.year}について公表した取組は${of.sheets}件です。`
      if (of.notEvaluated === of.sheets) return `${head}結果の自己評価はまだ公表されていません。`
      const parts = [
        of.met > 0 ? `${of.met}件は目標を達成し` : '',
        of.unmet > 0 ? `${of.unmet}件は達成できず` : '',
        of.undetermined > 0 ? `${of.undetermined}件は公表された数字では判定できず` : '',
        of.notEvaluated > 0 ? `${of.notEvaluated}件は自己評価がまだなく` : '',
      ].filter((part) => part !== '')
      return `${head}${parts.join('、')}。`
        .replace(/達成し。$/u, '達成しました。')
        .replace(/達成できず。$/u, '達成できませんでした。')
        .replace(/判定できず。$/u, '判定できません。')
        .replace(/まだなく。$/u, 'まだありません。')
    },
    disagreements: (n: number) => `このうち${n}件は、区の自己評価と計算結果が異なります。`,
    missed: '達成できなかった取組と、区が考える改善策',
    missedPlan: '改善策',
    missedNone: '改善策は書かれていません。',
    list: '取組の一覧',
    target: '目標',
    actual: '実績',
    noTargets: 'この年度の目標は書かれていません。',
    overviews: '政策の全体図（めざす状態から取組まで）',
    otherVersions: 'この年度のほかの版',
    years: 'ほかの年度',
    empty: 'この年度の取組は、まだ取り込まれていません。',
  },
  sheet: japaneseSheetWords,
  registers: japaneseRegisterWords,
  target: japaneseTargetWords,
  voices: japaneseVoiceWords,
  forms: japaneseFormWords,
  ...japaneseCheckWords,
  ...japaneseComparisonWords,
  data: japaneseDataWords,
  survey: japaneseSurveyWords,
  initiative: {
    title: (title: string) => `${title}：年度ごとのうつりかわり`,
    lead: '名前と数字は、その年度の文書に書かれたとおりに並べています。',
    series: '主な指標のうつりかわり',
    noSeries: '年度をまたいで比べられる数字は、まだありません。',
    table: '年度ごとの名前と判定',
    name: '取組の名前',
    verdicts: '判定',
    figures: '目標と実績',
  },
  source: {
    title: '元の文書',
    leadNoField: '区が公表した文書を、届いたままの文字で示しています。',
    leadLaidOut: '区が公表した文書から文字を取り出し、表の行と列に沿って並べて示しています。',
    leadChosen: '色の付いたところが、選んだ項目の記載です。',
    place: formatPlace,
    placeHead: '元の場所',
    text: '文書の文字',
    chosen: '選んだ項目',
    previousField: '前の項目',
    nextField: '次の項目',
    fields: '項目の一覧',
    unknownField: 'お探しの項目は、この文書にありません。一覧から選び直してください。',
    received: '取り込んだ日',
    refiled: 'この文書は、のちに所属を指定して取り込み直されました',
    formerly: '所属を指定する前の取り込み',
    fingerprint: '文書の指紋（SHA-256）',
    unread: (n: number) => `どの項目にも入らなかった文字（${n}行）`,
    unreadHint: '読み取りで捨てた文字はありません。項目に入らなかった行は、ここに残します。',
    line: '行',
    words: '文字',
    sheets: 'この文書の取組',
  },
  overview: {
    title: (office: string, year: string) => `${office} ${year}の政策の全体図`,
    lead: 'めざす状態から、成果の指標、戦略、その年度の目標、取組へとたどれます。',
    panel: (n: number) => `全体図 ${n}`,
    desiredState: 'めざす状態',
    outcomes: 'アウトカム指標（成果の目標）',
    strategy: '戦略',
    theme: '目標と取組',
    targets: '単年度目標',
    activities: '取組',
    initiatives: '取組項目の表',
    initiativesCaption: '取組項目と今年度の目標',
    number: '番号',
    initiative: '取組項目',
    outline: '概要',
    yearTargets: '今年度目標',
    none: '記載なし',
  },
  searchPage: {
    title: '取組を探す',
    resultTitle: (words: string) => `「${words}」の検索結果`,
    words: 'ことば',
    wordsHint: 'ひらがな・カタカナ、全角・半角の違いは気にせず探せます。',
    office: '区',
    allOffices: 'すべての区',
    year: '年度',
    allYears: 'すべての年度',
    button: '検索する',
    shown: (n: number) => `${n}件を表示しています。`,
    none: '当てはまる取組はありませんでした。ことばを短くするか、区や年度の指定を外してください。',
    askWords: '探したいことばを入れて「検索する」を押してください。',
    more: '続きを見る',
    inVoices: (words: string) => `市民の声から「${words}」を探す`,
  },
  forecast: {
    title: 'これまでの道のりと見込み',
    hint: '計算による目安です。達成したかどうかの判定には使いません。',
    way: (of: {
      readonly from: string
      readonly fromYear: string
      readonly to: string
      readonly toYear: string | null
      readonly gone: string
    }) =>
      `${of.fromYear}の${of.from}から${of.toYear === null ? '' : `${of.toYear}の`}目標${of.to}までの道のりの${of.gone}まで来ています。`,
    away: (of: { readonly from: string; readonly fromYear: string; readonly to: string }) =>
      `${of.fromYear}の${of.from}より、目標${of.to}から遠くなっています。`,
    passed: (of: { readonly from: string; readonly fromYear: string; readonly to: string }) =>
      `${of.fromYear}の${of.from}で、目標の${of.to}はもう満たされていました。`,
    path: (of: {
      readonly to: string
      readonly toYear: string
      readonly now: string
      readonly upward: boolean
    }) =>
      `毎年同じだけ進んで${of.toYear}に${of.to}に届くには、この年度は${of.now}${of.upward ? '以上' : '以下'}が目安です。`,
    projection: (of: { readonly value: string; readonly months: number; readonly asOf: string }) =>
      `見込み：${of.asOf}までの${of.months}か月と同じ進み方が続くと、年度末は${of.value}ほどです。`,
  },
  calendar: {
    menu: '年間の予定',
    title: (year: string) => `${year}の予定`,
    lead: '計画の案づくりから、中間振り返り、自己評価、区政会議の委員による評価までの日取りです。',
    table: '日取り',
    day: '日',
    what: '行うこと',
    span: (from: string, to: string) => `${from}から${to}まで`,
    moved: (day: string) => `${day}が閉庁日のため、この日になります。`,
    file: 'この予定を自分のカレンダーに取り込む（iCalendar形式）',
    fileName: (municipality: string) => `${municipality}の取組の予定`,
    otherYears: 'ほかの年度の予定',
    empty: 'この年度の予定は決まっていません。',
  },
  glossaryPage: {
    title: '用語集',
    lead: 'このサイトと区の文書で使うことばの意味です。',
    term: 'ことば',
    english: '英語',
    meaning: '意味',
  },
  errors: {
    prefix: 'エラー：',
    notFoundTitle: 'ページが見つかりません',
    notFound:
      'このアドレスのページはありません。アドレスの打ち間違いか、ページが移った可能性があります。',
    notFoundWhat: 'はじめのページから区を選ぶか、検索してください。',
    unavailableTitle: 'ただいまデータを読み出せません',
    unavailable:
      'データベースにつながりません。少し待ってから、もう一度ページを開いてください。続くときは、このサイトの管理者にお知らせください。',
    brokenTitle: 'ページを作れませんでした',
    broken:
      'このページを作る途中で、プログラムに誤りがありました。入力されたものは保存されていません。時間をおいて開き直しても続くときは、開いたページのアドレスを管理者にお知らせください。',
  },
}

export type Words = typeof japanese
