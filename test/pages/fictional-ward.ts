/** A fictional ward's sheets, made by hand so that every state a page can show stands in one of them. */
import type { Observation } from '../../src/evidence/observation.ts'
import { calendarDate } from '../../src/japanese/calendar-date.ts'
import { fiscalYear } from '../../src/japanese/fiscal-year.ts'
import type { IndicatorSeries, JudgedSheet, Office } from '../../src/judgement/judged-sheet.ts'
import type { SheetJudgement, TargetJudgement } from '../../src/judgement/judgement.ts'
import { decimal } from '../../src/lib/decimal.ts'
import type { Passage } from '../../src/lib/span.ts'
import type { PlacedTarget, ReportedActual, Sheet } from '../../src/plan/sheet.ts'
import type { Outcome } from '../../src/target/outcome.ts'
import { parseTargets } from '../../src/target/parse-targets.ts'

export const year = fiscalYear(2020)

export const office: Office = {
  id: '00000000-0000-4000-8000-000000000001',
  code: 'tsubakizaka',
  name: '椿坂区',
  nameEnglish: 'Tsubakizaka Ward',
}

const documentId = '00000000-0000-4000-8000-0000000000d1'

let at = 0
function passage(text: string): Passage {
  at += 100
  return { text, span: { start: at, end: at + text.length } }
}

function targets(text: string): readonly PlacedTarget[] {
  return parseTargets(text, { fiscalYear: year, half: 'year' }).map((target) => ({
    target,
    span: passage(text).span,
    label: null,
  }))
}

function actual(indicator: string, value: string, unit: string): ReportedActual {
  return {
    ...passage(`${indicator}：${value}${unit}`),
    indicator,
    fiscalYear: year,
    value: decimal(value),
    valueAsWritten: value,
    unit,
    asOf: null,
    provisional: false,
    statedTarget: null,
  }
}

export interface Result {
  readonly indicator: string
  readonly value: string | null
  readonly unit: string
  readonly level: string
  readonly outcome: Outcome
  readonly provisional?: boolean
}

export function judge(result: Result, position: number): TargetJudgement {
  const { indicator, value, unit, level, outcome, provisional = false } = result
  const compared = {
    kind: 'compared',
    actual: decimal(value ?? 0),
    compare: 'atLeast',
    level: decimal(level),
    upper: null,
    unit,
    difference: decimal(String(Math.round((Number(value) - Number(level)) * 100) / 100)),
    outcome,
  } as const
  const used = {
    kind: 'used',
    what: 'actual',
    label: indicator,
    fiscalYear: year,
    value: decimal(value ?? 0),
    unit,
    asOf: provisional ? calendarDate('2021-04-30') : null,
    provisional,
  } as const
  return {
    indicator,
    position,
    outcome,
    evaluation: {
      outcome,
      steps: [
        {
          kind: 'read',
          asWritten: `${indicator} ${level}${unit}以上`,
          canonical: `${indicator} ${level}${unit}以上`,
        },
        ...(value === null
          ? [{ kind: 'missing', what: '実績', english: 'the actual' } as const]
          : [used, compared]),
        ...(provisional
          ? [
              {
                kind: 'provisional',
                asOf: calendarDate('2021-04-30'),
                finalOn: calendarDate('2021-05-31'),
              } as const,
            ]
          : []),
      ],
      provisional: provisional
        ? { wouldBe: 'unmet', judgeAgainOn: calendarDate('2021-05-31') }
        : null,
    },
    actual: value === null ? null : observation(result),
    ...reasonsOf(result),
  }
}

function reasonsOf({ indicator, value, provisional = false }: Result) {
  if (provisional) {
    return {
      reason: `${indicator}は確定前です。出納整理期間が終わる5月31日の後に判定します。`,
      reasonEnglish: 'The figure is not final; it will be judged after 2021-05-31.',
    }
  }
  return value === null
    ? {
        reason: '実績が報告されていないため、判定できません。',
        reasonEnglish: 'It cannot be judged: no actual was reported.',
      }
    : { reason: '実績を目標と比べました。', reasonEnglish: 'The actual was compared.' }
}

function observation({ indicator, value, unit, provisional = false }: Result): Observation {
  return {
    indicator,
    fiscalYear: year,
    value: decimal(value ?? 0),
    unit,
    asOf: provisional ? calendarDate('2021-04-30') : null,
    provisional,
    finalOn: provisional ? calendarDate('2021-05-31') : null,
    n: null,
    source: { kind: 'self-evaluation', document: documentId, span: { start: 0, end: 4 } },
  }
}

export function judgement(
  results: readonly Result[],
  declared: SheetJudgement['declared'],
  outcome: Outcome,
): SheetJudgement {
  const open = outcome === 'undetermined' || declared === null
  return {
    ruleSet: 'all-targets',
    outcome,
    grade: null,
    targets: results.map(judge),
    declared,
    agrees: open ? null : (declared === 'attained') === (outcome === 'met'),
    judgeAgainOn: results.some(({ provisional }) => provisional)
      ? calendarDate('2021-05-31')
      : null,
  }
}

