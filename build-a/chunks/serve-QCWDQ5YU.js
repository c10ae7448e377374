import {
  boundFigures,
  claimMail,
  countSurvey,
  countWords,
  eraseRecipients,
  findImportBatch,
  findWaitingFile,
  foreignName,
  forgetContacts,
  forgetIntake,
  forgetVoices,
  holdWaitingFile,
  href,
  inviteFirstAdministrator,
  isFor,
  isLate,
  isReminderDay,
  listBindings,
  listDues,
  listMeasures,
  listRegisters,
  listReminded,
  listStaff,
  listUncounted,
  newDraftOf,
  openSite,
  originOf,
  recordBatchResult,
  recordDraft,
  recordMail,
  recordMailFailed,
  recordMailSent,
  recordMeasured,
  recordReminded,
  recordVoiceMeasures,
  removeEntryImportsBefore,
  removePersonalOver,
  settleCouncilFigures,
  trySeals,
  wordsOf,
  workNames
} from "./chunk-NY5CCAX7.js";
import "./chunk-3VBG2QRD.js";
import "./chunk-N2MYCJ3Z.js";
import "./chunk-HEEC6N7J.js";
import "./chunk-CCGQJ27U.js";
import "./chunk-JGQD76FW.js";
import "./chunk-NYXET3GH.js";
import "./chunk-7GIQJCXI.js";
import "./chunk-LTY6HNCC.js";
import "./chunk-47GTHMML.js";
import "./chunk-ZELRFJWC.js";
import "./chunk-KKWNIIJQ.js";
import "./chunk-GWSY5J7B.js";
import "./chunk-QSPO27ZB.js";
import "./chunk-5T6ME7XA.js";
import "./chunk-O46NY6NJ.js";
import "./chunk-KHUUWLGD.js";
import "./chunk-IKK4CBDA.js";
import "./chunk-IPA6KFXG.js";
import "./chunk-DWXAQBBO.js";
import "./chunk-FMJ27YZM.js";
import "./chunk-IM3KLQWD.js";
import {
  fileUnder,
  readContext,
  recordAcceptedDocument,
  recordReceivedFile
} from "./chunk-DCAQUI3Q.js";
import "./chunk-WLUIFGUD.js";
import "./chunk-JZL5B6XW.js";
import {
  checkStored,
  perform
} from "./chunk-JGJD2R32.js";
import "./chunk-6DBUMAG3.js";
import {
  findMunicipality,
  openInstallation
} from "./chunk-3MCUS3P3.js";
import "./chunk-OSGRUZDP.js";
import {
  hasKey,
  keyPlaceOf
} from "./chunk-E5IONJKU.js";
import {
  DatabaseUnavailable
} from "./chunk-DYY3OC6I.js";
import "./chunk-D5VBJWMB.js";
import "./chunk-BMWXAODE.js";
import "./chunk-FHJTDDRI.js";
import "./chunk-KM76IX5I.js";
import "./chunk-W7S22AGF.js";
import {
  readFile
} from "./chunk-HXRL4TPF.js";
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
  addDays,
  daysBetween,
  fiscalYearOf,
  formatDate
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
import {
  fail,
  ok
} from "./chunk-G7XFWCAY.js";

// src/cli/commands/serve.ts
import { join as join4 } from "node:path";
import process from "node:process";

// src/jobs/job.ts
import { setTimeout as pause } from "node:timers/promises";
var afterFault = 5e3;
function startJob({ step, lookAgain, report }) {
  let woken = new AbortController();
  let stopping = false;
  const done = run();
  async function run() {
    while (!stopping) {
      const wake = woken.signal;
      const rest = await oneStep();
      if (rest > 0) await pause(rest, void 0, { signal: wake, ref: false }).catch(() => {
      });
      if (wake.aborted) woken = new AbortController();
    }
  }
  async function oneStep() {
    try {
      return await step() ? 0 : lookAgain;
    } catch (error) {
      report(error);
      return afterFault;
    }
  }
  return {
    wake: () => woken.abort(),
    async stop() {
      stopping = true;
      woken.abort();
      await done;
    }
  };
}

// src/jobs/check-stored.ts
var everyMinute = 6e4;
function startChecking({ context, report }) {
  async function step() {
    await checkStored(context());
    return false;
  }
  return startJob({ step, lookAgain: everyMinute, report });
}

