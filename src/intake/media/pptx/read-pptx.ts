/** Slides (pptx) → text with places, read from their XML in the order they are shown; notes and charts are named as unread. */
import type { Problem } from '../../../lib/problem.ts'
import type { Block } from '../block.ts'
import { type LaidOut, layOutBlocks } from '../laid-out.ts'
import { beyond, type Limits, Refused } from '../limits.ts'
import { childOf, childrenOf, descendantsOf } from '../xml/parse-xml.ts'
import {
  leadingOutside,
  macrosIgnored,
  mainPart,
  readPart,
  relationsOf,
  targetsOf,
} from '../zip/office-parts.ts'
import { brokenZip, type OpenZip } from '../zip/open-zip.ts'
import { shapeText } from './shape-text.ts'
import { slideBlocks } from './slide-blocks.ts'
import { slideShapes } from './slide-shapes.ts'

/** @throws {Refused} where the file is broken or beyond the limits */
export function readPptx(zip: OpenZip, limits: Limits): LaidOut {
  const main = mainPart(zip)
  const listed = childOf(readPart(zip, main), 'sldIdLst')
  const targets = new Map(relationsOf(zip, main).map(({ id, target }) => [id, target]))
  const slides = (listed === null ? [] : childrenOf(listed, 'sldId')).map(
    ({ attributes }) => targets.get(slideRelation(attributes)) ?? '',
  )
  if (slides.length > limits.pages) throw new Refused(beyond('pages', limits))
  const blocks: Block[] = []
  const problems: Problem[] = []
  for (const [index, part] of slides.entries()) {
    const slide = readPart(zip, part)
    if (slide === null) throw new Refused(brokenZip)
    const relations = relationsOf(zip, part)
    const [layout] = targetsOf(relations, 'slideLayout')
    const { shapes, unread, pictures } = slideShapes(
      slide,
      layout === undefined ? null : readPart(zip, layout),
    )
    blocks.push(...slideBlocks(shapes, index + 1))
    problems.push(
      ...(slide.attributes['show'] === '0' ? [hidden(index + 1)] : []),
      ...(unread === 0 ? [] : [drawn(index + 1, unread)]),
      ...(pictures === 0 ? [] : [pictured(index + 1, pictures)]),
      ...commented(index + 1, targetsOf(relations, 'comments').length),
      ...(hasNotes(zip, targetsOf(relations, 'notesSlide')) ? [notes(index + 1)] : []),
      ...leadingOutside(relations),
    )
  }
  return layOutBlocks(blocks, [...problems, ...macrosIgnored(zip)], limits)
}

/** `r:id` and `id` have one local name: the last one written counts, and a relation's is no bare number. */
function slideRelation(attributes: Readonly<Record<string, string>>): string {
  return Object.values(attributes).find((value) => !/^\d+$/u.test(value)) ?? ''
}

function hasNotes(zip: OpenZip, parts: readonly string[]): boolean {
  return parts.some((part) => {
    const root = readPart(zip, part)
    const shapes = root === null ? [] : descendantsOf(root, 'sp')
    return shapes.some((shape) => {
      const holder = descendantsOf(shape, 'ph')[0]?.attributes['type']
      return holder === 'body' && shapeText(childOf(shape, 'txBody')) !== ''
    })
  })
}

function hidden(slide: number): Problem {
  return {
    code: 'document/hidden-slide',
    severity: 'asks',
    message: `${slide}枚目は、表示しないことになっているスライドです。ほかのスライドと同じように読みました。要らなければ除いてから取り込んでください。`,
  }
}

function drawn(slide: number, count: number): Problem {
  return {
    code: 'document/drawing-unread',
    severity: 'asks',
    message: `${slide}枚目のグラフや図（SmartArt）${count}個の中の文字は読んでいません。要る言葉がないか、元の文書で確かめてください。`,
  }
}

function pictured(slide: number, count: number): Problem {
  return {
    code: 'document/pictures-unread',
    severity: 'asks',
    message: `${slide}枚目に画像が${count}個あります。画像の中の文字は読みません。必要な内容がないか確かめてください。`,
  }
}

function commented(slide: number, parts: number): readonly Problem[] {
  if (parts === 0) return []
  return [
    {
      code: 'document/comments',
      severity: 'asks',
      message: `${slide}枚目にコメントがあります。コメントは読みません。必要な内容がないか確かめてください。`,
    },
  ]
}

function notes(slide: number): Problem {
  return {
    code: 'document/notes-unread',
    severity: 'asks',
    message: `${slide}枚目のノート（発表者用のメモ）は読んでいません。要る言葉がないか、元の文書で確かめてください。`,
  }
}
