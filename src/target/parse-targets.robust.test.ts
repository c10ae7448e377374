import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseTargets } from './parse-targets.ts'
import { printTarget } from './print-target.ts'

/** Pieces of target prose, to be put together in any order. */
const pieces = [
  ...'。、・()（）「」【】※~-+:：/%',
  '令和2年度',
  '29年度',
  'H30',
  '2021年',
  'までに',
  '前年度比',
  '過去5年平均',
  '件',
  '12',
  '3.5',
  '1億2,345万',
  '6割',
  '3分の2',
  '以上',
  '未満',
  'を超える',
  '増',
  '半減',
  '維持',
  'かつ',
  '又は',
  'それぞれ',
  '全員',
  '約',
  '程度',
  '台半ば',
  '☆☆',
  '8位',
  '5点満点中',
  '実績',
  '目標',
  '設定',
  '再掲',
  '改定履歴あり',
  'プラン2.0',
  '\n',
  ' ',
  '　',
  '①',
  '\u0000',
  '\u202e',
  '𠮷',
]
const sentences = fc
  .array(fc.constantFrom(...pieces), { maxLength: 40 })
  .map((parts) => parts.join(''))

describe('parseTargets, whatever it is given', () => {
  it('gives at least one target and never throws', () => {
    fc.assert(
      fc.property(fc.oneof(sentences, fc.string({ unit: 'binary', maxLength: 60 })), (text) => {
        const targets = parseTargets(text, { fiscalYear: null })
        expect(targets.length).toBeGreaterThan(0)
        for (const target of targets) {
          expect(target.conditions.length).toBeGreaterThan(0)
          expect(target.span.start).toBeLessThanOrEqual(target.span.end)
          expect(target.span.end).toBeLessThanOrEqual(text.length)
          printTarget(target)
        }
      }),
      { numRuns: 3000 },
    )
  })

  it.each([
    ['blanks', ' '],
    ['ideographic blanks', '　'],
    ['line ends', '\n'],
    ['digits', '9'],
    ['open brackets', '('],
    ['quotes', '「'],
    ['commas', '、'],
    ['years', '令和2年度'],
    ['figures', '12件、'],
    ['bounds', '以上'],
    ['changes', '前年度比5%増、'],
    ['former figures', '(令和元年度実績:11件)'],
    ['words of names', '割合'],
    ['particles', 'の'],
    ['blank lines', '\n 　\n'],
    ['numerals', '一万'],
  ])('takes no longer than the text is long: %s', (_name, piece) => {
    const time = (count: number) => {
      const text = `加入率${piece.repeat(count)}80%以上`
      const start = performance.now()
      parseTargets(text, { fiscalYear: null })
      return performance.now() - start
    }
    time(500)
    const best = (count: number) => Math.min(time(count), time(count), time(count))
    const short = Math.max(best(1_000), 2)
    // a watchdog: work that grows with the square takes 64 times as long
    expect(best(8_000)).toBeLessThan(short * 8 * 6)
  })
})
