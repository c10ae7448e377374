/** A year published again: what did not change stays, what did is written, and nothing is believed of the folder that is not checked. */
import { mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { getEdition } from '../../src/actions/get-edition.ts'
import { importDocument } from '../../src/actions/import-document.ts'
import { verifyEdition } from '../../src/actions/verify-edition.ts'
import { loadDemonstration } from '../../src/cli/load-demonstration.ts'
import { growFolder } from '../../src/cli/publish-folder.ts'
import { type House, writeEdition } from '../../src/cli/write-edition.ts'
import { fiscalYear } from '../../src/japanese/fiscal-year.ts'
import { createSeals, sealKeyLength } from '../../src/lib/seal.ts'
import { describeFile, manifestPath, printManifest } from '../../src/publish/edition/manifest.ts'
import { openTestCity, type TestCity } from '../test-city.ts'
import { testSeals } from '../test-seals.ts'

const samples = join(import.meta.dirname, '../../samples')
const pdf = 'forms/tsubakizaka.pdf'

let city: TestCity
let around: string
let out: string
beforeAll(async () => {
  city = await openTestCity()
  await loadDemonstration(city.context, samples, () => {})
  around = await mkdtemp(join(tmpdir(), 'torikumi-republish-'))
  out = join(around, 'out')
  await publish()
})
afterAll(async () => {
  await city.close()
  await rm(around, { recursive: true, force: true })
})

async function publish(house: Partial<House> = {}): Promise<readonly string[]> {
  const edition = await getEdition(city.context, fiscalYear(2020))
  if (!edition.ok) throw new Error(edition.problems.map(({ message }) => message).join())
  const before = await inodes()
  const whole = { seals: testSeals(), program: 'a', say: () => {}, ...house }
  const { written } = await writeEdition(edition.value, await growFolder(out), whole)
  const others = [...(await inodes())].filter(([path, inode]) => before.get(path) !== inode)
  expect(others.length).toBe(written + 1) // and the manifest
  return others.map(([path]) => path).filter((path) => path !== manifestPath)
}

async function inodes(): Promise<ReadonlyMap<string, number>> {
  const entries = await readdir(out, { recursive: true, withFileTypes: true }).catch(() => [])
  const files = entries.filter((entry) => !entry.isDirectory())
  const found = files.map(async ({ parentPath, name }) => {
    const path = join(parentPath, name)
    return [path.slice(out.length + 1), (await stat(path)).ino] as const
  })
  return new Map(await Promise.all(found))
}

async function differences() {
  const verified = await verifyEdition({
    list: async () => [...(await inodes()).keys()],
    read: (path) => readFile(join(out, path)).catch(() => null),
  })
  return verified.ok ? verified.value.differences : verified.problems
}

/** What a forger does who may write into the folder: another file, and its sums in the manifest. */
async function forge(path: string): Promise<void> {
  const bytes = Buffer.from('偽')
  await rm(join(out, path))
  await writeFile(join(out, path), bytes)
  const manifest = JSON.parse(await readFile(join(out, manifestPath), 'utf8'))
  for (const entry of manifest.files) {
    if (entry.path === path) Object.assign(entry, describeFile(entry, bytes))
  }
  await writeFile(join(out, manifestPath), printManifest(manifest))
}

describe('a year published again', () => {
  it('leaves every file where nothing has changed', async () => {
    expect(await publish()).toEqual([])
    expect(await differences()).toEqual([])
  })

  it('is made anew where a file was changed, taken away, or led elsewhere', async () => {
    await writeFile(join(out, pdf), '改ざん')
    await rm(join(out, 'data/data.xlsx'))
    await rm(join(out, 'forms/hokage.docx'))
    await symlink(join(out, 'forms/tsubakizaka.docx'), join(out, 'forms/hokage.docx'))
    expect((await publish()).toSorted()).toEqual(['data/data.xlsx', 'forms/hokage.docx', pdf])
    expect(await differences()).toEqual([])
    expect((await readFile(join(out, pdf))).subarray(0, 5).toString()).toBe('%PDF-')
  })

  it('keeps no file that others put there, though the manifest was made to fit', async () => {
    await forge(pdf)
    expect(await differences()).toEqual([]) // nobody can tell who makes no PDF himself
    expect(await publish()).toEqual([pdf])
    expect((await readFile(join(out, pdf))).subarray(0, 5).toString()).toBe('%PDF-')
  })

  it('keeps nothing by a seal of another file', async () => {
    const manifest = JSON.parse(await readFile(join(out, manifestPath), 'utf8'))
    const of = (path: string) => manifest.files.find((file: { path: string }) => file.path === path)
    const other = 'forms/hokage.pdf'
    await writeFile(join(out, pdf), await readFile(join(out, other)))
    Object.assign(of(pdf), { ...of(other), path: pdf })
    await writeFile(join(out, manifestPath), printManifest(manifest))
    expect(await publish()).toEqual([pdf])
  })

  it('writes the forms of the office that changed and the tables of the year, and no other form', async () => {
    const path = join(samples, 'sheets/tsubakizaka/2020-evaluated.txt')
    const text = (await readFile(path, 'utf8')).replace(/^(取組項目.*)$/mu, '$1（改）')
    const file = { name: 'revised.txt', bytes: Buffer.from(text) }
    const imported = await importDocument(city.context, file, { office: null, fiscalYear: null })
    expect(imported).toMatchObject({ ok: true, value: { kind: 'new' } })
    const written = await publish()
    const forms = written.filter((each) => each.startsWith('forms/'))
    expect(forms).toEqual(
      expect.arrayContaining(
        ['pdf', 'xlsx', 'docx', 'html'].map((end) => `forms/tsubakizaka.${end}`),
      ),
    )
    expect(forms).toHaveLength(4)
    expect(written).toContain('data/sheets.csv')
    expect(written).not.toContain('data/documents.schema.json')
    expect(written.length).toBeLessThanOrEqual(20)
    expect(await differences()).toEqual([])
  })

  it('is made anew by another program, and where the key is another', async () => {
    const first = await seals()
    expect(first.size).toBeGreaterThan(5)
    await publish({ program: 'b' })
    const second = await seals()
    expect([...second].filter((seal) => first.has(seal))).toEqual([])
    await publish({ program: 'b', seals: createSeals(new Uint8Array(sealKeyLength).fill(9)) })
    expect([...(await seals())].filter((seal) => second.has(seal))).toEqual([])
  })
})

/** A file that is made is sealed anew; one that stays keeps its seal. */
async function seals(): Promise<ReadonlySet<string>> {
  const manifest = JSON.parse(await readFile(join(out, manifestPath), 'utf8'))
  return new Set(manifest.files.map(({ seal }: { seal: string }) => seal))
}
