/** Registers of publicity (広報): the ward's magazine, its site, its accounts, what is put up, and whether it worked. */
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

const magazine: RegisterTemplate = {
  key: 'magazine-issues',
  definition: register(
    {
      name: '広報紙の発行と配布',
      english: 'Issues of the ward magazine',
      purpose: '広報紙を出すたびに、部数と、申し込みのあった家へ届けた件数を記録します。',
      purposeEnglish:
        'Each issue, the copies printed, and how many were delivered to homes that asked for one.',
    },
    [
      day('発行日'),
      text('issue', '号', { required: true }),
      number('copies', '発行部数', '部', { required: true }),
      number('delivered', '申し込みの家へ届けた件数', '件'),
      text('topics', 'おもな記事'),
      yesNo('mayorWrites', '区長からの記事'),
    ],
  ),
  measures: [
    measure(
      {
        key: 'issues',
        name: '発行回数',
        english: 'Issues',
        unit: '回',
        answers: '広報紙を年12回発行',
      },
      { kind: 'count' },
    ),
    measure(
      {
        key: 'delivered',
        name: '家へ届けた件数',
        english: 'Copies delivered to homes on request',
        unit: '件',
        answers: '家へ届ける件数 1,500件以下',
      },
      { kind: 'latest', field: 'delivered', tie: null },
    ),
  ],
}

const site: RegisterTemplate = {
  key: 'site-posts',
  definition: register(
    {
      name: 'ホームページに載せた記事',
      english: 'Articles on the website',
      purpose: 'ホームページに新しく載せた記事を、種類ごとに記録します。',
      purposeEnglish: 'New articles on the office’s website, by kind.',
    },
    [
      day('載せた日'),
      text('title', '題名', { required: true }),
      choice('kind', '種類', ['お知らせ', '取組の紹介', '業務改善の紹介', 'その他']),
      text('address', 'アドレス'),
    ],
  ),
  measures: [
    measure(
      {
        key: 'posts',
        name: '記事の数',
        english: 'Articles',
        unit: '件',
        answers: '記事の数 年60件以上',
      },
      { kind: 'count' },
    ),
    measure(
      {
        key: 'everyMonth',
        name: '月ごとの記事の最も少ない数',
        english: 'Articles in the month with the fewest',
        unit: '件',
        answers: '取組の記事を毎月1件以上載せる',
      },
      { kind: 'fewestInMonth' },
    ),
    measure(
      {
        key: 'improvements',
        name: '業務改善の紹介',
        english: 'Articles on improvements',
        unit: '回',
        answers: '業務改善の紹介 年4回以上',
      },
      { kind: 'count' },
      { where: [equal('kind', '業務改善の紹介')] },
    ),
  ],
}

const followersOf = (key: string, account: string, answers: string) =>
  measure(
    { key, name: `${account}の登録者数`, english: `Followers on ${account}`, unit: '人', answers },
    { kind: 'latest', field: 'followers', tie: null },
    { where: [equal('account', account)] },
  )

const accounts: RegisterTemplate = {
  key: 'social-accounts',
  definition: register(
    {
      name: 'SNSの登録者数',
      english: 'Followers on social media',
      purpose: '区のアカウントの登録者数と投稿の数を、月に一度記録します。',
      purposeEnglish: 'Followers of the office’s accounts and posts, once a month.',
    },
    [
      day('調べた日'),
      choice('account', 'アカウント', ['X', 'Facebook', 'LINE', 'Instagram']),
      number('followers', '登録者数', '人', { required: true }),
      number('posts', 'その月の投稿', '件'),
    ],
  ),
  measures: [
    followersOf('followersX', 'X', 'Xの登録者数 前年度末比20%増'),
    followersOf('followersFacebook', 'Facebook', 'Facebookの登録者数 1,000人以上'),
    followersOf('followersLine', 'LINE', 'LINEの登録者数 3,000人以上'),
    followersOf('followersInstagram', 'Instagram', 'Instagramの登録者数 500人以上'),
    measure(
      {
        key: 'posts',
        name: '投稿の数',
        english: 'Posts',
        unit: '件',
        answers: '投稿の数 年200件以上',
      },
      { kind: 'sum', field: 'posts' },
    ),
  ],
}

