/**
 * Proposes where a letter falls into questions. Numbered points part it first, then blank lines, then sentences that
 * ask or wish for something; a person decides, and every word of the letter stays in one of the pieces.
 */
import { asks, isCourtesy } from './asking.ts'

const sign = /^\s*(?:[（(]?[0-9０-９]{1,2}[)）.．、]|[①-⑳]|[一二三四五六七八九十]、|・|●|○|■|◆)/u
/** A bare number, as people type it: 「1 公園の…」「２　窓口は…」「問3：」「一つ目は」. Alone it may be a date or a floor. */
const counted =
  /^\s*(?:(?:問|質問|意見|その)\s*)?([0-9０-９]{1,2}|[一二三四五六七八九十])(?:(?:つ|番|点)目|[\s:：・])/u

/** @returns The pieces in order; one piece where nothing parts it */
export function proposeQuestions(letter: string): readonly string[] {
  const lines = letter.replaceAll('\r\n', '\n').split('\n')
  const points = numberedLines(lines)
  const isPoint = (piece: string) => points.has(piece.split('\n')[0] ?? '')
  const ways = [
    () => partAt(lines, isPoint),
    () => partAt(blankLinesOut(lines), () => true),
    () => sentencesThatAsk(letter),
  ]
  let pieces: readonly string[] = []
  for (const way of ways) {
    const parted = way()
      .map((piece) => piece.trim())
      .filter((piece) => piece !== '')
    pieces = joinGreetings(parted, isPoint)
    if (pieces.length > 1) return pieces
  }
  return pieces
}

/** What a letter asks, in order, without its numbers: sentences that do, and every point that only states something. */
export function askedIn(letter: string): readonly string[] {
  const lines = letter.replaceAll('\r\n', '\n').split('\n')
  const points = numberedLines(lines)
  return lines.flatMap((line) => {
    const words = points.has(line) ? line.replace(sign, '').replace(counted, '') : line
    const asking = sentencesOf(words).filter(asks)
    const asked = points.has(line) && asking.length === 0 ? [words] : asking
    return asked
      .map((sentence) => sentence.trim())
      .filter((sentence) => sentence !== '' && !isCourtesy(sentence))
  })
}

/** Lines that begin a point: by a sign, or by bare numbers that count on from one. */
function numberedLines(lines: readonly string[]): ReadonlySet<string> {
  const signed = lines.filter((line) => sign.test(line))
  const counting = lines.filter((line) => !sign.test(line) && numberOf(line) !== null)
  const inOrder = counting.filter((line, at) => numberOf(line) === at + 1)
  const bare = inOrder.length > 1 && inOrder.length === counting.length ? inOrder : []
  return new Set([...signed, ...bare].flatMap((line) => [line, line.trim()]))
}

function numberOf(line: string): number | null {
  const [, written] = counted.exec(line) ?? []
  if (written === undefined) return null
  const kanji = '一二三四五六七八九十'.indexOf(written)
  return kanji < 0 ? Number(written.normalize('NFKC')) : kanji + 1
}

/** Paragraphs as lines. */
function blankLinesOut(lines: readonly string[]): readonly string[] {
  return lines
    .join('\n')
    .split(/\n\s*\n/u)
    .filter((part) => part.trim() !== '')
}

function partAt(lines: readonly string[], begins: (line: string) => boolean): readonly string[] {
  const pieces: string[] = []
  for (const line of lines) {
    const last = pieces.length - 1
    if (last < 0 || begins(line)) pieces.push(line)
    else pieces[last] = `${pieces[last]}\n${line}`
  }
  return pieces
}

function sentencesOf(text: string): readonly string[] {
  return text.match(/[^。！？!?\n]*[。！？!?\n]+|[^。！？!?\n]+$/gu) ?? []
}

/** A piece ends behind each sentence that asks; what follows the last one belongs to it. */
function sentencesThatAsk(letter: string): readonly string[] {
  const pieces: string[] = []
  let open = ''
  for (const sentence of sentencesOf(letter)) {
    open += sentence
    if (!asks(sentence)) continue
    pieces.push(open)
    open = ''
  }
  if (open.trim() === '') return pieces
  const last = pieces.pop()
  return [...pieces, `${last ?? ''}${open}`]
}

/** What asks for nothing, a greeting or the story before, goes with the piece after it; at the end with the one before. */
function joinGreetings(
  pieces: readonly string[],
  isPoint: (piece: string) => boolean,
): readonly string[] {
  const joined: string[] = []
  let before = ''
  for (const piece of pieces) {
    const whole = before === '' ? piece : `${before}\n${piece}`
    before = ''
    if (isPoint(piece) || piece.split(/[。\n]/u).some(asks)) {
      joined.push(whole)
    } else before = whole
  }
  if (before === '') return joined
  const last = joined.pop()
  return [...joined, last === undefined ? before : `${last}\n${before}`]
}
