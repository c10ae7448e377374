import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  recordJudgements,
  restsOn
} from "./chunk-3Q5TJLWO.js";
import {
  listObservations
} from "./chunk-V7AMBSFB.js";
import {
  findMunicipality
} from "./chunk-SNXG2B4B.js";
import {
  judgeHalves
} from "./chunk-F7XZPBML.js";

// src/actions/evidence/rejudge-sheets.ts
async function rejudgeSheets(sql, sheets, today) {
  const municipality = await findMunicipality(sql);
  const judged = [];
  for (const former of sheets) {
    if (former.sheet.selfEvaluation === null) continue;
    const { judgement, multiYearJudgement } = judgeHalves(former.sheet, {
      framework: former.framework,
      fiscalYear: former.fiscalYear,
      document: former.document.id,
      municipality,
      observations: await listObservations(sql, former.office.id, restsOn(former.sheet))
    });
    if (judgement !== null) judged.push({ former, judgement, multiYearJudgement });
  }
  await recordJudgements(
    sql,
    judged.flatMap(({ former, judgement, multiYearJudgement }) => [
      { sheet: former.id, half: "year", judgement },
      ...multiYearJudgement === null ? [] : [{ sheet: former.id, half: "multiYear", judgement: multiYearJudgement }]
    ]),
    today
  );
  return judged;
}

export {
  rejudgeSheets
};
//# sourceMappingURL=chunk-CNEBNY2J.js.map
