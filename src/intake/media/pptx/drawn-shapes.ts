/** What is drawn on a slide, a layout or a master, in its order, each in measures of the slide whatever groups it is in. */
import { childOf, isElement, type XmlElement } from '../xml/parse-xml.ts'
import type { Frame } from './slide-shape.ts'

export interface Drawn {
  readonly element: XmlElement
  readonly move: Move
  /** It, or a group around it, is not shown. */
  readonly hidden: boolean
}

export function drawnOn(sheet: XmlElement): readonly Drawn[] {
  const tree = childOf(childOf(sheet, 'cSld'), 'spTree')
  return tree === null ? [] : [...drawnIn(tree, (frame) => frame)]
}

/** Boxes and frames in the order they were drawn, those in groups too. */
function* drawnIn(tree: XmlElement, move: Move, hidden = false): Generator<Drawn> {
  for (const child of tree.children.filter(isElement)) {
    const unseen = hidden || isUnseen(child)
    if (child.name === 'grpSp') yield* drawnIn(child, within(child, move), unseen)
    else if (child.name === 'AlternateContent')
      yield* drawnIn(childOf(child, 'Choice') ?? child, move, hidden)
    else if (drawn.has(child.name)) yield { element: child, move, hidden: unseen }
  }
}

const drawn = new Set(['graphicFrame', 'sp', 'pic', 'contentPart'])

/** Shapes, groups, frames and pictures each have a name of their own for what is told of them. */
export function aboutOf(element: XmlElement): XmlElement | null {
  const about = element.children.find((child) => isElement(child) && child.name.startsWith('nv'))
  return isElement(about) ? about : null
}

function isUnseen(element: XmlElement): boolean {
  const hidden = childOf(aboutOf(element), 'cNvPr')?.attributes['hidden']
  return hidden === '1' || hidden === 'true'
}

export type Move = (frame: Frame) => Frame

/** A group is drawn in measures of its own, and put where it stands. */
function within(group: XmlElement, outer: Move): Move {
  const transform = childOf(childOf(group, 'grpSpPr'), 'xfrm')
  const [frame, own] = [frameIn(transform), frameIn(transform, 'chOff', 'chExt')]
  if (frame === null || own === null || own.width <= 0 || own.height <= 0) return outer
  const [across, down] = [frame.width / own.width, frame.height / own.height]
  return ({ left, top, width, height }) =>
    outer({
      left: frame.left + (left - own.left) * across,
      top: frame.top + (top - own.top) * down,
      width: width * across,
      height: height * down,
    })
}

export function moved(frame: Frame | null, move: Move): Frame | null {
  return frame === null ? null : move(frame)
}

export function frameIn(transform: XmlElement | null, off = 'off', ext = 'ext'): Frame | null {
  const [place, size] = [childOf(transform, off), childOf(transform, ext)]
  if (place === null || size === null) return null
  const [left, top] = [points(place.attributes['x']), points(place.attributes['y'])]
  const [width, height] = [points(size.attributes['cx']), points(size.attributes['cy'])]
  return [left, top, width, height].every(Number.isFinite) ? { left, top, width, height } : null
}

/** Slides are measured in 12,700ths of a point (English Metric Units). */
export const perPoint = 12_700

function points(measure: string | undefined): number {
  return Number(measure ?? Number.NaN) / perPoint
}
