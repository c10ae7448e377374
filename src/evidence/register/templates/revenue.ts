/** Registers of money and the building (歳入・国保・庁舎): what is collected, how arrears are followed up, what is used. */
import {
  choice,
  day,
  equal,
  measure,
  number,
  type RegisterTemplate,
  register,
  text,
} from './template.ts'

const books = { places: 2, yearField: 'fiscalYear', finalWith: 'books' } as const

const premiums: RegisterTemplate = {
  key: 'premium-collection',
  definition: register(
    {
      name: '国民健康保険料の収納',
      english: 'Collection of health insurance premiums',
      purpose:
        '月ごとの調定額と収納額です。4月と5月に前の会計年度の分として入ったものは、会計年度を前の年度にします（出納整理期間）。',
      purposeEnglish:
        'Assessed and collected by month. What comes in for the year before until its books close is put to that year.',
    },
    [
      day('月末の日'),
      number('fiscalYear', '会計年度（西暦）', '', { required: true }),
      choice('kind', '区分', ['現年度分', '滞納繰越分']),
      number('billed', 'その月の調定額', '円', { required: true }),
      number('paid', 'その月の収納額', '円', { required: true }),
      number('cityRate', '全市の収納率', '%', { places: 2 }),
    ],
  ),
  measures: [
    measure(
      {
        key: 'current',
        name: '現年度分の収納率',
        english: 'Collection rate, current year',
        unit: '%',
        answers: '現年度分の収納率 85.80%以上',
      },
      { kind: 'rate', field: 'paid', by: 'billed' },
      { ...books, where: [equal('kind', '現年度分')] },
    ),
    measure(
      {
        key: 'arrears',
        name: '滞納繰越分の収納率',
        english: 'Collection rate, arrears',
        unit: '%',
        answers: '滞納繰越分の収納率 前年度実績以上',
      },
      { kind: 'rate', field: 'paid', by: 'billed' },
      { ...books, where: [equal('kind', '滞納繰越分')] },
    ),
    measure(
      {
        key: 'city',
        name: '現年度分の収納率（全市平均）',
        english: 'Collection rate of the whole city',
        unit: '%',
        answers: '現年度分の収納率（全市平均） 80%以上',
      },
      { kind: 'latest', field: 'cityRate', tie: 'day' },
      { ...books, where: [equal('kind', '現年度分')] },
    ),
  ],
}

const householdsBy = (key: string, act: string, english: string, answers: string) =>
  measure(
    { key, name: `${act}の世帯数`, english, unit: '世帯', answers },
    { kind: 'sum', field: 'households' },
    { where: [equal('act', act)] },
  )

const arrears: RegisterTemplate = {
  key: 'arrears-steps',
  definition: register(
    {
      name: '滞納の整理',
      english: 'Follow-up of arrears',
      purpose:
        '納付のお願い、財産の調査、差押えの予告、差押えを、行った日と世帯の数で記録します。だれに行ったかは入れません。',
      purposeEnglish:
        'Reminders, inquiries, warnings and seizures by day and number of households; never whose.',
    },
    [
      day('行った日'),
      choice('act', '行ったこと', ['納付のお願い', '財産の調査', '差押えの予告', '差押え']),
      number('households', '世帯数', '世帯', { required: true }),
    ],
    { shows: 'figures' },
  ),
  measures: [
    householdsBy('reminders', '納付のお願い', 'Households reminded', '納付のお願い 12,000世帯以上'),
    householdsBy('inquiries', '財産の調査', 'Households inquired into', '財産の調査 9,000世帯以上'),
    householdsBy('warnings', '差押えの予告', 'Households warned', '差押えの予告 300世帯以上'),
    householdsBy('seizures', '差押え', 'Households seized from', '差押え 150世帯以上'),
  ],
}

const eligibility: RegisterTemplate = {
  key: 'eligibility-notices',
  definition: register(
    {
      name: '国保の資格を正す通知',
      english: 'Notices that set eligibility right',
      purpose: 'ほかの保険に入った人などへの通知と、それで届出のあった件数です。',
      purposeEnglish:
        'Notices to those who joined another insurance and the like, and what was reported upon them.',
    },
    [
      day('送った日'),
      choice('kind', '種類', ['ほかの保険への加入', '事業主からの届出', '居所の調査']),
      number('sent', '送った件数', '件', { required: true }),
      number('reported', '届出のあった件数', '件'),
    ],
  ),
  measures: [
    measure(
      {
        key: 'sent',
        name: '通知の件数',
        english: 'Notices',
        unit: '件',
        answers: '資格を正す通知 500件以上',
      },
      { kind: 'sum', field: 'sent' },
    ),
    measure(
      {
        key: 'reported',
        name: '届出のあった割合',
        english: 'Share reported upon a notice',
        unit: '%',
        answers: '通知への届出の割合 40%以上',
      },
      { kind: 'rate', field: 'reported', by: 'sent' },
      { places: 1 },
    ),
  ],
}

