import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  add,
  compare,
  decimal,
  findFiscalYear,
  fold,
  moved,
  parseDecimal,
  unchanged
} from "./chunk-OFAW3Q7V.js";
import {
  eras,
  findEra,
  lastCount
} from "./chunk-E3ZU3ROT.js";
import {
  fail,
  ok
} from "./chunk-4KTNLBUQ.js";

// src/japanese/squeeze.ts
function squeeze(source, offset = 0) {
  const from = typeof source === "string" ? unchanged(source, offset) : source;
  if (!/\s/u.test(from.text)) return from;
  const { text } = from;
  const pieces = [];
  const starts = [];
  const ends = [];
  const keep = (start, end) => {
    pieces.push(text.slice(start, end));
    for (let at = start; at < end; at += 1) {
      const span = from.span(at, at + 1);
      starts.push(span.start);
      ends.push(span.end);
    }
  };
  let last = "";
  for (const word of text.matchAll(/\S+/gu)) {
    const [letters] = word;
    if (needsSpace(last, letters)) {
      pieces.push(" ");
      starts.push(ends.at(-1) ?? 0);
      ends.push(from.at(word.index));
    }
    keep(word.index, word.index + letters.length);
    last = letters;
  }
  if (pieces.length === 0) return unchanged("", from.at(0));
  return moved(pieces.join(""), starts, ends, 0);
}
function needsSpace(before, after) {
  return /[\w０-９Ａ-Ｚａ-ｚ]$/u.test(before) ? /^[\w０-９Ａ-Ｚａ-ｚ]|^[(&][A-Za-z]/u.test(after) : /[A-Za-z][,.;:!?)&]+$/u.test(before) && /^[A-Za-z]/u.test(after);
}

// src/japanese/amount.ts
function readAmount(text, at) {
  if (isWord(text, at)) return null;
  let end = at;
  let value = decimal(0);
  let below = Number.POSITIVE_INFINITY;
  let kanji2 = true;
  while (below > 0) {
    const group = readGroup(text, end);
    if (group === null) break;
    const power = bigPower(text, group.end);
    const next = group.end + (power === 0 ? 0 : 1);
    const wrong = group.broken || !fits(group.value, power, below);
    if (wrong || group.value.scale > 0 && startsNumber(text, next)) return null;
    value = add(value, raise(group.value, power));
    kanji2 &&= group.kanji;
    end = next;
    below = power;
  }
  return end === at || runsOn(text, end, kanji2) ? null : { value, kanji: kanji2, end };
}
function readGroup(text, at) {
  let end = at;
  let value = decimal(0);
  let below = Number.POSITIVE_INFINITY;
  let kanji2 = true;
  let broken = false;
  while (below > 0) {
    const digits = readDigits(text, end);
    const after = digits?.end ?? end;
    const power = smallPower(text, after);
    if (digits === null && power === 0) break;
    const factor = digits?.value ?? decimal(1);
    broken ||= digits?.broken === true || !fits(factor, power, below);
    kanji2 &&= digits?.kanji ?? true;
    value = add(value, raise(factor, power));
    end = after + (power === 0 ? 0 : 1);
    below = power;
  }
  return end === at ? null : { value, kanji: kanji2, end, broken };
}
var figure = /[0-9]+(?:,[0-9]+)*(?:\.[0-9]+)?/y;
var kanjiDigits = "\u3007\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D";
var formalDigits = new Map([..."\u96F6\u3007\u58F1\u4E00\u5F10\u4E8C\u53C2\u4E09".matchAll(/(.)(.)/gu)].map(([, a, b]) => [a, b]));
var kanjiRun = /[〇零一二三四五六七八九壱弐参]+/uy;
function readDigits(text, at) {
  figure.lastIndex = at;
  const [arabic2] = figure.exec(text) ?? [];
  if (arabic2 !== void 0) {
    const value2 = parseDecimal(arabic2);
    const end = at + arabic2.length;
    const broken = value2 === null || /^[.,][0-9]/.test(text.slice(end, end + 2));
    return { value: value2 ?? decimal(0), kanji: false, end, broken };
  }
  kanjiRun.lastIndex = at;
  const [run] = kanjiRun.exec(text) ?? [];
  if (run === void 0) return null;
  const digits = [...run].map((digit) => kanjiDigits.indexOf(formalDigits.get(digit) ?? digit));
  const value = parseDecimal(digits.join(""));
  return { value: value ?? decimal(0), kanji: true, end: at + run.length, broken: value === null };
}
function smallPower(text, at) {
  if (/^(?:千[葉代里早]|百貨)/u.test(text.slice(at, at + 2))) return 0;
  return { \u5341: 1, \u62FE: 1, \u767E: 2, \u5343: 3 }[text.charAt(at)] ?? 0;
}
function bigPower(text, at) {
  return { \u4E07: 4, \u5104: 8, \u5146: 12 }[text.charAt(at)] ?? 0;
}
function fits(count, power, below) {
  if (below === Number.POSITIVE_INFINITY) return true;
  return power < below && compare(count, raise(decimal(1), below - power)) < 0;
}
function raise(value, power) {
  const scale = value.scale - power;
  if (scale >= 0) return { coefficient: value.coefficient, scale };
  return { coefficient: value.coefficient * 10n ** BigInt(-scale), scale: 0 };
}
function startsNumber(text, at) {
  return /^[0-9〇一二三四五六七八九十百千]/u.test(text.charAt(at));
}
function runsOn(text, end, kanji2) {
  const next = text.charAt(end);
  if (/^[万億兆数]/u.test(next)) return !/^(?:万[一全]|数[値字])/u.test(text.slice(end, end + 2));
  return kanji2 ? /^[0-9〇零一二三四五六七八九十百千]/u.test(next) : /^[0-9]/.test(next);
}
function isWord(text, at) {
  const head = text.slice(at, at + 4);
  return /^(?:十分(?!の[0-9一二三四五六七八九]|間|以|前|後|[0-9])|四半期|千[葉代里早]|百貨|三密|三者|一[部般緒元層斉環体定致連覧貫括律方番旦切丸端因助新変面様過])/u.test(
    head
  );
}

