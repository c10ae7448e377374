import { describe, expect, it } from 'vitest'
import { commonProcedure } from '../../plan/procedure.ts'
import { blocks } from '../text/field-problem.ts'
import { emptySheetText, type SheetText } from '../text/sheet-text.ts'
import { type TextFacts, unmetRequirements } from './requirements.ts'
import type { SheetState } from './sheet-state.ts'

const state = (stage: string): SheetState => ({
  stage,
  head: { revision: 1, hash: 'h' },
  approved: null,
  submitted: null,
  locked: false,
  authors: [],
})

const whole: SheetText = {
  fields: {
    ...emptySheetText.fields,
    implementationOutlook: '(i)',
    attainmentOutlook: '①',
    results: '実施した。',
    attainment: '件数：3件',
    verdict: '①',
  },
  lists: {
    ...emptySheetText.lists,
    yearTargets: [
      { id: 'a', cells: { sentence: '件数 3件以上', owner: '課', dataSource: '台帳' } },
    ],
  },
}

function unmet(
  stage: string,
  fields: Partial<SheetText['fields']>,
  facts: Partial<TextFacts> = {},
  lists: Partial<SheetText['lists']> = {},
) {
  const text = { fields: { ...whole.fields, ...fields }, lists: { ...whole.lists, ...lists } }
  const all = { text, problems: [], computed: null, openComments: [], ...facts }
  return unmetRequirements(commonProcedure, state(stage), all, 'advance').map(
    ({ code, path }) => `${code} ${path}`,
  )
}

describe('unmetRequirements', () => {
  it('asks nothing more of a whole text', () => {
    expect(
      ['draft', 'adopted', 'reviewed', 'evaluated', 'second-read'].flatMap((stage) =>
        unmet(stage, {}),
      ),
    ).toEqual([])
  })

  it('asks for 課題と改善策 beside ② and (ii), and only there', () => {
    expect(unmet('adopted', { attainmentOutlook: '②' })).toEqual(['required/blank reviewIssues'])
    expect(unmet('adopted', { implementationOutlook: '(ii)' })).toEqual([
      'required/blank reviewIssues',
    ])
    expect(unmet('reviewed', { verdict: '②' })).toEqual(['required/blank evaluationIssues'])
    expect(unmet('reviewed', { verdict: '②', evaluationIssues: '広報を増やす。' })).toEqual([])
  })

  it('asks for a reason where the declared verdict differs from the computed one, never where that is open', () => {
    expect(unmet('reviewed', {}, { computed: 'unmet' })).toEqual(['required/blank verdictReason'])
    expect(unmet('reviewed', { verdictReason: '災害のため' }, { computed: 'unmet' })).toEqual([])
    expect(unmet('reviewed', {}, { computed: 'undetermined' })).toEqual([])
  })

  it('asks for owner and source of every indicator, but not of a target that has its home elsewhere', () => {
    const rows = [
      { id: 'b', cells: { sentence: '件数 3件以上' } },
      { id: 'c', cells: { repeats: 'sheet/row' } },
    ]
    expect(unmet('draft', {}, {}, { yearTargets: rows })).toEqual([
      'required/owner yearTargets.b.owner',
      'required/data-source yearTargets.b.dataSource',
    ])
  })

  it('lets nobody by with a copied target nobody looked at, an open comment or a field that reads otherwise', () => {
    const copied = [{ id: 'a', cells: { ...whole.lists.yearTargets[0]?.cells, toConfirm: 'yes' } }]
    expect(unmet('draft', {}, {}, { yearTargets: copied })).toEqual([
      'required/confirmation yearTargets.a.toConfirm',
    ])
    expect(unmet('draft', {}, { openComments: ['title'] })).toEqual(['required/comment title'])
    expect(unmet('draft', {}, { problems: [blocks('title', 'text/misread', '')] })).toEqual([
      'text/misread title',
    ])
    expect(unmet('draft', {}, {}, { yearTargets: [] })).toEqual(['required/targets yearTargets'])
  })
})
