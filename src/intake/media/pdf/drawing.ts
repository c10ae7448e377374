/**
 * Follows a page's drawing instructions as a screen would: only so is it known where letters stand and what an edge cuts
 * off. Graphics and text state as in ISO 32000-2, 8.4 and 9.3.
 */
import type { Letter, Rectangle, Rule } from './letter.ts'
import { letterText, unknownLetter } from './letter-text.ts'
import { boxOf, combine, identity, type Matrix, moved } from './matrix.ts'
import { pathRules } from './path-rules.ts'

export interface FontFace {
  readonly vertical?: boolean
  readonly fontMatrix?: readonly number[]
}

export interface Glyph {
  readonly unicode: string
  readonly width: number
  readonly isSpace: boolean
  readonly vmetric?: readonly number[] | null
}

interface State {
  matrix: Matrix
  clip: Rectangle
  font: FontFace | null
  size: number
  charSpacing: number
  wordSpacing: number
  /** 1 for 100 %. */
  stretch: number
  leading: number
  rise: number
  mode: number
}

export class Drawing {
  readonly letters: Letter[] = []
  readonly rules: Rule[] = []
  unknown = 0
  invisible = 0
  concealed = 0
  /** By annotation the words it draws. */
  readonly drawnBy = new Map<string, string>()
  readonly #fonts: (name: string) => FontFace | null
  readonly #saved: State[] = []
  /** Of the page with all that lies over it, and of the one annotation that is drawn now. */
  readonly #places: Places = new Map()
  #own: Places = new Map()
  #state: State
  #text: Matrix = identity
  #line: Matrix = identity
  #clips = false
  #annotation: string | null = null
  /** For each open stretch of marked content whether a screen shows it. */
  readonly #shown: boolean[] = []
  #concealing = 0

