import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  listYearFindings,
  setFindingAside,
  withdrawAnswer
} from "./chunk-LXVOCEYU.js";
import {
  namedOffice
} from "./chunk-QV5Z7KDS.js";
import "./chunk-RWPKDFWD.js";
import {
  readForJudgement
} from "./chunk-DIH7VB7Y.js";
import {
  countFindings,
  formatFinding
} from "./chunk-M47C3E6B.js";
import {
  checkWithProgress,
  identityOfFinding,
  referenceFor,
  rules,
  runCheck
} from "./chunk-IWXGMMSW.js";
import "./chunk-XSX3TSFD.js";
import {
  openInstallation,
  parseMunicipality
} from "./chunk-SNXG2B4B.js";
import "./chunk-L53VRUNE.js";
import "./chunk-WJZVJVWW.js";
import "./chunk-S6NMDHWA.js";
import "./chunk-SJHQXEVN.js";
import "./chunk-XEHOPZS5.js";
import "./chunk-F7XZPBML.js";
import "./chunk-NBSPMUU3.js";
import "./chunk-ZAXD573C.js";
import "./chunk-2H722B5R.js";
import {
  readNamedFile
} from "./chunk-IHNPWOCS.js";
import "./chunk-CDCHRANL.js";
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
  readArguments,
  readFiscalYearOption
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

// src/actions/check-documents.ts
async function checkDocuments(files, municipality) {
  const reads = [];
  for (const file of files) {
    for await (const reading of readForJudgement(file, municipality)) reads.push(reading);
  }
  const findings = runCheck(
    reads.flatMap(({ read }) => {
      if (!read.ok) return [];
      const { document, text, judged } = read.value;
      const reference = referenceFor(municipality, document.office, document.fiscalYear);
      const judgements = judged.map(({ judgement }) => judgement);
      return [{ document, text, judgements, reference }];
    })
  );
  const problems = reads.flatMap(
    ({ name, read }) => read.ok ? [] : read.problems.map((problem) => named(name, problem))
  );
  return { findings, problems };
}
function named(file, problem) {
  return { ...problem, message: `${file}: ${problem.message}` };
}

// src/check/finding.ts
function findingJson({ rule, severity, sheet, message, remedy, where }) {
  return {
    rule,
    severity,
    sheet,
    message: `${message}${remedy}`,
    where: where.map(({ source, line, text }) => ({ source, line, text }))
  };
}

// src/check/sarif.ts
function findingsSarif(findings) {
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "torikumi",
            language: "ja",
            rules: rules.map(({ id, title, remedy, severity }) => ({
              id,
              name: title,
              shortDescription: { text: title },
              help: { text: remedy },
              defaultConfiguration: { level: levels[severity] }
            }))
          }
        },
        results: findings.map(resultOf)
      }
    ]
  };
}
function resultOf({ finding, setAside }) {
  const { rule, severity, message, remedy, where } = finding;
  return {
    ruleId: rule,
    ruleIndex: rules.findIndex(({ id }) => id === rule),
    level: levels[severity],
    message: { text: `${message}${remedy}` },
    locations: where.map(({ source, line, text }) => ({
      physicalLocation: {
        artifactLocation: { uri: uriOf(source) },
        region: { startLine: line, snippet: { text } }
      }
    })),
    partialFingerprints: { "ruleAndWords/v1": identityOfFinding(finding, null) },
    ...setAside === null ? {} : { suppressions: [suppression(setAside)] }
  };
}
function suppression(reason) {
  return { kind: "external", status: "accepted", justification: reason };
}
function uriOf(source) {
  return source.split("/").map(encodeURIComponent).join("/");
}
var levels = {
  error: "error",
  warning: "warning",
  info: "note"
};

