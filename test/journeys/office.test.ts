/** One office is shown as the list of all shows it, and without that list being made. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { getOffice } from '../../src/actions/get-office.ts'
import { importDocument } from '../../src/actions/import-document.ts'
import { listOffices, listOfficesAndStandIns } from '../../src/actions/list-offices.ts'
import { openRequestSite, type RequestSite } from '../access/request-site.ts'

const samples = join(import.meta.dirname, '../../samples/sheets')

let site: RequestSite
beforeAll(async () => {
  site = await openRequestSite()
  const files = [
    ['tsubakizaka/2020-evaluated.txt', '椿坂区'],
    ['hokage/2020-plan.txt', '帆影区'],
    ['hokage/2020-evaluated.txt', '帆影区'],
    ['hokage/2018-evaluated.txt', null],
  ] as const
  for (const [name, office] of files) {
    const bytes = readFileSync(join(samples, name))
    const terms = { office, fiscalYear: null }
    expect((await importDocument(site.city.context, { name, bytes }, terms)).ok, name).toBe(true)
  }
})
afterAll(() => site?.close())

describe('an office', () => {
  it('has the years and counts that the list of all gives it, and tells whether people work there', async () => {
    const { context } = site.city
    const staffed = (await listOffices(context)).map(({ office }) => office.code)
    const all = await listOfficesAndStandIns(context)
    expect(all.some(({ years }) => years.length > 0)).toBe(true)
    for (const entry of all) {
      const { code } = entry.office
      expect(await getOffice(context, code)).toEqual({ ...entry, staffed: staffed.includes(code) })
    }
  })

  it('is none where nothing has its code', async () => {
    expect(await getOffice(site.city.context, 'nowhere')).toBeNull()
    expect((await site.request('/offices/nowhere')).status).toBe(404)
  })
})
