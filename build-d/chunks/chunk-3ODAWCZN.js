import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  fold
} from "./chunk-OFAW3Q7V.js";

// src/plan/word-key.ts
var spellings = [
  ["\u53D6\u308A?\u7D44\u307F?", "\u53D6\u7D44"],
  ["\u76EE\u6307", "\u3081\u3056"],
  ["\u554F\u3044?\u5408\u308F?\u305B", "\u554F\u5408\u305B"],
  ["\u3055\u307E\u3056\u307E", "\u69D8\u3005"],
  ["\u884C\u306A|\u304A\u3053\u306A", "\u884C"],
  ["\u304A\u3088\u3073", "\u53CA\u3073"],
  ["\u307E\u305F\u306F", "\u53C8\u306F"],
  ["[\u5FA1\u3054](?=\u610F\u898B|\u8981\u671B|\u5229\u7528)", ""],
  ["\u30DB\u30FC\u30E0\u30DA\u30FC\u30B8|\u30A6\u30A7\u30D6\u30B5\u30A4\u30C8|web\u30B5\u30A4\u30C8", "hp"],
  ["\u30C4\u30A4\u30C3\u30BF\u30FC", "twitter"],
  ["\u30D5\u30A7\u30A4\u30B9\u30D6\u30C3\u30AF", "facebook"],
  ["\u5DEE\u3057?\u62BC\u3055?\u3048?", "\u5DEE\u62BC"],
  ["\u914D\u5E03", "\u914D\u4ED8"],
  ["\u5730\u57DF\u6D3B\u52D5\u5354\u8B70\u4F1A", "\u5730\u6D3B\u5354"],
  ["\u56FD\u6C11\u5065\u5EB7\u4FDD\u967A\u6599", "\u56FD\u4FDD\u6599"],
  ["\u6539\u8A02", "\u6539\u5B9A"],
  ["\u7814\u4FEE\u4F1A", "\u7814\u4FEE"],
  ["\u5B50\u4F9B|\u5B50\u3069\u3082", "\u3053\u3069\u3082"],
  ["\u611F\u3058\u3066(?:\u3044\u308B|\u304A\u308A)|\u611F\u305A\u308B", "\u611F\u3058\u308B"],
  ["\u601D\u3063\u3066(?:\u3044\u308B|\u304A\u308A)", "\u601D\u3046"],
  ["\u3066\u3044\u308B", "\u3066\u308B"],
  // brackets, punctuation and signs say nothing of what is meant, but 2.0 is not 20
  ["(?!(?<=\\d)\\.\\d)[\\p{P}\\p{S}]|[\\s\u306E]", ""]
];
var anySpelling = new RegExp(spellings.map(([pattern]) => `(${pattern})`).join("|"), "gu");
function wordKey(words) {
  return fold(words).text.normalize("NFKC").toLowerCase().replace(anySpelling, (...found) => {
    const which = found.findIndex((group, at) => at > 0 && group !== void 0);
    return spellings[which - 1]?.[1] ?? "";
  });
}
function similarity(a, b) {
  return similarityOf(countPairs(a), countPairs(b));
}
function countPairs(key) {
  const pairs = /* @__PURE__ */ new Map();
  for (let at = 0; at + 1 < key.length; at += 1) {
    const pair = key.charCodeAt(at) << 16 | key.charCodeAt(at + 1);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return { key, length: key.length, pairs };
}
function similarityOf(a, b) {
  if (a.key === b.key) return a.key === "" ? 0 : 1;
  const size = Math.max(a.length - 1, 0) + Math.max(b.length - 1, 0);
  if (size === 0) return 0;
  const [fewer, more] = a.pairs.size < b.pairs.size ? [a.pairs, b.pairs] : [b.pairs, a.pairs];
  let shared = 0;
  for (const [pair, count] of fewer) shared += Math.min(count, more.get(pair) ?? 0);
  return 2 * shared / size;
}

// src/plan/population.ts
var nouns = [
  [/委員$/u, "member"],
  [/(?:区民|住民|市民)等?$/u, "resident"],
  [/職員$/u, "staff"],
  [/(?:来庁者|利用者|相談者)等?$/u, "visitor"],
  [/団体$/u, "organisation"],
  [/リーダー$/u, "leader"]
];
function populationOf(name) {
  const folded = fold(name).text;
  if (/モニターアンケート|区民モニター/u.test(folded)) return "panel";
  const shares = /^(?<before>.*?)の?(?:割合|満足度)/u.exec(folded)?.groups?.["before"];
  if (shares === void 0) return null;
  const survey = folded.includes("\u30A2\u30F3\u30B1\u30FC\u30C8") ? /(?<whose>[^、。「」(]*?)アンケート/u.exec(folded)?.groups?.["whose"] : void 0;
  const actor = /^(?<actor>[^、。]*?)[がは]/u.exec(folded)?.groups?.["actor"];
  return [shares, survey, actor].map(nounAtEnd).find((each) => each !== null) ?? null;
}
function nounAtEnd(words) {
  if (words === void 0) return null;
  return nouns.find(([noun]) => noun.test(words))?.[1] ?? null;
}

// src/plan/indicator.ts
function keyOfIndicator(name) {
  const known = keys.get(name);
  if (known !== void 0) return known;
  const folded = fold(name).text;
  const words = wordKey(withoutFrame(folded));
  const population = populationOf(folded);
  const text = population === null ? words : `${words}@${population}`;
  const key = words === "" ? null : text;
  if (keys.size >= mostKeys) keys.clear();
  keys.set(name, key);
  return key;
}
var keys = /* @__PURE__ */ new Map();
var mostKeys = 2e4;
function wordsOfKey(key) {
  return key.split("@", 1)[0] ?? "";
}
function populationOfKey(key) {
  return key.split("@")[1] ?? null;
}
var frames = [
  /[(【<](?:再掲|公表ベース|速報値?|暫定値?|見込み?)[^)】>]*[)】>]/gu,
  /【改[定訂]履歴あり】/gu,
  /(?:令和|平成|昭和)?(?:元|\d{1,4})年度(?:末|実績)?(?:まで|時点)?(?:における|に|の)?/gu,
  /^\s*目標(?!達成|設定)/u,
  /(?:区民|市民|住民|職員|委員|来庁者|利用者)等?(?:モニター)?アンケート(?:調査)?(?:\([^)]*\))?(?:において|の結果|で)、?/gu,
  /と(?:回答|答え)(?:した|た|ている)?(?=.*割合)/gu
];
function withoutFrame(folded) {
  return frames.reduce((text, frame) => text.replace(frame, ""), folded.trim());
}

