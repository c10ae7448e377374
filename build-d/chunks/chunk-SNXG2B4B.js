import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  commonLicence,
  decodeJson,
  encodeJson
} from "./chunk-L53VRUNE.js";
import {
  migrate,
  sealsOf
} from "./chunk-WJZVJVWW.js";
import {
  DatabaseUnavailable,
  checkServer,
  connect,
  openLink
} from "./chunk-S6NMDHWA.js";
import {
  NEVER,
  _enum,
  array,
  boolean,
  core_exports,
  discriminatedUnion,
  int,
  literal,
  number,
  object,
  strictObject,
  string,
  union
} from "./chunk-SJHQXEVN.js";
import {
  parsePillar
} from "./chunk-2H722B5R.js";
import {
  decimal,
  findDate,
  findFiscalYear
} from "./chunk-OFAW3Q7V.js";
import {
  UsageError
} from "./chunk-Q6RVEZHO.js";
import {
  fail,
  ok
} from "./chunk-4KTNLBUQ.js";

// src/cli/installation.ts
import { join as join2 } from "node:path";

// src/people/actor.ts
var visitor = { kind: "visitor" };
function systemActor(name4) {
  return { kind: "system", name: name4 };
}
function actorName(who) {
  return who.kind === "visitor" ? null : who.name;
}
function actorId(who) {
  return who.kind === "person" ? who.id : null;
}

// src/store/connection/pool.ts
function openPool(url, options) {
  const idle = [];
  const used = /* @__PURE__ */ new WeakSet();
  const waiting = [];
  const running = /* @__PURE__ */ new Set();
  let count = 0;
  let closed = false;
  function fresh() {
    count += 1;
    return openLink(url, options);
  }
  function takeIdle() {
    const link = idle.pop();
    if (link === void 0 || !link.isLost()) return link;
    count -= 1;
    return takeIdle();
  }
  async function take() {
    if (closed) throw new DatabaseUnavailable("unreachable", new Error("the pool is closed"));
    const link = takeIdle();
    if (link !== void 0) return link;
    return count < options.size ? fresh() : queue();
  }
  function queue() {
    return new Promise((resolve2, reject) => {
      const entry = (link) => {
        clearTimeout(timer);
        resolve2(link);
      };
      const timer = setTimeout(() => {
        waiting.splice(waiting.indexOf(entry), 1);
        reject(new DatabaseUnavailable("busy", new Error("no free connection")));
      }, options.patience ?? 1e4);
      waiting.push(entry);
    });
  }
  function giveBack(link) {
    if (link.isLost()) count -= 1;
    const next = waiting.shift();
    if (next !== void 0) next(link.isLost() ? fresh() : link);
    else if (!link.isLost()) idle.push(link);
  }
  async function onSomeLink(run) {
    const link = await take();
    const usedBefore = used.has(link);
    let begun = false;
    try {
      return await run(link, () => {
        begun = true;
        used.add(link);
      });
    } catch (cause) {
      if (begun || !usedBefore || !link.isLost()) throw cause;
    } finally {
      giveBack(link);
    }
    return onSomeLink(run);
  }
  function tracked(done) {
    running.add(done);
    const forget = () => running.delete(done);
    done.then(forget, forget);
    return done;
  }
  return {
    transaction: (opening, work) => tracked(
      onSomeLink(
        (link, begin) => link.transaction(opening, (sql) => {
          begin();
          return work(sql);
        })
      )
    ),
    look: (opening, work) => tracked(onSomeLink((link, begin) => link.look(opening, work, begin))),
    async close() {
      closed = true;
      await Promise.allSettled(running);
      await Promise.all(idle.splice(0).map((link) => link.close()));
    }
  };
}

// src/store/database.ts
var appRole = "torikumi_app";
var planAfter = 16;
var uuid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
function openDatabase(url, options = {}) {
  const { size: size2 = 10, statementTimeout = 30 } = options;
  const pool = openPool(url, { name: "torikumi", size: size2 });
  const settings = `set local statement_timeout = '${statementTimeout}s'; set local search_path = torikumi, public`;
  let writes = 0;
  function opening(mode, municipality) {
    const tenant = `set local role ${appRole}; set local app.municipality = '${municipality}'`;
    return `begin ${mode}; ${settings}; ${tenant}`;
  }
  return {
    forMunicipality(municipality) {
      if (!uuid.test(municipality)) throw new TypeError(`not a municipality: ${municipality}`);
      const write = opening("read write", municipality);
      const look = opening("isolation level repeatable read read only", municipality);
      const planOnce = `${look}; set local plan_cache_mode = force_generic_plan`;
      return {
        transaction(work) {
          writes += 1;
          const anew = writes % planAfter === 0 ? "; discard plans" : "";
          return pool.transaction(`${write}${anew}`, (sql) => work(sql));
        },
        read: (work, options2) => pool.look(options2?.planOnce === true ? planOnce : look, (sql) => work(sql))
      };
    },
    check: () => checkServer(url, appRole, (work) => pool.transaction(`begin read only; ${settings}`, work)),
    ping: () => pool.transaction("begin read only", async () => {
    }),
    close: () => pool.close()
  };
}