// src/jobs/count-surveys.ts
function startCounting({ context, report }, seals) {
  async function step() {
    for (const id of await listUncounted(context())) {
      await countSurvey(context(), seals(), id).catch(report);
    }
    return false;
  }
  return startJob({ step, lookAgain: 3e4, report });
}

// src/store/expired-store.ts
async function removeExpired(sql, before) {
  const { sessions, submissions, mail } = before;
  const gone = [
    await sql`delete from session where started_at < ${sessions}`,
    await sql`delete from invitation where expires_at < ${sessions}`,
    await sql`delete from submission where sent_at < ${submissions}`,
    await sql`delete from mail_message where coalesce(sent_at, given_up_at) < ${mail}`
  ];
  return gone.reduce((sum, { count }) => sum + count, 0);
}

// src/actions/people/forget-expired.ts
var day = 864e5;
async function forgetExpired({ store, now, today }) {
  const ago = (days) => new Date(now.getTime() - days * day);
  const before = { sessions: ago(30), submissions: ago(7), mail: ago(90) };
  return await store.write(
    async (sql) => await removeExpired(sql, before) + await removePersonalOver(sql, today) + await removeEntryImportsBefore(sql, ago(7)) + await forgetContacts(sql, addDays(today, -365)) + await forgetIntake(sql, ago(1)) + await forgetVoices(sql, today, now)
  );
}

// src/actions/surveys/erase-expired-frames.ts
async function eraseExpiredFrames({ store, today }) {
  return await store.write((sql) => eraseRecipients(sql, today));
}

// src/jobs/forget.ts
var everyHour = 36e5;
function startForgetting({ context, report }) {
  let done = null;
  async function step() {
    const now = context();
    if (now.today === done) return false;
    await forgetExpired(now);
    await eraseExpiredFrames(now);
    done = now.today;
    return false;
  }
  return startJob({ step, lookAgain: everyHour, report });
}

// src/actions/advance-import-batch.ts
async function advanceImportBatch(context) {
  const next = await context.store.read(async (sql) => {
    const file = await findWaitingFile(sql);
    const batch = file === null ? null : await findImportBatch(sql, file.batch);
    return file === null || batch === null ? null : { file, batch };
  });
  if (next === null) return false;
  try {
    await readWaitingFile(context, next.batch, next.file);
  } catch (error) {
    if (!(error instanceof DatabaseUnavailable)) await setAside(context, next.file);
    throw error;
  }
  return true;
}
async function readWaitingFile(context, batch, file) {
  const named = { name: file.name, bytes: file.content };
  const read = await readFile(named, await readContext(context));
  const done = await perform(context, "document.import", async (sql, ask) => {
    const allowed = ask({ about: `batch:${file.batch}`, office: null });
    if (!allowed.ok) return allowed;
    if (!await holdWaitingFile(sql, file)) return ok(null);
    const result = read.ok ? await takeIn(sql, { context, batch, file, read: read.value }) : nothingOf("refused", read.problems);
    await recordBatchResult(sql, file, result);
    return ok(null);
  });
  if (!done.ok) throw new Error(`${context.who.kind} may not work off import batches`);
}
async function setAside(context, file) {
  await context.store.write(async (sql) => {
    if (await holdWaitingFile(sql, file)) {
      await recordReceivedFile(sql, { name: file.name, bytes: file.content, by: null });
      await recordBatchResult(sql, file, nothingOf("refused", [ownFault]));
    }
  });
}
var ownFault = {
  code: "import/own-fault",
  severity: "blocks",
  message: "\u3053\u306E\u6587\u66F8\u3092\u8AAD\u307F\u53D6\u308B\u9014\u4E2D\u3067\u3001\u30D7\u30ED\u30B0\u30E9\u30E0\u306B\u8AA4\u308A\u304C\u3042\u308A\u307E\u3057\u305F\u3002\u3053\u306E\u6587\u66F8\u306F\u53D6\u308A\u8FBC\u307E\u308C\u3066\u3044\u307E\u305B\u3093\u3002\u7BA1\u7406\u8005\u306B\u6587\u66F8\u306E\u540D\u524D\u3092\u304A\u77E5\u3089\u305B\u304F\u3060\u3055\u3044\u3002"
};
async function takeIn(sql, { context, batch, file, read }) {
  const by = batch.openedBy;
  const kept = await recordReceivedFile(sql, { name: file.name, bytes: file.content, by });
  if (kept.acceptedAs !== null) return { ...nothingOf("known", []), document: kept.acceptedAs };
  const office = batch.office ?? read.document.office;
  const fiscalYear = batch.fiscalYear ?? read.document.fiscalYear;
  const problems = openProblems(read.document, { office, fiscalYear });
  if (office === null || fiscalYear === null || !mayAccept(batch, read, problems)) {
    const whose = await newDraftOf(sql, context.who, { office });
    const draft = await recordDraft(sql, { file: kept.id, by, mapping: read.mapping, ...whose });
    return { ...nothingOf("draft", problems), draft };
  }
  const filed = await fileUnder(sql, office);
  const { document } = await recordAcceptedDocument(sql, {
    read,
    file: kept.id,
    office: filed.office,
    fiscalYear,
    by,
    today: context.today
  });
  return { ...nothingOf("accepted", problems), document };
}
function openProblems(document, given) {
  const settled = /* @__PURE__ */ new Set([
    given.office === null ? "" : "document/office-unknown",
    given.fiscalYear === null ? "" : "document/fiscal-year-unknown"
  ]);
  return listProblems(document).filter(({ code }) => !settled.has(code));
}
function mayAccept({ accepts }, { document }, open2) {
  if (accepts === "nothing" || open2.some(({ severity }) => severity === "blocks")) return false;
  return accepts === "acceptable" || open2.length === 0 && document.unread.length === 0;
}
function nothingOf(state, problems) {
  const plain = problems.map(({ code, severity, message }) => ({ code, severity, message }));
  return { state, document: null, draft: null, problems: plain };
}

