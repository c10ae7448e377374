/**
 * A draft as a list of fields a person can look at and correct: what intake named a place for, and the blanks
 * of the form that a person may fill. Everything is found by its path in the document.
 */
import type { FieldPlace } from '../../intake/field-place.ts'
import type { Problem } from '../../lib/problem.ts'
import type { Span } from '../../lib/span.ts'
import type { PlanDocument } from '../../plan/document.ts'
import type { Place } from '../../plan/place.ts'
import { fieldLabel, groupOf } from '../field-path.ts'
import { readingAt, textAt } from './value-at.ts'

export interface DraftField {
  readonly path: string
  readonly label: string
  /** null for a blank of the form. */
  readonly span: Span | null
  /** Where it stands in the file; null for a blank, and where the text is the file itself. */
  readonly place: Place | null
  /** What the field says now; '' when blank. */
  readonly text: string
  /** What was made of it in plain words («41%以上» for a target), null where the words are all there is. */
  readonly reading: string | null
  readonly control: FieldControl
  readonly problems: readonly Problem[]
  /** How sure the reading is; null for a blank, and for documents kept before it was told. */
  readonly confidence: NonNullable<FieldPlace['confidence']> | null
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
  ['title', '名称'],
  ['midyearReview.implementationOutlook', '取組内容の実施見込み'],
  ['midyearReview.attainmentOutlook', '目標の達成見込み'],
  ['midyearReview.issues', '中間振り返りの課題と改善策'],
  ['selfEvaluation.verdict', '自己評価（①目標達成・②目標未達成）'],
  ['selfEvaluation.issues', '自己評価の課題と改善策'],
]

export function listDraftGroups(
  document: PlanDocument,
  places: readonly FieldPlace[],
): readonly DraftGroup[] {
  const byGroup = placesByGroup(firstOfEach(places))
  return groupPaths(document)
    .map(({ path, title }) => {
      const own = byGroup.get(path) ?? []
      const fields = own.map((place) => draftField(document, place.path, fieldLabel(place), place))
      return { path, title, fields: [...fields, ...missingFields(document, path, own)] }
    })
    .filter(({ fields }) => fields.length > 0)
}

/** A field printed on every sheet (the plan's name) is one field; its first place stands for it. */
function firstOfEach(places: readonly FieldPlace[]): readonly FieldPlace[] {
  const seen = new Set<string>()
  return places.filter(({ path }) => !seen.has(path) && seen.add(path))
}

function placesByGroup(places: readonly FieldPlace[]): ReadonlyMap<string, readonly FieldPlace[]> {
  const groups = new Map<string, FieldPlace[]>()
  for (const place of places) {
    const group = groupOf(place.path) ?? ''
    const own = groups.get(group)
    if (own === undefined) groups.set(group, [place])
    else own.push(place)
  }
  return groups
}

function draftField(
  document: PlanDocument,
  path: string,
  label: string,
  where: Pick<FieldPlace, 'span' | 'place' | 'confidence'> | null,
): DraftField {
  const { reading, problems } = readingAt(document, path)
  return {
    path,
    label,
    span: where?.span ?? null,
    place: where?.place ?? null,
    text: textAt(document, path),
    reading,
    problems,
    confidence: where?.confidence ?? null,
    control: controlOf(path),
  }
}

/** What a person added stands nowhere in the document: it is given the place of its whole sheet, and left out. */
export function listOwnPlaces(
  { sheets }: PlanDocument,
  places: readonly FieldPlace[],
): readonly FieldPlace[] {
  const key = ({ start, end }: Span) => `${start}-${end}`
  const whole = new Set(sheets.map(({ span }) => key(span)))
  return places.filter(({ span }) => !whole.has(key(span)))
}

/** Lists of a sheet that a person may add to, with the path of the entry that would come next. */
export function listAdditions(document: PlanDocument, group: string) {
  const index = /^sheets\.(\d+)$/.exec(group)?.[1]
  const sheet = index === undefined ? undefined : document.sheets[Number(index)]
  if (sheet === undefined) return []
  const { multiYear, yearPlan, selfEvaluation } = sheet
  const next = (list: string, label: string, length: number) => ({
    path: `${group}.${list}.${length}`,
    label,
  })
  return [
    next('yearPlan.targets', '当年度の目標', yearPlan.targets.length),
    next('yearPlan.activities', '取組の内容', yearPlan.activities.length),
    next('multiYear.targets', '取組の方針の目標', multiYear.targets.length),
    next('multiYear.outline', '取組の概要', multiYear.outline.length),
    next('multiYear.purpose', '趣旨・目的', multiYear.purpose.length),
    next('selfEvaluation.results', '取組実績', selfEvaluation?.results.length ?? 0),
    next('selfEvaluation.actuals', '達成状況', selfEvaluation?.actuals.length ?? 0),
  ]
}

function missingFields(document: PlanDocument, group: string, own: readonly FieldPlace[]) {
  if (!group.startsWith('sheets.')) return []
  const filled = new Set(own.map(({ path }) => path))
  return blanks
    .map(([rest, label]) => ({ path: `${group}.${rest}`, label }))
    .filter(({ path }) => !filled.has(path))
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

function controlOf(path: string): FieldControl {
  if (path.endsWith('.implementationOutlook')) return 'implementation'
  if (path.endsWith('.attainmentOutlook')) return 'attainment'
  if (path.endsWith('.selfEvaluation.verdict')) return 'verdict'
  return /(?:^\w+|\.(?:title|theme|pillar|number|under))$/.test(path) ? 'line' : 'lines'
}
