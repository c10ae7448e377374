import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  codeOf,
  connectionProblem,
  dataFolderOf,
  formatAddress,
  isAddress,
  judgeServer,
  openLink,
  readServerFacts,
  serverProblems,
  unavailableReason
} from "./chunk-S6NMDHWA.js";
import {
  fail,
  ok
} from "./chunk-4KTNLBUQ.js";

// src/store/migration/problem.ts
function problem(code, message) {
  return { code: `migration/${code}`, severity: "blocks", message };
}
var migrationProblems = {
  newer: (name) => problem(
    "newer",
    `\u30C7\u30FC\u30BF\u30D9\u30FC\u30B9\u306F\u3001\u3088\u308A\u65B0\u3057\u3044\u7248\u306E Torikumi \u306E\u3082\u306E\u3067\u3059\uFF08${name} \u304C\u9069\u7528\u6E08\u307F\uFF09\u3002\u65B0\u3057\u3044\u7248\u306E Torikumi \u3067\u59CB\u3081\u3066\u304F\u3060\u3055\u3044\u3002`
  ),
  missing: (name) => problem(
    "missing",
    `\u9069\u7528\u6E08\u307F\u306E\u79FB\u884C\u300C${name}\u300D\u304C migrations \u30D5\u30A9\u30EB\u30C0\u306B\u3042\u308A\u307E\u305B\u3093\u3002\u914D\u5E03\u3055\u308C\u305F\u3068\u304A\u308A\u306B\u623B\u3057\u3066\u304F\u3060\u3055\u3044\u3002`
  ),
  changed: (name) => problem(
    "changed",
    `\u9069\u7528\u6E08\u307F\u306E\u79FB\u884C\u300C${name}\u300D\u306E\u4E2D\u8EAB\u304C\u66F8\u304D\u63DB\u3048\u3089\u308C\u3066\u3044\u307E\u3059\u3002\u9069\u7528\u3057\u305F\u79FB\u884C\u306F\u5909\u3048\u3089\u308C\u307E\u305B\u3093\u3002\u5143\u306B\u623B\u3057\u3001\u5909\u66F4\u306F\u65B0\u3057\u3044\u756A\u53F7\u306E\u79FB\u884C\u306B\u66F8\u3044\u3066\u304F\u3060\u3055\u3044\u3002`
  ),
  misnamed: (name) => problem(
    "misnamed",
    `migrations \u30D5\u30A9\u30EB\u30C0\u306E\u300C${name}\u300D\u306F\u79FB\u884C\u306E\u540D\u524D\u306B\u306A\u3063\u3066\u3044\u307E\u305B\u3093\u3002\u300C0001-words.sql\u300D\u306E\u5F62\u306B\u3057\u3066\u304F\u3060\u3055\u3044\u3002`
  ),
  outOfOrder: (name, expected) => problem(
    "out-of-order",
    `migrations \u30D5\u30A9\u30EB\u30C0\u306E\u756A\u53F7\u304C\u7D9A\u3044\u3066\u3044\u307E\u305B\u3093\u3002\u300C${name}\u300D\u306E\u3068\u3053\u308D\u306F ${expected} \u306E\u306F\u305A\u3067\u3059\u3002\u756A\u53F7\u3092\u76F4\u3057\u3066\u304F\u3060\u3055\u3044\u3002`
  ),
  ownTransaction: (name, words) => problem(
    "own-transaction",
    `\u79FB\u884C\u300C${name}\u300D\u306B\u300C${words}\u300D\u304C\u3042\u308A\u307E\u3059\u3002\u79FB\u884C\u306F\u307E\u3068\u3081\u3066\u4E00\u5EA6\u306B\u9069\u7528\u3059\u308B\u305F\u3081\u3001\u53D6\u5F15\u3092\u81EA\u5206\u3067\u533A\u5207\u308C\u307E\u305B\u3093\u3002\u53D6\u308A\u9664\u3044\u3066\u304F\u3060\u3055\u3044\u3002`
  ),
  noFolder: (folder) => problem(
    "no-folder",
    `migrations \u30D5\u30A9\u30EB\u30C0\u300C${folder}\u300D\u3092\u8AAD\u3081\u307E\u305B\u3093\u3002\u914D\u5E03\u3055\u308C\u305F\u3068\u304A\u308A\u306B\u7F6E\u3044\u3066\u304F\u3060\u3055\u3044\u3002`
  ),
  failed: (name, reason) => problem(
    "failed",
    `\u79FB\u884C\u300C${name}\u300D\u3092\u9069\u7528\u3067\u304D\u307E\u305B\u3093\u3067\u3057\u305F\uFF08${reason}\uFF09\u3002\u30C7\u30FC\u30BF\u30D9\u30FC\u30B9\u306F\u79FB\u884C\u306E\u524D\u306E\u307E\u307E\u3067\u3059\u3002\u3053\u306E\u5185\u5BB9\u3092\u6DFB\u3048\u3066\u3001\u958B\u767A\u5143\u306B\u77E5\u3089\u305B\u3066\u304F\u3060\u3055\u3044\u3002`
  ),
  notAllowed: (place) => problem(
    "not-allowed",
    `\u30C7\u30FC\u30BF\u30D9\u30FC\u30B9\u300C${place}\u300D\u306E\u5F62\u3092\u65B0\u3057\u304F\u3059\u308B\u6A29\u9650\u304C\u3042\u308A\u307E\u305B\u3093\u3002DATABASE_URL \u3092\u30C7\u30FC\u30BF\u30D9\u30FC\u30B9\u306E\u6301\u3061\u4E3B\u306B\u3059\u308B\u304B\u3001\u7BA1\u7406\u8005\u306B\u300CGRANT CREATE ON DATABASE\u300D\u3068\u300CCREATE ROLE torikumi_app\u300D\u3092\u983C\u3093\u3067\u304F\u3060\u3055\u3044\u3002`
  )
};

