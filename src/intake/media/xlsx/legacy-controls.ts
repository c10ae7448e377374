/**
 * Form controls as the older drawing of a sheet has them (VML): what they are, their caption, whether they are ticked, and
 * the cell they lie over. Notes of cells are drawn there, too, and are no controls.
 */
import { cellText, paragraphEnd } from '../block.ts'
import { decodeXml } from '../xml/decode-xml.ts'
import { childOf, descendantsOf, isElement, parseXml, type XmlElement } from '../xml/parse-xml.ts'
import { printAddress } from './cell-address.ts'

export interface LegacyControl {
  /** The number of its shape, by which the sheet and the newer drawing name it; its own name where it has none. */
  readonly shape: string
  /** `Checkbox`, `Radio`, `Label`, `Drop`, … */
  readonly type: string
  readonly caption: string
  /** As stored: 0, 1, 2 for one of both; '' where nothing is. */
  readonly checked: string
  /** The cell its upper left corner lies over; null where it does not say. */
  readonly address: string | null
  readonly hidden: boolean
}

/** null where the drawing cannot be read: it is half HTML, and programs write it as they like. */
export function legacyControls(bytes: Uint8Array): readonly LegacyControl[] | null {
  const closed = decodeXml(bytes)
    .replace(/<br\s*>/giu, '<br/>')
    .replaceAll('&nbsp;', '&#160;')
  const root = parseXml(Buffer.from(closed))
  if (root === null) return null
  return descendantsOf(root, 'shape').flatMap((shape, index): readonly LegacyControl[] => {
    const data = childOf(shape, 'ClientData')
    const type = data?.attributes['ObjectType'] ?? ''
    if (data === null || !controls.has(type)) return []
    const { id = '', spid = id, style = '' } = shape.attributes
    const box = childOf(shape, 'textbox')
    return [
      {
        shape: shapeNumber(spid) || `${spid}#${index}`,
        type,
        caption: box === null ? '' : captionIn(box),
        checked: wordIn(data, 'Checked'),
        address: addressOf(wordIn(data, 'Anchor')),
        hidden: /visibility:\s*hidden/iu.test(style),
      },
    ]
  })
}

const controls = new Set(
  'Checkbox Radio Label GBox Button Drop List Edit EditBox Spin Scroll Dialog'.split(' '),
)

/** `_x0000_s1025` is the shape 1025. */
export function shapeNumber(id: string): string {
  return /_s(\d+)$/u.exec(id)?.[1] ?? ''
}

function wordIn(element: XmlElement, name: string): string {
  const found = childOf(element, name)
  return found === null
    ? ''
    : found.children
        .filter((child) => !isElement(child))
        .join('')
        .trim()
}

/** The corner is given as column, distance, row, distance. */
function addressOf(anchor: string): string | null {
  const [column, , row] = anchor.split(',').map((each) => Number.parseInt(each, 10))
  if (column === undefined || row === undefined || !(column >= 0 && row >= 0)) return null
  return printAddress({ row, column })
}

/** Lines of the file are none of the caption; breaks and boxes inside of it are. */
function captionIn(box: XmlElement): string {
  const words = (element: XmlElement): string =>
    element.children
      .map((child) => {
        if (!isElement(child)) return joined(child, /[\r\n]+/u, ' ')
        if (child.name === 'br') return paragraphEnd
        return child.name === 'div' ? `${paragraphEnd}${words(child)}` : words(child)
      })
      .join('')
  return cellText(joined(words(box), paragraphEnd, paragraphEnd))
}

/** The blanks around each end of a line are the file's. */
function joined(text: string, end: RegExp | string, sign: string): string {
  const lines = text.split(end)
  return lines
    .map((line, index) => (index === 0 ? line : line.trimStart()))
    .map((line, index) => (index === lines.length - 1 ? line : line.trimEnd()))
    .join(sign)
}
