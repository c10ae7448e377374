/** A line with the stretch of contiguous text it stands in: only lines of one stretch may be joined. */
import { claim } from './ledger.ts'
import type { Line } from './scan-cell.ts'
import type { SourceText } from './source-text.ts'

export interface PlacedLine {
  readonly line: Line
  /** A cell and the lines that go on below it, as far as no label or legend stands between. */
  readonly block: number
}

/** Dashes alone (—, －, ―, ‐) are how a form says that nothing is to be written here. */
export function isDashes(source: SourceText, { start, end }: Line): boolean {
  if (start === end) return false
  for (let at = start; at < end; at += 1) {
    const code = source.plain.charCodeAt(at)
    if (code > 0x20 && !dashes.has(code)) return false
  }
  return true
}

/** Asked last: dashes inside an entry that went on behind them are words of it. */
export function claimBlanks({ ledger }: SourceText, lines: readonly Line[]): void {
  for (const line of lines) {
    claim(ledger, line.signSpan, 'markup')
    claim(ledger, line, 'blank')
  }
}

const dashes = new Set([...'-—―ー─━～~'].map((each) => each.charCodeAt(0)))