// src/store/migration/compare.ts
function compareMigrations(files, applied) {
  const problems = applied.flatMap((one) => problemOf(one, files));
  if (problems.length > 0) return fail(...problems);
  return ok(files.filter(({ number }) => !applied.some((one) => one.number === number)));
}
function problemOf(applied, files) {
  const file = files.find(({ number }) => number === applied.number);
  const newest = files.at(-1)?.number ?? 0;
  if (file === void 0 && applied.number > newest) return [migrationProblems.newer(applied.name)];
  if (file === void 0) return [migrationProblems.missing(applied.name)];
  return file.sha256 === applied.sha256 ? [] : [migrationProblems.changed(applied.name)];
}

// src/store/migration/read.ts
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
var named = /^(\d{4})-[a-z0-9]+(?:-[a-z0-9]+)*\.sql$/;
var transactionWords = /^[ \t]*(?:commit|rollback|begin|start transaction|savepoint)\b[^\n;]*;/im;
function readMigrations(folder) {
  const names = listNames(folder);
  if (names === null) return fail(migrationProblems.noFolder(folder));
  const misnamed = names.filter((name) => !named.test(name));
  const migrations = names.filter((name) => named.test(name)).map((name) => readMigration(folder, name));
  const problems = [
    ...misnamed.map(migrationProblems.misnamed),
    ...migrations.flatMap(problemsOf)
  ];
  return problems.length > 0 ? fail(...problems) : ok(migrations);
}
function listNames(folder) {
  try {
    return readdirSync(folder).filter((name) => name.endsWith(".sql")).sort();
  } catch {
    return null;
  }
}
function readMigration(folder, name) {
  const content = readFileSync(join(folder, name), "utf8").replaceAll("\r\n", "\n");
  const sha256 = createHash("sha256").update(content).digest("hex");
  return { number: Number(name.slice(0, 4)), name, sha256, content };
}
function problemsOf({ number, name, content }, index) {
  const problems = [];
  if (number !== index + 1) {
    problems.push(migrationProblems.outOfOrder(name, String(index + 1).padStart(4, "0")));
  }
  const words = transactionWords.exec(content);
  if (words !== null) problems.push(migrationProblems.ownTransaction(name, words[0].trim()));
  return problems;
}

