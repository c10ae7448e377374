import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  printReference,
  printTarget
} from "./chunk-NBSPMUU3.js";
import {
  indicatorLikeness,
  keyOfIndicator,
  wordKey
} from "./chunk-3ODAWCZN.js";
import {
  isLowerBetter
} from "./chunk-X5QM5IOJ.js";
import {
  never
} from "./chunk-SKOCY5Q7.js";
import {
  add,
  booksClose,
  compare,
  daysInMonth,
  decimal,
  divide,
  equal,
  findFiscalYear,
  firstDay,
  fiscalYear,
  fold,
  formatDecimal,
  formatFiscalYear,
  formatFiscalYearLong,
  isZero,
  lastDay,
  multiply,
  negate,
  normalize,
  parseDecimal,
  partsOf,
  round,
  sign,
  subtract
} from "./chunk-OFAW3Q7V.js";

// src/target/outcome.ts
function every(outcomes) {
  if (outcomes.includes("unmet")) return "unmet";
  return outcomes.includes("undetermined") || outcomes.length === 0 ? "undetermined" : "met";
}
function some(outcomes) {
  if (outcomes.includes("met")) return "met";
  return outcomes.includes("undetermined") || outcomes.length === 0 ? "undetermined" : "unmet";
}

// src/judgement/progress.ts
function progressOf(step) {
  const reached = step.outcome === "met";
  const { actual, level, upper } = step;
  switch (step.compare) {
    case "atLeast":
    case "moreThan":
      return { reached, share: shareOf(actual, level), distance: subtract(actual, level) };
    case "atMost":
    case "lessThan":
      return {
        reached,
        share: sign(level) > 0 ? shareOf(level, actual) : null,
        distance: subtract(level, actual)
      };
    case "exactly":
    case "within": {
      const below = compare(actual, level) < 0;
      const bound = below || upper === null ? level : upper;
      const short = below ? subtract(actual, bound) : subtract(bound, actual);
      const distance = reached || sign(short) > 0 ? decimal(0) : short;
      const whole = { numerator: decimal(1), denominator: decimal(1) };
      const part = below ? shareOf(actual, bound) : shareOf(bound, actual);
      return { reached, share: reached ? whole : part, distance };
    }
  }
}
function shareOf(numerator, denominator) {
  return sign(denominator) > 0 && sign(numerator) >= 0 ? { numerator, denominator } : null;
}
function progressesOf(target, evaluation) {
  const deciding = target.conditions.filter(
    (condition) => !(condition.kind === "change" && condition.restates === true)
  );
  return evaluation.steps.filter((step) => step.kind === "compared").slice(0, deciding.length).map(progressOf);
}
function comesUpTo({ share, reached }, percent) {
  if (share === null) return reached;
  const hundredfold = multiply(share.numerator, decimal(100));
  return compare(hundredfold, multiply(percent, share.denominator)) >= 0;
}
function percentOf({ share }) {
  if (share === null) return null;
  return divide(multiply(share.numerator, decimal(100)), share.denominator, 1, "down");
}

// src/judgement/apply-rule.ts
var oneYear = { length: 1, year: 1 };
function applyRule(rule, targets) {
  switch (rule.kind) {
    case "all-targets":
      return applyAllTargets(targets);
    case "progress":
      return applyProgress(rule, targets);
    case "grades":
      return applyGrades(rule, targets);
    default:
      return never(rule);
  }
}
function applyAllTargets(targets) {
  const ruled = targets.map(({ evaluation }) => ruledTarget(evaluation.outcome));
  return { outcome: every(ruled.map(({ outcome }) => outcome)), grade: null, targets: ruled };
}
function applyProgress(rule, targets) {
  const ruled = targets.map(
    (each) => hasFigure(each.target) ? ruledTarget(onCourse(rule, each)) : { ...ruledTarget("undetermined"), leftOut: true }
  );
  const outcome = every(ruled.filter(({ leftOut }) => !leftOut).map((each) => each.outcome));
  const words3 = { met: rule.onCourse, unmet: rule.behind, undetermined: null };
  return { outcome, grade: words3[outcome], targets: ruled };
}
function onCourse(rule, { target, evaluation, period }) {
  const line = rule.lines.find(
    ({ length, year }) => length === period.length && (year === null || year === period.year)
  );
  const progresses = progressesOf(target, evaluation);
  if (line === void 0 || isOpen(evaluation, progresses)) return evaluation.outcome;
  const outcomes = progresses.map((each) => comesUpTo(each, line.percent) ? "met" : "unmet");
  return target.combine === "all" ? every(outcomes) : some(outcomes);
}
function applyGrades(rule, targets) {
  const ruled = targets.map(({ target, evaluation }) => ({
    ...ruledTarget(evaluation.outcome),
    grade: gradeOf(rule, target, evaluation)
  }));
  const ranks = ruled.map(({ grade }) => rule.grades.findIndex((line) => line.grade === grade));
  const complete = ranks.length > 0 && !ranks.includes(-1);
  return {
    outcome: every(ruled.map(({ outcome }) => outcome)),
    grade: complete ? rule.grades[Math.max(...ranks)]?.grade ?? null : null,
    targets: ruled
  };
}
function gradeOf(rule, target, evaluation) {
  const progresses = progressesOf(target, evaluation);
  if (isOpen(evaluation, progresses)) return null;
  const ranks = progresses.map((each) => rankOf(rule, each)).filter((rank2) => rank2 !== null);
  if (ranks.length < progresses.length) return null;
  const rank = target.combine === "all" ? Math.max(...ranks) : Math.min(...ranks);
  return rule.grades[rank]?.grade ?? null;
}
function rankOf(rule, progress) {
  if (progress.share === null) return progress.reached ? 0 : null;
  const lines = rule.grades.slice(0, -1);
  const found = lines.findIndex(
    ({ percent }, index) => comesUpTo(progress, percent) && (index > 0 || progress.reached)
  );
  return found === -1 ? rule.grades.length - 1 : found;
}
function isOpen(evaluation, progresses) {
  return evaluation.outcome === "undetermined" || progresses.length === 0;
}
function hasFigure(target) {
  return target.conditions.some(({ kind }) => kind !== "done" && kind !== "deferred");
}
function ruledTarget(outcome) {
  return { outcome, leftOut: false, grade: null };
}

// src/evidence/observation.ts
function isReported(observation) {
  return observation.source.kind !== "measure";
}
function isMeasured(observation) {
  return observation.source.kind === "measure";
}

// src/target/evaluate/missing.ts
function missing(what, english) {
  return { kind: "missing", what, english };
}
function missingActual(label, year = null) {
  return year === null ? missing(`\u300C${label}\u300D\u306E\u5B9F\u7E3E`, `the actual of \u300C${label}\u300D`) : missing(
    `\u300C${label}\u300D\u306E${formatFiscalYearLong(year)}\u306E\u5B9F\u7E3E`,
    `the actual of \u300C${label}\u300D in FY${year}`
  );
}
function missingReference(label, words3, years) {
  const japanese = years.map(formatFiscalYearLong).join("\u3001");
  const english = years.map((year) => `FY${year}`).join(", ");
  const when = japanese === "" ? "" : `\u3001${japanese}`;
  return missing(
    `\u300C${label}\u300D\u306E\u6BD4\u3079\u308B\u5143\u306E\u5024\uFF08${words3}${when}\uFF09`,
    `the figure of \u300C${label}\u300D to compare with (${words3}${english === "" ? "" : `, ${english}`})`
  );
}
function assumed(what, english) {
  return { kind: "inferred", what, english };
}

// src/target/evaluate/actual.ts
function labelOf({ subject }, { target }) {
  return subject ?? target.indicator ?? "\u6307\u6A19";
}
function findActuals(shape, unit, of) {
  const { actuals } = of.evidence;
  const named2 = actuals.filter(({ subject }) => subject === shape.subject);
  const found = named2.length > 0 || shape.subject !== null ? named2 : actuals.slice(0, 2);
  const label = labelOf(shape, of);
  if (found.length === 0 || named2.length === 0 && found.length > 1) {
    return [{ ok: false, step: missingActual(label) }];
  }
  return found.map((actual) => {
    const whose = actual.part === void 0 ? label : `${label}\uFF08${actual.part}\uFF09`;
    const { value } = actual;
    if (value === null) return { ok: false, step: missingActual(whose) };
    const step = mismatch(shape, unit, { ...actual, value }, whose);
    return step === null ? { ok: true, actual: { ...actual, value } } : { ok: false, step };
  });
}
function mismatch({ scale }, unit, actual, label) {
  if (!sameUnit(unit, actual.unit)) {
    return missing(
      `\u300C${label}\u300D\u306E\u5B9F\u7E3E\uFF08\u5358\u4F4D\u304C\u76EE\u6A19\u306F${unit ?? ""}\u3001\u5B9F\u7E3E\u306F${actual.unit ?? ""}\u3067\u3001\u6BD4\u3079\u3089\u308C\u307E\u305B\u3093\uFF09`,
      `an actual of \u300C${label}\u300D in the target's unit (${unit ?? ""}, not ${actual.unit ?? ""})`
    );
  }
  if (scale === null || unit === "\u4F4D") return null;
  const top2 = formatDecimal(scale);
  if (actual.scale !== void 0 && compare(actual.scale, scale) !== 0) {
    const other = formatDecimal(actual.scale);
    return missing(
      `\u300C${label}\u300D\u306E${top2}${unit ?? ""}\u6E80\u70B9\u3067\u306E\u5B9F\u7E3E\uFF08\u5B9F\u7E3E\u306F${other}${unit ?? ""}\u6E80\u70B9\u3067\u3001\u6BD4\u3079\u3089\u308C\u307E\u305B\u3093\uFF09`,
      `an actual of \u300C${label}\u300D on a scale of ${top2} (it is given on a scale of ${other})`
    );
  }
  if (compare(actual.value, scale) <= 0) return null;
  return missing(
    `\u300C${label}\u300D\u306E${top2}${unit ?? ""}\u6E80\u70B9\u3067\u306E\u5B9F\u7E3E\uFF08\u5B9F\u7E3E\u306E${formatDecimal(actual.value)}${unit ?? ""}\u306F\u6E80\u70B9\u3092\u8D85\u3048\u3066\u3044\u307E\u3059\uFF09`,
    `an actual of \u300C${label}\u300D on a scale of ${top2} (${formatDecimal(actual.value)} is beyond it)`
  );
}
var sameAs = {
  \u540D: "\u4EBA",
  \u8005: "\u4EBA",
  \u4EBA\u6570: "\u4EBA",
  \u4EF6\u6570: "\u4EF6",
  \u56DE\u6570: "\u56DE",
  \u30D1\u30FC\u30BB\u30F3\u30C8: "%",
  "\uFF05": "%",
  \u30DD\u30A4\u30F3\u30C8: "\u30DD\u30A4\u30F3\u30C8",
  pt: "\u30DD\u30A4\u30F3\u30C8",
  \u30AB\u6240: "\u7B87\u6240",
  \u304B\u6240: "\u7B87\u6240",
  \u30F6\u6240: "\u7B87\u6240",
  \u30F5\u6240: "\u7B87\u6240",
  "\u2605": "\u2606"
};
function sameUnit(a, b) {
  if (a === null || b === null) return true;
  return (sameAs[a] ?? a) === (sameAs[b] ?? b);
}
function onlyRises({ aggregate }, unit, value, { rules }) {
  const counted = unit !== null && rules.wholeUnits.includes(unit);
  return counted && aggregate?.kind !== "mean" && sign(value) >= 0;
}

