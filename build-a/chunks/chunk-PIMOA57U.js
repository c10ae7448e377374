import {
  connectionProblem,
  formatAddress,
  isAddress,
  openLink,
  readServerFacts,
  serverProblems
} from "./chunk-DYY3OC6I.js";
import {
  fail,
  ok
} from "./chunk-G7XFWCAY.js";

// src/store/backup/backup-problem.ts
function problem(code, message) {
  return { code: `backup/${code}`, severity: "blocks", message };
}
var backupProblems = {
  nothing: (place) => problem(
    "nothing",
    `\u300C${place}\u300D\u306B\u306F\u3001\u63A7\u3048\u308B\u30C7\u30FC\u30BF\u304C\u3042\u308A\u307E\u305B\u3093\u3002TORIKUMI_DATA \u304B DATABASE_URL \u3092\u78BA\u304B\u3081\u3066\u304F\u3060\u3055\u3044\u3002`
  ),
  tooOld: () => problem(
    "too-old",
    "\u30C7\u30FC\u30BF\u30D9\u30FC\u30B9\u306E\u5F62\u304C\u3001\u63A7\u3048\u3092\u53D6\u308C\u308B\u3088\u3046\u306B\u306A\u308B\u524D\u306E\u3082\u306E\u3067\u3059\u3002\u3053\u306E\u7248\u306E serve \u3092\u4E00\u5EA6\u52D5\u304B\u3057\u3066\u304B\u3089\u3001\u3082\u3046\u4E00\u5EA6\u63A7\u3048\u3066\u304F\u3060\u3055\u3044\u3002"
  ),
  notOwner: () => problem(
    "not-owner",
    "\u3069\u306E\u81EA\u6CBB\u4F53\u306E\u30C7\u30FC\u30BF\u304C\u3042\u308B\u304B\u3092\u3001\u3053\u306E\u63A5\u7D9A\u306E\u5229\u7528\u8005\u3067\u306F\u6570\u3048\u3089\u308C\u307E\u305B\u3093\u3002DATABASE_URL \u3092\u3001\u8868\u3092\u4F5C\u3063\u305F\u5229\u7528\u8005\uFF08\u8868\u306E\u6301\u3061\u4E3B\uFF09\u306B\u3057\u3066\u304F\u3060\u3055\u3044\u3002"
  ),
  exists: (file) => problem(
    "exists",
    `\u300C${file}\u300D\u306F\u3082\u3046\u3042\u308A\u307E\u3059\u3002\u63A7\u3048\u3092\u4E0A\u66F8\u304D\u3057\u306A\u3044\u3088\u3046\u3001\u5225\u306E\u540D\u524D\u3092\u6307\u5B9A\u3057\u3066\u304F\u3060\u3055\u3044\u3002`
  ),
  notWritable: (file) => problem(
    "not-writable",
    `\u300C${file}\u300D\u306B\u66F8\u304D\u8FBC\u3081\u307E\u305B\u3093\u3002\u30D5\u30A9\u30EB\u30C0\u304C\u3042\u308B\u304B\u3001\u7A7A\u304D\u3068\u6A29\u9650\u3092\u78BA\u304B\u3081\u3066\u304F\u3060\u3055\u3044\u3002`
  ),
  missing: (file) => problem("missing", `\u63A7\u3048\u300C${file}\u300D\u3092\u8AAD\u3081\u307E\u305B\u3093\u3002\u540D\u524D\u3068\u5834\u6240\u3092\u78BA\u304B\u3081\u3066\u304F\u3060\u3055\u3044\u3002`),
  notBackup: (file) => problem(
    "not-a-backup",
    `\u300C${file}\u300D\u306F Torikumi \u306E\u63A7\u3048\u3067\u306F\u306A\u3044\u304B\u3001\u9014\u4E2D\u3067\u5207\u308C\u3066\u3044\u307E\u3059\u3002\u5225\u306E\u63A7\u3048\u3092\u6307\u5B9A\u3057\u3066\u304F\u3060\u3055\u3044\u3002\u4F55\u3082\u5909\u3048\u3066\u3044\u307E\u305B\u3093\u3002`
  ),
  damaged: (file, part2) => problem(
    "damaged",
    `\u63A7\u3048\u300C${file}\u300D\u306F\u58CA\u308C\u3066\u3044\u307E\u3059\uFF08${part2}\uFF09\u3002\u5199\u3057\u76F4\u3059\u304B\u3001\u5225\u306E\u63A7\u3048\u3092\u6307\u5B9A\u3057\u3066\u304F\u3060\u3055\u3044\u3002\u4F55\u3082\u5909\u3048\u3066\u3044\u307E\u305B\u3093\u3002`
  ),
  newer: (name) => problem(
    "newer",
    `\u3053\u306E\u63A7\u3048\u306F\u3001\u3088\u308A\u65B0\u3057\u3044\u7248\u306E Torikumi \u306E\u3082\u306E\u3067\u3059\uFF08${name}\uFF09\u3002\u65B0\u3057\u3044\u7248\u306E Torikumi \u3067\u5FA9\u5143\u3057\u3066\u304F\u3060\u3055\u3044\u3002\u4F55\u3082\u5909\u3048\u3066\u3044\u307E\u305B\u3093\u3002`
  ),
  filledFolder: (folder) => problem(
    "filled",
    `\u300C${folder}\u300D\u306B\u306F\u3082\u3046\u30C7\u30FC\u30BF\u304C\u3042\u308A\u307E\u3059\u3002\u5FA9\u5143\u306F\u7A7A\u306E\u3068\u3053\u308D\u306B\u3060\u3051\u3067\u304D\u307E\u3059\u3002TORIKUMI_DATA \u306B\u7A7A\u306E\u30D5\u30A9\u30EB\u30C0\u304B\u3001\u307E\u3060\u306A\u3044\u5834\u6240\u3092\u6307\u5B9A\u3057\u3066\u304F\u3060\u3055\u3044\u3002\u4F55\u3082\u5909\u3048\u3066\u3044\u307E\u305B\u3093\u3002`
  ),
  filledDatabase: () => problem(
    "filled",
    "DATABASE_URL \u306E\u30C7\u30FC\u30BF\u30D9\u30FC\u30B9\u306B\u306F\u3001\u3082\u3046 Torikumi \u306E\u8868\u304C\u3042\u308A\u307E\u3059\u3002\u5FA9\u5143\u306F\u7A7A\u306E\u30C7\u30FC\u30BF\u30D9\u30FC\u30B9\u306B\u3060\u3051\u3067\u304D\u307E\u3059\u3002\u65B0\u3057\u3044\u30C7\u30FC\u30BF\u30D9\u30FC\u30B9\u3092\u4F5C\u3063\u3066\u6307\u5B9A\u3057\u3066\u304F\u3060\u3055\u3044\u3002\u4F55\u3082\u5909\u3048\u3066\u3044\u307E\u305B\u3093\u3002"
  )
};

