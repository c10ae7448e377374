/**
 * Judged sheets and former outcomes by the hundred thousand, laid straight into the tables: what a new piece of
 * evidence must find its way among. Their texts are short, for nothing reads them.
 */
import type { ActionContext } from '../src/actions/context.ts'
import type { Sql } from '../src/store/database.ts'

const sheetsADocument = 10
const offices = 24
const atOnce = 10_000

/**
 * Sheets `from` to `to`, each with an indicator of its own, a target, a reported figure and an outcome. One in 24 is of
 * the office that is measured.
 */
export async function fillJudgedSheets(
  { store }: ActionContext,
  { office, from, to }: { readonly office: string; readonly from: number; readonly to: number },
): Promise<void> {
  await store.write((sql) => addOffices(sql))
  for (let first = from; first < to; first += atOnce) {
    const last = Math.min(first + atOnce, to) - 1
    await store.write((sql) => addSheets(sql, office, first, last))
  }
}

async function addOffices(sql: Sql): Promise<void> {
  await sql`
    insert into office (municipality_id, office_id, code, name, position)
    select current_municipality(), md5('office' || at)::uuid, 'filled-' || at, '第' || at || '区', 100 + at
    from generate_series(1, ${offices - 1}) as at on conflict do nothing`
}

async function addSheets(sql: Sql, office: string, first: number, last: number): Promise<void> {
  await sql`
    create temporary table given on commit drop as
    select at, md5('sheet' || at)::uuid as sheet, md5('document' || at / ${sheetsADocument}::int)::uuid as document,
           md5('indicator' || at)::uuid as indicator, 3000 + at / ${offices * sheetsADocument}::int as year,
           case at / ${sheetsADocument}::int % ${offices}::int
             when 0 then ${office}::uuid
             else md5('office' || at / ${sheetsADocument}::int % ${offices}::int)::uuid
           end as office
    from generate_series(${first}::int, ${last}::int) as at`
  await sql`
    insert into received_file (municipality_id, received_file_id, name, sha256, content)
    select distinct current_municipality(), document, document || '.txt', document::text, ''::bytea
    from given on conflict do nothing`
  await sql`
    insert into document (municipality_id, document_id, office_id, fiscal_year, form, received_file_id, stage,
                          source_text, content, field_places)
    select current_municipality(), document, office, year, 'plan', document, 2, '', '{}', '{}'
    from (select distinct document, office, year from given) as made on conflict do nothing`
  await sql`
    insert into initiative (municipality_id, initiative_id, office_id)
    select current_municipality(), sheet, office from given`
  await sql`
    insert into sheet (municipality_id, sheet_id, document_id, initiative_id, office_id, fiscal_year,
                       position, title, content)
    select current_municipality(), sheet, document, sheet, office, year, at % ${sheetsADocument}::int, '', '{}'
    from given`
  await sql`
    insert into indicator (municipality_id, indicator_id, office_id, key, name)
    select current_municipality(), indicator, office, 'filled' || at, '指標' || at from given`
  await sql`
    insert into target_statement (municipality_id, sheet_id, half, position, indicator_id, fiscal_year, level)
    select current_municipality(), sheet, 'year', 0, indicator, year, at from given`
  await sql`
    insert into observation (municipality_id, indicator_id, sheet_id, fiscal_year, value, provisional,
                             source_kind, states_own_target, span_start, span_end)
    select current_municipality(), indicator, sheet, year, at, false, 'self-evaluation', false, 0, 0
    from given`
  await sql`
    insert into judgement (municipality_id, sheet_id, half, rule_set, outcome, content, judged_on)
    select current_municipality(), sheet, 'year', 'filled', 'met', '{}', '2019-03-31' from given`
}

/** So many former outcomes of every judged sheet's `half`, and as many former figures of its indicators. */
export async function fillFormerOutcomes(
  { store }: ActionContext,
  { from, to }: { readonly from: number; readonly to: number },
): Promise<void> {
  for (let first = from; first < to; first += atOnce) {
    const count = Math.min(atOnce, to - first)
    await store.write(async (sql) => {
      await sql`
        insert into judgement (municipality_id, sheet_id, half, rule_set, outcome, content, judged_on, recorded_at)
        select current_municipality(), sheet_id, 'year', 'former', 'met', '{}', '2019-03-31',
               '2019-03-31'::timestamptz + (${first}::int + at) * interval '1 second'
        from generate_series(1, ${count}) as at, (select distinct s.sheet_id from measured_latest l
          join target_statement s using (municipality_id, indicator_id)) as judged`
      await sql`
        insert into measured_observation (municipality_id, observation_id, indicator_id, fiscal_year, register,
                                          measure, trace, value, provisional, recorded_at)
        select current_municipality(), gen_random_uuid(), o.indicator_id, o.fiscal_year, o.register, o.measure,
               o.trace, at, true, '2019-03-31'::timestamptz + (${first}::int + at) * interval '1 second'
        from generate_series(1, ${count}) as at, measured_latest l
        join measured_observation o using (municipality_id, observation_id)`
    })
  }
}
