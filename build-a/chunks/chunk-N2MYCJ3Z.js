import {
  recordJudgements,
  restsOn
} from "./chunk-WLUIFGUD.js";
import {
  listObservations
} from "./chunk-JZL5B6XW.js";
import {
  findMunicipality
} from "./chunk-3MCUS3P3.js";
import {
  judgeHalves
} from "./chunk-BMWXAODE.js";

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
//# sourceMappingURL=chunk-N2MYCJ3Z.js.map
