import {
  parsePillar
} from "./chunk-W7S22AGF.js";
import {
  countPairs,
  indicatorLikeness,
  keyOfIndicator,
  similarity,
  similarityOf,
  wordKey
} from "./chunk-O2HSH3DB.js";
import {
  squeeze
} from "./chunk-S2ELGONC.js";
import {
  never
} from "./chunk-VCFC2BTH.js";
import {
  fold,
  normalize,
  parseDecimal,
  printDecimal
} from "./chunk-ERLLPSO6.js";

// src/plan/initiative-likeness.ts
var weights = {
  title: 0.75,
  theme: 0,
  indicators: 0.75,
  purpose: 0.4,
  pillar: 0.1
};
function traitsOf(sheet) {
  const { multiYear, yearPlan } = sheet;
  const pillars = sheet.pillar === null ? null : parsePillar(sheet.pillar.text);
  const named = /* @__PURE__ */ new Map();
  for (const { target } of [...yearPlan.targets, ...multiYear.targets]) {
    const key = target.indicator === null ? null : keyOfIndicator(target.indicator);
    if (key !== null && target.indicator !== null) named.set(key, target.indicator);
  }
  const prose = [...multiYear.purpose, ...multiYear.strategy, ...multiYear.outline];
  return {
    title: countPairs(wordKey(sheet.title?.text ?? "")),
    theme: countPairs(wordKey(sheet.theme?.text ?? "")),
    pillars: pillars?.ok === true ? pillars.value : [],
    indicators: [...named.values()],
    purpose: countPairs(wordKey(prose.map(({ text }) => text).join("")))
  };
}
function compareTraits(before, after) {
  const likenesses = [
    likeness("title", before.title, after.title, similarityOf),
    likeness("theme", before.theme, after.theme, similarityOf),
    likeness("pillar", before.pillars, after.pillars, samePillar),
    likeness("indicators", before.indicators, after.indicators, sharedIndicators),
    likeness("purpose", before.purpose, after.purpose, similarityOf)
  ].filter((each) => each !== null);
  const doubt = likenesses.reduce(
    (product, each) => product * (1 - weights[each.feature] * strengthOf(each, likenesses)),
    1
  );
  return { score: 1 - doubt, likenesses };
}
function strengthOf({ feature, likeness: own }, all) {
  if (feature !== "title") return own;
  const theme = all.find((each) => each.feature === "theme");
  return Math.min(own, theme?.likeness ?? own) ** 2;
}
function likeness(feature, before, after, compare) {
  if (before.length === 0 || after.length === 0) return null;
  return { feature, likeness: compare(before, after) };
}
function samePillar(before, after) {
  return before.some((a) => after.some((b) => a.sortKey === b.sortKey)) ? 1 : 0;
}
function sharedIndicators(before, after) {
  const table = before.map((name) => after.map((other) => indicatorLikeness(name, other)));
  const likely = (values) => {
    const best = Math.max(...values);
    return best >= 0.75 ? best : 0;
  };
  const both = [
    ...table.map(likely),
    ...after.map((_, column) => likely(table.map((row) => row[column] ?? 0)))
  ];
  return both.reduce((sum, value) => sum + value, 0) / both.length;
}

// src/plan/initiative.ts
var lowest = 0.5;
var near = 0.08;
function matchInitiatives(previous, current) {
  const before = previous.map(traitsOf);
  const after = current.map(traitsOf);
  const candidates = after.flatMap(
    (traits, at) => before.map((former, from) => ({
      previous: from,
      current: at,
      ...compareTraits(former, traits)
    }))
  ).filter(({ score }) => score >= lowest).sort((a, b) => b.score - a.score || a.current - b.current || a.previous - b.previous);
  const taken = { previous: /* @__PURE__ */ new Set(), current: /* @__PURE__ */ new Set() };
  const chosen = candidates.filter((candidate) => {
    if (taken.previous.has(candidate.previous) || taken.current.has(candidate.current)) return false;
    taken.previous.add(candidate.previous);
    taken.current.add(candidate.current);
    return true;
  });
  const pairs = chosen.map((pair) => ({
    ...pair,
    renumbered: previous[pair.previous]?.number !== current[pair.current]?.number,
    renamed: renamed(before[pair.previous], after[pair.current]),
    ambiguous: candidates.some(
      (rival) => pair.score - rival.score < near && (rival.current === pair.current && !taken.previous.has(rival.previous) || rival.previous === pair.previous && !taken.current.has(rival.current))
    )
  }));
  return {
    pairs: pairs.sort((a, b) => a.current - b.current),
    added: positions(current).filter((at) => !taken.current.has(at)),
    removed: positions(previous).filter((at) => !taken.previous.has(at))
  };
}
function positions(sheets) {
  return sheets.map((_, position) => position);
}
function renamed(before, after) {
  return before?.title.key !== after?.title.key || before?.theme.key !== after?.theme.key;
}