  constructor(matrix: Matrix, clip: Rectangle, fonts: (name: string) => FontFace | null) {
    this.#fonts = fonts
    this.#state = {
      matrix,
      clip,
      font: null,
      size: 0,
      charSpacing: 0,
      wordSpacing: 0,
      stretch: 1,
      leading: 0,
      rise: 0,
      mode: 0,
    }
  }

  save(): void {
    this.#saved.push({ ...this.#state })
  }

  restore(): void {
    this.#state = this.#saved.pop() ?? this.#state
  }

  transform(matrix: Matrix): void {
    this.#state.matrix = combine(this.#state.matrix, matrix)
  }

  beginMarked(shown: boolean): void {
    this.#shown.push(shown)
    if (!shown) this.#concealing += 1
  }

  endMarked(): void {
    if (this.#shown.pop() === false) this.#concealing -= 1
  }

  /** @param annotation null where the page itself goes on */
  drawFor(annotation: string | null): void {
    this.#annotation = annotation
    this.#own = new Map()
  }

  /** What is drawn from here on shows inside of the next path only. */
  clipNext(): void {
    this.#clips = true
  }

  path(painting: Painting, data: ArrayLike<number> | null, bounds: ArrayLike<number> | null): void {
    if (this.#clips && bounds !== null) {
      this.#clips = false
      this.clipTo(
        boxOf(this.#state.matrix, bounds[0] ?? 0, bounds[1] ?? 0, bounds[2] ?? 0, bounds[3] ?? 0),
      )
    }
    if (painting === 'none' || data === null || this.#concealing > 0) return
    const found = pathRules(data, this.#state.matrix, painting === 'fill')
    for (const rule of found) if (this.#shows(rule)) this.rules.push(rule)
  }

  clipTo(box: Rectangle): void {
    const { clip } = this.#state
    this.#state.clip = {
      left: Math.max(clip.left, box.left),
      top: Math.max(clip.top, box.top),
      right: Math.min(clip.right, box.right),
      bottom: Math.min(clip.bottom, box.bottom),
    }
  }

  #shows({ horizontal, at, from, to }: Rule): boolean {
    const { left, top, right, bottom } = this.#state.clip
    const [low, high, first, last] = horizontal
      ? [top, bottom, left, right]
      : [left, right, top, bottom]
    return at >= low - 2 && at <= high + 2 && to > first && from < last
  }

  set(setting: 'charSpacing' | 'wordSpacing' | 'leading' | 'rise' | 'mode', value: number): void {
    this.#state[setting] = value
  }

  stretchTo(percent: number): void {
    this.#state.stretch = percent / 100
  }

  font(name: string, size: number): void {
    this.#state.font = this.#fonts(name)
    this.#state.size = size
  }

  beginText(): void {
    this.textMatrix(identity)
  }

  textMatrix(matrix: Matrix): void {
    this.#text = matrix
    this.#line = matrix
  }

  moveText(x: number, y: number): void {
    this.textMatrix(moved(this.#line, x, y))
  }

  nextLine(): void {
    this.moveText(0, -this.#state.leading)
  }

  show(glyphs: readonly (Glyph | number | null)[]): void {
    const { size, stretch, font } = this.#state
    const vertical = font?.vertical === true
    for (const glyph of glyphs) {
      if (typeof glyph === 'number')
        this.#advance((-glyph / 1000) * size * (vertical ? 1 : stretch), vertical)
      else if (glyph !== null) this.#glyph(glyph, vertical)
    }
  }

  #advance(by: number, vertical: boolean): void {
    this.#text = vertical ? moved(this.#text, 0, -by) : moved(this.#text, by, 0)
  }

  #glyph(glyph: Glyph, vertical: boolean): void {
    const { size, stretch, font, charSpacing, wordSpacing, rise } = this.#state
    const unit = font?.fontMatrix?.[0] ?? 0.001
    const width = glyph.width * unit * size
    const spacing = charSpacing + (glyph.isSpace ? wordSpacing : 0)
    const matrix = combine(this.#state.matrix, this.#text)
    if (vertical) {
      const down = Math.abs((glyph.vmetric?.[0] ?? -1000) * unit * size)
      this.#letter(glyph, boxOf(matrix, -width / 2, -down, width / 2, 0), matrix, true)
      this.#advance(down + spacing, true)
    } else {
      const box = boxOf(matrix, 0, rise - 0.2 * size, width * stretch, rise + 0.8 * size)
      this.#letter(glyph, box, matrix, false)
      this.#advance((width + spacing) * stretch, false)
    }
  }

  #letter(glyph: Glyph, box: Rectangle, matrix: Matrix, vertical: boolean): void {
    const text = letterText(glyph.unicode)
    const size = Math.hypot(matrix[2], matrix[3]) * Math.abs(this.#state.size)
    if (this.#annotation !== null && text !== '') this.#note(this.#annotation, text, box, size)
    if (this.#concealing > 0) {
      if (text.trim() !== '') this.concealed += 1
      return
    }
    const visible = this.#visibleShare(box)
    if (text === '' || isDrawnTwice(this.#places, text, box, size)) return
    if (text === unknownLetter) this.unknown += 1
    if (this.#state.mode === 3 || this.#state.mode === 7) this.invisible += 1
    const { left, top, right, bottom } = box
    this.letters.push({
      left,
      top,
      right,
      bottom,
      text,
      size,
      direction: vertical ? 'down' : directionOf(matrix),
      cut: visible < 0.6,
    })
  }

  /** What the page shows there as well, a field shows all the same. */
  #note(annotation: string, text: string, box: Rectangle, size: number): void {
    if (isDrawnTwice(this.#own, text, box, size)) return
    this.drawnBy.set(annotation, (this.drawnBy.get(annotation) ?? '') + text)
  }

  /** How much of the letter an edge leaves. */
  #visibleShare({ left, top, right, bottom }: Rectangle): number {
    const { clip } = this.#state
    const wide = left >= clip.left && right <= clip.right
    if (wide && top >= clip.top && bottom <= clip.bottom) return 1
    const across = share(left, right, clip.left, clip.right)
    // letters reach over the line they stand on: a tight edge above or below cuts none of them
    const down = share(top, bottom, clip.top, clip.bottom)
    return Math.min(across, down * 1.5)
  }
}

/** By letter. */
type Places = Map<number, Set<number>>

/** Bold letters are often drawn two or three times, a hair apart. */
function isDrawnTwice(seen: Places, text: string, { left, top }: Rectangle, size: number): boolean {
  const step = Math.max(0.1, 0.08 * size)
  const [x, y] = [Math.round(left / step), Math.round(top / step)]
  const letter = text.codePointAt(0) ?? 0
  const places = seen.get(letter)
  if (places === undefined) {
    seen.set(letter, new Set([placeKey(x, y)]))
    return false
  }
  for (const dx of beside) {
    for (const dy of beside) if (places.has(placeKey(x + dx, y + dy))) return true
  }
  places.add(placeKey(x, y))
  return false
}

export type Painting = 'stroke' | 'fill' | 'none'

const beside = [-1, 0, 1] as const

/** One number for a place of a grid; places beyond it fold back, which no page is large enough for. */
function placeKey(x: number, y: number): number {
  return (x << 16) | (y & 0xffff)
}

function share(from: number, to: number, low: number, high: number): number {
  if (to <= from) return from >= low && from <= high ? 1 : 0
  return Math.max(0, Math.min(to, high) - Math.max(from, low)) / (to - from)
}

function directionOf(matrix: Matrix): Letter['direction'] {
  const [across, down] = matrix
  if (Math.abs(across) >= Math.abs(down)) return 'right'
  return down > 0 ? 'down' : 'up'
}
