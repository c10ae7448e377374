/** `torikumi admin` over a real database, for one municipality and for several. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runProgram } from '../../src/cli/program.ts'
import { openTestDatabase, type TestDatabase } from '../../src/store/server/test-database.ts'

const project = join(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'torikumi-admin-'))
let test: TestDatabase
beforeAll(async () => {
  test = await openTestDatabase()
})
afterAll(async () => {
  await test.drop()
  rmSync(folder, { recursive: true, force: true })
})

const admin = (args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
  run(['admin', ...args], env)

async function run(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const printed: string[] = []
  const said: string[] = []
  const exit = await runProgram(args, {
    stdin: Readable.from(['']),
    env: { DATABASE_URL: test.url, ...env },
    projectFolder: project,
    print: (text) => printed.push(text),
    say: (line) => said.push(line),
  })
  return { exit, out: printed.join(''), said: said.join('\n') }
}

describe('an office named on the command line', () => {
  it('that is not there is an error that names those that are', async () => {
    const { exit, out, said } = await run(['check', '--fiscal-year', '2020', '--office', '霧峰区'])
    expect({ exit, out }).toEqual({ exit: 1, out: '' })
    expect(said).toMatch(/「霧峰区」という区がありません。次のどれかを書いてください：.*藍瀬区/u)
    expect((await run(['check', '--fiscal-year', '2020', '--office', 'aise'])).exit).toBe(0)
  })
})

describe('torikumi admin', () => {
  it('lets the first administrator in, again as long as nobody came', async () => {
    const first = await admin(['first-administrator', '--json'])
    expect(first.exit).toBe(0)
    expect(JSON.parse(first.out).link).toMatch(
      /^http:\/\/127\.0\.0\.1:3000\/invitations\/[\w-]{43}$/,
    )
    const again = await admin(['first-administrator', '--json'])
    expect(JSON.parse(again.out).link).not.toBe(JSON.parse(first.out).link)
  })

  it.each(['plan.example.lg.jp', 'plan.example.lg.jp:8080'])(
    'says of an address without https:// how to write it: %s',
    async (given) => {
      const { exit, out, said } = await admin(['first-administrator'], { TORIKUMI_ADDRESS: given })
      expect({ exit, out }).toEqual({ exit: 1, out: '' })
      expect(said).toContain(`TORIKUMI_ADDRESS の「${given}」をアドレスとして読めません`)
    },
  )

  it('invites, lists and resets, with the address people reach the pages by', async () => {
    const person = ['--name', '潮田 みなと', '--email', 'Minato@example.jp', '--role', 'officer']
    const address = { TORIKUMI_ADDRESS: 'https://plan.example.jp/' }
    const invited = await admin(['invite', ...person, '--office', 'aise', '--json'], address)
    expect(JSON.parse(invited.out).link).toMatch(/^https:\/\/plan\.example\.jp\/invitations\//)
    const twice = await admin(['invite', ...person, '--office', 'aise'])
    expect(twice).toMatchObject({ exit: 1, out: '' })
    expect(twice.said).toContain('の人はもういます')
    const { people } = JSON.parse((await admin(['list', '--json'])).out)
    expect(people).toContainEqual(
      expect.objectContaining({ name: '潮田 みなと', email: 'minato@example.jp', active: false }),
    )
    expect((await admin(['reset', 'minato@example.jp', '--second-factor'])).exit).toBe(0)
    expect((await admin(['reset', 'nobody@example.jp'])).exit).toBe(1)
  })

  it('exports the head of the audit and holds the chain against it', async () => {
    const file = join(folder, 'head.json')
    writeFileSync(file, (await admin(['audit-head'])).out)
    await admin(['reset', 'minato@example.jp'])
    const sound = await admin(['verify-audit', file, '--json'])
    expect(sound.exit).toBe(0)
    expect(JSON.parse(sound.out)).toMatchObject({ fault: null })
    const head = JSON.parse(readFileSync(file, 'utf8'))
    writeFileSync(file, JSON.stringify({ ...head, hash: 'f'.repeat(64) }))
    const other = await admin(['verify-audit', file])
    expect(other).toMatchObject({ exit: 1 })
    expect(other.out).toContain('控えておいた指紋と違います')
    writeFileSync(file, 'no head')
    expect((await admin(['verify-audit', file])).exit).toBe(1)
  })

  it('says how it is written when it is written wrongly', async () => {
    for (const args of [[], ['unknown'], ['invite', '--role', 'king'], ['reset']]) {
      expect((await admin(args)).exit, args.join(' ')).toBe(2)
    }
  })
})

describe('several municipalities', () => {
  const municipalities = join(folder, 'municipalities')
  const several = { TORIKUMI_MUNICIPALITIES: municipalities }
  const city = readFileSync(join(project, 'samples/city.json'), 'utf8')

  it('are told apart by the names of their files', async () => {
    mkdirSync(municipalities)
    expect((await admin(['list'], several)).said).toContain('自治体のファイルがありません')
    writeFileSync(join(municipalities, 'plan.a.example.json'), city)
    writeFileSync(join(municipalities, 'plan.b.example.json'), city)
    expect((await admin(['list'], several)).said).toContain('同じ id')
    const other = city
      .replace('0e7348c4-4973-5459-b506-95883113d55d', '0e7348c4-4973-4459-b506-95883113d55e')
      .replaceAll('汐待', '霧立')
    writeFileSync(join(municipalities, 'plan.b.example.json'), other)
    const which = await admin(['list'], several)
    expect(which.exit).toBe(2)
    expect(which.said).toContain('plan.a.example plan.b.example')
    const here = { ...several, TORIKUMI_MUNICIPALITY: 'plan.b.example' }
    const { people } = JSON.parse((await admin(['list', '--json'], here)).out)
    expect(people).toEqual([])
    const { link } = JSON.parse((await admin(['first-administrator', '--json'], here)).out)
    expect(link).toMatch(/^https:\/\/plan\.b\.example\/invitations\//)
    const there = { ...several, TORIKUMI_MUNICIPALITY: 'plan.a.example' }
    expect((await admin(['list'], there)).out).toContain('潮田 みなと')
  })
})

describe("a municipality of one's own", () => {
  const own = join(folder, 'own')
  const alone = { TORIKUMI_MUNICIPALITIES: own }
  const wish = ['--name', '入江市', '--code', '999002', '--office', 'kaigan=海岸区']
  const file = join(own, 'plan.irie.example.json')

  it('begins with a file that is printed, needs no database, and is taken as it is', async () => {
    const none = { DATABASE_URL: 'postgres://nobody@127.0.0.1:9/none' }
    const made = await admin(['new-municipality', ...wish, '--office', 'misaki=岬区'], none)
    expect(made.exit).toBe(0)
    expect(made.said).toContain('TORIKUMI_MUNICIPALITIES のフォルダに')
    mkdirSync(own)
    writeFileSync(file, made.out)
    const { out } = await admin(['first-administrator', '--json'], alone)
    expect(JSON.parse(out).link).toMatch(/^https:\/\/plan\.irie\.example\/invitations\//)
  })

  it('has links with the port and the scheme that people reach it by', async () => {
    const address = { ...alone, TORIKUMI_ADDRESS: 'http://plan.irie.example:8080' }
    const { out } = await admin(['first-administrator', '--json'], address)
    expect(JSON.parse(out).link).toMatch(/^http:\/\/plan\.irie\.example:8080\/invitations\//)
  })

  it('says how it is written where a part is missing', async () => {
    for (const args of [wish.slice(2), wish.slice(0, 2), [...wish, '--office', '岬区']]) {
      const { exit, said } = await admin(['new-municipality', ...args])
      expect(exit, args.join(' ')).toBe(2)
      expect(said).toContain('kaigan=海岸区')
    }
  })

  it('tells of every id that no row can be kept under', async () => {
    const written = JSON.parse(readFileSync(file, 'utf8'))
    written.municipality.id = 'irie'
    written.offices[1].id = 'misaki'
    writeFileSync(file, JSON.stringify(written))
    const { exit, said } = await admin(['list'], alone)
    expect(exit).toBe(1)
    expect(said).toContain('plan.irie.example.json: 市の設定の「municipality.id」の「irie」は UUID')
    expect(said).toContain('「offices[1].id」の「misaki」は UUID')
  })
})
