/** The number format of each cell style of a workbook: built-in ones by their number, others by the words it carries. */
import { childOf, childrenOf, type XmlElement } from '../xml/parse-xml.ts'

/** By style index, as cells name it. */
export function numberFormats(styles: XmlElement | null): readonly string[] {
  const own = new Map<string, string>()
  for (const { attributes } of listOf(styles, 'numFmts', 'numFmt')) {
    own.set(attributes['numFmtId'] ?? '', attributes['formatCode'] ?? '')
  }
  return listOf(styles, 'cellXfs', 'xf').map(({ attributes }) => {
    const id = attributes['numFmtId'] ?? '0'
    return own.get(id) ?? builtIn.get(Number(id)) ?? unknownFormat
  })
}

/** Of the numbers without a meaning of their own: times, fractions, and whatever another program made up. */
export const unknownFormat = '?'

function listOf(root: XmlElement | null, list: string, item: string): readonly XmlElement[] {
  const found = childOf(root, list)
  return found === null ? [] : childrenOf(found, item)
}

/** As Excel in Japan shows them (ECMA-376 part 1, 18.8.30). */
const builtIn = new Map<number, string>([
  [0, 'General'],
  [1, '0'],
  [2, '0.00'],
  [3, '#,##0'],
  [4, '#,##0.00'],
  [5, '"¥"#,##0;"¥"-#,##0'],
  [6, '"¥"#,##0;"¥"-#,##0'],
  [7, '"¥"#,##0.00;"¥"-#,##0.00'],
  [8, '"¥"#,##0.00;"¥"-#,##0.00'],
  [9, '0%'],
  [10, '0.00%'],
  [14, 'yyyy/m/d'],
  [15, 'd-mmm-yy'],
  [16, 'd-mmm'],
  [17, 'mmm-yy'],
  [22, 'yyyy/m/d h:mm'],
  [27, 'ge.m.d'],
  [28, 'ggge"年"m"月"d"日"'],
  [29, 'ggge"年"m"月"d"日"'],
  [30, 'm/d/yy'],
  [31, 'yyyy"年"m"月"d"日"'],
  [32, 'h"時"mm"分"'],
  [33, 'h"時"mm"分"ss"秒"'],
  [34, 'yyyy"年"m"月"'],
  [35, 'm"月"d"日"'],
  [36, 'ge.m.d'],
  [37, '#,##0;-#,##0'],
  [38, '#,##0;-#,##0'],
  [39, '#,##0.00;-#,##0.00'],
  [40, '#,##0.00;-#,##0.00'],
  [49, '@'],
  [50, 'ge.m.d'],
  [51, 'ggge"年"m"月"d"日"'],
  [52, 'yyyy"年"m"月"'],
  [53, 'm"月"d"日"'],
  [54, 'ggge"年"m"月"d"日"'],
  [55, 'yyyy"年"m"月"'],
  [56, 'm"月"d"日"'],
  [57, 'ge.m.d'],
  [58, 'ggge"年"m"月"d"日"'],
])
