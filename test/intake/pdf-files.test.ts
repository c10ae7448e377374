/** PDF files as they come: fields of forms, notes over the page, layers nobody sees, and files carried along. */
import { describe, expect, it } from 'vitest'
import { codesOf, laidOut, refusal } from './laid-out.ts'
import { makePdf, pagesOf } from './make-pdf.ts'

const words = 'BT /F1 12 Tf 72 720 Td (Plan 2020) Tj ET'
const first = 6

interface Extras {
  readonly drawing?: string
  /** Of the catalogue. */
  readonly catalogue?: string
  /** Of the page. */
  readonly resources?: string
  /** From object 6 on; those of annotations stand on the page. */
  readonly objects?: readonly string[]
}

const read = (extras: Extras) => laidOut('a.pdf', made(extras))

function made({ drawing = words, catalogue = '', resources = '', objects = [] }: Extras) {
  const own = [...pagesOf(drawing)]
  const annotations = objects.flatMap((body, index) =>
    body.includes('/Annot ') ? [`${first + index} 0 R`] : [],
  )
  own[0] = `<< /Type /Catalog /Pages 2 0 R ${catalogue} >>`
  own[4] = `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Annots [${annotations.join(' ')}] /Resources << /Font << /F1 3 0 R >> ${resources} >> >>`
  return makePdf([...own, ...objects])
}

const annotation = (subtype: string, settings: string, at = 600, flags = 4) =>
  `<< /Type /Annot /Subtype /${subtype} /Rect [100 ${at} 300 ${at + 20}] /F ${flags} ${settings} >>`
const field = (settings: string, at?: number, flags?: number) =>
  annotation('Widget', settings, at, flags)
const form = (drawing: string) =>
  `<< /Type /XObject /Subtype /Form /BBox [0 0 200 20] /Resources << /Font << /F1 3 0 R >> >> /Length ${drawing.length} >>\nstream\n${drawing}\nendstream`
const text = (letters: string) => `BT /F1 10 Tf 2 5 Td (${letters}) Tj ET`

describe('a field of a PDF', () => {
  it('is read once where its value is drawn', async () => {
    const laid = await read({
      objects: [field('/FT /Tx /T (a) /V (8 percent) /AP << /N 7 0 R >>'), form(text('8 percent'))],
    })
    expect(laid.text).toBe('Plan 2020\n8 percent\n')
    expect(codesOf(laid)).toEqual([])
  })

  it('is read in its place where nobody drew its value, and said to be', async () => {
    const list = '/FT /Ch /Ff 131072 /T (b) /V (x) /Opt [[(w) (Apples)] [(x) (Pears)]]'
    const laid = await read({
      objects: [field('/FT /Tx /T (a) /V (eight\nnine)'), field(list, 500)],
    })
    expect(laid.text).toBe('Plan 2020\n\neight\nnine\n\nPears\n')
    expect(codesOf(laid)).toEqual(['document/form-values'])
    expect(laid.places.at(-1)?.place).toMatchObject({ kind: 'page', page: 1 })
  })

  it('that draws other words than it holds, or is not for the eye, is named', async () => {
    const laid = await read({
      objects: [
        field('/FT /Tx /T (a) /V (8 percent) /AP << /N 7 0 R >>'),
        form(text('5 percent')),
        field('/FT /Tx /T (b) /V (secret)', 500, 2),
      ],
    })
    expect(laid.text).toBe('Plan 2020\n5 percent\n')
    expect(codesOf(laid)).toEqual(['document/hidden-text', 'document/form-values-differ'])
  })

  it('shows its tick where that is drawn without a letter', async () => {
    const box = (state: string, at: number) =>
      field(
        `/FT /Btn /T (${at}) /V /${state} /AS /${state} /AP << /N << /Yes 8 0 R /Off 8 0 R >> >>`,
        at,
      )
    const laid = await read({ objects: [box('Yes', 600), box('Off', 500), form('0 0 m 9 9 l S')] })
    expect(laid.text).toBe('Plan 2020\n☑\n')
  })
})

