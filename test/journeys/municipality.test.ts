import { afterAll, beforeAll, expect, it } from 'vitest'
import { findMunicipality } from '../../src/store/municipality-store.ts'
import { openTestCity, type TestCity } from '../test-city.ts'

let city: TestCity

beforeAll(async () => {
  city = await openTestCity()
})
afterAll(async () => await city?.close())

it('keeps the rules of the city in exact figures', async () => {
  const kept = await city.context.store.read(findMunicipality)
  const rule = kept?.ruleSets.find(({ id }) => id === 'all-targets')
  expect(rule?.tolerance).toMatchObject({ about: { coefficient: 5n, scale: 2 } })
})
