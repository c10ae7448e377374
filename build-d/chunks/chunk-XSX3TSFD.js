import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);

// src/judgement/score-forecast.ts
function scoreForecast(sheet, judgement) {
  const outlook = sheet.midyearReview?.attainmentOutlook.value ?? null;
  if (outlook === null) return null;
  const declared = sheet.selfEvaluation?.verdict.value ?? null;
  const computed = judgement?.outcome ?? null;
  const foreseen = outlook === "expected";
  return {
    outlook,
    declared,
    computed,
    heldByVerdict: declared === null ? null : foreseen === (declared === "attained"),
    heldByOutcome: computed === null || computed === "undetermined" ? null : foreseen === (computed === "met")
  };
}

export {
  scoreForecast
};
//# sourceMappingURL=chunk-XSX3TSFD.js.map
