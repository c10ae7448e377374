/** Two strangers whom a provider gives one address, at the same moment: one of them is the invited person. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { signInByProvider } from '../../src/actions/people/sign-in-by-provider.ts'
import { recordPerson } from '../../src/store/person-store.ts'
import { openTestCity, type TestCity } from '../test-city.ts'

let city: TestCity
beforeAll(async () => {
  city = await openTestCity()
})
afterAll(async () => await city?.close())

describe('two first sign-ins for one invited person', () => {
  it('let one in, in whatever order they come', async () => {
    for (let round = 0; round < 10; round += 1) {
      const email = `nagisa-${round}@shiomachi.example`
      const person = { id: randomUUID(), name: '波多野 なぎさ', email, demonstration: false }
      await city.context.store.write((sql) => recordPerson(sql, person, city.context.now))
      const come = (subject: string) =>
        signInByProvider(
          city.context,
          { issuer: 'https://id.example', subject: `${subject}-${round}`, email },
          null,
        )
      const results = await Promise.all(['a', 'b', 'c'].map(come))
      expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    }
  })
})
