/** `torikumi voices` and `torikumi council` over a real database: lists tried row by row and taken, as the pages do it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runProgram } from '../../src/cli/program.ts'
import { openTestCity, type TestCity } from '../test-city.ts'

const project = join(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'torikumi-lists-'))
let city: TestCity
beforeAll(async () => {
  city = await openTestCity()
})
afterAll(async () => {
  await city?.close()
  rmSync(folder, { recursive: true, force: true })
})

const run = (...args: readonly string[]) => runOn(city.url, args)

async function runOn(database: string, args: readonly string[]) {
  const printed: string[] = []
  const said: string[] = []
  const exit = await runProgram(args, {
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

const count = async (table: 'voice' | 'council_opinion' | 'council_member') => {
  const [row] = await city.context.store.read(
    (sql) => sql<{ count: number }[]>`select count(*)::int as count from ${sql(table)}`,
  )
  return row?.count
}

describe('torikumi voices import', () => {
  const lines = [
    '番号,受付日,どこから,内容,回答日,回答文,メモ',
    'R2-1,令和2年6月1日,電話,山田花子です。灯りを直して。,R2.6.9,直しました。,',
    'R2-2,2020-06-02,,花を植えて。,,,',
    'R2-3,2020-06-02,伝書鳩,水をまいて。,,,',
  ]

  it('tells each row what it would become, without a trace', async () => {
    const path = fileOf('a.csv', ...lines)
    const tried = await run('voices', 'import', '椿坂区', path, '--dry-run')
    expect(tried.exit).toBe(0)
    expect(tried.out).toContain('「どこから」の列は読みません。')
    expect(tried.out).toMatch(/^2行目\t加える\tR2-1.*様子：回答済み/mu)
    expect(tried.out).not.toContain('山田')
    expect(tried.out).toContain('加える3行、改める0行、変わらない0行、取り込まない0行。')
    expect(tried.out).toContain('何も取り込んでいません')
    expect(await count('voice')).toBe(0)
  })

  it('takes what it told, with the columns that were said, and once', async () => {
    const path = fileOf('a.csv', ...lines)
    const asked = ['voices', 'import', 'tsubakizaka', path, '--column', 'どこから=受付方法']
    const taken = await run(...asked)
    expect(taken.out).toMatch(/^4行目\t取り込まない\tR2-3.*伝書鳩/mu)
    expect(taken.out).toContain('2行を取り込みました。')
    expect(await count('voice')).toBe(2)
    const again = JSON.parse((await run(...asked, '--json')).out)
    expect(again.counts).toEqual({ added: 0, changed: 0, same: 2, refused: 1 })
    expect(again.rows[2]).toMatchObject({
      ...{ place: '4行目', outcome: 'refused' },
      problems: [{ code: 'row/channel-unknown' }],
    })
    expect(await count('voice')).toBe(2)
  })

  it('says that another office has the same list', async () => {
    const letters = Array.from({ length: 10 }, (_, nth) => `S-${nth},2020-06-03,坂の${nth}番目の木`)
    const path = fileOf('same.csv', '番号,受付日,内容', ...letters)
    expect((await run('voices', 'import', '椿坂区', path)).out).toContain('10行を取り込みました。')
    const other = ['voices', 'import', '藍瀬区', path, '--dry-run']
    expect((await run(...other)).out).toContain('「椿坂区」にもう登録されている')
    expect(JSON.parse((await run(...other, '--json')).out).notes.join('')).toContain('「椿坂区」')
  })
})

describe('torikumi council import', () => {
  it('brings members and opinions with what came of them; details are let stand by word', async () => {
    const term = '令和3年4月1日,令和5年3月31日'
    const members = fileOf(
      'm.csv',
      '氏名,選ばれ方,任期の始まり,任期の終わり',
      `架空 はなえ,公募,${term}`,
    )
    expect((await run('council', 'import', '椿坂区', 'members', members)).out).toContain(
      '1行を取り込みました。',
    )
    expect(await count('council_member')).toBe(1)
    const path = fileOf(
      'o.csv',
      '出た日,要旨,担当課,回答,対応区分,回答日,報告日,報告方法',
      '令和2年7月2日,山田さんの店の前に街灯を,総務課,付けました。,対応済み,R2.8.1,R2.9.30,会議で報告',
    )
    const asked = ['council', 'import', '椿坂区', 'opinions', path]
    const refused = await run(...asked)
    expect(refused.exit).toBe(1)
    expect(refused.out).toContain('「山田」')
    expect((await run(...asked, '--let-stand', '山田')).out).toMatch(/段階：完了/u)
    expect(await count('council_opinion')).toBe(1)
  })

  it.each([
    [['voices', 'import', 'どこか区', 'HERE'], 1, '「どこか区」という区がありません'],
    [['voices', 'import', '椿坂区', '/nowhere.csv'], 1, 'nowhere.csv'],
    [['voices', 'import', '椿坂区'], 2, 'import のあとに'],
    [['voices', 'publish'], 2, 'import のあとに'],
    [['council', 'import', '椿坂区', 'minutes', 'HERE'], 2, 'members'],
    [['voices', 'import', '椿坂区', 'HERE', '--column', '番号'], 2, '--column'],
    [['voices', 'import', '椿坂区', 'BARE'], 1, '「受付日」の列が選ばれていません'],
  ])('says what is wrong with %j', async (args, exit, words) => {
    const here = fileOf('a.csv', '番号,受付日', 'R2-1,令和2年6月1日')
    const bare = fileOf('b.csv', '番号,内容', 'R2-1,声')
    const told = await run(
      ...args.map((arg) => (arg === 'HERE' ? here : arg === 'BARE' ? bare : arg)),
    )
    expect(told.exit).toBe(exit)
    expect(told.said).toContain(words)
  })

  it('looks for the file before it asks for the database', async () => {
    const told = await runOn('postgres://nobody:x@127.0.0.1:1/none', [
      'voices',
      'import',
      '椿坂区',
      '/nowhere.csv',
    ])
    expect(told).toMatchObject({ exit: 1, out: '' })
    expect(told.said).toContain('「/nowhere.csv」がありません')
    expect(told.said).not.toContain('データベース')
  })
})
