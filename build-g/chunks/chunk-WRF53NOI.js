import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import{a as l}from"./chunk-XKTMH3PA.js";import{l as y,q as m}from"./chunk-BRI2WYBI.js";function f(t){return t.flatMap(e=>{let r=l(e.sheet,e.judgement);return r===null?[]:[{judged:e,score:r}]})}function c(t){return{made:t.length,byVerdict:u(t.map(({score:e})=>e.heldByVerdict)),byOutcome:u(t.map(({score:e})=>e.heldByOutcome))}}function u(t){return{held:t.filter(e=>e===!0).length,known:t.filter(e=>e!==null).length}}async function O(t,{sheet:e,section:r,why:n,by:i,byName:a},o){await t`
    insert into sheet_section (municipality_id, working_sheet_id, position, section_id, why,
                               set_by, set_by_name, set_at)
    select current_municipality(), ${e}, coalesce(max(position), 0) + 1, ${r}::uuid, ${n},
           ${i}, ${a}, ${o}
    from sheet_section where working_sheet_id = ${e}`,await t`update working_sheet set section_id = ${r} where working_sheet_id = ${e}`}async function b(t,e){return(await t`
    select c.name as section, why, set_by_name as "byName", set_at as at
    from sheet_section h left join section c using (municipality_id, section_id)
    where working_sheet_id = ${e} order by position desc`).map(n=>({...n,at:n.at.toISOString()}))}var _="09-30";async function p(t,e){let r=await t`
    select s.sheet_id as sheet, c.section_id as id, c.name
    from sheet s
    left join sheet_publication p using (municipality_id, sheet_id)
    left join lateral (
      select section_id from responsibility r
      where r.municipality_id = s.municipality_id and r.initiative_id = s.initiative_id
        and r.from_day <= ${`${e}-${_}`}::date
      order by r.from_day desc, r.recorded_at desc limit 1) care on true
    join section c on c.municipality_id = s.municipality_id
      and c.section_id = coalesce(p.section_id, care.section_id)
    where s.fiscal_year = ${e}`;return new Map(r.map(({sheet:n,...i})=>[n,i]))}async function V(t,e){return await t.store.read(async r=>{let n=await y(r);if(!n.includes(e))return null;let[i,a]=await Promise.all([m(r,{fiscalYear:e,current:!0}),p(r,e)]),o=f(i),d=new Map(o.map(({judged:{office:s}})=>[s.id,s]));return{fiscalYear:e,years:n,offices:[...d.values()].map(s=>S(s,o.filter(({judged:h})=>h.office.id===s.id),a)),whole:c(o),missed:o.filter(({score:s})=>s.heldByVerdict===!1||s.heldByOutcome===!1)}})}function S(t,e,r){let n=({judged:o})=>r.get(o.id)?.name??null,i=[...new Set(e.map(n))].sort(w),a=i.some(o=>o!==null);return{office:t,record:c(e),sections:(a?i:[]).map(o=>({section:o,record:c(e.filter(d=>n(d)===o))}))}}function w(t,e){return t===null||e===null?t===e?0:t===null?1:-1:t.localeCompare(e,"ja")}export{O as a,b,V as c};
//# sourceMappingURL=chunk-WRF53NOI.js.map
