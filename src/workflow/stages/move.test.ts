import { describe, expect, it } from 'vitest'
import { commonProcedure } from '../../plan/procedure.ts'
import { type Move, makeMove } from './move.ts'
import { publicParts } from './public-text.ts'
import type { Mover, SheetState } from './sheet-state.ts'
import { anna, begun, chief, deputy, write } from './testing/people.ts'
import { writeText } from './write.ts'

const free = () => []
const approve = (hash: string, stage = 'draft'): Move => ({
  kind: 'approve',
  hash,
  stage,
  purpose: 'advance',
})
const move = (state: SheetState, made: Move, by: Mover = chief) =>
  makeMove(commonProcedure, state, made, { by, writers: ['anna'], unmet: free })
const codes = (result: ReturnType<typeof move>) =>
  result.ok ? [] : result.problems.map(({ code }) => code)
const submitted: SheetState = {
  ...begun,
  submitted: { revision: 1, hash: 'h1', purpose: 'advance', by: 'anna' },
}

describe('an approval', () => {
  it('takes the sheet on, and forgets whose words are approved now', () => {
    const after = move(submitted, approve('h1'))
    expect(after).toMatchObject({
      ok: true,
      value: { stage: 'adopted', authors: [], submitted: null, approved: { hash: 'h1' } },
    })
  })

  it('is refused for another text than the one that was looked at', () => {
    expect(codes(move(submitted, approve('h0')))).toEqual(['stage/other-revision'])
  })

  it('is refused to the author, and to the author’s deputy', () => {
    expect(codes(move(submitted, approve('h1'), anna))).toEqual(['stage/own-text'])
    expect(codes(move(submitted, approve('h1'), deputy))).toEqual(['stage/own-text'])
  })

  it('is made once: the second finds nothing to approve', () => {
    const after = move(submitted, approve('h1'))
    expect(after.ok && codes(move(after.value, approve('h1')))).toEqual(['stage/nothing-submitted'])
  })

  it('is for the stage at which the text was looked at: sent again later it decides nothing', () => {
    const evaluated: SheetState = {
      ...begun,
      stage: 'evaluated',
      approved: begun.head,
      authors: [],
    }
    const after = move(evaluated, approve('h1', 'evaluated'))
    expect(after).toMatchObject({ ok: true, value: { stage: 'second-read' } })
    expect(after.ok && codes(move(after.value, approve('h1', 'evaluated')))).toEqual([
      'stage/moved-meanwhile',
    ])
  })

  it('is not the second reader’s while a revision is on its way to its own chief', () => {
    const revised: SheetState = {
      ...begun,
      stage: 'evaluated',
      approved: { revision: 0, hash: 'h0' },
    }
    expect(codes(move(revised, approve('h1', 'evaluated')))).toEqual(['stage/nothing-submitted'])
  })

  it('given again after a reopening is not for those who wrote', () => {
    const adopted: SheetState = { ...begun, stage: 'adopted', approved: begun.head, authors: [] }
    const reopened = move(adopted, { kind: 'reopen', to: 'draft', reason: '誤り' })
    expect(reopened).toMatchObject({ ok: true, value: { stage: 'draft', authors: ['anna'] } })
    expect(codes(move(adopted, { kind: 'reopen', to: 'draft', reason: ' ' }))).toEqual([
      'stage/reason-missing',
    ])
    expect(codes(move(adopted, { kind: 'reopen', to: 'published', reason: '誤り' }))).toEqual([
      'stage/not-earlier',
    ])
  })

  it('waits for what the text lacks', () => {
    const problem = { code: 'required/targets', severity: 'blocks', message: '' } as const
    const result = makeMove(commonProcedure, submitted, approve('h1'), {
      by: chief,
      writers: [],
      unmet: () => [problem],
    })
    expect(codes(result)).toEqual(['required/targets'])
  })
})

describe('a sheet that waits for an approval', () => {
  it('is not written meanwhile', () => {
    const written = writeText(commonProcedure, submitted, {
      revision: { revision: 2, hash: 'h2' },
      changes: [],
      why: '',
      from: null,
      by: 'anna',
    })
    expect(written).toMatchObject({ ok: false, problems: [{ code: 'stage/already-submitted' }] })
  })
})

describe('an approved text', () => {
  const adopted: SheetState = { ...begun, stage: 'adopted', approved: begun.head, authors: [] }

  it('is changed only with why and from when', () => {
    expect(write(adopted, 'plan')).toMatchObject({
      ok: false,
      problems: [{ code: 'stage/why-missing' }, { code: 'stage/from-missing' }],
    })
    expect(write(adopted, 'plan', '大雨のため', '2020-07-01')).toMatchObject({
      ok: true,
      value: { kind: 'revision' },
    })
    expect(write(adopted, 'midyearReview')).toMatchObject({ ok: true, value: { kind: 'draft' } })
  })

  it('is corrected once it is published', () => {
    const published = { ...adopted, stage: 'published' }
    expect(write(published, 'selfEvaluation', '数字の誤り', '2021-06-20')).toMatchObject({
      ok: true,
      value: { kind: 'correction' },
    })
  })

  it('has no place yet for a part whose time has not come', () => {
    expect(write(adopted, 'selfEvaluation')).toMatchObject({
      ok: false,
      problems: [{ code: 'stage/part-closed' }],
    })
  })
})

describe('publicParts', () => {
  it('holds a self-evaluation back until the second reading is done and it is published', () => {
    expect(commonProcedure.stages.map(({ code }) => publicParts(commonProcedure, code))).toEqual([
      [],
      ['plan'],
      ['plan', 'midyearReview'],
      ['plan', 'midyearReview'],
      ['plan', 'midyearReview'],
      ['plan', 'midyearReview', 'selfEvaluation'],
    ])
  })
})
