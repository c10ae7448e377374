import {
  prepareImport,
  readContextIn,
  recordImports
} from "./chunk-DCAQUI3Q.js";
import "./chunk-WLUIFGUD.js";
import "./chunk-JZL5B6XW.js";
import {
  checkWithProgress
} from "./chunk-JGJD2R32.js";
import "./chunk-6DBUMAG3.js";
import {
  findMunicipality,
  openInstallation
} from "./chunk-3MCUS3P3.js";
import "./chunk-OSGRUZDP.js";
import "./chunk-E5IONJKU.js";
import {
  DatabaseUnavailable
} from "./chunk-DYY3OC6I.js";
import "./chunk-D5VBJWMB.js";
import "./chunk-BMWXAODE.js";
import "./chunk-FHJTDDRI.js";
import "./chunk-KM76IX5I.js";
import "./chunk-W7S22AGF.js";
import {
  readNamedFile
} from "./chunk-M6P2353V.js";
import {
  readFiles
} from "./chunk-HXRL4TPF.js";
import "./chunk-SVDN7G4W.js";
import "./chunk-O2HSH3DB.js";
import "./chunk-GNH2NDGH.js";
import "./chunk-6XHM5EXD.js";
import "./chunk-7RFRWPAH.js";
import "./chunk-7F4W2VGQ.js";
import "./chunk-YD5DUPK6.js";
import "./chunk-S2ELGONC.js";
import "./chunk-GLI2LTWA.js";
import "./chunk-EIORI6EO.js";
import "./chunk-VCFC2BTH.js";
import {
  formatFiscalYearLong
} from "./chunk-ERLLPSO6.js";
import {
  readArguments,
  readFiscalYearOption
} from "./chunk-UGYY4XPJ.js";
import {
  UsageError,
  exitCode,
  formatProblem,
  sayProblems
} from "./chunk-3G2GCVTD.js";
import "./chunk-XEKPVOUX.js";
import "./chunk-YBFPJXZG.js";
import "./chunk-G7XFWCAY.js";

// src/cli/commands/import.ts
import { basename } from "node:path";

// src/lib/lots.ts
function openLots(work, { most, lanes, patience }) {
  const waiting = [];
  const busy = /* @__PURE__ */ new Set();
  const underWay = /* @__PURE__ */ new Set();
  let fault = null;
  let timer = null;
  function advance(least) {
    while (fault === null && underWay.size < lanes) {
      const lot = choose();
      if (lot.length === 0 || lot.length < least) return;
      begin(lot);
    }
  }
  function choose() {
    const taken = new Set(busy);
    const lot = [];
    for (const each of waiting) {
      if (lot.length === most) break;
      if (!each.apart.some((key) => taken.has(key))) lot.push(each);
      for (const key of each.apart) taken.add(key);
    }
    return lot;
  }
  function begin(lot) {
    const chosen = new Set(lot);
    waiting.splice(0, waiting.length, ...waiting.filter((each) => !chosen.has(each)));
    const keys = lot.flatMap(({ apart }) => apart);
    for (const key of keys) busy.add(key);
    const done = work(lot.map(({ item }) => item)).catch((cause) => {
      fault ??= { cause };
    }).then(() => {
      for (const key of keys) busy.delete(key);
      underWay.delete(done);
      advance(most);
    });
    underWay.add(done);
  }
  function hurry() {
    timer = null;
    advance(1);
    if (waiting.length > 0) timer = setTimeout(hurry, patience);
  }
  return {
    async add(item, apart) {
      waiting.push({ item, apart });
      timer ??= setTimeout(hurry, patience);
      advance(most);
      await new Promise(setImmediate);
      while (fault === null && waiting.length >= 4 * most) {
        advance(1);
        await Promise.race(underWay);
      }
      if (fault !== null) throw fault.cause;
    },
    async end() {
      while (fault === null && waiting.length + underWay.size > 0) {
        advance(1);
        await Promise.race(underWay);
      }
      await Promise.all(underWay);
      if (timer !== null) clearTimeout(timer);
      if (fault !== null) throw fault.cause;
    }
  };
}

// src/actions/import-documents.ts
var lots = { most: 16, lanes: 2, patience: 200 };
async function importDocuments(context, orders, onDone) {
  const { reading, municipality } = await context.store.read(async (sql) => ({
    reading: await readContextIn(sql, context),
    municipality: await findMunicipality(sql)
  }));
  const keeping = openLots(async (lot) => {
    const results = await keepLot(context, lot, municipality);
    for (const [at, { order, prepared }] of lot.entries()) {
      onDone(order, prepared.file.name, results[at]);
    }
  }, lots);
  try {
    for await (const { order, file, read } of readAhead(orders, reading)) {
      const prepared = read.ok ? prepareImport(file, read.value, order.given) : read;
      if (!prepared.ok) onDone(order, file.name, prepared);
      else {
        const { office, sha256 } = prepared.value;
        await keeping.add({ order, prepared: prepared.value }, [office, sha256]);
      }
    }
  } finally {
    await keeping.end();
  }
}
async function keepLot(context, lot, municipality) {
  const prepared = lot.map((arrival) => arrival.prepared);
  try {
    return await recordImports(context, prepared, municipality);
  } catch (cause) {
    if (lot.length === 1 || cause instanceof DatabaseUnavailable) throw cause;
  }
  const results = [];
  for (const each of prepared) results.push(...await recordImports(context, [each], municipality));
  return results;
}
async function* readAhead(orders, reading) {
  const ahead = [];
  const begun = [];
  for await (const order of orders) {
    const readings = readOrder(order, reading);
    ahead.push(readings);
    begun.push(readings.next());
    if (ahead.length > filesAhead) yield* drain(ahead.shift(), begun.shift());
  }
  while (ahead.length > 0) yield* drain(ahead.shift(), begun.shift());
}
var filesAhead = 2;
async function* readOrder(order, context) {
  for await (const reading of readFiles(order.file, context)) yield { ...reading, order };
}
async function* drain(readings, first) {
  const begun = await first;
  if (begun === void 0 || begun.done === true) return;
  yield begun.value;
  if (readings !== void 0) yield* readings;
}

