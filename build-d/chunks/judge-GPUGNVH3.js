import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  rejudgeSheets
} from "./chunk-CNEBNY2J.js";
import "./chunk-3Q5TJLWO.js";
import "./chunk-V7AMBSFB.js";
import {
  checkWithProgress,
  perform
} from "./chunk-IWXGMMSW.js";
import "./chunk-XSX3TSFD.js";
import {
  listJudgedSheets,
  openInstallation
} from "./chunk-SNXG2B4B.js";
import "./chunk-L53VRUNE.js";
import "./chunk-WJZVJVWW.js";
import "./chunk-S6NMDHWA.js";
import "./chunk-SJHQXEVN.js";
import {
  formatOutcome,
  formatVerdict
} from "./chunk-XEHOPZS5.js";
import "./chunk-F7XZPBML.js";
import "./chunk-NBSPMUU3.js";
import "./chunk-ZAXD573C.js";
import "./chunk-2H722B5R.js";
import "./chunk-3ODAWCZN.js";
import "./chunk-KUA5EXJI.js";
import "./chunk-X5QM5IOJ.js";
import "./chunk-SKOCY5Q7.js";
import "./chunk-OFAW3Q7V.js";
import {
  readArguments,
  readFiscalYearOption
} from "./chunk-7XXUH4P3.js";
import {
  UsageError,
  exitCode,
  sayProblems
} from "./chunk-Q6RVEZHO.js";
import "./chunk-E3ZU3ROT.js";
import {
  ok
} from "./chunk-4KTNLBUQ.js";
import "./chunk-CIZ7JYOE.js";

// src/actions/judge-year.ts
async function judgeYear(context, fiscalYear) {
  return await perform(context, "year.judge", async (sql, ask) => {
    const allowed = ask({ about: `year:${fiscalYear}`, office: null });
    if (!allowed.ok) return allowed;
    const sheets = await listJudgedSheets(sql, { fiscalYear, current: true });
    const judged = await rejudgeSheets(sql, sheets, context.today);
    const rejudged = judged.map(({ former, judgement }) => ({
      sheet: former.id,
      office: former.office.name,
      number: former.sheet.number,
      title: former.sheet.title?.text ?? "",
      declared: former.sheet.selfEvaluation?.verdict.value ?? null,
      before: former.judgement?.outcome ?? null,
      after: judgement.outcome
    }));
    return ok(rejudged);
  });
}

// src/cli/commands/judge.ts
var judgeCommand = {
  summary: "\u3042\u308B\u5E74\u5EA6\u306E\u53D6\u7D44\u3092\u5224\u5B9A\u3057\u76F4\u3057\u307E\u3059",
  usage: "judge --fiscal-year 2020 [--json]",
  async run(args, terminal) {
    const { values } = readArguments(args, {
      "fiscal-year": { type: "string" },
      json: { type: "boolean" }
    });
    const fiscalYear = readFiscalYearOption(values["fiscal-year"]);
    if (fiscalYear === null) {
      throw new UsageError("\u5224\u5B9A\u3059\u308B\u5E74\u5EA6\u3092 --fiscal-year 2020 \u306E\u3088\u3046\u306B\u66F8\u3044\u3066\u304F\u3060\u3055\u3044\u3002");
    }
    const opened = await openInstallation(terminal, { share: true });
    if (!opened.ok) {
      sayProblems(terminal, opened.problems);
      return exitCode.inputAtFault;
    }
    try {
      const result = await judgeYear(opened.value.context(), fiscalYear);
      if (!result.ok) {
        sayProblems(terminal, result.problems);
        return exitCode.inputAtFault;
      }
      const judged = result.value;
      await checkWithProgress(opened.value.context(), terminal);
      if (values.json === true) {
        const sheets = judged.map(({ before, after, ...sheet }) => ({ ...sheet, before, after }));
        terminal.print(`${JSON.stringify({ fiscalYear, sheets }, null, 2)}
`);
        return exitCode.done;
      }
      for (const { office, number, title, declared, before, after } of judged) {
        const change = before === after ? "" : `\uFF08\u524D\u306E\u5224\u5B9A ${before === null ? "\u306A\u3057" : formatOutcome(before)}\uFF09`;
        terminal.print(
          `${office}  ${number ?? ""} ${title}  \u8A08\u7B97 ${formatOutcome(after)}${change}  \u533A\u306E\u5224\u65AD ${formatVerdict(declared)}
`
        );
      }
      terminal.say(`${judged.length} \u4EF6\u3092\u5224\u5B9A\u3057\u307E\u3057\u305F\u3002`);
      return exitCode.done;
    } finally {
      await opened.value.close();
    }
  }
};
export {
  judgeCommand
};
//# sourceMappingURL=judge-GPUGNVH3.js.map
