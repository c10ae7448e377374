/** Letters with a line drawn through them: what offices strike out (見え消し) and write anew beside it. */
import { around, centreY, type Letter, type Rule } from './letter.ts'
import { mergeRules } from './merge-rules.ts'

export interface Struck {
  /** The same letters in the same order, those struck out marked. */
  readonly letters: readonly Letter[]
  readonly count: number
}

export function markStruck(letters: readonly Letter[], rules: readonly Rule[]): Struck {
  const lines = rules.filter(({ horizontal }) => horizontal)
  if (lines.length === 0) return { letters, count: 0 }
  const bands = inBands(letters)
  const struck = new Set<Letter>()
  // pieces of one line are put together first, so that no letter is looked at for each of them
  for (const rule of mergeRules(lines)) {
    const crossed = near(bands, rule).filter((letter) => isCrossed(letter, rule))
    if (endsWith(rule, crossed)) for (const letter of crossed) struck.add(letter)
  }
  if (struck.size === 0) return { letters, count: 0 }
  return {
    letters: letters.map((letter) => (struck.has(letter) ? { ...letter, struck: true } : letter)),
    count: struck.size,
  }
}

/** Letters of a strip of the page, from left to right. */
type Bands = ReadonlyMap<number, readonly Letter[]>

const bandHeight = 12

function bandOf(y: number): number {
  return Math.floor(y / bandHeight)
}

function inBands(letters: readonly Letter[]): Bands {
  const bands = new Map<number, Letter[]>()
  for (const letter of letters) {
    if (letter.direction !== 'right' || letter.text.trim() === '') continue
    const band = bandOf(centreY(letter))
    const own = bands.get(band)
    if (own === undefined) bands.set(band, [letter])
    else own.push(letter)
  }
  for (const own of bands.values()) own.sort((a, b) => a.left - b.left)
  return bands
}

/** Those that may lie under the line: from its beginning to its end, in the strips around it. */
function near(bands: Bands, { at, from, to }: Rule): readonly Letter[] {
  return [-1, 0, 1].flatMap((step) => {
    const own = bands.get(bandOf(at) + step) ?? []
    return own.slice(firstFrom(own, from - reach), firstFrom(own, to + reach))
  })
}

const reach = 2

function firstFrom(letters: readonly Letter[], left: number): number {
  let low = 0
  let high = letters.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((letters[middle]?.left ?? 0) < left) low = middle + 1
    else high = middle
  }
  return low
}

/** Through its middle: a line under or above it is none. */
function isCrossed(letter: Letter, { at, from, to }: Rule): boolean {
  const height = letter.bottom - letter.top
  const width = letter.right - letter.left
  const over = Math.min(to, letter.right) - Math.max(from, letter.left)
  return Math.abs(at - centreY(letter)) < 0.2 * height && over > 0.6 * width
}

/** The line of a table or a diagram goes on where no letters stand. */
function endsWith({ from, to }: Rule, crossed: readonly Letter[]): boolean {
  const [first] = crossed
  if (first === undefined) return false
  const { left, right } = around(crossed)
  return left - from < 0.7 * first.size && to - right < 0.7 * first.size
}
