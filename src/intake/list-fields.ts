/** Every field of a document with its place and its name on the form: what the source page marks. */
import type { Passage, Span } from '../lib/span.ts'
import type { PlanDocument } from '../plan/document.ts'
import type { Panel, SummaryInitiative } from '../plan/overview.ts'
import type { Entry, Sheet } from '../plan/sheet.ts'
import type { FieldPlaces } from './document-parts.ts'
import type { FieldPlace } from './field-place.ts'

/**
 * In order of the document; the heading of entries has the path of the first entry under it and `.under`. What a
 * person added has no place in the source and is left out.
 */
export function listFields(
  { sheets, panels, initiatives }: PlanDocument,
  { places, year, office, numberPlaces, initiativePlaces = numberPlaces }: FieldPlaces,
): readonly FieldPlace[] {
  const listing = new Listing(places)
  listing.place('fiscalYear', '年度', year?.span)
  listing.place('office', '区', office?.span)
  for (const [index, sheet] of sheets.entries()) {
    addSheet(listing, `sheets.${index}`, sheet, numberPlaces[index])
  }
  for (const [index, panel] of panels.entries()) addPanel(listing, `panels.${index}`, panel)
  for (const [index, initiative] of initiatives.entries()) {
    addInitiative(listing, `initiatives.${index}`, initiative, initiativePlaces[index])
  }
  return listing.fields
}

class Listing {
  readonly fields: FieldPlace[]

  constructor(places: readonly FieldPlace[]) {
    this.fields = [...places]
  }

  place(path: string, label: string, span: Span | null | undefined): void {
    if (span !== null && span !== undefined && span.start < span.end) {
      this.fields.push({ path, label, span })
    }
  }

  /** Entries or targets, the line they stand under once for all of them. */
  list(path: string, label: string, list: readonly Listed[]): void {
    let before: Passage | undefined
    for (const [index, { span, under }] of list.entries()) {
      const own = `${path}.${index}`
      if (under !== undefined && under.span.start !== before?.span.start) {
        this.place(`${own}.under`, `${label}の見出し`, under.span)
      }
      before = under
      this.place(own, label, span)
    }
  }
}

type Listed = Pick<Entry, 'span' | 'under'>

function addSheet(listing: Listing, path: string, sheet: Sheet, number: Span | null | undefined) {
  const { multiYear, yearPlan } = sheet
  listing.place(`${path}.number`, '番号', number)
  listing.place(`${path}.title`, '名称', sheet.title?.span)
  listing.place(`${path}.pillar`, '改革の柱', sheet.pillar?.span)
  listing.place(`${path}.theme`, '副題', sheet.theme?.span)
  listing.list(`${path}.multiYear.purpose`, '趣旨・目的', multiYear.purpose)
  listing.list(`${path}.multiYear.strategy`, '戦略', multiYear.strategy)
  listing.list(`${path}.multiYear.outline`, '取組の概要', multiYear.outline)
  listing.list(`${path}.multiYear.targets`, '取組の方針の目標', multiYear.targets)
  listing.list(`${path}.yearPlan.activities`, '取組の内容', yearPlan.activities)
  listing.list(`${path}.yearPlan.targets`, '当年度の目標', yearPlan.targets)
  addReview(listing, `${path}.midyearReview`, sheet)
  addEvaluation(listing, `${path}.selfEvaluation`, sheet)
}

function addReview(listing: Listing, path: string, { midyearReview }: Sheet) {
  if (midyearReview === null) return
  const { implementationOutlook, attainmentOutlook, issues } = midyearReview
  listing.place(`${path}.implementationOutlook`, '取組内容の実施見込み', implementationOutlook.span)
  listing.place(`${path}.attainmentOutlook`, '目標の達成見込み', attainmentOutlook.span)
  listing.place(`${path}.issues`, '中間振り返りの課題と改善策', issues?.span)
}

function addEvaluation(listing: Listing, path: string, { selfEvaluation }: Sheet) {
  if (selfEvaluation === null) return
  const { results, actuals, verdict, issues } = selfEvaluation
  listing.list(`${path}.results`, '取組実績', results)
  listing.list(`${path}.actuals`, '達成状況', actuals)
  listing.place(`${path}.verdict`, '自己評価', verdict.span)
  listing.place(`${path}.issues`, '自己評価の課題と改善策', issues?.span)
}

function addPanel(listing: Listing, path: string, panel: Panel) {
  const { desiredState, outcomes, strategy, themes } = panel
  listing.place(`${path}.desiredState`, 'めざす状態', desiredState.span)
  listing.list(`${path}.outcomes`, 'アウトカム指標', outcomes)
  listing.place(`${path}.strategy`, '戦略', strategy?.span)
  for (const [index, { title, targets, activities }] of themes.entries()) {
    const own = `${path}.themes.${index}`
    listing.place(`${own}.title`, '見出し', title.span)
    listing.list(`${own}.targets`, '単年度目標', targets)
    listing.list(`${own}.activities`, '取組', activities)
  }
}

function addInitiative(
  listing: Listing,
  path: string,
  { title, outline, targets }: SummaryInitiative,
  number: Span | null | undefined,
) {
  listing.place(`${path}.number`, '番号', number)
  listing.place(`${path}.title`, '取組項目', title.span)
  listing.list(`${path}.outline`, '概要', outline)
  listing.list(`${path}.targets`, '今年度目標', targets)
}
