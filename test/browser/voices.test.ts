/** Citizens' voices in a real browser: every page without a barrier at both sizes, and a letter sent by keyboard without scripts. */
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadDemonstrationVoices } from '../../src/cli/load-demonstration-voices.ts'
import { recordIndicators } from '../../src/store/indicator-store.ts'
import { testSeals } from '../test-seals.ts'
import { sizes } from './browser.ts'
import { SitePage } from './page.ts'
import { signIn } from './sign-in.ts'
import { useSite } from './site.ts'
import { useBrowser } from './windows.ts'

const { openWindow } = useBrowser()
const site = useSite({ empty: true })
beforeAll(async () => {
  const samples = join(import.meta.dirname, '../../samples')
  await loadDemonstrationVoices(site.context, testSeals, samples)
  const { store } = site.context
  const indicator = { key: '受け付けた声', name: '受け付けた声', unit: '件' }
  await store.write(async (sql) => {
    const offices = await sql<{ office: string }[]>`select office_id as office from office`
    const named = offices.map(({ office }) => ({ office, indicator }))
    await recordIndicators(sql, named)
  })
}, 300_000)
const open = (page: Page, path: string) => SitePage.open(page, `${site.origin}${path}`)

describe.each(Object.entries(sizes))('on a %s screen', (_, viewport) => {
  it('every page stands without a barrier', async () => {
    const page = await openWindow({ viewport })
    for (const language of ['', '/en']) {
      const list = await open(page, `${language}/voices`)
      await list.main.locator('.voice-title a').first().click()
      await SitePage.look(page)
      for (const path of ['/voices/send', '/voices/receipt', '/voices/statistics']) {
        await open(page, `${language}${path}`)
      }
      const talks = await open(page, `${language}/voices/talks`)
      await talks.main.locator('.voice-title a').first().click()
      await SitePage.look(page)
    }
    await signIn(page, site.origin, 'sectionChief', '/work/voices')
    const inbox = await SitePage.look(page)
    const letters = await inbox.main
      .locator('tbody th a')
      .evaluateAll((links) => [
        ...new Set(links.map((link) => link.getAttribute('href')?.split('#')[0] ?? '')),
      ])
    expect(letters.length).toBeGreaterThan(10)
    const states = [0, 3, 4, 12].map((nth) => letters[nth] ?? '/')
    const publications = letters.filter((each) => each.endsWith('/publication')).slice(0, 2)
    for (const path of [...states, ...publications]) await open(page, path)
    const lists = ['receive', 'shared', 'periods', 'measures'].map((part) => `/work/voices/${part}`)
    for (const path of [...lists, '/work']) await open(page, path)
    await page.goto(`${site.origin}/work/voices/measures`)
    await page.locator('main form button[type=submit]').last().click()
    await SitePage.look(page)
    expect(await page.title()).toMatch(/^エラー：/)
    const talks = await open(page, '/work/voices/talks')
    await talks.main.locator('tbody th a').first().click()
    await SitePage.look(page)
    await page.context().clearCookies()
    await signIn(page, site.origin, 'planOffice', '/work/voices/periods')
    const periods = await SitePage.look(page)
    expect(await periods.main.locator('form').count()).toBeGreaterThan(0)
  })
})

describe('a reply that is being written', () => {
  it.each(['by itself', 'by its button, without scripts'])('is kept %s', async (how) => {
    const scripts = how === 'by itself'
    const page = await openWindow({ javaScriptEnabled: scripts })
    await signIn(page, site.origin, 'officer', '/work/voices')
    const letters = await page
      .locator('main tbody th a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')?.split('#')[0] ?? ''))
    const fields = page.locator('textarea[form="replies"]')
    for (const letter of new Set(letters)) {
      await page.goto(`${site.origin}${letter}`)
      if ((await fields.count()) > 0) break
    }
    const address = page.url()
    await fields.first().focus()
    await page.keyboard.press('Control+A')
    await page.keyboard.type(`書きかけ、${how}`)
    if (scripts) {
      await page.locator('[data-saved-state]', { hasText: '書きかけは控えてあります' }).waitFor()
    } else {
      await page.locator('button[form="replies"]', { hasText: '下書きを保存' }).first().focus()
      await page.keyboard.press('Enter')
      await page.locator('.notification', { hasText: '下書きを保存しました' }).waitFor()
    }
    await page.goto(`${site.origin}/work`)
    await page.goto(address)
    expect(await fields.first().inputValue()).toBe(`書きかけ、${how}`)
    if (scripts) await SitePage.look(page)
  })
})

