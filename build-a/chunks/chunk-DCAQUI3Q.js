import {
  recordJudgements,
  restsOn
} from "./chunk-WLUIFGUD.js";
import {
  listObservations
} from "./chunk-JZL5B6XW.js";
import {
  officesWhere,
  performEach,
  targetPlaces
} from "./chunk-JGJD2R32.js";
import {
  actorName,
  findDocument,
  findMunicipality,
  findOffice,
  findOfficesNamed,
  formerDocuments,
  listOffices,
  listOwnForms,
  recordDocuments,
  recordInitiatives,
  recordOffice,
  recordSheets
} from "./chunk-3MCUS3P3.js";
import {
  isReported,
  judgeDocument,
  measuredBy,
  printedBaselines,
  reportedActuals
} from "./chunk-BMWXAODE.js";
import {
  matchInitiatives
} from "./chunk-KM76IX5I.js";
import {
  readFile
} from "./chunk-HXRL4TPF.js";
import {
  keyOfIndicator
} from "./chunk-O2HSH3DB.js";
import {
  listProblems
} from "./chunk-GNH2NDGH.js";
import {
  findFiscalYears
} from "./chunk-S2ELGONC.js";
import {
  dateOf,
  findDate,
  fold,
  formatFiscalYear,
  parseDecimal,
  printDecimal
} from "./chunk-ERLLPSO6.js";
import {
  fail,
  ok
} from "./chunk-G7XFWCAY.js";

// src/store/mapped-form-store.ts
import { randomUUID } from "node:crypto";
async function listMappings(sql) {
  const rows = await sql`
    select m.mapped_form_id as id, m.name, m.framework, m.columns, m.headings,
           o.name as office, m.office_id as "officeId", m.mapped_at as "mappedAt",
           m.mapped_by as "mappedBy", w.withdrawn_at as "withdrawnAt",
           w.withdrawn_by as "withdrawnBy", w.reason,
           (select count(*)::int from draft d where d.mapped_form_id = m.mapped_form_id) as drafts
    from mapped_form m
    left join office o using (municipality_id, office_id)
    left join mapped_form_withdrawal w using (municipality_id, mapped_form_id)
    order by m.mapped_at desc, m.mapped_form_id`;
  return rows.map(({ withdrawnAt, withdrawnBy, reason, ...form }) => ({
    ...form,
    withdrawn: withdrawnAt === null ? null : { at: withdrawnAt, by: withdrawnBy, reason: reason ?? "" }
  }));
}
async function recordMappedForm(sql, form, office, by) {
  const id = randomUUID();
  await sql`
    insert into mapped_form (municipality_id, mapped_form_id, name, framework, columns, headings,
                             office_id, mapped_at, mapped_by)
    values (current_municipality(), ${id}, ${form.name}, ${form.framework},
            ${JSON.stringify(form.columns)}::text::jsonb, ${JSON.stringify(form.headings)}::text::jsonb,
            ${office}, ${by.at}, ${by.name})`;
  return id;
}
async function recordWithdrawal(sql, mapping, reason, by) {
  const rows = await sql`
    insert into mapped_form_withdrawal
      (municipality_id, mapped_form_id, withdrawn_at, withdrawn_by, reason)
    values (current_municipality(), ${mapping}, ${by.at}, ${by.name}, ${reason})
    on conflict do nothing returning 1`;
  return rows.length > 0;
}
async function recordUnknownTable(sql, table, at) {
  const id = randomUUID();
  await sql`
    insert into unknown_table (municipality_id, unknown_table_id, received_file_id, office_id, kept_at, kept_by_id)
    values (current_municipality(), ${id}, ${table.file}, ${table.office}, ${at}, ${table.keptBy})`;
  return id;
}
async function findUnknownTable(sql, id) {
  const [table] = await sql`
    select unknown_table_id as id, received_file_id as file, office_id as office, kept_by_id as "keptBy"
    from unknown_table where unknown_table_id = ${id}`;
  return table ?? null;
}

// src/actions/mappings-within.ts
function mappingsWithin(mappings, offices) {
  return mappings.filter(
    ({ officeId }) => officeId === null || offices === null || offices.includes(officeId)
  );
}

// src/actions/read-context.ts
async function readContext({ store, who }) {
  return await store.read((sql) => readContextIn(sql, { who }));
}
async function readContextIn(sql, by) {
  const all = await listOffices(sql);
  const offices = all.map(({ name }) => name);
  const formTemplates = await listOwnForms(sql);
  const mappings = await listMappings(sql);
  if ("mapping" in by) {
    const mappedForms = mappings.filter(({ id }) => by.mapping === null || id === by.mapping);
    return {
      offices,
      formTemplates,
      mappedForms: mappedForms.map((form) => ({ ...form, office: null }))
    };
  }
  const reach = officesWhere(by.who, "document.receive");
  const inForce = mappings.filter(({ withdrawn }) => withdrawn === null);
  const own = (form) => reach === null ? form : { ...form, office: null };
  return { offices, formTemplates, mappedForms: mappingsWithin(inForce, reach).map(own) };
}

