/** The overview as offices have it: slides of boxes, in PowerPoint's format and, through LibreOffice, in the others. */
import { describe, expect, it } from 'vitest'
import { layOutApart } from '../../src/intake/media/child/reader-pool.ts'
import { readFile } from '../../src/intake/read-files.ts'
import { convertAll, officeMissing } from '../corpus/office.ts'
import { makeOdp, type OdpBox } from './make-odp.ts'
import { frame, makePptx, textBox } from './make-pptx.ts'

const overview = [
  textBox([10, 8, 30, 9], ['めざす状態']),
  textBox(
    [50, 8, 220, 16],
    ['海辺の灯りが絶えず、帆影区のまちを夜も歩ける。', 'また、誰もが灯りを守る。'],
  ),
  textBox([10, 30, 35, 9], ['アウトカム指標']),
  textBox(
    [50, 30, 220, 16],
    ['●夜も歩けると感じる区民の割合：令和3年度までに60%以上', '●灯りを守る人の割合：30%以上'],
  ),
  textBox([10, 55, 30, 9], ['戦略']),
  textBox(
    [50, 55, 220, 9],
    ['灯りを守る人を増やし、点検の輪を広げることで、夜も歩けるまちにする。'],
  ),
  // drawn last and in a group, as people do
  `<p:grpSp><p:grpSpPr><a:xfrm><a:off x="1800000" y="2880000"/><a:ext cx="5400000" cy="2160000"/><a:chOff x="0" y="0"/><a:chExt cx="540000" cy="216000"/></a:xfrm></p:grpSpPr>${[
    textBox([8, 0, 7, 0.9], ['点検の輪を広げる']),
    textBox([0, 0, 7, 0.9], ['灯りを守る人を増やす']),
  ].join('')}</p:grpSp>`,
  textBox([10, 100, 30, 9], ['単年度目標']),
  textBox([50, 100, 70, 9], ['灯りの会の会員数：120人']),
  textBox([130, 100, 70, 16], ['令和2年度末の点検に加わった人数：前年度末比15%増']),
  textBox([10, 130, 30, 9], ['具体的取組']),
  textBox([50, 130, 70, 16], ['灯りの会の説明会（3回以上）', '会員募集のちらし作成'], '•'),
  textBox([130, 130, 70, 9], ['・点検の日の案内']),
].join('')

async function expectOverview(name: string, bytes: Uint8Array): Promise<readonly string[]> {
  const read = await readFile({ name, bytes }, { offices: ['帆影区'] })
  if (!read.ok) throw new Error(read.problems.map(({ message }) => message).join())
  const { panels, unread, problems } = read.value.document
  expect(unread).toEqual([])
  const [panel] = panels
  expect(panel?.outcomes.map(({ target }) => target.indicator)).toEqual([
    '夜も歩けると感じる区民の割合',
    '灯りを守る人の割合',
  ])
  expect(
    panel?.themes.map(({ title, targets, activities }) => [
      title.text,
      targets.length,
      activities.map(({ text }) => text),
    ]),
  ).toEqual([
    ['灯りを守る人を増やす', 1, ['灯りの会の説明会（3回以上）', '会員募集のちらし作成']],
    ['点検の輪を広げる', 1, ['点検の日の案内']],
  ])
  return problems.map(({ code }) => code)
}

async function laidOut(bytes: Uint8Array) {
  const opened = await layOutApart('図.pptx', bytes)
  if (!opened.ok || opened.value.kind !== 'document') throw new Error('not opened')
  return opened.value.laid
}

