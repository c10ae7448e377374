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
  for (const name of ['2020-plan.txt', '2020-evaluated.txt']) {
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
  addresses = { old: `/sheets/${old?.id}`, now: `/sheets/${now?.id}` }
})
afterAll(() => site?.close())

const textOf = async (path: string) => await (await site.request(path)).text()

describe('a sheet of a version that was replaced', () => {
  it('leads to the newer version, and does not say that nothing was published yet', async () => {
    const html = await textOf(addresses.old)
    expect(html).toContain('この年度には、新しい版があります')
    expect(html).toContain(`href="${addresses.now}"`)
    expect(html).not.toContain('まだ公表されていません')
    expect(await textOf(addresses.now)).not.toContain('新しい版があります')
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
