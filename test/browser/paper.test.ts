/** Paper typed twice, and a survey being counted, in a browser: every page without a barrier, settled by keyboard and without scripts. */
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { enterAgain } from '../../src/actions/surveys/enter-again.ts'
import { enterAnswers } from '../../src/actions/surveys/enter-answers.ts'
import { moveSurveyOn } from '../../src/actions/surveys/move-survey.ts'
import { readLines } from '../../src/actions/surveys/read-rows.ts'
import { settleSheet } from '../../src/actions/surveys/settle-sheet.ts'
import { questionOf } from '../../src/evidence/survey/testing/a-survey.ts'
import { systemActor } from '../../src/people/actor.ts'
import { recordClosing, recordFailure } from '../../src/store/survey/closing-store.ts'
import { answerWith, must, openSurvey, seals } from '../surveys/survey-at-work.ts'
import { sizes } from './browser.ts'
import { SitePage } from './page.ts'
import { signIn } from './sign-in.ts'
import { useSite } from './site.ts'
import { useBrowser } from './windows.ts'

const questions = [
  questionOf(1, 'single', 4),
  questionOf(2, 'multiple', 3),
  questionOf(3, 'text', 0),
]

const { openWindow } = useBrowser()
const site = useSite({ empty: true })
let paper = ''
let filtered = ''
let counting = ''
let stuck = ''
let tickets: readonly string[] = []

beforeAll(async () => {
  const { context } = site
  const twice = await openSurvey(context, questions, 6, { secondEntry: 100 })
  paper = twice.id
  tickets = twice.tickets
  const rowsOf = (lines: readonly string[]) => must(readLines(lines.join('\n')))
  const first = rowsOf(tickets.slice(0, 4).map((ticket) => `${ticket},1,1 3,駅前の灯り`))
  must(await enterAnswers(context, seals, paper, { rows: first, dryRun: false }))
  const second = rowsOf(['1,2,1 3,駅前の灯りが暗い', '2,1,1 3,駅前の灯り', '3,3,1 3,駅前の灯り'])
  must(await enterAgain(context, seals, paper, { rows: second, dryRun: false, ownToo: true }))
  const questionsWithFilter = [
    questionOf(1, 'single', 2),
    questionOf(2, 'multiple', 3),
    questionOf(3, 'text', 0, { onlyIf: { position: 1, options: [1] } }),
  ]
  const narrowed = await openSurvey(context, questionsWithFilter, 3, { secondEntry: 100 })
  filtered = narrowed.id
  const passedOver = rowsOf(narrowed.tickets.map((ticket) => `${ticket},2,1,`))
  must(await enterAnswers(context, seals, filtered, { rows: passedOver, dryRun: false }))
  const passedOverAgain = {
    rows: rowsOf(['1,2,3,', '2,2,3,', '3,2,3,']),
    dryRun: false,
    ownToo: true,
  }
  must(await enterAgain(context, seals, filtered, passedOverAgain))
  const counted = await openSurvey(context, questions, 3)
  counting = counted.id
  for (const ticket of counted.tickets) must(await answerWith(context, ticket, { 1: ['1'] }))
  stuck = (await openSurvey(context, questions, 1)).id
  for (const id of [counting, stuck]) {
    must(await moveSurveyOn(context, id, { move: 'close', reason: '試験' }))
  }
  await context.store.write((sql) => recordClosing(sql, counting, 1))
  const failure = { kind: 'sealed', at: context.now, row: stuck } as const
  await context.store.write((sql) => recordFailure(sql, stuck, failure))
})

/** Somebody else, while the page is open. */
const settleSheetAs = (number: number) =>
  settleSheet(
    { ...site.context, who: systemActor('ほかの職員') },
    seals,
    filtered,
    number,
    (position) => (position === 2 ? { as: 'first', words: '' } : null),
  )

const visit = (page: Page, path: string) => SitePage.open(page, site.origin + path)