// src/actions/import-document.ts
import { basename } from "node:path";

// src/store/received-file-store.ts
import { createHash, randomUUID as randomUUID2 } from "node:crypto";
async function recordReceivedFile(sql, file) {
  const [kept] = await recordReceivedFiles(
    sql,
    [{ ...file, sha256: fingerprint(file.bytes) }],
    file.by
  );
  if (kept === void 0) throw new Error(`the file ${file.name} was recorded and is not there`);
  return kept;
}
function fingerprint(bytes) {
  return createHash("sha256").update(bytes).digest("hex");
}
async function recordReceivedFiles(sql, files, by) {
  const hashes = files.map(({ sha256 }) => sha256).sort();
  await sql`
    select pg_advisory_xact_lock(hashtextextended(hash, 0)) from unnest(${hashes}::text[]) as t(hash)`;
  const rows = await sql`
    select distinct on (f.sha256) f.sha256, f.received_file_id as id, d.document_id as "acceptedAs"
    from received_file f
    left join document d using (municipality_id, received_file_id)
    where f.sha256 = any(${hashes}::text[])
    order by f.sha256, d.accepted_at desc nulls last`;
  const known2 = new Map(rows.map(({ sha256, ...kept2 }) => [sha256, kept2]));
  const added = files.filter(({ sha256 }) => !known2.has(sha256));
  for (const { sha256 } of added) known2.set(sha256, { id: randomUUID2(), acceptedAs: null });
  const kept = files.flatMap(({ sha256 }) => known2.get(sha256) ?? []);
  if (added.length === 0) return kept;
  const column = (of) => added.map(of);
  await sql`
    insert into received_file (municipality_id, received_file_id, name, sha256, content, received_by)
    select current_municipality(), id, name, sha256, decode(hex, 'hex'), ${by}
    from unnest(${column(({ sha256 }) => known2.get(sha256)?.id ?? "")}::uuid[],
                ${column(({ name }) => name)}::text[], ${column(({ sha256 }) => sha256)}::text[],
                ${column(({ bytes }) => Buffer.from(bytes).toString("hex"))}::text[])
      as t(id, name, sha256, hex)`;
  return kept;
}
async function findReceivedFile(sql, id) {
  const [file] = await sql`
    select received_file_id as id, name, sha256, content
    from received_file where received_file_id = ${id}`;
  return file ?? null;
}
async function getReceivedFile(sql, id) {
  const file = await findReceivedFile(sql, id);
  if (file === null) throw new Error(`no received file ${id}`);
  return file;
}

// src/actions/acceptance-problems.ts
function acceptanceProblems(document, of) {
  return [
    ...listProblems(document).filter(({ severity }) => severity === "blocks"),
    ...of.office === null ? [officeMissing] : [],
    ...of.fiscalYear === null ? [yearMissing] : []
  ];
}
var officeMissing = {
  code: "acceptance/office-missing",
  severity: "blocks",
  message: "\u6587\u66F8\u304B\u3089\u6240\u5C5E\uFF08\u533A\uFF09\u304C\u5206\u304B\u308A\u307E\u305B\u3093\u3002\u3069\u306E\u533A\u306E\u6587\u66F8\u304B\u3092\u4E00\u89A7\u304B\u3089\u9078\u3076\u304B\u3001\u4E00\u89A7\u306B\u306A\u3044\u6240\u5C5E\u306E\u540D\u524D\u3092\u66F8\u3044\u3066\u304F\u3060\u3055\u3044\u3002"
};
var yearMissing = {
  code: "acceptance/fiscal-year-missing",
  severity: "blocks",
  message: "\u6587\u66F8\u304B\u3089\u5E74\u5EA6\u304C\u5206\u304B\u308A\u307E\u305B\u3093\u3002\u4F55\u5E74\u5EA6\u306E\u6587\u66F8\u304B\u3092\u9078\u3093\u3067\u304F\u3060\u3055\u3044\u3002"
};

