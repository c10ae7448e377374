/** What people do here from beginning to end: a resident by keyboard alone, an officer without JavaScript. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { advanceImportBatch } from '../../src/actions/advance-import-batch.ts'
import { sizes } from './browser.ts'
import { SitePage } from './page.ts'
import { signIn } from './sign-in.ts'
import { useSite } from './site.ts'
import { useBrowser } from './windows.ts'

const { openWindow } = useBrowser()
const site = useSite()
const empty = useSite({ empty: true })

/** Presses Tab until the focus is on something whose text matches; fails when the page has nothing of the kind. */
async function tabTo(page: Page, wanted: RegExp): Promise<void> {
  for (let presses = 0; presses < 200; presses += 1) {
    await page.keyboard.press('Tab')
    const focused = await page.evaluate(() => {
      const element = document.activeElement
      if (!(element instanceof HTMLElement) || element === document.body) return null
      const { outlineStyle, outlineWidth } = getComputedStyle(element)
      return {
        text: (element.textContent ?? '').trim(),
        seen: outlineStyle !== 'none' && outlineWidth !== '0px',
      }
    })
    if (focused === null) continue
    expect(focused.seen, `the focus on 「${focused.text}」 is not visible`).toBe(true)
    if (wanted.test(focused.text)) return
  }
  throw new Error(`nothing on ${page.url()} can be reached by keyboard that says ${wanted}`)
}

/** Follows the link that has the focus. */
async function enter(page: Page): Promise<void> {
  await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')])
}

describe('a resident with a keyboard', () => {
  it('goes from the start page to the words a verdict rests on', async () => {
    const page = await openWindow()
    await page.goto(site.origin)
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('本文へ進む')
    await page.keyboard.press('Enter')
    await tabTo(page, /^椿坂区$/)
    await enter(page)
    await tabTo(page, /^令和2\(2020\)年度$/)
    await enter(page)
    await SitePage.look(page)
    await page.locator('.initiatives a').first().focus()
    await enter(page)
    const sheet = await SitePage.look(page)
    await tabTo(page, /^判定の手順/)
    await page.keyboard.press('Enter')
    expect(await sheet.main.locator('.steps-list').first().isVisible()).toBe(true)
    await tabTo(page, /^原文/)
    await enter(page)
    await SitePage.look(page)
    const marked = page.locator('#chosen')
    expect((await marked.textContent())?.length ?? 0).toBeGreaterThan(0)
    expect(
      await marked.evaluate((mark) => {
        const { top, bottom } = mark.getBoundingClientRect()
        return bottom > 0 && top < innerHeight
      }),
    ).toBe(true)
  })
})

const evaluated = readFileSync(
  join(import.meta.dirname, '../../samples/sheets/hokage/2020-evaluated.txt'),
)

const namedInProse = readFileSync(
  join(import.meta.dirname, '../../samples/fixtures/office-named-in-prose.txt'),
  'utf8',
)

async function importDocument(page: Page): Promise<SitePage> {
  await signIn(page, empty.origin, 'planOffice', '/import')
  await page.setInputFiles('input[type=file]', {
    name: '帆影区 令和2年度.txt',
    mimeType: 'text/plain',
    buffer: evaluated,
  })
  await page.getByRole('button', { name: '読み取って下書きを作る' }).click()
  return await SitePage.look(page)
}

