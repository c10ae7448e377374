/** Registers of what is done in the community (市民協働): activities together, needs and offers, enquiries, events. */
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

const partnerships: RegisterTemplate = {
  key: 'joint-activities',
  definition: register(
    {
      name: '団体どうしの連携',
      english: 'Activities of groups together',
      purpose:
        '地域の団体とNPOや企業などが組んで始めた活動です。初めての組み合わせだけを「新たな連携」に数えます。',
      purposeEnglish:
        'Activities that local groups, companies and others do together; only first-time ones count as new.',
    },
    [
      day('始めた日'),
      text('title', '活動', { required: true }),
      text('parties', '組んだ団体', { required: true }),
      yesNo('isNew', '初めての組み合わせ', { required: true }),
      text('result', '結果'),
    ],
  ),
  measures: [
    measure(
      {
        key: 'new',
        name: '新たな連携の件数',
        english: 'New partnerships',
        unit: '件',
        answers: '新たな連携 11件以上',
      },
      { kind: 'count' },
      { where: [equal('isNew', 'yes')] },
    ),
    measure(
      {
        key: 'all',
        name: '連携した活動の件数',
        english: 'Activities together',
        unit: '件',
        answers: '連携した活動 年20件以上',
      },
      { kind: 'count' },
    ),
  ],
}

const offers: RegisterTemplate = {
  key: 'needs-and-offers',
  definition: register(
    {
      name: '手伝ってほしいこと・手伝えること',
      english: 'Help wanted and help offered',
      purpose:
        '地域の団体、NPO、企業、学校から聞いた、手伝ってほしいことと手伝えることです。結び付いたら印を付けます。',
      purposeEnglish:
        'What groups, companies and schools need or can give, and whether they were brought together.',
    },
    [
      day('聞いた日'),
      choice('kind', '種類', ['手伝ってほしい', '手伝える']),
      text('group', '団体', { required: true }),
      text('what', '内容', { required: true }),
      yesNo('matched', '結び付いた'),
    ],
  ),
  measures: [
    measure(
      {
        key: 'heard',
        name: '聞いた件数',
        english: 'Needs and offers heard',
        unit: '件',
        answers: '手伝えることの登録 年10件以上',
      },
      { kind: 'count' },
    ),
    measure(
      {
        key: 'matched',
        name: '結び付いた件数',
        english: 'Brought together',
        unit: '件',
        answers: '団体を結び付けた件数 5件以上',
      },
      { kind: 'count' },
      { where: [equal('matched', 'yes')] },
    ),
  ],
}

const enquiries: RegisterTemplate = {
  key: 'activity-enquiries',
  definition: register(
    {
      name: '市民活動の問合せと支援',
      english: 'Enquiries about civic activities',
      purpose:
        '市民活動や自治会・町内会についての問合せと、支援したことを記録します。聞いた人の名前は入れません。',
      purposeEnglish:
        'Questions about civic activities and neighbourhood associations, and the help given. No names.',
    },
    [
      day('受けた日'),
      choice('way', '受け方', ['窓口', '電話', 'メール', '訪問', 'その他']),
      choice('about', '内容', ['市民活動', '自治会・町内会', '助成', 'その他']),
      text('summary', '問合せのあらまし', { closed: true }),
      yesNo('helped', '支援した'),
    ],
  ),
  measures: [
    measure(
      {
        key: 'enquiries',
        name: '問合せの件数',
        english: 'Enquiries',
        unit: '件',
        answers: '市民活動の問合せ 8件以上',
      },
      { kind: 'count' },
    ),
    measure(
      {
        key: 'associations',
        name: '自治会・町内会の支援の件数',
        english: 'Help for neighbourhood associations',
        unit: '件',
        answers: '自治会・町内会の支援 年10件以上',
      },
      { kind: 'count' },
      { where: [equal('about', '自治会・町内会'), equal('helped', 'yes')] },
    ),
  ],
}

const businesses: RegisterTemplate = {
  key: 'social-businesses',
  definition: register(
    {
      name: '地域の収入になる活動',
      english: 'Community and social businesses',
      purpose:
        '地域の課題を解くために収入を得て続ける活動（コミュニティビジネスなど）が始まった記録です。',
      purposeEnglish:
        'Activities that earn their keep while they solve a local problem, as they begin.',
    },
    [
      day('始めた日'),
      text('title', '活動', { required: true }),
      text('actor', '行う団体', { required: true }),
      choice('kind', '種類', ['コミュニティビジネス', '社会的な事業', 'その他']),
    ],
  ),
  measures: [
    measure(
      {
        key: 'begun',
        name: '始まった件数',
        english: 'Begun',
        unit: '件',
        answers: '令和元年度から令和3年度までの3年間で6件以上',
      },
      { kind: 'count' },
    ),
  ],
}

const events: RegisterTemplate = {
  key: 'community-events',
  definition: register(
    {
      name: '地域の行事と訓練',
      english: 'Local events and drills',
      purpose: '清掃、食品や衣類の持ち寄り、防災訓練など、地域で開いた行事の記録です。',
      purposeEnglish: 'Clean-ups, food and clothes drives, disaster drills and other events.',
    },
    [
      day('開いた日'),
      choice('kind', '種類', [
        '清掃',
        '食品の持ち寄り',
        '子ども服の持ち寄り',
        '防災訓練',
        'その他',
      ]),
      text('place', '場所', { required: true }),
      number('participants', '参加した人', '人'),
      yesNo('leaders', '防災リーダーが加わった'),
    ],
  ),
  measures: [
    measure(
      {
        key: 'events',
        name: '開いた回数',
        english: 'Events',
        unit: '回',
        answers: '地域の行事 年7回以上',
      },
      { kind: 'count' },
    ),
    measure(
      {
        key: 'drills',
        name: '防災訓練の回数',
        english: 'Disaster drills',
        unit: '回',
        answers: '防災訓練 年3回以上',
      },
      { kind: 'count' },
      { where: [equal('kind', '防災訓練')] },
    ),
    measure(
      {
        key: 'participants',
        name: '参加した人の数',
        english: 'Participants',
        unit: '人',
        answers: '行事への参加 延べ500人以上',
      },
      { kind: 'sum', field: 'participants' },
    ),
  ],
}

export const communityActivities: readonly RegisterTemplate[] = [
  partnerships,
  offers,
  enquiries,
  businesses,
  events,
]