// src/actions/file-under.ts
import { createHash as createHash2, randomUUID as randomUUID3 } from "node:crypto";
async function fileUnder(sql, name) {
  const known2 = await findOffice(sql, { name });
  return known2 === null ? await addOffice(sql, name) : { office: known2, added: false };
}
async function fileUnderEach(sql, names) {
  const known2 = await findOfficesNamed(sql, names);
  const filed = new Map(known2.map((office) => [office.name, { office, added: false }]));
  for (const name of [...names].sort()) {
    if (!filed.has(name)) filed.set(name, await addOffice(sql, name));
  }
  return filed;
}
async function addOffice(sql, name) {
  const code = `office-${createHash2("sha256").update(name).digest("hex").slice(0, 8)}`;
  const id = randomUUID3();
  await recordOffice(sql, { id, code, name, nameEnglish: null });
  const office = await findOffice(sql, { name });
  if (office === null) throw new Error(`the office ${code} was recorded and is not there`);
  return { office, added: office.id === id };
}
async function fileApart(sql, name) {
  for (let count = 1; ; count += 1) {
    const filed = await fileUnder(sql, count === 1 ? name : `${name}\uFF08${count}\uFF09`);
    if (filed.added) return filed;
  }
}

// src/japanese/bigram.ts
function bigrams(text) {
  const tokens = [];
  for (const piece of runsOf(text)) addTokens(piece, tokens);
  return tokens;
}
function bigramQuery(text) {
  return foldForSearch(text).split(/\s+/u).map((word) => phraseOf(runsOf(word))).filter((phrase) => phrase !== "").map((phrase) => `(${phrase})`).join(" & ");
}
function foldForSearch(text) {
  return fold(text).text.toLowerCase().replace(
    /[\u30a1-\u30f6]/gu,
    (katakana) => String.fromCodePoint((katakana.codePointAt(0) ?? 0) - 96)
  );
}
var run = new RegExp("(\\p{Nd}+)|((?:(?=\\p{L})\\p{Script=Latin})+)|(?:(?!\\p{Script=Latin})[\\p{L}\u3007])+", "gu");
function runsOf(text) {
  return Array.from(foldForSearch(text).matchAll(run), ([piece, figure, latin]) => {
    if (figure !== void 0) return { kind: "figure", text: piece };
    return { kind: latin === void 0 ? "japanese" : "latin", text: piece };
  });
}
function addTokens({ kind, text }, tokens) {
  if (kind !== "japanese") {
    tokens.push(text);
    return;
  }
  let former = "";
  for (const character of text) {
    if (former !== "") tokens.push(former + character);
    former = character;
  }
  tokens.push(former);
}
function phraseOf(runs) {
  return runs.flatMap(
    (piece, index) => index === runs.length - 1 ? openEnd(piece) : bigrams(piece.text).map(quoted)
  ).join(" <-> ");
}
function openEnd({ kind, text }) {
  if (kind === "figure") return [quoted(text)];
  const pairs = kind === "japanese" ? bigrams(text).slice(0, -1) : [];
  return pairs.length > 0 ? pairs.map(quoted) : [`${quoted(text)}:*`];
}
function quoted(token) {
  return `'${token}'`;
}

// src/store/search-store.ts
async function recordSearchTexts(sql, texts) {
  await sql`
    insert into sheet_search (municipality_id, sheet_id, fiscal_year, body, tokens)
    select current_municipality(), sheet, year, body, to_tsvector('simple', tokens)
    from unnest(${texts.map(({ sheet }) => sheet)}::uuid[],
                ${texts.map(({ fiscalYear }) => fiscalYear)}::int[],
                ${texts.map(({ body }) => body)}::text[],
                ${texts.map(({ body }) => bigrams(body).join(" "))}::text[])
      as t(sheet, year, body, tokens)`;
}
async function findSheets(sql, query) {
  const tokens = bigramQuery(query.words);
  if (tokens === "") return [];
  return await sql`
    select t.sheet_id as sheet, t.fiscal_year as "fiscalYear", t.body
    from sheet_search t
    join sheet s using (municipality_id, sheet_id)
    where t.tokens @@ to_tsquery('simple', ${tokens})
      ${query.office === null ? sql`` : sql`and s.office_id = ${query.office}`}
      ${query.fiscalYear === null ? sql`` : sql`and s.fiscal_year = ${query.fiscalYear}`}
      ${query.after === null ? sql`` : sql`and (-t.fiscal_year, t.sheet_id) > (${-query.after.fiscalYear}, ${query.after.sheet}::uuid)`}
    order by -t.fiscal_year, t.sheet_id
    limit ${query.limit}`;
}

// src/actions/accepted-records.ts
import { randomUUID as randomUUID4 } from "node:crypto";

// src/plan/municipal-calendar.ts
function calendarDay(calendar, kind, year) {
  const event = eventsOf(calendar, year).find((each) => each.kind === kind);
  return event === void 0 ? null : dayIn(year, event);
}
function eventsOf(calendar, year) {
  return calendar.events.filter(({ from, to }) => (from ?? year) <= year && year <= (to ?? year));
}
function dayIn(year, of) {
  const [month, day] = of.monthDay.split("-").map(Number);
  return findDate(year + of.yearOffset, month ?? 0, day ?? 0);
}

