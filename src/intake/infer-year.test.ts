import { describe, expect, it } from 'vitest'
import { inferYear } from './infer-year.ts'

const year = (...texts: readonly string[]) =>
  inferYear(
    texts.map((text, index) => ({
      text,
      span: { start: index, end: index + 1 },
      label: null,
      revised: false,
      heading: null,
    })),
  )

describe('inferYear', () => {
  it('takes the year the year halves speak of most, with the place that names it', () => {
    expect(year('件数 8件', '【令和2年度】41%', '【平成31年度】5件', '【令和２年度】89%')).toEqual({
      fiscalYear: 2020,
      span: { start: 1, end: 2 },
      inferred: true,
    })
  })

  it.each([
    ['平成31年度末の会員数：前年度末比15%増', 2019],
    ['平成30年度加入率72.40% 参考: 平成28年度実績71.90%', 2018],
    ['件数 【令和2年度】令和元年度の苦情の実績から15%減(平成30年度9件)', 2020],
  ])('reads %s', (text, expected) => {
    expect(year(text)?.fiscalYear).toBe(expected)
  })

  it.each([
    '前年度の配付実績よりも減少',
    '令和元年度最終月の配付実績よりも減少',
    '70%(平成29年度 64%)',
    '29年度 75%',
    '平成25年度の水準を維持',
    '平成28年度～平成30年度の3年間で9件',
    '',
  ])('learns nothing from %s', (text) => {
    expect(year(text)).toBeNull()
  })
})
