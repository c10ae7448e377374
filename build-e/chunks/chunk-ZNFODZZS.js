import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import{scoreForecast}from"./chunk-M5HKWJQX.js";import{listAllYears,listJudgedSheets}from"./chunk-B3OJ5RDI.js";function scoreForecasts(sheets){return sheets.flatMap(judged=>{let score=scoreForecast(judged.sheet,judged.judgement);return score===null?[]:[{judged,score}]})}function recordOfForecasts(forecasts){return{made:forecasts.length,byVerdict:countHeld(forecasts.map(({score})=>score.heldByVerdict)),byOutcome:countHeld(forecasts.map(({score})=>score.heldByOutcome))}}function countHeld(held){return{held:held.filter(each=>each===!0).length,known:held.filter(each=>each!==null).length}}async function recordSheetSection(sql,{sheet,section,why,by,byName:byName2},now){await sql`
    insert into sheet_section (municipality_id, working_sheet_id, position, section_id, why,
                               set_by, set_by_name, set_at)
    select current_municipality(), ${sheet}, coalesce(max(position), 0) + 1, ${section}::uuid, ${why},
           ${by}, ${byName2}, ${now}
    from sheet_section where working_sheet_id = ${sheet}`,await sql`update working_sheet set section_id = ${section} where working_sheet_id = ${sheet}`}async function listSheetSections(sql,sheet){return(await sql`
    select c.name as section, why, set_by_name as "byName", set_at as at
    from sheet_section h left join section c using (municipality_id, section_id)
    where working_sheet_id = ${sheet} order by position desc`).map(row=>({...row,at:row.at.toISOString()}))}var reviewedOn="09-30";async function listSectionsOfYear(sql,fiscalYear){let rows=await sql`
    select s.sheet_id as sheet, c.section_id as id, c.name
    from sheet s
    left join sheet_publication p using (municipality_id, sheet_id)
    left join lateral (
      select section_id from responsibility r
      where r.municipality_id = s.municipality_id and r.initiative_id = s.initiative_id
        and r.from_day <= ${`${fiscalYear}-${reviewedOn}`}::date
      order by r.from_day desc, r.recorded_at desc limit 1) care on true
    join section c on c.municipality_id = s.municipality_id
      and c.section_id = coalesce(p.section_id, care.section_id)
    where s.fiscal_year = ${fiscalYear}`;return new Map(rows.map(({sheet,...section})=>[sheet,section]))}async function getForecasts(context,fiscalYear){return await context.store.read(async sql=>{let years=await listAllYears(sql);if(!years.includes(fiscalYear))return null;let[judged,sections]=await Promise.all([listJudgedSheets(sql,{fiscalYear,current:!0}),listSectionsOfYear(sql,fiscalYear)]),forecasts=scoreForecasts(judged),offices=new Map(forecasts.map(({judged:{office}})=>[office.id,office]));return{fiscalYear,years,offices:[...offices.values()].map(office=>officeForecasts(office,forecasts.filter(({judged:judged2})=>judged2.office.id===office.id),sections)),whole:recordOfForecasts(forecasts),missed:forecasts.filter(({score})=>score.heldByVerdict===!1||score.heldByOutcome===!1)}})}function officeForecasts(office,forecasts,sections){let nameOf=({judged})=>sections.get(judged.id)?.name??null,names=[...new Set(forecasts.map(nameOf))].sort(byName),known=names.some(name=>name!==null);return{office,record:recordOfForecasts(forecasts),sections:(known?names:[]).map(section=>({section,record:recordOfForecasts(forecasts.filter(each=>nameOf(each)===section))}))}}function byName(a,b){return a===null||b===null?a===b?0:a===null?1:-1:a.localeCompare(b,"ja")}export{recordSheetSection,listSheetSections,getForecasts};
//# sourceMappingURL=chunk-ZNFODZZS.js.map
