import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  beyondItsEnd,
  readAmount,
  readFiscalYearAt,
  readYearName,
  westernYear,
  yearWordEnd
} from "./chunk-KUA5EXJI.js";
import {
  blankWords,
  doneWords,
  grades,
  isLowerBetter,
  notMeasurableWords,
  toBeSetWords
} from "./chunk-X5QM5IOJ.js";
import {
  squeezeText
} from "./chunk-MWSDTXH6.js";
import {
  never
} from "./chunk-SKOCY5Q7.js";
import {
  add,
  compare,
  decimal,
  divide,
  findFiscalYear,
  fold,
  isZero,
  moved,
  multiply,
  negate,
  normalize,
  parseDecimal,
  printDecimal,
  sign,
  subtract
} from "./chunk-OFAW3Q7V.js";

// src/japanese/letter-codes.ts
function letterCodes(letters) {
  return new Set([...letters].map((letter2) => letter2.charCodeAt(0)));
}

// src/target/read/canonical.ts
function readName(text) {
  if (!text.startsWith("\u300C")) return null;
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const sign2 = text.charAt(at);
    if (sign2 === "\u300C") depth += 1;
    else if (sign2 === "\u300D") depth -= 1;
    else if (sign2 === "\n") return null;
    if (depth > 0) continue;
    return text.charAt(at + 1) === "\uFF1A" ? { name: text.slice(1, at), rest: at + 2 } : null;
  }
  return null;
}
function readFixed(text) {
  const [told2 = "", ...waits] = text.split("\u203B");
  const words = told2.replace(/\(.*$/su, "").trim();
  if (words === doneWords) return { kind: "done", inferred: [] };
  if (words === blankWords) return deferred("blank", null);
  if (words === notMeasurableWords) return deferred("not-measurable", null);
  if (words !== toBeSetWords) return null;
  return deferred("to-be-set", waits.length === 0 ? null : waits.join("\u203B").trim());
}
function deferred(why, trigger) {
  return { kind: "deferred", why, trigger, inferred: [] };
}

// src/target/read/lines.ts
function joinLines(folded) {
  const { text } = folded;
  if (!text.includes("\n") && !text.includes("\r")) return folded;
  const starts = [];
  const ends3 = [];
  const pieces = [];
  let at = 0;
  const keep = (to) => {
    for (let index2 = at; index2 < to; index2 += 1) {
      const span = folded.span(index2, index2 + 1);
      starts.push(span.start);
      ends3.push(span.end);
    }
    pieces.push(text.slice(at, to));
    at = to;
  };
  const lineEnd = /[ \t]*[\r\n]+[ \t\r\n]*/g;
  for (const match of text.matchAll(lineEnd)) {
    const next = match.index + match[0].length;
    if (isAuthors(text, match.index, next, match[0])) continue;
    keep(match.index);
    at = next;
  }
  keep(text.length);
  return moved(pieces.join(""), starts, ends3, 0);
}
var itemStart = /[・○●◎■□◆◇▼▽★☆※*【<〈《(①-⑳㉑-㉟⑴-⒇ⅰ-ⅻⅠ-Ⅻ]|[0-9]{1,2}[.)]|[-‐→⇒]|注|\(注|参考|プラン|目標値|新規指標|なお|また|ただし|[アイウエオ][.)]/uy;
var finished = /(?:[。)】」』〕>;]|する|こと|目指す|図る|得る|せる|とす|達成|以上|以下|以内|未満|程度|[0-9]|%|件|人|名|社|回|か所|箇所|増|減|向上|削減|である|なる|いる|ます|る)$/u;
function isAuthors(text, end2, next, whole2) {
  if (end2 === 0 || next >= text.length) return false;
  itemStart.lastIndex = next;
  if (itemStart.test(text)) return true;
  if (/\n[ \t]*\r?\n/.test(whole2)) return true;
  return finished.test(text.slice(Math.max(0, end2 - 4), end2));
}

// src/target/read/marks.ts
var marks = [
  [/改[定訂]履歴(?:あり|有り?)?/gu, "revised"],
  [/再掲/gu, "repeated"],
  [/目標値?\s{0,3}(?:UP|アップ|引上げ?)/gu, "raised"],
  [/目標値?\s{0,3}修正/gu, "corrected"],
  [/新規指標/gu, "added"]
];
var badge = /[【(]?\s{0,3}(?:改[定訂]履歴(?:あり|有り?)?|[^\s()【】]{0,8}再掲|再掲|目標値?\s{0,3}(?:UP|アップ)|目標値?\s{0,3}修正|新規指標)\s{0,3}[】)]?/gu;
var plan = /(?:^|[\s】)%件以上])(プラン\s{0,3}[0-9]\.[0-9])(?=\s|$|目標値|新規|プラン)/gu;
var cutOff = /(?:^|[\s%])(目標値)\s{0,3}$/u;
function readMarks(text) {
  if (!/改[定訂]|再掲|目標値|新規指標|プラン/u.test(text))
    return { marks: [], framework: null, cutOff: null, rest: text };
  const found = marks.flatMap(
    ([pattern, mark]) => [...text.matchAll(pattern)].map(({ index: index2 }) => ({ mark, at: index2 }))
  );
  let framework = null;
  const blank = (part) => " ".repeat(part.length);
  let rest = text.replace(
    badge,
    (part) => /再掲/u.test(part) && !/[【(]/u.test(part) && !/再掲\s{0,3}$/u.test(text) ? part : blank(part)
  );
  rest = rest.replace(plan, (part, name) => {
    framework = name.replace(/\s/gu, "");
    return part.replace(name, blank(name));
  });
  const cut = cutOff.exec(rest)?.[1] ?? null;
  if (cut !== null) rest = rest.replace(cutOff, (part) => blank(part));
  return { marks: found, framework, cutOff: cut, rest };
}

// src/target/lexicon/change-words.ts
var changeWords = [
  [
    "\u5897\u52A0 \u5897\u984D \u5897\u5927 \u5897\u9032 \u5897\u5F37 \u5897\u54E1 \u5897\u53CE \u5897 \u4E0A\u6607 \u62E1\u5927 \u4F38\u9577 \u4F38\u3073 \u4F38\u3070 \u4F38\u5F35 \u5F15\u304D\u4E0A\u3052 \u5F15\u4E0A\u3052 \u5F15\u304D\u3042\u3052 \u62BC\u3057\u4E0A\u3052 \u62BC\u4E0A\u3052 \u30A2\u30C3\u30D7 UP \u4E0A\u7A4D\u307F \u4E0A\u4E57\u305B \u9AD8\u3081 \u4E0A\u3052 \u30D7\u30E9\u30B9 \u5897\u3084 \u5897\u3048 \u9AD8\u307E \u4E0A\u304C \u5145\u5B9F \u62E1\u5145",
    { kind: "change", sign: 1 }
  ],
  ["\u5411\u4E0A", { kind: "change", sign: 1 }],
  [
    "\u6E1B\u5C11 \u6E1B\u984D \u6E1B \u524A\u6E1B \u7E2E\u6E1B \u4F4E\u6E1B \u5727\u7E2E \u77ED\u7E2E \u7E2E\u5C0F \u4F4E\u4E0B \u5F15\u304D\u4E0B\u3052 \u5F15\u4E0B\u3052 \u5F15\u304D\u3055\u3052 \u30C0\u30A6\u30F3 \u30AB\u30C3\u30C8 \u7BC0\u6E1B \u8EFD\u6E1B \u4E0B\u3052 \u6E1B\u3089 \u4F4E\u304F \u6291\u5236 \u4E0B\u964D \u30DE\u30A4\u30CA\u30B9 \u6E1B\u308A \u7BC0\u7D04 \u7701\u529B\u5316 \u6E1B\u91CF \u77ED\u304F \u9013\u6E1B \u6291\u3048",
    { kind: "change", sign: -1 }
  ],
  ["\u500D\u5897", { kind: "change", sign: 1, factor: 2 }],
  ["\u534A\u6E1B", { kind: "change", sign: -1, factor: 0.5 }],
  ["\u6539\u5584", { kind: "better" }],
  ["\u7DAD\u6301 \u7D99\u7D9A \u4FDD\u6301 \u5805\u6301 \u6301\u7D9A \u540C\u7A0B\u5EA6 \u540C\u6C34\u6E96 \u540C\u7B49 \u4E26\u307F \u6A2A\u3070\u3044 \u636E\u3048\u7F6E", { kind: "hold" }],
  [
    `\u5897\u52A0\u5B9F\u7E3E \u5897\u52A0\u7387 \u5897\u6E1B\u7387 \u5897\u52A0\u6570 \u5897\u52A0\u91CF \u5897\u52A0\u984D \u5897\u52A0\u5206 \u5897\u6E1B \u4F38\u3073\u7387 \u4F38\u7387 \u4E0A\u6607\u7387 \u62E1\u5927\u7387 \u5411\u4E0A\u7387 \u5411\u4E0A\u5EA6 \u6539\u5584\u63AA\u7F6E\u7387 \u6539\u5584\u63AA\u7F6E \u6539\u5584\u7387 \u6539\u5584\u5EA6 \u6539\u5584\u52B9\u679C \u6539\u5584\u8A08\u753B \u6539\u5584\u70B9 \u6E1B\u5C11\u7387 \u6E1B\u5C11\u91CF \u6E1B\u5C11\u6570 \u6E1B\u5C11\u984D \u524A\u6E1B\u7387 \u524A\u6E1B\u91CF \u524A\u6E1B\u984D \u524A\u6E1B\u52B9\u679C \u524A\u6E1B\u6570 \u4F4E\u6E1B\u7387 \u4F4E\u6E1B\u91CF
     \u4F4E\u6E1B\u984D \u4F4E\u6E1B\u52B9\u679C \u7E2E\u6E1B\u7387 \u7E2E\u6E1B\u984D \u77ED\u7E2E\u7387 \u6291\u5236\u52B9\u679C \u7BC0\u6E1B\u984D \u5897\u6B96 \u5897\u9032\u65BD\u8A2D \u7DAD\u6301\u7BA1\u7406 \u7DAD\u6301\u8CBB \u7D99\u7D9A\u7387 \u7D99\u7D9A\u7684 \u6301\u7D9A\u53EF\u80FD \u6301\u7D9A\u7684 \u7D99\u7D9A\u96C7\u7528 \u5C31\u52B4\u7D99\u7D9A \u6E1B\u707D \u6E1B\u7A0E \u6E1B\u514D \u6E1B\u5727 \u52A0\u6E1B \u8EFD\u6E1B\u7A0E\u7387 \u8EFD\u6E1B\u5236\u5EA6 \u7E2E\u5C0F\u5747\u8861 \u6291\u5236\u5264 \u4F4E\u4E0B\u7387 \u5F15\u304D\u4E0A\u3052\u7387
     \u62E1\u5927\u9632\u6B62 \u767A\u751F\u6291\u5236 \u611F\u67D3\u62E1\u5927 \u62E1\u5927\u518D\u751F\u7523 \u4E0A\u6607\u4E2D \u30DE\u30A4\u30CA\u30B9\u30A4\u30AA\u30F3 \u4E0A\u3052\u4E0B\u3052 \u58F2\u308A\u4E0A\u3052 \u58F2\u4E0A\u3052 \u4ED5\u4E0A\u3052 \u7ACB\u3061\u4E0A\u3052 \u7ACB\u4E0A\u3052 \u6253\u3061\u4E0A\u3052 \u6253\u4E0A\u3052 \u53D6\u308A\u4E0A\u3052 \u6C34\u63DA\u3052 \u9678\u63DA\u3052 \u6398\u308A\u4E0B\u3052 \u7E70\u308A\u4E0A\u3052 \u5207\u308A\u4E0A\u3052 \u5145\u5B9F\u5EA6 \u62E1\u5145\u6574\u5099 \u534A\u6E1B\u671F \u5897\u7A0E
     \u30C0\u30A6\u30F3\u30ED\u30FC\u30C9 \u30ED\u30C3\u30AF\u30C0\u30A6\u30F3 \u30AB\u30C3\u30C8\u30AA\u30D5 \u30B7\u30E7\u30FC\u30C8\u30AB\u30C3\u30C8 \u30A2\u30C3\u30D7\u30ED\u30FC\u30C9 \u30A2\u30C3\u30D7\u30C7\u30FC\u30C8 \u30B9\u30BF\u30FC\u30C8\u30A2\u30C3\u30D7 \u30D5\u30A9\u30ED\u30FC\u30A2\u30C3\u30D7 \u30D0\u30C3\u30AF\u30A2\u30C3\u30D7 \u30E9\u30A4\u30F3\u30A2\u30C3\u30D7 \u30D7\u30E9\u30B9\u30C1\u30C3\u30AF UPS UPOV UPU GROUP
     \u6539\u5584\u7B56 \u6539\u5584\u72B6\u6CC1 \u696D\u52D9\u6539\u5584 \u7D4C\u55B6\u6539\u5584 \u74B0\u5883\u6539\u5584 \u54C1\u8CEA\u6539\u5584 \u4F53\u8CEA\u6539\u5584 \u751F\u6D3B\u6539\u5584 \u5F85\u9047\u6539\u5584 \u51E6\u9047\u6539\u5584 \u4F4F\u74B0\u5883\u6539\u5584 \u6307\u6A19`,
    { kind: "plain" }
  ]
];

// src/target/lexicon/compare-words.ts
var compareWords = [
  ["\u4EE5\u4E0A", { kind: "compare", compare: "atLeast", side: "after" }],
  [
    "\u3092\u4E0B\u56DE\u3089\u306A\u3044 \u4E0B\u56DE\u3089\u306A\u3044 \u3092\u4E0B\u307E\u308F\u3089\u306A\u3044 \u3092\u5272\u3089\u306A\u3044 \u3092\u5207\u3089\u306A\u3044",
    { kind: "compare", compare: "atLeast", side: "after" }
  ],
  ["\u4EE5\u4E0B \u4EE5\u5185", { kind: "compare", compare: "atMost", side: "after" }],
  [
    "\u3092\u8D85\u3048\u306A\u3044 \u3092\u8D85\u904E\u3057\u306A\u3044 \u8D85\u3048\u306A\u3044 \u3092\u4E0A\u56DE\u3089\u306A\u3044 \u4E0A\u56DE\u3089\u306A\u3044 \u3092\u8D85\u3048\u308B\u3053\u3068\u306E\u306A\u3044 \u3092\u8D85\u3048\u308B\u3053\u3068\u304C\u306A\u3044",
    { kind: "compare", compare: "atMost", side: "after" }
  ],
  ["\u672A\u6E80", { kind: "compare", compare: "lessThan", side: "after" }],
  [
    "\u3092\u4E0B\u56DE \u4E0B\u56DE \u3092\u4E0B\u307E\u308F \u4E0B\u307E\u308F \u3092\u5272\u308A\u8FBC \u3092\u5207\u308B",
    { kind: "compare", compare: "lessThan", side: "after" }
  ],
  [
    "\u8D85\u904E \u8D85 \u3092\u8D85\u3048 \u3092\u8D8A\u3048 \u8D85\u3048 \u3092\u3053\u3048 \u3092\u8D85\u904E \u3092\u4E0A\u56DE \u4E0A\u56DE \u3092\u4E0A\u307E\u308F \u4E0A\u307E\u308F",
    { kind: "compare", compare: "moreThan", side: "after" }
  ],
  ["\u5C11\u306A\u304F\u3068\u3082 \u6700\u4F4E\u3067\u3082 \u6700\u4F4E\u9650 \u6700\u4F4E", { kind: "compare", compare: "atLeast", side: "before" }],
  [
    "\u6700\u5927\u3067\u3082 \u6700\u5927\u3067 \u4E0A\u9650 \u591A\u304F\u3068\u3082 \u9045\u304F\u3068\u3082",
    { kind: "compare", compare: "atMost", side: "before" }
  ]
];

// src/target/lexicon/other-words.ts
var otherWords = [
  ["\u7D04 \u304A\u3088\u305D \u51E1\u305D \u6982\u306D \u304A\u304A\u3080\u306D \u6982 \u304A\u304A\u3088\u305D \u5927\u4F53 \u307B\u307C", { kind: "approximate", side: "before" }],
  [
    "\u7A0B\u5EA6 \u524D\u5F8C \u307B\u3069 \u53F0\u534A\u3070 \u53F0\u524D\u534A \u53F0\u5F8C\u534A \u53F0\u4E2D\u76E4 \u53F0 \u5F37 \u5F31 \u4F59\u308A \u4F59 \u304F\u3089\u3044 \u3050\u3089\u3044 \u76F8\u5F53",
    { kind: "approximate", side: "after" }
  ],
  ["\u6708\u5E73\u5747", { kind: "aggregate", aggregate: "mean", over: "month" }],
  ["\u5E74\u5E73\u5747 \u5E74\u7387\u5E73\u5747", { kind: "aggregate", aggregate: "mean", over: "year" }],
  ["\u5E73\u5747\u5024 \u5E73\u5747\u3067 \u5E73\u5747\u3057\u3066 \u5E73\u5747", { kind: "aggregate", aggregate: "mean" }],
  [
    "\u7D2F\u8A08\u3067 \u7D2F\u8A08 \u7D2F\u7A4D\u3067 \u7D2F\u7A4D \u5EF6\u3079 \u306E\u3079 \u5EF6 \u5408\u8A08\u3067 \u5408\u8A08 \u7DCF\u8A08 \u901A\u7B97\u3067 \u901A\u7B97 \u5408\u308F\u305B\u3066 \u5408\u305B\u3066 \u8A08 \u7DCF\u6570",
    { kind: "aggregate", aggregate: "total" }
  ],
  [
    "\u5E74\u5EA6\u5F53\u305F\u308A \u5E74\u5F53\u305F\u308A \u5E74\u5EA6\u3042\u305F\u308A \u5E74\u3042\u305F\u308A \u5E74\u9593\u3067 \u5E74\u9593 \u5E74\u5EA6\u9593 \u5E74",
    { kind: "period", period: "year" }
  ],
  ["\u6708\u9593 \u6708\u5F53\u305F\u308A \u6708\u3042\u305F\u308A 1\u304B\u6708\u5F53\u305F\u308A \u6708", { kind: "period", period: "month" }],
  ["\u9031\u9593 \u9031", { kind: "period", period: "week" }],
  ["1\u65E5\u5F53\u305F\u308A \u65E5", { kind: "period", period: "day" }],
  ["\u6BCE\u5E74\u5EA6 \u5404\u5E74\u5EA6 \u6BCE\u5E74 \u5404\u5E74", { kind: "every", period: "year" }],
  ["\u6BCE\u6708 \u5404\u6708", { kind: "every", period: "month" }],
  ["\u6BCE\u9031", { kind: "every", period: "week" }],
  ["\u6BCE\u65E5", { kind: "every", period: "day" }],
  ["\u305D\u308C\u305E\u308C \u5404\u3005 \u3044\u305A\u308C\u3082 \u3044\u305A\u308C\u306B\u3064\u3044\u3066\u3082 \u592B\u3005 \u304A\u306E\u304A\u306E", { kind: "each" }],
  ["\u5168\u54E1 \u3059\u3079\u3066\u306E \u5168\u3066\u306E \u3059\u3079\u3066 \u5168\u3066 \u5168\u6570 \u5168\u4EF6", { kind: "all" }],
  ["\u304B\u3064 \u4E14\u3064", { kind: "and" }],
  ["\u53C8\u306F \u307E\u305F\u306F \u3082\u3057\u304F\u306F \u82E5\u3057\u304F\u306F \u3042\u308B\u3044\u306F \u6216\u3044\u306F", { kind: "or" }],
  ["\u53CA\u3073 \u4E26\u3073\u306B \u304A\u3088\u3073 \u306A\u3089\u3073\u306B \u3068\u3068\u3082\u306B \u3068\u5171\u306B", { kind: "also" }],
  ["\u8A2D\u5B9A\u3059\u308B \u8A2D\u5B9A\u4E88\u5B9A \u8A2D\u5B9A", { kind: "deferred" }],
  [
    "\u96C6\u8A08\u4E2D \u672A\u5B9A \u8ABF\u6574\u4E2D \u691C\u8A0E\u4E2D \u8ABF\u67FB\u4E2D \u7CBE\u67FB\u4E2D \u672A\u8A2D\u5B9A \u672A\u96C6\u8A08 \u7B97\u51FA\u4E2D \u8A55\u4FA1\u4E2D \u7B56\u5B9A\u4E2D \u7B97\u5B9A\u4E2D \u78BA\u8A8D\u4E2D",
    { kind: "unsettled" }
  ],
  ["\u5B9F\u7E3E\u5024 \u5B9F\u7E3E \u73FE\u5728 \u6642\u70B9", { kind: "actual" }],
  ["\u76EE\u6A19\u5024 \u76EE\u6A19", { kind: "goal" }],
  ["\u203B *1 \u6CE8) \u6CE8: \u6CE81 (\u6CE8", { kind: "remark" }],
  ["\u53C2\u8003: \u53C2\u8003\u5024: (\u53C2\u8003) \u53C2\u8003)", { kind: "remark", former: true }],
  ["\u904E\u534A\u6570", { kind: "quantity", value: 50, unit: "%", compare: "moreThan" }],
  ["\u534A\u6570 \u534A\u5206", { kind: "quantity", value: 50, unit: "%" }],
  ["\u30BC\u30ED \u7686\u7121", { kind: "quantity", value: 0, unit: "" }],
  [
    `\u8A08\u753B \u8A08\u6E2C \u8A08\u4E0A \u8A08\u7B97 \u8A08\u91CF \u4F1A\u8A08 \u8A2D\u8A08 \u7D71\u8A08 \u63A8\u8A08 \u96C6\u8A08 \u5408\u8A08\u7279\u6B8A \u5BB6\u8A08 \u6642\u8A08 \u8A08\u5668 \u751F\u8A08 \u8A08\u3089\u308C \u8A08\u3089 \u5E73\u5747\u5BFF\u547D \u5E73\u5747\u4F59\u547D \u5E73\u5747\u5E74\u9F62 \u5E73\u5747\u7684 \u5E73\u5747\u7D66\u4E0E \u5EF6\u4F38 \u5EF6\u9577 \u9045\u5EF6 \u5EF6\u6EDE \u5EF6\u547D \u5EF6\u713C
     \u76EE\u6A19\u5E74\u5EA6 \u76EE\u6A19\u6700\u7D42\u5E74\u5EA6 \u76EE\u6A19\u5E74 \u6700\u7D42\u76EE\u6A19\u5E74\u5EA6 \u76EE\u6A19\u9054\u6210 \u76EE\u6A19\u671F\u9593 \u4E2D\u671F\u76EE\u6A19\u671F\u9593 \u4E2D\u671F\u76EE\u6A19 \u4E2D\u9593\u76EE\u6A19 \u6210\u679C\u76EE\u6A19 \u5E74\u5EA6\u76EE\u6A19 \u5E74\u4EE3 \u5E74\u6B21 \u5E74\u9F62 \u5E74\u91D1 \u5E74\u5185 \u5E74\u9650 \u5E74\u5831 \u5E74\u6570 \u5E74\u5EA6\u5185 \u5E74\u53CE \u5E74\u5C11 \u9752\u5E74 \u5C11\u5E74 \u9AD8\u5E74 \u82E5\u5E74 \u901A\u5E74 \u8FD1\u5E74 \u6210\u5E74 \u672A\u6210\u5E74 \u5468\u5E74 \u5B66\u5E74
     \u6708\u9F62 \u6708\u984D \u6708\u5831 \u6708\u4F8B \u6B73\u6708 \u65E5\u672C \u65E5\u5E38 \u65E5\u7A0B \u65E5\u6642 \u5E73\u65E5 \u4F11\u65E5 \u795D\u65E5 \u6BCE\u65E5\u65B0\u805E \u4ECA\u65E5 \u65E5\u3005 \u6765\u65E5 \u8A2A\u65E5 \u5728\u65E5 \u5168\u65E5 \u65E5\u7C73 \u65E5\u4E2D \u65E5\u82F1 \u65E5\u7CFB \u65E5\u6570 \u7FCC\u65E5 \u5F53\u65E5 \u5373\u65E5 \u671F\u65E5 \u540C\u65E5 \u534A\u65E5 \u4E00\u65E5 1\u65E5 \u65E5\u9732 \u65E5\u97D3 \u65E5\u8C6A \u65E5\u984D \u65E5\u7D4C \u65E5\u5E30\u308A
     \u53F0\u5E33 \u53F0\u6E7E \u53F0\u98A8 \u53F0\u982D \u821E\u53F0 \u706F\u53F0 \u571F\u53F0 \u5929\u6587\u53F0 \u6C17\u8C61\u53F0 \u4F4F\u5B85\u53F0\u5E33 \u5F37\u5316 \u5F37\u5EA6 \u5F37\u3044 \u5F37\u304F \u52C9\u5F37 \u88DC\u5F37 \u5F37\u5236 \u5F37\u9771 \u5F37\u976D \u5897\u5F37 \u5F37\u307F \u5F31\u8005 \u5F31\u3044 \u8106\u5F31 \u5F31\u307F \u4F59\u5270 \u4F59\u88D5 \u4F59\u6687 \u4F59\u5730 \u4F59\u547D \u6B8B\u4F59 \u5270\u4F59
     \u6982\u8981 \u6982\u5FF5 \u6982\u7B97 \u6982\u6CC1 \u4E00\u6982 \u76F8\u5F53\u3059\u308B \u76F8\u5F53\u6570 \u76F8\u5F53\u8077 \u76F8\u5F53\u984D \u524D\u5F8C\u5DE6\u53F3 \u6BCE\u5E74\u672B \u8D85\u97F3\u6CE2 \u8D85\u96FB\u5C0E \u8D85\u4F1D\u5C0E \u8D85\u9AD8 \u8D85\u5C0F\u578B \u8D85\u81E8\u754C \u8D85\u4F4E \u8D85\u5FAE\u7D30 \u8D85\u77ED \u8D85\u7CBE\u5BC6 \u8D85\u904E\u52E4\u52D9 \u8D85\u904E\u6B7B\u4EA1 \u8D85\u91CD\u75C7 \u8D85\u9577\u671F \u8D85\u5DE8\u5927
     \u8981\u7D04 \u5951\u7D04 \u6761\u7D04 \u898F\u7D04 \u5236\u7D04 \u4E88\u7D04 \u516C\u7D04 \u78BA\u7D04 \u8A93\u7D04 \u76DF\u7D04 \u7DE0\u7D04 \u89E3\u7D04 \u7BC0\u7D04 \u96C6\u7D04 \u7D04\u675F \u7D04\u6B3E \u6210\u7D04 \u7279\u7D04 \u8A2D\u5B9A\u7387 \u8A2D\u5B9A\u6E29\u5EA6 \u8A2D\u5B9A\u3055 \u8A2D\u5B9A\u3057\u305F \u8A2D\u5B9A\u3057\u3066 \u76EE\u6A19\u8A2D\u5B9A \u5B9F\u7E3E\u5831\u544A \u5B9F\u7E3E\u8A55\u4FA1 \u5B9F\u7E3E\u8ABF\u67FB \u304B\u3064\u3066 \u306A\u304B\u3064`,
    { kind: "plain" }
  ]
];

// src/target/lexicon/reference-words.ts
var referenceWords = [
  [
    "\u524D\u5E74\u5EA6\u672B \u524D\u5E74\u5EA6 \u524D\u5E74\u540C\u671F \u524D\u5E74\u540C\u6708 \u524D\u5E74\u672B \u524D\u5E74 \u6628\u5E74\u5EA6\u672B \u6628\u5E74\u5EA6 \u6628\u5E74\u540C\u671F \u6628\u5E74 \u5BFE\u524D\u5E74\u5EA6 \u5BFE\u524D\u5E74 \u524D\u3005\u5E74\u5EA6",
    { kind: "reference", reference: "previous-year" }
  ],
  ["\u524D\u56DE\u8ABF\u67FB \u524D\u56DE\u5B9F\u7E3E \u524D\u56DE \u524D\u671F \u524D\u8ABF\u67FB", { kind: "reference", reference: "previous-survey" }],
  ["\u524D\u56DE\u5927\u4F1A \u524D\u5927\u4F1A \u524D\u56DE\u958B\u50AC", { kind: "reference", reference: "previous-event" }],
  [
    "\u73FE\u72B6\u5024 \u73FE\u72B6 \u73FE\u5728\u5024 \u73FE\u6CC1\u5024 \u73FE\u6CC1 \u5F53\u521D\u5024 \u5F53\u521D \u57FA\u6E96\u5024 \u57FA\u6E96\u5E74\u5EA6 \u57FA\u6E96\u5E74 \u521D\u671F\u5024 \u7B56\u5B9A\u6642 \u958B\u59CB\u6642 \u8A08\u753B\u6642 \u8A08\u753B\u7B56\u5B9A\u6642 \u5B9F\u65BD\u524D \u4E8B\u696D\u5B9F\u65BD\u524D \u5C0E\u5165\u524D \u4E8B\u696D\u958B\u59CB\u524D \u7740\u624B\u524D \u5F93\u524D \u5F93\u6765 \u9707\u707D\u524D \u88AB\u707D\u524D \u652F\u63F4\u524D \u53C2\u52A0\u524D \u53D7\u8B1B\u524D \u7814\u4FEE\u524D \u3053\u308C\u307E\u3067",
    { kind: "reference", reference: "plan-start" }
  ],
  [
    "\u5168\u56FD\u5E73\u5747\u5024 \u5168\u56FD\u5E73\u5747 \u5E02\u306E\u5E73\u5747 \u533A\u306E\u5E73\u5747 \u753A\u306E\u5E73\u5747 \u770C\u306E\u5E73\u5747 \u56FD\u306E\u5E73\u5747 \u5168\u533A\u5E73\u5747 \u5168\u4F53\u306E\u5E73\u5747 \u4ED6\u5E02\u5E73\u5747 \u4ED6\u90FD\u5E02\u5E73\u5747 \u90FD\u9053\u5E9C\u770C\u5E73\u5747 \u540C\u696D\u5E73\u5747 \u5168\u5E02\u5E73\u5747\u5024 \u5168\u5E02\u5E73\u5747 \u5E02\u5E73\u5747 \u770C\u5E73\u5747 \u90FD\u5E73\u5747 \u985E\u4F3C\u56E3\u4F53\u5E73\u5747 \u540C\u898F\u6A21\u5E73\u5747 \u4E16\u754C\u5E73\u5747 \u56FD\u969B\u5E73\u5747 OECD\u5E73\u5747 \u696D\u754C\u5E73\u5747 \u7523\u696D\u5E73\u5747 \u5168\u7523\u696D\u5E73\u5747 \u5168\u4F53\u5E73\u5747",
    { kind: "reference", reference: "peer-mean" }
  ],
  [
    "\u898B\u8FBC\u307F\u6570 \u898B\u8FBC\u6570 \u898B\u8FBC\u4EF6\u6570 \u898B\u8FBC\u307F \u898B\u8FBC \u60F3\u5B9A\u6570 \u4E88\u6E2C\u5024 \u63A8\u8A08\u5024 \u8A08\u753B\u5024 \u4E88\u5B9A\u6570",
    { kind: "reference", reference: "forecast" }
  ],
  [
    "\u904E\u53BB\u6700\u9AD8 \u904E\u53BB\u6700\u591A \u904E\u53BB\u6700\u5927 \u904E\u53BB\u6700\u5C11 \u904E\u53BB\u6700\u5C0F \u904E\u53BB\u6700\u4F4E \u904E\u53BB\u6700\u9AD8\u5024 \u904E\u53BB\u6700\u4F4E\u5024 \u904E\u53BB\u6700\u3082 \u53F2\u4E0A\u6700\u5C11 \u53F2\u4E0A\u6700\u591A",
    { kind: "reference", reference: "best-of-years" }
  ],
  [
    "\u306B\u6BD4\u3079\u3066 \u306B\u6BD4\u3079 \u3068\u6BD4\u3079\u3066 \u3068\u6BD4\u3079 \u306B\u6BD4\u3057 \u3068\u6BD4\u8F03\u3057\u3066 \u3068\u6BD4\u8F03\u3057 \u3068\u6BD4\u8F03\u3059\u308B\u3068 \u3068\u6BD4\u8F03 \u306B\u6BD4\u8F03\u3057 \u5BFE\u6BD4 \u6BD4\u8F03\u3067 \u540C\u671F\u6BD4 \u6BD4\u3067 \u6BD4 \u3092\u57FA\u6E96\u3068\u3057\u3066 \u3092\u57FA\u6E96\u3068\u3057 \u3092\u57FA\u6E96\u306B \u3092\u57FA\u6E96 \u306B\u5BFE\u3057\u3066 \u306B\u5BFE\u3057",
    { kind: "against", strong: true }
  ],
  ["\u3088\u308A\u3082 \u3088\u308A \u304B\u3089", { kind: "against", strong: false }],
  [
    `\u6BD4\u7387 \u6BD4\u4F8B \u6BD4\u8F03\u7684 \u6BD4\u91CD \u5BFE\u6BD4\u8868 \u6BD4\u8F03\u691C\u8A0E \u6BD4\u8F03\u5BFE\u7167 \u6BD4\u8F03\u53EF\u80FD \u69CB\u6210\u6BD4 \u8CBB\u7528\u5BFE\u52B9\u679C \u8CBB\u7528\u4FBF\u76CA\u6BD4 \u65E5\u7C73\u6BD4\u8F03 \u56FD\u969B\u6BD4\u8F03 \u6BD4\u8F03\u7D50\u679C \u73FE\u72B6\u628A\u63E1 \u73FE\u72B6\u5206\u6790 \u5F53\u521D\u4E88\u7B97 \u5F53\u521D\u8A08\u753B \u898B\u8FBC\u984D \u898B\u8FBC\u307E\u308C \u898B\u8FBC\u3081 \u898B\u8FBC\u3093\u3067 \u898B\u8FBC\u3080 \u898B\u8FBC\u307F\u304C\u3042 \u898B\u8FBC\u307F\u306E\u3042 \u898B\u8FBC\u307F\u3092\u542B \u898B\u8FBC\u307F\u542B \u898B\u8FBC\u542B \u898B\u8FBC\u8005
     \u3053\u308C\u307E\u3067\u306B \u3053\u308C\u307E\u3067\u306E \u524D\u5E74\u5EA6\u307E\u3067\u306B \u524D\u5E74\u5EA6\u304B\u3089\u306E\u7E70\u8D8A \u3057\u305F\u3053\u3068\u306B\u3088\u308A \u3059\u308B\u3053\u3068\u306B\u3088\u308A \u306B\u3088\u308A \u306B\u3088\u308B \u3088\u308A\u3088\u3044 \u3088\u308A\u826F\u3044 \u3088\u308A\u591A\u304F\u306E \u3088\u308A\u9AD8\u3044 \u3088\u308A\u4E00\u5C64 \u3088\u308A\u9AD8\u5EA6 \u3088\u308A\u52B9\u679C\u7684 \u304B\u3089\u69CB\u6210 \u304B\u3089\u306A\u308B \u304B\u3089\u306E \u304B\u3089\u3082 \u3053\u3068\u304B\u3089 \u3060\u304B\u3089 \u305D\u308C\u304B\u3089 \u3046\u3061\u304B\u3089 \u304B\u3089\u898B\u3066
     \u524D\u671F\u9AD8\u9F62\u8005 \u524D\u56DE\u7DCF\u4F1A`,
    { kind: "plain" }
  ]
];

// src/target/lexicon/dictionary.ts
function findWord(text, at) {
  const found = byFirst.get(text.charCodeAt(at));
  if (found === void 0) return null;
  for (const spelling of found) if (text.startsWith(spelling.text, at)) return spelling;
  return null;
}
var byFirst = index([...compareWords, ...changeWords, ...referenceWords, ...otherWords]);
function index(entries) {
  const spellings = entries.flatMap(
    ([all, word2]) => all.split(/\s+/u).map((text) => ({ text, word: word2 }))
  );
  const groups = /* @__PURE__ */ new Map();
  for (const spelling of spellings.sort((a, b) => b.text.length - a.text.length)) {
    const first = spelling.text.charCodeAt(0);
    const group2 = groups.get(first);
    if (group2 === void 0) groups.set(first, [spelling]);
    else group2.push(spelling);
  }
  return groups;
}
var firstLetters = [...byFirst.keys()];

// src/target/scan/punctuation.ts
var pauses = {
  "\u3002": "stop",
  ";": "stop",
  "\u3001": "comma",
  ",": "comma",
  "\u30FB": "dot",
  "\n": "line",
  "~": "range",
  "\u2192": "arrow",
  "\u21D2": "arrow",
  ":": "colon"
};
var pauseSigns = Object.keys(pauses).join("");
var bulletSigns = "\u25CB\u25CF\u25CE\u25A0\u25A1\u25C6\u25C7\u25BC\u25BD";
var labelSigns = "\u2460\u2461\u2462\u2463\u2464\u2465\u2466\u2467\u2468\u2469\u246A\u246B\u246C\u246D\u246E\u246F\u2470\u2471\u2472\u2473\u2474\u2475\u2476\u2477\u2478\u2479\u247A\u247B\u247C\u247D\u2170\u2171\u2172\u2173\u2174\u2175\u2176\u2177\u2178\u2179\u2160\u2161\u2162\u2163\u2164\u2165\u2166\u2167\u2168\u2169";
var pauseOf = byCode({
  ...pauses,
  ...Object.fromEntries([...bulletSigns].map((sign2) => [sign2, "bullet"]))
});
function findPause(text, at) {
  const pause = pauseOf.get(text.charCodeAt(at));
  if (pause !== void 0) return { kind: "pause", pause, start: at, end: at + 1 };
  const end2 = /^[-‐][0-9]/u.test(text.slice(at + 1, at + 3)) ? at + 3 : at + 1;
  return { kind: "pause", pause: "label", start: at, end: end2 };
}
var roundOpen = ["round", "open"];
var brackets = {
  "(": roundOpen,
  ")": ["round", "close"],
  "\u3014": ["round", "open"],
  "\u3015": ["round", "close"],
  "[": ["round", "open"],
  "]": ["round", "close"],
  "\u300C": ["corner", "open"],
  "\u300D": ["corner", "close"],
  "\u300E": ["corner", "open"],
  "\u300F": ["corner", "close"],
  "\u3010": ["lenticular", "open"],
  "\u3011": ["lenticular", "close"],
  "<": ["angle", "open"],
  ">": ["angle", "close"],
  "\u300A": ["angle", "open"],
  "\u300B": ["angle", "close"],
  "\u3008": ["angle", "open"],
  "\u3009": ["angle", "close"]
};
var bracketSigns = Object.keys(brackets).join("");
var bracketOf = byCode(brackets);
var shortLabel = /\((?:[0-9]{1,2}|[ア-ンa-zA-Zivx]{1,3}|[一二三四五六七八九十])\)/y;
function scanBracket(text, at) {
  const found = bracketOf.get(text.charCodeAt(at));
  if (found === void 0) return null;
  shortLabel.lastIndex = at;
  if (found === roundOpen && shortLabel.test(text))
    return { kind: "pause", pause: "label", start: at, end: shortLabel.lastIndex };
  const [bracket, side] = found;
  return side === "open" ? { kind: "open", bracket, start: at, end: at + 1, close: -1 } : { kind: "close", bracket, start: at, end: at + 1, open: -1 };
}
function byCode(bySign) {
  return new Map(Object.entries(bySign).map(([sign2, found]) => [sign2.charCodeAt(0), found]));
}

// src/target/scan/scan-former-years.ts
var former = /(?:直近の?)?(?:過去|直近|前)の?([0-9]{1,2})(?:年度?|か年度?|カ年度?|ヶ年度?|ヵ年度?|箇年|回|期)(?:間|分)?(?:\([^()]{0,24}\))?(?:の実績)?(?:の?(?:平均|中央値)(?:値|実績|件数|数)?)?/y;
function scanFormerYears(text, at) {
  former.lastIndex = at;
  const [written, count] = former.exec(text) ?? [];
  if (written === void 0) return null;
  const end2 = former.lastIndex;
  const behind = text.slice(end2, end2 + 20);
  const best = /^[^、。]{0,6}(?:最[大小高低多少]|最も)/u.test(behind);
  const mean = /平均|中央値/u.test(written) || /^[^、。]{0,18}平均/u.test(behind);
  if (!best && !mean) return { kind: "passed", start: at, end: end2 };
  const reference2 = best ? "best-of-years" : "mean-of-years";
  return {
    kind: "word",
    word: { kind: "reference", reference: reference2, count: Number(count) },
    start: at,
    end: end2
  };
}

// src/japanese/numeral.ts
function readNumeral(text, at) {
  if (continues(text, at)) return null;
  const signed = /^[+\-△▲]$/u.test(text.charAt(at));
  const amount = readAmount(text, signed ? at + 1 : at);
  if (amount === null) return null;
  const found = readFraction(text, amount) ?? readTenths(text, amount) ?? plain(amount);
  const { value, denominator, form, end: end2 } = found;
  const minus = signed && text.charAt(at) !== "+";
  return { value: minus ? negate(value) : value, denominator, form, start: at, end: end2 };
}
function plain({ value, kanji: kanji2, end: end2 }) {
  return { value, denominator: null, form: kanji2 ? "kanji" : "digits", end: end2 };
}
function readFraction(text, lower) {
  if (!text.startsWith("\u5206\u306E", lower.end) || lower.value.scale > 0) return null;
  const upper = readAmount(text, lower.end + 2);
  if (upper === null || upper.value.scale > 0 || lower.value.coefficient === 0n) return null;
  return { value: upper.value, denominator: lower.value, form: "fraction", end: upper.end };
}
function readTenths(text, tenths) {
  const sign2 = /割(?![合りれ当高安])(半(?![ばも減額数]))?/uy;
  sign2.lastIndex = tenths.end;
  const [written, half] = sign2.exec(text) ?? [];
  if (written === void 0) return null;
  let value = add(multiply(tenths.value, decimal(10)), decimal(half === void 0 ? 0 : 5));
  let end2 = tenths.end + written.length;
  for (const [name, share3] of [
    ["\u5206", "1"],
    ["\u5398", "0.1"]
  ]) {
    const part = readAmount(text, end2);
    if (part === null || compare(part.value, decimal(10)) >= 0) break;
    if (!text.startsWith(name, part.end) || /^[のか間]/u.test(text.slice(part.end + 1))) break;
    value = add(value, multiply(part.value, decimal(share3)));
    end2 = part.end + 1;
  }
  return { value: normalize(value), denominator: null, form: "tenths", end: end2 };
}
function continues(text, at) {
  const before3 = text.slice(Math.max(0, at - 2), at);
  if (/^[+-]/.test(text.charAt(at))) return /[\p{L}\p{N}]$/u.test(before3);
  if (/[0-9〇一二三四五六七八九十百千万億兆]$|[0-9][.,]$/u.test(before3)) return true;
  return /^[0-9]/.test(text.charAt(at)) ? /(?:^|[^\p{sc=Han}ァ-ヶー]|約)数$/u.test(before3) : /[数何]$/u.test(before3);
}

// src/target/scan/scan-number.ts
var digits = /[0-9]+(?:,[0-9]{3})*(?:\.[0-9]+)?/y;
var continues2 = /[万億兆千百十割分,.〇一二三四五六七八九/]/u;
var asciiFraction = /\/([0-9]{1,3})(?![0-9/年月日.,])/y;
var longest = 40;
function scanNumber(text, at) {
  const signed = isSign(text, at);
  const from2 = signed ? at + 1 : at;
  digits.lastIndex = from2;
  const figure2 = digits.exec(text)?.[0];
  if (figure2 !== void 0 && figure2.length > longest) return null;
  if (figure2 !== void 0 && !continues2.test(text.charAt(from2 + figure2.length))) {
    return plain2(text, figure2, at, from2);
  }
  return (figure2 === void 0 ? null : fraction(text, figure2, from2)) ?? numeral(text, at, signed) ?? (figure2 === void 0 ? null : leftOver(text, figure2, at, from2));
}
function plain2(text, figure2, at, from2) {
  const value = plainDigits.test(figure2) ? whole(figure2) : parseDecimal(figure2);
  if (value === null) return null;
  const minus = from2 > at && text.charAt(at) !== "+";
  const end2 = from2 + figure2.length;
  return { value: minus ? negate(value) : value, over: null, tenths: false, signed: from2 > at, end: end2 };
}
var plainDigits = /^[0-9]{1,15}$/;
var whole = (figure2) => ({ coefficient: BigInt(figure2), scale: 0 });
function fraction(text, figure2, from2) {
  if (!/^[0-9]{1,3}$/.test(figure2)) return null;
  asciiFraction.lastIndex = from2 + figure2.length;
  const lower = asciiFraction.exec(text)?.[1];
  if (lower === void 0 || Number(lower) <= Number(figure2)) return null;
  const end2 = asciiFraction.lastIndex;
  return { value: decimal(figure2), over: decimal(lower), tenths: false, signed: false, end: end2 };
}
function numeral(text, at, signed) {
  const found = readNumeral(text, at);
  if (found === null) return null;
  const { value, denominator, form, end: end2 } = found;
  return { value, over: denominator, tenths: form === "tenths", signed, end: end2 };
}
function leftOver(text, figure2, at, from2) {
  const behind = text.slice(from2 + figure2.length, from2 + figure2.length + 2);
  if (/^(?:[万億兆千百十割分]|,[0-9])/u.test(behind)) return null;
  return plain2(text, figure2, at, from2);
}
function isSign(text, at) {
  const code = text.charCodeAt(at);
  if (code >= 48 && code <= 57) return false;
  const next = text.charCodeAt(at + 1);
  const sign2 = code === 43 || code === 45 || code === 9651 || code === 9650;
  return sign2 && next >= 48 && next <= 57 && !/[A-Za-z0-9)\p{Script=Han}\p{Script=Katakana}]/u.test(text.charAt(at - 1));
}

