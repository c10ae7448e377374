/** A shuffle too long for memory: what is put aside comes back, in any order, and nothing of it is left or can be read. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { shuffleInHeaps } from '../../src/actions/surveys/shuffle-in-heaps.ts'
import { openTestCity, type TestCity } from '../test-city.ts'

let city: TestCity
beforeAll(async () => {
  city = await openTestCity()
})
afterAll(() => city.close())

it('gives every line back once, whatever the heaps hold', async () => {
  const lines = Array.from({ length: 2_000 }, (_, at) => `椿坂${at}`)
  await city.context.store.write(async (sql) => {
    const shuffle = shuffleInHeaps(sql, 12_000, 3_000, 3_000)
    for (const line of lines) {
      shuffle.add(line)
      await shuffle.relieve()
    }
    const aside = await sql<{ content: Uint8Array }[]>`select content from survey_heap`
    expect(aside.length).toBeGreaterThan(4)
    expect(aside.some(({ content }) => Buffer.from(content).includes('椿坂'))).toBe(false)
    const taken: string[] = []
    let heaps = 0
    for await (const heap of shuffle.take()) {
      heaps += 1
      taken.push(...heap)
    }
    expect(heaps).toBe(4)
    expect(taken).not.toEqual(lines)
    expect(taken.toSorted()).toEqual(lines.toSorted())
    expect(await sql`select from survey_heap`).toHaveLength(0)
  })
})

it('brings every order out as often as any other', async () => {
  const times = 6_000
  const counts = new Map<string, number>()
  await city.context.store.write(async (sql) => {
    for (let time = 0; time < times; time += 1) {
      const shuffle = shuffleInHeaps(sql, 20, 10) // two heaps, nothing put aside
      for (const line of ['a', 'b', 'c']) shuffle.add(line)
      const taken: string[] = []
      for await (const heap of shuffle.take()) taken.push(...heap)
      const order = taken.join('')
      counts.set(order, (counts.get(order) ?? 0) + 1)
    }
  })
  // six orders, a thousand times each: six standard deviations are 173
  expect(counts.size).toBe(6)
  for (const count of counts.values()) expect(Math.abs(count - times / 6)).toBeLessThan(173)
})
