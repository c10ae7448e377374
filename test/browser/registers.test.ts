/**
 * Registers from the first thought to the verdict: define, measure, bind, record, import with a trial, correct, and
 * follow the figure down from the sheet. Every page on the way is without a barrier, and none of them has a script.
 * (The tool that looks for barriers needs scripts to run, so they are not switched off here.)
 */
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { sizes } from './browser.ts'
import { SitePage } from './page.ts'
import { signIn } from './sign-in.ts'
import { useSite } from './site.ts'
import { useBrowser } from './windows.ts'

const { openWindow } = useBrowser()
const site = useSite()
async function press(page: Page, name: string | RegExp): Promise<SitePage> {
  await Promise.all([
    page.waitForEvent('load'),
    page.locator('main').getByRole('button', { name }).first().click(),
  ])
  expect(await page.locator('script').count()).toBe(0)
  return await SitePage.look(page)
}

async function desk(
  role: 'sectionChief' | 'administrator',
  viewport: { readonly width: number; readonly height: number } = sizes.wide,
): Promise<Page> {
  const page = await openWindow({ viewport })
  await signIn(page, site.origin, role, role === 'administrator' ? '/tokens' : '/work/registers')
  return page
}

describe('a register', () => {
  it.each([
    ['a wide', sizes.wide],
    ['a narrow', sizes.narrow],
  ])('begins with a template, on %s screen', async (_, size) => {
    const page = await desk('sectionChief', size)
    const work = await SitePage.look(page)
    const choice = await work.follow('新しい台帳を作る')
    const form = await choice.follow('会議・委員会の開催')
    expect(await form.heading()).toContain('会議・委員会の開催')
    const key = `meetings-${size.width}`
    await page.fill('[name=key]', key)
    await page.fill('[name=name]', '気づきを持ち寄る会')
    // a field nobody wants goes, and so does a measure
    await page.getByLabel('名前', { exact: true }).nth(3).fill('')
    await page.getByLabel('開いた回数').uncheck()
    const opened = await press(page, '台帳を作る')
    expect(new URL(page.url()).pathname).toBe(`/work/registers/${key}`)
    const words = (await opened.main.textContent()) ?? ''
    expect(words).toContain('月ごとの最も少ない回数')
    expect(words).not.toContain('開いた回数')
    expect(words).not.toContain('決まったこと')
  })

  it('is defined, filled, imported into and corrected without a script, and the verdict follows', async () => {
    const page = await desk('sectionChief')
    await page.goto(`${site.origin}/work/registers/new`)
    const choice = await SitePage.look(page)
    await choice.follow('白紙から作る')
    const refused = await press(page, '台帳を作る')
    expect(await page.title()).toMatch(/^エラー：/)
    expect(await refused.main.locator('.error-summary a').count()).toBeGreaterThan(1)
    await page.fill('[name=key]', 'flag-visits')
    await page.fill('[name=name]', '合図の旗の訪問')
    await page.fill('[name=purpose]', '合図の旗を配りながら訪ねた家の記録です。')
    await page.fill('[name=field-1-label]', '気にかけてくれる人')
    await page.selectOption('[name=field-1-kind]', 'yesNo')
    await page.check('[name=field-1-required]')
    await page.check('[name=field-1-public]')
    await page.fill('[name=field-2-label]', '氏名')
    await page.selectOption('[name=field-2-kind]', 'personName')
    const closed = await press(page, '台帳を作る')
    expect(await closed.main.textContent()).toContain('少人数の値が数えて分かります')
    await page.fill('[name=fewShownBecause]', '一件は一軒で、一人ひとりのことではありません。')
    await press(page, '台帳を作る')
    expect(new URL(page.url()).pathname).toBe('/work/registers/flag-visits')

    await page.goto(`${site.origin}/work/registers/flag-visits/measures`)
    await page.fill('[name=name]', '気にかけてくれる人がいる割合')
    await page.fill('[name=unit]', '%')
    await page.selectOption('[name=kind]', 'share')
    await page.selectOption('[name=counted-0-field]', { label: '気にかけてくれる人' })
    await page.fill('[name=counted-0-value]', 'はい')
    await page.fill('[name=places]', '1')
    await press(page, 'この測り方を決める')
    const indicator = await page
      .locator('#binding-indicator option', {
        hasText: '気にかけてくれる人がいると答えた区民の割合',
      })
      .first()
      .getAttribute('value')
    await page.selectOption('#binding-indicator', indicator ?? '')
    await press(page, '結び付ける')

    await page.goto(`${site.origin}/work/registers/flag-visits/entries/new`)
    const empty = await press(page, '記録する')
    expect(await empty.main.locator('.field-error').count()).toBe(1)
    await page.fill('#entry-f1', '2020-06-01')
    await page.selectOption('#entry-f2', 'no')
    await page.fill('#entry-f3', '架空 はな')
    const added = await press(page, '記録する')
    expect(await added.main.textContent()).toContain('記録しました')

    await page.goto(`${site.origin}/work/registers/flag-visits/import`)
    await SitePage.look(page)
    const rows = [
      '訪ねた日,気にかけてくれる人,お名前',
      '令和2年7月1日,はい,架空 すず',
      '2020/8/1,なし,',
    ]
    await page.setInputFiles('input[type=file]', {
      name: '訪問.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(`${rows.join('\r\n')}\r\n`),
    })
    await press(page, '次へ')
    // no heading says so, but one column alone holds days
    const mapping = await SitePage.look(page)
    expect(await page.locator('[name=column-0]').inputValue()).toBe('f1')
    expect(await mapping.main.textContent()).toContain('中身から')
    await page.selectOption('[name=column-0]', '')
    const unmapped = await press(page, /試してみる/)
    expect(await unmapped.main.textContent()).toContain('「日付」の列が選ばれていません')
    await page.selectOption('[name=column-0]', 'f1')
    await page.selectOption('[name=column-2]', 'f3')
    const tried = await press(page, /試してみる/)
    expect(await tried.main.textContent()).toMatch(/2件すべて取り込めます/)
    expect(await tried.main.locator('table').first().textContent()).toMatch(/0\.0.*33\.3/)
    await press(page, '2件を取り込む')

    await page.goto(`${site.origin}/work/registers/flag-visits`)
    expect(await page.textContent('main')).not.toContain('架空')
    await page.locator('tbody a', { hasText: '開く' }).first().click()
    await SitePage.look(page)
    await page.selectOption('#entry-f2', 'yes')
    const unreasoned = await press(page, '直して記録する')
    expect(await unreasoned.main.textContent()).toContain('理由が空です')
    await page.selectOption('#entry-f2', 'yes')
    await page.fill('#entry-reason', '聞きまちがい')
    const corrected = await press(page, '直して記録する')
    expect(await corrected.main.textContent()).toContain('理由：聞きまちがい')

    await page.goto(`${site.origin}/registers/flag-visits`)
    await page.getByRole('link', { name: /66\.7/ }).first().click()
    const trace = await SitePage.look(page)
    expect(await trace.main.textContent()).toContain('区が報告した値')
    expect(await trace.main.textContent()).not.toContain('架空')
    await trace.main.getByRole('link', { name: 'ゆるやかな見守りの輪づくり' }).click()
    const sheet = await SitePage.look(page)
    expect(await sheet.main.locator('.conclusion').textContent()).toContain('66.7')
  })
})