// src/check/words/words-at.ts
function wordsAt(source, { start, end }) {
  const plain = source.slice(start, end).replace(/<\/?[a-z][^<>]*>/giu, " ").replace(/&(?:lt|gt|amp|quot|nbsp);/gu, (entity) => entities[entity] ?? " ");
  return squeeze(plain).text;
}
var entities = {
  "&lt;": "<",
  "&gt;": ">",
  "&amp;": "&",
  "&quot;": '"'
};

// src/check/words/cadence.ts
var perYearOf = { \u5E74: 1, \u534A\u671F: 2, \u56DB\u534A\u671F: 4, \u6708: 12, \u9031: 52 };
var every = { \u6BCE\u5E74: 1, \u6BCE\u6708: 12, \u6BCE\u9031: 52, \u6BCE\u65E5: 365 };
var times = /(?:(?<period>年間?|半期に?|四半期に?|月に?|週に?|各月)?(?<digits>\d{1,3})回(?!目|以内に)(?:以上|程度)?)/gu;
var windows = /(?<from>\d{1,2})月?[~～〜-](?<to>\d{1,2})(?:月(?!\d|末)|(?=募集|実施|開催))/gu;
var everyWord = /毎[年月週日](?!\d)/gu;
var openWord = /随時|適宜|通年|必要に応じ|都度|定期的/gu;
function readCadences(text) {
  const folded = fold(text).text;
  return [
    ...[...folded.matchAll(times)].map((match) => placed(match.index, timesOf(match))),
    ...[...folded.matchAll(everyWord)].map(
      ({ index, 0: word }) => placed(index, { ...none, kind: "times", asWritten: word, perYear: every[word] ?? null })
    ),
    ...[...folded.matchAll(windows)].map((match) => placed(match.index, windowOf(match))),
    ...[...folded.matchAll(openWord)].map(
      ({ index, 0: word }) => placed(index, { ...none, kind: "open", asWritten: word })
    )
  ].sort((a, b) => a.index - b.index).map(({ cadence }) => cadence);
}
var none = { kind: "open", perYear: null, times: null, months: null };
function placed(index, cadence) {
  return { index, cadence };
}
function timesOf(match) {
  const { period, digits: digits2 } = match.groups ?? {};
  const count = Number(digits2);
  const key = period?.replace(/[間に]$/u, "").replace("\u5404\u6708", "\u6708");
  const factor = key === void 0 ? null : perYearOf[key] ?? null;
  return {
    ...none,
    kind: "times",
    asWritten: match[0],
    times: count,
    perYear: factor === null ? null : factor * count
  };
}
function windowOf(match) {
  const months = { from: Number(match.groups?.["from"]), to: Number(match.groups?.["to"]) };
  return { ...none, kind: "window", asWritten: match[0].replace("~", "\uFF5E"), months };
}
function monthsIn({ from, to }) {
  return (to - from + 12) % 12 + 1;
}

// src/check/words/quantities.ts
var units = "\u4EF6|\u4E16\u5E2F|\u4EBA|\u540D|\u90E8|[\u304B\u30AB\u30F6\u30B1]\u6240|\u7B87\u6240|\u56E3\u4F53|\u901A|\u679A|\u672C|\u793E|\u6821|\u7D44|\u518A|\u53E3|\u53F0|\u57FA|\u5E97\u8217|\u5E97|\u5730\u533A|\u5730\u57DF|\u6238|\u500B|\u9805\u76EE|\u696D\u52D9|\u4E8B\u696D|\u4E8B\u4F8B|\u8B1B\u5EA7|\u7A2E\u985E|\u888B|\u682A|\u9262|\u675F|\u68DF|\u982D|\u5339|\u7FBD|\u7740|\u54C1|\u4F5C\u54C1|\u4F1A\u5834|\u99C5|\u6559\u5BA4|\u62E0\u70B9|\u8DEF\u7DDA|\u4FBF|\u5E2D|\u98DF|km|kg|\u33A1|ha|\u5343\u5186|\u4E07\u5186|\u5104\u5186|\u5186";
var counted = new RegExp(
  `(?<label>[^\u3001\u3002()\uFF08\uFF09\u30FB:;/\u300C\u300D\\s]*?)(?:[:\uFF1A]?\\s*)(?:(?:\u7D04|\u5EF6\u3079|\u306E\u3079|\u8A08|\u5168|\u5404)\\s*)?(?<digits>\\d[\\d,]*(?:\\.\\d+)?)(?<unit>${units})(?!\u76EE|\u6708|\u65E5|\u5E74|\u306B\u3064\u304D|\u3042\u305F\u308A|\u5F53\u305F\u308A)`,
  "gu"
);
function readCounts(text) {
  const folded = fold(text).text;
  return [...folded.matchAll(counted)].flatMap((match) => {
    const { label = "", digits: digits2 = "", unit = "" } = match.groups ?? {};
    const value = parseDecimal(digits2);
    if (value === null || /[\d.]$|(?:あたり|当たり|につき)$/u.test(label)) return [];
    const before = folded.slice(0, match.index + match[0].length - digits2.length - unit.length);
    const after = folded.slice(match.index + match[0].length);
    const bracketed = /[(（](?:約|延べ|のべ|計|全)?$/u.test(before) && /^[)）]/u.test(after);
    const own = bracketed ? before.slice(0, -1) : label;
    return [{ value, unit, label: own, bracketed, asWritten: `${digits2}${unit}` }];
  });
}

