/**
 * A Word file (docx) → text with places. Read from its XML: tables with merged cells, list signs, text boxes, headers
 * and notes, with all tracked changes accepted, and a word on everything that people see otherwise.
 */
import type { Problem } from '../../../lib/problem.ts'
import type { Block } from '../block.ts'
import { type LaidOut, layOutBlocks } from '../laid-out.ts'
import { beyond, type Limits, Refused } from '../limits.ts'
import { childOf, childrenOf, descendantsOf, isElement, type XmlElement } from '../xml/parse-xml.ts'
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
import { docxProblems } from './docx-problems.ts'
import { numbering } from './numbering.ts'
import { type Reading, readBlocks } from './read-blocks.ts'
import { runLooks } from './run-looks.ts'
import { nothingSeen } from './seen.ts'
import { styleLists } from './style-lists.ts'

/** @throws {Refused} where the file is broken or beyond the limits */
export function readDocx(zip: OpenZip, limits: Limits): LaidOut {
  const main = mainPart(zip)
  const document = readPart(zip, main)
  const body = childOf(document, 'body')
  if (body === null) throw new Refused(brokenZip)
  const relations = relationsOf(zip, main)
  const reading = openReading(zip, relations)
  const text = readBlocks(body, reading)
  const blocks: readonly Block[] = [
    ...besides(zip, relations, 'header', 'ページの上部', reading),
    ...text,
    ...notes(zip, relations, reading),
    ...besides(zip, relations, 'footer', 'ページの下部', reading),
  ]
  if (reading.cells > limits.cells) throw new Refused(beyond('cells', limits))
  const problems: readonly Problem[] = [
    ...docxProblems(reading.seen, {
      comments: commentsIn(zip, relations),
      embedded: descendantsOf(body, 'altChunk').length,
    }),
    ...leadingOutside(relations),
    ...macrosIgnored(zip),
  ]
  return layOutBlocks(blocks, problems, limits)
}

function openReading(zip: OpenZip, relations: readonly Relation[]): Reading {
  const [lists] = targetsOf(relations, 'numbering')
  const [stylesPart] = targetsOf(relations, 'styles')
  const styles = stylesPart === undefined ? null : readPart(zip, stylesPart)
  return {
    numbering: numbering(lists === undefined ? null : readPart(zip, lists)),
    styleLists: styleLists(styles),
    looks: runLooks(styles),
    seen: nothingSeen(),
    part: null,
    paragraphs: 0,
    tables: 0,
    cells: 0,
  }
}

/** Headers and footers, each wording once; page numbers alone are no words. */
function besides(
  zip: OpenZip,
  relations: readonly Relation[],
  type: string,
  part: string,
  reading: Reading,
): readonly Block[] {
  const known = new Set<string>()
  return targetsOf(relations, type).flatMap((target) => {
    const root = readPart(zip, target)
    const blocks = root === null ? [] : readIn(part, root, reading)
    return blocks.flatMap((block): readonly Block[] => {
      if (block.kind !== 'paragraph') return block.kind === 'table' ? [block] : []
      const { text } = block.words
      if (known.has(text) || /^[\s\d\-－―–—/／ページ頁]*$/u.test(text)) return []
      known.add(text)
      return [block, { kind: 'gap' }]
    })
  })
}

/** The lines that part notes from the text are notes of a type of their own. */
function notes(zip: OpenZip, relations: readonly Relation[], reading: Reading): readonly Block[] {
  return ['footnotes', 'endnotes'].flatMap((type) =>
    targetsOf(relations, type).flatMap((target) => {
      const own = (readPart(zip, target)?.children ?? []).filter(
        (child): child is XmlElement =>
          isElement(child) && ['', 'normal'].includes(child.attributes['type'] ?? ''),
      )
      return own.flatMap((note) =>
        readIn('脚注', note, reading).flatMap((block): readonly Block[] =>
          block.kind === 'paragraph' ? [{ kind: 'gap' }, block] : [block],
        ),
      )
    }),
  )
}

function readIn(part: string, element: XmlElement, reading: Reading): readonly Block[] {
  reading.part = part
  const blocks = readBlocks(element, reading)
  reading.part = null
  return blocks
}

function commentsIn(zip: OpenZip, relations: readonly Relation[]): number {
  return targetsOf(relations, 'comments').reduce((sum, target) => {
    const root = readPart(zip, target)
    return sum + (root === null ? 0 : childrenOf(root, 'comment').length)
  }, 0)
}