// src/actions/accepted-records.ts
function recordsOf(accepted, foundation, terms) {
  const [first, ...others] = documentsIn(accepted.read);
  const overview = { ...foundation, assigned: { initiatives: [], added: [] } };
  return [
    recordsOfOne({ ...accepted, read: first }, foundation, terms),
    ...others.map((read) => recordsOfOne({ ...accepted, read }, overview, terms))
  ];
}
function documentsIn(read) {
  const { document, fields } = read;
  const { form, sheets, panels, initiatives } = document;
  const both = sheets.length > 0 && panels.length + initiatives.length > 0;
  if (form !== "reform-plan" || !both) return [read];
  const inSheets = ({ path }) => !/^(?:panels|initiatives)\./u.test(path);
  const inOverview = ({ path }) => !path.startsWith("sheets.");
  return [
    {
      ...read,
      document: { ...document, panels: [], initiatives: [] },
      fields: fields.filter(inSheets)
    },
    {
      ...read,
      document: { ...document, form: "policy-tree", sheets: [], unread: [] },
      fields: fields.filter(inOverview)
    }
  ];
}
function recordsOfOne({ read, file, office: { id: office }, fiscalYear }, { assigned: { initiatives, added }, observations }, { by, today, municipality }) {
  const { document: whole, text, fields: fieldPlaces } = read;
  const { sheets: printed, ...content } = whole;
  const document = randomUUID4();
  const judgements = judgeDocument(whole, { document, fiscalYear, municipality, observations });
  return {
    document: {
      id: document,
      office,
      fiscalYear,
      file,
      text,
      content,
      fieldPlaces,
      stage: stageOf(printed),
      subject: subjectOf(whole),
      by
    },
    initiatives: added.map((id) => ({ id, office })),
    sheets: printed.map((sheet, position) => {
      const [initiative, judged] = [initiatives[position], judgements[position]];
      if (initiative === void 0 || judged === void 0)
        throw new Error(`sheet ${position} is lost`);
      const id = randomUUID4();
      return { id, document, initiative, office, fiscalYear, position, sheet, judged };
    }),
    context: openContext(municipality, fiscalYear, today)
  };
}
function openContext(municipality, fiscalYear, today) {
  const published = (year) => municipality === null ? null : calendarDay(municipality.calendar, "self-evaluation-published", year);
  return {
    fiscalYear,
    today,
    resultsPublishedOn: (year) => published(year) ?? dateOf(year + 1, 6, 1)
  };
}
function subjectOf({ form, sheets }) {
  if (form !== "review-sheet") return "";
  return sheets.map(({ number, title }) => `${number ?? ""} ${title?.text ?? ""}`).join("\n");
}
function stageOf(sheets) {
  if (sheets.some(({ selfEvaluation }) => selfEvaluation !== null)) return 2;
  return sheets.some(({ midyearReview }) => midyearReview !== null) ? 1 : 0;
}
function judgementsOf({ id: sheet, judged }) {
  const { judgement, multiYearJudgement } = judged;
  return [
    ...judgement === null ? [] : [{ sheet, half: "year", judgement }],
    ...multiYearJudgement === null ? [] : [{ sheet, half: "multiYear", judgement: multiYearJudgement }]
  ];
}

// src/actions/assign-initiatives.ts
import { randomUUID as randomUUID5 } from "node:crypto";
async function assignInitiatives(sheets, known2, given = []) {
  const assigned = /* @__PURE__ */ new Map();
  for (const [position, id] of given.entries()) if (id !== null) assigned.set(position, id);
  for await (const group of known2) {
    if (assigned.size >= sheets.length) break;
    const taken = new Set(assigned.values());
    const former = group.filter(({ initiative }) => !taken.has(initiative));
    const open = sheets.map((_, position) => position).filter((position) => !assigned.has(position));
    const { pairs } = matchInitiatives(
      former.map(({ sheet }) => sheet),
      open.flatMap((position) => sheets[position] ?? [])
    );
    for (const { previous, current, ambiguous } of pairs) {
      const initiative = former[previous]?.initiative;
      const position = open[current];
      if (ambiguous || initiative === void 0 || position === void 0) continue;
      assigned.set(position, initiative);
    }
  }
  const added = [];
  const initiatives = sheets.map((_, position) => {
    const found = assigned.get(position);
    if (found !== void 0) return found;
    const id = randomUUID5();
    added.push(id);
    return id;
  });
  return { initiatives, added };
}

// src/evidence/sheet-observations.ts
function sheetObservations(sheet, context) {
  const reported = sheet.selfEvaluation === null ? [] : reportedActuals(sheet.selfEvaluation, context);
  return [...reported, ...printedBaselines(sheet, context.document)];
}

