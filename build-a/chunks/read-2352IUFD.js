import {
  documentJson
} from "./chunk-IKK4CBDA.js";
import {
  formatInText
} from "./chunk-J64T5FUI.js";
import {
  formatPlace
} from "./chunk-IPA6KFXG.js";
import "./chunk-DWXAQBBO.js";
import {
  readForJudgement
} from "./chunk-S2IE4WZC.js";
import {
  formatOutcome,
  formatVerdict
} from "./chunk-D5VBJWMB.js";
import "./chunk-BMWXAODE.js";
import {
  printTarget
} from "./chunk-FHJTDDRI.js";
import {
  readNamedFile
} from "./chunk-M6P2353V.js";
import "./chunk-HXRL4TPF.js";
import "./chunk-SVDN7G4W.js";
import "./chunk-O2HSH3DB.js";
import {
  listProblems
} from "./chunk-GNH2NDGH.js";
import "./chunk-6XHM5EXD.js";
import "./chunk-7RFRWPAH.js";
import "./chunk-7F4W2VGQ.js";
import "./chunk-YD5DUPK6.js";
import "./chunk-S2ELGONC.js";
import "./chunk-GLI2LTWA.js";
import "./chunk-EIORI6EO.js";
import "./chunk-VCFC2BTH.js";
import {
  formatFiscalYearLong
} from "./chunk-ERLLPSO6.js";
import {
  readArguments
} from "./chunk-UGYY4XPJ.js";
import {
  UsageError,
  exitCode,
  sayProblems
} from "./chunk-3G2GCVTD.js";
import "./chunk-XEKPVOUX.js";
import "./chunk-YBFPJXZG.js";
import "./chunk-G7XFWCAY.js";

// src/cli/format-reading.ts
function formatReading(document, judged) {
  const year = document.fiscalYear === null ? "\u5E74\u5EA6\u4E0D\u660E" : formatFiscalYearLong(document.fiscalYear);
  const head = [
    document.source,
    document.office ?? "\u533A\u540D\u306E\u8A18\u8F09\u306A\u3057",
    year,
    document.framework ?? ""
  ];
  return [
    head.join("  "),
    ...document.sheets.flatMap((sheet, position) => sheetLines(sheet, judged[position])),
    ...document.panels.flatMap((panel) => [
      `  \u3081\u3056\u3059\u72B6\u614B: ${panel.desiredState.text}`,
      ...panel.outcomes.map((placed) => `    ${targetLine(placed)}`),
      ...panel.themes.flatMap(({ title, targets }) => [
        `    ${title.text}`,
        ...targets.map((placed) => `      ${targetLine(placed)}`)
      ])
    ]),
    ...document.initiatives.flatMap(({ number, title, targets }) => [
      `  ${number ?? ""} ${title.text}`,
      ...targets.map((placed) => `    ${targetLine(placed)}`)
    ]),
    ...document.unread.map(
      ({ line, text, place }) => `  \u8AAD\u3081\u306A\u304B\u3063\u305F\u6587\u5B57 ${place === void 0 ? `${line}\u884C\u76EE` : formatPlace(place)}: ${text.replaceAll("\u2029", " ")}`
    ),
    ""
  ].join("\n");
}
function sheetLines(sheet, judged) {
  const judgement = judged?.judgement ?? null;
  const title = `  ${sheet.number ?? ""} ${sheet.title?.text ?? "\uFF08\u984C\u540D\u306A\u3057\uFF09"}`;
  const verdicts = judgement === null ? [] : [
    `    \u533A\u306E\u5224\u65AD ${formatVerdict(judgement.declared)}  \u8A08\u7B97 ${formatOutcome(judgement.outcome)}`
  ];
  const targets = sheet.yearPlan.targets.map((placed, position) => {
    const found = judgement?.targets.find((target) => target.position === position);
    return `    ${targetLine(placed)}${found === void 0 ? "" : `
      ${formatOutcome(found.outcome)} ${found.reason}`}`;
  });
  return [title, ...verdicts, ...targets];
}
function targetLine({ label, target }) {
  return `${label ?? "\u30FB"} ${printTarget(target)}`;
}

// src/cli/commands/read.ts
var readCommand = {
  summary: "\u6587\u66F8\u3092\u3069\u3046\u8AAD\u307F\u53D6\u308A\u3001\u3069\u3046\u5224\u5B9A\u3059\u308B\u304B\u3092\u793A\u3057\u307E\u3059\uFF08\u53D6\u308A\u8FBC\u307F\u307E\u305B\u3093\uFF09",
  usage: "read \u6587\u66F8\u2026 [--json]",
  async run(args, terminal) {
    const { values, positionals } = readArguments(args, { json: { type: "boolean" } });
    if (positionals.length === 0) throw new UsageError("\u8AAD\u307F\u53D6\u308B\u6587\u66F8\u3092\u66F8\u3044\u3066\u304F\u3060\u3055\u3044\u3002");
    let exit = exitCode.done;
    const documents = [];
    for (const name of positionals) {
      const file = await readNamedFile(name);
      const readings = file.ok ? readForJudgement(file.value, null) : [{ name, read: file }];
      for await (const reading of readings) {
        const document = show(terminal, reading, values.json === true);
        if (document === null) exit = exitCode.inputAtFault;
        else documents.push(document);
      }
    }
    if (values.json === true) terminal.print(`${JSON.stringify({ documents }, null, 2)}
`);
    return exit;
  }
};
function show(terminal, { name, read }, asJson) {
  if (!read.ok) {
    terminal.say(`${name}: \u8AAD\u307F\u53D6\u308C\u307E\u305B\u3093\u3002`);
    sayProblems(terminal, read.problems);
    return null;
  }
  const { document, text, judged, origin } = read.value;
  if (!asJson) {
    terminal.print(formatReading(document, judged));
    for (const problem of listProblems(document)) {
      terminal.say(formatInText(problem, text, origin.laid.places));
    }
  }
  return documentJson(document, judged);
}
export {
  readCommand
};
//# sourceMappingURL=read-2352IUFD.js.map
