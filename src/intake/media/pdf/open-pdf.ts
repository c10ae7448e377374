/** Opens a PDF with pdf.js: no scripts, no fonts of the machine, no pictures, nothing fetched. */
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, sep } from 'node:path'
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Problem } from '../../../lib/problem.ts'
import { Refused } from '../limits.ts'
import { brokenZip } from '../zip/open-zip.ts'
import type { Operations } from './drawing-steps.ts'

export interface OpenPdf {
  readonly document: PDFDocumentProxy
  readonly ops: Operations
}

/** @throws {Refused} where the file is locked or no PDF that can be mended */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  const { getDocument, OPS } = await loadPdfjs()
  const loading = getDocument({
    // pdf.js takes the bytes it is given for its own
    data: new Uint8Array(bytes),
    cMapUrl: `${folder('cmaps')}${sep}`,
    cMapPacked: true,
    standardFontDataUrl: `${folder('standard_fonts')}${sep}`,
    disableFontFace: true,
    useSystemFonts: false,
    useWasm: false,
    isEvalSupported: false,
    enableXfa: false,
    // pictures hold no words for us: any is too large
    maxImageSize: 1,
    verbosity: 0,
  })
  try {
    return { document: await loading.promise, ops: OPS as unknown as Operations }
  } catch (error) {
    const { name } = error as Error
    throw new Refused(name === 'PasswordException' ? locked : { ...brokenZip, message: broken })
  }
}

/** pdf.js makes a matrix of the browser's as it loads, which it needs only to draw; nothing is drawn here. */
async function loadPdfjs() {
  const scope = globalThis as { DOMMatrix?: unknown }
  scope.DOMMatrix ??= class {}
  return await import('pdfjs-dist/legacy/build/pdf.mjs')
}

function folder(name: string): string {
  const require = createRequire(import.meta.url)
  const found = join(dirname(require.resolve('pdfjs-dist/package.json')), name)
  if (!existsSync(found)) throw new Error(`pdfjs-dist has no ${name}`)
  return found
}

const locked: Problem = {
  code: 'document/locked',
  severity: 'blocks',
  message:
    'PDFにパスワードがかかっていて開けません。パスワードを外して保存し直したものを選んでください。',
}

const broken =
  'PDFが壊れているか、途中で切れています。元のファイルをもう一度コピーするか、作り直してください。'
