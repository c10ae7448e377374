/** Cuts a statement into stretches: sentences, list items, remarks (※), headings (【令和2年度】). */
import type { Token } from '../scan/token.ts'
import { after, bracketEnd, type Reading, type Stretch } from './reading.ts'

export interface Part extends Stretch {
  /** `remark` begins with ※ or 注, `reference` with 参考; `heading` is all in 【】. */
  readonly role: 'main' | 'remark' | 'reference' | 'heading'
  /** Number of the author's line it stands in. */
  readonly line: number
}

export function readParts(reading: Reading): readonly Part[] {
  const { tokens, text } = reading
  const parts: Part[] = []
  let open = { from: 0, start: 0, role: 'main' as Part['role'], line: 0 }
  const close = (to: number, end: number) => {
    if (text.slice(open.start, end).trim() !== '') parts.push({ ...open, to, end })
  }
  for (let index = 0; index < tokens.length; index = after(tokens, index)) {
    const token = tokens[index] as Token
    const cut = cutAt(reading, index, token, open)
    if (cut === null) continue
    close(cut.to, cut.end)
    open = {
      from: cut.from,
      start: cut.start,
      role: cut.role,
      line: open.line + (cut.newLine ? 1 : 0),
    }
    if (cut.role === 'heading') {
      close(after(tokens, index), bracketEnd(reading, index))
      open = {
        from: after(tokens, index),
        start: bracketEnd(reading, index),
        role: cut.next,
        line: open.line,
      }
    }
  }
  close(tokens.length, text.length)
  return parts
}

interface Cut {
  readonly to: number
  readonly end: number
  readonly from: number
  readonly start: number
  readonly role: Part['role']
  readonly newLine: boolean
  /** Role of what follows a heading. */
  readonly next: Part['role']
}

function cutAt(
  reading: Reading,
  index: number,
  token: Token,
  open: { readonly start: number; readonly role: Part['role'] },
): Cut | null {
  const { text } = reading
  const same = { role: open.role, next: open.role, newLine: false }
  if (token.kind === 'pause') {
    if (token.pause === 'line')
      return {
        to: index,
        end: token.start,
        from: index + 1,
        start: token.end,
        role: 'main',
        next: 'main',
        newLine: true,
      }
    if (token.pause === 'stop')
      return { to: index, end: token.end, from: index + 1, start: token.end, ...same }
    if (token.pause === 'bullet')
      return {
        to: index,
        end: token.start,
        from: index + 1,
        start: token.end,
        role: 'main',
        next: 'main',
        newLine: true,
      }
    const dot =
      token.pause === 'dot' &&
      /(?:^|[\s】。)])$/u.test(text.slice(0, token.start).slice(-1)) &&
      !/^\s/u.test(text.slice(token.end, token.end + 1))
    if (dot)
      return {
        to: index,
        end: token.start,
        from: index + 1,
        start: token.end,
        role: 'main',
        next: 'main',
        newLine: true,
      }
    const item =
      token.pause === 'label' &&
      /(?:^|[\s。、)】:・,;」])$/u.test(text.slice(0, token.start).slice(-1))
    if (item) return { to: index, end: token.start, from: index + 1, start: token.end, ...same }
    return null
  }
  if (
    token.kind === 'word' &&
    token.word.kind === 'remark' &&
    !text.startsWith('※)', token.start)
  ) {
    const role = token.word.former === true ? 'reference' : 'remark'
    return {
      to: index,
      end: token.start,
      from: index + 1,
      start: token.end,
      role,
      next: role,
      newLine: false,
    }
  }
  if (token.kind === 'open' && token.bracket === 'lenticular') {
    const content = text.slice(token.end, bracketEnd(reading, index) - 1)
    const next = /参考/u.test(content)
      ? 'reference'
      : /改[定訂]履歴|再掲/u.test(content)
        ? open.role
        : open.role === 'reference'
          ? 'main'
          : open.role
    return {
      to: index,
      end: token.start,
      from: index,
      start: token.start,
      role: 'heading',
      next,
      newLine: false,
    }
  }
  return null
}
