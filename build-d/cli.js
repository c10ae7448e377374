import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  UsageError,
  exitCode
} from "./chunks/chunk-Q6RVEZHO.js";
import "./chunks/chunk-CIZ7JYOE.js";

// src/cli/main.ts
import { dirname } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";

// src/cli/commands.ts
var commands = {
  target: async () => (await import("./chunks/target-EDUCTJFR.js")).targetCommand,
  read: async () => (await import("./chunks/read-VOBZEVQY.js")).readCommand,
  check: async () => (await import("./chunks/check-DNRIZPMC.js")).checkCommand,
  diff: async () => (await import("./chunks/diff-J77MMQMV.js")).diffCommand,
  import: async () => (await import("./chunks/import-6S46DMW4.js")).importCommand,
  judge: async () => (await import("./chunks/judge-GPUGNVH3.js")).judgeCommand,
  forecasts: async () => (await import("./chunks/forecasts-XPTRWRQC.js")).forecastsCommand,
  export: async () => (await import("./chunks/export-OMJG4NN3.js")).exportCommand,
  publish: async () => (await import("./chunks/publish-YNXY7SOG.js")).publishCommand,
  verify: async () => (await import("./chunks/verify-QT2WWNUB.js")).verifyCommand,
  backup: async () => (await import("./chunks/backup-GCQU2CRL.js")).backupCommand,
  restore: async () => (await import("./chunks/restore-3B6RJHPC.js")).restoreCommand,
  admin: async () => (await import("./chunks/admin-NZSB6LMU.js")).adminCommand,
  serve: async () => (await import("./chunks/serve-V52GBASE.js")).serveCommand
};

// src/cli/program.ts
async function runProgram(args, terminal2) {
  const [name, ...rest] = args;
  if (name === void 0 || name === "help" || name === "--help" || name === "-h") {
    terminal2.say(await overview());
    return name === void 0 ? exitCode.usedWrongly : exitCode.done;
  }
  const load = Object.hasOwn(commands, name) ? commands[name] : void 0;
  if (load === void 0) {
    terminal2.say(`\u300C${name}\u300D\u3068\u3044\u3046\u547D\u4EE4\u306F\u3042\u308A\u307E\u305B\u3093\u3002

${await overview()}`);
    return exitCode.usedWrongly;
  }
  const command = await load();
  if (rest.includes("--help")) {
    terminal2.say(`${command.summary}

  ./torikumi ${command.usage}`);
    return exitCode.done;
  }
  try {
    return await command.run(rest, terminal2);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    terminal2.say(`${error.message}

  ./torikumi ${command.usage}`);
    return exitCode.usedWrongly;
  }
}
async function overview() {
  const lines = await Promise.all(
    Object.entries(commands).map(async ([name, load]) => {
      return `  ${name.padEnd(8)}${(await load()).summary}`;
    })
  );
  return [
    "\u4F7F\u3044\u65B9: ./torikumi \u547D\u4EE4 [--json] \u2026",
    "",
    ...lines,
    "",
    "\u5404\u547D\u4EE4\u306E\u66F8\u304D\u65B9: ./torikumi \u547D\u4EE4 --help"
  ].join("\n");
}

// src/cli/main.ts
var terminal = {
  stdin: process.stdin,
  env: process.env,
  // The program is built into `build/` of the project's folder.
  projectFolder: dirname(dirname(fileURLToPath(import.meta.url))),
  print: (text) => process.stdout.write(text),
  say: (line) => process.stderr.write(`${line}
`)
};
process.stdout.on("error", (error) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});
try {
  process.exitCode = await runProgram(process.argv.slice(2), terminal);
} catch (bug) {
  terminal.say(
    "\u30D7\u30ED\u30B0\u30E9\u30E0\u306E\u8AA4\u308A\u3067\u6B62\u307E\u308A\u307E\u3057\u305F\u3002\u30C7\u30FC\u30BF\u306F\u305D\u306E\u307E\u307E\u3067\u3059\u3002\u6B21\u306E\u5185\u5BB9\u3092\u958B\u767A\u8005\u3078\u4F1D\u3048\u3066\u304F\u3060\u3055\u3044\u3002"
  );
  terminal.say(
    bug instanceof Error ? terminal.env["TORIKUMI_DEBUG"] ? `${bug.stack}` : `${bug.name}: ${bug.message}` : String(bug)
  );
  process.exitCode = 1;
}
//# sourceMappingURL=cli.js.map
