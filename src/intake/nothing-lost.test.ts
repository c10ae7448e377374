import { existsSync, readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDocument } from './read-document.ts'
import { overviewText, sheetText } from './testing/documents.ts'
import { alteredPassages, lostCharacters } from './testing/nothing-lost.ts'

const samples = new URL('../../../shared/samples/', import.meta.url)
const own = new URL('../../samples/', import.meta.url)

function textFiles(folder: URL): readonly URL[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => new URL(name, folder))
}

const files = [...textFiles(samples), ...textFiles(own)]
const bytesOf = (text: string) => new TextEncoder().encode(text)

describe('readDocument', () => {
  it('finds documents to try', () => {
    expect(files.length).toBeGreaterThan(20)
  })

  it.each(files.map((file) => [file.pathname.split('/').slice(-2).join('/'), file] as const))(
    'puts every character of %s into a field, a label, a mark, markup or the unread',
    (_, file) => {
      const read = readDocument('a', readFileSync(file))
      if (!read.ok) return expect(read.problems.length).toBeGreaterThan(0)
      expect(lostCharacters(read.value)).toEqual([])
      expect(alteredPassages(read.value)).toEqual([])
    },
  )

  it('loses nothing of a document that was damaged', () => {
    fc.assert(
      fc.property(damaged, (text) => {
        const read = readDocument('a', bytesOf(text))
        if (!read.ok) return
        expect(lostCharacters(read.value)).toEqual([])
        expect(alteredPassages(read.value)).toEqual([])
      }),
      { numRuns: Number(process.env['FUZZ_RUNS'] ?? 800) },
    )
  }, 600_000)

  it('keeps a dash that stands alone between the words of one entry, one target or one text', () => {
    const text = sheetText
      .replace('登校時の見守り(毎日) ', '<p>○朝の見守り</p><p>—</p><p>毎朝立つ。</p>')
      .replace('【令和2年度】 ・40人', '【令和2年度】 <p>—</p> ・40人')
      .replace('雨具が足りない。', '<p>雨具が足りない。</p><p>—</p><p>買い足す。</p>')
    const read = readDocument('a', bytesOf(text))
    if (!read.ok) throw new Error('not read')
    expect(lostCharacters(read.value)).toEqual([])
    expect(alteredPassages(read.value)).toEqual([])
    const [sheet] = read.value.document.sheets
    expect(sheet?.midyearReview?.issues?.text).toContain('—')
  })

  it('takes no longer than the text is long', () => {
    const long = [
      `${sheetText}`.repeat(400),
      `${sheetText}${'<p'.repeat(100_000)}`,
      `${sheetText}${'【'.repeat(100_000)}`,
      `${sheetText}${'('.repeat(100_000)}`,
      `${sheetText}${'・ '.repeat(100_000)}`,
      `${sheetText}${'\n'.repeat(200_000)}`,
      `${sheetText}${'\t'.repeat(200_000)}`,
      `${sheetText}\n・${'区'.repeat(100_000)}`,
      `${sheetText}\n・${'9'.repeat(100_000)}`,
      `${sheetText}\n①${'令和2年度'.repeat(20_000)}`,
      `${overviewText}\n\n${'題\n\n'.repeat(20_000)}`,
      `${overviewText}\n\n${'値：1件\n\n題\n\n'.repeat(5_000)}`,
    ]
    for (const text of long) {
      const start = performance.now()
      readDocument('a', bytesOf(text))
      expect([text.slice(-20), performance.now() - start < 8000]).toEqual([text.slice(-20), true])
    }
  })
})

/** Cuts, doublings, swaps and insertions of what readers stumble over. */
const pieces = [
  '\t',
  '\n',
  '\n\n',
  '<p>',
  '</p>',
  '<ul>',
  '<li>',
  '<table>',
  '<tr>',
  '<td>',
  '</table>',
  '<',
  '&',
  '&amp;',
  '&lt;',
  '**',
  '## ',
  '・',
  '○',
  '①',
  '②',
  '③',
  '(i)',
  '(ii)',
  '※',
  '【',
  '】',
  '(',
  ')',
  '「',
  '」',
  '—',
  '－',
  '----\t---',
  '【令和2年度】',
  '【改定履歴あり】',
  '(目標)',
  '(取組の内容)',
  '計画',
  '中間振り返り',
  '自己評価',
  '【達成状況】',
  '【取組実績】',
  '課題と改善策',
  '①:目標達成 ②:目標未達成',
  '(i)実施見込み',
  '取組項目2',
  '取組項目',
  'めざす状態',
  'アウトカム指標',
  '戦略',
  '単年度\n目標',
  '目標値UP',
  '目標値',
  'プラン\n2.0',
  '40%',
  '1,150件',
  ' ',
  '　',
  '\u200b',
  '\u202e',
  '\u0001',
  '\u0005',
  '\r',
  'ｶﾞ',
  '㎡',
  '𠮷',
  '\ud800',
  '☆☆',
]

const damage = fc.record({
  kind: fc.constantFrom('cut', 'double', 'insert', 'swap', 'end'),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat(120),
  piece: fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 8 })),
})

const damaged = fc
  .tuple(
    fc.constantFrom(sheetText, overviewText),
    fc.array(damage, { minLength: 1, maxLength: 12 }),
  )
  .map(([text, damages]) =>
    damages.reduce<string>((before, { kind, at, length, piece }) => {
      const from = Math.floor(at * before.length)
      const to = Math.min(before.length, from + length)
      if (kind === 'cut') return before.slice(0, from) + before.slice(to)
      if (kind === 'double') return before.slice(0, to) + before.slice(from)
      if (kind === 'end' && length < 10) return before.slice(0, from)
      if (kind === 'swap') {
        return (
          before.slice(0, from) +
          before.slice(to, to + length) +
          before.slice(from, to) +
          before.slice(to + length)
        )
      }
      return before.slice(0, from) + piece + before.slice(from)
    }, text),
  )