// src/cli/commands/import.ts
var importCommand = {
  summary: "\u6587\u66F8\u3092\u53D6\u308A\u8FBC\u3093\u3067\u5224\u5B9A\u3057\u307E\u3059",
  usage: "import \u6587\u66F8\u2026 [--office \u533A\u540D] [--fiscal-year 2020] [--json]",
  async run(args, terminal) {
    const { values, positionals } = readArguments(args, {
      office: { type: "string" },
      "fiscal-year": { type: "string" },
      json: { type: "boolean" }
    });
    if (positionals.length === 0) throw new UsageError("\u53D6\u308A\u8FBC\u3080\u6587\u66F8\u3092\u66F8\u3044\u3066\u304F\u3060\u3055\u3044\u3002");
    if (values.office?.trim() === "") throw new UsageError("--office \u306B\u533A\u306E\u540D\u524D\u3092\u66F8\u3044\u3066\u304F\u3060\u3055\u3044\u3002");
    const given = {
      office: values.office?.trim() ?? null,
      fiscalYear: readFiscalYearOption(values["fiscal-year"])
    };
    const opened = await openInstallation(terminal, { share: true });
    if (!opened.ok) {
      sayProblems(terminal, opened.problems);
      return exitCode.inputAtFault;
    }
    const reports = /* @__PURE__ */ new Map();
    const done = (name, report) => {
      reports.set(name, report);
      say(terminal, `${reports.size}/${Math.max(reports.size, positionals.length)} ${name}`, report);
    };
    try {
      await importDocuments(
        opened.value.context(),
        readOrders(positionals, given, (name, problems) => done(name, refused(problems))),
        ({ source, file }, name, result) => {
          const inside = name.slice(file.name.length);
          done(source + inside, result.ok ? result.value : refused(result.problems));
        }
      );
      await checkWithProgress(opened.value.context(), terminal);
    } finally {
      await opened.value.close();
    }
    const documents = positionals.flatMap((source) => reportsOf(reports, source));
    if (values.json === true) terminal.print(`${JSON.stringify({ documents }, null, 2)}
`);
    return [...reports.values()].some(({ kind }) => kind === "refused") ? exitCode.inputAtFault : exitCode.done;
  }
};
function reportsOf(reports, source) {
  const own = reports.get(source);
  if (own !== void 0) return [{ source, ...own }];
  const inside = [...reports].filter(([name]) => name.startsWith(`${source}/`));
  return inside.map(([name, report]) => ({ source: name, ...report }));
}
async function* readOrders(names, given, onRefused) {
  for (const source of new Set(names)) {
    const file = await readNamedFile(source);
    if (file.ok) yield { source, file: { name: basename(source), bytes: file.value.bytes }, given };
    else onRefused(source, file.problems);
  }
}
function refused(problems) {
  return { kind: "refused", problems };
}
function say(terminal, what, report) {
  if (report.kind === "known") {
    terminal.say(`${what}: \u53D6\u308A\u8FBC\u307F\u6E08\u307F\u3067\u3059\u3002\u4F55\u3082\u5909\u3048\u3066\u3044\u307E\u305B\u3093\u3002`);
    return;
  }
  if (report.kind === "refused") {
    terminal.say(`${what}: \u53D6\u308A\u8FBC\u3081\u307E\u305B\u3093\u3002`);
  } else {
    const { office, fiscalYear, sheets } = report.accepted;
    const added = report.officeAdded ? "\uFF08\u6240\u5C5E\u3092\u65B0\u3057\u304F\u52A0\u3048\u307E\u3057\u305F\uFF09" : "";
    const count = sheets.length === 0 ? "\u6982\u8981" : `\u53D6\u7D44 ${sheets.length} \u4EF6`;
    terminal.say(`${what}: ${office.name}${added} ${formatFiscalYearLong(fiscalYear)} ${count}`);
    if (report.unread > 0)
      terminal.say(
        `  \u8AAD\u3081\u306A\u304B\u3063\u305F\u6587\u5B57\u304C ${report.unread} \u304B\u6240\u3042\u308A\u307E\u3059\u3002\u5143\u306E\u6587\u66F8\u306E\u30DA\u30FC\u30B8\u3067\u78BA\u304B\u3081\u3066\u304F\u3060\u3055\u3044\u3002`
      );
  }
  for (const problem of report.problems) terminal.say(`  ${formatProblem(problem)}`);
}
export {
  importCommand
};
//# sourceMappingURL=import-EV2ICEVZ.js.map
