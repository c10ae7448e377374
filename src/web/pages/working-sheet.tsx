/** `/work/sheets/:sheet`: the editor with what is saved, what was kept aside, or what was just sent and not taken. */
import type { ActionContext } from '../../actions/context.ts'
import { assignSection } from '../../actions/sheets/assign-section.ts'
import { getWorkingSheet, type WorkingSheetView } from '../../actions/sheets/get-working-sheet.ts'
import type { Problem } from '../../lib/problem.ts'
import { type ReadOnlyReason, WorkingSheetPage } from '../../ui/pages/working-sheet-page.tsx'
import { may } from '../../workflow/policy/may.ts'
import type { Conflict } from '../../workflow/text/merge-texts.ts'
import type { SheetText } from '../../workflow/text/sheet-text.ts'
import { page, seeOther } from '../respond.ts'
import { href } from '../routes.ts'
import { formOf, idIn, queryOf, readId, type Visit } from '../visit.ts'
import { notFound } from './not-found.tsx'
import { forbidden } from './refusal.tsx'

const notices: Readonly<Record<string, string>> = {
  saved: '保存しました。',
  merged: 'ほかの人の保存と合わせて、保存しました。',
  unchanged: '保存した文から変わったところはありません。',
  submitted: '承認に出しました。',
  withdrawn: '取り下げました。続きを書けます。',
  dropped: '書きかけを捨てて、保存した文に戻しました。',
  commented: '意見を残しました。書きかけの文も控えてあります。',
  decided: '意見の扱いを記録しました。書きかけの文も控えてあります。',
  moved: '並べ替えました。まだ保存していません。「保存する」で確かめてください。',
  more: '空の行をふやしました。',
  section: '書く課を決めました。',
}

export async function workingSheet(visit: Visit): Promise<Response> {
  const notice = notices[queryOf(visit, 'notice') ?? ''] ?? null
  return await showSheet(visit, { notice, rejected: [], conflicts: [], typed: null, status: 200 })
}

/** A form as it was sent. */
export interface Typed {
  readonly text: SheetText
  readonly basedOn: number
  readonly why: string
  readonly from: string
}

export interface Shown {
  readonly notice: string | null
  readonly rejected: readonly Problem[]
  readonly conflicts: readonly Conflict[]
  /** What is in the fields; null shows what was kept aside, or else the saved text. */
  readonly typed: Typed | null
  readonly status: number
}

export async function showSheet(visit: Visit, shown: Shown): Promise<Response> {
  const { site, actions } = visit
  const id = idIn(visit, 'sheet')
  if (id === null) return notFound(site)
  const found = await getWorkingSheet(actions, id)
  if (!found.ok) return refuse(visit, found.problems)
  const view = found.value
  const { unsaved, sheet } = view
  const kept = unsaved === null ? null : { ...unsaved, why: '', from: '' }
  const words = shown.typed ??
    kept ?? { text: view.text, basedOn: sheet.state.head.revision, why: '', from: '' }
  return page(
    <WorkingSheetPage
      site={site}
      view={view}
      {...words}
      unsavedSince={shown.typed === null ? (unsaved?.keptAt ?? null) : actions.now.toISOString()}
      readOnly={readOnlyReason(actions, view)}
      mayAssign={
        may(actions.who, 'sheet.assign', { office: sheet.office.id, section: sheet.section })
          .allowed
      }
      notice={shown.notice}
      rejected={shown.rejected}
      conflicts={shown.conflicts}
      more={queryOf(visit, 'more') ?? null}
    />,
    { status: shown.status, headers: { 'cache-control': 'no-store' } },
  )
}

function readOnlyReason(
  { who }: ActionContext,
  { sheet }: WorkingSheetView,
): ReadOnlyReason | null {
  const { office, section, state } = sheet
  if (!may(who, 'sheet.write', { office: office.id, section, authors: state.authors }).allowed)
    return 'not-allowed'
  if (state.submitted !== null) return 'submitted'
  return state.locked ? 'locked' : null
}

function refuse(visit: Visit, problems: readonly Problem[]): Response {
  const missing = problems.some(({ code }) => code === 'sheet/missing')
  return missing ? notFound(visit.site) : forbidden(visit.site, problems)
}

/** `/work/sheets/:sheet/section`, sent: another section writes from now on. */
export async function sheetSection(visit: Visit): Promise<Response> {
  const id = idIn(visit, 'sheet')
  if (id === null) return notFound(visit.site)
  const form = await formOf(visit)
  const given = { section: readId(form('section')), why: form('why') ?? '' }
  const assigned = await assignSection(visit.actions, id, given)
  if (assigned.ok) {
    return seeOther(href('workingSheet', { sheet: id }, { query: { notice: 'section' } }))
  }
  const rejected = { notice: null, rejected: assigned.problems, conflicts: [], typed: null }
  return await showSheet(visit, { ...rejected, status: 422 })
}

export function returnToSheet(visit: Visit): Response {
  const id = idIn(visit, 'sheet')
  return id === null ? notFound(visit.site) : seeOther(href('workingSheet', { sheet: id }))
}
