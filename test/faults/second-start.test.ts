import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { attachEmbedded } from '../../src/store/server/attach-embedded.ts'
import { identifySelf } from '../../src/store/server/process-identity.ts'
import { runCommands } from '../../src/store/server/test-commands.ts'
import { newFolder, prepareStarter, processesIn, removeStarter, start } from './starting.ts'

beforeAll(prepareStarter)
afterAll(removeStarter)

describe('a second start on the same data folder', () => {
  it('is refused within a second, naming who holds it, since when and where its pages are', async () => {
    const dataFolder = join(newFolder(), 'data')
    const first = await start({ dataFolder })
    const second = await start({ dataFolder })
    expect(second.ready).toBeNull()
    expect(second.refusedAfter).toBeLessThan(1000)
    expect(second.failed).toMatchObject([{ code: 'start/held' }])
    const message = second.failed[0]?.message ?? ''
    expect(message).toContain(`プロセス ${first.child.pid}、`)
    expect(message).toMatch(/20\d\d年.*から、http:\/\/127\.0\.0\.1:3000\//)
    expect(await first.stop()).toBe(0)
  })

  it('is not needed for a command beside it, which finds the running database', async () => {
    const dataFolder = join(newFolder(), 'data')
    expect(await attachEmbedded(dataFolder)).toBeNull()
    const first = await start({ dataFolder })
    const found = await attachEmbedded(dataFolder)
    expect(found).toMatchObject({ pid: first.child.pid, address: 'http://127.0.0.1:3000/' })
    await runCommands(found?.appUrl ?? '', 'select 1')
    await first.stop()
    expect(await attachEmbedded(dataFolder)).toBeNull()
  })

  it('works again once the first has stopped, and nothing is left running', async () => {
    const dataFolder = join(newFolder(), 'data')
    const first = await start({ dataFolder })
    expect(await first.stop()).toBe(0)
    expect(processesIn(dataFolder)).toEqual([])
    expect(readdirSync(join(dataFolder, 'claims'))).toEqual([])
    const second = await start({ dataFolder })
    expect(second.ready).not.toBeNull()
    expect(second.progress).toEqual([])
    await second.stop()
  })

  it('leaves one winner when several start at the same moment', async () => {
    const dataFolder = join(newFolder(), 'data')
    const all = await Promise.all([1, 2, 3, 4].map(() => start({ dataFolder })))
    const winners = all.filter(({ ready }) => ready !== null)
    expect(winners.length).toBe(1)
    const refusals = all.flatMap(({ failed }) => failed.map(({ code }) => code))
    expect(refusals).toEqual(['start/held', 'start/held', 'start/held'])
    await winners[0]?.stop()
  })
})

describe('a start after kill -9', () => {
  it('takes over the claim and the database that went on running', async () => {
    const dataFolder = join(newFolder(), 'data')
    const first = await start({ dataFolder })
    await first.kill()
    expect(processesIn(dataFolder).length).toBeGreaterThan(0)
    const second = await start({ dataFolder })
    expect(second.ready).not.toBeNull()
    expect(second.progress).toEqual([expect.stringContaining('動いたまま')])
    await second.stop()
  })

  it('mends a database that was killed with everything else, and says so', async () => {
    const dataFolder = join(newFolder(), 'data')
    const first = await start({ dataFolder })
    const url = first.ready?.superuserUrl ?? ''
    await runCommands(url, 'create table kept (line text); insert into kept values (1)')
    await first.kill()
    for (const pid of processesIn(dataFolder)) process.kill(pid, 'SIGKILL')
    const second = await start({ dataFolder })
    expect(second.progress).toEqual([expect.stringContaining('元どおり')])
    await runCommands(second.ready?.superuserUrl ?? '', 'select 1 / count(*) from kept')
    await second.stop()
  })

  it('is not fooled by another process that now has the number', async () => {
    const dataFolder = join(newFolder(), 'data')
    await (await start({ dataFolder })).stop()
    const dead = { ...identifySelf(), started: '1', state: 'holds', since: '', address: null }
    writeFileSync(join(dataFolder, 'claims', 'dead.json'), JSON.stringify(dead))
    const second = await start({ dataFolder })
    expect(second.ready).not.toBeNull()
    const [claim, ...others] = readdirSync(join(dataFolder, 'claims'))
    expect(others).toEqual([])
    const record = JSON.parse(readFileSync(join(dataFolder, 'claims', claim ?? ''), 'utf8'))
    expect(record).toMatchObject({ state: 'holds', pid: second.child.pid })
    await second.stop()
  })
})
