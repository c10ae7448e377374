import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { leftOut } from './left-out.ts'
import { proposeQuestions } from './split-letter.ts'

describe('proposeQuestions', () => {
  it.each([
    [
      'numbered points',
      'お世話になります。\n1 公園の灯りを直してください。\n2 窓口は何時までですか。\nよろしく。',
      2,
    ],
    ['signs', '①ごみの日を増やしてほしい\n②猫の餌やりの看板は必要ですか', 2],
    ['paragraphs', '道に穴があります。直してください。\n\n図書館の時間を延ばせませんか。', 2],
    [
      'sentences',
      '広報紙が届きません。届けてください。また、点字版はありますか。返事を待ちます。',
      2,
    ],
    [
      'bare numbers that count on',
      '坂下の者です。次の三点です。\n\n1 公園の灯りが消えています。\n２　駐輪場が足りません。\n3：本を増やしてほしい。',
      3,
    ],
    ['numbers in words', '一つ目は灯りです。\n二つ目は水です。', 2],
    ['no floor or date', '3 階の手すりが揺れます。\n12 月までに直してください。', 1],
    [
      'sentences, where a greeting stands apart',
      '坂下の者です。\n\n灯りを直してください。水は出ますか。',
      2,
    ],
    ['one wish', 'いつもありがとうございます。', 1],
  ])('parts a letter at %s', (_, letter, count) => {
    expect(proposeQuestions(letter)).toHaveLength(count)
  })

  it('keeps every word of the letter, in order', () => {
    const piece = fc.constantFrom(
      '1 ',
      '①',
      '\n',
      '\n\n',
      '直してください。',
      'ありますか？',
      '桜',
      '。',
      '・',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const letter = pieces.join('')
        const bare = (text: string) => text.replaceAll(/\s/g, '')
        expect(bare(proposeQuestions(letter).join(''))).toBe(bare(letter))
      }),
    )
  })

  it.each([
    ['spaces', ' ', 'x'],
    ['wide spaces', '　', 'x'],
    ['spaces behind a word', ' ', 'x', '問'],
    ['marks that ask', '？', 'あ'],
    ['full stops', '。', 'あ'],
    ['marks and spaces', '？ ', 'あ'],
    ['endings', 'のか', 'あ'],
    ['blank lines', '\n ', 'あ'],
    ['points', '・道\n', 'あ'],
  ])('takes no longer than a letter is long: %s', (_, piece, end, begin = '') => {
    const time = (length: number) => {
      const letter = `${begin}${piece.repeat(length / piece.length)}${end}`
      const start = performance.now()
      proposeQuestions(letter)
      leftOut(letter, ['道を直す。'])
      return performance.now() - start
    }
    time(1_000)
    const best = (length: number) => Math.min(time(length), time(length), time(length))
    const short = Math.max(best(2_400), 2)
    // a watchdog: work that grows with the square takes 64 times as long
    expect(best(19_200)).toBeLessThan(short * 8 * 4)
  })
})