// src/target/lexicon/units.ts
var units = `
% \u30D1\u30FC\u30BB\u30F3\u30C8 \u30D1\u30FC\u30BB\u30F3\u30C8\u30DD\u30A4\u30F3\u30C8 %\u30DD\u30A4\u30F3\u30C8 \u30DD\u30A4\u30F3\u30C8 pt \u70B9 \u4F4D \u500D \u5272 \u4EF6 \u4EBA \u540D \u793E \u8005 \u6821 \u5712 \u6240 \u304B\u6240 \u7B87\u6240 \u30AB\u6240 \u30F6\u6240 \u30F5\u6240 \u30B1\u6240 \u500B\u6240 \u30A8\u30EA\u30A2 \u570F\u57DF \u5E02\u533A\u753A\u6751 \u5730\u65B9\u516C\u5171\u56E3\u4F53 \u30C0\u30A6\u30F3\u30ED\u30FC\u30C9 \u30A8\u30B3\u30CE\u30DF\u30FC \u304B\u56FD \u30AB\u56FD \u30F6\u56FD \u30F5\u56FD \u30B1\u56FD \u7B87\u56FD \u56FD \u56FD\u30FB\u5730\u57DF
\u304B\u56FD\u30FB\u5730\u57DF \u30AB\u56FD\u30FB\u5730\u57DF \u30F6\u56FD\u30FB\u5730\u57DF \u56FD\u30FB\u6A5F\u95A2 \u5730\u57DF \u56E3\u4F53 \u6A5F\u95A2 \u6CD5\u4EBA \u4F01\u696D \u4F01\u696D\u7B49 \u4E8B\u696D\u6240 \u4E8B\u696D\u8005 \u4E8B\u696D\u4F53 \u4E8B\u696D \u65BD\u8A2D \u4E16\u5E2F \u6238 \u68DF \u5BA4 \u5E8A \u53F0 \u4E21 \u96BB \u6A5F \u57FA \u672C \u679A \u518A \u90E8 \u7D19 \u7A2E \u7A2E\u985E \u54C1\u7A2E \u54C1\u76EE \u56DE \u5EA6 \u65E5 \u9031 \u9031\u9593 \u304B\u6708 \u30AB\u6708 \u30F6\u6708 \u30F5\u6708 \u30B1\u6708 \u7B87\u6708
\u304B\u6708\u9593 \u30AB\u6708\u9593 \u30F6\u6708\u9593 \u5E74\u9593 \u65E5\u9593 \u6708 \u5E74 \u304B\u5E74 \u30AB\u5E74 \u30F6\u5E74 \u30F5\u5E74 \u7B87\u5E74 \u6642\u9593 \u5206 \u5206\u9593 \u79D2 \u5186 \u30C9\u30EB \u7C73\u30C9\u30EB \u30E6\u30FC\u30ED US\u30C9\u30EB \u30C8\u30F3 \u4E07\u30C8\u30F3 t kg g mg \u03BCg ng ha a \u30A2\u30FC\u30EB \u30D8\u30AF\u30BF\u30FC\u30EB m2 km2 cm2 mm2 m3 cm3 km m cm mm \u03BCm nm
\u5E73\u65B9\u30E1\u30FC\u30C8\u30EB \u7ACB\u65B9\u30E1\u30FC\u30C8\u30EB \u30AD\u30ED\u30E1\u30FC\u30C8\u30EB \u30AD\u30ED \u30E1\u30FC\u30C8\u30EB \u30BB\u30F3\u30C1 \u30DF\u30EA \u30BB\u30F3\u30C1\u30E1\u30FC\u30C8\u30EB W kW MW GW TW Wh kWh MWh GWh kwh kw Mw kL kl KL L ml mL \u30EA\u30C3\u30C8\u30EB \u30AD\u30ED\u30EA\u30C3\u30C8\u30EB \u30D0\u30EC\u30EB \u30D0\u30EC\u30EB/\u65E5 MPa GPa Pa kPa \u2103 \xB0C \u5EA6C dB bps Mbps Gbps Tbps
kbps Hz kHz MHz GHz kV mA J kJ MJ GJ TJ PJ Nm N kN rpm ppm ppb ppt PV \u30DA\u30FC\u30B8\u30D3\u30E5\u30FC \u30DA\u30FC\u30B8 \u30A2\u30AF\u30BB\u30B9 \u30D2\u30C3\u30C8 \u30AF\u30EA\u30C3\u30AF \u30D3\u30E5\u30FC \u4EBA\u65E5 \u4EBA\u6CCA \u4EBA\u6708 \u4EBA\u56DE \u4EBA/\u5E74 \u6CCA \u982D \u7FBD \u5339 \u682A \u623F \u5C3E \u6848\u4EF6 \u4E8B\u4F8B \u4F8B \u8AB2\u984C \u30C6\u30FC\u30DE \u6280\u8853 \u30B7\u30B9\u30C6\u30E0 \u30E2\u30C7\u30EB
\u7814\u7A76 \u8AD6\u6587 \u5831 \u901A \u7968 \u9805\u76EE \u79D1\u76EE \u8B1B\u5EA7 \u30B3\u30FC\u30B9 \u5358\u4F4D \u5927\u5B66 \u75C5\u9662 \u5E02\u753A\u6751 \u90FD\u9053\u5E9C\u770C \u5E9C\u7701\u5E81 \u5E9C\u7701 \u7701\u5E81 \u81EA\u6CBB\u4F53 \u5E02 \u533A \u753A \u6751 \u770C \u90FD\u5E02 \u5730\u533A \u5730\u70B9 \u62E0\u70B9 \u99C5 \u8DEF\u7DDA \u7CFB\u7D71 \u4FBF \u822A\u8DEF \u7A7A\u6E2F \u6E2F\u6E7E \u6E2F \u6F01\u6E2F \u5E97\u8217 \u5E97 \u5546\u54C1 \u88FD\u54C1 \u756A\u7D44 \u4F5C\u54C1 \u66F2 \u6BB5\u968E \u7D1A \u6BB5 \u53F7 \u6B73
\u6B69 \u53E3 \u7D44 \u73ED \u30C1\u30FC\u30E0 \u30B0\u30EB\u30FC\u30D7 \u30AF\u30E9\u30D6 \u3064 \u30F6 \u4F8B \u75C7\u4F8B \u60A3\u8005 \u30B5\u30F3\u30D7\u30EB \u691C\u4F53 \u8A66\u6599 \u907A\u4F1D\u5B50 \u5316\u5408\u7269 \u7269\u8CEA \u8FB2\u85AC \u54C1 \u5264 \u30EF\u30AF\u30C1\u30F3 \u30B7\u30FC\u30BA \u7279\u8A31 \u898F\u683C \u6A19\u6E96 \u57FA\u6E96 \u624B\u6CD5 \u65B9\u6CD5 \u30C4\u30FC\u30EB \u30BD\u30D5\u30C8 \u30A2\u30D7\u30EA \u30C7\u30FC\u30BF \u30EC\u30B3\u30FC\u30C9 \u30B3\u30DE \u30B7\u30FC\u30C8 \u30D5\u30A1\u30A4\u30EB \u30B5\u30A4\u30C8 URL
\u30D7\u30ED\u30B8\u30A7\u30AF\u30C8 \u30D7\u30ED\u30B0\u30E9\u30E0 \u30BB\u30C3\u30B7\u30E7\u30F3 \u30BB\u30DF\u30CA\u30FC \u7814\u4FEE \u4F1A\u8B70 \u4F1A\u5408 \u56DE\u7DDA \u30BB\u30C3\u30C8 \u5F0F \u304B\u6751 \u30AB\u6751 \u96C6\u843D \u5C71\u6751 \u6D41\u57DF \u6CB3\u5DDD \u30C0\u30E0 \u6D77\u5CB8 \u6CBF\u5CB8 \u6E2F\u533A \u6C34\u7CFB \u6A4B \u30C8\u30F3\u30CD\u30EB \u57FA\u5730 \u706B\u5C71 \u6E2C\u70B9 \u89B3\u6E2C\u70B9 \u89B3\u6E2C\u6240 \u516C\u5712 \u6E7F\u5730 \u5CF6 \u96E2\u5CF6 \u5206\u91CE \u696D\u7A2E \u696D\u754C \u8077\u7A2E \u7523\u5730 \u7523\u696D
tCO2 t-CO2 tCO2e tC tCO2/\u5E74 CO2\u30C8\u30F3 GJ/t-CO2 kgCO2 kg-CO2 ktCO2 MtCO2 \u4E8C\u9178\u5316\u70AD\u7D20\u30C8\u30F3 \u540D\u69D8 \u4EBA\u5206 \u98DF \u98DF\u5206 \u672C\u6570 \u4EF6\u6570 \u4EBA\u6570 \u56FD\u6570 TEU DWT GT Gt \u30C8\u30F3/\u5E74 kcal \u30D9\u30AF\u30EC\u30EB Bq \u30B7\u30FC\u30D9\u30EB\u30C8 mSv \u03BCSv Sv \u6A19\u6E96\u504F\u5DEE \u30BB\u30AF\u30B7\u30E7\u30F3 \u884C
\u6238\u6570 \u7B87\u6240\u6570 \u5E97\u8217\u6570 \u56E3\u4F53\u6570 \u793E\u6570 \u56DE\u6570 \u6821\u6570 \u65BD\u8A2D\u6570 \u30B9\u30C6\u30FC\u30B7\u30E7\u30F3 \u30E1\u30C0\u30EB \u500B \u70B9\u6570 \u9023\u643A \u30AF\u30E9\u30B9\u30BF\u30FC \u30CD\u30C3\u30C8\u30EF\u30FC\u30AF \u30E6\u30CB\u30C3\u30C8 \u7CFB \u7FA4 \u30D5\u30A3\u30FC\u30EB\u30C9 \u533A\u753B \u533A\u57DF \u533A\u9593 \u5DE5\u533A \u7B46 \u7B4B \u304B\u5E81 \u5B98\u7F72 \u7F72 \u5E81 \u88C1\u5224\u6240 \u5C40 \u8AB2 \u4FC2 \u90E8\u5C40 \u90E8\u7F72 \u90E8\u4F1A \u5354\u8B70\u4F1A \u59D4\u54E1\u4F1A \u7D44\u5408 \u7D44\u5408\u54E1 \u8FB2\u5354
\u6F01\u5354 \u7D44\u7E54 \u7D4C\u55B6\u4F53 \u8FB2\u5BB6 \u6797\u5BB6 \u6F01\u5BB6 \u916A\u8FB2\u5BB6 \u6238 \u5B66\u6821 \u9AD8\u6821 \u4E2D\u5B66\u6821 \u5C0F\u5B66\u6821 \u5B66\u7D1A \u5B66\u79D1 \u5B66\u90E8 \u5C02\u653B \u7814\u7A76\u79D1 \u7814\u7A76\u5BA4 \u7814\u7A76\u8005 \u7814\u7A76\u6A5F\u95A2 \u5B66\u751F \u7559\u5B66\u751F \u751F\u5F92 \u5150\u7AE5 \u6559\u54E1 \u6559\u5BA4 \u53D7\u8B1B\u8005 \u53C2\u52A0\u8005 \u5229\u7528\u8005 \u4F1A\u54E1 \u8077\u54E1 \u968A \u968A\u54E1 \u90E8\u968A \u304B\u7701 \u30AB\u7701 \u6307\u6A19 \u76EE\u6A19 \u65BD\u7B56 \u653F\u7B56 \u6CD5\u4EE4 \u6CD5\u5F8B \u6761\u4F8B \u8A08\u753B \u5354\u5B9A \u6761\u7D04 \u5951\u7D04
\u54C1\u756A \u7CFB\u5217 \u4E16\u4EE3 \u968E\u7D1A \u4E16\u7D00 \u5F62\u5F0F \u578B \u30BF\u30A4\u30D7 \u30D1\u30BF\u30FC\u30F3 \u30B1\u30FC\u30B9 \u30B7\u30CA\u30EA\u30AA \u30EC\u30D9\u30EB \u30E9\u30F3\u30AF \u7D1A \u30BB\u30EB \u30CE\u30FC\u30C9 \u30D3\u30C3\u30C8 bit Byte GB TB PB MB KB TFLOPS PFLOPS FLOPS \u30E9\u30C3\u30AF \u30B5\u30FC\u30D0 \u753B\u7D20 \u30D4\u30AF\u30BB\u30EB \u8AD6\u70B9 \u63D0\u6848 \u5831\u544A \u5831\u544A\u66F8 \u63D0\u8A00 \u8A18\u4E8B \u63B2\u8F09 \u8CC7\u6599 \u66F8\u7C4D \u56F3\u66F8
`.trim().split(/\s+/u);
var unitEnds = `
\u4E0A\u56DE \u4E0B\u56DE \u4EE5\u4E0A \u4EE5\u4E0B \u4EE5\u5185 \u672A\u6E80 \u8D85 \u7A0B\u5EA6 \u524D\u5F8C \u53F0 \u5897 \u6E1B \u9054\u6210 \u78BA\u4FDD \u5B9F\u65BD \u6574\u5099 \u7B56\u5B9A \u8A8D\u5B9A \u5275\u51FA \u958B\u767A \u80B2\u6210 \u990A\u6210 \u53D6\u5F97 \u7372\u5F97 \u767B\u9332 \u8A2D\u7F6E \u958B\u8A2D \u5C0E\u5165 \u63A1\u629E \u652F\u63F4 \u63D0\u4F9B \u516C\u8868 \u516C\u958B \u4F5C\u6210 \u958B\u50AC \u53C2\u52A0 \u53D7\u5165 \u53D7\u3051 \u63A1\u7528 \u8F29\u51FA \u8F38\u51FA \u8CA9\u58F2 \u88FD\u9020 \u5EFA\u8A2D \u5B8C\u6210 \u5B8C\u4E86 \u6539\u4FEE \u6539\u5584
\u524A\u6E1B \u7E2E\u6E1B \u4F4E\u6E1B \u5411\u4E0A \u4E0A\u6607 \u62E1\u5927 \u7DAD\u6301 \u7D99\u7D9A \u76EE\u6A19 \u8A2D\u5B9A \u76EE\u6307 \u8D85\u904E \u5230\u9054 \u666E\u53CA \u6D3B\u7528 \u5229\u7528 \u4F7F\u7528 \u7DE0\u7D50 \u7DE0\u7D04 \u52A0\u76DF \u767A\u8868 \u63B2\u8F09 \u767A\u884C \u914D\u5E03 \u914D\u4ED8 \u9001\u4ED8 \u89E3\u6D88 \u89E3\u6C7A \u51E6\u7406 \u5BFE\u5FDC \u9078\u5B9A \u9078\u51FA \u6307\u5B9A \u69CB\u7BC9 \u5F62\u6210 \u78BA\u7ACB \u5B9F\u73FE \u5B9F\u7528\u5316 \u4E8B\u696D\u5316 \u88FD\u54C1\u5316 \u5546\u54C1\u5316 \u8D77\u696D \u5275\u696D \u8A2D\u7ACB \u8A98\u81F4 \u62DB\u3078\u3044
\u62DB\u8058 \u6D3E\u9063 \u8A2A\u554F \u8ABF\u67FB \u6E2C\u5B9A \u89B3\u6E2C \u691C\u67FB \u5206\u6790 \u8A55\u4FA1 \u627F\u8A8D \u8A8D\u53EF \u8A31\u53EF \u8A8D\u8A3C \u7533\u8ACB \u51FA\u9858 \u53D7\u7406 \u53D7\u6CE8 \u6210\u7D04 \u5951\u7D04\u7DE0\u7D50 \u5408\u610F \u5354\u529B \u9023\u643A\u3057 \u4EA4\u6D41 \u79FB\u884C \u79FB\u8EE2 \u518D\u958B \u5FA9\u65E7 \u5FA9\u8208 \u518D\u751F \u56DE\u5FA9 \u56DE\u53CE \u53CE\u96C6 \u53CE\u8535 \u4FDD\u5B58 \u4FDD\u5168 \u4FDD\u8B77 \u9020\u6210 \u690D\u683D \u5B9F\u8A3C \u8A66\u9A13 \u691C\u8A3C \u78BA\u8A8D \u628A\u63E1 \u96C6\u7A4D \u84C4\u7A4D \u66F4\u65B0 \u8FFD\u52A0
\u5897\u52A0 \u6E1B\u5C11 \u77ED\u7E2E \u6291\u5236 \u534A\u6E1B \u500D\u5897 \u53CA\u3073 \u4E26\u3073 \u53C8\u306F \u82E5\u3057\u304F\u306F \u304B\u3064 \u5F53\u305F\u308A \u5E73\u5747 \u7D2F\u8A08 \u7D2F\u7A4D \u5408\u8A08 \u5EF6\u3079 \u5E74 \u6708 \u65E5 \u6BCE \u5404 \u5168 \u65B0\u898F \u65B0\u305F \u76F8\u5F53 \u5206\u306E \u5B9F\u7E3E \u6642\u70B9 \u73FE\u5728 \u898B\u8FBC \u4E88\u5B9A \u7A0B \u6570\u5024 \u5185 \u5916 \u4E2D \u9593 \u76EE \u5F8C \u524D \u6BD4 \u6E80 \u3046\u3061 \u898F\u6A21 \u53F0 \u5358\u4F4D \u5B9F \u4ED6 \u7B49 \u3068\u3057 \u5F31 \u5F37 \u4F59 \u7D04 \u8A08 \u5BFE \u6E80\u70B9 \u4E2D \u306B\u5360 \u7D1A \u30DA\u30FC\u30B9 \u7A81\u7834 \u520A\u884C \u767A\u6398 \u5C31\u8077 \u5C31\u696D \u4FEE\u4E86 \u7D42\u4E86 \u5352\u696D \u5408\u683C \u5165\u5B66 \u5165\u6240 \u5165\u5C45 \u5165\u9662 \u9000\u9662 \u5B9A\u7740 \u8A95\u751F \u767A\u751F \u767A\u898B \u767A\u660E \u691C\u51FA \u691C\u6319 \u6458\u767A \u904B\u7528 \u904B\u55B6 \u904B\u884C \u904B\u822A \u7A3C\u50CD \u5C31\u822A \u958B\u901A \u958B\u696D \u958B\u9928 \u958B\u5712 \u4F9B\u7528 \u4F9B\u7D66 \u51FA\u8377 \u51FA\u7248 \u51FA\u5C55 \u51FA\u5E97 \u9032\u51FA \u5C55\u958B \u5C55\u793A \u4E0A\u6620 \u4E0A\u6F14 \u653E\u9001 \u914D\u4FE1 \u914D\u7F6E \u914D\u5099 \u8CB8\u4E0E \u8CB8\u4ED8 \u878D\u8CC7 \u6295\u8CC7 \u52A9\u6210 \u88DC\u52A9 \u4EA4\u4ED8 \u7D66\u4ED8 \u652F\u7D66 \u652F\u6255 \u7D0D\u4ED8 \u53CE\u7D0D \u5FB4\u53CE \u5FB4\u53D6 \u5FB4\u6C42 \u7ACB\u5730 \u6240\u6709 \u4FDD\u6709 \u4FDD\u6301 \u4FDD\u7BA1 \u5099\u84C4 \u642C\u5165 \u642C\u51FA \u8F38\u9001 \u8F38\u5165 \u53CE\u7A6B \u751F\u7523 \u4F5C\u4ED8 \u683D\u57F9 \u98FC\u80B2 \u98FC\u990A \u7E41\u6B96 \u653E\u6D41 \u6355\u7372 \u6F01\u7372 \u4F10\u63A1 \u9593\u4F10 \u690D\u6797 \u9020\u6797 \u51E6\u5206 \u51E6\u7F6E \u51E6\u9047 \u6CBB\u7642 \u8A3A\u65AD \u8A3A\u7642 \u691C\u8A3A \u5065\u8A3A \u63A5\u7A2E \u4E88\u9632 \u9632\u9664 \u99C6\u9664 \u9664\u53BB \u9664\u67D3 \u64A4\u53BB \u64A4\u5EC3 \u5EC3\u6B62 \u5EC3\u68C4 \u89E3\u4F53 \u89E3\u9664 \u89E3\u653E \u6539\u6B63 \u6539\u5B9A \u6539\u8A02 \u6539\u826F \u5236\u5B9A \u65BD\u884C \u9069\u7528 \u9069\u5408 \u6E96\u62E0 \u9075\u5B88 \u5C65\u884C \u5C65\u4FEE \u53D7\u8B1B \u53D7\u8A3A \u53D7\u691C \u53D7\u9A13 \u53D7\u8CDE \u5165\u8CDE \u8868\u5F70 \u512A\u52DD \u51FA\u5834 \u51FA\u5E2D \u6765\u9928 \u6765\u5834 \u6765\u5712 \u6765\u8A2A \u6765\u65E5 \u4F01\u753B \u53CD\u6620 \u4F5C\u51FA \u5BBF\u6CCA \u6EDE\u5728 \u89B3\u5149 \u8996\u8074 \u95B2\u89A7 \u8CFC\u8AAD \u8CFC\u5165 \u8CFC\u8CB7 \u58F2\u4E0A \u58F2\u5374 \u843D\u672D \u5165\u672D \u5FDC\u672D \u5FDC\u52DF \u5FDC\u7B54 \u56DE\u7B54 \u8CEA\u554F \u76F8\u8AC7 \u52A9\u8A00 \u6307\u5C0E \u76E3\u7763 \u76E3\u67FB \u76E3\u8996 \u5DE1\u56DE \u5DE1\u8996 \u8B66\u5099 \u8B66\u6212 \u6551\u52A9 \u6551\u6025 \u642C\u9001 \u907F\u96E3 
`.trim().split(/\s+/u);

