/** A laid out form in any of its media. The libraries behind each are loaded when it is first asked for. */
import { never } from '../lib/never.ts'
import type { FormLayout } from './form/form-layout.ts'
import type { FormFormat } from './form-format.ts'
import type { PageFrame } from './html/form-page.ts'

/**
 * @param layouts One after the other in one file
 * @param frame Where an HTML page finds its style and leads back to; a file carries its own
 */
export async function printForm(
  format: FormFormat,
  title: string,
  layouts: readonly FormLayout[],
  frame?: PageFrame,
): Promise<Uint8Array> {
  switch (format) {
    case 'pdf':
      return await (await import('./pdf/print-pdf.ts')).printPdf(title, layouts)
    case 'xlsx':
      return await (await import('./workbook/form-workbook.ts')).printWorkbook(title, layouts)
    case 'docx':
      return await (await import('./word/form-word.ts')).printWord(title, layouts)
    case 'html': {
      const { printFormPage } = await import('./html/form-page.ts')
      const sections = layouts.flatMap((layout) => layout.sections)
      return Buffer.from(printFormPage({ title, sections }, frame))
    }
    default:
      return never(format)
  }
}
