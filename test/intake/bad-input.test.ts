import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it } from 'vitest'
import { layOutApart } from '../../src/intake/media/child/reader-pool.ts'
import { readFile, readFiles, unpackFile } from '../../src/intake/read-files.ts'
import { makePdf, pagesOf } from './make-pdf.ts'
import { makeDocx, makeXlsx, makeZip } from './make-zip.ts'

const megabyte = 1024 * 1024

async function problemsOf(name: string, bytes: Uint8Array) {
  const read = await readFile({ name, bytes })
  if (read.ok) throw new Error(`${name} was read`)
  for (const { message, severity } of read.problems) {
    expect(severity).toBe('blocks')
    expect(message).toMatch(/[ぁ-ん].*(?:ください|しました)。$/u)
  }
  return read.problems.map(({ code }) => code)
}

async function textOf(name: string, bytes: Uint8Array) {
  const opened = await layOutApart(name, bytes)
  if (!opened.ok) throw new Error(opened.problems.map(({ message }) => message).join())
  if (opened.value.kind !== 'document') throw new Error(opened.value.kind)
  return opened.value.laid
}

const p = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`
const codes = (laid: { readonly problems: readonly { readonly code: string }[] }) =>
  laid.problems.map(({ code }) => code)

describe('JSON', () => {
  it('nested without end is refused before anything falls through the floor', async () => {
    const deep = Buffer.from('[{"a":'.repeat(100_000))
    expect(await problemsOf('シート.json', deep)).toEqual(['document/nested-too-deep'])
  })
})

describe('zip bombs', () => {
  it('are not inflated', async () => {
    const bomb = makeDocx(Buffer.alloc(250 * megabyte, 0x20))
    expect(bomb.length).toBeLessThan(megabyte)
    expect(await problemsOf('計画.docx', bomb)).toEqual(['document/inflates-too-far'])
    const archive = makeZip([{ name: 'a.txt', content: Buffer.alloc(250 * megabyte, 0x61) }])
    expect(await problemsOf('計画.zip', archive)).toEqual(['document/inflates-too-far'])
  })

  it('are not believed when they claim to be small', async () => {
    const content = '<w:document><w:body/></w:document>'.padEnd(90_000)
    const lying = makeZip([
      { name: '[Content_Types].xml', content: '<Types/>' },
      {
        name: '_rels/.rels',
        content:
          '<Relationships><Relationship Id="r" Type="x/officeDocument" Target="word/document.xml"/></Relationships>',
      },
      { name: 'word/document.xml', content, claimedSize: 10 },
    ])
    expect(await problemsOf('計画.docx', lying)).toEqual(['document/broken'])
  })

  it('have no more entries than people make', async () => {
    const parts = Array.from({ length: 6_000 }, (_, index) => ({ name: `${index}`, content: 'x' }))
    expect(await problemsOf('計画.zip', makeZip(parts))).toEqual(['document/too-many-entries'])
  })

  it('do not nest for ever', async () => {
    let zip = makeZip([{ name: 'a.txt', content: 'x' }])
    for (let depth = 0; depth < 6; depth += 1) {
      zip = makeZip([{ name: 'z.zip', content: Buffer.from(zip) }])
    }
    expect(await problemsOf('計画.zip', zip)).toEqual(['document/nested-too-deep'])
  })
})

describe('an archive', () => {
  it('gives each of its files by a name that leads nowhere', async () => {
    const shiftJis = Buffer.from([0x8e, 0x91, 0x97, 0xbf, 0x2f, 0x61, 0x2e, 0x74, 0x78, 0x74])
    const zip = makeZip([
      { name: shiftJis, content: 'あ' },
      { name: '../../etc/passwd', content: 'あ' },
      { name: 'a\u202etxt.exe', content: 'あ' },
      { name: '__MACOSX/._a', content: 'x' },
    ])
    const names: string[] = []
    for await (const { name } of unpackFile({ name: 'z.zip', bytes: zip })) names.push(name)
    expect(names).toEqual(['z.zip/資料/a.txt', 'z.zip/etc/passwd', 'z.zip/atxt.exe'])
  })

  it('tells of each file why it cannot be read', async () => {
    const zip = makeZip([
      { name: 'a.txt', content: '手紙です。' },
      { name: 'b.pdf', content: '%PDF-1.7 broken' },
    ])
    const readings: (readonly [string, boolean])[] = []
    for await (const { file, read } of readFiles({ name: 'z.zip', bytes: zip })) {
      readings.push([file.name, read.ok])
    }
    expect(readings).toEqual([
      ['z.zip/a.txt', false],
      ['z.zip/b.pdf', false],
    ])
  })

  it('gives what is whole in it, whatever else is broken', async () => {
    const zip = makeZip([
      { name: 'a.txt', content: '手紙です。' },
      { name: 'b.txt', content: 'あ', claimedSize: 999 },
      { name: 'c.txt', content: 'い' },
      { name: 'd.txt', content: Buffer.alloc(40 * megabyte, 0x20) },
    ])
    zip[Buffer.from(zip).indexOf('c.txt') - 30] = 0
    const readings: (readonly [string, string | undefined])[] = []
    for await (const { file, read } of readFiles({ name: 'z.zip', bytes: zip })) {
      readings.push([file.name, read.ok ? undefined : read.problems[0]?.code])
    }
    expect(readings).toEqual([
      ['z.zip/a.txt', 'document/of-another-kind'],
      ['z.zip/b.txt', 'document/broken'],
      ['z.zip/c.txt', 'document/broken'],
      ['z.zip/d.txt', 'document/inflates-too-far'],
    ])
  })

  it('locked with a password is refused', async () => {
    const zip = makeZip([{ name: 'a.txt', content: 'あ', encrypted: true }])
    expect(await problemsOf('z.zip', zip)).toEqual(['document/locked'])
  })
})

describe('a Word file', () => {
  it('with entities that multiply is refused before they do', async () => {
    const laughs = Buffer.from(
      `<!DOCTYPE l [<!ENTITY a "ha">${[...'bcdefghij']
        .map((name, at) => `<!ENTITY ${name} "${`&${'abcdefghij'[at]};`.repeat(10)}">`)
        .join('')}]><w:document><w:body><w:p><w:r><w:t>&j;</w:t></w:r></w:p></w:body></w:document>`,
    )
    expect(await problemsOf('計画.docx', makeDocx(laughs))).toEqual(['document/broken'])
  })

  it('has nothing fetched for it', async () => {
    let asked = 0
    const server = createServer((_, response) => {
      asked += 1
      response.end()
    }).listen(0, '127.0.0.1')
    await new Promise((resolve) => server.once('listening', resolve))
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
    const links = ['attachedTemplate', 'image', 'hyperlink'].map(
      (type, at) =>
        `<Relationship Id="x${at}" Type="http://x/${type}" Target="${url}" TargetMode="External"/>`,
    )
    const rels = `<Relationships>${links.join('')}</Relationships>`
    const laid = await textOf(
      '計画.docx',
      makeDocx(p('取組項目1'), [{ name: 'word/_rels/document.xml.rels', content: rels }]),
    )
    expect(codes(laid)).toEqual(['document/external-link'])
    expect(asked).toBe(0)
    server.close()
  })

  it('is read as it stands with every change accepted, and says so', async () => {
    const body = `<w:p><w:r><w:t>目標</w:t></w:r><w:del><w:r><w:delText>5件</w:delText></w:r></w:del><w:ins><w:r><w:t>8件</w:t></w:r></w:ins></w:p>
      <w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>秘密</w:t></w:r><w:r><w:t>見える</w:t></w:r></w:p>`
    const laid = await textOf('計画.docx', makeDocx(body))
    expect(laid.text).toBe('目標8件\n見える\n')
    expect(codes(laid)).toEqual(['document/tracked-changes', 'document/hidden-text'])
  })

  it('cut off anywhere is broken', async () => {
    const whole = makeDocx(p('取組項目1'.repeat(500)))
    for (const share of [0.1, 0.5, 0.9, 0.99]) {
      const cut = whole.subarray(0, Math.floor(whole.length * share))
      expect(await problemsOf('計画.docx', cut)).toEqual(['document/broken'])
    }
  })
})

describe('a workbook', () => {
  it('gives the stored results of its formulas and runs no macro', async () => {
    const laid = await textOf(
      '計画.xlsx',
      makeXlsx(
        '<row r="1"><c r="A1" t="str"><f>WEBSERVICE("http://127.0.0.1/")</f><v>8件</v></c><c r="B1" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>',
        [{ name: 'xl/vbaProject.bin', content: 'macro' }],
      ),
    )
    expect(laid.text).toBe('8件\t#DIV/0!\n')
    expect(codes(laid)).toEqual(['document/formulas', 'document/formula-errors', 'document/macros'])
    expect(laid.places.map(({ place }) => place)).toEqual([
      { kind: 'cell', sheet: '取組', address: 'A1' },
      { kind: 'cell', sheet: '取組', address: 'B1' },
    ])
  })

  it('says what it hides', async () => {
    const cell = (at: string, text: string) =>
      `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`
    const laid = await textOf(
      '計画.xlsx',
      makeXlsx(
        `<row r="1">${cell('A1', '見出し')}${cell('B1', '下')}</row><row r="2" hidden="1">${cell('A2', '隠れた行')}</row>`,
        [],
        '<mergeCells><mergeCell ref="A1:C1"/></mergeCells>',
      ),
    )
    expect(laid.text).toBe('見出し\t下\n隠れた行\t\n')
    expect(codes(laid)).toEqual(['document/hidden-cells', 'document/covered-cells'])
    expect(laid.problems[0]?.message).toContain('A2')
  })

  it('with more cells than a plan has is refused', async () => {
    const row = (at: number) => `<row>${`<c><v>${at}</v></c>`.repeat(1_000)}</row>`
    const rows = Array.from({ length: 501 }, (_, at) => row(at)).join('')
    expect(await problemsOf('計画.xlsx', makeXlsx(rows))).toEqual(['document/too-many-cells'])
  })
})

describe('a PDF', () => {
  const words = 'BT /F1 12 Tf 72 720 Td (Plan 2020) Tj ET'

  it('of ten thousand pages is refused', async () => {
    const many = makePdf(pagesOf(words, 10_000))
    expect(await problemsOf('計画.pdf', many)).toEqual(['document/too-many-pages'])
  })

  it('with a password is refused', async () => {
    const lock = `/ID [<00> <00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> >>`
    expect(await problemsOf('計画.pdf', makePdf(pagesOf(words), lock))).toEqual(['document/locked'])
  })

  it('without letters is called a scan, and one page without letters is named', async () => {
    expect(await problemsOf('計画.pdf', makePdf(pagesOf('0 0 m 9 9 l S')))).toEqual([
      'document/scanned',
    ])
    const objects = [...pagesOf(words, 2)]
    objects[5] = '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>'
    const laid = await textOf('計画.pdf', makePdf(objects))
    expect(codes(laid)).toEqual(['document/scanned-pages'])
    expect(laid.problems[0]?.message).toMatch(/^2ページには/u)
  })

  it('marks words that an edge cuts off, and never guesses them', async () => {
    const cut = `q 72 700 60 40 re W n ${words.replace('Plan 2020', 'Plan for twenty twenty')} Q`
    const laid = await textOf('計画.pdf', makePdf(pagesOf(cut)))
    expect(laid.text).toMatch(/^Plan for t?w?\ufffd\n$/u)
    expect(codes(laid)).toEqual(['document/words-cut-off'])
    expect(laid.places[0]?.place).toMatchObject({ kind: 'page', page: 1 })
  })
})

describe('any file', () => {
  it('is what it holds, whatever its name says', async () => {
    const laid = await textOf('計画.pdf', makeDocx(p('取組項目1')))
    expect(codes(laid)).toEqual(['document/name-lies'])
    expect(laid.problems[0]?.message).toContain('「.pdf」')
  })

  it.each([
    ['pdf', 'PDFではなく'],
    ['docx', 'Word文書（docx）ではなく'],
    ['xlsx', 'Excelブック（xlsx）ではなく'],
    ['pptx', 'PowerPoint（pptx）ではなく'],
    ['html', 'HTMLではなく'],
  ])(
    'of junk named .%s is said to be none, and never to be saved as text',
    async (named, words) => {
      const junk = Uint8Array.from({ length: 3_000 }, (_, at) => (at * 7_919 + 13 * at * at) % 256)
      const read = await readFile({ name: `計画.${named}`, bytes: junk })
      expect(read).toMatchObject({ ok: false, problems: [{ code: 'document/not-as-named' }] })
      expect(read.ok ? '' : read.problems[0]?.message).toContain(words)
      expect(await problemsOf('計画.txt', junk)).toEqual(['document/binary'])
    },
  )

  it('of words named as another kind is told so, where no form is found in it', async () => {
    const read = await readFile({ name: '計画.pdf', bytes: new TextEncoder().encode('お知らせ') })
    expect(read.ok ? [] : codes(read)).toEqual(['document/name-lies', 'document/of-another-kind'])
    expect(await problemsOf('計画.docx', new Uint8Array())).toEqual(['document/empty'])
  })

  it('may be written in any encoding offices use', async () => {
    const page =
      '<html><body><table><tr><td>取組項目</td><td>１２３</td></tr></table></body></html>'
    const wide = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(page, 'utf16le')])
    expect((await textOf('a.html', new Uint8Array(wide))).text).toBe('取組項目\t１２３\n')
    const marked = Buffer.from('\ufeff項目,目標\r\n"見守り,朝",８件\r\n')
    expect((await textOf('a.csv', new Uint8Array(marked))).text).toBe(
      '項目\t目標\n見守り,朝\t８件\n',
    )
  })

  it('may part its fields by commas, semicolons or tabs, with commas inside of figures', async () => {
    const rows = [
      ['項目', '目標'],
      ['見守り', '"1,040件\n; 以上"'],
    ]
    const read = async (name: string, parting: string) => {
      const text = rows.map((row) => row.join(parting)).join('\r\n')
      return (await textOf(name, new TextEncoder().encode(text))).text
    }
    const expected = '項目\t目標\n見守り\t1,040件\u2029; 以上\n'
    const files = [',', ';', '\t'].map((parting) => read('a.csv', parting))
    expect(await Promise.all([...files, read('a.tsv', '\t')])).toEqual(Array(4).fill(expected))
    const bare = new TextEncoder().encode('項目\t目標\r\n見守り\t1,040件\r\n')
    expect((await textOf('a.csv', bare)).text).toBe('項目\t目標\n見守り\t1,040件\n')
  })

  it('may hold characters that cannot be seen, which do no harm', async () => {
    const laid = await textOf('a.docx', makeDocx(p('取組\u202e項目\u200b1')))
    expect(laid.text).toBe('取組\u202e項目\u200b1\n')
    const read = await readFile({ name: 'a.csv', bytes: new TextEncoder().encode('a\0b,c') })
    expect(read.ok).toBe(false)
  })

  it('is refused when it is too large or a picture', async () => {
    const large = new Uint8Array(100 * megabyte)
    large.set(new TextEncoder().encode('%PDF-1.7'))
    expect(await problemsOf('計画.pdf', large)).toEqual(['document/too-large'])
    const picture = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d])
    expect(await problemsOf('計画.png', picture)).toEqual(['document/image'])
    const scan = '<w:p><w:r><w:drawing><pic:pic/></w:drawing></w:r></w:p>'
    expect(await problemsOf('計画.docx', makeDocx(scan))).toEqual(['document/only-pictures'])
  })

  it('of the container of old formats is told to be locked where it is', async () => {
    const container = Buffer.alloc(2_048)
    container.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
    container.write('EncryptedPackage', 600, 'utf16le')
    expect(await problemsOf('計画.xlsx', new Uint8Array(container))).toEqual(['document/locked'])
  })
})
