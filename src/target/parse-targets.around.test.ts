import { describe, expect, it } from 'vitest'
import { fiscalYear } from '../japanese/fiscal-year.ts'
import { parseTargets } from './parse-targets.ts'
import { readAll, readFirst } from './testing/read-json.ts'

describe('parseTargets on what stands around a target', () => {
  it('takes the sheet’s year in the year half only, and says so', () => {
    const context = { fiscalYear: fiscalYear(2020), half: 'year' } as const
    expect(parseTargets('開室日数 300日以上', context)).toMatchObject([
      { fiscalYear: 2020, inferred: ['fiscalYear'] },
    ])
    expect(parseTargets('開室日数 300日以上', { ...context, half: 'multiYear' })).toMatchObject([
      { fiscalYear: null, inferred: [] },
    ])
  })

  it('reads an era left out by the year of the sheet', () => {
    expect(readAll('31年度末までに加入率60%以上', 2018)).toMatchObject([{ fiscalYear: 2019 }])
  })

  it('keeps blanks of former years blank', () => {
    expect(readFirst('12台 (令和元年度実績: 台 平成30年度実績: 5台)')?.baselines).toMatchObject([
      { fiscalYear: 2019, value: null, unit: '台' },
      { fiscalYear: 2018, value: 5, unit: '台' },
    ])
  })

  it('takes marks out of the name and keeps them', () => {
    expect(readFirst('町会への加入率(再掲)：62%以上【改定履歴あり】')).toMatchObject({
      indicator: '町会への加入率',
      marks: ['repeated', 'revised'],
    })
    expect(readFirst('町会への加入率：62% 目標値UP')).toMatchObject({ marks: ['raised'] })
  })

  it('says that a target is still to be set, and what it waits for', () => {
    expect(
      readFirst('加入率 (30年度 60%設定) ※令和2年度の目標は、元年度の結果を踏まえて設定'),
    ).toMatchObject({
      conditions: [{ compare: 'undetermined', why: 'to-be-set' }],
      baselines: [{ fiscalYear: 2018, value: 60, kind: 'target' }],
    })
  })
})