// src/jobs/import-batches.ts
function startImportBatches({ context, report }) {
  return startJob({ step: () => advanceImportBatch(context()), lookAgain: 3e4, report });
}

// src/actions/send-mail.ts
var retries = [1, 5, 30, 120, 600, 1440];
var minute = 6e4;
var claimMinutes = 5;
async function sendNextMail({ store, now }, door, seals) {
  const until = new Date(now.getTime() + claimMinutes * minute);
  const mail = await store.write((sql) => claimMail(sql, now, until));
  if (mail === null) return false;
  const failed = await trySending(door, mail, seals);
  if (failed === null) {
    await store.write((sql) => recordMailSent(sql, mail.id, now));
    return true;
  }
  const minutes = retries[mail.attempts];
  const tryAfter = minutes === void 0 ? null : new Date(now.getTime() + minutes * minute);
  await store.write((sql) => recordMailFailed(sql, mail, failed, { now, tryAfter }));
  return true;
}
async function trySending(door, { id, address, subject, body, sealedFor, attempts }, seals) {
  if (attempts > retries.length) return "tried too often";
  let to = null;
  try {
    const open2 = (words) => typeof words === "string" ? words : Buffer.from(seals().open(words, sealedFor)).toString("utf8");
    to = open2(address);
    await door.send({ id, to, subject, body: open2(body) });
    return null;
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    return typeof address === "string" || to === null ? words : words.replaceAll(to, "\uFF08\u5B9B\u5148\uFF09");
  }
}

// src/jobs/mail/send-mail.ts
function startSendingMail({ context, report }, { mail, seals }) {
  return startJob({ step: () => sendNextMail(context(), mail, seals), lookAgain: 6e4, report });
}

