/**
 * The browser of a file of tests: opened before them and closed after them. Each test opens windows of its own, in which
 * nobody is signed in, and they close when it is over, whether it held or failed.
 */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, onTestFinished } from 'vitest'
import { openBrowser, sizes } from './browser.ts'

/** Where nothing is said, a Japanese reader's at a desk, with scripts. */
export type WindowOptions = Pick<BrowserContextOptions, 'viewport' | 'javaScriptEnabled'>

export function useBrowser(): { readonly openWindow: (options?: WindowOptions) => Promise<Page> } {
  let browser: Browser | undefined
  beforeAll(async () => {
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser?.close()
  })
  return {
    async openWindow(options = {}) {
      if (browser === undefined) throw new Error('a window is opened before the browser is')
      const context = await browser.newContext({
        viewport: sizes.wide,
        locale: 'ja-JP',
        ...options,
      })
      onTestFinished(() => context.close())
      return await context.newPage()
    },
  }
}
