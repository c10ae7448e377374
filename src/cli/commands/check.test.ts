import { join } from 'node:path'
import { Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { runProgram } from '../program.ts'

const root = join(import.meta.dirname, '../../..')
const sheets = join(root, 'samples/sheets/hokage')

async function run(...args: readonly string[]) {
  const printed: string[] = []
  const said: string[] = []
  const exit = await runProgram(args, {
    stdin: Readable.from([]),
    env: {},
    projectFolder: root,
    print: (text) => printed.push(text),
    say: (line) => said.push(line),
  })
  return { exit, printed: printed.join(''), said: said.join('\n') }
}

describe('torikumi check', () => {
  it('answers with findings and their words, which is no failure', async () => {
    const { exit, printed } = await run('check', join(sheets, '2020-evaluated.txt'), '--json')
    expect(exit).toBe(0)
    const { findings } = JSON.parse(printed)
    expect(Object.keys(findings[0])).toEqual(['rule', 'severity', 'sheet', 'message', 'where'])
    expect(Object.keys(findings[0].where[0])).toEqual(['source', 'line', 'text'])
  })

  it('uses the facts of a named municipality, and says which', async () => {
    const file = join(root, 'samples/sheets/tsubakizaka/2020-evaluated.txt')
    const { printed } = await run('check', file, '--municipality', join(root, 'samples/city.json'))
    expect(printed).toContain('回答者446人')
  })

  it('checks the rest when one file cannot be taken, and fails', async () => {
    const { exit, printed, said } = await run(
      'check',
      '無い.txt',
      join(sheets, '2018-evaluated.txt'),
    )
    expect(exit).toBe(1)
    expect(said).toContain('「無い.txt」')
    expect(printed).toContain('forecast-missed')
  })

  it('is used wrongly without a file, and with two forms at once', async () => {
    expect((await run('check')).exit).toBe(2)
    expect((await run('check', 'a.txt', '--json', '--sarif')).exit).toBe(2)
  })
})

describe('torikumi diff', () => {
  const [old, current] = [join(sheets, '2020-plan.txt'), join(sheets, '2020-evaluated.txt')]

  it('answers with changes in the stable shape', async () => {
    const { exit, printed } = await run('diff', old, current, '--json')
    expect(exit).toBe(0)
    const { changes } = JSON.parse(printed)
    expect(changes).toContainEqual({
      kind: 'cadence',
      sheet: { old: 1, new: 1 },
      from: '対応の一覧の公開(年4回)',
      to: '対応の一覧の公開(年3回)',
      declared: false,
      substantive: true,
    })
  })

  it('says how much changed without a mark', async () => {
    expect((await run('diff', old, current)).said).toMatch(/うち改定の表示のないもの \d+ 件/)
  })

  it('needs two files that are there', async () => {
    expect((await run('diff', old)).exit).toBe(2)
    expect((await run('diff', old, '無い.txt')).exit).toBe(1)
  })
})
