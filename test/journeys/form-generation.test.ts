/** A new generation of the form without code: copied, its words changed, adopted, printed in four media and read back. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { copyForm, getDesignedForm, listForms, saveForm } from '../../src/actions/form-templates.ts'
import { getDocumentForm, listForms as listYearForms } from '../../src/actions/get-form.ts'
import { getLicence } from '../../src/actions/get-licence.ts'
import { importDocument } from '../../src/actions/import-document.ts'
import { readContext } from '../../src/actions/read-context.ts'
import { readFile } from '../../src/intake/read-files.ts'
import type { FormTemplate } from '../../src/plan/form-template.ts'
import { parseMunicipality } from '../../src/plan/parse-municipality.ts'
import { layOutDocument } from '../../src/publish/form/lay-out-document.ts'
import { specimenOf } from '../../src/publish/form/specimen.ts'
import { templateFor, templates } from '../../src/publish/form/templates.ts'
import type { FormFormat } from '../../src/publish/form-format.ts'
import { meaningOf } from '../../src/publish/meaning-of.ts'
import { printForm } from '../../src/publish/print-form.ts'
import { recordMunicipality } from '../../src/store/municipality-store.ts'
import { openTestCity, type TestCity } from '../test-city.ts'

let city: TestCity
beforeAll(async () => {
  city = await openTestCity()
})
afterAll(() => city.close())

/** Other words for nearly all that the form prints, and the targets before the outline. */
const words: readonly (readonly [string, string])[] = [
  ['取組の方針・目標内容', 'めざす姿と目標'],
  ['当年度の取組内容', 'ことし行うこと'],
  ['(趣旨・目的)', '(ねらい)'],
  ['(取組の概要)', '(進め方)'],
  ['(取組の内容)', '(ことしの活動)'],
  ['中間振り返り', '秋の見直し'],
  ['取組内容の実施見込み', '活動の見通し'],
  ['自己評価', '年度末のまとめ'],
  ['【取組実績】', '【行ったこと】'],
  ['①:目標達成', '①:約束を果たした'],
  ['②:目標未達成', '②:約束を果たせなかった'],
]

function reworded(template: FormTemplate): FormTemplate {
  let text = JSON.stringify(template)
  for (const [from, to] of words) text = text.replaceAll(`"${from}"`, `"${to}"`)
  const changed = JSON.parse(text) as FormTemplate
  return {
    ...changed,
    tables: changed.tables.map((table) => ({
      ...table,
      rows: table.rows.map(({ cells }) => ({
        cells: cells.map((cell) => ({ ...cell, holds: cell.holds.toReversed() })),
      })),
    })),
  }
}

