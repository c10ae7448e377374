/** A whole year of one sheet in the browser, by keyboard alone and again without JavaScript. */
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import type { Role } from '../../src/people/role.ts'
import { type Hands, keyboardHands, plainHands } from './hands.ts'
import { SitePage } from './page.ts'
import { signIn } from './sign-in.ts'
import { useSite } from './site.ts'
import { useBrowser } from './windows.ts'

const { openWindow } = useBrowser()
const site = useSite()

const ways = [
  { way: 'by keyboard alone', scripts: true, hands: keyboardHands, sheet: 0 },
  { way: 'without JavaScript', scripts: false, hands: plainHands, sheet: 1 },
] as const

/** People at their desks, each with a window of their own. */
class Office {
  readonly #windows = new Map<Role, Page>()
  readonly #scripts: boolean
  readonly #hands: (page: Page) => Hands

  constructor(scripts: boolean, hands: (page: Page) => Hands) {
    this.#scripts = scripts
    this.#hands = hands
  }

  async at(role: Role, path: string): Promise<Hands> {
    const known = this.#windows.get(role)
    const page = known ?? (await openWindow({ javaScriptEnabled: this.#scripts }))
    this.#windows.set(role, page)
    if (known === undefined) await signIn(page, site.origin, role, path)
    else await page.goto(site.origin + path)
    return this.#hands(page)
  }
}

const button = (hands: Hands, name: string | RegExp) =>
  hands.page.locator('main').getByRole('button', { name }).first()
const field = (hands: Hands, path: string) => hands.page.locator(`[name="${path}"]`)

async function notified(hands: Hands, words: string) {
  expect(await hands.page.locator('main').textContent()).toContain(words)
}

/** Owner and source of every target, and the word that last year's copy was looked at. */
async function completeTargets(hands: Hands) {
  const rows = hands.page.locator('fieldset.work-row:not(.work-row-blank):has([name$=".sentence"])')
  for (let at = 0; at < (await rows.count()); at += 1) {
    const row = rows.nth(at)
    const confirmation = row.locator('[name$=".confirmed"]')
    if ((await confirmation.count()) > 0) await hands.tick(confirmation)
    await hands.unfold(row.locator('.work-more > summary'))
    await hands.write(row.locator('[name$=".owner"]'), '地域協働課')
    await hands.write(row.locator('[name$=".dataSource"]'), '区民アンケート')
  }
}

async function approve(office: Office, role: Role, address: string, act: string, notice: string) {
  const hands = await office.at(role, `${address}/approval`)
  await hands.press(button(hands, act))
  await notified(hands, notice)
}

describe.each(ways)('a year of one sheet, $way', ({ scripts, hands: handsOf, sheet }) => {
  it('goes from last year’s copy to the public page', async () => {
    const office = new Office(scripts, handsOf)
    const officer = await office.at('officer', '/work/offices/tsubakizaka/years/2021')
    await officer.press(officer.page.locator('.begin-list button').nth(sheet))
    const address = new URL(officer.page.url()).pathname
    const title = await field(officer, 'title').inputValue()
    expect(title.length).toBeGreaterThan(2)

    // the plan: what was copied is looked at, an empty promise is refused with the way to its field
    await officer.press(button(officer, /計画を決定する/))
    expect(await officer.page.title()).toMatch(/^エラー：/)
    await completeTargets(officer)
    await officer.press(button(officer, '保存する'))
    await notified(officer, '保存しました')
    await officer.press(button(officer, /計画を決定する/))
    await notified(officer, '承認に出しました')
    await approve(office, 'sectionChief', address, '計画を決定して公表する', '承認し、公表しました')

    // a revision asks why and from when; the mark comes by itself
    const reviser = await office.at('officer', address)
    const sentence = reviser.page.locator('[name^="yearTargets."][name$=".sentence"]').first()
    const name = (await sentence.getAttribute('name')) ?? ''
    await reviser.write(sentence, '見守りの声かけの件数 【令和3年度】300件以上')
    await reviser.press(button(reviser, '保存する'))
    expect(await reviser.page.title()).toMatch(/^エラー：/)
    expect(await field(reviser, name).inputValue()).toContain('300件以上')
    await reviser.write(field(reviser, 'why'), '調査のしかたが変わったため')
    await reviser.setDay(field(reviser, 'from'), '2021-07-01')
    await reviser.press(button(reviser, /改定の承認に出す/))
    await notified(reviser, '承認に出しました')
    await approve(office, 'sectionChief', address, '改定を承認して公表する', '承認し、公表しました')

    const reviewer = await office.at('officer', address)
    await reviewer.choose(field(reviewer, 'implementationOutlook'), '(i)')
    await reviewer.choose(field(reviewer, 'attainmentOutlook'), '②')
    await reviewer.press(button(reviewer, /中間振り返りを決定する/))
    await notified(reviewer, '課題と改善策')
    await reviewer.write(
      field(reviewer, 'reviewIssues'),
      '夏の声かけが少なかった。秋は店先でも声をかける。',
    )
    await reviewer.press(button(reviewer, /中間振り返りを決定する/))
    await approve(
      office,
      'sectionChief',
      address,
      '中間振り返りを決定して公表する',
      '承認し、公表しました',
    )

    const evaluator = await office.at('officer', address)
    await evaluator.write(field(evaluator, 'results'), '見守りの声かけを実施（12回）')
    await evaluator.write(field(evaluator, 'attainment'), '見守りの声かけの件数：287件')
    await evaluator.choose(field(evaluator, 'verdict'), '②')
    await evaluator.write(
      field(evaluator, 'evaluationIssues'),
      '13件足りなかった。声をかける店をふやす。',
    )
    await evaluator.press(button(evaluator, /自己評価を決定する/))
    await notified(evaluator, '承認に出しました')

    // returned with a comment on a field, answered, and taken
    const chief = await office.at('sectionChief', `${address}/approval`)
    await chief.choose(chief.page.locator('[name=path]'), 'evaluationIssues')
    await chief.write(chief.page.locator('[name=words]'), '店の数を書いてください。')
    await chief.press(button(chief, '意見を付けて差し戻す'))
    const answering = await office.at('officer', address)
    await answering.write(
      field(answering, 'evaluationIssues'),
      '13件足りなかった。声をかける店を20店ふやす。',
    )
    await answering.write(answering.page.locator('[name^="answer."]').first(), '20店と書きました。')
    await answering.press(button(answering, '採り入れた'))
    expect(await field(answering, 'evaluationIssues').inputValue()).toContain('20店')
    await answering.press(button(answering, /自己評価を決定する/))
    await notified(answering, '承認に出しました')
    await approve(office, 'sectionChief', address, '自己評価を決定する', '承認しました')

    await approve(office, 'headquarters', address, '二次確認を終える', '承認しました')
    await approve(office, 'planOffice', address, '公表する', '承認し、公表しました')

    const resident = await openWindow()
    const year = await SitePage.open(resident, `${site.origin}/offices/tsubakizaka/years/2021`)
    const published = await year.follow(title)
    expect(await resident.locator('.conclusion').textContent()).toContain('未達成')
    expect(await published.main.textContent()).toContain('改定履歴あり')
    expect(await published.main.textContent()).toContain('声をかける店を20店ふやす')
    const source = await published.follow('元の文書')
    expect(await source.main.textContent()).toContain('取組シート')
  })
})