// src/check/versions/line-facts.ts
function factsOf(text) {
  const known = cache.get(text);
  if (known !== void 0) return known;
  const facts = findFacts(text);
  if (cache.size > mostFacts) cache.clear();
  cache.set(text, facts);
  return facts;
}
var cache = /* @__PURE__ */ new Map();
var mostFacts = 5e3;
function findFacts(text) {
  const folded = fold(text).text.replace(/【改[定訂]履歴あり】/gu, "");
  const cadences = readCadences(folded);
  const counts = readCounts(folded);
  const taken = [...cadences, ...counts].map(({ asWritten }) => fold(asWritten).text);
  const rest = taken.reduce((left, written) => left.replace(written, ""), folded);
  const words = wordKey(folded);
  const letters = folded.replace(/\s/gu, "").replace(/^[・○●■◆◇□*＊-]+/u, "");
  const signs = letters.match(/[\d.☆★%~+\-−△▲]+/gu) ?? [];
  return {
    words,
    sense: `${words}#${signs.join("|")}`,
    frame: wordKey(rest.replace(/\d[\d,.]*/gu, "")),
    letters,
    cadences: cadences.map(keyOfCadence).sort().join("|"),
    counts: counts.map(({ value, unit }) => `${printDecimal(value)}${unit}`).sort().join("|"),
    figures: (rest.match(/\d[\d,.]*/gu) ?? []).join("|"),
    scope: scopeOf(folded)
  };
}
function keyOfCadence({ kind, perYear, times: times2, months, asWritten }) {
  if (kind === "window") return `window:${months?.from}-${months?.to}`;
  return kind === "open" ? asWritten : `times:${perYear ?? times2}${/以上/u.test(asWritten) ? "+" : ""}`;
}
function scopeOf(folded) {
  const brackets = [...folded.matchAll(/[(（]([^()（）]*)[)）]/gu)].map(([, inside = ""]) => inside).filter(
    (inside) => !/\d|[%％]|年度|再掲|改[定訂]|実績|目標|参考|随時|通年|適宜|毎[年月週日]|^[ivxア-ンⅠ-Ⅻ]+$/u.test(
      inside
    )
  ).map(wordKey);
  const words = folded.match(
    /のみ|に限る|を除く|全員|すべて|全て|全職員|全戸|全区|[\d]+歳以上|[\d]+歳未満/gu
  ) ?? [];
  return [.../* @__PURE__ */ new Set([...brackets, ...words])].filter((each) => each !== "").sort();
}

// src/check/versions/match-lines.ts
function matchLines(old, current, likeness4, lowest2) {
  const candidates = old.flatMap((a, from) => current.map((b, to) => ({ a, b, from, to, score: likeness4(a, b) }))).filter(({ score }) => score >= lowest2).sort((x, y) => y.score - x.score || Math.abs(x.from - x.to) - Math.abs(y.from - y.to));
  const takenOld = /* @__PURE__ */ new Set();
  const takenNew = /* @__PURE__ */ new Set();
  const pairs = candidates.filter(({ from, to }) => {
    if (takenOld.has(from) || takenNew.has(to)) return false;
    takenOld.add(from);
    takenNew.add(to);
    return true;
  });
  return {
    pairs: pairs.sort((x, y) => x.to - y.to).map(({ a, b }) => [a, b]),
    removed: old.filter((_, at) => !takenOld.has(at)),
    added: current.filter((_, at) => !takenNew.has(at))
  };
}