describe('a new generation of the form', () => {
  it('begins as a copy, is refused while it reads back otherwise, and is adopted when it does not', async () => {
    const { context } = city
    const copied = await copyForm(context, { base: 'reform-plan-2020', from: 2021 })
    expect(copied).toEqual({ ok: true, value: 'reform-plan-2021' })
    expect(await copyForm(context, { base: 'reform-plan-2020', from: 2021 })).toMatchObject({
      problems: [{ code: 'form-template/there-already' }],
    })
    const begun = await getDesignedForm(context, 'reform-plan-2021')
    if (begun === null) throw new Error('the copy is gone')
    expect((await listForms(context)).map(({ id }) => id)).not.toContain('reform-plan-2021')

    const ambiguous = JSON.parse(
      JSON.stringify(begun.template).replaceAll('"(趣旨・目的)"', '"(取組の概要)"'),
    )
    const refused = await saveForm(context, ambiguous, true)
    expect(refused.ok ? [] : refused.problems[0]?.code).toMatch(/^form-template\//u)
    expect(await saveForm(context, ambiguous, false)).toMatchObject({ ok: true })

    const adopted = await saveForm(context, reworded(begun.template), true)
    expect(adopted).toEqual({ ok: true, value: null })
    expect((await listForms(context)).map(({ id }) => id)).toContain('reform-plan-2021')
    const revisions = (await getDesignedForm(context, 'reform-plan-2021'))?.revisions ?? []
    expect(revisions.map(({ adopted }) => adopted)).toEqual([true, false, false])
  })

  it.each(['html', 'xlsx', 'docx', 'pdf'] as const satisfies FormFormat[])(
    'is what documents of its years are printed on, and comes home through %s',
    async (format) => {
      const { document, text } = specimenOf('reform-plan')
      const context = await readContext(city.context)
      const own = context.formTemplates ?? []
      expect(templateFor('reform-plan', 2020 as never, own).id).toBe('reform-plan-2020')
      const layout = layOutDocument(document, text, templateFor('reform-plan', 2021 as never, own))
      const bytes = await printForm(format, layout.title, [layout])
      const again = await readFile({ name: `f.${format}`, bytes }, context)
      if (!again.ok) throw new Error(JSON.stringify(again.problems))
      expect(again.value.document.unread).toEqual([])
      expect(meaningOf(again.value.document)).toEqual(meaningOf(document))
    },
  )

  it('prints what was imported for its year', async () => {
    const { text } = specimenOf('reform-plan')
    const bytes = Buffer.from(
      text.replaceAll('令和2年度', '令和3年度').replaceAll('令和3年度まで', '令和4年度まで'),
    )
    const given = { office: '椿坂区', fiscalYear: 2021 as never }
    const imported = await importDocument(city.context, { name: 'a.txt', bytes }, given)
    if (!imported.ok || imported.value.kind !== 'new') throw new Error(JSON.stringify(imported))
    const layout = await getDocumentForm(city.context, imported.value.accepted.document)
    expect(JSON.stringify(layout)).toContain('年度末のまとめ')
  })
})

describe('sheets and overview in one file', () => {
  it('are kept as two documents, each speaking for its year', async () => {
    const samples = ['sheets/tsubakizaka/2020-evaluated.txt', 'overview/tsubakizaka-2020.txt']
    const texts = samples.map((path) =>
      readFileSync(join(import.meta.dirname, '../../samples', path), 'utf8'),
    )
    const before = await city.count('document')
    const given = { office: '椿坂区', fiscalYear: 2020 as never }
    const file = { name: '一冊.txt', bytes: Buffer.from(texts.join('\n\n')) }
    expect(await importDocument(city.context, file, given)).toMatchObject({ ok: true })
    expect(await city.count('document')).toBe(before + 2)
    const [office] = await listYearForms(city.context, {
      office: 'tsubakizaka',
      fiscalYear: 2020 as never,
    })
    expect(office?.layouts.map(({ sections }) => sections[0]?.name)).toEqual(['取組1', '全体図1'])
    expect(await importDocument(city.context, file, given)).toMatchObject({
      ok: true,
      value: { kind: 'known' },
    })
  })
})

describe('another city, in its file alone', () => {
  it('has its own form, its own rules of judgement and its own licence', async () => {
    const file = JSON.parse(
      readFileSync(join(import.meta.dirname, '../../samples/city.json'), 'utf8'),
    )
    const model = templates.find(({ id }) => id === 'reform-plan-2020')
    if (model === undefined) throw new Error('no model')
    const form = { ...reworded(model), id: 'kirisawa-2019', years: { from: 2019, to: null } }
    const licence = {
      name: '政府標準利用規約（第2.0版）に準じる',
      nameEnglish: 'As the Government of Japan Standard Terms of Use 2.0',
      address: 'https://kirisawa.example/terms',
    }
    const parsed = parseMunicipality({ ...file, forms: [form], licence })
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
    const other = await openTestCity()
    try {
      await other.context.store.write((sql) =>
        recordMunicipality(sql, { ...parsed.value, id: other.id }),
      )
      expect(await getLicence(other.context)).toEqual(licence)
      const { formTemplates = [] } = await readContext(other.context)
      expect(templateFor('reform-plan', 2019 as never, formTemplates).id).toBe('kirisawa-2019')
    } finally {
      await other.close()
    }
  })

  it('is told what is wrong with a form in it', () => {
    const file = JSON.parse(
      readFileSync(join(import.meta.dirname, '../../samples/city.json'), 'utf8'),
    )
    const forms = [{ id: 'x', name: '様式', form: 'reform-plan', years: { from: null, to: null } }]
    const parsed = parseMunicipality({ ...file, forms })
    expect(parsed.ok ? [] : parsed.problems.map(({ message }) => message)).toContainEqual(
      expect.stringContaining('forms[0].tables'),
    )
  })
})
