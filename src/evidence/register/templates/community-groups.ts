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
      purpose:
        '協議会ごとの構成団体の数を、3月に一度数えて記録します。新たに加わった団体は、その都度も記録できます。',
      purposeEnglish:
        'How many groups belong to each community council, counted once each March; groups that join may be told as they come.',
    },
    [
      day('数えた日'),
      text('council', '協議会', { required: true }),
      number('groups', '構成団体の数（3月だけ）', '団体'),
      number('joined', '新たに加わった団体', '団体'),
      text('names', '加わった団体の名前'),
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
      { kind: 'sum', field: 'groups' },
      { time: { kind: 'months', from: 3, to: 3 } },
    ),
    measure(
      {
        key: 'joined',
        name: '新たに加わった団体の数',
        english: 'Groups that joined',
        unit: '団体',
        answers: '新たに加わる団体 3団体以上',
      },
      { kind: 'sum', field: 'joined' },
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
      name: '委嘱の記録',
      english: 'Commissions given',
      purpose:
        '区が委嘱するたびに、その人がほかに受けている委嘱の数を記録します。一人に偏らないように見ます。',
      purposeEnglish: 'Each commission as it is given, and how many others its holder has.',
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
        name: 'その年度の委嘱のうち、三つ以上を受ける人への割合',
        english: 'Share of the year’s commissions given to holders of three or more',
        unit: '%',
        answers: '委嘱が一人に偏る割合 20%以下',
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