// src/target/scan/scan-unit.ts
var rate = /(?:[/／](?:(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]{0,6})(?:[万年月日週回人件社戸台校所軒個棟]|か所|箇所|時間|世帯|団体|車両|事業者|事業所|地区|工区)(?:度|間)?|[0-9]{1,5}(?:kg|g|ha|a|km|m2|m3|m|L|l|kl|t)(?![A-Za-z])|[A-Za-zμ][A-Za-z0-9-]{0,8}(?:・[A-Z](?![a-z]))?)){1,3}(?:・(?:人|日|年|[A-Z](?![a-z])))?/uy;
var longestNoun = 10;
var verbEndings = new Set("\u3046\u3044\u3063\u3048\u3051\u3052\u3089\u308B\u308A\u308C\u3081\u3080\u3076\u3064\u304F\u304D\u304E\u3050\u3059");
function scanUnit(text, at) {
  const known2 = knownUnit(text, at);
  const whole2 = known2 === null ? nounEnd(text, at) : extended(text, at, known2);
  if (whole2 === null) return null;
  const end2 = text.charAt(whole2) === "/" || text.charAt(whole2) === "\uFF0F" ? rateEnd(text, whole2) : whole2;
  return { unit: plain3(text, at, end2), end: end2 };
}
function scanRate(text, at) {
  const end2 = rateEnd(text, at);
  return end2 === at || !many.test(text.slice(at, end2)) ? null : { unit: plain3(text, at, end2), end: end2 };
}
var many = /^\/[0-9,]{4,}/;
var plain3 = (text, at, end2) => text.slice(at, end2).replace(/[\s,]/gu, "");
function rateEnd(text, at) {
  rate.lastIndex = at;
  return rate.test(text) ? rate.lastIndex : at;
}
function knownUnit(text, at) {
  for (const unit of known.get(text.charCodeAt(at)) ?? []) {
    if (!text.startsWith(unit, at)) continue;
    const end2 = at + unit.length;
    if (isLatin(text, end2 - 1) && isLatin(text, end2)) continue;
    return end2;
  }
  return null;
}
function extended(text, at, end2) {
  if (!isNoun(text.charCodeAt(end2)) || isLatin(text, end2) || endsHere(text, end2)) return end2;
  if (text.charCodeAt(end2 - 1) < 12288) return end2;
  const longer = nounEnd(text, at);
  return longer !== null && longer > end2 && longer - end2 <= 3 ? longer : end2;
}
function nounEnd(text, at) {
  let end2 = at;
  while (end2 - at < longestNoun && isNoun(text.charCodeAt(end2)) && !endsHere(text, end2)) end2 += 1;
  while (end2 > at && text.charAt(end2 - 1) === "\u30FB") end2 -= 1;
  if (end2 - at > 1 && verbEndings.has(text.charAt(end2))) end2 -= 1;
  return end2 === at ? null : end2;
}
function endsHere(text, at) {
  for (const word2 of ends.get(text.charCodeAt(at)) ?? []) if (text.startsWith(word2, at)) return true;
  return false;
}
function isLatin(text, at) {
  return /[A-Za-z]/.test(text.charAt(at));
}
function isNoun(code) {
  if (code >= 19968 && code <= 40959) return true;
  if (code >= 12449 && code <= 12540) return code !== 12539;
  return code >= 65 && code <= 90 || code >= 97 && code <= 122 || code === 12293;
}
var known = byFirst2(units);
var ends = byFirst2(unitEnds);
function byFirst2(words) {
  const groups = /* @__PURE__ */ new Map();
  for (const word2 of [...new Set(words)].sort((a, b) => b.length - a.length)) {
    const group2 = groups.get(word2.charCodeAt(0));
    if (group2 === void 0) groups.set(word2.charCodeAt(0), [word2]);
    else group2.push(word2);
  }
  return groups;
}

// src/target/scan/scan-quantity.ts
var named = /(?:号|条|項(?!目)|次(?!世代医療)|期(?!間)|番(?!組)|章|丁目|世紀|四半期|年計画|年生|年目|年次|年連続|年後|年前|年先|年毎|年ごと|年おき|年産|日目|日前|時間前|時間後|か月後|か月前|か月目|ヶ月後|か年計画|カ年計画|ヶ年計画|人目|回目|回線|巡目|歳魚|件目|次元|歳児|歳代|大都市|階建|階|系統目|本柱|つ目|点目|者協議|者会合|番目|代目|限目|時限|時(?!間)|泊[0-9]日|種混合|次産業|類(?!型)|型(?!式)|部作(?!成)|部会目|世代|等分|等級|重点|極|軸|か条|カ条|箇条|大会|パーミル|分野で|つの柱|本の柱|つの視点|級相当|級程度|級以上|級(?=[(、]))/uy;
function scanQuantity(text, at) {
  const number = scanNumber(text, at);
  if (number === null) return null;
  const { end: end2 } = number;
  const ofPeople = shareOfPeople(text, at, end2, number.value);
  if (ofPeople !== null) return ofPeople;
  if (isName(text, at, end2)) return { kind: "passed", start: at, end: nameEnd(text, end2) };
  const unit = number.tenths ? { unit: "%", end: end2 } : unitBehind(text, end2);
  if (unit !== null && text.charAt(unit.end) === "\u7D1A") {
    return { kind: "passed", start: at, end: unit.end + 1 };
  }
  return {
    kind: "quantity",
    start: at,
    end: unit?.end ?? end2,
    value: number.value,
    over: number.over,
    unit: unit?.unit ?? null,
    unitStart: end2,
    signed: number.signed,
    word: null
  };
}
var counting = /[をがはでにと、]|以上|程度/uy;
function countedBehind(text, at) {
  const end2 = knownUnit(text, at);
  if (end2 === null || end2 - at < 2) return null;
  counting.lastIndex = end2;
  return counting.test(text) ? { unit: text.slice(at, end2), end: end2 } : null;
}
var peopleOf = /人に([1-9][0-9]?)人/y;
function shareOfPeople(text, at, end2, of2) {
  if (text.charAt(end2) !== "\u4EBA" || text.charAt(end2 + 1) !== "\u306B") return null;
  peopleOf.lastIndex = end2;
  const some = peopleOf.exec(text)?.[1];
  if (some === void 0 || isZero(of2) || compare(decimal(some), of2) > 0) return null;
  const close = peopleOf.lastIndex;
  return {
    kind: "quantity",
    start: at,
    end: close,
    value: decimal(some),
    over: of2,
    unit: null,
    unitStart: close,
    signed: false,
    word: null
  };
}
function unitBehind(text, end2) {
  if (text.charAt(end2) === "\u306E") return countedBehind(text, end2 + 1);
  if (text.charAt(end2) === "/") return scanRate(text, end2);
  if (text.charAt(end2) !== " ") return scanUnit(text, end2);
  return knownUnit(text, end2 + 1) === null ? null : scanUnit(text, end2 + 1);
}
function isName(text, at, end2) {
  const before3 = text.charAt(at - 1);
  if (/[A-Za-z第]/u.test(before3)) return true;
  if (before3 === "-" && /[A-Za-z0-9]/u.test(text.charAt(at - 2))) return !endsRange(text, at, end2);
  if (before3 === "\u203B") return knownUnit(text, end2) === null;
  const next = text.charCodeAt(end2);
  if (next < 123) return isLetter(next) && isLettered(text, end2);
  if (isNamed(text, end2)) return true;
  return listsNames(text, end2);
}
var rangeStart = /(?:^|[^A-Za-z0-9.\-第※])[0-9]{1,6}(?:\.[0-9]{1,3})?-$/u;
var dated = /[年月日期号条項章度次回]/u;
function endsRange(text, at, end2) {
  if (knownUnit(text, end2) === null || dated.test(text.charAt(end2))) return false;
  return rangeStart.test(text.slice(Math.max(0, at - 12), at));
}
function isLettered(text, end2) {
  const unit = scanUnit(text, end2);
  return unit === null || /^[DGKPRS]$/.test(unit.unit);
}
var isLetter = (code) => code >= 65 && code <= 90 || code >= 97 && code <= 122;
function isNamed(text, end2) {
  named.lastIndex = end2;
  return named.test(text);
}
var listed = /[、・~]\s?[0-9]{1,2}/uy;
function listsNames(text, end2) {
  listed.lastIndex = end2;
  return listed.test(text) && isNamed(text, listed.lastIndex);
}
function nameEnd(text, end2) {
  named.lastIndex = end2;
  return named.test(text) ? named.lastIndex : end2;
}

// src/japanese/read-fiscal-years.ts
function readFiscalYearsAt(text, at, context) {
  const chain = readChain(text, at, context);
  if (chain === null) return oneYear(text, at, context);
  const years2 = [];
  for (const { year: year2, filled } of chain.items) {
    const from2 = filled ? (years2.at(-1) ?? year2) + 1 : year2;
    if (filled && year2 < from2) return null;
    for (let next = from2; next <= year2; next += 1) years2.push(next);
  }
  const span = { start: at, end: chain.end };
  const asWritten = text.slice(at, chain.end);
  return {
    kind: chain.items.every(({ filled }, index2) => filled || index2 === 0) ? "span" : "list",
    years: [...new Set(years2)],
    ...span,
    inferred: chain.items[0]?.name.kind === "bare",
    problems: chain.items.flatMap(({ name }) => beyondItsEnd(name, asWritten, span))
  };
}
var joint = /\s?(?:年度?)?\s?(?:([~-]|から)|[・,、と]|及び|および|並びに)\s?/uy;
function readChain(text, at, context) {
  const items = [];
  let next = at;
  let filled = false;
  let closed = -1;
  let count = 0;
  while (true) {
    const last = items.at(-1);
    const name = readYearName(text, next);
    const year2 = name === null ? null : yearIn(name, last, context);
    if (name === null || year2 === null) break;
    items.push({ name, year: year2, filled });
    const end2 = yearWordEnd(text, name);
    if (end2 !== null) {
      closed = end2;
      count = items.length;
    }
    joint.lastIndex = name.end;
    const match = joint.exec(text);
    if (match === null) break;
    filled = match[1] !== void 0;
    next = joint.lastIndex;
  }
  return count < 2 ? null : { items: items.slice(0, count), end: closed };
}
function yearIn(name, last, context) {
  if (name.kind === "bare" && last?.name.kind === "western") {
    return findFiscalYear(Math.floor(last.year / 100) * 100 + name.count);
  }
  const year2 = westernYear(name, last?.year ?? context);
  return year2 === null ? null : findFiscalYear(year2);
}
function oneYear(text, at, context) {
  const one = readFiscalYearAt(text, at, context);
  if (one === null || one.fiscalYear === null) return null;
  const { fiscalYear: fiscalYear2, start, end: end2, inferred, problems } = one;
  return { kind: "one", years: [fiscalYear2], start, end: end2, inferred, problems };
}

// src/target/scan/scan-year.ts
var usualYear = 2018;
var runsInto = /[A-Za-z0-9第.約]/u;
function scanYear(text, at, context) {
  if (/[A-Za-z0-9]/.test(text.charAt(at)) && runsInto.test(text.charAt(at - 1))) return null;
  const fiscal = fiscalYear(text, at, context);
  return fiscal ?? calendarYear(text, at, context);
}
function fiscalYear(text, at, context) {
  const one = readFiscalYearAt(text, at, context ?? usualYear);
  if (one !== null && one.fiscalYear !== null && !joins.has(text.charCodeAt(one.end))) {
    const guessed = one.inferred && context === null;
    return yearToken(at, one.end, one.fiscalYear, one.fiscalYear, guessed, true);
  }
  const several = readFiscalYearsAt(text, at, context ?? usualYear);
  const year2 = several?.years[0];
  if (several === null || year2 === void 0) return null;
  const to = several.years.at(-1) ?? year2;
  if (to < year2 || to - year2 > longestSpan) return null;
  return yearToken(at, several.end, year2, to, several.inferred && context === null, true);
}
var joins = letterCodes("~-\u304B\u30FB,\u3001\u3068\u53CA\u304A\u4E26 ");
var longestSpan = 40;
function yearToken(start, end2, year2, to, guessed, fiscal) {
  return { kind: "year", start, end: end2, year: year2, to, guessed, fiscal };
}
var yearEnd = /年(?!間|以|後|目|ご|毎|計|生|次|連|先|前|お|未|超|程|平|物|もの|分|に[1一0-9]|を|で[0-9]|弱|強|経|問|度|と(?:す|な|し)|[)」』])/y;
var eraYearEnd = /\s?年(?!度)/y;
var bracketed = /\s?\((?:令和|平成|昭和|[RHS])?[0-9元]{1,4}\)\s?年(?!度)/y;
var joint2 = /\s?(?:年度?)?\s?(?:~|-|から)\s?/y;
var letterEnd = /(?=末|まで|年|度|:|\)|実績|比|\/|~|-|$|\s|、|の|に)/y;
function calendarYear(text, at, context) {
  const name = readYearName(text, at);
  if (name === null) return null;
  const year2 = plausible(name, context);
  if (year2 === null) return null;
  const last = lastOfSpan(text, name, year2);
  if (last !== null) return yearToken(at, last.end, year2, last.year, false, false);
  const end2 = closing(text, name);
  if (end2 === null) return null;
  const guessed = name.kind === "bare" && context === null;
  return yearToken(at, end2, year2, year2, guessed, text.slice(at - 2, at) === "FY");
}
function closing(text, name) {
  bracketed.lastIndex = name.end;
  if (name.kind !== "bare" && bracketed.test(text)) return bracketed.lastIndex;
  const pattern = name.kind === "bare" ? yearEnd : eraYearEnd;
  pattern.lastIndex = name.end;
  if (pattern.test(text)) return pattern.lastIndex;
  letterEnd.lastIndex = name.end;
  if (name.kind === "era" && letterEnd.test(text)) return name.end;
  if (name.kind === "western" && /^(?:末|まで)/u.test(text.slice(name.end, name.end + 2)))
    return name.end;
  return null;
}
function lastOfSpan(text, first, year2) {
  if (first.kind === "bare") return null;
  joint2.lastIndex = first.end;
  if (!joint2.test(text)) return null;
  const name = readYearName(text, joint2.lastIndex);
  if (name === null) return null;
  const bare = name.kind === "bare" && first.kind === "western";
  const last = bare ? Math.floor(year2 / 100) * 100 + name.count : westernYear(name, year2);
  eraYearEnd.lastIndex = name.end;
  if (last === null || last < year2 || last - year2 > 40 || !eraYearEnd.test(text)) return null;
  return { year: last, end: eraYearEnd.lastIndex };
}
function plausible(name, context) {
  const near = context ?? usualYear;
  const year2 = westernYear(name, near);
  if (year2 === null || name.kind === "bare" && (name.count < 13 || Math.abs(year2 - near) > 25))
    return null;
  return findFiscalYear(year2);
}

