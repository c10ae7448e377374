/** Word files as they come: merged and deleted cells, lists by style, fields, signs of a font, and parts beside the text. */
import { describe, expect, it } from 'vitest'
import { codesOf, laidOut } from './laid-out.ts'
import { makeDocx, type ZipPart } from './make-zip.ts'

const run = (text: string, settings = '') =>
  `<w:r><w:rPr>${settings}</w:rPr><w:t>${text}</w:t></w:r>`
const p = (inside: string, settings = '') => `<w:p><w:pPr>${settings}</w:pPr>${inside}</w:p>`
const cell = (text: string, settings = '') =>
  `<w:tc><w:tcPr>${settings}</w:tcPr>${p(run(text))}</w:tc>`
const row = (...cells: readonly string[]) => `<w:tr>${cells.join('')}</w:tr>`
const field = (type: string, settings = '') =>
  `<w:r><w:rPr>${settings}</w:rPr><w:fldChar w:fldCharType="${type}"/></w:r>`

/** Parts beside the document, each by the type of its relation. */
function beside(parts: Readonly<Record<string, string>>): readonly ZipPart[] {
  const types = Object.keys(parts)
  const relations = types.map(
    (type) => `<Relationship Id="${type}" Type="x/${type}" Target="${type}.xml"/>`,
  )
  return [
    {
      name: 'word/_rels/document.xml.rels',
      content: `<Relationships>${relations.join('')}</Relationships>`,
    },
    ...types.map((type) => ({ name: `word/${type}.xml`, content: parts[type] ?? '' })),
  ]
}

const read = (body: string, parts: Readonly<Record<string, string>> = {}) =>
  laidOut('a.docx', makeDocx(body, beside(parts)))

describe('a table of a Word file', () => {
  it('gives the words under a merged cell, and says so', async () => {
    const laid = await read(
      `<w:tbl>${row(cell('目標', '<w:vMerge w:val="restart"/>'), cell('8件'))}${row(cell('隠れた', '<w:vMerge/>'), cell('9件'))}</w:tbl>`,
    )
    expect(laid.text).toBe('目標\t8件\n隠れた\t9件\n')
    expect(codesOf(laid)).toEqual(['document/covered-cells'])
  })

  it('says how much a deleted row held', async () => {
    const deleted = `<w:tr><w:trPr><w:del/></w:trPr>${cell('四文字だ')}</w:tr>`
    const laid = await read(`<w:tbl>${row(cell('a'))}${deleted}</w:tbl>`)
    expect(laid.text).toBe('a\n')
    expect(laid.problems[0]?.message).toContain('4字')
  })

  it('says how much a deleted cell held, and leaves its column empty', async () => {
    const laid = await read(
      `<w:tbl>${row(cell('目標'), cell('35件', '<w:cellDel w:id="1"/>'), cell('40件'))}${row(cell('a'), cell('b'), cell('c'))}</w:tbl>`,
    )
    expect(laid.text).toBe('目標\t\t40件\na\tb\tc\n')
    expect(laid.problems[0]?.message).toContain('3字')
  })

  it('counts its columns where a file says nonsense of them', async () => {
    const odd = (span: string) => cell('a', `<w:gridSpan w:val="${span}"/>`)
    const laid = await read(`<w:tbl>${row(odd('x'), odd('-9'), odd('1e400'), cell('b'))}</w:tbl>`)
    expect(laid.text).toBe('a\ta\ta\tb\n')
  })

  it('may hold a table of a hundred thousand rows in a cell', async () => {
    const inner = `<w:tbl>${'<w:tr/>'.repeat(130_000)}${row(cell('b'))}</w:tbl>`
    const laid = await read(`<w:tbl><w:tr><w:tc>${inner}</w:tc></w:tr></w:tbl>`)
    expect(laid.text).toBe('b\n')
  })
})

