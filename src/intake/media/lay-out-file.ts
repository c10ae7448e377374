/**
 * A file of any kind → one text with places, or the files of an archive. This is what runs in the reader process: it is
 * handed bytes that nobody vouches for and gives back words; forms are recognised elsewhere.
 */
import { fail, ok, type Problem, type Result } from '../../lib/problem.ts'
import { decodeText } from '../decode.ts'
import { readDocx } from './docx/read-docx.ts'
import { type FileKind, fileKind, kindNames, lyingName, zipKind } from './file-kind.ts'
import { type LaidOut, layOutPlainText } from './laid-out.ts'
import { beyond, type Limits, Refused } from './limits.ts'
import { readPptx } from './pptx/read-pptx.ts'
import { readXlsx } from './xlsx/read-xlsx.ts'
import { type OpenZip, openZip } from './zip/open-zip.ts'

export type FileContents =
  | { readonly kind: 'document'; readonly laid: LaidOut }
  | { readonly kind: 'archive'; readonly files: readonly ArchivedFile[] }
  /** Another program has to make a newer format of it first. */
  | { readonly kind: 'convert'; readonly from: FileKind }

/** A file of an archive, or the reason why this one cannot be taken out of it. */
export type ArchivedFile =
  | { readonly name: string; readonly bytes: Uint8Array }
  | { readonly name: string; readonly refused: Problem }

/** Told of each page that is begun, for whoever watches the time: the opening is 0; null when no more come. */
export type OnPage = (page: number | null) => void

/** Fails with the reason the file cannot be taken at all (`document/…`). */
export async function layOutFile(
  name: string,
  bytes: Uint8Array,
  limits: Limits,
  onPage: OnPage = () => {},
): Promise<Result<FileContents>> {
  try {
    return ok(await open({ name, bytes, limits, onPage }))
  } catch (error) {
    if (error instanceof Refused) return fail(error.problem)
    throw error
  }
}

interface Opening {
  readonly name: string
  readonly bytes: Uint8Array
  readonly limits: Limits
  readonly onPage: OnPage
}

async function open({ name, bytes, limits, onPage }: Opening): Promise<FileContents> {
  const kind = fileKind(name, bytes)
  const most = kind === 'zip' ? 'archiveBytes' : 'fileBytes'
  if (bytes.length > limits[most]) throw new Refused(beyond(most, limits))
  if (kind === 'zip') return await openZipped(name, bytes, limits)
  const lies = lyingName(name, kind)
  switch (kind) {
    case 'pdf': {
      const { readPdf } = await import('./pdf/read-pdf.ts')
      return document(await readPdf(bytes, limits, onPage), lies, limits)
    }
    case 'html': {
      const { readHtml } = await import('./html/read-html.ts')
      return decoded(bytes, (text) => readHtml(text, limits), lies, limits)
    }
    case 'csv': {
      const { readCsv } = await import('./csv/read-csv.ts')
      return decoded(bytes, (text) => readCsv(text, limits), lies, limits)
    }
    case 'text':
      return decoded(bytes, layOutPlainText, lies, limits)
    case 'image':
      throw new Refused(isImage)
    case 'old-office':
      if (isLocked(bytes)) throw new Refused(lockedOffice)
      return { kind: 'convert', from: kind }
    default:
      return { kind: 'convert', from: kind }
  }
}

async function openZipped(name: string, bytes: Uint8Array, limits: Limits): Promise<FileContents> {
  const zip = await openZip(bytes, limits)
  const names = new Set(zip.entries.map((entry) => entry.name))
  const mimetype = zip.find('mimetype')?.read().toString('latin1').trim() ?? null
  const kind = zipKind(names, mimetype)
  if (kind === 'zip') return { kind: 'archive', files: filesOf(zip) }
  if (bytes.length > limits.fileBytes) throw new Refused(beyond('fileBytes', limits))
  const lies = lyingName(name, kind)
  if (kind === 'docx') return document(readDocx(zip, limits), lies, limits)
  if (kind === 'pptx') return document(readPptx(zip, limits), lies, limits)
  if (kind === 'xlsx') return document(readXlsx(zip, limits), lies, limits)
  return { kind: 'convert', from: kind }
}

/** What systems put into archives beside what people packed is left out. */
function filesOf(zip: OpenZip): readonly ArchivedFile[] {
  return zip.entries
    .filter(({ name }) => !/(?:^|\/)(?:__MACOSX\/|\.|~\$|Thumbs\.db$|desktop\.ini$)/iu.test(name))
    .map(takeOut)
}

/** One that is broken, locked or too large stays behind; all that is beyond the whole archive's limit ends it. */
function takeOut({ name, read }: OpenZip['entries'][number]): ArchivedFile {
  try {
    return { name, bytes: new Uint8Array(read()) }
  } catch (error) {
    if (!(error instanceof Refused) || error.reach === 'whole') throw error
    return { name, refused: error.problem }
  }
}

function document(laid: LaidOut, more: readonly Problem[], limits: Limits): FileContents {
  if (laid.text.length > limits.characters) throw new Refused(beyond('characters', limits))
  if (laid.text.trim() === '') {
    const pictured = laid.problems.some(({ code }) => code === 'document/pictures-unread')
    throw new Refused(pictured ? onlyPictures : noWords)
  }
  return { kind: 'document', laid: { ...laid, problems: [...more, ...laid.problems] } }
}

function decoded(
  bytes: Uint8Array,
  layOut: (text: string) => LaidOut,
  more: readonly Problem[],
  limits: Limits,
): FileContents {
  const read = decodeText(bytes)
  if (!read.ok) throw new Refused(read.problems[0] ?? noWords)
  return document(layOut(read.value.text), [...more, ...read.value.problems], limits)
}

/** Password-protected docx and xlsx are kept in the container of the old formats, under this name. */
function isLocked(bytes: Uint8Array): boolean {
  const name = Buffer.from('EncryptedPackage', 'utf16le')
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(name)
}

const lockedOffice: Problem = {
  code: 'document/locked',
  severity: 'blocks',
  message:
    'ファイルにパスワードがかかっていて開けません。Office で開いてパスワードを外し、保存し直してください。',
}

const isImage: Problem = {
  code: 'document/image',
  severity: 'blocks',
  message: `${kindNames.image}のファイルなので文字を読めません。元のWord・Excel・PDFのファイルを選んでください。`,
}

const onlyPictures: Problem = {
  code: 'document/only-pictures',
  severity: 'blocks',
  message:
    'ファイルに画像しかなく、文字がありません。画像の中の文字は読めないので、文字の入った元のファイルを選んでください。',
}

const noWords: Problem = {
  code: 'document/empty',
  severity: 'blocks',
  message: 'ファイルに文字がありません。中身のあるファイルか確かめてください。',
}