// src/target/scan/scan-tokens.ts
function scanTokens(text, context) {
  const tokens = [];
  const opened = [];
  let at = 0;
  while (at < text.length) {
    const scan = scanners[text.charCodeAt(at)];
    const token = scan === void 0 ? null : scan(text, at, context);
    if (token === null) {
      at += 1;
      continue;
    }
    at = token.end;
    if (token.kind === "open") opened.push(tokens.length);
    if (token.kind !== "close" || pair(tokens, opened, token)) tokens.push(token);
  }
  for (const index2 of opened) closeAt(tokens, index2, tokens.length);
  return tokens;
}
function pair(tokens, opened, token) {
  for (let depth = opened.length - 1; depth >= 0; depth -= 1) {
    const index2 = opened[depth] ?? 0;
    const open = tokens[index2];
    if (open?.kind !== "open" || open.bracket !== token.bracket) continue;
    for (const left of opened.splice(depth)) closeAt(tokens, left, tokens.length);
    token.open = index2;
    return true;
  }
  return false;
}
function closeAt(tokens, index2, close) {
  const open = tokens[index2];
  if (open?.kind === "open") open.close = close;
}
var monthDay = /[0-9]{1,2}月(?:[0-9]{1,2}日|末日?|初旬|上旬|中旬|下旬|中|期|頃|分|から|以降|まで|現在|時点|に(?!1回|一回)|の(?!平均)|号|[~・]|(?=[)、。〕]))/y;
var dayOnly = /[0-9]{1,2}日(?=時点|現在|付|まで(?:の|に)|から)/y;
var item = /[0-9]{1,2}(?:[.)](?![0-9])|[ \t]+(?=[\p{Script=Han}\p{Script=Katakana}]))/uy;
var figures = /[0-9][0-9.,]*/y;
var scanFigure = (text, at, context) => {
  let end2 = at + 1;
  while (isDigit(text.charCodeAt(end2))) end2 += 1;
  const next = text.charAt(end2);
  const itemEnd = itemAt(text, at, next);
  if (itemEnd !== null) return { kind: "pause", pause: "label", start: at, end: itemEnd };
  const passed = passedDay(text, at, next);
  if (passed !== null) return { kind: "passed", start: at, end: passed };
  const year2 = mayEndYear.has(text.charCodeAt(end2)) ? scanYear(text, at, context) : null;
  const found = year2 ?? scanQuantity(text, at);
  return found ?? passedFigures(text, at);
};
function passedFigures(text, at) {
  const end2 = endOf(figures, text, at) ?? at + 1;
  const broken = !isNamed(text, end2) && knownUnit(text, end2) !== null;
  return broken ? { kind: "passed", broken, start: at, end: end2 } : { kind: "passed", start: at, end: end2 };
}
var isDigit = (code) => code >= 48 && code <= 57;
var mayEndYear = letterCodes("\u5E74(~-\u30FB,\u3001\u3068\u53CA\u4E26\u304A\u30FB\u304B\u672B\u307E\u5EA6/ ");
function passedDay(text, at, next) {
  if (next === "\u6708") return endOf(monthDay, text, at);
  return next === "\u65E5" ? endOf(dayOnly, text, at) : null;
}
function itemAt(text, at, next) {
  if (at > 0 && text.charCodeAt(at - 1) !== 10) return null;
  if (next !== "." && next !== ")" && next !== " " && next !== "	") return null;
  const end2 = endOf(item, text, at);
  if (end2 === null || /[.)]$/.test(text.slice(at, end2))) return end2;
  const unit = scanQuantity(text, at);
  return unit?.kind === "quantity" && unit.unit !== null ? null : end2;
}
function endOf(pattern, text, at) {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : null;
}
var scanWord = (text, at, context) => scanYearWord(text, at, context) ?? (formerLetters.has(text.charCodeAt(at)) ? scanFormerYears(text, at) : null) ?? scanListed(text, at) ?? scanKanji(text, at);
var scanYearWord = (text, at, context) => eraLetters.has(text.charCodeAt(at)) ? scanYear(text, at, context) : null;
function scanListed(text, at) {
  const found = findWord(text, at);
  return found === null ? null : wordToken(at, found);
}
function wordToken(at, { text, word: word2 }) {
  const end2 = at + text.length;
  if (word2.kind !== "quantity") return { kind: "word", word: word2, start: at, end: end2 };
  const unit = word2.unit === "" ? null : word2.unit;
  return { ...counted(at, end2, word2.value, unit), unitStart: end2, word: word2 };
}
var counted = (start, end2, count, unit) => ({
  kind: "quantity",
  start,
  end: end2,
  value: decimal(count),
  over: null,
  unit,
  unitStart: start,
  signed: false,
  word: null
});
var stars = /[☆★]+/uy;
var scanStars = (text, at) => {
  const end2 = endOf(stars, text, at);
  return end2 === null ? null : counted(at, end2, end2 - at, "\u2606");
};
var kanjiUnit = /(?:割|分の|倍|か所|箇所|カ所|ヶ所|か国|カ国|年間|か年|カ年|回以|回程|件以|件程|社以|名以|点以|つ以|人以|点を|点満|か月以|カ月以|日以|週間以)/u;
function scanKanji(text, at) {
  if (!kanjiLetters.has(text.charCodeAt(at))) return null;
  const numeral2 = scanQuantity(text, at);
  if (numeral2?.kind !== "quantity") return null;
  return kanjiUnit.test(text.slice(at + 1, numeral2.unitStart + 3)) ? numeral2 : null;
}
var grade = /「?([SABCD])\+?」?(?:評価|ランク|評定|判定)/y;
var scanGrade = (text, at, context) => {
  const year2 = scanYearWord(text, at, context);
  if (year2 !== null || /[A-Za-z]/.test(text.charAt(at - 1))) return year2;
  grade.lastIndex = at;
  const letter2 = grade.exec(text)?.[1];
  if (letter2 === void 0) return scanListed(text, at);
  return { ...counted(at, grade.lastIndex, grades.indexOf(letter2) + 1, "\u8A55\u4FA1"), unitStart: at + 1 };
};
var eraLetters = letterCodes("\u4EE4\u5E73\u662D\u5927\u660E\u897FRHSTF\u5143");
var formerLetters = letterCodes("\u904E\u76F4\u524D");
var kanjiLetters = letterCodes("\u3007\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341\u767E\u5343");
var scanners = (() => {
  const table = new Array(65536).fill(void 0);
  const set = (letters, scan) => {
    for (const code of letters) table[code] = scan;
  };
  set(firstLetters, scanListed);
  set([...eraLetters, ...formerLetters, ...kanjiLetters], scanWord);
  set(letterCodes("0123456789"), scanFigure);
  set(letterCodes("SABCDRHTF"), scanGrade);
  set(letterCodes("+-\u25B3\u25B2"), scanQuantity);
  set(letterCodes("\u2606\u2605"), scanStars);
  set(letterCodes(pauseSigns + bulletSigns + labelSigns), findPause);
  set(letterCodes(bracketSigns), scanBracket);
  return table;
})();

// src/target/read/reading.ts
function makeReading(source, folded, year2) {
  const { text } = folded;
  const tokens = scanTokens(text, year2);
  let hasYears = false;
  let hasBrackets = false;
  let compares = false;
  let isYearly2 = false;
  for (const token of tokens) {
    hasYears ||= token.kind === "year";
    hasBrackets ||= token.kind === "open";
    if (token.kind !== "word") continue;
    compares ||= token.word.kind === "reference" || token.word.kind === "actual";
    isYearly2 ||= token.word.kind === "every" && token.word.period === "year";
  }
  compares ||= hasYears;
  return {
    source,
    folded,
    text,
    tokens,
    compares,
    hasYears,
    hasBrackets,
    isYearly: isYearly2,
    deadlines: /* @__PURE__ */ new Map()
  };
}
function after(tokens, index2) {
  const token = tokens[index2];
  return token?.kind === "open" ? Math.min(token.close + 1, tokens.length) : index2 + 1;
}
function before(tokens, index2, from2) {
  const token = tokens[index2 - 1];
  return token?.kind === "close" && token.open >= from2 ? token.open : index2 - 1;
}
function outer({ tokens }, { from: from2, to }) {
  const found = [];
  for (let index2 = from2; index2 < to; index2 = after(tokens, index2)) found.push(index2);
  return found;
}
function inside({ tokens, text }, index2) {
  const open = tokens[index2];
  const end2 = tokens[open.close]?.start ?? text.length;
  return { from: index2 + 1, to: Math.min(open.close, tokens.length), start: open.end, end: end2 };
}
function bracketEnd({ tokens, text }, index2) {
  const open = tokens[index2];
  return tokens[open.close]?.end ?? text.length;
}
function between({ text }, start, end2) {
  return start >= end2 ? "" : text.slice(start, end2).trim();
}
function isBlank(text, start, end2 = start + 1) {
  for (let at = start; at < end2; at += 1) {
    const code = text.charCodeAt(at);
    if (code !== 32 && code !== 10 && code !== 9 && code !== 13) return false;
  }
  return true;
}
function matchAt(pattern, text, at) {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
function isAt(pattern, text, at) {
  pattern.lastIndex = at;
  return pattern.test(text);
}

// src/target/read/deadline.ts
var until = new RegExp("\\s{0,3}(?:\u5EA6)?(?:\u672B|\u4E2D|\u5185|\u5F53\u521D|\u9803|\u3054\u308D|\u590F|\u79CB|\u6625|\u51AC)?(?:\u6642\u70B9)?(?:[(][^()]{0,12}[)])?(?:\u307E\u3067(?:\u306E(?:\u9593|[0-9]{1,2}(?:\u5E74\u5EA6?|\u304B\u5E74|\u30AB\u5E74|\u30F6\u5E74|\u30F5\u5E74)\u9593?)(?:\u3067|\u306B|\u306E)?)?(?:\u306B|\u306E)?|\u8FC4(?:\u306B)?|\u3092\u76EE\u9014\u306B|\u3092\u76EE\u6A19(?:\u5E74\u6B21|\u5E74\u5EA6)?(?:\u306B|\u3068\u3057\u3066)|\u3092\u76EE\u51E6\u306B|\u3092\u3081\u3069\u306B|\u307E\u3067\u3092?|\\s{0,3}(?:\u5EA6)?\u672B(?:\u307E\u3067)?(?:\u306B(?:\u306F)?|\u3067(?!\u306E)|\u306B\u304A\u3044\u3066)?(?=[\\s\u3001:\u3011)\\]\u300D0-9\u7D04]|$|\\p{Script=Han}))", "uy");
var middle = /\s{0,3}(?:度)?(?:末(?:時点)?(?:で|に|における|において|の|は)?|において(?:は|も)?|における|の目標(?:値)?|目標(?:値)?|に(?:は|も)?(?!比|対し|基づ|策定|実施し|行った|開始|発生|設立|作成|公表|決定|改正|改定|おけ|向け|係|よ|つい)|は|では|で(?!の|は)|内に|中に|以内に|:|の(?:各年度|間)|】|\s{0,3}$|[)、]|時点(?:における|で|に))/uy;
var reference = /\s{0,3}(?:度)?(?:末|当初)?(?:時点|[0-9]{1,2}月(?:末|[0-9]{1,2}日)?(?:時点|現在))?(?:の|における)?(?:(?:まで|迄)の実績[^を]{0,12}から|実績|比|に比|と比|対比|を基準|より|現在|の値|の水準|水準|値(?!を)|比較|同期|の平均|平均|との比|からの|ベース|基準|調査|実施|国勢)/uy;
var month = /\s{0,3}(?:度)?\s{0,3}([0-9]{1,2})月(?:[0-9]{1,2}日|末)?/uy;
var none = [];
function readDeadlines(reading, stretch) {
  if (!reading.hasYears) return none;
  const found = [];
  for (const index2 of outer(reading, stretch)) {
    const token = reading.tokens[index2];
    if (token.kind !== "year") continue;
    const deadline2 = readDeadline(reading, token);
    if (deadline2 !== null) found.push(deadline2);
  }
  return found;
}
function readDeadline(reading, token) {
  const known2 = reading.deadlines.get(token);
  if (known2 !== void 0) return known2;
  const found = deadlineOf(reading.text, token);
  reading.deadlines.set(token, found);
  return found;
}
function deadlineOf(text, token) {
  if (isAt(reference, text, token.end)) return null;
  const dated2 = token.fiscal ? null : matchAt(month, text, token.end);
  const at = dated2 === null ? token.end : token.end + dated2[0].length;
  const to = dated2 !== null && Number(dated2[1]) <= 3 ? findFiscalYear(token.to - 1) : token.to;
  const { start, guessed } = token;
  const plain4 = plainness(text, at);
  return {
    start,
    end: plain4.end,
    from: token.year,
    year: to ?? token.to,
    guessed,
    strength: plain4.strength
  };
}
function plainness(text, at) {
  const reached = matchAt(until, text, at);
  if (reached !== null) return { end: at + reached[0].length, strength: 3 };
  const within = matchAt(middle, text, at);
  return within === null ? { end: at, strength: 1 } : { end: at + within[0].length, strength: 2 };
}
var longestLabel = 40;
function datesFormerFigure(text, { start, end: end2 }) {
  if (!/^(?:現在|時点)?[\s:は]{0,3}[0-9]/u.test(text.slice(end2, end2 + 8))) return false;
  return /[(【<][^)】>]*$/u.test(text.slice(Math.max(0, start - longestLabel), start));
}

// src/target/lexicon/name-edges.ts
var nameHeads = `
\u307E\u305F\u3001 \u307E\u305F, \u307E\u305F \u306A\u304A\u3001 \u306A\u304A, \u306A\u304A \u3055\u3089\u306B\u3001 \u3055\u3089\u306B \u3055\u3089\u306B, \u304B\u3064\u3001 \u304B\u3064 \u53CA\u3073 \u4E26\u3073\u306B \u3068\u3068\u3082\u306B\u3001 \u3068\u3068\u3082\u306B \u3068\u5171\u306B \u4E00\u65B9\u3001 \u4E00\u65B9 \u3046\u3061\u3001 \u307E\u3067\u306E\u9593\u306B\u3001 \u307E\u3067\u306E\u9593\u306B \u307E\u3067\u306E\u9593 \u307E\u3067\u306B \u307E\u3067 \u8FC4\u306B \u306B\u304A\u3044\u3066\u306F \u306B\u304A\u3044\u3066\u3082 \u306B\u304A\u3044\u3066 \u306B\u304A\u3051\u308B \u306B\u306F \u306B\u3064\u3044\u3066\u3001 \u306B\u3064\u3044\u3066\u306F \u306B\u3064\u3044\u3066 \u306B \u306E\u9593\u306B \u3067\u306F \u306F
\u3092\u76EE\u9014\u306B \u3092\u76EE\u6A19\u306B \u9803 \u4EE5\u964D \u304B\u3089 \u6642\u70B9\u3067 \u6642\u70B9 \u76EE\u6A19\u5024\u306F \u76EE\u6A19\u5024\u3092 \u76EE\u6A19\u5024\u3068\u3057\u3066 \u76EE\u6A19\u5024 \u76EE\u6A19\u306F \u76EE\u6A19\u3092 \u76EE\u6A19\u3068\u3057\u3066 \u306E \u3067
`.trim().split(/\s+/u);
var nameTails = `
\u306B\u3064\u3044\u3066\u3001\u305D\u306E \u306B\u3064\u3044\u3066\uFF0C\u305D\u306E \u3001\u305D\u306E \uFF0C\u305D\u306E \u306B\u3064\u3044\u3066\u306F \u306B\u3064\u3044\u3066 \u306B\u304A\u3051\u308B \u306B\u304A\u3044\u3066 \u306B\u3064\u304D \u3068\u3057\u3066 \u3068\u3057 \u306E\u3046\u3061 \u3046\u3061 \u306E\u76EE\u6A19\u5024\u3092 \u306E\u76EE\u6A19\u5024\u306F \u306E\u76EE\u6A19\u5024 \u306E\u76EE\u6A19\u3092 \u306E\u76EE\u6A19\u306F \u306E\u76EE\u6A19 \u76EE\u6A19\u5024\u3092 \u76EE\u6A19\u5024\u306F \u76EE\u6A19\u5024\u3068\u3057\u3066 \u76EE\u6A19\u5024 \u76EE\u6A19\u3092 \u76EE\u6A19\u306F \u76EE\u6A19\u3068\u3057\u3066 \u76EE\u6A19 \u5C11\u306A\u304F\u3068\u3082 \u6BCE\u5E74\u5EA6 \u6BCE\u5E74 \u5408\u8A08 \u5E74\u9593 \u65B0\u305F\u306B \u7D2F\u8A08 \u5EF6\u3079 \u304A\u304A\u3080\u306D \u6982\u306D \u305D\u308C\u305E\u308C \u6700\u4F4E
\u5168\u4F53\u306E \u304C\u3001 \u3067\u306F\u3001 \u3067\u306F \u304C \u306F \u3092 \u306E \u3067 \u306B \u3082 \u5E73\u5747 \u7D04 \u8A08 \u5E74 \u5168\u4F53
`.trim().split(/\s+/u);
var cautiousTails = /* @__PURE__ */ new Set([
  "\u5E73\u5747",
  "\u7D04",
  "\u8A08",
  "\u5E74",
  "\u5168\u4F53",
  "\u76EE\u6A19",
  "\u3046\u3061"
]);

// src/target/read/indicator.ts
var nominal = /(?:割合|率|数|件数|人数|(?<![増減])額|度|量|回数|比率|水準|時間|期間|日数|面積|比)\s{0,4}(?:[(（](?:[^()（）]|[(（][^()（）]{0,16}[)）]){0,24}[)）]{1,2}){0,2}\s{0,4}[:：。]?\s{0,4}$/u;
function isName2(words) {
  return nominal.test(words.slice(-60));
}
function readIndicator(reading, pieces) {
  let raw = "";
  for (const piece of pieces) raw += sourceWords(reading, piece);
  const name = raw === "" ? "" : clean(raw);
  return name === "" ? null : name;
}
function sourceWords({ source, folded, text }, { start, end: end2 }) {
  let from2 = start;
  let to = end2;
  while (from2 < to && isBlank(text, from2)) from2 += 1;
  while (to > from2 && isBlank(text, to - 1)) to -= 1;
  if (from2 >= to) return "";
  const words = text.slice(from2, to);
  if (words.includes("   ")) return words;
  const span = folded.span(from2, to);
  return source.slice(span.start, span.end);
}
var letter = new RegExp("\\p{L}", "u");
var pronoun = /^(?:その?|この?|それ|同|本|複数|全体|当該)$/u;
var hasBlanks = /\s/u;
var basis = /[（(][^（()）]{0,6}ベース[)）]/gu;
var asOf = /は[0-9]{1,2}月末?(?:日)?現在$/u;
var targetRate = /^目標(?=収納率|値(?!を))/u;
function clean(raw) {
  const text = hasBlanks.test(raw) ? squeezeText(raw) : raw;
  let name = text.includes("\u30D9\u30FC\u30B9") ? text.replace(basis, "") : text;
  for (let round = 0; round < 6; round += 1) {
    const before3 = name;
    name = unwrap(trimEnd(trimStart(name))).replace(targetRate, "");
    if (name === before3) break;
  }
  if (name.endsWith("\u73FE\u5728")) name = name.replace(asOf, "");
  return letter.test(name) && !pronoun.test(name) ? name : "";
}
var headSigns = letterCodes(" 	\n\u30FB\u25CB\u25CF\u25CE\u25A0\u25A1\u25C6\u25C7\u25BC\u25BD\u203B\u3001,\uFF0C\u3002:\uFF1A\u2192\u21D2~*+)\uFF09\u3011\u300D]-");
var tailSigns = letterCodes(" 	\n\u3001,\uFF0C\u3002:\uFF1A\u30FB-~\uFF5E\uFF08(\u300C\u300E\u3010\u3014\u2192");
var numbered = /^(?:[0-9]{1,2}[.)](?![0-9])|[ア-オ][.)]|[0-9０-９]{1,2}(?:年間|[かカヶヵ]年間?)(?:で|に|の間に)、?)/u;
function trimStart(name) {
  let at = 0;
  for (; ; ) {
    const rest = headLength(name, at);
    if (rest === 0) return at === 0 ? name : name.slice(at);
    at += rest;
  }
}
function headLength(name, at) {
  if (at >= name.length) return 0;
  const first = name.charCodeAt(at);
  if (headSigns.has(first)) return 1;
  for (const word2 of heads.get(first) ?? none2)
    if (name.startsWith(word2, at)) return headWord(name, at, word2);
  return mayBeNumbered(first) ? numbered.exec(name.slice(at, at + 10))?.[0].length ?? 0 : 0;
}
function mayBeNumbered(code) {
  if (code < 58) return code >= 48;
  return code >= 12450 && code <= 12458 || code >= 65296 && code <= 65305;
}
function headWord(name, at, word2) {
  const next = name.charAt(at + word2.length);
  if (word2 === "\u306E" && next === "\u3079") return 0;
  if (word2.length === 1 && /[\u3041-\u3096]/u.test(next)) return 0;
  if (word2.startsWith("\u76EE\u6A19") && /[達設度]/u.test(next)) return 0;
  return word2.length;
}
function trimEnd(name) {
  let end2 = name.length;
  for (; ; ) {
    const rest = tailLength(name, end2);
    if (rest === 0) return end2 === name.length ? name : name.slice(0, end2);
    end2 -= rest;
  }
}
var kanji = /[\p{Script=Han}\p{Script=Katakana}ー]/u;
function tailLength(name, end2) {
  if (end2 === 0) return 0;
  const last = name.charCodeAt(end2 - 1);
  if (tailSigns.has(last)) return 1;
  for (const word2 of tails.get(last) ?? none2) {
    if (!name.endsWith(word2, end2)) continue;
    if (!cautiousTails.has(word2) || !kanji.test(name.charAt(end2 - word2.length - 1)))
      return word2.length;
  }
  return 0;
}
var brackets2 = /[「『(（」』)）]/u;
var openers = "\u300C\u300E(\uFF08";
var closers = "\u300D\u300F)\uFF09";
function unwrap(name) {
  if (!brackets2.test(name)) return name;
  let opens = 0;
  let closes = 0;
  for (const sign2 of name) {
    if (openers.includes(sign2)) opens += 1;
    else if (closers.includes(sign2)) closes += 1;
  }
  if (opens === 0 && closes === 0) return name;
  if (opens === closes && isQuoted(name)) return name.slice(1, -1);
  if (opens > closes && openers.includes(name.charAt(0))) return name.slice(1);
  return closes > opens && closers.includes(name.charAt(name.length - 1)) ? name.slice(0, -1) : name;
}
function isQuoted(name) {
  if (!/^[「『]/u.test(name)) return false;
  let depth = 0;
  for (let at = 0; at < name.length; at += 1) {
    const sign2 = name.charAt(at);
    if (openers.includes(sign2)) depth += 1;
    else if (closers.includes(sign2)) depth -= 1;
    if (depth === 0) return at === name.length - 1;
  }
  return false;
}
var heads = grouped(nameHeads, (word2) => word2.charCodeAt(0));
var tails = grouped(nameTails, (word2) => word2.charCodeAt(word2.length - 1));
var none2 = [];
function grouped(words, keyOf) {
  const groups = /* @__PURE__ */ new Map();
  for (const word2 of [...words].sort((a, b) => b.length - a.length)) {
    const key = keyOf(word2);
    const group2 = groups.get(key);
    if (group2 === void 0) groups.set(key, [word2]);
    else group2.push(word2);
  }
  return groups;
}

// src/target/read/pieces.ts
function without({ start, end: end2 }, cuts) {
  const pieces = [];
  let at = start;
  for (const cut of cuts) {
    if (cut.start >= end2) break;
    if (cut.end <= at) continue;
    pieces.push({ start: at, end: cut.start });
    at = Math.min(cut.end, end2);
  }
  pieces.push({ start: at, end: end2 });
  return pieces;
}

// src/target/read/quantity.ts
function quantityOf(reading, token, unit) {
  const { value, over } = token;
  const wholly = token.word !== null || token.unit === "\u2606" || token.unit === "\u8A55\u4FA1";
  const tenths = token.unit === "%" && token.unitStart === token.end;
  const end2 = wholly || tenths ? token.end : token.unitStart;
  return {
    value,
    over,
    unit: token.unit ?? unit,
    asWritten: reading.text.slice(token.start, end2).trim()
  };
}
var timeUnits = new Set(
  `\u65E5 \u9031 \u9031\u9593 \u304B\u6708 \u30AB\u6708 \u30F6\u6708 \u30F5\u6708 \u30B1\u6708 \u7B87\u6708 \u6708 \u5E74 \u5E74\u9593 \u65E5\u9593 \u6642\u9593 \u5206 \u79D2 \u304B\u6708\u9593 \u30AB\u6708\u9593 \u30F6\u6708\u9593 \u30F5\u6708\u9593 \u7B87\u6708\u9593 \u5206\u9593 \u304B\u5E74 \u30AB\u5E74 \u30F6\u5E74 \u30F5\u5E74 \u7B87\u5E74`.split(
    " "
  )
);
function isTime(unit) {
  return unit !== null && timeUnits.has(unit);
}

// src/target/read/reference.ts
var reach = 120;
function findSource(reading, index2, stretch, floor) {
  if (!reading.compares) return null;
  const { tokens, text } = reading;
  const end2 = tokens[index2]?.start ?? stretch.end;
  const limit = Math.max(floor, end2 - reach);
  let value = null;
  let actual2 = null;
  for (const at of backwards(reading, index2, stretch, limit)) {
    const token = tokens[at];
    if (token.kind === "open") value ??= onlyQuantity(reading, at);
    if (isActual(token) || isGap(text, token, end2)) actual2 = at;
    const held = value !== null || at === index2 - 1 && holds(tokens[index2]);
    const named3 = nameOf(text, token, end2, held);
    if (named3 !== null) return place(reading, at, end2, named3, value);
  }
  if (value === null || actual2 === null) return null;
  return place(reading, actual2, end2, { kind: "other", fiscalYear: null, count: null }, value);
}
function backwards({ tokens, text }, index2, { from: from2 }, limit) {
  const found = [];
  for (let at = before(tokens, index2, from2); at >= from2; at = before(tokens, at, from2)) {
    const token = tokens[at];
    if (token === void 0 || token.start < limit || isWall(text, token)) break;
    found.push(at);
  }
  return found;
}
function isGap(text, token, end2) {
  if (token.kind !== "word" || token.word.kind !== "reference") return false;
  return gap.test(text.slice(token.end, end2));
}
var isActual = (token) => token.kind === "word" && token.word.kind === "actual";
function holds(token) {
  if (token?.kind === "open") return true;
  if (token?.kind === "quantity") return token.unit === "\u500D" || token.over !== null;
  return token?.kind === "word" && (token.word.kind === "compare" || token.word.kind === "hold");
}
function place(reading, first, end2, named3, value) {
  const { kind, fiscalYear: fiscalYear2, count } = named3;
  const start = reading.tokens[first]?.start ?? 0;
  const asWritten = squeezeText(reading.text.slice(start, end2));
  return { reference: { kind, fiscalYear: fiscalYear2, count, value, asWritten }, start, first };
}
function nameOf(text, token, end2, valued) {
  if (token.kind === "year") return yearNamed(text, token, end2, valued);
  return token.kind === "word" && token.word.kind === "reference" ? wordNamed(text, token, end2) : null;
}
var gap = /乖離|かい離|[^率]差(?!し)/u;
var event = /^の?(?:大会|開催)|入賞|メダル|順位|^の(?!調査|アンケート|実績|結果|数?値|評価|計画|水準|割合|率)[\p{L}]/u;
function wordNamed(text, { end: from2, word: word2 }, end2) {
  if (word2.kind !== "reference" || gap.test(text.slice(from2, end2))) return null;
  const { reference: reference2, count } = word2;
  const held = reference2 === "previous-survey" && event.test(text.slice(from2, end2 + 16));
  return { kind: held ? "previous-event" : reference2, fiscalYear: null, count: count ?? null };
}
var comparedBefore = /年度?末?(?:に比べ|と比べ|と比較し|に対し|比)(?:て)?、?$/u;
var related = /比|産と|より|から|基準|実績|値|水準|平均|並み|同程度|乖離|差|を$|と同/u;
function yearNamed(text, token, end2, valued) {
  const words = text.slice(token.end, end2);
  if (isDeadline(text, token) || !(valued || related.test(words))) return null;
  if (!valued && words.endsWith("\u3092") && comparedBefore.test(text.slice(Math.max(0, token.start - 24), token.start)))
    return null;
  if (token.to > token.year && words.includes("\u5E73\u5747")) {
    return { kind: "mean-of-years", fiscalYear: token.to, count: token.to - token.year + 1 };
  }
  return { kind: "fiscal-year", fiscalYear: token.year, count: null };
}
function isWall(text, token) {
  if (token.kind !== "pause") return false;
  if (token.pause === "comma") return !continuesOver(text, token);
  return token.pause !== "dot" && token.pause !== "colon" && token.pause !== "range";
}
var comparing = /(?:比べて?|比較して?|比し|比で?|対して?|対比|を基準に|基準として)$/u;
function continuesOver(text, { start }) {
  return comparing.test(text.slice(Math.max(0, start - 6), start));
}
function onlyQuantity(reading, open) {
  let only = null;
  for (const at of outer(reading, inside(reading, open))) {
    const token = reading.tokens[at];
    if (token.kind === "word" && (token.word.kind === "change" || token.word.kind === "compare"))
      return null;
    if (token.kind !== "quantity") continue;
    if (only !== null) return null;
    only = token;
  }
  return only === null ? null : quantityOf(reading, only, null);
}
var deadline = /\s{0,3}(?:度)?(?:末|中|内|当初|頃|ごろ)?(?:時点)?(?:(?:まで|迄)(?!の実績)|に(?![比対お基])|において|における|では|は|にお|には|を(?:目途|目標|目処|めど)|目標|の目標|以内|】|:|、|,|に$|[)]|$)/uy;
function isDeadline(text, token) {
  return isAt(deadline, text, token.end);
}

