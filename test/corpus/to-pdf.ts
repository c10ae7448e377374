/** A laid page as PDF, printed by the browser the tests use, in the font the project carries for them. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import chromium from '@sparticuz/chromium'
import { type Browser, chromium as playwright } from 'playwright-core'
import { browserProgram } from '../browser/browser-program.ts'
import type { LaidPage } from './layout.ts'
import { toHtml } from './to-html.ts'

export interface PdfPrinter {
  print(page: LaidPage): Promise<Uint8Array>
  close(): Promise<void>
}

export async function pdfPrinter(): Promise<PdfPrinter> {
  const browser: Browser = await playwright.launch({
    executablePath: await browserProgram(),
    args: chromium.args,
  })
  const context = await browser.newContext()
  const page = await context.newPage()
  const face = fontFace()
  return {
    async print(laid) {
      await page.setContent(toHtml(laid, 'JP').replace('<style>', `<style>${face}`))
      await page.evaluate('document.fonts.ready')
      return new Uint8Array(await page.pdf({ preferCSSPageSize: true }))
    },
    close: () => browser.close(),
  }
}

function fontFace(): string {
  const require = createRequire(import.meta.url)
  const file = require.resolve(
    '@expo-google-fonts/noto-sans-jp/400Regular/NotoSansJP_400Regular.ttf',
  )
  const data = readFileSync(file).toString('base64')
  return `@font-face { font-family: JP; src: url(data:font/ttf;base64,${data}) }`
}
