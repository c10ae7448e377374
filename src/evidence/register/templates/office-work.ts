/** Registers of the office’s own work (内部管理): meetings, mistakes, improvements, what is learnt from others. */
import {
  choice,
  date,
  day,
  equal,
  measure,
  number,
  type RegisterTemplate,
  register,
  text,
  yesNo,
} from './template.ts'

const meetings: RegisterTemplate = {
  key: 'meetings',
  definition: register(
    {
      name: '会議・委員会の開催',
      english: 'Meetings and committees',
      purpose:
        '決まった間隔で開く会議や委員会の記録です。一つの台帳に一つの会議を入れると、毎月の回数を確かめられます。',
      purposeEnglish:
        'Meetings that have to be held at intervals. One register for one meeting shows whether every month had its number.',
    },
    [
      day('開いた日'),
      text('agenda', '議題', { required: true }),
      number('attendees', '出た人', '人'),
      text('decided', '決まったこと', { closed: true }),
    ],
  ),
  measures: [
    measure(
      {
        key: 'held',
        name: '開いた回数',
        english: 'Meetings held',
        unit: '回',
        answers: '情報交換会を年12回以上開催',
      },
      { kind: 'count' },
    ),
    measure(
      {
        key: 'everyMonth',
        name: '月ごとの最も少ない回数',
        english: 'Meetings in the month with the fewest',
        unit: '回',
        answers: '委員会を毎月2回以上開催',
      },
      { kind: 'fewestInMonth' },
    ),
  ],
}

const published = { day: 'published' } as const

const mistakes: RegisterTemplate = {
  key: 'mistakes',
  definition: register(
    {
      name: '事務処理の誤り',
      english: 'Mistakes in the office’s work',
      purpose:
        '誤りのあった日と公表した日を分けて記録します。件数は公表した日で数えます（公表ベース）。',
      purposeEnglish:
        'Mistakes with the day they happened and the day they were made public; counted by the latter.',
    },
    [
      day('誤りのあった日'),
      date('published', '公表した日'),
      choice('class', '種類', ['個人情報', '金額', '書類の送り先', 'その他']),
      text('section', '課'),
      text('summary', '誤りのあらまし', { required: true }),
      text('prevention', '防ぐためにしたこと'),
    ],
  ),
  measures: [
    measure(
      {
        key: 'all',
        name: '誤りの件数（公表ベース）',
        english: 'Mistakes made public',
        unit: '件',
        answers: '事務処理の誤り 前年度比10%減',
      },
      { kind: 'count' },
      published,
    ),
    measure(
      {
        key: 'personal',
        name: '個人情報の誤りの件数（公表ベース）',
        english: 'Mistakes with personal data made public',
        unit: '件',
        answers: '個人情報の誤り 0件',
      },
      { kind: 'count' },
      { ...published, where: [equal('class', '個人情報')] },
    ),
  ],
}

const improvements: RegisterTemplate = {
  key: 'improvements',
  definition: register(
    {
      name: '業務の改善',
      english: 'Improvements of the office’s work',
      purpose:
        '整理整頓、業務をやめること、手順をそろえること、会議の見直しなど、改善したことを記録します。',
      purposeEnglish: 'What was tidied up, given up, standardised or held less often.',
    },
    [
      day('改善した日'),
      choice('kind', '種類', [
        '整理整頓',
        '業務をやめる・減らす',
        '手順をそろえる',
        '会議の見直し',
        'ICTを使う',
        'その他',
      ]),
      text('what', '改善したこと', { required: true }),
      text('section', '課'),
      number('hours', '一年に減る時間', '時間'),
    ],
  ),
  measures: [
    measure(
      {
        key: 'improvements',
        name: '改善の件数',
        english: 'Improvements',
        unit: '件',
        answers: '業務の改善 年12件以上',
      },
      { kind: 'count' },
    ),
    measure(
      {
        key: 'standardised',
        name: '手順をそろえた回数',
        english: 'Procedures standardised',
        unit: '回',
        answers: '手順の標準化 年3回以上',
      },
      { kind: 'count' },
      { where: [equal('kind', '手順をそろえる')] },
    ),
    measure(
      {
        key: 'hours',
        name: '減る時間の合計',
        english: 'Hours saved a year',
        unit: '時間',
        answers: '業務の改善で減る時間 200時間以上',
      },
      { kind: 'sum', field: 'hours' },
    ),
  ],
}

const practices: RegisterTemplate = {
  key: 'good-practices',
  definition: register(
    {
      name: 'ほかの区のよい取組',
      english: 'Good practices of other wards',
      purpose: 'ほかの区や市のよい取組と、この区で取り入れたかどうかを記録します。',
      purposeEnglish:
        'Good practices of other wards and cities, and whether they were taken up here.',
    },
    [
      day('知った日'),
      text('from', '取り組んだ所', { required: true }),
      text('what', '取組', { required: true }),
      yesNo('adopted', '取り入れた'),
      text('result', '結果'),
    ],
  ),
  measures: [
    measure(
      {
        key: 'adopted',
        name: '取り入れた件数',
        english: 'Taken up',
        unit: '件',
        answers: 'よい取組の導入 年2件以上',
      },
      { kind: 'count' },
      { where: [equal('adopted', 'yes')] },
    ),
  ],
}

export const officeWork: readonly RegisterTemplate[] = [meetings, mistakes, improvements, practices]
