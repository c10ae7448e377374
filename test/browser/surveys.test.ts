/** Surveys in a browser: every page of them without a barrier, answering by keyboard and without scripts. */
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { listLetters } from '../../src/actions/surveys/list-addressees.ts'
import { listSurveysAtWork } from '../../src/actions/surveys/list-surveys.ts'
import { loadDemonstrationSurveys } from '../../src/cli/load-demonstration-surveys.ts'
import { testSeals } from '../test-seals.ts'
import { sizes } from './browser.ts'
import { SitePage } from './page.ts'
import { signIn } from './sign-in.ts'
import { useSite } from './site.ts'
import { useBrowser } from './windows.ts'

const { openWindow } = useBrowser()
const site = useSite()
let open = ''
let published: readonly string[] = []
/** Published with weights. */
let weighted = ''
let tickets: readonly string[] = []

beforeAll(async () => {
  const seals = testSeals()
  await loadDemonstrationSurveys(site.context, seals, join(import.meta.dirname, '../../samples'))
  const { surveys } = await listSurveysAtWork(site.context)
  open = surveys.find(({ state }) => state === 'open')?.id ?? ''
  published = surveys.filter(({ state }) => state === 'published').map(({ id }) => id)
  weighted =
    surveys.find(({ state, definition }) => state === 'published' && definition.weighting !== null)
      ?.id ?? ''
  const unanswered = await listLetters(site.context, seals, open, {
    ...{ reminder: true, batch: 1, to: 'people' },
  })
  tickets = unanswered.ok ? unanswered.value.letters.map(({ ticket }) => ticket) : []
})

const visit = (page: Page, path: string) => SitePage.open(page, site.origin + path)

describe.each(Object.entries(sizes))('on a %s screen', (_, viewport) => {
  it('shows the public pages without a barrier, in three languages, filled and in error', async () => {
    const page = await openWindow({ viewport })
    for (const path of ['/surveys', '/en/surveys', `/surveys/${open}`]) await visit(page, path)
    for (const id of published.slice(0, 2)) await visit(page, `/surveys/${id}`)
    await visit(page, `/en/surveys/${published[1]}`)
    for (const language of ['', '/en']) {
      const { main } = await visit(page, `${language}/surveys/${weighted}`)
      expect(await main.locator('#weights').count()).toBe(1)
    }
    for (const path of ['/answer', '/answered']) {
      await visit(page, path)
    }
    await visit(page, '/answer?ticket=abc')
    expect(await page.title()).toMatch(/^エラー：/)
    const [ticket = ''] = tickets
    for (const path of [`/answer/${ticket}?words=easy`, `/en/answer/${ticket}`]) {
      await visit(page, path)
    }
    await page.goto(`${site.origin}/answer/${ticket}`)
    await page.getByLabel('30代').check()
    await page.getByRole('button', { name: '回答を送る' }).click()
    const refused = await SitePage.look(page)
    expect(await page.title()).toMatch(/^エラー：/)
    expect(await refused.main.locator('.error-summary a').getAttribute('href')).toBe('#q3')
    expect(await page.getByLabel('30代').isChecked()).toBe(true)
  })

  it('shows the pages of the office without a barrier', async () => {
    const page = await openWindow({ viewport })
    await signIn(page, site.origin, 'sectionChief', '/work/surveys')
    await SitePage.look(page)
    await visit(page, '/work/offices/tsubakizaka/questions')
    await page.getByRole('link', { name: '意見の把握' }).click()
    await SitePage.look(page)
    for (const part of ['', '/design', '/questions', '/preview', '/recipients', '/answers']) {
      await visit(page, `/work/surveys/${open}${part}`)
    }
    await page.locator('[name=lines]').fill('abc,1')
    await page.getByRole('button', { name: '試しに読む' }).click()
    await SitePage.look(page)
    for (const id of [...published.slice(0, 1), weighted]) {
      await visit(page, `/work/surveys/${id}/results`)
    }
    await page.goto(`${site.origin}/work/surveys/${open}`)
    await page.getByRole('button', { name: '締め切って集計する' }).click()
    await SitePage.look(page)
    expect(await page.title()).toMatch(/^エラー：/)
  })
})

describe('the figures of a weighted survey', () => {
  it.each(['', '/en'])('stand whole inside the narrowest screen (%s)', async (language) => {
    const page = await openWindow({ viewport: sizes.narrow })
    await visit(page, `${language}/surveys/${weighted}`)
    const figures = ['main > .table-region', '#weights', '.question-result', '.question-numbers']
    const outside = await page.evaluate(
      (places) =>
        places.map((place) => {
          const cells = [...document.querySelectorAll(`${place} td`)]
          const wide = cells.filter((each) => each.getBoundingClientRect().right > innerWidth)
          return [cells.length > 0, wide.length]
        }),
      figures,
    )
    expect(outside).toEqual(figures.map(() => [true, 0]))
  })
})

describe('answering', () => {
  it('needs a keyboard and nothing else: no mouse, no script', async () => {
    const page = await openWindow({ viewport: sizes.narrow, javaScriptEnabled: false })
    const ticket = tickets[1] ?? ''
    await page.goto(`${site.origin}/answer`)
    await page.locator('#ticket').focus()
    await page.keyboard.type(ticket.toUpperCase())
    await page.keyboard.press('Enter')
    await page.locator('#q3-1').focus()
    await page.keyboard.press('Space')
    await page.locator('#q4-2').focus()
    await page.keyboard.press('Space')
    await page.locator('button[type=submit]').last().focus()
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/answered/)
    expect(await page.locator('h1').textContent()).toBe('回答を受け付けました')
    await page.goto(`${site.origin}/answer/${ticket}`)
    expect(await page.locator('.error-summary').textContent()).toContain('もう受け付けています')
  })
})
