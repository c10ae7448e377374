import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  printTarget
} from "./chunk-NBSPMUU3.js";
import {
  compareWords,
  findWord,
  knownUnit,
  parseTargets,
  scanTokens
} from "./chunk-VBLDZMBZ.js";
import {
  fold
} from "./chunk-OFAW3Q7V.js";

// src/target/spelling/slip-problem.ts
function slipProblem({ typed, meant, kind, span }) {
  return {
    code: "target/misspelt",
    severity: "asks",
    message: `\u300C${typed}\u300D\u306F\u300C${meant}\u300D\u306E\u66F8\u304D\u9593\u9055\u3044\u3067\u306F\u3042\u308A\u307E\u305B\u3093\u304B\u3002\u300C${meant}\u300D\u306B\u76F4\u3059\u3068\u3001${effects[kind]}`,
    span,
    expected: expectations[kind],
    suggestion: meant
  };
}
var expectations = {
  bound: "\u300C\u4EE5\u4E0A\u300D\u300C\u4EE5\u4E0B\u300D\u300C\u672A\u6E80\u300D\u300C\u5897\u300D\u300C\u6E1B\u300D\u306A\u3069\u3001\u5024\u306E\u7BC4\u56F2\u3084\u5897\u6E1B\u3092\u8868\u3059\u3053\u3068\u3070",
  reference: "\u300C\u524D\u5E74\u5EA6\u6BD4\u300D\u306A\u3069\u3001\u6BD4\u3079\u308B\u5143\u3092\u8868\u3059\u3053\u3068\u3070",
  era: "\u300C\u4EE4\u548C\u300D\u300C\u5E73\u6210\u300D\u306A\u3069\u306E\u5143\u53F7",
  digits: "\u6570\u5B57"
};
var effects = {
  bound: "\u5024\u306E\u7BC4\u56F2\u3084\u5897\u6E1B\u307E\u3067\u8AAD\u307F\u53D6\u308C\u307E\u3059\u3002",
  reference: "\u4F55\u3068\u6BD4\u3079\u308B\u304B\u3092\u8AAD\u307F\u53D6\u308C\u307E\u3059\u3002",
  era: "\u5E74\u5EA6\u3092\u8AAD\u307F\u53D6\u308C\u307E\u3059\u3002",
  digits: "\u6570\u3068\u3057\u3066\u8AAD\u307F\u53D6\u308C\u307E\u3059\u3002"
};

// src/target/spelling/edit-distance.ts
function editDistance(a, b) {
  const to = [...b];
  let above = [0, ...to.map((_, index) => index + 1)];
  for (const [index, letter] of [...a].entries()) {
    const row = [index + 1];
    for (const [column, other] of to.entries()) {
      const changed = (above[column] ?? 0) + (letter === other ? 0 : 1);
      row.push(Math.min((above[column + 1] ?? 0) + 1, (row[column] ?? 0) + 1, changed));
    }
    above = row;
  }
  return above.at(-1) ?? 0;
}

// src/target/spelling/look-alikes.ts
var groups = [
  "\u53E3\u30ED",
  "\u529B\u30AB",
  "\u5915\u30BF",
  "\u5DE5\u30A8",
  "\u4E8C\u30CB",
  "\u30CF\u516B",
  "\u535C\u30C8",
  "\u4EBA\u5165",
  "\u4E0A\u571F\u58EB",
  "\u4E0B\u4E01",
  "\u672A\u672B",
  "\u5927\u592A\u72AC",
  "\u4E00\u30FC\u30FC\u2015\u2010\uFF0D-",
  "\u3078\u30D8",
  "\u308A \u30EA",
  "\u30F3\u30BD",
  "\u30B7\u30C4",
  "0Oo\u041E\u043E\u3007\u25CB",
  "1lI|"
];
var first = new Map(
  groups.flatMap((group) => {
    const [head = "", ...others] = [...group.replace(/\s/gu, "")];
    return others.map((other) => [other, head]);
  })
);
function foldLookAlikes(text) {
  return [...text].map((character) => first.get(character) ?? character).join("");
}
function asDigits(text) {
  const digits = [...text].map((character) => {
    if (/[0-9.,]/.test(character)) return character;
    const folded = first.get(character);
    return folded === "0" || folded === "1" ? folded : "";
  });
  return digits.includes("") ? null : digits.join("");
}