// src/cli/check-stored-year.ts
var storedOptions = {
  "fiscal-year": { type: "string" },
  office: { type: "string" },
  "set-aside": { type: "string" },
  withdraw: { type: "string" },
  reason: { type: "string" }
};
async function checkStoredYear(asked, terminal) {
  const fiscalYear = readFiscalYearOption(asked["fiscal-year"]);
  const aside = asked["set-aside"];
  if (fiscalYear === null) throw new UsageError("--fiscal-year \u306B\u5E74\u5EA6\u3092\u66F8\u3044\u3066\u304F\u3060\u3055\u3044\u3002");
  if (aside !== void 0 && asked.withdraw !== void 0) {
    throw new UsageError("--set-aside \u3068 --withdraw \u306F\u3001\u3069\u3061\u3089\u304B\u4E00\u3064\u3092\u6307\u5B9A\u3057\u3066\u304F\u3060\u3055\u3044\u3002");
  }
  const opened = await openInstallation(terminal, { share: true });
  if (!opened.ok) {
    sayProblems(terminal, opened.problems);
    return exitCode.inputAtFault;
  }
  const context = opened.value.context();
  try {
    const named3 = asked.office === void 0 ? null : await namedOffice(context, asked.office, terminal);
    if (asked.office !== void 0 && named3 === null) return exitCode.inputAtFault;
    const office = named3?.name ?? null;
    await checkWithProgress(context, terminal);
    const id = aside ?? asked.withdraw;
    return id === void 0 ? await list(context, { ...asked, office, fiscalYear }, terminal) : await answer(context, { ...asked, office, id, fiscalYear }, terminal);
  } finally {
    await opened.value.close();
  }
}
async function list(context, { office, fiscalYear, json, sarif }, terminal) {
  const found = (await listYearFindings(context, { fiscalYear, office })).map(named2);
  if (json === true)
    terminal.print(`${JSON.stringify({ findings: found.map(storedJson) }, null, 2)}
`);
  else if (sarif === true) {
    const reported = found.map(({ finding, answer: setAside }) => ({
      finding,
      setAside: setAside?.reason ?? null
    }));
    terminal.print(`${JSON.stringify(findingsSarif(reported), null, 2)}
`);
  } else {
    const open = found.filter(({ answer: setAside }) => setAside === null);
    const aside = found.filter(({ answer: setAside }) => setAside !== null);
    for (const each of [...open, ...aside]) terminal.print(`${formatListed(each)}
`);
    const counted = countFindings(open.map(({ finding }) => finding));
    terminal.say(`${counted}\u3001\u78BA\u8A8D\u6E08\u307F ${aside.length} \u4EF6`);
  }
  return exitCode.done;
}
function storedJson({ finding, office, answer: setAside }) {
  return { ...findingJson(finding), id: finding.identity, office: office.name, setAside };
}
function formatListed({ finding, office, answer: setAside }) {
  const head = `[${finding.identity.slice(0, 12)}] ${office.name}`;
  const reason = setAside === null ? "" : ` \u78BA\u8A8D\u6E08\u307F\uFF08${setAside.reason}\uFF09`;
  return `${head}${reason} ${formatFinding(finding)}`;
}
function named2(listed) {
  const { finding, sources } = listed;
  const name = (id) => sources[id]?.source ?? id;
  const where = finding.where.map((each) => ({ ...each, source: name(each.source) }));
  return { ...listed, finding: { ...finding, document: name(finding.document), where } };
}
async function answer(context, asked, terminal) {
  const { id, fiscalYear, office, reason = "" } = asked;
  const all = await listYearFindings(context, { fiscalYear, office });
  const meant = all.filter(({ finding }) => id.length >= 6 && finding.identity.startsWith(id));
  const [found] = meant;
  if (found === void 0 || new Set(meant.map(({ finding }) => finding.identity)).size > 1) {
    terminal.say(
      `\u300C${id}\u300D\u306E\u756A\u53F7\u306E\u6307\u6458\u304C\u4E00\u3064\u306B\u6C7A\u307E\u308A\u307E\u305B\u3093\u3002check --fiscal-year ${fiscalYear} \u3067\u756A\u53F7\u3092\u78BA\u304B\u3081\u30016\u6587\u5B57\u4EE5\u4E0A\u3067\u66F8\u3044\u3066\u304F\u3060\u3055\u3044\u3002`
    );
    return exitCode.inputAtFault;
  }
  const act = asked.withdraw === void 0 ? setFindingAside : withdrawAnswer;
  const address = { document: found.document, finding: found.finding.identity };
  const answered = await act(context, address, reason);
  if (!answered.ok) {
    sayProblems(terminal, answered.problems);
    return exitCode.inputAtFault;
  }
  terminal.say(asked.withdraw === void 0 ? "\u78BA\u8A8D\u6E08\u307F\u306B\u3057\u307E\u3057\u305F\u3002" : "\u78BA\u8A8D\u6E08\u307F\u3092\u53D6\u308A\u6D88\u3057\u307E\u3057\u305F\u3002");
  return exitCode.done;
}

