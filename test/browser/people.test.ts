/** The pages of people and accounts, each state of them, at a desk and on the narrowest phone, without JavaScript. */
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { codeOf } from '../access/code-of.ts'
import { sizes } from './browser.ts'
import { SitePage } from './page.ts'
import { signIn } from './sign-in.ts'
import { useSite } from './site.ts'
import { useBrowser } from './windows.ts'

const { openWindow } = useBrowser()
const site = useSite({ empty: true })
async function invite(page: Page, email: string): Promise<string> {
  await page.goto(`${site.origin}/people`)
  await page.locator('#invite-name').fill('波多野 なぎさ')
  await page.locator('#invite-email').fill(email)
  await page.locator('#invite-office').selectOption({ label: '藍瀬区' })
  await page.getByRole('button', { name: '招待のリンクを作る' }).click()
  await SitePage.look(page)
  return (await page.locator('.one-time-link code').textContent()) ?? ''
}

describe.each(Object.entries(sizes))('on a %s screen', (name, viewport) => {
  it('an administrator invites somebody, who comes in with two factors', async () => {
    const page = await openWindow({ viewport })
    await SitePage.open(page, `${site.origin}/sign-in`)
    await page.getByLabel('メールアドレス').fill('nobody@shiomachi.example')
    await page.getByLabel('パスワード').fill('wrong')
    await page.getByRole('button', { name: 'サインインする' }).click()
    await SitePage.look(page)
    expect(await page.title()).toMatch(/^エラー：/)

    await signIn(page, site.origin, 'administrator', '/people')
    await SitePage.look(page)
    await page.locator('#invite-name').fill('だれか')
    await page.locator('#invite-email').fill(`already-${name}@shiomachi.example`)
    await page.getByRole('button', { name: '招待のリンクを作る' }).click()
    await SitePage.look(page)
    expect(await page.locator('.error-summary a').first().getAttribute('href')).toBe(
      '#invite-office',
    )
    const link = await invite(page, `nagisa-${name}@shiomachi.example`)
    await SitePage.open(page, `${site.origin}/people?q=nagisa-${name}`)
    await page.getByRole('link', { name: '波多野 なぎさ' }).first().click()
    for (const summary of await page.locator('details.person-change > summary').all())
      await summary.click()
    await SitePage.look(page)
    await page.locator('#grant-role').selectOption({ label: '企画担当' })
    await page.getByRole('button', { name: '役割を加える' }).click()
    await SitePage.look(page)
    await page.locator('details.person-change:has(#transfer-office) > summary').click()
    await page.locator('#transfer-office').selectOption({ label: '帆影区' })
    await page.getByRole('button', { name: '異動を登録する' }).click()
    await SitePage.look(page)
    expect(await page.locator('main').textContent()).toContain('2022-04-01 から')
    await SitePage.open(page, `${site.origin}/audit`)
    await SitePage.open(page, `${site.origin}/audit?act=nothing`)

    const theirs = await openWindow({ viewport })
    await SitePage.open(theirs, link)
    await theirs.locator('#password').fill('short')
    await theirs.getByRole('button', { name: '決めて次へ進む' }).click()
    await SitePage.look(theirs)
    await theirs.locator('#password').fill('a sentence nobody guesses')
    await theirs.getByRole('button', { name: '決めて次へ進む' }).click()
    await SitePage.look(theirs)
    const typed = (await theirs.locator('.typed-secret').textContent()) ?? ''
    await theirs.locator('#code').fill('000000')
    await theirs.getByRole('button', { name: '登録してサインインする' }).click()
    await SitePage.look(theirs)
    await theirs.locator('#code').fill(codeOf(typed, site.context.now))
    await theirs.getByRole('button', { name: '登録してサインインする' }).click()
    await SitePage.look(theirs)
    expect(await theirs.locator('.recovery-codes li').count()).toBe(8)
    await theirs.getByRole('link', { name: '控えたので、次へ進む' }).click()
    await SitePage.open(theirs, `${site.origin}/account`)
    await theirs.getByRole('radio', { name: /企画担当/ }).check()
    await theirs.getByRole('button', { name: 'この役割で操作する' }).click()
    await SitePage.look(theirs)
    expect(await theirs.getByRole('radio', { name: /企画担当/ }).isChecked()).toBe(true)
    await theirs.getByLabel('いまのパスワード').fill('wrong')
    await theirs.getByLabel('新しいパスワード').fill('short')
    await theirs.getByRole('button', { name: 'パスワードを変える' }).click()
    await SitePage.look(theirs)
    await SitePage.open(theirs, `${site.origin}/people`)
    expect(await theirs.locator('h1').textContent()).toContain('あなたの役割では開けません')
    await SitePage.open(theirs, link)

    await signIn(page, site.origin, 'planOffice', '/offices/aise/responsibilities')
    await SitePage.look(page)
  })

  it('somebody signs in and out without JavaScript, by keyboard alone', async () => {
    const page = await openWindow({ viewport, javaScriptEnabled: false })
    await page.goto(`${site.origin}/import`)
    expect(new URL(page.url()).pathname).toBe('/sign-in')
    await page.locator('#email').focus()
    await page.keyboard.type('plan@shiomachi.example')
    await page.keyboard.press('Tab')
    await page.keyboard.type('demonstration city')
    await page.keyboard.press('Enter')
    await page.waitForURL(`${site.origin}/import`)
    await page.getByRole('button', { name: 'サインアウト' }).focus()
    await page.keyboard.press('Enter')
    await page.waitForURL(`${site.origin}/`)
    await page.goto(`${site.origin}/import`)
    expect(new URL(page.url()).pathname).toBe('/sign-in')
  })
})