describe('a list of a Word file', () => {
  const numberingPart = (lists: string, level = 0) =>
    `<w:numbering><w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="${level}"><w:numFmt w:val="decimalEnclosedCircle"/><w:lvlText w:val="%1"/></w:lvl></w:abstractNum>${lists}</w:numbering>`
  const list = (id: string, more = '') =>
    `<w:num w:numId="${id}"><w:abstractNumId w:val="7"/>${more}</w:num>`
  const within = (id: string, level = 0) =>
    `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`

  it('begins anew where it says so, and then counts on', async () => {
    const anew = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'
    const entries = [within('1'), within('1'), within('2'), within('2')]
    const laid = await read(entries.map((settings) => p(run('件'), settings)).join(''), {
      numbering: numberingPart(list('1') + list('2', anew)),
    })
    expect(laid.text).toBe('①件\n②件\n①件\n②件\n')
  })

  it('is that of the style its style is based on, round in a circle or not', async () => {
    const style = (id: string, inside: string) => `<w:style w:styleId="${id}">${inside}</w:style>`
    const based = (on: string) => `<w:basedOn w:val="${on}"/>`
    const styles = `<w:styles>${style('a', based('b'))}${style('b', based('c'))}${style('c', `<w:pPr>${within('1')}</w:pPr>`)}${style('d', based('e'))}${style('e', based('d'))}</w:styles>`
    const of = (id: string) => p(run('件'), `<w:pStyle w:val="${id}"/>`)
    const laid = await read(of('a') + of('d'), { styles, numbering: numberingPart(list('1')) })
    expect(laid.text).toBe('①件\n件\n')
  })

  it('has numbers that run into no figure behind them', async () => {
    const level = (text: string) =>
      `<w:numbering><w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="${text}"/></w:lvl></w:abstractNum>${list('1')}</w:numbering>`
    const entries = p(run('5人以上'), within('1')) + p(run('当番'), within('1'))
    const signs = ['%1', '%1.', '(%1)', '%1-']
    const texts = await Promise.all(
      signs.map(async (text) => (await read(entries, { numbering: level(text) })).text),
    )
    expect(texts).toEqual([
      '1. 5人以上\n2当番\n',
      '1. 5人以上\n2.当番\n',
      '(1)5人以上\n(2)当番\n',
      '1- 5人以上\n2-当番\n',
    ])
  })

  it('does no harm at a level no list has', async () => {
    const laid = await read(p(run('件'), within('1', 5_000_000_000)), {
      numbering: numberingPart(list('1'), 5_000_000_000),
    })
    expect(laid.text).toMatch(/件\n$/u)
  })
})

describe('the looks of words in a Word file', () => {
  const style = (id: string, inside: string, more = '') =>
    `<w:style w:styleId="${id}" ${more}>${inside}</w:style>`
  const looks = (settings: string) => `<w:rPr>${settings}</w:rPr>`
  const based = (on: string) => `<w:basedOn w:val="${on}"/>`
  const styles = `<w:styles>${[
    style('Raised', looks('<w:vertAlign w:val="superscript"/>')),
    style('Note', based('Raised')),
    style('Hidden', looks('<w:vanish/>')),
    style('Struck', looks('<w:strike/>')),
    style('Circle', based('Circle')),
  ].join('')}</w:styles>`
  const of = (id: string) => `<w:rStyle w:val="${id}"/>`
  const within = (id: string) => `<w:pStyle w:val="${id}"/>`

  it('may come from a style, or one that it is based on', async () => {
    const laid = await read(
      p(run('30') + run('2', of('Note')) + run('回以上')) +
        p(run('4') + run('9', of('Hidden')) + run('0人', of('Circle'))) +
        p(run('隠れた目標'), within('Hidden')) +
        p(run('見える', '<w:vanish w:val="0"/>') + run('目標', of('Hidden')), within('Hidden')),
      { styles },
    )
    expect(laid.text).toBe('30^2回以上\n40人\n\n見える目標\n')
    expect(codesOf(laid)).toEqual(['document/hidden-text'])
  })

  it('are those of the whole document where nothing else is set', async () => {
    const whole = `<w:styles><w:docDefaults><w:rPrDefault>${looks('<w:strike/>')}</w:rPrDefault></w:docDefaults></w:styles>`
    const laid = await read(p(run('35件')), { styles: whole })
    expect(codesOf(laid)).toEqual(['document/struck-text'])
    const usual = `<w:styles>${style('Usual', looks('<w:vanish/>'), 'w:type="paragraph" w:default="1"')}</w:styles>`
    expect(
      (await read(p(run('隠す')) + p(run('件', '<w:vanish w:val="false"/>')), { styles: usual }))
        .text,
    ).toBe('件\n')
  })

  it('are above or below the line where letters are moved, not where they are only set right', async () => {
    const moved = (text: string, by: number) => run(text, `<w:position w:val="${by}"/>`)
    const laid = await read(
      p(run('10') + moved('3', 8)) + p(run('8') + moved('1', -6)) + p(run('4') + moved('0', 2)),
    )
    expect(laid.text).toBe('10^3\n8_1\n40\n')
  })

  it('keep what is struck out apart from what stands in its place', async () => {
    const struck = '<w:strike/>'
    const laid = await read(
      p(run('目標：') + run('35', struck) + run('40人')) + p(run('35人', struck) + run('40人')),
    )
    expect(laid.text).toBe('目標：35 40人\n35人40人\n')
    expect(laid.problems[0]?.message).toContain('5字')
  })

  it('of many styles are known as fast as there are styles', async () => {
    const many = (count: number) =>
      `<w:styles>${Array.from({ length: count }, (_, at) => style(`s${at}`, based(`s${at - 1}`))).join('')}</w:styles>`
    const time = async (count: number) => {
      const body = p(run('件', of(`s${count - 1}`))).repeat(200)
      const begun = performance.now()
      await read(body, { styles: many(count) })
      return performance.now() - begun
    }
    await time(1_000)
    expect(await time(16_000)).toBeLessThan(80 * Math.max(20, await time(1_000)))
  })
})