describe.each(Object.entries(sizes))('on a %s screen', (_, viewport) => {
  it('shows sheets typed twice, a counting under way and one that stopped', async () => {
    const page = await openWindow({ viewport })
    await signIn(page, site.origin, 'sectionChief', `/work/surveys/${paper}/answers/second`)
    await page.locator('[name=lines]').fill('9,1')
    await page.getByRole('button', { name: '試しに読む' }).click()
    await SitePage.look(page)
    await visit(page, `/work/surveys/${paper}`)
    await page.goto(`${site.origin}/work/surveys/${paper}/answers`)
    await page.locator('[name=lines]').fill(`${tickets[viewport.width > 500 ? 4 : 5]},1`)
    await page.getByRole('button', { name: '入力する' }).click()
    await SitePage.look(page)
    await page.goto(`${site.origin}/work/surveys/${paper}/answers/sheets/1`)
    await page.getByRole('button', { name: 'この答えで数える' }).click()
    const refused = await SitePage.look(page)
    expect(await page.title()).toMatch(/^エラー：/)
    const link = refused.main.locator('.error-summary a').first()
    expect(await link.getAttribute('href')).toBe('#q1-first')
    expect(await page.locator('#q1-first').count()).toBe(1)
    const sheet = viewport.width > 500 ? 1 : 2
    await visit(page, `/work/surveys/${filtered}/answers/sheets/${sheet}`)
    await page.locator('summary', { hasText: '二人とも同じに入力した' }).click()
    await page.locator('#q1-words').fill('1')
    await page.locator('#q2-first').check()
    await page.getByRole('button', { name: 'この答えで数える' }).click()
    const opened = await SitePage.look(page)
    const toOpened = opened.main.locator('.error-summary a').first()
    expect(await toOpened.getAttribute('href')).toBe('#q3-typed')
    expect(await page.locator('#q1-words').inputValue()).toBe('1')
    const meanwhile = must(await settleSheetAs(sheet))
    expect(meanwhile).toBeNull()
    await page.locator('#q3-typed').check()
    await page.locator('#q3-words').fill('駅前の灯り')
    await page.getByRole('button', { name: 'この答えで数える' }).click()
    const late = await SitePage.look(page)
    expect(await late.main.textContent()).toContain('この紙は、ほかの職員が')
    expect(await late.main.textContent()).toContain('駅前の灯り')
    await visit(page, `/work/surveys/${counting}`)
    expect(await page.locator('progress').getAttribute('value')).toBe('1')
    await visit(page, `/work/surveys/${stuck}`)
    await visit(page, '/work/surveys')
  })
})

it('opens a question that both passed over, and is settled, without scripts', async () => {
  const page = await openWindow({ javaScriptEnabled: false })
  await signIn(page, site.origin, 'sectionChief', `/work/surveys/${filtered}/answers/sheets/3`)
  await page.locator('summary', { hasText: '二人とも同じに入力した' }).click()
  await page.locator('#q1-words').fill('1')
  await page.locator('#q2-second').check()
  await page.locator('#q2-second').press('Enter')
  await page.locator('#q3-first').check()
  await page.locator('#q3-first').press('Enter')
  await page.waitForURL(/\/answers\/second$/)
})

it('is settled by keyboard and without scripts', async () => {
  const page = await openWindow({ viewport: sizes.narrow, javaScriptEnabled: false })
  await signIn(page, site.origin, 'officer', `/work/surveys/${paper}/answers/sheets/3`)
  await page.locator('#q1-first').focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  expect(await page.locator('#q1-typed').isChecked()).toBe(true)
  await page.keyboard.press('Tab')
  await page.keyboard.type('4')
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/answers\/second$/)
  const text = await page.locator('main').textContent()
  expect(text).toContain('食い違いを確かめる紙（1枚）')
  expect(text).toContain('1回目の入力に誤りのあった紙')
})
