/**
 * A Word file (docx) → text with places. Read from its XML: tables with merged cells, list signs, text boxes, headers
 * and notes, with all tracked changes accepted, and a word on everything that people see otherwise.
 */
import type { Problem } from '../../../lib/problem.ts'
import type { Block } from '../block.ts'
import { type LaidOut, layOutBlocks } from '../laid-out.ts'
import { beyond, type Limits, Refused } from '../limits.ts'
import { childOf, childrenOf, type XmlElement } from '../xml/parse-xml.ts'
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
import { type ListPlace, listPlaceOf, type Reading, readBlocks } from './read-blocks.ts'

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
    ...docxProblems(reading.seen, commentsIn(zip, relations)),
    ...leadingOutside(relations),
    ...macrosIgnored(zip),
  ]
  return layOutBlocks(blocks, problems)
}

function openReading(zip: OpenZip, relations: readonly Relation[]): Reading {
  const [lists] = targetsOf(relations, 'numbering')
  const [styles] = targetsOf(relations, 'styles')
  return {
    numbering: numbering(lists === undefined ? null : readPart(zip, lists)),
    styleLists: styleLists(styles === undefined ? null : readPart(zip, styles)),
    seen: { deletedLetters: 0, insertions: 0, hiddenLetters: 0, struckLetters: 0, symbols: 0 },
    paragraphs: 0,
    tables: 0,
    cells: 0,
  }
}

function styleLists(styles: XmlElement | null): ReadonlyMap<string, ListPlace> {
  const lists = new Map<string, ListPlace>()
  for (const style of styles === null ? [] : childrenOf(styles, 'style')) {
    const place = listPlaceOf(childOf(style, 'pPr'))
    if (place !== null) lists.set(style.attributes['styleId'] ?? '', place)
  }
  return lists
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
    const blocks = root === null ? [] : readBlocks(root, { ...reading })
    return blocks.flatMap((block): readonly Block[] => {
      if (block.kind !== 'paragraph') return block.kind === 'table' ? [block] : []
      const { text } = block.words
      if (known.has(text) || /^[\s\d\-－―–—/／ページ頁]*$/u.test(text)) return []
      known.add(text)
      return [
        { kind: 'paragraph', words: { text, place: { kind: 'part', part } } },
        { kind: 'gap' },
      ]
    })
  })
}

function notes(zip: OpenZip, relations: readonly Relation[], reading: Reading): readonly Block[] {
  return ['footnotes', 'endnotes'].flatMap((type) =>
    targetsOf(relations, type).flatMap((target) => {
      const root = readPart(zip, target)
      const own = (root?.children ?? []).filter(
        (child): child is XmlElement => typeof child === 'object' && !('type' in child.attributes),
      )
      return own.flatMap((note) =>
        readBlocks(note, { ...reading }).flatMap((block): readonly Block[] =>
          block.kind === 'paragraph'
            ? [
                { kind: 'gap' },
                {
                  kind: 'paragraph',
                  words: { text: block.words.text, place: { kind: 'part', part: '脚注' } },
                },
              ]
            : [block],
        ),
      )
    }),
  )
}

function commentsIn(zip: OpenZip, relations: readonly Relation[]): number {
  return targetsOf(relations, 'comments').reduce((sum, target) => {
    const root = readPart(zip, target)
    return sum + (root === null ? 0 : childrenOf(root, 'comment').length)
  }, 0)
}
