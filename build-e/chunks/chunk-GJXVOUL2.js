import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import{jsonLines}from"./chunk-B3OJ5RDI.js";import{encodeJson}from"./chunk-FUZPE7F5.js";import{looksElsewhere,measuredBy}from"./chunk-5OXDPL2P.js";import{keyOfIndicator}from"./chunk-O5W6IMDD.js";function restsOn({yearPlan,multiYear}){let targets=[...yearPlan.targets,...multiYear.targets].map(({target})=>target),names=targets.flatMap(target=>measuredBy(target).flatMap(measured=>measured.names));return{keys:[...new Set(names.flatMap(name=>keyOfIndicator(name)??[]))],ofOthers:targets.some(({conditions})=>conditions.some(looksElsewhere))}}async function recordJudgements(sql,judgements,judgedOn){let column=of=>judgements.map(of);await sql`
    insert into judgement (municipality_id, sheet_id, half, rule_set, outcome, content, judged_on,
                           judge_again_on)
    select current_municipality(), sheet, half, rule, outcome, content::json, ${judgedOn}, again
    from unnest(${column(({sheet})=>sheet)}::uuid[],
                ${column(({half})=>half)}::text[],
                ${column(({judgement})=>judgement.ruleSet)}::text[],
                ${column(({judgement})=>judgement.outcome)}::text[],
                ${jsonLines(sql,column(({judgement})=>encodeJson(judgement)))},
                ${column(({judgement})=>judgement.judgeAgainOn)}::date[])
      as t(sheet, half, rule, outcome, content, again)`}export{restsOn,recordJudgements};
//# sourceMappingURL=chunk-GJXVOUL2.js.map
