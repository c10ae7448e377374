/** Words in shapes that lie on a sheet: not in any cell, but printed with it. */
import type { Block } from '../block.ts'
import { cellText, paragraphEnd } from '../block.ts'
import { childrenOf, descendantsOf, textOf, type XmlElement } from '../xml/parse-xml.ts'

export function drawingTexts(drawing: XmlElement, sheet: string): readonly Block[] {
  return descendantsOf(drawing, 'txBody').flatMap((body): readonly Block[] => {
    const lines = childrenOf(body, 'p').map((paragraph) =>
      descendantsOf(paragraph, 't').map(textOf).join(''),
    )
    const text = cellText(lines.join(paragraphEnd))
    if (text === '') return []
    const place = { kind: 'part', part: `${sheet}の図形` } as const
    return [{ kind: 'gap' }, { kind: 'paragraph', words: { text, place } }]
  })
}