// src/japanese/year-name.ts
function readYearName(text, at) {
  const first = text.charCodeAt(at);
  if (first === westernName || isDigit(first)) {
    western.lastIndex = at;
    const year = western.exec(text)?.[1];
    if (year !== void 0) return { kind: "western", year: Number(year), end: western.lastIndex };
  }
  if (isDigit(first) || first === firstYear) return readBare(text, at);
  return readEraName(text, at);
}
function readEraName(text, at) {
  named.lastIndex = at;
  const written = named.exec(text)?.[1];
  if (written === void 0) return null;
  const era = findEra(written);
  const read = readCount(text, named.lastIndex);
  if (era === null || read === null) return null;
  return { kind: "era", era, count: read.count, end: read.end };
}
var isDigit = (code) => code >= 48 && code <= 57;
var westernName = "\u897F".charCodeAt(0);
var firstYear = "\u5143".charCodeAt(0);
var western = /(?<![0-9.])(?:西暦\s?)?((?:18|19|20|21)[0-9]{2})(?![0-9])/uy;
var named = /(令和|平成|昭和|大正|明治|(?<![A-Za-z])[RHSTM](?=\.?[0-9元]))[\s.]?/uy;
var arabic = /(?<![0-9])(?:元|[1-9][0-9]?)(?![0-9])/uy;
var kanji = /[一二三四五六七八九十]{1,4}/uy;
function readArabic(text, at) {
  arabic.lastIndex = at;
  const written = arabic.exec(text)?.[0];
  if (written === void 0) return null;
  return { count: written === "\u5143" ? 1 : Number(written), end: arabic.lastIndex };
}
function readCount(text, at) {
  const figures = readArabic(text, at);
  if (figures !== null) return figures;
  kanji.lastIndex = at;
  if (!kanji.test(text)) return null;
  const amount = readAmount(text, at);
  if (amount === null || amount.end !== kanji.lastIndex) return null;
  return { count: Number(amount.value.coefficient), end: amount.end };
}
function readBare(text, at) {
  const read = readArabic(text, at);
  if (read === null || notBare.test(text.slice(Math.max(0, at - 4), at))) return null;
  return { kind: "bare", count: read.count, end: read.end };
}
var notBare = /(?:[.第]|過去|直近|今後|(?:令和|平成|昭和|大正|明治|[RHSTM]\.?)\s?)$/u;
function westernYear(name, context) {
  if (name.kind === "western") return name.year;
  if (name.kind === "era") return name.era.yearBeforeFirst + name.count;
  if (context === void 0) return null;
  const distance = (year) => Math.abs(year - context);
  return eras.map((era) => era.yearBeforeFirst + name.count).reduce((best, year) => distance(year) < distance(best) ? year : best);
}
function beyondItsEnd(name, asWritten, span) {
  if (name.kind !== "era" || name.count <= lastCount(name.era)) return [];
  const year = name.era.yearBeforeFirst + name.count;
  return [
    {
      code: "era/beyond-its-end",
      severity: "asks",
      message: `\u300C${asWritten}\u300D\u306F${name.era.name}\u304C${lastCount(name.era)}\u5E74\u3067\u7D42\u308F\u3063\u3066\u3044\u308B\u305F\u3081\u3001\u897F\u66A6${year}\u5E74\u3068\u8AAD\u307F\u307E\u3057\u305F\u3002\u6B63\u3057\u3044\u304B\u78BA\u304B\u3081\u3066\u304F\u3060\u3055\u3044\u3002`,
      span
    }
  ];
}

