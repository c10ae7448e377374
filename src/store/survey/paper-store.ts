/** Sheets on paper between their first entry and the answer that counts, sealed, and how well sheets were typed so far. */
import { type EntryCheck, nothingChecked } from '../../evidence/survey/paper-entry.ts'
import type { CalendarDate } from '../../japanese/calendar-date.ts'
import type { FiscalYear } from '../../japanese/fiscal-year.ts'
import type { Sql } from '../database.ts'

/** @returns The first of that many numbers, which nothing of this survey has had before */
export async function giveNumbers(sql: Sql, survey: string, count: number): Promise<number> {
  const [row] = await sql<{ last: number }[]>`
    insert into paper_check (municipality_id, survey_id, numbered)
    values (current_municipality(), ${survey}, ${count})
    on conflict (municipality_id, survey_id)
    do update set numbered = paper_check.numbered + excluded.numbered
    returning numbered as last`
  return (row?.last ?? count) - count + 1
}

export interface FirstEntry {
  readonly number: number
  readonly sealed: Uint8Array
}

export async function recordFirstEntries(
  sql: Sql,
  survey: string,
  by: string,
  entries: readonly FirstEntry[],
): Promise<void> {
  const rows = entries.map(({ number, sealed }) => ({
    number,
    sealed: Buffer.from(sealed).toString('hex'),
  }))
  await sql`
    insert into paper_entry (municipality_id, survey_id, number, first_by, sealed_first)
    select current_municipality(), ${survey}, number, ${by}, decode(sealed, 'hex')
    from json_to_recordset(${JSON.stringify(rows)}::text::json) as t(number int, sealed text)`
}

export interface PaperEntry {
  readonly number: number
  readonly firstBy: string
  readonly first: Uint8Array
  /** null while it waits for its second entry. */
  readonly second: Uint8Array | null
  readonly samePerson: boolean
}

/** Those that are not there, or are settled, are not in it. */
export async function listEntries(
  sql: Sql,
  survey: string,
  numbers: readonly number[],
): Promise<ReadonlyMap<number, PaperEntry>> {
  const rows = await sql<PaperEntry[]>`
    select number, first_by as "firstBy", sealed_first as first, sealed_second as second,
           same_person as "samePerson"
    from paper_entry where survey_id = ${survey} and number = any(${numbers}::int[])`
  return new Map(rows.map((row) => [row.number, row]))
}

export async function recordSecondEntry(
  sql: Sql,
  survey: string,
  {
    number,
    sealed,
    samePerson,
  }: { readonly number: number; readonly sealed: Uint8Array; readonly samePerson: boolean },
): Promise<void> {
  await sql`
    update paper_entry set sealed_second = ${Buffer.from(sealed)}, same_person = ${samePerson}
    where survey_id = ${survey} and number = ${number}`
}

export async function removeEntries(
  sql: Sql,
  survey: string,
  numbers: readonly number[],
): Promise<void> {
  await sql`
    delete from paper_entry
    where survey_id = ${survey} and number = any(${numbers}::int[])`
}

/** Numbers of the sheets that are not settled, in their order. */
export interface PendingPapers {
  readonly waiting: readonly number[]
  readonly differing: readonly number[]
}

export async function listPending(sql: Sql, survey: string): Promise<PendingPapers> {
  const rows = await sql<{ number: number; differs: boolean }[]>`
    select number, sealed_second is not null as differs from paper_entry
    where survey_id = ${survey} order by number`
  const numbersOf = (differs: boolean) =>
    rows.flatMap((row) => (row.differs === differs ? row.number : []))
  return { waiting: numbersOf(false), differing: numbersOf(true) }
}

export async function countPending(sql: Sql, survey: string): Promise<number> {
  const [row] = await sql<{ sheets: number }[]>`
    select count(*)::int as sheets from paper_entry where survey_id = ${survey}`
  return row?.sheets ?? 0
}

export async function addToCheck(sql: Sql, survey: string, more: EntryCheck): Promise<void> {
  await sql`
    update paper_check set
      sheets = sheets + ${more.sheets}, same_person = same_person + ${more.samePerson},
      questions = questions + ${more.questions}, differing = differing + ${more.differing},
      first_wrong = first_wrong + ${more.firstWrong}, second_wrong = second_wrong + ${more.secondWrong},
      wrong_sheets = wrong_sheets + ${more.wrongSheets}, invalid = invalid + ${more.invalid}
    where survey_id = ${survey}`
}

export async function findCheck(sql: Sql, survey: string): Promise<EntryCheck> {
  const [row] = await sql<EntryCheck[]>`
    select sheets, same_person as "samePerson", questions, differing, first_wrong as "firstWrong",
           second_wrong as "secondWrong", wrong_sheets as "wrongSheets", invalid
    from paper_check where survey_id = ${survey}`
  return row ?? nothingChecked
}

export interface UnsettledPapers {
  readonly survey: string
  readonly title: string
  readonly office: string
  readonly officeName: string
  readonly fiscalYear: FiscalYear
  readonly closesOn: CalendarDate
  /** Sheets whose two entries differ. */
  readonly sheets: number
}

export async function listUnsettled(
  sql: Sql,
  offices: readonly string[],
): Promise<readonly UnsettledPapers[]> {
  return await sql<UnsettledPapers[]>`
    select s.survey_id as survey, s.title, s.office_id as office, o.name as "officeName",
           s.fiscal_year as "fiscalYear", s.closes_on::text as "closesOn", p.sheets
    from (select municipality_id, survey_id, count(*)::int as sheets from paper_entry
          where sealed_second is not null group by municipality_id, survey_id) p
         join survey s using (municipality_id, survey_id)
         join office o using (municipality_id, office_id)
    where s.office_id = any(${offices}::uuid[])
    order by s.closes_on, s.survey_id`
}
