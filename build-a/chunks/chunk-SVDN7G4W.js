import {
  badges,
  byFirstLetter,
  claim,
  listProblems,
  listUnread,
  matchWords,
  passageIn,
  planBadge,
  planLineWords,
  policyTree,
  rawIn,
  recogniser,
  reformPlan,
  sheetWords,
  sign,
  skipBlank,
  sourceText,
  spellings,
  trim,
  wordsIn
} from "./chunk-GNH2NDGH.js";
import {
  decodeText
} from "./chunk-7RFRWPAH.js";
import {
  parseTargets,
  scanQuantity
} from "./chunk-YD5DUPK6.js";
import {
  findFiscalYears,
  readFiscalYearAt
} from "./chunk-S2ELGONC.js";
import {
  isLowerBetter
} from "./chunk-GLI2LTWA.js";
import {
  squeezeText
} from "./chunk-EIORI6EO.js";
import {
  booksClose,
  dateOf,
  decimal,
  equal,
  findFiscalYear,
  fold,
  formatFiscalYear,
  lastDay,
  monthEnd,
  parseDecimal,
  yearOfMonth
} from "./chunk-ERLLPSO6.js";
import {
  placeAt
} from "./chunk-XEKPVOUX.js";
import {
  fail,
  ok
} from "./chunk-G7XFWCAY.js";

// src/intake/field-confidence.ts
function withConfidence(fields, document) {
  const isDoubtful = overlapFinder(listProblems(document).flatMap(({ span }) => span ?? []));
  const inferred = new Set(document.inferred);
  return fields.map((field) => {
    const { path, label, span, place } = field;
    const doubtful = isDoubtful(span);
    const confidence = doubtful ? "doubtful" : inferred.has(path) ? "inferred" : "certain";
    return place === void 0 ? { path, label, span, confidence } : { path, label, span, place, confidence };
  });
}
function overlapFinder(places) {
  const sorted = places.toSorted((a, b) => a.start - b.start);
  let farthest = 0;
  const reach = sorted.map(({ start, end }) => {
    farthest = Math.max(farthest, end, start + 1);
    return farthest;
  });
  return ({ start, end }) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = low + high >>> 1;
      if ((sorted[middle]?.start ?? 0) < end) low = middle + 1;
      else high = middle;
    }
    return low > 0 && (reach[low - 1] ?? 0) > start;
  };
}

// src/intake/hidden-characters.ts
function bidiControls(text) {
  const start = text.search(/[\u202a-\u202e\u2066-\u2069]/u);
  if (start === -1) return [];
  return [
    {
      code: "document/bidi-control",
      severity: "asks",
      message: "\u6587\u5B57\u306E\u4E26\u3073\u3092\u9006\u306B\u3059\u308B\u898B\u3048\u306A\u3044\u6587\u5B57\u304C\u5165\u3063\u3066\u3044\u307E\u3059\u3002\u753B\u9762\u306E\u898B\u3048\u65B9\u3068\u4E2D\u8EAB\u304C\u9055\u3046\u3053\u3068\u304C\u3042\u308B\u306E\u3067\u3001\u5143\u306E\u6587\u66F8\u3067\u78BA\u304B\u3081\u3066\u304F\u3060\u3055\u3044\u3002",
      span: { start, end: start + 1 }
    }
  ];
}

// src/intake/list-fields.ts
function listFields({ sheets, panels, initiatives }, { places, year, office, numberPlaces, initiativePlaces = numberPlaces }) {
  const listing = new Listing(places);
  listing.place("fiscalYear", "\u5E74\u5EA6", year?.span);
  listing.place("office", "\u533A", office?.span);
  for (const [index, sheet] of sheets.entries()) {
    addSheet(listing, `sheets.${index}`, sheet, numberPlaces[index]);
  }
  for (const [index, panel] of panels.entries()) addPanel(listing, `panels.${index}`, panel);
  for (const [index, initiative] of initiatives.entries()) {
    addInitiative(listing, `initiatives.${index}`, initiative, initiativePlaces[index]);
  }
  return listing.fields;
}
var Listing = class {
  fields;
  constructor(places) {
    this.fields = [...places];
  }
  place(path, label, span) {
    if (span !== null && span !== void 0 && span.start < span.end) {
      this.fields.push({ path, label, span });
    }
  }
  /** Entries or targets, the line they stand under once for all of them. */
  list(path, label, list2) {
    let before;
    for (const [index, { span, under }] of list2.entries()) {
      const own2 = `${path}.${index}`;
      if (under !== void 0 && under.span.start !== before?.span.start) {
        this.place(`${own2}.under`, `${label}\u306E\u898B\u51FA\u3057`, under.span);
      }
      before = under;
      this.place(own2, label, span);
    }
  }
};
function addSheet(listing, path, sheet, number) {
  const { multiYear, yearPlan } = sheet;
  listing.place(`${path}.number`, "\u756A\u53F7", number);
  listing.place(`${path}.title`, "\u540D\u79F0", sheet.title?.span);
  listing.place(`${path}.pillar`, "\u6539\u9769\u306E\u67F1", sheet.pillar?.span);
  listing.place(`${path}.theme`, "\u526F\u984C", sheet.theme?.span);
  listing.list(`${path}.multiYear.purpose`, "\u8DA3\u65E8\u30FB\u76EE\u7684", multiYear.purpose);
  listing.list(`${path}.multiYear.strategy`, "\u6226\u7565", multiYear.strategy);
  listing.list(`${path}.multiYear.outline`, "\u53D6\u7D44\u306E\u6982\u8981", multiYear.outline);
  listing.list(`${path}.multiYear.targets`, "\u53D6\u7D44\u306E\u65B9\u91DD\u306E\u76EE\u6A19", multiYear.targets);
  listing.list(`${path}.yearPlan.activities`, "\u53D6\u7D44\u306E\u5185\u5BB9", yearPlan.activities);
  listing.list(`${path}.yearPlan.targets`, "\u5F53\u5E74\u5EA6\u306E\u76EE\u6A19", yearPlan.targets);
  addReview(listing, `${path}.midyearReview`, sheet);
  addEvaluation(listing, `${path}.selfEvaluation`, sheet);
}
function addReview(listing, path, { midyearReview }) {
  if (midyearReview === null) return;
  const { implementationOutlook, attainmentOutlook, issues } = midyearReview;
  listing.place(`${path}.implementationOutlook`, "\u53D6\u7D44\u5185\u5BB9\u306E\u5B9F\u65BD\u898B\u8FBC\u307F", implementationOutlook.span);
  listing.place(`${path}.attainmentOutlook`, "\u76EE\u6A19\u306E\u9054\u6210\u898B\u8FBC\u307F", attainmentOutlook.span);
  listing.place(`${path}.issues`, "\u4E2D\u9593\u632F\u308A\u8FD4\u308A\u306E\u8AB2\u984C\u3068\u6539\u5584\u7B56", issues?.span);
}
function addEvaluation(listing, path, { selfEvaluation }) {
  if (selfEvaluation === null) return;
  const { results, actuals, verdict, issues } = selfEvaluation;
  listing.list(`${path}.results`, "\u53D6\u7D44\u5B9F\u7E3E", results);
  listing.list(`${path}.actuals`, "\u9054\u6210\u72B6\u6CC1", actuals);
  listing.place(`${path}.verdict`, "\u81EA\u5DF1\u8A55\u4FA1", verdict.span);
  listing.place(`${path}.issues`, "\u81EA\u5DF1\u8A55\u4FA1\u306E\u8AB2\u984C\u3068\u6539\u5584\u7B56", issues?.span);
}
function addPanel(listing, path, panel) {
  const { desiredState, outcomes, strategy, themes } = panel;
  listing.place(`${path}.desiredState`, "\u3081\u3056\u3059\u72B6\u614B", desiredState.span);
  listing.list(`${path}.outcomes`, "\u30A2\u30A6\u30C8\u30AB\u30E0\u6307\u6A19", outcomes);
  listing.place(`${path}.strategy`, "\u6226\u7565", strategy?.span);
  for (const [index, { title, targets, activities }] of themes.entries()) {
    const own2 = `${path}.themes.${index}`;
    listing.place(`${own2}.title`, "\u898B\u51FA\u3057", title.span);
    listing.list(`${own2}.targets`, "\u5358\u5E74\u5EA6\u76EE\u6A19", targets);
    listing.list(`${own2}.activities`, "\u53D6\u7D44", activities);
  }
}
function addInitiative(listing, path, { title, outline, targets }, number) {
  listing.place(`${path}.number`, "\u756A\u53F7", number);
  listing.place(`${path}.title`, "\u53D6\u7D44\u9805\u76EE", title.span);
  listing.list(`${path}.outline`, "\u6982\u8981", outline);
  listing.list(`${path}.targets`, "\u4ECA\u5E74\u5EA6\u76EE\u6A19", targets);
}

// src/intake/divide-forms.ts
function divideForms(source, rows2, hits) {
  const orders = [
    ["reform-plan", "policy-tree"],
    ["policy-tree", "reform-plan"]
  ];
  const [best] = orders.map((forms) => ({ forms, ...cheapest(forms, hits) })).toSorted((a, b) => a.cost - b.cost);
  if (best === void 0) throw new Error("no order of forms");
  let { at: at3 } = best;
  for (let index = at3; index < best.last; index += 1) {
    if (isOfTable(source, rows2[index]) || isListed(source, rows2[index])) at3 = index + 1;
  }
  while (at3 > 0 && at3 < best.last && rows2[at3]?.afterGap === false) at3 += 1;
  return { forms: best.forms, at: at3 };
}
function isOfTable({ plain }, row) {
  return (row?.cells ?? []).some(
    ({ column, start, end }) => column > 0 && skipBlank(plain, start, end) < end
  );
}
function isListed({ plain }, row) {
  return row !== void 0 && /^\s*(?:[①②・※]|\(i+\))/u.test(plain.slice(row.start, row.end));
}
function cheapest([first, second], hits) {
  let cost = hits.reduce((sum, each) => sum + each[first], 0);
  let best = { cost, at: 0, last: 0 };
  for (const [index, each] of hits.entries()) {
    cost += each[second] - each[first];
    if (cost < best.cost) best = { cost, at: index + 1, last: index + 1 };
    else if (cost === best.cost && best.last === index) best = { ...best, last: index + 1 };
  }
  return best;
}
function joinForms(forms, parts3, cut2) {
  const sheetsAt = forms[0] === "reform-plan" ? 0 : 1;
  const [sheets, overview] = sheetsAt === 0 ? parts3 : [parts3[1], parts3[0]];
  const year = sheets.year ?? overview.year;
  const office = sheets.office ?? overview.office;
  const framework = sheets.framework ?? overview.framework;
  const from = (chosen, own2) => chosen !== null && chosen === own2 ? sheets : overview;
  const sources = {
    fiscalYear: from(year, sheets.year),
    office: from(office, sheets.office),
    framework: from(framework, sheets.framework)
  };
  const inferred = ["framework", "fiscalYear", "office"].filter(
    (field) => sources[field].inferred.includes(field)
  );
  const settled = /* @__PURE__ */ new Set([
    year === null ? "" : "document/fiscal-year-unknown",
    office === null ? "" : "document/office-unknown"
  ]);
  return {
    framework,
    year,
    office,
    inferred,
    sheets: sheets.sheets.map(
      (sheet) => sheetsAt === 0 ? { ...sheet, span: { ...sheet.span, end: Math.min(sheet.span.end, cut2) } } : sheet
    ),
    panels: overview.panels,
    initiatives: overview.initiatives,
    problems: once([...parts3[0].problems, ...parts3[1].problems]).filter(
      ({ code }) => !settled.has(code)
    ),
    places: sources.framework.places,
    numberPlaces: sheets.numberPlaces,
    initiativePlaces: overview.numberPlaces
  };
}
function once(problems) {
  const keyOf = ({ code, message, span }) => `${code} ${message} ${span?.start ?? ""}`;
  return [...new Map(problems.map((problem) => [keyOf(problem), problem])).values()];
}

// src/intake/forms/template-words.ts
function sheetLexicon(templates) {
  const blocks = blocksOf(templates);
  const words = blocks.flatMap(labelIn);
  const own2 = reformPlan.labels.map((label) => {
    const more = words.filter(({ id }) => id === label.id).map((each) => each.words);
    return more.length === 0 ? label : { ...label, words: [.../* @__PURE__ */ new Set([...label.words, ...more])] };
  });
  return {
    ...reformPlan,
    labels: own2,
    legends: [...reformPlan.legends, ...blocks.flatMap(legendIn)]
  };
}
function signWords(templates) {
  return blocksOf(templates).flatMap(
    (block) => "print" in block && block.means !== void 0 && signs.has(block.means) ? [block.print] : []
  );
}
var signs = /* @__PURE__ */ new Set([
  "multiYear",
  "yearPlan",
  "review",
  "implementationOutlook",
  "attainmentOutlook",
  "evaluation",
  "resultsAndAttainment",
  "issues"
]);
function blocksOf(templates) {
  return templates.filter(({ form }) => form === "reform-plan").flatMap(({ tables }) => tables).flatMap(({ rows: rows2 }) => rows2.flatMap(({ cells }) => cells.flatMap(({ holds }) => holds)));
}
var labelOfField = {
  purpose: "purpose",
  strategy: "strategy",
  outline: "outline",
  activities: "activities",
  multiYearTargets: "targets",
  yearTargets: "targets",
  results: "results",
  actuals: "attainment"
};
function labelIn(block) {
  if ("print" in block) {
    const { means } = block;
    if (means === void 0 || means.endsWith("Legend")) return [];
    return [{ id: means, words: block.print }];
  }
  const id = labelOfField[block.field];
  const words = block.label?.replace(/^[(（【［[〔]|[)）】］\]〕]$/gu, "").trim() ?? "";
  return id === void 0 || words === "" ? [] : [{ id, words }];
}
var legendOf = {
  implementationLegend: "implementation",
  attainmentLegend: "attainment",
  verdictLegend: "verdict"
};
function legendIn(block) {
  if (!("print" in block) || block.means === void 0) return [];
  const id = legendOf[block.means];
  const [, sign2, words] = /^(\([iv]+\)|[①②])\s*[:：]?\s*(.+)$/u.exec(block.print) ?? [];
  if (id === void 0 || sign2 === void 0 || words === void 0) return [];
  return [{ id, entries: [{ sign: sign2, words }] }];
}

// src/intake/layout.ts
function layOut({ plain }) {
  const rows2 = [];
  const withTables = plain.includes(sign.row);
  let afterGap = true;
  let start = 0;
  for (const line of plain.split("\n")) {
    let words = false;
    for (const place of withTables ? cut(line, sign.row, start) : [whole(line, start)]) {
      const { start: from, end: to } = place;
      if (skipBlank(plain, from, to) === to) continue;
      const cells = cutCells(plain.slice(from, to), from, withTables);
      rows2.push({ start: from, end: to, cells, afterGap: afterGap && !words });
      words = true;
    }
    afterGap = !words;
    start += line.length + 1;
  }
  return rows2;
}
function cutCells(row, start, withTables) {
  const between = withTables ? row.replaceAll(sign.cell, "	") : row;
  return cut(between, "	", start).map(({ start: from, end: to }, column) => ({
    column,
    start: from,
    end: to
  }));
}
function cut(text, separator, offset) {
  const pieces = [];
  let start = 0;
  for (let end = text.indexOf(separator); end !== -1; end = text.indexOf(separator, start)) {
    pieces.push({ start: offset + start, end: offset + end });
    start = end + 1;
  }
  pieces.push({ start: offset + start, end: offset + text.length });
  return pieces;
}
function whole({ length }, offset) {
  return { start: offset, end: offset + length };
}

// src/intake/document-problems.ts
function documentProblems({
  year,
  spokenOf = null,
  office,
  frameworks
}) {
  const [first] = frameworks;
  const other = frameworks.find(({ text }) => text !== first?.text);
  return [
    ...year === null ? [yearUnknown] : [],
    ...year !== null && spokenOf !== null ? yearsDiffer(year, spokenOf) : [],
    ...office === null ? [officeUnknown] : [],
    ...first === void 0 || other === void 0 ? [] : [frameworksDiffer(first, other)]
  ];
}
var yearUnknown = {
  code: "document/fiscal-year-unknown",
  severity: "asks",
  message: "\u4F55\u5E74\u5EA6\u306E\u6587\u66F8\u304B\u66F8\u304B\u308C\u3066\u3044\u307E\u305B\u3093\u3002\u53D6\u308A\u8FBC\u3080\u3068\u304D\u306B\u5E74\u5EA6\u3092\u9078\u3093\u3067\u304F\u3060\u3055\u3044\u3002"
};
function yearsDiffer(printed, spokenOf) {
  if (printed.fiscalYear === spokenOf.fiscalYear) return [];
  const [year, other] = [printed, spokenOf].map((each) => formatFiscalYear(each.fiscalYear));
  return [
    {
      code: "document/fiscal-years-differ",
      severity: "asks",
      message: `\u898B\u51FA\u3057\u306B\u306F${year}\u3068\u3042\u308A\u307E\u3059\u304C\u3001\u5F53\u5E74\u5EA6\u306E\u76EE\u6A19\u306F${other}\u306E\u3082\u306E\u3067\u3059\u3002\u5E74\u5EA6\u304C\u6B63\u3057\u3044\u304B\u78BA\u304B\u3081\u3066\u304F\u3060\u3055\u3044\u3002`,
      ...spokenOf.span === null ? {} : { span: spokenOf.span }
    }
  ];
}
var officeUnknown = {
  code: "document/office-unknown",
  severity: "asks",
  message: "\u3069\u306E\u533A\u306E\u6587\u66F8\u304B\u66F8\u304B\u308C\u3066\u3044\u307E\u305B\u3093\u3002\u53D6\u308A\u8FBC\u3080\u3068\u304D\u306B\u533A\u3092\u9078\u3093\u3067\u304F\u3060\u3055\u3044\u3002"
};
function frameworksDiffer(first, other) {
  return {
    code: "document/frameworks-differ",
    severity: "asks",
    message: `\u4E00\u3064\u306E\u6587\u66F8\u306B\u300C${first.text}\u300D\u3068\u300C${other.text}\u300D\u306E\u4E8C\u3064\u306E\u30D7\u30E9\u30F3\u304C\u66F8\u304B\u308C\u3066\u3044\u307E\u3059\u3002\u300C${first.text}\u300D\u3068\u3057\u3066\u8AAD\u307F\u307E\u3057\u305F\u3002`,
    span: other.span
  };
}

// src/intake/placed-line.ts
function isDashes(source, { start, end }) {
  if (start === end) return false;
  for (let at3 = start; at3 < end; at3 += 1) {
    const code = source.plain.charCodeAt(at3);
    if (code > 32 && !dashes.has(code)) return false;
  }
  return true;
}
function claimBlanks({ ledger }, lines) {
  for (const line of lines) {
    claim(ledger, line.signSpan, "markup");
    claim(ledger, line, "blank");
  }
}
var dashes = new Set([..."-\u2014\u2015\u30FC\u2500\u2501\uFF5E~"].map((each) => each.charCodeAt(0)));

