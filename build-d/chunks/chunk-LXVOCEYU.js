import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  listChecks,
  perform
} from "./chunk-IWXGMMSW.js";
import {
  actorName,
  listSheetTitles,
  listSources
} from "./chunk-SNXG2B4B.js";
import {
  fail,
  ok
} from "./chunk-4KTNLBUQ.js";

// src/store/finding-answer-store.ts
async function recordAnswer(sql, { office, fiscalYear, finding }, answer2) {
  await sql`
    insert into finding_answer (municipality_id, office_id, fiscal_year, finding, kind, reason, answered_by)
    values (current_municipality(), ${office}, ${fiscalYear}, ${finding}, ${answer2.kind},
            ${answer2.reason}, ${answer2.by})`;
}
async function lockFinding(sql, { office, fiscalYear, finding }) {
  const key = `${office}|${fiscalYear}|${finding}`;
  await sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`;
}
async function listAnswers(sql, of) {
  const rows = await sql`
    select office_id as office, fiscal_year as "fiscalYear", finding, kind, reason,
           answered_at as at, answered_by as by
    from finding_answer
    where fiscal_year = ${of.fiscalYear}
      ${of.office === void 0 ? sql`` : sql`and office_id = ${of.office}`}
    order by answered_at desc`;
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
}

// src/actions/list-findings.ts
async function listYearFindings(context, { fiscalYear, office }) {
  return await context.store.read(async (sql) => {
    const { findings } = await listFindings(sql, { fiscalYear, current: true });
    return findings.filter((each) => office === null || each.office.name === office);
  });
}
async function listFindings(sql, select) {
  const checks = await listChecks(sql, select);
  const titles = await listSheetTitles(
    sql,
    checks.map(({ document }) => document)
  );
  const titleAt = new Map(titles.map((each) => [`${each.document}|${each.position}`, each]));
  const sources = await listSources(sql, citedBy(checks));
  const answers = await standingAnswers(sql, select.fiscalYear);
  const findings = checks.flatMap(
    ({ document, office, fiscalYear, findings: found }) => found.map(
      (finding) => ({
        finding,
        document,
        office,
        fiscalYear,
        sheet: titleAt.get(`${document}|${finding.position}`) ?? null,
        sources,
        answer: answers.get(`${office.id}|${finding.identity}`) ?? null
      })
    )
  );
  return { checks, findings };
}
function citedBy(checks) {
  const cited = checks.flatMap(
    ({ findings }) => findings.flatMap(({ where }) => where.map(({ source }) => source))
  );
  return [...new Set(cited)];
}
async function standingAnswers(sql, fiscalYear) {
  const standing = /* @__PURE__ */ new Map();
  const answers = await listAnswers(sql, { fiscalYear });
  for (const answer2 of answers.toReversed()) {
    const key = `${answer2.office}|${answer2.finding}`;
    if (answer2.kind === "set-aside") standing.set(key, answer2);
    else standing.delete(key);
  }
  return standing;
}

// src/actions/answer-finding.ts
async function getFinding(context, address) {
  return await context.store.read((sql) => findFinding(sql, address));
}
async function setFindingAside(context, address, reason) {
  const words = reason.trim();
  return await answer(context, address, ({ answer: standing }) => {
    if (standing !== null) return alreadySetAside;
    if (words === "") return reasonMissing;
    if (words.length > longestReason) return reasonTooLong;
    return { kind: "set-aside", reason: words };
  });
}
async function withdrawAnswer(context, address, reason) {
  return await answer(context, address, ({ answer: standing }) => {
    if (standing === null) return notSetAside;
    if (reason.trim().length > longestReason) return reasonTooLong;
    return { kind: "withdrawn", reason: reason.trim() };
  });
}
async function answer(context, address, decide) {
  return await perform(context, "finding.answer", async (sql, ask) => {
    const about = `finding:${address.finding}`;
    const anywhere = ask({ about });
    if (!anywhere.ok) return anywhere;
    const shown = await findFinding(sql, address);
    if (shown === null) return fail(findingMissing);
    const allowed = ask({ about, office: shown.office.id });
    if (!allowed.ok) return allowed;
    const key = {
      office: shown.office.id,
      fiscalYear: shown.fiscalYear,
      finding: address.finding
    };
    await lockFinding(sql, key);
    const found = await findFinding(sql, address) ?? shown;
    const decided = decide(found);
    if ("code" in decided) return fail(decided);
    await recordAnswer(sql, key, { ...decided, by: actorName(context.who) });
    return ok(found);
  });
}
async function findFinding(sql, { document, finding }) {
  const [check] = await listChecks(sql, { document });
  if (check === void 0) return null;
  const { findings } = await listFindings(sql, { document, fiscalYear: check.fiscalYear });
  return findings.find((each) => each.finding.identity === finding) ?? null;
}
var longestReason = 1e3;
var findingMissing = {
  code: "finding/missing",
  severity: "blocks",
  message: "\u3053\u306E\u6307\u6458\u306F\u3082\u3046\u3042\u308A\u307E\u305B\u3093\u3002\u6587\u66F8\u304C\u66FF\u308F\u3063\u305F\u304B\u3001\u70B9\u691C\u3057\u76F4\u3055\u308C\u3066\u3044\u307E\u3059\u3002\u70B9\u691C\u306E\u30DA\u30FC\u30B8\u304B\u3089\u9078\u3073\u76F4\u3057\u3066\u304F\u3060\u3055\u3044\u3002"
};
var alreadySetAside = {
  code: "finding/already-set-aside",
  severity: "blocks",
  message: "\u3053\u306E\u6307\u6458\u306F\u3001\u3059\u3067\u306B\u78BA\u8A8D\u6E08\u307F\u3067\u3059\u3002\u7406\u7531\u3092\u66F8\u304D\u76F4\u3059\u3068\u304D\u306F\u3001\u5148\u306B\u78BA\u8A8D\u6E08\u307F\u3092\u53D6\u308A\u6D88\u3057\u3066\u304F\u3060\u3055\u3044\u3002"
};
var notSetAside = {
  code: "finding/not-set-aside",
  severity: "blocks",
  message: "\u3053\u306E\u6307\u6458\u306F\u3001\u78BA\u8A8D\u6E08\u307F\u306B\u306A\u3063\u3066\u3044\u307E\u305B\u3093\u3002\u307B\u304B\u306E\u4EBA\u304C\u5148\u306B\u53D6\u308A\u6D88\u3057\u305F\u53EF\u80FD\u6027\u304C\u3042\u308A\u307E\u3059\u3002"
};
var reasonMissing = {
  code: "finding/reason-missing",
  severity: "blocks",
  message: "\u7406\u7531\u3092\u66F8\u3044\u3066\u304F\u3060\u3055\u3044\u3002\u7406\u7531\u306F\u3001\u3053\u306E\u6307\u6458\u3068\u3068\u3082\u306B\u516C\u958B\u3055\u308C\u307E\u3059\u3002"
};
var reasonTooLong = {
  code: "finding/reason-too-long",
  severity: "blocks",
  message: `\u7406\u7531\u304C\u9577\u3059\u304E\u307E\u3059\u3002${longestReason}\u6587\u5B57\u307E\u3067\u3067\u66F8\u3044\u3066\u304F\u3060\u3055\u3044\u3002`
};

export {
  listYearFindings,
  listFindings,
  getFinding,
  setFindingAside,
  withdrawAnswer
};
//# sourceMappingURL=chunk-LXVOCEYU.js.map
