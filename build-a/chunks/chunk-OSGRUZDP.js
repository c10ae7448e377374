import {
  parseDecimal,
  printDecimal
} from "./chunk-ERLLPSO6.js";

// src/lib/decimal-json.ts
function encodeJson(value) {
  return JSON.stringify(plain(value));
}
function plain(part) {
  if (!isComposed(part)) return part;
  if (isDecimal(part)) return { decimal: printDecimal(part) };
  let copy = null;
  for (const key in part) {
    const member = part[key];
    if (!isComposed(member)) continue;
    const written = plain(member);
    if (written === member) continue;
    copy ??= Array.isArray(part) ? [...part] : { ...part };
    copy[key] = written;
  }
  return copy ?? part;
}
function decodeJson(json) {
  return revived(JSON.parse(json));
}
function revived(part) {
  if (!isComposed(part)) return part;
  if ("decimal" in part) return revivedDecimal(part);
  for (const key in part) {
    const member = part[key];
    if (isComposed(member)) part[key] = revived(member);
  }
  return part;
}
function revivedDecimal(part) {
  const read = typeof part.decimal === "string" ? parseDecimal(part.decimal) : null;
  if (read === null) throw new TypeError(`not a decimal: ${JSON.stringify(part)}`);
  return read;
}
function isComposed(part) {
  return typeof part === "object" && part !== null;
}
function isDecimal(part) {
  return "coefficient" in part && typeof part.coefficient === "bigint";
}

// src/plan/licence.ts
var commonLicence = {
  name: "\u30AF\u30EA\u30A8\u30A4\u30C6\u30A3\u30D6\u30FB\u30B3\u30E2\u30F3\u30BA \u8868\u793A 4.0 \u56FD\u969B\uFF08CC BY 4.0\uFF09",
  nameEnglish: "Creative Commons Attribution 4.0 International (CC BY 4.0)",
  address: "https://creativecommons.org/licenses/by/4.0/"
};

export {
  encodeJson,
  decodeJson,
  commonLicence
};
//# sourceMappingURL=chunk-OSGRUZDP.js.map
