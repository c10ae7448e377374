import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  fold
} from "./chunk-OFAW3Q7V.js";
import {
  fail,
  ok
} from "./chunk-4KTNLBUQ.js";

// src/plan/pillar.ts
function parsePillar(text) {
  const folded = fold(text).text;
  const pieces = folded.split(/[、,;]|[・/](?=\s*(?:改革の柱|\d))/u).map((piece) => piece.trim());
  const pillars = [];
  for (const piece of pieces.filter((each) => each !== "")) {
    const pillar = parseOne(piece, pillars.at(-1) ?? null);
    if (pillar === null) return unreadable(text);
    pillars.push(pillar);
  }
  const [first, ...rest] = pillars;
  return first === void 0 ? unreadable(text) : ok([first, ...rest]);
}
function unreadable(text) {
  return fail({
    code: "pillar/unreadable",
    severity: "asks",
    message: `\u6539\u9769\u306E\u67F1\u300C${text}\u300D\u3092\u8AAD\u307F\u53D6\u308C\u307E\u305B\u3093\u3002\u300C\u6539\u9769\u306E\u67F11 \u2162-\u30A2\u300D\u306E\u3088\u3046\u306B\u66F8\u3044\u3066\u304F\u3060\u3055\u3044\u3002`
  });
}
var written = /^(?<part>[^\d\s]*?編)?\s*改革の柱\s*(?<trunk>\d+)\s*(?<branches>.*)$/u;
function parseOne(piece, before) {
  const { part, trunk, branches } = written.exec(piece)?.groups ?? {};
  if (trunk !== void 0) return make(piece, part ?? null, trunk, branches ?? "");
  return before === null ? null : make(piece, before.part, before.path[0], piece);
}
function make(asWritten, part, trunk, branches) {
  const steps = parseBranches(branches);
  if (steps === null) return null;
  const trunkStep = { label: String(Number(trunk)), rank: `0${pad(Number(trunk))}` };
  const all = [trunkStep, ...steps];
  return {
    asWritten,
    part,
    path: [trunkStep.label, ...steps.map(({ label }) => label)],
    sortKey: [part ?? "", ...all.map(({ rank }) => rank)].join("/")
  };
}
function parseBranches(text) {
  const steps = [];
  let rest = text.trim();
  while (rest !== "") {
    const token = /^(?:[-ー―—\s]*)([Ⅰ-Ⅻⅰ-ⅻ]|[IVXivx]+|\d+|\(\d+\)|[⑴-⒇]|[①-⑳]|[ア-ン])/u.exec(rest);
    const branch = token === null ? null : branchOf(token[1] ?? "");
    if (token === null || branch === null) return null;
    steps.push(branch);
    rest = rest.slice(token[0].length).trim();
  }
  return steps;
}
function branchOf(token) {
  const plain = token.normalize("NFKC").toUpperCase();
  if (/^[IVX]+$/.test(plain)) return romanBranch(plain);
  const digits = /\d+/.exec(plain)?.[0];
  if (digits === void 0) return kanaBranch(plain);
  const number = Number(digits);
  if (/^[①-⑳]$/u.test(token)) return { label: token, rank: `4${pad(number)}` };
  return /^\d/.test(plain) ? { label: String(number), rank: `2${pad(number)}` } : { label: `(${number})`, rank: `3${pad(number)}` };
}
var romans = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];
function romanBranch(letters) {
  const index = romans.indexOf(letters);
  if (index === -1) return null;
  return { label: String.fromCodePoint(8544 + index), rank: `1${pad(index + 1)}` };
}
var kana = "\u30A2\u30A4\u30A6\u30A8\u30AA\u30AB\u30AD\u30AF\u30B1\u30B3\u30B5\u30B7\u30B9\u30BB\u30BD\u30BF\u30C1\u30C4\u30C6\u30C8\u30CA\u30CB\u30CC\u30CD\u30CE\u30CF\u30D2\u30D5\u30D8\u30DB\u30DE\u30DF\u30E0\u30E1\u30E2\u30E4\u30E6\u30E8\u30E9\u30EA\u30EB\u30EC\u30ED\u30EF\u30F2\u30F3";
function kanaBranch(letter) {
  const index = kana.indexOf(letter);
  return index === -1 ? null : { label: letter, rank: `5${pad(index + 1)}` };
}
var pad = (n) => String(n).padStart(3, "0");

export {
  parsePillar
};
//# sourceMappingURL=chunk-2H722B5R.js.map
