/**
 * A draft as a list of fields a person can look at and correct: what intake named a place for, and the blanks
 * of the form that a person may fill. Everything is found by its path in the document.
 */
import type { FieldPlace } from '../../intake/field-place.ts'
import type { Problem } from '../../lib/problem.ts'
import type { Span } from '../../lib/span.ts'
import type { PlanDocument } from '../../plan/document.ts'
import { readingAt, textAt } from './value-at.ts'

export interface DraftField {
  readonly path: string
  readonly label: string
  /** null for a blank of the form. */
  readonly span: Span | null
  /** What the field says now; '' when blank. */
  readonly text: string
  /** What was made of it in plain words («41%以上» for a target), null where the words are all there is. */
  readonly reading: string | null
  readonly control: FieldControl
  readonly problems: readonly Problem[]
}

export type FieldControl = 'line' | 'lines' | 'implementation' | 'attainment' | 'verdict'

export interface DraftGroup {
  /** Path of the sheet, panel or initiative; '' for the document itself. */
  readonly path: string
  readonly title: string
  readonly fields: readonly DraftField[]
}

/** Blanks of a sheet that a person may fill, with the names the form gives them. */
const blanks: readonly (readonly [string, string])[] = [
  ['title', '取組項目の名称'],
  ['midyearReview.implementationOutlook', '中間振り返り 取組内容の実施見込み'],
  ['midyearReview.attainmentOutlook', '中間振り返り 目標の達成見込み'],
  ['midyearReview.issues', '中間振り返り 課題と改善策'],
  ['selfEvaluation.verdict', '自己評価 ①目標達成・②目標未達成'],
  ['selfEvaluation.issues', '自己評価 課題と改善策'],
]

export function listDraftGroups(
  document: PlanDocument,
  places: readonly FieldPlace[],
): readonly DraftGroup[] {
  const groups = groupPaths(document)
  return groups
    .map(({ path, title }) => {
      const own = places.filter((place) => groupOf(place.path, groups) === path)
      const fields = own.map((place) => draftField(document, place.path, place.label, place.span))
      return { path, title, fields: [...fields, ...missingFields(document, path, own)] }
    })
    .filter(({ fields }) => fields.length > 0)
}

function draftField(
  document: PlanDocument,
  path: string,
  label: string,
  span: Span | null,
): DraftField {
  const { reading, problems } = readingAt(document, path)
  return {
    path,
    label,
    span,
    text: textAt(document, path),
    reading,
    problems,
    control: controlOf(path),
  }
}

function missingFields(document: PlanDocument, group: string, own: readonly FieldPlace[]) {
  if (!group.startsWith('sheets.')) return []
  return blanks
    .map(([rest, label]) => ({ path: `${group}.${rest}`, label }))
    .filter(({ path }) => own.every((place) => place.path !== path))
    .map(({ path, label }) => draftField(document, path, label, null))
}

function groupPaths(document: PlanDocument) {
  const title = (text: string | undefined, or: string) => (text ? `${or}　${text}` : or)
  return [
    { path: '', title: '文書全体' },
    ...document.sheets.map((sheet, index) => ({
      path: `sheets.${index}`,
      title: title(sheet.title?.text, `取組項目 ${sheet.number ?? index + 1}`),
    })),
    ...document.panels.map((_, index) => ({
      path: `panels.${index}`,
      title: `全体図 ${index + 1}`,
    })),
    ...document.initiatives.map((initiative, index) => ({
      path: `initiatives.${index}`,
      title: title(initiative.title.text, `取組項目の表 ${initiative.number ?? index + 1}`),
    })),
  ]
}

function groupOf(path: string, groups: readonly { readonly path: string }[]): string {
  const first = path.split('.').slice(0, 2).join('.')
  return groups.some((group) => group.path === first) ? first : ''
}

function controlOf(path: string): FieldControl {
  if (path.endsWith('.implementationOutlook')) return 'implementation'
  if (path.endsWith('.attainmentOutlook')) return 'attainment'
  if (path.endsWith('.selfEvaluation.verdict')) return 'verdict'
  return /\.(?:title|theme|pillar|number|heading)$|^(?:framework|office|fiscalYear)$/.test(path)
    ? 'line'
    : 'lines'
}