// src/target/read/baselines.ts
function readBaselines(reading, stretch, lengths = false) {
  const found = [];
  let year2 = null;
  let open = stretch.start;
  let yearEnd2 = -1;
  const blank = (end2) => {
    if (yearEnd2 < 0 || year2 === null) return;
    const words = reading.text.slice(yearEnd2, end2);
    const [, unit] = /^(?:度)?(?:実績|目標|現在|値)*\s{0,3}[:：]\s{0,3}([^\s\d、,(]{1,4})\s{0,3}(?:[、,\s]|$)/u.exec(
      words
    ) ?? [];
    if (unit !== void 0)
      found.push({
        fiscalYear: year2,
        quantity: null,
        unit,
        kind: kindOf(words, ""),
        label: null,
        asWritten: words.trim()
      });
    yearEnd2 = -1;
  };
  for (const index2 of outer(reading, stretch)) {
    const token = reading.tokens[index2];
    if (token.kind === "year") {
      blank(token.start);
      year2 = token.year;
      yearEnd2 = token.end;
      open = token.start;
    } else if (token.kind === "quantity" && (lengths || !isTime(token.unit))) {
      const figure2 = baseline(reading, token, year2, open);
      const other = inOtherWords(reading, index2 + 1, figure2);
      found.push(figure2, ...other === null ? [] : [other]);
      open = token.end;
      yearEnd2 = -1;
    } else if (token.kind === "pause" && token.pause === "comma") {
      blank(token.start);
      open = token.end;
    }
  }
  blank(stretch.end);
  return found;
}
function inOtherWords(reading, index2, figure2) {
  if (reading.tokens[index2]?.kind !== "open") return null;
  const quantity = onlyQuantity(reading, index2);
  if (quantity === null || quantity.unit === null || quantity.unit === figure2.unit) return null;
  return { ...figure2, quantity, unit: quantity.unit, asWritten: quantity.asWritten };
}
function baseline(reading, token, fiscalYear2, open) {
  const { text } = reading;
  const before3 = text.slice(open, token.start);
  const behind = text.slice(token.end, token.end + 6);
  return {
    fiscalYear: fiscalYear2,
    quantity: quantityOf(reading, token, null),
    unit: token.unit,
    kind: kindOf(before3, behind),
    label: labelOf(before3),
    asWritten: squeezeText(text.slice(open, token.end))
  };
}
function kindOf(before3, behind) {
  return /目標|計画値|見込/u.test(before3) || /^\s{0,3}(?:を?設定|を?目標)/u.test(behind) ? "target" : "actual";
}
var year = /(?:令和|平成|昭和|[RHS])?(?:[0-9]{1,4}|元)年度?/gu;
var kinds = /【?参考】?|実績値?|目標値?|件数|[:：(（、,\s]|度末?|末|現在|時点|値$/gu;
var particles = /^(?:まで)?[はをにのがで中]+|[はをにのがで]+$|^(?:まで|から|より)(?:は|の)?/gu;
function labelOf(before3) {
  const words = squeezeText(before3).replace(year, "").replace(kinds, "").replace(particles, "");
  return /^[^0-9~→\-まで]{1,20}$/u.test(words) ? words : null;
}

// src/target/lexicon/implied-units.ts
var people = /(?:者|人|名|員|客|生徒|児童|学生|選手|患者)数$/u;
var share = /(?:割合|比率|率)$/u;
var points = /(?:評点|平均点|点数|評価点|スコア)$/u;
function impliedUnit(indicator, { value, over }) {
  if (indicator === null || over !== null) return null;
  const name = indicator.replace(/[(（][^()（）]{0,20}[)）]$/u, "").replace(/の(?=総?数$)/u, "");
  if (people.test(name)) return "\u4EBA";
  if (share.test(name)) return compare(value, decimal(1)) > 0 ? "%" : null;
  if (points.test(name)) return "\u70B9";
  if (!name.endsWith("\u6570")) return null;
  return counted2.find((unit) => name.endsWith(unit, name.length - 1)) ?? null;
}
var counted2 = units.filter(
  (unit) => /^[\p{Script=Han}\p{Script=Katakana}ー]{1,6}$/u.test(unit) && !/^[年月日時分秒週位倍割点]/u.test(unit)
).sort((a, b) => b.length - a.length);

// src/target/read/condition.ts
function readCondition(phrase, around) {
  const { kind, quantity, upper } = phrase;
  if (kind === "direction") return directionCondition(phrase, around);
  if (quantity === null) throw new TypeError("readCondition: a phrase without a figure");
  if (kind === "range" && upper !== null) return rangeCondition(phrase, quantity, upper, around);
  if (kind === "change") return changeCondition(phrase, quantity, around);
  if (around.isShare) return shareCondition(phrase, quantity, around);
  return levelCondition(phrase, quantity, around);
}
var flipped = {
  atLeast: "atMost",
  atMost: "atLeast",
  moreThan: "lessThan",
  lessThan: "moreThan",
  exactly: "exactly"
};
var nothing = [];
var onlyCompare = ["compare"];
var onlyFrom = ["from"];
var both = ["compare", "from"];
function inferredOf(compare2, from2) {
  if (compare2) return from2 ? both : onlyCompare;
  return from2 ? onlyFrom : nothing;
}
function levelCondition(phrase, quantity, around) {
  const { subject: subject2 } = around;
  const implied = quantity.unit === null ? impliedUnit(subject2 ?? around.indicator, quantity) : null;
  const guessed = inferredOf(phrase.compare === null && phrase.sign === null, false);
  return {
    kind: "level",
    subject: subject2,
    approximate: phrase.approximate,
    each: phrase.each || around.each,
    aggregate: phrase.aggregate,
    scale: phrase.scale?.value ?? null,
    inferred: implied === null ? guessed : [...guessed, "unit"],
    compare: levelCompare(phrase, quantity, around.indicator),
    quantity: implied === null ? quantity : { ...quantity, unit: implied }
  };
}
function levelCompare(phrase, quantity, indicator) {
  const told2 = phrase.compare;
  if (told2 === null) return inferLevel(phrase, quantity, indicator);
  const better = told2 === "atLeast" || told2 === "moreThan";
  return quantity.unit === "\u4F4D" && better ? flipped[told2] : told2;
}
function inferLevel(phrase, quantity, indicator) {
  if (phrase.sign === 1) return "atLeast";
  if (phrase.sign === -1) return "atMost";
  if (quantity.unit === "\u4F4D" || isZero(quantity.value)) return "atMost";
  const ofGroup = quantity.unit === "%" && group.test(indicator ?? "");
  return !ofGroup && isLowerBetter(indicator) ? "atMost" : "atLeast";
}
var group = /(?:者|人|員|生|企業|団体|事業所|世帯|時間|期間|日数)(?:等)?$/u;
function rangeCondition(phrase, lower, upper, around) {
  return {
    kind: "range",
    subject: around.subject,
    approximate: phrase.approximate,
    each: phrase.each || around.each,
    aggregate: phrase.aggregate,
    scale: phrase.scale?.value ?? null,
    inferred: nothing,
    lower,
    upper
  };
}
function change(phrase, around, inferred, compare2, step2) {
  return {
    kind: "change",
    subject: around.subject,
    approximate: phrase.approximate,
    each: phrase.each || around.each,
    aggregate: phrase.aggregate,
    scale: phrase.scale?.value ?? null,
    inferred,
    compare: compare2,
    change: step2
  };
}
function changeCondition(phrase, quantity, around) {
  const way = phrase.sign === -1 ? -1 : 1;
  const size = sign(quantity.value) < 0 ? negate(quantity.value) : quantity.value;
  const bound2 = phrase.compare ?? "atLeast";
  const { amount, unit } = sized(size, quantity, way);
  const from2 = around.source ?? blankReference(around.fallback);
  const inferred = inferredOf(phrase.compare === null, around.source === null);
  return change(phrase, around, inferred, way === 1 ? bound2 : flipped[bound2], {
    amount,
    unit,
    from: from2
  });
}
function sized(size, quantity, way) {
  const signed = (amount) => way === -1 ? negate(amount) : amount;
  if (quantity.unit === "\u500D")
    return { amount: signed(multiply(subtract(size, decimal(1)), decimal(100))), unit: "%" };
  if (quantity.over !== null) return { amount: signed(percent(quantity)), unit: "%" };
  return { amount: signed(size), unit: quantity.unit };
}
function percent(quantity) {
  const share3 = multiply(quantity.value, decimal(100));
  return quantity.over === null ? share3 : divide(share3, quantity.over, 6, "half-even") ?? share3;
}
function shareCondition(phrase, quantity, around) {
  const isPart2 = quantity.unit === "\u500D" || quantity.over !== null;
  const amount = subtract(isPart2 ? percent(quantity) : quantity.value, decimal(100));
  const falls = phrase.sign === -1 || sign(amount) < 0 && isLowerBetter(around.indicator);
  const compare2 = phrase.compare ?? (falls ? "atMost" : "atLeast");
  const from2 = around.source ?? blankReference(around.fallback);
  const inferred = inferredOf(phrase.compare === null && phrase.sign === null, false);
  return change(phrase, around, inferred, compare2, { amount, unit: "%", from: from2, said: quantity });
}
function directionCondition(phrase, around) {
  const source = phrase.reference ?? around.source;
  const from2 = source ?? blankReference(phrase.sign === 0 ? "plan-start" : around.fallback);
  const inferred = inferredOf(phrase.compare === null, source === null);
  if (phrase.factor !== null) {
    const amount = subtract(decimal(phrase.factor * 100), decimal(100));
    const compare3 = phrase.factor > 1 ? "atLeast" : "atMost";
    return change(phrase, around, inferred, compare3, { amount, unit: "%", from: from2 });
  }
  const compare2 = phrase.compare ?? (isLowerBetter(around.indicator) ? "atMost" : "atLeast");
  return change(phrase, around, inferred, compare2, { amount: decimal(0), unit: null, from: from2 });
}
function blankReference(kind) {
  return { kind, fiscalYear: null, count: null, value: null, asWritten: "" };
}

// src/target/read/follow.ts
var end = /\s{0,3}(?:$|[。\n;)\]」】〕>※]|です|である(?:こと)?(?:$|[。\n])|\*|である$)/uy;
var join = /\s{0,3}(?:、|,)?\s{0,3}(?:かつ|且つ|又は|または|もしくは|若しくは|あるいは)/uy;
var list = /\s{0,3}(?:[、,・&＋]|及び|並びに|および|ならびに|と(?![すしなのいこもきっは]|比|同|り|っ|れ|目|見|設|定)|で、|で(?:あり|、)|\/(?=[0-9])|\s(?=[^\s])|[①-⑳●○■◆]|とともに|と共に)/uy;
var from = /\s{0,3}(?:から(?!の?(?:肯|好|良|高|「|満|有|役|プ|評|回|理|『|賛|支|意|今|全))|より(?!高|多|良|よ)|→|⇒|⇨|➡|=>|->|を(?:(?:令和|平成|[HR])?(?:[0-9]{1,4}|元)年度?末?までに)?(?=(?:少なくとも|最低|おおむね|概ね)?[0-9約])|であるものを|だったものを|のところ|であったものを|だった[^、。]{0,6}を)/uy;
var actual = /\s{0,3}(?:であった|だった|となった|となっている(?!こと)|に(?:とど|留)まっ|を記録|で推移|の実績(?!を)|実績(?!を)|である(?:中|が|ため|こ?とから)|(?:で)?あるが|だが|にすぎ|と(?:なって|されて)いる(?:が|中|ため)|にのぼ|を達成した(?!事|者|企))/uy;
var before2 = /(?:を|に(?!よ|対し|つい|おい|関|係|向(?!上)|基|伴|比)|と(?!比)|へ|まで|得|引|超|め|[\p{Script=Han}\p{Script=Katakana}ー]{1,12}(?:する|し(?!た)|さ|でき|を(?:行|図|目|実|進|達|推)|に(?:取|向)|(?=\s{0,3}(?:$|[。、\n)」】])))|[げえめ]る)/uy;
var attributive = new RegExp("(?:\u3059\u308B|\u3057\u305F|\u3057\u3066\u3044\u308B|\u3057\u3066\u3044\u305F|\u3067\u304D\u308B|\u3067\u304D\u305F|\u3089\u308C\u308B|\u3089\u308C\u305F|\u3055\u305B\u308B|\u3055\u305B\u305F|\u3055\u308C\u305F|\u3055\u308C\u308B|\u306A\u308B|\u306A\u3063\u305F|\u3042\u308B|\u3067\u3042\u308B|\u3042\u305F\u308B|\u5F53\u305F\u308B|\u3044\u308B|\u3044\u305F|\u3048\u308B|\u3048\u305F|\u5F97\u308B|\u5F97\u305F|\u3063\u305F|\u308C\u308B|\u308C\u305F|\u3052\u308B|\u3052\u305F|\u3081\u308B|\u3081\u305F|\u3042\u308B|(?<=\\p{Script=Han})[\u3046\u3064\u3080\u3076])(?=[\\p{Script=Han}\\p{Script=Katakana}A-Za-z\u300C\u300E0-9])(?!\u3053\u3068(?!\u306E)|\u4E8B\u3092|\u6C34\u6E96|\u72B6\u614B|\u4E88\u5B9A|\u898B\u8FBC|\u8A08\u753B|\u65B9\u91DD|\u76EE\u6A19(?!\u306B)|\u5FC5\u8981|\u7B49|\u306A\u3069|\u5834\u5408|\u65E8|\u7A0B\u5EA6|\u6570\u5024|\u3088\u3046|\u4F53\u5236|\u74B0\u5883|\u4EF6\u6570\u3092|\u6570\u3092|\u53D6\u7D44|\u305F\u3081|\u70BA)", "u");
var nounOf = /で?の(?:現状)?(?:達成|確保|維持|獲得|実現|実施|創出|開発|整備|採択|養成|育成|取得|導入|策定|設置|参加|提供|向上|削減|増加|輩出|支援|開催|登録|認定|公表|受注|輸出|受入れ?|採用|作成|回収|利用|活用|販売|普及|締結|構築|形成|水準|割合|規模|頻度|成果|目標|達成率|減少|低減|改善|実証|協力|出展|掲載|派遣|建設|解消|事業化|実用化|確立|保存|保全|発表|発信|交付|完成|改修|指定|調査|運用|立地|設定|完了|普及)(?:等)?(?=\s{0,3}(?:を|が|に|と|へ|する|し|さ|$|[。、\n)」】]))/uy;
var of = /で?の/uy;
var containing = /を(?:含|除)/uy;
var subject = /(?:が(?!、)|から|より|において|について|に対して|で(?=.{0,30}(?:評価|回答|得る)))/uy;
var setting = /\s{0,3}(?:以内)?(?:程度)?(?:(?:と|に)(?:する|し(?![た])|して(?:い[るく])?|なる|なり|なっ|設定|定め|短縮|抑|とどめ|収め|維持|保|延|伸|引き|削減|低減|減|縮|達|改善|向上)|へ(?:短縮|延)|まで(?:に)?(?:短縮|延|引き|拡|伸|減|縮)|を(?:目|めざ|達成|維持|確保|超|上回|下回|保|上限|継続|切|指標|実現)|で(?:ある|あり|の処理を目)|(?:の)?(?:達成|維持|確保|実現)|短縮|延長|の(?:延伸|短縮))/uy;
function readFollow(text, start, isTime2 = false) {
  const at = pastBlank(text, start);
  if (at >= text.length || isAt(end, text, at)) return "goal";
  const plain4 = plainFollow(text, at);
  if (plain4 !== null) return plain4;
  if (at > start) return "list";
  if (isAt(closing2, text, at)) return "goal";
  if (isAt(containing, text, at)) return "inner";
  if (isTime2) return timeFollow(text, at);
  if (isAt(list, text, at)) return "list";
  if (isAt(subject, text, at)) return "subject";
  const closes = !goesOn(text, at);
  if (isAt(of, text, at)) return isAt(nounOf, text, at) && closes ? "goal" : "of";
  return isAt(before2, text, at) && closes ? "goal" : "inner";
}
function pastBlank(text, start) {
  let at = start;
  while (at < text.length && isBlank(text, at)) at += 1;
  return at;
}
function plainFollow(text, at) {
  if (isAt(actual, text, at)) return "actual";
  if (isAt(join, text, at)) return "join";
  return isAt(from, text, at) ? "from" : null;
}
function timeFollow(text, at) {
  if (isAt(setting, text, at) && !goesOn(text, at)) return "goal";
  return isAt(list, text, at) ? "list" : "inner";
}
var closing2 = /(?:こと(?!が|に|で|の)|よう(?:に|な)|もの(?:と|を)|状態)/uy;
function goesOn(text, at) {
  const clause = /^[^、。\n()（）]{0,40}/u.exec(text.slice(at, at + 40))?.[0] ?? "";
  const next = /[0-9]/u.exec(clause);
  return attributive.test(next === null ? clause : clause.slice(0, next.index + 1));
}

// src/target/read/direction-phrase.ts
function readDirectionPhrase(reading, index2, stretch, floor) {
  const token = reading.tokens[index2];
  const { word: word2 } = token;
  if (word2.kind === "compare" && word2.side === "after")
    return bound(reading, index2, stretch, floor, word2.compare);
  if (word2.kind === "hold") return direction(reading, index2, stretch, floor, 0);
  if (word2.kind === "change") return direction(reading, index2, stretch, floor, word2.sign);
  if (word2.kind === "better") return direction(reading, index2, stretch, floor, 1);
  return null;
}
function bound(reading, index2, stretch, floor, compare2) {
  const source = findSource(reading, index2, stretch, floor);
  if (source === null) return null;
  const token = reading.tokens[index2];
  const close = verbEnd(reading.text, token.end);
  const follow = readFollow(reading.text, pastBracket(reading, index2, close, stretch));
  return phraseOf({
    start: source.start,
    end: close,
    first: source.first,
    last: index2,
    compare: compare2,
    sign: null,
    factor: null,
    negated: false,
    reference: source.reference,
    brackets: [],
    follow: isVerb(reading.text, token) && follow === "inner" ? verbFollow(reading.text, close) : follow
  });
}
var verb = /[え回わ]$|ない$/u;
var isVerb = (text, { start, end: end2 }) => verb.test(text.slice(start, end2));
var ending = /る|り|って|った|らない|ない/uy;
function verbEnd(text, at) {
  return at + (matchAt(ending, text, at)?.[0].length ?? 0);
}
var closing3 = /(?:こと|水準|よう|数|件数|成果|実績|[。、\n)]|$|目標|もの|値|結果|[\p{Script=Han}]{1,8}(?:を|と|に(?!お|よ|つ|対|関)))/uy;
function verbFollow(text, at) {
  return isAt(closing3, text, at) ? "goal" : "inner";
}
function pastBracket(reading, index2, end2, { to }) {
  const next = reading.tokens[index2 + 1];
  return index2 + 1 < to && next?.kind === "open" && next.start === end2 ? bracketEnd(reading, index2 + 1) : end2;
}
function bracketBehind(reading, index2, end2, stretch) {
  return pastBracket(reading, index2, end2, stretch) === end2 ? [] : [index2 + 1];
}
var negation = /(?:さ?せ|し|す|り|ら|ることの)?(?:ない|ぬ|ず(?!つ)|せない)/uy;
var orHold = /(?:又は|または|若しくは|もしくは|・|、|あるいは|か|及び|ないし|乃至)(?:現状)?(?:維持|継続|同水準|同程度|横ばい)/uy;
function direction(reading, index2, stretch, floor, sign2) {
  const { text } = reading;
  const token = reading.tokens[index2];
  const source = findSource(reading, index2, stretch, floor);
  const held = matchAt(orHold, text, token.end);
  const not = matchAt(negation, text, token.end);
  const end2 = token.end + (held?.[0].length ?? not?.[0].length ?? 0);
  const compare2 = word(sign2, not !== null, held !== null);
  const follow = directionFollow(text, pastBracket(reading, index2, end2, stretch));
  const factor = token.word.kind === "change" ? token.word.factor ?? null : null;
  return phraseOf({
    start: source?.start ?? token.start,
    end: end2,
    first: source?.first ?? index2,
    last: index2,
    compare: compare2,
    sign: sign2,
    factor,
    negated: not !== null,
    reference: source?.reference ?? null,
    brackets: bracketBehind(reading, index2, end2, stretch),
    follow
  });
}
function word(sign2, negated, held) {
  if (sign2 === 0) return null;
  const up = sign2 === 1;
  if (negated) return up ? "atMost" : "atLeast";
  if (held) return up ? "atLeast" : "atMost";
  return up ? "moreThan" : "lessThan";
}
var goalFollow = /(?:\s{0,3}(?:$|[。\n)」】;])|(?:さ?せ(?:る|$|、|な)|する|していく|まで(?:回復|引|戻|達)|を?(?:目指|めざ|図|はか|達成|実現|目標)|と(?:する|なる)|に(?:する|なる|努め)|させ(?:、|$|る)|(?:る|す|し)(?:こと)?(?:$|[。\n、)を]|を)|こと(?!が|に)|ること|すこと|すること|していること|が(?:図|見|認|な)|[すしせ]|(?:の)?(?:達成|実現|目標)|ない))/uy;
var innerFollow = /(?:さ?せ|し)?(?:た|する(?:ため|事業|者|企業|取組|こと(?:が|に|によ|で))|(?:の|に)?(?:ため|向け|資|関|係|つなが|寄与|貢献|対す|よる|伴|必要|おけ)|に(?!す|な|努)|の(?!達成|実現)|率|量|額|数|策|等|・|や|が期待|事業|、[^か])/uy;
function directionFollow(text, at) {
  return !isAt(innerFollow, text, at) && isAt(goalFollow, text, at) ? "goal" : "inner";
}
function phraseOf(told2) {
  return {
    kind: "direction",
    start: told2.start,
    end: told2.end,
    first: told2.first,
    last: told2.last,
    quantity: null,
    upper: null,
    compare: told2.compare,
    sign: told2.sign,
    factor: told2.factor,
    negated: told2.negated,
    reference: told2.reference,
    approximate: false,
    each: false,
    aggregate: null,
    scale: null,
    brackets: told2.brackets,
    follow: told2.follow,
    duration: null
  };
}

// src/target/read/left.ts
function readLeft(reading, index2, { from: from2, start: floor }) {
  const { tokens, text } = reading;
  const figure2 = tokens[index2];
  const left = {
    start: figure2.start,
    first: index2,
    approximate: false,
    compare: null,
    each: false,
    aggregate: null,
    scale: null,
    duration: null
  };
  for (let at = index2 - 1; at >= from2; at -= 1) {
    const token = tokens[at];
    if (left.start - token.end > 8) break;
    const gap3 = between(reading, token.end, left.start);
    if (endsRange2(tokens, at)) break;
    if (isMeanOf(token, gap3, figure2) || !modifies(reading, left, token, gap3, figure2)) break;
    left.first = at;
    left.start = token.start;
  }
  for (const word2 of newly) {
    if (left.start - word2.length >= floor && text.startsWith(word2, left.start - word2.length))
      left.start -= word2.length;
  }
  return left;
}
function endsRange2(tokens, at) {
  const before3 = tokens[at - 1];
  return tokens[at]?.kind === "quantity" && before3?.kind === "pause" && before3.pause === "range";
}
function isMeanOf(token, gap3, figure2) {
  if (token.kind !== "word" || token.word.kind !== "aggregate" || gap3 !== "\u306E") return false;
  return figure2.unit === "\u500D" || figure2.over !== null;
}
var newly = ["\u65B0\u305F\u306B", "\u65B0\u898F\u306B"];
function modifies(reading, left, token, gap3, figure2) {
  if (token.kind === "quantity") return scales(reading, left, token, gap3, figure2);
  return token.kind === "word" && modifiesBy(left, token.word, gap3);
}
var loose = /^(?:で|に|の|を|は|として|:|、|において|が)?$/u;
function modifiesBy(left, word2, gap3) {
  switch (word2.kind) {
    case "approximate":
      left.approximate ||= word2.side === "before" && gap3 === "";
      return word2.side === "before" && gap3 === "";
    case "compare":
      if (word2.side === "after" || gap3 !== "" && gap3 !== "\u3001") return false;
      left.compare = word2.compare;
      return true;
    case "each":
    case "all":
      if (!loose.test(gap3)) return false;
      left.each = true;
      return true;
    case "aggregate":
    case "period":
    case "every":
      return aggregates(left, word2, gap3);
    default:
      return false;
  }
}
function aggregates(left, word2, gap3) {
  switch (word2.kind) {
    case "aggregate":
      if (!loose.test(gap3)) return false;
      left.aggregate = word2.aggregate === "mean" ? { kind: "mean", over: word2.over ?? null } : { kind: "total" };
      return true;
    case "period":
      if (gap3 !== "" || left.aggregate !== null) return false;
      left.aggregate = { kind: "per", period: word2.period };
      return true;
    case "every":
      if (gap3 !== "" && !"\u306B\u3001,\u3067".includes(gap3)) return false;
      left.aggregate ??= { kind: "per", period: word2.period };
      return true;
    default:
      return never(word2);
  }
}
var scaleWords = /^(?:満点)?(?:中|のうち|満点で|満点の|段階中|段階評価(?:中|で|の|において|のうち)|評価(?:で|中|の)|満点中の?|満点のうち|段階のうち|段階で)$/u;
var lengthWords = /^(?:で|の間に|間で|の間で|において|に|までに|中に|を通じて|の|の累計で|にわたり|の間|、)?$/u;
var years = /^(?:年間|か年|カ年|ヶ年|ヵ年|箇年|年)$/u;
function scales(reading, left, token, gap3, figure2) {
  if (token.unit !== null && years.test(token.unit) && lengthWords.test(gap3)) {
    left.duration = Number(printDecimal(token.value));
    return true;
  }
  if (figure2.unit === "%") return false;
  if (!scaleWords.test(gap3) && !(token.unit === "\u6BB5\u968E" && /^評価.{0,5}$/u.test(gap3))) return false;
  if (compare(token.value, decimal(1e3)) > 0) return false;
  left.scale = quantityOf(reading, token, null);
  return true;
}

// src/target/read/range.ts
function readRange(reading, index2, { to }) {
  const first = reading.tokens[index2];
  let joint5 = null;
  let approximate = false;
  for (let at = index2 + 1; at < to && at < index2 + 5; at += 1) {
    const token = reading.tokens[at];
    const gap3 = between(reading, reading.tokens[at - 1]?.end ?? 0, token.start);
    if (token.kind === "quantity") {
      return ends2(reading.text, first, token, gap3 === "-" ? "wave" : joint5, {
        upper: token,
        last: at,
        approximate
      });
    }
    const next = gap3 === "" ? jointOf(reading.text, token) : null;
    if (next === null) return null;
    approximate ||= next === "about";
    joint5 = next === "about" ? joint5 : next;
  }
  return null;
}
function jointOf(text, token) {
  if (token.kind === "pause") return token.pause === "range" ? "wave" : null;
  if (token.kind !== "word") return null;
  if (token.word.kind === "approximate") return "about";
  return token.word.kind === "against" && text.startsWith("\u304B\u3089", token.start) ? "from" : null;
}
function ends2(text, first, last, joint5, range) {
  if (joint5 === null) return null;
  if (joint5 === "from" && first.unit !== null && !text.startsWith("\u306E\u9593", last.end)) return null;
  if (compare(first.value, last.value) < 0) return range;
  return joint5 === "wave" ? "descending" : null;
}

