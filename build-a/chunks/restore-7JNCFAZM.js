import {
  backupProblems,
  listTables,
  manifestPath,
  measure,
  parseManifest,
  plainText,
  quoteName,
  quoteNames,
  rowsOf,
  sayNow
} from "./chunk-PIMOA57U.js";
import {
  compareMigrations,
  hasKey,
  keyPlaceOf,
  migrate,
  readMigrations
} from "./chunk-E5IONJKU.js";
import {
  connect,
  connectionProblem,
  dataFolderOf,
  databaseUrlOf,
  defaultSystemFolder,
  holdsDatabase,
  isAddress,
  openLink,
  serverProblems
} from "./chunk-DYY3OC6I.js";
import {
  readArguments
} from "./chunk-UGYY4XPJ.js";
import {
  UsageError,
  exitCode,
  sayProblems
} from "./chunk-3G2GCVTD.js";
import {
  fail,
  ok
} from "./chunk-G7XFWCAY.js";

// src/cli/commands/restore.ts
import { join, resolve } from "node:path";

// src/store/backup/archive-reader.ts
import { once } from "node:events";
import { buffer } from "node:stream/consumers";
import { crc32 } from "node:zlib";
import { openPromise } from "yauzl";
var longestManifest = 256 * 1024 * 1024;
async function openArchive(file) {
  const zip = await openPromise(file, { lazyEntries: true, autoClose: false }).catch(notZip);
  if (zip === null) return null;
  try {
    const entries = await listEntries(zip);
    const last = entries.get(manifestPath);
    const manifest = last === void 0 ? null : await readManifest(zip, last);
    if (manifest === null) {
      zip.close();
      return null;
    }
    return {
      manifest,
      async read(path) {
        const entry = entries.get(path);
        return entry === void 0 ? null : await zip.openReadStreamPromise(entry);
      },
      close: () => zip.close()
    };
  } catch (cause) {
    zip.close();
    return notZip(cause);
  }
}
function notZip(cause) {
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
  if (code !== "" && !code.startsWith("Z_")) throw cause;
  return null;
}
async function listEntries(zip) {
  const entries = /* @__PURE__ */ new Map();
  zip.on("entry", (entry) => {
    entries.set(entry.fileName, entry);
    zip.readEntry();
  });
  zip.readEntry();
  await once(zip, "end");
  return entries;
}
async function readManifest(zip, entry) {
  if (entry.uncompressedSize > longestManifest) return null;
  const bytes = await buffer(await zip.openReadStreamPromise(entry));
  return crc32(bytes) === entry.crc32 ? parseManifest(bytes.toString("utf8")) : null;
}

// src/store/backup/load-backup.ts
import { pipeline } from "node:stream/promises";
async function loadBackup(url, archive, onProgress) {
  const link = openLink(url, { name: "torikumi restore" });
  try {
    await link.transaction(`begin; ${plainText}`, async (sql) => {
      const tables = new Map((await listTables(sql)).map((table) => [table.name, table]));
      const references = await listReferences(sql);
      for (const { table, name } of references) {
        await sql.unsafe(`alter table ${table} drop constraint ${quoteName(name)}`);
      }
      const wall = async (words) => {
        for (const name of tables.keys()) {
          await sql.unsafe(`alter table torikumi.${quoteName(name)} ${words} row level security`);
        }
      };
      await wall("no force");
      for (const [done, part] of archive.manifest.parts.entries()) {
        onProgress(done);
        const known = tables.get(part.table)?.columns ?? [];
        if (part.rows === 0) continue;
        if (!part.columns.every((column) => known.includes(column))) throw unfit(part);
        await copyIn(sql, archive, part);
      }
      for (const { table, name, definition } of references) {
        await sql.unsafe(`alter table ${table} add constraint ${quoteName(name)} ${definition}`);
      }
      await wall("force");
    });
    await link.transaction("begin; set local statement_timeout = 0", (sql) => sql.unsafe("analyze"));
  } finally {
    await link.close();
  }
}
async function hasTables(url) {
  if (!isAddress(url)) return fail(serverProblems.notAddress());
  const link = openLink(url, { name: "torikumi restore" });
  try {
    return await link.transaction("begin read only", async (sql) => {
      const [table] = await sql`
        select to_regclass('torikumi.schema_migration') is not null as found`;
      return ok(table?.found === true);
    });
  } catch (cause) {
    const problem = connectionProblem(url, cause);
    if (problem === null) throw cause;
    return fail(problem);
  } finally {
    await link.close();
  }
}
async function listReferences(sql) {
  return await sql`
    select format('torikumi.%I', relname) as table, conname as name,
           pg_get_constraintdef(c.oid) as definition
    from pg_constraint c
    join pg_class t on t.oid = conrelid
    where contype = 'f' and relnamespace = 'torikumi'::regnamespace
    order by relname, conname`;
}
async function copyIn(sql, archive, part) {
  const source = await archive.read(part.path);
  if (source === null) throw unfit(part);
  const into = `torikumi.${quoteName(part.table)} (${quoteNames(part.columns)})`;
  await pipeline(source, await sql.unsafe(`copy ${into} from stdin`).writable());
}
function unfit({ path }) {
  return new Error(
    `the backup was changed while it was restored, or was made by no Torikumi: ${path}`
  );
}