// src/check/versions/same-letters.ts
function withoutSameLetters(old, current) {
  const same = pairStatements(old, current, lettersOf);
  const paired = new Set(same.flat(2));
  const [left, rest] = [without(old, paired), without(current, paired)];
  const respelled = pairStatements(left, rest, senseOf);
  const known = new Set(respelled.flat(2));
  const sameInAll = joined(left) === joined(rest);
  const first = [...same, ...respelled].flatMap(firstLines);
  return {
    old: sameInAll ? [] : without(left, known),
    new: sameInAll ? [] : without(rest, known),
    marked: first.filter(([before, after]) => after.revised && !before.revised),
    respelled: respelled.flatMap(firstLines).filter(([before, after]) => before.revised || !after.revised)
  };
}
function without(lines, taken) {
  return lines.filter((line2) => !taken.has(line2));
}
function firstLines([[before], [after]]) {
  return before === void 0 || after === void 0 ? [] : [[before, after]];
}
function pairStatements(old, current, keyOf3) {
  const former = byStatement(old, keyOf3);
  return [...byStatement(current, keyOf3)].flatMap(([key, statements]) => {
    const twins = former.get(key) ?? [];
    return statements.flatMap((statement, at) => {
      const twin = twins[at];
      return twin === void 0 ? [] : [[twin, statement]];
    });
  });
}
function byStatement(lines, keyOf3) {
  const byStart = /* @__PURE__ */ new Map();
  for (const line2 of lines) {
    byStart.set(line2.span.start, [...byStart.get(line2.span.start) ?? [], line2]);
  }
  const found = /* @__PURE__ */ new Map();
  for (const statement of byStart.values()) {
    const key = statement[0] === void 0 ? "" : keyOf3(statement[0]);
    found.set(key, [...found.get(key) ?? [], statement]);
  }
  return found;
}
function lettersOf({ text }) {
  return factsOf(text).letters;
}
function senseOf({ text }) {
  return factsOf(text).sense;
}
function joined(lines) {
  const seen = /* @__PURE__ */ new Set();
  return lines.toSorted((a, b) => a.span.start - b.span.start).map((line2) => {
    const first = !seen.has(line2.span.start);
    seen.add(line2.span.start);
    return first ? lettersOf(line2) : "";
  }).join("");
}

// src/check/versions/compare-lines.ts
function compareLines(old, current, headings, kind) {
  const rest = withoutSameLetters(old, current);
  const { pairs, removed, added } = matchLines(rest.old, rest.new, likeness2, 0.5);
  return [
    ...rest.marked.map(([before, after]) => sameLine("mark", before, after)),
    ...rest.respelled.map(([before, after]) => sameLine("wording", before, after)),
    ...pairs.flatMap(([before, after]) => changesOf(before, after)),
    ...removed.filter((line2) => !isHeading(line2, headings.new)).map((line2) => ({ kind, old: line2, new: null, brief: null, substantive: true })),
    ...added.filter((line2) => !isHeading(line2, headings.old)).map((line2) => ({ kind, old: null, new: line2, brief: null, substantive: true }))
  ];
}
function sameLine(kind, before, after) {
  return { kind, old: before, new: after, brief: null, substantive: false };
}
function likeness2(a, b) {
  const [left, right] = [factsOf(a.text), factsOf(b.text)];
  if (left.words === right.words) return 1;
  return Math.min(
    0.99,
    Math.max(similarity(left.frame, right.frame), similarity(left.words, right.words))
  );
}
function isHeading(line2, headings) {
  const key = wordKey(line2.text);
  return headings.some((heading) => similarity(key, wordKey(heading)) >= 0.85);
}
function changesOf(before, after) {
  const [old, current] = [factsOf(before.text), factsOf(after.text)];
  const change2 = (kind, substantive) => ({
    kind,
    old: before,
    new: after,
    brief: briefOf(kind, before.text, after.text),
    substantive
  });
  const substance = [
    ...old.cadences === current.cadences ? [] : [change2("cadence", true)],
    ...old.counts === current.counts && old.figures === current.figures ? [] : [change2("activity", true)],
    ...old.scope.join() === current.scope.join() ? [] : [change2("scope", true)]
  ];
  if (substance.length > 0) return substance;
  if (old.sense !== current.sense) return [change2("wording", true)];
  if (after.revised && !before.revised) return [change2("mark", false)];
  return old.letters === current.letters ? [] : [change2("wording", false)];
}
function briefOf(kind, before, after) {
  if (kind !== "cadence" && kind !== "activity") return null;
  const read = (text) => {
    const found = kind === "cadence" ? readCadences(text) : readCounts(text);
    return found.map(({ asWritten }) => asWritten).join("\u3001");
  };
  const [from, to] = [read(before), read(after)];
  return from === "" && to === "" ? null : { from: from || "\u8A18\u8F09\u306A\u3057", to: to || "\u8A18\u8F09\u306A\u3057" };
}

