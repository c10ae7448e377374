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
  /** Boxes that are not shown, and hold words all the same: they are read. */
  readonly unseen: number
  /** Letters that are struck out; they are read. */
  readonly struck: number
}

/** @param layout The slide's layout; null where it has none */
export function slideShapes(slide: XmlElement, layout: XmlElement | null): SlideContents {
  const places = layout === null ? [] : placeHolders(layout)
  return contentsOf(drawnOn(slide), places, backgroundOf(slide))
}

/** What a layout or a master prints on its slides: its place holders only show where a slide's own words would stand. */
export function templateShapes(template: XmlElement): SlideContents {
  return contentsOf(
    drawnOn(template).filter(({ element }) => holderOf(element) === null),
    [],
    backgroundOf(template),
  )
}

/** Pictures behind everything. */
function backgroundOf(sheet: XmlElement): number {
  const background = childOf(childOf(sheet, 'cSld'), 'bg')
  return background === null ? 0 : descendantsOf(background, 'blip').length
}

function drawnOn(sheet: XmlElement): readonly Drawn[] {
  const tree = childOf(childOf(sheet, 'cSld'), 'spTree')
  return tree === null ? [] : [...drawnIn(tree, (frame) => frame)]
}

function contentsOf(
  found: readonly Drawn[],
  places: readonly PlaceHolder[],
  background: number,
): SlideContents {
  const frames = found.filter(({ element }) => element.name === 'graphicFrame')
  const shapes = found.flatMap(({ element, move, hidden }) => {
    const shape = shapeOf(element, move, places)
    return shape === null ? [] : [{ shape, element, hidden }]
  })
  return {
    shapes: shapes.map(({ shape }) => shape),
    unread: frames.filter(({ element }) => find(element, 'tbl') === null).length,
    pictures: found.filter(({ element }) => isPicture(element)).length + background,
    unseen: shapes.filter(({ hidden }) => hidden).length,
    struck: shapes.reduce((sum, { element }) => sum + struckIn(element), 0),
  }
}

/** Pictures, shapes filled with one, and what was drawn by hand on the screen. */
function isPicture(element: XmlElement): boolean {
  if (element.name === 'pic' || element.name === 'contentPart') return true
  return childOf(childOf(element, 'spPr'), 'blipFill') !== null
}

function struckIn(element: XmlElement): number {
  return descendantsOf(element, 'r').reduce((sum, run) => {
    const strike = childOf(run, 'rPr')?.attributes['strike'] ?? 'noStrike'
    return strike === 'noStrike' ? sum : sum + textOf(run).length
  }, 0)
}

interface Drawn {
  readonly element: XmlElement
  readonly move: Move
  /** It, or a group around it, is not shown. */
  readonly hidden: boolean
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
function aboutOf(element: XmlElement): XmlElement | null {
  const about = element.children.find((child) => isElement(child) && child.name.startsWith('nv'))
  return isElement(about) ? about : null
}

function isUnseen(element: XmlElement): boolean {
  const hidden = childOf(aboutOf(element), 'cNvPr')?.attributes['hidden']
  return hidden === '1' || hidden === 'true'
}

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
  const holder = childOf(childOf(aboutOf(shape), 'nvPr'), 'ph')
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
