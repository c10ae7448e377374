import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import{f as u}from"./chunk-BRI2WYBI.js";import{a as i}from"./chunk-6ED6R7AB.js";import{e as s,f as m}from"./chunk-DHMO7CY4.js";import{f as a}from"./chunk-IJMHWJYY.js";function f({yearPlan:n,multiYear:r}){let o=[...n.targets,...r.targets].map(({target:e})=>e),t=o.flatMap(e=>s(e).flatMap(d=>d.names));return{keys:[...new Set(t.flatMap(e=>a(e)??[]))],ofOthers:o.some(({conditions:e})=>e.some(m))}}async function j(n,r,o){let t=e=>r.map(e);await n`
    insert into judgement (municipality_id, sheet_id, half, rule_set, outcome, content, judged_on,
                           judge_again_on)
    select current_municipality(), sheet, half, rule, outcome, content::json, ${o}, again
    from unnest(${t(({sheet:e})=>e)}::uuid[],
                ${t(({half:e})=>e)}::text[],
                ${t(({judgement:e})=>e.ruleSet)}::text[],
                ${t(({judgement:e})=>e.outcome)}::text[],
                ${u(n,t(({judgement:e})=>i(e)))},
                ${t(({judgement:e})=>e.judgeAgainOn)}::date[])
      as t(sheet, half, rule, outcome, content, again)`}export{f as a,j as b};
//# sourceMappingURL=chunk-DUEW5QBK.js.map
