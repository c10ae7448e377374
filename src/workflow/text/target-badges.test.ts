import { describe, expect, it } from 'vitest'
import { fiscalYear } from '../../japanese/fiscal-year.ts'
import { revisedPaths } from './revised-paths.ts'
import { emptySheetText, type SheetText } from './sheet-text.ts'
import { targetBadges } from './target-badges.ts'

function promising(...sentences: readonly string[]): SheetText {
  const yearTargets = sentences.map((sentence, at) => ({ id: `t${at}`, cells: { sentence } }))
  return { ...emptySheetText, lists: { ...emptySheetText.lists, yearTargets } }
}

const badge = (old: string, current: string) =>
  targetBadges(promising(old), promising(current), fiscalYear(2020)).get('yearTargets.t0') ?? null

describe('targetBadges', () => {
  it.each([
    ['窓口の満足度 80%以上', '窓口の満足度 85%以上', 'raised'],
    ['窓口の満足度 85%以上', '窓口の満足度 80%以上', 'corrected'],
    ['事務処理誤りの件数 3件以下', '事務処理誤りの件数 2件以下', 'raised'],
    ['事務処理誤りの件数 2件以下', '事務処理誤りの件数 3件以下', 'corrected'],
    ['窓口の満足度 80%以上', '窓口の待ち時間 15分以下', 'added'],
    ['窓口の満足度 80%以上', '窓口の満足度 80%以上（令和元年度：76%）', null],
    ['窓口の満足度 80%以上', '窓口の満足度は80%以上', null],
  ] as const)('from 「%s」 to 「%s」: %s', (old, current, found) => {
    expect(badge(old, current)).toBe(found)
  })

  it('finds an indicator that moved to another row', () => {
    const [old, current] = [
      promising('相談の件数 8件以上', '訓練の回数 2回'),
      promising('訓練の回数 2回', '相談の件数 9件以上'),
    ]
    expect([...targetBadges(old, current, fiscalYear(2020))]).toEqual([
      ['yearTargets.t1', 'raised'],
    ])
  })
})

describe('revisedPaths', () => {
  const text = promising('相談の件数 8件以上')
  const first = {
    plan: { ...text, fields: { ...text.fields, purpose: '声を聞く。\n返事をする。' } },
  }

  it('marks the line that changed and no other', () => {
    const now = {
      ...promising('相談の件数 9件以上'),
      fields: { ...text.fields, purpose: '声を聞く。\n必ず返事をする。' },
    }
    expect([...revisedPaths(first, now)].sort()).toEqual([
      'purpose:必ず返事をする。',
      'yearTargets.t0',
    ])
  })

  it('marks nothing where an owner changed, or a part was filled in that was never approved', () => {
    const { purpose } = first.plan.fields
    const rows = text.lists.yearTargets.map((row) => ({
      ...row,
      cells: { ...row.cells, owner: '課' },
    }))
    const now = {
      fields: { ...text.fields, purpose, results: '実施した。' },
      lists: { ...text.lists, yearTargets: rows },
    }
    expect([...revisedPaths(first, now)]).toEqual([])
  })
})
