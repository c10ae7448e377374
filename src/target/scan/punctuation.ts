/** Signs where a reader pauses, list marks, and brackets. (1) and ① are marks of a list; (2回以上) is a bracket. */
import type { Bracket, PauseToken, Token } from './token.ts'

const pauses: Readonly<Record<string, PauseToken['pause']>> = {
  '。': 'stop',
  ';': 'stop',
  '、': 'comma',
  ',': 'comma',
  '・': 'dot',
  '\n': 'line',
  '~': 'range',
  '→': 'arrow',
  '⇒': 'arrow',
  ':': 'colon',
}

export const pauseSigns = Object.keys(pauses).join('')
export const bulletSigns = '○●◎■□◆◇▼▽'
export const labelSigns = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽ⅰⅱⅲⅳⅴⅵⅶⅷⅸⅹⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ'

export function findPause(text: string, at: number): Token {
  const sign = text.charAt(at)
  const pause = pauses[sign]
  if (pause !== undefined) return { kind: 'pause', pause, start: at, end: at + 1 }
  if (bulletSigns.includes(sign)) return { kind: 'pause', pause: 'bullet', start: at, end: at + 1 }
  // ①-2: a mark may have a sub-number
  const end = /^[-‐][0-9]/u.test(text.slice(at + 1, at + 3)) ? at + 3 : at + 1
  return { kind: 'pause', pause: 'label', start: at, end }
}

const brackets: Readonly<Record<string, readonly [Bracket, 'open' | 'close']>> = {
  '(': ['round', 'open'],
  ')': ['round', 'close'],
  '〔': ['round', 'open'],
  '〕': ['round', 'close'],
  '[': ['round', 'open'],
  ']': ['round', 'close'],
  '「': ['corner', 'open'],
  '」': ['corner', 'close'],
  '『': ['corner', 'open'],
  '』': ['corner', 'close'],
  '【': ['lenticular', 'open'],
  '】': ['lenticular', 'close'],
  '<': ['angle', 'open'],
  '>': ['angle', 'close'],
  '《': ['angle', 'open'],
  '》': ['angle', 'close'],
  '〈': ['angle', 'open'],
  '〉': ['angle', 'close'],
}

export const bracketSigns = Object.keys(brackets).join('')

const shortLabel = /\((?:[0-9]{1,2}|[ア-ンa-zA-Zivx]{1,3}|[一二三四五六七八九十])\)/y

export function scanBracket(text: string, at: number): Token | null {
  shortLabel.lastIndex = at
  if (shortLabel.test(text))
    return { kind: 'pause', pause: 'label', start: at, end: shortLabel.lastIndex }
  const found = brackets[text.charAt(at)]
  if (found === undefined) return null
  const [bracket, side] = found
  return side === 'open'
    ? { kind: 'open', bracket, start: at, end: at + 1, close: -1 }
    : { kind: 'close', bracket, start: at, end: at + 1, open: -1 }
}
