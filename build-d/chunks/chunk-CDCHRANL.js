import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  readDocument,
  readLaidOut
} from "./chunk-AKF3DVSF.js";
import {
  fileKind,
  kindNames,
  lyingName
} from "./chunk-ZTCEOYA7.js";
import {
  decodeText
} from "./chunk-ZC4SHTRN.js";
import {
  beyond,
  limits
} from "./chunk-2XTGSLPQ.js";
import {
  fail,
  ok
} from "./chunk-4KTNLBUQ.js";

// src/intake/media/child/reader-pool.ts
import { availableParallelism } from "node:os";

// src/intake/media/child/process-use.ts
import { readFileSync } from "node:fs";
var pageBytes = 4096;
function memoryOf({ pid }) {
  const [, resident = "0"] = factsOf(pid, "statm").split(" ");
  return Number(resident) * pageBytes;
}
var ticksASecond = 100;
function computingSecondsOf({ pid }) {
  const fields = factsOf(pid, "stat").split(") ").at(-1)?.split(" ") ?? [];
  const [user = "0", system = "0"] = fields.slice(11, 13);
  return (Number(user) + Number(system)) / ticksASecond;
}
function factsOf(pid, file) {
  try {
    return readFileSync(`/proc/${pid}/${file}`, "latin1");
  } catch {
    return "";
  }
}

// src/intake/media/child/page-clock.ts
var PageClock = class {
  #child;
  #mostSeconds;
  /** What the process had computed when the page was begun; null while there is none. */
  #begun = null;
  constructor(child, mostSeconds) {
    this.#child = child;
    this.#mostSeconds = mostSeconds;
  }
  /** @param page null: what follows is no page's */
  begin(page) {
    this.#begun = page === null ? null : computingSecondsOf(this.#child);
  }
  isOver() {
    if (this.#begun === null) return false;
    return computingSecondsOf(this.#child) - this.#begun > this.#mostSeconds;
  }
};

// src/intake/media/child/start-child.ts
import { fork } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
function startChild() {
  const root = projectFolder();
  const program = join(root, "build", "reader.js");
  return fork(program, {
    cwd: root,
    env: {},
    execArgv: [`--max-old-space-size=${heapMegabytes}`, ...permissions(root)],
    serialization: "advanced",
    // what a dying process prints is for nobody's eyes: the one who asked is told what happened
    stdio: ["ignore", "ignore", "ignore", "ipc"]
  });
}
var heapMegabytes = 768;
function permissions(root) {
  const [major = 0] = process.versions.node.split(".").map(Number);
  const flag = major < 22 ? "--experimental-permission" : "--permission";
  const folders = ["build", "node_modules"].map((folder) => join(root, folder));
  return [
    flag,
    ...[...folders, join(root, "package.json")].map((path) => `--allow-fs-read=${path}`)
  ];
}
var found = null;
function projectFolder() {
  if (found !== null) return found;
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, "package.json"))) {
    const above = dirname(folder);
    if (above === folder) throw new Error("the project folder is gone");
    folder = above;
  }
  found = folder;
  return folder;
}