describe('an end of a paragraph that was deleted', () => {
  it('makes one of two paragraphs, set as the second is', async () => {
    const deleted = '<w:rPr><w:del w:id="1"/></w:rPr>'
    const laid = await read(p(run('当番：4'), deleted) + p(run('0人以上')) + p(run('次'), deleted))
    expect(laid.text).toBe('当番：40人以上\n次\n')
    expect(codesOf(laid)).toEqual(['document/tracked-changes'])
  })
})

describe('the words of a Word file', () => {
  it('go on behind a field that ends where nobody sees it, or never', async () => {
    const hidden = '<w:vanish/>'
    const laid = await read(
      p(field('begin') + field('separate') + run('8件') + field('end', hidden) + run('以上')) +
        p(field('begin') + run('消えない')),
    )
    expect(laid.text).toBe('8件以上\n消えない\n')
  })

  it('leave out what a field is told', async () => {
    const nested = field('begin') + field('separate') + run('2') + field('end')
    const laid = await read(
      p(field('begin') + nested + field('separate') + run('結果') + field('end') + run('後')),
    )
    expect(laid.text).toBe('結果後\n')
  })

  it('are signs by the font they are set in, and unreadable where nobody knows them', async () => {
    const set = (font: string, letters: string) =>
      run(letters, `<w:rFonts w:ascii="${font}" w:hAnsi="${font}"/>`)
    const symbol = (font: string, code: string) =>
      `<w:r><w:sym w:font="${font}" w:char="${code}"/></w:r>`
    const laid = await read(
      p(set('Wingdings', 'l') + set('Wingdings', '\uf0fe目標')) +
        p(symbol('Wingdings 2', 'F052') + symbol('Wingdings', 'F0FC') + symbol('Symbol', 'F06C')) +
        p(set('Symbol', '80%') + set('Meiryo', 'l')),
    )
    expect(laid.text).toBe('●☑目標\n☑✓\ufffd\n80%l\n')
    expect(codesOf(laid)).toEqual(['document/symbols-unreadable'])
  })

  it('may be blanks without end', async () => {
    const laid = await read(p(run(`a${' '.repeat(500_000)}b`)))
    expect(laid.text).toHaveLength(500_003)
  })

  it('beside the text are found by their part, notes of the common type too', async () => {
    const table = `<w:tbl>${row(cell('頭'))}</w:tbl>`
    const laid = await read(`<w:tbl>${row(cell('a'))}</w:tbl>`, {
      header: `<w:hdr>${table}</w:hdr>`,
      footnotes: `<w:footnotes><w:footnote w:type="separator">${p(run('線'))}</w:footnote><w:footnote w:type="normal">${p(run('注'))}</w:footnote></w:footnotes>`,
    })
    expect(laid.text).toBe('頭\n\na\n\n注\n')
    expect(laid.places.map(({ place }) => place)).toEqual([
      { kind: 'part', part: 'ページの上部' },
      { kind: 'table', table: 1, row: 1, column: 1 },
      { kind: 'part', part: '脚注' },
    ])
  })

  it('in a document put into it whole are said not to be read', async () => {
    const laid = await read(`${p(run('a'))}<w:altChunk r:id="x"/>`)
    expect(codesOf(laid)).toEqual(['document/embedded-unread'])
  })
})

