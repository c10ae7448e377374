/** Registers of the groups and people of the community (市民協働): who they are, what they are told, what help they get. */
import {
  choice,
  date,
  day,
  endOfYear,
  equal,
  measure,
  number,
  type RegisterTemplate,
  register,
  text,
  yesNo,
} from './template.ts'

const groups: RegisterTemplate = {
  key: 'community-groups',
  definition: register(
    {
      name: '地域活動協議会の構成団体',
      english: 'Member groups of community councils',
      purpose: '地域活動協議会に入っている団体です。抜けたときは、抜けた日を入れます。',
      purposeEnglish: 'The groups that belong to each community council; a day of leaving ends it.',
    },
    [
      day('入った日'),
      text('council', '協議会', { required: true }),
      text('group', '団体', { required: true }),
      date('left', '抜けた日'),
    ],
  ),
  measures: [
    measure(
      {
        key: 'members',
        name: '構成団体の数',
        english: 'Member groups',
        unit: '団体',
        answers: '構成団体の数 120団体以上',
      },
      { kind: 'count' },
      { where: [{ field: 'left', is: 'blank', value: '' }], time: endOfYear },
    ),
    measure(
      {
        key: 'joined',
        name: '新たに入った団体の数',
        english: 'Groups that joined',
        unit: '団体',
        answers: '新たに加わる団体 3団体以上',
      },
      { kind: 'count' },
    ),
  ],
}

const requirements: RegisterTemplate = {
  key: 'requirement-checks',
  definition: register(
    {
      name: '協議会の要件の確認',
      english: 'Checks of what community councils have to fulfil',
      purpose: '地域活動協議会が要件を満たしているかを、協議会と要件ごとに定期に確かめます。',
      purposeEnglish:
        'Whether each community council fulfils each requirement, checked at intervals.',
    },
    [
      day('確かめた日'),
      text('council', '協議会', { required: true }),
      text('requirement', '要件', { required: true }),
      yesNo('fulfilled', '満たしている', { required: true }),
      text('note', '気付いたこと'),
    ],
  ),
  measures: [
    measure(
      {
        key: 'checks',
        name: '確かめた件数',
        english: 'Checks',
        unit: '件',
        answers: '要件の確認 年20件以上',
      },
      { kind: 'count' },
    ),
    measure(
      {
        key: 'fulfilled',
        name: '要件を満たす割合',
        english: 'Share fulfilled',
        unit: '%',
        answers: '要件を満たす割合 100%',
      },
      { kind: 'share', counted: [equal('fulfilled', 'yes')] },
      { places: 1 },
    ),
  ],
}

const briefings: RegisterTemplate = {
  key: 'briefings',
  definition: register(
    {
      name: '地域への説明',
      english: 'Briefings for the community',
      purpose: '地域の会議や説明会で、補助金、委嘱、制度などを説明した記録です。',
      purposeEnglish: 'Briefings held for local groups: on grants, commissions and other matters.',
    },
    [
      day('説明した日'),
      choice('subject', '内容', ['地域活動協議会', '補助金', '委嘱', '防災', 'その他']),
      text('place', '会議・場所', { required: true }),
      number('attendees', '出た人', '人'),
    ],
  ),
  measures: [
    measure(
      {
        key: 'briefings',
        name: '説明の回数',
        english: 'Briefings',
        unit: '回',
        answers: '地域への説明 年1回以上',
      },
      { kind: 'count' },
    ),
    measure(
      {
        key: 'grants',
        name: '補助金の説明の回数',
        english: 'Briefings on grants',
        unit: '回',
        answers: '補助金の説明会 年1回以上',
      },
      { kind: 'count' },
      { where: [equal('subject', '補助金')] },
    ),
    measure(
      {
        key: 'commissions',
        name: '委嘱の説明の回数',
        english: 'Briefings on commissions',
        unit: '回',
        answers: '委嘱の説明 年1回以上',
      },
      { kind: 'count' },
      { where: [equal('subject', '委嘱')] },
    ),
  ],
}

const registrations: RegisterTemplate = {
  key: 'portal-registrations',
  definition: register(
    {
      name: '市民活動サイトへの登録',
      english: 'Registrations on the site for civic activities',
      purpose: '市民活動を紹介するサイトに登録した団体です。',
      purposeEnglish: 'Groups registered on the site that presents civic activities.',
    },
    [day('登録した日'), text('group', '団体', { required: true }), text('address', 'アドレス')],
  ),
  measures: [
    measure(
      {
        key: 'new',
        name: '新しい登録の件数',
        english: 'New registrations',
        unit: '件',
        answers: 'サイトへの新しい登録 1件以上',
      },
      { kind: 'count' },
    ),
    measure(
      {
        key: 'all',
        name: '登録している団体の数',
        english: 'Groups registered',
        unit: '団体',
        answers: '登録している団体 30団体以上',
      },
      { kind: 'count' },
      { time: endOfYear },
    ),
  ],
}

const commissions: RegisterTemplate = {
  key: 'commissions',
  definition: register(
    {
      name: '委嘱している人',
      english: 'People who hold commissions',
      purpose:
        '区から委嘱している人と、その人がほかに受けている委嘱の数です。一人に偏らないように見ます。',
      purposeEnglish:
        'Who holds a commission from the office, and how many others that person holds.',
    },
    [
      day('委嘱した日'),
      text('post', '委嘱の名前', { required: true }),
      { key: 'holder', label: '氏名', kind: 'personName', required: true, public: false },
      number('others', 'ほかに受けている委嘱', '件', { required: true }),
      date('until', '終わる日'),
    ],
    { shows: 'figures', personalYears: 5 },
  ),
  measures: [
    measure(
      {
        key: 'overloaded',
        name: '三つ以上を受けている人の割合',
        english: 'Share who hold three or more',
        unit: '%',
        answers: '委嘱を三つ以上受ける人の割合 20%以下',
      },
      { kind: 'share', counted: [{ field: 'others', is: 'atLeast', value: '2' }] },
      { places: 1 },
    ),
  ],
}

const helpers: RegisterTemplate = {
  key: 'expert-visits',
  definition: register(
    {
      name: '地域への専門家の派遣',
      english: 'Experts sent to the community',
      purpose:
        '地域の求めで専門家や支援する人を派遣した記録です。まちづくりを支える機関との連携も入れます。',
      purposeEnglish: 'Experts and partners sent to local groups at their request.',
    },
    [
      day('派遣した日'),
      text('group', '団体', { required: true }),
      choice('from', '派遣元', ['登録した人材', 'まちづくりセンター', 'その他']),
      text('subject', '内容', { required: true }),
    ],
  ),
  measures: [
    measure(
      {
        key: 'visits',
        name: '派遣の件数',
        english: 'Visits',
        unit: '件',
        answers: '専門家の派遣 1件以上',
      },
      { kind: 'count' },
    ),
    measure(
      {
        key: 'withCentre',
        name: 'まちづくりセンターとの連携の件数',
        english: 'With the town-planning centre',
        unit: '件',
        answers: 'まちづくりセンターとの連携 年12件以上',
      },
      { kind: 'count' },
      { where: [equal('from', 'まちづくりセンター')] },
    ),
  ],
}

export const communityGroups: readonly RegisterTemplate[] = [
  groups,
  requirements,
  briefings,
  registrations,
  commissions,
  helpers,
]
