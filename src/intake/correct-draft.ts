/**
 * A person's corrections on top of a reading: the source and every place stay as they were, the words are the person's,
 * and corrected target statements are read anew. Corrections are of fields, by the path that `fields` gives them.
 */
import { type FiscalYear, findFiscalYear } from '../japanese/fiscal-year.ts'
import { parseFiscalYear } from '../japanese/read-fiscal-year.ts'
import { fail, ok, type Problem, type Result } from '../lib/problem.ts'
import type { PlanDocument } from '../plan/document.ts'
import { editInitiative, editPanel } from './correction/edit-overview.ts'
import { editSheet } from './correction/edit-sheet.ts'
import {
  type Editable,
  type EditableDocument,
  type Edited,
  type Editing,
  unknownField,
} from './correction/editing.ts'
import { ListEdits } from './correction/list-edits.ts'
import { placedFields, type ReadDocument, readLaidOut } from './read-document.ts'

export interface FieldCorrection {
  /** As in `FieldPlace`; one past the end of a list adds an entry. */
  readonly path: string
  /** What the field should say; '' empties it. */
  readonly text: string
}

/**
 * Applies corrections to a reading as it came from `readDocument`; all their paths speak of that reading. Fails with
 * every correction that cannot be made (`correction/…`, `fiscal-year/…`), and then makes none.
 */
export function correctDraft(
  read: ReadDocument,
  corrections: readonly FieldCorrection[],
): Result<ReadDocument> {
  if (corrections.length === 0) return ok(read)
  const base = withYear(read, corrections)
  if (!base.ok) return base
  const document = structuredClone(base.value.document) as EditableDocument
  const lists = new ListEdits()
  const problems: Problem[] = []
  for (const { path, text } of corrections) {
    const editing = { fiscalYear: document.fiscalYear, lists, text: text.trim() }
    const problem = edit(editing, document, path.split('.'))
    if (problem !== null) problems.push(problem)
  }
  if (problems.length > 0) return fail(...problems)
  lists.make()
  const { places, laid } = base.value.origin
  const fields = placedFields(document as PlanDocument, places, laid)
  return ok({ ...base.value, document: document as PlanDocument, fields })
}

/** Another year is another reading: it decides what 29年度 means and which year targets carry. */
function withYear(
  read: ReadDocument,
  corrections: readonly FieldCorrection[],
): Result<ReadDocument> {
  const last = corrections.findLast(({ path }) => path === 'fiscalYear')
  if (last === undefined || last.text.trim() === '') return ok(read)
  const year = parseYear(last.text)
  if (!year.ok) return year
  const { source, laid, context } = read.origin
  return readLaidOut(source, laid, { ...context, fiscalYear: year.value })
}

/** 令和2年度, 令和2, 2020年度, 2020. */
function parseYear(text: string): Result<FiscalYear> {
  const plain = text.trim()
  const western = /^\d{4}$/u.test(plain) ? findFiscalYear(Number(plain)) : null
  if (western !== null) return ok(western)
  return parseFiscalYear(plain.endsWith('年度') ? plain : `${plain.replace(/年$/u, '')}年度`)
}

function edit(editing: Editing, document: EditableDocument, path: readonly string[]): Edited {
  const [first = '', index = '', ...rest] = path
  const at = Number(index)
  switch (first) {
    case 'fiscalYear':
      if (editing.text === '') document.fiscalYear = null
      return null
    case 'framework':
    case 'office':
      document[first] = editing.text === '' ? null : editing.text
      return settle(document, first)
    case 'sheets':
      return editAt(document.sheets, at, (sheet) => editSheet(editing, sheet, rest))
    case 'panels':
      return editAt(document.panels, at, (panel) => editPanel(editing, panel, rest))
    case 'initiatives':
      return editAt(document.initiatives, at, (each) => editInitiative(editing, each, rest))
    default:
      return unknownField
  }
}

function editAt<T>(list: readonly Editable<T>[], at: number, change: (own: Editable<T>) => Edited) {
  const own = list[at]
  return own === undefined ? unknownField : change(own)
}

/** What a person said is no longer inferred, nor asked. */
function settle(document: EditableDocument, field: 'framework' | 'office'): null {
  document.inferred = document.inferred.filter((each) => each !== field)
  const code = field === 'office' ? 'document/office-unknown' : 'document/frameworks-differ'
  document.problems = document.problems.filter((problem) => problem.code !== code)
  return null
}
