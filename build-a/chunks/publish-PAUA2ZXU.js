import {
  describeFile,
  judgeEdition,
  listEditionFiles,
  manifestPath,
  printManifest,
  readManifest,
  sha256
} from "./chunk-7XANPQDZ.js";
import {
  chunksOf
} from "./chunk-3VBG2QRD.js";
import "./chunk-7GIQJCXI.js";
import {
  writeProblem
} from "./chunk-TB2AF5B2.js";
import {
  collectOpenData
} from "./chunk-ZELRFJWC.js";
import "./chunk-KKWNIIJQ.js";
import "./chunk-GWSY5J7B.js";
import "./chunk-QSPO27ZB.js";
import "./chunk-IKK4CBDA.js";
import "./chunk-DWXAQBBO.js";
import {
  listObservations
} from "./chunk-JZL5B6XW.js";
import {
  findMunicipality,
  openInstallation
} from "./chunk-3MCUS3P3.js";
import {
  encodeJson
} from "./chunk-OSGRUZDP.js";
import {
  CannotOpen
} from "./chunk-E5IONJKU.js";
import "./chunk-DYY3OC6I.js";
import "./chunk-BMWXAODE.js";
import "./chunk-FHJTDDRI.js";
import "./chunk-W7S22AGF.js";
import "./chunk-O2HSH3DB.js";
import "./chunk-GNH2NDGH.js";
import "./chunk-GLI2LTWA.js";
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
import {
  fail,
  ok
} from "./chunk-G7XFWCAY.js";

// src/actions/get-edition.ts
async function getEdition(context, fiscalYear) {
  return await context.store.read(async (sql) => {
    const municipality = await findMunicipality(sql);
    const data = await collectOpenData(sql, { fiscalYear, office: null });
    if (municipality === null || data === null) return fail(nothingToPublish(fiscalYear));
    const offices = [...new Set(data.sheets.map(({ office }) => office.id))];
    const observations = {};
    for (const office of offices) observations[office] = await listObservations(sql, office);
    const edition = { data, municipality, observations };
    const changed = judgeEdition(edition).filter(
      (judged, index) => judgementsOf(judged) !== judgementsOf(data.sheets[index])
    );
    if (changed.length > 0) return fail(judgeFirst(fiscalYear, changed.length));
    return ok(edition);
  });
}
function judgementsOf(sheet) {
  return encodeJson([sheet?.judgement, sheet?.multiYearJudgement]);
}
function nothingToPublish(fiscalYear) {
  return {
    code: "edition/nothing",
    severity: "blocks",
    message: `${fiscalYear}\u5E74\u5EA6\u306E\u6587\u66F8\u304C\u3042\u308A\u307E\u305B\u3093\u3002\u5E74\u5EA6\u3092\u78BA\u304B\u3081\u308B\u304B\u3001\u5148\u306B\u6587\u66F8\u3092\u53D6\u308A\u8FBC\u3093\u3067\u304F\u3060\u3055\u3044\u3002`
  };
}
function judgeFirst(fiscalYear, count) {
  return {
    code: "edition/judge-first",
    severity: "blocks",
    message: `\u5224\u5B9A\u3057\u305F\u5F8C\u306B\u6839\u62E0\u304C\u5897\u3048\u305F\u53D6\u7D44\u304C ${count} \u4EF6\u3042\u308A\u307E\u3059\u3002./torikumi judge --fiscal-year ${fiscalYear} \u3067\u5224\u5B9A\u3057\u76F4\u3057\u3066\u304B\u3089\u516C\u8868\u3057\u3066\u304F\u3060\u3055\u3044\u3002`
  };
}