// src/check/words/format-level.ts
function formatLevel({ compare, quantity: quantity2, inferred }) {
  const { asWritten, unit } = quantity2;
  const words = { atLeast: "\u4EE5\u4E0A", atMost: "\u4EE5\u4E0B", moreThan: "\u8D85", lessThan: "\u672A\u6E80", exactly: "" };
  const bound = inferred.includes("compare") ? "" : words[compare];
  return /^[☆★]/u.test(asWritten) ? `${asWritten}${bound}` : `${asWritten}${unit ?? ""}${bound}`;
}
function levelInEnglish({ compare, quantity: quantity2, inferred }) {
  const { asWritten, unit } = quantity2;
  const words = {
    atLeast: "at least ",
    atMost: "at most ",
    moreThan: "more than ",
    lessThan: "less than ",
    exactly: ""
  };
  const bound = inferred.includes("compare") ? "" : words[compare];
  return /^[☆★]/u.test(asWritten) ? `${bound}${asWritten}` : `${bound}${asWritten}${unit ?? ""}`;
}

// src/check/versions/promise-key.ts
function promiseKey({ combine, conditions }) {
  return `${combine} ${conditions.filter((each) => !restates(each)).map(keyOf).sort().join(" & ")}`;
}
function restatedKey({ conditions }) {
  return conditions.filter(restates).map(keyOf).sort().join(" & ");
}
function restates(condition) {
  return condition.kind === "change" && condition.restates === true;
}
function keyOf(condition) {
  switch (condition.kind) {
    case "level":
      return `${condition.compare} ${quantity(condition.quantity)} ${shape(condition)}`;
    case "range":
      return `${quantity(condition.lower)}..${quantity(condition.upper)} ${shape(condition)}`;
    case "change":
      return `${condition.compare} ${change(condition.change)} ${shape(condition)}`;
    case "done":
      return "done";
    case "deferred":
      return `deferred ${condition.why}`;
    default:
      return never(condition);
  }
}
function change({ amount, unit, from }) {
  const value = from.value === null ? "" : quantity(from.value);
  return `${digits(amount)}${unit ?? ""} from ${from.kind} ${from.fiscalYear ?? ""} ${from.count ?? ""} ${value}`;
}
function shape({ subject, approximate, each, aggregate, scale }) {
  const parts = [
    subject === null ? "" : wordKey(subject),
    approximate ? "about" : "",
    each ? "each" : "",
    aggregate === null ? "" : JSON.stringify(aggregate),
    scale === null ? "" : `/${digits(scale)}`
  ];
  return parts.filter((part) => part !== "").join(",");
}
function quantity({ value, over, unit }) {
  return `${digits(value)}${over === null ? "" : `/${digits(over)}`}${unit ?? ""}`;
}
function digits(value) {
  return printDecimal(normalize(value));
}

