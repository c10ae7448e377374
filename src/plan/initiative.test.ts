import { describe, expect, it } from 'vitest'
import { explainInitiativeMatch } from './explain-initiative-match.ts'
import { matchInitiatives } from './initiative.ts'
import type { Sheet } from './sheet.ts'
import { level, sheet, target } from './testing/build-sheet.ts'

const share = (name: string, value: string) => target(name, [level('atLeast', value, '%')])
const count = (name: string, value: string) => target(name, [level('atLeast', value, '件')])

const market = {
  number: 1,
  title: '朝市のにぎわいづくり',
  pillar: '改革の柱1 Ⅰ-ア',
  purpose: ['漁港の朝市を通じて、区民と生産者が顔の見える関係をつくる。'],
  targets: [count('朝市に新しく出店した団体の件数', '5')],
}
const listening = {
  number: 2,
  title: '区民の声を聴く仕組み',
  pillar: '改革の柱1 Ⅱ-ア',
  purpose: ['手紙や対話の会で出された意見を、翌年の計画に生かす。'],
  targets: [share('区役所が意見を聴いていると感じる区民の割合', '40')],
}
const dues = {
  number: 3,
  title: '収納対策の強化',
  pillar: '改革の柱3 3(4)',
  purpose: ['納付の相談を早く行い、負担の公平を保つ。'],
  targets: [share('収納率', '88.2')],
}

const pairsOf = (previous: readonly Sheet[], current: readonly Sheet[]) =>
  matchInitiatives(previous, current).pairs.map((pair) => [pair.previous, pair.current])

describe('matchInitiatives', () => {
  it('follows sheets that were numbered anew', () => {
    const before = [market, listening, dues].map(sheet)
    const after = [
      { ...dues, number: 1 },
      { ...market, number: 2 },
      { ...listening, number: 3 },
    ].map(sheet)
    const { pairs, added, removed } = matchInitiatives(before, after)
    expect(pairs.map((pair) => [pair.previous, pair.current])).toEqual([
      [2, 0],
      [0, 1],
      [1, 2],
    ])
    expect(pairs.every(({ renumbered, renamed }) => renumbered && !renamed)).toBe(true)
    expect([added, removed]).toEqual([[], []])
  })

  it('knows an initiative by its indicator and purpose after its title changed', () => {
    const after = sheet({ ...market, title: '港と暮らしをつなぐ', pillar: '改革の柱2 1' })
    const { pairs } = matchInitiatives([sheet(listening), sheet(market)], [after])
    expect(pairs).toMatchObject([{ previous: 1, current: 0, renamed: true }])
    expect(explainInitiativeMatch(pairs[0] as never, sheet(market), after)).toBe(
      '指標、趣旨・概要が同じため、同じ取組とみなしました。「朝市のにぎわいづくり」が「港と暮らしをつなぐ」になりました。',
    )
  })

  it('does not take a spelling variant for a new name', () => {
    const before = sheet({ title: '取り組みの見える化をめざす' })
    const { pairs } = matchInitiatives([before], [sheet({ title: '取組の見える化を目指す' })])
    expect(pairs).toMatchObject([{ renamed: false, renumbered: false }])
  })

  it('tells new and discontinued initiatives apart from renumbered ones', () => {
    // samples 002 and 000: sheet 4 gone, another sheet 4 in its place
    const after = [market, listening, { ...dues, number: 4 }].map(sheet)
    const office = {
      number: 3,
      title: '事務の標準化',
      purpose: ['誤りの起きない事務の流れに改める。'],
      targets: [count('不適切な事務処理の件数', '0')],
    }
    const result = matchInitiatives([market, listening, office].map(sheet), after)
    expect(result).toMatchObject({ added: [2], removed: [2] })
    expect(result.pairs).toHaveLength(2)
  })

  it('keeps strands of one title apart by their themes', () => {
    // sample 001, sheets 2 and 3: one title, two themes
    const strand = { title: '地域活動の活性化', pillar: '改革の柱1 Ⅱ-ア' }
    const hands = { ...strand, theme: '担い手を増やす', targets: [count('新しい催しの件数', '1')] }
    const load = { ...strand, theme: '負担を軽くする', targets: [count('説明を行った件数', '2')] }
    expect(pairsOf([sheet(hands), sheet(load)], [sheet(load), sheet(hands)])).toEqual([
      [1, 0],
      [0, 1],
    ])
    expect(matchInitiatives([sheet(hands)], [sheet(load)])).toMatchObject({
      added: [0],
      removed: [0],
    })
  })

  it('asks a person where two former sheets are equally like the new one', () => {
    const copy = { ...market, number: 9 }
    const { pairs } = matchInitiatives([sheet(market), sheet(copy)], [sheet(market)])
    expect(pairs).toMatchObject([{ previous: 0, ambiguous: true }])
    expect(explainInitiativeMatch(pairs[0] as never, sheet(market), sheet(market))).toContain(
      '確かめてください',
    )
  })

  it('asks, too, where two new sheets are equally like the former one', () => {
    const { pairs, added } = matchInitiatives(
      [sheet(market)],
      [sheet(market), sheet({ ...market, number: 9 })],
    )
    expect(pairs).toMatchObject([{ current: 0, ambiguous: true }])
    expect(added).toEqual([1])
  })

  it('does not ask where the other candidate found its own partner', () => {
    const twins = [sheet(market), sheet({ ...market, number: 9 })]
    expect(matchInitiatives(twins, twins).pairs.map(({ ambiguous }) => ambiguous)).toEqual([
      false,
      false,
    ])
  })

  it('needs no more than the title where plan, pillar and prose are new', () => {
    const after = sheet({
      ...market,
      pillar: '改革の柱2 2(1)',
      purpose: ['にぎわいの一年を振り返る。'],
      targets: [count('売上の増えた店の件数', '3')],
    })
    expect(pairsOf([sheet(listening), sheet(market)], [after])).toEqual([[1, 0]])
  })

  it('does not pair what shares only a pillar and a turn of phrase', () => {
    const other = { ...listening, pillar: market.pillar, title: '清掃のにぎわいづくり' }
    expect(pairsOf([sheet(market)], [sheet(other)])).toEqual([])
  })

  it('pairs nothing with a blank form', () => {
    expect(matchInitiatives([sheet({ number: 1 })], [sheet({ number: 1 })])).toMatchObject({
      pairs: [],
      added: [0],
      removed: [0],
    })
    expect(matchInitiatives([], [])).toEqual({ pairs: [], added: [], removed: [] })
  })
})