// src/store/backup/manifest.ts
import { z } from "zod";
var hash = z.string().regex(/^[0-9a-f]{64}$/);
var count = z.int().nonnegative();
var part = z.object({
  /** Its entry in the file. */
  path: z.string(),
  table: z.string(),
  municipality: z.uuid(),
  columns: z.array(z.string()).min(1),
  rows: count,
  bytes: count,
  sha256: hash
});
var schema = z.object({
  kind: z.literal("torikumi-backup"),
  format: z.literal(1),
  /** ISO 8601; all that was committed before is in it. */
  at: z.string(),
  /** PostgreSQL it was taken from: `18.4`. */
  server: z.string(),
  migrations: z.array(z.object({ number: z.int(), name: z.string(), sha256: hash })).min(1),
  municipalities: z.array(z.object({ id: z.uuid(), name: z.string() })),
  parts: z.array(part)
});
var manifestPath = "manifest.json";
function parseManifest(text) {
  try {
    const parsed = schema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return null;
  }
}
function rowsOf({ parts }) {
  return parts.reduce((sum, { rows }) => sum + rows, 0);
}

// src/store/backup/write-backup.ts
import { Readable } from "node:stream";

// src/store/backup/archive-writer.ts
import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { open, rename, rm } from "node:fs/promises";
import { Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { ZipFile } from "yazl";
var compressionLevel = 1;
async function writeArchive(file) {
  const growing = `${file}.part`;
  const place = await open(growing, "w", 384);
  const zip = new ZipFile();
  const broken = new AbortController();
  const done = pipeline(zip.outputStream, createWriteStream(growing, { fd: place, flush: true }));
  done.catch((cause) => broken.abort(cause));
  zip.on("error", (cause) => broken.abort(cause));
  return {
    async add(path, source) {
      const counted = measure();
      zip.addReadStream(counted.stream, path, { compressionLevel, forceZip64Format: true });
      await pipeline(source, counted.stream, { signal: broken.signal }).catch((cause) => {
        throw broken.signal.aborted ? broken.signal.reason : cause;
      });
      return counted.written();
    },
    async finish() {
      zip.end();
      await done;
      await rename(growing, file);
    },
    async abandon() {
      broken.abort();
      zip.outputStream.unpipe();
      await place.close().catch(() => {
      });
      await rm(growing, { force: true });
    }
  };
}
function measure() {
  const hash2 = createHash("sha256");
  let bytes = 0;
  let rows = 0;
  const stream = new Transform({
    transform(chunk, _, pass) {
      hash2.update(chunk);
      bytes += chunk.length;
      for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, at + 1)) rows += 1;
      pass(null, chunk);
    }
  });
  return { stream, written: () => ({ bytes, rows, sha256: hash2.digest("hex") }) };
}