// src/actions/write-reminders.ts
var commonRule = { daysBefore: [14, 3, 0], lateEvery: 7 };
var madeUpDays = 31;
async function writeReminders(context, pages) {
  const [municipality, staff, told] = await context.store.read(
    (sql) => Promise.all([findMunicipality(sql), listStaff(sql, context.today), listReminded(sql)])
  );
  const rule = municipality?.calendar.reminders ?? commonRule;
  let written = 0;
  const failures = [];
  for (const person of staff) {
    const since = told.get(person.id) ?? null;
    if (since !== null && since >= context.today) continue;
    try {
      if (await remind(context, person, { pages, rule, since })) written += 1;
    } catch (error) {
      if (error instanceof DatabaseUnavailable) throw error;
      failures.push(error);
    }
  }
  return { written, failures };
}
async function remind(context, { email, ...person }, { pages, rule, since }) {
  const today = context.today;
  const days = daysSince(since, today);
  const waiting = await listDues({ ...context, who: person });
  const items = waiting.filter((item) => {
    const { due } = item;
    return due !== null && isFor(item, person.id) && days.some((day2) => isReminderDay(due, day2, rule));
  });
  return await context.store.write(async (sql) => {
    await recordReminded(sql, person.id, today);
    if (items.length === 0) return false;
    const mail = {
      onceKey: `reminder:${person.id}:${today}`,
      person: person.id,
      address: email,
      ...reminder(person, items, { pages, today })
    };
    return await recordMail(sql, mail, context.now);
  });
}
function daysSince(last, today) {
  const count = last === null ? 1 : Math.min(daysBetween(last, today), madeUpDays);
  return Array.from({ length: count }, (_, ago) => addDays(today, -ago));
}
function reminder({ name }, items, { pages, today }) {
  const late = items.filter((item) => isLate(item, today)).length;
  const lines = items.map((item) => `\u30FB${line(item, today)}`);
  return {
    subject: `\u3010\u53D6\u7D44\u3011\u671F\u9650\u306E\u304A\u77E5\u3089\u305B\uFF08${items.length}\u4EF6${late > 0 ? `\u3001\u3046\u3061\u671F\u9650\u3092\u904E\u304E\u305F\u3082\u306E${late}\u4EF6` : ""}\uFF09`,
    body: [
      `${name}\u3055\u3093`,
      "",
      "\u6B21\u306E\u4ED5\u4E8B\u306E\u671F\u9650\u304C\u8FD1\u3044\u304B\u3001\u904E\u304E\u3066\u3044\u307E\u3059\u3002",
      "",
      ...lines,
      "",
      `\u81EA\u5206\u306E\u4ED5\u4E8B\u306E\u30DA\u30FC\u30B8: ${pages.replace(/\/$/, "")}/work`,
      "",
      "\u3053\u306E\u30E1\u30FC\u30EB\u306F\u3001\u53D6\u7D44\u306E\u7BA1\u7406\u30B7\u30B9\u30C6\u30E0\u304B\u3089\u81EA\u52D5\u3067\u9001\u3063\u3066\u3044\u307E\u3059\u3002",
      ""
    ].join("\n")
  };
}
function line(item, today) {
  const { kind, title, office, due, count } = item;
  const where = office === null ? "" : `\uFF08${office}\uFF09`;
  const day2 = due === null ? "" : ` ${formatDate(due)}\u307E\u3067${isLate(item, today) ? "\uFF08\u904E\u304E\u3066\u3044\u307E\u3059\uFF09" : ""}`;
  const counted = countWords(kind, count);
  return `${workNames[kind]}: \u300C${title}\u300D${where}${day2}${counted === "" ? "" : ` ${counted}`}`;
}

// src/jobs/remind.ts
var fromHour = 7;
var everyHour2 = 36e5;
function startReminding({ context, report }, pages) {
  let done = null;
  async function step() {
    const now = context();
    if (now.today === done || hourInJapan(now) < fromHour) return false;
    const { failures } = await writeReminders(now, pages);
    for (const failure of failures) report(failure);
    if (failures.length === 0) done = now.today;
    return false;
  }
  return startJob({ step, lookAgain: everyHour2, report });
}
function hourInJapan({ now }) {
  return Number(hour.format(now));
}
var hour = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Asia/Tokyo",
  hour: "2-digit",
  hourCycle: "h23"
});

// src/actions/registers/settle-figures.ts
async function settleFigures({ store, today }) {
  await store.write(async (sql) => {
    const running = fiscalYearOf(today);
    const years = [running - 1, running];
    for (const register of await listRegisters(sql)) await settle(sql, register, years, today);
  });
}
async function settle(sql, register, years, today) {
  const bindings = await listBindings(sql, { register: register.key });
  if (bindings.length === 0) return;
  for (const measure of await listMeasures(sql, register.id)) {
    const figures = await boundFigures(sql, register, measure, { bindings, years, today });
    await recordMeasured(sql, figures, today);
  }
}

