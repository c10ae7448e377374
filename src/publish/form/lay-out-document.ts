/** A document, or nothing at all, laid out on its official form: the one source of all four media. */
import { sourceText } from '../../intake/source-text.ts'
import { type FiscalYear, formatFiscalYear } from '../../japanese/fiscal-year.ts'
import type { PlanDocument } from '../../plan/document.ts'
import type { FormTemplate } from '../../plan/form-template.ts'
import type { Sheet } from '../../plan/sheet.ts'
import {
  blank,
  type FieldLines,
  initiativeFields,
  panelFields,
  sheetFields,
  themeFields,
} from './fields.ts'
import type { FormLayout, FormSection, FormTable, HeadingLine } from './form-layout.ts'
import { layOutTable } from './lay-out-table.ts'
import { templateFor } from './templates.ts'
import { revisedMark } from './written-lines.ts'

/**
 * @param text The source the document's places speak of; null for one that was written in the house
 * @param template Given to print on another generation's form
 */
export function layOutDocument(
  document: PlanDocument,
  text: string | null,
  template: FormTemplate = templateFor(document.form, document.fiscalYear),
): FormLayout {
  const source = text === null ? null : sourceText(text)
  const title = titleOf(document, template)
  const sheets = document.sheets.map((sheet, index) => {
    const tables = layOutTables(template, sheetFields(source, sheet))
    const heading = sheetHeading(document, sheet, tables, index === 0)
    return { name: `取組${sheet.number ?? index + 1}`, heading, tables }
  })
  const panels = document.panels.map((panel, index): FormSection => {
    const themes = panel.themes.map((theme) => themeFields(source, theme))
    const tables = layOutTables(template, panelFields(source, panel), {
      theme: themes,
      initiative: [],
    })
    return {
      name: `全体図${index + 1}`,
      heading: index === 0 ? titleLines(ownerOf(document)) : [],
      tables,
    }
  })
  const initiatives = document.initiatives.map((each) => initiativeFields(source, each))
  const summary: readonly FormSection[] =
    template.summary === null || initiatives.length === 0
      ? []
      : [
          {
            name: '取組一覧',
            heading: panels.length === 0 ? titleLines(ownerOf(document)) : [],
            tables: [layOutTable(template.summary, blank, { theme: [], initiative: initiatives })],
          },
        ]
  return { title, sections: namedOnce([...sheets, ...panels, ...summary]) }
}

/** A template without a word in it. */
export function layOutBlank(template: FormTemplate): FormLayout {
  const none = { theme: [blank, blank], initiative: [blank, blank, blank] }
  const heading: readonly HeadingLine[] =
    template.form === 'reform-plan'
      ? [
          { text: '「　　　　」に基づく取組等', kind: 'plain' },
          { text: '取組項目', kind: 'name' },
          { text: '【　　　　】', kind: 'plain' },
        ]
      : [{ text: template.name, kind: 'name' }]
  const sections = [{ name: '様式', heading, tables: layOutTables(template, blank, none) }]
  const summary =
    template.summary === null
      ? []
      : [{ name: '取組一覧', heading: [], tables: [layOutTable(template.summary, blank, none)] }]
  return { title: template.name, sections: [...sections, ...summary] }
}

function layOutTables(
  template: FormTemplate,
  fields: FieldLines,
  each: Parameters<typeof layOutTable>[2] = { theme: [], initiative: [] },
): readonly FormTable[] {
  return template.tables.map((table) => layOutTable(table, fields, each))
}

function sheetHeading(
  document: PlanDocument,
  { number, title, pillar, theme, revised }: Sheet,
  tables: readonly FormTable[],
  first: boolean,
): readonly HeadingLine[] {
  const { framework } = document
  const owner = ownerOf(document)
  const name = `${title?.text ?? ''}${pillar === null ? '' : `(${pillar.text})`}`
  const mark = revised && !hasMark(tables) ? revisedMark : ''
  return [
    ...(framework === null
      ? []
      : [{ text: `「${framework}」に基づく取組等`, kind: 'plain' } as const]),
    ...(owner === '' || !(first || framework !== null)
      ? []
      : [{ text: owner, kind: 'side' } as const]),
    { text: `取組項目${number ?? ''}`, kind: 'name' },
    ...(name === '' ? [] : [{ text: `【${name}】${mark}`, kind: 'plain' } as const]),
    ...(theme === null ? [] : [{ text: theme.text, kind: 'plain' } as const]),
  ]
}

function hasMark(tables: readonly FormTable[]): boolean {
  return tables.some(({ rows }) =>
    rows.some((cells) =>
      cells.some(({ lines }) =>
        lines.some(({ mark, text }) => mark !== '' || /改[定訂]履歴あり】/u.test(text)),
      ),
    ),
  )
}

function titleLines(text: string): readonly HeadingLine[] {
  return text === '' ? [] : [{ text, kind: 'name' }]
}

/** 令和2年度 椿坂区: what a reader must know of a form that lies on a desk. */
function ownerOf({ fiscalYear, office }: PlanDocument): string {
  return [yearOf(fiscalYear), office ?? ''].filter((part) => part !== '').join('　')
}

function yearOf(fiscalYear: FiscalYear | null): string {
  return fiscalYear === null ? '' : formatFiscalYear(fiscalYear)
}

function titleOf(document: PlanDocument, template: FormTemplate): string {
  const { framework } = document
  const plan =
    document.form === 'policy-tree' || framework === null
      ? template.name.replace(/（.*）$/u, '')
      : `「${framework}」に基づく取組等`
  return [ownerOf(document), plan].filter((part) => part !== '').join('　')
}

/** Two sheets may carry one number; tabs may not carry one name. */
function namedOnce(sections: readonly FormSection[]): readonly FormSection[] {
  const seen = new Map<string, number>()
  return sections.map((section) => {
    const count = (seen.get(section.name) ?? 0) + 1
    seen.set(section.name, count)
    return count === 1 ? section : { ...section, name: `${section.name}(${count})` }
  })
}