// src/store/backup/list-tables.ts
async function listTables(sql) {
  return await sql`
    select relname as name,
           array(select attname::text from pg_attribute
                 where attrelid = c.oid and attnum > 0 and not attisdropped and attgenerated = ''
                 order by attnum) as columns,
           array(select attname::text
                 from pg_index
                 cross join unnest(indkey::int2[]) with ordinality as k (number, position)
                 join pg_attribute on attrelid = indrelid and attnum = k.number
                 where indrelid = c.oid and indisprimary
                 order by k.position) as key
    from pg_class c
    where relnamespace = 'torikumi'::regnamespace and relkind = 'r' and relrowsecurity
    order by relname`;
}
function quoteName(name) {
  return `"${name.replaceAll('"', '""')}"`;
}
function quoteNames(names) {
  return names.map(quoteName).join(", ");
}

// src/store/backup/write-backup.ts
var plainText = `set local search_path = torikumi, public; set local statement_timeout = 0;
  set local idle_in_transaction_session_timeout = 0; set local client_encoding = 'UTF8';
  set local datestyle = 'ISO, YMD'; set local intervalstyle = 'postgres'; set local timezone = 'UTC';
  set local extra_float_digits = 1; set local bytea_output = 'hex'`;
var opening = `begin isolation level repeatable read read only; ${plainText}`;
async function writeBackup(url, file, onProgress) {
  if (!isAddress(url)) return fail(serverProblems.notAddress());
  const archive = await writeArchive(file).catch(() => null);
  if (archive === null) return fail(backupProblems.notWritable(file));
  const link = openLink(url, { name: "torikumi backup" });
  try {
    const taken = await link.transaction(opening, (sql) => takeAll(sql, url, archive, onProgress));
    if (taken.ok) await archive.finish();
    else await archive.abandon();
    return taken;
  } catch (cause) {
    await archive.abandon();
    const problem2 = connectionProblem(url, cause) ?? writeProblem(cause, file);
    if (problem2 === null) throw cause;
    return fail(problem2);
  } finally {
    await link.close();
  }
}
async function takeAll(sql, url, archive, onProgress) {
  const [schema2] = await sql`
    select now() as at, to_regclass('torikumi.schema_migration') is not null as found`;
  if (schema2?.found !== true) return fail(backupProblems.nothing(formatAddress(url)));
  const municipalities = await listMunicipalities(sql);
  if (!municipalities.ok) return municipalities;
  const migrations = await sql`
    select number, name, sha256 from schema_migration order by number`;
  const { version } = await readServerFacts(sql);
  const tables = await listTables(sql);
  const of = municipalities.value.length * tables.length;
  const parts = [];
  for (const { id } of municipalities.value) {
    await sql.unsafe(`set local app.municipality = '${id}'`);
    for (const { name, columns, key } of tables) {
      onProgress(parts.length, of);
      const rows = await copyOut(sql, { name, columns, key, municipality: id });
      const path = `${id}/${name}.copy`;
      const written = await archive.add(path, rows);
      parts.push({ path, table: name, municipality: id, columns: [...columns], ...written });
    }
  }
  const manifest = {
    kind: "torikumi-backup",
    format: 1,
    at: schema2.at.toISOString(),
    server: version,
    migrations: [...migrations],
    municipalities: [...municipalities.value],
    parts
  };
  await archive.add(manifestPath, Readable.from([Buffer.from(JSON.stringify(manifest))]));
  return ok(manifest);
}
async function listMunicipalities(sql) {
  const [right] = await sql`
    select exists (select from pg_policy
                   where polrelid = 'municipality'::regclass and polname = 'listing') as listed,
           exists (select from pg_policy cross join unnest(polroles) as role
                   where polrelid = 'municipality'::regclass and polname = 'listing'
                     and pg_has_role(current_user, role, 'USAGE')) as ours`;
  if (right?.listed !== true) return fail(backupProblems.tooOld());
  if (!right.ours) return fail(backupProblems.notOwner());
  return ok(
    await sql`
      select municipality_id as id, name from municipality order by municipality_id`
  );
}
async function copyOut(sql, from) {
  const { name, columns, key, municipality } = from;
  const rows = `select ${quoteNames(columns)} from torikumi.${quoteName(name)}
    where municipality_id = '${municipality}' order by ${quoteNames(key)}`;
  const source = await sql.unsafe(`copy (${rows}) to stdout`).readable();
  source.once("end", () => source._read(0));
  return source;
}
function writeProblem(cause, file) {
  const code = cause instanceof Error && "code" in cause ? cause.code : null;
  const full = code === "ENOSPC" || code === "EDQUOT" || code === "EIO" || code === "EFBIG";
  return full ? backupProblems.notWritable(file) : null;
}

// src/cli/say-now.ts
var apart = 1e3;
function sayNow({ say }) {
  let last = performance.now();
  return (line) => {
    if (performance.now() - last < apart) return;
    last = performance.now();
    say(line);
  };
}

export {
  backupProblems,
  manifestPath,
  parseManifest,
  rowsOf,
  measure,
  listTables,
  quoteName,
  quoteNames,
  plainText,
  writeBackup,
  sayNow
};
//# sourceMappingURL=chunk-PIMOA57U.js.map
