import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  blankWords,
  doneWords,
  grades,
  notMeasurableWords,
  toBeSetWords
} from "./chunk-X5QM5IOJ.js";
import {
  never
} from "./chunk-SKOCY5Q7.js";
import {
  findFiscalYear,
  formatDecimal,
  formatFiscalYear,
  isZero,
  negate,
  sign,
  toNumber
} from "./chunk-OFAW3Q7V.js";

// src/target/print/quantity.ts
function printQuantity({ value, over, unit }) {
  if (over !== null) return `${formatDecimal(over)}\u5206\u306E${formatDecimal(value)}${unit ?? ""}`;
  if (unit === "\u2606") return "\u2606".repeat(Math.max(1, toNumber(value)));
  if (unit === "\u8A55\u4FA1") return `${grades.charAt(toNumber(value) - 1)}\u8A55\u4FA1`;
  return `${formatDecimal(value)}${unit ?? ""}`;
}

// src/target/print/reference.ts
function printReference(reference) {
  const value = reference.value === null ? "" : `(${printQuantity(reference.value)})`;
  return `${words(reference)}${value}`;
}
function words({ kind, fiscalYear, count }) {
  switch (kind) {
    case "fiscal-year":
      return fiscalYear === null ? "\u57FA\u6E96\u5E74\u5EA6" : formatFiscalYear(fiscalYear);
    case "previous-year":
      return "\u524D\u5E74\u5EA6";
    case "previous-survey":
      return "\u524D\u56DE\u8ABF\u67FB";
    case "previous-event":
      return "\u524D\u56DE\u5927\u4F1A";
    case "mean-of-years":
      return meanWords(fiscalYear, count);
    case "best-of-years":
      return count === null ? "\u904E\u53BB\u6700\u9AD8" : `\u904E\u53BB${count}\u5E74\u9593\u3067\u6700\u9AD8`;
    case "peer-mean":
      return "\u5168\u56FD\u5E73\u5747";
    case "plan-start":
      return "\u73FE\u72B6";
    case "forecast":
      return "\u898B\u8FBC\u307F";
    case "other":
      return "\u5B9F\u7E3E";
    default:
      return never(kind);
  }
}
function meanWords(fiscalYear, count) {
  const first = fiscalYear === null || count === null ? null : findFiscalYear(fiscalYear - count + 1);
  if (first === null || fiscalYear === null) return `\u904E\u53BB${count ?? 3}\u5E74\u5E73\u5747`;
  return `${formatFiscalYear(first)}\uFF5E${formatFiscalYear(fiscalYear)}\u306E\u5E73\u5747`;
}

// src/target/print/condition.ts
function printCondition(condition) {
  switch (condition.kind) {
    case "level":
      return printLevel(condition);
    case "range":
      return printRange(condition);
    case "change":
      return printChange(condition);
    case "done":
      return doneWords;
    case "deferred":
      return printDeferred(condition);
    default:
      return never(condition);
  }
}
var bounds = {
  atLeast: "\u4EE5\u4E0A",
  atMost: "\u4EE5\u4E0B",
  moreThan: "\u8D85",
  lessThan: "\u672A\u6E80",
  exactly: "\u3061\u3087\u3046\u3069"
};
var rankBounds = { ...bounds, atMost: "\u4EE5\u4E0A", atLeast: "\u4EE5\u4E0B" };
function printLevel(condition) {
  const { quantity, inferred } = condition;
  const said = inferred.includes("unit") ? { ...quantity, unit: null } : quantity;
  return `${before(condition)}${printQuantity(said)}${levelBound(condition)}`;
}
function levelBound({ quantity, compare, inferred }) {
  if (inferred.includes("compare")) return "";
  return (quantity.unit === "\u4F4D" ? rankBounds : bounds)[compare];
}
function printRestated(level, restated) {
  const figure = `${before(level)}${printQuantity(level.quantity)}`;
  return `${before(restated)}${printQuantity(restated.quantity)}(${figure})${levelBound(level)}`;
}
function printRange(condition) {
  const { lower, upper } = condition;
  return `${before(condition)}${printQuantity({ ...lower, unit: lower.unit === upper.unit ? null : lower.unit })}\uFF5E${printQuantity(upper)}`;
}
function printChange(condition) {
  const { change, compare, inferred } = condition;
  const from = inferred.includes("from") ? "" : printReference(change.from);
  if (change.said !== void 0) return printShare(condition, change.said, from);
  if (isZero(change.amount)) return printDirection(condition, from);
  const up = sign(change.amount) > 0;
  const size = `${formatDecimal(up ? change.amount : negate(change.amount))}${change.unit ?? ""}`;
  const bound = inferred.includes("compare") ? "" : bounds[up ? compare : turned[compare]];
  return `${subject(condition)}${each(condition)}${from === "" ? "" : `${from}\u6BD4`}${aggregate(condition.aggregate)}${condition.approximate ? "\u7D04" : ""}${size}${bound}${up ? "\u5897" : "\u6E1B"}`;
}
function printShare(condition, said, from) {
  const bound = condition.inferred.includes("compare") ? "" : bounds[condition.compare];
  const head = `${subject(condition)}${each(condition)}${from}\u6BD4${aggregate(condition.aggregate)}`;
  return `${head}${condition.approximate ? "\u7D04" : ""}${printQuantity(said)}${bound}`;
}
var turned = {
  atLeast: "atMost",
  atMost: "atLeast",
  moreThan: "lessThan",
  lessThan: "moreThan",
  exactly: "exactly"
};
function printDirection(condition, from) {
  const { compare, inferred } = condition;
  const head = `${subject(condition)}${each(condition)}${from}`;
  if (inferred.includes("compare")) return `${head}${from === "" ? "" : "\u3092"}\u7DAD\u6301`;
  if (from === "") return `${head}${alone[compare]}`;
  return `${head}${against[compare]}`;
}
var against = {
  atLeast: "\u4EE5\u4E0A",
  atMost: "\u4EE5\u4E0B",
  moreThan: "\u3092\u4E0A\u56DE\u308B",
  lessThan: "\u3092\u4E0B\u56DE\u308B",
  exactly: "\u3068\u540C\u3058"
};
var alone = {
  atLeast: "\u6E1B\u5C11\u3055\u305B\u306A\u3044",
  atMost: "\u5897\u52A0\u3055\u305B\u306A\u3044",
  moreThan: "\u5897\u52A0",
  lessThan: "\u6E1B\u5C11",
  exactly: "\u7DAD\u6301"
};
function printDeferred({ why }) {
  if (why === "blank") return blankWords;
  return why === "not-measurable" ? notMeasurableWords : toBeSetWords;
}
function before(condition) {
  const { scale } = condition;
  const top = scale === null ? "" : `${formatDecimal(scale)}\u6E80\u70B9\u4E2D`;
  return `${subject(condition)}${each(condition)}${aggregate(condition.aggregate)}${top}${condition.approximate ? "\u7D04" : ""}`;
}
function subject({ subject: name }) {
  return name === null ? "" : `\u300C${name}\u300D`;
}
function each(condition) {
  return condition.each ? "\u305D\u308C\u305E\u308C" : "";
}
function aggregate(kind) {
  if (kind === null) return "";
  if (kind.kind === "total") return "\u7D2F\u8A08";
  if (kind.kind === "mean")
    return kind.over === "month" ? "\u6708\u5E73\u5747" : kind.over === "year" ? "\u5E74\u5E73\u5747" : "\u5E73\u5747";
  return { year: "\u5E74\u9593", month: "\u6708\u9593", week: "\u9031", day: "1\u65E5\u5F53\u305F\u308A" }[kind.period];
}