const mobility = passage('移動しやすいまち')

export function sheet(number: number, title: string, parts: Partial<Sheet> = {}): Sheet {
  return {
    number,
    title: passage(title),
    theme: null,
    pillar: passage('改革の柱2 2(1)'),
    revised: false,
    span: { start: 0, end: 1000 },
    multiYear: {
      purpose: [passage('坂の多いまちで、だれもが無理なく出かけられるようにする。')],
      strategy: [],
      outline: [passage('停留所の見直しと、乗り合いの案内を進める。')],
      targets: targets('つばき便を使いやすいと感じる区民の割合 令和3年度末までに60%以上'),
    },
    yearPlan: {
      activities: [
        {
          ...passage('停留所のベンチを増やす（年4か所）。'),
          heading: '移動しやすいまち',
          under: mobility,
          revised: false,
        },
        {
          ...passage('時刻表を大きな文字で配る。'),
          heading: '移動しやすいまち',
          under: mobility,
          revised: true,
        },
      ],
      targets: targets('つばき便を使いやすいと感じる区民の割合 55%以上'),
    },
    midyearReview: {
      implementationOutlook: { value: 'notExpected', span: { start: 5, end: 8 } },
      attainmentOutlook: { value: 'expected', span: { start: 9, end: 10 } },
      issues: passage('4月と5月の説明会は見送り、6月から少人数で開いた。'),
    },
    selfEvaluation: {
      results: [passage('ベンチを5か所に置いた。'), passage('時刻表を1,200部配った。')],
      actuals: [actual('つばき便を使いやすいと感じる区民の割合', '51.5', '%')],
      verdict: { value: 'attained', span: { start: 11, end: 12 } },
      issues: passage('夕方の便が少ないという声が多い。次の年度は夕方の2便を試す。'),
    },
    problems: [],
    ...parts,
  }
}

export function judged(of: {
  readonly sheet: Sheet
  readonly judgement: SheetJudgement | null
  readonly position: number
}): JudgedSheet {
  return {
    id: `00000000-0000-4000-8000-00000000000${of.position}`,
    initiative: '00000000-0000-4000-8000-0000000000e1',
    office,
    fiscalYear: year,
    framework: '汐待市 改革計画 第2期',
    document: {
      id: documentId,
      source: 'tsubakizaka-2020.txt',
      form: 'reform-plan',
      acceptedAt: '2021-06-10T00:00:00Z',
    },
    multiYearJudgement: null,
    ...of,
  }
}

const bus = 'つばき便を使いやすいと感じる区民の割合'
const missedBus: Result = {
  indicator: bus,
  value: '51.5',
  unit: '%',
  level: '55',
  outcome: 'unmet',
}

/** ① declared where the figure fell short: the two verdicts differ. */
export const differing = judged({
  position: 0,
  sheet: sheet(1, '坂道のまちの移動を支える', { revised: true }),
  judgement: judgement([missedBus], 'attained', 'unmet'),
})

const collection = '保険料の収納率'
export const provisional = judged({
  position: 1,
  sheet: sheet(2, '保険料の収納率を上げる', {
    yearPlan: {
      activities: [],
      targets: targets(`${collection} 88.20%以上`),
    },
  }),
  judgement: judgement(
    [
      {
        indicator: collection,
        value: '87.05',
        unit: '%',
        level: '88.20',
        outcome: 'undetermined',
        provisional: true,
      },
    ],
    'attained',
    'undetermined',
  ),
})

export const severalTargets = judged({
  position: 2,
  sheet: sheet(3, '地域の団体と企業をつなぐ', {
    yearPlan: {
      activities: [],
      targets: [...targets('新しい連携の件数 8件以上'), ...targets('研修の参加者数 40人以上')],
    },
  }),
  judgement: judgement(
    [
      { indicator: '新しい連携の件数', value: '11', unit: '件', level: '8', outcome: 'met' },
      {
        indicator: '研修の参加者数',
        value: null,
        unit: '人',
        level: '40',
        outcome: 'undetermined',
      },
    ],
    'attained',
    'undetermined',
  ),
})

/** A plan alone: everything after it is blank. */
export const planned = judged({
  position: 3,
  sheet: sheet(4, '窓口の待ち時間を短くする', { midyearReview: null, selfEvaluation: null }),
  judgement: null,
})

export const sheets = [differing, provisional, severalTargets, planned] as const

export const series: IndicatorSeries = {
  indicator: bus,
  unit: '%',
  points: [
    {
      fiscalYear: fiscalYear(2018),
      actual: 48.2,
      provisional: false,
      target: 50,
      sheet: differing.id,
    },
    {
      fiscalYear: fiscalYear(2019),
      actual: 53.1,
      provisional: false,
      target: 52,
      sheet: differing.id,
    },
    {
      fiscalYear: fiscalYear(2020),
      actual: 51.5,
      provisional: true,
      target: 55,
      sheet: differing.id,
    },
  ],
}
