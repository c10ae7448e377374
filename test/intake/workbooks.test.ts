/** Workbooks as they come: words that are missing, formats known by number alone, and places told a thousand times. */
import { describe, expect, it } from 'vitest'
import { codesOf, laidOut } from './laid-out.ts'
import { makeXlsx } from './make-zip.ts'

const read = (rows: string, tail = '') => laidOut('a.xlsx', makeXlsx(rows, [], tail))

/** A sheet whose first cell stands in the given style, of which the book knows the format by its number alone. */
function styled(format: number, value: string) {
  const styles = `<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="${format}"/></cellXfs></styleSheet>`
  const relations =
    '<Relationships><Relationship Id="s1" Type="http://x/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="s2" Type="http://x/styles" Target="styles.xml"/></Relationships>'
  const bytes = makeXlsx(`<row><c s="1"><v>${value}</v></c><c t="str"><v>a</v></c></row>`, [
    { name: 'xl/styles.xml', content: styles },
    { name: 'xl/_rels/workbook.xml.rels', content: relations },
  ])
  return laidOut('a.xlsx', bytes)
}

describe('a workbook', () => {
  it('says where a cell names words the book does not hold', async () => {
    const laid = await read('<row><c t="s"><v>9</v></c><c t="str"><v>8件</v></c></row>')
    expect(laid.text).toBe('\ufffd\t8件\n')
    expect(codesOf(laid)).toEqual(['document/words-missing'])
    expect(laid.problems[0]?.message).toContain('A1')
  })

  it.each([
    [36, '43922', 'R2.4.1', []],
    [55, '43922', '2020年4月', []],
    [0, '43922', '43922', []],
    [45, '0.5', '0.5', ['document/number-format']],
    [12, '0.5', '0.5', ['document/number-format']],
  ] as const)('shows numbers under the common format %i or says it does not', async (...each) => {
    const [format, value, text, codes] = each
    const laid = await styled(format, value)
    expect(laid.text).toBe(`${text}\ta\n`)
    expect(codesOf(laid)).toEqual(codes)
  })

  it('has its places found in a moment, however often they are hidden and merged', async () => {
    const rows = '<row r="1"><c r="A1"><v>1</v></c></row>'.repeat(8_000)
    const hidden = '<col min="2" max="16384" hidden="true"/>'.repeat(8_000)
    const merged = '<mergeCell ref="B1:C1"/>'.repeat(8_000)
    const laid = await read(rows, `<cols>${hidden}</cols><mergeCells>${merged}</mergeCells>`)
    expect(laid.text).toHaveLength(16_000)
    expect(codesOf(laid)).toEqual([])
  })

  it('numbers the rows itself where a file says nonsense of them', async () => {
    const laid = await read('<row r="x"><c><v>1</v></c></row><row><c><v>2</v></c></row>')
    expect(laid.places.map(({ place }) => place)).toMatchObject([
      { address: 'A1' },
      { address: 'A2' },
    ])
  })
})