// src/target/evaluate/case.ts
function undetermined(steps) {
  return { outcome: "undetermined", wouldBe: "undetermined", isOpen: false, finalOn: null, steps };
}
function agreed(ways, ask) {
  const [first, ...others] = ways;
  if (first === void 0) return undetermined([]);
  const differs = others.some(
    ({ outcome, wouldBe }) => outcome !== first.outcome || wouldBe !== first.wouldBe
  );
  return differs ? undetermined([...first.steps.filter(isBefore), ask()]) : first;
}
function isBefore({ kind }) {
  return kind === "used" || kind === "inferred";
}
function together(parts) {
  const [only] = parts;
  if (only !== void 0 && parts.length === 1) return only;
  const outcomes = parts.map(({ outcome: outcome2 }) => outcome2);
  const outcome = every(outcomes);
  const steps = parts.flatMap((part) => part.steps);
  return {
    outcome,
    wouldBe: every(parts.map(({ wouldBe }) => wouldBe)),
    isOpen: parts.some(({ isOpen: isOpen2 }) => isOpen2),
    finalOn: parts.flatMap(({ finalOn }) => finalOn ?? []).sort().at(-1) ?? null,
    steps: [...steps, { kind: "joined", combine: "all", outcomes, outcome, parts: true }]
  };
}

// src/target/evaluate/near.ts
function nearLevel(level, quantity, unit, of) {
  const band2 = quantity === null ? null : bandOf(quantity, of);
  const { tolerance } = of.rules;
  const size = multiply(level, tolerance.about);
  const slack = sign(size) < 0 ? negate(size) : size;
  const { low, high, isOpenAbove } = band2 ?? {
    low: subtract(level, slack),
    high: add(level, slack),
    isOpenAbove: false
  };
  const figure = (value) => `${formatDecimal(normalize(value))}${unit ?? ""}`;
  const range = `${figure(low)}${isOpenAbove ? "\u4EE5\u4E0A" : "\u304B\u3089"}${figure(high)}${isOpenAbove ? "\u672A\u6E80" : "\u307E\u3067"}`;
  const to = isOpenAbove ? `from ${figure(low)} up to, not including,` : `from ${figure(low)} to`;
  return {
    low,
    high,
    isOpenAbove,
    step: assumed(
      `\u5E45\u306E\u3042\u308B\u66F8\u304D\u65B9\u306E\u305F\u3081\u3001${range}\u3092\u540C\u3058\u3068\u307F\u306A\u3057\u307E\u3057\u305F\u3002\u898F\u5247\uFF1A${tolerance.source}\u3002`,
      `The sentence leaves room, so ${to} ${figure(high)} counts as the same. Rule: ${tolerance.sourceEnglish}.`
    )
  };
}
var band = /^([0-9][0-9,.]*)[^0-9,.]{0,4}台(半ば|中盤|前半|後半)?/u;
function bandOf({ asWritten }, { target, rules }) {
  const text = fold(target.asWritten).text;
  const digits = /^[0-9][0-9,.]*/u.exec(fold(asWritten).text)?.[0];
  const at = digits === void 0 ? -1 : text.indexOf(digits);
  const [, written, part] = (at === -1 ? null : band.exec(text.slice(at))) ?? [];
  const base = written === void 0 ? null : parseDecimal(written.replaceAll(",", ""));
  if (base === null || written !== digits) return null;
  const width = widthOf(base);
  const shareOf2 = (share) => add(base, multiply(width, share));
  const half = decimal("0.5");
  switch (part) {
    case void 0:
      return { low: base, high: add(base, width), isOpenAbove: true };
    case "\u524D\u534A":
      return { low: base, high: shareOf2(half), isOpenAbove: true };
    case "\u5F8C\u534A":
      return { low: shareOf2(half), high: add(base, width), isOpenAbove: true };
    default: {
      const { from, to } = rules.tolerance.middle;
      return { low: shareOf2(from), high: shareOf2(to), isOpenAbove: false };
    }
  }
}
function widthOf(base) {
  const zeros = /^[0-9]+?(0*)$/.exec(formatDecimal(base).replaceAll(",", ""))?.[1]?.length ?? 0;
  return decimal(10n ** BigInt(zeros));
}

// src/target/evaluate/compare.ts
function compareMeasure({ value, isPartial, lacks }, bound, actual, shape, of) {
  const near = shape.approximate ? nearOf(bound, of) : null;
  const outcome = holds(value, bound, near) ? "met" : "unmet";
  const compared3 = {
    kind: "compared",
    actual: value,
    compare: bound.compare,
    level: bound.level,
    upper: bound.upper,
    unit: bound.unit,
    difference: subtract(value, bound.level),
    outcome
  };
  const steps = near === null ? [compared3] : [near.step, compared3];
  const rises = onlyRises(shape, actual.unit ?? bound.unit, value, of);
  if (isPartial) {
    const settled2 = rises && isSettled(outcome, bound.compare);
    return settled2 ? final(outcome, [...steps, decidedAlready]) : final("undetermined", lacks);
  }
  if (shape.each && actual.basis === "mean" && !missesAlready(outcome, bound.compare))
    return final("undetermined", [missingLowest(shape, bound, of)]);
  if (!actual.provisional) return final(outcome, steps);
  const settled = rises && isSettled(outcome, bound.compare);
  const waiting2 = { kind: "provisional", asOf: actual.asOf, finalOn: actual.finalOn };
  return {
    outcome: settled ? outcome : "undetermined",
    wouldBe: outcome,
    isOpen: !settled,
    finalOn: actual.finalOn,
    steps: [...steps, waiting2]
  };
}
var decidedAlready = assumed(
  "\u8DB3\u308A\u306A\u3044\u5024\u304C\u3042\u308A\u307E\u3059\u304C\u3001\u52A0\u3048\u3066\u3082\u7D50\u679C\u306F\u5909\u308F\u308A\u307E\u305B\u3093\u3002",
  "Some figures are lacking, but they cannot change the outcome."
);
function final(outcome, steps) {
  return { outcome, wouldBe: outcome, isOpen: false, finalOn: null, steps };
}
function isSettled(outcome, compare2) {
  if (compare2 === "atLeast" || compare2 === "moreThan") return outcome === "met";
  if (compare2 === "atMost" || compare2 === "lessThan") return outcome === "unmet";
  return false;
}
function missesAlready(outcome, compare2) {
  return outcome === "unmet" && compare2 !== "exactly" && compare2 !== "within";
}
function missingLowest(shape, { compare: compare2, unit }, of) {
  const label = labelOf(shape, of);
  const fewer = compare2 === "atMost" || compare2 === "lessThan";
  return missing(
    `\u300C${label}\u300D\u306E${fewer ? "\u6700\u3082\u9AD8\u3044" : "\u6700\u3082\u4F4E\u3044"}\u5024\uFF08\u5B9F\u7E3E\u306F\u5E73\u5747${unit === null ? "" : `\u306E${unit}`}\u3067\u3001\u5168\u54E1\u304C\u6E80\u305F\u3057\u305F\u304B\u306F\u5206\u304B\u308A\u307E\u305B\u3093\uFF09`,
    `the ${fewer ? "highest" : "lowest"} figure of \u300C${label}\u300D (a mean does not tell whether everyone came up to it)`
  );
}
function nearOf({ level, upper, quantity, unit }, of) {
  const low = nearLevel(level, quantity, unit, of);
  if (upper === null) return low;
  const high = nearLevel(upper, null, unit, of);
  return { ...low, high: high.high, isOpenAbove: false };
}
function holds(value, { compare: compare2, level, upper }, near) {
  const low = near?.low ?? level;
  const high = near?.high ?? upper ?? level;
  const isBelow = compare(value, high) < (near?.isOpenAbove === true ? 0 : 1);
  switch (compare2) {
    case "atLeast":
      return compare(value, low) >= 0;
    case "atMost":
      return isBelow;
    case "moreThan":
      return near === null ? compare(value, level) > 0 : compare(value, low) >= 0;
    case "lessThan":
      return near === null ? compare(value, level) < 0 : isBelow;
    case "exactly":
    case "within":
      return compare(value, low) >= 0 && isBelow;
    default:
      return never(compare2);
  }
}

