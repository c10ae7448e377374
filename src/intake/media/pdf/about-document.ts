/** What a PDF says of itself as a whole: which of its layers a screen shows, and what it carries that no page holds. */
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Problem } from '../../../lib/problem.ts'
import { brokenPdf } from './open-pdf.ts'

export interface AboutDocument {
  readonly isShown: (layer: unknown) => boolean
  readonly problems: readonly Problem[]
}

/** @throws {Refused} where the file is broken */
export async function aboutDocument(document: PDFDocumentProxy): Promise<AboutDocument> {
  try {
    const [layers, attachments, { info }] = await Promise.all([
      document.getOptionalContentConfig(),
      // a broken list of them breaks no page
      document.getAttachments().catch(() => unlisted),
      document.getMetadata(),
    ])
    return {
      isShown: (layer) => isVisible(layers, layer),
      problems: [
        ...attached(Object.values((attachments ?? {}) as Attachments)),
        ...('IsXFAPresent' in info && info.IsXFAPresent === true ? [otherForm] : []),
      ],
    }
  } catch {
    throw brokenPdf()
  }
}

/** A layer that says nothing sensible of itself is shown. */
function isVisible(layers: { isVisible(layer: unknown): boolean }, layer: unknown): boolean {
  try {
    return layers.isVisible(layer)
  } catch {
    return true
  }
}

type Attachments = Readonly<Record<string, { readonly filename?: unknown }>>
const unlisted: Attachments = { unlisted: { filename: '名前を読めないもの' } }

function attached(files: readonly Attachments[string][]): readonly Problem[] {
  if (files.length === 0) return []
  const names = files.map(({ filename }) => [...String(filename ?? '')])
  const shown = names
    .slice(0, most)
    .map((name) => `「${name.slice(0, longest).join('')}${name.length > longest ? '…' : ''}」`)
    .join('、')
  const more = names.length > most ? `ほか${names.length - most}個` : ''
  return [
    {
      code: 'document/attachments-unread',
      severity: 'asks',
      message: `PDFにファイルが添付されています（${shown}${more}）。添付のファイルは読みません。必要なら取り出して、別に取り込んでください。`,
    },
  ]
}

const most = 5
const longest = 40

const otherForm: Problem = {
  code: 'document/form-unread',
  severity: 'asks',
  message:
    'PDFにXFA形式の入力欄があります。その中の文字は読めないことがあります。「PDFとして印刷」したものと比べて、足りない内容がないか確かめてください。',
}
