/**
 * A workbook (xlsx) → text with places: each sheet a table, one after the other, formulas by their stored results. What
 * is hidden is read and said; macros are not even looked at.
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
import { drawingTexts } from './drawing-texts.ts'
import { numberFormats } from './number-formats.ts'
import { readSheet, type SheetFound, type Workbook } from './read-sheet.ts'
import { sharedStrings } from './shared-strings.ts'
import { sheetProblems } from './sheet-problems.ts'

/** @throws {Refused} where the file is broken or beyond the limits */
export function readXlsx(zip: OpenZip, limits: Limits): LaidOut {
  const main = mainPart(zip)
  const root = readPart(zip, main)
  const sheets = childOf(root, 'sheets')
  if (root === null || sheets === null) throw new Refused(brokenZip)
  const relations = relationsOf(zip, main)
  const book = openBook(zip, root, relations)
  const blocks: Block[] = []
  const problems: Problem[] = []
  let cells = 0
  for (const sheet of childrenOf(sheets, 'sheet')) {
    const found = readOne(zip, sheet, relations, book, limits)
    if (found === null) continue
    cells += found.sheet.cells
    if (cells > limits.cells) throw new Refused(beyond('cells', limits))
    blocks.push({ kind: 'table', rows: found.sheet.rows }, ...found.drawn)
    const hidden = (sheet.attributes['state'] ?? 'visible') !== 'visible'
    problems.push(...sheetProblems(sheet.attributes['name'] ?? '', hidden, found.sheet))
    problems.push(...found.problems)
  }
  return layOutBlocks(
    blocks,
    [...problems, ...leadingOutside(relations), ...macrosIgnored(zip)],
    limits,
  )
}

function openBook(zip: OpenZip, root: XmlElement, relations: readonly Relation[]): Workbook {
  const [strings] = targetsOf(relations, 'sharedStrings')
  const [styles] = targetsOf(relations, 'styles')
  const entry = strings === undefined ? null : zip.find(strings)
  const date1904 = childOf(root, 'workbookPr')?.attributes['date1904']
  return {
    strings: entry === null ? [] : sharedStrings(entry.read()),
    formats: numberFormats(styles === undefined ? null : readPart(zip, styles)),
    date1904: date1904 === '1' || date1904 === 'true',
  }
}

interface ReadOne {
  readonly sheet: SheetFound
  readonly drawn: readonly Block[]
  readonly problems: readonly Problem[]
}

function readOne(
  zip: OpenZip,
  { attributes }: XmlElement,
  relations: readonly Relation[],
  book: Workbook,
  limits: Limits,
): ReadOne | null {
  const relation = relations.find(({ id }) => id === attributes['id'])
  // dialogs and charts that take a sheet of their own hold no cells
  if (relation === undefined || relation.type !== 'worksheet') return null
  const entry = zip.find(relation.target)
  if (entry === null) throw new Refused(brokenZip)
  const name = attributes['name'] ?? ''
  const sheet = readSheet(entry.read(), name, book, limits)
  const own = relationsOf(zip, relation.target)
  const drawn = targetsOf(own, 'drawing').flatMap((target) => {
    const drawing = readPart(zip, target)
    return drawing === null ? [] : drawingTexts(drawing, name)
  })
  return { sheet, drawn, problems: commentProblems(zip, own, name) }
}

function commentProblems(
  zip: OpenZip,
  relations: readonly Relation[],
  sheet: string,
): readonly Problem[] {
  const count = targetsOf(relations, 'comments').reduce((sum, target) => {
    const list = childOf(readPart(zip, target), 'commentList')
    return sum + (list === null ? 0 : childrenOf(list, 'comment').length)
  }, 0)
  if (count === 0) return []
  return [
    {
      code: 'document/comments',
      severity: 'asks',
      message: `シート「${sheet}」にコメント（メモ）が${count}件あります。コメントは読みません。必要な内容がないか確かめてください。`,
    },
  ]
}