// src/plan/deferred.ts
function listDeferred(sheets, context) {
  return targetPlaces(sheets).flatMap(
    (at) => at.placed.target.conditions.filter((condition) => condition.kind === "deferred").filter(({ why }) => why !== "not-measurable").map(({ why, trigger }) => {
      const due = dueAfter(trigger === null ? null : yearNamed(trigger, context), context);
      return { at, why, trigger, due, state: stateOn(due, context.today) };
    })
  );
}
function yearNamed(trigger, context) {
  const years = findFiscalYears(fold(trigger).text, context.fiscalYear).map(({ fiscalYear }) => fiscalYear).filter((year) => year !== null);
  return years.reduce(
    (last, year) => last === null || year > last ? year : last,
    null
  );
}
function dueAfter(year, context) {
  const publishedOn = context.resultsPublishedOn ?? ((of) => dateOf(of + 1, 6, 1));
  return year === null ? null : publishedOn(year);
}
function stateOn(due, today) {
  if (due === null) return "unknown";
  return today < due ? "waiting" : "overdue";
}

// src/store/indicator-store.ts
import { randomUUID as randomUUID6 } from "node:crypto";
async function recordIndicators(sql, indicators) {
  const rows = indicators.map(({ office, indicator: { key, name, unit } }) => ({
    id: randomUUID6(),
    office,
    key,
    name,
    unit
  }));
  await sql`
    insert into indicator (municipality_id, indicator_id, office_id, key, name, unit)
    select distinct on (office, key) current_municipality(), id, office, key, name, unit
    from json_to_recordset(${JSON.stringify(rows)}::text::json)
      as t(id uuid, office uuid, key text, name text, unit text)
    on conflict (municipality_id, office_id, key) do nothing`;
}
async function listIndicatorNames(sql, office) {
  const rows = await sql`
    select name from indicator where office_id = ${office} order by name`;
  return rows.map(({ name }) => name);
}
async function recordTargetStatements(sql, statements) {
  const rows = statements.map((statement) => ({
    ...statement,
    indicator: statement.indicator?.key ?? null,
    level: statement.level === null ? null : printDecimal(statement.level)
  }));
  await sql`
    insert into target_statement (municipality_id, sheet_id, half, position, indicator_id, fiscal_year,
                                  level, settable_from)
    select current_municipality(), sheet, half, position, indicator_id, "fiscalYear", level::numeric,
           "settableFrom"::date
    from json_to_recordset(${JSON.stringify(rows)}::text::json)
      as t(office uuid, sheet uuid, half text, position int, indicator text, "fiscalYear" int,
           level text, "settableFrom" text)
    left join indicator i on i.office_id = t.office and i.key = t.indicator`;
}
async function recordTargetParts(sql, parts) {
  if (parts.length === 0) return;
  const rows = parts.map(({ office, sheet, indicator }) => ({ office, sheet, key: indicator.key }));
  await sql`
    insert into target_part (municipality_id, sheet_id, indicator_id)
    select distinct current_municipality(), t.sheet, i.indicator_id
    from json_to_recordset(${JSON.stringify(rows)}::text::json) as t(office uuid, sheet uuid, key text)
    join indicator i on i.office_id = t.office and i.key = t.key`;
}
async function recordObservations(sql, observations) {
  const rows = observations.map(({ office, sheet, indicator, observation }) => ({
    office,
    sheet,
    indicator: indicator.key,
    year: observation.fiscalYear,
    value: observation.value === null ? null : printDecimal(observation.value),
    unit: observation.unit,
    as_of: observation.asOf,
    provisional: observation.provisional,
    final_on: observation.finalOn,
    kind: observation.source.kind,
    own: observation.source.kind === "self-evaluation" && observation.source.statesOwnTarget === true,
    start: observation.source.span.start,
    end: observation.source.span.end
  }));
  await sql`
    insert into observation (municipality_id, indicator_id, sheet_id, fiscal_year, value, unit, as_of,
                             provisional, final_on, source_kind, states_own_target, span_start, span_end)
    select current_municipality(), indicator_id, sheet, year, value::numeric, t.unit, as_of,
           provisional, final_on, kind, own, start, "end"
    from json_to_recordset(${JSON.stringify(rows)}::text::json)
      as t(office uuid, sheet uuid, indicator text, year int, value text, unit text, as_of date,
           provisional boolean, final_on date, kind text, own boolean, start int, "end" int)
    left join indicator i on i.office_id = t.office and i.key = t.indicator`;
}
async function listFigures(sql, sheets) {
  return await figuresOf(sql, promisedBy(sql, sheets));
}
async function listFiguresOf(sql, indicator) {
  return await figuresOf(sql, sql`select ${indicator}::uuid`);
}
function promisedBy(sql, sheets) {
  return sql`
    select indicator_id from target_statement
    where sheet_id = any(${sheets}::uuid[]) and half = 'year'`;
}
async function figuresOf(sql, indicators) {
  const rows = await sql`
    with known as (
      select o.municipality_id, o.indicator_id, o.fiscal_year, o.value, o.unit, o.provisional,
             o.sheet_id, o.recorded_at, case o.source_kind when 'baseline' then 2 else 1 end as place
      from observation o where o.indicator_id in (${indicators})
      union all
      select o.municipality_id, o.indicator_id, o.fiscal_year, o.value, o.unit, o.provisional,
             null, o.recorded_at, 0
      from measured_latest l join measured_observation o using (municipality_id, observation_id)
      where l.indicator_id in (${indicators}) and o.value is not null
    )
    select distinct on (i.indicator_id, o.fiscal_year)
           i.indicator_id as indicator, i.name, coalesce(o.unit, i.unit) as unit,
           o.fiscal_year as "fiscalYear", o.value::text as value, o.provisional, o.sheet_id as sheet
    from known o join indicator i using (municipality_id, indicator_id)
    order by i.indicator_id, o.fiscal_year, (o.value is null), o.place, o.recorded_at desc`;
  return rows.map((row) => ({ ...row, value: row.value === null ? null : parseDecimal(row.value) }));
}
async function listIndicatorTargets(sql, sheets) {
  return await targetsOf(sql, promisedBy(sql, sheets));
}
async function listTargetsOf(sql, indicator) {
  return await targetsOf(sql, sql`select ${indicator}::uuid`);
}
async function targetsOf(sql, indicators) {
  const rows = await sql`
    select t.indicator_id as indicator, t.sheet_id as sheet, t.position,
           t.fiscal_year as "fiscalYear", t.level::text as level
    from target_statement t
    join sheet s using (municipality_id, sheet_id)
    join document d using (municipality_id, document_id)
    where t.half = 'year' and t.indicator_id in (${indicators})
    order by t.fiscal_year, d.stage, d.accepted_at, t.sheet_id, t.position`;
  return rows.map(({ level, ...row }) => ({
    ...row,
    level: level === null ? null : parseDecimal(level)
  }));
}
async function findIndicator(sql, id) {
  const [row] = await sql`
    select indicator_id as id, office_id as office, key, name, unit from indicator
    where indicator_id = ${id}`;
  return row ?? null;
}

