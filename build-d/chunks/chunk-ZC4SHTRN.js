import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  fail,
  ok
} from "./chunk-4KTNLBUQ.js";

// src/intake/decode.ts
import { isUtf8 } from "node:buffer";
var largestText = 20 * 1024 * 1024;
function decodeText(bytes) {
  if (bytes.length > largestText) return fail(tooLarge(bytes.length));
  const marked = byteOrderMark(bytes);
  if (marked !== null) return decodeDeclared(bytes, marked);
  if (isEmpty(bytes)) return fail(empty);
  const wide = guessUtf16(bytes);
  if (wide !== null) return decodeAs(bytes, wide, "likely", [uncertain(wide)]);
  if (isBinary(bytes)) return fail(binary);
  return decodeUtf8(bytes) ?? decodeLegacy(bytes) ?? decodeSmudged(bytes) ?? fail(undecodable);
}
var marks = [
  { encoding: "utf-8", bytes: [239, 187, 191] },
  { encoding: "utf-16le", bytes: [255, 254] },
  { encoding: "utf-16be", bytes: [254, 255] }
];
function byteOrderMark(bytes) {
  return marks.find((mark) => mark.bytes.every((byte, at) => bytes[at] === byte)) ?? null;
}
function decodeDeclared(bytes, { encoding, bytes: { length } }) {
  const rest = bytes.subarray(length);
  if (isEmpty(rest)) return fail(empty);
  if (encoding === "utf-8" && isBinary(rest)) return fail(binary);
  if (encoding === "utf-8")
    return decodeUtf8(rest, "declared") ?? decodeSmudged(rest) ?? fail(undecodable);
  const whole = rest.length % 2 === 0 ? rest : rest.subarray(0, -1);
  return decodeAs(whole, encoding, "declared", whole === rest ? [] : [cutOff]);
}
function decodeAs(bytes, encoding, certainty, problems) {
  const text = tryDecode(bytes, encoding);
  if (text === null) return fail(undecodable);
  if (text.trim() === "") return fail(empty);
  return text.includes("\0") ? fail(binary) : ok({ text, encoding, certainty, problems });
}
function tryDecode(bytes, encoding) {
  if (encoding === "utf-8") return isUtf8(bytes) ? utf8(bytes) : null;
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}
function utf8(bytes) {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8");
}
function decodeUtf8(bytes, certainty = "certain") {
  const whole = tryDecode(bytes, "utf-8");
  if (whole !== null) return ok({ text: whole, encoding: "utf-8", certainty, problems: [] });
  for (const cut of [1, 2, 3]) {
    if ((bytes[bytes.length - cut] ?? 0) < 192) continue;
    const text = tryDecode(bytes.subarray(0, -cut), "utf-8");
    if (text !== null) return ok({ text, encoding: "utf-8", certainty, problems: [cutOff] });
  }
  return null;
}
function decodeLegacy(bytes) {
  const readings = ["shift_jis", "euc-jp"].map((encoding2) => ({ encoding: encoding2, text: tryDecode(bytes, encoding2) })).flatMap(
    ({ encoding: encoding2, text: text2 }) => text2 === null ? [] : [{ encoding: encoding2, text: text2, kana: kanaShare(text2) }]
  ).sort((a, b) => b.kana - a.kana);
  const [best] = readings;
  if (best === void 0 || best.kana < 0.05) return null;
  const { encoding, text } = best;
  return ok({ text, encoding, certainty: "likely", problems: [uncertain(encoding)] });
}
function kanaShare(text) {
  let kana = 0;
  let others = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 12353 && code <= 12435) kana += 1;
    if (code > 127) others += 1;
  }
  return others === 0 ? 0 : kana / others;
}
function decodeSmudged(bytes) {
  const text = utf8(bytes);
  const lost = text.split("\uFFFD").length - 1;
  if (lost * 100 > text.length) return null;
  const start = text.indexOf("\uFFFD");
  const problem = unreadable(lost, { start, end: start + 1 });
  return ok({ text, encoding: "utf-8", certainty: "likely", problems: [problem] });
}
function isEmpty(bytes) {
  return !bytes.some((byte) => byte !== 32 && (byte < 9 || byte > 13));
}
function guessUtf16(bytes) {
  const length = Math.min(bytes.length, 1024);
  const zeros = [0, 0];
  for (let at = 0; at < length; at += 1) {
    if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = zeros;
  if (bytes.length % 2 === 1 || even + odd < 4) return null;
  if (odd > 8 * even) return looksWritten(bytes, "utf-16le") ? "utf-16le" : null;
  return even > 8 * odd && looksWritten(bytes, "utf-16be") ? "utf-16be" : null;
}
function looksWritten(bytes, encoding) {
  const text = tryDecode(bytes, encoding);
  return text !== null && kanaShare(text) > 0.05;
}
function isBinary(bytes) {
  if (bytes.includes(0)) return true;
  const length = Math.min(bytes.length, 1024);
  let controls = 0;
  for (let at = 0; at < length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte < 32 && (byte < 9 || byte > 13) && byte !== 27) controls += 1;
  }
  return controls * 50 > length;
}
var empty = {
  code: "document/empty",
  severity: "blocks",
  message: "\u30D5\u30A1\u30A4\u30EB\u306E\u4E2D\u8EAB\u304C\u7A7A\u3067\u3059\u3002\u4FDD\u5B58\u3057\u76F4\u3057\u305F\u30D5\u30A1\u30A4\u30EB\u3092\u9078\u3093\u3067\u304F\u3060\u3055\u3044\u3002"
};
var binary = {
  code: "document/binary",
  severity: "blocks",
  message: "\u30D5\u30A1\u30A4\u30EB\u306B\u6587\u5B57\u3068\u3057\u3066\u8AAD\u3081\u306A\u3044\u4E2D\u8EAB\u304C\u3042\u308A\u307E\u3059\u3002\u8868\u8A08\u7B97\u3084PDF\u306A\u3069\u306E\u30D5\u30A1\u30A4\u30EB\u306F\u3001\u6587\u5B57\u3060\u3051\u306E\u30D5\u30A1\u30A4\u30EB\uFF08UTF-8\uFF09\u3068\u3057\u3066\u4FDD\u5B58\u3057\u76F4\u3057\u3066\u304F\u3060\u3055\u3044\u3002"
};
var undecodable = {
  code: "document/undecodable",
  severity: "blocks",
  message: "\u30D5\u30A1\u30A4\u30EB\u306E\u6587\u5B57\u30B3\u30FC\u30C9\u304C\u5206\u304B\u3089\u305A\u3001\u6587\u5B57\u3092\u8AAD\u3081\u307E\u305B\u3093\u3002UTF-8\u3067\u4FDD\u5B58\u3057\u76F4\u3057\u3066\u304B\u3089\u53D6\u308A\u8FBC\u3093\u3067\u304F\u3060\u3055\u3044\u3002"
};
var cutOff = {
  code: "document/cut-off",
  severity: "blocks",
  message: "\u30D5\u30A1\u30A4\u30EB\u304C\u6587\u5B57\u306E\u9014\u4E2D\u3067\u5207\u308C\u3066\u3044\u307E\u3059\u3002\u5143\u306E\u30D5\u30A1\u30A4\u30EB\u3092\u3082\u3046\u4E00\u5EA6\u30B3\u30D4\u30FC\u3057\u3066\u53D6\u308A\u8FBC\u3093\u3067\u304F\u3060\u3055\u3044\u3002"
};
function tooLarge(size) {
  const megabytes = Math.ceil(size / 1024 / 1024);
  return {
    code: "document/too-large",
    severity: "blocks",
    message: `\u30D5\u30A1\u30A4\u30EB\u304C\u5927\u304D\u3059\u304E\u307E\u3059\uFF08${megabytes}MB\uFF09\u300220MB\u307E\u3067\u306E\u30D5\u30A1\u30A4\u30EB\u306B\u5206\u3051\u3066\u53D6\u308A\u8FBC\u3093\u3067\u304F\u3060\u3055\u3044\u3002`
  };
}
var encodingNames = {
  "utf-8": "UTF-8",
  "utf-16le": "UTF-16",
  "utf-16be": "UTF-16",
  shift_jis: "Shift_JIS",
  "euc-jp": "EUC-JP"
};
function uncertain(encoding) {
  return {
    code: "document/encoding-uncertain",
    severity: "asks",
    message: `\u6587\u5B57\u30B3\u30FC\u30C9\u3092${encodingNames[encoding]}\u3068\u307F\u306A\u3057\u3066\u8AAD\u307F\u307E\u3057\u305F\uFF08UTF-8\u3067\u306F\u3042\u308A\u307E\u305B\u3093\uFF09\u3002\u6587\u5B57\u5316\u3051\u304C\u306A\u3044\u304B\u78BA\u304B\u3081\u3066\u304F\u3060\u3055\u3044\u3002`
  };
}
function unreadable(count, span) {
  return {
    code: "document/characters-unreadable",
    severity: "asks",
    message: `\u8AAD\u3081\u306A\u3044\u6587\u5B57\u304C${count}\u304B\u6240\u3042\u308A\u307E\u3059\uFF08\uFFFD\u3068\u8868\u793A\uFF09\u3002\u5143\u306E\u6587\u66F8\u3067\u78BA\u304B\u3081\u3066\u3001\u6B04\u3092\u76F4\u3057\u3066\u304F\u3060\u3055\u3044\u3002`,
    span
  };
}

export {
  largestText,
  decodeText
};
//# sourceMappingURL=chunk-ZC4SHTRN.js.map
