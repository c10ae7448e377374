/**
 * All boxes of a slide that hold words, those in groups too, each where it is seen: a place holder without a place of its
 * own stands where the slide's layout has it.
 */

import { shapeText } from '../shape-text.ts'
import {
  childOf,
  childrenOf,
  descendantsOf,
  isElement,
  textOf,
  type XmlElement,
} from '../xml/parse-xml.ts'
import type { Frame, SlideShape } from './slide-shape.ts'

export interface SlideContents {
  readonly shapes: readonly SlideShape[]
  /** Charts, drawings made of diagrams and the like: their words are elsewhere, and are not read. */
  readonly unread: number
  readonly pictures: number
}

/** @param layout The slide's layout; null where it has none */
export function slideShapes(slide: XmlElement, layout: XmlElement | null): SlideContents {
  return contentsOf(drawnOn(slide), layout === null ? [] : placeHolders(layout))
}

/** What a layout or a master prints on its slides: its place holders only show where a slide's own words would stand. */
export function templateShapes(template: XmlElement): SlideContents {
  return contentsOf(
    drawnOn(template).filter(({ element }) => holderOf(element) === null),
    [],
  )
}

function drawnOn(sheet: XmlElement): readonly Drawn[] {
  const tree = childOf(childOf(sheet, 'cSld'), 'spTree')
  return tree === null ? [] : [...drawnIn(tree, (frame) => frame)]
}

function contentsOf(found: readonly Drawn[], places: readonly PlaceHolder[]): SlideContents {
  const frames = found.filter(({ element }) => element.name === 'graphicFrame')
  return {
    shapes: found.flatMap(({ element, move }) => shapeOf(element, move, places) ?? []),
    unread: frames.filter(({ element }) => find(element, 'tbl') === null).length,
    pictures: found.filter(({ element }) => element.name === 'pic').length,
  }
}

interface Drawn {
  readonly element: XmlElement
  readonly move: Move
}

/** Boxes and frames in the order they were drawn, those in groups too. */
function* drawnIn(tree: XmlElement, move: Move): Generator<Drawn> {
  for (const child of tree.children.filter(isElement)) {
    if (child.name === 'grpSp') yield* drawnIn(child, within(child, move))
    else if (child.name === 'AlternateContent')
      yield* drawnIn(childOf(child, 'Choice') ?? child, move)
    else if (drawn.has(child.name)) yield { element: child, move }
  }
}

const drawn = new Set(['graphicFrame', 'sp', 'pic'])

/** null for what holds no words. */
function shapeOf(
  element: XmlElement,
  move: Move,
  places: readonly PlaceHolder[],
): SlideShape | null {
  if (element.name === 'graphicFrame') {
    const table = find(element, 'tbl')
    const frame = moved(frameIn(childOf(element, 'xfrm')), move)
    return table === null ? null : { frame, holds: { kind: 'table', table } }
  }
  const body = childOf(element, 'txBody')
  if (aside.has(holderOf(element)?.type ?? '') && isPrinted(body)) return null
  const text = shapeText(body)
  if (text === '') return null
  const own = moved(frameIn(childOf(childOf(element, 'spPr'), 'xfrm')), move)
  return { frame: own ?? inherited(element, places), holds: { kind: 'words', text } }
}

/** Numbers and dates that the program prints on every slide; a date that somebody typed is none of them. */
const aside = new Set(['sldNum', 'dt'])

function isPrinted(body: XmlElement | null): boolean {
  const runs = body === null ? [] : descendantsOf(body, 'r')
  return runs.every((run) => /^[\s\d\-－―–—/／()（）ページ頁]*$/u.test(textOf(run)))
}

type Move = (frame: Frame) => Frame

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

function moved(frame: Frame | null, move: Move): Frame | null {
  return frame === null ? null : move(frame)
}

function frameIn(transform: XmlElement | null, off = 'off', ext = 'ext'): Frame | null {
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

interface Holder {
  readonly type: string
  readonly index: string
}

function holderOf(shape: XmlElement): Holder | null {
  const about = shape.children.find((child) => isElement(child) && child.name.startsWith('nv'))
  const holder = isElement(about) ? childOf(childOf(about, 'nvPr'), 'ph') : null
  if (holder === null) return null
  return { type: holder.attributes['type'] ?? 'body', index: holder.attributes['idx'] ?? '' }
}

interface PlaceHolder {
  readonly holder: Holder
  readonly frame: Frame | null
}

function placeHolders(layout: XmlElement): readonly PlaceHolder[] {
  const tree = childOf(childOf(layout, 'cSld'), 'spTree')
  return (tree === null ? [] : childrenOf(tree, 'sp')).flatMap((shape) => {
    const holder = holderOf(shape)
    const frame = frameIn(childOf(childOf(shape, 'spPr'), 'xfrm'))
    return holder === null ? [] : [{ holder, frame }]
  })
}

function inherited(shape: XmlElement, places: readonly PlaceHolder[]): Frame | null {
  const own = holderOf(shape)
  if (own === null) return null
  const alike =
    places.find(({ holder }) => own.index !== '' && holder.index === own.index) ??
    places.find(({ holder }) => holder.type === own.type)
  return alike?.frame ?? null
}

function find(element: XmlElement, name: string): XmlElement | null {
  for (const child of element.children.filter(isElement)) {
    const found = child.name === name ? child : find(child, name)
    if (found !== null) return found
  }
  return null
}
