/** Registers of the counters (窓口): how long people wait, what is issued elsewhere, what is used, how it is rated. */
import {
  choice,
  day,
  equal,
  measure,
  number,
  type RegisterTemplate,
  register,
  text,
  yesNo,
} from './template.ts'

const slips: RegisterTemplate = {
  key: 'floor-slips',
  definition: register(
    {
      name: '案内係の気付き',
      english: 'Notes of the floor managers',
      purpose:
        '案内係（フロアマネージャー）が来た人から聞いたこと、気付いたことと、それで直したことです。',
      purposeEnglish: 'What floor managers heard or noticed, and what was put right upon it.',
    },
    [
      day('気付いた日'),
      text('counter', '窓口', { required: true }),
      text('noticed', '気付いたこと', { required: true, closed: true }),
      yesNo('improved', '直した'),
      text('improvement', '直したこと'),
    ],
  ),
  measures: [
    measure(
      {
        key: 'slips',
        name: '気付きの件数',
        english: 'Notes',
        unit: '件',
        answers: '案内係の気付き 年50件以上',
      },
      { kind: 'count' },
    ),
    measure(
      {
        key: 'improved',
        name: '直した件数',
        english: 'Put right',
        unit: '件',
        answers: '気付きから直した件数 12件以上',
      },
      { kind: 'count' },
      { where: [equal('improved', 'yes')] },
    ),
  ],
}

const waiting: RegisterTemplate = {
  key: 'counter-waiting',
  definition: register(
    {
      name: '窓口の待ち時間と待つ人',
      english: 'Waiting at the counters',
      purpose: '窓口ごとに、決めた時刻に待っている人の数と、呼ばれるまでの時間を記録します。',
      purposeEnglish:
        'For each counter, how many wait at set times, and how long until they are called.',
    },
    [
      day('日'),
      text('time', '時刻', { required: true }),
      choice('counter', '窓口', ['住民登録', '国民健康保険', '福祉', 'その他']),
      number('people', '待っている人', '人'),
      number('minutes', '呼ばれるまで', '分'),
    ],
  ),
  measures: [
    measure(
      {
        key: 'minutes',
        name: '待ち時間の平均',
        english: 'Mean waiting time',
        unit: '分',
        answers: '待ち時間の平均 10分以内',
      },
      { kind: 'mean', field: 'minutes' },
      { places: 1 },
    ),
    measure(
      {
        key: 'longest',
        name: '最も長い待ち時間',
        english: 'Longest waiting time',
        unit: '分',
        answers: '最も長い待ち時間 60分以内',
      },
      { kind: 'maximum', field: 'minutes' },
    ),
    measure(
      {
        key: 'within',
        name: '10分以内に呼ばれた割合',
        english: 'Share called within 10 minutes',
        unit: '%',
        answers: '10分以内に呼ばれた割合 80%以上',
      },
      { kind: 'share', counted: [{ field: 'minutes', is: 'atMost', value: '10' }] },
      { where: [{ field: 'minutes', is: 'filled', value: '' }], places: 1 },
    ),
  ],
}

const copiesBy = (key: string, way: string, english: string, answers: string) =>
  measure(
    { key, name: `${way}での交付数`, english, unit: '通', answers },
    { kind: 'sum', field: 'copies' },
    { where: [equal('way', way)] },
  )

const elsewhere: RegisterTemplate = {
  key: 'issued-elsewhere',
  definition: register(
    {
      name: '窓口のほかでの証明書の交付',
      english: 'Certificates issued elsewhere',
      purpose: 'コンビニや郵便局で交付した証明書の数を、月ごとに記録します。',
      purposeEnglish: 'Certificates issued at convenience stores and post offices, by month.',
    },
    [
      day('月末の日'),
      choice('way', '場所', ['コンビニ', '郵便局', 'その他']),
      number('copies', '交付した数', '通', { required: true }),
    ],
  ),
  measures: [
    copiesBy(
      'stores',
      'コンビニ',
      'Issued at convenience stores',
      'コンビニでの交付数 前年度比5%増',
    ),
    copiesBy('postOffices', '郵便局', 'Issued at post offices', '郵便局での交付数 前年度比5%増'),
  ],
}

