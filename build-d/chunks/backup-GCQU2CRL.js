import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  backupProblems,
  rowsOf,
  sayNow,
  writeBackup
} from "./chunk-POQSOVJC.js";
import {
  connect,
  dataFolderOf,
  databaseUrlOf,
  defaultSystemFolder,
  holdsDatabase
} from "./chunk-S6NMDHWA.js";
import "./chunk-SJHQXEVN.js";
import {
  readArguments
} from "./chunk-7XXUH4P3.js";
import {
  UsageError,
  exitCode,
  sayProblems
} from "./chunk-Q6RVEZHO.js";
import {
  fail
} from "./chunk-4KTNLBUQ.js";
import "./chunk-CIZ7JYOE.js";

// src/cli/commands/backup.ts
import { existsSync } from "node:fs";
import { resolve } from "node:path";
var backupCommand = {
  summary: "\u30C7\u30FC\u30BF\u306E\u3059\u3079\u3066\u3092\u4E00\u3064\u306E\u30D5\u30A1\u30A4\u30EB\u306B\u63A7\u3048\u307E\u3059\uFF08\u52D5\u304B\u3057\u305F\u307E\u307E\u3067\u3088\u3044\uFF09",
  usage: "backup \u30D5\u30A1\u30A4\u30EB [--json]",
  async run(args, terminal) {
    const { values, positionals } = readArguments(args, { json: { type: "boolean" } });
    const [file, ...more] = positionals;
    if (file === void 0 || more.length > 0) {
      throw new UsageError("\u63A7\u3048\u306E\u30D5\u30A1\u30A4\u30EB\u306E\u540D\u524D\u3092\u4E00\u3064\u66F8\u3044\u3066\u304F\u3060\u3055\u3044\u3002");
    }
    const taken = await backUp(terminal, resolve(file));
    if (!taken.ok) {
      sayProblems(terminal, taken.problems);
      return exitCode.inputAtFault;
    }
    const { at, municipalities, parts } = taken.value;
    const rows = rowsOf(taken.value);
    terminal.say(
      `\u63A7\u3048\u307E\u3057\u305F: ${file}\uFF08\u81EA\u6CBB\u4F53 ${municipalities.length}\u3001${rows.toLocaleString("ja-JP")} \u884C\uFF09\u3002\u5C01\u3058\u305F\u79D8\u5BC6\u3092\u958B\u304F\u9375\u3068\u3001\u8A2D\u5B9A\u3001\u9001\u308A\u7D42\u3048\u305F\u30E1\u30FC\u30EB\u306E\u30D5\u30A1\u30A4\u30EB\uFF08outbox\uFF09\u306F\u5165\u3063\u3066\u3044\u307E\u305B\u3093\u3002`
    );
    if (values.json === true) {
      terminal.print(`${JSON.stringify({ file, at, municipalities, parts, rows }, null, 2)}
`);
    }
    return exitCode.done;
  }
};
async function backUp(terminal, file) {
  if (existsSync(file)) return fail(backupProblems.exists(file));
  const dataFolder = dataFolderOf(terminal);
  if (databaseUrlOf(terminal) === null && !holdsDatabase(dataFolder, defaultSystemFolder)) {
    return fail(backupProblems.nothing(dataFolder));
  }
  const connected = await connect(terminal, { share: true });
  if (!connected.ok) return connected;
  const { ownerUrl, close } = connected.value;
  const say = sayNow(terminal);
  try {
    return await writeBackup(ownerUrl, file, (done, of) => say(`\u63A7\u3048\u3066\u3044\u307E\u3059 ${done}/${of}`));
  } finally {
    await close();
  }
}
export {
  backupCommand
};
//# sourceMappingURL=backup-GCQU2CRL.js.map