describe('a form in a Word file', () => {
  const control = (settings: string, content: string) =>
    `<w:sdt><w:sdtPr>${settings}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`
  const asking = '<w:showingPlcHdr/>'

  it('gives what was chosen or typed, never what only asks for it', async () => {
    const list = '<w:dropDownList><w:listItem w:displayText="未達成"/></w:dropDownList>'
    const filled = p(run('評価: ') + control(list, run('達成')))
    const blank = p(run('課題: ') + control(list + asking, run('選択してください')))
    const inCell = control(asking, cell('ここに入力'))
    const laid = await read(
      `${filled}${blank}${control(asking, p(run('本文を入力')))}<w:tbl>${row(cell('実績'), cell('8件'))}${`<w:tr>${cell('目標')}${inCell}</w:tr>`}</w:tbl>`,
    )
    expect(laid.text).toBe('評価: 達成\n課題:\n\n実績\t8件\n目標\t\n')
    expect(codesOf(laid)).toEqual(['document/controls-blank'])
    expect(laid.problems[0]?.message).toContain('3か所')
    const box = `<w:txbxContent>${control(asking, p(run('ここに入力')))}</w:txbxContent>`
    const twice = `<w:r><mc:AlternateContent><mc:Choice>${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent></w:r>`
    expect((await read(p(run('a') + twice))).problems[0]?.message).toContain('1か所')
  })

  it('of the older kind shows its ticks and the entry chosen of a list', async () => {
    const form = (data: string) =>
      `<w:r><w:fldChar w:fldCharType="begin"><w:ffData>${data}</w:ffData></w:fldChar></w:r><w:r><w:instrText>FORMCHECKBOX</w:instrText></w:r>${field('end')}`
    const box = (settings: string) => form(`<w:checkBox>${settings}</w:checkBox>`)
    const list = '<w:result w:val="1"/><w:listEntry w:val="4月"/><w:listEntry w:val="5月"/>'
    const laid = await read(
      p(
        `${box('<w:default w:val="1"/>')}${run('継続')}${box('<w:default w:val="1"/><w:checked w:val="0"/>')}${run('廃止')}${form(`<w:ddList>${list}</w:ddList>`)}`,
      ),
    )
    expect(laid.text).toBe('☑継続☐廃止5月\n')
    expect(codesOf(laid)).toEqual([])
    const begin = form('<w:checkBox><w:checked/></w:checkBox>').replace(field('end'), '')
    const stored = p(`${begin}${field('separate')}${run('☒')}${field('end')}${run('継続')}`)
    expect((await read(stored)).text).toBe('☑継続\n')
  })
})

