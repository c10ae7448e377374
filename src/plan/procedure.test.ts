import { describe, expect, it } from 'vitest'
import { fiscalYear } from '../japanese/fiscal-year.ts'
import { parseMunicipality } from './parse-municipality.ts'
import { commonProcedure, type Procedure, procedureFor, stageAt } from './procedure.ts'

const year = (from: number, to: number | null): Pick<Procedure, 'from' | 'to'> => ({
  from: fiscalYear(from),
  to: to === null ? null : fiscalYear(to),
})
const old: Procedure = { ...commonProcedure, id: 'old', ...year(2017, 2019) }
const second: Procedure = {
  ...commonProcedure,
  id: 'second',
  framework: 'plan-2',
  ...year(2020, null),
}

describe('procedureFor', () => {
  it('takes the road of the plan first, then one for any plan, then the common one', () => {
    const of = (framework: string | null, at: number) =>
      procedureFor([old, second], { framework, fiscalYear: fiscalYear(at) }).id
    expect(of('plan-2', 2021)).toBe('second')
    expect(of('plan-1', 2018)).toBe('old')
    expect(of('plan-2', 2018)).toBe('old')
    expect(of('plan-1', 2021)).toBe('common')
  })
})

describe('stageAt', () => {
  it('knows a stage by its code, and throws for a lost one', () => {
    expect(stageAt(commonProcedure, 'reviewed')).toBe(2)
    expect(() => stageAt(commonProcedure, 'gone')).toThrow('no stage gone')
  })
})

const city = {
  municipality: { id: '6c1f9c2e-7d4b-4a51-9f0e-2a7c7c1f8b11', code: '999002', name: '入江市' },
  offices: [],
  frameworks: [],
  calendar: { events: [] },
}
const draft = {
  code: 'draft',
  name: '下書き',
  nameEnglish: 'Draft',
  writes: 'plan',
  advance: { name: '決める', act: 'sheet.approve', requires: ['targets'], publishes: true },
}
const end = { code: 'done', name: '決定', nameEnglish: 'Done', writes: null, advance: null }

describe('a municipality’s own road', () => {
  it('is data of its file', () => {
    const parsed = parseMunicipality({
      ...city,
      procedures: [{ id: 'short', from: 2021, stages: [draft, end] }],
    })
    expect(parsed.ok && parsed.value.procedures[0]).toMatchObject({
      id: 'short',
      framework: null,
      from: 2021,
      to: null,
    })
  })

  it.each([
    ['two stages of one code', [draft, { ...end, code: 'draft' }], '同じ code'],
    ['a way on from the last stage', [draft, { ...draft, code: 'more' }], '最後の段階だけ'],
    ['a stage nobody leaves in the middle', [end, { ...end, code: 'other' }], '最後の段階だけ'],
  ])('is refused with %s', (_, stages, words) => {
    const parsed = parseMunicipality({ ...city, procedures: [{ id: 'short', stages }] })
    expect(parsed.ok ? '' : parsed.problems.map(({ message }) => message).join()).toContain(words)
  })
})
