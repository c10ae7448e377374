/** Setting up a fresh clone: what is missing is seen, several processes do not get in each other's way, a build is whole. */
import { spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { build } from '../scripts/build.mjs'
import { isBuilt, isInstalled, listInputs, noteBuilt } from '../scripts/freshness.mjs'
import { withLock } from '../scripts/lock.mjs'

const project = dirname(import.meta.dirname)

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'set-up-'))
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

function plant(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
}

const read = (path: string) => readFileSync(join(root, path), 'utf8')

describe('isBuilt', () => {
  beforeEach(() => {
    plant({ 'src/cli/main.ts': '1', 'src/lib/a.ts': '2', 'src/lib/a.test.ts': '3' })
    noteBuilt(root, listInputs(root))
  })

  it('holds while the sources stay as they were', () => {
    expect(isBuilt(root)).toBe(true)
  })

  it.each([
    ['changed', () => plant({ 'src/lib/a.ts': '22' })],
    ['added', () => plant({ 'src/lib/b.ts': '2' })],
    ['taken away', () => rmSync(join(root, 'src/lib/a.ts'))],
  ])('ends when a source is %s', (_, act) => {
    act()
    expect(isBuilt(root)).toBe(false)
  })

  it('does not ask for a build when only a test changed', () => {
    plant({ 'src/lib/a.test.ts': 'changed' })
    expect(isBuilt(root)).toBe(true)
  })
})

describe('isInstalled', () => {
  const one = { version: '1.0.0', integrity: 'a' }
  const tool = { version: '2.0.0', integrity: 'b', dev: true }
  const other = { version: '3.0.0', optional: true }
  const plantLocks = (held: Readonly<Record<string, object>>) =>
    plant({
      'package-lock.json': JSON.stringify({
        packages: { '': {}, 'node_modules/one': one, 'node_modules/tool': tool, other },
      }),
      'node_modules/.package-lock.json': JSON.stringify({ packages: held }),
    })

  it('accepts what somebody installed by hand, other platforms left out', () => {
    plantLocks({ 'node_modules/one': one, 'node_modules/tool': tool })
    expect(isInstalled(root, 'all')).toBe(true)
  })

  it('tells packages to run with from packages to develop with', () => {
    plantLocks({ 'node_modules/one': one })
    expect(isInstalled(root, 'runtime')).toBe(true)
    expect(isInstalled(root, 'all')).toBe(false)
  })

  it('sees another version and a missing folder', () => {
    plantLocks({ 'node_modules/one': { ...one, version: '1.0.1' }, 'node_modules/tool': tool })
    expect(isInstalled(root, 'runtime')).toBe(false)
    rmSync(join(root, 'node_modules'), { recursive: true })
    expect(isInstalled(root, 'runtime')).toBe(false)
  })
})

describe('withLock', () => {
  it('lets one work at a time, the others wait and say so once', async () => {
    let inside = 0
    let most = 0
    let waits = 0
    const work = async () => {
      inside += 1
      most = Math.max(most, inside)
      await sleep(30)
      inside -= 1
    }
    const folder = join(root, 'build', '.lock')
    const countWait = () => {
      waits += 1
    }
    await Promise.all([1, 2, 3].map(() => withLock(folder, work, countWait)))
    expect(most).toBe(1)
    expect(waits).toBe(2)
    expect(existsSync(folder)).toBe(false)
  })

  it.each([
    ['a process that has ended', { pid: 2 ** 22 + 1, startedAt: null }],
    ['a number given to another process since', { pid: process.ppid, startedAt: '1' }],
  ])('takes over the lock of %s', async (_, holder) => {
    plant({ 'lock/holders': JSON.stringify({ host: hostname(), holders: [holder] }) })
    expect(
      await withLock(
        join(root, 'lock'),
        async () => 'done',
        () => undefined,
      ),
    ).toBe('done')
  })

  it('opens again when the work fails', async () => {
    const fail = () => Promise.reject(new Error('no'))
    await expect(withLock(join(root, 'lock'), fail, () => undefined)).rejects.toThrow('no')
    expect(existsSync(join(root, 'lock'))).toBe(false)
  })
})

describe('build', () => {
  beforeEach(() => {
    symlinkSync(join(project, 'node_modules'), join(root, 'node_modules'))
    plant({
      'package.json': '{ "type": "module" }',
      'tsconfig.json':
        '{ "compilerOptions": { "jsx": "react-jsx", "jsxImportSource": "hono/jsx" } }',
      'src/cli/main.ts': `
        import { parse } from '../target/parse.ts'
        const { Page } = await import('../ui/page.tsx')
        console.log(parse('12'), String(Page()))`,
      'src/target/parse.ts': 'export const parse = (text: string) => Number(text)',
      'src/ui/page.tsx': 'export const Page = () => <p class="a">い</p>',
      'src/ui/styles/main.css': '.a { & .b { color: red } }',
      'src/ui/islands/chart.ts': "document.title = 'a' as string",
    })
  })

  it('makes a program that runs, what a command does not need apart', async () => {
    await build(root)
    const { stdout } = spawnSync(process.execPath, ['build/cli.js'], {
      cwd: root,
      encoding: 'utf8',
    })
    expect(stdout).toBe('12 <p class="a">い</p>\n')
    expect(read('build/cli.js')).not.toContain('い')
  })

  it('names what browsers get by its content', async () => {
    await build(root)
    const manifest = JSON.parse(read('build/public/manifest.json'))
    expect(manifest).toEqual({
      'chart.js': expect.stringMatching(/^chart\.[0-9A-Z]{8}\.js$/),
      'torikumi.css': expect.stringMatching(/^torikumi\.[0-9A-Z]{8}\.css$/),
    })
    expect(read(`build/public/${manifest['torikumi.css']}`)).toContain('.a .b')
  })

  it('keeps the build before for a server that still runs on it, and no more', async () => {
    const count = () => readdirSync(join(root, 'build/public')).length
    await build(root)
    expect(count()).toBe(3)
    plant({ 'src/ui/styles/main.css': '.c { color: red }' })
    await build(root)
    expect(count()).toBe(4)
    plant({ 'src/ui/styles/main.css': '.d { color: red }' })
    await build(root)
    expect(count()).toBe(4)
  })

  it('says where a source is wrong, and leaves the last build alone', async () => {
    await build(root)
    const before = read('build/cli.js')
    plant({ 'src/ui/page.tsx': 'export const Page = (' })
    await expect(build(root)).rejects.toThrow(/^src\/ui\/page\.tsx:1:/)
    expect(read('build/cli.js')).toBe(before)
  })
})
