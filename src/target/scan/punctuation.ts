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

const pauseOf = byCode({
  ...pauses,
  ...Object.fromEntries([...bulletSigns].map((sign) => [sign, 'bullet' as const])),
})

export function findPause(text: string, at: number): Token {
  const pause = pauseOf.get(text.charCodeAt(at))
  if (pause !== undefined) return { kind: 'pause', pause, start: at, end: at + 1 }
  // ①-2: a mark may have a sub-number
  const end = /^[-‐][0-9]/u.test(text.slice(at + 1, at + 3)) ? at + 3 : at + 1
  return { kind: 'pause', pause: 'label', start: at, end }
}

const roundOpen = ['round', 'open'] as const
const brackets: Readonly<Record<string, readonly [Bracket, 'open' | 'close']>> = {
  '(': roundOpen,
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
const bracketOf = byCode(brackets)

const shortLabel = /\((?:[0-9]{1,2}|[ア-ンa-zA-Zivx]{1,3}|[一二三四五六七八九十])\)/y

export function scanBracket(text: string, at: number): Token | null {
  const found = bracketOf.get(text.charCodeAt(at))
  if (found === undefined) return null
  shortLabel.lastIndex = at
  if (found === roundOpen && shortLabel.test(text))
    return { kind: 'pause', pause: 'label', start: at, end: shortLabel.lastIndex }
  const [bracket, side] = found
  return side === 'open'
    ? { kind: 'open', bracket, start: at, end: at + 1, close: -1 }
    : { kind: 'close', bracket, start: at, end: at + 1, open: -1 }
}

/** A number is found faster than a sign, which every look would have to make a string of. */
function byCode<T>(bySign: Readonly<Record<string, T>>): ReadonlyMap<number, T> {
  return new Map(Object.entries(bySign).map(([sign, found]) => [sign.charCodeAt(0), found]))
}
