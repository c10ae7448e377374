/** All that is known of one text of a sheet: how it reads once printed, what it comes to, which comments are open. */

import type { ReadDocument } from '../../intake/read-document.ts'
import type { SheetJudgement } from '../../judgement/judgement.ts'
import { asksWhenNotImplemented } from '../../plan/procedure.ts'
import type { Sql } from '../../store/database.ts'
import { listComments } from '../../store/field-comment-store.ts'
import type { WorkingSheet } from '../../workflow/sheet-record.ts'
import { type FieldComment, isOpenComment } from '../../workflow/sheet-record.ts'
import type { TextFacts } from '../../workflow/stages/requirements.ts'
import type { SheetText } from '../../workflow/text/sheet-text.ts'
import { judgeDocument } from '../judge-document.ts'
import { readWrittenText } from '../read-written-text.ts'
import type { Surroundings } from './sheet-surroundings.ts'

export interface SheetFacts extends TextFacts {
  readonly read: ReadDocument | null
  readonly judgement: SheetJudgement | null
  readonly comments: readonly FieldComment[]
}

export async function readFacts(
  sql: Sql,
  sheet: WorkingSheet,
  text: SheetText,
  surroundings: Surroundings,
): Promise<SheetFacts> {
  const comments = await listComments(sql, sheet.id)
  const { read, problems, judgement } = readText(sheet, text, surroundings)
  return {
    text,
    read,
    problems,
    judgement,
    computed: judgement?.outcome ?? null,
    comments,
    openComments: comments.filter(isOpenComment).map(({ path }) => path),
  }
}

/** How a text reads once printed, and what it comes to. */
export function readText(
  { id, office, fiscalYear }: WorkingSheet,
  text: SheetText,
  { municipality, procedure, observations, homeOf }: Surroundings,
): Pick<SheetFacts, 'read' | 'problems' | 'judgement'> {
  const source = { office: office.name, fiscalYear, source: `${office.name} ${fiscalYear}` }
  const asks = asksWhenNotImplemented(procedure)
  const printed = { text, revised: new Set<string>(), asksWhenNotImplemented: asks, homeOf }
  const { read, problems } = readWrittenText(source, [printed])
  const among = { document: id, fiscalYear, municipality, observations }
  const [judged] = read === null ? [] : judgeDocument(read.document, among)
  return { read, problems: problems[0] ?? [], judgement: judged?.judgement ?? null }
}
