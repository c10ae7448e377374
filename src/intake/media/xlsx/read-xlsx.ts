/**
 * A workbook (xlsx) → text with places: each sheet a table, one after the other, formulas by their stored results, and
 * behind it what lies over its cells and at the edges of its pages. What is hidden is read and said; what holds words
 * that are not read is named; macros are not even looked at.
 */
import type { Problem } from '../../../lib/problem.ts'
import { type Block, unreadableIn } from '../block.ts'
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
import { checkBoxStyles } from './check-box-styles.ts'
import { drawingTexts } from './drawing-texts.ts'
import { formControls } from './form-controls.ts'
import { numberFormats } from './number-formats.ts'
import { edgeTexts, hasPicture } from './page-edges.ts'
import { readSheet, type SheetFound } from './read-sheet.ts'
import { sharedStrings } from './shared-strings.ts'
import { sheetProblems } from './sheet-problems.ts'
import { struckStyles } from './struck-styles.ts'
import { symbolStyles } from './symbol-styles.ts'
import { sheetUnread, type Unread, type UnreadOfSheet, unreadProblems } from './unread-problems.ts'
import type { Workbook } from './workbook.ts'

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
  const unread: UnreadOfSheet[] = []
  const ofSheets: Relation[] = []
  const wordings = new Set<string>()
  let cells = 0
  for (const sheet of childrenOf(sheets, 'sheet')) {
    const found = readOne(zip, sheet, relations, book, limits)
    const name = sheet.attributes['name'] ?? ''
    if (found === null) {
      problems.push(sheetUnread(name))
      continue
    }
    cells += found.sheet.cells
    if (cells > limits.cells) throw new Refused(beyond('cells', limits))
    const edges = edgeTexts(found.sheet.edges, name, wordings)
    const beside = [...found.drawn, ...edges]
    blocks.push({ kind: 'table', rows: found.sheet.rows }, ...beside)
    const hidden = (sheet.attributes['state'] ?? 'visible') !== 'visible'
    const filled = beside.length > 0 || found.sheet.rows.some((row) => row.length > 0)
    problems.push(...sheetProblems(name, hidden && filled, found.sheet))
    unread.push({ sheet: name, ...found.unread })
    for (const own of found.relations) ofSheets.push(own)
  }
  return layOutBlocks(
    blocks,
    [
      ...problems,
      ...unreadProblems(unread),
      ...leadingOutside([...relations, ...ofSheets]),
      ...macrosIgnored(zip),
    ],
    limits,
  )
}

function openBook(zip: OpenZip, root: XmlElement, relations: readonly Relation[]): Workbook {
  const [strings] = targetsOf(relations, 'sharedStrings')
  const [styles] = targetsOf(relations, 'styles')
  const [bags] = targetsOf(relations, 'FeaturePropertyBag')
  const entry = strings === undefined ? null : zip.find(strings)
  const date1904 = childOf(root, 'workbookPr')?.attributes['date1904']
  const shared = entry === null ? noStrings : sharedStrings(entry.read())
  const look = styles === undefined ? null : readPart(zip, styles)
  return {
    strings: shared.strings,
    struckStrings: shared.struck,
    richStrings: shared.rich,
    symbolStyles: symbolStyles(look),
    struckStyles: struckStyles(look),
    checkBoxes: checkBoxStyles(look, bags === undefined ? null : readPart(zip, bags)),
    formats: numberFormats(look),
    date1904: date1904 === '1' || date1904 === 'true',
  }
}

const none: ReadonlySet<number> = new Set()
const noStrings = { strings: [], struck: none, rich: new Map<number, number>() }

interface ReadOne {
  readonly sheet: SheetFound
  readonly drawn: readonly Block[]
  readonly unread: Unread
  readonly relations: readonly Relation[]
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
  const drawings = targetsOf(own, 'drawing').flatMap((target) => {
    const drawing = readPart(zip, target)
    return drawing === null ? [] : [drawingTexts(drawing, name)]
  })
  const controls = formControls(zip, {
    sheet: name,
    relations: own,
    listed: sheet.controls,
    captions: new Map(drawings.flatMap(({ captions }) => [...captions])),
  })
  const drawn = [...drawings.flatMap(({ texts }) => texts), ...controls.texts]
  const count = (type: string) => targetsOf(own, type).length
  const unread: Unread = {
    comments: commentsIn(zip, own),
    charts: drawings.reduce((sum, { charts }) => sum + charts, 0),
    pictures:
      drawings.reduce((sum, { pictures }) => sum + pictures, 0) +
      sheet.edges.filter(hasPicture).length +
      count('image'),
    controls: controls.unread,
    symbols: unreadableIn(drawn),
    embedded: count('oleObject') + count('package'),
  }
  return { sheet, drawn, unread, relations: own }
}

function commentsIn(zip: OpenZip, relations: readonly Relation[]): number {
  return targetsOf(relations, 'comments').reduce((sum, target) => {
    const list = childOf(readPart(zip, target), 'commentList')
    return sum + (list === null ? 0 : childrenOf(list, 'comment').length)
  }, 0)
}
