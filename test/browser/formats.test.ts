import { expect, it } from 'vitest'
import { makePage } from '../corpus/makers.ts'
import { toXlsx } from '../corpus/to-xlsx.ts'
import { sizes } from './browser.ts'
import { SitePage } from './page.ts'
import { signIn } from './sign-in.ts'
import { useSite } from './site.ts'
import { useBrowser } from './windows.ts'

const { openWindow } = useBrowser()
const site = useSite({ empty: true })
it('takes in a workbook and points at the cells its fields stand in', async () => {
  const { document, page: laid } = makePage(4, 'one-table')
  const page = await openWindow({ viewport: sizes.narrow })
  await signIn(page, site.origin, 'planOffice', '/import')
  await SitePage.look(page)
  await page.setInputFiles('input[type=file]', {
    name: '計画.xlsx',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(await toXlsx(laid, { gridded: false, apart: true })),
  })
  await page.getByRole('button', { name: '読み取って下書きを作る' }).click()
  await SitePage.look(page)
  const title = page.locator('#field-sheets-0-title')
  expect(await title.textContent()).toContain(document.sheets[0]?.title)
  expect(await title.textContent()).toMatch(/取組1!A\d/u)
  const draft = page.url()
  await page.getByRole('button', { name: 'この内容で確定する' }).click()
  expect(await page.locator('h1').textContent()).toContain(document.office)
  await page.goto(draft)
  await page.getByRole('link', { name: '公開された文書を見る' }).click()
  await page.locator('.field-list summary').click()
  await page.getByRole('link', { name: '名称' }).first().click()
  expect(await page.locator('.field-step-current').textContent()).toMatch(/取組1!A\d/u)
  await SitePage.look(page)
}, 240_000)
