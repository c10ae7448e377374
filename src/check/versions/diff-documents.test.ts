import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { CaseSheet } from '../rule-case.ts'
import { checkable } from '../testing/check-case.ts'
import { printCase } from '../testing/print-case.ts'
import { changeJson } from './change.ts'
import { diffDocuments } from './diff-documents.ts'

const base: CaseSheet = {
  title: '朝市のにぎわい',
  purpose: ['港の朝市を、みんなの居場所にすることを目指す。'],
  activities: ['朝市の開催(毎月)', '出店の案内をHPで公表する。', '案内の配布(2,000部)'],
  multiYear: [
    '【令和3年度】朝市を知っている区民の割合 45%以上(平成30年度実績:37.2% 令和元年度実績: %)',
  ],
  targets: ['【令和2年度】朝市を知っている区民の割合 42%以上', '【令和2年度】朝市の来場者数 900人'],
}

function changes(change: Partial<CaseSheet>, others: readonly CaseSheet[] = []) {
  const read = (sheets: readonly CaseSheet[]) => checkable('a.txt', printCase({ sheets }))
  return diffDocuments(read([base]), read([{ ...base, ...change }, ...others])).map(changeJson)
}

const substantive = (change: Partial<CaseSheet>) =>
  changes(change).filter((each) => each.substantive)

describe('diffDocuments', () => {
  it('finds nothing where nothing changed', () => {
    expect(changes({})).toEqual([])
  })

  it('tells the changed target from the one beside it, with the words of its line', () => {
    expect(
      changes({
        targets: ['【令和2年度】朝市を知っている区民の割合 41%以上', base.targets?.[1] ?? ''],
      }),
    ).toEqual([
      {
        kind: 'target',
        sheet: { old: 1, new: 1 },
        from: '【令和2年度】朝市を知っている区民の割合42%以上',
        to: '【令和2年度】朝市を知っている区民の割合41%以上',
        declared: false,
        substantive: true,
      },
    ])
  })

  it('says nothing of the other target of a statement in which one changed', () => {
    const both = (sum: number) =>
      `朝市の出店数 【令和2年度】20店 平成30年度～令和2年度の3年間で${sum}店`
    const old = checkable('a.txt', printCase({ sheets: [{ ...base, targets: [both(50)] }] }))
    const current = checkable('a.txt', printCase({ sheets: [{ ...base, targets: [both(60)] }] }))
    expect(diffDocuments(old, current).map(({ kind }) => kind)).toEqual(['target'])
  })

  it('holds a mark for declared on its own line only', () => {
    const found = changes({
      activities: [
        '朝市の開催(6～3月)【改定履歴あり】',
        '出店の案内をHPで公表する。',
        '案内の配布(1,500部)',
      ],
    })
    expect(found.map(({ kind, declared }) => [kind, declared])).toEqual([
      ['cadence', true],
      ['activity', false],
    ])
  })

  it('reports a figure filled in, and none for a blank left out', () => {
    const filled =
      '【令和3年度】朝市を知っている区民の割合 45%以上(平成30年度実績:37.2% 令和元年度実績:39.4%)'
    expect(substantive({ multiYear: [filled] })).toMatchObject([{ kind: 'baseline' }])
    const left = '【令和3年度】朝市を知っている区民の割合 45%以上(平成30年度実績:37.2%)'
    expect(substantive({ multiYear: [left] })).toEqual([])
  })

  it.each([
    ['spelling', { purpose: ['港の朝市を、みんなの居場所にすることをめざす。'] }],
    [
      'another word for the same',
      {
        activities: [
          '朝市の開催(毎月)',
          '出店の案内をホームページで公表する。',
          '案内の配布(2,000部)',
        ],
      },
    ],
    [
      'blanks and widths',
      {
        targets: ['【令和２年度】朝市を知っている 区民の割合　４２％以上', base.targets?.[1] ?? ''],
      },
    ],
    ['bullets', { activities: (base.activities ?? []).map((each) => `○${each}`) }],
    [
      'the label of the year itself',
      { targets: ['朝市を知っている区民の割合 42%以上', base.targets?.[1] ?? ''] },
    ],
  ])('calls %s no substance', (_, change) => {
    expect(substantive(change)).toEqual([])
  })

  it('takes another deadline for another promise', () => {
    const later =
      '【令和5年度】朝市を知っている区民の割合 45%以上(平成30年度実績:37.2% 令和元年度実績: %)'
    expect(substantive({ multiYear: [later] })).toMatchObject([{ kind: 'target' }])
    const never = '朝市を知っている区民の割合 45%以上(平成30年度実績:37.2% 令和元年度実績: %)'
    expect(substantive({ multiYear: [never] })).toMatchObject([{ kind: 'target' }])
  })

  it('takes other words for an act for another promise', () => {
    const read = (act: string) =>
      checkable('a.txt', printCase({ sheets: [{ title: '朝市', targets: [act] }] }))
    const found = diffDocuments(read('朝市の要綱を定める。'), read('朝市の要綱を検討する。'))
    expect(found.map(changeJson)).toMatchObject([{ kind: 'target', substantive: true }])
  })

  it('compares overviews, panel by panel and row by row', () => {
    const text = readFileSync(
      join(import.meta.dirname, '../../../samples/overview/hoshimi-2019.txt'),
      'utf8',
    )
    const edited = text
      .replace('割\n合：75%以上', '割\n合：70%以上')
      .replace('相談席（月1回）', '相談席（月2回）')
    expect(edited).not.toBe(text)
    const found = diffDocuments(checkable('a', text), checkable('b', edited)).map(changeJson)
    expect(found.map(({ kind, sheet, substantive: real }) => [kind, sheet.new, real])).toEqual([
      ['cadence', null, true],
      ['target', null, true],
    ])
  })

  it('says which activity and which target came or went', () => {
    expect(changes({ activities: base.activities?.slice(1) ?? [] })).toMatchObject([
      { kind: 'activity', from: '朝市の開催(毎月)', to: null, substantive: true },
    ])
    expect(changes({ targets: [...(base.targets ?? []), '出店団体数 20団体'] })).toMatchObject([
      { kind: 'target', from: null, to: '出店団体数20団体' },
    ])
  })

  it('knows a sheet by what it says, whatever its number and title', () => {
    const other: CaseSheet = {
      title: '港の清掃',
      purpose: ['砂浜を守る。'],
      targets: ['集めたごみの量 300kg'],
    }
    const read = (sheets: readonly CaseSheet[]) => checkable('a.txt', printCase({ sheets }))
    const found = diffDocuments(read([base, other]), read([other, { ...base, title: '港の朝市' }]))
    expect(found.map(changeJson)).toMatchObject([
      { kind: 'sheet-renamed', sheet: { old: 1, new: 2 }, from: '朝市のにぎわい', to: '港の朝市' },
    ])
  })

  it('does not take marks inside a new sheet for a declaration of the sheet', () => {
    const added: CaseSheet = {
      title: '港の清掃',
      targets: ['集めたごみの量 300kg【改定履歴あり】'],
    }
    expect(changes({}, [added])).toEqual([
      {
        kind: 'sheet-added',
        sheet: { old: null, new: 2 },
        from: null,
        to: '港の清掃',
        declared: false,
        substantive: true,
      },
    ])
  })
})
