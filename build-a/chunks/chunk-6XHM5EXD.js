// src/intake/media/file-kind.ts
var kindNames = {
  text: "\u6587\u5B57\u3060\u3051\u306E\u30D5\u30A1\u30A4\u30EB",
  csv: "CSV",
  html: "HTML",
  pdf: "PDF",
  xlsx: "Excel\u30D6\u30C3\u30AF\uFF08xlsx\uFF09",
  docx: "Word\u6587\u66F8\uFF08docx\uFF09",
  "old-office": "\u53E4\u3044\u5F62\u5F0F\u306EOffice\u6587\u66F8",
  ods: "\u8868\u8A08\u7B97\uFF08ods\uFF09",
  odt: "\u6587\u66F8\uFF08odt\uFF09",
  odp: "\u30B9\u30E9\u30A4\u30C9\uFF08odp\uFF09",
  pptx: "PowerPoint\uFF08pptx\uFF09",
  rtf: "\u30EA\u30C3\u30C1\u30C6\u30AD\u30B9\u30C8\uFF08rtf\uFF09",
  zip: "zip",
  image: "\u753B\u50CF"
};
function fileKind(name, bytes) {
  const known = signatures.find(
    ({ bytes: begin, at = 0 }) => begin.every((byte, index) => bytes[at + index] === byte)
  );
  if (known !== void 0) return known.kind;
  const beginning = latin(bytes.subarray(0, 1024));
  if (beginning.includes("%PDF-")) return "pdf";
  if (htmlBegins.test(beginning.replaceAll("\0", ""))) return "html";
  return extensionOf(name) === "csv" ? "csv" : "text";
}
var ascii = (text) => [...text].map((letter) => letter.charCodeAt(0));
var signatures = [
  { kind: "pdf", bytes: ascii("%PDF-") },
  { kind: "zip", bytes: [80, 75, 3, 4] },
  { kind: "zip", bytes: [80, 75, 5, 6] },
  { kind: "old-office", bytes: [208, 207, 17, 224, 161, 177, 26, 225] },
  { kind: "rtf", bytes: ascii("{\\rtf") },
  { kind: "image", bytes: [137, 80, 78, 71] },
  { kind: "image", bytes: [255, 216, 255] },
  { kind: "image", bytes: ascii("GIF8") },
  { kind: "image", bytes: [73, 73, 42, 0] },
  { kind: "image", bytes: [77, 77, 0, 42] },
  { kind: "image", bytes: ascii("WEBP"), at: 8 }
];
var htmlBegins = /^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?\s*(?:<\?xml[^>]*>\s*|<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body|meta|title)[\s>]/iu;
function latin(bytes) {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}
function zipKind(names, mimetype) {
  if (names.has("[Content_Types].xml")) {
    if (hasPart(names, "word/")) return "docx";
    if (hasPart(names, "xl/")) return "xlsx";
    if (hasPart(names, "ppt/")) return "pptx";
  }
  return openDocuments.get(mimetype ?? "") ?? "zip";
}
var openDocuments = new Map(
  [["ods", "spreadsheet"], ["odt", "text"], ["odp", "presentation"]].map(
    ([kind, name]) => [`application/vnd.oasis.opendocument.${name}`, kind]
  )
);
function hasPart(names, folder) {
  for (const name of names) if (name.startsWith(folder)) return true;
  return false;
}
function extensionOf(name) {
  return /\.([A-Za-z0-9]{1,5})$/u.exec(name)?.[1]?.toLowerCase() ?? "";
}
var extensions = /* @__PURE__ */ new Map([
  ["pdf", ["pdf"]],
  ["xlsx", ["xlsx"]],
  ["xlsm", ["xlsx"]],
  ["docx", ["docx"]],
  ["docm", ["docx"]],
  ["pptx", ["pptx"]],
  ["xls", ["old-office"]],
  ["doc", ["old-office"]],
  ["ppt", ["old-office"]],
  ["ods", ["ods"]],
  ["odt", ["odt"]],
  ["odp", ["odp"]],
  ["rtf", ["rtf"]],
  ["zip", ["zip"]],
  ["html", ["html", "text"]],
  ["htm", ["html", "text"]],
  ["csv", ["csv", "text"]],
  ["tsv", ["text"]],
  ["txt", ["text"]]
]);
function lyingName(name, kind) {
  const said = extensions.get(extensionOf(name));
  if (said === void 0 || said.includes(kind)) return [];
  return [
    {
      code: "document/name-lies",
      severity: "asks",
      message: `\u540D\u524D\u306F\u300C.${extensionOf(name)}\u300D\u3067\u3059\u304C\u3001\u4E2D\u8EAB\u306F${kindNames[kind]}\u3067\u3059\u3002\u4E2D\u8EAB\u306E\u3068\u304A\u308A\u306B\u8AAD\u307F\u307E\u3057\u305F\u3002\u9078\u3093\u3060\u30D5\u30A1\u30A4\u30EB\u306B\u9593\u9055\u3044\u304C\u306A\u3044\u304B\u78BA\u304B\u3081\u3066\u304F\u3060\u3055\u3044\u3002`
    }
  ];
}

export {
  kindNames,
  fileKind,
  zipKind,
  extensionOf,
  lyingName
};
//# sourceMappingURL=chunk-6XHM5EXD.js.map
