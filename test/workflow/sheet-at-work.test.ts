/** Who may do what to a sheet, what two editors keep, and what happens to a sheet that is taken back or closed. */
import { describe, expect, it } from 'vitest'
import type { ActionContext } from '../../src/actions/context.ts'
import { getOfficeYear } from '../../src/actions/get-office-year.ts'
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
import { auditFacts } from '../../src/people/audit.ts'
import { listAuditEntries } from '../../src/store/audit-store.ts'
import type { Move } from '../../src/workflow/stages/move.ts'
import type { SheetText } from '../../src/workflow/text/sheet-text.ts'
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
import { asDeputyOf } from './people.ts'
import { plan, review, withFields } from './texts.ts'

openOffice()

const everything = { person: null, act: null, from: null, until: null, before: null, limit: 100 }

describe('a sheet at work', () => {
  it('is approved by nobody whose words are in it, not even as a deputy', async () => {
    const id = await begun()
    await save(at.people.chief, id, withFields(plan, { number: '2', title: '坂道の足' }))
    await make(at.people.officer, id, { kind: 'submit', hash: await hash(id), purpose: 'advance' })
    expect(codes(await make(at.people.chief, id, await approval(id)))).toEqual(['policy/refused'])
    const deputy = asDeputyOf(at.people.stranger, at.people.chief, 'sectionChief', office)
    expect(codes(await make(deputy, id, await approval(id)))).toEqual(['policy/refused'])
    expect(await make(at.people.mayor, id, await approval(id))).toMatchObject({
      ok: true,
    })
  })

  it('is seen and written only by its own office', async () => {
    const id = await begun()
    expect(codes(await getWorkingSheet(at.people.stranger, id))).toEqual(['sheet/missing'])
    expect(codes(await getWorkingSheet({ ...at.context, who: { kind: 'visitor' } }, id))).toEqual([
      'policy/signed-out',
    ])
    const saved = await saveSheet(at.people.stranger, id, {
      basedOn: 1,
      text: plan,
      why: '',
      from: null,
    })
    expect(codes(saved)).toEqual(['sheet/missing'])
    const told = { hash: await hash(id), stage: 'draft', purpose: 'advance' } as const
    const elsewhere = { kind: 'return', ...told } as const
    expect(codes(await make(at.people.stranger, id, elsewhere))).toEqual(['sheet/missing'])
    // whoever may look is told who could
    expect(codes(await make(at.people.officer, id, elsewhere))).toEqual(['policy/refused'])
  })

  it('leaves a trace of who looked at it, once an hour, and of who tried', async () => {
    const id = await begun()
    const seen = async () =>
      (
        await at.context.store.read((sql) =>
          listAuditEntries(sql, { ...everything, about: `working-sheet:${id}` }),
        )
      ).map((entry) => {
        const { actor, act, outcome } = auditFacts(entry)
        return [actor.name, act, outcome]
      })
    await getWorkingSheet(at.people.chief, id)
    await getWorkingSheet(at.people.chief, id)
    await getSheetHistory(at.people.chief, id, null)
    await saveSheet(at.people.stranger, id, { basedOn: 1, text: plan, why: '', from: null })
    expect(await seen()).toEqual([
      ['星野 よる', 'sheet.write', 'refused'],
      ['坂井 つばき', 'sheet.read', 'seen'],
    ])
    const later = new Date(at.context.now.getTime() + 3_600_000)
    await getWorkingSheet({ ...at.people.chief, now: later }, id)
    expect(await seen()).toHaveLength(3)
  })

  it('is returned with words, about a field that the form has', async () => {
    const id = await begun()
    await save(at.people.officer, id, withFields(plan, { number: '9', title: '返すシート' }))
    await make(at.people.officer, id, { kind: 'submit', hash: await hash(id), purpose: 'advance' })
    const decision = { ...(await approval(id)), kind: 'return' } as Move
    const sent = (words: string, path: string) =>
      moveSheet(at.people.chief, id, { move: decision, words, path })
    expect(codes(await sent(' ', '__proto__'))).toEqual([
      'decision/words-missing',
      'comment/no-field',
    ])
    expect(await sent('根拠を書いてください。', 'purpose')).toMatchObject({ ok: true })
  })

  it('keeps what both of two editors wrote', async () => {
    const id = await begun()
    const first = withFields(plan, { number: '3', title: '灯りの道' })
    await save(at.people.officer, id, first)
    const base = (await looked(id)).sheet.state.head.revision
    const by = (who: ActionContext, text: SheetText) =>
      saveSheet(who, id, { basedOn: base, text, why: '', from: null })
    expect(
      await by(at.people.officer, withFields(first, { purpose: '暗い道をなくす。' })),
    ).toMatchObject({ value: { kind: 'saved', merged: false } })
    expect(
      await by(at.people.colleague, withFields(first, { outline: '灯りをふやす。' })),
    ).toMatchObject({ value: { kind: 'saved', merged: true } })
    const clash = await by(
      at.people.colleague,
      withFields(first, { purpose: '歩きやすい道にする。' }),
    )
    expect(clash).toMatchObject({
      value: {
        kind: 'conflict',
        conflicts: [{ path: 'purpose', mine: '歩きやすい道にする。', theirs: '暗い道をなくす。' }],
      },
    })
    const { text } = await looked(id)
    expect(text.fields).toMatchObject({ purpose: '暗い道をなくす。', outline: '灯りをふやす。' })
    const own = await getWorkingSheet(at.people.colleague, id)
    expect(own.ok && own.value.unsaved?.text.fields.purpose).toBe('歩きやすい道にする。')
  })

  it('keeps what somebody is typing for that person alone, until it is saved or dropped', async () => {
    const id = await begun()
    const typing = withFields(plan, { number: '4', title: '書きかけ' })
    expect(await keepUnsaved(at.people.officer, id, { basedOn: 1, text: typing })).toMatchObject({
      ok: true,
    })
    const own = async (who: ActionContext) => {
      const view = await getWorkingSheet(who, id)
      return view.ok ? (view.value.unsaved?.text.fields.title ?? null) : view
    }
    expect([await own(at.people.officer), await own(at.people.colleague)]).toEqual([
      '書きかけ',
      null,
    ])
    expect((await looked(id)).revisions).toHaveLength(1)
    await dropUnsaved(at.people.officer, id)
    expect(await own(at.people.officer)).toBe(null)
  })

  it('is listed with its office’s year, beside what waits to be carried over', async () => {
    const listed = await getOfficeYearAtWork(at.people.officer, {
      office: 'hokage',
      fiscalYear: year,
    })
    expect(listed?.ok && listed.value.sheets.length).toBeGreaterThan(2)
    const next = await getOfficeYearAtWork(at.people.officer, {
      office: 'hokage',
      fiscalYear: fiscalYear(2022),
    })
    expect(next?.ok && next.value.toCarryOver.map(({ sheet }) => sheet.title?.text)).not.toContain(
      '夜の見守りを広げる',
    )
    expect((await listOfficesAtWork(at.people.officer)).map(({ code }) => code)).toEqual(['hokage'])
    expect((await listOfficesAtWork(at.people.planOffice)).length).toBe(4)
  })

  it('taken back to be mended stays before the public as it was, and is approved anew by another', async () => {
    const id = await begun()
    const own = fiscalYear(2021)
    await save(at.people.officer, id, withFields(plan, { number: '7', title: '潮風の広場' }))
    await approved(at.people.chief, id)
    await save(at.people.officer, id, withFields((await looked(id)).text, review))
    await approved(at.people.chief, id)
    const seen = async () => {
      const published = await getOfficeYear(at.context, { office: 'hokage', fiscalYear: own })
      return published?.sheets.find(({ sheet }) => sheet.title?.text.startsWith('潮風'))?.sheet
    }
    expect((await seen())?.midyearReview).not.toBe(null)
    expect(
      codes(await make(at.people.chief, id, { kind: 'reopen', to: 'draft', reason: '誤り' })),
    ).toEqual(['policy/refused'])
    await make(
      at.people.planOffice,
      id,
      { kind: 'reopen', to: 'draft', reason: '番号の誤り' },
      '番号の誤り',
    )
    await save(
      at.people.officer,
      id,
      withFields((await looked(id)).text, { title: '潮風の広場をひらく' }),
    )
    // another sheet of the year is published meanwhile
    const other = await begun()
    await save(at.people.officer, other, withFields(plan, { number: '8', title: '港の灯り' }))
    await approved(at.people.chief, other)
    expect(await seen()).toMatchObject({
      title: { text: '潮風の広場' },
      midyearReview: { issues: { text: review.reviewIssues } },
    })
    await approved(at.people.chief, id)
    expect((await looked(id)).sheet.state.stage).toBe('adopted')
    expect((await seen())?.title?.text).toBe('潮風の広場')
    await approved(at.people.chief, id)
    expect((await seen())?.title?.text).toBe('潮風の広場をひらく')
  })

  it('closed by the plan office is neither written nor approved until it is opened', async () => {
    const id = await begun()
    const text = withFields(plan, { number: '9', title: '閉じたシート' })
    await make(at.people.planOffice, id, { kind: 'lock' })
    expect(codes(await save(at.people.officer, id, text))).toEqual(['stage/locked'])
    const kept = await getWorkingSheet(at.people.officer, id)
    expect(kept.ok && kept.value.unsaved?.text.fields.title).toBe('閉じたシート')
    await make(at.people.planOffice, id, { kind: 'unlock' })
    expect(await save(at.people.officer, id, text)).toMatchObject({
      ok: true,
      value: { kind: 'saved' },
    })
  })
})