describe('a slide', () => {
  it('is read by where its boxes stand, in whatever order they were drawn', async () => {
    await expectOverview('全体図.pptx', makePptx([overview]))
  })

  it('of very many boxes takes no longer than their number asks for', {
    timeout: 15_000,
  }, async () => {
    const rows = Array.from({ length: 10_000 }, (_, row) =>
      [10, 90].map((left) => textBox([left, row * 10, 60, 8], ['灯り'])).join(''),
    )
    const { text } = await laidOut(makePptx([rows.join('')]))
    expect(text.match(/灯り/gu)).toHaveLength(20_000)
  })

  it('says where each field stands', async () => {
    const { places } = await laidOut(makePptx([textBox([10, 8, 30, 9], ['めざす状態'])]))
    expect(places[0]?.place).toMatchObject({ kind: 'page', page: 1 })
  })

  it('gives the cells of its tables, and its place holders where the layout has them', async () => {
    const cell = (text: string) =>
      `<a:tc><a:txBody><a:p><a:r><a:t>${text}</a:t></a:r></a:p></a:txBody></a:tc>`
    const table = `<p:graphicFrame><p:xfrm><a:off x="360000" y="3600000"/><a:ext cx="9" cy="9"/></p:xfrm><a:graphic><a:graphicData><a:tbl><a:tr>${cell('番号')}${cell('取組項目')}</a:tr><a:tr>${cell('1')}${cell('夜道の灯り')}</a:tr></a:tbl></a:graphicData></a:graphic></p:graphicFrame>`
    const title =
      '<p:sp><p:nvSpPr><p:nvPr><p:ph type="title"/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:p><a:r><a:t>表の上の題</a:t></a:r></a:p></p:txBody></p:sp>'
    const number =
      '<p:sp><p:nvSpPr><p:nvPr><p:ph type="sldNum"/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:p><a:fld><a:t>7</a:t></a:fld></a:p></p:txBody></p:sp>'
    const layout = {
      name: 'ppt/slideLayouts/l.xml',
      content: `<p:sldLayout xmlns:p="http://p" xmlns:a="http://a"><p:cSld><p:spTree><p:sp><p:nvSpPr><p:nvPr><p:ph type="title"/></p:nvPr></p:nvSpPr><p:spPr>${frame([10, 5, 200, 10])}</p:spPr></p:sp></p:spTree></p:cSld></p:sldLayout>`,
    }
    const relation =
      '<Relationship Id="l" Type="http://x/slideLayout" Target="../slideLayouts/l.xml"/>'
    const { text } = await laidOut(makePptx([table + title + number], [layout], [relation]))
    expect(text.trim().split(/\n+/u)).toEqual(['表の上の題', '番号\t取組項目', '1\t夜道の灯り'])
  })

  it('names what it holds and nobody reads: charts, notes, slides that are not shown', async () => {
    const chart = '<p:graphicFrame><a:graphic><a:graphicData/></a:graphic></p:graphicFrame>'
    const notes = {
      name: 'ppt/notesSlides/n.xml',
      content:
        '<p:notes xmlns:p="http://p" xmlns:a="http://a"><p:sp><p:nvSpPr><p:nvPr><p:ph type="body"/></p:nvPr></p:nvSpPr><p:txBody><a:p><a:r><a:t>話すこと</a:t></a:r></a:p></p:txBody></p:sp></p:notes>',
    }
    const relation =
      '<Relationship Id="n" Type="http://x/notesSlide" Target="../notesSlides/n.xml"/>'
    const words = textBox([10, 8, 30, 9], ['めざす状態'])
    const laid = await laidOut(makePptx([chart + words], [notes], [relation]))
    expect(laid.problems.map(({ code }) => code)).toEqual([
      'document/drawing-unread',
      'document/notes-unread',
    ])
  })

  it('gives the words under a merged cell, and says so', async () => {
    const cell = (text: string, merge = '') =>
      `<a:tc ${merge}><a:txBody><a:p><a:r><a:t>${text}</a:t></a:r></a:p></a:txBody></a:tc>`
    const rows = `<a:tr>${cell('取組', 'gridSpan="2"')}${cell('隠れた字', 'hMerge="1"')}${cell('', 'vMerge="1"')}</a:tr>`
    const laid = await laidOut(
      makePptx([
        `<p:graphicFrame><a:graphic><a:graphicData><a:tbl>${rows}</a:tbl></a:graphicData></a:graphic></p:graphicFrame>`,
      ]),
    )
    expect(laid.text).toBe('取組\t隠れた字\n')
    expect(laid.problems.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^1枚目に、結合したセルの下に隠れている文字が1か所/u),
    ])
  })

  it('asks once of what many slides have', async () => {
    const slides = Array.from({ length: 7 }, (_, index) =>
      index === 1 ? '' : textBox([20, 20, 100, 20], ['一']) + '<p:pic/>'.repeat(2),
    )
    const laid = await laidOut(makePptx(slides))
    const asked = laid.problems.filter(({ code }) => code === 'document/pictures-unread')
    expect(asked).toHaveLength(1)
    expect(asked[0]?.message).toMatch(/^1、3、4、5、6枚目ほか1枚に画像が12個あります/u)
  })

  it('gives formulas and dates that were typed, and names pictures and comments', async () => {
    const holder = (type: string, inside: string) =>
      `<p:sp><p:nvSpPr><p:nvPr><p:ph type="${type}"/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:p>${inside}</a:p></p:txBody></p:sp>`
    const formula =
      '<mc:AlternateContent><mc:Choice Requires="a14"><a14:m><m:oMath><m:r><m:t>x=8</m:t></m:r></m:oMath></a14:m></mc:Choice><mc:Fallback><a:r><a:t>旧</a:t></a:r></mc:Fallback></mc:AlternateContent>'
    const half =
      '<m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f>'
    const shapes = [
      holder('dt', '<a:r><a:rPr/><a:t>令和3年4月1日_x000B_現在</a:t></a:r>'),
      holder('dt', '<a:fld><a:t>2026/11/27</a:t></a:fld>'),
      holder('sldNum', '<a:r><a:t>- </a:t></a:r><a:fld><a:t>7</a:t></a:fld>'),
      holder('body', formula),
      holder('body', `<a:r><a:t>5</a:t></a:r>${formula.replace(/<m:r>.*<\/m:r>/u, half + half)}`),
      '<p:pic/>',
    ]
    const relation = '<Relationship Id="c" Type="http://x/comments" Target="../comments/c.xml"/>'
    const laid = await laidOut(makePptx([shapes.join('')], [], [relation]))
    expect(laid.text.trim().split(/\n+/u)).toEqual(['令和3年4月1日\u2029現在', 'x=8', '5 1/2 1/2'])
    expect(laid.problems.map(({ code }) => code)).toEqual([
      'document/pictures-unread',
      'document/comments',
    ])
  })

  describe('made from a template', () => {
    const template = (kind: string, shapes: string, shows = '') => ({
      name: `ppt/${kind.replace('sld', 'slide')}s/t.xml`,
      content: `<p:${kind} xmlns:p="http://p" xmlns:a="http://a" ${shows}><p:cSld><p:spTree>${shapes}</p:spTree></p:cSld></p:${kind}>`,
    })
    const ofLayout =
      '<Relationship Id="l" Type="http://x/slideLayout" Target="../slideLayouts/t.xml"/>'
    const rels = (name: string, content: string) => ({
      name: `ppt/${name}`,
      content: `<Relationships>${content}</Relationships>`,
    })
    const prompt = `<p:sp><p:nvSpPr><p:nvPr><p:ph type="title"/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:p><a:r><a:t>マスター タイトルの書式設定</a:t></a:r></a:p></p:txBody></p:sp>`
    const numbered = (before: string) =>
      `<p:sp><p:nvSpPr><p:nvPr/></p:nvSpPr><p:spPr/><p:txBody><a:p>${before}<a:fld type="slidenum"><a:t>‹#›</a:t></a:fld></a:p></p:txBody></p:sp>`
    const master = template(
      'sldMaster',
      prompt +
        textBox([250, 2, 40, 5], ['令和2年度']) +
        numbered('<a:r><a:t>P.</a:t></a:r>') +
        numbered('<a:r><a:t>Page </a:t></a:r>'),
    )
    const files = (layout: string, more = '') => [
      template('sldLayout', layout, more),
      master,
      rels(
        'slideLayouts/_rels/t.xml.rels',
        '<Relationship Id="m" Type="http://x/slideMaster" Target="../slideMasters/t.xml"/>',
      ),
      rels('slides/_rels/slide2.xml.rels', ofLayout),
    ]

    it('is read with the words that the template prints, once, and without its prompts', async () => {
      const own = textBox([10, 8, 30, 9], ['めざす状態'])
      const foot = textBox([10, 170, 40, 5], ['帆影区']) + textBox([60, 170, 40, 5], ['2020'])
      const laid = await laidOut(
        makePptx([own, textBox([10, 8, 30, 9], ['戦略'])], files(`${foot}<p:pic/>`), [ofLayout]),
      )
      expect(laid.text.trim().split(/\n+/u)).toEqual([
        '令和2年度',
        'めざす状態',
        '帆影区',
        '2020',
        '戦略',
      ])
      expect(laid.places[0]?.place).toMatchObject({ kind: 'page', page: 1 })
      expect(laid.problems.map(({ message }) => message)).toEqual([
        expect.stringMatching(/^1枚目に画像が1個/u),
      ])
    })

    it('is the overview it was', async () => {
      const bytes = makePptx([overview], files(''), [ofLayout])
      const plain = await expectOverview('全体図.pptx', makePptx([overview]))
      expect(await expectOverview('全体図.pptx', bytes)).toEqual(plain)
    })

    it('shows nothing of it where it says so', async () => {
      const own = textBox([10, 8, 30, 9], ['めざす状態'])
      const bytes = makePptx([own], files('', 'showMasterSp="0"'), [ofLayout])
      expect((await laidOut(bytes)).text).toBe('めざす状態\n')
    })
  })

  it('shows the numbers of its lists as they are set, and lets no raised figure run into another', async () => {
    const line = (settings: string, runs: string) => `<a:p><a:pPr>${settings}</a:pPr>${runs}</a:p>`
    const listed = ['alphaLcParenR', 'romanUcPeriod', 'arabicParenBoth', 'ea1JpnKorPlain'].map(
      (type) => line(`<a:buAutoNum type="${type}"/>`, '<a:r><a:t>灯り</a:t></a:r>'),
    )
    const raised = '<a:r><a:rPr baseline="30000"/><a:t>2</a:t></a:r>'
    const figures = line(
      '',
      `<a:r><a:rPr baseline="0"/><a:t>10</a:t></a:r>${raised}<a:r><a:t>件</a:t></a:r>`,
    )
    const { text } = await laidOut(
      makePptx([`<p:sp><p:txBody>${listed.join('')}${figures}</p:txBody></p:sp>`]),
    )
    expect(text.trim().split('\u2029')).toEqual([
      'a)灯り',
      'II. 灯り',
      '(3)灯り',
      '四 灯り',
      '10^2件',
    ])
  })

  it('says that it read what is hidden or struck out, and names what was drawn by hand', async () => {
    const hide = (box: string) =>
      box.replace('<p:nvSpPr>', '<p:nvSpPr><p:cNvPr id="2" name="控え" hidden="1"/>')
    const strike = (box: string) => box.replace('<a:t>', '<a:rPr strike="sngStrike"/><a:t>')
    const group = `<p:grpSp><p:nvGrpSpPr><p:cNvPr id="3" hidden="1"/></p:nvGrpSpPr>${textBox([10, 90, 30, 9], ['組の中'])}</p:grpSp>`
    const ink =
      '<mc:AlternateContent><mc:Choice Requires="p14"><p:contentPart/></mc:Choice></mc:AlternateContent>'
    const laid = await laidOut(
      makePptx([
        hide(textBox([10, 10, 30, 9], ['案'])) +
          group +
          ink +
          '<p:sp><p:spPr><a:blipFill/></p:spPr></p:sp>' +
          strike(textBox([10, 50, 30, 9], ['5件'])),
      ]),
    )
    expect(laid.text.trim().split(/\n+/u)).toEqual(['案', '5件', '組の中'])
    expect(laid.problems.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^1枚目に画面に出ない図形が2個/u),
      expect.stringMatching(/^1枚目に取り消し線の付いた文字が2字/u),
      expect.stringMatching(/^1枚目に画像が2個/u),
    ])
  })

  it('shows letters of a symbol font as signs, those before its lists too', async () => {
    const set = (font: string, text: string) =>
      `<a:r><a:rPr>${font}</a:rPr><a:t>${text}</a:t></a:r>`
    const wingdings = '<a:latin typeface="Wingdings"/>'
    const bullet = (char: string) =>
      `<a:p><a:pPr><a:buFont typeface="Wingdings"/><a:buChar char="${char}"/></a:pPr>${set('', '灯り')}</a:p>`
    const own = set('<a:latin typeface="游明朝"/><a:sym typeface="Wingdings"/>', 'l\uf0fe')
    const lines = `<a:p>${set(wingdings, 'þ')}${set('', '継続')}${own}${set(wingdings, 'A')}</a:p>`
    const { text, problems } = await laidOut(
      makePptx([
        `<p:sp><p:txBody>${lines}${bullet('n')}${bullet('ü')}${bullet('v')}</p:txBody></p:sp>`,
      ]),
    )
    expect(text.trim().split('\u2029')).toEqual(['☑継続l☑\ufffd', '■灯り', '・灯り', '・灯り'])
    expect(problems.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^1枚目に記号フォントの読めない記号が1か所/u),
    ])
  })

  it('that is broken is refused in words', async () => {
    const opened = await layOutApart('壊.pptx', makePptx(['<p:sp>']))
    expect(opened).toMatchObject({ ok: false, problems: [{ code: 'document/broken' }] })
  })
})