// src/intake/media/child/reader-process.ts
var ReaderProcess = class {
  #child;
  #bounds;
  #alive = true;
  #served = 0;
  /** @param bounds How long a file may take, and what the process may hold */
  constructor(start = startChild, bounds = limits) {
    this.#bounds = bounds;
    this.#child = start();
    this.#child.once("exit", () => {
      this.#alive = false;
    });
    this.#rest();
  }
  /** Whether it may take another file: it lives, and has not grown. */
  get fresh() {
    return this.#alive && this.#served < mostServed && memoryOf(this.#child) < mostKept;
  }
  async read(name, bytes) {
    this.#served += 1;
    this.#child.ref();
    this.#child.channel?.ref();
    try {
      return await this.#answer({ id: this.#served, name, bytes });
    } finally {
      this.#rest();
    }
  }
  #answer(order) {
    const child = this.#child;
    const { seconds, pageSeconds, memoryBytes } = this.#bounds;
    const page = new PageClock(child, pageSeconds);
    return new Promise((resolve) => {
      let reason = null;
      const end = (problem) => {
        reason ??= problem;
        this.#alive = false;
        child.kill("SIGKILL");
      };
      const clock = setTimeout(() => end(beyond("seconds")), seconds * 1e3);
      const scale = setInterval(() => {
        if (memoryOf(child) > memoryBytes) end(beyond("memoryBytes"));
        if (page.isOver()) setImmediate(() => page.isOver() && end(beyond("pageSeconds")));
      }, 250);
      const settle = (result) => {
        clearTimeout(clock);
        clearInterval(scale);
        child.off("message", onMessage);
        child.off("exit", onExit);
        resolve(result);
      };
      const onMessage = (answer) => {
        if (answer.id !== order.id) return;
        if ("page" in answer) return page.begin(answer.page);
        settle("result" in answer ? answer.result : fail(unreadable));
      };
      const onExit = (code, signal) => {
        const outOfMemory = signal === "SIGABRT" || signal === "SIGTRAP" || code === 134 || code === 5;
        settle(fail(reason ?? (outOfMemory ? beyond("memoryBytes") : unreadable)));
      };
      child.on("message", onMessage);
      child.once("exit", onExit);
      if (child.connected) child.send(order);
      else onExit(child.exitCode, child.signalCode);
    });
  }
  /** It must not keep the program from ending while there is nothing to read. */
  #rest() {
    this.#child.unref();
    this.#child.channel?.unref();
  }
  close() {
    this.#alive = false;
    this.#child.kill("SIGKILL");
  }
};
var mostServed = 1e3;
var mostKept = 400 * 1024 * 1024;
var unreadable = {
  code: "document/unreadable",
  severity: "blocks",
  message: "\u30D5\u30A1\u30A4\u30EB\u306E\u4F5C\u308A\u304C\u5206\u304B\u3089\u305A\u3001\u8AAD\u307F\u53D6\u308C\u307E\u305B\u3093\u3002\u5143\u306E\u30BD\u30D5\u30C8\u3067\u958B\u3044\u3066\u4FDD\u5B58\u3057\u76F4\u3059\u304B\u3001PDF\u3067\u4FDD\u5B58\u3057\u3066\u304B\u3089\u53D6\u308A\u8FBC\u3093\u3067\u304F\u3060\u3055\u3044\u3002"
};

// src/intake/media/child/reader-pool.ts
var most = Math.min(2, availableParallelism());
var idle = [];
var waiting = [];
var busy = 0;
async function layOutApart(name, bytes) {
  if (busy >= most) await new Promise((resolve) => waiting.push(resolve));
  else busy += 1;
  const reader = freshReader();
  try {
    return await reader.read(name, bytes);
  } finally {
    if (reader.fresh) idle.push(reader);
    else reader.close();
    const next = waiting.shift();
    if (next === void 0) busy -= 1;
    else next(null);
  }
}
function freshReader() {
  for (let reader = idle.pop(); reader !== void 0; reader = idle.pop()) {
    if (reader.fresh) return reader;
    reader.close();
  }
  return new ReaderProcess();
}

// src/intake/media/office/convert-file.ts
import { spawn } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join as join3 } from "node:path";
import { pathToFileURL } from "node:url";

