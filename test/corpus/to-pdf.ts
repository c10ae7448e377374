/** A laid page as PDF, printed by the browser the tests use. */
import { openBrowser } from '../browser/browser.ts'
import type { LaidPage } from './layout.ts'
import { toHtml } from './to-html.ts'

export interface PdfPrinter {
  print(page: LaidPage): Promise<Uint8Array>
  close(): Promise<void>
}

export async function pdfPrinter(): Promise<PdfPrinter> {
  const browser = await openBrowser()
  const page = await (await browser.newContext()).newPage()
  return {
    async print(laid) {
      await page.setContent(toHtml(laid))
      return new Uint8Array(await page.pdf({ preferCSSPageSize: true }))
    },
    close: () => browser.close(),
  }
}
