/** The restore drill: a backup taken while people write, brought into an empty place, is the same city and goes on. */
import { randomUUID } from 'node:crypto'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { verifyAudit } from '../../src/actions/audit/verify-audit.ts'
import type { ActionContext } from '../../src/actions/context.ts'
import { beginSheet } from '../../src/actions/sheets/begin-sheet.ts'
import { getWorkingSheet } from '../../src/actions/sheets/get-working-sheet.ts'
import { saveSheet } from '../../src/actions/sheets/save-sheet.ts'
import { must } from '../../src/cli/demonstration-acting.ts'
import { runProgram } from '../../src/cli/program.ts'
import { fiscalYear } from '../../src/japanese/fiscal-year.ts'
import { openArchive } from '../../src/store/backup/archive-reader.ts'
import { writeArchive } from '../../src/store/backup/archive-writer.ts'
import { type BackupManifest, manifestPath } from '../../src/store/backup/manifest.ts'
import { openLink } from '../../src/store/connection/link.ts'
import { openDatabase } from '../../src/store/database.ts'
import { startEmbedded } from '../../src/store/server/start-embedded.ts'
import { openTestDatabase } from '../../src/store/server/test-database.ts'
import { openStore } from '../../src/store/store.ts'
import { openTestCity, type TestCity } from '../test-city.ts'
import { peopleOf } from '../workflow/people.ts'
import { plan, withFields } from '../workflow/texts.ts'

const project = join(import.meta.dirname, '../..')
const office = '471fb20a-9445-5574-8bc7-544e3ae87e30'
const folder = mkdtempSync(join(tmpdir(), 'torikumi-backup-'))
chmodSync(folder, 0o711)
const file = join(folder, 'city.zip')
const restoredFolder = join(folder, 'restored')

let city: TestCity
let neighbour: TestCity
beforeAll(async () => {
  city = await openTestCity()
  neighbour = await openTestCity(city)
})
afterAll(async () => {
  await neighbour?.close()
  await city?.close()
  rmSync(folder, { recursive: true, force: true })
})

async function torikumi(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  projectFolder = project,
) {
  const printed: string[] = []
  const said: string[] = []
  const exit = await runProgram(args, {
    stdin: Readable.from(['']),
    env,
    projectFolder,
    print: (text) => printed.push(text),
    say: (line) => said.push(line),
  })
  return { exit, out: printed.join(''), said: said.join('\n') }
}

async function manifestOf(backup: string): Promise<BackupManifest> {
  const archive = await openArchive(backup)
  if (archive === null) throw new Error(`${backup} is no backup`)
  archive.close()
  return archive.manifest
}

const officerOf = (context: ActionContext) =>
  peopleOf(context, office, 'b65d2b03-02d5-5623-9953-6398b455528d').officer

const titleOf = async (who: ActionContext, id: string) =>
  must(await getWorkingSheet(who, id)).text.fields.title

interface Acknowledged {
  readonly id: string
  readonly title: string
  readonly begun: number
  readonly done: number
}

/** Saves sheets again and again until told to stop, and notes what was acknowledged, and when. */
async function write(acknowledged: Acknowledged[], until: AbortSignal): Promise<void> {
  const officer = officerOf(city.context)
  const given = { office, fiscalYear: fiscalYear(2021), from: null }
  for (let nth = 0; !until.aborted; nth += 1) {
    const begun = performance.now()
    const id = must(await beginSheet(officer, given))
    const title = `取組 ${nth}「\\.\t\\N」\u{20bb7}\n二行目 ${randomUUID()}`
    const text = withFields(plan, { number: '1', title, purpose: title })
    must(await saveSheet(officer, id, { basedOn: 1, text, why: '', from: null }))
    acknowledged.push({ id, title: await titleOf(officer, id), begun, done: performance.now() })
  }
}

/** Waits for so many more of them. */
async function more(sheets: readonly Acknowledged[], count: number): Promise<void> {
  const wanted = sheets.length + count
  while (sheets.length < wanted) await new Promise((done) => setTimeout(done, 20))
}

/** Everything that a schema's walls are made of. */
async function wallsOf(url: string): Promise<string> {
  const link = openLink(url, { name: 'torikumi test' })
  try {
    return await link.transaction('begin read only', async (sql) => {
      const constraints = await sql`
        select conrelid::regclass::text as of, conname, pg_get_constraintdef(oid) as says
        from pg_constraint where connamespace = 'torikumi'::regnamespace order by 1, 2`
      const tables = await sql`
        select relname, relrowsecurity, relforcerowsecurity, relacl::text,
               array(select polname::text from pg_policy where polrelid = c.oid order by 1) as by
        from pg_class c where relnamespace = 'torikumi'::regnamespace order by 1`
      return JSON.stringify([constraints, tables], null, 1)
    })
  } finally {
    await link.close()
  }
}