describe('an officer', () => {
  it('imports, corrects and accepts a document without JavaScript', async () => {
    const page = await openWindow()
    // axe is a script: the page objects look with scripts on, every act is done with scripts off
    const officer = await openWindow({ javaScriptEnabled: false })
    await signIn(officer, empty.origin, 'planOffice', '/import')
    await officer.setInputFiles('input[type=file]', {
      name: '帆影区 令和2年度.txt',
      mimeType: 'text/plain',
      buffer: evaluated,
    })
    await officer.getByRole('button', { name: '読み取って下書きを作る' }).click()
    expect(await officer.locator('h1').textContent()).toBe('下書きの確認：帆影区 令和2年度.txt')
    const title = officer.locator('#field-sheets-0-title')
    await title.locator('summary').click()
    await title.locator('input[name=text]').fill('帆の見えるまちの防災')
    await title.getByRole('button', { name: 'この項目を保存する' }).click()
    expect(await officer.locator('#field-sheets-0-title').textContent()).toContain('直しました')
    await signIn(page, empty.origin, 'planOffice')
    await SitePage.open(page, officer.url())
    await officer.getByRole('button', { name: 'この内容で確定する' }).click()
    expect(officer.url()).toBe(`${empty.origin}/offices/hokage/years/2020`)
    expect(await officer.locator('main').textContent()).toContain('帆の見えるまちの防災')
    await officer.getByRole('link', { name: '帆の見えるまちの防災' }).last().click()
    expect(await officer.locator('.conclusion').textContent()).toMatch(/[●▲◇○]/u)
    await SitePage.open(page, officer.url())
  })

  it('adds an office the list does not have yet, without JavaScript', async () => {
    const page = await openWindow({ viewport: sizes.narrow })
    const officer = await openWindow({ viewport: sizes.narrow, javaScriptEnabled: false })
    await signIn(officer, empty.origin, 'planOffice', '/import')
    await officer.setInputFiles('input[type=file]', {
      name: '灯台区の計画.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from(namedInProse.replaceAll('椿坂区', '灯台区')),
    })
    await officer.getByRole('button', { name: '読み取って下書きを作る' }).click()
    const name = officer.getByLabel('一覧にない所属の名前')
    expect(await name.inputValue()).toBe('灯台区')
    await signIn(page, empty.origin, 'planOffice')
    await SitePage.open(page, officer.url())

    await officer.getByLabel('区（所属）').selectOption({ label: '藍瀬区' })
    await officer.getByLabel('年度', { exact: true }).selectOption('2020')
    await officer.getByRole('button', { name: 'この内容で確定する' }).click()
    expect(await officer.title()).toMatch(/^エラー：/)
    expect(await name.inputValue()).toBe('灯台区')
    expect(await officer.locator('.error-summary a').getAttribute('href')).toBe(
      '#accept-new-office',
    )
    await officer.getByLabel('区（所属）').selectOption('')
    await officer.getByRole('button', { name: 'この内容で確定する' }).click()
    expect(await officer.locator('h1').textContent()).toContain('灯台区')
    await SitePage.open(page, officer.url())
  })

  it('brings in many documents, holds them and lets them go on, without JavaScript', async () => {
    const officer = await openWindow({ viewport: sizes.narrow, javaScriptEnabled: false })
    await signIn(officer, empty.origin, 'planOffice', '/imports')
    await officer.setInputFiles('input[type=file]', [
      {
        name: '2.txt',
        mimeType: 'text/plain',
        buffer: Buffer.concat([evaluated, Buffer.from('\n\n')]),
      },
      { name: '10.txt', mimeType: 'text/plain', buffer: Buffer.from(' ') },
    ])
    await officer.getByLabel('すべて下書きにする').check()
    await officer.getByRole('button', { name: '送って読み取りを始める' }).click()
    expect(await officer.locator('main').textContent()).toContain('2件のうち0件を読み取りました')
    await officer.getByRole('button', { name: '止める' }).click()
    expect(await advanceImportBatch(empty.context)).toBe(false)
    await officer.getByRole('button', { name: '再開する' }).click()
    while (await advanceImportBatch(empty.context));
    await officer.getByRole('link', { name: 'いまの様子に更新する' }).click()
    expect(await officer.locator('#batch-progress').textContent()).toBe('終わりました')
    expect(await officer.locator('#files-refused').textContent()).toContain('1件')
    await officer.getByRole('link', { name: '2.txt' }).click()
    expect(await officer.locator('h1').textContent()).toBe('下書きの確認：2.txt')
  })

  it('is told when the same document comes again, and can put it aside', async () => {
    const draft = await importDocument(await openWindow())
    expect(await draft.main.textContent()).toContain('同じ文書が、前に確定されています')
    const after = await draft.press('この下書きを取り下げる')
    expect(await after.main.textContent()).toContain('この下書きは取り下げました')
  })

  it('jumps from a field to its words and back, both in sight', async () => {
    const page = await openWindow()
    await importDocument(page)
    await page.locator('#field-sheets-3-title a[href^="#place-"]').click()
    await page.waitForTimeout(600)
    for (const id of ['field-sheets-3-title', 'place-sheets-3-title']) {
      const box = await page.locator(`#${id}`).boundingBox()
      expect(box?.y, id).toBeGreaterThan(-1)
      expect(box?.y, id).toBeLessThan(sizes.wide.height)
    }
  })

  it('sees a clear page for a file that is too large', async () => {
    const page = await openWindow()
    await signIn(page, empty.origin, 'planOffice', '/import')
    await page.setInputFiles('input[type=file]', {
      name: '大きい.txt',
      mimeType: 'text/plain',
      buffer: Buffer.alloc(27 * 1024 * 1024, 'あ'),
    })
    await page.getByRole('button', { name: '読み取って下書きを作る' }).click()
    await page.getByRole('heading', { name: '送られたものが大きすぎます' }).waitFor()
    await SitePage.look(page)
  })
})
