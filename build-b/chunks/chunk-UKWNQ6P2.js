import{parseDecimal}from"./chunk-ATWTKEKM.js";async function listObservations(sql,office,select){let[reported,measured]=await Promise.all([listReported(sql,office,select),listMeasured(sql,office,select)]);return[...reported,...measured]}async function listReported(sql,office,select){return(await sql`
    select i.name as indicator, o.fiscal_year as "fiscalYear", o.value::text as value, o.unit,
           o.as_of::text as "asOf", o.provisional, o.final_on::text as "finalOn",
           o.source_kind as kind, o.states_own_target as "statesOwnTarget", s.document_id as document, o.span_start as start, o.span_end as end
    from observation o
    join indicator i using (municipality_id, indicator_id)
    join sheet s using (municipality_id, sheet_id)
    where i.office_id = ${office} ${selected(sql,select)}
    order by o.fiscal_year, o.recorded_at, o.observation_id`).map(({kind,document,start,end,value,statesOwnTarget,...row})=>({...row,value:decimalOf(value),n:null,source:sourceOf(kind,document,{start,end},statesOwnTarget)}))}async function listMeasured(sql,office,select){return(await sql`
    ${speakingFigures(sql)}
    where i.office_id = ${office} ${selected(sql,select)}
    order by o.fiscal_year, o.recorded_at, o.observation_id`).map(measuredObservation)}async function listMeasuredBy(sql,{register,measure,fiscalYear}){return(await sql`
    ${speakingFigures(sql)}
    where l.register = ${register}
      ${measure===void 0?sql``:sql`and l.measure = ${measure}`}
      ${fiscalYear===void 0?sql``:sql`and l.fiscal_year = ${fiscalYear}`}
    order by i.name, i.indicator_id`).map(row=>{let{id:indicator,key,office}=row;return{indicator,key,office,observation:measuredObservation(row)}})}function speakingFigures(sql){return sql`
    select i.indicator_id as id, i.key, i.office_id as office, i.name as indicator, o.fiscal_year as "fiscalYear",
           o.value::text as value, o.unit, o.as_of::text as "asOf", o.provisional,
           o.final_on::text as "finalOn", o.n, o.k::text as k, o.method,
           o.interval_low::text as low, o.interval_high::text as high, o.register, o.measure, o.trace
    from measured_latest l
    join measured_observation o using (municipality_id, observation_id)
    join indicator i on i.municipality_id = l.municipality_id and i.indicator_id = l.indicator_id`}function measuredObservation(row){let{id:_,key:__,office:___,value,k,method,low,high,register,measure,trace,...rest}=row;return{...rest,value:decimalOf(value),measurement:{k:decimalOf(k),method,interval:intervalOf(low,high)},source:{kind:"measure",measure,register,trace}}}function selected(sql,select){if(select===void 0)return sql``;let{keys,ofOthers}=select;return ofOthers?sql`and (i.key = any(${keys}::text[]) or i.name ~ '平均|見込')`:sql`and i.key = any(${keys}::text[])`}function intervalOf(low,high){let[from,to]=[decimalOf(low),decimalOf(high)];return from===null||to===null?null:{low:from,high:to}}function decimalOf(text){return text===null?null:parseDecimal(text)}function sourceOf(kind,document,span,statesOwnTarget){return kind==="baseline"?{kind,document,span}:{kind,document,span,...statesOwnTarget?{statesOwnTarget}:{}}}export{listObservations,listMeasuredBy};
//# sourceMappingURL=chunk-UKWNQ6P2.js.map
