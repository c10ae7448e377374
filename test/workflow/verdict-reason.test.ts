/** Why an office judges otherwise than its figures stands beside the form: a correction of it alone reaches the public too. */
import { beforeAll, describe, expect, it } from 'vitest'
import { getOfficeYear } from '../../src/actions/get-office-year.ts'
import { getSheet } from '../../src/actions/get-sheet.ts'
import { openLink } from '../../src/store/connection/link.ts'
import type { SheetText } from '../../src/workflow/text/sheet-text.ts'
import { approval, approved, at, begun, make, openOffice, save, year } from './office-at-work.ts'
import { evaluation, plan, review, target, withFields, withLists } from './texts.ts'

openOffice()

/** Taken through its year to the public. */
async function published(text: SheetText): Promise<string> {
  const id = await begun()
  for (const written of [text, withFields(text, review)]) {
    await save(at.people.officer, id, written)
    await approved(at.people.chief, id)
  }
  const differing = { ...review, ...evaluation, verdict: '①' }
  await save(at.people.officer, id, withFields(text, { ...differing, verdictReason: first }))
  await approved(at.people.chief, id)
  for (const by of [at.people.headquarters, at.people.planOffice]) {
    expect(await make(by, id, await approval(id))).toMatchObject({ ok: true })
  }
  return id
}

const first = '見守る人がふえたため。担当は田中です。'
const evaluated = (text: SheetText, fields: Partial<SheetText['fields']>) =>
  withFields(text, { ...review, ...evaluation, verdict: '①', verdictReason: first, ...fields })

async function corrected(id: string, text: SheetText): Promise<boolean> {
  const more = { why: '表現を改めるため', from: '2022-06-20' }
  expect(await save(at.people.officer, id, text, more)).toMatchObject({ ok: true })
  await make(at.people.officer, id, {
    ...{ kind: 'submit', purpose: 'revision' },
    hash: (await approvalOf(id)).hash,
  })
  const moved = await make(at.people.chief, id, await approval(id))
  return moved.ok && moved.value.published
}

const approvalOf = async (id: string) => {
  const move = await approval(id)
  if (move.kind !== 'approve') throw new Error(move.kind)
  return move
}

async function shown(title = plan.fields.title) {
  const found = await getOfficeYear(at.context, { office: 'hokage', fiscalYear: year })
  const sheet = found?.sheets.find((each) => each.sheet.title?.text === title)
  const view = await getSheet(at.context, sheet?.id ?? '')
  return {
    reason: view?.verdictReason,
    results: view?.judged.sheet.selfEvaluation?.results.map(({ text }) => text),
    earlier: found?.otherDocuments.length,
  }
}

describe('the reason of a differing verdict', () => {
  let id: string
  beforeAll(async () => {
    id = await published(plan)
  })

  it('is corrected without a new version of the document', async () => {
    const before = await shown()
    expect(before.reason).toBe(first)
    const reason = '見守る人がふえたため。'
    expect(await corrected(id, evaluated(plan, { verdictReason: reason }))).toBe(true)
    expect(await shown()).toEqual({ ...before, reason })
  })

  it('stays with words that were set back to what they were', async () => {
    const before = await shown()
    const other = { results: '見守りの集いを開催（9回）', verdictReason: '二度目の理由' }
    await corrected(id, evaluated(plan, other))
    expect((await shown()).results?.join()).toContain('9回')
    const again = { verdictReason: '三度目の理由' }
    expect(await corrected(id, evaluated(plan, again))).toBe(true)
    expect(await shown()).toMatchObject({ results: before.results, reason: '三度目の理由' })
  })

  it('stays for the office alone where it was published before reasons were public', async () => {
    const link = openLink(at.superuserUrl, { name: 'torikumi test' })
    const before = 'update torikumi.sheet_publication set reason_public = false'
    await link.transaction('begin', (sql) => sql.unsafe(before))
    await link.close()
    expect((await shown()).reason).toBeNull()
    await published(withFields(other, { number: '2', title: '朝の見守りを広げる' }))
    expect((await shown()).reason).toBeNull()
    expect((await shown('朝の見守りを広げる')).reason).toBe(first)
    await corrected(id, evaluated(plan, { verdictReason: '改めて書いた理由' }))
    expect((await shown()).reason).toBe('改めて書いた理由')
  })
})

const other = withLists(plan, {
  targets: [],
  yearTargets: [
    target('y1', '朝の見守りを知っている区民の割合 【令和3年度】48%以上（令和2年度：46.3%）'),
  ],
})