// src/actions/record-figures.ts
async function recordFigures(sql, documents) {
  const statements = documents.flatMap(({ sheets: sheets2, context }) => {
    const settable = settableDays(sheets2, context);
    return sheets2.flatMap((sheet, index) => statementsOf(sheet, index, settable));
  });
  const sheets = documents.flatMap((document) => document.sheets);
  const figures = sheets.flatMap(figuresOf2);
  const parts = sheets.flatMap(partsOf);
  const named = [...statements, ...figures, ...parts].flatMap(
    ({ office, indicator }) => indicator === null ? [] : [{ office, indicator }]
  );
  await Promise.all([
    recordIndicators(sql, named),
    recordTargetStatements(sql, statements),
    recordObservations(sql, figures),
    recordTargetParts(sql, parts)
  ]);
}
function settableDays(sheets, context) {
  const waiting = listDeferred(
    sheets.map(({ sheet }) => sheet),
    context
  );
  return new Map(
    waiting.flatMap(
      ({ at, due }) => due === null ? [] : [[`${at.sheet}.${at.half}.${at.position}`, due]]
    )
  );
}
function statementsOf({ id, office, sheet, fiscalYear }, index, settable) {
  const of = (half, targets) => targets.map((placed, position) => ({
    office,
    sheet: id,
    half,
    position,
    indicator: indicatorNamed(placed.target.indicator, unitOf(placed)),
    fiscalYear: placed.target.fiscalYear ?? fiscalYear,
    level: levelOf(placed.target),
    settableFrom: settable.get(`${index}.${half === "year" ? "yearPlan" : half}.${position}`) ?? null
  }));
  return [...of("multiYear", sheet.multiYear.targets), ...of("year", sheet.yearPlan.targets)];
}
function partsOf({ id, office, sheet }) {
  const targets = [...sheet.yearPlan.targets, ...sheet.multiYear.targets];
  return targets.flatMap(
    ({ target }) => measuredBy(target).flatMap(({ subject, names, unit }) => {
      const indicator = subject === null ? null : indicatorNamed(names.at(-1) ?? null, unit);
      return indicator === null ? [] : [{ office, sheet: id, indicator }];
    })
  );
}
function figuresOf2(newSheet) {
  const { id, office, sheet, document, fiscalYear, judged } = newSheet;
  return sheetObservations(sheet, { document, fiscalYear }).flatMap((observation) => {
    const name = targetIndicator(observation, sheet.yearPlan.targets, judged) ?? observation.indicator;
    const indicator = indicatorNamed(name, observation.unit);
    return indicator === null ? [] : [{ office, sheet: id, indicator, observation }];
  });
}
function targetIndicator(observation, targets, { judgement }) {
  const { start, end } = observation.source.span;
  const matched = judgement?.targets.find(({ actual, reported = actual }) => {
    if (reported === null || !isReported(reported)) return false;
    return reported.source.span.start === start && reported.source.span.end === end;
  });
  return matched === void 0 ? null : targets[matched.position]?.target.indicator ?? null;
}
function indicatorNamed(name, unit) {
  const key = name === null ? null : keyOfIndicator(name);
  return name === null || key === null ? null : { key, name, unit };
}
function unitOf({ target }) {
  const level = target.conditions.find((condition) => condition.kind === "level");
  return level?.quantity.unit ?? null;
}
function levelOf(target) {
  const level = target.conditions.find((condition) => condition.kind === "level");
  return level === void 0 || level.quantity.over !== null ? null : level.quantity.value;
}

