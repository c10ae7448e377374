import { describe, expect, it } from 'vitest'
import { openLots } from './lots.ts'

const turn = () => new Promise<void>((resolve) => setTimeout(resolve, 1))
const patient = { most: 4, lanes: 2, patience: 60_000 }

/** Lots of what was added, item by what it must be kept apart by. */
function recording(options = patient) {
  const [lots, underWay] = [[] as string[][], new Set<string>()]
  const met: string[] = []
  const keeping = openLots<string>(async (lot) => {
    lots.push([...lot])
    for (const item of lot) {
      if (underWay.has(item.slice(0, 1))) met.push(item)
      underWay.add(item.slice(0, 1))
    }
    await turn()
    for (const item of lot) underWay.delete(item.slice(0, 1))
  }, options)
  return { lots, met, keeping, add: (item: string) => keeping.add(item, [item.slice(0, 1)]) }
}

describe('lots', () => {
  it('are full while there is enough, and hold everything once in the end', async () => {
    const { lots, keeping, add } = recording()
    for (const item of 'abcdefghij') await add(item)
    await keeping.end()
    expect(lots.map(({ length }) => length)).toEqual([4, 4, 2])
    expect(lots.flat().join('')).toBe('abcdefghij')
  })

  it('never have two of a kind under way, and keep those of a kind in their order', async () => {
    const { lots, met, keeping, add } = recording()
    const items = ['a1', 'a2', 'b1', 'a3', 'c1', 'b2', 'd1', 'a4', 'e1', 'b3', 'b4', 'c2']
    for (const item of items) await add(item)
    await keeping.end()
    expect(met).toEqual([])
    expect(lots[0]).toEqual(['a1', 'b1', 'c1', 'd1'])
    const done = lots.flat()
    expect(done).toHaveLength(items.length)
    for (const kind of 'abcde') {
      const of = (list: readonly string[]) => list.filter((item) => item.startsWith(kind))
      expect(of(done)).toEqual(of(items))
    }
  })

  it('go without being full when nothing more comes for a while', async () => {
    const { lots, keeping, add } = recording({ ...patient, patience: 5 })
    await add('a')
    await expect.poll(() => lots).toEqual([['a']])
    await add('b')
    await expect.poll(() => lots).toEqual([['a'], ['b']])
    await keeping.end()
  })

  it('let whoever adds wait while too many are waiting', async () => {
    const open: (() => void)[] = []
    const keeping = openLots<number>(() => new Promise((resolve) => open.push(resolve)), {
      ...patient,
      lanes: 1,
    })
    for (let item = 0; item < 4; item += 1) await keeping.add(item, [])
    let added = 4
    const adding = (async () => {
      for (; added < 30; added += 1) await keeping.add(added, [])
    })()
    await expect.poll(() => added).toBeGreaterThan(10)
    await turn()
    expect(added).toBeLessThan(25)
    const opening = setInterval(() => open.shift()?.(), 1)
    await adding
    await keeping.end()
    clearInterval(opening)
  })

  it('end with the first fault, once those under way are done', async () => {
    let ended = 0
    const keeping = openLots<string>(async (lot) => {
      if (lot.includes('bad')) throw new Error('a fault')
      await turn()
      ended += 1
    }, patient)
    const adding = (async () => {
      for (const item of ['1', '2', '3', '4', 'bad', '5', '6', '7']) await keeping.add(item, [])
      for (;;) await keeping.add('more', [])
    })()
    await expect(adding).rejects.toThrow('a fault')
    await expect(keeping.end()).rejects.toThrow('a fault')
    expect(ended).toBeGreaterThanOrEqual(1)
  })
})
