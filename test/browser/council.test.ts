/** The ward council in a browser: every page wide and narrow without a barrier; an opinion's whole way by hand. */
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadDemonstrationCouncil } from '../../src/cli/load-demonstration-council.ts'
import type { Role } from '../../src/people/role.ts'
import { sizes } from './browser.ts'
import { SitePage } from './page.ts'
import { signIn } from './sign-in.ts'
import { useSite } from './site.ts'
import { useBrowser, type WindowOptions } from './windows.ts'

const { openWindow } = useBrowser()
const site = useSite()
beforeAll(async () => {
  await loadDemonstrationCouncil(site.context, join(import.meta.dirname, '../../samples'))
}, 120_000)
const desk = '/work/council/offices/tsubakizaka'
const council = '/council/offices/tsubakizaka'

async function pageOf(role: Role | null, options: WindowOptions = {}): Promise<Page> {
  const page = await openWindow(options)
  if (role !== null) await signIn(page, site.origin, role, '/')
  return page
}

/** The first link of each kind on the page. */
async function firstOf(page: Page, ...kinds: readonly string[]): Promise<readonly string[]> {
  const found: string[] = []
  for (const kind of kinds) {
    const href = await page.locator(`main a[href^="${kind}"]`).first().getAttribute('href')
    if (href !== null) found.push(href)
  }
  return found
}

describe.each(Object.entries(sizes))('on a %s screen', (name, viewport) => {
  it('shows every public page without a barrier, in both languages', async () => {
    const page = await pageOf(null, { viewport })
    await SitePage.open(page, `${site.origin}/council`)
    await SitePage.open(page, site.origin + council)
    const linked = await firstOf(
      page,
      '/council/meetings/',
      '/council/opinions/',
      '/council/polls/',
    )
    const own = [
      `${council}/opinions?q=%E8%A6%8B`,
      `${council}/years/2020`,
      '/council/offices/hoshimi',
    ]
    for (const path of [council, ...linked, ...own]) {
      await SitePage.open(page, site.origin + path)
      // the same parts in other words: once is enough
      if (name === 'wide') await SitePage.open(page, `${site.origin}/en${path}`)
    }
  })

  it('shows the desk and the member’s page without a barrier', async () => {
    const page = await pageOf('officer', { viewport })
    await SitePage.open(page, `${site.origin}/work/council`)
    await SitePage.open(page, site.origin + desk)
    for (const path of await firstOf(
      page,
      '/work/council/meetings/',
      '/work/council/opinions/',
      '/work/council/polls/',
    )) {
      await SitePage.open(page, site.origin + path)
    }
    await SitePage.open(page, `${site.origin + desk}/measures`)
    await SitePage.open(page, `${site.origin}/work/council/offices/tsubakizaka`)
    await page.locator('#form-opinion summary').click()
    await page.locator('#form-opinion button').evaluate((button) => {
      button.closest('form')?.setAttribute('novalidate', '')
    })
    await Promise.all([page.waitForEvent('load'), page.locator('#form-opinion button').click()])
    await SitePage.look(page)
    expect(await page.title()).toMatch(/^エラー：/)
    const member = await pageOf('councilMember', { viewport })
    await SitePage.open(member, `${site.origin}/council/mine`)
    for (const path of await firstOf(member, '/council/mine/polls/')) {
      await SitePage.open(member, site.origin + path)
    }
  })
})

