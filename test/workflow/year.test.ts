/** A whole year of one sheet through the actions: plan, approval, revision, review, evaluation, second reading, public. */
import { describe, expect, it } from 'vitest'
import { getOfficeYear } from '../../src/actions/get-office-year.ts'
import { getSheet } from '../../src/actions/get-sheet.ts'
import { searchSheets } from '../../src/actions/search-sheets.ts'
import { beginSheet } from '../../src/actions/sheets/begin-sheet.ts'
import { commentOnSheet, decideOnComment } from '../../src/actions/sheets/comment-on-sheet.ts'
import { getSheetHistory } from '../../src/actions/sheets/get-sheet-comparison.ts'
import { saveSheet } from '../../src/actions/sheets/save-sheet.ts'
import { fiscalYear } from '../../src/japanese/fiscal-year.ts'
import {
  approval,
  approved,
  at,
  begun,
  codes,
  hash,
  looked,
  make,
  office,
  openOffice,
  save,
  year,
} from './office-at-work.ts'
import { evaluation, plan, review, target, withFields, withLists } from './texts.ts'

openOffice()

describe('a sheet written here', () => {
  it('goes through its year and stands before the public like an imported one', async () => {
    const id = await begun()
    expect(await save(at.people.officer, id, plan)).toMatchObject({
      ok: true,
      value: { kind: 'saved', revision: 2 },
    })
    expect((await getOfficeYear(at.context, { office: 'hokage', fiscalYear: year }))?.sheets).toBe(
      undefined,
    )

    expect(codes(await make(at.people.officer, id, await approval(id)))).toEqual(['policy/refused'])
    await approved(at.people.chief, id)
    const planned = await getOfficeYear(at.context, { office: 'hokage', fiscalYear: year })
    expect(planned?.sheets.map(({ sheet }) => sheet.title?.text)).toEqual(['夜の見守りを広げる'])

    const higher = withLists(plan, {
      yearTargets: [
        target('y1', '夜の見守りを知っている区民の割合 【令和3年度】50%以上（令和2年度：46.3%）'),
      ],
    })
    expect(codes(await save(at.people.officer, id, higher))).toEqual([
      'stage/why-missing',
      'stage/from-missing',
    ])
    expect(
      await save(at.people.officer, id, higher, { why: '予算が増えたため', from: '2021-07-01' }),
    ).toMatchObject({ ok: true })
    await approved(at.people.chief, id, 'revision')
    const history = await getSheetHistory(at.people.officer, id, { from: 2, to: 3 })
    expect(history.ok && [...(history.value.compared?.badges ?? [])]).toEqual([
      ['yearTargets.y1', 'raised'],
    ])
    const revised = await getOfficeYear(at.context, { office: 'hokage', fiscalYear: year })
    expect(revised?.sheets[0]?.sheet).toMatchObject({ revised: true })
    expect(revised?.sheets[0]?.sheet.yearPlan.targets[0]?.target.marks).toEqual(['revised'])

    const reviewed = withFields(higher, { ...review, reviewIssues: '' })
    await save(at.people.officer, id, reviewed)
    const refused = await make(at.people.officer, id, {
      kind: 'submit',
      hash: await hash(id),
      purpose: 'advance',
    })
    expect(codes(refused)).toEqual(['required/blank'])
    await save(at.people.officer, id, withFields(higher, review))
    await approved(at.people.chief, id)

    const evaluated = withFields(higher, { ...review, ...evaluation, verdict: '①' })
    await save(at.people.officer, id, evaluated)
    const differs = await make(at.people.officer, id, {
      kind: 'submit',
      hash: await hash(id),
      purpose: 'advance',
    })
    expect(codes(differs)).toEqual(['required/blank'])
    await save(at.people.officer, id, withFields(higher, { ...review, ...evaluation }))
    await approved(at.people.chief, id)
    const before = await getOfficeYear(at.context, { office: 'hokage', fiscalYear: year })
    expect(before?.sheets[0]?.sheet).toMatchObject({
      selfEvaluation: null,
      midyearReview: { attainmentOutlook: { value: 'notExpected' } },
    })

    const said = await commentOnSheet(at.people.headquarters, id, {
      path: 'evaluationIssues',
      body: '店の数の目安はありますか。',
    })
    expect(codes(await make(at.people.headquarters, id, await approval(id)))).toEqual([
      'required/comment',
    ])
    const comment = said.ok ? said.value : ''
    await decideOnComment(at.people.officer, id, {
      comment,
      decision: 'answered',
      answer: '20店です。',
    })
    expect(await make(at.people.headquarters, id, await approval(id))).toMatchObject({
      ok: true,
      value: { published: false },
    })
    expect(await make(at.people.planOffice, id, await approval(id))).toMatchObject({
      ok: true,
      value: { published: true, state: { stage: 'published' } },
    })

    const published = await getOfficeYear(at.context, { office: 'hokage', fiscalYear: year })
    const [sheet] = published?.sheets ?? []
    expect(sheet).toMatchObject({
      judgement: { outcome: 'unmet', declared: 'notAttained', agrees: true },
    })
    expect((await getSheet(at.context, sheet?.id ?? ''))?.judged.document.source).toBe(
      '帆影区 令和3年度 取組シート',
    )
    const found = await searchSheets(at.context, {
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
      await save(at.people.officer, id, corrected, { why: '集計の誤り', from: '2022-06-20' }),
    ).toMatchObject({ ok: true })
    await approved(at.people.chief, id, 'revision')
    const { revisions } = await looked(id)
    expect(revisions[0]).toMatchObject({
      kind: 'correction',
      why: '集計の誤り',
      from: '2022-06-20',
    })
    expect(
      (await getOfficeYear(at.context, { office: 'hokage', fiscalYear: year }))?.sheets[0]?.sheet
        .selfEvaluation?.actuals[0]?.valueAsWritten,
    ).toBe('47.3')

    const otherwise = withFields(corrected, {
      verdict: '①',
      verdictReason: '誤差の中であり、声かけは大きく増えたため。',
    })
    await save(at.people.officer, id, otherwise, { why: '評価の見直し', from: '2022-06-25' })
    await approved(at.people.chief, id, 'revision')
    const last = await getOfficeYear(at.context, { office: 'hokage', fiscalYear: year })
    expect(await getSheet(at.context, last?.sheets[0]?.id ?? '')).toMatchObject({
      judged: { judgement: { agrees: false } },
      verdictReason: '誤差の中であり、声かけは大きく増えたため。',
    })
    expect((await getSheet(at.context, sheet?.id ?? ''))?.verdictReason).toBeNull()
  })

  it('starts from last year’s sheet with its actuals as baselines', async () => {
    const sheets =
      (await getOfficeYear(at.context, { office: 'hokage', fiscalYear: year }))?.sheets ?? []
    const next = await beginSheet(at.people.officer, {
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
})

describe('a save on a revision that never was', () => {
  it.each([0, -1, 1.5, 9_999, Number.NaN, 1e20])('is refused in words: %s', async (basedOn) => {
    const id = await begun()
    const saved = await saveSheet(at.people.officer, id, {
      basedOn,
      text: plan,
      why: '',
      from: null,
    })
    expect(saved).toMatchObject({ ok: false, problems: [{ code: 'sheet/base-unknown' }] })
  })
})
