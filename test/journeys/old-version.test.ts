/** A sheet's address outlives its version: whoever comes to it later is told, on the page and by the API. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { importDocument } from '../../src/actions/import-document.ts'
import { listJudgedSheets } from '../../src/store/sheet-store.ts'
import { openRequestSite, type RequestSite } from '../access/request-site.ts'

const samples = join(import.meta.dirname, '../../samples/sheets/hokage')

let site: RequestSite
let addresses: { readonly old: string; readonly now: string }
beforeAll(async () => {
  site = await openRequestSite()
  addresses = await addressesIn(site, ['2020-plan.txt', '2020-evaluated.txt'])
})
afterAll(() => site?.close())

const textOf = async (path: string) => await (await site.request(path)).text()

/** @returns Of an initiative that two versions hold, the address in the one that does not speak, and in the one that does */
async function addressesIn(site: RequestSite, names: readonly string[]) {
  for (const name of names) {
    const bytes = readFileSync(join(samples, name))
    const terms = { office: '帆影区', fiscalYear: null }
    expect((await importDocument(site.city.context, { name, bytes }, terms)).ok, name).toBe(true)
  }
  const sheets = await site.city.context.store.read((sql) => listJudgedSheets(sql, {}))
  const now = sheets.find(
    ({ sheet, initiative }) =>
      sheet.selfEvaluation !== null &&
      sheets.filter((other) => other.initiative === initiative).length === 2,
  )
  const old = sheets.find(({ id, initiative }) => id !== now?.id && initiative === now?.initiative)
  return { old: `/sheets/${old?.id}`, now: `/sheets/${now?.id}` }
}

describe('a sheet of a version that was replaced', () => {
  it('leads to the version that goes further, and does not say that nothing was published yet', async () => {
    const html = await textOf(addresses.old)
    expect(html).toContain('この年度には、先の段階まで書かれた版があります')
    expect(html).toContain(`href="${addresses.now}"`)
    expect(html).not.toContain('まだ公表されていません')
    expect(await textOf(addresses.now)).not.toContain('版があります')
  })

  it('calls none newer that came before: a plan brought after its evaluation', async () => {
    const own = await openRequestSite()
    try {
      const { old, now } = await addressesIn(own, ['2020-evaluated.txt', '2020-plan.txt'])
      const html = await (await own.request(old)).text()
      expect(html).toContain('この年度には、先の段階まで書かれた版があります')
      expect(html).toContain(`href="${now}"`)
      expect(html).not.toContain('新しい版')
      const english = await (await own.request(`/en${old}`)).text()
      expect(english).toContain('There is a version that goes further through the year')
      expect(english).not.toContain('newer version')
      const year = await (await own.request('/offices/hokage/years/2020')).text()
      expect(year).toContain('この年度のほかの版')
      expect(year).not.toContain('先に公表された')
    } finally {
      await own.close()
    }
  })

  it('calls the one that came later newer, where both go as far', async () => {
    const own = await openRequestSite()
    try {
      const plan = readFileSync(join(samples, '2020-plan.txt'))
      const terms = { office: '帆影区', fiscalYear: null }
      for (const bytes of [plan, Buffer.concat([plan, Buffer.from('\n')])]) {
        const file = { name: '2020-plan.txt', bytes }
        expect((await importDocument(own.city.context, file, terms)).ok).toBe(true)
      }
      const sheets = await own.city.context.store.read((sql) => listJudgedSheets(sql, {}))
      const html = await (await own.request(`/sheets/${sheets[0]?.id}`)).text()
      expect(html).toContain('この年度には、新しい版があります')
    } finally {
      await own.close()
    }
  })

  it('says the same to programs', async () => {
    const [old, now] = await Promise.all(
      [addresses.old, addresses.now].map(async (path) =>
        JSON.parse(await textOf(`/api/v1${path}`)),
      ),
    )
    expect(old).toMatchObject({ speaks: false, newest: `/api/v1${addresses.now}` })
    expect(now).toMatchObject({ speaks: true, newest: null })
  })
})
