import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mergeTexts } from './merge-texts.ts'
import {
  emptySheetText,
  hashOfText,
  type Row,
  type SheetText,
  sheetTextFrom,
  textByPath,
  tidySheetText,
} from './sheet-text.ts'
import { changesBetween } from './text-changes.ts'

const row = (id: string, words: string): Row => ({ id, cells: { words } })

function text(title: string, activities: readonly Row[] = []): SheetText {
  return tidySheetText({
    fields: { ...emptySheetText.fields, title },
    lists: { ...emptySheetText.lists, activities },
  })
}

const base = text('見守り', [row('a', '訓練'), row('b', '集い')])

describe('mergeTexts', () => {
  it('takes what each of two people changed', () => {
    const mine = text('夜の見守り', [row('a', '訓練'), row('b', '集い')])
    const theirs = text('見守り', [row('a', '訓練（年2回）'), row('b', '集い'), row('c', '手紙')])
    const { text: merged, conflicts } = mergeTexts(base, mine, theirs)
    expect(conflicts).toEqual([])
    expect(merged.fields.title).toBe('夜の見守り')
    expect(merged.lists.activities.map(({ cells }) => cells['words'])).toEqual([
      '訓練（年2回）',
      '集い',
      '手紙',
    ])
  })

  it('names the field that both changed, with all three texts', () => {
    const { conflicts } = mergeTexts(
      base,
      text('夜の見守り', base.lists.activities),
      text('朝の見守り', base.lists.activities),
    )
    expect(conflicts).toEqual([
      { path: 'title', label: '名称', base: '見守り', mine: '夜の見守り', theirs: '朝の見守り' },
    ])
  })

  it('keeps a row that one deleted and the other changed, and asks', () => {
    const mine = text('見守り', [row('a', '訓練')])
    const theirs = text('見守り', [row('a', '訓練'), row('b', '夜の集い')])
    const { text: merged, conflicts } = mergeTexts(base, mine, theirs)
    expect(merged.lists.activities.map(({ id }) => id)).toEqual(['a', 'b'])
    expect(conflicts).toEqual([
      { path: 'activities.b', label: '取組の内容', base: '集い', mine: null, theirs: '夜の集い' },
    ])
  })

  it('moves rows as the one who moved them did', () => {
    const mine = text('見守り', [row('b', '集い'), row('a', '訓練')])
    const theirs = text('見守り', [row('a', '訓練'), row('x', '新しい取組'), row('b', '集い')])
    const { text: merged, conflicts } = mergeTexts(base, mine, theirs)
    expect(conflicts).toEqual([])
    expect(merged.lists.activities.map(({ id }) => id)).toEqual(['b', 'a', 'x'])
  })
})

const words = fc.constantFrom('', '甲', '乙', '丙')
const anyText: fc.Arbitrary<SheetText> = fc
  .record({
    title: words,
    purpose: words,
    rows: fc.uniqueArray(
      fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), words, planned: words }),
      {
        selector: ({ id }) => id,
        maxLength: 4,
      },
    ),
  })
  .map(({ title, purpose, rows }) =>
    tidySheetText({
      fields: { ...emptySheetText.fields, title, purpose },
      lists: {
        ...emptySheetText.lists,
        activities: rows.map(({ id, ...cells }) => ({ id, cells })),
      },
    }),
  )

/** Paths of words that one side wrote and that neither stand in the merged text nor are told as a conflict. */
function lost(origin: SheetText, mine: SheetText, theirs: SheetText): readonly string[] {
  const { text: merged, conflicts } = mergeTexts(origin, mine, theirs)
  const [was, own, other, now] = [origin, mine, theirs, merged].map(textByPath)
  const told = (path: string) =>
    conflicts.some((conflict) => path === conflict.path || path.startsWith(`${conflict.path}.`))
  const written = (side: ReadonlyMap<string, string> | undefined) =>
    [...(side ?? [])].filter(([path, each]) => each !== (was?.get(path) ?? ''))
  return [...written(own), ...written(other)]
    .filter(([path, each]) => now?.get(path) !== each && !told(path))
    .map(([path]) => path)
}

describe('any merge', () => {
  it('loses no word of either side: it is in the text or in a conflict', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (origin, mine, theirs) => {
        expect(lost(origin, mine, theirs)).toEqual([])
      }),
      { numRuns: 600 },
    )
  })

  it('changes nothing where nobody changed anything, and takes the only change whole', () => {
    fc.assert(
      fc.property(anyText, anyText, (origin, changed) => {
        expect(mergeTexts(origin, origin, changed)).toEqual({ text: changed, conflicts: [] })
        const forward = mergeTexts(origin, changed, origin)
        expect(forward.conflicts).toEqual([])
        expect(hashOfText(forward.text)).toBe(hashOfText(changed))
      }),
      { numRuns: 400 },
    )
  })
})

describe('changesBetween', () => {
  it('finds none between equal texts, and some between others', () => {
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        expect(changesBetween(a, a)).toEqual([])
        expect(changesBetween(a, b).length > 0).toBe(hashOfText(a) !== hashOfText(b))
      }),
      { numRuns: 400 },
    )
  })
})

describe('sheetTextFrom', () => {
  it('reads what was stored as it was, and drops what no form has', () => {
    fc.assert(
      fc.property(anyText, (any) => {
        const stored: unknown = JSON.parse(JSON.stringify(any))
        expect(hashOfText(sheetTextFrom(stored))).toBe(hashOfText(any))
      }),
    )
    expect(
      sheetTextFrom({ fields: { title: 3, other: 'x' }, lists: { activities: [{ id: '../x' }] } }),
    ).toEqual(emptySheetText)
  })
})
