/**
 * Proposes where a letter falls into questions. Numbered points part it first, then blank lines, then sentences that
 * ask or wish for something; a person decides, and every word of the letter stays in one of the pieces.
 */
const numbered =
  /^\s*(?:[（(]?[0-9０-９]{1,2}[)）.．、]|[①-⑳]|[一二三四五六七八九十]、|・|●|○|■|◆)/u
const asks =
  /(?:ですか|ますか|でしょうか|せんか|のか|ないか|かどうか|[？?]|ください|下さい|ほしい|欲しい|願います|お願い(?:し|いたし|致し)ます|べきです|べきだ|教えて|検討を|改善を|要望し)[。．！!？?\s]*$/u

/** @returns The pieces in order; one piece where nothing parts it */
export function proposeQuestions(letter: string): readonly string[] {
  const lines = letter.replaceAll('\r\n', '\n').split('\n')
  const points = partAt(lines, (line) => numbered.test(line))
  const parted = points.length > 1 ? points : partAt(blankLinesOut(lines), () => true)
  const pieces = parted.length > 1 ? parted : sentencesThatAsk(letter)
  return joinGreetings(pieces.map((piece) => piece.trim()).filter((piece) => piece !== ''))
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

/** A piece ends behind each sentence that asks; what follows the last one belongs to it. */
function sentencesThatAsk(letter: string): readonly string[] {
  const sentences = letter.match(/[^。！？!?\n]*[。！？!?\n]+|[^。！？!?\n]+$/gu) ?? []
  const pieces: string[] = []
  let open = ''
  for (const sentence of sentences) {
    open += sentence
    if (!asks.test(sentence.trim())) continue
    pieces.push(open)
    open = ''
  }
  if (open.trim() === '') return pieces
  const last = pieces.pop()
  return [...pieces, `${last ?? ''}${open}`]
}

/** What asks for nothing, a greeting or the story before, goes with the piece after it; at the end with the one before. */
function joinGreetings(pieces: readonly string[]): readonly string[] {
  const joined: string[] = []
  let before = ''
  for (const piece of pieces) {
    const whole = before === '' ? piece : `${before}\n${piece}`
    before = ''
    if (numbered.test(piece) || piece.split(/[。\n]/u).some((each) => asks.test(each.trim()))) {
      joined.push(whole)
    } else before = whole
  }
  if (before === '') return joined
  const last = joined.pop()
  return [...joined, last === undefined ? before : `${last}\n${before}`]
}