// src/cli/publish-folder.ts
import {
  link,
  lstat,
  mkdir,
  readdir,
  readFile,
  realpath,
  rename,
  rm,
  writeFile
} from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
async function isFree(folder) {
  const names = await readdir(folder).catch(() => []);
  return names.length === 0 || await filesOfOurs(folder) !== null;
}
async function growFolder(out) {
  const place = await realpath(out).catch(() => resolve(out));
  await mkdir(dirname(place), { recursive: true });
  await clearLeftovers(place);
  await namesIn(place);
  const growing = `${besideName(place, "publishing")}${process.pid}`;
  const former = `${besideName(place, "replaced")}${process.pid}`;
  await rm(growing, { recursive: true, force: true });
  await mkdir(growing);
  const room = async (path) => {
    const file = join(growing, path);
    await mkdir(dirname(file), { recursive: true });
    return file;
  };
  return {
    former: await manifestIn(place),
    async write(path, bytes) {
      await writeFile(await room(path), bytes);
    },
    async keep({ path, sha256: expected }) {
      const bytes = await readPlainFile(join(place, path));
      if (bytes === null || sha256(bytes) !== expected) return false;
      const file = await room(path);
      await link(join(place, path), file).catch(() => writeFile(file, bytes));
      return true;
    },
    async finish() {
      const before = await namesIn(place);
      if (before !== null) await rename(place, former);
      await rename(growing, place);
      if (before !== null) await keepOthers(former, place);
    },
    abandon: () => rm(growing, { recursive: true, force: true })
  };
}
async function namesIn(folder) {
  try {
    return await readdir(folder);
  } catch (cause) {
    if (cause.code === "ENOENT") return null;
    throw cause;
  }
}
function besideName(place, what) {
  return join(dirname(place), `.${basename(place)}.${what}-`);
}
async function clearLeftovers(place) {
  for (const what of ["publishing", "replaced"]) {
    const begin = basename(besideName(place, what));
    for (const name of await readdir(dirname(place))) {
      if (!name.startsWith(begin) || isRunning(Number(name.slice(begin.length)))) continue;
      const left = join(dirname(place), name);
      if (what === "publishing") await rm(left, { recursive: true, force: true });
      else if (await namesIn(place) === null) await rename(left, place);
      else await keepOthers(left, place);
    }
  }
}
function isRunning(pid) {
  if (!Number.isInteger(pid) || pid <= 0) return true;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code !== "ESRCH";
  }
}
async function keepOthers(former, place) {
  const ours = await filesOfOurs(former) ?? /* @__PURE__ */ new Set();
  for (const entry of await readdir(former, { recursive: true, withFileTypes: true })) {
    if (entry.isDirectory()) continue;
    const path = join(entry.parentPath, entry.name).slice(former.length + 1).replaceAll("\\", "/");
    if (ours.has(path)) continue;
    await mkdir(dirname(join(place, path)), { recursive: true });
    await rename(join(former, path), join(place, path));
  }
  await rm(former, { recursive: true, force: true });
}
async function readPlainFile(path) {
  const found = await lstat(path).catch(() => null);
  return found?.isFile() === true ? await readFile(path).catch(() => null) : null;
}
async function manifestIn(folder) {
  return readManifest(await readFile(join(folder, manifestPath), "utf8").catch(() => ""));
}
async function filesOfOurs(folder) {
  const manifest = await manifestIn(folder);
  return manifest && /* @__PURE__ */ new Set([manifestPath, ...manifest.files.map(({ path }) => path)]);
}

// src/cli/write-edition.ts
import { readFileSync } from "node:fs";
import { join as join2 } from "node:path";
async function writeEdition(edition, folder, house) {
  const { municipality, data } = edition;
  const files = listEditionFiles(edition);
  const writing = new Writing(folder, house, `${municipality.id} ${data.fiscalYear}`);
  const kept = /* @__PURE__ */ new Map();
  for (const some of chunksOf(files, atOnce)) {
    await Promise.all(
      some.map(async (file) => {
        const entry = await writing.keep(file);
        if (entry !== null) kept.set(file, entry);
      })
    );
  }
  const entries = [];
  for (const [index, file] of files.entries()) {
    const stayed = kept.get(file);
    entries.push(stayed ?? await writing.make(file));
    house.say(
      `${index + 1}/${files.length} ${file.path}${stayed === void 0 ? "" : "\uFF08\u5909\u308F\u308A\u306A\u3057\uFF09"}`
    );
  }
  const manifest = printManifest({
    formatVersion: 1,
    municipality: municipality.name,
    fiscalYear: data.fiscalYear,
    files: entries
  });
  await folder.write(manifestPath, manifest);
  await folder.finish();
  return { files: entries, written: writing.written };
}
var atOnce = 16;
var Writing = class {
  written = 0;
  #folder;
  #house;
  #edition;
  #former;
  /** @param edition Whose year: a seal of one is none of another */
  constructor(folder, house, edition) {
    this.#folder = folder;
    this.#house = house;
    this.#edition = edition;
    this.#former = new Map(folder.former?.files.map((entry) => [entry.path, entry]));
  }
  /** null where it has to be made. */
  async keep(file) {
    const entry = this.#former.get(file.path);
    if (entry === void 0 || !this.#isSealed(file, entry)) return null;
    return await this.#folder.keep(entry) ? entry : null;
  }
  async make(file) {
    const bytes = await file.make();
    const entry = this.#seal(file, describeFile(file, bytes));
    const former = this.#former.get(file.path);
    if (former?.sha256 === entry.sha256 && await this.#folder.keep(entry)) return entry;
    await this.#folder.write(file.path, bytes);
    this.written += 1;
    return entry;
  }
  #seal(file, entry) {
    const words = this.#words(file, entry);
    if (words === null) return entry;
    const sealed = this.#house.seals.seal(Buffer.from(words), this.#name(file));
    return { ...entry, seal: Buffer.from(sealed).toString("base64") };
  }
  #isSealed(file, { seal = "", ...entry }) {
    const words = this.#words(file, entry);
    if (words === null || seal === "") return false;
    try {
      const opened = this.#house.seals.open(Buffer.from(seal, "base64"), this.#name(file));
      return Buffer.from(opened).toString() === words;
    } catch (error) {
      if (error instanceof CannotOpen) return false;
      throw error;
    }
  }
  /** What it was made from, by which program, and what came of it. */
  #words(file, entry) {
    const { program } = this.#house;
    if (program === null) return null;
    const { mediaType, reproducible } = file;
    const same = entry.mediaType === mediaType && entry.reproducible === reproducible;
    return same ? `${program} ${file.madeFrom()} ${entry.sha256} ${entry.bytes}` : null;
  }
  #name({ path }) {
    return `edition ${this.#edition} ${path}`;
  }
};
function programMark({ projectFolder }) {
  try {
    const inputs = readFileSync(join2(projectFolder, "build", ".inputs"));
    return sha256(Buffer.concat([inputs, Buffer.from(process.version)]));
  } catch {
    return null;
  }
}