describe('without scripts, by keyboard alone', () => {
  it('a voice is sent, its mistake told beside its field, and its state looked up', async () => {
    const page = await openWindow({ javaScriptEnabled: false })
    await page.goto(`${site.origin}/voices/send`)
    await page.locator('#office').focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Tab')
    await page.keyboard.type('花だんを増やしてほしい。')
    await page.keyboard.press('Tab')
    await page.keyboard.press('ArrowDown')
    await page.locator('form.voice-form button').focus()
    await page.keyboard.press('Enter')
    await page.waitForSelector('.error-summary')
    expect(await page.title()).toMatch(/^エラー：/)
    expect(await page.locator('#words').inputValue()).toBe('花だんを増やしてほしい。')
    await page.locator('#mail').focus()
    await page.keyboard.type('hana@example.jp')
    await page.keyboard.press('Enter')
    await page.waitForSelector('.voice-receipt')
    const number = (await page.locator('.voice-receipt dd').first().textContent()) ?? ''
    const secret = (await page.locator('.voice-receipt code').textContent()) ?? ''
    await page.goto(`${site.origin}/voices/receipt`)
    await page.locator('#number').focus()
    await page.keyboard.type(number)
    await page.keyboard.press('Tab')
    await page.keyboard.type(secret)
    await page.keyboard.press('Enter')
    await page.waitForSelector('.voice-question')
    expect(await page.locator('main').textContent()).toContain('振分け待ち')
  })
})

// the tool that looks for barriers needs scripts to run; no page on the way has one
describe('an office’s past list', () => {
  const list = [
    '受付番号,受付日,受付方法,内容,担当課,回答日,回答文,お名前',
    'R2-7,令和2年6月1日,電話,灯りが切れています。,地域課,令和2年6月9日,直しました。,架空 はなえ',
    'R2-8,令和2年6月2日,伝書鳩,花を植えて。,,,,',
    'R2-9,令和2年6月3日,HP,花を植えて。水もまいて。,,,,',
  ].join('\n')

  it.each(Object.entries(sizes))(
    'is tried by an officer, taken by the head, on a %s screen',
    async (size, viewport) => {
      const page = await openWindow({ viewport })
      await signIn(page, site.origin, 'officer', '/work/voices/import')
      await SitePage.look(page)
      await page.locator('main form button[type=submit]').click()
      await SitePage.look(page)
      expect(await page.title()).toMatch(/^エラー：/)
      const office = await page
        .locator('#office option:not([value=""])')
        .first()
        .getAttribute('value')
      await page.selectOption('#office', office)
      const buffer = Buffer.from(list.replaceAll('R2-', `${size}-`))
      await page.setInputFiles('#table-file', { name: '声.csv', mimeType: 'text/csv', buffer })
      await page.locator('main form button[type=submit]').click()
      await SitePage.look(page)
      await page.locator('button[value=try]').focus()
      await page.keyboard.press('Enter')
      await page.waitForSelector('#dry-run')
      const tried = await SitePage.look(page)
      expect(await tried.main.textContent()).toContain('伝書鳩')
      expect(await page.locator('button[value=take]').count()).toBe(0)
      const address = page.url()
      await page.context().clearCookies()
      await signIn(page, site.origin, 'sectionChief', new URL(address).pathname)
      await page.locator('button[value=try]').click()
      await page.locator('button[value=take]').focus()
      await page.keyboard.press('Enter')
      await page.waitForURL(/added=2/u)
      const inbox = await SitePage.look(page)
      expect(await inbox.main.textContent()).toContain('2行を加えました')
      await inbox.main.locator('.badge', { hasText: '前の一覧から' }).first().waitFor()
      await inbox.main.locator('tr', { hasText: '前の一覧から' }).locator('a').first().click()
      await SitePage.look(page)
      await page.getByRole('link', { name: /^声 / }).click()
      const letter = await SitePage.look(page)
      expect(await letter.main.textContent()).toMatch(
        /前の受付番号.*取り込んだ一覧にある回答です/su,
      )
      expect(await page.locator('script').count()).toBe(0)
    },
  )
})
