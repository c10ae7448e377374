/** Cuts a statement into stretches: sentences, list items, remarks (※), headings (【令和2年度】). */
import { getAt } from '../../lib/get-at.ts'
import type { OpenToken, PauseToken, Token } from '../scan/token.ts'
import { after, bracketEnd, isBlank, type Reading, type Stretch } from './reading.ts'

export type Role = 'main' | 'remark' | 'reference' | 'heading'

export interface Part extends Stretch {
  /** `remark` begins with ※ or 注, `reference` with 参考; `heading` is all in 【】. */
  readonly role: Role
  /** Number of the author's line it stands in. */
  readonly line: number
}

export function readParts(reading: Reading): readonly Part[] {
  const cutter = new Cutter(reading)
  const { tokens } = reading
  for (let index = 0; index < tokens.length; index = after(tokens, index)) {
    cutter.look(index, getAt(tokens, index))
  }
  return cutter.finish()
}

const itemAfter = /[\s。、)】:・,;」]/u
const dotAfter = /[\s】。)]/u

class Cutter {
  readonly #reading: Reading
  readonly #parts: Part[] = []
  #from = 0
  #start = 0
  #role: Role = 'main'
  #line = 0

  constructor(reading: Reading) {
    this.#reading = reading
  }

  look(index: number, token: Token) {
    if (token.kind === 'pause') this.#pause(index, token)
    else if (token.kind === 'word') this.#word(index, token)
    else if (token.kind === 'open' && token.bracket === 'lenticular') this.#heading(index, token)
  }

  finish(): readonly Part[] {
    const { tokens, text } = this.#reading
    this.#close(tokens.length, text.length)
    return this.#parts
  }

  #pause(index: number, token: PauseToken) {
    switch (token.pause) {
      case 'line':
      case 'bullet':
        this.#cut(index, token.start, index + 1, token.end, 'main')
        this.#line += 1
        return
      case 'stop':
        this.#cut(index, token.end, index + 1, token.end, this.#role)
        return
      case 'dot':
        if (!this.#beginsItem(token)) return
        this.#cut(index, token.start, index + 1, token.end, 'main')
        this.#line += 1
        return
      case 'label':
        if (!this.#isAfter(token, itemAfter)) return
        this.#cut(index, token.start, index + 1, token.end, this.#role)
        return
      default:
    }
  }

  /** ・ begins an item at the head of a line or behind a blank; A・B joins words. */
  #beginsItem(token: PauseToken): boolean {
    return this.#isAfter(token, dotAfter) && !isBlank(this.#reading.text, token.end)
  }

  #isAfter({ start }: PauseToken, pattern: RegExp): boolean {
    return start === 0 || pattern.test(this.#reading.text.charAt(start - 1))
  }

  #word(index: number, token: Extract<Token, { kind: 'word' }>) {
    if (token.word.kind !== 'remark') return
    if (isReferenceMark(this.#reading.text, token, this.#start)) return
    const role = token.word.former === true ? 'reference' : 'remark'
    this.#cut(index, token.start, index + 1, token.end, role)
  }

  #heading(index: number, token: OpenToken) {
    const { text, tokens } = this.#reading
    const end = bracketEnd(this.#reading, index)
    const behind = after(tokens, index)
    const next = roleBehind(text.slice(token.end, end - 1), this.#role)
    this.#cut(index, token.start, index, token.start, 'heading')
    this.#cut(behind, end, behind, end, next)
  }

  #cut(to: number, end: number, from: number, start: number, role: Role) {
    this.#close(to, end)
    this.#from = from
    this.#start = start
    this.#role = role
  }

  #close(to: number, end: number) {
    const start = this.#start
    if (to === this.#from && isBlank(this.#reading.text, start, end)) return
    this.#parts.push({ from: this.#from, to, start, end, role: this.#role, line: this.#line })
  }
}

const glued = /[\p{L}\p{N}」』%)]/u
const pointsOn = /^[0-9]{0,2}(?:\)|[をはがにのともへで](?!も))/u
const colonBehind = /^[0-9]{0,2}:/u
const footnote = /(?:^|[\n(。\s])※/u

/**
 * 普及率※を50%とする: a ※ glued to a word only points to the note, which follows further on.
 *
 * @param from Where the stretch begins: 加入率※2:60% has had no figure before the sign, 60%※2:… has
 */
function isReferenceMark(text: string, { start, end }: Token, from: number): boolean {
  if (text.charAt(start) !== '※') return false
  if (text.startsWith('※)', start)) return true
  if (start === 0 || !glued.test(text.charAt(start - 1))) return false
  if (colonBehind.test(text.slice(end, end + 4)) && !/[0-9]/u.test(text.slice(from, start)))
    return true
  return pointsOn.test(text.slice(end, end + 4)) || footnote.test(text.slice(end))
}

/** 【参考】 opens former figures; 【改定履歴あり】 changes nothing. */
function roleBehind(content: string, role: Role): Role {
  if (content.includes('参考')) return 'reference'
  if (/改[定訂]履歴|再掲/u.test(content)) return role
  return role === 'reference' ? 'main' : role
}
