import { describe, expect, it } from 'vitest'
import type { Interval, MeasuredObservation } from '../evidence/observation.ts'
import { fiscalYear } from '../japanese/fiscal-year.ts'
import { decimal } from '../lib/decimal.ts'
import { actual, level, type SheetStory, sheet, target } from '../plan/testing/build-sheet.ts'
import { judgeSheet } from './judge-sheet.ts'
import type { JudgedSheet } from './judged-sheet.ts'
import { resultsByOffice } from './results-by-office.ts'
import { allTargets } from './rule-set.ts'
import { hasTiers, sharedIndicators } from './shared-indicators.ts'

const year = fiscalYear(2020)
const known = '朝市を知っている区民の割合'
const aim = (value = '40', name = known) => target(name, [level('atLeast', value, '%')])

function judged(
  office: string,
  story: SheetStory,
  observations: readonly MeasuredObservation[] = [],
): JudgedSheet {
  const made = sheet(story)
  const context = { ruleSet: allTargets, fiscalYear: year, document: office, observations }
  return {
    id: `${office}-1`,
    initiative: office,
    office: { id: office, code: office, name: office, nameEnglish: null },
    fiscalYear: year,
    framework: null,
    document: {
      form: 'reform-plan',
      id: office,
      source: office,
      acceptedAt: '2021-06-01T00:00:00Z',
    },
    position: 0,
    sheet: made,
    judgement: made.selfEvaluation === null ? null : judgeSheet(made, context),
    multiYearJudgement: null,
  }
}

/** A share counted from answers, with the error of its sample. */
function measured(value: string, [low, high]: [string, string], method = '無作為抽出') {
  const interval: Interval = { low: decimal(low), high: decimal(high) }
  return {
    indicator: known,
    fiscalYear: year,
    value: decimal(value),
    unit: '%',
    asOf: null,
    provisional: false,
    finalOn: null,
    n: 400,
    measurement: { k: null, method, interval },
    source: { kind: 'measure', measure: 'm', register: 'survey', trace: 't' },
  } as const satisfies MeasuredObservation
}

const reported = (office: string, value: string) =>
  judged(office, {
    targets: [aim()],
    actuals: [actual(known, value, '%')],
    verdict: 'attained',
  })

describe('sharedIndicators', () => {
  it('brings together what two offices promise, however they spell it, and nothing one has alone', () => {
    const [only, ...others] = sharedIndicators([
      judged('minato', { targets: [aim('40', `「${known}」`), aim('10', '港を訪れた人の割合')] }),
      judged('yama', { targets: [aim('45')] }),
    ])
    expect(others).toEqual([])
    expect(only).toMatchObject({ unit: '%', cautions: [] })
    expect(only?.readings.map(({ judged: { office } }) => office.code)).toEqual(['minato', 'yama'])
  })

  it('keeps figures counted in different units apart', () => {
    const people = target('朝市の来場者', [level('atLeast', '900', '人')])
    const groups = target('朝市の来場者', [level('atLeast', '90', '組')])
    expect(
      sharedIndicators([judged('a', { targets: [people] }), judged('b', { targets: [groups] })]),
    ).toEqual([])
  })

  it('takes one target of an office, and none that is listed again', () => {
    const again = { ...aim(), marks: ['repeated'] as const }
    expect(
      sharedIndicators([judged('a', { targets: [aim()] }), judged('b', { targets: [again] })]),
    ).toEqual([])
    const [twice] = sharedIndicators([
      judged('a', { targets: [aim(), aim('50')] }),
      judged('b', { targets: [aim()] }),
    ])
    expect(twice?.readings).toHaveLength(2)
  })

  it('parts figures into tiers only where their intervals do not touch', () => {
    const offices = [
      ['a', measured('55', ['50', '60'])],
      ['b', measured('47', ['42', '52'])],
      ['c', measured('30', ['25', '35'])],
      ['d', measured('44', ['40', '48'])],
    ] as const
    const [shared] = sharedIndicators(
      offices.map(([office, figure]) =>
        judged(office, { targets: [aim()], verdict: 'attained' }, [figure]),
      ),
    )
    // a and d do not touch, but b lies across both: the order of the three may be chance
    expect(shared?.readings.map(({ tier }) => tier)).toEqual([1, 1, 2, 1])
    expect(shared === undefined ? null : hasTiers(shared)).toBe(true)
  })

  it('gives no tier to a figure whose error nobody knows, and says so', () => {
    const [shared] = sharedIndicators([reported('a', '41.0'), reported('b', '80.0')])
    expect(shared?.readings.map(({ tier }) => tier)).toEqual([null, null])
    expect(shared?.cautions).toEqual(['errors'])
  })

  it('says that figures were measured in different ways, or partly by hand', () => {
    const counted = (office: string, method: string) =>
      judged(office, { targets: [aim()], verdict: 'attained' }, [
        measured('50', ['45', '55'], method),
      ])
    const [ways] = sharedIndicators([counted('a', '無作為抽出'), counted('b', 'モニター')])
    expect(ways?.cautions).toEqual(['methods'])
    const [mixed] = sharedIndicators([counted('a', '無作為抽出'), reported('b', '50.0')])
    expect(mixed?.cautions).toEqual(['sources', 'errors'])
  })
})

describe('resultsByOffice', () => {
  it('counts verdicts declared and computed, and where they differ', () => {
    const [a, b] = resultsByOffice([
      reported('a', '41.0'),
      reported('a', '39.0'),
      judged('b', { targets: [aim()] }),
    ])
    expect(a).toMatchObject({
      office: { code: 'a' },
      initiatives: 2,
      notEvaluated: 0,
      declared: { attained: 2, notAttained: 0, blank: 0 },
      computed: { met: 1, unmet: 1, undetermined: 0 },
      differing: 1,
    })
    expect(b).toMatchObject({ initiatives: 1, notEvaluated: 1, differing: 0 })
    expect(b?.declared).toEqual({ attained: 0, notAttained: 0, blank: 0 })
  })
})
