import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
function r(o,u){let t=o.midyearReview?.attainmentOutlook.value??null;if(t===null)return null;let l=o.selfEvaluation?.verdict.value??null,e=u?.outcome??null,n=t==="expected";return{outlook:t,declared:l,computed:e,heldByVerdict:l===null?null:n===(l==="attained"),heldByOutcome:e===null||e==="undetermined"?null:n===(e==="met")}}export{r as a};
//# sourceMappingURL=chunk-XKTMH3PA.js.map