// src/actions/voices/settle-voice-figures.ts
async function settleVoiceFigures({ store, today }) {
  const running = fiscalYearOf(today);
  await store.write(async (sql) => {
    const bindings = await listBindings(sql, { register: "voice" });
    for (const office of new Set(bindings.map((each) => each.office))) {
      for (const fiscalYear of [running - 1, running]) {
        await recordVoiceMeasures(sql, { office, fiscalYear, today });
      }
    }
  });
}

// src/jobs/settle-figures.ts
var everyHour3 = 36e5;
function startSettling({ context, report }) {
  let done = null;
  async function step() {
    const now = context();
    if (now.today === done) return false;
    await settleFigures(now);
    await settleCouncilFigures(now);
    await settleVoiceFigures(now);
    done = now.today;
    return false;
  }
  return startJob({ step, lookAgain: everyHour3, report });
}

// src/jobs/start-jobs.ts
function startJobs({ mail, seals, pages, ...surroundings }) {
  const jobs = [
    startImportBatches(surroundings),
    startChecking(surroundings),
    startReminding(surroundings, pages),
    startForgetting(surroundings),
    startSettling(surroundings),
    startCounting(surroundings, seals),
    startSendingMail(surroundings, { mail, seals })
  ];
  return {
    wake() {
      for (const job of jobs) job.wake();
    },
    async stop() {
      await Promise.all(jobs.map((job) => job.stop()));
    }
  };
}

// src/web/assets.ts
import { readFile as readFile2 } from "node:fs/promises";
import { extname, join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";
async function readAssets(folder) {
  const manifest = JSON.parse(await readFile2(join(folder, "manifest.json"), "utf8"));
  const names = new Map(
    Object.entries(manifest).filter(
      (entry) => typeof entry[1] === "string"
    )
  );
  const files = await Promise.all(
    [...new Set(names.values())].map(
      async (file) => [file, await readAsset(join(folder, file))]
    )
  );
  return { addresses: addressesOf(names), files: new Map(files) };
}
var noAssets = { addresses: addressesOf(/* @__PURE__ */ new Map()), files: /* @__PURE__ */ new Map() };
function addressesOf(names) {
  const address = (name) => {
    const file = names.get(name);
    return file === void 0 ? null : href("asset", { file });
  };
  return {
    stylesheet: address("torikumi.css") ?? href("asset", { file: "torikumi.css" }),
    icon: address("icon.svg"),
    script: (name) => address(`${name}.js`)
  };
}
var types = {
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2"
};
var compress = promisify(brotliCompress);
async function readAsset(path) {
  const bytes = await readFile2(path);
  const brotli = await compress(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } });
  return { type: types[extname(path)] ?? "application/octet-stream", bytes, brotli };
}

