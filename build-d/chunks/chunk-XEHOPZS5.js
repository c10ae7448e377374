import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);

// src/judgement/format-outcome.ts
var outcomes = {
  met: "\u25CF \u9054\u6210",
  unmet: "\u25B2 \u672A\u9054\u6210",
  undetermined: "\u25C7 \u5224\u5B9A\u3067\u304D\u306A\u3044"
};
function formatOutcome(outcome) {
  return outcomes[outcome];
}
function formatVerdict(verdict) {
  if (verdict === null) return "\u8A18\u5165\u306A\u3057";
  return verdict === "attained" ? "\u2460\u76EE\u6A19\u9054\u6210" : "\u2461\u76EE\u6A19\u672A\u9054\u6210";
}

export {
  formatOutcome,
  formatVerdict
};
//# sourceMappingURL=chunk-XEHOPZS5.js.map