describe('without scripts', () => {
  const plain = { javaScriptEnabled: false }

  it('takes an opinion from the member to the reply that somebody else approved', async () => {
    const member = await pageOf('councilMember', plain)
    await member.goto(`${site.origin}/council/mine`)
    await member.locator('#form-opinion summary').click()
    await member.locator('#opinion-summary').fill('坂の上のベンチを増やしてほしい。')
    await member.getByRole('button', { name: '意見を送る' }).click()
    const sent = member.getByRole('link', { name: '坂の上のベンチを増やしてほしい。' })
    const id = (await sent.getAttribute('href'))?.split('/').at(-1)
    const work = `${site.origin}/work/council/opinions/${id}`

    const officer = await pageOf('officer', plain)
    await officer.goto(work)
    await officer.locator('#route-section').fill('地域協働課')
    await officer.getByRole('button', { name: '担当を決める' }).click()
    await officer.locator('#submit-text').fill('来年度に2つ置きます。')
    await officer.locator('#submit-handling').selectOption('nextYear')
    await officer.getByRole('button', { name: '承認に出す' }).click()
    expect(await officer.locator('.error-summary').textContent()).toContain('いつまでに')
    expect(await officer.locator('#submit-text').inputValue()).toBe('来年度に2つ置きます。')
    await officer.locator('#submit-by').fill('2022-03-31')
    await officer.getByRole('button', { name: '承認に出す' }).click()
    expect(await officer.locator('main').textContent()).toContain('回答を承認に出しました')
    // whoever wrote it is offered no approval
    expect(await officer.getByRole('button', { name: 'この回答を承認する' }).count()).toBe(0)

    const chief = await pageOf('sectionChief', plain)
    await chief.goto(`${site.origin}/work`)
    await chief.getByRole('link', { name: '坂の上のベンチを増やしてほしい。' }).click()
    await chief.getByRole('button', { name: 'この回答を承認する' }).click()
    await member.goto(`${site.origin}/council/mine`)
    expect(await member.locator('main').textContent()).toContain('来年度に2つ置きます。')
  })

  it('takes a ballot once, by keyboard alone', async () => {
    const member = await pageOf('councilMember', plain)
    await member.goto(`${site.origin}/council/mine`)
    const path = await member
      .locator('main a[href^="/council/mine/polls/"]')
      .first()
      .getAttribute('href')
    await member.goto(site.origin + path)
    await member.locator('#q1-4').focus()
    await member.keyboard.press('Space')
    await member.locator('#ballot button').focus()
    await member.keyboard.press('Enter')
    await member.waitForURL(`${site.origin}/council/mine?done=mine.vote`)
    expect(await member.locator('main').textContent()).toContain('投票しました')
    await member.goto(site.origin + path)
    expect(await member.locator('#ballot').count()).toBe(0)
  })
})

// the tool that looks for barriers needs scripts to run, so they are not switched off; no page on the way has one
describe('a list from a file', () => {
  it('brings a list of members by keyboard alone: columns, a trial, and what is left out', async () => {
    const officer = await pageOf('officer', { viewport: sizes.narrow })
    await officer.goto(site.origin + desk)
    const link = officer.getByRole('link', { name: '委員をファイルから取り込む' })
    await Promise.all([officer.waitForEvent('load'), link.press('Enter')])
    await SitePage.look(officer)
    const term = '令和3年4月1日,令和5年3月31日'
    const rows = [
      ...['委員氏名,どの枠,任期開始日,任期満了日', `架空 はなえ,公募,${term}`],
      `架空 たろう,学識経験者,${term}`,
    ]
    const buffer = Buffer.from(rows.join('\r\n'))
    await officer.setInputFiles('#table-file', { name: '名簿.csv', mimeType: 'text/csv', buffer })
    const press = async (name: string | RegExp) => {
      const button = officer.locator('main').getByRole('button', { name })
      await Promise.all([officer.waitForEvent('load'), button.press('Enter')])
      expect(await officer.locator('script').count()).toBe(0)
      return (await SitePage.look(officer)).main
    }
    await press('次へ')
    // of the second column neither the heading nor every cell says what it is
    expect(await officer.locator('#column-1').inputValue()).toBe('')
    expect(await (await press(/試してみる/)).textContent()).toContain('「選ばれ方」の列')
    expect(await officer.title()).toMatch(/^エラー：/)
    await officer.selectOption('#column-1', 'kind')
    const tried = await press(/試してみる/)
    expect(await tried.locator('#rows-refused').textContent()).toMatch(/3行目.*学識経験者/)
    expect(await tried.locator('#rows-added').textContent()).toMatch(/2行目.*架空 はなえ/)
    const done = await press('1行を取り込む')
    expect(await done.textContent()).toContain('1行を加えました')
    expect(await done.textContent()).toContain('1行は取り込んでいません')
  })
})
