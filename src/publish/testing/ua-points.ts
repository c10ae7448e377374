/**
 * The points of PDF/UA-1 (ISO 14289-1, as the Matterhorn protocol lists them) that a machine can tell and that matter to
 * who hears a form: what is wrong with a file is listed, one line a point. It reads the objects as our printer writes
 * them, in plain text; a file written otherwise is not judged but refused.
 */
import { inflateSync } from 'node:zlib'

interface PdfObject {
  readonly id: number
  readonly dictionary: string
  /** Inflated; null where there is none. */
  readonly stream: string | null
}

/** [] where every point holds. @throws where the file's objects cannot be read */
export function uaFailures(pdf: Uint8Array): readonly string[] {
  const objects = readObjects(Buffer.from(pdf).toString('latin1'))
  const catalog = objects.find(({ dictionary }) => /\/Type \/Catalog\b/u.test(dictionary))
  const pages = objects.filter(({ dictionary }) => /\/Type \/Page\b(?!s)/u.test(dictionary))
  if (catalog === undefined || pages.length === 0) throw new Error('no catalog or no page is read')
  return [
    ...documentFailures(catalog, objects),
    ...pages.flatMap((page) => pageFailures(page, objects)),
    ...structureFailures(objects),
    ...fontFailures(objects),
  ]
}

function readObjects(text: string): readonly PdfObject[] {
  return [...text.matchAll(/(\d+) 0 obj\s([\s\S]*?)endobj/gu)].map(([, id = '', body = '']) => {
    const at = body.search(/\bstream\r?\n/u)
    if (at === -1) return { id: Number(id), dictionary: body, stream: null }
    const dictionary = body.slice(0, at)
    const raw = body.slice(at).replace(/^stream\r?\n/u, '')
    return { id: Number(id), dictionary, stream: inflated(dictionary, raw) }
  })
}

function inflated(dictionary: string, raw: string): string {
  if (!dictionary.includes('/FlateDecode')) return raw
  return inflateSync(Buffer.from(raw, 'latin1')).toString('latin1')
}

function documentFailures(
  { dictionary }: PdfObject,
  objects: readonly PdfObject[],
): readonly string[] {
  const xmp = objects.find(({ dictionary }) => dictionary.includes('/Type /Metadata'))?.stream ?? ''
  const title = /<dc:title>[\s\S]*?<rdf:li[^>]*>([^<]*)</u.exec(xmp)?.[1]?.trim() ?? ''
  const root = objects.find(({ dictionary }) => dictionary.includes('/Type /StructTreeRoot'))
  return failing([
    [/\/Marked true/u.test(dictionary), '7.1-8 the catalog does not say that it is tagged'],
    [!/\/Suspects true/u.test(dictionary), '7.1-11 tags are suspect'],
    [/\/Lang \(ja(?:-JP)?\)/u.test(dictionary), '7.2 no language'],
    [/\/DisplayDocTitle true/u.test(dictionary), '7.1-10 the title is not shown'],
    [title !== '', '7.1-9 no title in the metadata'],
    [/pdfuaid:part>1</u.test(xmp), '5-1 not named PDF/UA-1'],
    [dictionary.includes('/StructTreeRoot'), '7.1-12 no structure tree'],
    [root?.dictionary.includes('/ParentTree') === true, '7.1 no parent tree'],
  ])
}

function pageFailures(page: PdfObject, objects: readonly PdfObject[]): readonly string[] {
  const { id, dictionary } = page
  const content = /\/Contents (\d+) 0 R/u.exec(dictionary)?.[1]
  const stream = objects.find((each) => each.id === Number(content))?.stream ?? null
  const bare = stream === null ? ['no content'] : untagged(stream)
  return failing([
    [
      !dictionary.includes('/Annots') || /\/Tabs \/S/u.test(dictionary),
      `7.18.3 page ${id}: tabs do not follow the structure`,
    ],
    [/\/StructParents \d+/u.test(dictionary), `7.1 page ${id}: leads to no structure`],
    [bare.length === 0, `7.1-3 page ${id}: drawn outside of tags and artifacts: ${bare[0]}`],
  ])
}

/** Operators that paint while no tag and no artifact is open. */
function untagged(stream: string): readonly string[] {
  let open = 0
  const found: string[] = []
  const plain = stream.replace(/\((?:\\[\s\S]|[^\\()])*\)|<[0-9A-Fa-f\s]*>(?!>)/gu, '()')
  for (const [, operator = ''] of plain.matchAll(
    /(?<=^|[\s\]>)])(BDC|BMC|EMC|Tj|TJ|'|"|f\*?|F|S|s|B\*?|b\*?|Do|sh|BI)(?=\s|$)/gu,
  )) {
    if (operator === 'BDC' || operator === 'BMC') open += 1
    else if (operator === 'EMC') open -= 1
    else if (open === 0) found.push(operator)
  }
  return open === 0 ? found : [...found, 'a tag that is not closed']
}

const standard = new Set(
  (
    'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody ' +
    'Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby Warichu Figure Formula Form'
  ).split(' '),
)

