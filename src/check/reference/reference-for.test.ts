import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { fiscalYear } from '../../japanese/fiscal-year.ts'
import { parseMunicipality } from '../../plan/parse-municipality.ts'
import { referenceFor } from './reference-for.ts'

const file = join(import.meta.dirname, '../../../samples/city.json')
const parsed = parseMunicipality(JSON.parse(readFileSync(file, 'utf8')))
const city = parsed.ok ? parsed.value : null

describe('referenceFor', () => {
  it('takes seats and answers from the municipality, and names where they stand', () => {
    expect(referenceFor(city, '椿坂区', fiscalYear(2020))).toMatchObject({
      council: { members: 16, source: '椿坂区区政会議の定数', assumed: false },
      survey: { answered: 446, random: true, assumed: false },
    })
  })

  it('takes design effect, people and ratings from the municipality, each in its years', () => {
    const text = readFileSync(file, 'utf8')
    const data = JSON.parse(text)
    for (const survey of data.surveys) {
      survey.designEffect = 1.4
      for (const wave of survey.waves ?? []) wave.people = 52_000
    }
    data.ratings = [
      { name: '窓口の星', words: ['星'], source: '覆面の客', validFrom: 2019, validTo: 2020 },
    ]
    const other = parseMunicipality(data)
    const reference = referenceFor(other.ok ? other.value : null, '椿坂区', fiscalYear(2020))
    expect(reference.survey).toMatchObject({ designEffect: 1.4, population: 52_000 })
    expect(reference.ratings).toEqual([
      { name: '窓口の星', words: ['星'], source: '覆面の客', assumed: false },
    ])
    const later = referenceFor(other.ok ? other.value : null, null, fiscalYear(2021))
    expect(later.ratings.every(({ assumed }) => assumed)).toBe(true)
  })

  it('says so where it falls back on common figures', () => {
    for (const reference of [
      referenceFor(null, '椿坂区', fiscalYear(2020)),
      referenceFor(city, null, fiscalYear(2020)),
      referenceFor(city, '椿坂区', null),
    ]) {
      expect(reference.council.assumed).toBe(true)
      expect(reference.survey.assumed).toBe(true)
      expect(reference.council.source).not.toBe('')
    }
  })
})
