import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { claimFolder, findHolder } from './claim.ts'
import { identifySelf } from './process-identity.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'torikumi-claim-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
})

/** A claim as another process would have left it. */
function leaveClaim(change: object, ageInSeconds = 0): void {
  const claims = join(folder, 'claims')
  const holds = { state: 'holds', since: '2020-04-01T00:00:00.000Z', address: null, database: null }
  const file = join(claims, 'other.json')
  writeFileSync(file, JSON.stringify({ ...identifySelf(), ...holds, ...change }))
  const then = new Date(Date.now() - ageInSeconds * 1000)
  utimesSync(file, then, then)
}

/** The folder as it is after somebody held it and gave it back. */
async function usedFolder(): Promise<void> {
  await (await claimFolder(folder)).release()
}

describe('claimFolder', () => {
  it('holds the folder until it is released', async () => {
    const claim = await claimFolder(folder)
    expect(await findHolder(folder)).toMatchObject({ state: 'holds', pid: process.pid })
    await expect(claimFolder(folder)).rejects.toMatchObject({ problem: { code: 'start/held' } })
    await claim.release()
    expect(await findHolder(folder)).toBeNull()
    await (await claimFolder(folder)).release()
  })

  it('names the holder, since when, and the address it announced', async () => {
    const claim = await claimFolder(folder)
    await claim.announce({ address: 'http://127.0.0.1:3000/' })
    await expect(claimFolder(folder)).rejects.toThrow(
      new RegExp(`プロセス ${process.pid}、.*から、http://127.0.0.1:3000/`),
    )
    await claim.release()
  })

  it('says since when in Japan’s time, wherever the program runs', async () => {
    await usedFolder()
    leaveClaim({ since: '2020-03-31T16:39:39.000Z' })
    await expect(claimFolder(folder)).rejects.toThrow('2020年4月1日 01:39（日本時間）から')
  })

  it('takes over from a process that has ended, and from one whose number another has now', async () => {
    await usedFolder()
    for (const gone of [{ pid: 2 ** 22 + 1 }, { started: '1' }]) {
      leaveClaim(gone)
      const claim = await claimFolder(folder)
      expect(readdirSync(join(folder, 'claims'))).toHaveLength(1)
      await claim.release()
    }
  })

  it('takes over from before the machine was started anew', async () => {
    await usedFolder()
    leaveClaim({ world: 'an earlier boot' })
    await (await claimFolder(folder)).release()
  })

  it('believes a holder on another machine as long as it gives signs of life', async () => {
    await usedFolder()
    const elsewhere = { world: 'another boot', host: 'another-machine' }
    leaveClaim(elsewhere)
    await expect(claimFolder(folder)).rejects.toThrow('機械 another-machine、プロセス')
    leaveClaim(elsewhere, 60)
    await (await claimFolder(folder)).release()
  })

  it('is not stopped by a claim that a power cut left unreadable', async () => {
    await usedFolder()
    writeFileSync(join(folder, 'claims', 'torn.json'), '{"pid":')
    await (await claimFolder(folder)).release()
  })
})
