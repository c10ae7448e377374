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

  it('reads what its pages say at the top and the bottom, and page numbers are no words', async () => {
    const printed =
      '<oddHeader>&amp;L&amp;"ＭＳ 明朝,標準"&amp;9様式2&amp;C&amp;A&amp;R調整会議&amp;&amp;事務局</oddHeader><oddFooter>&amp;C- &amp;P / &amp;N ページ -&amp;R&amp;K01+000取扱注意\n案&amp;G</oddFooter><evenHeader>&amp;L様式2</evenHeader><firstFooter>&amp;R初回のみ&amp;D</firstFooter>'
    const laid = await read(
      '<row><c t="str"><v>8件</v></c></row>',
      `<headerFooter differentOddEven="1" differentFirst="1">${printed}</headerFooter>`,
    )
    expect(laid.text).toBe('8件\n\n様式2\n\n調整会議&事務局\n\n取扱注意\n\n案\n\n初回のみ\n')
    expect(laid.places.map(({ place }) => place).slice(1)).toEqual(
      ['上部', '上部', '下部', '下部', '下部'].map((edge) => ({
        kind: 'part',
        part: `取組のページの${edge}`,
      })),
    )
    expect(codesOf(laid)).toEqual(['document/pictures-unread'])
  })

  it('reads no edge of a page that is not printed: kept for other pages, or in a view saved', async () => {
    const view =
      '<customSheetViews><customSheetView><headerFooter><oddHeader>自分用</oddHeader></headerFooter></customSheetView></customSheetViews>'
    const laid = await read(
      '<row><c t="str"><v>8件</v></c></row>',
      `${view}<headerFooter><oddHeader>様式2</oddHeader><firstHeader>旧様式</firstHeader><evenFooter>案</evenFooter></headerFooter>`,
    )
    expect(laid.text).toBe('8件\n\n様式2\n')
  })

  it('names what lies over its cells and is not read, and reads the words of shapes once', async () => {
    const words = (text: string) =>
      `<xdr:sp><xdr:txBody><a:p><a:r><a:t>${text}</a:t></a:r><a:br/><a:fld><a:t>下の行</a:t></a:fld></a:p></xdr:txBody></xdr:sp>`
    const drawing = `<xdr:wsDr>${words('吹き出し')}<xdr:pic/><xdr:graphicFrame/><mc:AlternateContent><mc:Choice>${words('新')}</mc:Choice><mc:Fallback>${words('旧')}</mc:Fallback></mc:AlternateContent></xdr:wsDr>`
    const targets = ['drawing', 'ctrlProp', 'oleObject', 'comments']
    const laid = await laidOut(
      'a.xlsx',
      makeXlsx('<row><c t="str"><v>8件</v></c></row>', [
        {
          name: 'xl/worksheets/_rels/sheet1.xml.rels',
          content: `<Relationships>${targets.map((type) => `<Relationship Id="${type}" Type="x/${type}" Target="${type}.xml"/>`).join('')}<Relationship Id="o" Type="x/image" Target="file:///a.png" TargetMode="External"/></Relationships>`,
        },
        { name: 'xl/worksheets/drawing.xml', content: drawing },
        {
          name: 'xl/worksheets/comments.xml',
          content: '<comments><commentList><comment/><comment/></commentList></comments>',
        },
      ]),
    )
    expect(laid.text).toBe('8件\n\n吹き出し\u2029下の行\n\n新\u2029下の行\n')
    expect(codesOf(laid)).toEqual([
      'document/comments',
      'document/form-controls',
      'document/drawing-unread',
      'document/pictures-unread',
      'document/embedded-unread',
      'document/external-link',
    ])
  })

  it('reads the formulas and the list signs of its shapes as a slide does', async () => {
    const half =
      '<m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f>'
    const formula = `<mc:AlternateContent><mc:Choice Requires="a14"><a14:m><m:oMath>${half}</m:oMath></a14:m></mc:Choice><mc:Fallback><a:r><a:t>旧</a:t></a:r></mc:Fallback></mc:AlternateContent>`
    const listed = '<a:pPr><a:buAutoNum type="arabicPeriod"/></a:pPr><a:r><a:t>見守り</a:t></a:r>'
    const laid = await laidOut(
      'a.xlsx',
      makeXlsx('', [
        {
          name: 'xl/worksheets/_rels/sheet1.xml.rels',
          content:
            '<Relationships><Relationship Id="d" Type="x/drawing" Target="d.xml"/></Relationships>',
        },
        {
          name: 'xl/worksheets/d.xml',
          content: `<xdr:wsDr><xdr:sp><xdr:txBody><a:p>${formula}</a:p><a:p>${listed}</a:p></xdr:txBody></xdr:sp></xdr:wsDr>`,
        },
      ]),
    )
    expect(laid.text).toBe('1/2\u20291. 見守り\n')
  })

  it('asks once of what many sheets have', async () => {
    const sheets = Array.from({ length: 7 }, (_, index) => index + 1)
    const own = (at: number, target: string, type: string) =>
      `<Relationship Id="s${at}" Type="x/${type}" Target="${target}"/>`
    const outside = '<Relationship Id="o" Type="x/image" Target="a.png" TargetMode="External"/>'
    const laid = await laidOut(
      'a.xlsx',
      makeXlsx('', [
        {
          name: 'xl/workbook.xml',
          content: `<workbook><sheets>${sheets.map((at) => `<sheet name="${at}" r:id="s${at}"/>`).join('')}</sheets></workbook>`,
        },
        {
          name: 'xl/_rels/workbook.xml.rels',
          content: `<Relationships>${sheets.map((at) => own(at, `worksheets/sheet${at}.xml`, 'worksheet')).join('')}</Relationships>`,
        },
        ...sheets.flatMap((at) => [
          {
            name: `xl/worksheets/sheet${at}.xml`,
            content: '<worksheet><sheetData><row><c><v>1</v></c></row></sheetData></worksheet>',
          },
          {
            name: `xl/worksheets/_rels/sheet${at}.xml.rels`,
            content: `<Relationships>${own(1, 'a.png', 'image')}${outside}</Relationships>`,
          },
        ]),
      ]),
    )
    expect(codesOf(laid)).toEqual(['document/pictures-unread', 'document/external-link'])
    expect(laid.problems[0]?.message).toMatch(
      /^シート「1」「2」「3」「4」「5」ほか2シートに画像が7個/u,
    )
    expect(laid.problems[1]?.message).toContain('7か所')
  })

  it('names a sheet without cells, one that is hidden, and rows and columns too small to be seen', async () => {
    const laid = await laidOut(
      'a.xlsx',
      makeXlsx(
        '<row><c t="str"><v>a</v></c><c t="str"><v>狭い</v></c></row><row ht="0"><c t="str"><v>低い</v></c></row>',
        [
          {
            name: 'xl/workbook.xml',
            content:
              '<workbook><sheets><sheet name="グラフ" r:id="s2"/><sheet name="取組" state="veryHidden" r:id="s1"/></sheets></workbook>',
          },
          {
            name: 'xl/_rels/workbook.xml.rels',
            content:
              '<Relationships><Relationship Id="s1" Type="http://x/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="s2" Type="http://x/chartsheet" Target="chartsheets/sheet1.xml"/></Relationships>',
          },
        ],
        '<cols><col min="2" max="2" width="0"/></cols>',
      ),
    )
    expect(laid.text).toBe('a\t狭い\n低い\t\n')
    expect(codesOf(laid)).toEqual([
      'document/sheet-unread',
      'document/hidden-sheet',
      'document/hidden-cells',
    ])
    expect(laid.problems[0]?.message).toContain('「グラフ」')
    expect(laid.problems[2]?.message).toContain('A2')
  })

  it('says that a hidden sheet was read where only its pages have words', async () => {
    const laid = await laidOut(
      'a.xlsx',
      makeXlsx(
        '',
        [
          {
            name: 'xl/workbook.xml',
            content:
              '<workbook><sheets><sheet name="控え" state="hidden" r:id="s1"/></sheets></workbook>',
          },
        ],
        '<headerFooter><oddHeader>&amp;L取扱注意</oddHeader></headerFooter>',
      ),
    )
    expect(laid.text).toBe('取扱注意\n')
    expect(codesOf(laid)).toEqual(['document/hidden-sheet'])
  })

  it('names the cells in which letters are struck out, as a whole or in part', async () => {
    const styles =
      '<styleSheet><fonts><font/><font><strike/></font><font><strike val="0"/></font></fonts><cellXfs><xf fontId="0"/><xf fontId="1"/><xf fontId="2"/></cellXfs></styleSheet>'
    const strings =
      '<sst><si><t>5件</t></si><si><r><rPr><strike/></rPr><t>5件</t></r><r><t>8件</t></r></si></sst>'
    const relations = ['sharedStrings', 'styles'].map(
      (type) => `<Relationship Id="${type}" Type="x/${type}" Target="${type}.xml"/>`,
    )
    const inline = '<is><r><rPr><strike/></rPr><t>5件</t></r></is>'
    const laid = await laidOut(
      'a.xlsx',
      makeXlsx(
        `<row><c t="s"><v>0</v></c><c t="s" s="1"><v>0</v></c><c t="s"><v>1</v></c><c t="inlineStr" s="2">${inline}</c><c t="s" s="2"><v>0</v></c></row>`,
        [
          { name: 'xl/styles.xml', content: styles },
          { name: 'xl/sharedStrings.xml', content: strings },
          {
            name: 'xl/_rels/workbook.xml.rels',
            content: `<Relationships><Relationship Id="s1" Type="x/worksheet" Target="worksheets/sheet1.xml"/>${relations.join('')}</Relationships>`,
          },
        ],
      ),
    )
    expect(laid.text).toBe('5件\t5件\t5件8件\t5件\t5件\n')
    expect(codesOf(laid)).toEqual(['document/struck-text'])
    expect(laid.problems[0]?.message).toContain('のB1、C1、D1に')
  })

  it('leaves a truth value that nobody gave blank', async () => {
    const laid = await read('<row><c t="b"/><c t="b"><v>0</v></c><c t="b"><v>true</v></c></row>')
    expect(laid.text).toBe('FALSE\tTRUE\n')
  })
})
