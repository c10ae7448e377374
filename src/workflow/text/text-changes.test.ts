import { describe, expect, it } from 'vitest'
import { emptySheetText, type Row, type SheetText } from './sheet-text.ts'
import { changesBetween } from './text-changes.ts'

function text(yearTargets: readonly Row[]): SheetText {
  return { ...emptySheetText, lists: { ...emptySheetText.lists, yearTargets } }
}

describe('changesBetween', () => {
  it('names moved rows by their sentences, in whatever order their cells were stored', () => {
    const a = { id: 'a', cells: { owner: '防災課', sentence: '訓練 3回' } }
    const b = { id: 'b', cells: { toConfirm: 'yes', sentence: '集い 5回' } }
    expect(changesBetween(text([a, b]), text([b, a]))).toMatchObject([
      { kind: 'moved', from: '訓練 3回／集い 5回', to: '集い 5回／訓練 3回' },
    ])
  })
})
