/**
 * A target listed again (再掲) is a reference to its home in another sheet, not a second promise. Its home may be
 * missing, and the figure beside it may have drifted from the one at home.
 */
import { fold } from '../japanese/width.ts'
import { compare } from '../lib/decimal.ts'
import type { Passage } from '../lib/span.ts'
import type { Condition, Quantity } from '../target/ast.ts'
import { indicatorLikeness } from './indicator-likeness.ts'
import type { Sheet } from './sheet.ts'
import { type TargetPlace, targetPlaces } from './target-place.ts'

export interface Relisting {
  readonly at: TargetPlace
  /** null: it refers to a target that stands nowhere in the document. */
  readonly home: TargetPlace | null
  /** The figures differ from those at home. */
  readonly drifted: boolean
}

/** Names at least this alike are one thing where the words themselves say that it is listed elsewhere. */
const alike = 0.75

/** Every target marked 再掲, with its home: the most alike target of another sheet that is not a relisting itself. */
export function listRelistings(sheets: readonly Sheet[]): readonly Relisting[] {
  const places = targetPlaces(sheets)
  const homes = places.filter((place) => !isRelisting(place))
  return places.filter(isRelisting).map((at) => {
    const home = findHome(at, homes)
    return { at, home, drifted: home !== null && !samePromise(at, home) }
  })
}

function isRelisting({ placed }: TargetPlace): boolean {
  return placed.target.marks.includes('repeated')
}

function findHome(at: TargetPlace, homes: readonly TargetPlace[]): TargetPlace | null {
  const name = at.placed.target.indicator
  if (name === null) return null
  const ranked = homes
    .filter((home) => home.sheet !== at.sheet)
    .map((home) => ({
      home,
      likeness: indicatorLikeness(name, home.placed.target.indicator ?? ''),
    }))
    .filter(({ likeness }) => likeness >= alike)
    // among the copies of one home the same half speaks of the same year
    .sort((a, b) => b.likeness - a.likeness || rank(at, a.home) - rank(at, b.home))
  return ranked[0]?.home ?? null
}

function rank(at: TargetPlace, home: TargetPlace): number {
  return home.half === at.half ? 0 : 1
}

/** Whether both promise the same figures; a copy that repeats none has nothing to drift. */
function samePromise(at: TargetPlace, home: TargetPlace): boolean {
  const copies = figuresOf(at.placed.target.conditions)
  const originals = figuresOf(home.placed.target.conditions)
  if (copies.length === 0) return true
  return (
    copies.length === originals.length &&
    copies.every((copy) => originals.some((original) => sameFigure(copy, original)))
  )
}

interface Figure {
  readonly compare: string
  readonly quantity: Quantity
}

function figuresOf(conditions: readonly Condition[]): readonly Figure[] {
  return conditions.flatMap((condition): readonly Figure[] => {
    if (condition.kind === 'level') return [condition]
    if (condition.kind === 'range') {
      return [
        { compare: 'atLeast', quantity: condition.lower },
        { compare: 'atMost', quantity: condition.upper },
      ]
    }
    if (condition.kind !== 'change') return []
    const { amount: value, unit } = condition.change
    return [{ compare: condition.compare, quantity: { value, over: null, unit, asWritten: '' } }]
  })
}

function sameFigure(a: Figure, b: Figure): boolean {
  return (
    a.compare === b.compare &&
    a.quantity.unit === b.quantity.unit &&
    compare(a.quantity.value, b.quantity.value) === 0
  )
}

/** A passage that says which sheet it repeats (取組項目2の再掲). */
export interface SheetReference {
  /** Index of the sheet the passage stands in, from 0. */
  readonly sheet: number
  readonly passage: Passage
  /** The number it names. */
  readonly number: number
  /** Index of the sheet with that number; null: there is none. */
  readonly home: number | null
}

/** Every passage of outlines and activities that names the sheet it is repeated from. */
export function listSheetReferences(sheets: readonly Sheet[]): readonly SheetReference[] {
  return sheets.flatMap((sheet, index) =>
    [...sheet.multiYear.outline, ...sheet.yearPlan.activities].flatMap((passage) => {
      const { text } = fold(passage.text)
      const named = /取り?組み?項目(?<number>\d+)(?:の再掲|[(【]再掲)/u.exec(text)?.groups?.[
        'number'
      ]
      if (named === undefined) return []
      const number = Number(named)
      const home = sheets.findIndex((each) => each.number === number)
      return [{ sheet: index, passage, number, home: home === -1 ? null : home }]
    }),
  )
}