describe('a backup taken while people write', () => {
  it('brings the same city back, in which work goes on', async () => {
    const stop = new AbortController()
    const sheets: Acknowledged[] = []
    const writing = [1, 2, 3].map(() => write(sheets, stop.signal))
    await more(sheets, 5)
    const began = performance.now()
    const taken = await torikumi(['backup', file, '--json'], { DATABASE_URL: city.url })
    const ended = performance.now()
    await more(sheets, 5)
    stop.abort()
    await Promise.all(writing)
    expect(taken).toMatchObject({ exit: 0, said: expect.stringContaining('控えました') })
    expect(statSync(file).mode & 0o777).toBe(0o600)

    const env = { TORIKUMI_DATA: restoredFolder }
    const back = await torikumi(['restore', file, '--json'], env)
    expect(back).toMatchObject({ exit: 0, said: expect.stringContaining('restored.key') })
    expect(JSON.parse(back.out).rows).toBe(JSON.parse(taken.out).rows)
    const second = join(folder, 'second.zip')
    expect((await torikumi(['backup', second], env)).exit).toBe(0)
    const [first, again] = [await manifestOf(file), await manifestOf(second)]
    expect(again.parts).toEqual(first.parts)
    expect(first.municipalities.map(({ id }) => id).sort()).toEqual([city.id, neighbour.id].sort())

    const started = await startEmbedded({
      dataFolder: restoredFolder,
      projectFolder: project,
      onProgress: () => {},
    })
    const server = must(started)
    const database = openDatabase(server.appUrl)
    try {
      expect(await wallsOf(server.url)).toBe(await wallsOf(city.url))
      const context = { ...city.context, store: openStore(database, city.id) }
      const officer = officerOf(context)
      const before = sheets.filter(({ done }) => done < began)
      expect(before.length).toBeGreaterThanOrEqual(5)
      for (const { id, title } of before) expect(await titleOf(officer, id)).toBe(title)
      const after = sheets.filter(({ begun }) => begun > ended)
      expect(after.length).toBeGreaterThan(0)
      for (const { id } of after) expect((await getWorkingSheet(officer, id)).ok).toBe(false)
      expect(await verifyAudit(context, null)).toMatchObject({ fault: null })
      const id = before[0]?.id ?? ''
      const { revision } = must(await getWorkingSheet(officer, id)).sheet.state.head
      const text = withFields(plan, { number: '1', title: '復元のあと' })
      must(await saveSheet(officer, id, { basedOn: revision, text, why: '', from: null }))
      expect(await titleOf(officer, id)).toBe('復元のあと')
      expect(await verifyAudit(context, null)).toMatchObject({ fault: null })
    } finally {
      await database.close()
      await server.stop()
    }
  })

  it('comes into a newer version, too, and is brought up to date', async () => {
    const target = await openTestDatabase('empty')
    const newer = join(folder, 'newer')
    cpSync(join(project, 'migrations'), join(newer, 'migrations'), { recursive: true })
    const number = String(readdirSync(join(newer, 'migrations')).length + 1).padStart(4, '0')
    const later = `alter table torikumi.municipality add column later text;
      create policy everything on torikumi.municipality using (true) with check (true);
      update torikumi.municipality set later = name;`
    writeFileSync(join(newer, 'migrations', `${number}-later.sql`), later)
    const env = { DATABASE_URL: target.url }
    const restored = await torikumi(['restore', file], env, newer)
    expect(restored).toMatchObject({ exit: 0, said: expect.stringContaining(`${number}-later`) })
    const link = openLink(target.url, { name: 'torikumi test' })
    const names = await link.transaction(
      'begin read only',
      (sql) => sql<{ later: string }[]>`select later from torikumi.municipality`,
    )
    await link.close()
    expect(names.map((row) => row.later).sort()).toEqual(
      [city.municipality, neighbour.municipality].sort(),
    )
    await target.drop()
  })

  it('does not come into a database that has the tables already', async () => {
    const filled = await torikumi(['restore', file], { DATABASE_URL: city.url })
    expect(filled).toMatchObject({ exit: 1, said: expect.stringContaining('空のデータベース') })
  })
})

