import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, describe, expect, it } from 'vitest'
import { runProgram } from '../../src/cli/program.ts'

const project = join(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'torikumi-cli-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function run(args: readonly string[], stdin = '') {
  const printed: string[] = []
  const said: string[] = []
  const exit = await runProgram(args, {
    stdin: Readable.from([stdin]),
    env: {},
    projectFolder: project,
    print: (text) => printed.push(text),
    say: (line) => said.push(line),
  })
  return { exit, out: printed.join(''), said: said.join('\n') }
}

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

/** A link that leads to itself. */
function ringOfLinks(): string {
  const path = join(folder, 'ring.txt')
  symlinkSync('ring.txt', path)
  return path
}

describe('torikumi', () => {
  it('lists its commands and calls an unknown one wrong', async () => {
    expect(await run(['--help'])).toMatchObject({ exit: 0, out: '' })
    const unknown = await run(['目標'])
    expect(unknown).toMatchObject({ exit: 2, out: '' })
    expect(unknown.said).toContain('「目標」という命令はありません')
    expect((await run([])).exit).toBe(2)
  })

  it('says how a command is written when it is written wrongly', async () => {
    for (const args of [
      ['target'],
      ['target', '8件', '--fiscal-year', '令和2'],
      ['target', '8件', '--unknown'],
      ['read'],
      ['judge'],
    ]) {
      const { exit, out, said } = await run(args)
      expect(exit, args.join(' ')).toBe(2)
      expect(out).toBe('')
      expect(said).toContain(`./torikumi ${args[0]}`)
    }
  })
})

describe('torikumi target', () => {
  it('gives the reading as JSON', async () => {
    const { exit, out } = await run([
      'target',
      '見守り隊の人数 延べ140人以上',
      '--fiscal-year',
      '2020',
      '--json',
    ])
    expect(exit).toBe(0)
    expect(JSON.parse(out)).toMatchObject([
      {
        indicator: '見守り隊の人数',
        conditions: [{ compare: 'atLeast', value: 140, unit: '人' }],
      },
    ])
  })

  it('says in words how a sentence was read', async () => {
    const { exit, out } = await run(['target', '見守り隊の人数 140人以上'])
    expect(exit).toBe(0)
    expect(out).toContain('140人以上')
  })

  it('reads a sentence a line and gives [] for a line that holds none', async () => {
    const { exit, out } = await run(
      ['target', '--lines'],
      '花の苗の配布 500株以上\n\n回収率：9割\n',
    )
    expect(exit).toBe(0)
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(lines.map((targets) => targets.length)).toEqual([1, 0, 1])
    expect(lines[2][0].conditions[0]).toMatchObject({ value: 90, unit: '%' })
  })

  it('takes no blank sentence', async () => {
    const { exit, said } = await run(['target', '　', '--json'])
    expect(exit).toBe(1)
    expect(said).toContain('目標')
  })
})

describe('torikumi read', () => {
  const good = join(project, 'samples/sheets/aise/2018-evaluated.txt')

  it('gives documents as JSON, sources as named', async () => {
    const { exit, out } = await run(['read', good, '--json'])
    expect(exit).toBe(0)
    const { documents } = JSON.parse(out)
    expect(documents).toHaveLength(1)
    expect(documents[0]).toMatchObject({ source: good, office: '藍瀬区', fiscalYear: 2018 })
    expect(documents[0].sheets[0].computed.outcome).toMatch(/^(met|unmet|undetermined)$/)
  })

  it('says of each problem in which of several files it is, in which sheet and line', async () => {
    const odd = file(
      'odd.txt',
      readFileSync(good, 'utf8').replace(/※左記が「②」の場合/u, '※左記が「③」の場合'),
    )
    const { said } = await run(['read', good, odd])
    expect(said).toContain(`要確認: ${odd} 取組項目1 `)
    expect(said).toMatch(/odd\.txt 取組項目1 \d+行目\n {2}「③」という印/u)
    expect(said.split('\n').filter((line) => line.startsWith('要確認: 「'))).toEqual([])
  })

  it('reads the good file beside bad ones, and says of each what to do', async () => {
    const huge = file('huge.txt', '')
    truncateSync(huge, 100 * 1024 * 1024)
    const bad = [
      file('empty.txt', ''),
      file(
        'binary.bin',
        Uint8Array.from({ length: 400 }, (_, at) => (at * 37) % 256),
      ),
      file('letter.txt', '拝啓 時下ますますご清栄のこととお喜び申し上げます。敬具\n'),
      huge,
      join(folder, 'missing.txt'),
      join(good, 'below-a-file.txt'),
      ringOfLinks(),
      folder,
    ]
    const { exit, out, said } = await run(['read', ...bad, good, '--json'])
    expect(exit).toBe(1)
    expect(JSON.parse(out).documents).toHaveLength(1)
    expect(
      said.split('\n').filter((line) => line.startsWith('要修正: ')).length,
    ).toBeGreaterThanOrEqual(bad.length)
    expect(said).not.toMatch(/\bat .*\.ts:\d+/)
    expect(said).toContain('大きすぎます')
    expect(said).toContain('missing.txt')
  })

  it('reads half a document and asks about the rest', async () => {
    const half = join(project, 'samples/fixtures/half-a-document.txt')
    const { exit, out } = await run(['read', half, '--json'])
    expect(exit).toBe(0)
    expect(JSON.parse(out).documents[0].sheets.length).toBeGreaterThanOrEqual(1)
  })
})

describe('torikumi export, publish, verify and check', () => {
  it.each([
    [['export', '--fiscal-year', '2020', '--format', 'exe', '--out', 'x'], 'pdf、xlsx、docx、html'],
    [['export', '--format', 'pdf', '--out', 'x'], '--fiscal-year'],
    [['export', '--fiscal-year', '2020', '--format', 'pdf'], '--out'],
    [['publish', '--fiscal-year', '2020'], '--out'],
    [['publish', 'folder', '--fiscal-year', '2020', '--out', 'x'], '「folder」は要りません'],
    [['verify'], 'フォルダ'],
    [['check', '--fiscal-year', '2020', '--json', '--sarif'], 'どちらか一つ'],
    [['check', 'plan.txt', '--office', '藍瀬区'], '--office は、--fiscal-year と一緒に'],
  ])('%j says how it is written', async (args, words) => {
    const { exit, said } = await run(args)
    expect(exit).toBe(2)
    expect(said).toContain(words)
  })

  it('publishes into no folder of somebody else, though it has a manifest.json', async () => {
    const theirs = join(folder, 'web-app')
    mkdirSync(theirs)
    writeFileSync(join(theirs, 'manifest.json'), '{"name":"app","start_url":"/"}')
    const { exit, said } = await run(['publish', '--fiscal-year', '2020', '--out', theirs])
    expect(exit).toBe(1)
    expect(said).toContain('空のフォルダを指定してください')
  })

  it('verifies no folder that was never published', async () => {
    const { exit, said } = await run(['verify', folder])
    expect(exit).toBe(1)
    expect(said).toContain('manifest.json')
  })
})
