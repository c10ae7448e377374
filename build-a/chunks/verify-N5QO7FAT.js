import {
  judgeEdition,
  listEditionFiles,
  manifestPath,
  readManifest,
  readRecords,
  recordsPath,
  sha256
} from "./chunk-7XANPQDZ.js";
import "./chunk-7GIQJCXI.js";
import "./chunk-KKWNIIJQ.js";
import "./chunk-GWSY5J7B.js";
import "./chunk-QSPO27ZB.js";
import {
  documentJson
} from "./chunk-IKK4CBDA.js";
import "./chunk-DWXAQBBO.js";
import {
  encodeJson
} from "./chunk-OSGRUZDP.js";
import "./chunk-BMWXAODE.js";
import "./chunk-FHJTDDRI.js";
import {
  readLaidOut
} from "./chunk-SVDN7G4W.js";
import "./chunk-O2HSH3DB.js";
import "./chunk-GNH2NDGH.js";
import "./chunk-7RFRWPAH.js";
import "./chunk-YD5DUPK6.js";
import "./chunk-S2ELGONC.js";
import "./chunk-GLI2LTWA.js";
import "./chunk-EIORI6EO.js";
import "./chunk-VCFC2BTH.js";
import "./chunk-ERLLPSO6.js";
import {
  readArguments
} from "./chunk-UGYY4XPJ.js";
import {
  UsageError,
  exitCode,
  sayProblems
} from "./chunk-3G2GCVTD.js";
import "./chunk-XEKPVOUX.js";
import "./chunk-YBFPJXZG.js";
import {
  fail,
  ok
} from "./chunk-G7XFWCAY.js";

// src/cli/commands/verify.ts
import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";

// src/actions/compare-with-source.ts
function compareWithSource({ data, municipality }) {
  const offices = municipality.offices.map(({ name }) => name);
  return data.documents.flatMap((published) => departuresOf(published, offices));
}
function departuresOf({ office, document, text }, offices) {
  const context = {
    offices,
    ...document.fiscalYear === null ? {} : { fiscalYear: document.fiscalYear }
  };
  const readings = [true, false].map((markup) => {
    const laid = { text, places: [], problems: [], markup };
    const read = readLaidOut(document.source, laid, context);
    if (!read.ok) return [{ where: office, source: null, record: document.source }];
    const [source, record] = [meaningOf(read.value.document), meaningOf(document)];
    return compare(source, record, "").map((each) => ({
      ...each,
      where: `${office} ${each.where}`
    }));
  });
  return readings.toSorted((a, b) => a.length - b.length)[0] ?? [];
}
function meaningOf(document) {
  const { sheets, panels, initiatives } = documentJson(document, []);
  return { sheets, panels, initiatives };
}
var places = /* @__PURE__ */ new Set(["problems", "inferred", "computed", "computedMultiYear", "place"]);
function compare(source, record, where) {
  if (isObject(source) && isObject(record)) {
    const keys = [.../* @__PURE__ */ new Set([...Object.keys(source), ...Object.keys(record)])];
    return keys.filter((key) => !places.has(key)).flatMap((key) => compare(source[key], record[key], where === "" ? key : `${where}.${key}`));
  }
  if (JSON.stringify(source) === JSON.stringify(record)) return [];
  return [{ where, source: shown(source), record: shown(record) }];
}
function isObject(value) {
  return typeof value === "object" && value !== null;
}
function shown(value) {
  return value === void 0 || value === null ? null : JSON.stringify(value);
}