// src/actions/search-text.ts
function searchText(sheet) {
  const { multiYear, yearPlan, midyearReview, selfEvaluation } = sheet;
  const passages = [
    sheet.title,
    sheet.theme,
    sheet.pillar,
    ...multiYear.purpose,
    ...multiYear.strategy,
    ...multiYear.outline,
    ...yearPlan.activities,
    midyearReview?.issues ?? null,
    ...selfEvaluation?.results ?? [],
    ...selfEvaluation?.actuals ?? [],
    selfEvaluation?.issues ?? null
  ];
  const targets = [...multiYear.targets, ...yearPlan.targets].map(({ target }) => target.asWritten);
  const lines = [...passages.flatMap((passage) => passage?.text ?? []), ...targets];
  return [...new Set(lines)].join("\n");
}

// src/actions/record-accepted-document.ts
async function recordAcceptedDocument(sql, accepted) {
  const { by, today } = accepted;
  const terms = { by, today, municipality: await findMunicipality(sql) };
  const [recorded] = await recordAcceptedDocuments(sql, [accepted], terms);
  if (recorded === void 0) throw new Error("a document was recorded and is not there");
  return recorded;
}
async function recordAcceptedDocuments(sql, accepted, terms) {
  if (accepted.length === 0) return [];
  const records = await Promise.all(
    accepted.map(async (each) => recordsOf(each, await foundationOf(sql, each), terms))
  );
  await keep(sql, records.flat(), terms.today);
  return records.map(([main], at) => {
    const { office, fiscalYear } = accepted[at];
    return {
      document: main.document.id,
      office,
      fiscalYear,
      sheets: main.sheets.map(({ id }) => id)
    };
  });
}
async function foundationOf(sql, accepted) {
  const { read, office, fiscalYear, initiatives } = accepted;
  const { sheets } = read.document;
  const former = formerDocuments(sql, { office: office.id, fiscalYear });
  const [assigned, observations] = await Promise.all([
    assignInitiatives(sheets, former, initiatives),
    listObservations(sql, office.id, restsOnAny(sheets))
  ]);
  return { assigned, observations };
}
function restsOnAny(sheets) {
  const each = sheets.map(restsOn);
  return {
    keys: [...new Set(each.flatMap(({ keys }) => keys))],
    ofOthers: each.some(({ ofOthers }) => ofOthers)
  };
}
async function keep(sql, records, today) {
  const sheets = records.flatMap((each) => each.sheets);
  const texts = sheets.map(({ id, fiscalYear, sheet }) => ({
    sheet: id,
    fiscalYear,
    body: searchText(sheet)
  }));
  await Promise.all([
    recordDocuments(
      sql,
      records.map(({ document }) => document)
    ),
    recordInitiatives(
      sql,
      records.flatMap(({ initiatives }) => initiatives)
    ),
    recordSheets(sql, sheets),
    recordFigures(sql, records),
    recordJudgements(sql, sheets.flatMap(judgementsOf), today),
    recordSearchTexts(sql, texts)
  ]);
}