// src/intake/entries.ts
function gatherEntries(source, lines) {
  const gathering = new Gathering(source);
  for (const placed of lines) gathering.add(placed);
  return gathering.done();
}
function toEntry({ text, span, heading }) {
  return heading === null ? { text, span } : { text, span, under: heading };
}
var Gathering = class {
  #source;
  #entries = [];
  /** A bullet without words has ended the entry above. */
  #ended = false;
  /** The heading that ・ lines of this block stand under. */
  #heading = null;
  #blanks = [];
  constructor(source) {
    this.#source = source;
  }
  add({ line, block }) {
    const last = this.#entries.at(-1);
    if (this.#heading?.block !== block) this.#heading = null;
    if (isDashes(this.#source, line)) this.#blanks.push(line);
    else if (line.start === line.end) this.#withoutWords(line, last);
    else if (last !== void 0 && last.block === block && !this.#ended && goesOn(line, last)) {
      last.end = line.end;
      last.revised ||= line.revised;
    } else this.#open(line, block, last);
  }
  #open(line, block, last) {
    this.#ended = false;
    const entry = {
      line,
      block,
      start: startOf(line),
      end: line.end,
      revised: line.revised,
      heading: null
    };
    if (last?.block === block && isHeading(line) && isPointer(this.#source, last)) {
      this.#entries.pop();
      entry.start = last.start;
      this.#entries.push(entry);
      return;
    }
    if (isHeading(line)) this.#heading = null;
    else if (last !== void 0 && last.block === block && isHeading(last.line)) {
      this.#entries.pop();
      this.#heading = last;
    }
    entry.heading = this.#heading;
    this.#entries.push(entry);
  }
  /** A sign alone is blank, a mark alone belongs to the line before it. */
  #withoutWords(line, last) {
    if (line.revised && last !== void 0) last.revised = true;
    if (line.sign?.kind === "dot") {
      claim(this.#source.ledger, line.signSpan, "blank");
      this.#ended = true;
    }
  }
  done() {
    const headings = /* @__PURE__ */ new Map();
    const taken = this.#entries.map((entry) => {
      const heading = entry.heading === null ? null : this.#headingOf(entry.heading, headings);
      const { text, span } = this.#take(entry);
      return { text, span, heading, revised: entry.revised || entry.heading?.revised === true };
    });
    claimBlanks(this.#source, this.#blanks);
    return taken;
  }
  #headingOf(heading, taken) {
    const passage = taken.get(heading) ?? this.#take(heading);
    taken.set(heading, passage);
    return passage;
  }
  #take({ line, start, end }) {
    const { ledger } = this.#source;
    const passage = passageIn(this.#source, { start, end });
    claim(ledger, passage.span, "field");
    claim(ledger, line.signSpan, "markup");
    return passage;
  }
};
function startOf({ sign: sign2, signSpan, start }) {
  return sign2?.kind === "number" || sign2?.kind === "outlook" || sign2?.kind === "note" ? signSpan.start : start;
}
function isHeading({ sign: sign2 }) {
  return sign2 !== null && (sign2.kind === "ring" || sign2.kind === "number" || sign2.kind === "bracket");
}
function goesOn(line, last) {
  if (line.sign?.kind === "note") return true;
  if (line.sign !== null) return false;
  return !line.opens ? !line.cut : isHeading(last.line);
}
function isPointer(source, { line, end }) {
  return line.sign === null && end - line.start < 24 && pointer.test(wordsIn(source, line));
}
var pointer = /^取り?組み?項目\d{1,3}の?[(（]?再掲[)）]?$/u;

// src/intake/infer-office.ts
function inferOffice(source, known) {
  return mostNamed(known.flatMap((name) => placesOf(source.plain, name))) ?? mostNamed(wardNames(source));
}
function mostNamed(found) {
  const counts = /* @__PURE__ */ new Map();
  for (const each of found) {
    const before = counts.get(each.office);
    counts.set(each.office, { count: (before?.count ?? 0) + 1, first: before?.first ?? each });
  }
  const [best, second] = [...counts.values()].sort((a, b) => b.count - a.count);
  if (best === void 0 || best.count === second?.count) return null;
  return best.first;
}
function placesOf(plain, name) {
  const found = [];
  if (name === "") return found;
  for (let at3 = plain.indexOf(name); at3 !== -1; at3 = plain.indexOf(name, at3 + name.length)) {
    if (at3 > 0 && isNameLetter(plain.charCodeAt(at3 - 1)) && !townEnds.test(plain.charAt(at3 - 1)))
      continue;
    found.push({ office: name, span: { start: at3, end: at3 + name.length } });
  }
  return found;
}
var townEnds = /[市県府都道町の]/u;
function wardNames({ plain }) {
  const found = [];
  for (let at3 = plain.indexOf("\u533A"); at3 !== -1; at3 = plain.indexOf("\u533A", at3 + 1)) {
    if (compound.test(plain.charAt(at3 + 1))) continue;
    let start = at3;
    while (start > 0 && at3 - start <= longest && isNameLetter(plain.charCodeAt(start - 1)))
      start -= 1;
    const town = lastTown(plain, start, at3);
    const name = plain.slice(town, at3);
    if (name.length < 1 || name.length > longest || nobody.test(name)) continue;
    found.push({ office: `${name}\u533A`, span: { start: town, end: at3 + 1 } });
  }
  return found;
}
var longest = 4;
function lastTown(plain, start, end) {
  const town = plain.slice(start, end - 1).lastIndexOf("\u5E02");
  return town === -1 ? start : start + town + 1;
}
var compound = /[民役政長内域分間画別切外議界割]/u;
var nobody = /^(?:[当他各本全両隣同自現旧新先後多半]|.*(?:各|全|他|当|本|行政|特別|選挙|該当|対象|隣接|近隣|関係|担当|実施|複数|先行|先進|上位|下位|個別|共通|都|所管|所属|モデル)|.*[学校地街住工管教鉱漁猟猟禁総小]|[一二三四五六七八九十百数]+)$/u;
function isNameLetter(code) {
  return code >= 19968 && code <= 40959 || code === 12293 || code === 12534 || code === 12465 || code === 12494;
}

// src/intake/infer-year.ts
function knownYear(fiscalYear) {
  return fiscalYear === void 0 ? null : { fiscalYear, span: null, inferred: false };
}
function inferYear(statements) {
  const votes = /* @__PURE__ */ new Map();
  for (const { text, span } of statements) {
    const year = ownYear(text);
    if (year === null) continue;
    const before = votes.get(year);
    votes.set(year, { count: (before?.count ?? 0) + 1, span: before?.span ?? span });
  }
  const [best] = [...votes].sort((a, b) => b[1].count - a[1].count || b[0] - a[0]);
  const fiscalYear = best === void 0 ? null : findFiscalYear(best[0]);
  return best === void 0 || fiscalYear === null ? null : { fiscalYear, span: best[1].span, inferred: true };
}
function ownYear(text) {
  if (!named.test(text)) return null;
  const folded = fold(text).text;
  const open = withoutBrackets(folded);
  const [first] = findFiscalYears(open).filter(({ fiscalYear, start, end, inferred }) => {
    const former = formerWords.test(open.slice(end, end + 8));
    const reference = /(?:参考[】:\s]*|~|から)$/u.test(open.slice(Math.max(0, start - 4), start));
    return fiscalYear !== null && !inferred && !former && !reference;
  });
  return first?.fiscalYear ?? null;
}
var named = /(?:令和|平成|昭和|[RHS]|\d{4}|[０-９]{4}).{0,8}年度/u;
var formerWords = /^(?:の)?(?:実績|件数|最終|最下|比|と比|に比|より|から|の水準|水準|電気|を上回|を下回|末比|～|~)/u;
function withoutBrackets(text) {
  if (!text.includes("(")) return text;
  let depth = 0;
  let open = "";
  for (const letter of text) {
    if (letter === "(") depth += 1;
    open += depth > 0 ? " ".repeat(letter.length) : letter;
    if (letter === ")" && depth > 0) depth -= 1;
  }
  return open;
}

// src/japanese/mark.ts
function readMark(text, at3) {
  const code = text.charCodeAt(at3);
  const row = rows.find(({ first, last }) => first <= code && code <= last);
  if (row !== void 0) {
    return { form: row.form, number: row.number + code - row.first, start: at3, end: at3 + 1 };
  }
  bracketed.lastIndex = at3;
  const [written, letters = "", sign2 = ""] = bracketed.exec(text) ?? [];
  if (written === void 0) return null;
  const number = letters === "" ? readMark(sign2, 0)?.number : letterRomans.indexOf(letters) + 1;
  if (number === void 0 || number === 0) return null;
  return { form: "bracketed", number, start: at3, end: at3 + written.length };
}
var rows = [
  { form: "circled", first: 9312, last: 9331, number: 1 },
  { form: "circled", first: 9450, last: 9450, number: 0 },
  { form: "circled", first: 12881, last: 12895, number: 21 },
  { form: "circled", first: 12977, last: 12991, number: 36 },
  { form: "circled", first: 10102, last: 10111, number: 1 },
  { form: "bracketed", first: 9332, last: 9351, number: 1 },
  { form: "roman", first: 8544, last: 8555, number: 1 },
  { form: "roman", first: 8560, last: 8571, number: 1 }
];
var letterRomans = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"];
var bracketed = /[(（](?:([ivx]+)|([ⅰ-ⅻⅠ-Ⅻ]))[)）]/uy;

// src/intake/scan-cell.ts
function scanCell(source, cell, recogniser2, opens = true) {
  return new CellScan(source, cell.end, recogniser2, opens).scan(cell.start);
}
var CellScan = class {
  #source;
  #plain;
  #end;
  #recogniser;
  #items = [];
  #line = null;
  /** Words that come next begin a paragraph or follow a label. */
  #opens;
  #inList = false;
  /** Whether the list's entries carry signs; then blanks between words do not cut. */
  #signed = false;
  constructor(source, end, recogniser2, opens) {
    this.#opens = opens;
    this.#source = source;
    this.#plain = source.plain;
    this.#end = end;
    this.#recogniser = recogniser2;
  }
  scan(start) {
    let at3 = start;
    while (at3 < this.#end) {
      at3 = this.#plain.charCodeAt(at3) <= 32 ? this.#blank(at3) : this.#token(at3);
    }
    return this.#items;
  }
  #blank(at3) {
    const code = this.#plain.charCodeAt(at3);
    if (code === paragraph || code === list || code === item) {
      this.#line = null;
      this.#opens = true;
      this.#inList = code === list;
      this.#signed = false;
    }
    return at3 + 1;
  }
  /** What begins at `at`, where words may begin; gives where to go on. */
  #token(at3) {
    const { findLabel, findLegend } = this.#recogniser;
    const label = findLabel(this.#plain, at3, this.#end);
    if (label !== null) {
      const { id, start, end } = label;
      return this.#take({ kind: "label", id, start, end }, "label");
    }
    const legend = findLegend(this.#plain, at3, this.#end);
    if (legend !== null) {
      const { id, start, end } = legend;
      return this.#take({ kind: "legend", id, start, end }, "legend");
    }
    const revised2 = this.#revisedMark(at3);
    if (revised2 !== -1) return revised2;
    const begun = readSign(this.#plain, at3, this.#end, this.#opens);
    if (begun !== null) return this.#begin(begun, at3);
    return this.#words(at3);
  }
  #take(found, kind) {
    claim(this.#source.ledger, found, kind);
    this.#items.push(found);
    this.#line = null;
    this.#opens = true;
    return found.end;
  }
  #revisedMark(at3) {
    const after = this.#recogniser.findRevisedMark(this.#plain, at3, this.#end);
    if (after === -1) return -1;
    claim(this.#source.ledger, { start: at3, end: after }, "mark");
    const last = this.#items.at(-1);
    if (last?.kind === "line") last.revised = true;
    else this.#open(null, { start: at3, end: at3 }, after, after).revised = true;
    return after;
  }
  #begin({ sign: begun, end }, at3) {
    const inside = begun.kind === "bracket" ? at3 : end;
    this.#open(begun, { start: at3, end: inside }, inside, inside);
    this.#signed = true;
    return begun.kind === "bracket" ? this.#words(at3) : end;
  }
  #open(begun, signSpan, start, end) {
    const opens = this.#opens;
    const cut2 = begun === null && this.#line !== null;
    const line = {
      kind: "line",
      sign: begun,
      signSpan,
      start,
      end,
      revised: false,
      opens,
      cut: cut2
    };
    this.#items.push(line);
    this.#line = line;
    this.#opens = false;
    return line;
  }
  /** Words up to the next blank, or to where words may begin without one. */
  #words(at3) {
    const after = this.#endOfWords(at3);
    const line = this.#line;
    if (line === null || this.#listCut(line)) {
      this.#open(null, { start: at3, end: at3 }, at3, after);
    } else {
      if (line.start === line.end) line.start = at3;
      line.end = after;
    }
    return after;
  }
  /** Whether a blank in a list without bullets has ended an entry: behind a sentence, a bracket or a result. */
  #listCut(line) {
    if (!this.#inList || this.#signed || line.start === line.end) return false;
    if (sentenceEnds.has(this.#plain.charCodeAt(line.end - 1))) return true;
    return result.test(this.#plain.slice(Math.max(line.start, line.end - 24), line.end));
  }
  #endOfWords(from) {
    for (let at3 = from + 1; at3 < this.#end; at3 += 1) {
      const code = this.#plain.charCodeAt(at3);
      if (code <= 32 && code !== nothing) return at3;
      if (code === opening && this.#recogniser.findRevisedMark(this.#plain, at3, this.#end) !== -1)
        return at3;
      if (this.#plain.charCodeAt(at3 - 1) === fullStop && mayBegin(code)) return at3;
    }
    return this.#end;
  }
};
var paragraph = sign.paragraph.charCodeAt(0);
var list = sign.list.charCodeAt(0);
var item = sign.item.charCodeAt(0);
var nothing = sign.nothing.charCodeAt(0);
var opening = "\u3010".charCodeAt(0);
var fullStop = "\u3002".charCodeAt(0);
var sentenceEnds = new Set([..."\u3002)\u300D\u3011"].map((each) => each.charCodeAt(0)));
var result = /:\s*\S{0,3}\d[\d,.]*[^\s\d:]{0,4}$/u;
function mayBegin(code) {
  return "\u30FB\u25CB\u25CF\u3010(\u203B".includes(String.fromCharCode(code)) || code >= 9312 && code <= 9331;
}
var simple = new Map(
  [
    ["\u30FB\u2022\u25AA\u2023\u27A2", "dot"],
    ["\u25CB\u25EF\u25CF\u25CE\u25A0\u25A1\u25C6\u25C7", "ring"],
    ["\u3010", "bracket"],
    ["\u203B", "note"]
  ].flatMap(([signs3, kind]) => [...signs3].map((text) => [text.charCodeAt(0), { kind, text }]))
);
function readSign(plain, at3, end, opens) {
  const code = plain.charCodeAt(at3);
  const known = simple.get(code);
  if (known !== void 0) return { sign: known, end: at3 + 1 };
  if (code === hyphen || code === asterisk) {
    return opens && plain.charCodeAt(at3 + 1) === 32 ? { sign: { kind: "dot", text: plain.charAt(at3) }, end: at3 + 1 } : null;
  }
  if (code === zero && !/[0-9〇一二三四五六七八九]/u.test(plain.charAt(at3 + 1))) {
    return { sign: { kind: "ring", text: "\u3007" }, end: at3 + 1 };
  }
  return mayBeMark(code) ? readNumber(plain, at3, end) : null;
}
var hyphen = 45;
var asterisk = 42;
var zero = 12295;
function readNumber(plain, at3, end) {
  const mark = readMark(plain, at3);
  if (mark === null || mark.end > end) return null;
  const roman = mark.form === "roman" || /^[(（]\D/u.test(plain.slice(mark.start, mark.end));
  if (roman) {
    if (mark.number > 2) return null;
    const text = mark.number === 1 ? "(i)" : "(ii)";
    return { sign: { kind: "outlook", text }, end: mark.end };
  }
  branch.lastIndex = mark.end;
  const after = branch.exec(plain) === null ? mark.end : branch.lastIndex;
  return { sign: { kind: "number", text: plain.slice(at3, after) }, end: after };
}
var branch = /-[0-9]{1,2}(?![0-9.,])/uy;
function mayBeMark(code) {
  return code === 40 || code >= 8560 && code <= 9351 || code >= 12881 && code <= 12991;
}

// src/intake/place-targets.ts
function statementParser(fiscalYear, half) {
  return (text) => text.length > longest2 ? [tooLong(text)] : parseTargets(text, { fiscalYear, half });
}
var longest2 = 2e3;
function tooLong(text) {
  return {
    asWritten: text,
    span: { start: 0, end: text.length },
    indicator: null,
    fiscalYear: null,
    years: null,
    combine: "all",
    conditions: [{ kind: "deferred", trigger: null, why: "not-measurable", inferred: [] }],
    baselines: [],
    marks: [],
    framework: null,
    inferred: [],
    problems: [
      {
        code: "target/too-long",
        severity: "asks",
        message: `\u76EE\u6A19\u306E\u6587\u304C\u9577\u3059\u304E\u3066\uFF08${text.length}\u5B57\uFF09\u8AAD\u307F\u53D6\u308C\u307E\u305B\u3093\u3002\u76EE\u6A19\u3092\u4E00\u3064\u305A\u3064\u306B\u5206\u3051\u3066\u66F8\u3044\u3066\u304F\u3060\u3055\u3044\u3002`
      }
    ]
  };
}
function placeTargets(statements, parse) {
  const placed = [];
  for (const { text, span, label, heading, revised: revised2 } of statements) {
    for (const each of parse(text)) {
      const target = revised2 ? marked(each) : each;
      placed.push(
        heading === null ? { target, span, label } : { target, span, label, under: heading }
      );
    }
  }
  return placed;
}
function marked(target) {
  return target.marks.includes("revised") ? target : { ...target, marks: [...target.marks, "revised"] };
}

// src/intake/sheet/actuals.ts
function readActuals(passage, fiscalYear, parse) {
  const text = squeezeText(fold(passage.text).text);
  return listed(text).map((each) => readOne(each, passage, fiscalYear, parse));
}
function readOne(text, passage, sheetYear, parse) {
  const year = leadingYear(text, sheetYear);
  const words = withoutParticle(text.slice(year?.end ?? 0));
  const colon = lastColon(words);
  const asOf = readAsOf(words);
  const masked = mask(words);
  const figure = findFigure(masked, colon + 1) ?? findFigure(masked, 0);
  const stated = colon === -1 ? null : statedTarget(words.slice(0, colon), parse);
  const end = colon === -1 ? Math.min(figure?.start ?? words.length, asOf?.start ?? words.length) : colon;
  const fiscalYear = year?.fiscalYear ?? null;
  const date = asOf === null ? null : dateFor(asOf, fiscalYear ?? sheetYear);
  const actual = {
    text: passage.text,
    span: passage.span,
    indicator: stated?.indicator ?? nameIn(words.slice(0, end)),
    fiscalYear,
    value: figure?.value ?? null,
    valueAsWritten: figure?.asWritten ?? null,
    unit: figure?.unit ?? blankUnit(words, colon),
    asOf: date,
    provisional: isProvisional(words, date, fiscalYear ?? sheetYear),
    statedTarget: stated
  };
  return passage.under === void 0 ? actual : { ...actual, under: passage.under };
}
function listed(text) {
  if (text.length > longestList) return [text];
  const pieces = splitOutside(text);
  return pieces.length > 1 && pieces.every((piece) => namedFigure.test(piece)) ? pieces : [text];
}
var longestList = 400;
var namedFigure = /^[^\d:]{2,200}:?\d[\d,.]{0,20}[^\d\s、。()]{0,4}(?:\([^()]{0,80}\))?。?$/u;
function splitOutside(text) {
  const pieces = [];
  let depth = 0;
  let start = 0;
  for (let at3 = 0; at3 < text.length; at3 += 1) {
    const letter = text.charAt(at3);
    if (letter === "(") depth += 1;
    else if (letter === ")") depth -= 1;
    else if (letter === "\u3001" && depth <= 0) {
      pieces.push(text.slice(start, at3));
      start = at3 + 1;
    }
  }
  return [...pieces, text.slice(start)];
}
function leadingYear(text, context) {
  return readFiscalYearAt(text.slice(0, 24), 0, context ?? void 0);
}
function lastColon(text) {
  let depth = 0;
  for (let at3 = text.length - 1; at3 >= 0; at3 -= 1) {
    const letter = text.charAt(at3);
    if (letter === ")") depth += 1;
    if (letter === "(") depth -= 1;
    if (letter === ":" && depth <= 0) return at3;
  }
  return -1;
}
function withoutParticle(words) {
  return words.startsWith("\u306E") ? words.slice(1) : words;
}
var asOfWords = /(?:令和|平成)?(?:[\d元]{1,4}年)?(?:(\d{1,2})月(?:末日?|(\d{1,2})日)|年度末)(?:現在|時点)/u;
function readAsOf(text) {
  const found = asOfWords.exec(text);
  if (found === null) return null;
  const [, month, day] = found;
  return {
    start: found.index,
    month: month === void 0 ? null : Number(month),
    day: day === void 0 ? null : Number(day)
  };
}
function dateFor({ month, day }, year) {
  if (year === null) return null;
  if (month === null) return lastDay(year);
  if (month < 1 || month > 12) return null;
  const end = monthEnd(year, month, { settlement: true });
  if (day === null) return end;
  return day >= 1 && day <= Number(end.slice(-2)) ? dateOf(yearOfMonth(year, month, true), month, day) : null;
}
function isProvisional(text, asOf, year) {
  if (/速報|暫定|概算|中間集計|見込みの値|集計途中/u.test(text)) return true;
  if (asOf === null || year === null) return false;
  const money = /収納|徴収|納付率|収入|歳入|使用料|調定|未収/u.test(text);
  return asOf < (money ? booksClose(year) : lastDay(year));
}
function mask(text) {
  return text.replace(
    /(?:令和|平成|昭和)?[\d元]{1,4}年度?(?:末|中)?(?!\d)|\d{1,2}月(?:末|\d{1,2}日)?/gu,
    (found) => "\u25A1".repeat(found.length)
  );
}
function findFigure(text, from) {
  for (let at3 = from; at3 < text.length; at3 += 1) {
    const code = text.charCodeAt(at3);
    if (code < 48 || code > 57) continue;
    const found = scanQuantity(text, at3);
    if (found?.kind === "quantity" && found.over === null) {
      const { start, end, unitStart, unit, value } = found;
      return { start, end, unit, value, asWritten: text.slice(start, unitStart).trim() };
    }
    while (/[\d.,]/u.test(text.charAt(at3 + 1))) at3 += 1;
  }
  return findStars(text, from);
}
function findStars(text, from) {
  const stars = /[☆★]+/u.exec(text.slice(from));
  if (stars === null) return null;
  const [asWritten] = stars;
  const start = from + stars.index;
  return {
    start,
    end: start + asWritten.length,
    unit: "\u2606",
    value: decimal(asWritten.length),
    asWritten
  };
}
function blankUnit(text, colon) {
  if (colon === -1) return null;
  const unit = text.slice(colon + 1).trim();
  return /^(?:%|ポイント|件|人|回|世帯|点|か所|名|円)$/u.test(unit) ? unit : null;
}
function statedTarget(text, parse) {
  if (!promise.test(text)) return null;
  const [target] = parse(text);
  const stated = target?.conditions.some(
    ({ kind }) => kind === "change" || kind === "level" || kind === "range"
  );
  return target !== void 0 && stated === true ? target : null;
}
var promise = /(?:より|比べ|比較し|以上|以下|未満|以内|を上回|を下回|維持)/u;
function nameIn(text) {
  return text.replace(/[(:、]+$/u, "").replace(/(?:について)?(?:は|が|を|も|で)$/u, "").replace(/[(:、・]+$/u, "").trim();
}

// src/intake/sheet/sheet-problems.ts
var fieldNames = {
  purpose: "\u8DA3\u65E8\u30FB\u76EE\u7684",
  strategy: "\u6226\u7565",
  outline: "\u53D6\u7D44\u306E\u6982\u8981",
  activities: "\u53D6\u7D44\u306E\u5185\u5BB9",
  targets: "\u76EE\u6A19"
};
var at = ({ start, end }) => ({ start, end });
function labelMissing(field, span) {
  const name = fieldNames[field] ?? field;
  return {
    code: "sheet/label-missing",
    severity: "asks",
    message: `\u898B\u51FA\u3057\u306E\u306A\u3044\u884C\u3092\u300C${name}\u300D\u3068\u3057\u3066\u8AAD\u307F\u307E\u3057\u305F\u3002\u9055\u3046\u3068\u304D\u306F\u6B04\u3092\u76F4\u3057\u3066\u304F\u3060\u3055\u3044\u3002`,
    span: at(span)
  };
}
function halfUncertain(span) {
  return {
    code: "sheet/half-uncertain",
    severity: "asks",
    message: "\u5DE6\u53F3\u3069\u3061\u3089\u306E\u6B04\u304B\u5206\u304B\u3089\u306A\u3044\u8A18\u8F09\u3092\u300C\u53D6\u7D44\u306E\u65B9\u91DD\u30FB\u76EE\u6A19\u5185\u5BB9\u300D\u3068\u3057\u3066\u8AAD\u307F\u307E\u3057\u305F\u3002\u300C\u5F53\u5E74\u5EA6\u306E\u53D6\u7D44\u5185\u5BB9\u300D\u306E\u3068\u304D\u306F\u76F4\u3057\u3066\u304F\u3060\u3055\u3044\u3002",
    span: at(span)
  };
}
function unknownMark(sign2, span) {
  return {
    code: "sheet/unknown-mark",
    severity: "asks",
    message: `\u300C${sign2}\u300D\u3068\u3044\u3046\u5370\u306F\u3053\u306E\u69D8\u5F0F\u306B\u3042\u308A\u307E\u305B\u3093\u3002\u300C\u2461\u300D\u306E\u8AA4\u308A\u3067\u306A\u3044\u304B\u78BA\u304B\u3081\u3066\u304F\u3060\u3055\u3044\u3002`,
    span: at(span)
  };
}
function markMissing(field, span) {
  return {
    code: "sheet/mark-missing",
    severity: "asks",
    message: `\u300C${field}\u300D\u306E\u5370\u304C\u8AAD\u307F\u53D6\u308C\u307E\u305B\u3093\u3002\u51E1\u4F8B\u306E\u307B\u304B\u306B\u5370\u304C\u3042\u308B\u304B\u3001\u5143\u306E\u6587\u66F8\u3067\u78BA\u304B\u3081\u3066\u304F\u3060\u3055\u3044\u3002`,
    span: at(span)
  };
}
function markConflicting(field, span) {
  return {
    code: "sheet/mark-conflicting",
    severity: "asks",
    message: `\u300C${field}\u300D\u306B\u9055\u3046\u5370\u304C\u4E8C\u3064\u3042\u308A\u307E\u3059\u3002\u3069\u3061\u3089\u304C\u6B63\u3057\u3044\u304B\u9078\u3093\u3067\u304F\u3060\u3055\u3044\u3002`,
    span: at(span)
  };
}
function titleMissing(span) {
  return {
    code: "sheet/title-missing",
    severity: "blocks",
    message: "\u53D6\u7D44\u9805\u76EE\u306E\u540D\u79F0\u304C\u898B\u3064\u304B\u308A\u307E\u305B\u3093\u3002\u756A\u53F7\u306E\u4E0B\u306B\u3010 \u3011\u3067\u56F2\u3093\u3060\u540D\u79F0\u304C\u3042\u308B\u304B\u78BA\u304B\u3081\u3066\u304F\u3060\u3055\u3044\u3002",
    span: at(span)
  };
}
function titleUnbracketed(span) {
  return {
    code: "sheet/title-unbracketed",
    severity: "asks",
    message: "\u3010 \u3011\u3067\u9589\u3058\u3089\u308C\u3066\u3044\u306A\u3044\u884C\u3092\u540D\u79F0\u3068\u3057\u3066\u8AAD\u307F\u307E\u3057\u305F\u3002\u540D\u79F0\u304C\u9014\u4E2D\u3067\u5207\u308C\u3066\u3044\u306A\u3044\u304B\u78BA\u304B\u3081\u3066\u304F\u3060\u3055\u3044\u3002",
    span: at(span)
  };
}
function partMissing(part, number, span) {
  return {
    code: "sheet/part-missing",
    severity: "blocks",
    message: `\u53D6\u7D44\u9805\u76EE${number}\u306B\u300C${part}\u300D\u306E\u6B04\u304C\u3042\u308A\u307E\u305B\u3093\u3002\u6587\u66F8\u304C\u9014\u4E2D\u3067\u5207\u308C\u3066\u3044\u306A\u3044\u304B\u78BA\u304B\u3081\u3001\u5168\u4F53\u3092\u3082\u3046\u4E00\u5EA6\u53D6\u308A\u8FBC\u3093\u3067\u304F\u3060\u3055\u3044\u3002`,
    span: at(span)
  };
}
function numberRepeated(number, span) {
  return {
    code: "sheet/number-repeated",
    severity: "asks",
    message: `\u53D6\u7D44\u9805\u76EE${number}\u304C\u4E8C\u5EA6\u3042\u308A\u307E\u3059\u3002\u756A\u53F7\u304C\u6B63\u3057\u3044\u304B\u78BA\u304B\u3081\u3066\u304F\u3060\u3055\u3044\u3002`,
    span: at(span)
  };
}

// src/intake/sheet/set-marks.ts
function readMarked(source, marks, field, problems) {
  const own2 = marks.filter(({ sign: sign2 }) => sign2 in field.meanings);
  for (const mark of own2) claim(source.ledger, { start: mark.start, end: mark.end }, "mark");
  const [first] = own2;
  if (first === void 0) {
    problems.push(markMissing(field.name, field.span));
    return { value: null, span: null };
  }
  const span = { start: first.start, end: first.end };
  const other = own2.find(({ sign: sign2 }) => sign2 !== first.sign);
  if (other !== void 0) {
    problems.push(markConflicting(field.name, { start: other.start, end: other.end }));
    return { value: null, span };
  }
  return { value: field.meanings[first.sign] ?? null, span };
}
function unknownMarks(source, marks, known) {
  const unknown = marks.filter(({ sign: sign2 }) => !known.includes(sign2));
  for (const mark of unknown) claim(source.ledger, { start: mark.start, end: mark.end }, "mark");
  return unknown.map(({ sign: sign2, start, end }) => unknownMark(sign2, { start, end }));
}

// src/intake/sheet/finish-sheet.ts
function finishSheet(source, draft2, fiscalYear) {
  const { multiYear, yearPlan } = draft2;
  const year = statementParser(fiscalYear, "year");
  const problems = [...draft2.problems];
  return {
    number: draft2.number,
    title: draft2.title,
    theme: draft2.theme,
    pillar: draft2.pillar,
    revised: draft2.revised,
    span: draft2.span,
    multiYear: {
      purpose: multiYear.purpose,
      strategy: multiYear.strategy,
      outline: multiYear.outline,
      targets: placeTargets(multiYear.targets, statementParser(fiscalYear, "multiYear"))
    },
    yearPlan: { activities: yearPlan.activities, targets: placeTargets(yearPlan.targets, year) },
    midyearReview: draft2.midyearReview,
    selfEvaluation: readEvaluation(source, draft2.evaluation, fiscalYear, problems),
    problems
  };
}
var meanings = { "\u2460": "attained", "\u2461": "notAttained" };
function readEvaluation(source, { results, attainment, issues, marks, span }, fiscalYear, problems) {
  problems.push(...unknownMarks(source, marks, ["\u2460", "\u2461"]));
  const filled = results.length + attainment.length + marks.length > 0 || issues !== null;
  if (!filled) return null;
  const parse = statementParser(fiscalYear, "year");
  const place = attainment[0]?.span ?? results[0]?.span ?? span;
  const actuals = [];
  for (const line of attainment) actuals.push(...readActuals(line, fiscalYear, parse));
  return {
    results,
    actuals,
    verdict: readMarked(source, marks, { name: "\u81EA\u5DF1\u8A55\u4FA1", meanings, span: place }, problems),
    issues
  };
}

// src/intake/sheet/read-issues.ts
function readIssues(source, lines) {
  const blocks = /* @__PURE__ */ new Map();
  const blanks3 = [];
  for (const { line, block } of lines) {
    if (isDashes(source, line)) blanks3.push(line);
    else if (line.start < line.end) {
      const own2 = blocks.get(block);
      if (own2 === void 0) blocks.set(block, [line]);
      else own2.push(line);
    }
  }
  const parts3 = [...blocks.values()].map((own2) => readStretch(source, own2));
  claimBlanks(source, blanks3);
  const [first] = parts3;
  if (first === void 0) return null;
  const end = parts3.at(-1)?.span.end ?? first.span.end;
  return {
    text: parts3.map(({ text }) => text).join(""),
    span: { start: first.span.start, end }
  };
}
function readStretch(source, lines) {
  const [first] = lines;
  const span = { start: first?.start ?? 0, end: lines.at(-1)?.end ?? 0 };
  const numbered = first?.sign?.kind === "number" || first?.sign?.kind === "outlook";
  const passage = passageIn(source, numbered ? { ...span, start: first.signSpan.start } : span);
  claim(source.ledger, passage.span, "field");
  if (first !== void 0) claim(source.ledger, first.signSpan, "markup");
  return passage;
}

// src/intake/statements.ts
function gatherStatements(source, lines) {
  const gathering = new Gathering2(source);
  for (const placed of lines) gathering.add(placed);
  return gathering.done();
}
var Gathering2 = class {
  #source;
  #drafts = [];
  #shared = null;
  #block = -1;
  #blanks = [];
  constructor(source) {
    this.#source = source;
  }
  add({ line, block }) {
    if (block !== this.#block) this.#shared = null;
    this.#block = block;
    if (isDashes(this.#source, line)) this.#blanks.push(line);
    else if (line.start === line.end) this.#mark(line);
    else this.#words(line, block);
  }
  #words(line, block) {
    const last = this.#drafts.at(-1);
    const here = last?.block === block ? last : void 0;
    const seen = this.#look(line);
    if (here !== void 0 && belongs(line, seen, here)) this.#extend(here, line, seen);
    else this.#open(line, block, here, seen);
  }
  /** A mark of revision alone belongs to the statement before it. */
  #mark(line) {
    const last = this.#drafts.at(-1);
    if (line.revised && last !== void 0) last.revised = true;
  }
  #look(line) {
    const text = this.#source.plain.slice(line.start, line.end);
    const year = line.sign?.kind === "bracket" ? yearBracket.exec(text)?.[0] : void 0;
    const rest = year === void 0 ? text : text.slice(year.length);
    const words = rest.trim();
    return {
      year: year === void 0 ? null : { start: line.start, end: line.start + year.length },
      empty: words === "",
      bare: bare.test(words),
      figure: figures.test(rest) && figures.test(rest.replace(yearWords, "")),
      aside: aside.test(words)
    };
  }
  #extend(here, line, seen) {
    here.end = line.end;
    here.year ??= seen.year;
    here.waits = seen.year !== null ? seen.empty : false;
    here.figure ||= seen.figure;
    here.indicator ||= !seen.empty;
    here.revised ||= line.revised;
  }
  #open(line, block, here, seen) {
    const heading = here === void 0 ? null : this.#headingFor(line, here);
    if (seen.year !== null) this.#shared = seen.year;
    const merged = here !== void 0 && isBareYear(here) && heading === null;
    if (merged) this.#drafts.pop();
    const year = seen.year ?? (merged ? here?.year ?? null : null);
    const own2 = merged ? here?.start ?? line.start : line.start;
    this.#drafts.push({
      line,
      block,
      start: own2,
      end: line.end,
      year,
      inherited: line.sign?.kind === "dot" ? yearOver(here) ?? this.#shared : this.#shared,
      waits: seen.year !== null && seen.empty,
      figure: seen.figure,
      indicator: !seen.empty,
      revised: line.revised,
      heading
    });
  }
  /** A ○ or ① line without a figure, right above a ・ line with words of its own, is its heading. */
  #headingFor(line, here) {
    if (line.sign?.kind !== "dot") return null;
    const above = here.line.sign?.kind;
    if (above === "dot") return here.heading;
    if (above !== "ring" && above !== "number" && above !== "bracket") return null;
    if (here.figure || here.year !== null) return null;
    this.#drafts.pop();
    return here;
  }
  done() {
    const headings = /* @__PURE__ */ new Map();
    const taken = this.#drafts.map((draft2) => {
      const { heading, line } = draft2;
      if (heading !== null && !headings.has(heading)) headings.set(heading, this.#take(heading));
      const { span } = this.#take(draft2);
      const words = rawIn(this.#source, span);
      const over = draft2.year === null && !namesYear.test(words) ? draft2.inherited : null;
      return {
        text: over === null ? words : `${rawIn(this.#source, over)} ${words}`,
        span,
        revised: draft2.revised,
        label: line.sign?.kind === "number" ? line.sign.text : null,
        heading: heading === null ? null : headings.get(heading) ?? null
      };
    });
    claimBlanks(this.#source, this.#blanks);
    return taken;
  }
  #take({ line, start, end }) {
    const { ledger } = this.#source;
    const passage = passageIn(this.#source, trim(this.#source, { start, end }));
    claim(ledger, passage.span, "field");
    claim(ledger, line.signSpan, "markup");
    return passage;
  }
};
function belongs(line, seen, here) {
  if (here.waits)
    return here.indicator && line.sign?.kind !== "number" && line.sign?.kind !== "ring";
  switch (line.sign?.kind) {
    case "note":
      return true;
    case "bracket":
      if (seen.year !== null) return here.year === null || seen.empty || seen.bare;
      return seen.aside;
    case "dot":
      return seen.aside || seen.bare && !here.figure;
    case "ring":
    case "number":
    case "outlook":
      return false;
    case void 0:
      return !(line.opens || line.cut) || !here.figure || seen.aside;
  }
}
function yearOver(here) {
  if (here === void 0) return null;
  return here.line.sign?.kind === "dot" ? here.year === null ? here.inherited : null : here.year;
}
function isBareYear({ waits, indicator }) {
  return waits && !indicator;
}
var yearBracket = /^【[^【】]{0,12}?[\d元]\)?年?[^【】]{0,8}年度[^【】]{0,6}】|^【[^【】]{1,8}年度[^【】]{0,4}】/u;
var namesYear = /^(?:令和|平成|西暦|\d{4}年|\d{1,2}年度)/u;
var yearWords = /[\d元・~-]{1,9}\s?年度?/gu;
var figures = /\d|[☆★]|半減|倍増|増額|減額|全員|すべて/u;
var aside = /^(?:[((（]|【?参考)/u;
var bare = /^(?:約|概ね|おおむね|延べ|年|月|週|各)?\s?[\d.,]+\s?(?:[^\s\d、。・:]{0,8})(?:以上|以下|未満|以内|程度)?$/u;

// src/intake/mapped/find-table.ts
var longestHeading = 40;
function findTable(source, rows2) {
  let best = null;
  for (const [at3, row] of rows2.slice(0, 60).entries()) {
    const headings = headingsIn(source, row);
    const wide = headings.length >= 2 && headings.length > (best?.headings.length ?? 0);
    if (!wide || headings.some(({ text }) => text.length > longestHeading)) continue;
    const under = rows2.slice(at3 + 1);
    if (under.some(({ cells }) => cells.filter((cell) => isFilled(source, cell)).length >= 2)) {
      best = { headings, rows: under };
    }
  }
  return best;
}
function findTableWith(source, rows2, wanted) {
  for (const [at3, row] of rows2.entries()) {
    const headings = headingsIn(source, row);
    const texts = headings.map(({ text }) => text);
    if (isSame(texts, wanted)) return { headings, rows: rows2.slice(at3 + 1) };
  }
  return null;
}
function isSame(texts, wanted) {
  return texts.length === wanted.length && wanted.every((text) => texts.includes(text));
}
function compareHeadings(source, rows2, needed, all) {
  for (const row of rows2) {
    const texts = headingsIn(source, row).map(({ text }) => text);
    if (!needed.every((text) => texts.includes(text))) continue;
    return {
      added: texts.filter((text) => !all.includes(text)),
      missing: all.filter((text) => !texts.includes(text))
    };
  }
  return null;
}
function headingText(source, cell) {
  return squeezeText(rawIn({ ...source, text: source.plain }, cell)).replaceAll(" ", "");
}
function headingsIn(source, { cells }) {
  return cells.filter((cell) => isFilled(source, cell)).map((cell) => ({ column: cell.column, text: headingText(source, cell), cell }));
}
function isFilled({ plain }, { start, end }) {
  for (let at3 = start; at3 < end; at3 += 1) if (plain.charCodeAt(at3) > 32) return true;
  return false;
}

// src/intake/mapped/read-mapped-table.ts
function recogniseMapped(source, rows2, { mappedForms = [], offices = [] }) {
  for (const form of mappedForms) {
    const table = findTableWith(source, rows2, headingsOf(form));
    if (table !== null && isFor(form, source, offices)) return { form, table };
  }
  return null;
}
function headingsOf({ headings, columns }) {
  return headings ?? columns.map(({ header }) => header);
}
function isFor({ office }, source, known) {
  return office === null || inferOffice(source, known)?.office === office;
}
function almostMapped(source, rows2, { mappedForms = [], offices = [] }) {
  for (const form of mappedForms) {
    const needed = form.columns.map(({ header }) => header);
    const differs2 = compareHeadings(source, rows2, needed, headingsOf(form));
    if (differs2 !== null && isFor(form, source, offices)) return headingsDiffer(form.name, differs2);
  }
  return null;
}
function headingsDiffer(name, { added, missing }) {
  const quoted = (words) => words.map((each) => `\u300C${each}\u300D`).join("");
  const more = added.length === 0 ? "" : `${quoted(added)}\u306E\u5217\u304C\u5897\u3048\u3066\u3044\u307E\u3059\u3002`;
  const less = missing.length === 0 ? "" : `${quoted(missing)}\u306E\u5217\u304C\u3042\u308A\u307E\u305B\u3093\u3002`;
  return {
    code: "document/mapping-differs",
    severity: "blocks",
    message: `\u524D\u306B\u5BFE\u5FDC\u3065\u3051\u305F\u8868\u300C${name}\u300D\u3068\u898B\u51FA\u3057\u304C\u9055\u3044\u307E\u3059\u3002${more}${less}\u300C\u6587\u66F8\u306E\u53D6\u308A\u8FBC\u307F\u300D\u304B\u30891\u4EF6\u305A\u3064\u53D6\u308A\u8FBC\u307F\u3001\u5217\u3092\u5BFE\u5FDC\u3065\u3051\u3066\u304F\u3060\u3055\u3044\u3002`
  };
}
function readMappedTable(source, { form, table }, context) {
  for (const { cell } of table.headings) claim(source.ledger, cell, "label");
  const drafts = gatherSheets(source, table, columnsOf(form, table)).map(
    (lines) => draft(source, lines)
  );
  const statements = drafts.flatMap(({ yearPlan }) => yearPlan.targets);
  const year = knownYear(context.fiscalYear) ?? inferYear(statements);
  const office = inferOffice(source, context.offices ?? []);
  return {
    framework: form.framework === null ? null : { text: form.framework, span: nowhere },
    year,
    office,
    inferred: [
      ...form.framework === null ? [] : ["framework"],
      ...year?.inferred === true ? ["fiscalYear"] : [],
      ...office === null ? [] : ["office"]
    ],
    sheets: drafts.map((each) => {
      const sheet = finishSheet(source, each, year?.fiscalYear ?? null);
      return each.numberSpan.start === each.numberSpan.end ? { ...sheet, number: null } : sheet;
    }),
    panels: [],
    initiatives: [],
    problems: documentProblems({ year, office, frameworks: [] }),
    places: [],
    numberPlaces: drafts.map(({ numberSpan }) => numberSpan)
  };
}
var nowhere = { start: 0, end: 0 };
function columnsOf(form, table) {
  const fieldOf = new Map(form.columns.map(({ header, field }) => [header, field]));
  return new Map(
    table.headings.flatMap(({ column, text }) => {
      const field = fieldOf.get(text);
      return field === void 0 ? [] : [[column, field]];
    })
  );
}
function gatherSheets(source, { headings, rows: rows2 }, columns) {
  const sheets = [];
  for (const { cells } of rows2) {
    if (isHeadingAgain(source, cells, headings)) continue;
    const filled = cells.filter(({ column, start, end }) => end > start && columns.has(column));
    const named3 = filled.some(({ column }) => columns.get(column) === "title");
    if (named3) sheets.push(/* @__PURE__ */ new Map());
    const sheet = sheets.at(-1);
    if (sheet === void 0) continue;
    for (const { column, start, end } of filled) {
      const field = columns.get(column);
      if (field !== void 0) sheet.set(field, [...sheet.get(field) ?? [], { start, end }]);
    }
  }
  return sheets;
}
function isHeadingAgain(source, cells, headings) {
  const again = headings.every(({ column, text }) => {
    const cell = cells.find((each) => each.column === column);
    return cell !== void 0 && headingText(source, cell) === text;
  });
  if (again) for (const cell of cells) claim(source.ledger, cell, "label");
  return again;
}
var plainCells = recogniser({
  labels: [],
  legends: [],
  brokenLabels: [],
  revisedMarks: ["\u6539\u5B9A\u5C65\u6B74\u3042\u308A", "\u6539\u5B9A\u5C65\u6B74\u6709\u308A", "\u6539\u5B9A\u5C65\u6B74\u6709"]
});
function draft(source, cells) {
  const lines = (field) => linesIn(source, cells.get(field) ?? []);
  const entries = (field) => gatherEntries(source, lines(field)).map(toEntry);
  const title = firstPassage(source, cells.get("title"));
  const number = firstPassage(source, cells.get("number"));
  const digits = number === null ? null : /^\D{0,4}(\d{1,4})\D?$/u.exec(number.text.normalize("NFKC"));
  return {
    title,
    theme: firstPassage(source, cells.get("theme")),
    pillar: firstPassage(source, cells.get("pillar")),
    revised: false,
    number: Number(digits?.[1] ?? 0),
    numberSpan: digits === null || number === null ? nowhere : number.span,
    span: { start: title?.span.start ?? 0, end: endOf(cells) },
    multiYear: {
      purpose: entries("purpose"),
      strategy: [],
      outline: entries("outline"),
      targets: gatherStatements(source, lines("multiYearTargets"))
    },
    yearPlan: {
      activities: gatherEntries(source, lines("activities")).map((each) => ({
        ...toEntry(each),
        heading: each.heading?.text ?? null,
        revised: each.revised
      })),
      targets: gatherStatements(source, lines("yearTargets"))
    },
    midyearReview: null,
    evaluation: {
      results: entries("results"),
      attainment: entries("attainment"),
      issues: readIssues(source, lines("issues")),
      marks: (cells.get("verdict") ?? []).flatMap((cell) => verdictMark(source, cell)),
      span: title?.span ?? nowhere
    },
    problems: []
  };
}
function linesIn(source, cells) {
  return cells.flatMap(
    (cell, block) => scanCell(source, cell, plainCells).flatMap(
      (item2) => item2.kind === "line" ? [{ line: item2, block }] : []
    )
  );
}
function firstPassage(source, cells) {
  const [cell] = cells ?? [];
  if (cell === void 0) return null;
  const passage = passageIn(source, cell);
  if (passage.text === "") return null;
  claim(source.ledger, passage.span, "field");
  return passage;
}
var verdicts = [
  [/^(?:②|②?(?:目標)?未達成|×)$/u, "\u2461"],
  [/^(?:①|①?(?:目標)?達成|○|〇)$/u, "\u2460"]
];
function verdictMark(source, cell) {
  const { text, span } = passageIn(source, cell);
  const found = verdicts.find(([pattern]) => pattern.test(text));
  return found === void 0 ? [] : [{ sign: found[1], start: span.start, end: span.end }];
}
function endOf(cells) {
  return Math.max(0, ...[...cells.values()].flat().map(({ end }) => end));
}

// src/intake/read-heading-lines.ts
function readHeadingLines(source, rows2, known) {
  let year = null;
  let office = null;
  for (const { start, end } of rows2) {
    if (end - start > longest3) continue;
    const own2 = {
      year: yearIn(source, { start, end }),
      office: officeIn(source, { start, end }, known)
    };
    if (saysAgain(source, { start, end }, own2, { year, office })) {
      claim(source.ledger, trim(source, { start, end }), "label");
      continue;
    }
    if (year === null && own2.year?.span) claim(source.ledger, own2.year.span, "field");
    if (office === null && own2.office !== null) claim(source.ledger, own2.office.span, "field");
    year ??= own2.year;
    office ??= own2.office;
  }
  return { year, office };
}
var longest3 = 80;
function saysAgain({ plain }, { start, end }, own2, known) {
  if (own2.year === null && own2.office === null) return false;
  if (own2.year !== null && own2.year.fiscalYear !== known.year?.fiscalYear) return false;
  if (own2.office !== null && own2.office.office !== known.office?.office) return false;
  let words = plain.slice(start, end);
  for (const span of [own2.year?.span ?? null, own2.office?.span ?? null]) {
    if (span !== null) words = words.replace(plain.slice(span.start, span.end), "");
  }
  return words.trim() === "";
}
function yearIn(source, { start, end }) {
  const [found, other] = findFiscalYears(source.plain.slice(start, end));
  const year = found?.fiscalYear ?? null;
  if (found === void 0 || year === null || other !== void 0) return null;
  const span = { start: start + found.start, end: start + found.end };
  return { fiscalYear: year, span, inferred: false };
}
function officeIn(source, { start, end }, known) {
  const found = inferOffice({ ...source, plain: source.plain.slice(start, end) }, known);
  if (found === null) return null;
  const span = { start: start + found.span.start, end: start + found.span.end };
  return { office: found.office, span };
}

// src/intake/overview/draft-initiatives.ts
function draftInitiatives(source, rows2, recogniser2) {
  let columns = null;
  const found = [];
  for (const row of rows2) {
    const head = readHead(source, row, recogniser2);
    if (head !== null) columns = head;
    else if (columns !== null) {
      const initiative = readRow(source, row, columns, recogniser2);
      if (initiative !== null) found.push(initiative);
    }
  }
  return found;
}
function readHead(source, row, recogniser2) {
  const columns = /* @__PURE__ */ new Map();
  const labels3 = [];
  for (const { column, start, end } of row.cells) {
    const at3 = skipBlank(source.plain, start, end);
    const label = at3 === end ? null : recogniser2.findLabel(source.plain, at3, end);
    if (label === null) continue;
    labels3.push(label);
    if (label.id !== "number") columns.set(columnOf(label.id), column);
  }
  if (!columns.has("initiative") || columns.size < 2) return null;
  for (const label of labels3) claim(source.ledger, label, "label");
  return columns;
}
function columnOf(id) {
  return id === "initiative" || id === "outline" ? id : "initiativeTargets";
}
function readRow(source, row, columns, recogniser2) {
  const cellAt = (column) => row.cells[columns.get(column) ?? -1];
  const name = cellAt("initiative");
  const title = name === void 0 ? null : passageIn(source, name);
  if (title === null || title.text === "") return null;
  claim(source.ledger, title.span, "field");
  const before = row.cells.filter(({ column }) => column < (columns.get("initiative") ?? 0));
  const number = before.map((cell) => readNumber2(source, cell)).find((each) => each !== null);
  const lines = (cell) => linesIn2(source, cell, recogniser2);
  return {
    number: number?.number ?? null,
    numberSpan: number?.span ?? null,
    title,
    outline: gatherEntries(source, lines(cellAt("outline"))).map(toEntry),
    targets: gatherStatements(source, lines(cellAt("initiativeTargets"))),
    span: trim(source, row)
  };
}
function readNumber2(source, cell) {
  const span = trim(source, cell);
  const text = source.plain.slice(span.start, span.end);
  if (!/^\d{1,3}$/u.test(text)) return null;
  claim(source.ledger, span, "field");
  return { number: Number(text), span };
}
function linesIn2(source, cell, recogniser2) {
  if (cell === void 0) return [];
  return scanCell(source, cell, recogniser2).flatMap(
    (item2) => item2.kind === "line" ? [{ line: item2, block: cell.start }] : []
  );
}

// src/intake/overview/overview-problems.ts
var at2 = ({ start, end }) => ({ start, end });
function pairingUncertain(desiredState, span) {
  const short = desiredState.length > 20 ? `${desiredState.slice(0, 20)}\u2026` : desiredState;
  return {
    code: "panel/pairing-uncertain",
    severity: "asks",
    message: `\u300C${short}\u300D\u306E\u56F3\u3067\u306F\u3001\u76EE\u6A19\u3068\u53D6\u7D44\u304C\u3069\u306E\u898B\u51FA\u3057\u306E\u3082\u306E\u304B\u3001\u6587\u5B57\u306E\u4E26\u3073\u304B\u3089\u63A8\u3057\u91CF\u308A\u307E\u3057\u305F\u3002\u5143\u306E\u56F3\u3068\u898B\u6BD4\u3079\u3066\u78BA\u304B\u3081\u3066\u304F\u3060\u3055\u3044\u3002`,
    span: at2(span)
  };
}
function badgeCutOff(text) {
  return {
    code: "target/badge-cut-off",
    severity: "asks",
    message: `\u76EE\u6A19\u306E\u5370\u304C\u300C${text}\u300D\u3067\u5207\u308C\u3066\u3044\u307E\u3059\u3002\u300C\u76EE\u6A19\u5024UP\u300D\u300C\u76EE\u6A19\u5024\u4FEE\u6B63\u300D\u306A\u3069\u306E\u3069\u308C\u304B\u3001\u5143\u306E\u56F3\u3067\u78BA\u304B\u3081\u3066\u304F\u3060\u3055\u3044\u3002`
  };
}
function themeUntitled(span) {
  return {
    code: "panel/theme-untitled",
    severity: "asks",
    message: "\u898B\u51FA\u3057\u306E\u306A\u3044\u76EE\u6A19\u3084\u53D6\u7D44\u304C\u3042\u308A\u307E\u3059\u3002\u3069\u306E\u898B\u51FA\u3057\u306E\u3082\u306E\u304B\u3001\u5143\u306E\u56F3\u3067\u78BA\u304B\u3081\u3066\u304F\u3060\u3055\u3044\u3002",
    span: at2(span)
  };
}
function desiredStateMissing(span) {
  return {
    code: "panel/desired-state-missing",
    severity: "blocks",
    message: "\u300C\u3081\u3056\u3059\u72B6\u614B\u300D\u306E\u898B\u51FA\u3057\u306E\u4E0B\u306B\u6587\u304C\u3042\u308A\u307E\u305B\u3093\u3002\u6587\u66F8\u304C\u9014\u4E2D\u3067\u5207\u308C\u3066\u3044\u306A\u3044\u304B\u78BA\u304B\u3081\u3066\u304F\u3060\u3055\u3044\u3002",
    span: at2(span)
  };
}
function panelCutOff(span) {
  return {
    code: "panel/cut-off",
    severity: "blocks",
    message: "\u300C\u3081\u3056\u3059\u72B6\u614B\u300D\u306E\u5F8C\u306B\u300C\u6226\u7565\u300D\u304C\u3042\u308A\u307E\u305B\u3093\u3002\u6587\u66F8\u304C\u9014\u4E2D\u3067\u5207\u308C\u3066\u3044\u306A\u3044\u304B\u78BA\u304B\u3081\u3001\u5168\u4F53\u3092\u3082\u3046\u4E00\u5EA6\u53D6\u308A\u8FBC\u3093\u3067\u304F\u3060\u3055\u3044\u3002",
    span: at2(span)
  };
}

// src/intake/overview/draft-target.ts
function readTarget(source, { span, bullet }) {
  if (bullet !== null) claim(source.ledger, bullet, "markup");
  claim(source.ledger, span, "field");
  const text = rawIn(source, span);
  const statement = { text, span, label: null, revised: false, heading: null };
  return { ...statement, badges: [], cutOff: [] };
}
function withBadge(source, target, badge) {
  claim(source.ledger, badge.span, "mark");
  if (!badge.whole) {
    return { ...target, cutOff: [...target.cutOff, badgeCutOff(badge.text)] };
  }
  const known = target.badges.includes(badge.text);
  return known ? target : { ...target, badges: [...target.badges, badge.text] };
}
function placeDraft(targets, parse) {
  return targets.flatMap(({ badges: badges2, cutOff, ...statement }) => {
    const text = [statement.text, ...badges2].join(" ");
    return placeTargets([{ ...statement, text }], parse).map(
      (placed) => cutOff.length === 0 ? placed : {
        ...placed,
        target: { ...placed.target, problems: [...placed.target.problems, ...cutOff] }
      }
    );
  });
}

// src/intake/overview/divide-in-order.ts
function divideInOrder(texts, themes) {
  const last = Math.max(themes.length - 1, 0);
  if (last === 0) return texts.map(() => 0);
  if (texts.length <= themes.length || texts.length * themes.length > most) {
    return texts.map((_, index) => Math.min(index, last));
  }
  const words = themes.map(pairsOf);
  const alike = texts.map((text) => {
    const own2 = pairsOf(text);
    return words.map((theme) => shared(own2, theme));
  });
  return bestCut(alike, themes.length);
}
var most = 4e3;
function pairsOf(text) {
  const pairs2 = /* @__PURE__ */ new Set();
  let before = 0;
  for (let at3 = 0; at3 < text.length; at3 += 1) {
    const code = text.charCodeAt(at3);
    const letter = isLetter(code) ? code : 0;
    if (letter !== 0 && before !== 0) pairs2.add(before * 65536 + letter);
    before = letter;
  }
  return pairs2;
}
function isLetter(code) {
  if (code >= 19968) return code <= 40959;
  return code >= 12449 && code <= 12540 || code >= 65 && code <= 122;
}
function shared(a, b) {
  let count = 0;
  for (const pair of a) if (b.has(pair)) count += 1;
  return a.size === 0 ? 0 : count / Math.sqrt(a.size);
}
function bestCut(alike, themes) {
  let scores = Array.from(
    { length: themes },
    (_, theme2) => theme2 === 0 ? alike[0]?.[0] ?? 0 : Number.NEGATIVE_INFINITY
  );
  const stepped = [[]];
  for (const values of alike.slice(1)) {
    const steps = scores.map(
      (score, theme2) => (scores[theme2 - 1] ?? Number.NEGATIVE_INFINITY) > score
    );
    const above = scores;
    scores = above.map((score, theme2) => {
      const best = steps[theme2] === true ? above[theme2 - 1] ?? 0 : score;
      return best + (values[theme2] ?? 0);
    });
    stepped.push(steps);
  }
  let theme = themes - 1;
  return stepped.toReversed().map((steps) => {
    const own2 = theme;
    if (steps[theme] === true) theme -= 1;
    return own2;
  }).toReversed();
}

// src/intake/overview/target-text.ts
function isTargetText({ plain }, { span }) {
  if (span.end - span.start > longest4) return false;
  const text = squeezeText(plain.slice(span.start, span.end));
  return behindColon.test(text) || atEnd.test(text);
}
var longest4 = 600;
var behindColon = /:[^:]{0,40}?(?:\d|☆|前年|維持|増|減)[^:]{0,30}$/u;
var atEnd = /(?:\d|☆|%|比|実績|\))[^\d。、]{0,8}(?:以上|以下|未満|以内|増|減|を上回る)。?$/u;

// src/intake/overview/pair-themes.ts
function pairThemes(source, rest, listed2, desiredState) {
  const { groups, trailing } = groupUnits(source, rest);
  const themes = groups.flatMap((group) => splitGroup(source, group));
  const activities = [...trailing, ...listed2.filter((unit) => unit.kind === "text")];
  const [first] = activities;
  if (themes.length === 0 && first !== void 0) themes.push(untitled(first.span));
  giveActivities(source, themes, activities);
  const guessed = groups.some(({ titles }) => titles.length > 1) || themes.length > 1 && activities.length > 0;
  return {
    themes: themes.map(({ title, targets, activities: own2 }) => ({
      title,
      targets,
      activities: own2
    })),
    problems: [
      ...guessed ? [pairingUncertain(desiredState.text, desiredState.span)] : [],
      ...themes.filter(({ title }) => title.text === "").map(({ title }) => themeUntitled(title.span))
    ]
  };
}
function groupUnits(source, units) {
  const groups = [];
  let texts = [];
  for (const unit of units) {
    if (unit.kind === "text" && isTargetText(source, unit)) {
      if (texts.length > 0 || groups.length === 0) groups.push(beginGroup(texts, groups.at(-1)));
      groups.at(-1)?.targets.push(readTarget(source, unit));
      texts = [];
    } else if (unit.kind === "text") texts.push(unit);
    else if (unit.kind === "badge" && texts.length === 0) badgeLast(source, groups.at(-1), unit);
  }
  return { groups, trailing: texts };
}
function badgeLast(source, group, badge) {
  const target = group?.targets.pop();
  if (target !== void 0) group?.targets.push(withBadge(source, target, badge));
}
function beginGroup(texts, above) {
  const plain = texts.filter(({ bullet }) => bullet === null);
  const titles = above === void 0 ? plain : plain.slice(-1);
  const others = texts.filter((text) => !titles.includes(text));
  above?.activities.push(...others);
  return { titles, targets: [], activities: above === void 0 ? others : [] };
}
function splitGroup(source, { titles, targets, activities }) {
  const themes = titles.map((unit) => ({
    title: take(source, unit),
    targets: [],
    activities: []
  }));
  const [first] = targets;
  if (themes.length === 0 && first !== void 0) themes.push(untitled(first.span));
  const shares = divideInOrder(
    targets.map(({ text }) => text),
    themes.map(({ title }) => title.text)
  );
  for (const [index, target] of targets.entries()) themes[shares[index] ?? 0]?.targets.push(target);
  themes.at(-1)?.activities.push(...activities.map((unit) => take(source, unit)));
  return themes;
}
function untitled({ start }) {
  return { title: { text: "", span: { start, end: start } }, targets: [], activities: [] };
}
function giveActivities(source, themes, activities) {
  const passages = activities.map((unit) => take(source, unit));
  const boxes = [...new Set(activities.map(({ box }) => box))];
  const lists = activities.every(({ bullet }) => bullet !== null) && boxes.length === themes.length;
  const shares = lists ? activities.map(({ box }) => boxes.indexOf(box)) : divideInOrder(
    passages.map(({ text }) => text),
    themes.map(wordsOf)
  );
  for (const [index, passage] of passages.entries()) {
    themes[shares[index] ?? 0]?.activities.push(passage);
  }
}
function wordsOf({ title, targets }) {
  return [title.text, ...targets.map(({ text }) => text)].join("\u3001");
}
function take(source, { span, bullet }) {
  const passage = passageIn(source, span);
  if (bullet !== null) claim(source.ledger, bullet, "markup");
  claim(source.ledger, passage.span, "field");
  return passage;
}

// src/intake/overview/draft-panel.ts
function draftPanel(source, units, span) {
  const { parts: parts3, named: named3 } = sortParts(source, units);
  const problems = [];
  const nowhere2 = { text: "", span: { start: span.start, end: span.start } };
  const desiredState = passageOver(source, parts3.desiredState);
  if (desiredState === null) problems.push(desiredStateMissing(nowhere2.span));
  if (!named3.has("strategy")) problems.push(panelCutOff(desiredState?.span ?? nowhere2.span));
  const name = desiredState ?? nowhere2;
  const rows2 = units.filter((unit) => unit.kind === "theme");
  const paired = rows2.length > 0 ? { themes: rows2.map((row) => themeOfRow(source, row)), problems: [] } : pairThemes(source, parts3.rest, parts3.activities, name);
  return {
    desiredState: name,
    outcomes: readOutcomes(source, parts3.outcomes),
    strategy: passageOver(source, parts3.strategy),
    themes: paired.themes,
    span,
    problems: [...problems, ...paired.problems]
  };
}
function sortParts(source, units) {
  const parts3 = {
    desiredState: [],
    outcomes: [],
    strategy: [],
    rest: [],
    activities: []
  };
  const named3 = /* @__PURE__ */ new Set();
  let part = "rest";
  for (const unit of units) {
    if (unit.kind === "label") {
      claim(source.ledger, unit.span, "label");
      part = named3.has(unit.id) && single.has(unit.id) ? null : partAfter(unit.id, part ?? "rest");
      named3.add(unit.id);
      continue;
    }
    if (part === null || unit.kind === "theme") continue;
    if (part === "strategy" && parts3.strategy.length > 0 && !isProse(source, unit)) part = "rest";
    parts3[part].push(unit);
  }
  return { parts: parts3, named: named3 };
}
var single = /* @__PURE__ */ new Set(["desiredState", "strategy"]);
function partAfter(id, part) {
  if (id === "desiredState" || id === "outcomes" || id === "strategy") return id;
  if (id === "activities") return id;
  return part === "activities" || part === "rest" ? part : "rest";
}
function isProse({ plain }, { kind, span: { start, end } }) {
  return kind === "text" && end - start > 30 && plain.charAt(end - 1) === "\u3002";
}
function passageOver(source, units) {
  const texts = units.filter((unit) => unit.kind === "text");
  const [first] = texts;
  if (first === void 0) return null;
  const end = texts.at(-1)?.span.end ?? first.span.end;
  const passage = passageIn(source, { start: first.span.start, end });
  claim(source.ledger, passage.span, "field");
  if (first.bullet !== null) claim(source.ledger, first.bullet, "markup");
  return passage;
}
function themeOfRow(source, { title, targets, activities, span }) {
  return {
    title: passageOver(source, title) ?? { text: "", span: { start: span.start, end: span.start } },
    targets: readOutcomes(source, targets),
    activities: activities.flatMap((unit) => passageOver(source, [unit]) ?? [])
  };
}
function readOutcomes(source, units) {
  const targets = [];
  for (const unit of units) {
    if (unit.kind === "text") targets.push(readTarget(source, unit));
    const last = unit.kind === "badge" ? targets.pop() : void 0;
    if (unit.kind === "badge" && last !== void 0) targets.push(withBadge(source, last, unit));
  }
  return targets;
}

// src/intake/overview/units.ts
function readUnits(source, rows2) {
  const boxes = [];
  for (const row of rows2) {
    if (row.afterGap || boxes.length === 0) boxes.push([row]);
    else boxes.at(-1)?.push(row);
  }
  return boxes.flatMap((box, index) => readBox(source, box, index));
}
function readBox(source, box, index) {
  const whole2 = { start: box[0]?.start ?? 0, end: box.at(-1)?.end ?? 0 };
  const only = recogniseUnit(source, whole2);
  if (only !== null) return [only];
  const units = [];
  for (const row of box) {
    const known = recogniseUnit(source, row);
    const hanging2 = known === null ? hangingBadge(source, row) : null;
    const words = hanging2 === null ? row : { start: row.start, end: hanging2.span.start };
    if (known === null) addText(source, units, words, index);
    else units.push(known);
    if (hanging2 !== null) units.push(hanging2);
  }
  return units;
}
function addText(source, units, line, box) {
  const last = units.at(-1);
  const bullet = bulletOf(source, line);
  const span = trim(source, { start: bullet?.end ?? line.start, end: line.end });
  if (span.start === span.end) return;
  if (last?.kind === "text" && bullet === null) {
    units.pop();
    units.push({ ...last, span: { start: last.span.start, end: span.end } });
  } else units.push({ kind: "text", span, bullet, box });
}
function hangingBadge(source, line) {
  const { start, end } = trim(source, line);
  const from = Math.max(start, end - longest5);
  const found = hanging.exec(source.plain.slice(from, end));
  if (found === null || from + found.index === start) return null;
  const at3 = from + found.index + found[0].length - (found[1] ?? "").length;
  return { kind: "badge", text: found[1] ?? "", span: { start: at3, end }, whole: true };
}
function splitBadges(source, unit) {
  const badge = hangingBadge(source, unit.span);
  if (badge === null) return [unit];
  const span = trim(source, { start: unit.span.start, end: badge.span.start });
  return [...splitBadges(source, { ...unit, span }), badge];
}
var hanging = new RegExp(`[:\\s\\d%\u5897](\u30D7\u30E9\u30F3\\d(?:\\.\\d)?|${badges.join("|")})$`, "u");
function recogniseUnit(source, place) {
  const span = trim(source, place);
  if (span.end - span.start > longest5) return null;
  const text = source.plain.slice(span.start, span.end).replace(blanks, "");
  const id = labels.get(text);
  if (id !== void 0) return { kind: "label", id, span };
  if (badges.includes(text) || planBadge.test(text)) {
    return { kind: "badge", text, span, whole: true };
  }
  if (revised.has(text)) return { kind: "badge", text, span, whole: true };
  return isCutOff(text) ? { kind: "badge", text, span, whole: false } : null;
}
var longest5 = 24;
var blanks = /[\u0000-\u0020]/gu;
var revised = new Set(
  policyTree.revisedMarks.flatMap(spellings).flatMap((each) => [`\u3010${each}\u3011`, `(${each})`, `[${each}]`])
);
function isCutOff(text) {
  return text === "\u30D7\u30E9\u30F3" || text.length > 2 && badges.some((badge) => badge.startsWith(text));
}
var labels = /* @__PURE__ */ new Map();
for (const { id, words } of policyTree.labels.toReversed()) {
  for (const each of words.flatMap(spellings)) labels.set(each, id);
}
function bulletOf(source, line) {
  const { plain } = source;
  const { start } = trim(source, line);
  const sign2 = plain.charAt(start);
  const always = "\u30FB\u25CF\u25CB\u25A0\u25C6\u2022\u25AA".includes(sign2);
  const spaced = (sign2 === "-" || sign2 === "*") && plain.charAt(start + 1) === " ";
  return always || spaced ? { start, end: start + 1 } : null;
}

// src/intake/overview/panel-table.ts
function readPanelTable(source, rows2, recogniser2) {
  const reading = new Reading(source, recogniser2);
  const others = rows2.filter((row) => !reading.take(row));
  return { units: reading.units, others };
}
var Reading = class {
  units = [];
  #source;
  #recogniser;
  /** Where targets and activities of themes stand; null outside a table of themes. */
  #columns = null;
  constructor(source, recogniser2) {
    this.#source = source;
    this.#recogniser = recogniser2;
  }
  /** Whether the row is part of a panel. */
  take(row) {
    const filled = row.cells.filter((cell) => this.#firstIn(cell) < cell.end);
    const [first] = filled;
    if (first === void 0) return this.#columns !== null;
    const label = this.#labelOf(first);
    if (label !== null && besideText.has(label.id)) return this.#part(label, filled.slice(1));
    const head = this.#head(filled);
    if (head !== "none") {
      this.#columns = head;
      return head !== null;
    }
    if (this.#columns === null) return false;
    this.units.push(this.#theme(row, this.#columns));
    return true;
  }
  #firstIn({ start, end }) {
    return skipBlank(this.#source.plain, start, end);
  }
  #labelOf(cell) {
    const { plain } = this.#source;
    const at3 = this.#firstIn(cell);
    const label = this.#recogniser.findLabel(plain, at3, cell.end);
    return label !== null && skipBlank(plain, label.end, cell.end) === cell.end ? label : null;
  }
  #part({ id, start, end }, cells) {
    this.#columns = null;
    this.units.push({ kind: "label", id, span: { start, end } });
    for (const cell of cells) this.units.push(...this.#unitsIn(cell));
    return true;
  }
  /** Columns of a table of themes, null for the head of another table, 'none' for a row that is no head. */
  #head(cells) {
    const labels3 = cells.map((cell) => ({ cell, label: this.#labelOf(cell) }));
    const columnOf2 = (...ids) => labels3.find(({ label }) => label !== null && ids.includes(label.id))?.cell.column;
    if (columnOf2("initiative") !== void 0) return null;
    const targets = columnOf2("yearTargets", "initiativeTargets");
    const activities = columnOf2("activities");
    if (targets === void 0 || activities === void 0) return "none";
    for (const { label } of labels3) if (label !== null) claim(this.#source.ledger, label, "label");
    return { targets, activities };
  }
  #theme({ cells, start, end }, { targets, activities }) {
    const beside = (cell) => cell.column !== targets && cell.column !== activities;
    const unitsOf = (own2) => own2.flatMap((cell) => this.#unitsIn(cell));
    return {
      kind: "theme",
      title: unitsOf(cells.filter(beside)).filter(isText),
      targets: unitsOf(cells.filter(({ column }) => column === targets)),
      activities: unitsOf(cells.filter(({ column }) => column === activities)).filter(isText),
      span: { start, end }
    };
  }
  #unitsIn(cell) {
    const items = scanCell(this.#source, cell, noLabels);
    return items.flatMap((item2) => item2.kind === "line" ? this.#unitsOf(item2, cell) : []);
  }
  #unitsOf(line, cell) {
    const numbered = line.sign?.kind === "number" || line.sign?.kind === "outlook";
    const start = numbered || line.sign?.kind === "note" ? line.signSpan.start : line.start;
    const span = { start, end: line.end };
    const alone = recogniseUnit(this.#source, span);
    if (alone?.kind === "badge") return [alone];
    const bullet = start === line.signSpan.start || line.sign === null ? null : line.signSpan;
    return splitBadges(this.#source, { kind: "text", span, bullet, box: cell.start });
  }
};
var isText = (unit) => unit.kind === "text";
var besideText = /* @__PURE__ */ new Set(["desiredState", "outcomes", "strategy"]);
var noLabels = {
  findLabel: () => null,
  findLegend: () => null,
  findRevisedMark: () => -1,
  findPiece: () => null
};

// src/intake/overview/side-by-side.ts
function rowsAboveInitiatives(source, rows2, recogniser2) {
  const head = rows2.findIndex(
    ({ cells }) => cells.some(({ start, end }) => {
      const at3 = skipBlank(source.plain, start, end);
      return at3 < end && recogniser2.findLabel(source.plain, at3, end)?.id === "initiative";
    })
  );
  return head === -1 ? rows2 : rows2.slice(0, head);
}
function boxesOf({ plain }, { cells }) {
  return cells.flatMap(({ start, end }) => {
    const lines = [];
    let from = start;
    for (const line of plain.slice(start, end).split(sign.paragraph)) {
      const to = from + line.length;
      if (skipBlank(plain, from, to) < to) {
        const cell = { column: 0, start: from, end: to };
        lines.push({ start: from, end: to, cells: [cell], afterGap: lines.length === 0 });
      }
      from = to + 1;
    }
    return lines;
  });
}

// src/intake/overview/read-policy-tree.ts
var labels2 = recogniser(policyTree);
function readPolicyTree(source, rows2, { offices = [], fiscalYear: corrected }) {
  const table = readPanelTable(
    source,
    rows2.filter(({ cells }) => cells.length > 1),
    labels2
  );
  const beside = new Set(rowsAboveInitiatives(source, table.others, labels2));
  const slides = readUnits(
    source,
    rows2.flatMap((row) => {
      if (row.cells.length === 1) return [row];
      return beside.has(row) ? boxesOf(source, row) : [];
    })
  );
  const units = [...slides, ...table.units].sort((a, b) => a.span.start - b.span.start);
  const panels = cutPanels(units).map((own2) => draftPanel(source, own2, spanOf(own2)));
  const initiatives = draftInitiatives(source, table.others, labels2);
  const first = units.find((unit) => unit.kind === "label")?.span.start ?? 0;
  const printed = readHeadingLines(
    source,
    rows2.filter(({ end }) => end <= first),
    offices
  );
  const targets = panels.flatMap(({ themes }) => themes.flatMap((theme) => theme.targets));
  const spokenOf = inferYear([...targets, ...initiatives.flatMap((each) => each.targets)]);
  const year = knownYear(corrected) ?? printed.year ?? spokenOf;
  const office = printed.office ?? inferOffice(source, offices);
  const framework = frameworkOf(panels, units);
  const fiscalYear = year?.fiscalYear ?? null;
  return {
    framework,
    year,
    office,
    inferred: [
      ...framework === null ? [] : ["framework"],
      ...year?.inferred ? ["fiscalYear"] : [],
      ...printed.office === null && office !== null ? ["office"] : []
    ],
    sheets: [],
    panels: panels.map((panel) => finishPanel(panel, fiscalYear)),
    initiatives: initiatives.map((initiative) => finishInitiative(initiative, fiscalYear)),
    places: framework === null ? [] : [{ path: "framework", label: "\u30D7\u30E9\u30F3", span: framework.span }],
    numberPlaces: initiatives.map(({ numberSpan }) => numberSpan),
    problems: [
      ...documentProblems({
        year,
        spokenOf: corrected === void 0 ? spokenOf : null,
        office,
        frameworks: []
      }),
      ...panels.flatMap(({ problems }) => problems)
    ]
  };
}
function cutPanels(units) {
  const panels = [];
  for (const unit of units) {
    if (unit.kind === "label" && unit.id === "desiredState") panels.push([unit]);
    else panels.at(-1)?.push(unit);
  }
  return panels;
}
function spanOf(units) {
  return { start: units[0]?.span.start ?? 0, end: units.at(-1)?.span.end ?? 0 };
}
function frameworkOf(panels, units) {
  const named3 = panels.flatMap(({ outcomes, themes }) => [...outcomes, ...themes.flatMap(({ targets }) => targets)]).flatMap(({ badges: badges2 }) => badges2.filter((badge) => badge.includes("\u30D7\u30E9\u30F3")));
  const counts = /* @__PURE__ */ new Map();
  for (const badge of named3) counts.set(badge, (counts.get(badge) ?? 0) + 1);
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  const unit = units.flatMap((each) => each.kind === "theme" ? each.targets : [each]).find((each) => each.kind === "badge" && each.text === best?.[0]);
  return best === void 0 || unit === void 0 ? null : { text: best[0], span: unit.span };
}
function finishPanel(panel, fiscalYear) {
  const { desiredState, outcomes, strategy, themes, span } = panel;
  const year = statementParser(fiscalYear, "year");
  return {
    desiredState,
    outcomes: placeDraft(outcomes, statementParser(fiscalYear, "multiYear")),
    strategy,
    themes: themes.map((theme) => ({ ...theme, targets: placeDraft(theme.targets, year) })),
    span
  };
}
function finishInitiative({ number, title, outline, targets, span }, fiscalYear) {
  const parse = statementParser(fiscalYear, "year");
  return { number, title, outline, targets: placeTargets(targets, parse), span };
}

// src/intake/recognise-form.ts
var signs2 = [
  {
    form: "reform-plan",
    words: [
      "\u53D6\u7D44\u9805\u76EE",
      "\u53D6\u7D44\u306E\u65B9\u91DD\u30FB\u76EE\u6A19\u5185\u5BB9",
      "\u5F53\u5E74\u5EA6\u306E\u53D6\u7D44\u5185\u5BB9",
      "\u4E2D\u9593\u632F\u308A\u8FD4\u308A",
      "\u53D6\u7D44\u5185\u5BB9\u306E\u5B9F\u65BD\u898B\u8FBC\u307F",
      "\u76EE\u6A19\u306E\u9054\u6210\u898B\u8FBC\u307F",
      "\u81EA\u5DF1\u8A55\u4FA1",
      "\u5F53\u5E74\u5EA6\u306E\u53D6\u7D44\u5B9F\u7E3E\u53CA\u3073\u76EE\u6A19\u306E\u9054\u6210\u72B6\u6CC1",
      "\u8AB2\u984C\u3068\u6539\u5584\u7B56"
    ]
  },
  {
    form: "policy-tree",
    words: ["\u3081\u3056\u3059\u72B6\u614B", "\u3081\u3056\u3059\u59FF", "\u30A2\u30A6\u30C8\u30AB\u30E0\u6307\u6A19", "\u6210\u679C\u6307\u6A19", "\u6226\u7565", "\u5F53\u5E74\u5EA6\u76EE\u6A19"]
  }
];
function wantedOf({ form, words }) {
  const all = words.flatMap((word) => spellings(word).map((spelled) => ({ word, spelled })));
  return { form, wanted: byFirstLetter(all, ({ spelled }) => spelled) };
}
var common = signs2.map(wantedOf);
function wantedWith(more) {
  if (more.length === 0) return common;
  return signs2.map(
    (sign2) => wantedOf(
      sign2.form === "reform-plan" ? { ...sign2, words: [.../* @__PURE__ */ new Set([...sign2.words, ...more])] } : sign2
    )
  );
}
var enough = 2;
var enoughBeside = 3;
var plenty = 5;
function recogniseForm(source, rows2, more = []) {
  const counts = wantedWith(more).map(({ form, wanted }) => ({
    form,
    count: countSigns(source, rows2, wanted)
  }));
  const [best, other] = counts.sort((a, b) => b.count - a.count);
  if (best === void 0 || best.count < enough) return null;
  const mixed = other !== void 0 && other.count >= enoughBeside;
  return { form: best.form, hits: mixed ? hitsIn(source, rows2, wantedWith(more)) : null };
}
function hitsIn(source, rows2, wanted) {
  return rows2.map((row) => {
    const hits = { "reform-plan": 0, "policy-tree": 0 };
    for (const each of wanted) hits[each.form] = countSigns(source, [row], each.wanted);
    return hits;
  });
}
function countSigns({ plain }, rows2, wanted) {
  const seen = /* @__PURE__ */ new Set();
  for (const { cells } of rows2) {
    for (const { start, end } of cells) {
      const at3 = skipBlank(plain, start, end);
      for (const { word, spelled } of wanted.get(plain.charCodeAt(at3)) ?? []) {
        if (standsApart(plain, matchWords(plain, at3, end, spelled), end)) seen.add(word);
      }
    }
    if (seen.size >= plenty) break;
  }
  return seen.size;
}
function standsApart(plain, after, end) {
  if (after === -1) return false;
  return after === end || plain.charCodeAt(after) < 12352 || /[【「]/u.test(plain.charAt(after));
}
var ofAnotherKind = {
  code: "document/of-another-kind",
  severity: "blocks",
  message: "\u53D6\u7D44\u9805\u76EE\u3084\u4E2D\u9593\u632F\u308A\u8FD4\u308A\u3001\u3081\u3056\u3059\u72B6\u614B\u306A\u3069\u3001\u69D8\u5F0F\u306E\u898B\u51FA\u3057\u304C\u898B\u3064\u304B\u308A\u307E\u305B\u3093\u3002\u904B\u55B6\u65B9\u91DD\u3084\u53D6\u7D44\u9805\u76EE\u306E\u69D8\u5F0F\u306E\u6587\u66F8\u3092\u9078\u3093\u3067\u304F\u3060\u3055\u3044\u3002\u4E00\u89A7\u8868\u306A\u3089\u3001\u300C\u6587\u66F8\u306E\u53D6\u308A\u8FBC\u307F\u300D\u306E\u30DA\u30FC\u30B8\u3067\u5217\u3092\u9805\u76EE\u306B\u5BFE\u5FDC\u3065\u3051\u308B\u3068\u8AAD\u3081\u307E\u3059\u3002"
};

// src/intake/review-sheet/find-review-sheets.ts
import { parseTree, printParseErrorCode } from "jsonc-parser";

// src/intake/review-sheet/json-members.ts
function member(object, name) {
  const property = object?.children?.find(({ children }) => children?.[0]?.value === name);
  return property?.children?.[1] ?? null;
}
function parts(list2) {
  return list2?.type === "array" ? list2.children ?? [] : [];
}
function textIn(object, name) {
  const value = member(object, name);
  if (value?.type !== "string" || String(value.value).trim() === "") return null;
  return { text: String(value.value).trim(), span: spanInside(value) };
}
function digitsIn(text, object, name) {
  const value = member(object, name);
  return value === null ? null : digitsOf(text, value);
}
function digitsOf(text, value) {
  if (value.type !== "number" && value.type !== "string") return null;
  const span = value.type === "string" ? spanInside(value) : spanOf2(value);
  const written = text.slice(span.start, span.end).trim();
  const digits = value.type === "number" ? written.replace(/\.0+$/, "") : written;
  return /^-?\d[\d,]*(?:\.\d+)?$/.test(digits) ? { text: digits, span } : null;
}
function isBlank({ type, value }) {
  if (type === "null") return true;
  return type === "string" && /^[\s\-－ー―–—]*$/u.test(String(value));
}
function spanOf2({ offset, length }) {
  return { start: offset, end: offset + length };
}
function spanInside({ offset, length }) {
  return { start: offset + 1, end: offset + length - 1 };
}

// src/intake/review-sheet/find-review-sheets.ts
function looksLikeJson(text) {
  return /^\s*(?:\{\s*"|\[\s*\{)/.test(text);
}
function findReviewSheets(text) {
  if (depthOf(text) > deepest) return fail(nestedTooDeep);
  const errors = [];
  const root = parseTree(text, errors, { disallowComments: true });
  const [error] = errors;
  if (root === void 0 || error !== void 0) return fail(unreadable(text, error));
  const sheets = root.type === "array" ? root.children ?? [] : [root];
  return sheets.length > 0 && sheets.every(isReviewSheet) ? ok(sheets) : fail(ofAnotherKind);
}
var deepest = 100;
function depthOf(text) {
  let depth = 0;
  let most2 = 0;
  for (const [sign2] of text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/gsu)) {
    if (sign2 === "[" || sign2 === "{") depth += 1;
    else if (sign2 === "]" || sign2 === "}") depth -= 1;
    most2 = Math.max(most2, depth);
  }
  return most2;
}
var nestedTooDeep = {
  code: "document/nested-too-deep",
  severity: "blocks",
  message: `JSON\u306E\u5165\u308C\u5B50\u304C\u6DF1\u3059\u304E\u307E\u3059\uFF08${deepest}\u6BB5\u307E\u3067\uFF09\u3002\u884C\u653F\u4E8B\u696D\u30EC\u30D3\u30E5\u30FC\u30B7\u30FC\u30C8\u306E\u30C7\u30FC\u30BF\u304B\u78BA\u304B\u3081\u3066\u304F\u3060\u3055\u3044\u3002`
};
function isReviewSheet(node) {
  return ["\u516C\u958B\u5E74\u5EA6", "\u5E9C\u7701\u5E81", "\u4E8B\u696D\u540D"].every((name) => member(node, name) !== null);
}
function unreadable(text, error) {
  const before = text.slice(0, error?.offset ?? 0).split("\n");
  const where = `${before.length}\u884C\u76EE\u306E${(before.at(-1)?.length ?? 0) + 1}\u6587\u5B57\u76EE`;
  return {
    code: "document/json-unreadable",
    severity: "blocks",
    message: `JSON\u3068\u3057\u3066\u8AAD\u3081\u307E\u305B\u3093\uFF08${where}\uFF1A${error === void 0 ? "\u4E2D\u8EAB\u304C\u3042\u308A\u307E\u305B\u3093" : printParseErrorCode(error.error)}\uFF09\u3002\u9014\u4E2D\u3067\u5207\u308C\u3066\u3044\u306A\u3044\u304B\u3001\u66F8\u304D\u51FA\u3057\u76F4\u3057\u3066\u78BA\u304B\u3081\u3066\u304F\u3060\u3055\u3044\u3002`,
    ...error === void 0 ? {} : { span: { start: error.offset, end: error.offset + error.length } }
  };
}

// src/intake/review-sheet/claim-members.ts
var reviewSheetMembers = {
  \u516C\u958B\u5E74\u5EA6: "number",
  \u5E9C\u7701\u5E81: "text",
  \u4E8B\u696D\u540D: "text",
  \u4E8B\u696D\u756A\u53F7: "text",
  \u4E8B\u696D\u76EE\u7684: "text",
  \u4E8B\u696D\u6982\u8981: "text",
  \u30A2\u30A6\u30C8\u30AB\u30E0: {
    \u6210\u679C\u76EE\u6A19: "text",
    \u6210\u679C\u6307\u6A19: "text",
    \u5358\u4F4D: "text",
    \u76EE\u6A19\u5024: "number",
    \u76EE\u6A19\u6700\u7D42\u5E74\u5EA6: "number",
    \u6210\u679C\u5B9F\u7E3E: { \u5E74\u5EA6: "year", \u6210\u679C\u5B9F\u7E3E: "number", \u76EE\u6A19\u5024: "number" }
  },
  \u30A2\u30A6\u30C8\u30D7\u30C3\u30C8: {
    \u6D3B\u52D5\u6307\u6A19: "text",
    \u5358\u4F4D: "text",
    \u6D3B\u52D5\u5B9F\u7E3E: { \u5E74\u5EA6: "year", \u6D3B\u52D5\u5B9F\u7E3E: "number", \u5F53\u521D\u898B\u8FBC\u307F: "number" }
  },
  \u4E88\u7B97: "amounts"
};
function claimMembers(source, object, known, path = "") {
  const { children = [] } = object;
  claimFrame(source.ledger, object, children);
  const undated = isUndated(source, object, known);
  const seen = /* @__PURE__ */ new Set();
  return children.flatMap((property) => {
    const [name, value] = property.children ?? [];
    if (name === void 0 || value === void 0) return [];
    const text = String(name.value);
    const inner = seen.has(text) ? null : knownIn(known, text);
    seen.add(text);
    const taken = inner === null ? value.type === "null" : isAsAsked(source, value, inner);
    if (!taken || undated && inner === "number" && !isBlank(value)) {
      claimSigns(source.ledger, value);
      return [];
    }
    claim(source.ledger, spanOf2(name), "label");
    claim(source.ledger, { start: name.offset + name.length, end: value.offset }, "markup");
    return claimValue(source, value, inner ?? "text", `${path}.${text}`);
  });
}
function isUndated({ text }, object, known) {
  if (knownIn(known, "\u5E74\u5EA6") !== "year") return false;
  const year = object.children?.find(({ children }) => children?.[0]?.value === "\u5E74\u5EA6");
  return !isYear(text, year?.children?.[1]);
}
function isYear(text, value) {
  const digits = value === void 0 ? null : digitsOf(text, value);
  return digits !== null && findFiscalYear(Number(digits.text)) !== null;
}
function isAsAsked({ text }, value, known) {
  if (isBlank(value)) return true;
  if (known === "text") return value.type === "string";
  if (known === "number") return digitsOf(text, value) !== null;
  if (known === "year") return isYear(text, value);
  return value.type === "array";
}
function claimValue(source, value, known, path) {
  if (value.type !== "array") return claimLeaf(source.ledger, value, path);
  const { children = [] } = value;
  claimFrame(source.ledger, value, children);
  return children.flatMap(
    (part, at3) => part.type === "object" ? claimMembers(source, part, known, `${path}.${at3}`) : []
  );
}
function claimLeaf(ledger, node, path) {
  const span = node.type === "string" ? spanInside(node) : spanOf2(node);
  const blank = isBlank(node);
  claim(ledger, span, blank ? "blank" : "field");
  claim(ledger, spanOf2(node), "markup");
  return blank ? [] : [{ path, label: labelOf(path), span }];
}
function labelOf(path) {
  return path.split(".").findLast((name) => !/^\d*$/.test(name)) ?? "";
}
function knownIn(known, name) {
  if (known === "amounts") return name === "\u5E74\u5EA6" ? "year" : "number";
  return typeof known === "object" && Object.hasOwn(known, name) ? known[name] ?? null : null;
}
function claimSigns(ledger, { children, ...node }) {
  if (children === void 0) return;
  if (node.type !== "property") claimFrame(ledger, node, children);
  for (const child of children) claimSigns(ledger, child);
}
function claimFrame(ledger, { offset, length }, children) {
  let from = offset;
  for (const child of children) {
    claim(ledger, { start: from, end: child.offset }, "markup");
    from = child.offset + child.length;
  }
  claim(ledger, { start: from, end: offset + length }, "markup");
}

// src/intake/review-sheet/official-target.ts
function officialTargets(goal, parse) {
  const read = goal.sentence === null ? [] : parse(goal.sentence.text);
  const official = officialQuantity(goal);
  if (official === null) return read.map((target) => named2(target, goal));
  const same = read.findIndex(
    (target) => target.conditions.some((each) => promises(each, official))
  );
  const found = read[same];
  if (found !== void 0) {
    const year = goal.fiscalYear ?? found.fiscalYear;
    return [
      { ...named2(found, goal), fiscalYear: year },
      ...read.filter((_, at3) => at3 !== same).map((target) => named2(target, goal))
    ];
  }
  return [built(goal, official, read)];
}
function plannedTarget(goal, direction) {
  const official = officialQuantity(goal);
  if (official === null) return null;
  return built({ ...goal, sentence: null }, official, [], direction);
}
function directionOf(targets) {
  return targets.flatMap(({ conditions }) => conditions.flatMap(comparison))[0] ?? null;
}
function comparison(condition) {
  const said = "compare" in condition && !condition.inferred.includes("compare");
  return said ? [condition.compare] : [];
}
function officialQuantity({
  number,
  unit
}) {
  if (number === null) return null;
  const plain = unitOf(unit);
  const joins = plain === null || /^[\d.,]/.test(plain);
  const scanned = joins ? null : scanQuantity(`${number.text}${plain}`, 0);
  const whole2 = number.text.length + (plain?.length ?? 0);
  if (scanned?.kind === "quantity" && scanned.end === whole2) {
    const { value: value2, over, unit: counted } = scanned;
    return { value: value2, over, unit: counted, asWritten: number.text };
  }
  const value = parseDecimal(number.text);
  return value === null ? null : { value, over: null, unit: plain, asWritten: number.text };
}
function unitOf(unit) {
  const plain = squeezeText(fold(unit ?? "").text);
  return /^[-ー―–—]*$/u.test(plain) ? null : plain;
}
function promises(condition, { value }) {
  return condition.kind === "level" && equal(condition.quantity.value, value);
}
function named2(target, { indicator }) {
  return indicator === null ? target : { ...target, indicator };
}
function built({ sentence: sentence2, indicator, fiscalYear }, quantity, read, direction = directionOf(read)) {
  const compare = direction ?? (isLowerBetter(indicator) ? "atMost" : "atLeast");
  const words = sentence2?.text ?? `${indicator ?? ""}${quantity.asWritten}${quantity.unit ?? ""}`;
  return {
    asWritten: squeezeText(words),
    span: { start: 0, end: words.length },
    indicator,
    fiscalYear,
    years: null,
    combine: "all",
    conditions: [
      {
        kind: "level",
        compare,
        quantity,
        subject: null,
        approximate: false,
        each: false,
        aggregate: null,
        scale: null,
        inferred: direction === null ? ["compare"] : []
      }
    ],
    baselines: [],
    marks: [],
    framework: null,
    inferred: [],
    problems: hasLevel(read) ? [differs(quantity)] : []
  };
}
function hasLevel(targets) {
  return targets.some(({ conditions }) => conditions.some(({ kind }) => kind === "level"));
}
function differs({ asWritten, unit }) {
  return {
    code: "review-sheet/figure-differs",
    severity: "asks",
    message: `\u6210\u679C\u76EE\u6A19\u306E\u6587\u306E\u6570\u3068\u3001\u76EE\u6A19\u5024\u306E\u6B04\u306E\u300C${asWritten}${unit ?? ""}\u300D\u304C\u9055\u3044\u307E\u3059\u3002\u3069\u3061\u3089\u304C\u6B63\u3057\u3044\u304B\u3092\u78BA\u304B\u3081\u3066\u304F\u3060\u3055\u3044\u3002\u5224\u5B9A\u306B\u306F\u76EE\u6A19\u5024\u306E\u6B04\u3092\u4F7F\u3044\u307E\u3059\u3002`
  };
}

// src/intake/review-sheet/read-budget.ts
var budgetUnit = "\u767E\u4E07\u5186";
function readBudget({ text }, sheet) {
  return parts(member(sheet, "\u4E88\u7B97")).flatMap((row) => {
    const year = digitsIn(text, row, "\u5E74\u5EA6");
    const fiscalYear = year === null ? null : findFiscalYear(Number(year.text));
    const names = (row.children ?? []).map(({ children }) => String(children?.[0]?.value ?? ""));
    const items = [...new Set(names)];
    return items.flatMap((item2) => {
      const digits = item2 === "\u5E74\u5EA6" ? null : digitsIn(text, row, item2);
      const amount = digits === null ? null : parseDecimal(digits.text);
      if (digits === null || amount === null || fiscalYear === null) return [];
      const { text: amountAsWritten, span } = digits;
      return [{ fiscalYear, item: item2, amount, amountAsWritten, unit: budgetUnit, span }];
    });
  });
}

// src/intake/review-sheet/read-table.ts
function readTable({ list: list2, actual, planned }, reading) {
  const rows2 = parts(list2).map((row) => {
    const year = digitsIn(reading.source.text, row, "\u5E74\u5EA6");
    return { row, fiscalYear: year === null ? null : findFiscalYear(Number(year.text)) };
  });
  return {
    planned: rows2.flatMap(
      ({ row, fiscalYear }) => fiscalYear === reading.year ? plannedIn(row, planned, reading) : []
    ),
    actuals: rows2.flatMap(({ row, fiscalYear }) => actualIn(row, actual, fiscalYear, reading))
  };
}
function plannedIn(row, name, reading) {
  const { source, year, unit, direction } = reading;
  const number = digitsIn(source.text, row, name);
  const indicator = reading.indicator?.text ?? null;
  const target = plannedTarget({ indicator, unit, number, fiscalYear: year }, direction);
  return target === null || number === null ? [] : [{ target, span: number.span, label: null }];
}
function actualIn(row, name, fiscalYear, { source, indicator, unit }) {
  const number = digitsIn(source.text, row, name);
  const quantity = officialQuantity({ number, unit });
  if (number === null || quantity === null || fiscalYear === null) return [];
  return [
    {
      text: `${indicator?.text ?? ""}: ${number.text}${unit ?? ""}`,
      span: number.span,
      indicator: indicator?.text ?? "",
      fiscalYear,
      value: quantity.value,
      valueAsWritten: number.text,
      unit: quantity.unit,
      asOf: null,
      provisional: false,
      statedTarget: null
    }
  ];
}

// src/intake/review-sheet/read-review-sheet.ts
function readReviewSheets(source, sheets, context) {
  const [first = null] = sheets;
  const year = knownYear(context.fiscalYear) ?? reviewedYear(source, first);
  const ministry = textIn(first, "\u5E9C\u7701\u5E81");
  const office = ministry === null ? null : { office: ministry.text, span: ministry.span };
  const reading = { source, year: year?.fiscalYear ?? null };
  const read = sheets.map((sheet) => readSheet(sheet, reading));
  const numberPlaces = sheets.map((sheet) => textIn(sheet, "\u4E8B\u696D\u756A\u53F7")?.span ?? null);
  const apart = [year?.span ?? null, office?.span ?? null, ...numberPlaces];
  return {
    framework: first === null ? null : frameworkOf2(first),
    year,
    office,
    inferred: year?.inferred === true ? ["fiscalYear"] : [],
    sheets: read,
    panels: [],
    initiatives: [],
    problems: [
      ...documentProblems({ year, office, frameworks: [] }),
      ...sheets.flatMap((sheet) => yearSlips(source, sheet))
    ],
    places: sheets.flatMap(
      (sheet, at3) => otherPlaces(source, sheet, at3, [...apart, ...spansIn(read[at3])])
    ),
    numberPlaces
  };
}
function yearSlips({ text }, sheet) {
  return parts(member(sheet, "\u30A2\u30A6\u30C8\u30AB\u30E0")).flatMap((outcome) => {
    const year = digitsIn(text, outcome, "\u76EE\u6A19\u6700\u7D42\u5E74\u5EA6");
    if (year === null || findFiscalYear(Number(year.text)) !== null) return [];
    return [
      {
        code: "review-sheet/year-unlikely",
        severity: "asks",
        message: `\u76EE\u6A19\u6700\u7D42\u5E74\u5EA6\u306E\u300C${year.text}\u300D\u306F\u5E74\u5EA6\u3068\u3057\u3066\u8AAD\u3081\u307E\u305B\u3093\u3002\u897F\u66A6\u3067\u66F8\u304B\u308C\u3066\u3044\u308B\u304B\u3092\u78BA\u304B\u3081\u3066\u304F\u3060\u3055\u3044\u3002`,
        span: year.span
      }
    ];
  });
}
function otherPlaces(source, sheet, at3, shown) {
  const leaves = claimMembers(source, sheet, reviewSheetMembers);
  const isShown = (span) => shown.some((each) => each !== null && each.start <= span.start && span.end <= each.end);
  return leaves.filter(({ span }) => !isShown(span)).map(({ path, label, span }) => ({ path: `sheets.${at3}${path}`, label, span }));
}
function spansIn(sheet) {
  if (sheet === void 0) return [];
  const { title, multiYear, yearPlan, selfEvaluation } = sheet;
  return [
    title?.span ?? null,
    ...[...multiYear.purpose, ...multiYear.outline, ...multiYear.targets].map(({ span }) => span),
    ...[...yearPlan.activities, ...yearPlan.targets].map(({ span }) => span),
    ...(selfEvaluation?.actuals ?? []).map(({ span }) => span)
  ];
}
function frameworkOf2(sheet) {
  return { text: "\u884C\u653F\u4E8B\u696D\u30EC\u30D3\u30E5\u30FC", span: { start: sheet.offset, end: sheet.offset } };
}
function reviewedYear(source, sheet) {
  const published = digitsIn(source.text, sheet, "\u516C\u958B\u5E74\u5EA6");
  const fiscalYear = published === null ? null : findFiscalYear(Number(published.text) - 1);
  if (published === null || fiscalYear === null) return null;
  return { fiscalYear, span: published.span, inferred: true };
}
function readSheet(sheet, reading) {
  const outcomes = parts(member(sheet, "\u30A2\u30A6\u30C8\u30AB\u30E0")).map((each) => readOutcome(each, reading));
  const outputs = parts(member(sheet, "\u30A2\u30A6\u30C8\u30D7\u30C3\u30C8")).map((each) => readOutput(each, reading));
  const actuals = [...outcomes, ...outputs].flatMap((each) => each.actuals);
  return {
    number: numberOf(textIn(sheet, "\u4E8B\u696D\u756A\u53F7")),
    title: textIn(sheet, "\u4E8B\u696D\u540D"),
    theme: null,
    pillar: null,
    revised: false,
    span: spanOf2(sheet),
    multiYear: {
      purpose: paragraphs(textIn(sheet, "\u4E8B\u696D\u76EE\u7684")),
      strategy: [],
      outline: paragraphs(textIn(sheet, "\u4E8B\u696D\u6982\u8981")),
      targets: outcomes.flatMap(({ goals }) => goals)
    },
    yearPlan: {
      activities: outputs.flatMap(({ activity: activity2 }) => activity2 === null ? [] : [activity2]),
      targets: [...outcomes, ...outputs].flatMap(({ planned }) => planned)
    },
    midyearReview: null,
    selfEvaluation: actuals.length === 0 ? null : { results: [], actuals, verdict: { value: null, span: null }, issues: null },
    budget: readBudget(reading.source, sheet),
    problems: []
  };
}
function paragraphs(passage) {
  return passage === null ? [] : [passage];
}
function numberOf(passage) {
  return passage !== null && /^\d{1,6}$/.test(passage.text) ? Number(passage.text) : null;
}
function readOutcome(outcome, reading) {
  const sentence2 = textIn(outcome, "\u6210\u679C\u76EE\u6A19");
  const indicator = indicatorIn(outcome, "\u6210\u679C\u6307\u6A19");
  const year = digitsIn(reading.source.text, outcome, "\u76EE\u6A19\u6700\u7D42\u5E74\u5EA6");
  const goal = {
    sentence: sentence2,
    indicator: indicator?.text ?? null,
    unit: textIn(outcome, "\u5358\u4F4D")?.text ?? null,
    number: digitsIn(reading.source.text, outcome, "\u76EE\u6A19\u5024"),
    fiscalYear: year === null ? null : findFiscalYear(Number(year.text))
  };
  const targets = officialTargets(goal, parserOf(reading));
  const span = sentence2?.span ?? goal.number?.span ?? indicator?.span ?? spanOf2(outcome);
  const table = { list: member(outcome, "\u6210\u679C\u5B9F\u7E3E"), actual: "\u6210\u679C\u5B9F\u7E3E", planned: "\u76EE\u6A19\u5024" };
  return {
    goals: targets.map((target) => ({ target, span, label: null })),
    ...readTable(table, {
      ...reading,
      indicator,
      unit: goal.unit,
      direction: directionOf(targets)
    })
  };
}
function indicatorIn(object, name) {
  const passage = textIn(object, name);
  if (passage === null) return null;
  const lines = passage.text.split("\n").map((line) => line.trim());
  const notes = lines.findIndex((line, at3) => at3 > 0 && /^[※（(*＊]/u.test(line));
  const text = squeezeText((notes === -1 ? lines : lines.slice(0, notes)).join("\n"));
  return { ...passage, text };
}
function parserOf({ year }) {
  return statementParser(year, "multiYear");
}
function readOutput(output, reading) {
  const indicator = indicatorIn(output, "\u6D3B\u52D5\u6307\u6A19");
  const table = { list: member(output, "\u6D3B\u52D5\u5B9F\u7E3E"), actual: "\u6D3B\u52D5\u5B9F\u7E3E", planned: "\u5F53\u521D\u898B\u8FBC\u307F" };
  const unit = textIn(output, "\u5358\u4F4D")?.text ?? null;
  return {
    activity: indicator === null ? null : { ...indicator, heading: null, revised: false },
    ...readTable(table, { ...reading, indicator, unit, direction: null })
  };
}

// src/intake/sheet/body.ts
function emptyBody() {
  return {
    multiYear: { purpose: [], strategy: [], outline: [], targets: [] },
    yearPlan: { activities: [], targets: [] },
    review: { marks: [], issues: [] },
    evaluation: { marks: [], results: [], attainment: [], issues: [] },
    labels: /* @__PURE__ */ new Set()
  };
}

// src/intake/sheet/halves.ts
function halvesOf({ cells }, columns, problems) {
  const filled = cells.filter(holdsPlan);
  const named3 = filled.map(namedHalf);
  const inOrder = filled.length === 2 && named3[0] !== "yearPlan" && named3[1] !== "multiYear";
  return cells.map((read) => {
    const index = filled.indexOf(read);
    if (index === -1) return namedHalf(read);
    if (inOrder) return index === 0 ? "multiYear" : "yearPlan";
    return named3[index] ?? byColumn(read, columns, problems);
  });
}
function holdsPlan({ items }) {
  return items.some(
    (item2) => item2.kind === "line" || item2.kind === "label" && fieldLabels.has(item2.id)
  );
}
var fieldLabels = /* @__PURE__ */ new Set(["purpose", "strategy", "outline", "activities", "targets"]);
var multiYearLabels = /* @__PURE__ */ new Set(["multiYear", "purpose", "strategy", "outline"]);
var yearPlanLabels = /* @__PURE__ */ new Set(["yearPlan", "activities"]);
function namedHalf({ items }) {
  for (const item2 of items) {
    if (item2.kind !== "label") continue;
    if (multiYearLabels.has(item2.id)) return "multiYear";
    if (yearPlanLabels.has(item2.id)) return "yearPlan";
  }
  return null;
}
function byColumn({ cell, items }, columns, problems) {
  const { multiYear, yearPlan } = columns;
  if (yearPlan !== null && cell.column >= yearPlan) return "yearPlan";
  if (multiYear !== null && cell.column <= multiYear) return "multiYear";
  const [first] = items;
  if (first !== void 0) problems.push(halfUncertain({ start: first.start, end: first.end }));
  return "multiYear";
}

// src/intake/sheet/legend-count.ts
function countLegends(rows2) {
  const found = /* @__PURE__ */ new Map();
  for (const { cells } of rows2) {
    for (const { items } of cells) {
      for (const item2 of items) {
        if (item2.kind !== "legend") continue;
        const before = found.get(item2.id);
        if (before === void 0) found.set(item2.id, [item2]);
        else before.push(item2);
      }
    }
  }
  return pairs.flatMap(([one, other]) => {
    const first = found.get(one) ?? [];
    const second = found.get(other) ?? [];
    if (first.length === second.length) return [];
    const [id, place] = first.length > second.length ? [one, first[0]] : [other, second[0]];
    if (place === void 0 || Math.abs(first.length - second.length) > 1) return [];
    const sign2 = id.slice(id.indexOf(".") + 1);
    return [
      {
        sign: sign2,
        part: id.startsWith("verdict") ? "evaluation" : "review",
        start: place.start,
        end: place.end
      }
    ];
  });
}
var pairs = [
  ["implementation.(i)", "implementation.(ii)"],
  ["attainment.\u2460", "attainment.\u2461"],
  ["verdict.\u2460", "verdict.\u2461"]
];

// src/intake/sheet/read-body.ts
function readBody(source, rows2) {
  const reading = new BodyReading(source);
  for (const row of rows2) reading.row(row);
  return reading.done(rows2);
}
var partOf = /* @__PURE__ */ new Map([
  ["plan", "plan"],
  ["multiYear", "plan"],
  ["yearPlan", "plan"],
  ["review", "review"],
  ["implementationOutlook", "review"],
  ["attainmentOutlook", "review"],
  ["evaluation", "evaluation"],
  ["resultsAndAttainment", "evaluation"],
  ["results", "evaluation"],
  ["attainment", "evaluation"]
]);
var BodyReading = class {
  #source;
  #body = emptyBody();
  #problems = [];
  #columns = { multiYear: null, yearPlan: null };
  #part = "plan";
  #half = "multiYear";
  #field = {
    multiYear: null,
    yearPlan: null
  };
  #section = null;
  /** The last of 取組実績 and 達成状況 that was named; cells below go on with it. */
  #left = null;
  #issuesColumn = null;
  /** Counts stretches of lines with nothing of the form between them. */
  #stretch = 0;
  /** No label has stood yet in the cell being read. */
  #unlabelled = true;
  constructor(source) {
    this.#source = source;
  }
  row(row) {
    if (isStray(row, this.#part)) return;
    const planned = this.#part === "plan" && !row.goesOn && !leavesPlan(row);
    const halves = planned ? halvesOf(row, this.#columns, this.#problems) : [];
    for (const [index, read] of row.cells.entries()) {
      if (this.#part === "plan") this.#half = halves[index] ?? this.#half;
      this.#cell(read, row.goesOn);
    }
  }
  #cell(read, goesOn2) {
    const { column } = read.cell;
    const right = this.#issuesColumn !== null && column >= this.#issuesColumn;
    if (!goesOn2) this.#section = right ? "issues" : this.#left;
    this.#unlabelled = !goesOn2;
    if (!goesOn2) this.#stretch += 1;
    for (const item2 of read.items) {
      if (item2.kind !== "line") this.#stretch += 1;
      if (item2.kind === "label") this.#label(item2, read);
      else if (item2.kind === "line") this.#line(item2, read.items);
    }
  }
  #label({ id, start, end }, { cell }) {
    this.#body.labels.add(id);
    this.#unlabelled = false;
    const part = partOf.get(id);
    if (part !== void 0 && part !== this.#part) this.#enter(part);
    switch (id) {
      case "multiYear":
      case "yearPlan":
        this.#half = id;
        this.#columns[id] = cell.column;
        return;
      case "purpose":
      case "strategy":
      case "outline":
        this.#half = "multiYear";
        this.#field.multiYear = id;
        return;
      case "activities":
        this.#half = "yearPlan";
        this.#field.yearPlan = id;
        return;
      case "targets":
        this.#field[this.#half] = id;
        return;
      case "results":
      case "attainment":
        this.#section = id;
        this.#left = id;
        return;
      case "issues":
        this.#section = id;
        this.#issuesColumn = cell.column;
        return;
      case "issuesRule":
        this.#rule({ start, end });
    }
  }
  #enter(part) {
    this.#part = part;
    this.#section = null;
    this.#left = null;
    this.#issuesColumn = null;
  }
  /** 「※左記が「②」の場合は必須」 with any other sign is a slip of the form. */
  #rule(span) {
    const [sign2] = /[①-⑳]/u.exec(this.#source.plain.slice(span.start, span.end)) ?? [];
    if (sign2 !== void 0 && sign2 !== "\u2461") this.#problems.push(unknownMark(sign2, span));
  }
  #line(line, items) {
    if (this.#part === "plan") return this.#plan(line);
    if (!isSetMark(line, items, this.#section)) return this.#words(line);
    this.#body[this.#part].marks.push({ sign: line.sign?.text ?? "", ...line.signSpan });
    const signSpan = { start: line.start, end: line.start };
    if (line.start < line.end) this.#words({ ...line, sign: null, signSpan });
  }
  #words(line) {
    const { review, evaluation } = this.#body;
    const placed = { line, block: this.#stretch };
    if (line.start === line.end && !line.revised) return;
    if (this.#part !== "review") evaluation[this.#section ?? "results"].push(placed);
    else if (this.#section === "issues") review.issues.push(placed);
  }
  #plan(line) {
    if (this.#unlabelled) this.#guessField(line);
    this.#unlabelled = false;
    const placed = { line, block: this.#stretch };
    const { multiYear, yearPlan } = this.#body;
    if (this.#half === "multiYear") multiYear[this.#field.multiYear ?? "purpose"].push(placed);
    else yearPlan[this.#field.yearPlan ?? "activities"].push(placed);
  }
  /** A cell that begins without a label goes on with the field above, unless its lines are of another kind. */
  #guessField(line) {
    const field = this.#field[this.#half];
    const listed2 = this.#half === "multiYear" ? "outline" : "activities";
    if (field === listed2 || field !== null && this.#isAlike(line, field)) return;
    const first = this.#half === "multiYear" && line.sign?.kind !== "number" ? "purpose" : listed2;
    const guessed = field === null ? first : listed2;
    if (this.#half === "multiYear") this.#field.multiYear = guessed;
    else this.#field.yearPlan = guessed;
    this.#problems.push(labelMissing(guessed, line));
  }
  /** Targets go on but for numbered lines without a figure; a purpose goes on in words or in its own bullets. */
  #isAlike(line, field) {
    if (field === "targets") return line.sign?.kind !== "number" || this.#hasFigure(line);
    if (line.sign === null) return true;
    if (field !== "purpose" && field !== "strategy") return true;
    const above = this.#body.multiYear[field].at(-1);
    return above === void 0 || above.line.sign?.kind === line.sign.kind;
  }
  #hasFigure({ start, end }) {
    return /\d|☆/u.test(this.#source.plain.slice(start, end));
  }
  done(rows2) {
    for (const mark of countLegends(rows2)) this.#body[mark.part].marks.push(mark);
    return { body: this.#body, problems: this.#problems };
  }
};
function leavesPlan({ cells }) {
  return cells.some(
    ({ items }) => items.some((item2) => item2.kind === "label" && (partOf.get(item2.id) ?? "plan") !== "plan")
  );
}
function isStray({ row, cells }, part) {
  if (!row.afterGap) return false;
  const inTable = row.cells.length > 1;
  if (inTable && (part === "plan" || cells.length > 1 || cells[0]?.cell.column !== 0)) return false;
  return cells.every(({ items }) => items.every((item2) => item2.kind === "line" && isBeside(item2)));
}
function isBeside({ sign: sign2 }) {
  return sign2 === null || sign2.text === "-" || sign2.kind === "note";
}
function isSetMark(line, items, section) {
  const { sign: sign2 } = line;
  if (sign2?.kind !== "outlook" && sign2?.kind !== "number") return false;
  if (line.start === line.end) return true;
  const signs3 = items.filter((item2) => item2.kind === "line" && item2.sign?.kind === sign2.kind);
  return section === "issues" && signs3.length === 1 && items.find(({ kind }) => kind === "line") === line;
}

// src/intake/sheet/read-heading.ts
function readHeading(source, heading, recogniser2) {
  const { plain, ledger } = source;
  const start = skipBlank(plain, heading.start, heading.end);
  if (start === heading.end) return { ...untitled2, bracketed: false };
  const inner = titleIn(plain, start, heading.end);
  const bracketed2 = plain.charAt(start) === "\u3010" && inner !== null;
  const words = inner ?? { start, end: lineEnd(plain, start, heading.end) };
  const rest = { start: bracketed2 ? words.end + 1 : words.end, end: heading.end };
  if (bracketed2) claim(ledger, { start, end: start + 1 }, "markup");
  if (bracketed2) claim(ledger, { start: words.end, end: words.end + 1 }, "markup");
  const pillar = pillarIn(plain, words);
  const title = take2(source, { start: words.start, end: pillar?.open ?? words.end });
  if (pillar !== null) claim(ledger, { start: pillar.open, end: pillar.open + 1 }, "markup");
  if (pillar !== null) claim(ledger, { start: pillar.end, end: pillar.end + 1 }, "markup");
  const { revised: revised2, theme } = readTheme(source, rest, recogniser2);
  return {
    title,
    theme,
    pillar: pillar === null ? null : takePillar(source, pillar),
    revised: revised2,
    bracketed: bracketed2
  };
}
var untitled2 = { title: null, theme: null, pillar: null, revised: false };
function take2(source, span) {
  const passage = passageIn(source, span);
  if (passage.text === "") return null;
  claim(source.ledger, passage.span, "field");
  return passage;
}
function takePillar(source, span) {
  const passage = take2(source, span);
  const text = rawIn(source, span).replace(/\s+/gu, " ");
  return passage === null ? null : { ...passage, text };
}
function titleIn(plain, start, end) {
  if (plain.charAt(start) !== "\u3010") return null;
  let depth = 0;
  for (let at3 = start; at3 < end; at3 += 1) {
    const letter = plain.charAt(at3);
    if (letter === "\u3010") depth += 1;
    if (letter === "\u3011") depth -= 1;
    if (depth === 0) return { start: start + 1, end: at3 };
  }
  return null;
}
function lineEnd(plain, start, end) {
  const at3 = plain.indexOf("\n", start);
  return at3 === -1 || at3 > end ? end : at3;
}
function pillarIn(plain, title) {
  let close = title.end - 1;
  while (close > title.start && plain.charCodeAt(close) <= 32) close -= 1;
  if (plain.charAt(close) !== ")") return null;
  let depth = 0;
  for (let at3 = close; at3 > title.start; at3 -= 1) {
    const letter = plain.charAt(at3);
    if (letter === ")") depth += 1;
    if (letter === "(") depth -= 1;
    if (depth > 0) continue;
    const inside = plain.slice(at3 + 1, close);
    return /柱[\s\d]|^\s*(?:区政|行革|行財政|区役所)編/u.test(inside) ? { start: at3 + 1, end: close, open: at3 } : null;
  }
  return null;
}
function readTheme(source, rest, recogniser2) {
  const { plain, ledger } = source;
  let revised2 = false;
  let start = skipBlank(plain, rest.start, rest.end);
  let end = rest.end;
  for (let at3 = start; at3 < end; at3 += 1) {
    const after = recogniser2.findRevisedMark(plain, at3, rest.end);
    if (after === -1) continue;
    claim(ledger, { start: at3, end: after }, "mark");
    revised2 = true;
    if (at3 === start) start = skipBlank(plain, after, rest.end);
    else end = at3;
    at3 = after - 1;
  }
  return { revised: revised2, theme: start < end ? take2(source, { start, end }) : null };
}

// src/intake/sheet/read-rows.ts
function readRows(source, rows2, recogniser2) {
  let above = null;
  return rows2.map((row) => {
    const goesOn2 = above !== null && row.cells.length === 1 && !row.afterGap && isJoined(source, above, row);
    const cells = [];
    for (const cell of row.cells) {
      if (skipBlank(source.plain, cell.start, cell.end) === cell.end) continue;
      const items = readCell(source, cell, recogniser2, !goesOn2);
      cells.push({ cell, items });
      above = cell.end;
    }
    return { row, cells, goesOn: goesOn2 };
  });
}
function isJoined({ plain }, end, row) {
  return skipBlank(plain, end, row.end) >= row.start;
}
function readCell(source, cell, recogniser2, opens) {
  const { start, end } = trim(source, cell);
  if (end - start <= longestPiece) {
    const id = recogniser2.findPiece(source.plain.slice(start, end).replace(blanks2, ""));
    if (id !== null) {
      claim(source.ledger, { start, end }, "label");
      return [{ kind: "label", id, start, end }];
    }
  }
  return scanCell(source, cell, recogniser2, opens);
}
var longestPiece = 12;
var blanks2 = /[\u0000-\u0020]/gu;

// src/intake/sheet/draft-sheet.ts
function draftSheet(source, rows2, recogniser2) {
  const heading = readHeading(source, rows2.heading, recogniser2);
  const cells = readRows(source, rows2.body, recogniser2);
  const { body, problems } = readBody(source, cells);
  const all = [...headingProblems(heading, rows2), ...missingParts(body, rows2), ...problems];
  const { multiYear, yearPlan, evaluation } = body;
  return {
    title: heading.title,
    theme: heading.theme,
    pillar: heading.pillar,
    revised: heading.revised || hasRevised(body),
    number: rows2.number,
    numberSpan: rows2.numberSpan,
    span: rows2.span,
    multiYear: {
      purpose: gatherEntries(source, multiYear.purpose).map(toEntry),
      strategy: gatherEntries(source, multiYear.strategy).map(toEntry),
      outline: gatherEntries(source, multiYear.outline).map(toEntry),
      targets: gatherStatements(source, multiYear.targets)
    },
    yearPlan: {
      activities: gatherEntries(source, yearPlan.activities).map(activity),
      targets: gatherStatements(source, yearPlan.targets)
    },
    midyearReview: readReview(source, body.review, rows2, all),
    evaluation: {
      results: gatherEntries(source, evaluation.results).map(toEntry),
      attainment: gatherEntries(source, evaluation.attainment).map(toEntry),
      issues: readIssues(source, evaluation.issues),
      marks: evaluation.marks,
      span: rows2.numberSpan
    },
    problems: all
  };
}
function activity({ text, span, heading, revised: revised2 }) {
  if (heading === null) return { text, span, heading: null, revised: revised2 };
  return { text, span, under: heading, heading: heading.text, revised: revised2 };
}
var outlooks = { expected: "expected", notExpected: "notExpected" };
function readReview(source, { marks, issues }, rows2, problems) {
  const words = readIssues(source, issues);
  problems.push(...unknownMarks(source, marks, ["(i)", "(ii)", "\u2460", "\u2461"]));
  if (marks.length === 0 && words === null) return null;
  const span = marks[0] ?? words?.span ?? rows2.numberSpan;
  const place = { start: span.start, end: span.end };
  return {
    implementationOutlook: readMarked(
      source,
      marks,
      {
        name: "\u53D6\u7D44\u5185\u5BB9\u306E\u5B9F\u65BD\u898B\u8FBC\u307F",
        meanings: { "(i)": outlooks.expected, "(ii)": outlooks.notExpected },
        span: place
      },
      problems
    ),
    attainmentOutlook: readMarked(
      source,
      marks,
      {
        name: "\u76EE\u6A19\u306E\u9054\u6210\u898B\u8FBC\u307F",
        meanings: { "\u2460": outlooks.expected, "\u2461": outlooks.notExpected },
        span: place
      },
      problems
    ),
    issues: words
  };
}
function headingProblems({ title, bracketed: bracketed2 }, { numberSpan }) {
  if (title === null) return [titleMissing(numberSpan)];
  return bracketed2 ? [] : [titleUnbracketed(title.span)];
}
var parts2 = [
  {
    name: "\u8A08\u753B",
    labels: ["multiYear", "yearPlan", "purpose", "outline", "activities", "targets"]
  },
  { name: "\u81EA\u5DF1\u8A55\u4FA1", labels: ["evaluation", "resultsAndAttainment", "results", "attainment"] }
];
function missingParts({ labels: labels3 }, { number, numberSpan }) {
  return parts2.filter((part) => !part.labels.some((label) => labels3.has(label))).map(({ name }) => partMissing(name, number, numberSpan));
}
function hasRevised({ multiYear, yearPlan, review, evaluation }) {
  return [
    multiYear.purpose,
    multiYear.strategy,
    multiYear.outline,
    multiYear.targets,
    yearPlan.activities,
    yearPlan.targets,
    review.issues,
    evaluation.results,
    evaluation.attainment,
    evaluation.issues
  ].some((lines) => lines.some(({ line }) => line.revised));
}

// src/intake/sheet/find-sheets.ts
function findSheets(source, rows2, recogniser2) {
  const preamble = [];
  const planNames = [];
  const begun = [];
  let planLine = null;
  for (const row of rows2) {
    const number = readSheetNumber(source, row);
    const planName = number === null ? readPlanName(source, row) : null;
    if (number !== null) {
      begun.push({ start: planLine?.start ?? row.start, number, rows: [] });
      planLine = null;
    } else if (planName !== null) {
      planNames.push(planName);
      planLine = row;
    } else {
      const rowsOfSheet = planLine === null ? begun.at(-1)?.rows : void 0;
      (rowsOfSheet ?? preamble).push(row);
    }
  }
  const sheets = begun.map(({ start, number, rows: rows3 }, index) => {
    const first = rows3.findIndex((row) => beginsBody(source, row, recogniser2));
    const count = first === -1 ? headingLength(rows3) : first;
    return {
      span: { start, end: begun[index + 1]?.start ?? source.text.length },
      number: number.number,
      numberSpan: number.span,
      heading: { start: number.end, end: rows3[count - 1]?.end ?? number.rowEnd },
      body: rows3.slice(count)
    };
  });
  return { preamble, planNames, sheets };
}
var sheetSpellings = sheetWords.flatMap(spellings);
var sheetLetters = new Set(sheetSpellings.map((words) => words.charCodeAt(0)));
var planLineSpellings = planLineWords.flatMap(spellings);
function readSheetNumber(source, row) {
  const { plain, ledger } = source;
  const start = skipBlank(plain, row.start, row.end);
  if (!sheetLetters.has(plain.charCodeAt(start))) return null;
  for (const words of sheetSpellings) {
    const after = matchWords(plain, start, row.end, words);
    if (after === -1) continue;
    const number = readCount(plain, skipBlank(plain, after, row.end), row.end);
    if (number === null || !standsAlone(plain, number.span.end, row.end)) continue;
    claim(ledger, { start, end: after }, "label");
    claim(ledger, number.span, "field");
    return { number: number.number, span: number.span, end: number.span.end, rowEnd: row.end };
  }
  return null;
}
function readCount(plain, start, end) {
  const mark = readMark(plain, start);
  if (mark?.form === "circled") return { number: mark.number, span: { start, end: mark.end } };
  let at3 = start;
  while (at3 < end && at3 - start < 4 && isDigit(plain.charCodeAt(at3))) at3 += 1;
  if (at3 === start || at3 - start > 3) return null;
  return { number: Number(plain.slice(start, at3)), span: { start, end: at3 } };
}
var isDigit = (code) => code >= 48 && code <= 57;
function standsAlone(plain, after, end) {
  const next = skipBlank(plain, after, end);
  if (next === end || plain.charAt(next) === "\u3010") return true;
  return next > after && end - next <= longestTitle && !sentence.test(plain.slice(next, end));
}
var longestTitle = 120;
var sentence = /^[のはがをにでともへやか、(]|。/u;
function readPlanName(source, row) {
  const { plain, ledger } = source;
  if (row.end - row.start > longestPlanLine) return null;
  const line = plain.slice(row.start, row.end);
  const open = row.start + line.indexOf("\u300C");
  const close = row.start + line.indexOf("\u300D");
  if (open < row.start || close <= open) return null;
  const next = skipBlank(plain, close + 1, row.end);
  for (const words of planLineSpellings) {
    const after = matchWords(plain, next, row.end, words);
    if (after === -1) continue;
    const name = { start: open + 1, end: close };
    claim(ledger, name, "field");
    claim(ledger, { start: open, end: after }, "label");
    return name;
  }
  return null;
}
var longestPlanLine = 200;
function beginsBody(source, row, recogniser2) {
  const { plain } = source;
  const filled = row.cells.filter(({ start, end }) => skipBlank(plain, start, end) < end);
  if (filled.length > 1) return true;
  return filled.some(
    ({ start, end }) => recogniser2.findLabel(plain, skipBlank(plain, start, end), end) !== null || recogniser2.findLegend(plain, skipBlank(plain, start, end), end) !== null
  );
}
function headingLength(rows2) {
  return Math.min(rows2.length, 2);
}

// src/intake/sheet/read-reform-plan.ts
var common2 = recogniser(reformPlan);
var own = /* @__PURE__ */ new Map();
function labelsOf({ formTemplates = [] }) {
  if (formTemplates.length === 0) return common2;
  const lexicon = sheetLexicon(formTemplates);
  const key = JSON.stringify(lexicon);
  const known = own.get(key) ?? recogniser(lexicon);
  if (own.size > 100) own.clear();
  own.set(key, known);
  return known;
}
function readReformPlan(source, rows2, context) {
  const { offices = [], fiscalYear: corrected } = context;
  const labels3 = labelsOf(context);
  const { preamble, planNames, sheets } = findSheets(source, rows2, labels3);
  const drafts = sheets.map((sheet) => draftSheet(source, sheet, labels3));
  const printed = readHeadingLines(source, preamble, offices);
  const names = planNames.map((span) => passageIn(source, span));
  const spokenOf = inferYear(drafts.flatMap(({ yearPlan }) => yearPlan.targets));
  const year = knownYear(corrected) ?? printed.year ?? spokenOf;
  const office = printed.office ?? inferOffice(source, offices);
  return {
    framework: names[0] ?? null,
    year,
    office,
    inferred: [
      ...year?.inferred ? ["fiscalYear"] : [],
      ...printed.office === null && office !== null ? ["office"] : []
    ],
    sheets: drafts.map((draft2) => finishSheet(source, draft2, year?.fiscalYear ?? null)),
    panels: [],
    initiatives: [],
    places: names.map(({ span }) => ({ path: "framework", label: "\u30D7\u30E9\u30F3", span })),
    numberPlaces: drafts.map(({ numberSpan }) => numberSpan),
    problems: [
      ...documentProblems({
        year,
        spokenOf: corrected === void 0 ? spokenOf : null,
        office,
        frameworks: names
      }),
      ...repeatedNumbers(drafts)
    ]
  };
}
function repeatedNumbers(drafts) {
  const seen = /* @__PURE__ */ new Set();
  return drafts.flatMap(({ number, numberSpan }) => {
    if (seen.has(number)) return [numberRepeated(number, numberSpan)];
    seen.add(number);
    return [];
  });
}

// src/intake/read-form.ts
function readForm(source, context) {
  if (looksLikeJson(source.text)) {
    const sheets = findReviewSheets(source.text);
    if (!sheets.ok) return sheets;
    const parts4 = readReviewSheets(source, sheets.value, context);
    return ok({ form: "review-sheet", mapping: null, parts: parts4 });
  }
  const rows2 = layOut(source);
  const recognised = recogniseForm(source, rows2, signWords(context.formTemplates ?? []));
  if (recognised === null) return readMapped(source, rows2, context);
  const { form, hits } = recognised;
  const parts3 = hits === null ? readers[form](source, rows2, context) : readTwo(source, rows2, hits, context);
  return ok({ form: hits === null ? form : "reform-plan", mapping: null, parts: parts3 });
}
function readTwo(source, rows2, hits, context) {
  const { forms, at: at3 } = divideForms(source, rows2, hits);
  const [first, second] = forms;
  const parts3 = [
    readers[first](source, rows2.slice(0, at3), context),
    readers[second](source, rows2.slice(at3), context)
  ];
  return joinForms(forms, parts3, rows2[at3]?.start ?? source.text.length);
}
function readMapped(source, rows2, context) {
  const mapped = recogniseMapped(source, rows2, context);
  if (mapped === null) return fail(almostMapped(source, rows2, context) ?? ofAnotherKind);
  const parts3 = readMappedTable(source, mapped, context);
  return ok({ form: "mapped-table", mapping: mapped.form.id, parts: parts3 });
}
var readers = { "reform-plan": readReformPlan, "policy-tree": readPolicyTree };

// src/intake/read-document.ts
function readDocument(source, bytes, context = {}) {
  const decoded = decodeText(bytes);
  if (!decoded.ok) return decoded;
  const { text, problems } = decoded.value;
  return readLaidOut(source, { text, problems, places: [], markup: true }, context);
}
function readLaidOut(name, laid, context) {
  const source = sourceText(laid.text, laid.markup && !looksLikeJson(laid.text));
  const read = readForm(source, context);
  if (!read.ok) return read;
  const { form, mapping, parts: parts3 } = read.value;
  const problems = [
    ...laid.problems,
    ...bidiControls(source.text),
    ...parts3.problems
  ];
  const document = {
    source: name,
    form,
    framework: parts3.framework?.text ?? null,
    fiscalYear: parts3.year?.fiscalYear ?? null,
    office: parts3.office?.office ?? null,
    inferred: parts3.inferred,
    sheets: parts3.sheets,
    panels: parts3.panels,
    initiatives: parts3.initiatives,
    unread: listUnread(source.text, source.ledger).map((each) => withPlace(each, laid)),
    problems
  };
  const { places, year, office, numberPlaces, initiativePlaces } = parts3;
  const own2 = {
    places,
    year,
    office,
    numberPlaces,
    ...initiativePlaces === void 0 ? {} : { initiativePlaces }
  };
  return ok({
    document,
    mapping,
    text: source.text,
    fields: placedFields(document, own2, laid),
    ledger: source.ledger,
    origin: { source: name, laid, context, places: own2 }
  });
}
function placedFields(document, places, laid) {
  const fields = listFields(document, places).map((each) => withPlace(each, laid));
  return withConfidence(fields, document);
}
function withPlace(placed, { places }) {
  const place = placeAt(places, placed.span.start);
  return place === null ? placed : { ...placed, place };
}

export {
  layOut,
  statementParser,
  readActuals,
  findTable,
  readDocument,
  readLaidOut,
  placedFields
};
//# sourceMappingURL=chunk-SVDN7G4W.js.map
