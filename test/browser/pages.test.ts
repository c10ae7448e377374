/** Every page of the demonstration city at a desk and on the narrowest phone. */
import { beforeAll, describe, expect, it } from 'vitest'
import { advanceImportBatch } from '../../src/actions/advance-import-batch.ts'
import { getDocument } from '../../src/actions/get-document.ts'
import { getOfficeYear } from '../../src/actions/get-office-year.ts'
import { listOffices } from '../../src/actions/list-offices.ts'
import { openImportBatch } from '../../src/actions/open-import-batch.ts'
import { receiveDocument } from '../../src/actions/receive-document.ts'
import { keepUnknownTable } from '../../src/actions/unknown-table.ts'
import { fileAside } from '../file-aside.ts'
import { sizes } from './browser.ts'
import { SitePage } from './page.ts'
import { signIn } from './sign-in.ts'
import { type TestSite, useSite } from './site.ts'
import { useBrowser } from './windows.ts'

const { openWindow } = useBrowser()
const site = useSite()
const empty = useSite({ empty: true })
let addresses: Record<string, string>

beforeAll(async () => {
  addresses = await listAddresses(site)
})

/** One page of every kind, and one sheet of every outcome the city has. */
async function listAddresses({ origin, context }: TestSite): Promise<Record<string, string>> {
  const found: Record<string, string> = {}
  for (const { office, years } of await listOffices(context)) {
    for (const { fiscalYear } of years) {
      const year = await getOfficeYear(context, { office: office.code, fiscalYear })
      found[`year ${office.code} ${fiscalYear}`] = `/offices/${office.code}/years/${fiscalYear}`
      for (const { id, initiative, judgement, document, position } of year?.sheets ?? []) {
        found[`sheet ${judgement?.outcome ?? 'not evaluated'}`] = `/sheets/${id}`
        found['form to print'] = `/sheets/${id}/form/html`
        found['initiative'] = `/initiatives/${initiative}`
        found['source'] = `/documents/${document.id}?field=sheets.${position}.title`
      }
      for (const { id } of year?.overviews ?? []) found['overview'] = `/overviews/${id}`
    }
    found['office'] = `/offices/${office.code}`
  }
  const file = { name: '帆影区の計画.txt', bytes: await aDocument(context) }
  const received = await receiveDocument(context, file)
  if (!received.ok) throw new Error('the draft could not be received')
  const batch = await openImportBatch(
    context,
    { accepts: 'nothing', office: null, fiscalYear: null },
    [
      file,
      { name: '写真.png', bytes: new Uint8Array([0, 255, 0]) },
      { name: '後.txt', bytes: file.bytes },
    ].map(fileAside),
  )
  if (!batch.ok) throw new Error('the batch could not be opened')
  await advanceImportBatch(context)
  await advanceImportBatch(context)
  found['batch under way'] = `/imports/${batch.value}`
  const unknown = { name: '一覧.tsv', bytes: Buffer.from('番号\t事業の名前\n1\t坂道\n2\t朝市\n') }
  const table = await keepUnknownTable(context, unknown)
  if (!table.ok) throw new Error('the table could not be kept')
  found['table to map'] = `/import/tables/${table.value}`
  found['draft'] = `/drafts/${received.value.draft}`
  return Object.fromEntries(Object.entries(found).map(([name, path]) => [name, origin + path]))
}

/** The bytes of a document that was taken in, changed so that it is another one. */
async function aDocument(context: TestSite['context']): Promise<Uint8Array> {
  const [office] = await listOffices(context)
  const fiscalYear = office?.years.find(({ sheets }) => sheets > 0)?.fiscalYear
  if (office === undefined || fiscalYear === undefined) throw new Error('the city has no year')
  const year = await getOfficeYear(context, { office: office.office.code, fiscalYear })
  const document = await getDocument(context, year?.sheets[0]?.document.id ?? '')
  return new TextEncoder().encode(`${document?.text}\n`)
}

const fixed = {
  start: '/',
  'search, not asked': '/search',
  'search, found': '/search?q=%E5%8C%BA%E6%B0%91',
  'search, nothing found': '/search?q=%E3%83%95%E3%83%A9%E3%83%9F%E3%83%B3%E3%82%B4',
  glossary: '/glossary',
  about: '/about',
  calendar: '/calendar/years/2020',
  'calendar of a year without days': '/calendar/years/1960',
  forms: '/forms',
  data: '/data',
  import: '/import',
  'import, many': '/imports',
  'mapped tables': '/import/mappings',
  'forms being made': '/form-design',
  'a form being made': '/form-design/reform-plan-2020',
  check: '/check/years/2020',
  'check, narrowed': '/check/years/2020?office=hokage&severity=warning',
  'rules of the check': '/check/rules',
  changes: '/offices/hokage/years/2020/changes',
  'changes, one version': '/offices/aise/years/2020/changes',
  forecasts: '/forecasts/years/2020',
  comparison: '/comparison/years/2020',
  'not found': '/nowhere',
  'sign in': '/sign-in',
}

describe.each(Object.entries(sizes))('on a %s screen', (_, viewport) => {
  it('shows every page without a barrier, in Japanese and in English', async () => {
    const page = await openWindow({ viewport })
    const asked = {
      ...Object.fromEntries(
        Object.entries(fixed).map(([name, path]) => [name, site.origin + path]),
      ),
      ...addresses,
    }
    expect(Object.keys(asked)).toEqual(
      expect.arrayContaining([
        'sheet met',
        'sheet unmet',
        'sheet undetermined',
        'sheet not evaluated',
        'overview',
      ]),
    )
    await signIn(page, site.origin, 'planOffice')
    for (const address of Object.values(asked)) {
      await SitePage.open(page, address)
      expect(await page.locator('html').getAttribute('lang')).toBe('ja')
      const english = page.locator('header a[hreflang=en]')
      if ((await english.count()) === 0) continue
      await SitePage.open(page, new URL((await english.getAttribute('href')) ?? '', address).href)
      expect(await page.locator('html').getAttribute('lang')).toBe('en')
    }
  })

  it('stands empty and with errors as well', async () => {
    const page = await openWindow({ viewport })
    const start = await SitePage.open(page, `${empty.origin}/`)
    expect(await start.main.textContent()).toContain('公表された年度はまだありません')
    await SitePage.open(page, `${empty.origin}/search?q=x`)
    await signIn(page, empty.origin, 'planOffice', '/import')
    await page.setInputFiles('input[type=file]', {
      name: '空.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from(' \n'),
    })
    await page.getByRole('button', { name: '読み取って下書きを作る' }).click()
    await SitePage.look(page)
    expect(await page.title()).toMatch(/^エラー：/)
  })
})
