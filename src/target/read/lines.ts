/**
 * Line ends of a source are either the author's (a new item, a remark) or the page's (前年↵度末比). The page's are taken
 * out before scanning; offsets into the source are kept.
 */
import { type FoldedText, moved } from '../../japanese/folded-text.ts'

/** The text without the line ends that only the page made. */
export function joinLines(folded: FoldedText): FoldedText {
  const { text } = folded
  if (!text.includes('\n') && !text.includes('\r')) return folded
  const starts: number[] = []
  const ends: number[] = []
  const pieces: string[] = []
  let at = 0
  const keep = (to: number) => {
    for (let index = at; index < to; index += 1) {
      const span = folded.span(index, index + 1)
      starts.push(span.start)
      ends.push(span.end)
    }
    pieces.push(text.slice(at, to))
    at = to
  }
  const lineEnd = /[ \t]*[\r\n]+[ \t\r\n]*/g
  for (const match of text.matchAll(lineEnd)) {
    const next = match.index + match[0].length
    if (isAuthors(text, match.index, next, match[0])) continue
    keep(match.index)
    at = next
  }
  keep(text.length)
  return moved(pieces.join(''), starts, ends, 0)
}

const itemStart =
  /[・○●◎■□◆◇▼▽★☆※*【<〈《(①-⑳㉑-㉟⑴-⒇ⅰ-ⅻⅠ-Ⅻ]|[0-9]{1,2}[.)]|[-‐→⇒]|注|\(注|参考|プラン|目標値|新規指標|なお|また|ただし|[アイウエオ][.)]/uy
const finished =
  /(?:[。)】」』〕>;]|する|こと|目指す|図る|得る|せる|とす|達成|以上|以下|以内|未満|程度|[0-9]|%|件|人|名|社|回|か所|箇所|増|減|向上|削減|である|なる|いる|ます|る)$/u

/** A new item begins, or the line before is finished; 「…割合:」 goes on with its figure. */
function isAuthors(text: string, end: number, next: number, whole: string): boolean {
  if (end === 0 || next >= text.length) return false
  itemStart.lastIndex = next
  if (itemStart.test(text)) return true
  if (/\n[ \t]*\r?\n/.test(whole)) return true
  return finished.test(text.slice(Math.max(0, end - 4), end))
}