// src/target/read/right.ts
function readRight(reading, index2, { to }) {
  const { tokens } = reading;
  const right = {
    next: index2 + 1,
    last: index2,
    end: tokens[index2].end,
    band: null,
    approximate: false,
    compare: null,
    brackets: []
  };
  let behind = right.end;
  while (right.next < to) {
    const token = tokens[right.next];
    if (token.start - behind > 4) break;
    if (!extend(reading, right, token, between(reading, behind, token.start))) break;
    behind = token.kind === "open" ? bracketEnd(reading, right.next) : token.end;
    right.next = after(tokens, right.next);
  }
  return right;
}
function extend(reading, right, token, gap3) {
  switch (token.kind) {
    case "open":
      if (token.bracket === "corner" || gap3 !== "") return false;
      right.brackets.push(right.next);
      return true;
    case "close":
      right.last = right.next;
      return token.bracket === "corner" && gap3 === "";
    case "word":
      return extendBy(reading, right, token, gap3);
    default:
      return false;
  }
}
function extendBy(reading, right, token, gap3) {
  const { word: word2 } = token;
  if (word2.kind === "approximate" && word2.side === "after" && gap3 === "") {
    right.approximate = true;
    right.band = bandOf(reading.text.slice(token.start, token.end));
    right.last = right.next;
    right.end = token.end;
    return true;
  }
  if (word2.kind !== "compare" || word2.side === "before" || right.compare !== null) return false;
  if (gap3 !== "" && gap3 !== "\u306E\u6C34\u6E96") return false;
  if (stepOver(reading, token) !== null) return false;
  right.compare = word2.compare;
  right.last = right.next;
  right.end = verbEnd2(reading.text, token);
  return true;
}
function bandOf(word2) {
  if (word2 === "\u53F0\u534A\u3070" || word2 === "\u53F0\u4E2D\u76E4") return "middle";
  if (word2 === "\u53F0\u5F8C\u534A") return "high";
  return word2 === "\u53F0\u524D\u534A" ? "low" : null;
}
function stepOver({ text, compares }, { start, end: end2 }) {
  if (!compares || text.charAt(start + 1) !== "\u56DE" && text.charAt(start + 1) !== "\u307E") return null;
  if (text.charAt(end2 - 1) === "\u3044") return null;
  if (text.charAt(start) === "\u4E0A") return 1;
  return text.charAt(start) === "\u4E0B" ? -1 : null;
}
var verb2 = /(?:え|回|わ|越|割り込|切)$/u;
var ending2 = /(?:る(?:こと(?!の))?|り|って|っ|て)?/uy;
function verbEnd2(text, { start, end: end2 }) {
  if (!verb2.test(text.slice(start, end2))) return end2;
  return end2 + (matchAt(ending2, text, end2)?.[0].length ?? 0);
}

// src/target/read/quantity-phrase.ts
function readQuantityPhrase(reading, index2, stretch) {
  const token = reading.tokens[index2];
  if (isBase(reading.text, token)) return null;
  const range = readRange(reading, index2, stretch);
  if (range === "descending" || endsDescending(reading, index2, stretch)) return null;
  const left = readLeft(reading, index2, stretch);
  const right = readRight(reading, range?.last ?? index2, stretch);
  const change2 = readChange(reading, right, stretch);
  const amount = change2?.of === "amount";
  const end2 = amount ? change2.end : right.end;
  const brackets3 = amount ? [...right.brackets, ...bracketAt(reading, change2.next, end2, stretch)] : right.brackets;
  const behind = brackets3.reduce(
    (furthest, open) => Math.max(furthest, bracketEnd(reading, open)),
    end2
  );
  return {
    kind: amount ? "change" : range === null ? "level" : "range",
    start: left.start,
    end: end2,
    first: left.first,
    last: amount ? change2.next - 1 : right.last,
    quantity: figure(reading, token, range, right),
    upper: range === null ? null : quantityOf(reading, range.upper, null),
    compare: right.compare ?? left.compare ?? token.word?.compare ?? null,
    sign: change2?.sign ?? null,
    factor: null,
    negated: false,
    reference: null,
    approximate: left.approximate || right.approximate || range?.approximate === true,
    each: left.each,
    aggregate: left.aggregate,
    scale: left.scale,
    brackets: brackets3,
    follow: amount ? changeFollow(reading.text, behind) : levelFollow(reading.text, behind, unitOf(token, range), right.compare),
    duration: left.duration
  };
}
function figure(reading, token, range, right) {
  const quantity = quantityOf(reading, token, range?.upper.unit ?? null);
  if (right.band === null) return quantity;
  const asWritten = reading.text.slice(token.start, right.end);
  return { ...quantity, value: inBand(quantity.value, right.band), asWritten };
}
var share2 = { low: decimal("0.25"), middle: decimal("0.5"), high: decimal("0.75") };
function inBand(value, band) {
  let width = 1n;
  while (value.scale === 0 && value.coefficient !== 0n && value.coefficient % (width * 10n) === 0n)
    width *= 10n;
  return add(value, multiply({ coefficient: width, scale: value.scale }, share2[band]));
}
var base = /\s{0,3}(?:満点(?!中|のうち)|当たり|当り|あたり|につき|に[1一]|ごと|毎に|間隔|おき|未満児|以上児)/uy;
var perCase = /\([^()]{1,20}\)(?:につき|当たり|あたり)/uy;
var steps = /(?:の)?(?:評価|中|で|の|の中)/uy;
function isBase(text, token) {
  return isAt(token.unit === "\u6BB5\u968E" ? steps : base, text, token.end) || isAt(perCase, text, token.end);
}
function endsDescending(reading, index2, stretch) {
  const before3 = reading.tokens[index2 - 1];
  if (before3?.kind !== "pause" || before3.pause !== "range" || index2 - 2 < stretch.from) return false;
  return reading.tokens[index2 - 2]?.kind === "quantity" && readRange(reading, index2 - 2, stretch) === "descending";
}
var unitOf = (token, range) => token.unit ?? range?.upper.unit ?? null;
var shareOf = /の割合/uy;
function levelFollow(text, at, unit, compare2) {
  const found = readFollow(text, at, isTime(unit));
  if (found === "from" && compare2 !== null && text.startsWith("\u304B\u3089", at)) return "subject";
  return unit !== "%" && isAt(shareOf, text, at) ? "of" : found;
}
var changeVerb = /(?:さ?せ|す|し|され|と(?:す|な|し)|に(?:す|な|よ)|を(?:目|達|図|実|見)|を?目指|る(?:こと)?|$|[。\n、)」】]|こと|達成|まで)/uy;
var ofNoun = /の(?![を達])/uy;
function changeFollow(text, at) {
  const found = readFollow(text, at);
  if (found === "join" || found === "list" || found === "actual") return found;
  if (goesOn(text, at) || isAt(ofNoun, text, at)) return "inner";
  return found === "inner" && isAt(changeVerb, text, at) ? "goal" : found;
}
function bracketAt(reading, index2, end2, { to }) {
  const token = reading.tokens[index2];
  if (index2 >= to || token?.kind !== "open") return [];
  return between(reading, end2, token.start) === "" ? [index2] : [];
}
var amountJoint = /^(?:の|を|、|も|ずつ|分|分の|の割合で|ほど)?$/u;
var levelJoint = /^(?:に|へ|まで|までに|にまで|へと|を目標に|水準に|まで、|となるよう|とし、)$/u;
function readChange(reading, { next, end: end2 }, { to }) {
  const token = reading.tokens[next];
  if (next >= to || token?.kind !== "word") return null;
  const { word: word2 } = token;
  if (word2.kind === "compare") {
    const over = stepOver(reading, token);
    if (over === null || between(reading, end2, token.start) !== "") return null;
    return { of: "amount", sign: over, next: next + 1, end: token.end };
  }
  if (word2.kind !== "change" && word2.kind !== "better") return null;
  const before3 = reading.tokens[next - 1];
  const gap3 = between(reading, before3.kind === "close" ? before3.end : end2, token.start);
  const sign2 = word2.kind === "change" ? word2.sign : 1;
  if (amountJoint.test(gap3)) return { of: "amount", sign: sign2, next: next + 1, end: token.end };
  return levelJoint.test(gap3) ? { of: "level", sign: sign2, next, end: end2 } : null;
}

// src/target/read/phrases.ts
function readPhrases(reading, stretch) {
  const phrases = [];
  let floor = stretch.start;
  for (let index2 = stretch.from; index2 < stretch.to; index2 = after(reading.tokens, index2)) {
    const phrase = readAt(reading, index2, stretch, floor);
    if (phrase === null) continue;
    while (phrase.start < floor && (phrases.at(-1)?.first ?? -1) >= phrase.first) {
      phrases.pop();
      floor = phrases.at(-1)?.end ?? stretch.start;
    }
    if (phrase.start < floor || holdsFigure(reading, phrases.at(-1), phrase)) continue;
    phrases.push(phrase);
    floor = phrase.end;
    index2 = Math.max(index2, phrase.last);
  }
  return phrases;
}
function holdsFigure({ text }, last, { kind, sign: sign2, start }) {
  return kind === "direction" && sign2 === 0 && last?.kind === "level" && text.slice(last.end, start) === "\u306E";
}
function readAt(reading, index2, stretch, floor) {
  const token = reading.tokens[index2];
  if (token.start < floor) return null;
  if (token.kind === "quantity") return readQuantityPhrase(reading, index2, stretch);
  if (token.kind === "word") {
    const phrase = readDirectionPhrase(reading, index2, stretch, floor);
    return phrase?.follow === "inner" && phrase.reference === null ? null : phrase;
  }
  if (token.kind === "open")
    return quoted(reading, index2, token) ?? gloss(reading, index2, token, stretch, floor);
  return null;
}
function quoted(reading, index2, token) {
  if (token.bracket !== "corner" || token.close >= reading.tokens.length) return null;
  const within = inside(reading, index2);
  const phrase = firstQuantity(reading, within);
  if (phrase === null || phrase.start - within.start > 1 || within.end - phrase.end > 1) return null;
  return {
    ...phrase,
    follow: readFollow(
      reading.text,
      bracketEnd(reading, index2),
      isTime(phrase.quantity?.unit ?? null)
    )
  };
}
function gloss(reading, index2, token, stretch, floor) {
  if (token.bracket !== "round") return null;
  if (findSource(reading, index2, stretch, floor) !== null) return null;
  const end2 = bracketEnd(reading, index2);
  const bound2 = token.close + 1 < stretch.to ? reading.tokens[token.close + 1] : void 0;
  const told2 = bound2?.kind === "word" && bound2.word.kind === "compare" && bound2.start === end2 ? { end: bound2.end, last: token.close + 1, compare: bound2.word.compare } : null;
  if (told2 === null && !/^(?:の|を)(?:達成|確保|実現|維持|目指)/u.test(reading.text.slice(end2, end2 + 3)))
    return null;
  const within = inside(reading, index2);
  const phrase = firstQuantity(reading, within);
  if (phrase === null || phrase.kind !== "level") return null;
  const alone = told2 === null ? phrase.start === within.start && !/[0-9元]年度?/u.test(reading.text.slice(within.start, within.end)) : within.end - phrase.end <= 1;
  if (!alone) return null;
  const placed2 = told2 ?? { end: end2, last: token.close, compare: phrase.compare };
  return { ...phrase, ...placed2, follow: readFollow(reading.text, placed2.end), brackets: [] };
}
function firstQuantity(reading, within) {
  for (let index2 = within.from; index2 < within.to; index2 += 1) {
    if (reading.tokens[index2]?.kind !== "quantity") continue;
    const phrase = readQuantityPhrase(reading, index2, within);
    if (phrase !== null && phrase.scale === null && isScale(reading.text, phrase.end)) continue;
    return phrase;
  }
  return null;
}
var isScale = (text, at) => /^(?:満点|段階|点満点)/u.test(text.slice(at, at + 3));

// src/target/read/restated.ts
function restating(condition) {
  return condition.kind === "change" ? { ...condition, restates: true } : condition;
}
var former2 = /目標[:：]|実績|現状|基準|参考|時点|現在|相当/u;
function readLevel(reading, within, main, { around }) {
  if (main.kind !== "change") return null;
  const level = onlyLevel(reading, within);
  if (level === null || level.follow === "actual") return null;
  if (isDated(reading.text.slice(within.start, level.start)) && !isPlain(level)) return null;
  if (isRatio(level, main)) {
    return [readCondition(level, { ...around, source: main.change.from, isShare: true })];
  }
  const way = wayOf(main);
  const told2 = { ...level, sign: level.sign ?? (way === 0 ? null : way) };
  const own = nameIn(reading, within, level);
  const named3 = own === null || isPart(own, around.indicator) ? around : { ...around, indicator: own, subject: own };
  const free = named3 === around ? told2 : level;
  return [readCondition(free, { ...named3, source: null, isShare: false }), restating(main)];
}
function isRatio({ quantity }, { change: change2 }) {
  return quantity?.unit === "%" && change2.from.asWritten.includes("\u6BD4");
}
function nameIn(reading, within, level) {
  const compares = reading.tokens.slice(within.from, level.first).some(isReference);
  if (compares) return null;
  const years2 = readDeadlines(reading, within);
  return readIndicator(reading, without({ start: within.start, end: level.start }, years2));
}
var isReference = (token) => token.kind === "word" && (token.word.kind === "reference" || token.word.kind === "against");
function isPart(name, whole2) {
  return whole2?.includes(name) === true;
}
function wayOf({ change: change2, compare: compare2 }) {
  const size = sign(change2.amount);
  if (size !== 0) return size;
  if (compare2 === "lessThan") return -1;
  return compare2 === "moreThan" ? 1 : 0;
}
function isDated(before3) {
  return /(?:[0-9元]年度?|[HRS][0-9]{1,2})(?!度?(?:末|中)?(?:まで|に|の?目標))/u.test(before3);
}
function isPlain({ compare: compare2, sign: sign2 }) {
  return compare2 !== null || sign2 !== null;
}
function onlyLevel(reading, within) {
  const [level, ...more] = readPhrases(reading, within);
  if (level?.kind !== "level" || !more.every(isItsVerb)) return null;
  const words = reading.text.slice(within.start, within.end);
  return former2.test(words) && !(level.compare !== null && asOf2.test(words)) ? null : level;
}
var asOf2 = /^[^実現基参]*時点[^実現基参]*$/u;
var isItsVerb = ({ kind, reference: reference2 }) => kind === "direction" && reference2 === null;
function readAmount2(reading, within, main, { around }) {
  if (main.kind !== "level") return null;
  const found = onlyLevel(reading, within);
  if (found === null || !fills(reading, within, found)) return null;
  return besideLevel(reading, found, main, { ...around, source: null, isShare: false });
}
function fills(reading, within, { start, end: end2 }) {
  const words = reading.text.slice(within.start, within.end);
  if (/[0-9元]年|あたり|当たり/u.test(words)) return false;
  return start - within.start <= 2 && within.end - end2 <= 2;
}
function besideLevel(reading, found, main, around) {
  const { quantity } = found;
  const { unit, over } = main.quantity;
  if (quantity === null) return null;
  if (quantity.unit === unit) {
    if (reading.text.charAt(found.start) === "+") return [main, step(quantity, around)];
    const closer2 = unit === "%" && found.compare !== null && main.compare === "moreThan";
    return closer2 ? [readCondition(found, around)] : null;
  }
  const ratio = unit === "%" || unit === "\u500D";
  const closer = over === null ? ratio && quantity.unit !== null : quantity.unit === "%";
  if (!closer) return null;
  const compare2 = found.compare ?? (main.inferred.includes("compare") ? null : main.compare);
  return [readCondition({ ...found, compare: compare2 }, around), { ...main, restates: true }];
}
function step(quantity, { subject: subject2 }) {
  return {
    kind: "change",
    subject: subject2,
    approximate: false,
    each: false,
    aggregate: null,
    scale: null,
    inferred: ["from"],
    compare: "atLeast",
    change: { amount: quantity.value, unit: quantity.unit, from: blankReference("plan-start") },
    restates: true
  };
}

// src/target/read/share.ts
var joint3 = /^(?:で|の|に対し(?:て)?|の概ね|のおおむね|の約)?$/u;
function isShare(reading, phrase, sourceStart) {
  if (phrase.kind !== "level" || sourceStart === null || phrase.quantity === null) return false;
  const { unit, over } = phrase.quantity;
  if (unit !== "%" && unit !== "\u500D" && over === null) return false;
  if (isAmount(reading.text, phrase) || laterChange(reading, phrase) !== null) return false;
  const before3 = reading.tokens[phrase.first - 1];
  if (before3 === void 0) return false;
  const between2 = reading.text.slice(before3.end, phrase.start).trim();
  if (!joint3.test(between2)) return false;
  if (before3.kind === "close") return between2.startsWith("\u306E") && before3.bracket === "round";
  if (before3.kind === "year") return between2.startsWith("\u306E");
  if (before3.kind !== "word") return false;
  if (before3.word.kind === "against") return before3.word.strong;
  return between2.startsWith("\u306E") && (before3.word.kind === "reference" || before3.word.kind === "actual" || before3.word.kind === "aggregate");
}
function isAmount(text, { end: end2, quantity }) {
  if (quantity === null || quantity.unit !== "%") return false;
  const small = compare(quantity.value, decimal(50)) < 0;
  return small && /^の(?!水準|値|規模|数)/u.test(text.slice(end2, end2 + 4));
}
function laterChange({ tokens, text }, phrase) {
  const { kind, quantity, last, end: end2 } = phrase;
  if (kind !== "level" || quantity?.unit !== "%" || compare(quantity.value, decimal(50)) >= 0)
    return null;
  const before3 = tokens[phrase.first - 1];
  if (before3?.kind !== "word" || before3.word.kind !== "against" || !before3.word.strong) return null;
  const clause = /[、。\n()]/u.exec(text.slice(end2, end2 + 30))?.index ?? 30;
  for (let index2 = last + 1; (tokens[index2]?.start ?? Number.POSITIVE_INFINITY) < end2 + clause; index2 += 1) {
    const token = tokens[index2];
    if (token?.kind === "quantity") return null;
    if (token?.kind === "word" && token.word.kind === "change") return token.word.sign;
  }
  return null;
}

// src/target/read/stage.ts
var notPromised = /実績|現状|基準|参考|時点|現在|見込|初期値|当初|比/u;
var link = /^(?:度)?(?:[0-9]{1,2}月)?(?:末)?(?:から|以降|まで|より)?(?:の目標(?:値)?)?(?:の各年度)?(?:は|には|において|に)?[、:\s]*(?:目標(?:値)?(?:を|は)?)?[:\s]*(?:毎年度?)?[「『]?$/u;
function readStage(reading, within, main, around) {
  const words = reading.text.slice(within.start, within.end);
  if (/目標値?[:：]/u.test(words)) return null;
  if (notPromised.test(words) || !/から|以降|まで|は|目標/u.test(words)) return null;
  const years2 = reading.tokens.slice(within.from, within.to).filter((token) => token.kind === "year");
  const [year2] = years2;
  const [phrase, ...more] = readPhrases(reading, within);
  if (year2 === void 0 || years2.length > 1 || phrase === void 0 || more.length > 0) return null;
  if (isTime(phrase.quantity?.unit ?? null) && main.kind === "change") return null;
  if (phrase.kind !== "level" || phrase.follow !== "goal" || phrase.start < year2.end) return null;
  const between2 = reading.text.slice(year2.end, phrase.start);
  const named3 = between2.replace(/[^、はをに]*(?:件数|人数|割合|率|数|額|目標値?)[をは]$/u, "");
  if (!link.test(named3.trim())) return null;
  const deadline2 = readDeadline(reading, year2);
  if (deadline2 === null) return null;
  const compare2 = phrase.compare ?? (main.kind === "level" && !main.inferred.includes("compare") ? main.compare : null);
  const condition = readCondition(
    { ...phrase, compare: compare2 },
    { ...around, source: null, isShare: false }
  );
  return { deadline: { ...deadline2, year: deadline2.from }, condition };
}

// src/target/read/way.ts
function readWay(reading, within, main, { around }) {
  const [first, second, ...more] = readPhrases(reading, within);
  if (first?.follow !== "from" || second === void 0 || more.length > 0) return null;
  if (first.quantity === null || second.quantity === null) return null;
  if (first.kind !== "level" || second.kind !== "level") return null;
  const rises = compare(first.quantity.value, second.quantity.value) < 0;
  const told2 = { ...second, sign: second.sign ?? (rises ? 1 : -1) };
  const level = readCondition(told2, { ...around, source: null, isShare: false });
  const years2 = within.to - within.from > 0 ? yearsOf(reading, within) : [];
  const baseline2 = {
    fiscalYear: years2.length > 1 ? years2[0]?.year ?? null : null,
    quantity: first.quantity,
    unit: first.quantity.unit ?? second.quantity.unit,
    kind: "actual",
    label: null,
    asWritten: reading.text.slice(first.start, first.end).trim()
  };
  const conditions = main.kind === "change" ? [level, restating(main)] : [main];
  const last = years2.at(-1);
  return { conditions, baselines: [baseline2], ...last === void 0 ? {} : { deadline: last } };
}
function yearsOf(reading, { from: from2, to }) {
  return reading.tokens.slice(from2, to).flatMap((token) => token.kind === "year" ? readDeadline(reading, token) ?? [] : []);
}

// src/target/read/brackets.ts
function readBrackets(reading, main, owner) {
  let added = { conditions: [main], baselines: [], deadline: null, stages: [] };
  for (const open of owner.phrase.brackets) added = addBracket(reading, open, added, owner);
  return added;
}
var sum = /^(?:.{0,6})?(?:累計|累積|延べ数?|合計|通算)(?:値|数|で)?$/u;
var former3 = /(?:目標値?[:：]|実績|現状|[0-9元]年度?|基準|参考|現在|当初|前年|昨年|[0-9]末|^[HRS][0-9])/u;
var scaleOnly = /^([0-9]{1,4})(?:点(?:満点)?|段階)(?:中|評価|満点)?(?:中|で)?$/u;
function scaleIn(words) {
  const top = /満点|中|段階/u.test(words) ? scaleOnly.exec(words)?.[1] : void 0;
  return top === void 0 ? null : decimal(top);
}
function withScale(condition, scale) {
  return condition.kind === "level" && condition.scale === null ? { ...condition, scale } : condition;
}
function addBracket(reading, open, added, owner) {
  const within = inside(reading, open);
  const words = reading.text.slice(within.start, within.end).trim();
  const token = reading.tokens[open];
  const [main, ...more] = added.conditions;
  if (token.bracket === "corner" || main === void 0) return added;
  if (sum.test(words)) return { ...added, conditions: [withTotal(main), ...more] };
  const scale = scaleIn(words);
  if (scale !== null) return { ...added, conditions: [withScale(main, scale), ...more] };
  const own = isOwnLevel(main, words) ? readLevel(reading, within, main, owner) : null;
  if (own !== null) return withLevel(reading, within, added, own);
  const stage = readStage(reading, within, main, owner.around);
  if (stage !== null) return { ...added, stages: [...added.stages, stage] };
  const way = readWay(reading, within, main, owner);
  if (way !== null) return { ...added, ...way, baselines: [...added.baselines, ...way.baselines] };
  const conditions = readRelative(reading, within, main, owner);
  if (conditions !== null) return { ...added, conditions };
  const year2 = onlyYear(reading, within);
  if (year2 !== null) return { ...added, deadline: year2 };
  const amount = readAmount2(reading, within, main, owner);
  if (amount !== null) return { ...added, conditions: amount };
  const level = readLevel(reading, within, main, owner);
  if (level !== null) return withLevel(reading, within, added, level);
  if (!former3.test(words)) return added;
  return {
    ...added,
    baselines: [...added.baselines, ...readBaselines(reading, within, isTime(unitOf2(main)))]
  };
}
function isOwnLevel(main, words) {
  return main.kind === "change" && !/から|以降|比|前年|前回|過去/u.test(words);
}
function withLevel(reading, within, added, conditions) {
  const deadline2 = added.deadline ?? yearsOf(reading, within).at(-1) ?? null;
  return { ...added, conditions, deadline: deadline2 };
}
function unitOf2(main) {
  return main.kind === "level" ? main.quantity.unit : null;
}
function withTotal(condition) {
  return "aggregate" in condition ? { ...condition, aggregate: condition.aggregate ?? { kind: "total" } } : condition;
}
function readRelative(reading, within, main, owner) {
  const { phrase, around } = owner;
  const against = lastAgainst(reading, within);
  const relative = readPhrases(reading, within).find((found) => isRelative(found, against, within));
  if (relative === void 0) return namedReference(reading, within, main, owner, against);
  const source = relative.reference ?? findSource(reading, relative.first, within, within.start)?.reference ?? null;
  const share3 = relative.kind === "level" && source !== null && isShare(reading, relative, within.start);
  if (relative.kind === "level" && !share3) return null;
  const second = readCondition(relative, {
    ...around,
    source,
    isShare: share3,
    fallback: relative.kind === "direction" && relative.factor === null ? around.fallback : "plan-start"
  });
  if (phrase.kind === "level" || phrase.kind === "range") return [main, restating(second)];
  return phrase.kind === "direction" && second.kind === "change" ? [second] : null;
}
function isRelative({ kind, reference: reference2, first, start, end: end2 }, against, within) {
  if (kind === "change") return true;
  if (kind === "direction") return reference2 !== null || end2 - start === within.end - within.start;
  return kind === "level" && against !== null && against < first;
}
function namedReference(reading, within, main, { phrase }, against) {
  if (against === null || phrase.kind === "level" || main.kind !== "change") return null;
  const source = findSource(reading, against + 1, within, within.start) ?? findSource(reading, within.to, within, within.start);
  if (source === null) return null;
  const inferred = main.inferred.filter((what) => what !== "from");
  return [{ ...main, inferred, change: { ...main.change, from: source.reference } }];
}
function lastAgainst(reading, within) {
  for (let index2 = within.to - 1; index2 >= within.from; index2 -= 1) {
    const token = reading.tokens[index2];
    if (token.kind === "word" && token.word.kind === "against") return index2;
  }
  return null;
}
var yearOnly = /^(?:度)?(?:末|中|頃|ごろ)?(?:まで(?:に)?|迄|時点|目途|を目途)?(?:の?目標(?:値|年度)?)?(?:廃止)?。?$/u;
function onlyYear(reading, within) {
  const tokens = reading.tokens.slice(within.from, within.to);
  const years2 = tokens.filter(({ kind }) => kind === "year");
  const [token] = years2;
  if (token?.kind !== "year" || years2.length !== 1) return null;
  if (tokens.some(({ kind }) => kind === "quantity")) return null;
  const rest = reading.text.slice(token.end, within.end);
  if (!yearOnly.test(rest.trim()) || within.end - within.start > 24) return null;
  const deadline2 = readDeadline(reading, token);
  return deadline2 === null ? null : { ...deadline2, strength: 3 };
}

// src/target/read/former.ts
function formerBefore(before3, phrase) {
  if (before3 === null || phrase.kind !== "level") return null;
  const leads = before3.follow === "from" && before3.quantity !== null && before3.compare === null;
  return leads ? before3 : null;
}
function formerFigure(reading, phrase) {
  return {
    fiscalYear: null,
    quantity: phrase.quantity,
    unit: phrase.quantity?.unit ?? null,
    kind: "actual",
    label: null,
    asWritten: reading.text.slice(phrase.start, phrase.end).trim()
  };
}

