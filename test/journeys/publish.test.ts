/** A year leaves the house whole, and a stranger checks it: nothing but the folder is needed, and nothing escapes. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { getEdition } from '../../src/actions/get-edition.ts'
import { getOpenData } from '../../src/actions/get-open-data.ts'
import { importDocument } from '../../src/actions/import-document.ts'
import { type PublishedFolder, verifyEdition } from '../../src/actions/verify-edition.ts'
import { loadDemonstration } from '../../src/cli/load-demonstration.ts'
import { fiscalYear } from '../../src/japanese/fiscal-year.ts'
import { listEditionFiles, recordsPath } from '../../src/publish/edition/edition-files.ts'
import { describeFile, manifestPath, printManifest } from '../../src/publish/edition/manifest.ts'
import { openLink } from '../../src/store/connection/link.ts'
import { openTestCity, type TestCity } from '../test-city.ts'

let city: TestCity
let published: Map<string, Buffer>

beforeAll(async () => {
  city = await openTestCity()
  await loadDemonstration(city.context, join(import.meta.dirname, '../../samples'), () => {})
  const edition = await getEdition(city.context, fiscalYear(2020))
  if (!edition.ok) throw new Error(edition.problems.map(({ message }) => message).join())
  published = new Map()
  for (const file of listEditionFiles(edition.value)) {
    published.set(file.path, Buffer.from(await file.make()))
  }
  const reproducible = new Map(
    listEditionFiles(edition.value).map((file) => [file.path, file] as const),
  )
  published.set(manifestPath, manifestOf(published, reproducible))
})
afterAll(() => city.close())

function manifestOf(
  files: ReadonlyMap<string, Buffer>,
  known: ReadonlyMap<string, { mediaType: string; reproducible: boolean }>,
): Buffer {
  const entries = [...files].flatMap(([path, bytes]) => {
    const file = known.get(path)
    return file === undefined ? [] : [describeFile({ ...file, path }, bytes)]
  })
  return Buffer.from(
    printManifest({
      formatVersion: 1,
      municipality: '汐待市',
      fiscalYear: 2020,
      files: entries,
    }),
  )
}

function folderOf(files: ReadonlyMap<string, Buffer>): PublishedFolder {
  return {
    list: async () => [...files.keys()],
    read: async (path) => files.get(path) ?? null,
  }
}

/** The folder with one file changed; a careful forger puts the new sums into the manifest too. */
async function verifyChanged(path: string, change: (bytes: Buffer) => Buffer, forged: boolean) {
  const files = new Map(published)
  files.set(path, change(Buffer.from(files.get(path) ?? Buffer.alloc(0))))
  if (forged) {
    const manifest = JSON.parse(String(files.get(manifestPath)))
    for (const entry of manifest.files) {
      if (entry.path !== path) continue
      Object.assign(entry, describeFile(entry, files.get(path) ?? Buffer.alloc(0)))
    }
    files.set(manifestPath, Buffer.from(printManifest(manifest)))
  }
  const verified = await verifyEdition(folderOf(files))
  return verified.ok ? verified.value.differences : verified.problems
}

/** The last digit that stands in the file becomes another. */
function changeDigit(bytes: Buffer, from = bytes.length - 1): Buffer {
  for (let at = from; at >= 0; at -= 1) {
    const code = bytes[at] ?? 0
    if (code < 0x30 || code > 0x39) continue
    bytes[at] = code === 0x39 ? 0x30 : code + 1
    return bytes
  }
  throw new Error('no digit')
}

