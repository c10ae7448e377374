import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  jsonLines
} from "./chunk-SNXG2B4B.js";
import {
  encodeJson
} from "./chunk-L53VRUNE.js";
import {
  looksElsewhere,
  measuredBy
} from "./chunk-F7XZPBML.js";
import {
  keyOfIndicator
} from "./chunk-3ODAWCZN.js";

// src/judgement/rests-on.ts
function restsOn({ yearPlan, multiYear }) {
  const targets = [...yearPlan.targets, ...multiYear.targets].map(({ target }) => target);
  const names = targets.flatMap(
    (target) => measuredBy(target).flatMap((measured) => measured.names)
  );
  return {
    keys: [...new Set(names.flatMap((name) => keyOfIndicator(name) ?? []))],
    ofOthers: targets.some(({ conditions }) => conditions.some(looksElsewhere))
  };
}

// src/store/judgement-store.ts
async function recordJudgements(sql, judgements, judgedOn) {
  const column = (of) => judgements.map(of);
  await sql`
    insert into judgement (municipality_id, sheet_id, half, rule_set, outcome, content, judged_on,
                           judge_again_on)
    select current_municipality(), sheet, half, rule, outcome, content::json, ${judgedOn}, again
    from unnest(${column(({ sheet }) => sheet)}::uuid[],
                ${column(({ half }) => half)}::text[],
                ${column(({ judgement }) => judgement.ruleSet)}::text[],
                ${column(({ judgement }) => judgement.outcome)}::text[],
                ${jsonLines(
    sql,
    column(({ judgement }) => encodeJson(judgement))
  )},
                ${column(({ judgement }) => judgement.judgeAgainOn)}::date[])
      as t(sheet, half, rule, outcome, content, again)`;
}

export {
  restsOn,
  recordJudgements
};
//# sourceMappingURL=chunk-3Q5TJLWO.js.map