describe('a value of a PDF', () => {
  const drawn = (settings = '') => [
    field(`/FT /Tx /T (a) /V (8 percent) /AP << /N 7 0 R >> ${settings}`),
    form(text('8 percent')),
  ]

  it('is read once where the page draws it in the same place, too', async () => {
    const same = `${words} BT /F1 10 Tf 102 605 Td (8 percent) Tj ET`
    const laid = await read({ drawing: same, objects: drawn() })
    expect(laid.text).toBe('Plan 2020\n8 percent\n')
    expect(codesOf(laid)).toEqual([])
  })

  it('is none that a hidden layer holds, that has no room, that is only offered or names a button', async () => {
    const laid = await read({
      catalogue: '/OCProperties << /OCGs [10 0 R] /D << /OFF [10 0 R] >> >>',
      objects: [
        ...drawn('/OC 10 0 R'),
        field('/FT /Tx /T (b) /V (no room)').replace('[100 600 300 620]', '[0 0 0 0]'),
        field('/FT /Tx /T (c) /DV (offered)', 500),
        '<< /Type /OCG /Name (L1) >>',
        field('/FT /Btn /Ff 65536 /T (d) /V (send)', 400),
      ],
    })
    expect(laid.text).toBe('Plan 2020\n')
    expect(codesOf(laid)).toEqual(['document/hidden-text', 'document/hidden-text'])
    expect(laid.problems[1]?.message).toContain('2個')
  })

  it('may be as long as a file, within the limits, and holds no letters that are none', async () => {
    const long = made({ objects: [field(`/FT /Tx /T (a) /V (${'a'.repeat(130_000)})`)] })
    expect((await laidOut('a.pdf', long)).text).toHaveLength('Plan 2020\n'.length + 130_001)
    const many = Array.from({ length: 9 }, (_, index) => field('/Parent 6 0 R', 100 + index * 30))
    const objects = [`<< /FT /Tx /T (a) /V (${'a'.repeat(100)}) >>`, ...many]
    expect(await refusal('a.pdf', made({ objects }), { characters: 500 })).toEqual([
      'document/too-long',
    ])
    const laid = await read({ objects: [field('/FT /Tx /T (a) /V (a\\000b\\001c)')] })
    expect(laid.text).toBe('Plan 2020\nab\ufffdc\n')
    expect(codesOf(laid)).toEqual(['document/characters-unreadable', 'document/form-values'])
  })
})

describe('what lies over the page of a PDF', () => {
  it('is read where it is words on the page, and counted where it is a note', async () => {
    const laid = await read({
      objects: [
        annotation('FreeText', '/Contents (free words) /DA (/F1 10 Tf)'),
        annotation('Text', '/Contents (a note)', 500),
        annotation('Popup', '/Parent 7 0 R', 500),
        annotation('Stamp', '/Name /Draft', 400),
        annotation('Link', '/Contents (where to)', 300),
        annotation('StrikeOut', '/QuadPoints [72 732 130 732 72 718 130 718]', 720),
      ],
    })
    expect(laid.text).toBe('Plan 2020\nfree words\n')
    expect(codesOf(laid)).toEqual([
      'document/form-values',
      'document/comments',
      'document/struck-text',
    ])
    expect(laid.problems[1]?.message).toContain('2件')
  })

  it('is left out and counted where a layer is hidden', async () => {
    const laid = await read({
      drawing: `${words} /OC /L1 BDC BT /F1 12 Tf 72 700 Td (six six) Tj ET EMC BT /F1 12 Tf 72 680 Td (end) Tj ET`,
      catalogue: '/OCProperties << /OCGs [6 0 R] /D << /OFF [6 0 R] >> >>',
      resources: '/Properties << /L1 6 0 R >>',
      objects: ['<< /Type /OCG /Name (L1) >>'],
    })
    expect(laid.text).toBe('Plan 2020\nend\n')
    expect(codesOf(laid)).toEqual(['document/hidden-text'])
    expect(laid.problems[0]?.message).toContain('6字')
  })
})

describe('a page of a PDF', () => {
  it('that holds its number and no other word is named, as a scan would be', async () => {
    const pages = pagesOf(words, 2)
    const number = 'BT /F1 12 Tf 290 30 Td (- 2 -) Tj ET'
    const objects = [
      ...pages.slice(0, 5),
      `${pages[5]?.replace('4 0 R', '7 0 R')}`,
      `<< /Length ${number.length} >>\nstream\n${number}\nendstream`,
    ]
    const laid = await laidOut('a.pdf', makePdf(objects))
    expect(laid.text).toBe('Plan 2020\n\n- 2 -\n')
    expect(codesOf(laid)).toEqual(['document/scanned-pages'])
    expect(laid.problems[0]?.message).toMatch(/^2ページには/u)
  })
})