// src/actions/verify-edition.ts
async function verifyEdition(folder) {
  const manifest = readManifest((await folder.read(manifestPath))?.toString() ?? "");
  if (manifest === null) return fail(noManifest);
  const differences = await compareFiles(folder, manifest);
  const edition = readRecords((await folder.read(recordsPath))?.toString() ?? "");
  if (edition === null) return fail(noRecords);
  try {
    const judged = compareJudgements(edition);
    const remade = await remake(folder, manifest, judged.edition);
    return ok({
      fiscalYear: manifest.fiscalYear,
      files: manifest.files.length,
      judgements: edition.data.sheets.length,
      remade: remade.count,
      departures: compareWithSource(edition),
      differences: [...differences, ...judged.differences, ...remade.differences]
    });
  } catch (error) {
    if (differences.some(({ where }) => where === recordsPath)) return fail(noRecords);
    throw error;
  }
}
async function compareFiles(folder, { files }) {
  const differences = [];
  const listed = /* @__PURE__ */ new Set([manifestPath, ...files.map(({ path }) => path)]);
  for (const path of await folder.list()) {
    if (!listed.has(path)) {
      differences.push({
        kind: "unlisted",
        where: path,
        message: `${path} \u306F manifest.json \u306B\u306A\u3044\u30D5\u30A1\u30A4\u30EB\u3067\u3059\u3002`
      });
    }
  }
  for (const { path, sha256: expected } of files) {
    const bytes = await folder.read(path);
    if (bytes === null) {
      differences.push({ kind: "missing", where: path, message: `${path} \u304C\u3042\u308A\u307E\u305B\u3093\u3002` });
    } else if (sha256(bytes) !== expected) {
      differences.push({
        kind: "changed",
        where: path,
        message: `${path} \u306F\u516C\u8868\u3055\u308C\u305F\u5F8C\u306B\u5909\u308F\u3063\u3066\u3044\u307E\u3059\uFF08SHA-256\u304C\u9055\u3044\u307E\u3059\uFF09\u3002`
      });
    }
  }
  return differences;
}
function compareJudgements(edition) {
  const sheets = judgeEdition(edition);
  const differences = sheets.flatMap((now, index) => {
    const before = edition.data.sheets[index];
    if (before === void 0 || encodeJson(before) === encodeJson(now)) return [];
    const where = `${now.office.name} \u53D6\u7D44\u9805\u76EE${now.sheet.number ?? ""}`;
    const [published, computed] = [before, now].map(({ judgement }) => judgement?.outcome ?? "\u306A\u3057");
    const message = published === computed ? `${where} \u306E\u5224\u5B9A\u306E\u624B\u9806\u304C\u3001\u8A08\u7B97\u3057\u76F4\u3059\u3068\u9055\u3044\u307E\u3059\u3002` : `${where} \u306E\u5224\u5B9A\u306F ${published} \u3068\u516C\u8868\u3055\u308C\u3066\u3044\u307E\u3059\u304C\u3001\u8A08\u7B97\u3057\u76F4\u3059\u3068 ${computed} \u3067\u3059\u3002`;
    return [{ kind: "judgement", where, message }];
  });
  return { edition: { ...edition, data: { ...edition.data, sheets } }, differences };
}
async function remake(folder, manifest, edition) {
  const differences = [];
  let count = 0;
  for (const file of listEditionFiles(edition)) {
    const { path } = file;
    if (!manifest.files.some((entry) => entry.path === path)) {
      differences.push({
        kind: "missing",
        where: path,
        message: `${path} \u304C manifest.json \u306B\u3042\u308A\u307E\u305B\u3093\u3002`
      });
      continue;
    }
    if (!file.reproducible) continue;
    const [published, made] = [await folder.read(path), Buffer.from(await file.make())];
    count += 1;
    if (published === null || published.equals(made)) continue;
    const line = firstDifference(published.toString(), made.toString());
    const message = `${path} \u306E ${line} \u884C\u76EE\u304C\u3001\u8A18\u9332\u304B\u3089\u4F5C\u308A\u76F4\u3057\u305F\u3082\u306E\u3068\u9055\u3044\u307E\u3059\u3002`;
    differences.push({ kind: "not-made-again", where: `${path}:${line}`, message });
  }
  return { count, differences };
}
function firstDifference(a, b) {
  const [first, second] = [a.split("\n"), b.split("\n")];
  const at = first.findIndex((line, index) => line !== second[index]);
  return (at === -1 ? first.length : at) + 1;
}
var noManifest = {
  code: "edition/no-manifest",
  severity: "blocks",
  message: "manifest.json \u304C\u306A\u3044\u304B\u3001\u8AAD\u3081\u307E\u305B\u3093\u3002torikumi publish \u3067\u66F8\u304D\u51FA\u3057\u305F\u30D5\u30A9\u30EB\u30C0\u3092\u6307\u5B9A\u3057\u3066\u304F\u3060\u3055\u3044\u3002"
};
var noRecords = {
  code: "edition/no-records",
  severity: "blocks",
  message: `${recordsPath} \u304C\u306A\u3044\u304B\u3001\u8AAD\u3081\u307E\u305B\u3093\u3002\u5224\u5B9A\u3092\u8A08\u7B97\u3057\u76F4\u3059\u3082\u3068\u304C\u306A\u3044\u306E\u3067\u3001\u516C\u8868\u5143\u304B\u3089\u30D5\u30A9\u30EB\u30C0\u4E00\u5F0F\u3092\u53D6\u308A\u76F4\u3057\u3066\u304F\u3060\u3055\u3044\u3002`
};

