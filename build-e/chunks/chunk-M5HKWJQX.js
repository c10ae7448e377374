import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
function scoreForecast(sheet,judgement){let outlook=sheet.midyearReview?.attainmentOutlook.value??null;if(outlook===null)return null;let declared=sheet.selfEvaluation?.verdict.value??null,computed=judgement?.outcome??null,foreseen=outlook==="expected";return{outlook,declared,computed,heldByVerdict:declared===null?null:foreseen===(declared==="attained"),heldByOutcome:computed===null||computed==="undetermined"?null:foreseen===(computed==="met")}}export{scoreForecast};
//# sourceMappingURL=chunk-M5HKWJQX.js.map