describe('a letter of a PDF', () => {
  it('that is only a number in its font is marked as unreadable, line ends are nothing', async () => {
    const laid = await read({ drawing: 'BT /F1 12 Tf 72 720 Td (A\\001\\tB\\r\\n\\237C) Tj ET' })
    expect(laid.text).toBe('A\ufffd B\ufffdC\n')
    expect(codesOf(laid)).toEqual(['document/characters-unreadable'])
  })

  it('that is struck out is read, said to be, and runs into no other figure', async () => {
    const line = (y: number, from: number, to: number) => `${from} ${y} m ${to} ${y} l S`
    // a figure is 6.672 wide at this size, and 12 high
    const figures = 'BT /F1 12 Tf 72 720 Td (3540 heads) Tj ET'
    const struck = await read({ drawing: `${figures} ${line(724, 72, 85.3)}` })
    expect(struck.text).toBe('35 40 heads\n')
    expect(codesOf(struck)).toEqual(['document/struck-text'])
    expect(struck.problems[0]?.message).toContain('2字')
    const others = [line(717, 72, 85.3), line(724, 20, 400), line(724, 100, 101)]
    for (const drawn of others) {
      const laid = await read({ drawing: `${figures} ${drawn}` })
      expect([laid.text, codesOf(laid)]).toEqual(['3540 heads\n', []])
    }
  })

  it('that is struck out is found as fast as lines are drawn', async () => {
    const page = (count: number) =>
      Array.from({ length: count }, (_, at) => {
        const y = 800 - (at % 700)
        return `BT /F1 10 Tf ${72 + 0.01 * at} ${y} Td (354) Tj ET ${72 + 0.01 * at} ${y + 3} m ${80 + 0.01 * at} ${y + 3} l S`
      }).join(' ')
    const time = async (count: number) => {
      const begun = performance.now()
      await read({ drawing: page(count) })
      return performance.now() - begun
    }
    await time(500)
    expect(await time(4_000)).toBeLessThan(40 * Math.max(30, await time(500)))
  })

  it('that is a small figure above or below the line runs into no other figure', async () => {
    const set = (letters: string, size: number, rise: number) =>
      `/F1 ${size} Tf ${rise} Ts (${letters}) Tj`
    const line = (...pieces: readonly string[]) => `BT 72 720 Td ${pieces.join(' ')} ET`
    const textIn = async (drawing: string) => (await read({ drawing })).text
    const raised = line(set('10', 12, 0), set('2', 8, 4), set(' x', 12, 0))
    expect(await textIn(raised)).toBe('10^2 x\n')
    const inverse = line(set('10', 12, 0), set('-2', 8, 4), set(' x', 12, 0))
    expect(await textIn(inverse)).toBe('10^-2 x\n')
    expect(await textIn(line(set('x8', 12, 0), set('2', 8, -2)))).toBe('x8_2\n')
    expect(await textIn(line(set('8', 12, 0), set('1', 8, 4), set('5', 12, 0)))).toBe('8^1 5\n')
    expect(await textIn(line(set('10', 12, 0), set('2', 8, 0), set('5', 12, 0)))).toBe('1025\n')
  })
})

describe('a file in a PDF', () => {
  it('is named and not read', async () => {
    const laid = await read({
      catalogue: '/Names << /EmbeddedFiles << /Names [(a) 6 0 R] >> >>',
      objects: [
        '<< /Type /Filespec /F (list.txt) /EF << /F 7 0 R >> >>',
        '<< /Type /EmbeddedFile /Length 3 >>\nstream\nabc\nendstream',
      ],
    })
    expect(codesOf(laid)).toEqual(['document/attachments-unread'])
    expect(laid.problems[0]?.message).toContain('「list.txt」')
  })

  it('is named in a few words, and a broken list of files breaks no page', async () => {
    const name = 'x'.repeat(5_000)
    const laid = await read({
      catalogue: `/Names << /EmbeddedFiles << /Names [(a) << /F (${name}) /EF << /F 4 0 R >> >>] >> >>`,
    })
    expect(laid.problems[0]?.message).toContain(`「${'x'.repeat(40)}…」`)
    const broken = await read({
      catalogue: '/Names << /EmbeddedFiles 6 0 R >>',
      objects: ['<< /Kids [6 0 R] >>'],
    })
    expect(broken.text).toBe('Plan 2020\n')
    expect(codesOf(broken)).toEqual(['document/attachments-unread'])
  })
})