// src/cli/commands/verify.ts
var verifyCommand = {
  summary: "\u516C\u8868\u3055\u308C\u305F\u30D5\u30A9\u30EB\u30C0\u306E\u30D5\u30A1\u30A4\u30EB\u3068\u5224\u5B9A\u3092\u78BA\u304B\u3081\u307E\u3059",
  usage: "verify \u30D5\u30A9\u30EB\u30C0 [--json]",
  async run(args, terminal) {
    const { values, positionals } = readArguments(args, { json: { type: "boolean" } });
    const [folder, ...more] = positionals;
    if (folder === void 0 || more.length > 0) {
      throw new UsageError("\u78BA\u304B\u3081\u308B\u30D5\u30A9\u30EB\u30C0\u3092\u4E00\u3064\u66F8\u3044\u3066\u304F\u3060\u3055\u3044\u3002");
    }
    const verified = await verifyEdition(folderAt(folder));
    if (!verified.ok) {
      sayProblems(terminal, verified.problems);
      return exitCode.inputAtFault;
    }
    const { departures, differences, files, judgements, remade } = verified.value;
    for (const { where, source, record } of departures) {
      terminal.say(
        `\u5143\u306E\u6587\u66F8\u3068\u9055\u3046\u8A18\u9332: ${where} \u5143\u306E\u6587\u66F8 ${source ?? "\u306A\u3057"}\u3001\u8A18\u9332 ${record ?? "\u306A\u3057"}`
      );
    }
    for (const { message } of differences) terminal.say(`\u9055\u3044: ${message}`);
    if (values.json === true) terminal.print(`${JSON.stringify(verified.value, null, 2)}
`);
    terminal.say(
      `\u30D5\u30A1\u30A4\u30EB ${files} \u4EF6\u3092\u8ABF\u3079\u3001\u5224\u5B9A ${judgements} \u4EF6\u3092\u8A08\u7B97\u3057\u76F4\u3057\u3001${remade} \u4EF6\u3092\u4F5C\u308A\u76F4\u3057\u307E\u3057\u305F\u3002\u9055\u3044\u306F ${differences.length} \u4EF6\u3067\u3059\u3002`
    );
    return differences.length === 0 ? exitCode.done : exitCode.inputAtFault;
  }
};
function folderAt(root) {
  return {
    async list() {
      const entries = await readdir(root, { recursive: true, withFileTypes: true }).catch(() => []);
      return entries.filter((entry) => !entry.isDirectory()).map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join("/")).sort();
    },
    read: async (path) => await readFile(join(root, path)).catch(() => null)
  };
}
export {
  verifyCommand
};
//# sourceMappingURL=verify-N5QO7FAT.js.map
