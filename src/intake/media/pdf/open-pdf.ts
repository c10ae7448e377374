/** Opens a PDF with pdf.js: no scripts, no fonts of the machine, no pictures, nothing fetched. */
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, sep } from 'node:path'
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Problem } from '../../../lib/problem.ts'
import { Refused } from '../limits.ts'
import { brokenZip } from '../zip/open-zip.ts'
import type { Operations } from './drawing-steps.ts'
import { InflateAtOnce } from './inflate-at-once.ts'
import { loadWorkerCode, sameProcessWorker } from './same-process-port.ts'

export interface OpenPdf {
  readonly document: PDFDocumentProxy
  readonly ops: Operations
}

/**
 * @param onBegin Called when the program itself is loaded: from there on it is the file that takes time
 * @throws {Refused} where the file is locked or no PDF that can be mended
 */
export async function openPdf(bytes: Uint8Array, onBegin = () => {}): Promise<OpenPdf> {
  const { getDocument, OPS, PDFWorker } = await loadPdfjs()
  onBegin()
  const loading = getDocument({
    worker: await sameProcessWorker(PDFWorker),
    // pdf.js takes the bytes it is given for its own
    data: new Uint8Array(bytes),
    cMapUrl: `${folder('cmaps')}${sep}`,
    cMapPacked: true,
    standardFontDataUrl: `${folder('standard_fonts')}${sep}`,
    disableFontFace: false,
    ownerDocument: takesFonts as never,
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
    throw isPassword(error) ? new Refused(locked) : brokenPdf()
  }
}

function isPassword(error: unknown): boolean {
  return error instanceof Error && error.name === 'PasswordException'
}

export function brokenPdf(): Refused {
  return new Refused({ ...brokenZip, message: broken })
}

/**
 * As it loads, pdf.js makes a matrix of the browser's, which it needs only to draw, and its build for Node 20 replaces
 * `push` by one ten times as slow, for lists of four thousand million entries: neither is wanted here. Where no browser
 * would take its fonts, it works out the outline of every letter: it is shown one that takes them and does nothing.
 * And what inflates its streams does it at once.
 */
async function loadPdfjs() {
  const scope = globalThis as {
    DOMMatrix?: unknown
    FontFace?: unknown
    DecompressionStream: unknown
  }
  scope.DOMMatrix ??= class {}
  scope.FontFace ??= class {}
  scope.DecompressionStream = InflateAtOnce
  const push = Array.prototype.push
  const [pdfjs] = await Promise.all([import('pdfjs-dist/legacy/build/pdf.mjs'), loadWorkerCode()])
  Object.defineProperty(Array.prototype, 'push', {
    value: push,
    writable: true,
    configurable: true,
  })
  return pdfjs
}

const takesFonts = { fonts: { add() {}, delete() {} } }

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
