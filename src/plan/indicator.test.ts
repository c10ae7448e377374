import { describe, expect, it } from 'vitest'
import { indicatorOf, keyOfIndicator } from './indicator.ts'
import { indicatorLikeness } from './indicator-likeness.ts'
import { populationOf } from './population.ts'
import { change, deferred, level, target } from './testing/build-sheet.ts'

describe('keyOfIndicator', () => {
  it.each([
    ['朝市の取り組みに参加した区民の割合', '朝市の取組に参加した区民の割合'],
    ['区政会議の委員の割合', '区政会議委員の割合'],
    ['地活協を訪ねた団体の割合', '地域活動協議会を訪ねた団体の割合(再掲)'],
    ['目標収納率', '令和2年度 収納率'],
    ['誤りの件数(公表ベース)', '誤りの件数'],
    ['窓口への問い合わせ件数', '窓口への問合せ件数'],
    ['海辺のまちが好きだと感じていると答えた区民の割合', '海辺のまちが好きだと感じる区民の割合'],
    [
      '区民アンケート(産業局実施分)において、夜道が明るいと感じる区民の割合',
      '夜道が明るいと感じている区民の割合',
    ],
    ['ＳＮＳのフォロワー数', 'SNSのフォロワー数【改訂履歴あり】'],
  ])('is one for %j and %j', (a, b) => {
    expect(keyOfIndicator(a)).toBe(keyOfIndicator(b))
    expect(keyOfIndicator(a)).not.toBeNull()
  })

  it.each([
    ['意見が届いたと感じる区民の割合', '意見が届いたと感じる委員の割合'],
    [
      '区民モニターアンケートで、意見が届いたと感じる割合',
      '区民アンケートで、意見が届いたと感じる割合',
    ],
    ['目標達成率', '達成率'],
    ['収納率(現年度賦課分)', '収納率(滞納繰越分)'],
    ['開催回数', '開催件数'],
  ])('keeps %j and %j apart', (a, b) => {
    expect(keyOfIndicator(a)).not.toBe(keyOfIndicator(b))
  })

  it('has none where no name is left', () => {
    expect(keyOfIndicator('(再掲)')).toBeNull()
    expect(keyOfIndicator('【】')).toBeNull()
  })
})

describe('populationOf', () => {
  it.each([
    ['区役所が区民の意見を聴いていると感じる区民の割合', 'resident'],
    ['委員との意見交換ができたと感じる区民の割合', 'resident'],
    ['区民の声が届いたと思う区政会議の委員の割合', 'member'],
    ['構成団体が役割を認識している割合', 'organisation'],
    ['日頃から改善を意識する職員の割合', 'staff'],
    ['区民からの問合せ件数', null],
    ['収納率', null],
  ])('reads %j', (name, population) => {
    expect(populationOf(name)).toBe(population)
  })
})

describe('indicatorLikeness', () => {
  it('takes a name that ends in the other as alike, but not as the same', () => {
    const likeness = indicatorLikeness('配付数', 'ポスティング配付数')
    expect(likeness).toBeGreaterThan(0.8)
    expect(likeness).toBeLessThan(1)
  })

  it('is nothing between what residents and what members were asked', () => {
    expect(
      indicatorLikeness('意見が届いたと感じる区民の割合', '意見が届いたと感じる委員の割合'),
    ).toBe(0)
  })

  it('is nothing between the year’s dues and arrears', () => {
    expect(indicatorLikeness('収納率(現年度賦課分)', '収納率(滞納繰越分)')).toBe(0)
    expect(indicatorLikeness('収納率', '国民健康保険料の収納率')).toBeGreaterThan(0.8)
  })

  it('is small between different things', () => {
    expect(indicatorLikeness('朝市の出店者数', '海岸清掃の参加団体数')).toBeLessThan(0.4)
    expect(indicatorLikeness('率', '収納率')).toBeLessThan(0.8)
  })
})

describe('indicatorOf', () => {
  it('takes unit and direction from the target, and says what it concluded', () => {
    const complaint = target('苦情の件数', [level('atMost', '3', '件', { inferred: ['compare'] })])
    expect(indicatorOf(complaint)).toMatchObject({
      unit: '件',
      direction: 'lessIsBetter',
      level: 'output',
      inferred: ['direction', 'level'],
    })
    expect(indicatorOf(complaint, 'outcome')).toMatchObject({
      level: 'outcome',
      inferred: ['direction'],
    })
  })

  it('does not take the size of a change for the unit of the indicator', () => {
    const followers = target('フォロワー数', [change('atLeast', '20', '%', {})])
    expect(indicatorOf(followers)).toMatchObject({ unit: null, direction: 'moreIsBetter' })
  })

  it('leans nowhere while the target is not set, and is nothing without a name', () => {
    expect(indicatorOf(target('好きだと感じる区民の割合', [deferred(null)]))).toMatchObject({
      unit: null,
      direction: null,
      level: 'outcome',
    })
    expect(indicatorOf(target(null, [level('atLeast', '3')]))).toBeNull()
  })
})
