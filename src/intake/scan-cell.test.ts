import { describe, expect, it } from 'vitest'
import { reformPlan } from './forms/reform-plan.ts'
import { recogniser } from './recogniser.ts'
import { scanCell } from './scan-cell.ts'
import { sourceText } from './source-text.ts'
import { wordsIn } from './words.ts'

const labels = recogniser(reformPlan)

function scan(text: string) {
  const source = sourceText(text)
  return scanCell(source, { start: 0, end: text.length }, labels).map((item) => {
    if (item.kind !== 'line') return `${item.kind} ${item.id}`
    return `${item.sign?.text ?? ''}|${wordsIn(source, item)}${item.revised ? '!' : ''}`
  })
}

describe('scanCell', () => {
  it.each([
    ['(趣旨・目的)・道を守る。', ['label purpose', '・|道を守る。']],
    ['（取組の概要） ①灯りを守る', ['label outline', '①|灯りを守る']],
    ['【取り組みの内容】 ○点検', ['label activities', '○|点検']],
    ['取組の方針 ・ 目標内容 (目標)', ['label multiYear', 'label targets']],
    ['今年度の取組内容', ['label yearPlan']],
    ['中間振返り', ['label review']],
    ['課題と改善策 ※左記が「②」の場合は必須', ['label issues', 'label issuesRule']],
    ['計 画', ['label plan']],
  ])('recognises the labels in %s', (text, items) => {
    expect(scan(text)).toEqual(items)
  })

  it.each([
    ['・当年度の取組内容を行った', ['・|当年度の取組内容を行った']],
    ['・自己評価に対する意見', ['・|自己評価に対する意見']],
    ['計画どおり', ['|計画どおり']],
    ['目標達成に向けて', ['|目標達成に向けて']],
    ['①目標達成に向けて話す', ['①|目標達成に向けて話す']],
  ])('takes %s for words', (text, items) => {
    expect(scan(text)).toEqual(items)
  })

  it.each([
    [
      '(i)実施見込み (ii)実施できない見込み',
      ['legend implementation.(i)', 'legend implementation.(ii)'],
    ],
    ['（ⅰ）：実施見込', ['legend implementation.(i)']],
    ['② ①: 達成見込み ②: 達成できない見込み', ['②|', 'legend attainment.①', 'legend attainment.②']],
    ['①目標達成②目標未達成', ['legend verdict.①', 'legend verdict.②']],
  ])('knows legends from marks in %s', (text, items) => {
    expect(scan(text)).toEqual(items)
  })

  it.each([
    ['・図書室・集会所・寺 ・港', ['・|図書室・集会所・寺', '・|港']],
    ['○一つ目。○二つ目 ◯三つ目', ['○|一つ目。', '○|二つ目', '◯|三つ目']],
    ['①-1 一つ ①-2 二つ ② 三つ', ['①-1|一つ', '①-2|二つ', '②|三つ']],
    ['令和〇二年 〇灯り', ['|令和〇二年', '〇|灯り']],
    ['- 一つ\u3000-5度', ['-|一つ-5度']],
  ])('begins lines at signs, not inside words: %s', (text, items) => {
    expect(scan(text)).toEqual(items)
  })

  it('cuts a list that lost its bullets, and no other words', () => {
    expect(scan('<ul> 見守り(毎日) 旗の配布。 「道の会」 成果: 4.5% 次')).toEqual([
      '|見守り(毎日)',
      '|旗の配布。',
      '|「道の会」',
      '|成果:4.5%',
      '|次',
    ])
    expect(scan('<p>見守り(毎日) 旗の配布。 次</p>')).toEqual(['|見守り(毎日)旗の配布。次'])
    expect(scan('<ul><li>見守り(毎日) 旗</li><li>道</li></ul>')).toEqual(['|見守り(毎日)旗', '|道'])
  })

  it('sees marks of revision in any spelling', () => {
    expect(scan('・道を守る【改訂履歴あり】 ・灯り')).toEqual(['・|道を守る!', '・|灯り'])
    expect(scan('・道 (改定履歴あり)')).toEqual(['・|道!'])
  })
})

describe('sourceText', () => {
  it.each([
    ['道<p>灯り</p>', '道灯り'],
    ['<LINE>の登録', '<LINE>の登録'],
    ['5 < 6 & 7 > 3', '5<6&7>3'],
    ['&lt;実績&gt;&amp;&#9312;&nope;', '<実績>&①&nope;'],
    ['**太い**字', '太い字'],
    ['見え\u200bない\u202e字', '見えない字'],
  ])('reads the words of %j', (text, words) => {
    const source = sourceText(text)
    expect(source.plain).toHaveLength(text.length)
    expect(wordsIn(source, { start: 0, end: text.length })).toBe(words)
  })
})
