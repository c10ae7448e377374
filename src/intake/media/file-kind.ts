/** What a file is, told by its content: a name proves nothing, and one that says something else is mentioned. */
import type { Problem } from '../../lib/problem.ts'

export type FileKind =
  | 'text'
  | 'csv'
  | 'html'
  | 'pdf'
  | 'xlsx'
  | 'docx'
  /** A workbook in a format of bytes. */
  | 'xlsb'
  /** .doc, .xls and .ppt, and office files locked with a password. */
  | 'old-office'
  | 'pptx'
  /** What LibreOffice reads for us: .ods, .odt, .odp, .rtf. */
  | 'ods'
  | 'odt'
  | 'odp'
  | 'rtf'
  | 'zip'
  | 'image'

/** What people call it. */
export const kindNames: Readonly<Record<FileKind, string>> = {
  text: '文字だけのファイル',
  csv: 'CSV',
  html: 'HTML',
  pdf: 'PDF',
  xlsx: 'Excelブック（xlsx）',
  docx: 'Word文書（docx）',
  xlsb: 'Excelバイナリブック（xlsb）',
  'old-office': '古い形式のOffice文書',
  ods: '表計算（ods）',
  odt: '文書（odt）',
  odp: 'スライド（odp）',
  pptx: 'PowerPoint（pptx）',
  rtf: 'リッチテキスト（rtf）',
  zip: 'zip',
  image: '画像',
}

/**
 * Told by the first bytes, without opening the file. A zip is `zip` here whatever it holds (see `zipKind`), and any
 * text is `text` unless it begins as a page does; only the name tells rows of CSV from text with commas.
 */
export function fileKind(name: string, bytes: Uint8Array): FileKind {
  const known = signatures.find(({ bytes: begin, at = 0 }) =>
    begin.every((byte, index) => bytes[at + index] === byte),
  )
  if (known !== undefined) return known.kind
  const beginning = latin(bytes.subarray(0, 1024))
  // readers of PDF look for its sign in the first kilobyte
  if (beginning.includes('%PDF-')) return 'pdf'
  if (htmlBegins.test(beginning.replaceAll('\0', ''))) return 'html'
  return ['csv', 'tsv'].includes(extensionOf(name)) ? 'csv' : 'text'
}

const ascii = (text: string) => [...text].map((letter) => letter.charCodeAt(0))

const signatures: readonly {
  readonly kind: FileKind
  readonly bytes: readonly number[]
  readonly at?: number
}[] = [
  { kind: 'pdf', bytes: ascii('%PDF-') },
  { kind: 'zip', bytes: [0x50, 0x4b, 0x03, 0x04] },
  { kind: 'zip', bytes: [0x50, 0x4b, 0x05, 0x06] },
  { kind: 'old-office', bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] },
  { kind: 'rtf', bytes: ascii('{\\rtf') },
  { kind: 'image', bytes: [0x89, 0x50, 0x4e, 0x47] },
  { kind: 'image', bytes: [0xff, 0xd8, 0xff] },
  { kind: 'image', bytes: ascii('GIF8') },
  { kind: 'image', bytes: [0x49, 0x49, 0x2a, 0x00] },
  { kind: 'image', bytes: [0x4d, 0x4d, 0x00, 0x2a] },
  { kind: 'image', bytes: ascii('WEBP'), at: 8 },
]

/** A page begins with its type, its root or its head; text layouts hold single tags, but never begin with these. */
const htmlBegins =
  /^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?\s*(?:<\?xml[^>]*>\s*|<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body|meta|title)[\s>]/iu

function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
}

/** What a zip with these entries is. */
export function zipKind(names: ReadonlySet<string>, mimetype: string | null): FileKind {
  if (names.has('[Content_Types].xml')) {
    if (hasPart(names, 'word/')) return 'docx'
    if (names.has('xl/workbook.bin')) return 'xlsb'
    if (hasPart(names, 'xl/')) return 'xlsx'
    if (hasPart(names, 'ppt/')) return 'pptx'
  }
  return openDocuments.get(mimetype ?? '') ?? 'zip'
}

const openDocuments = new Map<string, FileKind>(
  [['ods', 'spreadsheet'] as const, ['odt', 'text'] as const, ['odp', 'presentation'] as const].map(
    ([kind, name]) => [`application/vnd.oasis.opendocument.${name}`, kind],
  ),
)

function hasPart(names: ReadonlySet<string>, folder: string): boolean {
  for (const name of names) if (name.startsWith(folder)) return true
  return false
}

/** Lower case, without its dot; '' where the name has none. */
export function extensionOf(name: string): string {
  return /\.([A-Za-z0-9]{1,5})$/u.exec(name)?.[1]?.toLowerCase() ?? ''
}

const extensions = new Map<string, readonly FileKind[]>([
  ['pdf', ['pdf']],
  ['xlsx', ['xlsx']],
  ['xlsm', ['xlsx']],
  ['xlsb', ['xlsb']],
  ['docx', ['docx']],
  ['docm', ['docx']],
  ['pptx', ['pptx']],
  ['xls', ['old-office']],
  ['doc', ['old-office']],
  ['ppt', ['old-office']],
  ['ods', ['ods']],
  ['odt', ['odt']],
  ['odp', ['odp']],
  ['rtf', ['rtf']],
  ['zip', ['zip']],
  ['html', ['html', 'text']],
  ['htm', ['html', 'text']],
  ['csv', ['csv', 'text']],
  ['tsv', ['csv', 'text']],
  ['txt', ['text']],
])

/** A name that says another kind than the file is: the file counts, and a person is told. */
export function lyingName(name: string, kind: FileKind): readonly Problem[] {
  const said = extensions.get(extensionOf(name))
  if (said === undefined || said.includes(kind)) return []
  return [
    {
      code: 'document/name-lies',
      severity: 'asks',
      message: `名前は「.${extensionOf(name)}」ですが、中身は${kindNames[kind]}です。中身のとおりに読みました。選んだファイルに間違いがないか確かめてください。`,
    },
  ]
}

/**
 * Why a file could not be taken that begins as no other kind does and so counts as text. Where its name says that it is no
 * text, that it is none is no news: it is broken, or was never what it is called.
 *
 * @param lies What is told of the name where there are words in it
 */
export function unreadableText(
  name: string,
  problems: readonly Problem[],
  lies: readonly Problem[],
): readonly Problem[] {
  const extension = extensionOf(name)
  const [said = 'text'] = extensions.get(extension) ?? []
  if (said === 'text' || said === 'csv') return problems
  if (problems.some(({ code }) => code === 'document/empty')) return problems
  if (!problems.some(({ code }) => noText.has(code))) return [...lies, ...problems]
  return [
    {
      code: 'document/not-as-named',
      severity: 'blocks',
      message: `名前は「.${extension}」ですが、中身は${kindNames[said]}ではなく、文字としても読めません。壊れているか、ほかの種類のファイルです。元のファイルをもう一度コピーするか、開いて保存し直してください。`,
    },
  ]
}

const noText = new Set(['document/binary', 'document/undecodable'])