describe.each(Object.entries(sizes))('on a %s screen', (_, viewport) => {
  it('shows the pages of records without a barrier, in Japanese and in English', async () => {
    const page = await desk('sectionChief', viewport)
    for (const path of [
      '/registers',
      '/registers/watch-shops',
      '/registers/dementia-training',
      '/work/registers',
      '/work/registers/watch-shops',
      '/work/registers/watch-shops/definition',
      '/work/registers/watch-shops/measures?measure=newShops',
    ]) {
      await SitePage.open(page, site.origin + path)
      const english = page.locator('header a[hreflang=en]')
      if ((await english.count()) > 0) {
        const address = (await english.getAttribute('href')) ?? ''
        await SitePage.open(page, new URL(address, site.origin).href)
      }
    }
    await page.goto(`${site.origin}/registers/watch-shops`)
    await page.locator('main a[href^="/trace/"]').first().click()
    await SitePage.look(page)
    await page.locator('main a[href^="/indicators/"]').first().click()
    await SitePage.look(page)
  })

  it('makes and stops a key', async () => {
    const page = await desk('administrator', viewport)
    await press(page, '鍵を作る')
    expect(await page.title()).toMatch(/^エラー：/)
    await page.fill('#token-name', '見本の鍵')
    await page.fill('#token-until', '2022-03-31')
    await page.check('#token-acts-0')
    const made = await press(page, '鍵を作る')
    expect(await made.main.textContent()).toMatch(/tk_/)
    await press(page, /止める/)
    expect(await page.textContent('main')).toContain('使えません')
  })
})