describe('what no run of a Word file spells out', () => {
  const told = (instruction: string) =>
    `${field('begin')}<w:r><w:instrText>${instruction}</w:instrText></w:r>${field('end')}`

  it('is read from the instructions that show it: letters in a ring, signs by number', async () => {
    const reading = '\\* jc2 \\* &quot;Font:ＭＳ 明朝&quot; \\* hps10 \\o\\ad(\\s\\up 9(とも),灯)'
    const laid = await read(
      p(`${told(' eq \\o\\ac(○,11)')}${told('eq \\o\\ac(○,秘)')}${told(`eq ${reading}`)}`) +
        p(`${told('SYMBOL 254 \\f Wingdings')}${run('済')}${told(' PAGE ')}`) +
        p(told('MACROBUTTON Tick ここを押す')),
    )
    expect(laid.text).toBe('⑪○秘灯\n☑済\nここを押す\n')
    expect(codesOf(laid)).toEqual([])
  })

  it('is named where nobody stored it', async () => {
    const laid = await read(p(run('作成日: ') + told('DATE \\@ &quot;yyyy&quot;')))
    expect(laid.text).toBe('作成日:\n')
    expect(codesOf(laid)).toEqual(['document/fields-unread'])
  })

  it('shows nothing where the result that is stored is empty, or a drawing', async () => {
    const stored = (instruction: string, result: string) =>
      told(instruction).replace(field('end'), field('separate') + result + field('end'))
    const names = 'MERGEFIELD TITLE DOCPROPERTY REF ADDIN FILLIN TOC PAGEREF'.split(' ')
    const drawn = '<w:r><w:pict><v:group><v:line/></v:group></w:pict></w:r>'
    const simple = `<w:fldSimple w:instr="TITLE">${run('')}</w:fldSimple>`
    const laid = await read(
      p(run('題') + names.map((name) => stored(`${name} 件名`, run(''))).join('') + simple) +
        p(stored('SHAPE \\* MERGEFORMAT', drawn)),
    )
    expect([laid.text, codesOf(laid)]).toEqual(['題\n', []])
    const left = await read(
      p(run('題') + told('TITLE') + stored('DATE', run('')) + stored('EQ \\f(1,2)', '')),
    )
    expect(left.problems[0]?.message).toContain('3か所')
    const button = stored('MACROBUTTON Tick ここを押す', '')
    expect((await read(p(button))).text).toBe('ここを押す\n')
    const shape = await read(
      p(run('題') + told('SHAPE \\* MERGEFORMAT').replace(field('end'), drawn + field('end'))),
    )
    expect(codesOf(shape)).toEqual(['document/fields-unread'])
  })

  it('sets figures of a field apart from those beside it', async () => {
    const raised = told('EQ \\s\\up5(2)')
    expect((await read(p(run('10') + raised + run('個')))).text).toBe('10^2個\n')
    expect((await read(p(told('EQ 10\\s\\up5(2)') + run('30件')))).text).toBe('10^2 30件\n')
    expect((await read(p(run('8') + told('EQ \\s\\do5(1)') + run('件')))).text).toBe('8_1件\n')
  })

  it('is named with its place where a field of either kind has no result', async () => {
    const simple = (instruction: string, result = '') =>
      `<w:fldSimple w:instr="${instruction}">${result}</w:fldSimple>`
    const empty = (instruction: string) =>
      told(instruction).replace(field('end'), field('separate') + run('') + field('end'))
    const laid = await read(
      p(run('題')) +
        p(run('合計: ') + simple(' =SUM(ABOVE) ')) +
        p(simple('PAGE') + simple('DATE', run('令和3年4月1日'))) +
        p(
          empty('eq \\o\\ac(○,3)') +
            empty('IF 1 = 2 &quot;済&quot;') +
            empty('HYPERLINK &quot;a&quot;'),
        ) +
        `<w:tbl>${row(`<w:tc>${p(empty('REF 目標'))}</w:tc>`)}</w:tbl>`,
      { footer: `<w:ftr>${p(run('件数') + simple('DOCPROPERTY 件数'))}</w:ftr>` },
    )
    expect(laid.text).toBe('題\n合計:\n令和3年4月1日\n③\n\n件数\n')
    expect(codesOf(laid)).toEqual(['document/fields-unread'])
    expect(laid.problems[0]?.message).toContain('2か所あります（段落2、ページの下部）')
  })

  it('is no other figure than it shows, and no words that only ask for some', async () => {
    const laid = await read(
      p(run('率 ') + told('eq \\f(1,2)') + told('eq m\\s\\up 5(2)')) +
        p(run('氏名: ') + told('MACROBUTTON NoMacro [ここに入力]')) +
        p(told('SYMBOL 0') + told('SYMBOL 55296 \\u')),
    )
    const above = (text: string) => run(text, '<w:vertAlign w:val="superscript"/>')
    const figures = await read(p(run('8') + above('1') + run('件、100m') + above('2') + run('3列')))
    expect(figures.text).toBe('8^1件、100m2 3列\n')
    expect((await read(p(told('eq 10\\s\\up 5(2)')))).text).toBe('10^2\n')
    expect(laid.text).toBe('率 m2\n氏名:\n\ufffd\ufffd\n')
    expect(codesOf(laid)).toEqual([
      'document/symbols-unreadable',
      'document/controls-blank',
      'document/fields-unread',
    ])
  })

  it('is no box that is hidden, no half of a letter, and no fraction without its line', async () => {
    const begin =
      '<w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:checked/></w:checkBox></w:ffData></w:fldChar>'
    const box = `<w:r><w:rPr><w:vanish/></w:rPr>${begin}</w:r>${field('end', '<w:vanish/>')}`
    const figure = (text: string) => `<m:r><m:t>${text}</m:t></m:r>`
    const fraction = `<m:oMath><m:f><m:fPr/><m:num>${figure('1')}</m:num><m:den>${figure('2')}</m:den></m:f></m:oMath>`
    const signs = '<w:r><w:sym w:font="x" w:char="0000"/><w:sym w:font="x" w:char="D800"/></w:r>'
    const laid = await read(p(box + run('率 ') + fraction) + p(signs))
    expect(laid.text).toBe('率 1/2\n\ufffd\ufffd\n')
    const line =
      '<w:r><w:pict><v:shapetype><v:formulas><v:f eqn="1"/></v:formulas></v:shapetype></w:pict></w:r>'
    const power = `<m:oMath><m:sSup><m:e>${figure('10')}</m:e><m:sup>${figure('2')}</m:sup></m:sSup></m:oMath>`
    expect((await read(p(line + run('率 ') + power))).text).toBe('率 10^2\n')
    const beside = run('5') + fraction + power + run('30件')
    expect((await read(p(beside))).text).toBe('5 1/2 10^2 30件\n')
    const two = `${run('100m')}${run('2', '<w:vertAlign w:val="superscript"/>')}`
    expect((await read(p(two + fraction))).text).toBe('100m2 1/2\n')
    const roots = `<m:oMath>${figure('2')}<m:rad><m:e>${figure('3')}</m:e></m:rad>${figure('5')}</m:oMath>`
    expect((await read(p(roots))).text).toBe('2√3 5\n')
    expect(codesOf(laid)).toEqual(['document/symbols-unreadable'])
  })

  it('is a sign of a newer font, by its number', async () => {
    const sign =
      '<w:r><mc:AlternateContent><mc:Choice Requires="w16se"><w16se:symEx w16se:font="Segoe UI Emoji" w16se:char="2611"/></mc:Choice><mc:Fallback><w:t>x</w:t></mc:Fallback></mc:AlternateContent></w:r>'
    expect((await read(p(sign + run('継続')))).text).toBe('☑継続\n')
  })

  it('is lettering across the page, and is named in pictures, charts and other programs’ parts', async () => {
    const mark = '<w:r><w:pict><v:shape><v:textpath string="取扱注意"/></v:shape></w:pict></w:r>'
    const drawn = (inside: string) => `<w:r><w:drawing>${inside}</w:drawing></w:r>`
    const object = '<w:r><w:object><v:imagedata/><o:OLEObject/></w:object></w:r>'
    const laid = await read(
      p(run('a') + drawn('<pic:pic/>') + drawn('<c:chart/>') + drawn('<dgm:relIds/>') + object),
      { header: `<w:hdr>${p(mark)}</w:hdr>` },
    )
    expect(laid.text).toBe('取扱注意\n\na\n')
    expect(codesOf(laid)).toEqual([
      'document/embedded-unread',
      'document/drawing-unread',
      'document/pictures-unread',
    ])
    expect(laid.problems[1]?.message).toContain('2個')
    expect(laid.problems[2]?.message).toContain('1個')
  })

  it('is in drawings of other programs, line by line, and pictures of every kind are named', async () => {
    const line = (text: string) => `<a:p><a:r><a:t>${text}</a:t></a:r></a:p>`
    const drawn = (inside: string) => `<w:r><w:drawing>${inside}</w:drawing></w:r>`
    const canvas = `<lc:lockedCanvas><a:sp><a:txSp><a:txBody>${line('一行')}${line('二行')}</a:txBody></a:txSp></a:sp></lc:lockedCanvas>`
    const pictured =
      drawn('<wps:wsp><wps:spPr><a:blipFill><a:blip/></a:blipFill></wps:spPr></wps:wsp>') +
      drawn('<wpi:contentPart/>') +
      drawn('<pic:pic><pic:blipFill><a:blip/></pic:blipFill></pic:pic>')
    const today = '<w:r><w:yearLong/><w:t>年</w:t></w:r>'
    const laid = await read(p(run('本文') + drawn(canvas)) + p(pictured + today))
    expect(laid.text).toBe('本文\n\n一行\n二行\n年\n')
    expect(laid.problems.map(({ message }) => message)).toEqual([
      expect.stringContaining('1か所あります（段落3）'),
      expect.stringMatching(/^画像が3個/u),
    ])
  })

  it('is found in whatever a paragraph is wrapped in, and counted where it was deleted', async () => {
    const moved = `<w:moveFrom>${p(run('四文字だ'))}</w:moveFrom>`
    const laid = await read(
      `<w:unheard>${p(run('包み'))}</w:unheard><m:oMathPara><m:oMath><m:r><m:t>x=8</m:t></m:r></m:oMath></m:oMathPara>${moved}`,
    )
    expect(laid.text).toBe('包み\nx=8\n')
    expect(laid.problems[0]?.message).toContain('4字')
  })
})