// src/store/migrate.ts
var lockNumber = 870251046;
var opening = `begin; set local search_path = torikumi, public; set local lock_timeout = '60s'`;
function migrate(url, folder, onProgress, until = Number.POSITIVE_INFINITY) {
  return withMigrations(url, folder, async (link, files) => {
    const wanted = files.filter(({ number }) => number <= until);
    const applied = [];
    for (; ; ) {
      const step = await applyNext(link, wanted, onProgress);
      if (!step.ok) return step;
      if (step.value === null) return ok(applied);
      applied.push(step.value);
    }
  });
}
async function withMigrations(url, folder, work) {
  const files = readMigrations(folder);
  if (!files.ok) return files;
  if (!isAddress(url)) return fail(serverProblems.notAddress());
  const link = openLink(url, { name: "torikumi migrate" });
  try {
    const problems = judgeServer(await link.transaction(opening, readServerFacts));
    return problems.length > 0 ? fail(...problems) : await work(link, files.value);
  } catch (cause) {
    const problem2 = problemOf2(url, cause);
    if (problem2 === null) throw cause;
    return fail(problem2);
  } finally {
    await link.close();
  }
}
function problemOf2(url, cause) {
  if (cause instanceof MigrationFailed) return cause.problem;
  if (codeOf(cause) === "42501") return migrationProblems.notAllowed(formatAddress(url));
  return connectionProblem(url, cause);
}
var MigrationFailed = class extends Error {
  name = "MigrationFailed";
  problem;
  constructor(migration, cause) {
    super(cause.message, { cause });
    this.problem = migrationProblems.failed(migration.name, cause.message);
  }
};
function applyNext(link, files, onProgress) {
  return link.transaction(opening, async (sql) => {
    await sql`select pg_advisory_xact_lock(${lockNumber})`;
    const compared = compareMigrations(files, await listApplied(sql));
    if (!compared.ok) return compared;
    const [next] = compared.value;
    if (next === void 0) return ok(null);
    onProgress(`\u30C7\u30FC\u30BF\u30D9\u30FC\u30B9\u306E\u5F62\u3092\u65B0\u3057\u304F\u3057\u3066\u3044\u307E\u3059\uFF1A${next.name}`);
    if (next.number === 1) await makeRecordTable(sql);
    await sql.unsafe(next.content).catch((cause) => refuse(next, cause));
    await sql`
      insert into torikumi.schema_migration (number, name, sha256)
      values (${next.number}, ${next.name}, ${next.sha256})`;
    return ok(next);
  });
}
async function listApplied(sql) {
  const [table] = await sql`
    select to_regclass('torikumi.schema_migration') is not null as found`;
  if (table?.found !== true) return [];
  return sql`
    select number, name, sha256 from torikumi.schema_migration order by number`;
}
async function makeRecordTable(sql) {
  await sql.unsafe(`
    create schema if not exists torikumi;
    create table torikumi.schema_migration (
      number integer primary key,
      name text not null,
      sha256 text not null,
      applied_at timestamptz not null default clock_timestamp()
    )`);
}
function refuse(migration, cause) {
  const other = codeOf(cause) === "42501" || unavailableReason(cause) !== null;
  throw other || !(cause instanceof Error) ? cause : new MigrationFailed(migration, cause);
}

// src/cli/seal-key.ts
import { randomBytes as randomBytes2 } from "node:crypto";
import { readFileSync as readFileSync2, renameSync, statSync, writeFileSync } from "node:fs";

// src/lib/seal.ts
import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
var CannotOpen = class extends Error {
  name = "CannotOpen";
  constructor(of, cause) {
    super(`\u5C01\u3058\u305F\u79D8\u5BC6\u3092\u958B\u3051\u307E\u305B\u3093\uFF08${of}\uFF09\u3002\u9375\u304C\u9055\u3046\u304B\u3001\u5931\u308F\u308C\u3066\u3044\u307E\u3059\u3002`, { cause });
  }
};
var nonceLength = 12;
var tagLength = 16;
var sealKeyLength = 32;
function createSeals(key, former = []) {
  const keys = [key, ...former];
  if (keys.some(({ length }) => length !== sealKeyLength)) {
    throw new TypeError(`a key has ${sealKeyLength} bytes`);
  }
  return {
    seal(secret, of) {
      const nonce = randomBytes(nonceLength);
      const cipher = createCipheriv("aes-256-gcm", key, nonce).setAAD(Buffer.from(of));
      const sealed = [cipher.update(secret), cipher.final()];
      return Buffer.concat([nonce, ...sealed, cipher.getAuthTag()]);
    },
    open(sealed, of) {
      let fault;
      for (const each of keys) {
        try {
          return openWith(each, sealed, of);
        } catch (error) {
          fault = error;
        }
      }
      throw new CannotOpen(of, fault);
    }
  };
}
function openWith(key, sealed, of) {
  const bytes = Buffer.from(sealed);
  const decipher = createDecipheriv("aes-256-gcm", key, bytes.subarray(0, nonceLength));
  decipher.setAAD(Buffer.from(of)).setAuthTag(bytes.subarray(-tagLength));
  return Buffer.concat([decipher.update(bytes.subarray(nonceLength, -tagLength)), decipher.final()]);
}

