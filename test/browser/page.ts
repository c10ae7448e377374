/**
 * Page objects. Opening one checks what every page owes its readers: no axe violation, no sideways scrolling, one
 * heading that names it, and no error told only to the console.
 */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import axe from 'axe-core'
import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'

/** Rules that axe ships turned off and this site has to keep. */
const extraRules = [
  'target-size',
  'table-fake-caption',
  'td-has-header',
  'p-as-heading',
  'label-content-name-mismatch',
  'focus-order-semantics',
  'css-orientation-lock',
  'hidden-content',
]

/** A folder for pictures of every page that a test opens; none are taken without it. */
const pictures = process.env['TORIKUMI_SCREENSHOTS']

export class SitePage {
  readonly page: Page
  readonly main: Locator

  protected constructor(page: Page) {
    this.page = page
    this.main = page.locator('main')
  }

  /** Goes to an address and looks at the page as it comes. */
  static async open(page: Page, address: string): Promise<SitePage> {
    troublesOf(page)
    await page.goto(address)
    return await SitePage.look(page)
  }

  /** Looks at the page the browser is on, after a link or a form led there. */
  static async look(page: Page): Promise<SitePage> {
    // a click waits until the next document begins to come, which is before there is anything in it to look at
    await page.waitForLoadState('load')
    const self = new SitePage(page)
    expect(troublesOf(page), `troubles at ${page.url()}`).toEqual([])
    await takePicture(page)
    expect(await violations(page), `axe at ${page.url()}`).toEqual([])
    expect(await sidewaysOverflow(page), `sideways scrolling at ${page.url()}`).toBe(0)
    expect(await page.locator('h1').count(), `headings at ${page.url()}`).toBe(1)
    return self
  }

  async heading(): Promise<string> {
    return (await this.page.locator('h1').textContent()) ?? ''
  }

  /** Follows a link by its name, or the beginning of it. */
  async follow(name: string | RegExp): Promise<SitePage> {
    await this.main.getByRole('link', { name }).first().click()
    return await SitePage.look(this.page)
  }

  async press(name: string): Promise<SitePage> {
    await this.main.getByRole('button', { name, exact: true }).first().click()
    return await SitePage.look(this.page)
  }
}

const troubles = new WeakMap<Page, string[]>()

/** What scripts threw and what the content policy stopped on a page, from the first time this is asked. */
function troublesOf(page: Page): readonly string[] {
  const known = troubles.get(page)
  if (known !== undefined) return known
  const found: string[] = []
  troubles.set(page, found)
  page.on('pageerror', (error) => found.push(String(error)))
  page.on('console', (message) => {
    if (/content security policy/i.test(message.text())) found.push(message.text())
  })
  return found
}

/** What axe found, in a line each: the rule, the place, what to do. */
async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source)
  const rules = Object.fromEntries(extraRules.map((rule) => [rule, { enabled: true }]))
  const results = await page.evaluate(
    async (options) => await (window as unknown as { axe: typeof axe }).axe.run(document, options),
    { rules, resultTypes: ['violations' as const] },
  )
  return results.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id}: ${help}: ${target.join(' ')}: ${failureSummary}`,
    ),
  )
}

/** How many pixels the page is wider than the window. */
async function sidewaysOverflow(page: Page): Promise<number> {
  return await page.evaluate(() =>
    Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth),
  )
}

/** Chromium gives up on pictures that are much higher than this, in pixels. */
const highest = 8_000

async function takePicture(page: Page): Promise<void> {
  if (pictures === undefined) return
  mkdirSync(pictures, { recursive: true })
  const { pathname, search } = new URL(page.url())
  const width = page.viewportSize()?.width ?? 0
  const name = `${pathname}${search}`.replaceAll(/[^\w.-]+/g, '-').slice(0, 80)
  const height = await page.evaluate(() => document.documentElement.scrollHeight)
  await page.screenshot({
    path: join(pictures, `${name}-${width}.png`),
    fullPage: true,
    clip: { x: 0, y: 0, width, height: Math.min(height, highest) },
  })
}
