/** Drafts waiting for a person, and what people corrected in them; corrections are added, never overwritten. */
import { randomUUID } from 'node:crypto'
import type { Sql } from './database.ts'

export interface Draft {
  readonly id: string
  readonly file: string
  readonly state: 'open' | 'accepted' | 'withdrawn'
  /** The document it became once accepted. */
  readonly document: string | null
  /** Id of the office it is for; null where the document names none that we have. */
  readonly office: string | null
  /** Id of the person who brought it; null for the machinery. */
  readonly openedBy: string | null
  /** Id of the mapping its table was read by first; null for a form known by itself. */
  readonly mapping: string | null
  readonly corrections: readonly StoredCorrection[]
}

export interface StoredCorrection {
  readonly path: string
  readonly text: string
}

export async function recordDraft(
  sql: Sql,
  draft: Pick<Draft, 'file' | 'office' | 'openedBy' | 'mapping'> & { readonly by: string | null },
): Promise<string> {
  const id = randomUUID()
  await sql`
    insert into draft (municipality_id, draft_id, received_file_id, opened_by, opened_by_id, office_id,
                       mapped_form_id)
    values (current_municipality(), ${id}, ${draft.file}, ${draft.by}, ${draft.openedBy},
            ${draft.office}, ${draft.mapping})`
  return id
}

/** With `lock` the row is held to the end of the transaction, so that two people cannot accept one draft. */
export async function findDraft(
  sql: Sql,
  id: string,
  options: { readonly lock?: boolean } = {},
): Promise<Draft | null> {
  const [draft] = await sql<(Omit<Draft, 'state' | 'corrections'> & { withdrawn: boolean })[]>`
    select draft_id as id, received_file_id as file, document_id as document, office_id as office,
           opened_by_id as "openedBy", mapped_form_id as mapping, withdrawn_at is not null as withdrawn
    from draft where draft_id = ${id} ${options.lock === true ? sql`for update` : sql``}`
  if (draft === undefined) return null
  const corrections = await sql<StoredCorrection[]>`
    select path, corrected_text as text from draft_correction
    where draft_id = ${id} order by position`
  const { withdrawn, ...found } = draft
  const state = withdrawn ? 'withdrawn' : found.document === null ? 'open' : 'accepted'
  return { ...found, state, corrections }
}

export async function recordCorrections(
  sql: Sql,
  draft: string,
  corrections: readonly StoredCorrection[],
  by: string | null,
): Promise<void> {
  for (const { path, text } of corrections) {
    await sql`
      insert into draft_correction
        (municipality_id, draft_id, position, path, corrected_text, corrected_by)
      select current_municipality(), ${draft}, coalesce(max(position), 0) + 1, ${path}, ${text}, ${by}
      from draft_correction where draft_id = ${draft}`
  }
}

export async function closeDraft(
  sql: Sql,
  draft: string,
  how: { readonly acceptedAs: string } | 'withdrawn',
): Promise<void> {
  await sql`
    update draft set ${
      how === 'withdrawn' ? sql`withdrawn_at = now()` : sql`document_id = ${how.acceptedAs}`
    } where draft_id = ${draft}`
}
