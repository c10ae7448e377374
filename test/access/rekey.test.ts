/** Replacing the key that secrets are sealed with: nothing is lost on the way, and the former key opens nothing after. */
import { randomBytes, randomUUID } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { totpSealedFor } from '../../src/actions/people/second-factor.ts'
import { rekey, trySeals } from '../../src/actions/secrets/rekey.ts'
import { sealedPlaces } from '../../src/actions/secrets/sealed-places.ts'
import { replaceKey } from '../../src/cli/replace-key.ts'
import { sealsOf } from '../../src/cli/seal-key.ts'
import type { Terminal } from '../../src/cli/terminal.ts'
import { CannotOpen, createSeals } from '../../src/lib/seal.ts'
import { recordTotp } from '../../src/store/credential-store.ts'
import { recordMail } from '../../src/store/mail-store.ts'
import { recordPerson } from '../../src/store/person-store.ts'
import { openTestCity, type TestCity } from '../test-city.ts'

let city: TestCity
beforeAll(async () => {
  city = await openTestCity()
})
afterAll(() => city.close())

const old = createSeals(randomBytes(32))

async function somebody(seals = old): Promise<string> {
  const id = randomUUID()
  const person = { id, name: '鍵', email: `${id}@shiomachi.example`, demonstration: false }
  await city.context.store.write(async (sql) => {
    await recordPerson(sql, person, city.context.now)
    await recordTotp(sql, id, seals.seal(Buffer.from(`secret of ${id}`), totpSealedFor(id)))
  })
  return id
}

async function secretOf(person: string): Promise<Uint8Array> {
  const [row] = await city.context.store.read(
    (sql) => sql<{ sealed: Uint8Array }[]>`
      select totp_secret as sealed from credential where person_id = ${person}`,
  )
  return row?.sealed ?? new Uint8Array()
}

describe('the places where something is sealed', () => {
  it('are all of them, and may be written', async () => {
    const [columns, allowed] = await city.context.store.read(async (sql) => [
      await sql<{ name: string }[]>`
        select c.relname || '.' || a.attname as name
        from pg_attribute a join pg_class c on c.oid = a.attrelid
        join pg_namespace n on n.oid = c.relnamespace
        where n.nspname = 'torikumi' and c.relkind in ('r', 'p') and a.atttypid = 'bytea'::regtype
        order by 1`,
      await sql<{ name: string }[]>`
        select t.name from unnest(${sealedPlaces.map(({ table }) => table)}::text[],
                                  ${sealedPlaces.map(({ column }) => column)}::text[]) as t("table", name)
        where has_column_privilege('torikumi_app', 'torikumi.' || t."table", t.name, 'update')`,
    ])
    // bytes that are no secret: fingerprints, and files as they were received
    const open = /hash$|\.content$|^image|\.bytes$/
    expect(columns.map(({ name }) => name).filter((name) => !open.test(name))).toEqual(
      sealedPlaces.map(({ table, column }) => `${table}.${column}`).toSorted(),
    )
    expect(allowed).toHaveLength(sealedPlaces.length)
  })
})

describe('rekey', () => {
  it('seals everything anew, though a batch is not the whole, and leaves what no key opens', async () => {
    const people: string[] = []
    for (let count = 0; count < 410; count += 1) people.push(await somebody())
    const foreign = await somebody(createSeals(randomBytes(32)))
    const [first = ''] = people
    const words = old.seal(Buffer.from('link'), `mail person:${first}`)
    const mail = { onceKey: 'k', person: first, address: 'a@b.example', subject: 's', body: words }
    await city.context.store.write((sql) => recordMail(sql, mail, city.context.now))
    const key = randomBytes(32)
    const present = createSeals(key)
    const keys = { present, all: { ...present, open: openAny(present) } }
    const done = await rekey(city.context, keys)
    expect(done).toEqual({
      ok: true,
      value: { sealed: 411, closed: [{ table: 'credential', rows: 1 }] },
    })
    expect(await rekey(city.context, keys)).toMatchObject({ value: { sealed: 0 } })
    for (const id of people) {
      const opened = present.open(await secretOf(id), totpSealedFor(id))
      expect(Buffer.from(opened).toString()).toBe(`secret of ${id}`)
    }
    const secret = await secretOf(first)
    expect(() => old.open(secret, totpSealedFor(first))).toThrow(CannotOpen)
    expect(await trySeals(city.context, null)).toBe('closed')
    await city.context.store.write(
      (sql) => sql`update credential set totp_secret = null where person_id = ${foreign}`,
    )
    expect(await trySeals(city.context, () => present)).toBe('opens')
    expect(await trySeals(city.context, () => old)).toBe('closed')

    function openAny(seals: typeof present) {
      return (sealed: Uint8Array, of: string) => {
        try {
          return seals.open(sealed, of)
        } catch {
          return old.open(sealed, of)
        }
      }
    }
  })
})

describe('admin rekey', () => {
  it('replaces the key of the file while a program goes on with it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'torikumi-key-'))
    const said: string[] = []
    const terminal: Terminal = {
      stdin: Readable.from([]),
      env: { TORIKUMI_DATA: join(folder, 'data') },
      projectFolder: folder,
      print: () => {},
      say: (line) => said.push(line),
    }
    await city.context.store.write((sql) => sql`update credential set totp_secret = null`)
    await city.context.store.write((sql) => sql`update mail_message set sealed_body = null`)
    const serving = sealsOf(terminal)()
    const before = await somebody(serving)
    const file = join(folder, 'data.key')
    const formerKey = readFileSync(file, 'utf8').trim()
    const municipality = { name: '汐待市' } as never
    const installation = {
      municipalities: [{ municipality, context: () => city.context }],
    } as never
    const replaced = await replaceKey(terminal, installation)
    expect(replaced).toMatchObject({ ok: true, value: { data: { sealed: 1, closed: 0 } } })
    const key = readFileSync(file, 'utf8').trim()
    expect(key).toMatch(/^[\w+/]{43}=$/)
    expect(key).not.toBe(formerKey)
    // the program that was there before opens it, and seals for the next one
    const opened = serving.open(await secretOf(before), totpSealedFor(before))
    expect(Buffer.from(opened).toString()).toBe(`secret of ${before}`)
    const after = await somebody(serving)
    const next = sealsOf(terminal)()
    expect(next.open(await secretOf(after), totpSealedFor(after))).toBeDefined()

    // a run that was broken off has both keys in the file: it is finished, and no third is made
    writeFileSync(file, `${Buffer.from(randomBytes(32)).toString('base64')}\n${key}\n`)
    expect(await replaceKey(terminal, installation)).toMatchObject({
      value: { data: { sealed: 2 } },
    })
    expect(readFileSync(file, 'utf8').trim().split('\n')).toHaveLength(1)

    const given = { ...terminal, env: { TORIKUMI_KEY: key } }
    expect(await replaceKey(given, installation)).toMatchObject({
      problems: [{ code: 'rekey/new-key-first' }],
    })
    rmSync(folder, { recursive: true })
  })
})
