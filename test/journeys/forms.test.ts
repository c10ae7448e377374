/** The official form over the wire: every medium, of a sheet, a document and an office's year, and blank. */
import { join } from 'node:path'
import type { Hono } from 'hono'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { getOfficeYear } from '../../src/actions/get-office-year.ts'
import { loadDemonstration } from '../../src/cli/load-demonstration.ts'
import { readDocument } from '../../src/intake/read-document.ts'
import { fiscalYear } from '../../src/japanese/fiscal-year.ts'
import { visitor } from '../../src/people/actor.ts'
import { createApp } from '../../src/web/app.ts'
import { noAssets } from '../../src/web/assets.ts'
import { openTestCity, type TestCity } from '../test-city.ts'
import { testSeals } from '../test-seals.ts'

let city: TestCity
let app: Hono
let sheet: string
let overview: string
beforeAll(async () => {
  city = await openTestCity()
  await loadDemonstration(city.context, join(import.meta.dirname, '../../samples'), () => {})
  app = createApp({
    actions: (request) => ({ ...city.context, ...request }),
    resume: async () => visitor,
    demonstration: null,
    seals: testSeals,
    origin: null,
    secure: false,
    municipality: city.municipality,
    assets: noAssets,
    hosts: null,
    report: ({ error }) => {
      throw error
    },
  })
  const year = await getOfficeYear(city.context, {
    office: 'tsubakizaka',
    fiscalYear: fiscalYear(2020),
  })
  sheet = year?.sheets[2]?.id ?? ''
  overview = year?.overviews[0]?.id ?? ''
})
afterAll(() => city.close())

const begins = { pdf: '%PDF-1.', xlsx: 'PK', docx: 'PK', html: '<!DOCTYPE html>' } as const

describe.each(Object.entries(begins))('the form as %s', (format, start) => {
  it.each([
    ['a sheet', () => `/sheets/${sheet}/form/${format}`, '椿坂区'],
    ['an overview', () => `/documents/${overview}/form/${format}`, '椿坂区'],
    ["an office's year", () => `/offices/tsubakizaka/years/2020/form/${format}`, '椿坂区'],
    ['a blank form', () => `/forms/reform-plan-2018/${format}`, '様式'],
  ])('comes of %s with its type, its length and a name', async (_, address, name) => {
    const response = await app.request(address())
    const bytes = Buffer.from(await response.arrayBuffer())
    expect(response.status).toBe(200)
    expect(bytes.toString('latin1', 0, start.length)).toBe(start)
    expect(response.headers.get('content-length')).toBe(String(bytes.byteLength))
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
    const disposition = response.headers.get('content-disposition') ?? ''
    expect(disposition).toMatch(format === 'html' ? /^inline;/ : /^attachment;/)
    expect(decodeURIComponent(disposition)).toContain(name)
    expect(disposition).toMatch(new RegExp(`\\.${format}$`))
  })
})

describe('the form of a sheet', () => {
  it('holds that sheet and no other', async () => {
    const response = await app.request(`/sheets/${sheet}/form/html`)
    const read = readDocument('form', Buffer.from(await response.arrayBuffer()))
    if (!read.ok) throw new Error('the form was not read')
    expect(read.value.document.sheets.map(({ number }) => number)).toEqual([3])
  })
})

describe('a form that is not there', () => {
  it.each([
    '/sheets/00000000-0000-4000-8000-000000000000/form/pdf',
    '/offices/tsubakizaka/years/1999/form/pdf',
    '/offices/nowhere/years/2020/form/xlsx',
    '/forms/unknown/docx',
    '/forms/reform-plan-2020/exe',
  ])('%s answers 404 as a page', async (address) => {
    const response = await app.request(address)
    expect(response.status).toBe(404)
    expect(response.headers.get('content-type')).toContain('text/html')
  })
})

describe('the pages of forms', () => {
  it.each(['/forms', '/en/forms', '/forms/form.css'])('%s comes', async (address) => {
    expect((await app.request(address)).status).toBe(200)
  })
})

describe('the data of a year', () => {
  it.each([
    ['sheets.csv', 'text/csv; charset=utf-8'],
    ['targets.sjis.csv', 'text/csv; charset=Shift_JIS'],
    ['data.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    ['documents.json', 'application/json'],
    ['catalogue.jsonld', 'application/ld+json'],
    ['stratml.xml', 'application/xml'],
  ])('comes as %s', async (name, type) => {
    const response = await app.request(`/data/years/2020/${name}`)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe(type)
    expect(response.headers.get('content-disposition')).toContain(`2020-${name}`)
    expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(500)
  })

  it.each([
    '/data/years/1999/sheets.csv',
    '/data/years/2020/secrets.csv',
    '/data/years/x/sheets.csv',
  ])('%s is not there', async (address) => {
    expect((await app.request(address)).status).toBe(404)
  })

  it('is described on a page in both languages', async () => {
    for (const address of ['/data', '/en/data']) {
      const html = await (await app.request(address)).text()
      expect(html).toContain('/data/years/2020/sheets.csv')
      expect(html).toContain('torikumi verify')
      expect(html).toContain('judge_again_on')
    }
  })
})
