/** A whole year of one sheet through the actions: plan, approval, revision, review, evaluation, second reading, public. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ActionContext } from '../../src/actions/context.ts'
import { getOfficeYear } from '../../src/actions/get-office-year.ts'
import { getSheet } from '../../src/actions/get-sheet.ts'
import { searchSheets } from '../../src/actions/search-sheets.ts'
import { beginSheet } from '../../src/actions/sheets/begin-sheet.ts'
import { commentOnSheet, decideOnComment } from '../../src/actions/sheets/comment-on-sheet.ts'
import { getSheetHistory } from '../../src/actions/sheets/get-sheet-comparison.ts'
import { getWorkingSheet } from '../../src/actions/sheets/get-working-sheet.ts'
import { dropUnsaved, keepUnsaved } from '../../src/actions/sheets/keep-unsaved.ts'
import {
  getOfficeYearAtWork,
  listOfficesAtWork,
} from '../../src/actions/sheets/list-working-sheets.ts'
import { moveSheet } from '../../src/actions/sheets/move-sheet.ts'
import { saveSheet } from '../../src/actions/sheets/save-sheet.ts'
import { fiscalYear } from '../../src/japanese/fiscal-year.ts'
import { dueOf, type Move } from '../../src/workflow/stages/move.ts'
import type { SheetText } from '../../src/workflow/text/sheet-text.ts'
import { openTestCity, type TestCity } from '../test-city.ts'
import { asDeputyOf, type OfficePeople, peopleOf } from './people.ts'
import { evaluation, plan, review, target, withFields, withLists } from './texts.ts'

let city: TestCity
let people: OfficePeople
const office = '471fb20a-9445-5574-8bc7-544e3ae87e30'
const other = 'b65d2b03-02d5-5623-9953-6398b455528d'
const year = fiscalYear(2021)

beforeAll(async () => {
  city = await openTestCity()
  people = peopleOf(city.context, office, other)
})
afterAll(async () => {
  await city?.close()
})

async function begun(): Promise<string> {
  const result = await beginSheet(people.officer, {
    office,
    fiscalYear: year,
    from: null,
  })
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result.value
}

async function looked(id: string) {
  const view = await getWorkingSheet(people.officer, id)
  if (!view.ok) throw new Error(JSON.stringify(view.problems))
  return view.value
}

async function save(
  by: ActionContext,
  id: string,
  text: SheetText,
  more: { why?: string; from?: string } = {},
) {
  const { sheet } = await looked(id)
  return await saveSheet(by, id, {
    basedOn: sheet.state.head.revision,
    text,
    why: more.why ?? '',
    from: more.from ?? null,
  })
}

async function make(by: ActionContext, id: string, move: Move, words = '') {
  return await moveSheet(by, id, { move, words, path: '' })
}

async function hash(id: string): Promise<string> {
  return (await looked(id)).sheet.state.head.hash
}

async function approval(id: string): Promise<Move> {
  const { sheet, procedure } = await looked(id)
  const { state } = sheet
  const purpose = dueOf(procedure, state)?.purpose ?? 'advance'
  return { kind: 'approve', hash: state.head.hash, stage: state.stage, purpose }
}

async function approved(
  by: ActionContext,
  id: string,
  purpose: 'advance' | 'revision' = 'advance',
) {
  const asked = await make(people.officer, id, { kind: 'submit', hash: await hash(id), purpose })
  expect(asked).toMatchObject({ ok: true })
  const result = await make(by, id, await approval(id))
  expect(result).toMatchObject({ ok: true })
}

const codes = (result: {
  readonly ok: boolean
  readonly problems?: readonly { readonly code: string }[]
}) => (result.problems ?? []).map(({ code }) => code)

describe('a sheet written here', () => {
  it('goes through its year and stands before the public like an imported one', async () => {
    const id = await begun()
    expect(await save(people.officer, id, plan)).toMatchObject({
      ok: true,
      value: { kind: 'saved', revision: 2 },
    })
    expect(
      (await getOfficeYear(city.context, { office: 'hokage', fiscalYear: year }))?.sheets,
    ).toBe(undefined)

    expect(codes(await make(people.officer, id, await approval(id)))).toEqual(['policy/refused'])
    await approved(people.chief, id)
    const planned = await getOfficeYear(city.context, { office: 'hokage', fiscalYear: year })
    expect(planned?.sheets.map(({ sheet }) => sheet.title?.text)).toEqual(['夜の見守りを広げる'])

    const higher = withLists(plan, {
      yearTargets: [
        target('y1', '夜の見守りを知っている区民の割合 【令和3年度】50%以上（令和2年度：46.3%）'),
      ],
    })
    expect(codes(await save(people.officer, id, higher))).toEqual([
      'stage/why-missing',
      'stage/from-missing',
    ])
    expect(
      await save(people.officer, id, higher, { why: '予算が増えたため', from: '2021-07-01' }),
    ).toMatchObject({ ok: true })
    await approved(people.chief, id, 'revision')
    const history = await getSheetHistory(people.officer, id, { from: 2, to: 3 })
    expect(history.ok && [...(history.value.compared?.badges ?? [])]).toEqual([
      ['yearTargets.y1', 'raised'],
    ])
    const revised = await getOfficeYear(city.context, { office: 'hokage', fiscalYear: year })
    expect(revised?.sheets[0]?.sheet).toMatchObject({ revised: true })
    expect(revised?.sheets[0]?.sheet.yearPlan.targets[0]?.target.marks).toEqual(['revised'])

    const reviewed = withFields(higher, { ...review, reviewIssues: '' })
    await save(people.officer, id, reviewed)
    const refused = await make(people.officer, id, {
      kind: 'submit',
      hash: await hash(id),
      purpose: 'advance',
    })
    expect(codes(refused)).toEqual(['required/blank'])
    await save(people.officer, id, withFields(higher, review))
    await approved(people.chief, id)

    const evaluated = withFields(higher, { ...review, ...evaluation, verdict: '①' })
    await save(people.officer, id, evaluated)
    const differs = await make(people.officer, id, {
      kind: 'submit',
      hash: await hash(id),
      purpose: 'advance',
    })
    expect(codes(differs)).toEqual(['required/blank'])
    await save(people.officer, id, withFields(higher, { ...review, ...evaluation }))
    await approved(people.chief, id)
    const before = await getOfficeYear(city.context, { office: 'hokage', fiscalYear: year })
    expect(before?.sheets[0]?.sheet).toMatchObject({
      selfEvaluation: null,
      midyearReview: { attainmentOutlook: { value: 'notExpected' } },
    })

    const said = await commentOnSheet(people.headquarters, id, {
      path: 'evaluationIssues',
      body: '店の数の目安はありますか。',
    })
    expect(codes(await make(people.headquarters, id, await approval(id)))).toEqual([
      'required/comment',
    ])
    const comment = said.ok ? said.value : ''
    await decideOnComment(people.officer, id, {
      comment,
      decision: 'answered',
      answer: '20店です。',
    })
    expect(await make(people.headquarters, id, await approval(id))).toMatchObject({
      ok: true,
      value: { published: false },
    })
    expect(await make(people.planOffice, id, await approval(id))).toMatchObject({
      ok: true,
      value: { published: true, state: { stage: 'published' } },
    })

    const published = await getOfficeYear(city.context, { office: 'hokage', fiscalYear: year })
    const [sheet] = published?.sheets ?? []
    expect(sheet).toMatchObject({
      judgement: { outcome: 'unmet', declared: 'notAttained', agrees: true },
    })
    expect((await getSheet(city.context, sheet?.id ?? ''))?.judged.document.source).toBe(
      '帆影区 令和3年度 取組シート',
    )
    const found = await searchSheets(city.context, {
      words: '店先での声かけ',
      office: null,
      fiscalYear: null,
      after: null,
    })
    expect(JSON.stringify(found)).toContain(sheet?.id)
    expect(
      new Set(
        [...(planned?.sheets ?? []), ...(published?.sheets ?? [])].map(
          ({ initiative }) => initiative,
        ),
      ).size,
    ).toBe(1)

    const corrected = withFields(higher, {
      ...review,
      ...evaluation,
      attainment: '夜の見守りを知っている区民の割合：47.3%',
    })
    expect(
      await save(people.officer, id, corrected, { why: '集計の誤り', from: '2022-06-20' }),
    ).toMatchObject({ ok: true })
    await approved(people.chief, id, 'revision')
    const { revisions } = await looked(id)
    expect(revisions[0]).toMatchObject({
      kind: 'correction',
      why: '集計の誤り',
      from: '2022-06-20',
    })
    expect(
      (await getOfficeYear(city.context, { office: 'hokage', fiscalYear: year }))?.sheets[0]?.sheet
        .selfEvaluation?.actuals[0]?.valueAsWritten,
    ).toBe('47.3')
  })

  it('is approved by nobody whose words are in it, not even as a deputy', async () => {
    const id = await begun()
    await save(people.chief, id, withFields(plan, { number: '2', title: '坂道の足' }))
    await make(people.officer, id, { kind: 'submit', hash: await hash(id), purpose: 'advance' })
    expect(codes(await make(people.chief, id, await approval(id)))).toEqual(['policy/refused'])
    const deputy = asDeputyOf(people.stranger, people.chief, 'sectionChief', office)
    expect(codes(await make(deputy, id, await approval(id)))).toEqual(['policy/refused'])
    expect(await make(people.mayor, id, await approval(id))).toMatchObject({
      ok: true,
    })
  })

  it('is seen and written only by its own office', async () => {
    const id = await begun()
    expect(codes(await getWorkingSheet(people.stranger, id))).toEqual(['policy/refused'])
    expect(codes(await getWorkingSheet({ ...city.context, who: { kind: 'visitor' } }, id))).toEqual(
      ['policy/signed-out'],
    )
    const saved = await saveSheet(people.stranger, id, {
      basedOn: 1,
      text: plan,
      why: '',
      from: null,
    })
    expect(codes(saved)).toEqual(['policy/refused'])
  })

  it('keeps what both of two editors wrote', async () => {
    const id = await begun()
    const first = withFields(plan, { number: '3', title: '灯りの道' })
    await save(people.officer, id, first)
    const base = (await looked(id)).sheet.state.head.revision
    const by = (who: ActionContext, text: SheetText) =>
      saveSheet(who, id, { basedOn: base, text, why: '', from: null })
    expect(
      await by(people.officer, withFields(first, { purpose: '暗い道をなくす。' })),
    ).toMatchObject({ value: { kind: 'saved', merged: false } })
    expect(
      await by(people.colleague, withFields(first, { outline: '灯りをふやす。' })),
    ).toMatchObject({ value: { kind: 'saved', merged: true } })
    const clash = await by(people.colleague, withFields(first, { purpose: '歩きやすい道にする。' }))
    expect(clash).toMatchObject({
      value: {
        kind: 'conflict',
        conflicts: [{ path: 'purpose', mine: '歩きやすい道にする。', theirs: '暗い道をなくす。' }],
      },
    })
    const { text } = await looked(id)
    expect(text.fields).toMatchObject({ purpose: '暗い道をなくす。', outline: '灯りをふやす。' })
    const own = await getWorkingSheet(people.colleague, id)
    expect(own.ok && own.value.unsaved?.text.fields.purpose).toBe('歩きやすい道にする。')
  })

  it('starts from last year’s sheet with its actuals as baselines', async () => {
    const sheets =
      (await getOfficeYear(city.context, { office: 'hokage', fiscalYear: year }))?.sheets ?? []
    const next = await beginSheet(people.officer, {
      office,
      fiscalYear: fiscalYear(2022),
      from: sheets.find(({ sheet }) => sheet.title?.text === '夜の見守りを広げる')?.id ?? null,
    })
    const { text } = await looked(next.ok ? next.value : '')
    expect(text.fields).toMatchObject({
      title: '夜の見守りを広げる',
      carriedIssues: evaluation.evaluationIssues,
      verdict: '',
    })
    expect(text.lists.yearTargets[0]?.cells).toMatchObject({
      sentence:
        '「夜の見守りを知っている区民の割合」：令和4年度までに50%以上(令和3年度実績:47.3%、令和2年度実績:46.3%)',
      toConfirm: 'yes',
    })
    const { unmet } = await looked(next.ok ? next.value : '')
    expect(unmet.map(({ code }) => code)).toContain('required/confirmation')
  })

  it('keeps what somebody is typing for that person alone, until it is saved or dropped', async () => {
    const id = await begun()
    const typing = withFields(plan, { number: '4', title: '書きかけ' })
    expect(await keepUnsaved(people.officer, id, { basedOn: 1, text: typing })).toMatchObject({
      ok: true,
    })
    const own = async (who: ActionContext) => {
      const view = await getWorkingSheet(who, id)
      return view.ok ? (view.value.unsaved?.text.fields.title ?? null) : view
    }
    expect([await own(people.officer), await own(people.colleague)]).toEqual(['書きかけ', null])
    expect((await looked(id)).revisions).toHaveLength(1)
    await dropUnsaved(people.officer, id)
    expect(await own(people.officer)).toBe(null)
  })

  it('is listed with its office’s year, beside what waits to be carried over', async () => {
    const at = await getOfficeYearAtWork(people.officer, { office: 'hokage', fiscalYear: year })
    expect(at?.ok && at.value.sheets.length).toBeGreaterThan(2)
    const next = await getOfficeYearAtWork(people.officer, {
      office: 'hokage',
      fiscalYear: fiscalYear(2022),
    })
    expect(next?.ok && next.value.toCarryOver.map(({ sheet }) => sheet.title?.text)).not.toContain(
      '夜の見守りを広げる',
    )
    expect((await listOfficesAtWork(people.officer)).map(({ code }) => code)).toEqual(['hokage'])
    expect((await listOfficesAtWork(people.planOffice)).length).toBe(4)
  })

  it('taken back to be mended stays before the public as it was, and is approved anew by another', async () => {
    const id = await begun()
    const own = fiscalYear(2021)
    await save(people.officer, id, withFields(plan, { number: '7', title: '潮風の広場' }))
    await approved(people.chief, id)
    await save(people.officer, id, withFields((await looked(id)).text, review))
    await approved(people.chief, id)
    const seen = async () => {
      const at = await getOfficeYear(city.context, { office: 'hokage', fiscalYear: own })
      return at?.sheets.find(({ sheet }) => sheet.title?.text.startsWith('潮風'))?.sheet
    }
    expect((await seen())?.midyearReview).not.toBe(null)
    expect(
      codes(await make(people.chief, id, { kind: 'reopen', to: 'draft', reason: '誤り' })),
    ).toEqual(['policy/refused'])
    await make(
      people.planOffice,
      id,
      { kind: 'reopen', to: 'draft', reason: '番号の誤り' },
      '番号の誤り',
    )
    await save(
      people.officer,
      id,
      withFields((await looked(id)).text, { title: '潮風の広場をひらく' }),
    )
    // another sheet of the year is published meanwhile
    const other = await begun()
    await save(people.officer, other, withFields(plan, { number: '8', title: '港の灯り' }))
    await approved(people.chief, other)
    expect(await seen()).toMatchObject({
      title: { text: '潮風の広場' },
      midyearReview: { issues: { text: review.reviewIssues } },
    })
    await approved(people.chief, id)
    expect((await looked(id)).sheet.state.stage).toBe('adopted')
    expect((await seen())?.title?.text).toBe('潮風の広場')
    await approved(people.chief, id)
    expect((await seen())?.title?.text).toBe('潮風の広場をひらく')
  })

  it('closed by the plan office is neither written nor approved until it is opened', async () => {
    const id = await begun()
    const text = withFields(plan, { number: '9', title: '閉じたシート' })
    await make(people.planOffice, id, { kind: 'lock' })
    expect(codes(await save(people.officer, id, text))).toEqual(['stage/locked'])
    const kept = await getWorkingSheet(people.officer, id)
    expect(kept.ok && kept.value.unsaved?.text.fields.title).toBe('閉じたシート')
    await make(people.planOffice, id, { kind: 'unlock' })
    expect(await save(people.officer, id, text)).toMatchObject({
      ok: true,
      value: { kind: 'saved' },
    })
  })
})
