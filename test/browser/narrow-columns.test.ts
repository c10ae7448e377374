/** What is read word by word has room for words: no quotation and no reason in a column a few letters wide. */
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { sizes } from './browser.ts'
import { SitePage } from './page.ts'
import { useSite } from './site.ts'
import { useBrowser } from './windows.ts'

const { openWindow } = useBrowser()
const site = useSite()

async function openAt(viewport: (typeof sizes)[keyof typeof sizes], path: string) {
  const page = await openWindow({ viewport })
  await SitePage.open(page, site.origin + path)
  return page
}

/** In letters of its own size: of every element a selector finds, the narrowest. */
async function narrowest(page: Page, selector: string): Promise<number> {
  return await page.evaluate((selector) => {
    const widths = [...document.querySelectorAll(selector)].map(
      (each) =>
        each.getBoundingClientRect().width / Number.parseFloat(getComputedStyle(each).fontSize),
    )
    return widths.length === 0 ? 0 : Math.min(...widths)
  }, selector)
}

describe.each(Object.entries(sizes))('on a %s screen', (_, viewport) => {
  it.each(['', '/en'])(
    'quotes what changed between two versions in whole lines (%s)',
    async (language) => {
      const page = await openAt(viewport, `${language}/offices/hokage/years/2020/changes`)
      expect(await narrowest(page, '.change-lines dd')).toBeGreaterThan(10)
      const longest = viewport === sizes.wide ? 30 : 15
      expect(await narrowest(page, '.versions-form select')).toBeGreaterThan(longest)
      const rules = await page.evaluate(() =>
        [...document.querySelectorAll('.changes > li')].map((each) => {
          const { borderTopWidth, borderBottomWidth } = getComputedStyle(each)
          return [borderTopWidth, borderBottomWidth]
        }),
      )
      expect(new Set(rules.map((widths) => widths.join(' ')))).toEqual(new Set(['1px 0px']))
    },
  )
})

describe('the figures of an indicator', () => {
  it('stand whole inside the narrowest screen, each under its year', async () => {
    const [measured] = await site.context.store.read(
      (sql) => sql<{ indicator: string }[]>`
        select indicator_id as indicator from torikumi.measured_observation where method is not null limit 1`,
    )
    const page = await openAt(sizes.narrow, `/indicators/${measured?.indicator}`)
    const outside = await page.evaluate(
      () =>
        [...document.querySelectorAll('main tbody td')].filter(
          (each) => each.getBoundingClientRect().right > window.innerWidth,
        ).length,
    )
    expect(outside).toBe(0)
    expect(await narrowest(page, 'main tbody td:has(.figure-note)')).toBeGreaterThan(10)
  })
})

describe('what a word means', () => {
  it.each(['', '/en'])('stands whole inside the narrowest screen (%s)', async (language) => {
    const page = await openAt(sizes.narrow, `${language}/glossary`)
    expect(await narrowest(page, 'main tbody td')).toBeGreaterThan(10)
    const outside = await page.evaluate(
      () =>
        [...document.querySelectorAll('main tbody td')].filter(
          (each) => each.getBoundingClientRect().right > window.innerWidth,
        ).length,
    )
    expect(outside).toBe(0)
  })
})
