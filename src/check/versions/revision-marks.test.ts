import { describe, expect, it } from 'vitest'
import type { CaseSheet } from '../rule-case.ts'
import { checkable } from '../testing/check-case.ts'
import { printCase } from '../testing/print-case.ts'
import { diffDocuments } from './diff-documents.ts'
import { revisionMarks } from './revision-marks.ts'

const base: CaseSheet = {
  title: '花のある通り',
  activities: ['花壇の手入れ(年6回)', '種の配布(500袋)'],
  multiYear: ['【令和3年度】花が多いと感じる区民の割合 62%以上(令和元年度実績: %)'],
  targets: ['【令和2年度】花が多いと感じる区民の割合 58%以上', '【令和2年度】花壇の数 30か所'],
}

function marks(current: readonly CaseSheet[], old: readonly CaseSheet[] = [base]) {
  const read = (sheets: readonly CaseSheet[]) => checkable('a.txt', printCase({ sheets }))
  return revisionMarks(diffDocuments(read(old), read(current)))
}

describe('revisionMarks', () => {
  it('marks the line that changed, once, and says what was revised', () => {
    const targets = ['【令和2年度】花が多いと感じる区民の割合 57%以上', base.targets?.[1] ?? '']
    expect(marks([{ ...base, targets }])).toMatchObject([
      {
        sheet: 1,
        half: 'yearPlan',
        line: { text: '【令和2年度】花が多いと感じる区民の割合57%以上' },
        kinds: ['target'],
        says: '当年度の目標を「58%以上」から「57%以上」に改めた。',
      },
    ])
  })

  it('marks no spelling and no figure of a former year', () => {
    const multiYear = ['【令和3年度】花が多いと感じる区民の割合 62%以上(令和元年度実績:55.1%)']
    expect(
      marks([{ ...base, multiYear, activities: ['花壇の手入れ（年６回）', '種の配付(500袋)'] }]),
    ).toEqual([])
  })

  it('keeps what is gone for the history', () => {
    expect(marks([{ ...base, activities: ['花壇の手入れ(年6回)'] }])).toMatchObject([
      { line: null, says: '当年度の取組の内容「種の配布(500袋)」を取りやめた。' },
    ])
  })

  it('gives one mark to a line whose count and frequency changed', () => {
    const activities = ['花壇の手入れ(年4回)', '種の配布(300袋、毎月)']
    expect(marks([{ ...base, activities }]).map(({ says }) => says)).toEqual([
      '当年度の回数や時期を「年6回」から「年4回」に改めた。',
      '当年度の回数や時期を「記載なし」から「毎月」に改めた。当年度の取組の内容を「500袋」から「300袋」に改めた。',
    ])
  })

  it('names a sheet that came', () => {
    const another = { title: '港の灯り', targets: ['灯りの数 12基'] }
    expect(marks([base, another])).toMatchObject([
      { sheet: 2, kinds: ['sheet-added'], says: '取組項目「港の灯り」を加えた。' },
    ])
  })
})
