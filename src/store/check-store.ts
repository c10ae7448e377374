/** What the check found in each document; the newest check of a document is the one shown. */
import type { Finding } from '../check/finding.ts'
import type { FiscalYear } from '../japanese/fiscal-year.ts'
import type { Office } from '../judgement/judged-sheet.ts'
import type { Form } from '../plan/document.ts'
import { isCurrentDocument } from './current-document.ts'
import type { Sql } from './database.ts'

/** A finding of a stored document: the sources it names are ids of documents. */
export interface StoredFinding extends Finding {
  /** The same one after the next check (check/identity-of-finding.ts). */
  readonly identity: string
}

export interface DocumentCheck {
  readonly document: string
  /** Name of its file. */
  readonly source: string
  readonly form: Form
  readonly office: Office
  readonly fiscalYear: FiscalYear
  /** null: not checked yet. */
  readonly checkedOn: string | null
  readonly findings: readonly StoredFinding[]
}

export async function recordCheck(
  sql: Sql,
  check: {
    readonly document: string
    readonly restsOn: string
    readonly findings: readonly StoredFinding[]
    /** ISO day. */
    readonly checkedOn: string
  },
): Promise<void> {
  await sql`
    insert into document_check (municipality_id, document_id, rests_on, findings, checked_on)
    values (current_municipality(), ${check.document}, ${check.restsOn},
            ${JSON.stringify(check.findings)}::text::json, ${check.checkedOn})`
}

/** Which checks to list; absent conditions do not narrow. `current` leaves superseded versions out. */
export interface CheckSelection {
  readonly document?: string
  readonly office?: string
  readonly fiscalYear?: FiscalYear
  readonly current?: boolean
}

/** By year and office; a document that was never checked stands with no findings. */
export async function listChecks(
  sql: Sql,
  select: CheckSelection,
): Promise<readonly DocumentCheck[]> {
  return await sql<DocumentCheck[]>`
    select d.document_id as document, f.name as source, d.form, d.fiscal_year as "fiscalYear",
           jsonb_build_object('id', o.office_id, 'code', o.code, 'name', o.name,
                              'nameEnglish', o.name_english) as office,
           c.checked_on::text as "checkedOn", coalesce(c.findings, '[]') as findings
    from document d
    join office o using (municipality_id, office_id)
    join received_file f using (municipality_id, received_file_id)
    left join lateral (
      select checked_on, findings from document_check c
      where c.municipality_id = d.municipality_id and c.document_id = d.document_id
      order by recorded_at desc limit 1) c on true
    where true
      ${select.document === undefined ? sql`` : sql`and d.document_id = ${select.document}`}
      ${select.office === undefined ? sql`` : sql`and d.office_id = ${select.office}`}
      ${select.fiscalYear === undefined ? sql`` : sql`and d.fiscal_year = ${select.fiscalYear}`}
      ${select.current === true ? isCurrentDocument(sql) : sql``}
    order by d.fiscal_year, o.position, d.form, d.accepted_at`
}

export interface StaleCheck {
  readonly document: string
  readonly office: string
  readonly fiscalYear: FiscalYear
  readonly restsOn: string
}

/**
 * Documents that were never checked, or whose check rests on other documents, judgements or rules than there are now:
 * those of the office's year and of the year before it.
 *
 * @param edition Names the rules and the municipality's facts
 * @param office Id; null for all of them
 */
export async function listStaleChecks(
  sql: Sql,
  edition: string,
  office: string | null,
): Promise<readonly StaleCheck[]> {
  const ofOffice = office === null ? sql`` : sql`and office_id = ${office}`
  return await sql<StaleCheck[]>`
    with basis as (
      select office_id, fiscal_year, document_id as id from document where true ${ofOffice}
      union all
      select s.office_id, s.fiscal_year, j.judgement_id
      from judgement j join sheet s using (municipality_id, sheet_id) where true ${ofOffice}
    ), digest as (
      select office_id, fiscal_year, md5(string_agg(id::text, ',' order by id)) as of_year
      from basis group by office_id, fiscal_year
    ), now as (
      select d.municipality_id, d.document_id, d.office_id, d.fiscal_year,
             md5(${edition} || own.of_year || coalesce(former.of_year, '')) as rests_on
      from document d
      join digest own using (office_id, fiscal_year)
      left join digest former
        on former.office_id = d.office_id and former.fiscal_year = d.fiscal_year - 1
    )
    select now.document_id as document, now.office_id as office, now.fiscal_year as "fiscalYear",
           now.rests_on as "restsOn"
    from now
    left join lateral (
      select rests_on from document_check c
      where c.municipality_id = now.municipality_id and c.document_id = now.document_id
      order by recorded_at desc limit 1) last on true
    where last.rests_on is distinct from now.rests_on
    order by now.office_id, now.fiscal_year`
}