const placements: RegisterTemplate = {
  key: 'placements',
  definition: register(
    {
      name: '広報物を出した場所',
      english: 'Where notices were put up',
      purpose: '広報板、窓口のモニター、ポスター、封筒に入れるちらしなどを、出すたびに記録します。',
      purposeEnglish:
        'Boards, screens, posters and leaflets: what was put up or enclosed, and in how many places.',
    },
    [
      day('出した日'),
      choice('means', '出し方', [
        '広報板',
        'モニター',
        'ポスター',
        'ちらし',
        '封筒に入れる',
        'その他',
      ]),
      text('title', '広報物', { required: true }),
      number('places', '場所の数', 'か所'),
    ],
  ),
  measures: [
    measure(
      {
        key: 'placements',
        name: '出した回数',
        english: 'Times put up',
        unit: '回',
        answers: '広報板への掲示 年24回以上',
      },
      { kind: 'count' },
    ),
    measure(
      {
        key: 'places',
        name: '場所の数の合計',
        english: 'Places in all',
        unit: 'か所',
        answers: '掲示の場所 延べ200か所以上',
      },
      { kind: 'sum', field: 'places' },
    ),
  ],
}

const effects: RegisterTemplate = {
  key: 'publicity-effects',
  definition: register(
    {
      name: '広報の効果を確かめた記録',
      english: 'Whether publicity worked',
      purpose: '広報のねらいと、知らせが届いた人のうち行動した人の数を、確かめるたびに記録します。',
      purposeEnglish:
        'What a notice was meant to bring about, whom it reached, and how many of them acted.',
    },
    [
      day('確かめた日'),
      text('title', '広報', { required: true }),
      text('aim', 'ねらい（だれに何をしてほしいか）', { required: true }),
      number('reached', '届いた人', '人'),
      number('acted', '行動した人', '人'),
      text('lesson', '分かったこと'),
    ],
  ),
  measures: [
    measure(
      {
        key: 'checks',
        name: '確かめた回数',
        english: 'Checks',
        unit: '回',
        answers: '広報の効果の検証 年2回以上',
      },
      { kind: 'count' },
    ),
    measure(
      {
        key: 'acted',
        name: '行動した人の割合',
        english: 'Share of those reached who acted',
        unit: '%',
        answers: '広報を見て行動した人の割合 25%以上',
      },
      { kind: 'rate', field: 'acted', by: 'reached' },
      { places: 1 },
    ),
  ],
}

const strategy: RegisterTemplate = {
  key: 'strategy-steps',
  definition: register(
    {
      name: '広聴・広報の方針による取組',
      english: 'Steps of the strategy for listening and publicity',
      purpose: '区の広聴・広報の方針のどの項目のために、いつ何をしたかを記録します。',
      purposeEnglish: 'What was done, and for which point of the office’s strategy.',
    },
    [
      day('行った日'),
      text('point', '方針の項目', { required: true }),
      text('step', '行ったこと', { required: true }),
      yesNo('done', '終わった'),
    ],
  ),
  measures: [
    measure(
      {
        key: 'steps',
        name: '行った件数',
        english: 'Steps taken',
        unit: '件',
        answers: '方針による取組 年10件以上',
      },
      { kind: 'count' },
    ),
    measure(
      {
        key: 'done',
        name: '終わった割合',
        english: 'Share of steps completed',
        unit: '%',
        answers: '方針による取組のうち終わった割合 80%以上',
      },
      { kind: 'share', counted: [equal('done', 'yes')] },
      { places: 1 },
    ),
  ],
}

export const publicity: readonly RegisterTemplate[] = [
  magazine,
  site,
  accounts,
  placements,
  effects,
  strategy,
]
