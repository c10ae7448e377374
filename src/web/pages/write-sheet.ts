/** `/work/sheets/:sheet`, sent: one form with several buttons; whichever is pressed, what was typed is kept first. */
import type { ActionContext } from '../../actions/context.ts'
import { commentOnSheet, decideOnComment } from '../../actions/sheets/comment-on-sheet.ts'
import { dropUnsaved, keepUnsaved } from '../../actions/sheets/keep-unsaved.ts'
import { moveSheet } from '../../actions/sheets/move-sheet.ts'
import { saveSheet } from '../../actions/sheets/save-sheet.ts'
import type { Problem, Result } from '../../lib/problem.ts'
import { controlId } from '../../ui/work/working-view.ts'
import type { Conflict } from '../../workflow/text/merge-texts.ts'
import { moveRow, parseRowMove } from '../../workflow/text/move-row.ts'
import { type SheetText, withTextsAt } from '../../workflow/text/sheet-text.ts'
import { textFromForm } from '../../workflow/text/text-from-form.ts'
import { seeOther } from '../respond.ts'
import { href } from '../routes.ts'
import { entriesOf, idIn, type Visit } from '../visit.ts'
import { notFound } from './not-found.tsx'
import { showSheet, type Typed } from './working-sheet.tsx'

export async function writeSheet(visit: Visit): Promise<Response> {
  const id = idIn(visit, 'sheet')
  if (id === null) return notFound(visit.site)
  const entries = await entriesOf(visit)
  const value = (name: string) => entries.find(([each]) => each === name)?.[1] ?? ''
  const typed: Typed = {
    text: textFromForm(entries),
    basedOn: Number(value('basedOn')) || 1,
    why: value('why'),
    from: value('from'),
  }
  const [act = 'save', ...rest] = (
    entries.findLast(([name]) => name === 'do')?.[1] ?? 'save'
  ).split(':')
  const visited = { visit, id, typed, value }
  switch (act) {
    case 'submit':
      return await submit(visited, rest[0] === 'revision' ? 'revision' : 'advance')
    case 'withdraw':
      return await done(visited, withdraw(visited), 'withdrawn')
    case 'drop':
      return await done(visited, dropUnsaved(visit.actions, id), 'dropped')
    case 'comment':
      return await comment(visited, rest.join(':'))
    case 'decide':
      return await decide(visited, rest)
    case 'more':
      return await keepAnd(
        visited,
        typed.text,
        { notice: 'more', more: rest[0] ?? null },
        `more-${rest[0]}`,
      )
    case 'up':
    case 'down':
    case 'delete':
      return await rearrange(visited, [act, ...rest].join(':'))
    default:
      return await save(visited)
  }
}

interface Visited {
  readonly visit: Visit
  readonly id: string
  readonly typed: Typed
  readonly value: (name: string) => string
}

/** Several acts of one form each need a key of their own. */
function step({ visit }: Visited, name: string): ActionContext {
  const { submission = null } = visit.actions
  return { ...visit.actions, submission: submission === null ? null : `${submission}:${name}` }
}

async function save(visited: Visited): Promise<Response> {
  const { id } = visited
  const saved = await saveTyped(visited)
  if (!saved.ok) return await rejected(visited, saved.problems)
  if (saved.value.kind === 'conflict') return await conflicting(visited, saved.value)
  const { kind } = saved.value
  const notice = kind === 'saved' ? (saved.value.merged ? 'merged' : 'saved') : kind
  return seeOther(href('workingSheet', { sheet: id }, { query: { notice } }))
}

async function saveTyped(visited: Visited) {
  const { id, typed } = visited
  return await saveSheet(step(visited, 'save'), id, {
    ...typed,
    from: /^\d{4}-\d{2}-\d{2}$/.test(typed.from) ? typed.from : null,
  })
}

async function submit(visited: Visited, purpose: 'advance' | 'revision'): Promise<Response> {
  const { visit, id } = visited
  const saved = await saveTyped(visited)
  if (!saved.ok) return await rejected(visited, saved.problems)
  if (saved.value.kind === 'conflict') return await conflicting(visited, saved.value)
  // the text that was saved just now, not one that somebody saved behind it
  const { hash } = saved.value
  const move = { kind: 'submit', hash, purpose } as const
  const moved = await moveSheet(step(visited, 'submit'), id, { move, words: '', path: '' })
  if (moved.ok)
    return seeOther(href('workingSheet', { sheet: id }, { query: { notice: 'submitted' } }))
  return await showSheet(visit, {
    notice: null,
    rejected: moved.problems,
    conflicts: [],
    typed: null,
    status: 422,
  })
}