const contracted: RegisterTemplate = {
  key: 'contracted-counters',
  definition: register(
    {
      name: '委託した窓口の業務',
      english: 'Counters run by contractors',
      purpose: '委託した窓口ごとに、扱った件数と、そのうち誤りのあった件数を月ごとに記録します。',
      purposeEnglish:
        'For each counter run by a contractor, what was handled and how often with a mistake, by month.',
    },
    [
      day('月末の日'),
      text('counter', '窓口', { required: true }),
      text('contractor', '受託者'),
      number('handled', '扱った件数', '件', { required: true }),
      number('mistakes', '誤りのあった件数', '件', { required: true }),
    ],
  ),
  measures: [
    measure(
      {
        key: 'handled',
        name: '扱った件数',
        english: 'Handled',
        unit: '件',
        answers: '委託した窓口で扱う件数 60,000件以上',
      },
      { kind: 'sum', field: 'handled' },
    ),
    measure(
      {
        key: 'mistakes',
        name: '誤りの割合',
        english: 'Share with a mistake',
        unit: '%',
        answers: '委託した窓口の誤りの割合 0.05%以下',
      },
      { kind: 'rate', field: 'mistakes', by: 'handled' },
      { places: 3 },
    ),
  ],
}

const services: RegisterTemplate = {
  key: 'counter-services',
  definition: register(
    {
      name: '窓口のサービスの利用',
      english: 'Services used at the counters',
      purpose:
        '手話や通訳のタブレット、記念の品、絵本など、窓口で用意したサービスを使った件数です。',
      purposeEnglish:
        'How often sign-language and interpreter tablets, keepsakes and other services were used.',
    },
    [
      day('日'),
      choice('service', 'サービス', [
        '手話のタブレット',
        '通訳のタブレット',
        '婚姻・出生の記念品',
        '絵本',
        'その他',
      ]),
      number('uses', '使った件数', '件', { required: true }),
    ],
  ),
  measures: [
    measure(
      {
        key: 'uses',
        name: '使った件数',
        english: 'Uses',
        unit: '件',
        answers: '窓口のサービスの利用 年300件以上',
      },
      { kind: 'sum', field: 'uses' },
    ),
    measure(
      {
        key: 'interpreting',
        name: '通訳のタブレットの利用',
        english: 'Uses of interpreter tablets',
        unit: '件',
        answers: '通訳のタブレットの利用 年60件以上',
      },
      { kind: 'sum', field: 'uses' },
      { where: [equal('service', '通訳のタブレット')] },
    ),
  ],
}

const ratings: RegisterTemplate = {
  key: 'service-ratings',
  definition: register(
    {
      name: '窓口の格付け',
      english: 'Ratings of the counters',
      purpose:
        '覆面の調査で付いた点（5点満点）と星です。星は順番を表すもので、足したり平均したりしません。',
      purposeEnglish:
        'Points out of five and stars given by covert visits. Stars are an order: never added up or averaged.',
    },
    [
      day('結果の出た日'),
      text('survey', '調査', { required: true }),
      number('points', '点（5点満点）', '点', { places: 2 }),
      number('stars', '星', '☆'),
    ],
  ),
  measures: [
    measure(
      {
        key: 'points',
        name: '最新の点',
        english: 'Newest points',
        unit: '点',
        answers: '格付けの点 5点満点中3.0点以上',
      },
      { kind: 'latest', field: 'points', tie: null },
      { places: 2 },
    ),
    measure(
      {
        key: 'stars',
        name: '最新の星',
        english: 'Newest stars',
        unit: '☆',
        answers: '窓口の格付け ☆☆以上',
      },
      { kind: 'latest', field: 'stars', tie: null },
    ),
  ],
}

export const counters: readonly RegisterTemplate[] = [
  slips,
  waiting,
  elsewhere,
  contracted,
  services,
  ratings,
]
