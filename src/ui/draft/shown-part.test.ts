import { describe, expect, it } from 'vitest'
import type { DraftField, DraftGroup } from './draft-field.ts'
import { shownPart } from './shown-part.ts'

const field = (path: string): DraftField => ({
  path,
  label: '名称',
  place: null,
  span: path === 'sheets.1.title' ? { start: 5, end: 7 } : { start: 0, end: 2 },
  text: '坂道',
  reading: null,
  control: 'line',
  problems: [],
  confidence: null,
})

const groups: readonly DraftGroup[] = [
  { path: 'sheets.0', title: '一', fields: [field('sheets.0.title'), field('sheets.0.theme')] },
  { path: 'sheets.1', title: '二', fields: [field('sheets.1.title'), field('sheets.1.theme')] },
]

const problem = (path: string, start: number) => ({
  path,
  span: { start, end: start + 1 },
  problem: { code: 'x', severity: 'asks', message: '確かめてください。' } as const,
})

const draft = {
  groups,
  problems: [problem('sheets.0.title', 0), problem('sheets.1.theme', 5)],
  text: '坂道のまち𠮷',
}

describe('shownPart', () => {
  it('shows a draft whole where there is room for it', () => {
    const part = shownPart(draft)
    expect(part).toEqual({ ...draft, whole: true })
  })

  it('stops in the middle of a sheet once enough fields are shown, and says so', () => {
    const part = shownPart(draft, { fields: 3, problems: 9, text: 99 })
    expect(part.groups.map(({ fields }) => fields.length)).toEqual([2, 1])
    expect(part.whole).toBe(false)
  })

  it('lets no problem lead to a field or a place that is not shown', () => {
    const part = shownPart(draft, { fields: 3, problems: 9, text: 5 })
    expect(part.problems.map(({ path }) => path)).toEqual(['sheets.0.title', null])
    expect(part.problems.map(({ span }) => span?.start ?? null)).toEqual([0, null])
  })

  it('lets no field lead to a place behind the end of the text', () => {
    const part = shownPart(draft, { fields: 9, problems: 9, text: 5 })
    const spans = part.groups.flatMap(({ fields }) => fields.map(({ span }) => span?.start ?? null))
    expect(spans).toEqual([0, 0, null, 0])
  })

  it('cuts the text in front of a character that would not be whole', () => {
    const part = shownPart(draft, { fields: 9, problems: 9, text: 6 })
    expect(part).toMatchObject({ text: '坂道のまち', whole: false })
  })
})