function structureFailures(objects: readonly PdfObject[]): readonly string[] {
  const elements = objects.filter(({ dictionary }) => dictionary.includes('/Type /StructElem'))
  const roles = roleMap(objects)
  const typeOf = new Map(
    elements.map(({ id, dictionary }) => {
      const type = /\/S \/(\w+)/u.exec(dictionary)?.[1] ?? ''
      return [id, roles.get(type) ?? type]
    }),
  )
  const parentOf = ({ dictionary }: PdfObject) =>
    typeOf.get(Number(/\/P (\d+) 0 R/u.exec(dictionary)?.[1] ?? -1)) ?? 'the root'
  const headings = inReadingOrder(objects, elements).flatMap(
    (id) => /^H([1-6])$/u.exec(typeOf.get(id) ?? '')?.[1] ?? [],
  )
  const parents: Readonly<Record<string, readonly string[]>> = {
    TR: ['Table', 'THead', 'TBody', 'TFoot'],
    TH: ['TR'],
    TD: ['TR'],
    LI: ['L'],
    LBody: ['LI'],
  }
  return [
    ...elements.flatMap((element) => {
      const type = typeOf.get(element.id) ?? ''
      const { id, dictionary } = element
      const allowed = parents[type]
      return failing([
        [standard.has(type), `7.1-5 ${id}: the type ${type} is none of the standard ones`],
        [
          type !== 'TH' || /\/Scope \/(?:Row|Column|Both)/u.test(dictionary),
          `7.5-1 ${id}: TH without a scope`,
        ],
        [
          !/^(?:Figure|Formula)$/u.test(type) || /\/(?:Alt|ActualText)\b/u.test(dictionary),
          `7.3-1 ${id}: ${type} without words`,
        ],
        [
          allowed === undefined || allowed.includes(parentOf(element)),
          `7.2 ${id}: ${type} under ${parentOf(element)}`,
        ],
      ])
    }),
    ...failing([
      [elements.length > 0, '7.1 no structure element'],
      [!skips(headings.map(Number)), '7.4.2 a level of headings is skipped'],
    ]),
  ]
}

/** Ids down the tree, as it is read out: the file may hold them in any order. */
function inReadingOrder(
  objects: readonly PdfObject[],
  elements: readonly PdfObject[],
): readonly number[] {
  const byId = new Map(elements.map((element) => [element.id, element]))
  const below = ({ dictionary }: PdfObject): readonly number[] => {
    const kids = /\/K (\[[\s\S]*?\]|\d+ 0 R)/u.exec(dictionary)?.[1] ?? ''
    return [...kids.matchAll(/(\d+) 0 R/gu)].flatMap(([, id]) => {
      const kid = byId.get(Number(id))
      return kid === undefined ? [] : [kid.id, ...below(kid)]
    })
  }
  return objects
    .filter(({ dictionary }) => dictionary.includes('/Type /StructTreeRoot'))
    .flatMap(below)
}

/** Types of the printer's own, and the standard ones they stand for. */
function roleMap(objects: readonly PdfObject[]): ReadonlyMap<string, string> {
  const root = objects.find(({ dictionary }) => dictionary.includes('/Type /StructTreeRoot'))
  const map = /\/RoleMap <<([\s\S]*?)>>/u.exec(root?.dictionary ?? '')?.[1] ?? ''
  return new Map(
    [...map.matchAll(/\/(\w+) \/(\w+)/gu)].map(([, own = '', known = '']) => [own, known]),
  )
}

function skips(levels: readonly number[]): boolean {
  return levels.some((level, at) => level > (levels[at - 1] ?? 0) + 1)
}

function fontFailures(objects: readonly PdfObject[]): readonly string[] {
  const fonts = objects.filter(({ dictionary }) => /\/Type \/Font\b(?!D)/u.test(dictionary))
  const descriptors = objects.filter(({ dictionary }) =>
    /\/Type \/FontDescriptor/u.test(dictionary),
  )
  return [
    ...fonts.flatMap(({ id, dictionary }) =>
      failing([
        [
          /\/Subtype \/CIDFont/u.test(dictionary) || /\/ToUnicode \d+ 0 R/u.test(dictionary),
          `7.21.7 font ${id}: no way back to letters`,
        ],
        [
          /\/Subtype \/Type0/u.test(dictionary) || /\/FontDescriptor \d+ 0 R/u.test(dictionary),
          `7.21.4 font ${id}: no description`,
        ],
      ]),
    ),
    ...descriptors.flatMap(({ id, dictionary }) =>
      failing([[/\/FontFile[23]? \d+ 0 R/u.test(dictionary), `7.21.4 font ${id}: not embedded`]]),
    ),
    ...failing([[fonts.length > 0 && descriptors.length > 0, '7.21 no font is read']]),
  ]
}

function failing(points: readonly (readonly [holds: boolean, says: string])[]): readonly string[] {
  return points.flatMap(([holds, says]) => (holds ? [] : [says]))
}
