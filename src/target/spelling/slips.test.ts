import { describe, expect, it } from 'vitest'
import { findSlips } from './slips.ts'

const slipsOf = (text: string) =>
  findSlips(text).map(({ span, meant }) => [text.slice(span.start, span.end), meant])

describe('findSlips', () => {
  it.each([
    ['加入率：44.7%異常', '異常', '以上'],
    ['参加者30人移譲とする', '移譲', '以上'],
    ['参加者３０人以状', '以状', '以上'],
    ['待ち時間を60分未万とする', '未万', '未満'],
    ['利用者数を5%像とする', '像', '増'],
    ['前年度費5%増', '前年度費', '前年度比'],
    ['平城30年度比5%増', '平城', '平成'],
    ['令話２年度までに８件以上', '令話', '令和'],
    ['講座を1O回実施', '1O', '10'],
    ['講座をl2回以上', 'l2', '12'],
  ])('finds in %s what was meant', (text, typed, meant) => {
    expect(slipsOf(text)).toEqual([[typed, meant]])
  })

  it('sees through characters that look alike', () => {
    expect(slipsOf('満足度60%以土')).toEqual([['以土', '以上']])
    expect(slipsOf('違反率を9％末満')).toEqual([['末満', '未満']])
  })

  it.each([
    '8件以外の取組を進める',
    '異常の発生件数を20件以下とする',
    '工場の見学者数 30人以上',
    '権限の移譲を進め、30件の事務を移す',
    '目標達成3年度目までに8件',
    '二酸化炭素（CO2）排出量を2,000t以下',
    '出力10kW以上、面積12a以上',
    '維持管理の費用 前年度以下',
  ])('leaves %s alone: every word of it is right where it stands', (text) => {
    expect(findSlips(text)).toEqual([])
  })
})