// src/actions/import-document.ts
async function importDocument(context, file, given) {
  const read = await readFile(file, await readContext(context));
  if (!read.ok) return read;
  const prepared = prepareImport(file, read.value, given);
  if (!prepared.ok) return prepared;
  const municipality = await context.store.read(findMunicipality);
  const [imported] = await recordImports(context, [prepared.value], municipality);
  if (imported === void 0) throw new Error(`the import of ${file.name} came to nothing`);
  return imported;
}
function prepareImport(file, read, given) {
  const { document } = read;
  const fiscalYear = given.fiscalYear ?? document.fiscalYear;
  const named = given.office ?? document.office;
  const office = named ?? `\uFF08\u533A\u540D\u306E\u8A18\u8F09\u306A\u3057\uFF09${basename(file.name)}`;
  const blocking = acceptanceProblems(document, { office, fiscalYear });
  if (blocking.length > 0 || fiscalYear === null) return fail(...blocking);
  const sha256 = fingerprint(file.bytes);
  return ok({ file, sha256, read, office, unnamed: named === null, fiscalYear, given });
}
async function recordImports(context, lot, municipality) {
  return await performEach(context, "document.import", lot.length, async (sql, asks) => {
    const asked = asks.map((ask, at) => ask({ about: `file:${lot[at]?.file.name}`, office: null }));
    const refused = asked.find(({ ok: allowed }) => !allowed);
    if (refused?.ok === false) return lot.map(() => refused);
    const by = actorName(context.who);
    const files = lot.map(({ file, sha256 }) => ({ ...file, sha256 }));
    const kept = await recordReceivedFiles(sql, files, by);
    const fresh = lot.flatMap((prepared, at) => {
      const { id, acceptedAs } = kept[at];
      return acceptedAs === null ? [{ prepared, file: id }] : [];
    });
    const added = await recordNew(sql, fresh, { by, today: context.today, municipality });
    const results = [];
    for (const [at, prepared] of lot.entries()) {
      const document = added.get(prepared);
      const { acceptedAs } = kept[at];
      if (document !== void 0) results.push(ok(document));
      else if (acceptedAs !== null) results.push(await known(sql, acceptedAs, prepared.given));
    }
    return results;
  });
}
async function recordNew(sql, arrivals, terms) {
  const filed = await fileEach(
    sql,
    arrivals.map(({ prepared }) => prepared)
  );
  const documents = arrivals.map(({ prepared: { read, fiscalYear }, file }, at) => {
    const { office } = filed[at];
    return { read, file, office, fiscalYear };
  });
  const accepted = await recordAcceptedDocuments(sql, documents, terms);
  return new Map(
    arrivals.map(({ prepared }, at) => {
      const { document } = prepared.read;
      const imported = {
        kind: "new",
        accepted: accepted[at],
        problems: listProblems(document),
        unread: document.unread.length,
        officeAdded: filed[at]?.added === true
      };
      return [prepared, imported];
    })
  );
}
async function fileEach(sql, lot) {
  const names = lot.filter(({ unnamed }) => !unnamed).map(({ office }) => office);
  const named = await fileUnderEach(sql, names);
  const filed = [];
  for (const { office } of lot) filed.push(named.get(office) ?? await fileApart(sql, office));
  return filed;
}
async function known(sql, id, given) {
  const document = await findDocument(sql, id);
  if (document === null) throw new Error(`the accepted document ${id} is gone`);
  const { office, fiscalYear } = document;
  const other = given.office !== null && given.office !== office.name || given.fiscalYear !== null && given.fiscalYear !== fiscalYear;
  if (!other) return ok({ kind: "known", document: id });
  return fail({
    code: "import/filed-elsewhere",
    severity: "blocks",
    message: `\u3053\u306E\u6587\u66F8\u306F\u300C${office.name}\u300D\u306E${formatFiscalYear(fiscalYear)}\u306E\u6587\u66F8\u3068\u3057\u3066\u53D6\u308A\u8FBC\u307F\u6E08\u307F\u3067\u3059\u3002\u6240\u5C5E\u3084\u5E74\u5EA6\u3092\u5909\u3048\u3066\u53D6\u308A\u8FBC\u307F\u76F4\u3059\u3053\u3068\u306F\u3067\u304D\u307E\u305B\u3093\u3002--office \u3068 --fiscal-year \u306E\u6307\u5B9A\u3092\u78BA\u304B\u3081\u3066\u304F\u3060\u3055\u3044\u3002`
  });
}

export {
  recordReceivedFile,
  getReceivedFile,
  acceptanceProblems,
  fileUnder,
  listMappings,
  recordMappedForm,
  recordWithdrawal,
  recordUnknownTable,
  findUnknownTable,
  mappingsWithin,
  readContext,
  readContextIn,
  bigrams,
  bigramQuery,
  findSheets,
  eventsOf,
  dayIn,
  recordIndicators,
  listIndicatorNames,
  listFigures,
  listFiguresOf,
  listIndicatorTargets,
  listTargetsOf,
  findIndicator,
  recordAcceptedDocument,
  importDocument,
  prepareImport,
  recordImports
};
//# sourceMappingURL=chunk-DCAQUI3Q.js.map
