import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  getForecasts
} from "./chunk-UQNL5BIK.js";
import "./chunk-XSX3TSFD.js";
import {
  openInstallation
} from "./chunk-SNXG2B4B.js";
import "./chunk-L53VRUNE.js";
import "./chunk-WJZVJVWW.js";
import "./chunk-S6NMDHWA.js";
import "./chunk-SJHQXEVN.js";
import "./chunk-2H722B5R.js";
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
import "./chunk-4KTNLBUQ.js";
import "./chunk-CIZ7JYOE.js";

// src/cli/commands/forecasts.ts
var forecastsCommand = {
  summary: "\u4E2D\u9593\u632F\u308A\u8FD4\u308A\u306E\u898B\u8FBC\u307F\u306E\u5F53\u305F\u308A\u5916\u308C\u3092\u3001\u6240\u5C5E\u3068\u8AB2\u3054\u3068\u306B\u6570\u3048\u307E\u3059",
  usage: "forecasts --fiscal-year 2020 [--json]",
  async run(args, terminal) {
    const { values } = readArguments(args, {
      "fiscal-year": { type: "string" },
      json: { type: "boolean" }
    });
    const fiscalYear = readFiscalYearOption(values["fiscal-year"]);
    if (fiscalYear === null) {
      throw new UsageError("\u6570\u3048\u308B\u5E74\u5EA6\u3092 --fiscal-year 2020 \u306E\u3088\u3046\u306B\u66F8\u3044\u3066\u304F\u3060\u3055\u3044\u3002");
    }
    const opened = await openInstallation(terminal, { share: true });
    if (!opened.ok) {
      sayProblems(terminal, opened.problems);
      return exitCode.inputAtFault;
    }
    try {
      const view = await getForecasts(opened.value.context(), fiscalYear);
      if (view === null) {
        sayProblems(terminal, [nothingOf(fiscalYear)]);
        return exitCode.inputAtFault;
      }
      const lines = values.json === true ? [JSON.stringify(dataOf(view), null, 2)] : linesOf(view);
      for (const line of lines) terminal.print(`${line}
`);
      return exitCode.done;
    } finally {
      await opened.value.close();
    }
  }
};
function dataOf({ fiscalYear, offices, whole }) {
  return {
    fiscalYear,
    offices: offices.map(({ office: { code, name }, ...rest }) => ({ code, name, ...rest })),
    whole
  };
}
function linesOf({ offices, whole }) {
  return [
    ...offices.flatMap(({ office, record, sections }) => [
      `${office.name}	${words(record)}`,
      ...sections.map(
        ({ section, record: of }) => `  ${section ?? "\u8AB2\u304C\u5206\u304B\u3089\u306A\u3044\u3082\u306E"}	${words(of)}`
      )
    ]),
    `\u5168\u4F53	${words(whole)}`
  ];
}
function words({ made, byVerdict, byOutcome }) {
  return `\u898B\u8FBC\u307F ${made}\u4EF6\u3001\u81EA\u5DF1\u8A55\u4FA1\u304C\u898B\u8FBC\u307F\u3069\u304A\u308A ${share(byVerdict)}\u3001\u8A08\u7B97\u304C\u898B\u8FBC\u307F\u3069\u304A\u308A ${share(byOutcome)}`;
}
function share({ held, known }) {
  return known === 0 ? "\u2014" : `${known}\u4EF6\u4E2D${held}\u4EF6`;
}
function nothingOf(fiscalYear) {
  return {
    code: "forecasts/nothing",
    severity: "blocks",
    message: `${fiscalYear}\u5E74\u5EA6\u306B\u516C\u8868\u3055\u308C\u305F\u6587\u66F8\u306F\u3042\u308A\u307E\u305B\u3093\u3002\u5E74\u5EA6\u3092\u78BA\u304B\u3081\u3066\u304F\u3060\u3055\u3044\u3002`
  };
}
export {
  forecastsCommand
};
//# sourceMappingURL=forecasts-XPTRWRQC.js.map