// src/store/form-template-store.ts
async function listAdoptedForms(sql) {
  const rows = await sql`
    select distinct on (template_id) content from form_template
    where adopted order by template_id, revision desc`;
  return rows.map(({ content }) => content);
}
async function listLatestRevisions(sql) {
  return await sql`
    select distinct on (template_id) ${columns(sql)} from form_template
    order by template_id, revision desc`;
}
async function listRevisions(sql, id) {
  return await sql`
    select ${columns(sql)} from form_template where template_id = ${id} order by revision desc`;
}
async function recordRevision(sql, { content, adopted, savedBy, savedAt }) {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`form_template ${content.id}`}, 0))`;
  await sql`
    insert into form_template
      (municipality_id, template_id, revision, content, adopted, saved_at, saved_by)
    select current_municipality(), ${content.id}, coalesce(max(revision), 0) + 1,
           ${JSON.stringify(content)}::text::json, ${adopted}, ${savedAt}, ${savedBy}
    from form_template where template_id = ${content.id}`;
}
function columns(sql) {
  return sql`revision, content, adopted, saved_at as "savedAt", saved_by as "savedBy"`;
}

// src/store/municipality-store.ts
async function findMunicipality(sql) {
  const [row] = await sql`
    select configuration::text from municipality where municipality_id = current_municipality()`;
  if (row === void 0) return null;
  const {
    forms = [],
    licence = commonLicence,
    ...configured
  } = decodeJson(row.configuration);
  return { ...configured, licence, forms: withAdopted(forms, await listAdoptedForms(sql)) };
}
async function listOwnForms(sql) {
  const [row] = await sql`
    select coalesce(configuration -> 'forms', '[]') as forms
    from municipality where municipality_id = current_municipality()`;
  return withAdopted(row?.forms ?? [], await listAdoptedForms(sql));
}
function withAdopted(configured, adopted) {
  const named = new Set(adopted.map(({ id }) => id));
  return [...adopted, ...configured.filter(({ id }) => !named.has(id))];
}
async function findCalendar(sql) {
  const [row] = await sql`
    select configuration -> 'calendar' as calendar
    from municipality where municipality_id = current_municipality()`;
  return row?.calendar ?? null;
}
async function recordMunicipality(sql, municipality) {
  await sql`
    insert into municipality (municipality_id, name, name_english, configuration)
    values (${municipality.id}, ${municipality.name}, ${municipality.nameEnglish},
            ${encodeJson(municipality)}::text::jsonb)
    on conflict (municipality_id) do update
      set name = excluded.name, name_english = excluded.name_english,
          configuration = excluded.configuration`;
}

// src/store/office-store.ts
async function listOffices(sql) {
  return await sql`
    select office_id as id, code, name, name_english as "nameEnglish"
    from office order by position, name`;
}
async function findOffice(sql, by) {
  const [office2] = await sql`
    select office_id as id, code, name, name_english as "nameEnglish" from office
    where ${"id" in by ? sql`office_id = ${by.id}` : "code" in by ? sql`code = ${by.code}` : sql`name = ${by.name}`}`;
  return office2 ?? null;
}
async function findOfficesNamed(sql, names) {
  return await sql`
    select office_id as id, code, name, name_english as "nameEnglish" from office
    where name = any(${names}::text[])`;
}
async function recordOffice(sql, office2) {
  await sql`
    insert into office (municipality_id, office_id, code, name, name_english, position)
    select current_municipality(), ${office2.id}, ${office2.code}, ${office2.name},
           ${office2.nameEnglish}, coalesce(max(position), 0) + 1
    from office
    on conflict do nothing`;
}

// src/store/store.ts
function openStore(database, municipality) {
  const tenant = database.forMunicipality(municipality);
  return { read: tenant.read, write: (work) => tenant.transaction(work) };
}

// src/cli/municipalities.ts
import { readdir, readFile } from "node:fs/promises";
import { join, resolve } from "node:path";

// src/plan/calendar-problems.ts
function calendarProblems({ events, closed }) {
  return [...isNeverOpen(closed) ? [neverOpen] : [], ...events.filter(isBackwards).map(backwards)];
}
function isNeverOpen(closed) {
  return daysOfTheYear().every(
    (day) => closed.some(
      ({ from, to }) => from <= to ? from <= day && day <= to : from <= day || day <= to
    )
  );
}
function daysOfTheYear() {
  const leapYear = Date.UTC(2020, 0, 1);
  return Array.from(
    { length: 366 },
    (_, at) => new Date(leapYear + at * 864e5).toISOString().slice(5, 10)
  );
}
function isBackwards({ begins, monthDay: monthDay2, yearOffset }) {
  if (begins === null) return false;
  const years = begins.yearOffset - yearOffset;
  return years > 0 || years === 0 && begins.monthDay > monthDay2;
}
var neverOpen = {
  code: "municipality/never-open",
  severity: "blocks",
  message: "\u5E02\u306E\u8A2D\u5B9A\u306E\u4F11\u307F\u306E\u65E5\uFF08calendar \u306E closed\uFF09\u304C\u3001\u4E00\u5E74\u306E\u3059\u3079\u3066\u306E\u65E5\u306B\u304B\u304B\u3063\u3066\u3044\u307E\u3059\u3002\u958B\u3044\u3066\u3044\u308B\u65E5\u304C\u6B8B\u308B\u3088\u3046\u306B\u76F4\u3057\u3066\u304F\u3060\u3055\u3044\u3002"
};
function backwards({ name: name4 }) {
  return {
    code: "municipality/event-backwards",
    severity: "blocks",
    message: `\u5E02\u306E\u8A2D\u5B9A\u306E\u884C\u4E8B\u300C${name4}\u300D\u306F\u3001\u7D42\u308F\u308A\u306E\u65E5\u304C\u59CB\u307E\u308A\u306E\u65E5\u3088\u308A\u524D\u3067\u3059\u3002begins \u304B monthDay\u30FByearOffset \u3092\u76F4\u3057\u3066\u304F\u3060\u3055\u3044\u3002`
  };
}

// src/plan/pillar-tree.ts
function pillarTree(entries, framework2) {
  const labels = /* @__PURE__ */ new Map();
  const pillars = [];
  const problems = [];
  for (const entry of entries.filter((each) => each.framework === framework2)) {
    const read2 = parsePillar(entry.pillar);
    if (!read2.ok) problems.push(...read2.problems);
    else {
      const [pillar] = read2.value;
      pillars.push(pillar);
      labels.set(pillar.sortKey, entry.label);
    }
  }
  return { roots: nodesUnder(pillars, 1, labels), problems };
}
function nodesUnder(pillars, depth, labels) {
  const branches = /* @__PURE__ */ new Map();
  for (const pillar of pillars.filter(({ path }) => path.length >= depth)) {
    const key = keyAt(pillar, depth);
    branches.set(key, [...branches.get(key) ?? [], pillar]);
  }
  return [...branches].sort(([a], [b]) => a < b ? -1 : 1).map(([sortKey, members]) => ({
    sortKey,
    step: members[0]?.path[depth - 1] ?? "",
    label: labels.get(sortKey) ?? null,
    children: nodesUnder(members, depth + 1, labels)
  }));
}
function keyAt(pillar, depth) {
  return pillar.sortKey.split("/").slice(0, depth + 1).join("/");
}

// src/plan/municipality-problems.ts
function municipalityProblems(municipality) {
  const { offices, frameworks, pillars, ruleSets, surveys, councils } = municipality;
  const plans = frameworks.map(({ code: code3 }) => code3);
  const officeIds = offices.map(({ id }) => id);
  return [
    ...doubled(
      "offices \u306E code",
      offices.map(({ code: code3 }) => code3)
    ),
    ...doubled("offices \u306E id", officeIds),
    ...doubled("frameworks \u306E code", plans),
    ...frameworks.flatMap(({ code: code3, valid, successor, ruleSets: uses }) => [
      ...unknown(`\u30D7\u30E9\u30F3 ${code3} \u306E\u5F8C\u7D99`, successor === null ? [] : [successor], plans),
      ...unknown(
        `\u30D7\u30E9\u30F3 ${code3} \u306E\u898F\u5247`,
        uses.map(({ id }) => id),
        ruleSets.map(({ id }) => id)
      ),
      ...backwards2(code3, valid.from, valid.to)
    ]),
    ...unknown(
      "\u6539\u9769\u306E\u67F1\u306E\u30D7\u30E9\u30F3",
      pillars.map(({ framework: framework2 }) => framework2),
      plans
    ),
    ...plans.flatMap((plan) => pillarTree(pillars, plan).problems),
    ...unknown(
      "\u8ABF\u67FB\u306E\u6240\u5C5E",
      surveys.flatMap(({ waves }) => waves.map(({ office: office2 }) => office2)),
      officeIds
    ),
    ...unknown(
      "\u533A\u653F\u4F1A\u8B70\u306E\u6240\u5C5E",
      councils.map(({ office: office2 }) => office2),
      officeIds
    ),
    ...calendarProblems(municipality.calendar)
  ];
}
function doubled(what, values) {
  const twice = values.filter((value, index) => values.indexOf(value) !== index);
  return [...new Set(twice)].map(
    (value) => problem("doubled", `\u5E02\u306E\u8A2D\u5B9A\u306E${what}\u306B\u300C${value}\u300D\u304C2\u56DE\u3042\u308A\u307E\u3059\u3002\u3069\u3061\u3089\u304B\u3092\u5909\u3048\u3066\u304F\u3060\u3055\u3044\u3002`)
  );
}
function unknown(what, values, known) {
  const missing = values.filter((value) => !known.includes(value));
  return [...new Set(missing)].map(
    (value) => problem("unknown", `\u5E02\u306E\u8A2D\u5B9A\u306E${what}\u300C${value}\u300D\u304C\u898B\u3064\u304B\u308A\u307E\u305B\u3093\u3002\u66F8\u304D\u65B9\u3092\u78BA\u304B\u3081\u3066\u304F\u3060\u3055\u3044\u3002`)
  );
}
function backwards2(code3, from, to) {
  if (to === null || from <= to) return [];
  return [
    problem(
      "backwards",
      `\u30D7\u30E9\u30F3 ${code3} \u306E\u7D42\u308F\u308A\u306E\u5E74\u5EA6${to}\u304C\u59CB\u307E\u308A\u306E\u5E74\u5EA6${from}\u3088\u308A\u524D\u3067\u3059\u3002\u76F4\u3057\u3066\u304F\u3060\u3055\u3044\u3002`
    )
  ];
}
function problem(what, message) {
  return { code: `municipality/${what}`, severity: "blocks", message };
}

// src/plan/council-rules.ts
var commonFewestBallots = 5;
var name = string().min(1);
var days = number().int().min(1);
var councilRuleFields = {
  seats: array(object({ kind: name, name, nameEnglish: name, quota: number().int().min(0) })).default([]),
  meetingsAYear: number().int().min(0).default(2),
  termYears: number().int().min(1).default(2),
  longestTerms: number().int().min(1).nullable().default(null),
  leastOpenShare: number().min(0).max(100).nullable().default(null),
  noticeDays: number().int().min(0).default(7),
  quorum: _enum(["half", "majority", "none"]).default("majority"),
  days: object({ route: days, answer: days, approve: days, tell: days }).default({
    route: 7,
    answer: 30,
    approve: 7,
    tell: 14
  }),
  repliesNeedApproval: boolean().default(true),
  fewestBallots: number().int().min(1).default(commonFewestBallots)
};

// src/plan/form-template.ts
var printMeanings = [
  "plan",
  "multiYear",
  "yearPlan",
  "review",
  "implementationOutlook",
  "attainmentOutlook",
  "evaluation",
  "resultsAndAttainment",
  "issues",
  "issuesRule",
  "implementationLegend",
  "attainmentLegend",
  "verdictLegend"
];
var sheetFieldNames = [
  "purpose",
  "strategy",
  "outline",
  "multiYearTargets",
  "activities",
  "yearTargets",
  "implementationOutlook",
  "attainmentOutlook",
  "reviewIssues",
  "results",
  "actuals",
  "verdict",
  "evaluationIssues"
];
var panelFieldNames = ["desiredState", "outcomes", "panelStrategy"];
var themeFieldNames = ["themeTitle", "themeTargets", "themeActivities"];
var initiativeFieldNames = [
  "initiativeNumber",
  "initiativeTitle",
  "initiativeOutline",
  "initiativeTargets"
];
var fieldNames = [
  ...sheetFieldNames,
  ...panelFieldNames,
  ...themeFieldNames,
  ...initiativeFieldNames
];

// src/plan/form-template-schema.ts
var text = string().refine(
  (words) => words.trim() !== "" && words.length <= 200,
  "\u306F1\u6587\u5B57\u4EE5\u4E0A200\u6587\u5B57\u307E\u3067\u3067\u66F8\u3044\u3066\u304F\u3060\u3055\u3044\u3002"
);
var block = union([
  strictObject({
    print: text,
    as: _enum(["label", "legend"]).optional(),
    means: _enum(printMeanings).optional()
  }),
  strictObject({
    field: _enum(fieldNames),
    label: text.optional(),
    optional: boolean().optional(),
    insteadOf: _enum(fieldNames).optional()
  })
]);
var size = int().min(1).max(40);
var table = strictObject({
  caption: text,
  columns: array(number().positive().max(1e3)).min(1).max(40),
  rows: array(
    strictObject({
      cells: array(
        strictObject({
          across: size.optional(),
          down: size.optional(),
          header: _enum(["row", "column"]).optional(),
          centred: boolean().optional(),
          holds: array(block).max(20)
        })
      ).min(1),
      each: _enum(["theme", "initiative"]).optional()
    })
  ).min(1).max(100)
});
var year = int().min(1926).max(2200).nullable();
var formTemplateSchema = strictObject({
  id: string().refine(
    (id) => /^[a-z][a-z0-9-]{0,60}$/u.test(id),
    "\u306F\u534A\u89D2\u306E\u82F1\u5C0F\u6587\u5B57\u3001\u6570\u5B57\u3001\u30CF\u30A4\u30D5\u30F3\u3067\u66F8\u3044\u3066\u304F\u3060\u3055\u3044\u3002"
  ),
  name: text,
  form: _enum(["reform-plan", "policy-tree"]),
  years: strictObject({ from: year, to: year }),
  tables: array(table).min(1).max(20),
  summary: table.nullable()
});
function parseFormTemplate(data) {
  const parsed = formTemplateSchema.safeParse(data);
  if (parsed.success) return ok(parsed.data);
  return fail(...parsed.error.issues.map(problemOf));
}
function problemOf(issue) {
  const own = issue.code === "custom" ? issue.message : "\u306E\u66F8\u304D\u65B9\u304C\u6B63\u3057\u304F\u3042\u308A\u307E\u305B\u3093\u3002";
  return {
    code: "form-template/field",
    severity: "blocks",
    message: `\u69D8\u5F0F\u306E\u300C${core_exports.toDotPath(issue.path)}\u300D${own}`
  };
}

// src/plan/procedure.ts
var requirements = [
  "noBlockingProblems",
  "targets",
  "indicatorOwners",
  "indicatorSources",
  "nothingToConfirm",
  "noOpenComments",
  "reviewMarks",
  "reviewIssuesWhenNotExpected",
  "verdict",
  "resultsAndAttainment",
  "evaluationIssuesWhenNotAttained",
  "reasonWhenVerdictDiffers"
];
var planRequirements = [
  "noBlockingProblems",
  "targets",
  "indicatorOwners",
  "indicatorSources",
  "nothingToConfirm",
  "noOpenComments"
];
var commonProcedure = {
  id: "common",
  framework: null,
  from: null,
  to: null,
  stages: [
    {
      code: "draft",
      name: "\u8A08\u753B\u306E\u4E0B\u66F8\u304D",
      nameEnglish: "Draft",
      writes: "plan",
      advance: {
        name: "\u8A08\u753B\u3092\u6C7A\u5B9A\u3059\u308B",
        act: "sheet.approve",
        requires: planRequirements,
        publishes: true
      }
    },
    {
      code: "adopted",
      name: "\u8A08\u753B\u6C7A\u5B9A\u30FB\u4E2D\u9593\u632F\u308A\u8FD4\u308A\u306E\u8A18\u5165",
      nameEnglish: "Adopted",
      writes: "midyearReview",
      advance: {
        name: "\u4E2D\u9593\u632F\u308A\u8FD4\u308A\u3092\u6C7A\u5B9A\u3059\u308B",
        act: "sheet.approve",
        requires: [
          "noBlockingProblems",
          "reviewMarks",
          "reviewIssuesWhenNotExpected",
          "noOpenComments"
        ],
        publishes: true
      }
    },
    {
      code: "reviewed",
      name: "\u4E2D\u9593\u632F\u308A\u8FD4\u308A\u6E08\u307F\u30FB\u81EA\u5DF1\u8A55\u4FA1\u306E\u8A18\u5165",
      nameEnglish: "Mid-year review done",
      writes: "selfEvaluation",
      advance: {
        name: "\u81EA\u5DF1\u8A55\u4FA1\u3092\u6C7A\u5B9A\u3059\u308B",
        act: "sheet.approve",
        requires: [
          "noBlockingProblems",
          "verdict",
          "resultsAndAttainment",
          "evaluationIssuesWhenNotAttained",
          "reasonWhenVerdictDiffers",
          "noOpenComments"
        ],
        publishes: false
      }
    },
    {
      code: "evaluated",
      name: "\u81EA\u5DF1\u8A55\u4FA1\u6E08\u307F\u30FB\u4E8C\u6B21\u78BA\u8A8D\u5F85\u3061",
      nameEnglish: "Self-evaluation done",
      writes: null,
      advance: {
        name: "\u4E8C\u6B21\u78BA\u8A8D\u3092\u7D42\u3048\u308B",
        act: "sheet.secondRead",
        requires: ["noOpenComments"],
        publishes: false
      }
    },
    {
      code: "second-read",
      name: "\u4E8C\u6B21\u78BA\u8A8D\u6E08\u307F\u30FB\u516C\u8868\u5F85\u3061",
      nameEnglish: "Second reading done",
      writes: null,
      advance: {
        name: "\u516C\u8868\u3059\u308B",
        act: "sheet.publish",
        requires: ["noBlockingProblems"],
        publishes: true
      }
    },
    { code: "published", name: "\u516C\u8868\u6E08\u307F", nameEnglish: "Published", writes: null, advance: null }
  ]
};
function procedureFor(procedures, of) {
  const covering = procedures.filter(
    ({ from, to }) => (from ?? of.fiscalYear) <= of.fiscalYear && of.fiscalYear <= (to ?? of.fiscalYear)
  );
  return covering.find(({ framework: framework2 }) => framework2 !== null && framework2 === of.framework) ?? covering.find(({ framework: framework2 }) => framework2 === null) ?? commonProcedure;
}
function stageAt(procedure, code3) {
  const at = procedure.stages.findIndex((stage2) => stage2.code === code3);
  if (at === -1) throw new RangeError(`procedure ${procedure.id} has no stage ${code3}`);
  return at;
}

// src/plan/procedure-schema.ts
var code = string().refine(
  (text2) => /^[a-z][a-z0-9-]*$/.test(text2),
  "\u306F\u534A\u89D2\u306E\u82F1\u5C0F\u6587\u5B57\u3001\u6570\u5B57\u3001\u30CF\u30A4\u30D5\u30F3\u3067\u66F8\u3044\u3066\u304F\u3060\u3055\u3044\u3002"
);
var name2 = string().refine((text2) => text2.trim() !== "", "\u304C\u7A7A\u3067\u3059\u3002\u540D\u524D\u3092\u66F8\u3044\u3066\u304F\u3060\u3055\u3044\u3002");
var stage = object({
  code,
  name: name2,
  nameEnglish: name2,
  writes: _enum(["plan", "midyearReview", "selfEvaluation"]).nullable(),
  advance: object({
    name: name2,
    act: _enum(["sheet.approve", "sheet.secondRead", "sheet.publish"]),
    requires: array(_enum(requirements)),
    publishes: boolean()
  }).nullable()
});
function procedureSchema(year3) {
  return object({
    id: name2,
    framework: code.nullable().default(null),
    from: year3.nullable().default(null),
    to: year3.nullable().default(null),
    stages: array(stage).min(2, "\u306F\u59CB\u3081\u3068\u7D42\u308F\u308A\u306E\u4E8C\u3064\u4EE5\u4E0A\u304C\u8981\u308A\u307E\u3059\u3002").refine(
      (stages) => new Set(stages.map((each) => each.code)).size === stages.length,
      "\u306B\u540C\u3058 code \u306E\u6BB5\u968E\u304C\u4E8C\u3064\u3042\u308A\u307E\u3059\u3002"
    ).refine(
      (stages) => stages.every(({ advance }, at) => advance === null === (at === stages.length - 1)),
      "\u306F\u3001\u6700\u5F8C\u306E\u6BB5\u968E\u3060\u3051 advance \u3092 null \u306B\u3057\u3066\u304F\u3060\u3055\u3044\u3002"
    )
  });
}

// src/plan/municipality-schema.ts
var year2 = number().transform((value, context) => {
  const found = findFiscalYear(value);
  if (found !== null) return found;
  context.addIssue("\u306F\u5E74\u5EA6\u306E\u897F\u66A6\u3067\u66F8\u3044\u3066\u304F\u3060\u3055\u3044\u3002\u4F8B: 2020");
  return NEVER;
});
var validity = object({ from: year2, to: year2.nullable() });
var date = string().transform((text2, context) => {
  const [, y, m, d] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text2) ?? [];
  const found = findDate(Number(y), Number(m), Number(d));
  if (found !== null) return found;
  context.addIssue("\u306F\u65E5\u4ED8\u3067\u66F8\u3044\u3066\u304F\u3060\u3055\u3044\u3002\u4F8B: 2021-05-31");
  return NEVER;
});
var monthDay = string().refine(
  (text2) => /^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(text2),
  "\u306F\u6708\u65E5\u3067\u66F8\u3044\u3066\u304F\u3060\u3055\u3044\u3002\u4F8B: 05-31"
);
var code2 = string().refine(
  (text2) => /^[a-z][a-z0-9-]*$/.test(text2),
  "\u306F\u534A\u89D2\u306E\u82F1\u5C0F\u6587\u5B57\u3001\u6570\u5B57\u3001\u30CF\u30A4\u30D5\u30F3\u3067\u66F8\u3044\u3066\u304F\u3060\u3055\u3044\u3002"
);
var name3 = string().refine((text2) => text2.trim() !== "", "\u304C\u7A7A\u3067\u3059\u3002\u540D\u524D\u3092\u66F8\u3044\u3066\u304F\u3060\u3055\u3044\u3002");
var nameEnglish = string().nullable().default(null);
var exact = union([number(), string()]).transform((value) => decimal(value));
var rule = discriminatedUnion("kind", [
  object({ kind: literal("all-targets") }),
  object({
    kind: literal("progress"),
    lines: array(object({ length: number(), year: number().nullable(), percent: exact })),
    onCourse: name3,
    behind: name3
  }),
  object({
    kind: literal("grades"),
    grades: array(object({ grade: name3, percent: exact })).min(1)
  })
]);
var tolerance = object({
  about: exact,
  middle: object({ from: exact, to: exact }),
  source: name3,
  sourceEnglish: name3
});
var office = object({ id: name3, code: code2, name: name3, nameEnglish });
var framework = object({
  code: code2,
  name: name3,
  nameEnglish,
  formerNames: array(object({ name: name3, until: date.nullable() })).default([]),
  shortNames: array(name3).default([]),
  valid: validity,
  successor: string().nullable(),
  parts: array(name3).default([]),
  ruleSets: array(object({ id: name3, from: year2, to: year2.nullable() })).default([])
});
var survey = object({
  id: name3,
  name: name3,
  office: string().nullable(),
  population: name3,
  random: boolean(),
  designEffect: number().positive().default(1),
  waves: array(
    object({
      office: name3,
      fiscalYear: year2,
      askedOn: date,
      drawn: number(),
      answered: number().nullable(),
      people: number().int().positive().nullable().default(null)
    })
  ).default([])
});
var dayOfYear = { monthDay, yearOffset: number().int() };
var event = object({
  kind: name3,
  ...dayOfYear,
  name: name3,
  nameEnglish,
  begins: object(dayOfYear).nullable().default(null),
  from: year2.nullable().default(null),
  to: year2.nullable().default(null),
  onClosedDay: _enum(["stays", "before", "after"]).default("stays"),
  leaves: string().nullable().default(null)
});
var file = object({
  municipality: object({ id: name3, code: name3, name: name3, nameEnglish }),
  offices: array(office),
  frameworks: array(framework),
  pillars: array(object({ framework: name3, pillar: name3, label: name3 })).default([]),
  ruleSets: array(
    object({
      id: name3,
      name: name3,
      nameEnglish: name3,
      note: string().nullable().default(null),
      rule: rule.nullable().default(null),
      tolerance: tolerance.nullable().default(null)
    })
  ).default([]),
  calendar: object({
    events: array(event),
    closed: array(object({ from: monthDay, to: monthDay, name: name3 })).default([]),
    reminders: object({
      daysBefore: array(number().int().min(0)),
      lateEvery: number().int().min(1).nullable()
    }).default({ daysBefore: [14, 3, 0], lateEvery: 7 })
  }),
  surveys: array(survey).default([]),
  councils: array(
    object({
      office: name3,
      name: name3,
      nameEnglish,
      members: number(),
      validFrom: year2,
      validTo: year2.nullable(),
      ...councilRuleFields
    })
  ).default([]),
  ratings: array(
    object({
      name: name3,
      words: array(name3).min(1),
      source: name3,
      validFrom: year2,
      validTo: year2.nullable()
    })
  ).default([]),
  procedures: array(procedureSchema(year2)).default([]),
  forms: array(formTemplateSchema).default([]).transform((forms) => forms),
  licence: object({
    name: name3,
    nameEnglish: name3,
    address: string().refine(
      (text2) => /^https?:\/\/[^\s"<>]+$/u.test(text2),
      "\u306F https:// \u3067\u59CB\u307E\u308B\u30A2\u30C9\u30EC\u30B9\u3067\u66F8\u3044\u3066\u304F\u3060\u3055\u3044\u3002"
    )
  }).default(commonLicence)
});
var municipalitySchema = file.transform(({ municipality, ...rest }) => ({
  ...municipality,
  ...rest
}));

// src/plan/parse-municipality.ts
function parseMunicipality(data) {
  const parsed = municipalitySchema.safeParse(data, { reportInput: true });
  if (!parsed.success) return fail(...parsed.error.issues.map(problemOf2));
  const municipality = parsed.data;
  const problems = municipalityProblems(municipality);
  return problems.length === 0 ? ok(municipality) : fail(...problems);
}
function problemOf2(issue) {
  const field = issue.path.length === 0 ? "\u5168\u4F53" : `\u300C${core_exports.toDotPath(issue.path)}\u300D`;
  return {
    code: "municipality/field",
    severity: "blocks",
    message: `\u5E02\u306E\u8A2D\u5B9A\u306E${field}${complaint(issue)}`
  };
}
var kinds = {
  string: "\u6587\u5B57\u5217",
  number: "\u6570\u5024",
  int: "\u6574\u6570",
  boolean: "true \u304B false",
  array: "\u4E00\u89A7 [ ]",
  object: "\u307E\u3068\u307E\u308A { }"
};
function complaint(issue) {
  if (issue.code === "invalid_type") {
    return issue.input === void 0 ? "\u304C\u3042\u308A\u307E\u305B\u3093\u3002\u66F8\u304D\u8DB3\u3057\u3066\u304F\u3060\u3055\u3044\u3002" : `\u306F${kinds[issue.expected] ?? issue.expected}\u3067\u66F8\u3044\u3066\u304F\u3060\u3055\u3044\u3002`;
  }
  if (issue.code === "custom") return issue.message;
  return "\u306E\u66F8\u304D\u65B9\u304C\u6B63\u3057\u304F\u3042\u308A\u307E\u305B\u3093\u3002\u898B\u672C\u306E\u8A2D\u5B9A\u3068\u898B\u6BD4\u3079\u3066\u76F4\u3057\u3066\u304F\u3060\u3055\u3044\u3002";
}

// src/cli/municipalities.ts
async function readMunicipalities(terminal) {
  const folder = terminal.env["TORIKUMI_MUNICIPALITIES"];
  if (folder === void 0 || folder === "") {
    const city = await read(join(terminal.projectFolder, "samples", "city.json"));
    return city.ok ? ok([{ host: null, municipality: city.value }]) : city;
  }
  const names = await readdir(resolve(folder)).catch(() => null);
  if (names === null) return fail(noFolder(folder));
  const files = names.filter((name4) => name4.endsWith(".json")).sort();
  const found = [];
  const problems = [];
  for (const file2 of files) {
    const municipality = await read(join(resolve(folder), file2));
    const host = file2.slice(0, -".json".length).toLowerCase();
    if (municipality.ok) found.push({ host, municipality: municipality.value });
    else problems.push(...municipality.problems.map((problem2) => inFile(file2, problem2)));
  }
  const ids = new Set(found.map(({ municipality }) => municipality.id));
  if (problems.length === 0 && ids.size < found.length) problems.push(sameId);
  const [first, ...rest] = found;
  if (problems.length > 0) return fail(...problems);
  return first === void 0 ? fail(noFolder(folder)) : ok([first, ...rest]);
}
function chooseMunicipality(terminal, all) {
  const wanted = terminal.env["TORIKUMI_MUNICIPALITY"]?.toLowerCase();
  if (wanted === void 0 || wanted === "") {
    return all.length === 1 ? ok(all[0]) : fail(whichOne(all.map(({ host }) => host ?? "")));
  }
  const chosen = all.find(({ host }) => host === wanted);
  return chosen === void 0 ? fail(whichOne(all.map(({ host }) => host ?? ""))) : ok(chosen);
}
async function read(path) {
  try {
    return parseMunicipality(JSON.parse(await readFile(path, "utf8")));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const message = `\u300C${path}\u300D\u3092JSON\u3068\u3057\u3066\u8AAD\u3081\u307E\u305B\u3093\u3002\u81EA\u6CBB\u4F53\u306E\u30C7\u30FC\u30BF\u306E\u30D5\u30A1\u30A4\u30EB\u304B\u78BA\u304B\u3081\u3066\u304F\u3060\u3055\u3044\u3002`;
    return fail({ code: "municipality/unreadable", severity: "blocks", message });
  }
}
function inFile(file2, problem2) {
  return { ...problem2, message: `${file2}: ${problem2.message}` };
}
function noFolder(folder) {
  return {
    code: "municipality/none",
    severity: "blocks",
    message: `TORIKUMI_MUNICIPALITIES \u306E\u300C${folder}\u300D\u306B\u81EA\u6CBB\u4F53\u306E\u30D5\u30A1\u30A4\u30EB\u304C\u3042\u308A\u307E\u305B\u3093\u3002\u300Cplan.example.lg.jp.json\u300D\u306E\u3088\u3046\u306B\u3001\u30DA\u30FC\u30B8\u306E\u540D\u524D\u3092\u4ED8\u3051\u3066\u7F6E\u3044\u3066\u304F\u3060\u3055\u3044\u3002`
  };
}
var sameId = {
  code: "municipality/same-id",
  severity: "blocks",
  message: "\u81EA\u6CBB\u4F53\u306E\u30D5\u30A1\u30A4\u30EB\u306B\u540C\u3058 id \u306E\u3082\u306E\u304C\u3042\u308A\u307E\u3059\u3002\u5199\u3057\u3066\u4F5C\u3063\u305F\u3068\u304D\u306F\u3001id \u3092\u65B0\u3057\u3044 UUID \u306B\u5909\u3048\u3066\u304F\u3060\u3055\u3044\u3002"
};
function whichOne(hosts) {
  return {
    code: "municipality/which",
    severity: "blocks",
    message: `\u3069\u306E\u81EA\u6CBB\u4F53\u306E\u3053\u3068\u304B\u3001TORIKUMI_MUNICIPALITY \u3067\u6307\u5B9A\u3057\u3066\u304F\u3060\u3055\u3044: ${hosts.join(" ")}`
  };
}

// src/cli/installation.ts
async function openInstallation(terminal, { share }) {
  const connected = await connect(terminal, { share });
  if (!connected.ok) return connected;
  const connection = connected.value;
  const prepared = await prepare(terminal, connection);
  if (!prepared.ok) await connection.close();
  return prepared;
}
async function prepare(terminal, connection) {
  const { projectFolder, say } = terminal;
  const migrated = await migrate(connection.ownerUrl, join2(projectFolder, "migrations"), say);
  if (!migrated.ok) return migrated;
  const facts = await openAndCheck(connection);
  if (!facts.ok) return facts;
  const named = await readMunicipalities(terminal);
  if (!named.ok) return named;
  const database = openDatabase(connection.appUrl);
  const serving = ({ host, municipality }) => {
    const store = openStore(database, municipality.id);
    return { host, municipality, context: () => contextOf(store) };
  };
  const [first, ...rest] = named.value;
  const municipalities = [serving(first), ...rest.map(serving)];
  for (const each of municipalities) await recordOffices(each);
  return ok({
    municipalities,
    context: () => chosenOf(terminal, municipalities).context(),
    municipality: () => chosenOf(terminal, municipalities).municipality,
    seals: sealsOf(terminal),
    announce: connection.announce,
    async close() {
      await database.close();
      await connection.close();
    }
  });
}
async function recordOffices({ municipality, context }) {
  await context().store.write(async (sql) => {
    await recordMunicipality(sql, municipality);
    for (const office2 of municipality.offices) await recordOffice(sql, office2);
  });
}
function chosenOf(terminal, all) {
  const chosen = chooseMunicipality(terminal, all);
  if (chosen.ok) return chosen.value;
  throw new UsageError(chosen.problems.map(({ message }) => message).join("\n"));
}
async function openAndCheck({ appUrl }) {
  const database = openDatabase(appUrl, { size: 1 });
  try {
    return await database.check();
  } finally {
    await database.close();
  }
}
function contextOf(store) {
  const now = /* @__PURE__ */ new Date();
  const today = new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Tokyo" }).format(now);
  return { store, today, now, who: systemActor("\u7AEF\u672B"), address: null };
}

// src/store/json-lines.ts
function jsonLines(sql, texts) {
  return sql`string_to_array(${texts.join("\n")}::text, E'\\n')`;
}

// src/store/document-store.ts
async function recordDocuments(sql, documents) {
  const column = (of) => documents.map(of);
  await sql`
    insert into document (municipality_id, document_id, office_id, fiscal_year, form, framework,
                          received_file_id, stage, subject, source_text, content, field_places, accepted_by)
    select current_municipality(), id, office, year, form, framework, file, stage, subject, source,
           content::json, places::json, by
    from unnest(${column(({ id }) => id)}::uuid[], ${column(({ office: office2 }) => office2)}::uuid[],
                ${column(({ fiscalYear }) => fiscalYear)}::int[],
                ${column(({ content }) => content.form)}::text[],
                ${column(({ content }) => content.framework)}::text[],
                ${column(({ file: file2 }) => file2)}::uuid[], ${column(({ stage: stage2 }) => stage2)}::int[],
                ${column(({ subject }) => subject)}::text[], ${column(({ text: text2 }) => text2)}::text[],
                ${jsonLines(
    sql,
    column(({ content }) => encodeJson(content))
  )},
                ${jsonLines(
    sql,
    column(({ fieldPlaces }) => encodeJson(fieldPlaces))
  )},
                ${column(({ by }) => by)}::text[])
      as t(id, office, year, form, framework, file, stage, subject, source, content, places, by)`;
}
async function findDocument(sql, id) {
  const [row] = await sql`
    select d.document_id as id, d.fiscal_year as "fiscalYear", d.received_file_id as file,
           d.source_text as text, d.content::text as content, d.field_places::text as "fieldPlaces",
           d.accepted_at as "acceptedAt",
           jsonb_build_object('id', o.office_id, 'code', o.code, 'name', o.name,
                              'nameEnglish', o.name_english) as office
    from document d join office o using (municipality_id, office_id)
    where d.document_id = ${id}`;
  if (row === void 0) return null;
  return {
    ...row,
    content: decodeJson(row.content),
    fieldPlaces: decodeJson(row.fieldPlaces),
    acceptedAt: row.acceptedAt.toISOString()
  };
}
async function listDocuments(sql, of) {
  return await sql`
    select d.document_id as id, f.name as source, d.form, d.office_id as office,
           d.fiscal_year as "fiscalYear"
    from document d join received_file f using (municipality_id, received_file_id)
    where d.office_id = ${of.office} and d.fiscal_year = ${of.fiscalYear}
    order by d.stage desc, d.accepted_at desc`;
}
async function listRecentDocuments(sql, limit) {
  const rows = await sql`
    select d.document_id as id, f.name as source, d.form, d.fiscal_year as "fiscalYear", d.stage,
           d.accepted_at as "acceptedAt",
           jsonb_build_object('id', o.office_id, 'code', o.code, 'name', o.name,
                              'nameEnglish', o.name_english) as office
    from document d
    join office o using (municipality_id, office_id)
    join received_file f using (municipality_id, received_file_id)
    order by d.accepted_at desc, d.document_id desc
    limit ${limit}`;
  return rows.map((row) => ({ ...row, acceptedAt: row.acceptedAt.toISOString() }));
}
async function listYears(sql, office2) {
  const rows = await sql`
    select distinct fiscal_year as year from document where office_id = ${office2} order by year desc`;
  return rows.map(({ year: year3 }) => year3);
}
async function listAllYears(sql) {
  const rows = await sql`
    select distinct fiscal_year as year from document order by year desc`;
  return rows.map(({ year: year3 }) => year3);
}
async function listSources(sql, documents) {
  const rows = await sql`
    select d.document_id as id, f.name as source, d.fiscal_year as "fiscalYear"
    from document d join received_file f using (municipality_id, received_file_id)
    where d.document_id = any(${documents}::uuid[])`;
  return Object.fromEntries(rows.map(({ id, ...name4 }) => [id, name4]));
}

// src/store/current-document.ts
function isCurrent(sql) {
  return sql`and not exists (
    select from document newer
    where newer.municipality_id = d.municipality_id and newer.office_id = d.office_id
      and newer.fiscal_year = d.fiscal_year and newer.form = d.form
      and newer.subject = d.subject
      and (newer.stage, newer.accepted_at, newer.document_id) > (d.stage, d.accepted_at, d.document_id))`;
}

// src/store/sheet-store.ts
async function recordSheets(sql, sheets) {
  const column = (of) => sheets.map(of);
  await sql`
    insert into sheet (municipality_id, sheet_id, document_id, initiative_id, office_id, fiscal_year,
                       position, number, title, content)
    select current_municipality(), id, document, initiative, office, year, position, number, title,
           content::json
    from unnest(${column(({ id }) => id)}::uuid[], ${column(({ document }) => document)}::uuid[],
                ${column(({ initiative }) => initiative)}::uuid[],
                ${column(({ office: office2 }) => office2)}::uuid[],
                ${column(({ fiscalYear }) => fiscalYear)}::int[],
                ${column(({ position }) => position)}::int[],
                ${column(({ sheet }) => sheet.number)}::int[],
                ${column(({ sheet }) => sheet.title?.text ?? "")}::text[],
                ${jsonLines(
    sql,
    column(({ sheet }) => encodeJson(sheet))
  )})
      as t(id, document, initiative, office, year, position, number, title, content)`;
}
async function recordInitiatives(sql, initiatives) {
  await sql`
    insert into initiative (municipality_id, initiative_id, office_id)
    select current_municipality(), id, office
    from unnest(${initiatives.map(({ id }) => id)}::uuid[],
                ${initiatives.map(({ office: office2 }) => office2)}::uuid[]) as t(id, office)`;
}
var page = 12;
async function* formerDocuments(sql, near) {
  for (let read2 = 0; ; read2 += page) {
    const rows = await sql`
      with near as (
        select municipality_id, document_id, abs(fiscal_year - ${near.fiscalYear}) as apart, accepted_at
        from document d
        where office_id = ${near.office} and exists (
          select from sheet s
          where s.municipality_id = d.municipality_id and s.document_id = d.document_id)
        order by apart, accepted_at desc, document_id limit ${page} offset ${read2})
      select s.document_id as document, s.initiative_id as initiative, s.content::text as content
      from near join sheet s using (municipality_id, document_id)
      order by near.apart, near.accepted_at desc, s.document_id, s.position`;
    const documents = [...new Set(rows.map(({ document }) => document))];
    for (const id of documents) {
      yield rows.filter(({ document }) => document === id).map(({ initiative, content }) => ({ initiative, sheet: decodeJson(content) }));
    }
    if (documents.length < page) return;
  }
}
async function listJudgedSheets(sql, select) {
  const rows = await sql`
    select s.sheet_id as id, s.initiative_id as initiative, s.fiscal_year as "fiscalYear",
           s.position, s.content::text as content, d.framework, d.form,
           d.document_id as "documentId",
           f.name as source, d.accepted_at as "acceptedAt",
           jsonb_build_object('id', o.office_id, 'code', o.code, 'name', o.name,
                              'nameEnglish', o.name_english) as office,
           ${latestJudgement(sql, "year")} as judgement,
           ${latestJudgement(sql, "multiYear")} as "multiYearJudgement"
    from sheet s
    join document d using (municipality_id, document_id)
    join received_file f using (municipality_id, received_file_id)
    join office o on o.municipality_id = s.municipality_id and o.office_id = s.office_id
    where true
      ${select.id === void 0 ? sql`` : sql`and s.sheet_id = ${select.id}`}
      ${select.ids === void 0 ? sql`` : sql`and s.sheet_id = any(${select.ids}::uuid[])`}
      ${select.document === void 0 ? sql`` : sql`and s.document_id = ${select.document}`}
      ${select.initiative === void 0 ? sql`` : sql`and s.initiative_id = ${select.initiative}`}
      ${select.office === void 0 ? sql`` : sql`and s.office_id = ${select.office}`}
      ${select.fiscalYear === void 0 ? sql`` : sql`and s.fiscal_year = ${select.fiscalYear}`}
      ${select.current === true ? isCurrent(sql) : sql``}
    order by s.fiscal_year, o.position, d.accepted_at, s.position`;
  return rows.map(judgedSheet);
}
function judgedSheet(row) {
  const { content, documentId, source, form, acceptedAt, judgement, multiYearJudgement, ...rest } = row;
  return {
    ...rest,
    document: { id: documentId, source, form, acceptedAt: acceptedAt.toISOString() },
    sheet: decodeJson(content),
    judgement: judgement === null ? null : decodeJson(judgement),
    multiYearJudgement: multiYearJudgement === null ? null : decodeJson(multiYearJudgement)
  };
}
function latestJudgement(sql, half) {
  return sql`(
    select j.content::text from judgement j
    where j.municipality_id = s.municipality_id and j.sheet_id = s.sheet_id and j.half = ${half}
    order by j.recorded_at desc limit 1)`;
}
async function listSheetTitles(sql, documents) {
  return await sql`
    select sheet_id as id, document_id as document, position, number, title from sheet
    where document_id = any(${documents}::uuid[]) order by document_id, position`;
}

export {
  visitor,
  systemActor,
  actorName,
  actorId,
  isCurrent,
  jsonLines,
  recordDocuments,
  findDocument,
  listDocuments,
  listRecentDocuments,
  listYears,
  listAllYears,
  listSources,
  recordSheets,
  recordInitiatives,
  formerDocuments,
  listJudgedSheets,
  listSheetTitles,
  listLatestRevisions,
  listRevisions,
  recordRevision,
  findMunicipality,
  listOwnForms,
  findCalendar,
  listOffices,
  findOffice,
  findOfficesNamed,
  recordOffice,
  commonFewestBallots,
  parseFormTemplate,
  commonProcedure,
  procedureFor,
  stageAt,
  parseMunicipality,
  openInstallation
};
//# sourceMappingURL=chunk-SNXG2B4B.js.map