// src/japanese/read-fiscal-year.ts
function parseFiscalYear(text, context) {
  const { text: clean } = squeeze(fold(text));
  const reading2 = readFiscalYearAt(clean, 0, context);
  if (reading2 === null || reading2.end !== clean.length) {
    return fail({
      code: "fiscal-year/unreadable",
      severity: "blocks",
      message: `\u300C${text}\u300D\u3092\u5E74\u5EA6\u3068\u3057\u3066\u8AAD\u3081\u307E\u305B\u3093\u3002\u300C\u4EE4\u548C2\u5E74\u5EA6\u300D\u306E\u3088\u3046\u306B\u66F8\u3044\u3066\u304F\u3060\u3055\u3044\u3002`
    });
  }
  const open = reading2.problems.filter(({ code }) => code !== "era/beyond-its-end");
  if (reading2.fiscalYear === null || open.length > 0) return fail(...open);
  return ok(reading2.fiscalYear);
}
function readFiscalYearAt(text, at, context) {
  const name = readYearName(text, at);
  if (name === null) return null;
  const whole = bracketInside(text, name) ?? bracketBehind(text, name);
  if (whole === null) return null;
  const span = { start: at, end: whole.end };
  const asWritten = text.slice(at, whole.end);
  const meant = name.kind === "bare" && whole.other !== null ? whole.other : name;
  const year = westernYear(meant, context);
  if (year === null) return reading(null, span, false, [eraMissing(asWritten, span)]);
  const fiscalYear = findFiscalYear(year);
  if (fiscalYear === null) return null;
  const same = whole.other === null || agree(name, whole.other);
  const beyond = beyondItsEnd(name, asWritten, span);
  const problems = same ? beyond : [...beyond, namesDiffer(asWritten, span)];
  return reading(fiscalYear, span, meant.kind === "bare", problems);
}
function findFiscalYears(text, context) {
  const found = [];
  beginnings.lastIndex = 0;
  for (let begun = beginnings.exec(text); begun !== null; begun = beginnings.exec(text)) {
    const next = readFiscalYearAt(text, begun.index, context);
    if (next === null) continue;
    found.push(next);
    beginnings.lastIndex = next.end;
  }
  return found;
}
var beginnings = /西暦|令和|平成|昭和|大正|明治|[RHSTM](?=\.?[0-9元])|元|(?<![0-9])[0-9]/gu;
function yearWordEnd(text, name) {
  const counts = name.kind === "bare" ? counting : named2;
  return matchAt(counts, text, name.end)?.end ?? null;
}
var named2 = /\s?年度/uy;
var counting = /\s?年度(?!目(?![標的])|間|連続|にわた)/uy;
function bracketInside(text, name) {
  const before = matchAt(/\s?(年)?\s?\(\s?/uy, text, name.end);
  if (before === null) return null;
  const other = readYearName(text, before.end);
  if (other === null) return null;
  const after = matchAt(/\s?年?\s?\)\s?(年)?度/uy, text, other.end);
  if (after === null || before.group === void 0 === (after.group === void 0)) return null;
  return { other, end: after.end };
}
function bracketBehind(text, name) {
  const end = yearWordEnd(text, name);
  if (end === null) return null;
  const alone = { other: null, end };
  const opened = matchAt(/\s?\(\s?/uy, text, end);
  const other = opened === null ? null : readYearName(text, opened.end);
  if (other === null || other.kind === "bare") return alone;
  const closed = matchAt(/\s?(?:年度)?\s?\)/uy, text, other.end);
  return closed !== null && agree(name, other) ? { other, end: closed.end } : alone;
}
function agree(name, other) {
  const year = westernYear(other, westernYear(name, void 0) ?? void 0);
  return year !== null && westernYear(name, year) === year;
}
function matchAt(pattern, text, at) {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  return match === null ? null : { group: match[1], end: at + match[0].length };
}
function reading(fiscalYear, { start, end }, inferred, problems) {
  return { fiscalYear, start, end, inferred, problems };
}
function eraMissing(asWritten, span) {
  return {
    code: "fiscal-year/era-missing",
    severity: "asks",
    message: `\u300C${asWritten}\u300D\u306E\u5143\u53F7\u304C\u5206\u304B\u308A\u307E\u305B\u3093\u3002\u300C\u4EE4\u548C2\u5E74\u5EA6\u300D\u306E\u3088\u3046\u306B\u5143\u53F7\u3092\u4ED8\u3051\u3066\u304F\u3060\u3055\u3044\u3002`,
    span
  };
}
function namesDiffer(asWritten, span) {
  return {
    code: "fiscal-year/names-differ",
    severity: "asks",
    message: `\u300C${asWritten}\u300D\u306E\u5143\u53F7\u3068\u897F\u66A6\u304C\u540C\u3058\u5E74\u306B\u306A\u308A\u307E\u305B\u3093\u3002\u3069\u3061\u3089\u304B\u3092\u76F4\u3057\u3066\u304F\u3060\u3055\u3044\u3002`,
    span
  };
}

export {
  readAmount,
  squeeze,
  readYearName,
  westernYear,
  beyondItsEnd,
  parseFiscalYear,
  readFiscalYearAt,
  findFiscalYears,
  yearWordEnd
};
//# sourceMappingURL=chunk-KUA5EXJI.js.map
