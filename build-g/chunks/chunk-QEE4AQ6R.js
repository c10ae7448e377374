import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import{d as y}from"./chunk-YBGNMOHU.js";async function k(e,n,r){let[i,o]=await Promise.all([g(e,n,r),b(e,n,r)]);return[...i,...o]}async function g(e,n,r){return(await e`
    select i.name as indicator, o.fiscal_year as "fiscalYear", o.value::text as value, o.unit,
           o.as_of::text as "asOf", o.provisional, o.final_on::text as "finalOn",
           o.source_kind as kind, o.states_own_target as "statesOwnTarget", s.document_id as document, o.span_start as start, o.span_end as end
    from observation o
    join indicator i using (municipality_id, indicator_id)
    join sheet s using (municipality_id, sheet_id)
    where i.office_id = ${n} ${_(e,r)}
    order by o.fiscal_year, o.recorded_at, o.observation_id`).map(({kind:o,document:a,start:t,end:s,value:d,statesOwnTarget:u,...c})=>({...c,value:l(d),n:null,source:w(o,a,{start:t,end:s},u)}))}async function b(e,n,r){return(await e`
    ${f(e)}
    where i.office_id = ${n} ${_(e,r)}
    order by o.fiscal_year, o.recorded_at, o.observation_id`).map(m)}async function R(e,{register:n,measure:r,fiscalYear:i}){return(await e`
    ${f(e)}
    where l.register = ${n}
      ${r===void 0?e``:e`and l.measure = ${r}`}
      ${i===void 0?e``:e`and l.fiscal_year = ${i}`}
    order by i.name, i.indicator_id`).map(a=>{let{id:t,key:s,office:d}=a;return{indicator:t,key:s,office:d,observation:m(a)}})}function f(e){return e`
    select i.indicator_id as id, i.key, i.office_id as office, i.name as indicator, o.fiscal_year as "fiscalYear",
           o.value::text as value, o.unit, o.as_of::text as "asOf", o.provisional,
           o.final_on::text as "finalOn", o.n, o.k::text as k, o.method,
           o.interval_low::text as low, o.interval_high::text as high, o.register, o.measure, o.trace
    from measured_latest l
    join measured_observation o using (municipality_id, observation_id)
    join indicator i on i.municipality_id = l.municipality_id and i.indicator_id = l.indicator_id`}function m(e){let{id:n,key:r,office:i,value:o,k:a,method:t,low:s,high:d,register:u,measure:c,trace:p,...v}=e;return{...v,value:l(o),measurement:{k:l(a),method:t,interval:O(s,d)},source:{kind:"measure",measure:c,register:u,trace:p}}}function _(e,n){if(n===void 0)return e``;let{keys:r,ofOthers:i}=n;return i?e`and (i.key = any(${r}::text[]) or i.name ~ '平均|見込')`:e`and i.key = any(${r}::text[])`}function O(e,n){let[r,i]=[l(e),l(n)];return r===null||i===null?null:{low:r,high:i}}function l(e){return e===null?null:y(e)}function w(e,n,r,i){return e==="baseline"?{kind:e,document:n,span:r}:{kind:e,document:n,span:r,...i?{statesOwnTarget:i}:{}}}export{k as a,R as b};
//# sourceMappingURL=chunk-QEE4AQ6R.js.map
