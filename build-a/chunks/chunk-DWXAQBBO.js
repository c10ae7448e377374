import {
  never
} from "./chunk-VCFC2BTH.js";
import {
  toNumber
} from "./chunk-ERLLPSO6.js";

// src/target/target-json.ts
function targetJson(target) {
  return {
    asWritten: target.asWritten,
    indicator: target.indicator,
    fiscalYear: target.fiscalYear,
    span: target.years,
    combine: target.combine,
    conditions: target.conditions.map(conditionJson),
    baselines: target.baselines.map(baselineJson),
    marks: target.marks,
    framework: target.framework,
    inferred: target.inferred,
    problems: target.problems
  };
}
function conditionJson(condition) {
  switch (condition.kind) {
    case "level":
      return levelJson(condition);
    case "range":
      return rangeJson(condition);
    case "change":
      return changeJson(condition);
    case "done":
      return { compare: "done", inferred: condition.inferred };
    case "deferred":
      return {
        compare: "undetermined",
        why: condition.why,
        ...condition.trigger === null ? {} : { trigger: condition.trigger },
        inferred: condition.inferred
      };
    default:
      return never(condition);
  }
}
function levelJson(condition) {
  const { quantity } = condition;
  return {
    compare: condition.compare,
    value: number(quantity),
    unit: quantity.unit,
    valueAsWritten: quantity.asWritten,
    ...condition.restates === true ? { restates: true } : {},
    ...shapeJson(condition)
  };
}
function rangeJson(condition) {
  const { lower, upper } = condition;
  return {
    compare: "within",
    value: number(lower),
    upper: number(upper),
    unit: upper.unit ?? lower.unit,
    valueAsWritten: lower.asWritten,
    upperAsWritten: upper.asWritten,
    ...shapeJson(condition)
  };
}
function changeJson(condition) {
  const { amount, unit, from, said } = condition.change;
  return {
    compare: condition.compare,
    ...said === void 0 ? {} : { value: number(said), unit: said.unit, valueAsWritten: said.asWritten },
    change: { amount: toNumber(amount), unit, from: referenceJson(from) },
    ...condition.restates === true ? { restates: true } : {},
    ...shapeJson(condition)
  };
}
function shapeJson(shape) {
  return {
    ...shape.subject === null ? {} : { subject: shape.subject },
    ...shape.approximate ? { approximate: true } : {},
    ...shape.each ? { each: true } : {},
    ...shape.scale === null ? {} : { scale: toNumber(shape.scale) },
    ...shape.aggregate === null ? {} : { aggregate: shape.aggregate },
    inferred: shape.inferred
  };
}
function referenceJson(reference) {
  const value = reference.value === null ? {} : { value: number(reference.value), unit: reference.value.unit };
  return {
    ...referenceKind(reference),
    ...value,
    ...reference.asWritten === "" ? {} : { asWritten: reference.asWritten }
  };
}
function referenceKind({ kind, fiscalYear, count }) {
  switch (kind) {
    case "fiscal-year":
      return { fiscalYear };
    case "previous-year":
      return { previous: "year" };
    case "previous-survey":
      return { previous: "survey" };
    case "previous-event":
      return { previous: "event" };
    case "mean-of-years":
      return { mean: { years: count, ...fiscalYear === null ? {} : { until: fiscalYear } } };
    case "best-of-years":
      return { best: { years: count } };
    case "peer-mean":
      return { peers: "mean" };
    case "plan-start":
      return { start: true };
    case "forecast":
      return { forecast: true };
    case "other":
      return {};
    default:
      return never(kind);
  }
}
function baselineJson({ fiscalYear, quantity, unit, kind, label }) {
  return {
    fiscalYear,
    value: quantity === null ? null : number(quantity),
    unit: quantity?.unit ?? unit,
    kind,
    ...label === null ? {} : { label },
    ...quantity === null ? {} : { valueAsWritten: quantity.asWritten }
  };
}
function number({ value, over }) {
  return over === null ? toNumber(value) : toNumber(value) / toNumber(over);
}

export {
  targetJson
};
//# sourceMappingURL=chunk-DWXAQBBO.js.map
