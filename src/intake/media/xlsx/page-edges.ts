/**
 * What a sheet prints at the top and the bottom of its pages, which stands in no cell. Its wording is mixed with codes: of
 * fonts, and of what only a printer knows (page, date, file) or every place already says (the name of the sheet).
 */
import { type Block, cellText, paragraphEnd } from '../block.ts'

/** As the sheet writes it: `oddHeader`, `&L様式2&R&P ページ`. */
export interface PageEdge {
  readonly name: string
  readonly codes: string
}

/** Of the first page and of even ones a sheet keeps edges of their own, printed only where it says so. */
export function printedEdges({
  differentFirst,
  differentOddEven,
}: Readonly<Record<string, string>>): ReadonlySet<string> {
  const pages = ['odd', ...(isOn(differentOddEven) ? ['even'] : [])]
  if (isOn(differentFirst)) pages.push('first')
  return new Set(pages.flatMap((page) => [`${page}Header`, `${page}Footer`]))
}

function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true'
}

/** @param known Wordings that stand on other pages already: each is read once, in the order of the sheets */
export function edgeTexts(
  edges: readonly PageEdge[],
  sheet: string,
  known: Set<string>,
): readonly Block[] {
  return edges.flatMap(({ name, codes }) => {
    const part = `${sheet}のページの${name.endsWith('Header') ? '上部' : '下部'}`
    return wordings(codes).flatMap((text): readonly Block[] => {
      if (onlyPageNumber.test(text) || known.has(text)) return []
      known.add(text)
      return [
        { kind: 'gap' },
        { kind: 'paragraph', words: { text, place: { kind: 'part', part } } },
      ]
    })
  })
}

/** Left, middle and right, each line a wording of its own. */
function wordings(codes: string): readonly string[] {
  return codes
    .replace(code, (whole: string) => {
      if (whole === '&&') return '&'
      return /^&[LCR]$/iu.test(whole) ? '\n' : ''
    })
    .split('\n')
    .flatMap((line) => cellText(line).split(paragraphEnd))
    .filter((line) => line !== '')
}

/** A font in quotes, its size or colour, a page counted from elsewhere, and the other letters. */
const code = /&(?:"[^"]*"|\d{1,3}|K(?:[0-9A-F]{6}|\d\d[+-]\d{3})|P[+-]\d+|[A-Z&])/giu

const onlyPageNumber = /^(?:page|of|[\s\d\-－―–—/／()（）ページ頁])*$/iu

/** Whether a picture stands there, too. */
export function hasPicture({ codes }: PageEdge): boolean {
  return /(?<!&)(?:&&)*&G/iu.test(codes)
}
