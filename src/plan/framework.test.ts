import { describe, expect, it } from 'vitest'
import { fiscalYear as year } from '../japanese/fiscal-year.ts'
import {
  type Framework,
  frameworkNamed,
  frameworkNameOn,
  frameworksIn,
  lineageOf,
} from './framework.ts'

const second: Framework = {
  code: 'harbour-2',
  name: 'みなと改革プラン2.0',
  nameEnglish: 'Harbour Reform Plan 2.0',
  formerNames: [],
  shortNames: ['プラン2.0'],
  valid: { from: year(2017), to: year(2019) },
  successor: 'harbour-3',
  parts: ['行革編', '区政編'],
}
const third: Framework = {
  code: 'harbour-3',
  name: 'みなと改革プラン3.0',
  nameEnglish: null,
  formerNames: [{ name: '令和2年度以降のみなと改革計画', until: '2020-08-01' }],
  shortNames: ['プラン3.0'],
  valid: { from: year(2020), to: null },
  successor: null,
  parts: [],
}
const catalogue = [third, second]

describe('frameworkNamed', () => {
  it.each([
    ['みなと改革プラン2.0', 'harbour-2', null, 'name'],
    ['「みなと改革プラン２．０」', 'harbour-2', null, 'name'],
    ['みなと改革プラン 2.0(区政編)', 'harbour-2', '区政編', 'name'],
    ['みなと改革プラン2.0 行革編', 'harbour-2', '行革編', 'name'],
    ['プラン\n2.0', 'harbour-2', null, 'short-name'],
    ['令和２年度以降のみなと改革計画', 'harbour-3', null, 'former-name'],
  ])('knows %j', (text, code, part, by) => {
    expect(frameworkNamed(text, catalogue)).toMatchObject({ framework: { code }, part, by })
  })

  it.each(['みなと改革プラン', 'みなと改革プラン20', 'みなと改革プラン3.0区政編', ''])(
    'does not guess at %j',
    (text) => {
      expect(frameworkNamed(text, catalogue)).toBeNull()
    },
  )
})

describe('the lineage of plans', () => {
  it('leads from the oldest to the newest from wherever one starts', () => {
    const codes = (framework: Framework) => lineageOf(framework, catalogue).map(({ code }) => code)
    expect(codes(second)).toEqual(['harbour-2', 'harbour-3'])
    expect(codes(third)).toEqual(['harbour-2', 'harbour-3'])
  })

  it('ends even where the catalogue runs in a circle', () => {
    const circle = [second, { ...third, successor: 'harbour-2' }]
    expect(lineageOf(second, circle)).toHaveLength(2)
  })

  it('tells which plans a year stands on', () => {
    expect(frameworksIn(year(2019), catalogue)).toEqual([second])
    expect(frameworksIn(year(2031), catalogue)).toEqual([third])
    expect(frameworksIn(year(2016), catalogue)).toEqual([])
  })

  it('calls a plan as it was called on the day', () => {
    expect(frameworkNameOn(third, '2020-04-01')).toBe('令和2年度以降のみなと改革計画')
    expect(frameworkNameOn(third, '2020-08-01')).toBe('みなと改革プラン3.0')
    expect(frameworkNameOn(second, '2018-04-01')).toBe('みなと改革プラン2.0')
  })
})