// src/intake/media/office/find-office.ts
import { access, constants } from "node:fs/promises";
import { delimiter, join as join2 } from "node:path";
async function findOffice(env = process.env) {
  const inPath = (env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  const programs = [
    ...inPath.flatMap((folder) => names.map((name) => join2(folder, name))),
    ...usualPlaces
  ];
  for (const program of programs) {
    const there = await access(program, constants.X_OK).then(
      () => true,
      () => false
    );
    if (there) return program;
  }
  return null;
}
var names = process.platform === "win32" ? ["soffice.exe"] : ["soffice", "libreoffice"];
var usualPlaces = [
  "/usr/lib/libreoffice/program/soffice",
  "/opt/libreoffice/program/soffice",
  "/Applications/LibreOffice.app/Contents/MacOS/soffice",
  "C:\\Program Files\\LibreOffice\\program\\soffice.exe"
];

// src/intake/media/office/old-office.ts
function oldOfficeTarget(bytes) {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found2 = streams.find(({ name }) => buffer.includes(Buffer.from(name, "utf16le")));
  return found2 ?? { extension: "doc", target: "docx" };
}
var streams = [
  { name: "WordDocument", extension: "doc", target: "docx" },
  { name: "PowerPoint Document", extension: "ppt", target: "pptx" },
  { name: "Workbook", extension: "xls", target: "xlsx" },
  { name: "Book", extension: "xls", target: "xlsx" }
];

// src/intake/media/office/convert-file.ts
async function convertFile(from, bytes) {
  const office = await findOffice();
  if (office === null) return fail(notInstalled(from));
  const { extension, target } = targets[from] ?? oldOfficeTarget(bytes);
  const folder = await mkdtemp(join3(tmpdir(), "torikumi-convert-"));
  try {
    const input = join3(folder, `document.${extension}`);
    await writeFile(input, bytes);
    await writeProfile(join3(folder, "profile"));
    const ended = await run(office, folder, input, target);
    if (ended === "too-slow") return fail(beyond("conversionSeconds"));
    const [made] = await readdir(join3(folder, "made")).catch(() => []);
    if (made === void 0) return fail(notConverted(from));
    return ok({ name: made, bytes: await readFile(join3(folder, "made", made)) });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
var targets = {
  ods: { extension: "ods", target: "xlsx" },
  odt: { extension: "odt", target: "docx" },
  rtf: { extension: "rtf", target: "docx" },
  odp: { extension: "odp", target: "pptx" }
};
function run(office, folder, input, target) {
  return new Promise((resolve) => {
    const child = spawn(
      office,
      [
        `-env:UserInstallation=${pathToFileURL(join3(folder, "profile")).href}`,
        "--headless",
        "--norestore",
        "--nolockcheck",
        "--convert-to",
        target,
        "--outdir",
        join3(folder, "made"),
        input
      ],
      { cwd: folder, env: environment(folder), stdio: "ignore", detached: true }
    );
    const clock = setTimeout(() => {
      resolve("too-slow");
      endGroup(child.pid);
    }, limits.conversionSeconds * 1e3);
    const ended = () => {
      clearTimeout(clock);
      resolve("ended");
    };
    child.once("error", ended);
    child.once("exit", ended);
  });
}
function endGroup(pid) {
  if (pid === void 0) return;
  try {
    process.kill(-pid, "SIGKILL");
  } catch (error) {
    if (error.code !== "ESRCH") throw error;
  }
}
function environment(folder) {
  const nobody = "http://127.0.0.1:9";
  return {
    PATH: process.env["PATH"],
    HOME: folder,
    LANG: "ja_JP.UTF-8",
    http_proxy: nobody,
    https_proxy: nobody
  };
}
async function writeProfile(profile) {
  await mkdir(join3(profile, "user"), { recursive: true });
  await writeFile(join3(profile, "user", "registrymodifications.xcu"), settings);
}
var security = "org.openoffice.Office.Common/Security/Scripting";
var settings = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
${[
  ["DisableMacrosExecution", "true"],
  ["MacroSecurityLevel", "3"],
  ["BlockUntrustedRefererLinks", "true"]
].map(
  ([name, value]) => `<item oor:path="/${security}"><prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop></item>`
).join("\n")}
</oor:items>
`;
function notInstalled(from) {
  return {
    code: "document/needs-libreoffice",
    severity: "blocks",
    message: `${kindNames[from]}\u3092\u8AAD\u3080\u306B\u306F LibreOffice \u304C\u5FC5\u8981\u3067\u3059\u304C\u3001\u3053\u306E\u6A5F\u68B0\u306B\u5165\u3063\u3066\u3044\u307E\u305B\u3093\u3002LibreOffice \u3092\u5165\u308C\u308B\u304B\u3001xlsx\u30FBdocx\u30FBPDF\u3067\u4FDD\u5B58\u3057\u76F4\u3057\u3066\u304F\u3060\u3055\u3044\u3002`
  };
}
function notConverted(from) {
  return {
    code: "document/not-converted",
    severity: "blocks",
    message: `${kindNames[from]}\u3092 LibreOffice \u3067\u958B\u3051\u307E\u305B\u3093\u3002\u58CA\u308C\u3066\u3044\u306A\u3044\u304B\u78BA\u304B\u3081\u3001xlsx\u30FBdocx\u30FBPDF\u3067\u4FDD\u5B58\u3057\u76F4\u3057\u3066\u304F\u3060\u3055\u3044\u3002`
  };
}

// src/intake/read-files.ts
async function* readFiles(file, context = {}, depth = 0) {
  const kind = fileKind(file.name, file.bytes);
  if (kind === "text") {
    yield { file, read: readAsText(file, context) };
    return;
  }
  const most2 = kind === "zip" ? "archiveBytes" : "fileBytes";
  if (file.bytes.length > limits[most2]) {
    yield { file, read: fail(beyond(most2)) };
    return;
  }
  const opened = await openFile(file);
  if (!opened.ok) yield { file, read: opened };
  else if (opened.value.kind === "document") {
    yield { file, read: readLaidOut(file.name, opened.value.laid, context) };
  } else yield* readArchive(file, opened.value.files, context, depth);
}
async function readFile2(file, context = {}) {
  let only = null;
  for await (const reading of readFiles(file, context)) {
    if (only !== null) return fail(severalDocuments);
    only = reading;
  }
  return only?.read ?? fail(emptyArchive);
}
async function* unpackFile(file, depth = 0) {
  const { name, bytes } = file;
  const zipped = fileKind(name, bytes) === "zip" && bytes.length <= limits.archiveBytes;
  const opened = zipped && depth < limits.nesting ? await layOutApart(name, bytes) : null;
  if (opened?.ok !== true || opened.value.kind !== "archive" || opened.value.files.length === 0) {
    yield file;
    return;
  }
  for (const inner of opened.value.files) {
    const named = { ...inner, name: `${name}/${inner.name}` };
    if ("refused" in named) yield named;
    else yield* unpackFile(named, depth + 1);
  }
}
function readAsText(file, context) {
  const read = readDocument(file.name, file.bytes, context);
  const lies = read.ok ? lyingName(file.name, "text") : [];
  if (!read.ok || lies.length === 0) return read;
  const { document } = read.value;
  return ok({ ...read.value, document: { ...document, problems: [...lies, ...document.problems] } });
}
async function* readArchive(archive, files, context, depth) {
  if (files.length === 0) yield { file: archive, read: fail(emptyArchive) };
  for (const inner of files) {
    const name = `${archive.name}/${inner.name}`;
    if ("refused" in inner) {
      yield { file: { name, bytes: nothing }, read: fail(inner.refused) };
      continue;
    }
    const { bytes } = inner;
    const file = { name, bytes };
    if (depth + 1 >= limits.nesting && fileKind(name, bytes) === "zip") {
      yield* readInnermost(file, context);
    } else yield* readFiles(file, context, depth + 1);
  }
}
async function* readInnermost(file, context) {
  const opened = await openFile(file);
  if (!opened.ok) yield { file, read: opened };
  else if (opened.value.kind === "archive") yield { file, read: fail(beyond("nesting")) };
  else yield { file, read: readLaidOut(file.name, opened.value.laid, context) };
}
async function layOutFile(file) {
  if (fileKind(file.name, file.bytes) === "text") {
    const decoded = decodeText(file.bytes);
    return decoded.ok ? ok({ ...decoded.value, places: [], markup: true }) : decoded;
  }
  const opened = await openFile(file);
  if (!opened.ok) return opened;
  return opened.value.kind === "document" ? ok(opened.value.laid) : fail(severalDocuments);
}
async function openFile(file) {
  const opened = await layOutApart(file.name, file.bytes);
  if (!opened.ok || opened.value.kind !== "convert") return opened;
  const { from } = opened.value;
  const converted = await convertFile(from, file.bytes);
  if (!converted.ok) return converted;
  const again = await layOutApart(converted.value.name, converted.value.bytes);
  if (!again.ok || again.value.kind !== "document") return again;
  return ok({
    kind: "document",
    laid: withProblem(again.value.laid, readThroughOffice(kindNames[from]))
  });
}
function withProblem(laid, problem) {
  return { ...laid, problems: [problem, ...laid.problems] };
}
function readThroughOffice(name) {
  return {
    code: "document/converted",
    severity: "asks",
    message: `${name}\u3092 LibreOffice \u3067\u65B0\u3057\u3044\u5F62\u5F0F\u306B\u5909\u3048\u3066\u8AAD\u307F\u307E\u3057\u305F\u3002\u8868\u306E\u5F62\u3084\u8A18\u53F7\u304C\u5143\u306E\u307E\u307E\u304B\u78BA\u304B\u3081\u3066\u304F\u3060\u3055\u3044\u3002`
  };
}
var nothing = new Uint8Array();
var severalDocuments = {
  code: "document/several",
  severity: "blocks",
  message: "zip\u306B\u6587\u66F8\u304C\u3044\u304F\u3064\u3082\u5165\u3063\u3066\u3044\u307E\u3059\u3002\u3053\u3053\u3067\u306F\u4E00\u3064\u305A\u3064\u8AAD\u307F\u307E\u3059\u3002zip\u3092\u958B\u3044\u3066\u3001\u4E2D\u306E\u6587\u66F8\u3092\u4E00\u3064\u9078\u3093\u3067\u304F\u3060\u3055\u3044\u3002"
};
var emptyArchive = {
  code: "document/empty",
  severity: "blocks",
  message: "zip\u306B\u6587\u66F8\u304C\u5165\u3063\u3066\u3044\u307E\u305B\u3093\u3002\u4E2D\u8EAB\u306E\u3042\u308Bzip\u304B\u78BA\u304B\u3081\u3066\u304F\u3060\u3055\u3044\u3002"
};

export {
  readFiles,
  readFile2 as readFile,
  unpackFile,
  layOutFile
};
//# sourceMappingURL=chunk-CDCHRANL.js.map