// src/cli/read-municipality.ts
async function readMunicipality(name) {
  if (name === null) return ok(null);
  const file = await readNamedFile(name);
  if (!file.ok) return file;
  try {
    return parseMunicipality(JSON.parse(new TextDecoder().decode(file.value.bytes)));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return fail({
      code: "municipality/unreadable",
      severity: "blocks",
      message: `\u300C${name}\u300D\u3092JSON\u3068\u3057\u3066\u8AAD\u3081\u307E\u305B\u3093\u3002\u81EA\u6CBB\u4F53\u306E\u30C7\u30FC\u30BF\u306E\u30D5\u30A1\u30A4\u30EB\u304B\u78BA\u304B\u3081\u3066\u304F\u3060\u3055\u3044\u3002`
    });
  }
}

// src/cli/commands/check.ts
var checkCommand = {
  summary: "\u6587\u66F8\u3092\u70B9\u691C\u3057\u3001\u98DF\u3044\u9055\u3044\u3084\u66F8\u304D\u3082\u308C\u3092\u6307\u6458\u3057\u307E\u3059",
  usage: [
    "check \u6587\u66F8\u2026 [--json | --sarif] [--municipality \u81EA\u6CBB\u4F53\u306E\u30C7\u30FC\u30BF.json]",
    "check --fiscal-year 2020 [--office \u533A\u540D] [--json | --sarif]   \uFF08\u53D6\u308A\u8FBC\u3093\u3060\u6587\u66F8\u306E\u70B9\u691C\uFF09",
    "check --fiscal-year 2020 --set-aside \u756A\u53F7 --reason \u7406\u7531   \uFF08\u78BA\u8A8D\u6E08\u307F\u306B\u3059\u308B\u3002\u53D6\u308A\u6D88\u3057\u306F --withdraw \u756A\u53F7\uFF09"
  ].join("\n       "),
  async run(args, terminal) {
    const { values, positionals } = readArguments(args, {
      json: { type: "boolean" },
      sarif: { type: "boolean" },
      municipality: { type: "string" },
      ...storedOptions
    });
    if (values.json === true && values.sarif === true) {
      throw new UsageError("--json \u3068 --sarif \u306F\u3001\u3069\u3061\u3089\u304B\u4E00\u3064\u3092\u6307\u5B9A\u3057\u3066\u304F\u3060\u3055\u3044\u3002");
    }
    if (values["fiscal-year"] !== void 0) {
      if (positionals.length > 0 || values.municipality !== void 0) {
        throw new UsageError("--fiscal-year \u306F\u3001\u6587\u66F8\u3084 --municipality \u3068\u4E00\u7DD2\u306B\u306F\u4F7F\u3048\u307E\u305B\u3093\u3002");
      }
      return await checkStoredYear(values, terminal);
    }
    refuseStoredOptions(values);
    if (positionals.length === 0) throw new UsageError("\u70B9\u691C\u3059\u308B\u6587\u66F8\u3092\u66F8\u3044\u3066\u304F\u3060\u3055\u3044\u3002");
    const municipality = await readMunicipality(values.municipality ?? null);
    if (!municipality.ok) {
      sayProblems(terminal, municipality.problems);
      return exitCode.inputAtFault;
    }
    const files = await Promise.all(positionals.map(readNamedFile));
    const readable = files.flatMap((file) => file.ok ? [file.value] : []);
    const { findings, problems } = await checkDocuments(readable, municipality.value);
    if (values.json === true) {
      terminal.print(`${JSON.stringify({ findings: findings.map(findingJson) }, null, 2)}
`);
    } else if (values.sarif === true) {
      terminal.print(
        `${JSON.stringify(findingsSarif(findings.map((finding) => ({ finding, setAside: null }))), null, 2)}
`
      );
    } else {
      for (const finding of findings) terminal.print(`${formatFinding(finding)}
`);
      terminal.say(countFindings(findings));
    }
    const faults = [...files.flatMap((file) => file.ok ? [] : file.problems), ...problems];
    sayProblems(terminal, faults);
    return faults.length === 0 ? exitCode.done : exitCode.inputAtFault;
  }
};
function refuseStoredOptions(values) {
  const stored = Object.keys(storedOptions).find((name) => Object.hasOwn(values, name));
  if (stored === void 0) return;
  throw new UsageError(`--${stored} \u306F\u3001--fiscal-year \u3068\u4E00\u7DD2\u306B\u4F7F\u3063\u3066\u304F\u3060\u3055\u3044\u3002`);
}
export {
  checkCommand
};
//# sourceMappingURL=check-DNRIZPMC.js.map
