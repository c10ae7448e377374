import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  formatChange
} from "./chunk-M47C3E6B.js";
import {
  diffDocuments
} from "./chunk-ZAXD573C.js";
import "./chunk-2H722B5R.js";
import {
  readNamedFile
} from "./chunk-IHNPWOCS.js";
import {
  readFile
} from "./chunk-CDCHRANL.js";
import "./chunk-AKF3DVSF.js";
import "./chunk-3ODAWCZN.js";
import "./chunk-N3U22EWW.js";
import "./chunk-ZTCEOYA7.js";
import "./chunk-ZC4SHTRN.js";
import "./chunk-2XTGSLPQ.js";
import "./chunk-VBLDZMBZ.js";
import "./chunk-KUA5EXJI.js";
import "./chunk-X5QM5IOJ.js";
import "./chunk-MWSDTXH6.js";
import "./chunk-SKOCY5Q7.js";
import "./chunk-OFAW3Q7V.js";
import {
  readArguments
} from "./chunk-7XXUH4P3.js";
import {
  UsageError,
  exitCode,
  sayProblems
} from "./chunk-Q6RVEZHO.js";
import "./chunk-HO33YX2B.js";
import "./chunk-E3ZU3ROT.js";
import {
  fail,
  ok
} from "./chunk-4KTNLBUQ.js";
import "./chunk-CIZ7JYOE.js";

// src/actions/compare-documents.ts
async function compareDocuments(old, current) {
  const [before, after] = await Promise.all([old, current].map((file) => readFile(file)));
  if (before?.ok === true && after?.ok === true) return ok(diffDocuments(before.value, after.value));
  return fail(...[before, after].flatMap((read) => read?.ok === false ? read.problems : []));
}

// src/check/versions/change.ts
function changeJson(change) {
  const { kind, sheet, declared, substantive } = change;
  return {
    kind,
    sheet: { old: sheet.old, new: sheet.new },
    from: change.old?.text ?? null,
    to: change.new?.text ?? null,
    declared,
    substantive
  };
}

// src/cli/commands/diff.ts
var diffCommand = {
  summary: "\u4E8C\u3064\u306E\u7248\u3092\u6BD4\u3079\u3001\u5909\u308F\u3063\u305F\u3053\u3068\u3068\u6539\u5B9A\u306E\u8868\u793A\u306E\u6709\u7121\u3092\u793A\u3057\u307E\u3059",
  usage: "diff \u53E4\u3044\u7248 \u65B0\u3057\u3044\u7248 [--json]",
  async run(args, terminal) {
    const { values, positionals } = readArguments(args, { json: { type: "boolean" } });
    const [older, newer] = positionals;
    if (older === void 0 || newer === void 0 || positionals.length > 2) {
      throw new UsageError("\u6BD4\u3079\u308B\u6587\u66F8\u3092\u3001\u53E4\u3044\u7248\u3001\u65B0\u3057\u3044\u7248\u306E\u9806\u306B\u4E8C\u3064\u66F8\u3044\u3066\u304F\u3060\u3055\u3044\u3002");
    }
    const [old, current] = [await readNamedFile(older), await readNamedFile(newer)];
    if (!old.ok || !current.ok) {
      for (const file of [old, current]) if (!file.ok) sayProblems(terminal, file.problems);
      return exitCode.inputAtFault;
    }
    const compared = await compareDocuments(old.value, current.value);
    if (!compared.ok) {
      sayProblems(terminal, compared.problems);
      return exitCode.inputAtFault;
    }
    const changes = compared.value;
    if (values.json === true) {
      terminal.print(`${JSON.stringify({ changes: changes.map(changeJson) }, null, 2)}
`);
      return exitCode.done;
    }
    for (const change of changes) terminal.print(`${formatChange(change)}
`);
    const substantive = changes.filter((change) => change.substantive);
    const silent = substantive.filter(({ declared }) => !declared);
    terminal.say(
      `\u5909\u66F4 ${changes.length} \u4EF6\uFF08\u5185\u5BB9\u306E\u5909\u66F4 ${substantive.length} \u4EF6\u3001\u3046\u3061\u6539\u5B9A\u306E\u8868\u793A\u306E\u306A\u3044\u3082\u306E ${silent.length} \u4EF6\uFF09`
    );
    return exitCode.done;
  }
};
export {
  diffCommand
};
//# sourceMappingURL=diff-J77MMQMV.js.map