// src/cli/commands/publish.ts
var publishCommand = {
  summary: "\u3042\u308B\u5E74\u5EA6\u3092\u3001\u69D8\u5F0F\u30FB\u30C7\u30FC\u30BF\u30FB\u5224\u5B9A\u306E\u3082\u3068\u306B\u306A\u3063\u305F\u8A18\u9332\u3054\u3068\u30D5\u30A9\u30EB\u30C0\u306B\u66F8\u304D\u51FA\u3057\u307E\u3059",
  usage: "publish --fiscal-year 2020 --out \u30D5\u30A9\u30EB\u30C0 [--json]",
  async run(args, terminal) {
    const { values, positionals } = readArguments(args, {
      "fiscal-year": { type: "string" },
      out: { type: "string" },
      json: { type: "boolean" }
    });
    const fiscalYear = readFiscalYearOption(values["fiscal-year"]);
    if (positionals.length > 0) throw new UsageError(`\u300C${positionals[0]}\u300D\u306F\u8981\u308A\u307E\u305B\u3093\u3002`);
    if (fiscalYear === null) {
      throw new UsageError("\u516C\u8868\u3059\u308B\u5E74\u5EA6\u3092 --fiscal-year 2020 \u306E\u3088\u3046\u306B\u66F8\u3044\u3066\u304F\u3060\u3055\u3044\u3002");
    }
    const { out = "" } = values;
    if (out === "") throw new UsageError("\u66F8\u304D\u51FA\u3059\u5148\u306E\u30D5\u30A9\u30EB\u30C0\u3092 --out \u306B\u66F8\u3044\u3066\u304F\u3060\u3055\u3044\u3002");
    if (!await isFree(out)) {
      terminal.say(
        `\u8981\u4FEE\u6B63: ${out} \u306B\u306F\u516C\u8868\u3055\u308C\u305F\u3082\u306E\u306E\u307B\u304B\u306B\u30D5\u30A1\u30A4\u30EB\u304C\u3042\u308A\u307E\u3059\u3002\u7A7A\u306E\u30D5\u30A9\u30EB\u30C0\u3092\u6307\u5B9A\u3057\u3066\u304F\u3060\u3055\u3044\u3002`
      );
      return exitCode.inputAtFault;
    }
    const opened = await openInstallation(terminal, { share: true });
    if (!opened.ok) {
      sayProblems(terminal, opened.problems);
      return exitCode.inputAtFault;
    }
    let folder = null;
    try {
      const edition = await getEdition(opened.value.context(), fiscalYear);
      if (!edition.ok) {
        sayProblems(terminal, edition.problems);
        return exitCode.inputAtFault;
      }
      folder = await growFolder(out);
      const house = {
        seals: opened.value.seals(),
        program: programMark(terminal),
        say: terminal.say
      };
      const { files, written } = await writeEdition(edition.value, folder, house);
      if (values.json === true) {
        terminal.print(`${JSON.stringify({ fiscalYear, out, written, files }, null, 2)}
`);
      }
      return exitCode.done;
    } catch (cause) {
      sayProblems(terminal, [writeProblem(out, cause)]);
      return exitCode.inputAtFault;
    } finally {
      await folder?.abandon();
      await opened.value.close();
    }
  }
};
export {
  publishCommand
};
//# sourceMappingURL=publish-PAUA2ZXU.js.map
