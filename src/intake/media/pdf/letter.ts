/** What stands on a page: letters and ruling lines, in points from its upper left corner. */
export interface Rectangle {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export interface Letter extends Rectangle {
  readonly text: string
  /** Height of the font. */
  readonly size: number
  /** Which way the next letter of its line stands. */
  readonly direction: 'right' | 'down' | 'up'
  /** Cut off by the edge of its cell or of the page. */
  readonly cut: boolean
  /** A line is drawn through it. */
  readonly struck?: true
}

/** A ruling line: horizontal where `top` equals `bottom`. */
export interface Rule {
  readonly horizontal: boolean
  /** Its y, or x where it is vertical. */
  readonly at: number
  readonly from: number
  readonly to: number
}

export interface PageMarks {
  readonly width: number
  readonly height: number
  readonly letters: readonly Letter[]
  readonly rules: readonly Rule[]
  /** Letters that have no character, or are drawn without being seen. */
  readonly unknown: number
  readonly invisible: number
  /** Letters of layers that a screen does not show; they are not among `letters`. */
  readonly concealed: number
}

export const centreX = ({ left, right }: Rectangle) => (left + right) / 2
export const centreY = ({ top, bottom }: Rectangle) => (top + bottom) / 2

export function around(parts: readonly Rectangle[]): Rectangle {
  let [left, top] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  let [right, bottom] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const part of parts) {
    left = Math.min(left, part.left)
    top = Math.min(top, part.top)
    right = Math.max(right, part.right)
    bottom = Math.max(bottom, part.bottom)
  }
  return { left, top, right, bottom }
}
