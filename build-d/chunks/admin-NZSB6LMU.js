import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  endSessions,
  findPersonByEmail,
  href,
  inviteFirstAdministrator,
  invitePerson,
  listPeople,
  listPeopleOfDemonstration,
  originOf,
  recordLeaving,
  rekey,
  resetCredential
} from "./chunk-VJJ4QFVN.js";
import "./chunk-7HJWZ4NC.js";
import "./chunk-BDOOVBS6.js";
import "./chunk-CNEBNY2J.js";
import "./chunk-UQNL5BIK.js";
import "./chunk-KGQI6ERB.js";
import "./chunk-Z6RYHTTU.js";
import "./chunk-JTWO3DSO.js";
import "./chunk-HHPUOXDC.js";
import "./chunk-66MHNRUD.js";
import "./chunk-PNOR2I24.js";
import "./chunk-D6B5WJND.js";
import "./chunk-AXOGODND.js";
import "./chunk-ISEZSYAV.js";
import "./chunk-W5LY2GLB.js";
import "./chunk-UMRKQ7QN.js";
import "./chunk-C7MYNKZJ.js";
import "./chunk-OITUONE3.js";
import "./chunk-N7HRXTAO.js";
import "./chunk-DLZOBCO5.js";
import "./chunk-3FB3DD6R.js";
import "./chunk-JE3F72GS.js";
import "./chunk-LXVOCEYU.js";
import {
  listOffices
} from "./chunk-RWPKDFWD.js";
import "./chunk-IUYCSWVY.js";
import "./chunk-3Q5TJLWO.js";
import "./chunk-V7AMBSFB.js";
import {
  auditFault,
  beginning,
  findAuditHead,
  hasHeadShape,
  listAuditAfter,
  may,
  perform,
  roleNames,
  roles
} from "./chunk-IWXGMMSW.js";
import "./chunk-XSX3TSFD.js";
import {
  findMunicipality,
  openInstallation
} from "./chunk-SNXG2B4B.js";
import "./chunk-L53VRUNE.js";
import {
  addKey,
  createSeals,
  dropFormerKeys,
  keyPlaceOf,
  readKeys
} from "./chunk-WJZVJVWW.js";
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

// src/actions/audit/verify-audit.ts
var batch = 1e3;
async function verifyAudit(context, kept) {
  if (!may(context.who, "audit.read", {}).allowed) return null;
  return await context.store.read(async (sql) => {
    const municipality = (await findMunicipality(sql))?.id ?? "";
    let head = beginning;
    for await (const entry of allEntries(sql)) {
      const fault = auditFault(head, entry, municipality);
      if (fault !== null) return { head, fault };
      head = { position: entry.position, hash: entry.hash };
      if (kept?.position === head.position && kept.hash !== head.hash) {
        return { head, fault: `${kept.position}\u756A\u306E\u8A18\u9332\u304C\u3001\u63A7\u3048\u3066\u304A\u3044\u305F\u6307\u7D0B\u3068\u9055\u3044\u307E\u3059` };
      }
    }
    return { head, fault: kept === null ? null : missingAfter(head, kept) };
  });
}
async function* allEntries(sql) {
  let after = 0;
  for (; ; ) {
    const entries = await listAuditAfter(sql, after, batch);
    yield* entries;
    after = entries.at(-1)?.position ?? after;
    if (entries.length < batch) return;
  }
}
function missingAfter(head, kept) {
  if (head.position >= kept.position) return null;
  return `\u63A7\u3048\u306B\u306F${kept.position}\u756A\u307E\u3067\u3042\u308A\u307E\u3059\u304C\u3001\u8A18\u9332\u306F${head.position}\u756A\u3067\u7D42\u308F\u3063\u3066\u3044\u307E\u3059`;
}
async function exportAuditHead(context) {
  if (!may(context.who, "audit.read", {}).allowed) return null;
  return await context.store.read(findAuditHead);
}

// src/actions/people/end-demonstration.ts
async function endDemonstration(context) {
  return await perform(context, "demonstration.end", async (sql, ask) => {
    const allowed = ask({ about: null });
    if (!allowed.ok) return allowed;
    const people = await listPeopleOfDemonstration(sql, context.today);
    if (people.length === 0) return fail(over);
    for (const { id } of people) {
      await recordLeaving(sql, id, context.today);
      await endSessions(sql, { person: id }, context.now);
    }
    return ok(people.length);
  });
}
var over = {
  code: "demonstration/over",
  severity: "blocks",
  message: "\u898B\u672C\u306E\u30A2\u30AB\u30A6\u30F3\u30C8\u306F\u3001\u3082\u3046\u958B\u3044\u3066\u3044\u307E\u305B\u3093\u3002"
};

