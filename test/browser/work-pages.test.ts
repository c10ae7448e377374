/** The pages on which sheets are written and decided on: empty, filled, in error and in conflict, wide and narrow. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { importDocument } from '../../src/actions/import-document.ts'
import { beginSheet } from '../../src/actions/sheets/begin-sheet.ts'
import { getWorkingSheet } from '../../src/actions/sheets/get-working-sheet.ts'
import { moveSheet } from '../../src/actions/sheets/move-sheet.ts'
import { saveSheet } from '../../src/actions/sheets/save-sheet.ts'
import { actingAs, must } from '../../src/cli/demonstration-acting.ts'
import { fiscalYear } from '../../src/japanese/fiscal-year.ts'
import { plan, withFields } from '../workflow/texts.ts'
import { sizes } from './browser.ts'
import { SitePage } from './page.ts'
import { signIn } from './sign-in.ts'
import { useSite } from './site.ts'
import { useBrowser } from './windows.ts'

const { openWindow } = useBrowser()
const site = useSite()

const year = '/work/offices/tsubakizaka/years/2021'

async function begin(page: Page, which: RegExp): Promise<string> {
  await page.goto(site.origin + year)
  await page.getByRole('button', { name: which }).first().click()
  await page.waitForURL(/\/work\/sheets\//)
  return page.url()
}

async function desk(viewport: { readonly width: number; readonly height: number }): Promise<Page> {
  const page = await openWindow({ viewport })
  await signIn(page, site.origin, 'officer', '/work/sheets')
  return page
}

async function press(page: Page, name: string | RegExp): Promise<SitePage> {
  await Promise.all([
    page.waitForEvent('load'),
    page.locator('main').getByRole('button', { name }).first().click(),
  ])
  return await SitePage.look(page)
}

describe.each(Object.entries(sizes))('on a %s screen', (_, viewport) => {
  it('shows every page of the work without a barrier, empty, filled and in error', async () => {
    const page = await desk(viewport)
    await SitePage.look(page)
    await SitePage.open(page, site.origin + year)
    const blank = await begin(page, /白紙/)
    await SitePage.open(page, blank)
    const nothing = await SitePage.open(page, `${blank}/approval`)
    expect(await nothing.main.textContent()).toContain('いま承認を待っている文はありません')
    await page.goto(blank)
    const refused = await press(page, /計画を決定する/)
    expect(await page.title()).toMatch(/^エラー：/)
    expect(await refused.main.locator('.error-summary a').count()).toBeGreaterThan(0)

    const copied = await begin(page, /写して始める/)
    await SitePage.open(page, copied)
    for (const [list, words] of [
      ['desiredStates', 'だれも一人で困らないまち'],
      ['outcomes', '近所に気にかけてくれる人がいると答えた区民の割合'],
      ['strategies', '見守る人をふやす'],
      ['efforts', '店や事業所に声をかけ、見守りの輪に加わってもらう'],
    ] as const) {
      await page.locator(`[name^="${list}."][name$=".words"]`).last().fill(words)
    }
    await page.locator('.field-comments > summary').first().click()
    await page.locator('[name^="comment."]').first().fill('名称はこのままでよいですか。')
    await press(page, '保存する')
    await page.locator('.field-comments > summary').first().click()
    await page.locator('[name^="comment."]').first().fill('名称はこのままでよいですか。')
    await press(page, '意見を残す')
    await SitePage.open(page, `${copied}/history`)
    await SitePage.open(page, `${copied}/approval`)
    await SitePage.open(page, site.origin + year)
  })
})

describe('two people at one sheet', () => {
  it('see both texts where both wrote, and neither loses a word', async () => {
    const [one, other] = [await desk(sizes.wide), await desk(sizes.wide)]
    const address = await begin(one, /白紙/)
    await other.goto(address)
    await one.locator('[name=title]').fill('坂道の休みどころ')
    await one.locator('[name=purpose]').fill('坂の途中で休める場所をつくる。')
    await press(one, '保存する')
    await other.locator('[name=title]').fill('坂の途中のベンチ')
    await other.locator('[name=outline]').fill('空き地にベンチを置く。')
    const clash = await press(other, '保存する')
    expect(await other.title()).toMatch(/^エラー：/)
    expect(await clash.main.locator('.conflict').textContent()).toContain('坂道の休みどころ')
    expect(await other.locator('[name=title]').inputValue()).toBe('坂の途中のベンチ')
    expect(await other.locator('[name=purpose]').inputValue()).toBe(
      '坂の途中で休める場所をつくる。',
    )
    await other.locator('[name=title]').fill('坂の途中の休みどころ')
    await press(other, '保存する')
    await one.goto(address)
    expect(await one.locator('[name=title]').inputValue()).toBe('坂の途中の休みどころ')
    expect(await one.locator('[name=purpose]').inputValue()).toBe('坂の途中で休める場所をつくる。')
    expect(await one.locator('[name=outline]').inputValue()).toBe('空き地にベンチを置く。')
  })
})

describe('what is typed', () => {
  it('is kept aside while it is typed, and read under its field', async () => {
    const page = await desk(sizes.wide)
    const address = await begin(page, /白紙/)
    await page
      .locator('[name^="yearTargets."][name$=".sentence"]')
      .first()
      .fill('相談の件数 41件以上')
    await page.locator('.target-reading-words').filter({ hasText: '41件以上' }).waitFor()
    await page.locator('[data-saved-state]').filter({ hasText: '控えてあります' }).waitFor()
    const again = await page.context().newPage()
    await SitePage.open(again, address)
    expect(
      await again.locator('[name^="yearTargets."][name$=".sentence"]').first().inputValue(),
    ).toBe('相談の件数 41件以上')
    expect(await again.locator('.saved-state').textContent()).toContain('書きかけがあります')
  })

  it('is not lost when the session has ended: it is sent again after signing in', async () => {
    const page = await desk(sizes.wide)
    const address = await begin(page, /白紙/)
    await page.locator('[name=title]').fill('待ち時間のない窓口')
    await page.context().clearCookies()
    await press(page, '保存する')
    expect(await page.locator('main').textContent()).toContain('送ろうとした内容は残っていて')
    await page.getByRole('button', { name: '担当者として入る' }).click()
    await page.getByRole('button', { name: /送る/ }).click()
    await page.waitForURL(/work\/sheets/)
    await page.goto(address)
    expect(await page.locator('[name=title]').inputValue()).toBe('待ち時間のない窓口')
  })

  it('is not lost when rows are moved, added or taken out', async () => {
    const page = await desk(sizes.narrow)
    await begin(page, /白紙/)
    await page.locator('[name=title]').fill('路地の灯り')
    await page.locator('[name^="activities."][name$=".words"]').first().fill('灯りの点検')
    await press(page, /取組の空の行をふやす/)
    const acts = page.locator('[name^="activities."][name$=".words"]')
    await acts.nth(1).fill('灯りの寄付')
    await press(page, '保存する')
    await page.getByRole('button', { name: /上へ\s*（取組 2）/ }).click()
    await page.waitForURL(/notice=moved/)
    expect([await acts.nth(0).inputValue(), await acts.nth(1).inputValue()]).toEqual([
      '灯りの寄付',
      '灯りの点検',
    ])
    expect(await page.locator('[name=title]').inputValue()).toBe('路地の灯り')
    await page.getByRole('button', { name: /消す\s*（取組 1）/ }).click()
    await page.waitForURL(/notice=moved/)
    expect(await acts.nth(0).inputValue()).toBe('灯りの点検')
  })
})

describe('the first publication of a year that was imported', () => {
  it('says on the page of the decision what it replaces', async () => {
    const page = await desk(sizes.narrow)
    const waiting = await planThatWaits()
    await signIn(page, site.origin, 'sectionChief', `/work/sheets/${waiting}/approval`)
    await SitePage.look(page)
    const told = await page.locator('main').textContent()
    expect(told).toContain('公表すると、取り込んだ文書に替わります')
    expect(told).toContain('津波から逃げきるまち')
    await page.setViewportSize(sizes.wide)
    await SitePage.look(page)
  })
})

/** A plan of a year whose document was imported, submitted by an officer. @returns Its id */
async function planThatWaits(): Promise<string> {
  const sample = join(import.meta.dirname, '../../samples/sheets/hokage/2020-plan.txt')
  const words = (await readFile(sample, 'utf8')).replaceAll('帆影区', '椿坂区')
  const year2021 = fiscalYear(2021)
  const file = { name: '2021-plan.txt', bytes: Buffer.from(words) }
  must(await importDocument(site.context, file, { office: '椿坂区', fiscalYear: year2021 }))
  const officer = await actingAs(site.context, 'officer')
  if (officer?.who.kind !== 'person') throw new Error('there is no officer')
  const office = officer.who.roles[0]?.office ?? ''
  const id = must(await beginSheet(officer, { office, fiscalYear: year2021, from: null }))
  const text = withFields(plan, { number: '9', title: '坂の上の休みどころ' })
  must(await saveSheet(officer, id, { basedOn: 1, text, why: '', from: null }))
  const { hash } = must(await getWorkingSheet(officer, id)).sheet.state.head
  const move = { kind: 'submit', hash, purpose: 'advance' } as const
  must(await moveSheet(officer, id, { move, words: '', path: '' }))
  return id
}
