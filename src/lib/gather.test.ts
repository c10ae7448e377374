import { describe, expect, it } from 'vitest'
import { gather } from './gather.ts'

const turn = () => new Promise<void>((resolve) => setTimeout(resolve, 1))

describe('gather', () => {
  it('does together what is asked for at once, and gives everybody their own result', async () => {
    const lots: number[] = []
    const doubling = gather<number, number>(
      async (items) => {
        lots.push(items.length)
        await turn()
        return items.map((item) => item * 2)
      },
      { most: 100, lanes: 1 },
    )
    const asked = Array.from({ length: 250 }, (_, at) => at)
    expect(await Promise.all(asked.map(doubling.add))).toEqual(asked.map((at) => at * 2))
    expect(lots).toEqual([100, 100, 50])
    expect(await doubling.add(7)).toBe(14)
  })

  it('never has more lots on their way than lanes', async () => {
    let under = 0
    let most = 0
    const slow = gather<number, number>(
      async (items) => {
        most = Math.max(most, ++under)
        await turn()
        under -= 1
        return [...items]
      },
      { most: 3, lanes: 2 },
    )
    await Promise.all(Array.from({ length: 40 }, (_, at) => slow.add(at)))
    expect(most).toBe(2)
  })

  it('fails for one item alone where its result is a promise that fails', async () => {
    const choosy = gather<number, number>(
      async (items) =>
        items.map((item) => (item === 2 ? Promise.reject(new Error('not two')) : item)),
      { most: 10, lanes: 1 },
    )
    const settled = await Promise.allSettled([1, 2, 3].map(choosy.add))
    expect(settled.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
  })

  it('fails a lot for everyone in it, and goes on with the next', async () => {
    const picky = gather<number, number>(
      async (items) => {
        await turn()
        if (items.includes(3)) throw new Error('three')
        return [...items]
      },
      { most: 2, lanes: 1 },
    )
    const settled = await Promise.allSettled([1, 2, 3, 4, 5].map(picky.add))
    expect(settled.map(({ status }) => status)).toEqual([
      'fulfilled',
      'fulfilled',
      'rejected',
      'rejected',
      'fulfilled',
    ])
  })
})