// src/cli/seal-key.ts
function sealsOf(terminal) {
  let read = null;
  function present() {
    const stamp = stampOf(terminal);
    if (read === null || read.stamp !== stamp) {
      const [key, ...former] = readKeys(terminal);
      read = { stamp: stampOf(terminal), seals: createSeals(key, former) };
    }
    return read.seals;
  }
  const seals = {
    seal: (secret, of) => present().seal(secret, of),
    open: (sealed, of) => present().open(sealed, of)
  };
  return () => {
    present();
    return seals;
  };
}
function keyPlaceOf(terminal) {
  return { file: given(terminal) === "" ? keyFileOf(terminal) : null };
}
function hasKey(terminal) {
  return given(terminal) !== "" || stampOf(terminal) !== "";
}
function readKeys(terminal) {
  const words = given(terminal);
  if (words !== "") return decode(words, "TORIKUMI_KEY");
  const file = keyFileOf(terminal);
  try {
    writeFileSync(file, `${newKey()}
`, { mode: 384, flag: "wx", flush: true });
    terminal.say(`\u79D8\u5BC6\u3092\u5C01\u3058\u308B\u9375\u3092\u4F5C\u308A\u307E\u3057\u305F: ${file}\uFF08\u30C7\u30FC\u30BF\u3068\u306F\u5225\u306E\u5834\u6240\u306B\u63A7\u3048\u3066\u304F\u3060\u3055\u3044\uFF09`);
  } catch (error) {
    if (error.code !== "EEXIST") throw error;
  }
  return decode(readFileSync2(file, "utf8"), file);
}
function addKey(terminal) {
  const keys = readKeys(terminal);
  writeKeys(terminal, [newKey(), ...keys.map(encode)]);
  return readKeys(terminal);
}
function dropFormerKeys(terminal) {
  const [key] = readKeys(terminal);
  writeKeys(terminal, [encode(key)]);
}
function writeKeys(terminal, keys) {
  const file = keyFileOf(terminal);
  writeFileSync(`${file}.part`, `${keys.join("\n")}
`, { mode: 384, flush: true });
  renameSync(`${file}.part`, file);
}
function given({ env }) {
  return (env["TORIKUMI_KEY"] ?? "").trim();
}
function keyFileOf(terminal) {
  return `${dataFolderOf(terminal)}.key`;
}
function stampOf(terminal) {
  if (given(terminal) !== "") return "given";
  const found = statSync(keyFileOf(terminal), { throwIfNoEntry: false });
  return found === void 0 ? "" : `${found.ino} ${found.mtimeMs} ${found.size}`;
}
function newKey() {
  return encode(randomBytes2(sealKeyLength));
}
function encode(key) {
  return Buffer.from(key).toString("base64");
}
function decode(text, place) {
  const words = text.split(/[\s,]+/).filter((word) => word !== "");
  const [first, ...rest] = words.map((word) => Buffer.from(word, "base64"));
  const right = [first, ...rest].every((key) => key?.length === sealKeyLength);
  if (first !== void 0 && right) return [first, ...rest];
  throw new Error(`${place} \u306E\u9375\u304C${sealKeyLength}\u30D0\u30A4\u30C8\u3067\u306F\u3042\u308A\u307E\u305B\u3093\u3002\u63A7\u3048\u304B\u3089\u623B\u3057\u3066\u304F\u3060\u3055\u3044\u3002`);
}

export {
  compareMigrations,
  readMigrations,
  migrate,
  CannotOpen,
  createSeals,
  sealsOf,
  keyPlaceOf,
  hasKey,
  readKeys,
  addKey,
  dropFormerKeys
};
//# sourceMappingURL=chunk-WJZVJVWW.js.map
