/** Slides (pptx) → text with places, read from their XML in the order they are shown; notes and charts are named as unread. */
import { type Block, unreadableIn } from '../block.ts'
import { type LaidOut, layOutBlocks } from '../laid-out.ts'
import { beyond, type Limits, Refused } from '../limits.ts'
import { shapeText } from '../shape-text.ts'
import { childOf, childrenOf, descendantsOf, type XmlElement } from '../xml/parse-xml.ts'
import {
  leadingOutside,
  macrosIgnored,
  mainPart,
  type Relation,
  readPart,
  relationsOf,
  targetsOf,
} from '../zip/office-parts.ts'
import { brokenZip, type OpenZip } from '../zip/open-zip.ts'
import { perPoint } from './drawn-shapes.ts'
import { slideBlocks } from './slide-blocks.ts'
import { type SlideSeen, slideProblems } from './slide-problems.ts'
import { slideShapes } from './slide-shapes.ts'
import { Templates } from './template-contents.ts'

/** @throws {Refused} where the file is broken or beyond the limits */
export function readPptx(zip: OpenZip, limits: Limits): LaidOut {
  const main = mainPart(zip)
  const presentation = readPart(zip, main)
  const listed = childOf(presentation, 'sldIdLst')
  const targets = new Map(relationsOf(zip, main).map(({ id, target }) => [id, target]))
  const slides = (listed === null ? [] : childrenOf(listed, 'sldId')).map(
    ({ attributes }) => targets.get(slideRelation(attributes)) ?? '',
  )
  if (slides.length > limits.pages) throw new Refused(beyond('pages', limits))
  const templates = new Templates(zip, middleOf(childOf(presentation, 'sldSz')))
  const blocks: Block[] = []
  const seen: SlideSeen[] = []
  const ofSlides: Relation[] = []
  for (const [index, part] of slides.entries()) {
    const slide = readPart(zip, part)
    if (slide === null) throw new Refused(brokenZip)
    const relations = relationsOf(zip, part)
    const [layout] = targetsOf(relations, 'slideLayout')
    const { shapes, unread, pictures, unseen, struck, covered } = slideShapes(
      slide,
      layout === undefined ? null : readPart(zip, layout),
    )
    const around = templates.around(slide, relations, index + 1)
    const shown = [...around.above, ...slideBlocks(shapes, index + 1), ...around.below]
    for (const block of shown) blocks.push(block)
    seen.push({
      symbols: unreadableIn(shown),
      hidden: slide.attributes['show'] === '0' ? 1 : 0,
      drawn: unread + around.unread,
      pictures: pictures + around.pictures,
      unseen: unseen + around.unseen,
      struck: struck + around.struck,
      covered: covered + around.covered,
      comments: targetsOf(relations, 'comments').length,
      notes: hasNotes(zip, targetsOf(relations, 'notesSlide')) ? 1 : 0,
    })
    for (const own of relations) ofSlides.push(own)
  }
  const problems = [...slideProblems(seen), ...leadingOutside(ofSlides), ...macrosIgnored(zip)]
  return layOutBlocks(blocks, problems, limits)
}

/** Half of a slide's height in points; of a file that does not say, that of a common one. */
function middleOf(size: XmlElement | null): number {
  const height = Number(size?.attributes['cy'] ?? Number.NaN) / perPoint
  return (Number.isFinite(height) ? height : 540) / 2
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