// src/cli/replace-key.ts
import { setTimeout as pause } from "node:timers/promises";
var settle = 1e3;
async function replaceKey(terminal, installation) {
  const { file } = keyPlaceOf(terminal);
  const before = readKeys(terminal);
  if (file === null && before.length === 1) return fail(newKeyFirst);
  const keys = file !== null && before.length === 1 ? addKey(terminal) : before;
  const [present, ...former] = keys;
  const seals = { present: createSeals(present), all: createSeals(present, former) };
  const done = await passes(terminal, installation, seals);
  if (!done.ok) return done;
  const { sealed, closed } = done.value;
  if (closed > 0) return ok(leftClosed(sealed, closed));
  if (file !== null) dropFormerKeys(terminal);
  const after = file === null ? "TORIKUMI_KEY \u304B\u3089\u53E4\u3044\u9375\u3092\u5916\u3057\u3001\u30B5\u30FC\u30D0\u30FC\u3092\u52D5\u304B\u3057\u76F4\u3057\u3066\u304F\u3060\u3055\u3044\u3002" : `\u65B0\u3057\u3044\u9375\u306F ${file} \u306B\u3042\u308A\u307E\u3059\u3002\u30C7\u30FC\u30BF\u3068\u306F\u5225\u306E\u5834\u6240\u306B\u63A7\u3048\u3066\u304F\u3060\u3055\u3044\u3002\u53E4\u3044\u9375\u306F\u5916\u3057\u307E\u3057\u305F\u3002`;
  return ok({
    data: { sealed, closed },
    lines: [`${sealed} \u4EF6\u3092\u65B0\u3057\u3044\u9375\u3067\u5C01\u3058\u76F4\u3057\u307E\u3057\u305F\u3002`, after]
  });
}
async function passes(terminal, { municipalities }, keys) {
  let sealed = 0;
  for (; ; ) {
    let found = 0;
    let closed = 0;
    for (const { municipality, context } of municipalities) {
      const pass = await rekey(
        context(),
        keys,
        (count) => terminal.say(`${municipality.name}: ${sealed + found + count} \u4EF6\u3092\u5C01\u3058\u76F4\u3057\u3066\u3044\u307E\u3059`)
      );
      if (!pass.ok) return pass;
      found += pass.value.sealed;
      closed += pass.value.closed.reduce((sum, { rows }) => sum + rows, 0);
    }
    sealed += found;
    if (found === 0) return ok({ sealed, closed });
    await pause(settle);
  }
}
function leftClosed(sealed, closed) {
  return {
    data: { sealed, closed },
    lines: [
      `${sealed} \u4EF6\u3092\u65B0\u3057\u3044\u9375\u3067\u5C01\u3058\u76F4\u3057\u307E\u3057\u305F\u3002`,
      `${closed} \u4EF6\u306F\u3001\u3044\u307E\u3042\u308B\u9375\u306E\u3069\u308C\u3067\u3082\u958B\u3051\u307E\u305B\u3093\u3002\u305D\u306E\u307E\u307E\u306B\u3057\u3001\u53E4\u3044\u9375\u3082\u6B8B\u3057\u307E\u3057\u305F\u3002\u4EE5\u524D\u306E\u9375\u306E\u63A7\u3048\u304C\u3042\u308C\u3070\u3001\u9375\u306E2\u884C\u76EE\u306B\u52A0\u3048\u3066\u3001\u3082\u3046\u4E00\u5EA6\u5B9F\u884C\u3057\u3066\u304F\u3060\u3055\u3044\u3002`
    ],
    amiss: true
  };
}
var newKeyFirst = {
  code: "rekey/new-key-first",
  severity: "blocks",
  message: "TORIKUMI_KEY \u306B\u306F\u9375\u304C1\u3064\u3060\u3051\u3067\u3059\u3002\u65B0\u3057\u3044\u9375\uFF08openssl rand -base64 32\uFF09\u3092\u524D\u306B\u3001\u3044\u307E\u306E\u9375\u3092\u5F8C\u308D\u306B\u3001\u7A7A\u767D\u3067\u533A\u5207\u3063\u3066\u4E26\u3079\u3001\u30B5\u30FC\u30D0\u30FC\u3092\u52D5\u304B\u3057\u76F4\u3057\u3066\u304B\u3089\u3001\u3082\u3046\u4E00\u5EA6\u5B9F\u884C\u3057\u3066\u304F\u3060\u3055\u3044\u3002"
};