// src/target/spelling/sounds-alike.ts
var written = `
\u4EE5\u4E0A: \u7570\u5E38 \u7570\u72B6 \u79FB\u8B72 \u59D4\u8B72 \u4EE5\u72B6 \u4EE5\u60C5 \u4F4D\u4E0A
\u4EE5\u4E0B: \u533B\u79D1 \u7570\u5316 \u4EE5\u5316 \u4EE5\u79D1 \u610F\u4E0B
\u4EE5\u5185: \u5C45\u306A\u3044 \u610F\u5185 \u4F4D\u5185
\u672A\u6E80: \u672A\u4E07 \u898B\u6E80 \u672A\u6F2B \u672A\u6162
\u5897: \u50CF
\u6E1B: \u6E90
\u5897\u52A0: \u9020\u82B1 \u5897\u4FA1
\u6E1B\u5C11: \u6E1B\u5C0F \u73FE\u8C61
\u5411\u4E0A: \u5DE5\u5834 \u53E3\u4E0A
\u7DAD\u6301: \u610F\u5730 \u907A\u5150
\u524D\u5E74\u5EA6\u6BD4: \u524D\u5E74\u5EA6\u8CBB \u524D\u5E74\u5EA6\u65E5 \u524D\u5E74\u5EA6\u706B \u524D\u5E74\u5EA6\u975E
\u524D\u5E74\u5EA6\u5B9F\u7E3E: \u524D\u5E74\u5EA6\u5B9F\u7A4D \u524D\u5E74\u5EA6\u5B9F\u8DE1
\u524D\u5E74\u6BD4: \u524D\u5E74\u8CBB \u524D\u5E74\u65E5
`;
var meantBy = new Map(
  written.trim().split("\n").flatMap((line) => {
    const [meant = "", typed = ""] = line.split(": ");
    return typed.split(" ").map((slip) => [slip, meant]);
  })
);