// src/target/evaluate/measure.ts
function measure(shape, actual, of) {
  const years = yearsTogether(shape, of);
  if (years !== null && actual.basis !== "cumulative" && !isMeanOver(shape, actual))
    return [overYears(shape, actual, years, of)];
  const plain = {
    value: actual.value,
    times: 1,
    steps: [usedStep(shape, actual, of)],
    isPartial: false,
    lacks: []
  };
  if (lacksBeginning(shape, actual, of)) {
    const label = labelOf(shape, of);
    return [{ ...plain, isPartial: true, lacks: [missingTotal(label)] }];
  }
  const times = timesAYear(shape, actual, of);
  if (times === null || actual.basis === "mean") return [plain];
  const yearly = { ...plain, times, steps: [...plain.steps, wholeYear(times)] };
  if (actual.basis === "year") return [yearly];
  return [plain, yearly];
}
function askBasis(shape, of) {
  const { aggregate } = shape;
  const label = labelOf(shape, of);
  const period = aggregate?.kind === "per" ? aggregate.period : "month";
  const words3 = { year: "1\u5E74", month: "1\u304B\u6708", week: "1\u9031\u9593", day: "1\u65E5" }[period];
  return missing(
    `\u300C${label}\u300D\u306E\u5B9F\u7E3E\u304C${words3}\u3042\u305F\u308A\u306E\u5024\u304B\u3001\u5E74\u9593\u306E\u5408\u8A08\u304B\u306E\u8AAC\u660E\uFF08\u3069\u3061\u3089\u304B\u3067\u7D50\u679C\u304C\u5909\u308F\u308A\u307E\u3059\uFF09`,
    `whether the actual of \u300C${label}\u300D is for a ${period} or for the whole year (the outcome depends on it)`
  );
}
function yearsTogether({ aggregate }, { target }) {
  const { years, fiscalYear: fiscalYear2 } = target;
  if (years !== null) return yearsFrom(years.from, years.to);
  if (aggregate?.kind !== "mean" || fiscalYear2 === null) return null;
  const count = yearsOfMean(target.asWritten);
  const first = count === null ? null : findFiscalYear(fiscalYear2 - count + 1);
  return first === null ? null : yearsFrom(first, fiscalYear2);
}
function yearsFrom(from, to) {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
var meanOfYears = /(?<!過去|直近|前)([2-9]|10)(?:か|カ|ヶ|ヵ|ケ|箇)?年(?:間|度)?の?平均/u;
function yearsOfMean(asWritten) {
  if (!asWritten.includes("\u5E73\u5747")) return null;
  const count = meanOfYears.exec(fold(asWritten).text)?.[1];
  return count === void 0 ? null : Number(count);
}
function isMeanOver({ aggregate }, { basis }) {
  return aggregate?.kind === "mean" && basis === "mean";
}
function overYears(shape, actual, years, of) {
  const label = labelOf(shape, of);
  const isMean = shape.aggregate?.kind === "mean";
  const former = years.slice(0, -1).map((year) => ({ year, value: ofYear(year, actual, of) }));
  const gaps = former.filter(({ value }) => value === null).map(({ year }) => year);
  const known2 = former.flatMap(({ year, value }) => value === null ? [] : [{ year, value }]);
  const total = known2.reduce((sum, { value }) => add(sum, value), actual.value);
  const lacks = gaps.map((year) => missingActual(label, year));
  const used = known2.map(({ year, value }) => formerStep(label, year, value, actual, isMean));
  return {
    value: isMean && gaps.length === 0 ? meanOf(total, years.length) : total,
    times: 1,
    steps: [...used, usedStep(shape, actual, of)],
    isPartial: gaps.length > 0,
    lacks
  };
}
function meanOf(total, count) {
  return divide(total, decimal(count), total.scale + 12, "half-even") ?? total;
}
function ofYear(year, { part }, { evidence }) {
  const found = evidence.series.find((each) => each.fiscalYear === year && each.part === part);
  return found?.value ?? null;
}
function lacksBeginning({ aggregate }, { basis }, { target }) {
  const summed = aggregate?.kind === "total" && target.years === null && basis !== "cumulative";
  return summed && /累計|累積|通算/u.test(target.asWritten);
}
function missingTotal(label) {
  return missing(
    `\u300C${label}\u300D\u306E\u7D2F\u8A08\u306E\u5B9F\u7E3E\uFF08\u3044\u3064\u304B\u3089\u306E\u7D2F\u8A08\u304B\u6587\u306B\u306A\u3044\u305F\u3081\u3001\u305D\u306E\u5E74\u5EA6\u306E\u5024\u3060\u3051\u3067\u306F\u6C7A\u307E\u308A\u307E\u305B\u3093\uFF09`,
    `the cumulative actual of \u300C${label}\u300D (the sentence does not say since when)`
  );
}
function timesAYear({ aggregate }, { unit }, of) {
  if (unit === null || !of.rules.wholeUnits.includes(unit) || aggregate === null) return null;
  if (aggregate.kind === "mean") return aggregate.over === "month" ? 12 : null;
  if (aggregate.kind !== "per") return null;
  switch (aggregate.period) {
    case "month":
      return 12;
    case "week":
      return 52;
    case "day":
      return daysIn(of.target.fiscalYear);
    default:
      return null;
  }
}
function daysIn(year) {
  if (year === null) return 365;
  const day = 24 * 60 * 60 * 1e3;
  return (Date.parse(lastDay(year)) - Date.parse(firstDay(year))) / day + 1;
}
function wholeYear(times) {
  return assumed(
    `1\u5E74\u5206\u306B\u76F4\u3057\u305F\u76EE\u6A19\u306E\u5024\uFF08${times}\u500D\uFF09`,
    `The target is taken for a whole year (times ${times}).`
  );
}
function usedStep(shape, actual, of) {
  const { target } = of;
  const label = shape.subject ?? actual.subject ?? target.indicator ?? "\u5B9F\u7E3E";
  return {
    kind: "used",
    what: "actual",
    label: actual.part === void 0 ? label : `${label}\uFF08${actual.part}\uFF09`,
    fiscalYear: target.fiscalYear,
    value: actual.value,
    unit: actual.unit,
    asOf: actual.asOf,
    provisional: actual.provisional
  };
}
function formerStep(label, fiscalYear2, value, { unit }, isMean) {
  const what = isMean ? "mean" : "sum";
  return { kind: "used", what, label, fiscalYear: fiscalYear2, value, unit, asOf: null, provisional: false };
}

// src/target/evaluate/level.ts
function evaluateLevel(condition, of) {
  const { quantity, compare: compare2 } = condition;
  const said = assumptions(condition);
  const unit = quantity.over === null ? quantity.unit : null;
  const parts = findActuals(condition, unit, of).map(
    (found) => found.ok ? holdMeasures(condition, found.actual, of, {
      compare: compare2,
      level: levelOf(quantity, found.actual.unit),
      upper: null,
      unit: quantity.unit ?? found.actual.unit,
      quantity
    }) : undetermined([found.step])
  );
  return withSteps(said, together(parts));
}
function evaluateRange(condition, of) {
  const { lower, upper } = condition;
  const unit = upper.unit ?? lower.unit;
  const parts = findActuals(condition, unit, of).map(
    (found) => found.ok ? holdMeasures(condition, found.actual, of, {
      compare: "within",
      level: levelOf(lower, found.actual.unit),
      upper: levelOf(upper, found.actual.unit),
      unit,
      quantity: null
    }) : undetermined([found.step])
  );
  return together(parts);
}
function holdMeasures(shape, actual, of, bound) {
  const ways = measure(shape, actual, of).map((way) => {
    const held = compareMeasure(way, multiplied(bound, way.times), actual, shape, of);
    return withSteps(way.steps, held);
  });
  return agreed(ways, () => askBasis(shape, of));
}
function multiplied(bound, times) {
  if (times === 1) return bound;
  const factor = decimal(times);
  const upper = bound.upper === null ? null : multiply(bound.upper, factor);
  return { ...bound, level: multiply(bound.level, factor), upper, quantity: null };
}
function withSteps(before, result) {
  if (before.length === 0) return result;
  const { outcome, wouldBe, isOpen: isOpen2, finalOn, steps } = result;
  return { outcome, wouldBe, isOpen: isOpen2, finalOn, steps: [...before, ...steps] };
}
function levelOf({ value, over }, actualUnit) {
  if (over === null) return value;
  const share = actualUnit === "%" ? multiply(value, decimal(100)) : value;
  return divide(share, over, 12, "half-even") ?? value;
}
var directions = {
  atLeast: "\u4EE5\u4E0A",
  atMost: "\u4EE5\u4E0B",
  moreThan: "\u8D85",
  lessThan: "\u672A\u6E80",
  exactly: "\u3061\u3087\u3046\u3069"
};
var inEnglish = {
  atLeast: "at least",
  atMost: "at most",
  moreThan: "more than",
  lessThan: "less than",
  exactly: "exactly"
};
function assumptions({
  inferred,
  compare: compare2
}) {
  if (!inferred.includes("compare")) return [];
  return [
    assumed(
      `\u6587\u306B\u66F8\u304B\u308C\u3066\u3044\u306A\u3044\u305F\u3081\u3001\u300C${directions[compare2]}\u300D\u3068\u8AAD\u307F\u307E\u3057\u305F\u3002`,
      `The sentence does not say which way; it was read as "${inEnglish[compare2]}".`
    )
  ];
}

// src/target/evaluate/elsewhere.ts
function findElsewhere(from, year, { evidence }) {
  const words3 = peerWords(from.asWritten);
  if (year === null || words3 === "") return null;
  const found = (evidence.elsewhere ?? []).flatMap(
    ({ name, fiscalYear: fiscalYear2, value, unit }) => fiscalYear2 === year && value !== null && peerWords(name).includes(words3) ? [{ value, unit, fiscalYear: fiscalYear2 }] : []
  );
  const [first] = found;
  return first !== void 0 && found.every((each) => isSame(each, first)) ? first : null;
}
function isSame(a, b) {
  return a.value.coefficient === b.value.coefficient && a.value.scale === b.value.scale;
}
function peerWords(words3) {
  return words3.replace(/の平均/u, "\u5E73\u5747").replace(/(?:平均)値/u, "\u5E73\u5747").replace(/(?:以上|以下|を.*|よりも?.*|と比.*)$/u, "");
}

// src/target/evaluate/printed.ts
function printedOfYear(year, target, evidence) {
  const ofYear3 = actualsOf(target).filter(({ fiscalYear: fiscalYear2 }) => fiscalYear2 === year);
  return comparable(ofYear3, evidence)?.quantity ?? null;
}
function printedFor(from, target, evidence) {
  const named2 = target.baselines.filter(isFilled).find(({ label }) => isNamed(from, label));
  const found = named2 ?? (from.kind === "plan-start" ? onlyOne(target, evidence) : void 0);
  return found === void 0 ? null : { ...found.quantity, fiscalYear: found.fiscalYear };
}
function isNamed(from, label) {
  return label !== null && (from.asWritten.includes(label) || label.includes("\u5E73\u5747"));
}
function onlyOne(target, evidence) {
  const [first, ...others] = actualsOf(target);
  if (first === void 0) return void 0;
  const isOne = others.every(
    ({ fiscalYear: fiscalYear2, unit }) => fiscalYear2 === first.fiscalYear && !sameUnit(unit, first.unit)
  );
  return isOne ? comparable([first, ...others], evidence) : void 0;
}
function comparable(printed, { actuals }) {
  const unit = actuals[0]?.unit ?? null;
  return printed.find((each) => unit !== null && sameUnit(each.unit, unit)) ?? printed[0];
}
function actualsOf({ baselines }) {
  return baselines.filter(isFilled).filter(({ kind }) => kind === "actual");
}
function isFilled(baseline) {
  return baseline.quantity !== null;
}

// src/target/evaluate/reference.ts
function findReference(condition, of, part) {
  const { from } = condition.change;
  const guess = condition.inferred.includes("from") ? [
    assumed(
      `\u6587\u306B\u66F8\u304B\u308C\u3066\u3044\u306A\u3044\u305F\u3081\u3001${printReference(from)}\u3068\u6BD4\u3079\u307E\u3057\u305F\u3002`,
      `The sentence does not say what to compare with; ${inEnglish2(from)} was taken.`
    )
  ] : [];
  const found = lookUp({ condition, from, of, part });
  return { ...found, steps: [...guess, ...found.steps] };
}
function inEnglish2({ kind, fiscalYear: fiscalYear2 }) {
  if (fiscalYear2 !== null) return `FY${fiscalYear2}`;
  return kind === "previous-year" ? "the year before" : "the usual reference";
}
function lookUp(question) {
  const { from, of } = question;
  if (from.value !== null) return known(from, from.value.value, from.value.unit, from.fiscalYear);
  const year = of.target.fiscalYear;
  switch (from.kind) {
    case "fiscal-year":
      return ofYear2(question, from.fiscalYear);
    case "previous-year":
      return ofYear2(question, year === null ? null : year - 1);
    case "previous-survey":
    case "previous-event":
      return ofYear2(question, latestBefore(question));
    case "mean-of-years":
      return meanBack(question);
    case "best-of-years":
      return bestBack(question);
    case "plan-start":
    case "peer-mean":
    case "forecast":
    case "other":
      return labelled(question);
    default:
      return never(from.kind);
  }
}
function known(from, value, unit, fiscalYear2) {
  const step = {
    kind: "used",
    what: "reference",
    label: wordsOf(from),
    fiscalYear: fiscalYear2,
    value,
    unit,
    asOf: null,
    provisional: false
  };
  return { value, unit, steps: [step] };
}
function wordsOf(from) {
  const own = from.kind === "peer-mean" || from.kind === "forecast" || from.kind === "other";
  return own && from.asWritten !== "" ? from.asWritten : printReference({ ...from, value: null });
}
function notKnown({ from, condition, of, part }, years) {
  const label = labelOf(condition, of);
  const whose = part === void 0 ? label : `${label}\uFF08${part}\uFF09`;
  return { value: null, unit: null, steps: [missingReference(whose, wordsOf(from), years)] };
}
function ofYear2(question, year) {
  const { from, of } = question;
  if (year === null) return notKnown(question, []);
  const figure = figureOf(question, year);
  return figure === null ? notKnown(question, from.kind === "fiscal-year" ? [] : [year]) : known(from, figure.value, figure.unit ?? of.evidence.actuals[0]?.unit ?? null, year);
}
function figureOf({ of: { target, evidence }, part }, year) {
  const printed = printedOfYear(year, target, evidence);
  if (printed !== null && part === void 0) return { value: printed.value, unit: printed.unit };
  const former = evidence.series.find((each) => each.fiscalYear === year && each.part === part);
  return former?.value == null ? null : { value: former.value, unit: null };
}
function latestBefore({ of: { target, evidence }, part }) {
  const before = (year) => year !== null && (target.fiscalYear === null || year < target.fiscalYear);
  const stored = evidence.series.filter((each) => each.value !== null && each.part === part).map(({ fiscalYear: fiscalYear2 }) => fiscalYear2);
  const printed = target.baselines.filter(({ kind, quantity, label }) => kind === "actual" && quantity !== null && label === null).map(({ fiscalYear: fiscalYear2 }) => fiscalYear2);
  return [...stored, ...printed].filter(before).sort((a, b) => a - b).at(-1) ?? null;
}
function lookBack(question) {
  const { from, of } = question;
  const { target } = of;
  const last = from.fiscalYear ?? (target.fiscalYear === null ? null : target.fiscalYear - 1);
  if (last === null) return null;
  const years = from.count === null ? yearsKnown(question).filter((year) => year <= last) : Array.from({ length: from.count }, (_, back) => last - back).reverse();
  const found = years.map((year) => ({ year, figure: figureOf(question, year) }));
  return {
    years,
    figures: found.flatMap(({ figure }) => figure === null ? [] : [figure.value]),
    gaps: found.filter(({ figure }) => figure === null).map(({ year }) => year)
  };
}
function yearsKnown({ of: { evidence, target }, part }) {
  const stored = evidence.series.filter((each) => each.part === part);
  const years = [...stored, ...target.baselines].flatMap(({ fiscalYear: fiscalYear2 }) => fiscalYear2 ?? []);
  return [...new Set(years)].sort((a, b) => a - b);
}
function meanBack(question) {
  const back = lookBack(question);
  if (back === null || back.gaps.length > 0 || back.figures.length === 0)
    return notKnown(question, back?.gaps ?? []);
  const mean = meanOf(back.figures.reduce(add, decimal(0)), back.figures.length);
  return drawn(question, mean, back);
}
function bestBack(question) {
  const { condition, from, of } = question;
  const back = lookBack(question);
  const [first, ...rest] = back?.figures ?? [];
  if (back === null || first === void 0 || back.gaps.length > 0)
    return notKnown(question, back?.gaps ?? []);
  const least = /最少|最小|最低/u.test(from.asWritten);
  const most = /最多|最大|最高/u.test(from.asWritten);
  const lower = isLowerBetter(of.target.indicator) || condition.compare === "lessThan" || condition.compare === "atMost";
  const wantsLeast = least || !most && lower;
  const best = rest.reduce((a, b) => compare(a, b) < 0 === wantsLeast ? a : b, first);
  return drawn(question, best, back);
}
function drawn({ from, of }, value, { years }) {
  const found = known(from, value, of.evidence.actuals[0]?.unit ?? null, null);
  if (from.count !== null) return found;
  const [first] = years;
  const step = assumed(
    `\u4F55\u5E74\u5206\u304B\u306F\u6587\u306B\u306A\u3044\u305F\u3081\u3001\u5024\u306E\u5206\u304B\u308B${first}\u5E74\u5EA6\u304B\u3089${years.at(-1)}\u5E74\u5EA6\u307E\u3067\u306E\u5024\u3092\u4F7F\u3044\u307E\u3057\u305F\u3002`,
    `The sentence does not say how many years; those with a figure, FY${first} to FY${years.at(-1)}, were used.`
  );
  return { ...found, steps: [...found.steps, step] };
}
function labelled(question) {
  const { from, of } = question;
  const printed = printedFor(from, of.target, of.evidence);
  if (printed !== null) return known(from, printed.value, printed.unit, printed.fiscalYear);
  const year = from.fiscalYear ?? of.target.fiscalYear;
  const other = findElsewhere(from, year, of);
  if (other !== null) return known(from, other.value, other.unit, other.fiscalYear);
  const wanted = from.kind === "plan-start" || year === null ? [] : [year];
  return notKnown(question, wanted);
}

// src/target/evaluate/change.ts
function evaluateChange(condition, of) {
  const said = assumptions(condition);
  const parts = findActuals(condition, null, of).map((found) => holdPart(condition, found, of));
  return withSteps(said, together(parts));
}
function holdPart(condition, found, of) {
  const part = found.ok ? found.actual.part : void 0;
  const reference = findReference(condition, of, part);
  if (!found.ok || reference.value === null) {
    const actual = found.ok ? [] : [found.step];
    return undetermined([...reference.steps, ...actual]);
  }
  const [same] = findActuals(condition, reference.unit, {
    ...of,
    evidence: { ...of.evidence, actuals: [found.actual] }
  });
  if (same?.ok === false) return undetermined([...reference.steps, same.step]);
  return holdLevels(condition, found.actual, reference.value, reference, of);
}
function holdLevels(condition, actual, value, reference, of) {
  const unit = reference.unit ?? actual.unit;
  const { levels, ask } = levelsOf(condition, value, unit, of);
  const ways = levels.map(({ level, steps }) => {
    const bound = { compare: condition.compare, level, upper: null, unit, quantity: null };
    const held = holdMeasures(condition, actual, of, bound);
    const used = held.steps.filter(({ kind }) => kind === "used");
    const rest = held.steps.filter(({ kind }) => kind !== "used");
    return { ...held, steps: [...used, ...reference.steps, ...steps, ...rest] };
  });
  return agreed(ways, ask);
}
function levelsOf(condition, reference, unit, of) {
  const { amount, unit: amountUnit } = condition.change;
  if (isZero(amount)) return { levels: [{ level: reference, steps: [] }], ask: ratioOrPoints };
  const level = (exact) => computed(condition, reference, exact, unit, of);
  const years = yearsSince(condition, of);
  const steps = multiply(amount, decimal(years));
  if (amountUnit !== "%") return { levels: [level(add(reference, steps))], ask: ratioOrPoints };
  const share = divide(amount, decimal(100), amount.scale + 2, "half-even") ?? decimal(0);
  let compound = reference;
  for (let year = 0; year < years; year += 1) compound = multiply(compound, add(decimal(1), share));
  const ways = [compound];
  if (years > 1) ways.push(add(reference, multiply(reference, multiply(share, decimal(years)))));
  const isShare = unit === "%" || unit === "\u30DD\u30A4\u30F3\u30C8";
  const mayBePoints = isShare && condition.change.said === void 0;
  if (mayBePoints) ways.push(add(reference, steps));
  return { levels: ways.map(level), ask: mayBePoints ? ratioOrPoints : ofWhichYear };
}
function yearsSince({ aggregate, change }, { target }) {
  const { kind, fiscalYear: fiscalYear2 } = change.from;
  const yearly = aggregate?.kind === "per" && aggregate.period === "year" && kind === "fiscal-year";
  if (!yearly || fiscalYear2 === null || target.fiscalYear === null) return 1;
  return Math.min(Math.max(1, target.fiscalYear - fiscalYear2), longestPlan);
}
var longestPlan = 50;
function computed({ change }, reference, exact, unit, { rules }) {
  const rounding = unit !== null && rules.wholeUnits.includes(unit) ? rules.wholeRounding : "strict";
  const whole = rounding !== "strict";
  const level = whole ? round(exact, 0, rounding) : normalize(exact);
  return {
    level,
    steps: [
      {
        kind: "computed-level",
        reference,
        amount: change.amount,
        amountUnit: change.unit,
        level,
        unit,
        rounded: whole
      }
    ]
  };
}
function ratioOrPoints() {
  return missing(
    "\u5897\u6E1B\u306E%\u304C\u3001\u5143\u306E\u5024\u306B\u5BFE\u3059\u308B\u5272\u5408\u304B\u3001\u30DD\u30A4\u30F3\u30C8\u306E\u5DEE\u304B\u306E\u8AAC\u660E\uFF08\u3069\u3061\u3089\u304B\u3067\u7D50\u679C\u304C\u5909\u308F\u308A\u307E\u3059\uFF09",
    "whether the change in % is a ratio or a difference in points (the outcome depends on it)"
  );
}
function ofWhichYear() {
  return missing(
    "\u6BCE\u5E74\u306E\u5897\u6E1B\u306E%\u304C\u3001\u524D\u306E\u5E74\u306E\u5024\u306B\u5BFE\u3059\u308B\u5272\u5408\u304B\u3001\u57FA\u6E96\u5E74\u306E\u5024\u306B\u5BFE\u3059\u308B\u5272\u5408\u304B\u306E\u8AAC\u660E\uFF08\u3069\u3061\u3089\u304B\u3067\u7D50\u679C\u304C\u5909\u308F\u308A\u307E\u3059\uFF09",
    "whether the yearly change in % is of the year before or of the base year (the outcome depends on it)"
  );
}

// src/target/evaluate/condition.ts
function evaluateCondition(condition, of) {
  switch (condition.kind) {
    case "level":
      return evaluateLevel(condition, of);
    case "range":
      return evaluateRange(condition, of);
    case "change":
      return evaluateChange(condition, of);
    case "done":
      return evaluateDone(condition, of);
    case "deferred":
      return undetermined([missingTarget(condition)]);
    default:
      return never(condition);
  }
}
function evaluateDone(_condition, { evidence }) {
  if (evidence.done === null) {
    return undetermined([
      {
        kind: "missing",
        what: "\u5B9F\u65BD\u3057\u305F\u304B\u3069\u3046\u304B\u306E\u8A18\u9332",
        english: "a record of whether it was done"
      }
    ]);
  }
  const outcome = evidence.done ? "met" : "unmet";
  return { outcome, wouldBe: outcome, isOpen: false, finalOn: null, steps: [] };
}
function missingTarget({ why, trigger }) {
  switch (why) {
    case "to-be-set":
      return {
        kind: "missing",
        what: trigger === null ? "\u76EE\u6A19\u306E\u5024\uFF08\u4ECA\u5F8C\u8A2D\u5B9A\uFF09" : `\u76EE\u6A19\u306E\u5024\uFF08${trigger}\uFF09`,
        english: "a target value: it is still to be set"
      };
    case "blank":
      return {
        kind: "missing",
        what: "\u76EE\u6A19\u306E\u5024\uFF08\u7A7A\u6B04\uFF09",
        english: "a target value: it is left blank"
      };
    case "not-measurable":
      return { kind: "missing", what: "\u6570\u5024\u3067\u6E2C\u308C\u308B\u76EE\u6A19", english: "a target that can be measured" };
    default:
      return never(why);
  }
}

// src/target/evaluate/hold.ts
var words = /(?:以降|以後|その後|それ以降)[^。\n]{0,12}(?:維持|継続|保持|続け|下回らない)/u;
function isHeldAfter({ asWritten, conditions }) {
  const isFixed = conditions.every(({ kind }) => kind === "level" || kind === "range");
  return isFixed && words.test(asWritten);
}
function laterYears({ fiscalYear: fiscalYear2 }, { series, actuals }) {
  const known2 = series.filter((each) => each.value !== null && each.part === void 0);
  const last = Math.max(...known2.map((each) => each.fiscalYear));
  if (fiscalYear2 === null || last <= fiscalYear2) return [];
  return Array.from({ length: last - fiscalYear2 }, (_, index) => {
    const year = fiscalYear2 + index + 1;
    const value = known2.find((each) => each.fiscalYear === year)?.value ?? null;
    return {
      fiscalYear: year,
      evidence: { actuals: [later(actuals[0], value)], series, done: null }
    };
  });
}
function later(actual, value) {
  const { subject = null, unit = null } = actual ?? {};
  return { subject, value, unit, asOf: null, provisional: false, finalOn: null };
}

// src/target/evaluation-rules.ts
var defaultTolerance = {
  about: decimal("0.05"),
  middle: { from: decimal("0.4"), to: decimal("0.6") },
  source: "\u672C\u30B7\u30B9\u30C6\u30E0\u306E\u65E2\u5B9A\uFF08\xB15%\u3001\u534A\u3070\u306F\u5E45\u306E4\u5272\u304B\u30896\u5272\uFF09",
  sourceEnglish: "default of this system (\xB15%, the middle is from 4 to 6 tenths)"
};
var defaultRules = {
  tolerance: defaultTolerance,
  wholeUnits: [
    "\u4EF6",
    "\u4EBA",
    "\u56DE",
    "\u793E",
    "\u4E16\u5E2F",
    "\u56E3\u4F53",
    "\u6821",
    "\u7B87\u6240",
    "\u304B\u6240",
    "\u53F0",
    "\u96BB",
    "\u65BD\u8A2D",
    "\u540D",
    "\u6238",
    "\u500B",
    "\u672C"
  ],
  wholeRounding: "strict"
};

// src/target/evaluate-target.ts
function evaluateTarget(target, evidence, rules = defaultRules) {
  const found = evaluateYear(target, evidence, rules);
  const read = { kind: "read", asWritten: target.asWritten, canonical: printTarget(target) };
  const later2 = isHeldAfter(target) ? laterYears(target, evidence) : [];
  if (later2.length === 0) return { ...found, steps: [read, ...found.steps] };
  const held = later2.map(
    (year) => evaluateYear({ ...target, fiscalYear: year.fiscalYear }, year.evidence, rules)
  );
  const outcomes = [found, ...held].map(({ outcome: outcome2 }) => outcome2);
  const outcome = every(outcomes);
  const steps = [read, ...found.steps, ...held.flatMap((year) => year.steps.filter(isOfYear))];
  return {
    outcome,
    steps: [...steps, { kind: "joined", combine: "all", outcomes, outcome, parts: true }],
    provisional: outcome === "undetermined" ? found.provisional : null
  };
}
function isOfYear({ kind }) {
  return kind !== "inferred";
}
function evaluateYear(target, evidence, rules) {
  const found = target.conditions.map(
    (condition) => evaluateCondition(condition, { target, evidence, rules })
  );
  const deciding = found.filter((_, index) => decides(target.conditions[index]));
  const outcomes = deciding.map(({ outcome: each }) => each);
  const outcome = join(target, outcomes);
  const wouldBe = join(
    target,
    deciding.map(({ wouldBe: each }) => each)
  );
  const steps = [];
  for (const each of found) steps.push(...each.steps);
  steps.push(...disagreement(target, found));
  const joined = { kind: "joined", combine: target.combine, outcomes, outcome };
  return {
    outcome,
    steps: deciding.length > 1 ? [...steps, joined] : steps,
    provisional: provisional(outcome, wouldBe, deciding)
  };
}
function join({ combine }, outcomes) {
  return combine === "all" ? every(outcomes) : some(outcomes);
}
function decides(condition) {
  return condition !== void 0 && !restates(condition);
}
function restates(condition) {
  return (condition.kind === "change" || condition.kind === "level") && condition.restates === true;
}
function provisional(outcome, wouldBe, found) {
  if (outcome !== "undetermined" || wouldBe === "undetermined") return null;
  const open3 = found.filter(({ isOpen: isOpen2 }) => isOpen2);
  if (open3.length === 0) return null;
  const days = open3.flatMap(({ finalOn }) => finalOn ?? []).sort();
  return { wouldBe, judgeAgainOn: days.at(-1) ?? null };
}
function disagreement(target, found) {
  const [level] = found;
  const differing = found.some(
    ({ wouldBe }, index) => !decides(target.conditions[index]) && wouldBe !== "undetermined" && level !== void 0 && level.wouldBe !== "undetermined" && wouldBe !== level.wouldBe
  );
  if (!differing) return [];
  return [
    {
      kind: "inferred",
      what: "\u76EE\u6A19\u306E\u5024\u3068\u3001\u5897\u6E1B\u3067\u66F8\u304B\u308C\u305F\u5F62\u3068\u3067\u7D50\u679C\u304C\u9055\u3044\u307E\u3059\u3002\u5024\u3067\u66F8\u304B\u308C\u305F\u5F62\u3067\u5224\u5B9A\u3057\u307E\u3057\u305F\u3002",
      english: "The level and the change beside it come out differently; the level decides."
    }
  ];
}

// src/judgement/measured.ts
function measuredBy(target) {
  const found = /* @__PURE__ */ new Map();
  for (const condition of target.conditions) {
    if (condition.kind === "done" || condition.kind === "deferred") continue;
    const { subject } = condition;
    const unit = found.get(subject)?.unit ?? unitOf(condition);
    const names = namesOf(target, subject);
    const [name] = names;
    if (name !== void 0) found.set(subject, { subject, name, names, unit });
  }
  return [...found.values()];
}
function namesOf(target, subject) {
  const { indicator } = target;
  if (subject === null) return indicator === null ? [] : [indicator];
  return indicator === null ? [subject] : [subject, `${indicator}${subject}`];
}
function unitOf(condition) {
  switch (condition.kind) {
    case "level":
      return condition.quantity.unit;
    case "range":
      return condition.upper.unit ?? condition.lower.unit;
    case "change": {
      const { unit, from } = condition.change;
      const absolute = unit === "%" || unit === "\u30DD\u30A4\u30F3\u30C8" ? null : unit;
      return from.value?.unit ?? absolute;
    }
  }
}

// src/judgement/match-actual.ts
var threshold = 0.75;
var margin = 0.1;
function matchActuals(targets, own, others, measured = []) {
  const reported = matchReported(targets, own, others);
  if (measured.length === 0) return reported;
  return reported.map((matches) => matches.map((match) => asMeasured(match, measured)));
}
function asMeasured(match, observations) {
  const found = underName(match.measured, observations);
  if (!found.conflicting && (found.observation?.value ?? null) === null) return match;
  return match.observation === null ? found : { ...found, reported: match.observation };
}
function matchReported(targets, own, others) {
  const named2 = targets.map(
    (target) => measuredBy(target).map((measured) => byName(measured, own, others))
  );
  const taken = /* @__PURE__ */ new Set();
  const open3 = [];
  for (const matches of named2) {
    for (const match of matches) {
      if (match.observation !== null) taken.add(match.observation);
      else if (!match.conflicting) open3.push(match);
    }
  }
  if (open3.length === 0) return named2;
  const free = own.filter((each) => !taken.has(each) && !statesOwnTarget(each));
  const similar = pairSimilar(open3, free);
  if (similar.size === 0) return named2;
  return named2.map((matches) => matches.map((match) => similar.get(match) ?? match));
}
function byName(measured, own, others) {
  const reported = underName(measured, own);
  const open3 = reported.observation === null && !reported.conflicting;
  if (!open3 && reported.observation?.provisional !== true) return reported;
  const elsewhere = underName(measured, others);
  const final2 = elsewhere.observation?.provisional === false && elsewhere.observation.value !== null;
  return open3 || final2 ? elsewhere : reported;
}
function underName(measured, observations) {
  const fitting = observations.filter(({ unit }) => sameUnit(measured.unit, unit));
  const sameWords = fitting.filter(({ indicator }) => indicator === measured.name);
  if (sameWords.length > 0) return latest(measured, sameWords, "same-words");
  const keys = measured.names.map(keyOfIndicator);
  const sameName = fitting.filter(({ indicator }) => isOneOf(keyOfIndicator(indicator), keys));
  if (sameName.length > 0) return latest(measured, sameName, "same-name");
  return nothing(measured);
}
function nothing(measured) {
  return { measured, observation: null, how: null, conflicting: false };
}
function isOneOf(key, keys) {
  return key !== null && keys.includes(key);
}
function latest(measured, observations, how) {
  const day = ({ asOf, provisional: provisional4 }) => asOf ?? (provisional4 ? "" : "9999");
  const sorted = observations.toSorted((a, b) => day(a) < day(b) ? 1 : -1);
  const [first] = sorted;
  if (first === void 0) return nothing(measured);
  const same = sorted.filter((each) => day(each) === day(first) && each.value !== null);
  if (same.some((each) => !sameValue(each, same[0] ?? each))) {
    return { measured, observation: null, how: null, conflicting: true };
  }
  return { measured, observation: same[0] ?? first, how, conflicting: false };
}
function sameValue(a, b) {
  return a.value === null || b.value === null ? a.value === b.value : compare(a.value, b.value) === 0;
}
function statesOwnTarget({ source }) {
  return source.kind === "self-evaluation" && source.statesOwnTarget === true;
}
function pairSimilar(open3, free) {
  const likeness = (match, observation) => sameUnit(match.measured.unit, observation.unit) ? Math.max(
    ...match.measured.names.map((name) => indicatorLikeness(name, observation.indicator))
  ) : 0;
  const found = /* @__PURE__ */ new Map();
  for (const match of open3) {
    for (const observation of free) {
      const score = likeness(match, observation);
      if (score < threshold) continue;
      const rivals = [
        ...free.filter((each) => each !== observation).map((each) => likeness(match, each)),
        ...open3.filter((each) => each !== match).map((each) => likeness(each, observation))
      ];
      if (rivals.every((rival) => score - rival >= margin)) {
        found.set(match, { ...match, observation, how: "similar" });
      }
    }
  }
  return found;
}

// src/judgement/read-coverage.ts
var words2 = [
  [/累計|累積|通算/u, "cumulative"],
  [/最低|最小/u, "lowest"],
  [/平均/u, "mean"],
  [/年間|年度計|年計/u, "year"]
];
var anyOfThem = /累|通算|最|平均|年|点満点|段階/u;
var top = /([0-9]+(?:\.[0-9]+)?)(?:点満点|段階)/u;
function readCoverage(name) {
  const text = fold(name).text;
  if (!anyOfThem.test(text)) return silence;
  const basis = words2.find(([pattern]) => pattern.test(text))?.[1];
  const written = top.exec(text)?.[1];
  const scale = written === void 0 ? null : parseDecimal(written);
  return { ...basis === void 0 ? {} : { basis }, ...scale === null ? {} : { scale } };
}
var silence = {};

// src/judgement/evaluate-placed.ts
function evaluatePlaced(placed, yearOf, evidence, rules) {
  const targets = placed.map(({ target }) => target);
  const matches = matchByYear(targets, yearOf, evidence);
  return targets.map((target, position) => {
    const found = matches[position] ?? [];
    const fiscalYear2 = yearOf(target);
    const evaluation = evaluateTarget(
      { ...target, fiscalYear: fiscalYear2 },
      {
        actuals: found.map(actualOf),
        series: seriesOf(found, fiscalYear2, evidence),
        done: null,
        elsewhere: elsewhereFor(target, found, evidence)
      },
      rules
    );
    const inferred = [...found.flatMap(inferredStep), ...breakSteps(target, found, evidence)];
    return {
      target,
      year: fiscalYear2,
      matches: found,
      evaluation: inferred.length === 0 ? evaluation : withSteps2(inferred, evaluation)
    };
  });
}
function withSteps2(before, evaluation) {
  return { ...evaluation, steps: [...before, ...evaluation.steps] };
}
function matchByYear(targets, yearOf, { own, baselines, others, measured }) {
  const found = targets.map(() => []);
  const years = targets.map(yearOf);
  for (const year of new Set(years)) {
    const ofYear3 = ({ fiscalYear: fiscalYear2 }) => fiscalYear2 === year;
    const matches = matchActuals(
      targets.filter((_, at) => years[at] === year),
      own.filter(ofYear3),
      [...baselines.filter(ofYear3), ...others.filter(ofYear3)],
      measured.filter(ofYear3)
    );
    let next = 0;
    for (const [at, each] of years.entries()) {
      if (each !== year) continue;
      found[at] = matches[next] ?? [];
      next += 1;
    }
  }
  return found;
}
function actualOf({ measured, observation }) {
  return {
    subject: measured.subject,
    value: observation?.value ?? null,
    unit: observation?.unit ?? null,
    asOf: observation?.asOf ?? null,
    provisional: observation?.provisional ?? false,
    finalOn: observation?.finalOn ?? null,
    ...observation === null ? {} : readCoverage(observation.indicator)
  };
}
function elsewhereFor(target, matches, { baselines, own, others, measured }) {
  if (!target.conditions.some(looksElsewhere)) return [];
  return [...measured, ...baselines, ...own, ...others].filter((each) => isOfOthers(each, matches)).map(named);
}
function looksElsewhere(condition) {
  if (condition.kind !== "change") return false;
  return condition.change.from.kind === "peer-mean" || condition.change.from.kind === "forecast";
}
function isOfOthers({ indicator, unit }, matches) {
  const bare = indicator.replace(
    /[（(]?[^（()）、。の]{0,6}(?:平均値?|見込み?)(?:実績)?の?[)）]?/u,
    ""
  );
  if (bare === indicator) return false;
  return matches.some(
    ({ measured }) => hasKeyOf(bare, measured.names) && sameUnit(measured.unit, unit)
  );
}
function named({ indicator, fiscalYear: fiscalYear2, value, unit }) {
  return { name: indicator, fiscalYear: fiscalYear2, value, unit };
}
function seriesOf(matches, year, { measured, baselines, own, others }) {
  if (matches.length !== 1) return [];
  const broken = brokenYears(matches, measured);
  const byYear = /* @__PURE__ */ new Map();
  for (const observations of [measured, baselines, own, others]) {
    for (const each of observations) {
      if (each.fiscalYear === year || !isOfOne(each, matches)) continue;
      const before = byYear.get(each.fiscalYear);
      if (before === void 0 || weight(each) < weight(before)) byYear.set(each.fiscalYear, each);
    }
  }
  return [...byYear.values()].map(({ fiscalYear: fiscalYear2, value }) => ({
    fiscalYear: fiscalYear2,
    value: broken.includes(fiscalYear2) ? null : value
  })).sort((a, b) => a.fiscalYear - b.fiscalYear);
}
function brokenYears(matches, measured) {
  const actual = matches[0]?.observation ?? null;
  if (actual === null || !isMeasured(actual)) return [];
  const { method } = actual.measurement;
  return measured.filter((each) => isOfOne(each, matches) && each.measurement.method !== method).map(({ fiscalYear: fiscalYear2 }) => fiscalYear2);
}
function isOfOne({ indicator, unit }, matches) {
  return matches.some(
    ({ measured }) => (measured.names.includes(indicator) || hasKeyOf(indicator, measured.names)) && sameUnit(measured.unit, unit)
  );
}
function hasKeyOf(indicator, names) {
  const key = keyOfIndicator(indicator);
  return key !== null && names.some((name) => keyOfIndicator(name) === key);
}
function weight({ value, provisional: provisional4 }) {
  if (value === null) return 2;
  return provisional4 ? 1 : 0;
}
function breakSteps(target, matches, { measured }) {
  if (!target.conditions.some(({ kind }) => kind === "change") || matches.length !== 1) return [];
  return brokenYears(matches, measured).map((year) => ({
    kind: "inferred",
    what: `${formatFiscalYear(year)}\u306F\u6E2C\u308A\u65B9\u304C\u9055\u3046\u306E\u3067\u3001\u6BD4\u3079\u308B\u5024\u306B\u3057\u307E\u305B\u3093\u3067\u3057\u305F\u3002`,
    english: `Fiscal ${year} was measured by another method and is not compared with.`
  }));
}
function inferredStep({ how, observation, measured }) {
  if (how !== "similar" || observation === null) return [];
  return [
    {
      kind: "inferred",
      what: `\u300C${observation.indicator}\u300D\u306E\u5B9F\u7E3E\u3092\u300C${measured.name}\u300D\u306E\u5B9F\u7E3E\u3068\u307F\u306A\u3057\u307E\u3057\u305F\u3002`,
      english: `The actual reported as \u300C${observation.indicator}\u300D was taken for \u300C${measured.name}\u300D.`
    }
  ];
}

// src/evidence/printed-baselines.ts
function printedBaselines(sheet, document) {
  const found = [];
  for (const placed of [...sheet.yearPlan.targets, ...sheet.multiYear.targets]) {
    for (const baseline of placed.target.baselines) {
      const observation = observe(placed, baseline, document);
      if (observation === null || found.some((each) => sameFigure(each, observation))) continue;
      found.push(observation);
    }
  }
  return found;
}
function sameFigure(a, b) {
  if (a.indicator !== b.indicator || a.fiscalYear !== b.fiscalYear) return false;
  return a.value === null || b.value === null ? a.value === b.value : equal(a.value, b.value);
}
function observe({ target, span }, baseline, document) {
  if (baseline.kind !== "actual" || baseline.fiscalYear === null) return null;
  if (target.indicator === null) return null;
  const others = baseline.label !== null && isOthers(baseline.label);
  return {
    indicator: others ? `${target.indicator}(${baseline.label})` : target.indicator,
    fiscalYear: baseline.fiscalYear,
    value: decimalOf(baseline.quantity),
    unit: baseline.quantity?.unit ?? baseline.unit,
    asOf: null,
    provisional: false,
    finalOn: null,
    n: null,
    source: { kind: "baseline", document, span }
  };
}
function isOthers(label) {
  return /平均|全市|全国|全区|他区|他市|府内|県内/u.test(label);
}
function decimalOf(quantity) {
  if (quantity === null) return null;
  return quantity.over === null ? quantity.value : divide(quantity.value, quantity.over, 6, "half-up");
}

// src/evidence/reported-actuals.ts
function reportedActuals(evaluation, context) {
  return evaluation.actuals.map((actual) => observe2(actual, context));
}
function observe2(actual, context) {
  const fiscalYear2 = actual.fiscalYear ?? context.fiscalYear;
  const closing = settledByBooks(actual) ? (context.booksCloseOn ?? booksClose)(fiscalYear2) : null;
  const early = closing !== null && actual.asOf !== null && actual.asOf < closing;
  const provisional4 = actual.provisional || early;
  return {
    indicator: actual.indicator,
    fiscalYear: fiscalYear2,
    value: actual.value,
    unit: actual.unit,
    asOf: actual.asOf,
    provisional: provisional4,
    finalOn: provisional4 ? closing : null,
    n: null,
    source: {
      kind: "self-evaluation",
      document: context.document,
      span: actual.span,
      ...actual.statedTarget === null ? {} : { statesOwnTarget: true }
    }
  };
}
function settledByBooks({ indicator }) {
  return /収納|徴収|納付率|収入|歳入|使用料|調定|未収/u.test(indicator);
}

// src/judgement/compare-verdict.ts
function compareVerdict(declared, computed2) {
  const agrees = declared === null || computed2 === "undetermined" ? null : declared === "attained" === (computed2 === "met");
  return { declared, computed: computed2, agrees, sentence: sentenceFor(declared, computed2, agrees) };
}
var declaredWords = { attained: "\u2460\u76EE\u6A19\u9054\u6210", notAttained: "\u2461\u76EE\u6A19\u672A\u9054\u6210" };
var computedWords = { met: "\u9054\u6210", unmet: "\u672A\u9054\u6210", undetermined: "\u5224\u5B9A\u3067\u304D\u306A\u3044" };
function sentenceFor(declared, computed2, agrees) {
  if (declared === null) return "\u533A\u306E\u8A55\u4FA1\u306F\u307E\u3060\u8A18\u5165\u3055\u308C\u3066\u3044\u307E\u305B\u3093\u3002";
  const said = `\u533A\u306E\u8A55\u4FA1\u306F\u300C${declaredWords[declared]}\u300D`;
  if (computed2 === "undetermined") return `${said}\u3067\u3059\u304C\u3001\u516C\u8868\u3055\u308C\u305F\u6570\u5024\u304B\u3089\u306F\u307E\u3060\u5224\u5B9A\u3067\u304D\u307E\u305B\u3093\u3002`;
  const found = `\u8A08\u7B97\u7D50\u679C\u306F\u300C${computedWords[computed2]}\u300D`;
  return agrees === true ? `${said}\u3001${found}\u3067\u3001\u4E00\u81F4\u3057\u3066\u3044\u307E\u3059\u3002` : `${said}\u3067\u3059\u304C\u3001${found}\u3067\u3059\u3002`;
}

// src/judgement/rule-set.ts
var allTargets = {
  id: "all-targets",
  name: "\u3059\u3079\u3066\u306E\u76EE\u6A19\u3092\u6E80\u305F\u3059",
  nameEnglish: "All targets hold",
  source: "\u69D8\u5F0F\u300C\u81EA\u5DF1\u8A55\u4FA1\u300D\u2460\u76EE\u6A19\u9054\u6210 \u2461\u76EE\u6A19\u672A\u9054\u6210",
  valid: { from: fiscalYear(2012), to: null },
  rule: { kind: "all-targets" }
};
var cityProgress = {
  id: "city-progress",
  name: "\u5168\u5E02\u306E\u9032\u307F\u5177\u5408",
  nameEnglish: "City-wide progress",
  source: "\u5E02\u653F\u6539\u9769\u30D7\u30E9\u30F3\u306E\u9032\u6357\u8A55\u4FA1 (\u5E73\u621024\uFF5E26\u5E74\u5EA6)",
  valid: { from: fiscalYear(2012), to: fiscalYear(2014) },
  rule: {
    kind: "progress",
    lines: [
      { length: 1, year: null, percent: decimal(90) },
      { length: 2, year: null, percent: decimal(90) },
      { length: 3, year: 1, percent: decimal("33.4") },
      { length: 3, year: 2, percent: decimal("66.7") }
    ],
    onCourse: "\u6982\u306D\u9806\u8ABF",
    behind: "\u9806\u8ABF\u3067\u306A\u3044"
  }
};
var fiveGrade = {
  id: "five-grade",
  name: "5\u6BB5\u968E",
  nameEnglish: "Five grades",
  source: "\u9054\u6210\u7387\u306B\u3088\u308B5\u6BB5\u968E\u8A55\u4FA1 (\u4E00\u822C\u7684\u306A\u4F8B)",
  valid: { from: fiscalYear(2012), to: null },
  rule: {
    kind: "grades",
    grades: [
      { grade: "A", percent: decimal(100) },
      { grade: "B", percent: decimal(80) },
      { grade: "C", percent: decimal(60) },
      { grade: "D", percent: decimal(40) },
      { grade: "E", percent: decimal(0) }
    ]
  }
};
var knownRuleSets = [allTargets, cityProgress, fiveGrade];
function ruleSetsFor(municipality, framework, year) {
  const plan = municipality.frameworks.find(({ code }) => code === framework);
  const found = (plan?.ruleSets ?? []).filter(({ from, to }) => from <= year && year <= (to ?? year)).map(({ id, from, to }) => resolve(municipality, id, { from, to })).filter((ruleSet) => ruleSet !== null);
  const [first, ...rest] = found;
  return first === void 0 ? [allTargets] : [first, ...rest];
}
function resolve(municipality, id, valid) {
  const entry = municipality.ruleSets.find((each) => each.id === id);
  const known2 = knownRuleSets.find((each) => each.id === id);
  const rule = entry?.rule ?? known2?.rule;
  if (rule === void 0) return null;
  return {
    id,
    name: entry?.name ?? known2?.name ?? id,
    nameEnglish: entry?.nameEnglish ?? known2?.nameEnglish ?? id,
    source: entry?.note ?? known2?.source ?? "",
    valid,
    rule,
    ...entry?.tolerance == null ? {} : { tolerance: entry.tolerance }
  };
}
function evaluationRulesOf({ tolerance }) {
  return tolerance === void 0 ? defaultRules : { ...defaultRules, tolerance };
}

// src/judgement/reason.ts
function findReason(place, sheetYear) {
  const { target, evaluation, matches } = place;
  if (evaluation.provisional !== null) return provisionalReason(target, evaluation, matches);
  const decisive = evaluation.steps.find(
    (step) => step.kind === "compared" && step.outcome === evaluation.outcome
  );
  if (decisive !== void 0) {
    return { kind: "compared", step: decisive, target, subject: subjectOf(decisive, matches) };
  }
  if (evaluation.outcome === "met") return { kind: "done" };
  if (evaluation.outcome === "unmet") return { kind: "not-done" };
  return findGap(place, sheetYear);
}
function subjectOf(step, matches) {
  const same = matches.filter(({ observation }) => observation?.value === step.actual);
  return matches.length > 1 && same.length === 1 ? same[0]?.measured.subject ?? null : null;
}
function provisionalReason(target, { provisional: provisional4, steps }, matches) {
  return {
    kind: "provisional",
    target,
    open: matches.find(({ observation }) => observation?.provisional === true)?.observation ?? null,
    step: steps.find((each) => each.kind === "compared") ?? null,
    judgeAgainOn: provisional4?.judgeAgainOn ?? null
  };
}
function findGap(place, sheetYear) {
  const { target, evaluation, matches, year } = place;
  const open3 = target.conditions.find(({ kind }) => kind === "done" || kind === "deferred");
  if (open3?.kind === "done" || open3?.kind === "deferred") return { kind: "open", condition: open3 };
  if (year > sheetYear) return { kind: "later", year };
  if (matches.some(({ conflicting }) => conflicting)) return { kind: "conflicting" };
  const missing2 = matches.find(({ observation }) => observation === null);
  if (matches.length === 0 || missing2 !== void 0) {
    const subject = matches.length > 1 && missing2 !== void 0 ? missing2.measured.name : null;
    return { kind: "not-reported", year: year === sheetYear ? null : year, subject };
  }
  if (matches.some(({ observation }) => observation?.value === null)) return { kind: "blank" };
  const step = evaluation.steps.find((each) => each.kind === "missing");
  return { kind: "missing", step: step ?? null };
}

// src/target/explain/english-day.ts
var months = "January February March April May June July August September October November December".split(" ");
function englishDay(day) {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? [];
  const name = months[Number(month) - 1];
  return name === void 0 ? day : `${Number(date)} ${name} ${year}`;
}

// src/judgement/format-aim.ts
function formatFigure(value, unit) {
  const stars = unit !== null && /^[☆★]$/u.test(unit) && value.scale === 0 ? value.coefficient : null;
  if (unit !== null && stars !== null && stars > 0n && stars <= 5n)
    return unit.repeat(Number(stars));
  return `${formatDecimal(value)}${unit ?? ""}`;
}
function formatDifference(difference, unit) {
  const size = sign(difference) < 0 ? negate(difference) : difference;
  if (unit === null) return formatDecimal(size);
  return `${formatDecimal(size)}${unit === "%" ? "\u30DD\u30A4\u30F3\u30C8" : unit}`;
}
function formatAim(step, target) {
  const level = formatFigure(step.level, step.unit);
  if (step.compare === "within") {
    return step.upper === null ? level : `${formatDecimal(step.level)}\uFF5E${formatFigure(step.upper, step.unit)}`;
  }
  const inferred = target.conditions.some((condition) => saidBare(condition, step));
  return inferred ? level : `${level}${boundWord(step.compare, step.unit)}`;
}
function boundWord(compare2, unit) {
  const words3 = { atLeast: "\u4EE5\u4E0A", atMost: "\u4EE5\u4E0B", moreThan: "\u8D85", lessThan: "\u672A\u6E80", exactly: "" };
  return unit === "\u4F4D" && compare2 === "atMost" ? "\u4EE5\u4E0A" : words3[compare2];
}
function saidBare(condition, step) {
  return condition.kind === "level" && condition.inferred.includes("compare") && condition.compare === step.compare && formatDecimal(condition.quantity.value) === formatDecimal(step.level);
}
function formatAsOf(asOf) {
  if (asOf === null) return null;
  const { year, month, day } = partsOf(asOf);
  return `${month}\u6708${day === daysInMonth(year, month) ? "\u672B" : `${day}\u65E5`}\u6642\u70B9`;
}

// src/judgement/reason-english.ts
function reasonInEnglish(reason) {
  switch (reason.kind) {
    case "compared":
      return compared(reason);
    case "provisional":
      return provisional2(reason);
    case "done":
      return "A record shows that it was done.";
    case "not-done":
      return "A record shows that it was not done.";
    case "conflicting":
      return "It cannot be judged: several actuals of one day differ.";
    case "blank":
      return "It cannot be judged: the actual was left blank.";
    case "left-out":
      return "A target without a figure is left out of the count of progress.";
    case "endless":
      return "It cannot be judged: the sentence names no year to reach it in.";
    case "open":
      return open(reason);
    case "later":
      return `This target is for FY${reason.year}; it will be judged when the actual of that year is known.`;
    case "not-reported": {
      const when = reason.year === null ? "" : ` in FY${reason.year}`;
      const whose = reason.subject === null ? "" : ` of \u300C${reason.subject}\u300D`;
      return `It cannot be judged: no actual${whose}${when} was reported.`;
    }
    case "missing":
      return reason.step === null ? "It cannot be judged: figures are lacking." : `It cannot be judged: what is missing is ${reason.step.english ?? reason.step.what}.`;
    default:
      return never(reason);
  }
}
function compared({ step, subject }) {
  const whose = subject === null ? "" : ` of \u300C${subject}\u300D`;
  const actual = `The actual${whose}, ${formatFigure(step.actual, step.unit)},`;
  const aim = `the target of ${aimOf(step)}`;
  if (step.outcome === "met") return `${actual} meets ${aim}.`;
  const { distance } = progressOf(step);
  if (isZero(distance)) return `${actual} equals the bound and does not meet ${aim}.`;
  if (step.unit === "\u4F4D" || step.unit === "\u2606") return `${actual} does not reach ${aim}.`;
  const difference = formatDifference(distance, step.unit).replace("\u30DD\u30A4\u30F3\u30C8", " points");
  switch (step.compare) {
    case "atLeast":
    case "moreThan":
      return `${actual} falls short of ${aim} by ${difference}.`;
    case "atMost":
    case "lessThan":
      return `${actual} exceeds ${aim} by ${difference}.`;
    default:
      return `${actual} is off ${aim} by ${difference}.`;
  }
}
function aimOf({ compare: compare2, level, upper, unit }) {
  if (compare2 === "within" && upper !== null)
    return `${formatDecimal(level)} to ${formatFigure(upper, unit)}`;
  const words3 = {
    atLeast: "at least ",
    atMost: "at most ",
    moreThan: "more than ",
    lessThan: "less than ",
    exactly: "",
    within: ""
  };
  return `${words3[compare2]}${formatFigure(level, unit)}`;
}
function provisional2({ open: observed, step, judgeAgainOn }) {
  const value = observed?.value ?? null;
  const figure = value === null ? "" : `, ${formatFigure(value, observed?.unit ?? null)},`;
  const when = observed?.asOf == null ? "" : ` as of ${englishDay(observed.asOf)}`;
  const aim = step === null ? "" : ` (target: ${aimOf(step)})`;
  const after = judgeAgainOn === null ? "when it is final" : `after ${englishDay(judgeAgainOn)}`;
  return `The figure${when}${figure} is not final${aim}; it will be judged ${after}.`;
}
function open({ condition }) {
  if (condition.kind === "done")
    return "It cannot be judged: there is no record of whether it was done.";
  switch (condition.why) {
    case "to-be-set":
      return condition.trigger === null ? "The target is still to be set." : `The target is still to be set (\u300C${condition.trigger}\u300D).`;
    case "blank":
      return "It cannot be judged: the value of the target was left blank.";
    case "not-measurable":
      return "It cannot be judged from records: the target has no figure that can be measured.";
    default:
      return never(condition.why);
  }
}

// src/judgement/reason-japanese.ts
function reasonInJapanese(reason) {
  switch (reason.kind) {
    case "compared":
      return compared2(reason);
    case "provisional":
      return provisional3(reason);
    case "done":
      return "\u5B9F\u65BD\u3057\u305F\u3053\u3068\u3092\u8A18\u9332\u3067\u78BA\u8A8D\u3057\u307E\u3057\u305F\u3002";
    case "not-done":
      return "\u5B9F\u65BD\u3057\u306A\u304B\u3063\u305F\u3068\u8A18\u9332\u3055\u308C\u3066\u3044\u307E\u3059\u3002";
    case "conflicting":
      return "\u540C\u3058\u6642\u70B9\u306E\u5B9F\u7E3E\u304C\u8907\u6570\u3042\u3063\u3066\u5024\u304C\u9055\u3046\u305F\u3081\u3001\u5224\u5B9A\u3067\u304D\u307E\u305B\u3093\u3002";
    case "blank":
      return "\u5B9F\u7E3E\u304C\u7A7A\u6B04\u306E\u305F\u3081\u3001\u5224\u5B9A\u3067\u304D\u307E\u305B\u3093\u3002";
    case "left-out":
      return "\u6570\u5024\u306E\u306A\u3044\u76EE\u6A19\u306E\u305F\u3081\u3001\u9032\u307F\u5177\u5408\u306E\u96C6\u8A08\u306B\u5165\u308C\u307E\u305B\u3093\u3002";
    case "endless":
      return "\u3044\u3064\u307E\u3067\u306E\u76EE\u6A19\u304B\u66F8\u304B\u308C\u3066\u3044\u306A\u3044\u305F\u3081\u3001\u5224\u5B9A\u3067\u304D\u307E\u305B\u3093\u3002";
    case "open":
      return open2(reason);
    case "later":
      return `${formatFiscalYear(reason.year)}\u306E\u76EE\u6A19\u3067\u3059\u3002\u305D\u306E\u5E74\u5EA6\u306E\u5B9F\u7E3E\u304C\u51FA\u3066\u304B\u3089\u5224\u5B9A\u3057\u307E\u3059\u3002`;
    case "not-reported": {
      const when = reason.year === null ? "" : `${formatFiscalYear(reason.year)}\u306E`;
      const whose = reason.subject === null ? "" : `${reason.subject}\u306E`;
      return `${when}${whose}\u5B9F\u7E3E\u304C\u5831\u544A\u3055\u308C\u3066\u3044\u306A\u3044\u305F\u3081\u3001\u5224\u5B9A\u3067\u304D\u307E\u305B\u3093\u3002`;
    }
    case "missing":
      return reason.step === null ? "\u5224\u5B9A\u306B\u5FC5\u8981\u306A\u5024\u304C\u305D\u308D\u3063\u3066\u3044\u307E\u305B\u3093\u3002" : `\u5224\u5B9A\u306B\u5FC5\u8981\u306A${reason.step.what}\u304C\u3042\u308A\u307E\u305B\u3093\u3002`;
    default:
      return never(reason);
  }
}
function compared2({ step, target, subject }) {
  const whose = subject === null ? "" : `${subject}\u306E`;
  const actual = `${whose}\u5B9F\u7E3E${formatFigure(step.actual, step.unit)}`;
  const aim = `\u76EE\u6A19${formatAim(step, target)}`;
  if (step.outcome === "met") {
    return step.compare === "within" ? `${actual}\u306F${aim}\u306B\u5165\u308A\u307E\u3057\u305F\u3002` : `${actual}\u306F${aim}\u3092\u6E80\u305F\u3057\u307E\u3057\u305F\u3002`;
  }
  const { distance } = progressOf(step);
  const difference = formatDifference(distance, step.unit);
  if (isZero(distance)) return `${actual}\u306F${aim}\u306B\u5C4A\u304B\u305A\u3001\u540C\u3058\u5024\u3067\u3057\u305F\u3002`;
  if (step.unit === "\u4F4D" || step.unit === "\u2606") return `${actual}\u306F${aim}\u306B\u5C4A\u304D\u307E\u305B\u3093\u3067\u3057\u305F\u3002`;
  switch (step.compare) {
    case "atLeast":
    case "moreThan":
      return `${actual}\u306F${aim}\u306B${difference}\u5C4A\u304D\u307E\u305B\u3093\u3067\u3057\u305F\u3002`;
    case "atMost":
    case "lessThan":
      return `${actual}\u306F${aim}\u3092${difference}\u4E0A\u56DE\u308A\u307E\u3057\u305F\u3002`;
    default:
      return `${actual}\u306F${aim}\u304B\u3089${difference}\u5916\u308C\u307E\u3057\u305F\u3002`;
  }
}
function provisional3({ target, open: observed, step, judgeAgainOn }) {
  const value = observed?.value ?? null;
  const figure = value === null ? "\u5B9F\u7E3E" : formatFigure(value, observed?.unit ?? null);
  const aim = step === null ? "" : `\uFF08\u76EE\u6A19${formatAim(step, target)}\uFF09`;
  const when = formatAsOf(observed?.asOf ?? null) ?? "";
  return `${when}${figure}\u306F\u78BA\u5B9A\u524D\u3067\u3059${aim}\u3002${waiting(judgeAgainOn)}`;
}
function waiting(day) {
  if (day === null) return "\u78BA\u5B9A\u3057\u305F\u5F8C\u306B\u5224\u5B9A\u3057\u307E\u3059\u3002";
  const { month, day: of } = partsOf(day);
  const closing = day.endsWith("-05-31") ? "\u51FA\u7D0D\u6574\u7406\u671F\u9593\u304C\u7D42\u308F\u308B" : "\u6570\u5024\u304C\u78BA\u5B9A\u3059\u308B";
  return `${closing}${month}\u6708${of}\u65E5\u306E\u5F8C\u306B\u5224\u5B9A\u3057\u307E\u3059\u3002`;
}
function open2({ condition }) {
  if (condition.kind === "done") return "\u5B9F\u65BD\u3057\u305F\u304B\u3069\u3046\u304B\u306E\u8A18\u9332\u304C\u306A\u3044\u305F\u3081\u3001\u5224\u5B9A\u3067\u304D\u307E\u305B\u3093\u3002";
  switch (condition.why) {
    case "to-be-set":
      return condition.trigger === null ? "\u76EE\u6A19\u304C\u307E\u3060\u8A2D\u5B9A\u3055\u308C\u3066\u3044\u307E\u305B\u3093\u3002" : `\u76EE\u6A19\u304C\u307E\u3060\u8A2D\u5B9A\u3055\u308C\u3066\u3044\u307E\u305B\u3093\uFF08${condition.trigger}\uFF09\u3002`;
    case "blank":
      return "\u76EE\u6A19\u306E\u6570\u5024\u304C\u7A7A\u6B04\u306E\u305F\u3081\u3001\u5224\u5B9A\u3067\u304D\u307E\u305B\u3093\u3002";
    case "not-measurable":
      return "\u6570\u5024\u3067\u6E2C\u308C\u306A\u3044\u76EE\u6A19\u306E\u305F\u3081\u3001\u8A18\u9332\u304B\u3089\u306F\u5224\u5B9A\u3067\u304D\u307E\u305B\u3093\u3002";
    default:
      return never(condition.why);
  }
}

// src/judgement/ruled-reason.ts
function ruledReason(rule, place, ruled, sheetYear) {
  if (ruled.leftOut) return tell({ kind: "left-out" });
  const told = tell(findReason(place, sheetYear));
  const made = ruledWords(rule, place, ruled);
  return made === null ? told : { japanese: told.japanese + made.japanese, english: `${told.english} ${made.english}` };
}
function tell(reason) {
  return { japanese: reasonInJapanese(reason), english: reasonInEnglish(reason) };
}
function ruledWords(rule, place, ruled) {
  if (rule.kind === "all-targets" || place.evaluation.outcome === "undetermined") return null;
  const percent = lowestPercent(place);
  if (percent === null) return null;
  if (rule.kind === "grades") {
    return ruled.grade === null ? null : {
      japanese: `\u9054\u6210\u7387\u306F${percent}%\u3067\u3001\u8A55\u4FA1\u306F${ruled.grade}\u3067\u3059\u3002`,
      english: `That is ${percent}% of the target: grade ${ruled.grade}.`
    };
  }
  const course = { met: rule.onCourse, unmet: rule.behind, undetermined: "" }[ruled.outcome];
  if (course === "") return null;
  const way = ruled.outcome === "met" ? "on course" : "behind";
  return {
    japanese: `\u9054\u6210\u7387\u306F${percent}%\u3067\u3001${course}\u3067\u3059\u3002`,
    english: `That is ${percent}% of the target: ${way}.`
  };
}
function lowestPercent({ target, evaluation }) {
  const percents = progressesOf(target, evaluation).map(percentOf);
  const known2 = percents.filter((percent) => percent !== null);
  if (known2.length < percents.length) return null;
  const [lowest] = known2.toSorted((a, b) => Number(a.coefficient - b.coefficient));
  return lowest === void 0 ? null : formatDecimal(lowest);
}

// src/judgement/judge-sheet.ts
function judgeSheet(sheet, context) {
  const { rule, id } = context.ruleSet;
  const evaluated = evaluatePlaced(
    sheet.yearPlan.targets,
    (target) => dueYear(target) ?? context.fiscalYear,
    sheetEvidence(sheet, context),
    evaluationRulesOf(context.ruleSet)
  );
  const ruled = applyRule(
    rule,
    evaluated.map(({ target, evaluation }) => ({ target, evaluation, period: oneYear }))
  );
  const targets = evaluated.map((place, position) => {
    const judged = ruledAt(ruled, position);
    const reason = ruledReason(rule, place, judged, context.fiscalYear);
    return targetJudgement(place, position, judged.outcome, reason);
  });
  return sheetJudgement(id, ruled, targets, sheet.selfEvaluation?.verdict.value ?? null);
}
function dueYear(target) {
  return target.years?.to ?? target.fiscalYear;
}
function sheetEvidence(sheet, context) {
  const { selfEvaluation } = sheet;
  const own = selfEvaluation === null ? [] : reportedActuals(selfEvaluation, context);
  const baselines = printedBaselines(sheet, context.document);
  const places = new Set([...own, ...baselines].map(placeOf));
  const others = context.observations.filter(isReported).filter((each) => each.source.document !== context.document || !places.has(placeOf(each)));
  return { own, baselines, others, measured: context.observations.filter(isMeasured) };
}
function placeOf({ source }) {
  return source.span.start;
}
function ruledAt(ruled, position) {
  const target = ruled.targets[position];
  if (target === void 0) throw new RangeError(`ruledAt: no target ${position}`);
  return target;
}
function targetJudgement({ target, evaluation, matches }, position, outcome, reason) {
  const actual = matches.find(({ observation }) => observation !== null)?.observation ?? null;
  const reported = matches.flatMap((match) => match.reported ?? []).at(0);
  const { japanese, english } = reason;
  const told = { reason: japanese, reasonEnglish: english };
  const aside = reported === void 0 ? {} : { reported };
  return { indicator: target.indicator, position, outcome, evaluation, actual, ...aside, ...told };
}
function sheetJudgement(ruleSet, { outcome, grade }, targets, declared) {
  const again = targets.map(({ evaluation }) => evaluation.provisional?.judgeAgainOn ?? null).filter((day) => day !== null).sort();
  return {
    ruleSet,
    outcome,
    grade,
    targets,
    declared,
    agrees: compareVerdict(declared, outcome).agrees,
    judgeAgainOn: again[0] ?? null
  };
}

// src/judgement/judge-multi-year.ts
function judgeMultiYear(sheet, context) {
  const { ruleSet, fiscalYear: fiscalYear2 } = context;
  const onTheWay = ruleSet.rule.kind === "progress" && context.planYears !== null;
  const evaluated = evaluatePlaced(
    sheet.multiYear.targets,
    (target) => heldIn(target, fiscalYear2, onTheWay),
    sheetEvidence(sheet, context),
    evaluationRulesOf(ruleSet)
  ).map((place) => isEndless(place.target) ? opened(place) : place);
  const ruled = applyRule(
    ruleSet.rule,
    evaluated.map(({ target, evaluation }) => ({
      target,
      evaluation,
      period: periodOf(target, context)
    }))
  );
  const targets = evaluated.map((place, position) => {
    const judged = ruledAt(ruled, position);
    const reason = isEndless(place.target) ? tell({ kind: "endless" }) : ruledReason(ruleSet.rule, place, judged, fiscalYear2);
    return targetJudgement(place, position, judged.outcome, reason);
  });
  return sheetJudgement(ruleSet.id, ruled, targets, null);
}
function heldIn(target, sheetYear, onTheWay) {
  const due = dueYear(target);
  return due === null || onTheWay && due > sheetYear ? sheetYear : due;
}
function isEndless(target) {
  return dueYear(target) === null && hasFigure(target);
}
function opened(place) {
  const steps = place.evaluation.steps.filter(({ kind }) => kind === "read");
  return { ...place, evaluation: { outcome: "undetermined", steps, provisional: null } };
}
function periodOf(target, { planYears, fiscalYear: fiscalYear2 }) {
  const due = dueYear(target);
  if (planYears === null || due === null || due <= fiscalYear2) return oneYear;
  return { length: due - planYears.from + 1, year: fiscalYear2 - planYears.from + 1 };
}

// src/plan/framework.ts
function frameworkNamed(text, catalogue) {
  const key = wordKey(text);
  for (const by of ["name", "former-name", "short-name"]) {
    for (const framework of catalogue) {
      const part = partNamed(key, framework, namesOf2(framework, by));
      if (part !== void 0) return { framework, part, by };
    }
  }
  return null;
}
function partNamed(key, framework, names) {
  for (const name of names.map(wordKey)) {
    if (name === "") continue;
    if (key === name) return null;
    const part = framework.parts.find(
      (each) => [name + wordKey(each), wordKey(each) + name].includes(key)
    );
    if (part !== void 0) return part;
  }
  return void 0;
}
function namesOf2(framework, by) {
  if (by === "name") return [framework.name];
  if (by === "short-name") return framework.shortNames;
  return framework.formerNames.map(({ name }) => name);
}
function frameworkNameOn(framework, day) {
  const former = framework.formerNames.filter(({ until }) => until !== null && day < until).sort((a, b) => (a.until ?? "") < (b.until ?? "") ? -1 : 1);
  return former[0]?.name ?? framework.name;
}
function frameworksIn(year, catalogue) {
  return catalogue.filter(({ valid }) => valid.from <= year && year <= (valid.to ?? year));
}

// src/actions/judge-document.ts
function judgeDocument(document, circumstances) {
  const { fiscalYear: fiscalYear2 } = circumstances;
  if (fiscalYear2 === null) return document.sheets.map(() => notJudged);
  const { framework } = document;
  const { document: id, municipality, observations } = circumstances;
  const known2 = { fiscalYear: fiscalYear2, framework, document: id, municipality, observations };
  return document.sheets.map((sheet) => judgeHalves(sheet, known2));
}
var notJudged = { judgement: null, multiYearJudgement: null };
function judgeHalves(sheet, circumstances) {
  if (sheet.selfEvaluation === null) return notJudged;
  const { fiscalYear: fiscalYear2, document, municipality, observations } = circumstances;
  const framework = frameworkOf(circumstances);
  const ruleSet = municipality === null ? allTargets : ruleSetsFor(municipality, framework?.code ?? null, fiscalYear2)[0];
  const planYears = framework?.valid ?? null;
  const context = { ruleSet, fiscalYear: fiscalYear2, document, observations, planYears };
  return {
    judgement: judgeSheet(sheet, context),
    multiYearJudgement: judgeMultiYear(sheet, context)
  };
}
function frameworkOf({ municipality, framework }) {
  if (municipality === null || framework === null) return null;
  return frameworkNamed(framework, municipality.frameworks)?.framework ?? null;
}

export {
  isReported,
  isMeasured,
  sameUnit,
  evaluateTarget,
  measuredBy,
  looksElsewhere,
  printedBaselines,
  reportedActuals,
  knownRuleSets,
  englishDay,
  frameworkNamed,
  frameworkNameOn,
  frameworksIn,
  judgeDocument,
  judgeHalves
};
//# sourceMappingURL=chunk-F7XZPBML.js.map
