/** Slides made by hand: each a list of shapes, as PowerPoint writes them. */
import { makeZip, type ZipPart } from './make-zip.ts'

const perMillimetre = 36_000
const rels = (entries: readonly string[]) => `<Relationships>${entries.join('')}</Relationships>`
const rel = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="http://x/${type}" Target="${target}"/>`

/** A box of text at millimetres from the corner; lines are paragraphs. */
export function textBox(
  [left, top, width, height]: readonly [number, number, number, number],
  lines: readonly string[],
  bullet: string | null = null,
): string {
  const settings = bullet === null ? '' : `<a:pPr><a:buChar char="${bullet}"/></a:pPr>`
  const words = lines.map((line) => `<a:p>${settings}<a:r><a:t>${line}</a:t></a:r></a:p>`)
  return `<p:sp><p:nvSpPr><p:nvPr/></p:nvSpPr><p:spPr>${frame([left, top, width, height])}</p:spPr><p:txBody>${words.join('')}</p:txBody></p:sp>`
}

export function frame([left, top, width, height]: readonly [number, number, number, number]) {
  const [x, y, cx, cy] = [left, top, width, height].map((each) => Math.round(each * perMillimetre))
  return `<a:xfrm><a:off x="${x}" y="${y}"/><a:ext cx="${cx}" cy="${cy}"/></a:xfrm>`
}

export function makePptx(
  slides: readonly string[],
  more: readonly ZipPart[] = [],
  /** Relations of the first slide. */
  relations: readonly string[] = [],
): Uint8Array {
  const numbered = slides.map((shapes, at) => ({ shapes, at: at + 1 }))
  return makeZip([
    { name: '[Content_Types].xml', content: '<Types/>' },
    { name: '_rels/.rels', content: rels([rel('r1', 'officeDocument', 'ppt/presentation.xml')]) },
    {
      name: 'ppt/presentation.xml',
      content: `<p:presentation xmlns:p="http://p" xmlns:r="http://r"><p:sldIdLst>${numbered.map(({ at }) => `<p:sldId id="${255 + at}" r:id="rId${at}"/>`).join('')}</p:sldIdLst></p:presentation>`,
    },
    {
      name: 'ppt/_rels/presentation.xml.rels',
      content: rels(numbered.map(({ at }) => rel(`rId${at}`, 'slide', `slides/slide${at}.xml`))),
    },
    ...numbered.map(({ shapes, at }) => ({
      name: `ppt/slides/slide${at}.xml`,
      content: `<p:sld xmlns:p="http://p" xmlns:a="http://a"><p:cSld><p:spTree>${shapes}</p:spTree></p:cSld></p:sld>`,
    })),
    { name: 'ppt/slides/_rels/slide1.xml.rels', content: rels(relations) },
    ...more,
  ])
}
