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
    return own.get(id) ?? builtIn.get(Number(id)) ?? 'General'
  })
}

function listOf(root: XmlElement | null, list: string, item: string): readonly XmlElement[] {
  const found = childOf(root, list)
  return found === null ? [] : childrenOf(found, item)
}

/** As Excel in Japan shows them (ECMA-376 part 1, 18.8.30). */
const builtIn = new Map<number, string>([
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
  [15, 'd-m-yy'],
  [22, 'yyyy/m/d h:mm'],
  [27, 'ggge"年"m"月"d"日"'],
  [28, 'ggge"年"m"月"d"日"'],
  [30, 'm/d/yy'],
  [31, 'yyyy"年"m"月"d"日"'],
  [37, '#,##0;-#,##0'],
  [38, '#,##0;-#,##0'],
  [39, '#,##0.00;-#,##0.00'],
  [40, '#,##0.00;-#,##0.00'],
  [49, '@'],
  [50, 'ggge"年"m"月"d"日"'],
  [51, 'ggge"年"m"月"d"日"'],
  [57, 'ggge"年"m"月"d"日"'],
  [58, 'ggge"年"m"月"d"日"'],
])