const ways: RegisterTemplate = {
  key: 'payment-ways',
  definition: register(
    {
      name: '口座振替の利用',
      english: 'Payment by bank transfer',
      purpose: '保険料を納める世帯と、そのうち口座から納める世帯の数を、月末ごとに記録します。',
      purposeEnglish:
        'Households that pay premiums, and those of them that pay from an account, at each month’s end.',
    },
    [
      day('月末の日'),
      number('households', '納める世帯', '世帯', { required: true }),
      number('byAccount', '口座から納める世帯', '世帯', { required: true }),
      number('atCounter', '窓口のカードで申し込んだ件数', '件'),
    ],
  ),
  measures: [
    measure(
      {
        key: 'byAccount',
        name: '3月末の口座の利用率',
        english: 'Share paying from an account in March',
        unit: '%',
        answers: '口座の利用率 50%以上',
      },
      { kind: 'rate', field: 'byAccount', by: 'households' },
      { time: { kind: 'months', from: 3, to: 3 }, places: 1 },
    ),
    measure(
      {
        key: 'atCounter',
        name: '窓口のカードで申し込んだ件数',
        english: 'Applications by card at the counter',
        unit: '件',
        answers: '窓口のカードでの申し込み 年600件以上',
      },
      { kind: 'sum', field: 'atCounter' },
    ),
  ],
}

const revenue: RegisterTemplate = {
  key: 'own-revenue',
  definition: register(
    {
      name: '使用料・広告などの収入',
      english: 'Revenue from fees, advertising and the like',
      purpose:
        '建物の使用料、広告、自動販売機、古紙などから入った収入です。4月と5月に前の会計年度の分として入ったものは、会計年度を前の年度にします（出納整理期間）。',
      purposeEnglish:
        'What came in from fees, advertising, vending machines and waste paper; until its books close also for the year before.',
    },
    [
      day('入った日'),
      number('fiscalYear', '会計年度（西暦）', '', { required: true }),
      choice('kind', '種類', ['使用料', '広告', '自動販売機', '古紙', 'その他']),
      number('amount', '金額', '円', { required: true }),
      text('note', '内訳'),
    ],
  ),
  measures: [
    measure(
      {
        key: 'all',
        name: '収入の合計',
        english: 'Revenue in all',
        unit: '円',
        answers: '収入の合計 前年度より増額',
      },
      { kind: 'sum', field: 'amount' },
      { yearField: 'fiscalYear', finalWith: 'books' },
    ),
    measure(
      {
        key: 'advertising',
        name: '広告の収入',
        english: 'Revenue from advertising',
        unit: '円',
        answers: '広告の収入 100,000円以上',
      },
      { kind: 'sum', field: 'amount' },
      { where: [equal('kind', '広告')], yearField: 'fiscalYear', finalWith: 'books' },
    ),
  ],
}

const utilities: RegisterTemplate = {
  key: 'utilities',
  definition: register(
    {
      name: '電気・ガス・水道の使用量',
      english: 'Electricity, gas and water used',
      purpose: '庁舎で使った電気、ガス、水道の量を、検針のたびに記録します。',
      purposeEnglish: 'What the office building used, at each reading of the meters.',
    },
    [
      day('検針日'),
      number('electricity', '電気', 'kWh'),
      number('gas', 'ガス', 'm3'),
      number('water', '水道', 'm3'),
      number('cost', '料金の合計', '円'),
    ],
  ),
  measures: [
    measure(
      {
        key: 'electricity',
        name: '電気の使用量',
        english: 'Electricity used',
        unit: 'kWh',
        answers: '電気の使用量 480,000kWh以下',
      },
      { kind: 'sum', field: 'electricity' },
    ),
    measure(
      {
        key: 'cost',
        name: '光熱水費',
        english: 'Cost of utilities',
        unit: '円',
        answers: '光熱水費 前年度以下',
      },
      { kind: 'sum', field: 'cost' },
    ),
  ],
}

export const revenues: readonly RegisterTemplate[] = [
  premiums,
  arrears,
  eligibility,
  ways,
  revenue,
  utilities,
]