// src/check/versions/compare-targets.ts
function compareTargets(old, current, year) {
  const rest = withoutSameLetters(old, current);
  const { pairs, removed, added } = matchLines(rest.old, rest.new, likeness3, 0.6);
  return [
    ...rest.marked.map(([before, after]) => sameLine("mark", before, after)),
    ...rest.respelled.map(([before, after]) => sameLine("wording", before, after)),
    ...withoutEchoes(pairs.flatMap(([before, after]) => changesOf2(before, after, year))),
    ...removed.map((line2) => ({
      kind: "target",
      old: line2,
      new: null,
      brief: null,
      substantive: true
    })),
    ...added.map((line2) => ({
      kind: "target",
      old: null,
      new: line2,
      brief: null,
      substantive: true
    }))
  ];
}
function withoutEchoes(changes) {
  const changed = new Set(changes.filter(({ substantive }) => substantive).map(keyOfLines));
  return changes.filter(
    (change2) => change2.kind !== "wording" || change2.substantive || !changed.has(keyOfLines(change2))
  );
}
function keyOfLines({ old, new: current }) {
  return `${old?.span.start} ${current?.span.start}`;
}
function likeness3(a, b) {
  const [left, right] = [a.target.indicator, b.target.indicator];
  const names = left === null || right === null ? similarity(factsOf(a.text).frame, factsOf(b.text).frame) : Math.max(indicatorLikeness(left, right), keptWhole(left, right));
  const year = a.target.fiscalYear === b.target.fiscalYear ? 6e-3 : 0;
  const promise = promiseKey(a.target) === promiseKey(b.target) ? 3e-3 : 0;
  return Math.max(names, likenessOfActs(a, b)) - 0.01 + year + promise;
}
function likenessOfActs(a, b) {
  if (!isAct(a.target) || !isAct(b.target)) return 0;
  const alike = similarity(factsOf(a.text).words, factsOf(b.text).words);
  return alike >= 0.4 ? Math.max(alike, 0.65) : 0;
}
function keptWhole(a, b) {
  const alike = similarity(wordKey(a), wordKey(b));
  if (wordKey(withoutBrackets(a)) === wordKey(withoutBrackets(b))) return 0.95;
  return alike >= 0.8 ? alike * 0.9 : 0;
}
function withoutBrackets(name) {
  return name.replace(/[(（][^()（）]*[)）]/gu, "");
}
function changesOf2(before, after, year) {
  const change2 = (kind, substantive = true) => ({
    kind,
    old: before,
    new: after,
    brief: kind === "target" ? briefOf2(before.target, after.target) : null,
    substantive
  });
  const [old, current] = [factsOf(before.text), factsOf(after.text)];
  const baselines = changedBaselines(before.target, after.target);
  const substance = [
    ...samePromise(before.target, after.target, year) ? [] : [change2("target")],
    ...baselines.map(() => change2("baseline")),
    ...old.scope.join() === current.scope.join() ? [] : [change2("scope")]
  ];
  const badge = badgesOf(before.target) === badgesOf(after.target) ? [] : [change2("mark", false)];
  if (substance.length > 0) return [...substance, ...badge];
  const named = nameOf(before.target) === nameOf(after.target);
  if (!named) return [change2(isAct(after.target) ? "target" : "wording"), ...badge];
  if (after.revised && !before.revised) return [change2("mark", false)];
  return old.letters === current.letters ? badge : [change2("wording", false), ...badge];
}
function isAct({ conditions }) {
  return conditions.every(({ kind }) => kind === "done" || kind === "deferred");
}
function samePromise(a, b, year) {
  const restated = [restatedKey(a), restatedKey(b)];
  const restatedAlike = restated.includes("") || restated[0] === restated[1];
  return promiseKey(a) === promiseKey(b) && restatedAlike && sameYears(a, b, year);
}
function sameYears(a, b, year) {
  if (a.years?.from !== b.years?.from || a.years?.to !== b.years?.to) return false;
  if (a.fiscalYear === b.fiscalYear) return true;
  const named = a.fiscalYear ?? b.fiscalYear;
  return (a.fiscalYear === null || b.fiscalYear === null) && named === year;
}
function changedBaselines(a, b) {
  const keys = new Set([...a.baselines, ...b.baselines].map(keyOfBaseline));
  return [...keys].filter((key) => figureAt(a.baselines, key) !== figureAt(b.baselines, key));
}
function keyOfBaseline({ fiscalYear, kind, label }) {
  return `${fiscalYear}|${kind}|${wordKey(label ?? "")}`;
}
function figureAt(baselines, key) {
  const found = baselines.find((each) => keyOfBaseline(each) === key)?.quantity ?? null;
  return found === null ? "" : `${printDecimal(normalize(found.value))}${found.unit ?? ""}`;
}
function badgesOf({ marks }) {
  return marks.filter((mark) => mark !== "revised").toSorted().join();
}
function nameOf({ indicator, asWritten }) {
  return indicator === null ? wordKey(asWritten) : keyOfIndicator(indicator) ?? wordKey(indicator);
}
function briefOf2(before, after) {
  const [from, to] = [levelWords(before), levelWords(after)];
  return from === "" || to === "" || from === to ? null : { from, to };
}
function levelWords({ conditions }) {
  const level = conditions.find((each) => each.kind === "level");
  return level === void 0 ? "" : formatLevel(level);
}

// src/check/versions/moved-lines.ts
function findPartings(pairs, removed, added) {
  const splits = added.flatMap((part) => partOf(part, pairs, ([old, now]) => lost(old, now)));
  const merges = removed.flatMap((part) => partOf(part, pairs, ([old, now]) => lost(now, old)));
  return {
    splits,
    merges,
    pairs: pairs.map((pair) => {
      const parts = (partings) => partings.filter(({ whole }) => whole === pair).map(({ part }) => part);
      const [old, current] = pair;
      return [
        withoutLinesOf(old, parts(splits), lost(old, current)),
        withoutLinesOf(current, parts(merges), lost(current, old))
      ];
    })
  };
}
var fewest = 2;
function partOf(part, pairs, missing) {
  const lines = linesOf(part);
  const shared = pairs.map((whole) => {
    const gone = missing(whole);
    return { whole, count: lines.filter((line2) => gone.has(keyOf2(line2))).length };
  });
  const best = shared.toSorted((a, b) => b.count - a.count)[0];
  if (best === void 0 || best.count < fewest || best.count * 2 < lines.length) return [];
  return [{ part, whole: best.whole }];
}
function lost(from, other) {
  const kept = new Set(linesOf(other).map(keyOf2));
  return new Set(
    linesOf(from).map(keyOf2).filter((key) => !kept.has(key))
  );
}
function linesOf({ prose, activities, targets }) {
  return [...prose, ...activities, ...targets];
}
function keyOf2({ text }) {
  return factsOf(text).sense;
}
function withoutLinesOf(unit, parts, gone) {
  if (parts.length === 0) return unit;
  const keys = parts.flatMap(linesOf).map(keyOf2);
  const moved = new Set(keys.filter((key) => gone.has(key)));
  const stays = (line2) => !moved.has(keyOf2(line2));
  return {
    ...unit,
    prose: unit.prose.filter(stays),
    activities: unit.activities.filter(stays),
    targets: unit.targets.filter(stays)
  };
}