// src/web/serve.ts
import { createServer } from "node:http";
import { Server as PlainServer } from "node:net";
import { setTimeout as pause2 } from "node:timers/promises";
import { getRequestListener } from "@hono/node-server";
var firstPort = 3e3;
var lastPort = 3099;
async function serve(app, options) {
  const { host } = options;
  const last = options.port ?? lastPort;
  for (let port = options.port ?? firstPort; port <= last; port += 1) {
    const server = createServer(getRequestListener(app.fetch, { overrideGlobalObjects: false }));
    const stop = graceful(server);
    const code = await listen(server, port, host);
    if (code === null) return ok({ port: portOf(server), address: addressOf(server, host), stop });
    if (options.port !== null || code !== "EADDRINUSE") return fail(portProblem(code, port, host));
  }
  return fail({
    code: "serve/no-free-port",
    severity: "blocks",
    message: `${firstPort}\u304B\u3089${lastPort}\u307E\u3067\u306E\u30DD\u30FC\u30C8\u304C\u3059\u3079\u3066\u4F7F\u308F\u308C\u3066\u3044\u307E\u3059\u3002PORT=8080 \u306E\u3088\u3046\u306B\u3001\u7A7A\u3044\u3066\u3044\u308B\u30DD\u30FC\u30C8\u3092\u6307\u5B9A\u3057\u3066\u304F\u3060\u3055\u3044\u3002`
  });
}
function listen(server, port, host) {
  return new Promise((resolve2) => {
    server.once("error", (error) => resolve2(error.code ?? error.message));
    server.listen({ port, host, exclusive: true }, () => resolve2(null));
  });
}
function portProblem(code, port, host) {
  const messages = {
    EADDRINUSE: `\u30DD\u30FC\u30C8${port}\u306F\u3001\u307B\u304B\u306E\u30D7\u30ED\u30B0\u30E9\u30E0\u304C\u4F7F\u3063\u3066\u3044\u307E\u3059\u3002\u305D\u306E\u30D7\u30ED\u30B0\u30E9\u30E0\u3092\u7D42\u3048\u308B\u304B\u3001PORT=${port + 1} \u306E\u3088\u3046\u306B\u5225\u306E\u756A\u53F7\u3092\u6307\u5B9A\u3057\u3066\u304F\u3060\u3055\u3044\u3002`,
    EACCES: `\u30DD\u30FC\u30C8${port}\u3092\u4F7F\u3046\u6A29\u9650\u304C\u3042\u308A\u307E\u305B\u3093\u3002PORT=8080 \u306E\u3088\u3046\u306B\u30011024\u4EE5\u4E0A\u306E\u756A\u53F7\u3092\u6307\u5B9A\u3057\u3066\u304F\u3060\u3055\u3044\u3002`,
    EADDRNOTAVAIL: `\u3053\u306E\u6A5F\u68B0\u306B\u306F ${host} \u3068\u3044\u3046\u30A2\u30C9\u30EC\u30B9\u304C\u3042\u308A\u307E\u305B\u3093\u3002HOST=127.0.0.1 \u306E\u3088\u3046\u306B\u6307\u5B9A\u3057\u3066\u304F\u3060\u3055\u3044\u3002`,
    ENOTFOUND: `HOST \u306E ${host} \u304C\u898B\u3064\u304B\u308A\u307E\u305B\u3093\u3002HOST=127.0.0.1 \u306E\u3088\u3046\u306B\u6307\u5B9A\u3057\u3066\u304F\u3060\u3055\u3044\u3002`
  };
  const message = messages[code] ?? `${host} \u306E\u30DD\u30FC\u30C8${port}\u3092\u958B\u3051\u307E\u305B\u3093\uFF08${code}\uFF09\u3002PORT \u3068 HOST \u306E\u6307\u5B9A\u3092\u78BA\u304B\u3081\u3066\u304F\u3060\u3055\u3044\u3002`;
  return { code: "serve/port", severity: "blocks", message };
}
function portOf(server) {
  const address = server.address();
  return typeof address === "object" && address !== null ? address.port : 0;
}
function addressOf(server, host) {
  const name = host.includes(":") ? `[${host}]` : host;
  return `http://${name}:${portOf(server)}/`;
}
function graceful(server) {
  const underWay = /* @__PURE__ */ new Set();
  let stopping = false;
  server.prependListener("request", (_, response) => {
    underWay.add(response);
    if (stopping) response.shouldKeepAlive = false;
    response.once("close", () => underWay.delete(response));
  });
  return async () => {
    if (stopping) return;
    stopping = true;
    for (const response of underWay) response.shouldKeepAlive = false;
    const closed = new Promise((resolve2) => {
      server.once("close", resolve2);
    });
    PlainServer.prototype.close.call(server);
    await Promise.race([closed, drain(server)]);
  };
}
async function drain(server) {
  await pause2(300, void 0, { ref: false });
  for (let left = 100; left > 0 && server.listening === false; left -= 1) {
    server.closeIdleConnections();
    if (await connections(server) === 0) return;
    await pause2(100, void 0, { ref: false });
  }
  server.closeAllConnections();
}
function connections(server) {
  return new Promise((resolve2) => {
    server.getConnections((_, count) => resolve2(count));
  });
}

// src/web/sites.ts
function siteByName(sites) {
  return {
    fetch(request, ...rest) {
      const { host } = new URL(request.url);
      const name = (request.headers.get("host") ?? host).replace(/:\d+$/, "").toLowerCase();
      const site = sites.get(name);
      return site === void 0 ? foreignName() : site.fetch(request, ...rest);
    }
  };
}

// src/cli/mail-door.ts
import { join as join3, resolve } from "node:path";

