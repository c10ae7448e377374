/** `torikumi registers` over a real database: what the page does, by words. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bindMeasure } from '../../src/actions/registers/bind-measure.ts'
import { defineMeasure } from '../../src/actions/registers/define-measure.ts'
import { openRegister } from '../../src/actions/registers/define-register.ts'
import { runProgram } from '../../src/cli/program.ts'
import type { MeasureDefinition } from '../../src/evidence/register/measure.ts'
import type { RegisterDefinition } from '../../src/evidence/register/register.ts'
import { findOffice } from '../../src/store/office-store.ts'
import { openTestCity, type TestCity } from '../test-city.ts'

const project = join(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'torikumi-registers-'))
let city: TestCity
beforeAll(async () => {
  city = await openTestCity()
  const office = (await city.context.store.read((sql) => findOffice(sql, { name: '藍瀬区' })))?.id
  const definition: RegisterDefinition = {
    ...{ name: '読み聞かせ', nameEnglish: null, purpose: '開いた会', purposeEnglish: null },
    fields: [
      { key: 'day', label: '開いた日', kind: 'date', required: true, public: true },
      {
        ...{ key: 'children', label: '子ども', kind: 'number', unit: '人', places: 0 },
        ...{ required: true, public: true },
      },
    ],
    ...{ day: 'day', intake: ['form', 'file'], personalYears: 1, shows: 'rows' },
  }
  const register = 'story-hours'
  const measure: MeasureDefinition = {
    ...{
      name: '来た子ども',
      nameEnglish: null,
      unit: '人',
      where: [],
      day: 'day',
      yearField: null,
    },
    ...{ of: { kind: 'sum', field: 'children' }, time: { kind: 'year' }, places: 0 },
    ...{ rounding: 'half-up', finalWith: 'time' },
  }
  const bound = { register, measure: 'children', office: office ?? '', fromYear: null }
  for (const done of [
    await openRegister(city.context, { key: register, office: office ?? '', definition }),
    await defineMeasure(city.context, { register, key: 'children', definition: measure }),
    await bindMeasure(city.context, { ...bound, indicator: '読み聞かせに来た子ども' }),
  ]) {
    expect(done).toMatchObject({ ok: true })
  }
})
afterAll(async () => {
  await city?.close()
  rmSync(folder, { recursive: true, force: true })
})

const run = (...args: readonly string[]) => runOn(city.url, args)

async function runOn(database: string, args: readonly string[]) {
  const printed: string[] = []
  const said: string[] = []
  const exit = await runProgram(['registers', ...args], {
    stdin: Readable.from(['']),
    env: { DATABASE_URL: database, TORIKUMI_DATA: folder },
    projectFolder: project,
    print: (text) => printed.push(text),
    say: (line) => said.push(line),
  })
  return { exit, out: printed.join(''), said: said.join('\n') }
}

function fileOf(name: string, ...lines: readonly string[]): string {
  const path = join(folder, name)
  writeFileSync(path, `${lines.join('\r\n')}\r\n`)
  return path
}

describe('torikumi registers', () => {
  it('lists registers and shows one with its measures, in words and as JSON', async () => {
    expect((await run('list')).out).toMatch(
      /^story-hours\t読み聞かせ\t藍瀬区\t記録も公開\t記録なし$/m,
    )
    expect((await run('show', 'story-hours')).out).toContain('children\t子ども\tnumber\t必須\t公開')
    expect((await run('measures', 'story-hours')).out).toMatch(
      /children\t来た子ども（人）\tすべての記録の「子ども」の合計.*\n\t→ 指標「読み聞かせに来た子ども」/u,
    )
    const { measures } = JSON.parse((await run('measures', 'story-hours', '--json')).out)
    expect(measures).toMatchObject([{ key: 'children', of: { kind: 'sum', field: 'children' } }])
  })

  it('tries a file and names each row that is refused by its number, with what to do', async () => {
    const path = fileOf('bad.csv', '開いた日,子ども', '2020-05-01,12', '2020-02-30,x', ',3')
    const tried = await run('import', 'story-hours', path, '--dry-run')
    expect(tried.exit).toBe(1)
    expect(tried.out).toContain('3行目')
    expect(tried.out).toMatch(/3行目.*「子ども」は数です/u)
    expect(tried.out).toMatch(/4行目.*「開いた日」が空です。入れてください。/u)
    expect(tried.out).toContain('3か所を直して')
    const told = JSON.parse((await run('import', 'story-hours', path, '--json')).out)
    expect(told).toMatchObject({ taken: false, rows: 0 })
    expect(told.problems).toHaveLength(3)
  })

  it('tries without a trace, and takes what was tried', async () => {
    const path = fileOf('good.csv', '日付,子ども,メモ', '2020-05-01,12', '令和2年6月1日,30')
    const columns = ['--column', '日付=開いた日']
    const tried = await run('import', 'story-hours', path, '--dry-run', ...columns)
    expect({ exit: tried.exit, out: tried.out.split('\n') }).toEqual({
      exit: 0,
      out: [
        '「メモ」の列は読みません。',
        '2020年度 読み聞かせに来た子ども: 値なし → 42人',
        '2件すべて取り込めます。何も取り込んでいません（--dry-run）。',
        '',
      ],
    })
    expect((await run('list')).out).toContain('記録なし')
    expect((await run('import', 'story-hours', path)).out).toContain(
      '「開いた日」の列が選ばれていません',
    )
    expect((await run('import', 'story-hours', path, ...columns)).out).toContain(
      '2件を取り込みました。',
    )
    const asked = ['observations', 'story-hours', '--fiscal-year', '2020'] as const
    expect((await run(...asked)).out).toMatch(/令和2年度\tchildren\t来た子ども\t42人\t記録 2件/u)
    const { observations } = JSON.parse((await run(...asked, '--json')).out)
    expect(observations).toMatchObject([{ value: '42', n: 2, masked: false }])
  })

  it.each([
    [['show', 'nothing'], 1, '「nothing」という台帳はありません'],
    [['import', 'story-hours', '/nowhere.csv'], 1, 'nowhere.csv'],
    [['import', 'story-hours'], 2, '取り込むファイルを書いてください'],
    [['show'], 2, '台帳を記号で書いてください'],
    [['burn'], 2, '何をするかを書いてください'],
  ])('says what is wrong with %j', async (args, exit, words) => {
    const told = await run(...args)
    expect(told.exit).toBe(exit)
    expect(told.said).toContain(words)
  })

  it('looks for the file before it asks for the database', async () => {
    const nowhere = ['import', 'story-hours', '/nowhere.csv']
    const told = await runOn('postgres://nobody:x@127.0.0.1:1/none', nowhere)
    expect(told).toMatchObject({ exit: 1, out: '' })
    expect(told.said).toContain('「/nowhere.csv」がありません')
    expect(told.said).not.toContain('データベース')
  })
})