/** A backup that says something else of itself. */
async function rewrite(to: string, change: (manifest: BackupManifest) => BackupManifest) {
  const from = await openArchive(file)
  if (from === null) throw new Error('no backup to rewrite')
  const into = await writeArchive(to)
  for (const { path } of from.manifest.parts) {
    const source = await from.read(path)
    if (source !== null) await into.add(path, source)
  }
  const words = Buffer.from(JSON.stringify(change(from.manifest)))
  await into.add(manifestPath, Readable.from([words]))
  await into.finish()
  from.close()
}

describe('restore refuses, and changes nothing', () => {
  const empty = join(folder, 'empty')
  const refusal = async (backup: string, dataFolder = empty) => {
    const { exit, out, said } = await torikumi(['restore', backup], { TORIKUMI_DATA: dataFolder })
    expect({ exit, out, made: existsSync(empty) }).toEqual({ exit: 1, out: '', made: false })
    return said
  }

  it('a folder that holds data or something else', async () => {
    expect(await refusal(file, restoredFolder)).toContain('もうデータがあります')
    expect(await refusal(file, folder)).toContain('別のファイル')
  })

  it('a file that is no backup, is cut short, or has one byte changed', async () => {
    const whole = readFileSync(file)
    const other = join(folder, 'other.zip')
    expect(await refusal(join(folder, 'nowhere.zip'))).toContain('読めません')
    for (const bytes of [Buffer.from('hello'), whole.subarray(0, -1), whole.subarray(0, 5_000)]) {
      writeFileSync(other, bytes)
      expect(await refusal(other)).toContain('途中で切れています')
    }
    const { parts } = await manifestOf(file)
    // the largest: what is packed of a small one may end before the places below
    const [part] = parts.toSorted((a, b) => b.bytes - a.bytes)
    const at = whole.indexOf(part?.path ?? '') + (part?.path.length ?? 0) + 40
    for (const place of [at, at + 200, whole.length - 100]) {
      const damaged = Buffer.from(whole)
      damaged[place] = (damaged[place] ?? 0) ^ 0x10
      writeFileSync(other, damaged)
      expect(await refusal(other)).toMatch(/壊れています|途中で切れています/)
    }
  })

  it('a part whose rows are not those of the manifest, though the zip is whole', async () => {
    const forged = join(folder, 'forged.zip')
    await rewrite(forged, (manifest) => ({
      ...manifest,
      parts: manifest.parts.map((part) =>
        part.table === 'municipality' ? { ...part, sha256: '0'.repeat(64) } : part,
      ),
    }))
    expect(await refusal(forged)).toContain('municipality.copy')
  })

  it('a backup of a newer version', async () => {
    const newer = join(folder, 'newer.zip')
    const future = { number: 9_999, name: '9999-future.sql', sha256: 'f'.repeat(64) }
    await rewrite(newer, (manifest) => ({
      ...manifest,
      migrations: [...manifest.migrations, future],
    }))
    expect(await refusal(newer)).toContain('より新しい版の Torikumi のもの')
  })
})

describe('backup', () => {
  it('overwrites nothing, begins no city of its own, and leaves no half file', async () => {
    const env = { TORIKUMI_DATA: join(folder, 'nobody') }
    const none = await torikumi(['backup', join(folder, 'none.zip')], env)
    expect(none).toMatchObject({
      exit: 1,
      said: expect.stringContaining('控えるデータがありません'),
    })
    expect(existsSync(join(folder, 'nobody'))).toBe(false)
    const again = await torikumi(['backup', file], { DATABASE_URL: city.url })
    expect(again).toMatchObject({ exit: 1, said: expect.stringContaining('もうあります') })
    const target = await openTestDatabase('empty')
    const blank = await torikumi(['backup', join(folder, 'blank.zip')], {
      DATABASE_URL: target.url,
    })
    expect(blank.exit).toBe(1)
    await target.drop()
    expect(readdirSync(folder).filter((name) => /part|blank|none/.test(name))).toEqual([])
  })

  it('holds no key and no password', async () => {
    const archive = await openArchive(file)
    const texts = await Promise.all(
      (archive?.manifest.parts ?? []).map(async ({ path }) => {
        const stream = await archive?.read(path)
        return stream ? (await buffer(stream)).toString('utf8') : ''
      }),
    )
    archive?.close()
    const secrets = new URL(city.url).password
    expect(texts.join('')).toContain('取組 0')
    expect(texts.join('')).not.toContain(secrets)
  })
})