// src/check/versions/version-unit.ts
function unitsOfOverview({ panels, initiatives }, text) {
  return [
    ...panels.map((panel) => unitOfPanel(panel, text)),
    ...initiatives.map((each) => unitOfInitiative(each, text))
  ];
}
function unitOfSheet(sheet, text) {
  const { multiYear, yearPlan, midyearReview, selfEvaluation } = sheet;
  const entries = [...multiYear.purpose, ...multiYear.strategy, ...multiYear.outline];
  return {
    number: sheet.number,
    title: sheet.title === null ? null : line(sheet.title, "multiYear", text),
    names: [sheet.title, sheet.theme, sheet.pillar].map((each) => each?.text ?? ""),
    prose: entries.map((entry) => line(entry, "multiYear", text)),
    activities: yearPlan.activities.map((each) => ({
      ...line(each, "yearPlan", text),
      revised: each.revised
    })),
    targets: [
      ...multiYear.targets.map((placed3) => targetLine(placed3, "multiYear", text)),
      ...yearPlan.targets.map((placed3) => targetLine(placed3, "yearPlan", text))
    ],
    headings: [...entries, ...yearPlan.activities].flatMap(headingOf),
    marks: [
      { name: "implementation", ...midyearReview?.implementationOutlook ?? blank },
      { name: "attainment", ...midyearReview?.attainmentOutlook ?? blank },
      { name: "verdict", ...selfEvaluation?.verdict ?? blank }
    ]
  };
}
var blank = { value: null, span: null };
function unitOfPanel(panel, text) {
  const { desiredState, strategy, outcomes, themes } = panel;
  return {
    number: null,
    title: line(desiredState, "multiYear", text),
    names: [desiredState.text],
    prose: strategy === null ? [] : [line(strategy, "multiYear", text)],
    activities: themes.flatMap(
      ({ activities }) => activities.map((each) => line(each, "yearPlan", text))
    ),
    targets: [
      ...outcomes.map((placed3) => targetLine(placed3, "multiYear", text)),
      ...themes.flatMap(({ targets }) => targets.map((each) => targetLine(each, "yearPlan", text)))
    ],
    headings: themes.map(({ title }) => title.text),
    marks: []
  };
}
function unitOfInitiative({ number, title, outline, targets }, text) {
  return {
    number,
    title: line(title, "multiYear", text),
    names: [title.text],
    prose: outline.map((entry) => line(entry, "multiYear", text)),
    activities: [],
    targets: targets.map((placed3) => targetLine(placed3, "yearPlan", text)),
    headings: outline.flatMap(headingOf),
    marks: []
  };
}
function line({ text, span }, half, source) {
  return { text, span, half, revised: isMarked(source, span) };
}
function targetLine({ target, span }, half, source) {
  const revised = target.marks.includes("revised");
  return { text: wordsAt(source, span), span, half, revised, target };
}
function headingOf(entry) {
  return [entry.under?.text, entry.heading].filter((each) => each !== void 0 && each !== null);
}
function isMarked(source, { end }) {
  return /^[^\n\t・○●■◆□☆【<]{0,4}【改[定訂]履歴あり】/u.test(source.slice(end, end + 20));
}

