/** Workbooks as they come: words that are missing, formats known by number alone, and places told a thousand times. */
import { describe, expect, it } from 'vitest'
import { codesOf, laidOut } from './laid-out.ts'
import { makeXlsx, makeZip } from './make-zip.ts'

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

  it('shows words as their format does, and says where a format hides them', async () => {
    const formats = [
      '@&quot; 様&quot;',
      '0;-0;0;&quot;第&quot;@&quot;号&quot;',
      ';;;',
      '0&quot;件&quot;',
      '@',
    ]
    const styles = `<styleSheet><numFmts>${formats.map((code, at) => `<numFmt numFmtId="${200 + at}" formatCode="${code}"/>`).join('')}</numFmts><cellXfs>${formats.map((_, at) => `<xf numFmtId="${200 + at}"/>`).join('')}</cellXfs></styleSheet>`
    const cells = formats.map((_, at) => `<c t="str" s="${at}"><v>花子</v></c>`)
    const laid = await laidOut(
      'a.xlsx',
      makeXlsx(`<row>${cells.join('')}</row>`, [
        { name: 'xl/styles.xml', content: styles },
        {
          name: 'xl/_rels/workbook.xml.rels',
          content:
            '<Relationships><Relationship Id="s1" Type="x/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="s2" Type="x/styles" Target="styles.xml"/></Relationships>',
        },
      ]),
    )
    expect(laid.text).toBe('花子 様\t第花子号\t花子\t花子\t花子\n')
    expect(codesOf(laid)).toEqual(['document/number-format'])
    expect(laid.problems[0]?.message).toContain('のC1の')
  })

  it('names formulas of which it holds no result, and no others', async () => {
    const laid = await read(
      '<row><c t="str"><v>合計</v></c><c><f>SUM(C1)</f><v></v></c><c><f>1+7</f><v>8</v></c><c t="str"><f>""</f><v></v></c></row>',
    )
    expect(laid.text).toBe('合計\t8\n')
    expect(codesOf(laid)).toEqual(['document/formulas', 'document/formulas-uncalculated'])
    expect(laid.problems[0]?.message).toContain('のC1、D1は数式')
    expect(laid.problems[1]?.message).toContain('のB1の数式は')
  })

  it('of bytes is handed to another program, and never called broken', async () => {
    const bytes = makeZip([
      { name: '[Content_Types].xml', content: '<Types/>' },
      { name: 'xl/workbook.bin', content: 'bytes' },
    ])
    await expect(laidOut('a.xlsb', bytes)).rejects.toThrow('convert')
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
    const drawing = `<xdr:wsDr>${words('吹き出し')}<xdr:pic><xdr:blipFill/></xdr:pic><xdr:sp><xdr:spPr><a:blipFill/></xdr:spPr></xdr:sp><xdr:graphicFrame/><mc:AlternateContent><mc:Choice>${words('新')}</mc:Choice><mc:Fallback>${words('旧')}</mc:Fallback></mc:AlternateContent></xdr:wsDr>`
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
    expect(laid.problems[3]?.message).toContain('画像が2個')
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

  it('keeps a figure that is struck out apart from the one in its place', async () => {
    const runs = '<r><rPr><strike/></rPr><t>35</t></r><r><t>40人</t></r>'
    const laid = await laidOut(
      'a.xlsx',
      makeXlsx(`<row><c t="inlineStr"><is>${runs}</is></c></row>`),
    )
    expect(laid.text).toBe('35 40人\n')
    expect(codesOf(laid)).toEqual(['document/struck-text'])
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

  it('lets no raised figure run into another', async () => {
    const raised =
      '<r><t>8</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>1</t></r><r><t>件</t></r>'
    const laid = await laidOut(
      'a.xlsx',
      makeXlsx(`<row><c t="s"><v>0</v></c><c t="inlineStr"><is>${raised}</is></c></row>`, [
        { name: 'xl/s.xml', content: `<sst><si>${raised}</si></sst>` },
        {
          name: 'xl/_rels/workbook.xml.rels',
          content:
            '<Relationships><Relationship Id="s1" Type="x/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="s2" Type="x/sharedStrings" Target="s.xml"/></Relationships>',
        },
      ]),
    )
    expect(laid.text).toBe('8^1件\t8^1件\n')
  })

  it('shows letters of a symbol font as signs, and names those nobody knows', async () => {
    const styles =
      '<styleSheet><fonts><font><name val="游明朝"/></font><font><name val="Wingdings"/></font></fonts><cellXfs><xf fontId="0"/><xf fontId="1"/></cellXfs></styleSheet>'
    const rich =
      '<r><rPr><rFont val="Wingdings"/></rPr><t>þ</t></r><r><rPr><rFont val="游明朝"/></rPr><t>lは継続</t></r>'
    const ownFirst = '<r><t>þ</t></r><r><rPr><rFont val="游明朝"/></rPr><t>l実施</t></r>'
    const laid = await laidOut(
      'a.xlsx',
      makeXlsx(
        `<row><c t="str" s="1"><v>l達成</v></c><c t="s" s="1"><v>0</v></c><c t="s" s="1"><v>1</v></c><c t="str"><v>l</v></c><c t="s" s="1"><v>2</v></c><c s="1"><v>8</v></c></row>`,
        [
          {
            name: 'xl/s.xml',
            content: `<sst><si>${rich}</si><si><t>A</t></si><si>${ownFirst}</si></sst>`,
          },
          { name: 'xl/styles.xml', content: styles },
          {
            name: 'xl/_rels/workbook.xml.rels',
            content:
              '<Relationships><Relationship Id="s1" Type="x/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="s2" Type="x/sharedStrings" Target="s.xml"/><Relationship Id="s3" Type="x/styles" Target="styles.xml"/></Relationships>',
          },
        ],
      ),
    )
    expect(laid.text).toBe('●達成\t☑lは継続\t\ufffd\tl\t☑l実施\t\ufffd\n')
    expect(codesOf(laid)).toEqual(['document/symbols-unreadable'])
    expect(laid.problems[0]?.message).toContain('のC1、F1に')
  })

  it('leaves a truth value that nobody gave blank', async () => {
    const laid = await read('<row><c t="b"/><c t="b"><v>0</v></c><c t="b"><v>true</v></c></row>')
    expect(laid.text).toBe('FALSE\tTRUE\n')
  })
})

describe('a control that lies over the cells of a sheet', () => {
  const shape = (number: number, type: string, caption: string, more = '') =>
    `<v:shape id="a${number}" o:spid="_x0000_s${number}"><v:textbox><div style='text-align:left'><font face="游ゴシック" size="180">${caption}</font></div></v:textbox><x:ClientData ObjectType="${type}"><x:Anchor>\n 1, 10, 4, 5, 3, 4, 6, 5</x:Anchor>${more}</x:ClientData></v:shape>`
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="x/${type}" Target="${target}"/>`

  /** Each control by its number: its settings, where it has some. */
  function withControls(
    vml: string,
    settings: Readonly<Record<string, string>> = {},
    drawing = '',
  ) {
    const numbers = Object.keys(settings)
    const listed = numbers.map((number) => `<control shapeId="${number}" r:id="c${number}"/>`)
    return laidOut(
      'a.xlsx',
      makeXlsx(
        '<row><c t="str"><v>8件</v></c></row>',
        [
          {
            name: 'xl/worksheets/_rels/sheet1.xml.rels',
            content: `<Relationships>${relation('v', 'vmlDrawing', 'v.vml')}${relation('d', 'drawing', 'd.xml')}${numbers.map((number) => relation(`c${number}`, 'ctrlProp', `c${number}.xml`)).join('')}</Relationships>`,
          },
          { name: 'xl/worksheets/v.vml', content: `<xml>${vml}</xml>` },
          { name: 'xl/worksheets/d.xml', content: `<xdr:wsDr>${drawing}</xdr:wsDr>` },
          ...numbers.map((number) => ({
            name: `xl/worksheets/c${number}.xml`,
            content: `<formControlPr ${settings[number]}/>`,
          })),
        ],
        `<controls><mc:AlternateContent><mc:Choice>${listed.join('')}</mc:Choice></mc:AlternateContent></controls>`,
      ),
    )
  }

  it('is read with its caption where it is known whether it is ticked', async () => {
    const laid = await withControls(
      shape(1025, 'Checkbox', '継続<br>する', '<x:Checked>1</x:Checked>') +
        shape(1026, 'Checkbox', '廃止') +
        shape(1027, 'Radio', '達成', '<x:Checked>1</x:Checked>') +
        shape(1028, 'Label', '評価') +
        shape(1029, 'Note', 'メモ'),
      {
        1025: 'objectType="CheckBox" checked="Checked"',
        1026: 'objectType="CheckBox"',
        1027: 'objectType="Radio" checked="Checked"',
        1028: 'objectType="Label"',
      },
    )
    expect(laid.text).toBe('8件\n\n☑継続\u2029する\n\n☐廃止\n\n◉達成\n\n評価\n')
    expect(laid.places[1]?.place).toEqual({ kind: 'part', part: '取組のB5に重ねた部品' })
    expect(codesOf(laid)).toEqual([])
  })

  it('is read from the drawing alone where an older Excel kept it there', async () => {
    const laid = await withControls(shape(1025, 'Checkbox', '継続', '<x:Checked>1</x:Checked>'))
    expect(laid.text).toBe('8件\n\n☑継続\n')
    expect(codesOf(laid)).toEqual([])
    const named = ['継続', '廃止'].map((text) =>
      shape(0, 'Checkbox', text).replace('_x0000_s0', ''),
    )
    expect((await withControls(named.join(''))).text).toBe('8件\n\n☐継続\n\n☐廃止\n')
  })

  it('has its words once, from the newer drawing, which may be all there is', async () => {
    const drawn = (number: number, text: string) =>
      `<xdr:sp><xdr:nvSpPr><xdr:cNvPr id="${number}"><a:extLst><a:ext><a14:compatExt spid="_x0000_s${number}"/></a:ext></a:extLst></xdr:cNvPr></xdr:nvSpPr><xdr:txBody><a:p><a:r><a:t>${text}</a:t></a:r></a:p></xdr:txBody></xdr:sp>`
    const laid = await withControls(
      shape(1025, 'Checkbox', '継続'),
      {
        1025: 'objectType="CheckBox" checked="Checked"',
        1026: 'objectType="CheckBox" checked="Checked"',
      },
      drawn(1025, '継続') + drawn(1026, '見直し') + drawn(1027, '注意'),
    )
    expect(laid.text).toBe('8件\n\n☑継続\n\n☑見直し\n\n注意\n')
    expect(laid.problems[0]?.message).toContain('部品が1個')
  })

  it('is named where its state or its words are not certain', async () => {
    const laid = await withControls(
      shape(1025, 'Checkbox', '継続', '<x:Checked>1</x:Checked>') +
        shape(1026, 'Checkbox', '半分', '<x:Checked>2</x:Checked>') +
        shape(1027, 'Checkbox', '', '<x:Checked>1</x:Checked>') +
        shape(1028, 'Drop', '') +
        shape(1029, 'Button', '消す') +
        shape(1031, 'GBox', '') +
        shape(1032, 'Label', ''),
      { 1025: 'objectType="CheckBox"', 1029: 'objectType="Button"', 1030: '' },
    )
    expect(laid.text).toBe('8件\n\n継続\n\n半分\n')
    expect(codesOf(laid)).toEqual(['document/form-controls'])
    expect(laid.problems[0]?.message).toContain('5個')
    const broken = await withControls(`<v:shape>${shape(1025, 'Checkbox', '継続')}`)
    expect(broken.problems[0]?.message).toContain('1個')
  })
})

describe('a cell that is a check box', () => {
  const bags =
    '<FeaturePropertyBags><bag type="Checkbox"/><bag type="XFControls"><bagId k="CellControl">0</bagId></bag><bag type="XFComplement"><bagId k="XFControls">1</bagId></bag><bag type="XFComplements" extRef="XFComplementsMapperExtRef"><a k="MappedFeaturePropertyBags"><bagId>2</bagId></a></bag></FeaturePropertyBags>'
  const styles =
    '<styleSheet><cellXfs><xf/><xf><extLst><ext><xfpb:xfComplement i="0"/></ext></extLst></xf><xf><extLst><ext><xfpb:xfComplement i="7"/></ext></extLst></xf></cellXfs></styleSheet>'

  it('shows whether it is ticked, and is a truth value where its style leads nowhere', async () => {
    const truths = [1, 2, 0].flatMap((style) =>
      [1, 0].map((value) => `<c t="b" s="${style}"><v>${value}</v></c>`),
    )
    const laid = await laidOut(
      'a.xlsx',
      makeXlsx(`<row>${truths.join('')}<c s="1"/></row>`, [
        { name: 'xl/styles.xml', content: styles },
        { name: 'xl/bags.xml', content: bags },
        {
          name: 'xl/_rels/workbook.xml.rels',
          content:
            '<Relationships><Relationship Id="s1" Type="x/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="s2" Type="x/styles" Target="styles.xml"/><Relationship Id="s3" Type="http://schemas.microsoft.com/office/2022/11/relationships/FeaturePropertyBag" Target="bags.xml"/></Relationships>',
        },
      ]),
    )
    expect(laid.text).toBe('☑\t☐\tTRUE\tFALSE\tTRUE\tFALSE\n')
  })
})
