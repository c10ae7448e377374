import { describe, expect, it } from 'vitest'
import { type Json, missing, overviewTargets, readReal, sheetTargets } from './real-documents.ts'

/** Facts of the published documents, by number; see the specification's table of samples. */
describe.skipIf(missing !== null)('torikumi read on the published documents', () => {
  it('finds every sheet, panel and initiative', () => {
    const counts = ['000', '001', '002', '003', '004'].map((number) => {
      const { sheets, panels, initiatives } = readReal(number).json
      return [sheets.length, panels.length, initiatives.length]
    })
    expect(counts).toEqual([
      [5, 0, 0],
      [9, 0, 0],
      [4, 0, 0],
      [4, 0, 0],
      [0, 4, 9],
    ])
  })

  it('types all 107 target statements', () => {
    const counts = ['000', '001', '002', '003'].map((n) => sheetTargets(readReal(n).json).length)
    expect([...counts, overviewTargets(readReal('004').json).length]).toEqual([14, 21, 10, 25, 37])
  })

  it('says why whatever cannot be computed cannot', () => {
    for (const number of ['000', '001', '002', '003', '004']) {
      const { json } = readReal(number)
      for (const target of [...sheetTargets(json), ...overviewTargets(json)]) {
        expect(target.conditions.length, target.asWritten).toBeGreaterThan(0)
        const open = target.conditions.find((each: Json) => each.compare === 'undetermined')
        if (open !== undefined && open.why === undefined) throw new Error(target.asWritten)
      }
    }
  })

  it('knows the year, the office and the form of each', () => {
    const heads = ['000', '001', '002', '003', '004'].map((number) => {
      const { form, fiscalYear, office } = readReal(number).json
      return [form, fiscalYear, office]
    })
    expect(heads).toEqual([
      ['reform-plan', 2020, '浪速区'],
      ['reform-plan', 2019, null],
      ['reform-plan', 2020, null],
      ['reform-plan', 2018, null],
      ['policy-tree', 2019, '東淀川区'],
    ])
  })

  it('leaves blank reviews and evaluations null', () => {
    for (const number of ['001', '002', '003']) {
      for (const sheet of readReal(number).json.sheets) {
        expect(sheet.midyearReview).toBeNull()
        expect(sheet.selfEvaluation).toBeNull()
        expect(sheet.computed).toBeNull()
      }
    }
  })
})

describe.skipIf(missing !== null)('the evaluated document', () => {
  const of = (pick: (sheet: Json) => unknown) => readReal('000').json.sheets.map(pick)

  it('reads the outlooks of the mid-year review, the unreadable one as such', () => {
    const outlooks = of((s) => [
      s.midyearReview.implementationOutlook,
      s.midyearReview.attainmentOutlook,
    ])
    expect(outlooks.filter((_: unknown, at: number) => at !== 3)).toEqual([
      ['expected', 'expected'],
      ['expected', 'expected'],
      ['notExpected', 'expected'],
      ['expected', 'expected'],
    ])
    const [implementation, attainment] = outlooks[3]
    expect(implementation).toBe('expected')
    expect([null, 'expected']).toContain(attainment)
    const { problems } = readReal('000').json
    expect(
      problems.some(
        (problem: Json) => problem.code === 'sheet/mark-missing' && problem.sheet === 4,
      ),
    ).toBe(true)
  })

  it('reads the declared verdicts', () => {
    expect(of((s) => s.selfEvaluation.verdict)).toEqual([
      'notAttained',
      'attained',
      'notAttained',
      'attained',
      'attained',
    ])
  })

  it('computes the outcomes from what was reported', () => {
    expect(of((s) => s.computed.outcome)).toEqual(['unmet', 'met', 'unmet', 'met', 'undetermined'])
    expect(of((s) => s.computed.targets.map((t: Json) => [t.outcome, t.actual]))).toEqual([
      [
        ['met', 11],
        ['unmet', 33.8],
      ],
      [['met', 91.7]],
      [['unmet', 37.5]],
      [['met', 1150]],
      [
        ['undetermined', 79.84],
        ['met', 2],
      ],
    ])
  })

  it('calls a figure before the books close provisional and names the day to judge again', () => {
    const sheet = readReal('000').json.sheets[4]
    expect(sheet.computed.judgeAgainOn).toBe('2021-05-31')
    expect(sheet.computed.targets[0].reason).toContain('5月31日')
    expect(sheet.selfEvaluation.actuals[0]).toMatchObject({
      value: 79.84,
      valueAsWritten: '79.84',
      unit: '%',
      asOf: '2021-04-30',
      provisional: true,
    })
  })
})

describe.skipIf(missing !== null)('every field', () => {
  it('stands at its place in the source', () => {
    for (const number of ['000', '001', '002', '003', '004']) {
      const { json, text } = readReal(number)
      for (const target of [...sheetTargets(json), ...overviewTargets(json)]) {
        const words = text.slice(target.place.start, target.place.end).replaceAll(/<[^>]*>|\s/g, '')
        for (const { valueAsWritten } of target.conditions) {
          if (valueAsWritten === undefined) continue
          expect(words.normalize('NFKC'), target.asWritten).toContain(valueAsWritten)
        }
        expect(target.place.end).toBeGreaterThan(target.place.start)
      }
    }
  })
})
