import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import{listOffices}from"./chunk-UXHI7NXY.js";async function listYearCounts(sql){return await sql`
    with speaking as (
      select distinct on (office_id, fiscal_year, form, subject) municipality_id, document_id, office_id, fiscal_year
      from document
      order by office_id, fiscal_year, form, subject, stage desc, accepted_at desc, document_id desc
    ), judged as (
      select d.office_id, d.fiscal_year, s.sheet_id, (
        select j.outcome from judgement j
        where j.municipality_id = s.municipality_id and j.sheet_id = s.sheet_id and j.half = 'year'
        order by j.recorded_at desc limit 1) as outcome
      from speaking d left join sheet s using (municipality_id, document_id)
    )
    select office_id as office, fiscal_year as "fiscalYear",
           count(sheet_id)::int as sheets,
           count(*) filter (where outcome = 'met')::int as met,
           count(*) filter (where outcome = 'unmet')::int as unmet,
           count(*) filter (where outcome = 'undetermined')::int as undetermined,
           count(sheet_id) filter (where outcome is null)::int as "notEvaluated"
    from judged group by office_id, fiscal_year order by fiscal_year desc, office_id`}async function listOffices2(context){return await context.store.read(async sql=>{let[offices,counts]=[await listOffices(sql),await listYearCounts(sql)];return offices.map(office=>({office,years:counts.filter(count=>count.office===office.id).map(({office:_,...count})=>count)}))})}export{listOffices2 as listOffices};
//# sourceMappingURL=chunk-KOMTYXJP.js.map