// src/cli/commands/admin.ts
var commands = {
  invite,
  list,
  reset,
  "end-demonstration": end,
  "first-administrator": first,
  rekey: (call) => replaceKey(call.terminal, call.installation),
  "audit-head": auditHead,
  "verify-audit": verify
};
var adminCommand = {
  summary: "\u4EBA\u3092\u62DB\u304F\u3001\u30EA\u30F3\u30AF\u3092\u4F5C\u308A\u76F4\u3059\u3001\u64CD\u4F5C\u306E\u8A18\u9332\u3092\u78BA\u304B\u3081\u308B",
  usage: [
    "admin invite --name \u540D\u524D --email \u30A2\u30C9\u30EC\u30B9 --role \u5F79\u5272 [--office \u6240\u5C5E\u306E\u7B26\u53F7] [--json]",
    "admin list | reset \u30A2\u30C9\u30EC\u30B9 [--second-factor] | first-administrator | end-demonstration",
    "admin audit-head | verify-audit [\u63A7\u3048\u306E\u30D5\u30A1\u30A4\u30EB] | rekey"
  ].join("\n  ./torikumi "),
  async run(args, terminal) {
    const { values, positionals } = readArguments(args, {
      name: { type: "string" },
      email: { type: "string" },
      role: { type: "string" },
      office: { type: "string" },
      "second-factor": { type: "boolean" },
      json: { type: "boolean" }
    });
    const [name = "", ...words] = positionals;
    const command = Object.hasOwn(commands, name) ? commands[name] : void 0;
    if (command === void 0) throw new UsageError("\u4F55\u3092\u3059\u308B\u304B\u3092\u66F8\u3044\u3066\u304F\u3060\u3055\u3044\u3002");
    const opened = await openInstallation(terminal, { share: true });
    if (!opened.ok) {
      sayProblems(terminal, opened.problems);
      return exitCode.inputAtFault;
    }
    try {
      const installation = opened.value;
      const done = await command({ terminal, installation, words, values });
      if (!done.ok) {
        sayProblems(terminal, done.problems);
        return exitCode.inputAtFault;
      }
      const { data, lines, amiss = false } = done.value;
      if (values.json === true) terminal.print(`${JSON.stringify(data, null, 2)}
`);
      else for (const line of lines) terminal.print(`${line}
`);
      return amiss ? exitCode.inputAtFault : exitCode.done;
    } finally {
      await opened.value.close();
    }
  }
};
async function invite({ terminal, installation, values }) {
  const context = installation.context();
  const role = roles.find((each) => each === values["role"] || roleNames[each] === values["role"]);
  if (role === void 0) throw new UsageError(`--role \u306F ${roles.join(" ")} \u306E\u3069\u308C\u304B\u3067\u3059\u3002`);
  const offices = (await listOffices(context)).map(({ office: office2 }) => office2);
  const code = values["office"];
  const office = offices.find((each) => each.code === code || each.name === code);
  if (code !== void 0 && office === void 0) {
    throw new UsageError(`--office \u306F ${offices.map((each) => each.code).join(" ")} \u306E\u3069\u308C\u304B\u3067\u3059\u3002`);
  }
  const granted = {
    role,
    office: office?.id ?? null,
    section: null,
    actingFor: null,
    from: context.today,
    until: null
  };
  const name = String(values["name"] ?? "");
  const email = String(values["email"] ?? "");
  const mail = linkMail(terminal, installation);
  const invited = await invitePerson(context, { name, email, granted }, mail);
  return invited.ok ? ok(linkAnswer(terminal, invited.value.token)) : invited;
}
async function reset({ terminal, installation, words, values }) {
  const context = installation.context();
  const [email] = words;
  if (email === void 0) throw new UsageError("\u3060\u308C\u306E\u30EA\u30F3\u30AF\u304B\u3092\u30E1\u30FC\u30EB\u30A2\u30C9\u30EC\u30B9\u3067\u66F8\u3044\u3066\u304F\u3060\u3055\u3044\u3002");
  const person = await findPersonByEmail(context, email);
  if (person === null) return fail(nobody(email));
  const secondFactor = values["second-factor"] === true;
  const mail = linkMail(terminal, installation);
  const made = await resetCredential(context, person.id, { secondFactor }, mail);
  return made.ok ? ok(linkAnswer(terminal, made.value.token)) : made;
}
async function first({ terminal, installation }) {
  const token = await inviteFirstAdministrator(installation.context(), { again: true });
  if (token !== null) return ok(linkAnswer(terminal, token));
  return fail({
    code: "admin/there",
    severity: "blocks",
    message: "\u7BA1\u7406\u8005\u306F\u3082\u3046\u3044\u307E\u3059\u3002\u300Cadmin list\u300D\u3067\u78BA\u304B\u3081\u3001\u300Cadmin reset \u30A2\u30C9\u30EC\u30B9\u300D\u3067\u30EA\u30F3\u30AF\u3092\u4F5C\u308C\u307E\u3059\u3002"
  });
}
function oneTimeLink(terminal, token) {
  const { env } = terminal;
  const host = env["TORIKUMI_MUNICIPALITY"] || null;
  const origin = originOf(terminal, host) ?? `http://127.0.0.1:${env["PORT"] || 3e3}`;
  return `${origin}${href("invitation", { token })}`;
}
function linkMail(terminal, { seals, municipality }) {
  const addressOf = (token) => oneTimeLink(terminal, token);
  return { seals: seals(), addressOf, municipality: municipality().name };
}
function linkAnswer(terminal, token) {
  const link = oneTimeLink(terminal, token);
  return { data: { link }, lines: [`\u672C\u4EBA\u3060\u3051\u306B\u6E21\u3057\u3066\u304F\u3060\u3055\u3044\uFF08\u4E00\u5EA6\u3060\u3051\u300172\u6642\u9593\uFF09: ${link}`] };
}
async function list({ installation }) {
  const people = [];
  let after = null;
  for (; ; ) {
    const page = await listPeople(installation.context(), { words: "", after });
    people.push(...page?.people ?? []);
    const last = people.at(-1);
    if (page?.more !== true || last === void 0) break;
    after = { name: last.name, id: last.id };
  }
  const lines = people.map(({ name, email, leftOn, active, holdings }) => {
    const held = holdings.map(({ role, office }) => `${office ?? "\u5E02\u306E\u5168\u4F53"} ${roleNames[role]}`);
    const standing = leftOn !== null ? `${leftOn} \u306B\u96E2\u308C\u308B` : active ? "\u4F7F\u7528\u4E2D" : "\u62DB\u5F85\u4E2D";
    return [name, email, held.join("\u3001") || "\u5F79\u5272\u306A\u3057", standing].join("	");
  });
  return ok({ data: { people }, lines });
}
async function end({ installation }) {
  const ended = await endDemonstration(installation.context());
  if (!ended.ok) return ended;
  return ok({
    data: { closed: ended.value },
    lines: [`\u898B\u672C\u306E\u30A2\u30AB\u30A6\u30F3\u30C8 ${ended.value} \u4EF6\u3092\u9589\u3058\u307E\u3057\u305F\u3002\u623B\u3059\u3053\u3068\u306F\u3067\u304D\u307E\u305B\u3093\u3002`]
  });
}
async function auditHead({ installation }) {
  const head = await exportAuditHead(installation.context());
  return ok({ data: head, lines: [JSON.stringify(head)] });
}
async function verify({ installation, words }) {
  const [file] = words;
  const kept = file === void 0 ? ok(null) : await readHead(file);
  if (!kept.ok) return kept;
  const verified = await verifyAudit(installation.context(), kept.value);
  const fault = verified?.fault ?? null;
  const sound = `\u64CD\u4F5C\u306E\u8A18\u9332 ${verified?.head.position ?? 0} \u4EF6\u306F\u3001\u66F8\u304D\u63DB\u3048\u3089\u308C\u3066\u3044\u307E\u305B\u3093\u3002`;
  return ok({ data: verified, lines: [fault ?? sound], amiss: fault !== null });
}
async function readHead(file) {
  const read = await readNamedFile(file);
  if (!read.ok) return read;
  try {
    const head = JSON.parse(new TextDecoder().decode(read.value.bytes));
    if (hasHeadShape(head)) return ok(head);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  return fail({
    code: "audit/head",
    severity: "blocks",
    message: `\u300C${file}\u300D\u306F\u3001\u300Cadmin audit-head\u300D\u3067\u66F8\u304D\u51FA\u3057\u305F\u63A7\u3048\u3067\u306F\u3042\u308A\u307E\u305B\u3093\u3002`
  });
}
function nobody(email) {
  return {
    code: "admin/nobody",
    severity: "blocks",
    message: `\u300C${email}\u300D\u306E\u4EBA\u306F\u3044\u307E\u305B\u3093\u3002\u300Cadmin list\u300D\u3067\u78BA\u304B\u3081\u3066\u304F\u3060\u3055\u3044\u3002`
  };
}
export {
  adminCommand
};
//# sourceMappingURL=admin-NZSB6LMU.js.map
