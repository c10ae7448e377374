import { describe, expect, it } from 'vitest'
import { decodeText, largestText } from './decode.ts'
import { readDocument } from './read-document.ts'
import { sheetText } from './testing/documents.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const utf16le = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'))
const utf16be = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le').swap16())
const withMark = (mark: readonly number[], bytes: Uint8Array) =>
  Uint8Array.from([...mark, ...bytes])

/** 「中間振り返りと自己評価を、ひらがなで。」 */
const shiftJis = Buffer.from(
  '817592868ad4905582e895d482e882c68ea98cc8955d89bf82f0814182d082e782aa82c882c5814281760d0a',
  'hex',
)

describe('decodeText', () => {
  it('reads UTF-8 for certain, with or without a byte order mark', () => {
    expect(decodeText(utf8('区の目標'))).toMatchObject({
      ok: true,
      value: { text: '区の目標', encoding: 'utf-8', certainty: 'certain', problems: [] },
    })
    expect(decodeText(withMark([0xef, 0xbb, 0xbf], utf8('区の目標')))).toMatchObject({
      ok: true,
      value: { text: '区の目標', certainty: 'declared' },
    })
  })

  it('reads UTF-16 in both orders by its mark, and without one by its zeros', () => {
    const text = 'PDCA を かんがえる目標\r\n'
    for (const [mark, bytes, encoding] of [
      [[0xff, 0xfe], utf16le(text), 'utf-16le'],
      [[0xfe, 0xff], utf16be(text), 'utf-16be'],
    ] as const) {
      const declared = decodeText(withMark(mark, bytes))
      expect(declared).toMatchObject({ ok: true, value: { text, encoding, certainty: 'declared' } })
      expect(decodeText(bytes)).toMatchObject({
        ok: true,
        value: {
          text,
          encoding,
          certainty: 'likely',
          problems: [{ code: 'document/encoding-uncertain', severity: 'asks' }],
        },
      })
    }
  })

  it('reads Shift_JIS and asks a person to look', () => {
    const result = decodeText(shiftJis)
    expect(result).toMatchObject({
      ok: true,
      value: { encoding: 'shift_jis', certainty: 'likely' },
    })
    if (!result.ok) return
    expect(result.value.text).toContain('ひらがなで。')
    expect(result.value.problems.map(({ message }) => message).join()).toContain('Shift_JIS')
  })

  it('says when a file is cut off inside a character', () => {
    const bytes = utf8('取組の目標')
    for (const cut of [1, 2]) {
      expect(decodeText(bytes.subarray(0, -cut))).toMatchObject({
        ok: true,
        value: { text: '取組の目', problems: [{ code: 'document/cut-off', severity: 'blocks' }] },
      })
    }
  })

  it('keeps the place of a character that is broken', () => {
    const bytes = utf8(`${'あ'.repeat(500)}目標${'い'.repeat(500)}`)
    bytes[1501] = 0xff
    const result = decodeText(bytes)
    expect(result).toMatchObject({
      ok: true,
      value: { problems: [{ code: 'document/characters-unreadable', span: { start: 500 } }] },
    })
  })

  it.each([
    ['nothing', new Uint8Array(), 'document/empty', '空'],
    ['white space', utf8(' \n\t\r\n'), 'document/empty', '空'],
    ['only a byte order mark', Uint8Array.from([0xef, 0xbb, 0xbf]), 'document/empty', '空'],
    ['a NUL', utf8('区の目標\0'), 'document/binary', '文字'],
    [
      'a picture',
      Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 0]),
      'document/binary',
      '文字',
    ],
    [
      'noise',
      Uint8Array.from({ length: 999 }, (_, at) => 128 + ((at * 37) % 120)),
      'document/undecodable',
      'UTF-8',
    ],
  ])('refuses %s and says what to do', (_, bytes, code, word) => {
    const result = decodeText(bytes)
    expect(result).toMatchObject({ ok: false, problems: [{ code, severity: 'blocks' }] })
    if (!result.ok) expect(result.problems[0]?.message).toContain(word)
  })

  it('refuses 100 MB without looking at it', () => {
    const start = performance.now()
    const result = readDocument('大きい.txt', new Uint8Array(100 * 1024 * 1024))
    expect(result).toMatchObject({ ok: false, problems: [{ code: 'document/too-large' }] })
    expect(performance.now() - start).toBeLessThan(1000)
    expect(decodeText(new Uint8Array(largestText).fill(0x41))).toMatchObject({ ok: true })
  })
})

describe('readDocument', () => {
  it.each(['utf-16le', 'crlf'])('reads the same sheets from %s', (kind) => {
    const plain = readDocument('a', utf8(sheetText))
    const text = sheetText.replaceAll('\n', '\r\n')
    const other = readDocument(
      'a',
      kind === 'crlf' ? utf8(text) : withMark([0xff, 0xfe], utf16le(text)),
    )
    if (!plain.ok || !other.ok) throw new Error('not read')
    const shape = (read: typeof plain.value) =>
      read.document.sheets.map(({ title, yearPlan }) => [
        title?.text,
        yearPlan.activities.map(({ text: words }) => words),
      ])
    expect(shape(other.value)).toEqual(shape(plain.value))
    expect(shape(plain.value)).toHaveLength(2)
  })

  it('asks about letters that an office drew for itself, and keeps them where they stand', () => {
    const text = sheetText.replace('旗を貸す', '\ue001旗を\u{f0001}貸す')
    const read = readDocument('a', utf8(text))
    const asked = read.ok ? read.value.document.problems : []
    const found = asked.find(({ code }) => code === 'document/private-characters')
    expect(found?.message).toContain('2字')
    expect(text.slice(found?.span?.start, found?.span?.end)).toBe('\ue001')
  })

  it('asks about characters that turn the direction of text', () => {
    const read = readDocument('a', utf8(sheetText.replace('旗を貸す', '旗\u202eを貸す')))
    expect(read).toMatchObject({ ok: true })
    if (!read.ok) return
    expect(read.value.document.problems.map(({ code }) => code)).toContain('document/bidi-control')
    const [sheet] = read.value.document.sheets
    expect(sheet?.multiYear.outline.map(({ text }) => text)).toContain('旗を貸す。')
  })

  it.each([
    ['a letter', '拝啓\n\nいつもお世話になっています。\n\n敬具\n'],
    ['one word of a form', '戦略\n\n売上を伸ばす。\n'],
  ])('does not take %s for a form', (_, text) => {
    expect(readDocument('a', utf8(text))).toMatchObject({
      ok: false,
      problems: [{ code: 'document/of-another-kind' }],
    })
  })

  it('reads what there is of half a document, and blocks', () => {
    const half = sheetText.slice(0, sheetText.indexOf('中間振り返り'))
    const read = readDocument('a', utf8(half))
    if (!read.ok) throw new Error('not read')
    const [sheet] = read.value.document.sheets
    expect(sheet).toMatchObject({ number: 1, midyearReview: null, selfEvaluation: null })
    expect(
      sheet?.problems.filter(({ severity }) => severity === 'blocks').map(({ code }) => code),
    ).toEqual(['sheet/part-missing'])
  })
})