// src/target/spelling/slips.ts
function findSlips(sentence) {
  const folded = fold(sentence);
  const found = [
    ...slipsBehindFigures(folded.text),
    ...slipsBeforeFigures(folded.text),
    ...slipsOfEras(folded.text),
    ...slipsOfDigits(folded.text)
  ];
  return found.map(({ at, typed, meant, kind }) => {
    const span = folded.span(at, at + typed.length);
    return { span, typed, meant, kind };
  }).sort((a, b) => a.span.start - b.span.start);
}
function slipsBehindFigures(text) {
  return scanTokens(text, null).flatMap((token) => {
    const at = unitEnd(text, token);
    if (at === null) return [];
    const slip = findWord(text, at) === null ? slipAt(text, at) : null;
    return slip === null ? [] : [{ ...slip, at, kind: "bound" }];
  });
}
function unitEnd(text, token) {
  if (token.kind === "passed" && token.broken) return knownUnit(text, token.end);
  if (token.kind !== "quantity" || token.word !== null) return null;
  return knownUnit(text, token.unitStart) ?? Math.min(token.end, token.unitStart);
}
var boundary = /^(?:$|[\s、。,.()（）「」『』【】;:]|[をにでとのがはもへ])/u;
function slipAt(text, at) {
  for (let length = 4; length >= 1; length -= 1) {
    const typed = text.slice(at, at + length);
    if (typed.length < length || !boundary.test(text.slice(at + length))) continue;
    const meant = meantBy.get(typed) ?? nearBound(typed);
    if (meant !== void 0) return { typed, meant };
  }
  return null;
}
var bounds = compareWords.flatMap(([words]) => words.split(/\s+/u)).filter((word) => /^(?:以|未|超過)/u.test(word));
var ownWords = /* @__PURE__ */ new Set([
  "\u4EE5\u5916",
  "\u4EE5\u964D",
  "\u4EE5\u524D",
  "\u4EE5\u5F8C",
  "\u4EE5\u6765",
  "\u4EE5\u9060",
  "\u672A\u7136",
  "\u672A\u660E",
  "\u672A\u6765",
  "\u672A\u9054"
]);
function nearBound(typed) {
  if (typed.length < 2 || ownWords.has(typed)) return void 0;
  const alike = bounds.find((bound) => foldLookAlikes(bound) === foldLookAlikes(typed));
  if (alike !== void 0) return alike;
  return /^[以未]/u.test(typed) ? bounds.find((bound) => bound[0] === typed[0] && editDistance(bound, typed) === 1) : void 0;
}
function slipsBeforeFigures(text) {
  return [...meantBy].filter(([, meant]) => meant.startsWith("\u524D")).flatMap(([typed, meant]) => {
    const at = text.indexOf(typed);
    const before = at !== -1 && /^[\sで約]*[0-9]|^以/u.test(text.slice(at + typed.length));
    return before ? [{ typed, meant, at, kind: "reference" }] : [];
  });
}
var eraNames = ["\u4EE4\u548C", "\u5E73\u6210", "\u662D\u548C"];
var beforeYear = /([^\s0-9]{2})(?=(?:[0-9]{1,2}|元)年度(?!目))/gu;
var noSlips = /達成|緩和|調和|完成|作成|育成|結成|形成|構成|編成|養成|造成|助成|賛成|共和|飽和|平和|策定/u;
function slipsOfEras(text) {
  return [...text.matchAll(beforeYear)].flatMap(({ 1: typed = "", index }) => {
    if (eraNames.includes(typed) || noSlips.test(typed)) return [];
    const meant = eraNames.find((era) => editDistance(era, typed) === 1);
    return meant === void 0 ? [] : [{ typed, meant, at: index, kind: "era" }];
  });
}
var mixed = /(?<![A-Za-z0-9.,])(?=[0-9OoОlI|]*[0-9])(?=[0-9]*[OoОlI|])[0-9OoОlI|]{2,}(?![A-Za-z0-9])/gu;
function slipsOfDigits(text) {
  return [...text.matchAll(mixed)].flatMap(({ 0: typed, index }) => {
    const meant = asDigits(typed);
    const counted = knownUnit(text, index + typed.length) !== null;
    return meant === null || !counted ? [] : [{ typed, meant, at: index, kind: "digits" }];
  });
}

// src/target/check-statement.ts
function checkStatement(text, context) {
  if (text.trim() === "") return { text, targets: [], problems: [] };
  const slips = findSlips(text).map(slipProblem);
  const read = parseTargets(text, context);
  const problems = inOrder([...read.flatMap((target) => target.problems), ...slips]);
  if (read.every(isUnreadable)) return { text, targets: [], problems };
  const targets = read.map((target) => ({
    target: { ...target, problems: inOrder([...target.problems, ...slips.filter(isIn(target))]) },
    canonical: printTarget(target)
  }));
  return { text, targets, problems };
}
function isUnreadable({ problems }) {
  return problems.some(({ code }) => code === "target/unreadable");
}
function isIn({ span }) {
  return (problem) => problem.span !== void 0 && problem.span.start >= span.start && problem.span.end <= span.end;
}
function inOrder(problems) {
  const start = ({ span }) => span?.start ?? 0;
  return problems.filter((problem, index) => problems.findIndex((other) => isSame(other, problem)) === index).sort((a, b) => start(a) - start(b));
}
function isSame(a, b) {
  return a.code === b.code && a.span?.start === b.span?.start && a.span?.end === b.span?.end;
}

export {
  checkStatement
};
//# sourceMappingURL=chunk-N7HRXTAO.js.map