// src/target/read/join-drafts.ts
var joint4 = /(かつ|且つ)|(又は|または|もしくは|若しくは|あるいは)/u;
function jointOf2(reading, from2, to) {
  const words = reading.text.slice(from2, to);
  const found = joint4.exec(words);
  if (found === null) return null;
  const combine = found[1] === void 0 ? "any" : "all";
  return { combine, end: from2 + found.index + found[0].length };
}
function asOne(first, second, joint5) {
  if (joint5 !== null) return joined(first, second, joint5.combine);
  return saysHowFar(first, second) ? withLevel2(first, second) : null;
}
function joined(first, second, combine) {
  const named3 = second.indicator !== null && second.indicator !== first.indicator;
  const fresh = first.conditions.every(
    (condition) => !("subject" in condition) || condition.subject === null
  );
  const before3 = named3 && fresh ? withSubject(first.conditions, first.indicator) : first.conditions;
  const behind = named3 ? withSubject(second.conditions, second.indicator) : second.conditions;
  return {
    ...first,
    indicator: named3 && fresh ? first.lead : first.indicator,
    spare: first.spare ?? (named3 && fresh ? first.indicator : null),
    combine,
    conditions: [...before3, ...behind],
    end: second.end,
    deadline: first.deadline ?? second.deadline,
    baselines: [...first.baselines, ...second.baselines]
  };
}
function saysHowFar({ phrase, conditions }, next) {
  const [main, ...more] = conditions;
  if (phrase.kind !== "direction" || main?.kind !== "change" || more.length > 0) return false;
  return next.phrase.kind === "level" && isVerb2(next.indicator ?? "") && next.lead === null;
}
var isVerb2 = (name) => new RegExp("^(?:\\p{Script=Han}{1,2}\\p{Script=Hiragana}{0,3}[\u3057\u305B\u3052\u3081\u3048])?$", "u").test(name);
function withLevel2(direction2, level) {
  return {
    ...level,
    start: direction2.start,
    indicator: direction2.indicator,
    lead: direction2.lead,
    conditions: [...level.conditions, ...direction2.conditions.map(restating)],
    baselines: [...direction2.baselines, ...level.baselines],
    deadline: level.deadline ?? direction2.deadline
  };
}
function withSubject(conditions, subject2) {
  return conditions.map(
    (condition) => "subject" in condition && condition.subject === null ? { ...condition, subject: subject2 } : condition
  );
}

// src/target/read/rate.ts
var byFollow = {
  goal: 3,
  join: 3,
  list: 2.5,
  subject: 2,
  of: 1.2,
  inner: 1,
  from: 0.5,
  actual: 0
};
var promising = 2.4;
function ratePhrases(reading, phrases) {
  const rates = phrases.map(rateAlone);
  if (rates.length < 2) return rates;
  for (let at = phrases.length - 2; at >= 0; at -= 1) {
    const phrase = phrases[at];
    const next = phrases[at + 1];
    if (phrase === void 0 || next === void 0) continue;
    const [own, others] = ratePair(reading, phrase, next, [rates[at] ?? 0, rates[at + 1] ?? 0]);
    rates[at] = own;
    rates[at + 1] = others;
  }
  return withoutLimits(phrases, rates);
}
function ratePair(reading, phrase, next, [own, others]) {
  if (reportsOn(reading, phrase, next)) return [3, 0];
  if (isShareOfThose(reading, phrase, next)) return [3, Math.min(others, 1)];
  if (others >= promising && isPurpose(reading, phrase, next)) return [2, others];
  if (namesThePeriod(reading, phrase, next)) return [1, others];
  const listed2 = phrase.follow === "list" && isSeries(reading, phrase, next);
  return [listed2 ? Math.min(own, others) : own, others];
}
function rateAlone(phrase) {
  const base2 = byFollow[phrase.follow];
  if (phrase.kind === "direction") return rateDirection(phrase, base2);
  const unit = phrase.quantity?.unit ?? null;
  return unit === "\u6B73" || unit === "\u624D" ? base2 - 2 : base2;
}
function rateDirection(phrase, base2) {
  if (phrase.follow === "inner") return 0.3;
  if (phrase.factor !== null) return base2;
  if (phrase.follow === "of" && phrase.reference !== null && phrase.sign === null) return 2.5;
  return phrase.reference === null ? Math.min(base2, 0.8) : base2 - 0.2;
}
var and = /^\s{0,3}(?:及び|並びに|および|ならびに|・|と|&|＋|\/)/u;
function isSeries({ text }, phrase, next) {
  const between2 = text.slice(phrase.end, next.start);
  if (and.test(between2)) return true;
  return phrase.quantity?.unit === next.quantity?.unit && /^\s{0,3}、/u.test(between2) && !/[がはを]$|[:：]/u.test(between2);
}
function isPurpose({ text }, phrase, next) {
  return /^[^。\n]{0,24}(?:ため(?:に)?|ことを目指して)、?/u.test(text.slice(phrase.end, next.start));
}
function isShareOfThose({ text }, phrase, next) {
  if (phrase.kind !== "level" || next.kind === "change" || next.kind === "direction") return false;
  if (phrase.quantity?.unit !== "%" || next.quantity?.unit === "%") return false;
  const ofThose = phrase.follow === "subject" || phrase.follow === "from" || text.startsWith("\u304C\u3001", phrase.end);
  return ofThose && isLimit(next.quantity?.unit ?? null);
}
var isLimit = (unit) => isTime(unit) || unit === null || /^(?:点|段階|評価|位|ランク|倍)$/u.test(unit);
function namesThePeriod({ text }, phrase, next) {
  return /^.{0,4}、?(?:その|当該)(?:期間|期限|日数|時間)/u.test(text.slice(phrase.end, next.start));
}
function reportsOn({ text }, phrase, next) {
  const told2 = phrase.kind === "direction" && phrase.reference !== null && next.kind === "level";
  return told2 && next.compare === null && /^\s{0,3}[:：]\s{0,3}$/u.test(text.slice(phrase.end, next.start));
}
function withoutLimits(phrases, rates) {
  const promised = phrases.filter((_, at) => (rates[at] ?? 0) >= 2.9);
  const times = (phrase) => isTime(phrase.quantity?.unit ?? null);
  if (promised.length > 0 && promised.every(times)) return rates;
  return rates.map((rate2, at) => {
    const phrase = phrases[at];
    if (phrase === void 0 || !times(phrase)) return rate2;
    return phrase.follow === "list" ? Math.min(rate2, 1) : rate2;
  });
}

// src/target/read/names.ts
function readNames(reading, zone, cuts, phrase, source) {
  const between2 = nameBetween(reading, phrase, source);
  if (between2 !== null) return { indicator: between2, lead: null };
  const pieces = ownPieces(reading, zone, cuts, source);
  const split = atColon(reading, pieces);
  if (split !== null) return split;
  const before3 = withoutClause(readIndicator(reading, pieces));
  const indicator = before3 ?? nameBehind(reading, phrase) ?? nameWithin(reading, phrase, source);
  return { indicator, lead: null };
}
function ownPieces(reading, zone, cuts, source) {
  const pieces = without(zone, cuts);
  if (source === null || source.start !== zone.end) return pieces;
  const end2 = reading.text.slice(zone.start, zone.end).slice(-1);
  return /[をがはでにもの、:\s】)」\d]|^$/u.test(end2) ? pieces : [];
}
function withoutClause(name) {
  if (name === null) return null;
  const clause = /(?:した|する|である|となる|なった|れた|れる|いる|いた|させ|に対し(?:て)?|から|(?<!に)より|に比べ(?:て)?|と比べて?|と比較して)$/u;
  if (!clause.test(name)) return name;
  const kept = clean(name.replace(/[^をがは、]*$/u, ""));
  return kept === "" || clause.test(kept) ? null : kept;
}
function atColon(reading, pieces) {
  const last = pieces.at(-1);
  if (last === void 0) return null;
  const within = reading.text.slice(last.start, last.end).lastIndexOf(":");
  if (within <= 0) return null;
  const colon = last.start + within;
  const own = readIndicator(reading, [{ start: colon + 1, end: last.end }]);
  const before3 = [...pieces.slice(0, -1), { start: last.start, end: colon }];
  const lead = readIndicator(reading, before3);
  return own === null || lead === null ? null : { indicator: own, lead };
}
var relation = /(?:よりも|より|と比較して|と比べて|に比べて|に比べ|に対して|から)(?!の)/u;
function nameBetween(reading, phrase, source) {
  if (phrase.kind !== "direction") return null;
  if (phrase.reference === null && source === null) return null;
  const word2 = reading.tokens[phrase.last];
  const start = source?.start ?? phrase.start;
  const words = reading.text.slice(start, word2.start);
  const found = relation.exec(words);
  if (found !== null) {
    return readIndicator(reading, [
      { start: start + found.index + found[0].length, end: word2.start }
    ]);
  }
  const token = reading.tokens.find((each) => each.start === start);
  if (token === void 0 || !/[をの]$/u.test(words)) return null;
  const bracket = words.endsWith(")\u306E") ? words.lastIndexOf("(") : -1;
  const end2 = bracket < 0 ? word2.start : start + bracket;
  return readIndicator(reading, [{ start: token.end, end: end2 }]);
}
function nameWithin(reading, phrase, source) {
  if (phrase.kind !== "direction") return null;
  const start = source?.start ?? phrase.start;
  const token = reading.tokens.find((each) => each.start === start);
  const words = reading.text.slice(start, reading.tokens[phrase.last].start);
  const end2 = /[(（]|よりも|より/u.exec(words)?.index ?? 0;
  if (token === void 0 || start + end2 <= token.end) return null;
  const name = readIndicator(reading, [{ start: token.end, end: start + end2 }]);
  return name === null || /^(?:最終)?(?:実績|実績値|目標|目標値|水準|値|数値)$/u.test(name) ? null : name;
}
var nounBehind = /\s{0,3}(?:\([^()]{0,20}\))?\s{0,3}(?:の|(?<=る)(?:水準で|程度で)?)\s{0,3}([^、。()\nでに0-9]{1,30}?)(?:を|が|に|へ|の(?:確保|達成|維持|獲得|向上|実施|創出)|$|。|、|\))/uy;
function nameBehind(reading, phrase) {
  const end2 = Math.max(phrase.end, ...phrase.brackets.map((open) => bracketEnd(reading, open)));
  const found = matchAt(nounBehind, reading.text, end2);
  const [whole2, noun] = found ?? [];
  if (whole2 === void 0 || noun === void 0 || found === null) return null;
  const start = found.index + whole2.indexOf(noun);
  const name = readIndicator(reading, [{ start, end: start + noun.length }]);
  return name === null || /^(?:こと|ペース|水準|数|値)$/u.test(name) ? null : name;
}

// src/target/read/points.ts
var gap2 = /(?:乖離|かい離|格差|差)$/u;
function inPoints(conditions, indicator) {
  if (indicator === null || !gap2.test(indicator)) return conditions;
  return conditions.map(toPoints);
}
function toPoints(condition) {
  if (condition.kind === "level") return { ...condition, quantity: points2(condition.quantity) };
  if (condition.kind !== "change" || condition.change.from.value === null) return condition;
  const from2 = { ...condition.change.from, value: points2(condition.change.from.value) };
  return { ...condition, change: { ...condition.change, from: from2 } };
}
function points2(quantity) {
  return quantity.unit === "%" ? { ...quantity, unit: "\u30DD\u30A4\u30F3\u30C8" } : quantity;
}

// src/target/read/read-draft.ts
function endOf2(reading, phrase) {
  return Math.max(phrase.end, ...phrase.brackets.map((open) => bracketEnd(reading, open)));
}
function readDraft(reading, read, place2) {
  const phrase = yearly(reading, withLaterChange(reading, read));
  const { stretch, floor } = place2;
  const named3 = phrase.reference === null ? findSource(reading, phrase.first, stretch, floor) : null;
  const found = named3 ?? baseBefore(reading, phrase, place2.before);
  const share3 = isShare(reading, phrase, found?.start ?? null);
  const source = share3 || phrase.kind === "change" || phrase.kind === "direction" ? found : null;
  const former4 = formerBefore(place2.before, read);
  const own = ownDeadlines(place2, Math.min(source?.start ?? phrase.start, phrase.start), former4);
  const deadline2 = plainest(own.years);
  const each = eachBefore(reading, source ?? phrase);
  const zone = { start: afterVerb(reading, place2), end: each?.start ?? own.end };
  const names = readNames(reading, zone, own.years, phrase, source);
  const indicator = names.indicator;
  const around = {
    indicator: indicator ?? place2.indicator,
    subject: null,
    source: source?.reference ?? null,
    fallback: fallbackOf(phrase, deadline2),
    isShare: share3,
    each: each !== null
  };
  const main = readCondition(phrase, around);
  const added = readBrackets(reading, main, { phrase, around });
  const baselines = former4 === null ? [] : [{ ...formerFigure(reading, former4), fiscalYear: own.former }];
  return {
    start: zone.start,
    end: endOf2(reading, phrase),
    indicator,
    lead: names.lead,
    spare: null,
    combine: "all",
    conditions: inPoints(added.conditions, around.indicator),
    deadline: added.deadline ?? deadline2,
    duration: phrase.duration ?? lengthBefore(reading, phrase, zone, deadline2),
    baselines: [...added.baselines, ...baselines],
    stages: added.stages,
    strength: place2.strength,
    phrase,
    around
  };
}
function baseBefore({ text }, phrase, before3) {
  if (phrase.kind !== "change" || before3?.kind !== "level" || before3.follow !== "from") return null;
  if (before3.quantity === null || isTime(before3.quantity.unit) || before3.compare !== null)
    return null;
  const asWritten = text.slice(before3.start, phrase.start).trim();
  const reference2 = {
    kind: "plan-start",
    fiscalYear: null,
    count: null,
    value: before3.quantity,
    asWritten
  };
  return { reference: reference2, start: before3.start, first: before3.first };
}
var verbRest = /[をにへとが]?[\p{Script=Han}\p{Script=Hiragana}]{0,14}?(?:[しせてりみきげめえ]|つつ|とともに|と共に)、/uy;
function afterVerb({ text }, { floor, stretch }) {
  if (floor === stretch.start) return floor;
  return floor + (matchAt(verbRest, text, floor)?.[0].length ?? 0);
}
function withLaterChange(reading, phrase) {
  const sign2 = laterChange(reading, phrase);
  return sign2 === null ? phrase : { ...phrase, kind: "change", sign: sign2 };
}
function yearly({ isYearly: isYearly2 }, phrase) {
  if (phrase.kind !== "change" || phrase.aggregate !== null || !isYearly2) return phrase;
  return { ...phrase, aggregate: { kind: "per", period: "year" } };
}
function ownDeadlines({ floor, deadlines }, end2, former4) {
  const limit = Math.min(end2, former4?.start ?? end2);
  const years2 = deadlines.filter(({ start }) => start >= floor && start < limit);
  const last = years2.at(-1);
  if (former4 === null || last === void 0 || last.strength === 3)
    return { years: years2, end: limit, former: null };
  const single = years2.length === 1 && last.strength === 2;
  return single ? { years: years2, end: limit, former: null } : { years: years2.slice(0, -1), end: last.start, former: last.year };
}
function plainest(deadlines) {
  let best = null;
  for (const deadline2 of deadlines)
    if (best === null || deadline2.strength >= best.strength) best = deadline2;
  return best;
}
function eachBefore(reading, { first }) {
  const before3 = reading.tokens[first - 1];
  return before3?.kind === "word" && before3.word.kind === "each" ? before3 : null;
}
var length = /([0-9]{1,2})(?:年間|[かカヶヵ]年間?)(?:で|に|の間に)(?!1回|一回)/u;
var countless = /^(?:%|ポイント|点|位|倍|☆|評価)$/u;
function lengthBefore({ text }, { kind, sign: sign2, quantity, start }, zone, deadline2) {
  if (kind !== "level" || sign2 !== null || deadline2 === null || deadline2.from === deadline2.year)
    return null;
  if (quantity === null || isTime(quantity.unit) || countless.test(quantity.unit ?? "")) return null;
  const found = length.exec(text.slice(zone.start, start));
  const years2 = deadline2.year - deadline2.from + 1;
  return found !== null && Number(found[1]) === years2 ? years2 : null;
}
function fallbackOf(phrase, deadline2) {
  if (phrase.aggregate?.kind === "per") return "previous-year";
  const sized2 = phrase.kind === "change" || phrase.factor !== null;
  return sized2 || deadline2?.strength === 3 ? "plan-start" : "previous-year";
}

// src/target/read/shared-bound.ts
function shareBound(drafts) {
  for (let at = drafts.length - 2; at >= 0; at -= 1) {
    const bounded2 = boundOf(drafts[at + 1]);
    const draft = drafts[at];
    const bare = bareLevel(draft);
    if (bounded2 === null || bare === null || draft.phrase.follow !== "list") continue;
    if (bare.quantity.unit !== bounded2.quantity.unit) continue;
    if (bare.compare === bounded2.compare) continue;
    const inferred = bare.inferred.filter((what) => what !== "compare");
    drafts[at] = { ...draft, conditions: [{ ...bare, compare: bounded2.compare, inferred }] };
  }
  return drafts;
}
function boundOf({ conditions, phrase }) {
  const [main, ...more] = conditions;
  if (main?.kind !== "level" || more.length > 0) return null;
  return phrase.compare !== null || phrase.follow === "list" ? main : null;
}
function bareLevel({ conditions, phrase }) {
  const [main, ...more] = conditions;
  const isBare = phrase.compare === null && phrase.sign === null && phrase.scale === null;
  return main?.kind === "level" && more.length === 0 && isBare ? main : null;
}

// src/target/read/sentence.ts
function readSentence(reading, stretch, heading) {
  const phrases = readPhrases(reading, stretch);
  const chosen = choose(reading, stretch, phrases);
  const promised = chosen.map(({ phrase }) => phrase);
  if (chosen.length === 0) return [];
  const deadlines = readDeadlines(reading, stretch);
  const drafts = draftsOf(reading, stretch, chosen, deadlines, heading);
  const late = deadlines.length === 0 ? null : trailing(reading, deadlines, promised);
  const spare = readSpare(reading, stretch, phrases, promised);
  const last = drafts.at(-1);
  if (last !== void 0 && reading.hasBrackets) {
    drafts[drafts.length - 1] = withLooseBrackets(reading, stretch, last);
  }
  if (late === null && spare.length === 0) return drafts;
  return drafts.map((draft, index2) => ({
    ...draft,
    baselines: index2 === drafts.length - 1 ? [...draft.baselines, ...spare] : draft.baselines,
    deadline: draft.deadline ?? late
  }));
}
function draftsOf(reading, stretch, chosen, deadlines, heading) {
  const drafts = [];
  let floor = stretch.start;
  for (const { phrase, rate: rate2, before: before3 } of chosen) {
    const last = drafts.at(-1);
    const joint5 = last === void 0 ? null : jointOf2(reading, floor, phrase.start);
    const draft = readDraft(reading, phrase, {
      stretch,
      before: before3,
      floor: joint5?.end ?? floor,
      deadlines,
      indicator: last?.indicator ?? heading,
      strength: rate2
    });
    const one = last === void 0 ? null : asOne(last, draft, joint5);
    if (one === null) drafts.push(draft);
    else drafts[drafts.length - 1] = one;
    floor = endOf2(reading, phrase);
  }
  return drafts.length > 1 ? shareBound(drafts) : drafts;
}
function choose(reading, stretch, phrases) {
  if (phrases.length === 0) return [];
  const rates = ratePhrases(reading, phrases);
  const best = rates.reduce((most, rate2) => Math.max(most, rate2), 0);
  if (best < 0.6) return [];
  const mentioned = best < promising;
  if (best < 1.9 && isName2(reading.text.slice(stretch.start, stretch.end))) return [];
  const chosen = [];
  for (const [at, phrase] of phrases.entries()) {
    const rate2 = rates[at] ?? 0;
    if (mentioned ? rate2 < best : rate2 < promising) continue;
    chosen.push({ phrase, rate: rate2, before: phrases[at - 1] ?? null });
  }
  return mentioned ? chosen.slice(-1) : chosen;
}
function trailing(reading, deadlines, chosen) {
  const last = chosen.at(-1);
  if (last === void 0) return null;
  const behind = deadlines.filter(
    (each) => each.start >= last.end && each.strength >= 2 && !datesFormerFigure(reading.text, each)
  );
  return plainest(behind);
}
function withLooseBrackets(reading, stretch, draft) {
  let found = draft;
  for (const index2 of outer(reading, stretch)) {
    const token = reading.tokens[index2];
    if (token.kind !== "open" || token.bracket === "corner" || token.start < draft.end) continue;
    found = { ...found, ...addBracket(reading, index2, found, found) };
  }
  return found;
}
var formerWords = /(?:実績|現状|基準値|参考|[0-9元]年度?末?[:：は ]?)/u;
function readSpare(reading, stretch, phrases, chosen) {
  const reached = phrases.filter(({ follow, quantity }) => {
    return follow === "actual" && quantity !== null && !isTime(quantity.unit);
  });
  const figures2 = reached.map((phrase) => formerFigure(reading, phrase));
  return reading.hasBrackets ? [...bracketFigures(reading, stretch, chosen), ...figures2] : figures2;
}
function bracketFigures(reading, stretch, chosen) {
  const found = [];
  const end2 = chosen.at(-1)?.end ?? 0;
  for (const index2 of outer(reading, stretch)) {
    const token = reading.tokens[index2];
    if (token.kind !== "open" || token.bracket === "corner" || token.start >= end2) continue;
    if (chosen.some(({ brackets: brackets3 }) => brackets3.includes(index2))) continue;
    const within = inside(reading, index2);
    if (!formerWords.test(reading.text.slice(within.start, within.end))) continue;
    found.push(...readBaselines(reading, within).filter(isFormer));
  }
  return found;
}
function isFormer({ fiscalYear: fiscalYear2, kind }) {
  return fiscalYear2 !== null || kind === "target";
}

// src/target/read/bracket-drafts.ts
var notPromised2 = /実績|現状|基準値|現在|時点|参考|[0-9元]年度?末?[:： ]?[0-9]|設定|調査|対象|集計|仮称/u;
var bounded = /^(?!.*(?:対象|集計|仮称|調査|現在|参考)).*(?:以上|以下|以内)$/u;
var promises = /(?:に|と)(?:する|なる)|を(?:目指|達成|実現)|まで(?:に)?(?:増|減|引|拡|短縮|向上)|未満/u;
function bracketDrafts(reading, part) {
  return outer(reading, part).flatMap((index2) => {
    const token = reading.tokens[index2];
    if (token.kind !== "open" || token.bracket === "corner" || token.start === part.start) return [];
    return draftsIn(reading, part, index2, token);
  });
}
function asideDrafts(reading, part) {
  return outer(reading, part).flatMap((index2) => {
    const token = reading.tokens[index2];
    if (token.kind !== "open") return [];
    const found = draftsIn(reading, part, index2, token);
    return token.bracket === "corner" ? found.filter(isNoName) : found;
  });
}
function draftsIn(reading, part, index2, token) {
  const within = inside(reading, index2);
  const words = outerText(reading, within);
  if (token.bracket !== "corner" && notPromised2.test(words) && !promises.test(words) && !bounded.test(words))
    return [];
  const years2 = readDeadlines(reading, part).filter(({ start }) => start < token.start);
  const outside = readIndicator(reading, without({ start: part.start, end: token.start }, years2));
  return readSentence(reading, within, outside).filter(isPromise).map((draft) => ({ ...draft, start: part.start, indicator: draft.indicator ?? outside }));
}
function isPromise({ strength, deadline: deadline2 }) {
  return strength >= 2.4 || strength >= 1.9 && deadline2?.strength === 3;
}
function isNoName({ phrase, deadline: deadline2 }) {
  if (phrase.quantity === null) return false;
  const { unit, over } = phrase.quantity;
  return phrase.compare !== null || over !== null || unit !== null && deadline2 !== null;
}
function outerText(reading, within) {
  let words = "";
  let at = within.start;
  for (const index2 of outer(reading, within)) {
    const token = reading.tokens[index2];
    if (token.kind !== "open") continue;
    words += reading.text.slice(at, token.start);
    at = reading.tokens[token.close]?.end ?? within.end;
  }
  return words + reading.text.slice(at, within.end);
}

// src/target/read/collect.ts
function collect(reading, parts, heading) {
  return new Collector(reading, heading).collect(parts);
}
var formula = /=[^。]*[×÷]|[×÷][^。]*=/u;
var Collector = class {
  #reading;
  #found = [];
  #heading;
  #year = null;
  /** The sentence just before, when it held no figure: 読み合わせを行う。(年5回以上) */
  #open = null;
  constructor(reading, heading) {
    this.#reading = reading;
    this.#heading = heading;
  }
  collect(parts) {
    for (const part of parts) this.#take(part);
    return this.#found;
  }
  #take(part) {
    const reading = this.#reading;
    switch (part.role) {
      case "heading":
        if (this.#takePromise(part)) return;
        this.#year = headingYear(reading, part) ?? this.#year;
        return;
      case "remark":
        this.#takeRemark(part);
        return;
      case "reference":
        this.#change((draft) => ({
          ...draft,
          baselines: [...draft.baselines, ...readBaselines(reading, part)]
        }));
        return;
      default:
        if (isBracket(reading, part)) this.#takeBracket(part);
        else this.#takeMain(part);
    }
  }
  /** 【令和2年度までに2,000台】 below words without a figure says how far. */
  #takePromise(part) {
    if (this.#open === null) return false;
    const drafts = readSentence(
      this.#reading,
      inside(this.#reading, part.from),
      this.#heading
    ).filter(({ strength, phrase }) => strength >= promising && phrase.quantity?.unit != null);
    for (const draft of drafts) this.#push(draft, this.#heading);
    return drafts.length > 0;
  }
  #push(draft, last) {
    const heading = draft.indicator === null ? draft.lead ?? last ?? draft.spare : null;
    this.#found.push({ draft, heading, year: this.#year });
  }
  #takeMain(part) {
    if (formula.test(this.#reading.text.slice(part.start, part.end))) return;
    const own = readSentence(this.#reading, part, this.#heading);
    const told2 = this.#found.length > 0 || this.#open !== null;
    const drafts = own.length === 0 && told2 ? bracketDrafts(this.#reading, part) : own;
    this.#open = drafts.length === 0 ? part : null;
    if (drafts.length === 0) {
      const lone = loneYear(this.#reading, part);
      if (lone !== null) this.#year = lone;
      else this.#heading = headingOf(this.#reading, part) ?? this.#heading;
    }
    let last = this.#heading;
    for (const draft of drafts) {
      this.#push(draft, last);
      last = draft.indicator ?? last;
    }
  }
  /** A line that is one bracket says more of the target above it, or heads what follows: (30年度). */
  #takeBracket(part) {
    const reading = this.#reading;
    const year2 = headingYear(reading, part);
    const figures2 = reading.tokens.slice(part.from, part.to).some(({ kind }) => kind === "quantity");
    if (year2 !== null && !figures2) {
      const last = this.#found.at(-1)?.draft;
      const trailing2 = year2.strength === 3 && last !== void 0 && last.deadline === null;
      if (trailing2) this.#change((draft) => ({ ...draft, deadline: year2 }));
      else this.#year = /から|以降/u.test(reading.text.slice(part.start, part.end)) ? null : year2;
      return;
    }
    if (this.#open !== null && this.#open.line === part.line)
      this.#takeMain({ ...this.#open, to: part.to, end: part.end });
    else this.#change((draft) => ({ ...draft, ...addBracket(reading, part.from, draft, draft) }));
  }
  #takeRemark(part) {
    this.#change((draft) => {
      const [main] = draft.conditions;
      const stage = main === void 0 ? null : readStage(this.#reading, part, main, draft.around);
      return stage === null ? draft : { ...draft, stages: [...draft.stages, stage] };
    });
  }
  #change(revise) {
    const last = this.#found.at(-1);
    if (last === void 0) return;
    this.#found[this.#found.length - 1] = { ...last, draft: revise(last.draft) };
  }
};
function isBracket(reading, part) {
  const open = reading.tokens[part.from];
  if (open?.kind !== "open" || open.bracket === "corner") return false;
  const before3 = reading.text.slice(part.start, open.start);
  const behind = reading.text.slice(bracketEnd(reading, part.from), part.end);
  return /^[\s、。]*$/u.test(before3 + behind);
}
function headingYear(reading, { from: from2, to }) {
  for (let index2 = from2; index2 < to; index2 += 1) {
    const token = reading.tokens[index2];
    if (token.kind === "year") return readDeadline(reading, token);
  }
  return null;
}
function headingOf(reading, part) {
  const deadlines = readDeadlines(reading, part).filter(({ strength }) => strength >= 2);
  return readIndicator(reading, without(part, deadlines));
}
function loneYear(reading, part) {
  const [deadline2] = readDeadlines(reading, part);
  if (deadline2 === void 0) return null;
  const before3 = reading.text.slice(part.start, deadline2.start);
  return clean(before3 + reading.text.slice(deadline2.end, part.end)) === "" ? deadline2 : null;
}

