import { describe, expect, it } from 'vitest'
import { type PublishedVersion, versionNames } from './version-names.ts'
import { wordsIn } from './words/words-in.ts'

const base: PublishedVersion = {
  id: '1',
  source: '椿坂区 令和3年度 取組シート',
  form: 'reform-plan',
  stage: 0,
  acceptedAt: '2021-04-01T00:00:00.000Z',
  writtenHere: true,
}

const namesOf = (versions: readonly PublishedVersion[], language: 'ja' | 'en' = 'ja') => [
  ...versionNames({ words: wordsIn(language), language }, versions).values(),
]

describe('the names of the versions of a year', () => {
  it('say how far each goes and when it came', () => {
    const review = { ...base, id: '2', stage: 1 as const, acceptedAt: '2021-10-29T15:10:00.000Z' }
    const whole = { ...base, id: '3', stage: 2 as const, acceptedAt: '2022-05-31T03:00:00.000Z' }
    expect(namesOf([base, review, { ...whole, writtenHere: false }])).toEqual([
      '計画（令和3(2021)年4月1日公表）',
      '中間振り返りまで（令和3(2021)年10月30日公表）',
      '自己評価まで（令和4(2022)年5月31日取り込み）',
    ])
    expect(namesOf([base], 'en')).toEqual(['plan (published on 1 April 2021)'])
  })

  it('are never the same for two of a list', () => {
    const later = { ...base, id: '2', acceptedAt: '2021-04-01T05:20:00.000Z' }
    const file = { ...base, id: '4', writtenHere: false, source: 'sheets/2021-a.txt' }
    const names = namesOf([base, later, file, { ...file, id: '3', source: 'sheets/2021-b.txt' }])
    expect(names).toEqual([
      '計画（令和3(2021)年4月1日 9時00分公表）',
      '計画（令和3(2021)年4月1日 14時20分公表）',
      '計画（令和3(2021)年4月1日 9時00分取り込み） 2021-a.txt',
      '計画（令和3(2021)年4月1日 9時00分取り込み） 2021-b.txt',
    ])
  })
})
