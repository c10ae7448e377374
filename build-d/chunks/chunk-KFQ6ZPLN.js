import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  formStyle
} from "./chunk-HHPUOXDC.js";
import {
  dataFiles,
  formFormats,
  isPrinted,
  layOutDocument,
  printForm,
  templateFor
} from "./chunk-AXOGODND.js";
import {
  escapeMarkup
} from "./chunk-W5LY2GLB.js";
import {
  commonLicence,
  decodeJson,
  encodeJson
} from "./chunk-L53VRUNE.js";
import {
  external_exports
} from "./chunk-SJHQXEVN.js";
import {
  judgeHalves
} from "./chunk-F7XZPBML.js";

// src/actions/judge-edition.ts
function judgeEdition({
  data,
  municipality,
  observations
}) {
  return data.sheets.map((judged) => ({
    ...judged,
    ...judgeHalves(judged.sheet, {
      fiscalYear: judged.fiscalYear,
      framework: judged.framework,
      document: judged.document.id,
      municipality,
      observations: observations[judged.office.id] ?? []
    })
  }));
}

// src/publish/edition/manifest.ts
import { createHash } from "node:crypto";
var manifestPath = "manifest.json";
function describeFile({ path, mediaType, reproducible }, bytes) {
  return { path, bytes: bytes.byteLength, sha256: sha256(bytes), mediaType, reproducible };
}
function sha256(bytes) {
  return createHash("sha256").update(bytes).digest("hex");
}
function printManifest(manifest) {
  return `${JSON.stringify(manifest, null, 2)}
`;
}
var shape = external_exports.object({
  formatVersion: external_exports.literal(1),
  municipality: external_exports.string(),
  fiscalYear: external_exports.int(),
  files: external_exports.array(
    external_exports.object({
      /** Names a file below the folder and nothing outside it. */
      path: external_exports.string().regex(/^(?!.*(?:^|\/)\.\.?(?:\/|$))[\w.-]+(?:\/[\w.-]+)*$/),
      bytes: external_exports.int().min(0),
      sha256: external_exports.string().regex(/^[0-9a-f]{64}$/),
      mediaType: external_exports.string(),
      reproducible: external_exports.boolean(),
      seal: external_exports.base64().optional()
    })
  )
});
function readManifest(text) {
  try {
    return shape.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

// src/publish/edition/edition.ts
function printRecords({ data, municipality, observations }) {
  const documents = data.documents.map((each) => ({
    ...each,
    document: { ...each.document, sheets: [] }
  }));
  const records = {
    formatVersion: 1,
    municipality,
    observations,
    data: { ...data, documents }
  };
  return `${encodeJson(records)}
`;
}
function readRecords(text) {
  try {
    const records = decodeJson(text);
    return hasShape(records) ? withSheets(records) : null;
  } catch {
    return null;
  }
}
function hasShape({ formatVersion, municipality, observations, data }) {
  const lists = [municipality.offices, data.sheets, data.documents];
  return formatVersion === 1 && typeof observations === "object" && lists.every(Array.isArray);
}
function withSheets({ data, municipality, observations }) {
  const documents = data.documents.map((each) => ({
    ...each,
    document: { ...each.document, sheets: sheetsOf(data.sheets, each.id) }
  }));
  const { licence = commonLicence } = data.municipality;
  const { forms = [] } = municipality;
  return {
    municipality: { ...municipality, forms, licence },
    observations,
    data: { ...data, municipality: { ...data.municipality, licence }, documents }
  };
}
function sheetsOf(sheets, document) {
  return sheets.filter((sheet) => sheet.document.id === document).toSorted((a, b) => a.position - b.position).map(({ sheet }) => sheet);
}

// src/publish/edition/index-page.ts
function printIndex(data, files) {
  const { licence } = data.municipality;
  const title = `${data.municipality.name} ${data.fiscalYear}\u5E74\u5EA6 \u53D6\u7D44\u3068\u5224\u5B9A`;
  const folders = [...new Set(files.map(({ path }) => path.split("/")[0] ?? ""))];
  return `<!DOCTYPE html>
<html lang="ja">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeMarkup(title)}</title>
<style>${formStyle}</style>
</head>
<body>
<main>
<h1>${escapeMarkup(title)}</h1>
<p>\u53D6\u7D44 ${data.sheets.length} \u4EF6\u3002${escapeMarkup(data.changedOn)} \u307E\u3067\u306B\u516C\u8868\u3055\u308C\u305F\u6587\u66F8\u306B\u3088\u308A\u307E\u3059\u3002</p>
${folders.map((folder) => section(folder, files)).join("\n")}
<h2>\u30E9\u30A4\u30BB\u30F3\u30B9</h2>
<p><a href="${escapeMarkup(licence.address)}">${escapeMarkup(licence.name)}</a></p>
<h2>\u78BA\u304B\u3081\u308B</h2>
<p><code>./torikumi verify \u30D5\u30A9\u30EB\u30C0</code> \u306F\u3001manifest.json \u306B\u66F8\u304B\u308C\u305F\u3068\u304A\u308A\u306E\u30D5\u30A1\u30A4\u30EB\u304C\u3042\u308B\u304B\u3092\u8ABF\u3079\u3001\u5224\u5B9A\u3092\u3059\u3079\u3066\u8A08\u7B97\u3057\u76F4\u3057\u307E\u3059\u3002</p>
</main>
</body>
</html>
`;
}
var names = {
  data: "\u30C7\u30FC\u30BF",
  forms: "\u69D8\u5F0F",
  records: "\u5224\u5B9A\u306E\u3082\u3068\u306B\u306A\u3063\u305F\u8A18\u9332"
};
function section(folder, files) {
  const own = files.filter(({ path }) => path.startsWith(`${folder}/`));
  const links = own.map(
    ({ path }) => `<li><a href="${escapeMarkup(path)}">${escapeMarkup(path)}</a></li>`
  );
  return `<h2>${escapeMarkup(names[folder] ?? folder)}</h2>
<ul>
${links.join("\n")}
</ul>`;
}

// src/publish/edition/edition-files.ts
var recordsPath = "records/edition.json";
function listEditionFiles(edition) {
  const { data } = edition;
  const whole = once(() => Buffer.from(printRecords(edition)));
  const madeFrom = once(() => sha256(whole()));
  const tables = dataFiles.map(
    (file) => ({
      path: `data/${file.name}`,
      mediaType: file.mediaType,
      reproducible: file.reproducible,
      madeFrom,
      make: () => file.make(data)
    })
  );
  const forms = officesOf(edition).flatMap((office) => formsOf(edition, office));
  const records = {
    path: recordsPath,
    mediaType: "application/json",
    reproducible: true,
    madeFrom,
    make: async () => whole()
  };
  const files = [...tables, ...forms, records];
  return [
    {
      path: "index.html",
      mediaType: "text/html; charset=utf-8",
      reproducible: true,
      madeFrom,
      make: async () => Buffer.from(printIndex(data, files))
    },
    ...files
  ];
}
function officesOf({ data }) {
  const names2 = /* @__PURE__ */ new Map();
  for (const { office, document } of data.documents) {
    if (isPrinted(document.form)) names2.set(office, document.office ?? office);
  }
  return [...names2].map(([code, name]) => ({ code, name }));
}
function formsOf({ data, municipality }, { code, name }) {
  const documents = data.documents.filter(
    ({ office, document }) => office === code && isPrinted(document.form)
  );
  const title = `${name} ${data.fiscalYear}\u5E74\u5EA6`;
  const madeFrom = once(
    () => sha256(Buffer.from(encodeJson([title, documents, municipality.forms])))
  );
  const layouts = () => documents.map(({ document, text }) => {
    const { form, fiscalYear } = document;
    return layOutDocument(document, text, templateFor(form, fiscalYear, municipality.forms));
  });
  return Object.keys(formFormats).map((format) => ({
    path: `forms/${code}.${format}`,
    mediaType: formFormats[format].mediaType,
    reproducible: format === "html",
    madeFrom,
    make: () => printForm(format, title, layouts())
  }));
}
function once(make) {
  let made = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

export {
  judgeEdition,
  manifestPath,
  describeFile,
  sha256,
  printManifest,
  readManifest,
  readRecords,
  recordsPath,
  listEditionFiles
};
//# sourceMappingURL=chunk-KFQ6ZPLN.js.map
