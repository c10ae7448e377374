/**
 * 課題と改善策 is one text, however many paragraphs and bullets it has. Where it goes on in another cell its parts are
 * joined, and its place is from the first to the last.
 */
import type { Passage } from '../../lib/span.ts'
import { claim } from '../ledger.ts'
import { claimBlanks, isDashes, type PlacedLine } from '../placed-line.ts'
import type { Line } from '../scan-cell.ts'
import type { SourceText } from '../source-text.ts'
import { passageIn } from '../words.ts'

/** null for dashes alone, or nothing at all. */
export function readIssues(source: SourceText, lines: readonly PlacedLine[]): Passage | null {
  const blocks = new Map<number, Line[]>()
  const blanks: Line[] = []
  for (const { line, block } of lines) {
    if (isDashes(source, line)) blanks.push(line)
    else if (line.start < line.end) {
      const own = blocks.get(block)
      if (own === undefined) blocks.set(block, [line])
      else own.push(line)
    }
  }
  const parts = [...blocks.values()].map((own) => readStretch(source, own))
  claimBlanks(source, blanks)
  const [first] = parts
  if (first === undefined) return null
  const end = parts.at(-1)?.span.end ?? first.span.end
  return {
    text: parts.map(({ text }) => text).join(''),
    span: { start: first.span.start, end },
  }
}

/** Lines with nothing between them, bullets and all; only the first bullet goes. */
function readStretch(source: SourceText, lines: readonly Line[]): Passage {
  const [first] = lines
  const span = { start: first?.start ?? 0, end: lines.at(-1)?.end ?? 0 }
  const numbered = first?.sign?.kind === 'number' || first?.sign?.kind === 'outlook'
  const passage = passageIn(source, numbered ? { ...span, start: first.signSpan.start } : span)
  claim(source.ledger, passage.span, 'field')
  if (first !== undefined) claim(source.ledger, first.signSpan, 'markup')
  return passage
}