// src/store/backup/verify-backup.ts
import { Writable } from "node:stream";
import { pipeline as pipeline2 } from "node:stream/promises";
async function findDamage(archive, onProgress) {
  for (const [done, part] of archive.manifest.parts.entries()) {
    onProgress(done);
    if (!await isWhole(archive, part)) return part.path;
  }
  return null;
}
async function isWhole(archive, part) {
  const counted = measure();
  const nowhere = new Writable({ write: (_chunk, _encoding, next) => next() });
  try {
    const stream = await archive.read(part.path);
    if (stream === null) return false;
    await pipeline2(stream, counted.stream, nowhere);
  } catch {
    return false;
  }
  const { bytes, rows, sha256 } = counted.written();
  return bytes === part.bytes && rows === part.rows && sha256 === part.sha256;
}

// src/cli/commands/restore.ts
var restoreCommand = {
  summary: "\u63A7\u3048\u3092\u7A7A\u306E\u30D5\u30A9\u30EB\u30C0\u304B\u30C7\u30FC\u30BF\u30D9\u30FC\u30B9\u306B\u623B\u3057\u307E\u3059",
  usage: "restore \u30D5\u30A1\u30A4\u30EB [--json]   \uFF08\u623B\u3059\u5148: TORIKUMI_DATA \u304B DATABASE_URL\uFF09",
  async run(args, terminal) {
    const { values, positionals } = readArguments(args, { json: { type: "boolean" } });
    const [file, ...more] = positionals;
    if (file === void 0 || more.length > 0) {
      throw new UsageError("\u63A7\u3048\u306E\u30D5\u30A1\u30A4\u30EB\u3092\u4E00\u3064\u66F8\u3044\u3066\u304F\u3060\u3055\u3044\u3002");
    }
    const restored = await open(terminal, resolve(file));
    if (!restored.ok) {
      sayProblems(terminal, restored.problems);
      return exitCode.inputAtFault;
    }
    const { at, municipalities } = restored.value;
    const rows = rowsOf(restored.value);
    terminal.say(
      `\u5FA9\u5143\u3057\u307E\u3057\u305F: ${at} \u306E\u63A7\u3048\uFF08\u81EA\u6CBB\u4F53 ${municipalities.length}\u3001${rows.toLocaleString("ja-JP")} \u884C\uFF09\u3002`
    );
    if (!hasKey(terminal)) terminal.say(keyToo(keyPlaceOf(terminal).file ?? "TORIKUMI_KEY"));
    if (values.json === true) {
      terminal.print(`${JSON.stringify({ at, municipalities, rows }, null, 2)}
`);
    }
    return exitCode.done;
  }
};
function keyToo(place) {
  return `\u5C01\u3058\u305F\u79D8\u5BC6\uFF08\u4E8C\u8981\u7D20\u306E\u767B\u9332\u3001\u500B\u4EBA\u306E\u6B04\u306A\u3069\uFF09\u3092\u958B\u304F\u9375\u306F\u3001\u63A7\u3048\u306B\u306F\u5165\u3063\u3066\u3044\u307E\u305B\u3093\u3002\u5225\u306B\u63A7\u3048\u305F\u9375\u3092\u300C${place}\u300D\u306B\u7F6E\u3044\u3066\u304B\u3089 serve \u3057\u3066\u304F\u3060\u3055\u3044\u3002`;
}
async function open(terminal, file) {
  const archive = await openArchive(file).catch(() => "missing");
  if (archive === "missing") return fail(backupProblems.missing(file));
  if (archive === null) return fail(backupProblems.notBackup(file));
  try {
    const refused = refusal(terminal, archive);
    if (refused.length > 0) return fail(...refused);
    const { parts } = archive.manifest;
    const say = sayNow(terminal);
    const damaged = await findDamage(archive, (done) => {
      say(`\u63A7\u3048\u3092\u78BA\u304B\u3081\u3066\u3044\u307E\u3059 ${done}/${parts.length}`);
    });
    if (damaged !== null) return fail(backupProblems.damaged(file, damaged));
    return await bringIn(terminal, archive);
  } finally {
    archive.close();
  }
}
function refusal(terminal, { manifest }) {
  const dataFolder = dataFolderOf(terminal);
  const embedded = databaseUrlOf(terminal) === null;
  const filled = embedded && holdsDatabase(dataFolder, defaultSystemFolder);
  const files = readMigrations(migrationsOf(terminal));
  const compared = files.ok ? compareMigrations(files.value, manifest.migrations) : files;
  const unfit2 = compared.ok ? [] : compared.problems;
  const newest = manifest.migrations.at(-1)?.name ?? "";
  const newer = unfit2.some(({ code }) => code === "migration/newer");
  return [
    ...filled ? [backupProblems.filledFolder(dataFolder)] : [],
    ...newer ? [backupProblems.newer(newest)] : unfit2
  ];
}
async function bringIn(terminal, archive) {
  const connected = await connect(terminal, { share: false, grows: true });
  if (!connected.ok) return connected;
  const { ownerUrl, close, settle } = connected.value;
  const { migrations, parts } = archive.manifest;
  const folder = migrationsOf(terminal);
  const say = sayNow(terminal);
  try {
    const filled = await hasTables(ownerUrl);
    if (!filled.ok) return filled;
    if (filled.value) return fail(backupProblems.filledDatabase());
    const then = await migrate(ownerUrl, folder, say, migrations.at(-1)?.number);
    if (!then.ok) return then;
    await loadBackup(ownerUrl, archive, (done) => say(`\u5FA9\u5143\u3057\u3066\u3044\u307E\u3059 ${done}/${parts.length}`));
    const now = await migrate(ownerUrl, folder, terminal.say);
    if (!now.ok) return now;
    await settle();
    return ok(archive.manifest);
  } finally {
    await close();
  }
}
function migrationsOf({ projectFolder }) {
  return join(projectFolder, "migrations");
}
export {
  restoreCommand
};
//# sourceMappingURL=restore-7JNCFAZM.js.map
