import {
  writeProblem
} from "./chunk-TB2AF5B2.js";
import {
  listForms
} from "./chunk-47GTHMML.js";
import {
  getOpenData
} from "./chunk-ZELRFJWC.js";
import {
  dataFiles,
  findDataFile,
  findFormFormat,
  formFormats,
  printForm,
  shiftJisOf
} from "./chunk-KKWNIIJQ.js";
import "./chunk-GWSY5J7B.js";
import "./chunk-QSPO27ZB.js";
import "./chunk-IKK4CBDA.js";
import "./chunk-DWXAQBBO.js";
import {
  namedOffice
} from "./chunk-LY3VVVB6.js";
import "./chunk-IM3KLQWD.js";
import {
  openInstallation
} from "./chunk-3MCUS3P3.js";
import "./chunk-OSGRUZDP.js";
import "./chunk-E5IONJKU.js";
import "./chunk-DYY3OC6I.js";
import "./chunk-W7S22AGF.js";
import "./chunk-GNH2NDGH.js";
import "./chunk-EIORI6EO.js";
import "./chunk-VCFC2BTH.js";
import "./chunk-ERLLPSO6.js";
import {
  readArguments,
  readFiscalYearOption
} from "./chunk-UGYY4XPJ.js";
import {
  UsageError,
  exitCode,
  sayProblems
} from "./chunk-3G2GCVTD.js";
import "./chunk-YBFPJXZG.js";
import "./chunk-G7XFWCAY.js";

// src/cli/commands/export.ts
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, extname, join } from "node:path";

// src/cli/export-files.ts
var dataFormats = {
  csv: dataFiles.flatMap(({ name }) => name.endsWith(".csv") ? [name] : []),
  "csv-shift_jis": ["sheets.sjis.csv", "targets.sjis.csv", "actuals.sjis.csv"],
  json: ["documents.json"],
  csvw: ["csvw-metadata.json"],
  dcat: ["catalogue.jsonld"],
  stratml: ["stratml.xml"],
  data: dataFiles.map(({ name }) => name)
};
var exportFormats = [
  ...Object.keys(formFormats),
  ...Object.keys(dataFormats)
];
async function* exportFiles(context, { fiscalYear, office, format }) {
  const form = findFormFormat(format);
  if (form !== null) {
    for (const { office: own, layouts } of await listForms(context, { fiscalYear, office })) {
      const bytes = await printForm(form, layouts[0]?.title ?? own.name, layouts);
      yield { name: `${fiscalYear}-${own.code}.${form}`, bytes, missing: [] };
    }
    return;
  }
  const data = await getOpenData(context, { fiscalYear, office });
  if (data === null) return;
  for (const name of dataFormats[format] ?? []) {
    const encoded = await shiftJisOf(data, name);
    const bytes = encoded?.bytes ?? await findDataFile(name)?.make(data);
    if (bytes !== void 0) yield { name, bytes, missing: encoded?.missing ?? [] };
  }
}

// src/cli/commands/export.ts
var exportCommand = {
  summary: "\u69D8\u5F0F\uFF08PDF\u30FBExcel\u30FBWord\u30FBHTML\uFF09\u3084\u30C7\u30FC\u30BF\uFF08CSV\u30FBJSON\u306A\u3069\uFF09\u3092\u66F8\u304D\u51FA\u3057\u307E\u3059",
  usage: "export --fiscal-year 2020 --format \u5F62\u5F0F --out \u30D5\u30A9\u30EB\u30C0\u304B\u30D5\u30A1\u30A4\u30EB [--office \u533A\u540D] [--json]",
  async run(args, terminal) {
    const order = readOrder(args);
    const opened = await openInstallation(terminal, { share: true });
    if (!opened.ok) {
      sayProblems(terminal, opened.problems);
      return exitCode.inputAtFault;
    }
    try {
      return await write(opened.value.context(), order, terminal);
    } catch (cause) {
      sayProblems(terminal, [writeProblem(order.out, cause)]);
      return exitCode.inputAtFault;
    } finally {
      await opened.value.close();
    }
  }
};
function readOrder(args) {
  const { values, positionals } = readArguments(args, {
    "fiscal-year": { type: "string" },
    office: { type: "string" },
    format: { type: "string" },
    out: { type: "string" },
    json: { type: "boolean" }
  });
  const { format = "", out = "", json = false } = values;
  const fiscalYear = readFiscalYearOption(values["fiscal-year"]);
  if (positionals.length > 0) throw new UsageError(`\u300C${positionals[0]}\u300D\u306F\u8981\u308A\u307E\u305B\u3093\u3002`);
  if (fiscalYear === null) {
    throw new UsageError("\u66F8\u304D\u51FA\u3059\u5E74\u5EA6\u3092 --fiscal-year 2020 \u306E\u3088\u3046\u306B\u66F8\u3044\u3066\u304F\u3060\u3055\u3044\u3002");
  }
  if (!exportFormats.includes(format)) {
    throw new UsageError(`--format \u306B ${exportFormats.join("\u3001")} \u306E\u3069\u308C\u304B\u3092\u66F8\u3044\u3066\u304F\u3060\u3055\u3044\u3002`);
  }
  if (out === "") throw new UsageError("\u66F8\u304D\u51FA\u3059\u5148\u3092 --out \u306B\u66F8\u3044\u3066\u304F\u3060\u3055\u3044\u3002");
  return { fiscalYear, office: values.office?.trim() ?? null, format, out, json };
}
async function write(context, order, terminal) {
  const named = order.office === null ? null : await namedOffice(context, order.office, terminal);
  if (order.office !== null && named === null) return exitCode.inputAtFault;
  const office = named?.code ?? null;
  const files = [];
  let waiting = null;
  for await (const next of exportFiles(context, { ...order, office })) {
    if (waiting !== null) files.push(await keep(waiting, join(order.out, waiting.name), terminal));
    waiting = next;
  }
  if (waiting === null) {
    terminal.say("\u8981\u4FEE\u6B63: \u305D\u306E\u5E74\u5EA6\u306E\u6587\u66F8\u304C\u3042\u308A\u307E\u305B\u3093\u3002\u5E74\u5EA6\u3068\u533A\u3092\u78BA\u304B\u3081\u3066\u304F\u3060\u3055\u3044\u3002");
    return exitCode.inputAtFault;
  }
  const alone = files.length === 0 && extname(order.out) === extname(waiting.name);
  const path = alone ? order.out : join(order.out, waiting.name);
  files.push(await keep(waiting, path, terminal));
  if (order.json) terminal.print(`${JSON.stringify({ files }, null, 2)}
`);
  return exitCode.done;
}
async function keep({ bytes, missing }, file, terminal) {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, bytes);
  terminal.say(file);
  for (const { character, count } of missing) {
    terminal.say(`\u8981\u78BA\u8A8D: \u300C${character}\u300D\u306F Shift_JIS \u306B\u306A\u3044\u306E\u3067\u3013\u306B\u3057\u307E\u3057\u305F\uFF08${count} \u304B\u6240\uFF09\u3002`);
  }
  return { file, bytes: bytes.byteLength, missing };
}
export {
  exportCommand
};
//# sourceMappingURL=export-ZV7GWLBA.js.map