const boxes: readonly OdpBox[] = [
  [10, 8, 30, 9, 'めざす状態'],
  [50, 8, 220, 16, '海辺の灯りが絶えず、帆影区のまちを夜も歩ける。'],
  [10, 30, 35, 9, 'アウトカム指標'],
  [50, 30, 220, 16, '●夜も歩けると感じる区民の割合：60%以上', '●灯りを守る人の割合：30%以上'],
  [10, 55, 30, 9, '戦略'],
  [50, 55, 220, 9, '灯りを守る人を増やす。'],
  [50, 80, 70, 9, '灯りを守る人を増やす'],
  [130, 80, 70, 9, '点検の輪を広げる'],
  [10, 100, 30, 9, '単年度目標'],
  [50, 100, 70, 9, '灯りの会の会員数：120人'],
  [130, 100, 70, 9, '点検に加わった人数：15人'],
  [10, 130, 30, 9, '具体的取組'],
  [50, 130, 70, 16, '・灯りの会の説明会（3回以上）', '・会員募集のちらし作成'],
  [130, 130, 70, 9, '・点検の日の案内'],
]

const odp = makeOdp(boxes)
const slidesMissing =
  officeMissing ??
  (await convertAll([odp], 'odp', 'ppt').then(
    () => null,
    () => 'LibreOffice Impress is not installed: see CONTRIBUTING',
  ))

describe.skipIf(slidesMissing !== null)('a slide of another format', () => {
  it('odp is read through LibreOffice, which is said', async () => {
    expect(await expectOverview('全体図.odp', odp)).toContain('document/converted')
  })

  it('ppt is read through LibreOffice, which is said', async () => {
    const [bytes = new Uint8Array()] = await convertAll([odp], 'odp', 'ppt')
    expect(await expectOverview('全体図.ppt', bytes)).toContain('document/converted')
  })
})