async function withdraw(visited: Visited): Promise<Result<unknown>> {
  const asked = { move: { kind: 'withdraw' }, words: '', path: '' } as const
  return await moveSheet(step(visited, 'withdraw'), visited.id, asked)
}

async function done(
  visited: Visited,
  act: Promise<Result<unknown>>,
  notice: string,
): Promise<Response> {
  const result = await act
  if (!result.ok) return await rejected(visited, result.problems)
  return seeOther(href('workingSheet', { sheet: visited.id }, { query: { notice } }))
}

async function comment(visited: Visited, path: string): Promise<Response> {
  const body = visited.value(`comment.${path}`)
  await keep(visited, visited.typed.text)
  const said = await commentOnSheet(step(visited, 'comment'), visited.id, { path, body })
  if (!said.ok) return await rejected(visited, said.problems)
  return back(visited, { notice: 'commented' }, `comments-${controlId(path)}`)
}

async function decide(visited: Visited, [id = '', how = '']: readonly string[]): Promise<Response> {
  const decision = (['adopted', 'declined', 'answered', 'reopened'] as const).find(
    (each) => each === how,
  )
  if (decision === undefined) return await rejected(visited, [noDecision])
  await keep(visited, visited.typed.text)
  const decided = { comment: id, decision, answer: visited.value(`answer.${id}`) }
  const result = await decideOnComment(step(visited, 'decide'), visited.id, decided)
  if (!result.ok) return await rejected(visited, result.problems)
  return back(visited, { notice: 'decided' }, `comment-${id}`)
}

async function rearrange(visited: Visited, asked: string): Promise<Response> {
  const move = parseRowMove(asked)
  if (move === null) return await save(visited)
  const text = moveRow(visited.typed.text, move)
  const anchor =
    move.how === 'delete' ? controlId(move.list) : controlId(`${move.list}.${move.row}`)
  return await keepAnd(visited, text, { notice: 'moved' }, anchor)
}

async function keepAnd(
  visited: Visited,
  text: SheetText,
  query: Readonly<Record<string, string | null>>,
  anchor: string,
): Promise<Response> {
  const kept = await keep(visited, text)
  return kept.ok ? back(visited, query, anchor) : await rejected(visited, kept.problems)
}

/** Somebody who may only comment has typed nothing to keep. */
async function keep({ visit, id, typed }: Visited, text: SheetText) {
  return await keepUnsaved(visit.actions, id, { basedOn: typed.basedOn, text })
}

function back(
  { id }: Visited,
  query: Readonly<Record<string, string | null>>,
  anchor: string,
): Response {
  return seeOther(href('workingSheet', { sheet: id }, { query, anchor }))
}

async function rejected(
  { visit, typed }: Visited,
  problems: readonly Problem[],
): Promise<Response> {
  return await showSheet(visit, {
    notice: null,
    rejected: problems,
    conflicts: [],
    typed,
    status: 422,
  })
}

/** Both texts are shown: the other's is in every field but those where both wrote, there the typed one stands. */
async function conflicting(
  { visit, typed }: Visited,
  conflict: {
    readonly revision: number
    readonly conflicts: readonly Conflict[]
    readonly text: SheetText
  },
): Promise<Response> {
  const { conflicts, revision } = conflict
  const mine = new Map(
    conflicts.flatMap(({ path, mine: words }) => (words === null ? [] : [[path, words] as const])),
  )
  const text = withTextsAt(conflict.text, mine)
  return await showSheet(visit, {
    notice: null,
    rejected: [],
    conflicts,
    typed: { ...typed, text, basedOn: revision },
    status: 409,
  })
}

/** What is typed, kept aside while it is typed. Answers in a word, for the script on the page. */
export async function unsavedSheet(visit: Visit): Promise<Response> {
  const id = idIn(visit, 'sheet')
  if (id === null) return new Response('missing', { status: 404 })
  const entries = await entriesOf(visit)
  const basedOn = Number(entries.find(([name]) => name === 'basedOn')?.[1]) || 1
  const kept = await keepUnsaved(visit.actions, id, { basedOn, text: textFromForm(entries) })
  return new Response(kept.ok ? 'kept' : 'refused', { status: kept.ok ? 200 : 403 })
}

const noDecision: Problem = {
  code: 'decision/missing',
  severity: 'blocks',
  message: '意見をどう扱うかが分かりません。意見のそばのボタンから選んでください。',
}