// src/plan/indicator-likeness.ts
function indicatorLikeness(a, b) {
  const left = keyOfIndicator(a);
  const right = keyOfIndicator(b);
  if (left === null || right === null) return 0;
  if (left === right) return 1;
  if (keptApart(populationOfKey(left), populationOfKey(right))) return 0;
  if (keptApart(scopeOf(a), scopeOf(b))) return 0;
  const words = [wordsOfKey(left), wordsOfKey(right)];
  return Math.min(Math.max(similarity(...words), sharedHead(...words)), nearest);
}
var nearest = 0.99;
function keptApart(a, b) {
  return a !== null && b !== null && a !== b;
}
function scopeOf(name) {
  if (/滞納繰越/u.test(name)) return "arrears";
  return /現年度?(?:賦課)?分/u.test(name) ? "current" : null;
}
var scopeAtEnd = /(?:現年度?(?:賦課)?|滞納繰越)分$/u;
function sharedHead(first, second) {
  const [a, b] = [first.replace(scopeAtEnd, ""), second.replace(scopeAtEnd, "")];
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a];
  return shorter.length >= 3 && longer.endsWith(shorter) ? 0.85 : 0;
}

export {
  populationOf,
  wordKey,
  similarity,
  countPairs,
  similarityOf,
  keyOfIndicator,
  indicatorLikeness
};
//# sourceMappingURL=chunk-3ODAWCZN.js.map
