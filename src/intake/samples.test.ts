import { describe, expect, it } from 'vitest'
import { toNumber } from '../lib/decimal.ts'
import type { Sheet } from '../plan/sheet.ts'
import { readSample as read, samplesPresent, targetsOf } from './testing/samples.ts'

const counts = ({ multiYear, yearPlan }: Sheet) => [
  multiYear.purpose.length,
  multiYear.strategy.length,
  multiYear.outline.length,
  multiYear.targets.length,
  yearPlan.activities.length,
  yearPlan.targets.length,
]

describe.skipIf(!samplesPresent)(
  'the five samples (skipped where they are not beside the project)',
  () => {
    it.each([
      ['000', 14],
      ['001', 21],
      ['002', 10],
      ['003', 25],
      ['004', 37],
    ])('%s holds %i targets and nothing unread', (prefix, count) => {
      const document = read(prefix)
      expect(targetsOf(document)).toHaveLength(count)
      expect(document.unread).toEqual([])
    })

    it.each([
      ['000', 'reform-plan', '市政改革プラン3.0', 2020, ['fiscalYear', 'office']],
      ['001', 'reform-plan', '市政改革プラン2.0', 2019, ['fiscalYear']],
      ['002', 'reform-plan', '令和2年度以降の市政改革計画', 2020, ['fiscalYear']],
      ['003', 'reform-plan', '市政改革プラン2.0', 2018, ['fiscalYear']],
      ['004', 'policy-tree', 'プラン2.0', 2019, ['framework', 'fiscalYear', 'office']],
    ])('%s is a %s of %s for %i', (prefix, form, framework, fiscalYear, inferred) => {
      expect(read(prefix)).toMatchObject({ form, framework, fiscalYear, inferred })
    })

    it('names the office where the prose does, and nobody else', () => {
      expect(
        ['000', '001', '002', '003', '004'].map((each) => read(each).office?.length ?? null),
      ).toEqual([3, null, null, null, 4])
    })

    it('has each field as long as the form has it', () => {
      const shape = (prefix: string) => read(prefix).sheets.map(counts)
      expect(shape('000')).toEqual([
        [2, 0, 1, 2, 2, 2],
        [1, 0, 1, 1, 2, 1],
        [1, 0, 1, 1, 5, 1],
        [1, 0, 1, 1, 1, 1],
        [1, 0, 2, 2, 3, 2],
      ])
      expect(shape('001')).toEqual([
        [1, 0, 1, 1, 4, 0],
        [1, 0, 1, 0, 1, 1],
        [1, 0, 3, 0, 2, 2],
        [1, 0, 2, 1, 2, 2],
        [1, 0, 1, 1, 2, 2],
        [1, 0, 2, 1, 3, 3],
        [1, 0, 1, 1, 1, 1],
        [1, 0, 1, 1, 1, 1],
        [1, 0, 1, 2, 1, 1],
      ])
      expect(shape('002')).toEqual([
        [2, 0, 1, 2, 2, 2],
        [1, 0, 1, 1, 2, 1],
        [1, 0, 1, 1, 4, 1],
        [1, 0, 3, 1, 3, 1],
      ])
      expect(shape('003')).toEqual([
        [1, 0, 1, 1, 4, 1],
        [0, 1, 4, 5, 11, 5],
        [1, 0, 4, 5, 11, 4],
        [1, 0, 2, 2, 3, 2],
      ])
    })

    it('reads numbers, pillars and second title lines', () => {
      const heads = (prefix: string) =>
        read(prefix).sheets.map(({ number, pillar, theme }) => [
          number,
          pillar?.text ?? null,
          theme !== null,
        ])
      expect(heads('000')).toEqual([
        [1, null, false],
        [2, null, false],
        [3, null, false],
        [4, '改革の柱3 3(1)', false],
        [5, '改革の柱3 3(4)', false],
      ])
      expect(heads('001')).toEqual([
        [1, null, false],
        [2, '区政編 改革の柱1 II-ア', true],
        [3, '区政編 改革の柱1 II-ア', true],
        [4, '区政編 改革の柱1 II-イ', false],
        [5, '区政編 改革の柱1 Ⅲ-ア', true],
        [6, '区政編 改革の柱1 Ⅲ-ア', true],
        [7, '区政編 改革の柱1 Ⅲ-イ', false],
        [8, '区政編 改革の柱1 IV-イ', true],
        [9, '区政編 改革の柱1 IV-ウ', false],
      ])
      for (const prefix of ['000', '001', '002', '003']) {
        for (const { title } of read(prefix).sheets)
          expect(title?.text).toMatch(/^[^【】\s].*[^【】\s]$/u)
      }
    })

    it('joins a title that is broken over two lines', () => {
      // sample 001, sheet 9
      expect(read('001').sheets[8]?.title?.text).toHaveLength(33)
    })

    it('knows which sheets were revised, and which lines', () => {
      expect(read('000').sheets.map(({ revised }) => revised)).toEqual([
        true,
        false,
        true,
        false,
        true,
      ])
      expect(
        ['001', '002', '003'].flatMap((each) => read(each).sheets).some(({ revised }) => revised),
      ).toBe(false)
      const marked = targetsOf(read('000')).map(({ target }) => target.marks.includes('revised'))
      expect(marked).toEqual([
        false,
        true,
        false,
        true,
        false,
        false,
        false,
        false,
        false,
        false,
        true,
        false,
        true,
        false,
      ])
      expect(read('000').sheets[2]?.yearPlan.activities.map(({ revised }) => revised)).toEqual([
        false,
        false,
        false,
        false,
        true,
      ])
    })

    it('reads outlooks and verdicts beside their legends', () => {
      const { sheets } = read('000')
      const outlooks = sheets.map(({ midyearReview }) => [
        midyearReview?.implementationOutlook.value,
        midyearReview?.attainmentOutlook.value,
        midyearReview?.issues === null,
      ])
      expect(outlooks).toEqual([
        ['expected', 'expected', true],
        ['expected', 'expected', true],
        ['notExpected', 'expected', false],
        ['expected', null, true],
        ['expected', 'expected', true],
      ])
      expect(sheets[3]?.problems.map(({ code }) => code)).toEqual(['sheet/mark-missing'])
      expect(sheets.map(({ selfEvaluation }) => selfEvaluation?.verdict.value)).toEqual([
        'notAttained',
        'attained',
        'notAttained',
        'attained',
        'attained',
      ])
      expect(sheets.map(({ selfEvaluation }) => selfEvaluation?.issues !== null)).toEqual([
        true,
        false,
        true,
        false,
        false,
      ])
    })

    it('reads results and actuals with their figures as written', () => {
      const { sheets } = read('000')
      expect(sheets.map(({ selfEvaluation }) => selfEvaluation?.results.length)).toEqual([
        7, 3, 4, 1, 4,
      ])
      const actuals = sheets.flatMap(({ selfEvaluation }) => selfEvaluation?.actuals ?? [])
      expect(
        actuals.map(({ value, valueAsWritten, unit, asOf, provisional, statedTarget }) => [
          value === null ? null : toNumber(value),
          valueAsWritten,
          unit,
          asOf,
          provisional,
          statedTarget !== null,
        ]),
      ).toEqual([
        [11, '11', '件', null, false, false],
        [33.8, '33.8', '%', null, false, false],
        [91.7, '91.7', '%', null, false, false],
        [86.7, '86.7', '%', null, false, true],
        [37.5, '37.5', '%', null, false, false],
        [1150, '1,150', '件', null, false, false],
        [79.84, '79.84', '%', '2021-04-30', true, false],
        [2, '2', '回', null, false, false],
      ])
      expect(actuals[6]).toMatchObject({ indicator: '収納率', fiscalYear: 2020 })
    })

    it('leaves unfilled sheets null, never false', () => {
      for (const prefix of ['001', '002', '003']) {
        for (const sheet of read(prefix).sheets) {
          expect(sheet).toMatchObject({ midyearReview: null, selfEvaluation: null })
        }
      }
    })

    it('takes a line with lines under it for their heading', () => {
      // sample 002, sheet 3: ○ above four ・
      const headings = read('002').sheets[2]?.yearPlan.activities.map(
        ({ heading }) => heading?.length,
      )
      expect(headings).toEqual([17, 17, 17, 17])
    })

    it('asks where a label is missing, a sign is unknown or a mark cannot be read', () => {
      const asked = (prefix: string) =>
        read(prefix).sheets.map(({ problems }) =>
          problems.map(({ code }) => code.replace('sheet/', '')),
        )
      expect(asked('001')).toEqual([
        ['unknown-mark'],
        ['label-missing', 'label-missing'],
        [],
        [],
        [],
        ['label-missing', 'label-missing', 'label-missing'],
        [],
        [],
        [],
      ])
      expect([...asked('002'), ...asked('003')].flat()).toEqual([])
    })

    it('numbers targets as the form lists them', () => {
      // sample 003, sheet 2
      const labels = ['①-1', '①-2', '②', '③', '④']
      const [, sheet] = read('003').sheets
      expect(sheet?.multiYear.targets.map(({ label }) => label)).toEqual(labels)
      expect(sheet?.yearPlan.targets.map(({ label }) => label)).toEqual(labels)
    })
  },
)