describe('a published year', () => {
  it('holds data, forms and records, and is found to be right', async () => {
    const folders = new Set([...published.keys()].map((path) => path.split('/')[0]))
    expect([...folders].sort()).toEqual(['data', 'forms', 'index.html', 'manifest.json', 'records'])
    const verified = await verifyEdition(folderOf(published))
    if (!verified.ok) throw new Error('not verified')
    expect(verified.value.differences).toEqual([])
    expect(verified.value.judgements).toBeGreaterThan(10)
    expect(verified.value.remade).toBeGreaterThan(10)
  })

  it('says on its first page how every initiative came out and why, and leads to every file', async () => {
    const html = Buffer.from(published.get('index.html') ?? []).toString()
    expect(html).toContain('<td class="sign"><span class="unmet">▲ 未達成</span></td>')
    expect(html).toMatch(/実績[^<]*目標[^<]*(?:届きませんでした|上回りました)/)
    expect(html).toContain('can be computed again from the records')
    const linked = new Set([...html.matchAll(/href="([^"#]+)"/g)].map(([, path]) => path))
    for (const path of published.keys()) {
      if (path !== 'index.html') expect(linked, path).toContain(path)
    }
  })

  it('counts on its first page every office that has sheets, whatever form they came in', async () => {
    const edition = await getEdition(city.context, fiscalYear(2020))
    if (!edition.ok) throw new Error('no edition')
    const { data } = edition.value
    const documents = data.documents.map((each) =>
      each.office === 'hokage'
        ? { ...each, document: { ...each.document, form: 'mapped-table' as const } }
        : each,
    )
    const files = listEditionFiles({ ...edition.value, data: { ...data, documents } })
    expect(files.some(({ path }) => path.startsWith('forms/hokage'))).toBe(false)
    const index = files.find(({ path }) => path === 'index.html')
    const html = Buffer.from((await index?.make()) ?? []).toString()
    const own = data.sheets.filter(({ office }) => office.code === 'hokage').length
    expect(own).toBeGreaterThan(0)
    expect(html).toContain(`<a href="#hokage">帆影区</a></th><td class="number">${own}</td>`)
    expect(html).toContain('<h2 id="hokage">帆影区</h2>')
    expect(html).not.toContain('<ul class="media"></ul>')
    const rows = html.split('<h2 id="data">')[0]?.match(/<td class="sign">/g) ?? []
    expect(rows).toHaveLength(data.sheets.length)
  })

  it('stays right when a later program words its first page otherwise, though nobody may change it', async () => {
    const before = (bytes: Buffer) =>
      Buffer.from(String(bytes).replaceAll('区ごとの結果', '各区の結果'))
    expect(await verifyChanged('index.html', before, true)).toEqual([])
    expect(await verifyChanged('index.html', before, false)).toMatchObject([{ kind: 'changed' }])
  })

  it('betrays a changed digit in every single file', async () => {
    for (const path of published.keys()) {
      if (path === manifestPath) continue
      const differences = await verifyChanged(path, changeDigit, false)
      expect(differences, path).toContainEqual(
        expect.objectContaining({ message: expect.stringContaining(path) }),
      )
    }
  })

  it('betrays a changed digit in every file made from the records, though the manifest was forged', async () => {
    const made = [...published.keys()].filter((path) =>
      /^(?:data\/.*\.(?:csv|json|jsonld|xml)|forms\/.*\.html)$/.test(path),
    )
    expect(made.length).toBeGreaterThan(8)
    for (const path of made) {
      const differences = await verifyChanged(path, changeDigit, true)
      expect(differences, path).toContainEqual(
        expect.objectContaining({ kind: 'not-made-again', where: expect.stringContaining(path) }),
      )
    }
  })

  it('betrays a judgement or a figure changed in the records themselves, though the manifest was forged', async () => {
    const met = (bytes: Buffer) =>
      Buffer.from(bytes.toString().replace('"outcome":"unmet"', '"outcome":"met"'))
    expect(await verifyChanged(recordsPath, met, true)).toContainEqual(
      expect.objectContaining({ kind: 'judgement' }),
    )
  })

  it('shows a figure that the records give otherwise than the source, though all else was forged to fit', async () => {
    const files = new Map(published)
    const honest = await verifyEdition(folderOf(published))
    expect(honest.ok && honest.value.departures).toEqual([])
    const kept = String(published.get(recordsPath)).replaceAll(
      /"value":\{"decimal":"57\.2"\},"valueAsWritten":"57\.2"/g,
      '"value":{"decimal":"50.2"},"valueAsWritten":"50.2"',
    )
    const altered = await verifyEdition(folderOf(files.set(recordsPath, Buffer.from(kept))))
    expect(altered.ok && altered.value.departures).toContainEqual({
      where: 'tsubakizaka sheets.0.selfEvaluation.actuals.1.value',
      source: '57.2',
      record: '50.2',
    })
  })

  it('betrays a file that is gone and one that was put in', async () => {
    const files = new Map(published)
    files.delete('data/targets.csv')
    files.set('data/more.csv', Buffer.from('x'))
    const verified = await verifyEdition(folderOf(files))
    if (!verified.ok) throw new Error('not verified')
    expect(verified.value.differences.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['missing', 'unlisted']),
    )
  })

  it('is refused when it is no published folder', async () => {
    expect(await verifyEdition(folderOf(new Map()))).toMatchObject({ ok: false })
    const files = new Map(published)
    files.set(recordsPath, Buffer.from('{}'))
    expect(await verifyEdition(folderOf(files))).toMatchObject({ ok: false })
    const outside = JSON.parse(String(published.get(manifestPath)))
    outside.files[0].path = '../../etc/passwd'
    files.set(manifestPath, Buffer.from(JSON.stringify(outside)))
    expect(await verifyEdition(folderOf(files))).toMatchObject({ ok: false })
  })

  it('is refused, not stumbled over, when its records are broken anywhere', async () => {
    const breaks: readonly ((records: Record<string, unknown>) => unknown)[] = [
      (records) => ({ ...records, data: { documents: [] } }),
      (records) => ({ ...records, municipality: null }),
      (records) => ({ ...records, data: { documents: [null], sheets: [] } }),
      (records) => ({ ...records, data: { documents: [], sheets: [{}] } }),
      () => null,
    ]
    for (const each of breaks) {
      const broken = (bytes: Buffer) => Buffer.from(JSON.stringify(each(JSON.parse(`${bytes}`))))
      expect(await verifyChanged(recordsPath, broken, false)).toMatchObject([
        { code: 'edition/no-records', severity: 'blocks' },
      ])
    }
  })

  it('says why a year without documents is not published', async () => {
    expect(await getEdition(city.context, fiscalYear(1999))).toMatchObject({
      ok: false,
      problems: [{ code: 'edition/nothing' }],
    })
  })
})

describe('the day of open data', () => {
  it('is the day in Japan on which the newest document was accepted', async () => {
    const own = await openTestCity()
    try {
      const name = 'hokage/2018-evaluated.txt'
      const bytes = readFileSync(join(import.meta.dirname, '../../samples/sheets', name))
      await importDocument(own.context, { name, bytes }, { office: null, fiscalYear: null })
      // half past one in the morning of the eleventh, there
      const late = "update torikumi.document set accepted_at = '2021-06-10T16:30:00Z'"
      const link = openLink(own.superuserUrl, { name: 'torikumi test' })
      await link.transaction('begin', (sql) => sql.unsafe(late))
      await link.close()
      const asked = { fiscalYear: fiscalYear(2018), office: null }
      const data = await getOpenData(own.context, asked)
      expect(data?.changedOn).toBe('2021-06-11')
    } finally {
      await own.close()
    }
  })
})
