import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  eraOfDay,
  eraYears,
  printCount
} from "./chunk-E3ZU3ROT.js";

// src/japanese/calendar-date.ts
function dateOf(year, month, day) {
  const found = findDate(year, month, day);
  if (found === null) throw new RangeError(`dateOf: no such day: ${year}-${month}-${day}`);
  return found;
}
function findDate(year, month, day) {
  const whole = Number.isInteger(year) && Number.isInteger(month) && Number.isInteger(day);
  if (!whole || year < 1 || year > 9999 || month < 1 || month > 12) return null;
  if (day < 1 || day > daysInMonth(year, month)) return null;
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}
function partsOf(date) {
  return {
    year: Number(date.slice(0, 4)),
    month: Number(date.slice(5, 7)),
    day: Number(date.slice(8))
  };
}
function daysInMonth(year, month) {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
function readDay(text) {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text ?? "") ?? [];
  return findDate(Number(year), Number(month), Number(day));
}
function addDays(date, days) {
  return dateOfNumber(dayNumber(date) + days);
}
function daysBetween(from, to) {
  return dayNumber(to) - dayNumber(from);
}
function formatDate(date) {
  const { year, month, day } = partsOf(date);
  return `${eraYear(date) ?? year}\u5E74${month}\u6708${day}\u65E5`;
}
function formatDateLong(date) {
  const { year, month, day } = partsOf(date);
  const era = eraYear(date);
  return `${era === null ? year : `${era}(${year})`}\u5E74${month}\u6708${day}\u65E5`;
}
function eraYear(date) {
  const era = eraOfDay(date);
  if (era === null) return null;
  return `${era.name}${printCount(Number(date.slice(0, 4)) - era.yearBeforeFirst)}`;
}
function dayNumber(date) {
  const { year, month, day } = partsOf(date);
  const march = month < 3 ? year - 1 : year;
  const ofYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  return march * 365 + leapDaysBefore(march) + ofYear;
}
function dateOfNumber(number) {
  const cycle = Math.floor(number / 146097);
  const ofCycle = number - cycle * 146097;
  const leaps = Math.floor(ofCycle / 1460) - Math.floor(ofCycle / 36524) + Math.floor(ofCycle / 146096);
  const yearOfCycle = Math.floor((ofCycle - leaps) / 365);
  const ofYear = ofCycle - (365 * yearOfCycle + leapDaysBefore(yearOfCycle));
  const fromMarch = Math.floor((5 * ofYear + 2) / 153);
  const day = ofYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  const month = (fromMarch + 2) % 12 + 1;
  return dateOf(cycle * 400 + yearOfCycle + (month < 3 ? 1 : 0), month, day);
}
function leapDaysBefore(year) {
  return Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
}
function isLeap(year) {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
function pad(n, length) {
  return String(n).padStart(length, "0");
}

// src/japanese/fiscal-year.ts
var earliestFiscalYear = 1868;
var latestFiscalYear = 2199;
function fiscalYear(year) {
  const found = findFiscalYear(year);
  if (found === null) throw new RangeError(`fiscalYear: no such year: ${year}`);
  return found;
}
function findFiscalYear(year) {
  const real = Number.isInteger(year) && year >= earliestFiscalYear && year <= latestFiscalYear;
  return real ? year : null;
}
function fiscalYearOf(date) {
  const { year, month } = partsOf(date);
  return fiscalYear(month < 4 ? year - 1 : year);
}
function firstDay(year) {
  return dateOf(year, 4, 1);
}
function lastDay(year) {
  return dateOf(year + 1, 3, 31);
}
function booksClose(year) {
  return dateOf(year + 1, 5, 31);
}
function monthEnd(year, month, { settlement }) {
  const of = yearOfMonth(year, month, settlement);
  return dateOf(of, month, daysInMonth(of, month));
}
function yearOfMonth(year, month, settlement) {
  return month < 4 || settlement && month < 6 ? year + 1 : year;
}
function formatFiscalYear(year) {
  return `${eraYears(year)[0] ?? year}\u5E74\u5EA6`;
}
function formatFiscalYearLong(year) {
  return `${eraYears(year)[0] ?? ""}(${year})\u5E74\u5EA6`;
}

// src/lib/decimal.ts
var written = /^([+-]?)(\d+|\d{1,3}(?:,\d{3})+)(?:\.(\d+))?$/;
var longest = 400;
function parseDecimal(text) {
  if (text.length > longest) return null;
  const [whole, sign2, integer, fraction = ""] = written.exec(text) ?? [];
  if (whole === void 0 || integer === void 0) return null;
  const size = BigInt(integer.replaceAll(",", "") + fraction);
  return { coefficient: sign2 === "-" ? -size : size, scale: fraction.length };
}
function decimal(n) {
  if (typeof n === "bigint") return { coefficient: n, scale: 0 };
  if (Number.isSafeInteger(n)) return { coefficient: BigInt(n), scale: 0 };
  const [digits = "", exponent = "0"] = typeof n === "number" ? String(n).split("e") : [n];
  const parsed = parseDecimal(digits);
  if (parsed === null) throw new RangeError(`decimal: not a number: ${JSON.stringify(n)}`);
  return shift(parsed, Number(exponent));
}
function printDecimal(d) {
  if (d.scale === 0) return d.coefficient.toString();
  const negative = d.coefficient < 0n;
  const digits = (negative ? -d.coefficient : d.coefficient).toString().padStart(d.scale + 1, "0");
  const point = digits.length - d.scale;
  return `${negative ? "-" : ""}${digits.slice(0, point)}.${digits.slice(point)}`;
}
function formatDecimal(d) {
  const printed = printDecimal(d);
  const point = d.scale === 0 ? printed.length : printed.length - d.scale - 1;
  if (point <= 3) return printed;
  return printed.slice(0, point).replace(/\B(?=(?:\d{3})+$)/g, ",") + printed.slice(point);
}
function toNumber(d) {
  const exact = d.scale <= 22 && d.coefficient <= 2n ** 53n && d.coefficient >= -(2n ** 53n);
  return exact ? Number(d.coefficient) / 10 ** d.scale : Number(printDecimal(d));
}
function compare(a, b) {
  const scale = Math.max(a.scale, b.scale);
  const left = coefficientAt(a, scale);
  const right = coefficientAt(b, scale);
  return left < right ? -1 : left > right ? 1 : 0;
}
function equal(a, b) {
  return compare(a, b) === 0;
}
function sign(d) {
  return d.coefficient < 0n ? -1 : d.coefficient > 0n ? 1 : 0;
}
function isZero(d) {
  return d.coefficient === 0n;
}
function add(a, b) {
  const scale = Math.max(a.scale, b.scale);
  return { coefficient: coefficientAt(a, scale) + coefficientAt(b, scale), scale };
}
function subtract(a, b) {
  const scale = Math.max(a.scale, b.scale);
  return { coefficient: coefficientAt(a, scale) - coefficientAt(b, scale), scale };
}
function multiply(a, b) {
  return { coefficient: a.coefficient * b.coefficient, scale: a.scale + b.scale };
}
function negate(d) {
  return { coefficient: -d.coefficient, scale: d.scale };
}
function divide(a, b, scale, rounding) {
  if (b.coefficient === 0n) return null;
  const raise = scale + b.scale - a.scale;
  const flip = b.coefficient < 0n ? -1n : 1n;
  const numerator = flip * a.coefficient * powerOfTen(Math.max(raise, 0));
  const denominator = flip * b.coefficient * powerOfTen(Math.max(-raise, 0));
  return { coefficient: quotient(numerator, denominator, rounding), scale };
}
function round(d, scale, rounding) {
  if (d.scale <= scale) return { coefficient: coefficientAt(d, scale), scale };
  return { coefficient: quotient(d.coefficient, powerOfTen(d.scale - scale), rounding), scale };
}
function normalize(d) {
  let { coefficient, scale } = d;
  while (scale > 0 && coefficient % 10n === 0n) {
    coefficient /= 10n;
    scale -= 1;
  }
  return { coefficient, scale };
}
function quotient(numerator, denominator, rounding) {
  const towardZero = numerator / denominator;
  const rest = numerator % denominator;
  if (rest === 0n) return towardZero;
  const away = numerator < 0n ? -1n : 1n;
  return goesAway(towardZero, rest * away * 2n - denominator, away, rounding) ? towardZero + away : towardZero;
}
function goesAway(towardZero, beyondHalf, away, how) {
  switch (how) {
    case "half-up":
      return beyondHalf >= 0n;
    case "half-even":
      return beyondHalf > 0n || beyondHalf === 0n && towardZero % 2n !== 0n;
    case "down":
      return false;
    case "up":
      return true;
    case "floor":
      return away < 0n;
    case "ceiling":
      return away > 0n;
  }
}
function coefficientAt(d, scale) {
  return d.scale === scale ? d.coefficient : d.coefficient * powerOfTen(scale - d.scale);
}
function shift(d, places) {
  const scale = d.scale - places;
  if (scale >= 0) return { coefficient: d.coefficient, scale };
  return { coefficient: d.coefficient * powerOfTen(-scale), scale: 0 };
}
var powers = Array.from({ length: 40 }, (_, exponent) => 10n ** BigInt(exponent));
function powerOfTen(exponent) {
  return powers[exponent] ?? 10n ** BigInt(exponent);
}

// src/japanese/folded-text.ts
function unchanged(text, offset) {
  return make(
    text,
    (index) => offset + index,
    (index) => offset + index + 1,
    offset
  );
}
function moved(text, starts, ends, offset) {
  return make(
    text,
    (index) => offset + (starts[index] ?? 0),
    (index) => offset + (ends[index] ?? 0),
    offset
  );
}
function make(text, startOf, endOf, offset) {
  const { length } = text;
  const at = (index) => {
    if (index < 0 || index > length) throw new RangeError(`folded text: no character ${index}`);
    if (index < length) return startOf(index);
    return length === 0 ? offset : endOf(length - 1);
  };
  const span = (start, end) => {
    const from = at(start);
    if (end < start || end > length) throw new RangeError(`folded text: no piece ${start}-${end}`);
    return { start: from, end: end === start ? from : endOf(end - 1) };
  };
  return { text, at, span };
}

// src/japanese/width.ts
function fold(text, offset = 0) {
  const first = firstUnusual(text);
  if (first === text.length) return unchanged(text, offset);
  return new Folding(text, first).done(offset);
}
function firstUnusual(text) {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isPlain(code) || code === vowelSign && !isDigit(text.charCodeAt(at - 1))) continue;
    return at;
  }
  return text.length;
}
var Folding = class {
  #source;
  #pieces = [];
  /** Where each character came from; nothing is kept while none has moved (８ → 8). */
  #places = null;
  #length = 0;
  /** The last character written, which a following ﾞ may still change. */
  #last = "";
  constructor(source, first) {
    this.#source = source;
    this.#keep(0, first);
    this.#fold(first);
  }
  done(offset) {
    const text = this.#pieces.join("");
    if (this.#places === null) return unchanged(text, offset);
    return moved(text, this.#places.starts, this.#places.ends, offset);
  }
  #fold(first) {
    const source = this.#source;
    let kept = first;
    let at = first;
    while (at < source.length) {
      const code = source.charCodeAt(at);
      const before = at === kept ? this.#last.charCodeAt(0) : source.charCodeAt(at - 1);
      if (isPlain(code) || code === vowelSign && !isDigit(before)) {
        at += 1;
        continue;
      }
      this.#keep(kept, at);
      kept = this.#one(at);
      at = kept;
    }
    this.#keep(kept, at);
  }
  /** Folds the one character at `at` and tells where the next begins. */
  #one(at) {
    const point = this.#source.codePointAt(at) ?? 0;
    const next = at + (point > 65535 ? 2 : 1);
    if (isVoicing(point)) this.#voice(point, at, next);
    else this.#write(this.#folded(point, next), at, next);
    return next;
  }
  #folded(point, next) {
    if (longDashes.has(point)) {
      return isDigit(this.#last.charCodeAt(0)) && this.#digitAt(next) ? "-" : foldPoint(point);
    }
    if (superscripts.has(point) && !/^[A-Za-z]$/.test(this.#last))
      return String.fromCodePoint(point);
    return foldPoint(point);
  }
  /** Whether the next character that can be seen is a digit. */
  #digitAt(at) {
    for (let next = at; next < this.#source.length; next += 1) {
      const folded = foldPoint(this.#source.codePointAt(next) ?? 0);
      if (folded !== "") return isDigit(folded.charCodeAt(0));
    }
    return false;
  }
  /** カ and ﾞ become ガ, one character from two; a mark with nothing to sit on stands alone. */
  #voice(point, at, next) {
    const mark = String.fromCodePoint(point);
    const joined = (this.#last + mark).normalize("NFKC");
    if (this.#last === "" || joined.length !== 1) {
      this.#write(standing.get(point) ?? mark, at, next);
      return;
    }
    this.#pieces.push((this.#pieces.pop() ?? "").slice(0, -1) + joined);
    this.#last = joined;
    this.#move().ends[this.#length - 1] = next;
  }
  #keep(from, to) {
    if (from === to) return;
    this.#pieces.push(this.#source.slice(from, to));
    this.#last = this.#source.charAt(to - 1);
    const moves = this.#places !== null || from !== this.#length;
    for (let at = from; moves && at < to; at += 1) this.#place(1, at, at + 1);
    if (!moves) this.#length = to;
  }
  #write(piece, start, end) {
    if (piece === "") return;
    this.#pieces.push(piece);
    this.#last = piece.slice(-1);
    const stays = start === this.#length && end - start === 1 && piece.length === 1;
    if (this.#places === null && stays) this.#length = end;
    else this.#place(piece.length, start, end);
  }
  #place(count, start, end) {
    const { starts, ends } = this.#move();
    for (let each2 = 0; each2 < count; each2 += 1) {
      starts.push(start);
      ends.push(end);
    }
    this.#length += count;
  }
  /** From here on places are kept. */
  #move() {
    if (this.#places !== null) return this.#places;
    const starts = Array.from({ length: this.#length }, (_, at) => at);
    this.#places = { starts, ends: starts.map((at) => at + 1) };
    return this.#places;
  }
};
function isPlain(code) {
  if (code < 127) return true;
  if (code >= 19968) return code <= 40959;
  if (code < 12289 || code > 12539) return false;
  if (code < 12330) return code !== 12316;
  return code > 12352 && code < 12439 || code > 12448;
}
function isDigit(code) {
  return code >= 48 && code <= 57 || code >= 65296 && code <= 65305;
}
var isVoicing = (point) => point === 12441 || point === 12442 || point === 65438 || point === 65439 || point >= 768 && point <= 879;
var points = (characters) => [...characters].map((c) => c.codePointAt(0) ?? 0);
var each = (characters, to) => points(characters).map((point) => [point, to]);
var standing = new Map([...each("\uFF9E", "\u309B"), ...each("\uFF9F", "\u309C")]);
var superscripts = new Set(points("\u2070\xB9\xB2\xB3\u2074\u2075\u2076\u2077\u2078\u2079"));
var vowelSign = 12540;
var longDashes = new Set(points("\u2014\u2015\u30FC\uFF70\u2500\u2501"));
var special = new Map([
  ...each("\u301C\uFF5E\u223C\u223E\u02DC\u2053\u3030", "~"),
  ...each("\u2010\u2011\u2012\u2013\u2212\uFE63\uFF0D\uFE58", "-"),
  ...each("\u2236\uFE55", ":"),
  ...each("\u2215\u2044", "/"),
  ...each("\xB7\u22C5\u2219", "\u30FB"),
  ...each("\xAD\u200B\u200C\u200D\u200E\u200F\u2060\uFE0E\uFE0F\uFEFF", ""),
  ...each("\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069", ""),
  ...each("\u2028\u2029\x85", "\n"),
  // readers of PDFs take these kanji for the radicals they look like; NFKC mends only the Kangxi block
  ...[
    ..."\u2EA0\u6C11\u2EC1\u864E\u2EC4\u897F\u2EC5\u898B\u2EC6\u89D2\u2EC9\u8C9D\u2ECB\u8ECA\u2ED1\u9577\u2ED8\u9752\u2EDD\u98DF\u2EE3\u9AA8\u2EE4\u9B3C\u2EE5\u9B5A\u2EE6\u9CE5\u2EE8\u9EA6\u2EE9\u9EC4\u2EEB\u6589\u2EED\u6B6F\u2EEF\u7ADC\u2EF2\u4E80".matchAll(
      /(.)(.)/gu
    )
  ].map(([, radical = "", kanji = ""]) => [radical.codePointAt(0) ?? 0, kanji])
]);
function isMark(point) {
  return point >= 9312 && point <= 9471 || point >= 8528 && point <= 8591 || point >= 12800 && point <= 12991 || point >= 13008 && point <= 13054 || point >= 127232 && point <= 127743 || point >= 188 && point <= 190 || point === 8229 || point === 8230;
}
var known = /* @__PURE__ */ new Map();
function foldPoint(point) {
  const found = known.get(point);
  if (found !== void 0) return found;
  const character = String.fromCodePoint(point);
  const folded = special.get(point) ?? (isMark(point) ? character : compatible(character));
  known.set(point, folded);
  return folded;
}
function compatible(character) {
  const folded = character.normalize("NFKC");
  return folded.startsWith(" ") && /\S/u.test(character) ? character : folded;
}

export {
  unchanged,
  moved,
  fold,
  parseDecimal,
  decimal,
  printDecimal,
  formatDecimal,
  toNumber,
  compare,
  equal,
  sign,
  isZero,
  add,
  subtract,
  multiply,
  negate,
  divide,
  round,
  normalize,
  dateOf,
  findDate,
  partsOf,
  daysInMonth,
  readDay,
  addDays,
  daysBetween,
  formatDate,
  formatDateLong,
  latestFiscalYear,
  fiscalYear,
  findFiscalYear,
  fiscalYearOf,
  firstDay,
  lastDay,
  booksClose,
  monthEnd,
  yearOfMonth,
  formatFiscalYear,
  formatFiscalYearLong
};
//# sourceMappingURL=chunk-OFAW3Q7V.js.map
