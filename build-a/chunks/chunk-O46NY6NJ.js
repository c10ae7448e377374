import {
  Refused,
  beyond
} from "./chunk-7F4W2VGQ.js";

// src/intake/media/zip/open-zip.ts
import { promisify } from "node:util";
import { crc32, inflateRawSync } from "node:zlib";
import { fromBuffer } from "yauzl";

// src/intake/media/zip/entry-name.ts
import { isUtf8 } from "node:buffer";
import { getFileNameLowLevel } from "yauzl";
function entryName(entry) {
  const raw = entry.fileNameRaw;
  const { name, uncertain } = decodeName(entry, raw);
  return { name: plainName(name), uncertain };
}
var utf8Flag = 2048;
function decodeName(entry, raw) {
  const declared = (entry.generalPurposeBitFlag & utf8Flag) !== 0;
  const extra = entry.extraFields.some(({ id }) => id === unicodePath);
  if (declared || extra) {
    const name = getFileNameLowLevel(entry.generalPurposeBitFlag, raw, entry.extraFields, false);
    return { name, uncertain: false };
  }
  if (isUtf8(raw)) return { name: raw.toString("utf8"), uncertain: false };
  try {
    return { name: shiftJis.decode(raw), uncertain: false };
  } catch {
    return { name: raw.toString("latin1"), uncertain: true };
  }
}
var unicodePath = 28789;
var shiftJis = new TextDecoder("shift_jis", { fatal: true });
function plainName(name) {
  const folders = name.replaceAll("\\", "/").split("/");
  const kept = folders.filter((folder) => folder !== ".." && folder !== ".");
  const plain = kept.join("/").replace(unseen, "").replace(/^\/+/u, "");
  return plain === "" ? "\uFF08\u540D\u524D\u306A\u3057\uFF09" : plain;
}
var unseen = /[\u0000-\u001f\u007f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

// src/intake/media/zip/open-zip.ts
async function openZip(bytes, limits) {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const budget = { left: limits.inflatedBytes };
  const entries = [];
  for (const { entry, start } of await listEntries(buffer, limits)) {
    const { name, uncertain } = entryName(entry);
    if (name.endsWith("/")) continue;
    const read = () => {
      if (start === null) throw new Refused(brokenZip);
      const packed = buffer.subarray(start, start + entry.compressedSize);
      return inflate(entry, packed, budget, limits);
    };
    entries.push({ name, nameUncertain: uncertain, read });
  }
  const byName = new Map(entries.map((entry) => [entry.name, entry]));
  return { entries, find: (name) => byName.get(name) ?? null };
}
async function listEntries(buffer, limits) {
  const zip = await openDirectory(buffer);
  if (zip.entryCount > limits.entries) throw new Refused(beyond("entries", limits));
  return await new Promise((resolve, reject) => {
    const found = [];
    const broken = () => reject(new Refused(brokenZip));
    zip.on("error", broken);
    zip.on("end", () => resolve(found));
    zip.on("entry", (entry) => {
      if (found.length >= limits.entries) return reject(new Refused(beyond("entries", limits)));
      zip.readLocalFileHeader(entry, { minimal: true }, (error, header) => {
        found.push({ entry, start: error ? null : header.fileDataStart });
        zip.readEntry();
      });
    });
    zip.readEntry();
  });
}
async function openDirectory(buffer) {
  const open = promisify(fromBuffer);
  try {
    return await open(buffer, { lazyEntries: true, decodeStrings: false });
  } catch {
    throw new Refused(brokenZip);
  }
}
var stored = 0;
var deflated = 8;
var smallBytes = 32 * 1024 * 1024;
function inflate(entry, packed, budget, limits) {
  if ((entry.generalPurposeBitFlag & 1) !== 0) throw new Refused(lockedZip);
  const method = entry.compressionMethod;
  if (method !== stored && method !== deflated) throw new Refused(brokenZip);
  const byRatio = Math.max(smallBytes, packed.length * limits.inflateRatio);
  const most = Math.min(byRatio, budget.left);
  const content = method === stored ? packed : inflateAtMost(packed, most);
  if (content === null || content.length > most) {
    if (budget.left <= byRatio) throw new Refused(beyond("inflatedBytes", limits), "whole");
    budget.left -= most;
    throw new Refused(beyond("inflateRatio", limits));
  }
  budget.left -= content.length;
  if (content.length !== entry.uncompressedSize || crc32(content) !== entry.crc32) {
    throw new Refused(brokenZip);
  }
  return content;
}
function inflateAtMost(packed, most) {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, most) });
  } catch (error) {
    if (error.code === "ERR_BUFFER_TOO_LARGE") return null;
    throw new Refused(brokenZip);
  }
}
var brokenZip = {
  code: "document/broken",
  severity: "blocks",
  message: "\u30D5\u30A1\u30A4\u30EB\u304C\u58CA\u308C\u3066\u3044\u308B\u304B\u3001\u9014\u4E2D\u3067\u5207\u308C\u3066\u3044\u307E\u3059\u3002\u5143\u306E\u30D5\u30A1\u30A4\u30EB\u3092\u3082\u3046\u4E00\u5EA6\u30B3\u30D4\u30FC\u3059\u308B\u304B\u3001\u958B\u3044\u3066\u4FDD\u5B58\u3057\u76F4\u3057\u3066\u304F\u3060\u3055\u3044\u3002"
};
var lockedZip = {
  code: "document/locked",
  severity: "blocks",
  message: "zip\u306B\u30D1\u30B9\u30EF\u30FC\u30C9\u304C\u304B\u304B\u3063\u3066\u3044\u307E\u3059\u3002\u30D1\u30B9\u30EF\u30FC\u30C9\u3092\u5916\u3057\u3066\u304B\u3089\u53D6\u308A\u8FBC\u3093\u3067\u304F\u3060\u3055\u3044\u3002"
};

export {
  openZip,
  brokenZip
};
//# sourceMappingURL=chunk-O46NY6NJ.js.map