// src/check/versions/diff-documents.ts
function diffDocuments(old, current) {
  const units2 = pairUnits(old, current);
  const { removed, added } = units2;
  const { pairs, splits, merges } = findPartings(units2.pairs, removed, added);
  const year = old.document.fiscalYear === current.document.fiscalYear ? old.document.fiscalYear : null;
  return [
    ...frameworkChange(old, current),
    ...pairs.flatMap(([before, after]) => [
      ...renaming(before, after),
      ...compareUnits(before, after, year).map((change2) => placed2(change2, before, after)),
      ...changedMarks(before, after, old, current)
    ]),
    ...removed.map((unit) => wholeUnit("sheet-removed", unit, merges)),
    ...added.map((unit) => wholeUnit("sheet-added", unit, splits))
  ];
}
function pairUnits(old, current) {
  const before = old.document.sheets.map((sheet) => unitOfSheet(sheet, old.text));
  const after = current.document.sheets.map((sheet) => unitOfSheet(sheet, current.text));
  const sheets = matchInitiatives(old.document.sheets, current.document.sheets);
  const overview = matchLines(
    unitsOfOverview(old.document, old.text),
    unitsOfOverview(current.document, current.text),
    (a, b) => similarity(wordKey(a.names.join("")), wordKey(b.names.join(""))),
    0.5
  );
  const pairs = sheets.pairs.flatMap(({ previous, current: at }) => {
    const [a, b] = [before[previous], after[at]];
    return a === void 0 || b === void 0 ? [] : [[a, b]];
  });
  return {
    pairs: [...pairs, ...overview.pairs],
    removed: [...sheets.removed.flatMap((at) => before[at] ?? []), ...overview.removed],
    added: [...sheets.added.flatMap((at) => after[at] ?? []), ...overview.added]
  };
}
function compareUnits(before, after, year) {
  const headings = { old: before.headings, new: after.headings };
  const half = (unit, which) => unit.targets.filter((line2) => line2.half === which);
  return [
    ...compareLines(before.prose, after.prose, headings, "wording"),
    ...compareLines(before.activities, after.activities, headings, "activity"),
    ...compareTargets(half(before, "multiYear"), half(after, "multiYear"), year),
    ...compareTargets(half(before, "yearPlan"), half(after, "yearPlan"), year)
  ];
}
function placed2(change2, before, after) {
  return {
    kind: change2.kind,
    sheet: { old: before.number, new: after.number },
    half: (change2.new ?? change2.old)?.half ?? null,
    old: change2.old,
    new: change2.new,
    ofTarget: isTarget(change2.new ?? change2.old),
    brief: change2.brief,
    declared: change2.new?.revised === true,
    substantive: change2.substantive
  };
}
function isTarget(line2) {
  return line2 !== null && "target" in line2;
}
function renaming(before, after) {
  const same = before.names.map(wordKey).join("|") === after.names.map(wordKey).join("|");
  if (same) return [];
  return [
    {
      kind: "sheet-renamed",
      sheet: { old: before.number, new: after.number },
      half: null,
      old: nameOf2(before),
      new: nameOf2(after),
      ofTarget: false,
      brief: null,
      declared: after.title?.revised === true,
      substantive: true
    }
  ];
}
function nameOf2({ title, names }) {
  return title === null ? null : { text: names.filter((name) => name !== "").join(" "), span: title.span };
}
function changedMarks(before, after, old, current) {
  return before.marks.flatMap(({ name, value, span }) => {
    const now = after.marks.find((mark) => mark.name === name);
    if (value === null || now === void 0 || now.value === null || now.value === value) return [];
    return [
      {
        kind: "mark",
        sheet: { old: before.number, new: after.number },
        half: null,
        old: span === null ? null : { text: wordsAt(old.text, span), span },
        new: now.span === null ? null : { text: wordsAt(current.text, now.span), span: now.span },
        ofTarget: false,
        brief: null,
        declared: false,
        substantive: true
      }
    ];
  });
}
function wholeUnit(kind, unit, partings) {
  const gone = kind === "sheet-removed";
  const whole = partings.find(({ part }) => part === unit)?.whole ?? null;
  const name = unit.title;
  return {
    kind,
    sheet: { old: gone ? unit.number : null, new: gone ? null : unit.number },
    half: null,
    old: gone ? name : null,
    new: gone ? null : name,
    ofTarget: false,
    brief: null,
    declared: unit.title?.revised === true,
    substantive: true,
    ...whole === null ? {} : { partOf: whole[gone ? 1 : 0].number }
  };
}
function frameworkChange(old, current) {
  const [from, to] = [old.document.framework, current.document.framework];
  if (wordKey(from ?? "") === wordKey(to ?? "")) return [];
  return [
    {
      kind: "framework",
      sheet: { old: null, new: null },
      half: null,
      old: passageOf(old.text, from),
      new: passageOf(current.text, to),
      ofTarget: false,
      brief: null,
      declared: false,
      substantive: true
    }
  ];
}
function passageOf(text, words) {
  if (words === null) return null;
  const start = Math.max(0, text.indexOf(words));
  return { text: words, span: { start, end: start + words.length } };
}

export {
  wordsAt,
  formatLevel,
  levelInEnglish,
  readCadences,
  monthsIn,
  readCounts,
  factsOf,
  promiseKey,
  matchInitiatives,
  diffDocuments
};
//# sourceMappingURL=chunk-KM76IX5I.js.map
