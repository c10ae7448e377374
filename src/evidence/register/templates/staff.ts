/** Registers of the staff (人材育成): training, e-learning, goals of the job. */
import type { Field } from '../field.ts'
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

const trainings: RegisterTemplate = {
  key: 'trainings',
  definition: register(
    {
      name: '研修と強化月間',
      english: 'Training and campaigns',
      purpose: '職員の研修、強化月間、朝礼での周知などを、開くたびに記録します。',
      purposeEnglish: 'Training of the staff, campaigns and briefings, each time they are held.',
    },
    [
      day('行った日'),
      choice('subject', '内容', [
        '個人情報',
        'コンプライアンス',
        '接遇',
        '債権の回収',
        '広報',
        'その他',
      ]),
      choice('form', '行い方', ['研修', '強化月間', '朝礼', '職員への便り']),
      text('title', '題名', { required: true }),
      number('invited', '対象の人', '人'),
      number('attended', '受けた人', '人'),
    ],
  ),
  measures: [
    measure(
      {
        key: 'held',
        name: '研修の回数',
        english: 'Training sessions',
        unit: '回',
        answers: '研修を年2回以上開催',
      },
      { kind: 'count' },
      { where: [equal('form', '研修')] },
    ),
    measure(
      {
        key: 'attended',
        name: '研修を受けた割合',
        english: 'Share who attended',
        unit: '%',
        answers: '研修を受けた割合 95%以上',
      },
      { kind: 'rate', field: 'attended', by: 'invited' },
      { where: [equal('form', '研修')], places: 1 },
    ),
  ],
}

/** Whoever knows the number knows the person: it is personal, and figures from few people are masked (decision 026). */
const staffNumber: Field = {
  key: 'number',
  label: '整理番号',
  kind: 'personalText',
  required: true,
  public: false,
}

const lessons: RegisterTemplate = {
  key: 'e-learning',
  definition: register(
    {
      name: 'eラーニングの受講',
      english: 'E-learning',
      purpose:
        '対象の職員を一人一行で入れ、受けた日と点を記録します。名前は入れず、職場で分かる番号だけを使います。10人未満の値と最低点は公開しません。',
      purposeEnglish:
        'One row for each member of staff concerned, with the day taken and the points; a number stands for the name.',
    },
    [
      day('対象になった日'),
      staffNumber,
      text('section', '課'),
      date('taken', '受けた日', { closed: true }),
      number('points', '点', '点', { closed: true }),
    ],
    { shows: 'figures' },
  ),
  measures: [
    measure(
      {
        key: 'taken',
        name: '受講率',
        english: 'Share who took it',
        unit: '%',
        answers: '受講率 100%',
      },
      { kind: 'share', counted: [{ field: 'taken', is: 'filled', value: '' }] },
      { places: 1 },
    ),
    measure(
      {
        key: 'lowest',
        name: '最低点',
        english: 'Lowest points',
        unit: '点',
        answers: 'eラーニング 全員95点以上',
      },
      { kind: 'minimum', field: 'points' },
    ),
    measure(
      {
        key: 'mean',
        name: '平均点',
        english: 'Mean points',
        unit: '点',
        answers: 'eラーニングの平均点 97点以上',
      },
      { kind: 'mean', field: 'points' },
      { places: 1 },
    ),
  ],
}

const designs: RegisterTemplate = {
  key: 'job-designs',
  definition: register(
    {
      name: '職務の目標と職場での指導',
      english: 'Job designs and on-the-job training',
      purpose:
        '対象の職員を一人一行で入れ、職務の目標を書いたか、職場での指導（OJT）を行ったかを記録します。名前は入れません。',
      purposeEnglish:
        'One row for each member of staff concerned: whether goals were written and training on the job was given. No names.',
    },
    [
      day('対象になった日'),
      staffNumber,
      yesNo('written', '目標を書いた', { required: true, closed: true }),
      yesNo('trained', '指導を行った', { required: true, closed: true }),
    ],
    { shows: 'figures' },
  ),
  measures: [
    measure(
      {
        key: 'written',
        name: '目標を書いた割合',
        english: 'Share with written goals',
        unit: '%',
        answers: '職務の目標を書いた割合 100%',
      },
      { kind: 'share', counted: [equal('written', 'yes')] },
      { places: 1 },
    ),
    measure(
      {
        key: 'trained',
        name: '指導を行った割合',
        english: 'Share trained on the job',
        unit: '%',
        answers: '職場での指導を行った割合 90%以上',
      },
      { kind: 'share', counted: [equal('trained', 'yes')] },
      { places: 1 },
    ),
  ],
}

export const staff: readonly RegisterTemplate[] = [trainings, lessons, designs]
