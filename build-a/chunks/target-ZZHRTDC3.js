import {
  checkStatement
} from "./chunk-KHUUWLGD.js";
import {
  formatInText
} from "./chunk-J64T5FUI.js";
import "./chunk-IPA6KFXG.js";
import {
  targetJson
} from "./chunk-DWXAQBBO.js";
import "./chunk-FHJTDDRI.js";
import "./chunk-YD5DUPK6.js";
import "./chunk-S2ELGONC.js";
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
  exitCode
} from "./chunk-3G2GCVTD.js";
import "./chunk-XEKPVOUX.js";
import "./chunk-YBFPJXZG.js";
import "./chunk-G7XFWCAY.js";

// src/cli/commands/target.ts
import { createInterface } from "node:readline";
var targetCommand = {
  summary: "\u76EE\u6A19\u306E\u6587\u3092\u8AAD\u307F\u53D6\u308A\u3001\u3069\u3046\u8AAD\u3093\u3060\u304B\u3092\u793A\u3057\u307E\u3059",
  usage: 'target "\u76EE\u6A19\u306E\u6587" [--fiscal-year 2020] [--json]   \u307E\u305F\u306F   target --lines < \u6587.txt',
  async run(args, terminal) {
    const { values, positionals } = readArguments(args, {
      "fiscal-year": { type: "string" },
      json: { type: "boolean" },
      lines: { type: "boolean" }
    });
    const fiscalYear = readFiscalYearOption(values["fiscal-year"]);
    if (values.lines === true) return await readLines(terminal, fiscalYear);
    const [sentence] = positionals;
    if (sentence === void 0 || positionals.length > 1) {
      throw new UsageError("\u76EE\u6A19\u306E\u6587\u3092\u4E00\u3064\u3001\u5F15\u7528\u7B26\u3067\u56F2\u3093\u3067\u66F8\u3044\u3066\u304F\u3060\u3055\u3044\u3002");
    }
    const { targets, problems } = readSentence(sentence, fiscalYear);
    if (values.json === true) {
      terminal.print(`${JSON.stringify(targets.map(jsonOf), null, 2)}
`);
    } else {
      for (const { canonical } of targets) terminal.print(`${canonical}
`);
    }
    if (values.json !== true || targets.length === 0) {
      for (const problem of problems) terminal.say(formatInText(problem, sentence, []));
    }
    if (targets.length > 0) return exitCode.done;
    terminal.say("\u76EE\u6A19\u3068\u3057\u3066\u8AAD\u3081\u308B\u6587\u304C\u3042\u308A\u307E\u305B\u3093\u3002\u300C\u6307\u6A19\uFF1A8\u4EF6\u4EE5\u4E0A\u300D\u306E\u3088\u3046\u306B\u66F8\u3044\u3066\u304F\u3060\u3055\u3044\u3002");
    return exitCode.inputAtFault;
  }
};
async function readLines(terminal, fiscalYear) {
  for await (const line of createInterface({ input: terminal.stdin, crlfDelay: Infinity })) {
    const { targets } = readSentence(line, fiscalYear);
    terminal.print(`${JSON.stringify(targets.map(jsonOf))}
`);
  }
  return exitCode.done;
}
function readSentence(sentence, fiscalYear) {
  const half = fiscalYear === null ? {} : { half: "year" };
  return checkStatement(sentence, { fiscalYear, ...half });
}
function jsonOf({ target }) {
  return targetJson(target);
}
export {
  targetCommand
};
//# sourceMappingURL=target-ZZHRTDC3.js.map
