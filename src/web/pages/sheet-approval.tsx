/** `/work/sheets/:sheet/approval`: what a decision rests on, and the decision; closing and reopening for the plan office. */
import { getWorkingSheet, type WorkingSheetView } from '../../actions/sheets/get-working-sheet.ts'
import { moveSheet } from '../../actions/sheets/move-sheet.ts'
import type { Problem } from '../../lib/problem.ts'
import { SheetApprovalPage } from '../../ui/pages/sheet-approval-page.tsx'
import type { EarlierText } from '../../ui/work/working-view.ts'
import { may } from '../../workflow/policy/may.ts'
import { dueOf, type Move, stageOf } from '../../workflow/stages/move.ts'
import { targetBadges } from '../../workflow/text/target-badges.ts'
import { changesBetween } from '../../workflow/text/text-changes.ts'
import { page, seeOther } from '../respond.ts'
import { href } from '../routes.ts'
import { formOf, idIn, queryOf, type Visit } from '../visit.ts'
import { notFound } from './not-found.tsx'
import { forbidden } from './refusal.tsx'

const notices: Readonly<Record<string, string>> = {
  approve: '承認しました。',
  published: '承認し、公表しました。',
  return: '意見を付けて差し戻しました。',
  lock: 'シートを閉じました。',
  unlock: 'シートを開けました。',
  reopen: '前の段階に戻しました。',
}

export async function sheetApproval(visit: Visit): Promise<Response> {
  const notice = notices[queryOf(visit, 'notice') ?? ''] ?? null
  return await show(visit, { notice, rejected: [], words: '' })
}

export async function decideSheet(visit: Visit): Promise<Response> {
  const id = idIn(visit, 'sheet')
  if (id === null) return notFound(visit.site)
  const form = await formOf(visit)
  const move = moveIn(form)
  const words = form('words') ?? ''
  if (move === null) return await show(visit, { notice: null, rejected: [noDecision], words })
  const said = move.kind === 'reopen' ? move.reason : words
  const made = await moveSheet(visit.actions, id, { move, words: said, path: form('path') ?? '' })
  if (!made.ok) return await show(visit, { notice: null, rejected: made.problems, words })
  const notice = made.value.published ? 'published' : move.kind
  return seeOther(href('sheetApproval', { sheet: id }, { query: { notice } }))
}

function moveIn(form: (name: string) => string | undefined): Move | null {
  const kind = form('do')
  if (kind === 'lock' || kind === 'unlock') return { kind }
  if (kind === 'reopen') return { kind, to: form('to') ?? '', reason: form('reason') ?? '' }
  if (kind !== 'approve' && kind !== 'return') return null
  const purpose = form('purpose') === 'revision' ? 'revision' : 'advance'
  return { kind, hash: form('hash') ?? '', stage: form('stage') ?? '', purpose }
}

interface Shown {
  readonly notice: string | null
  readonly rejected: readonly Problem[]
  readonly words: string
}

async function show(visit: Visit, shown: Shown): Promise<Response> {
  const { site, actions } = visit
  const id = idIn(visit, 'sheet')
  const found = id === null ? null : await getWorkingSheet(actions, id)
  if (found === null) return notFound(site)
  if (!found.ok) {
    const missing = found.problems.some(({ code }) => code === 'sheet/missing')
    return missing ? notFound(site) : forbidden(site, found.problems)
  }
  const view = found.value
  const { sheet } = view
  return page(
    <SheetApprovalPage
      site={site}
      view={view}
      sinceDecision={changedSince(view, view.decidedBefore)}
      sinceReturn={changedSince(view, view.sentBack)}
      mayDecide={whyNot(visit, view)}
      mayClose={may(actions.who, 'sheet.close', { office: sheet.office.id }).allowed}
      {...shown}
    />,
    { status: shown.rejected.length === 0 ? 200 : 422, headers: { 'cache-control': 'no-store' } },
  )
}

function changedSince({ text, sheet }: WorkingSheetView, earlier: EarlierText | null) {
  if (earlier === null) return null
  return {
    revision: earlier.revision,
    changes: changesBetween(earlier.text, text),
    badges: targetBadges(earlier.text, text, sheet.fiscalYear),
  }
}

/** null: they may decide. Otherwise who could, in words. */
function whyNot({ actions }: Visit, { sheet, procedure }: WorkingSheetView): string | null {
  const { office, section, state } = sheet
  const due = dueOf(procedure, state)
  const advance = stageOf(procedure, state).advance
  const act = due?.purpose === 'advance' ? (advance?.act ?? 'sheet.approve') : 'sheet.approve'
  const answer = may(actions.who, act, { office: office.id, section, authors: state.authors })
  return answer.allowed ? null : answer.problem.message
}

const noDecision: Problem = {
  code: 'decision/missing',
  severity: 'blocks',
  message: '承認するか差し戻すかが分かりません。ボタンを押して選んでください。',
}
