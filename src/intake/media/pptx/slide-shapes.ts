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
import { aboutOf, type Drawn, drawnOn, frameIn, type Move, moved } from './drawn-shapes.ts'
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
  /** Cells that go on with another, and hold words all the same: they are read. */
  readonly covered: number
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
    covered: shapes.reduce((sum, { element }) => sum + coveredIn(element), 0),
  }
}

/** Pictures, shapes filled with one, and what was drawn by hand on the screen. */
function isPicture(element: XmlElement): boolean {
  if (element.name === 'pic' || element.name === 'contentPart') return true
  return childOf(childOf(element, 'spPr'), 'blipFill') !== null
}

function coveredIn(element: XmlElement): number {
  return descendantsOf(element, 'tc').filter(
    ({ attributes: { hMerge, vMerge }, children }) =>
      [hMerge, vMerge].some((merge) => merge === '1' || merge === 'true') &&
      children.some((child) => isElement(child) && shapeText(child) !== ''),
  ).length
}

function struckIn(element: XmlElement): number {
  return descendantsOf(element, 'r').reduce((sum, run) => {
    const strike = childOf(run, 'rPr')?.attributes['strike'] ?? 'noStrike'
    return strike === 'noStrike' ? sum : sum + textOf(run).length
  }, 0)
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
  const holds = { kind: 'words', text, numbersPage: numbersPage(body) } as const
  return { frame: own ?? inherited(element, places), holds }
}

function numbersPage(body: XmlElement | null): boolean {
  const fields = body === null ? [] : descendantsOf(body, 'fld')
  return fields.some(({ attributes }) => attributes['type'] === 'slidenum')
}

/** Numbers and dates that the program prints on every slide; a date that somebody typed is none of them. */
const aside = new Set(['sldNum', 'dt'])

function isPrinted(body: XmlElement | null): boolean {
  const runs = body === null ? [] : descendantsOf(body, 'r')
  return runs.every((run) => /^[\s\d\-－―–—/／()（）ページ頁]*$/u.test(textOf(run)))
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
