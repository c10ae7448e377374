/**
 * Bytes → text, with how sure we are of the encoding: UTF-8, UTF-16 and the Shift_JIS that older office machines
 * still write. A file that is no text, is empty or is too large is refused before anything else is done with it.
 */
import { isUtf8, transcode } from 'node:buffer'
import { fail, ok, type Problem, type Result } from '../lib/problem.ts'

export interface DecodedText {
  /** Without a byte order mark; line ends as they are. */
  readonly text: string
  readonly encoding: Encoding
  /** declared: by a byte order mark. certain: no other encoding could give these bytes. likely: by its words. */
  readonly certainty: 'declared' | 'certain' | 'likely'
  /** What a person should look at although the text was read. */
  readonly problems: readonly Problem[]
}

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'shift_jis' | 'euc-jp'

/** 20 MB: a hundred times the largest plan seen. */
export const largestText = 20 * 1024 * 1024

/** Fails with `document/too-large`, `document/empty`, `document/binary` or `document/undecodable`. */
export function decodeText(bytes: Uint8Array): Result<DecodedText> {
  if (bytes.length > largestText) return fail(tooLarge(bytes.length))
  const marked = byteOrderMark(bytes)
  if (marked !== null) return decodeDeclared(bytes, marked)
  if (isEmpty(bytes)) return fail(empty)
  const wide = guessUtf16(bytes)
  if (wide !== null) return decodeAs(bytes, wide, 'likely', [uncertain(wide)])
  if (isBinary(bytes)) return fail(binary)
  return decodeUtf8(bytes) ?? decodeLegacy(bytes) ?? decodeSmudged(bytes) ?? fail(undecodable)
}

const marks = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
] as const

function byteOrderMark(bytes: Uint8Array) {
  return marks.find((mark) => mark.bytes.every((byte, at) => bytes[at] === byte)) ?? null
}

function decodeDeclared(
  bytes: Uint8Array,
  { encoding, bytes: { length } }: (typeof marks)[number],
): Result<DecodedText> {
  const rest = bytes.subarray(length)
  if (isEmpty(rest)) return fail(empty)
  if (encoding === 'utf-8' && isBinary(rest)) return fail(binary)
  if (encoding === 'utf-8')
    return decodeUtf8(rest, 'declared') ?? decodeSmudged(rest) ?? fail(undecodable)
  const whole = rest.length % 2 === 0 ? rest : rest.subarray(0, -1)
  return decodeAs(whole, encoding, 'declared', whole === rest ? [] : [cutOff])
}

function decodeAs(
  bytes: Uint8Array,
  encoding: Encoding,
  certainty: DecodedText['certainty'],
  problems: readonly Problem[],
): Result<DecodedText> {
  const text = tryDecode(bytes, encoding)
  if (text === null) return fail(undecodable)
  if (text.trim() === '') return fail(empty)
  return text.includes('\0') ? fail(binary) : ok({ text, encoding, certainty, problems })
}

function tryDecode(bytes: Uint8Array, encoding: Encoding): string | null {
  // by way of UTF-16, in which a text of Japanese is kept: several times as fast as Node's other two decoders
  if (encoding === 'utf-8')
    return isUtf8(bytes) ? transcode(bytes, 'utf8', 'utf16le').toString('utf16le') : null
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}

/** Whole UTF-8, or UTF-8 cut off inside its last character. */
function decodeUtf8(
  bytes: Uint8Array,
  certainty: DecodedText['certainty'] = 'certain',
): Result<DecodedText> | null {
  const whole = tryDecode(bytes, 'utf-8')
  if (whole !== null) return ok({ text: whole, encoding: 'utf-8', certainty, problems: [] })
  for (const cut of [1, 2, 3]) {
    if ((bytes[bytes.length - cut] ?? 0) < 0xc0) continue
    const text = tryDecode(bytes.subarray(0, -cut), 'utf-8')
    if (text !== null) return ok({ text, encoding: 'utf-8', certainty, problems: [cutOff] })
  }
  return null
}

/** Shift_JIS or EUC-JP, whichever gives more of what Japanese prose is made of. */
function decodeLegacy(bytes: Uint8Array): Result<DecodedText> | null {
  const readings = (['shift_jis', 'euc-jp'] as const)
    .map((encoding) => ({ encoding, text: tryDecode(bytes, encoding) }))
    .flatMap(({ encoding, text }) =>
      text === null ? [] : [{ encoding, text, kana: kanaShare(text) }],
    )
    .sort((a, b) => b.kana - a.kana)
  const [best] = readings
  if (best === undefined || best.kana < 0.05) return null
  const { encoding, text } = best
  return ok({ text, encoding, certainty: 'likely', problems: [uncertain(encoding)] })
}

