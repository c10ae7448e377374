/** The page on which anyone can see how a target is read: it needs no database, and works without JavaScript. */
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApp } from '../../src/web/app.ts'
import { readAssets } from '../../src/web/assets.ts'
import { serve } from '../../src/web/serve.ts'
import { storeless } from '../storeless.ts'
import { sizes } from './browser.ts'
import { SitePage } from './page.ts'
import { useBrowser } from './windows.ts'

const noStore = () => Promise.reject(new Error('this page asks no database'))

const { openWindow } = useBrowser()
let origin: string
let stop: () => Promise<void>

beforeAll(async () => {
  const app = createApp({
    ...storeless(noStore),
    assets: await readAssets(join(import.meta.dirname, '../../build/public')),
    hosts: null,
    report: ({ address, error }) => {
      throw new Error(`the server failed at ${address}`, { cause: error })
    },
  })
  const serving = await serve(app, { port: 0, host: '127.0.0.1' })
  if (!serving.ok) throw new Error(serving.problems.map(({ message }) => message).join('\n'))
  origin = serving.value.address.replace(/\/$/, '')
  stop = () => serving.value.stop()
})

afterAll(async () => {
  await stop?.()
})

const asked = new URLSearchParams({
  text: '平城30年度比で講座の参加者数を10%増、相談件数：３０件異常（令和元年度実績：28件）',
  year: '2020',
  actual: '130人',
  former: '120人',
})

const reading = (page: Page) => page.locator('#text-reading')

describe('the page that checks a target', () => {
  it.each(['wide', 'narrow'] as const)('stands on a %s screen, in both languages', async (size) => {
    const page = await openWindow({ viewport: sizes[size] })
    for (const path of ['/targets/check', '/en/targets/check']) {
      await SitePage.open(page, `${origin}${path}`)
      await SitePage.open(page, `${origin}${path}?${asked}`)
      expect(await reading(page).locator('mark').allTextContents()).toContain('異常')
    }
  })

  it('works without JavaScript, by its form', async () => {
    const page = await openWindow({ javaScriptEnabled: false })
    await page.goto(`${origin}/targets/check`)
    await page.getByLabel('目標の文').fill('加入率：44.7%以上')
    await page.getByLabel('実績を入れてみる').fill('45%')
    await page.getByRole('button', { name: '読み方を確かめる' }).click()
    expect(await reading(page).textContent()).toContain('この目標は「44.7%以上」と読みました')
    expect(await reading(page).textContent()).toContain('達成')
    expect(await page.getByLabel('目標の文').inputValue()).toBe('加入率：44.7%以上')
  })

  it('follows the typing, and marks a slip where it stands', async () => {
    const page = await openWindow()
    await page.goto(`${origin}/targets/check`)
    await page.getByLabel('目標の文').pressSequentially('加入率：44.7%異常')
    await reading(page).getByText('もしかして：以上').waitFor()
    expect(await reading(page).locator('mark').textContent()).toBe('異常')
    await page.getByLabel('目標の文').fill('加入率：44.7%以上')
    await reading(page).locator('mark').waitFor({ state: 'detached' })
    expect(await reading(page).textContent()).toContain('この目標は「44.7%以上」と読みました')
  })
})
