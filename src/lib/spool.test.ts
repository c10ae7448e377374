import { readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { afterEach, describe, expect, it } from 'vitest'
import { openSpool, type Spool } from './spool.ts'

let spool: Spool | null = null
afterEach(async () => {
  await spool?.close()
  spool = null
})

async function* slowly(...pieces: readonly string[]) {
  for (const piece of pieces) {
    await new Promise((resolve) => setTimeout(resolve, 2))
    yield Buffer.from(piece)
  }
}

const text = async (spooled: { read: () => Promise<Uint8Array> }) =>
  Buffer.from(await spooled.read()).toString()

describe('a spool', () => {
  it('gives back what was put into it, in any order, also what was put in at the same time', async () => {
    spool = await openSpool()
    const both = [spool.append(slowly('坂', '道')), spool.append([Buffer.from('朝市')])]
    const [first, second, none] = await Promise.all([...both, spool.append([])])
    if (first === undefined || second === undefined || none === undefined) throw new Error('none')
    expect(await text(second)).toBe('朝市')
    expect(await text(first)).toBe('坂道')
    expect([first.size, none.size, await text(none)]).toEqual([6, 0, ''])
  })

  it('goes on after a source that broke off', async () => {
    spool = await openSpool()
    const broken = spool.append(
      (async function* () {
        yield* slowly('半分')
        throw new Error('broken off')
      })(),
    )
    const next = spool.append(slowly('全部'))
    await expect(broken).rejects.toThrow('broken off')
    expect(await text(await next)).toBe('全部')
  })

  it('has no name that could be left behind', async () => {
    const before = readdirSync(tmpdir()).filter((name) => name.startsWith('torikumi-'))
    spool = await openSpool()
    await spool.append(slowly('坂道'))
    const after = readdirSync(tmpdir()).filter((name) => /^torikumi-[0-9a-f]{8}-/.test(name))
    expect(after.filter((name) => !before.includes(name))).toEqual([])
  })
})