// src/target/print-target.ts
function printTarget(target) {
  const name = target.indicator === null ? "" : `\u300C${target.indicator}\u300D\uFF1A`;
  const conditions = printConditions(target);
  return [
    name,
    printYear(target),
    conditions,
    printBaselines(target.baselines),
    ...target.marks.map((mark) => markWords[mark]),
    target.framework === null ? "" : ` ${target.framework}`,
    ...target.conditions.map(printTrigger)
  ].join("");
}
function printConditions({ conditions, combine }) {
  const joint = combine === "all" ? "\u304B\u3064" : "\u53C8\u306F";
  let words2 = "";
  for (const [index, condition] of conditions.entries()) {
    const next = conditions[index + 1];
    if (condition.kind === "level" && condition.restates === true) continue;
    if (condition.kind === "change" && condition.restates === true) {
      words2 += `(${printCondition(condition)})`;
      continue;
    }
    words2 += words2 === "" ? "" : joint;
    const restated = condition.kind === "level" && next?.kind === "level" && next.restates === true;
    words2 += restated ? printRestated(condition, next) : printCondition(condition);
  }
  return words2;
}
var markWords = {
  revised: "\u3010\u6539\u5B9A\u5C65\u6B74\u3042\u308A\u3011",
  repeated: "(\u518D\u63B2)",
  raised: " \u76EE\u6A19\u5024UP",
  corrected: " \u76EE\u6A19\u5024\u4FEE\u6B63",
  added: " \u65B0\u898F\u6307\u6A19"
};
function printYear({ fiscalYear, years, conditions }) {
  if (years !== null)
    return `${formatFiscalYear(years.from)}\uFF5E${formatFiscalYear(years.to)}\u306E${printSum(years, conditions)}`;
  if (fiscalYear === null) return "";
  return `${formatFiscalYear(fiscalYear)}${conditions.some(isFromYearBefore) ? "\u306B" : "\u307E\u3067\u306B"}`;
}
function printSum({ from, to }, conditions) {
  const told = conditions.some(
    (condition) => "aggregate" in condition && condition.aggregate?.kind === "total"
  );
  return told ? "" : `${to - from + 1}\u5E74\u9593\u3067`;
}
function printTrigger(condition) {
  const waits = condition.kind === "deferred" && condition.trigger !== null;
  return waits ? ` \u203B${condition.trigger}` : "";
}
function isFromYearBefore(condition) {
  return condition.kind === "change" && condition.inferred.includes("from") && condition.change.from.kind === "previous-year";
}
function printBaselines(baselines) {
  if (baselines.length === 0) return "";
  return `(${baselines.map(printBaseline).join("\u3001")})`;
}
function printBaseline({ fiscalYear, quantity, unit, kind, label }) {
  const year = fiscalYear === null ? "" : formatFiscalYear(fiscalYear);
  const words2 = `${year}${label ?? ""}${kindWord(kind)}`;
  return `${words2}:${quantity === null ? ` ${unit ?? ""}` : printQuantity(quantity)}`;
}
function kindWord(kind) {
  switch (kind) {
    case "actual":
      return "\u5B9F\u7E3E";
    case "target":
      return "\u76EE\u6A19";
    default:
      return never(kind);
  }
}

export {
  printReference,
  printTarget,
  markWords
};
//# sourceMappingURL=chunk-NBSPMUU3.js.map