/** Share of hiragana among what is not ASCII: a third of any prose, next to nothing in a wrong reading. */
function kanaShare(text: string): number {
  let kana = 0
  let others = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code >= 0x3041 && code <= 0x3093) kana += 1
    if (code > 0x7f) others += 1
  }
  return others === 0 ? 0 : kana / others
}

/** UTF-8 in which a few bytes are broken: the places show as �. */
function decodeSmudged(bytes: Uint8Array): Result<DecodedText> | null {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  const lost = text.split('\ufffd').length - 1
  if (lost * 100 > text.length) return null
  const start = text.indexOf('\ufffd')
  const problem = unreadable(lost, { start, end: start + 1 })
  return ok({ text, encoding: 'utf-8', certainty: 'likely', problems: [problem] })
}

function isEmpty(bytes: Uint8Array): boolean {
  return !bytes.some((byte) => byte !== 0x20 && (byte < 0x09 || byte > 0x0d))
}

/** Every second byte of Latin letters, tabs and line ends in UTF-16 is zero. */
function guessUtf16(bytes: Uint8Array): Encoding | null {
  const length = Math.min(bytes.length, 1024)
  const zeros = [0, 0]
  for (let at = 0; at < length; at += 1) {
    if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1
  }
  const [even = 0, odd = 0] = zeros
  if (bytes.length % 2 === 1 || even + odd < 4) return null
  if (odd > 8 * even) return looksWritten(bytes, 'utf-16le') ? 'utf-16le' : null
  return even > 8 * odd && looksWritten(bytes, 'utf-16be') ? 'utf-16be' : null
}

function looksWritten(bytes: Uint8Array, encoding: Encoding): boolean {
  const text = tryDecode(bytes, encoding)
  return text !== null && kanaShare(text) > 0.05
}

/** A NUL, or more control bytes than any text holds; the beginning of the file tells the latter. */
function isBinary(bytes: Uint8Array): boolean {
  if (bytes.includes(0)) return true
  const length = Math.min(bytes.length, 1024)
  let controls = 0
  for (let at = 0; at < length; at += 1) {
    const byte = bytes[at] ?? 0
    if (byte < 0x20 && (byte < 0x09 || byte > 0x0d) && byte !== 0x1b) controls += 1
  }
  return controls * 50 > length
}

const empty: Problem = {
  code: 'document/empty',
  severity: 'blocks',
  message: 'ファイルの中身が空です。保存し直したファイルを選んでください。',
}

const binary: Problem = {
  code: 'document/binary',
  severity: 'blocks',
  message:
    'ファイルに文字として読めない中身があります。選んだファイルに間違いがないか確かめ、文字だけのファイルはUTF-8で、ほかの文書はWord・Excel・PDFの形式で保存し直してください。',
}

const undecodable: Problem = {
  code: 'document/undecodable',
  severity: 'blocks',
  message:
    'ファイルの文字コードが分からず、文字を読めません。UTF-8で保存し直してから取り込んでください。',
}

const cutOff: Problem = {
  code: 'document/cut-off',
  severity: 'blocks',
  message:
    'ファイルが文字の途中で切れています。元のファイルをもう一度コピーして取り込んでください。',
}

function tooLarge(size: number): Problem {
  const megabytes = Math.ceil(size / 1024 / 1024)
  return {
    code: 'document/too-large',
    severity: 'blocks',
    message: `ファイルが大きすぎます（${megabytes}MB）。20MBまでのファイルに分けて取り込んでください。`,
  }
}

const encodingNames: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  shift_jis: 'Shift_JIS',
  'euc-jp': 'EUC-JP',
}

function uncertain(encoding: Encoding): Problem {
  return {
    code: 'document/encoding-uncertain',
    severity: 'asks',
    message: `文字コードを${encodingNames[encoding]}とみなして読みました（UTF-8ではありません）。文字化けがないか確かめてください。`,
  }
}

function unreadable(count: number, span: { start: number; end: number }): Problem {
  return {
    code: 'document/characters-unreadable',
    severity: 'asks',
    message: `読めない文字が${count}か所あります（�と表示）。元の文書で確かめて、欄を直してください。`,
    span,
  }
}