// src/target/read/each-of-several.ts
function eachOfSeveral(found) {
  const targets = [];
  for (let at = 0; at < found.length; at += 1) {
    const item2 = found[at];
    const names = namesOf(item2);
    const figures2 = names === null ? [] : found.slice(at, at + names.length);
    if (names === null) targets.push(item2);
    else if (figures2.slice(1).filter((next) => goesOn2(item2, next)).length === names.length - 1) {
      targets.push(...figures2.map((figure2, index2) => named2(figure2, names[index2] ?? "")));
      at += figures2.length - 1;
    } else if (names.length === 2) targets.push(...names.map((name) => named2(item2, name)));
    else targets.push(item2);
  }
  return targets;
}
var named2 = (item2, name) => ({
  ...item2,
  draft: { ...item2.draft, indicator: clean(name) }
});
function goesOn2(first, next) {
  const { indicator, conditions, lead } = next.draft;
  if (indicator !== null || lead !== null || conditions.length !== 1) return false;
  return next.heading === (first.draft.indicator ?? first.heading);
}
function namesOf({ draft, heading }) {
  const [condition, ...more] = draft.conditions;
  if (condition === void 0 || more.length > 0) return null;
  if (!("each" in condition) || !condition.each) return null;
  const whole2 = draft.indicator ?? heading ?? "";
  const pair2 = whole2.split(/及び|並びに|および|ならびに/u);
  const names = pair2.length === 2 ? pair2.flatMap((part, at) => at === 0 ? part.split("\u3001") : part) : pair2;
  return names.every((name) => clean(name) !== "") && pair2.length === 2 ? names : null;
}

// src/target/read/change-problems.ts
function changeProblems(reading, indicator, conditions, place2) {
  const open = conditions.filter(isOpen);
  if (open.length === 0) return [];
  const span = reading.folded.span(place2.start, place2.end);
  const found = [];
  if (indicator !== null && shareName.test(indicator))
    found.push({ ...ratioOrPoints(indicator), span });
  if (open.some(isYearly)) found.push({ ...ofWhichYear, span });
  return found;
}
function isOpen(condition) {
  if (condition.kind !== "change" || condition.restates === true) return false;
  const { amount, unit, said } = condition.change;
  return unit === "%" && said === void 0 && !isZero(amount);
}
var shareName = /(?:割合|比率|率|度)$/u;
function ratioOrPoints(indicator) {
  return {
    code: "target/ratio-or-points",
    severity: "asks",
    message: `\u300C${indicator}\u300D\u306E\u5897\u6E1B\u306E%\u304C\u3001\u5143\u306E\u5024\u306B\u5BFE\u3059\u308B\u5272\u5408\u304B\u3001\u30DD\u30A4\u30F3\u30C8\u306E\u5DEE\u304B\u3092\u78BA\u304B\u3081\u3066\u304F\u3060\u3055\u3044\u3002\u5DEE\u3067\u3042\u308C\u3070\u300C5\u30DD\u30A4\u30F3\u30C8\u5897\u300D\u306E\u3088\u3046\u306B\u66F8\u3044\u3066\u304F\u3060\u3055\u3044\u3002`,
    expected: "\u300C5\u30DD\u30A4\u30F3\u30C8\u5897\u300D\u304B\u300C\u5143\u306E\u5024\u306E5%\u5897\u300D\u306E\u3088\u3046\u306A\u66F8\u304D\u65B9"
  };
}
function isYearly({ aggregate, change: { from: from2 } }) {
  const yearly2 = aggregate?.kind === "per" && aggregate.period === "year";
  return yearly2 && from2.kind === "fiscal-year";
}
var ofWhichYear = {
  code: "target/yearly-share-of-which",
  severity: "asks",
  message: "\u6BCE\u5E74\u306E\u5897\u6E1B\u306E%\u304C\u3001\u524D\u306E\u5E74\u306E\u5024\u306B\u5BFE\u3059\u308B\u5272\u5408\u304B\u3001\u57FA\u6E96\u306E\u5E74\u306E\u5024\u306B\u5BFE\u3059\u308B\u5272\u5408\u304B\u3092\u78BA\u304B\u3081\u3066\u304F\u3060\u3055\u3044\u3002\u76EE\u6A19\u306E\u5E74\u306E\u5024\u3092\u66F8\u3051\u3070\u3001\u3069\u3061\u3089\u306B\u3082\u8AAD\u307E\u308C\u307E\u305B\u3093\u3002",
  expected: "\u300C\u524D\u5E74\u5EA6\u6BD45%\u5897\u300D\u304B\u3001\u76EE\u6A19\u306E\u5E74\u306E\u5024"
};

// src/target/read/finish.ts
function finish(reading, { draft, heading, year: year2 }, context, only) {
  const deadline2 = draft.deadline ?? year2 ?? only;
  const indicator = draft.indicator ?? heading ?? context;
  return {
    start: draft.start,
    end: draft.end,
    indicator,
    fiscalYear: deadline2?.year ?? null,
    years: isTotal(draft) && deadline2 !== null ? spanOf(deadline2, draft.duration) : null,
    combine: draft.combine,
    conditions: draft.conditions,
    baselines: draft.baselines,
    problems: changeProblems(reading, indicator, draft.conditions, draft),
    inferred: deadline2?.guessed === true ? ["fiscalYear"] : []
  };
}
function isTotal({ duration, conditions }) {
  if (duration !== null) return conditions.every(({ kind }) => kind === "level" || kind === "range");
  return conditions.some(
    (condition) => "aggregate" in condition && condition.aggregate?.kind === "total"
  );
}
function spanOf(deadline2, duration) {
  if (deadline2.from < deadline2.year) return { from: deadline2.from, to: deadline2.year };
  const from2 = duration === null ? null : findFiscalYear(deadline2.year - duration + 1);
  return from2 === null || from2 === deadline2.year ? null : { from: from2, to: deadline2.year };
}

// src/target/read/problems.ts
function wordProblems(reading) {
  const found = [];
  for (const token of reading.tokens) {
    if (token.kind === "passed" && token.broken === true) found.push(brokenNumber(reading, token));
    if (token.kind === "year" && token.guessed) found.push(eraMissing(reading, token));
  }
  return found;
}
function brokenNumber({ text, folded }, { start, end: end2 }) {
  const words = text.slice(start, end2);
  return {
    code: "target/number-unreadable",
    severity: "asks",
    message: `\u300C${words}\u300D\u3092\u6570\u3068\u3057\u3066\u8AAD\u3081\u307E\u305B\u3093\u3002\u3051\u305F\u306E\u533A\u5207\u308A\u306F\u300C12,340\u300D\u306E\u3088\u3046\u306B3\u3051\u305F\u3054\u3068\u306B\u4ED8\u3051\u3066\u304F\u3060\u3055\u3044\u3002`,
    span: folded.span(start, end2),
    expected: "3\u3051\u305F\u3054\u3068\u306B\u533A\u5207\u3063\u305F\u6570\u5B57",
    suggestion: regrouped(words, text.startsWith("%", end2))
  };
}
function regrouped(words, isShare2) {
  if (isShare2 && /^[0-9]{1,3},[0-9]{1,2}$/.test(words)) return words.replace(",", ".");
  const [digits2 = "", rest = ""] = words.replaceAll(",", "").split(".");
  const first = digits2.length % 3 || 3;
  const grouped2 = digits2.slice(0, first) + digits2.slice(first).replace(/[0-9]{3}/g, ",$&");
  return rest === "" ? grouped2 : `${grouped2}.${rest}`;
}
function eraMissing({ text, folded }, { start, end: end2 }) {
  const words = text.slice(start, end2);
  return {
    code: "fiscal-year/era-missing",
    severity: "asks",
    message: `\u300C${words}\u300D\u306E\u5143\u53F7\u304C\u5206\u304B\u308A\u307E\u305B\u3093\u3002\u300C\u4EE4\u548C2\u5E74\u5EA6\u300D\u306E\u3088\u3046\u306B\u5143\u53F7\u3092\u4ED8\u3051\u3066\u304F\u3060\u3055\u3044\u3002`,
    span: folded.span(start, end2),
    expected: "\u5143\u53F7\u306E\u4ED8\u3044\u305F\u5E74\u5EA6"
  };
}
function unreadable({ text, folded }) {
  const start = Math.max(0, text.search(/\S/u));
  return {
    code: "target/unreadable",
    severity: "blocks",
    message: `\u300C${text.trim()}\u300D\u3092\u76EE\u6A19\u3068\u3057\u3066\u8AAD\u3081\u307E\u305B\u3093\u3002\u6307\u6A19\u3068\u5024\u304C\u8981\u308A\u307E\u3059\u3002\u300C\u8B1B\u5EA7\u306E\u53C2\u52A0\u8005\u6570\uFF1A30\u4EBA\u4EE5\u4E0A\u300D\u306E\u3088\u3046\u306B\u66F8\u3044\u3066\u304F\u3060\u3055\u3044\u3002`,
    span: folded.span(start, Math.min(start + 1, text.length)),
    expected: "\u6307\u6A19\u306E\u540D\u524D\u3068\u5024"
  };
}

// src/target/read/remark-drafts.ts
function remarkDrafts(reading, part) {
  return readSentence(reading, part, null).filter((draft) => {
    const { phrase, strength } = draft;
    if (strength < promising || phrase.quantity === null) return false;
    const before3 = reading.text.slice(Math.max(part.start, phrase.start - 12), phrase.start);
    const behind = reading.text.slice(phrase.end, phrase.end + 24);
    return namesTarget.test(before3) || isTarget.test(behind);
  });
}
var namesTarget = /目標(?:値|件数|水準)?[はをが:][^。\n]{0,6}$/u;
var isTarget = /^[^、。\n]{0,16}を(?:成果)?目標(?:値)?と/u;

// src/target/read/stretch.ts
function readParts(reading) {
  const cutter = new Cutter(reading);
  const { tokens } = reading;
  for (let index2 = 0; index2 < tokens.length; index2 = after(tokens, index2)) {
    cutter.look(index2, tokens[index2]);
  }
  return cutter.finish();
}
var itemAfter = /[\s。、)】:・,;」]/u;
var dotAfter = /[\s】。)]/u;
var Cutter = class {
  #reading;
  #parts = [];
  #from = 0;
  #start = 0;
  #role = "main";
  #line = 0;
  constructor(reading) {
    this.#reading = reading;
  }
  look(index2, token) {
    if (token.kind === "pause") this.#pause(index2, token);
    else if (token.kind === "word") this.#word(index2, token);
    else if (token.kind === "open" && token.bracket === "lenticular") this.#heading(index2, token);
  }
  finish() {
    const { tokens, text } = this.#reading;
    this.#close(tokens.length, text.length);
    return this.#parts;
  }
  #pause(index2, token) {
    switch (token.pause) {
      case "line":
      case "bullet":
        this.#cut(index2, token.start, index2 + 1, token.end, "main");
        this.#line += 1;
        return;
      case "stop":
        this.#cut(index2, token.end, index2 + 1, token.end, this.#role);
        return;
      case "dot":
        if (!this.#beginsItem(token)) return;
        this.#cut(index2, token.start, index2 + 1, token.end, "main");
        this.#line += 1;
        return;
      case "label":
        if (!this.#isAfter(token, itemAfter)) return;
        this.#cut(index2, token.start, index2 + 1, token.end, this.#role);
        return;
      default:
    }
  }
  /** ・ begins an item at the head of a line or behind a blank; A・B joins words. */
  #beginsItem(token) {
    return this.#isAfter(token, dotAfter) && !isBlank(this.#reading.text, token.end);
  }
  #isAfter({ start }, pattern) {
    return start === 0 || pattern.test(this.#reading.text.charAt(start - 1));
  }
  #word(index2, token) {
    if (token.word.kind !== "remark") return;
    if (isReferenceMark(this.#reading.text, token)) return;
    const role = token.word.former === true ? "reference" : "remark";
    this.#cut(index2, token.start, index2 + 1, token.end, role);
  }
  #heading(index2, token) {
    const { text, tokens } = this.#reading;
    const end2 = bracketEnd(this.#reading, index2);
    const behind = after(tokens, index2);
    const next = roleBehind(text.slice(token.end, end2 - 1), this.#role);
    this.#cut(index2, token.start, index2, token.start, "heading");
    this.#cut(behind, end2, behind, end2, next);
  }
  #cut(to, end2, from2, start, role) {
    this.#close(to, end2);
    this.#from = from2;
    this.#start = start;
    this.#role = role;
  }
  #close(to, end2) {
    const start = this.#start;
    if (to === this.#from && isBlank(this.#reading.text, start, end2)) return;
    this.#parts.push({ from: this.#from, to, start, end: end2, role: this.#role, line: this.#line });
  }
};
var glued = /[\p{L}\p{N}」』%)]/u;
var pointsOn = /^[0-9]{0,2}(?:\)|[をはがにのともへで](?!も))/u;
var footnote = /(?:^|[\n(。\s])※/u;
function isReferenceMark(text, { start, end: end2 }) {
  if (text.charAt(start) !== "\u203B") return false;
  if (text.startsWith("\u203B)", start)) return true;
  if (start === 0 || !glued.test(text.charAt(start - 1))) return false;
  return pointsOn.test(text.slice(end2, end2 + 4)) || footnote.test(text.slice(end2));
}
function roleBehind(content, role) {
  if (content.includes("\u53C2\u8003")) return "reference";
  if (/改[定訂]履歴|再掲/u.test(content)) return role;
  return role === "reference" ? "main" : role;
}

// src/target/read/wordless.ts
var toBeSet = /(?:踏まえ|勘案|もと|基に|基づ|みて|見て|受けて)[^。\n]{0,20}(?:設定|定め)|(?:目標値?|指標)(?:は|を|については)?[^。\n]{0,20}(?:設定(?!さ|し(?:た|て))|今後|検討|未定)|設定(?:予定|する予定)|(?:集計|調整|検討|調査|精査|算定)中|未定/u;
var noTarget = /設定(?:は)?(?:しない|していない|せず|できない|困難)|(?:困難|できない)/u;
var qualitative = /(?:徹底|努め|推進|図る|高め|深め|促進|強化|充実|抑制|適切に|円滑|継続|寄与|貢献|醸成|支援する|向上)(?:する|に努める|を図る|していく|。|$|を徹底する)/u;
function wordless(reading, parts, context, only) {
  const { text } = reading;
  const main = parts.filter(({ role }) => role === "main");
  const [deadline2] = main.flatMap((part) => readDeadlines(reading, part)).filter(isPlain2);
  const baselines = spareFigures(reading, main);
  const ahead = deadline2 !== void 0 && deadline2.start < 2 ? deadline2 : void 0;
  const fixed = readFixed(text.slice(ahead?.end ?? 0));
  const { condition, problems } = fixed === null ? told(reading, parts, baselines) : { condition: fixed, problems: [] };
  const later2 = fixed === null && condition.kind === "deferred" && condition.why === "to-be-set";
  return [
    {
      start: text.length - text.trimStart().length,
      end: text.trimEnd().length,
      indicator: fixed === null ? nameOf2(reading, main, context) : context,
      fiscalYear: later2 ? null : (fixed === null ? deadline2 ?? only : ahead)?.year ?? null,
      years: null,
      combine: "all",
      conditions: [condition],
      baselines,
      problems: [...wordProblems(reading), ...problems],
      inferred: []
    }
  ];
}
var isPlain2 = ({ strength }) => strength >= 2;
function told(reading, parts, baselines) {
  if (!baselines.some(({ kind }) => kind === "target")) return conditionOf(reading, parts);
  const remark = parts.find(({ role }) => role === "remark");
  const trigger = remark === void 0 ? null : clean(reading.text.slice(remark.start, remark.end));
  return { condition: deferred2("to-be-set", trigger), problems: [] };
}
function nameOf2(reading, main, context) {
  const names = main.flatMap((part) => partName(reading, part) ?? []);
  return names.length === 0 ? context : names.join("");
}
function partName(reading, part) {
  const deadlines = readDeadlines(reading, part).filter(({ strength }) => strength === 3);
  const cuts = [...deadlines, ...figureBrackets(reading, part)];
  return readIndicator(
    reading,
    without(
      part,
      cuts.sort((a, b) => a.start - b.start)
    )
  );
}
function figureBrackets(reading, part) {
  const cuts = [];
  for (const index2 of outer(reading, part)) {
    const token = reading.tokens[index2];
    if (token.kind === "open" && token.bracket === "round" && readBaselines(reading, inside(reading, index2)).length > 0) {
      const close = reading.tokens[token.close];
      cuts.push({ start: token.start, end: close?.end ?? part.end });
    }
  }
  return cuts;
}
function spareFigures(reading, main) {
  return main.flatMap(
    (part) => outer(reading, part).flatMap((index2) => bracketFigures2(reading, index2))
  );
}
function bracketFigures2(reading, index2) {
  const token = reading.tokens[index2];
  if (token.kind !== "open" || token.bracket !== "round") return [];
  return readBaselines(reading, inside(reading, index2)).filter(
    ({ fiscalYear: fiscalYear2 }) => fiscalYear2 !== null
  );
}
function conditionOf(reading, parts) {
  const text = reading.text.trim();
  const whole2 = reading.folded.span(0, reading.text.length);
  if (clean(text) === "") {
    const problems = /^[-―—ー－\s]*$/u.test(text) ? [] : [unreadable(reading)];
    return { condition: deferred2("blank", null), problems };
  }
  const remark = parts.map(({ start, end: end2 }) => reading.text.slice(start, end2)).find((words) => toBeSet.test(words));
  if (remark !== void 0 && !noTarget.test(remark) && !/実績[^。]{0,8}集計中/u.test(remark))
    return { condition: deferred2("to-be-set", clean(remark)), problems: [] };
  if (noTarget.test(text)) return { condition: deferred2("not-measurable", null), problems: [] };
  if (isName2(text)) {
    return {
      condition: deferred2("blank", null),
      problems: [
        {
          code: "target/without-number",
          severity: "asks",
          message: `\u300C${clean(text)}\u300D\u306B\u76EE\u6A19\u306E\u5024\u304C\u3042\u308A\u307E\u305B\u3093\u3002\u300C80%\u4EE5\u4E0A\u300D\u306E\u3088\u3046\u306B\u5024\u3092\u66F8\u3044\u3066\u304F\u3060\u3055\u3044\u3002`,
          span: whole2,
          expected: "\u76EE\u6A19\u306E\u5024"
        }
      ]
    };
  }
  if (qualitative.test(text)) return { condition: deferred2("not-measurable", null), problems: [] };
  if (!japanese.test(text)) {
    return { condition: deferred2("blank", null), problems: [unreadable(reading)] };
  }
  return {
    condition: { kind: "done", inferred: [] },
    problems: isAct(text) || /[0-9]/u.test(text) ? [] : [assumed(reading)]
  };
}
var japanese = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
function isAct(text) {
  return new RegExp("(?:[\u3046\u304F\u3050\u3059\u3064\u306C\u3076\u3080\u308B\u3044]|\\p{Script=Han}{2}|\u53D6\u7D44|\u53D6\u308A\u7D44\u307F|\u898B\u76F4\u3057|\u3065\u304F\u308A)[\u3002.\u300D)\\s]*$", "u").test(
    text
  );
}
function assumed(reading) {
  return {
    code: "target/act-assumed",
    severity: "asks",
    message: `\u300C${clean(reading.text)}\u300D\u306B\u306F\u6570\u5B57\u3082\u3001\u4F55\u3092\u884C\u3046\u304B\u3082\u898B\u5F53\u305F\u308A\u307E\u305B\u3093\u3002\u884C\u3046\u3053\u3068\u3068\u3057\u3066\u8AAD\u307F\u307E\u3057\u305F\u3002\u76EE\u6A19\u306A\u3089\u300C80%\u4EE5\u4E0A\u300D\u3084\u300C\u2026\u3092\u5B9F\u65BD\u3059\u308B\u300D\u306E\u3088\u3046\u306B\u66F8\u3044\u3066\u304F\u3060\u3055\u3044\u3002`,
    span: reading.folded.span(0, reading.text.length),
    expected: "\u76EE\u6A19\u306E\u5024\u3001\u307E\u305F\u306F\u4F55\u3092\u884C\u3046\u304B"
  };
}
function deferred2(why, trigger) {
  return { kind: "deferred", trigger, why, inferred: [] };
}

// src/target/read/statement.ts
function readStatement(reading, context) {
  const parts = readParts(reading);
  const only = onlyDeadline(reading);
  const found = withoutAsides(collect(reading, parts, context));
  const read = found.some(hasFigure) ? found : asides(reading, parts, found);
  if (read.length === 0) return wordless(reading, parts, context, only);
  const problems = [...wordProblems(reading), ...deferral(reading, parts)];
  const whole2 = read.length === 1 && isPlain3(read[0]) ? read : eachOfSeveral(read).flatMap(stages);
  return placed(
    problems,
    whole2.map((item2) => finish(reading, item2, context, only))
  );
}
function placed(problems, targets) {
  if (problems.length === 0) return targets;
  return targets.map((target, index2) => {
    const from2 = index2 === 0 ? Number.NEGATIVE_INFINITY : target.start;
    const to = targets[index2 + 1]?.start ?? Number.POSITIVE_INFINITY;
    const own = problems.filter(
      ({ span }) => span !== void 0 && span.start >= from2 && span.start < to
    );
    return own.length === 0 ? target : { ...target, problems: [...target.problems, ...own] };
  });
}
function isPlain3(item2) {
  if (item2 === void 0 || item2.draft.stages.length > 0) return false;
  const [condition] = item2.draft.conditions;
  return condition !== void 0 && "each" in condition && !condition.each;
}
function withoutAsides(found) {
  if (found.length < 2) return found;
  const best = Math.max(0, ...found.map(({ draft }) => draft.strength));
  return found.filter(({ draft }) => draft.strength >= (best >= 2.4 ? 1.9 : best));
}
function asides(reading, parts, found) {
  if (found.length > 1) return found;
  const main = parts.filter(isMain);
  const [direction2] = found;
  const quoted2 = direction2 === void 0 ? main.flatMap((part) => asideDrafts(reading, part)) : [];
  if (quoted2.length > 0) return quoted2.map((draft) => ({ draft, heading: null, year: null }));
  const remarks = parts.filter(isRemark).flatMap((part) => remarkDrafts(reading, part));
  const [remark] = remarks;
  if (remark === void 0) return found;
  if (direction2 !== void 0) return [{ ...direction2, draft: withLevel2(direction2.draft, remark) }];
  const name = nameOf2(reading, main, null);
  return remarks.map((draft) => ({
    draft: { ...draft, indicator: name ?? draft.indicator },
    heading: null,
    year: null
  }));
}
var isMain = ({ role }) => role === "main";
var isRemark = ({ role }) => role === "remark";
function hasFigure({ draft }) {
  return draft.phrase.kind !== "direction" || draft.phrase.factor !== null || draft.conditions.length > 1;
}
function onlyDeadline(reading) {
  if (!reading.hasYears) return null;
  let only = null;
  for (const token of reading.tokens) {
    const deadline2 = token.kind === "year" ? readDeadline(reading, token) : null;
    if (deadline2 === null || deadline2.strength < 3) continue;
    if (datesFormerFigure(reading.text, deadline2)) continue;
    if (only !== null && only.year !== deadline2.year) return null;
    only = deadline2;
  }
  return only;
}
function stages(item2) {
  const { draft } = item2;
  const others = draft.stages.map(({ deadline: deadline2, condition }) => ({
    ...item2,
    draft: { ...draft, deadline: deadline2, conditions: [condition], baselines: [], stages: [] }
  }));
  return [item2, ...others];
}
var later = /(?![^。\n]{0,40}[0-9][^0-9。\n]{0,8}[にと]設定)(?:目標値?)[^。\n]{0,20}(?:設定|定める|検討)|結果を踏まえ(?:て)?[^。\n]{0,6}設定/u;
function deferral(reading, parts) {
  const remark = parts.find(
    ({ role, start, end: end2 }) => role === "remark" && later.test(reading.text.slice(start, end2))
  );
  if (remark === void 0) return [];
  const words = reading.text.slice(remark.start, remark.end).trim();
  return [
    {
      code: "target/later-years-to-be-set",
      severity: "asks",
      message: `\u300C${words}\u300D\u3068\u3042\u308A\u307E\u3059\u3002\u5F8C\u306E\u5E74\u5EA6\u306E\u76EE\u6A19\u304C\u6C7A\u307E\u3063\u305F\u3089\u3001\u5E74\u5EA6\u3068\u5024\u3092\u66F8\u304D\u8DB3\u3057\u3066\u304F\u3060\u3055\u3044\u3002`,
      span: reading.folded.span(remark.start, remark.end)
    }
  ];
}

// src/target/parse-targets.ts
function parseTargets(text, context) {
  const named3 = readName(text);
  const joined2 = joinLines(fold(named3 === null ? text : text.slice(named3.rest), named3?.rest ?? 0));
  const marked = readMarks(joined2.text);
  const folded = marked.rest === joined2.text ? joined2 : { text: marked.rest, at: joined2.at, span: joined2.span };
  const reading = makeReading(text, folded, context.fiscalYear);
  const found = readStatement(reading, named3?.name ?? context.indicator ?? null);
  const whole2 = { source: text, folded, from: named3 === null ? null : 0 };
  const places = placesOf(found);
  return found.map((target, index2) => {
    const place2 = places[index2] ?? everywhere;
    const marks2 = marksIn(marked, place2);
    return finished2(target, context, spanOf2(whole2, place2), whole2, marks2, marked.framework);
  });
}
function placesOf(found) {
  if (found.length === 1) return [everywhere];
  const begin = found[0]?.start ?? 0;
  const places = [];
  let to = Number.POSITIVE_INFINITY;
  for (let index2 = found.length - 1; index2 >= 0; index2 -= 1) {
    const { start } = found[index2];
    places[index2] = { from: start === begin ? 0 : start, to };
    if (found[index2 - 1]?.start !== start) to = start;
  }
  return places;
}
var everywhere = { from: 0, to: Number.POSITIVE_INFINITY };
var unmarked = [];
function marksIn({ marks: marks2 }, { from: from2, to }) {
  if (marks2.length === 0) return unmarked;
  const within = marks2.filter(({ at }) => at >= from2 && at < to).sort((a, b) => a.at - b.at);
  return [...new Set(within.map(({ mark }) => mark))];
}
function spanOf2({ source, folded, from: from2 }, place2) {
  const { length: length2 } = folded.text;
  const found = folded.span(Math.min(place2.from, length2), Math.min(place2.to, length2));
  let start = place2.from === 0 && from2 !== null ? from2 : found.start;
  let { end: end2 } = found;
  while (start < end2 && edge.has(source.charCodeAt(start))) start += 1;
  while (end2 > start && edge.has(source.charCodeAt(end2 - 1))) end2 -= 1;
  return { start, end: end2 };
}
var edge = letterCodes(" 	\r\n\u3000\u30FB\u25CB\u25CF\u25CE");
function finished2(found, context, span, { source }, marks2, framework) {
  const takesYear = context.half === "year" && found.fiscalYear === null && found.years === null;
  const fiscalYear2 = takesYear ? context.fiscalYear : found.fiscalYear;
  const taken = takesYear && fiscalYear2 !== null;
  return {
    asWritten: wordsOf(source.slice(span.start, span.end)),
    span,
    indicator: found.indicator,
    fiscalYear: fiscalYear2,
    years: found.years,
    combine: found.combine,
    conditions: found.conditions,
    baselines: found.baselines,
    marks: marks2,
    framework,
    inferred: taken ? [...found.inferred, "fiscalYear"] : found.inferred,
    problems: found.problems
  };
}
function wordsOf(text) {
  return /\s/u.test(text) ? squeezeText(text) : text;
}

export {
  compareWords,
  findWord,
  knownUnit,
  scanQuantity,
  scanTokens,
  parseTargets
};
//# sourceMappingURL=chunk-VBLDZMBZ.js.map