// src/jobs/mail/folder-door.ts
import { mkdir, rename, writeFile } from "node:fs/promises";
import { join as join2 } from "node:path";
import { createTransport } from "nodemailer";
function folderDoor(folder, from) {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: "windows" });
  return {
    async send({ id, to, subject, body }) {
      const messageId = `<${id}@torikumi>`;
      const { message } = await transport.sendMail({ from, to, subject, text: body, messageId });
      await mkdir(folder, { recursive: true });
      const file = join2(folder, `${id}.eml`);
      await writeFile(`${file}.part`, message);
      await rename(`${file}.part`, file);
    }
  };
}

// src/jobs/mail/smtp-door.ts
import { createTransport as createTransport2 } from "nodemailer";
function smtpDoor({ url, from }) {
  const transport = createTransport2(
    {
      url,
      disableFileAccess: true,
      disableUrlAccess: true,
      connectionTimeout: 1e4,
      greetingTimeout: 1e4,
      socketTimeout: 2e4
    },
    { from }
  );
  return {
    async send({ id, to, subject, body }) {
      await transport.sendMail({ to, subject, text: body, messageId: `<${id}@torikumi>` });
    }
  };
}

// src/cli/mail-door.ts
function openMailDoor({ env, projectFolder }) {
  const url = env["TORIKUMI_SMTP"] ?? "";
  const from = env["TORIKUMI_MAIL_FROM"] ?? "";
  if (url === "") {
    const data = resolve(env["TORIKUMI_DATA"] || join3(projectFolder, "data"));
    return folderDoor(join3(data, "outbox"), from || "torikumi@localhost");
  }
  if (!/^smtps?:\/\/[^/]+/.test(url)) {
    throw new UsageError(
      "TORIKUMI_SMTP \u306F smtp://mail.example.lg.jp:25 \u306E\u3088\u3046\u306B\u3001\u30E1\u30FC\u30EB\u30B5\u30FC\u30D0\u30FC\u306E\u30A2\u30C9\u30EC\u30B9\u3067\u6307\u5B9A\u3057\u3066\u304F\u3060\u3055\u3044\u3002"
    );
  }
  if (!from.includes("@")) {
    throw new UsageError(
      "TORIKUMI_MAIL_FROM \u306B\u5DEE\u51FA\u4EBA\u306E\u30E1\u30FC\u30EB\u30A2\u30C9\u30EC\u30B9\u3092\u6307\u5B9A\u3057\u3066\u304F\u3060\u3055\u3044\u3002\u4F8B: torikumi@example.lg.jp"
    );
  }
  return smtpDoor({ url, from });
}

