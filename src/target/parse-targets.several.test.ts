import { describe, expect, it } from 'vitest'
import { parseTargets } from './parse-targets.ts'
import { readAll, readFirst } from './testing/read-json.ts'

describe('parseTargets on several targets in one statement', () => {
  it('adds up years only where years are summed', () => {
    expect(readAll('5件 令和2年度～令和4年度の3年間で18件')).toMatchObject([
      { span: null, conditions: [{ value: 5 }] },
      { fiscalYear: 2022, span: { from: 2020, to: 2022 }, conditions: [{ value: 18 }] },
    ])
  })

  it('makes a target of every year that is staged', () => {
    expect(readAll('令和2年度 83% 令和4年度85%')).toMatchObject([
      { fiscalYear: 2020, conditions: [{ value: 83 }] },
      { fiscalYear: 2022, conditions: [{ value: 85 }] },
    ])
    expect(readAll('令和4年度までに95%（令和3年度までは85%）以上とする')).toMatchObject([
      { fiscalYear: 2022, conditions: [{ compare: 'atLeast', value: 95 }] },
      { fiscalYear: 2021, conditions: [{ compare: 'atLeast', value: 85 }] },
    ])
  })

  it('keeps several conditions on one thing in one target, each with what it alone measures', () => {
    expect(readAll('受講率100% かつ 正答率全員80点以上')).toMatchObject([
      {
        combine: 'all',
        conditions: [
          { subject: '受講率', value: 100 },
          { subject: '正答率', value: 80, each: true },
        ],
      },
    ])
    expect(readFirst('売上又は来客を10件以上又は5%増')?.combine).toBe('any')
  })

  it('makes two targets of それぞれ over two things', () => {
    expect(readAll('夜市の来場者数及び朝市の来場者数：それぞれ前年度比5%増')).toMatchObject([
      { indicator: '夜市の来場者数', conditions: [{ change: { amount: 5 } }] },
      { indicator: '朝市の来場者数', conditions: [{ change: { amount: 5 } }] },
    ])
  })

  it('asks of a part without a bound whether it is promised', () => {
    const [whole, part, ...more] = readAll('件数10件以上（うち新規は5件、継続3件以上）')
    expect(whole?.problems).toMatchObject([{ code: 'target/part-unbounded', severity: 'asks' }])
    expect(whole?.problems[0]?.message).toContain('うち新規5件')
    expect(part).toMatchObject({ indicator: '件数のうち継続', problems: [] })
    expect(more).toEqual([])
    const settled = ['件数10件以上（うち新規2件以上）', '件数10件以上（うち前年度実績5件）']
    expect(settled.flatMap((text) => readAll(text)).flatMap(({ problems }) => problems)).toEqual([])
  })

  it('gives what a heading names to the items under it', () => {
    expect(readAll('○ 講座の開催数\n【令和2年度】\n・12回以上')).toMatchObject([
      { indicator: '講座の開催数', fiscalYear: 2020, conditions: [{ value: 12 }] },
    ])
    expect(readAll('【令和2年度】\n・窓口の満足度：80%以上\n・研修の実施(2回以上)')).toMatchObject([
      { indicator: '窓口の満足度', fiscalYear: 2020 },
      { indicator: '研修の実施', fiscalYear: 2020, conditions: [{ value: 2, unit: '回' }] },
    ])
  })

  it('knows the place of every target in the text it was given', () => {
    const text = '【令和2年度】\n・窓口の満足度：80%以上\n・研修の実施(2回以上)'
    for (const { span, asWritten } of parseTargets(text, { fiscalYear: null })) {
      expect(text.slice(span.start, span.end).replaceAll(/\s/gu, '')).toBe(
        asWritten.replaceAll(' ', ''),
      )
    }
  })
})
