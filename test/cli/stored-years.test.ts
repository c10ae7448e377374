/** Commands over what was imported: a year that holds nothing, a folder that holds nothing, and a year checked by a stranger. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runProgram } from '../../src/cli/program.ts'
import { openTestCity, type TestCity } from '../test-city.ts'

const project = join(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'torikumi-years-'))
const out = join(folder, 'out')
let city: TestCity
beforeAll(async () => {
  city = await openTestCity()
})
afterAll(async () => {
  await city?.close()
  rmSync(folder, { recursive: true, force: true })
})

async function run(env: Readonly<Record<string, string>>, args: readonly string[]) {
  const said: string[] = []
  const exit = await runProgram(args, {
    stdin: Readable.from(['']),
    env: { TORIKUMI_DATA: join(folder, 'none'), ...env },
    projectFolder: project,
    print: () => {},
    say: (line) => said.push(line),
  })
  return { exit, said: said.join('\n') }
}

const asks = (year: string): readonly (readonly string[])[] => [
  ['judge', '--fiscal-year', year],
  ['check', '--fiscal-year', year],
  ['forecasts', '--fiscal-year', year],
  ['export', '--fiscal-year', year, '--format', 'csv', '--out', out],
  ['publish', '--fiscal-year', year, '--out', out],
]

describe('commands over what was kept', () => {
  it.each([...asks('2020'), ['registers', 'list']])(
    '%s begin no database where there is none, and name the folder',
    async (...args) => {
      const { exit, said } = await run({}, args)
      expect(exit).toBe(1)
      expect(said).toContain(`「${join(folder, 'none')}」には、まだデータがありません。`)
      expect(said).toContain('TORIKUMI_DATA')
      expect(existsSync(join(folder, 'none'))).toBe(false)
    },
  )

  it('say that nothing was imported yet, or which years were', async () => {
    const there = { DATABASE_URL: city.url }
    for (const args of asks('1999')) {
      expect((await run(there, args)).said, args[0]).toContain('まだ文書が取り込まれていません')
    }
    const sheets = ['2018-evaluated', '2020-evaluated'].map((name) =>
      join(project, `samples/sheets/hokage/${name}.txt`),
    )
    expect((await run(there, ['import', ...sheets])).exit).toBe(0)
    for (const args of asks('1999')) {
      const { said } = await run(there, args)
      expect(said, args[0]).toContain('取り込んだ年度は 2020、2018 です。')
    }
    const judged = await run(there, ['judge', '--fiscal-year', '2018'])
    expect(judged.said).toMatch(/取組 [1-9]\d* 件を判定しました。$/u)
  })

  it('say how a document without an office gets one, and ask no more once it has', async () => {
    const there = { DATABASE_URL: city.url }
    const nameless = join(folder, 'nameless.txt')
    const named = readFileSync(join(project, 'samples/sheets/hokage/2019-evaluated.txt'), 'utf8')
    writeFileSync(nameless, named.replaceAll(/帆影区?/gu, 'わたし'))
    const first = await run(there, ['import', nameless])
    expect(first.said).toContain('どの区の文書か書かれていません')
    expect(first.said).toContain('--office 区名 を付けて取り込み直すと')
    const hint = await run(there, ['check', '--fiscal-year', '2019', '--office', '無い区'])
    expect(hint.said).toContain('帆影区')
    expect(hint.said).not.toContain('区名の記載なし')
    const second = await run(there, ['import', nameless, '--office', '帆影区'])
    expect(second.said).toMatch(/nameless\.txt: 帆影区 令和元\(2019\)年度 取組 \d+ 件/u)
    expect(second.said).not.toContain('どの区の文書か')
  })

  it('tell of what the counts are when a published year is checked', async () => {
    const there = { DATABASE_URL: city.url }
    expect((await run(there, ['publish', '--fiscal-year', '2018', '--out', out])).exit).toBe(0)
    const { exit, said } = await run({}, ['verify', out])
    expect(exit).toBe(0)
    expect(said).toMatch(
      /ファイル \d+ 件を調べ、取組 \d+ 件の判定を計算し直し、ファイル \d+ 件を記録から作り直して比べました。/u,
    )
  })
})