// src/cli/commands/serve.ts
var serveCommand = {
  summary: "\u30D6\u30E9\u30A6\u30B6\u30FC\u3067\u958B\u3051\u308B\u3088\u3046\u306B\u3057\u307E\u3059\uFF08\u6B62\u3081\u308B\u3068\u304D\u306F Ctrl-C\uFF09",
  usage: "serve   \uFF08\u8A2D\u5B9A: PORT, HOST, TORIKUMI_DATA, DATABASE_URL, TORIKUMI_ADDRESS, TORIKUMI_MUNICIPALITIES\uFF09",
  async run(args, terminal) {
    readArguments(args, {});
    const port = readPort(terminal.env["PORT"]);
    const stopped = stopSignal();
    const opened = await openInstallation(terminal, { share: false });
    if (!opened.ok) {
      sayProblems(terminal, opened.problems);
      return exitCode.inputAtFault;
    }
    const installation = opened.value;
    try {
      const listening = await open(terminal, installation, port);
      if (!listening.ok) {
        sayProblems(terminal, listening.problems);
        return exitCode.inputAtFault;
      }
      const { address } = listening.value;
      await installation.announce(address);
      terminal.say(`\u958B\u304D\u307E\u3057\u305F: ${address}  \uFF08\u6B62\u3081\u308B\u3068\u304D\u306F Ctrl-C\uFF09`);
      await inviteFirst(terminal, installation, address);
      await warnOfClosedSeals(terminal, installation);
      await stopped;
      terminal.say("\u6B62\u3081\u3066\u3044\u307E\u3059\u2026");
      await listening.value.stop();
      return exitCode.done;
    } finally {
      await installation.close();
    }
  }
};
async function inviteFirst(terminal, { municipalities }, address) {
  for (const { host, municipality, context } of municipalities) {
    const token = await inviteFirstAdministrator(context(), { again: false });
    if (token === null) continue;
    const origin = originOf(terminal, host) ?? address.replace(/\/$/, "");
    const link = `${origin}${href("invitation", { token })}`;
    terminal.say(
      `${municipality.name}\u306E\u6700\u521D\u306E\u7BA1\u7406\u8005\u306B\u306A\u308B\u305F\u3081\u306E\u30EA\u30F3\u30AF\uFF08\u4E00\u5EA6\u3060\u3051\u300172\u6642\u9593\uFF09: ${link}`
    );
    terminal.say("  \u306A\u304F\u3057\u305F\u3068\u304D\u306F: ./torikumi admin first-administrator");
  }
}
async function warnOfClosedSeals(terminal, installation) {
  const seals = hasKey(terminal) ? installation.seals : null;
  for (const { municipality, context } of installation.municipalities) {
    if (await trySeals(context(), seals) !== "closed") continue;
    const place = keyPlaceOf(terminal).file ?? "TORIKUMI_KEY";
    terminal.say(
      `${municipality.name}\u306E\u5C01\u3058\u305F\u79D8\u5BC6\uFF08\u4E8C\u8981\u7D20\u306E\u767B\u9332\u3001\u500B\u4EBA\u306E\u6B04\u306A\u3069\uFF09\u3092\u958B\u3051\u307E\u305B\u3093\u3002${place} \u306E\u9375\u304C\u9055\u3046\u304B\u3001\u5931\u308F\u308C\u3066\u3044\u307E\u3059\u3002\u63A7\u3048\u3066\u304A\u3044\u305F\u9375\u3092\u623B\u3057\u3066\u3001\u52D5\u304B\u3057\u76F4\u3057\u3066\u304F\u3060\u3055\u3044\u3002\u9375\u304C\u3082\u3046\u306A\u3044\u3068\u304D\u306F\u3001\u4E8C\u8981\u7D20\u306F\u300Cadmin reset \u30A2\u30C9\u30EC\u30B9 --second-factor\u300D\u3067\u767B\u9332\u3057\u76F4\u305B\u307E\u3059\u304C\u3001\u307B\u304B\u306E\u79D8\u5BC6\u306F\u958B\u3051\u307E\u305B\u3093\u3002`
    );
  }
}
async function open(terminal, installation, port) {
  const { projectFolder, env } = terminal;
  const mail = openMailDoor(terminal);
  const assets = await readAssets(join4(projectFolder, "build", "public"));
  const { seals, municipalities } = installation;
  const waking = [];
  const wake = () => {
    for (const job of waking) job.wake();
  };
  const sites = /* @__PURE__ */ new Map();
  for (const each of municipalities) {
    sites.set(each.host, await openSite(terminal, each, { assets, seals, workWaits: wake }));
  }
  const serving = await serve(byName(sites), { port, host: env["HOST"] || "127.0.0.1" });
  if (!serving.ok) return serving;
  for (const { host, context } of municipalities) {
    const report = (error) => terminal.say(`\u88CF\u3067\u7D9A\u3051\u308B\u4ED5\u4E8B: ${wordsOf(error)}`);
    const pages = originOf(terminal, host) ?? serving.value.address;
    waking.push(startJobs({ context, report, mail, seals, pages }));
  }
  return ok({
    address: serving.value.address,
    async stop() {
      await serving.value.stop();
      await Promise.all(waking.map((job) => job.stop()));
    }
  });
}
function byName(sites) {
  return sites.get(null) ?? siteByName(sites);
}
function readPort(text) {
  if (text === void 0 || text === "") return null;
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65535) return port;
  throw new UsageError(
    `PORT \u306E\u300C${text}\u300D\u3092\u30DD\u30FC\u30C8\u3068\u3057\u3066\u8AAD\u3081\u307E\u305B\u3093\u30021 \u304B\u3089 65535 \u306E\u6570\u5B57\u3067\u6307\u5B9A\u3057\u3066\u304F\u3060\u3055\u3044\u3002`
  );
}
function stopSignal() {
  return new Promise((resolve2) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
      process.once(signal, () => resolve2());
    }
  });
}
export {
  serveCommand
};
//# sourceMappingURL=serve-QCWDQ5YU.js.map
