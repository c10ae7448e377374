import {
  isSpace,
  squeezeText
} from "./chunk-EIORI6EO.js";
import {
  fold
} from "./chunk-ERLLPSO6.js";

// src/plan/list-problems.ts
function listProblems(document) {
  const inSheets = document.sheets.flatMap(({ number, problems, multiYear, yearPlan }) => {
    const ofTargets = problemsOf([...multiYear.targets, ...yearPlan.targets]);
    return [...problems, ...ofTargets].map((problem) => ({ ...problem, sheet: number }));
  });
  const inPanels = document.panels.flatMap(
    ({ outcomes, themes }) => problemsOf([...outcomes, ...themes.flatMap(({ targets }) => targets)])
  );
  const inInitiatives = document.initiatives.flatMap(({ targets }) => problemsOf(targets));
  return [...document.problems, ...inSheets, ...inPanels, ...inInitiatives];
}
function problemsOf(placed) {
  const found = [];
  for (const { target, span } of placed) {
    for (const problem of target.problems) found.push({ ...problem, span });
  }
  return found;
}

// src/intake/line-counter.ts
function lineCounter(text) {
  let line = 1;
  let next = text.indexOf("\n");
  let last = 0;
  return (offset) => {
    if (offset < last) {
      line = 1;
      next = text.indexOf("\n");
    }
    last = offset;
    while (next !== -1 && next < offset) {
      line += 1;
      next = text.indexOf("\n", next + 1);
    }
    return line;
  };
}

// src/intake/ledger.ts
var claimKinds = ["none", "markup", "label", "legend", "mark", "blank", "field"];
var codeOf = Object.fromEntries(claimKinds.map((kind, code) => [kind, code]));
function openLedger(length) {
  return { claims: new Uint8Array(length) };
}
function claim({ claims }, { start, end }, kind) {
  const code = codeOf[kind];
  for (let at = start; at < end; at += 1) {
    if (claims[at] === 0) claims[at] = code;
  }
}
function listUnread(text, { claims }) {
  const found = [];
  const lineAt = lineCounter(text);
  let at = nextFree(text, claims, 0);
  while (at < text.length) {
    const span = { start: at, end: endOfFree(text, claims, at) };
    found.push({ line: lineAt(at), text: text.slice(span.start, span.end), span });
    at = nextFree(text, claims, span.end);
  }
  return found;
}
function nextFree(text, claims, from) {
  let at = from;
  while (at < text.length && (claims[at] !== 0 || isSpace(text.charCodeAt(at)))) at += 1;
  return at;
}
function endOfFree(text, claims, from) {
  let last = from;
  for (let at = from; at < text.length && claims[at] === 0; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 9 || code === 10) break;
    if (!isSpace(code)) last = at;
  }
  return last + 1;
}

// src/intake/source-text.ts
var sign = {
  /** Not there at all: inside a tag, behind an entity, an emphasis sign, an invisible character. */
  nothing: "",
  /** A paragraph begins or ends. */
  paragraph: "",
  /** A list begins; its entries may have lost their bullets. */
  list: "",
  /** An entry of a list begins. */
  item: "",
  /** A row and a cell of a table inside a cell. */
  row: "",
  cell: ""
};
function sourceText(text, markup = true) {
  const ledger = openLedger(text.length);
  const resolve = (found, at) => {
    const first = found.charCodeAt(0);
    if (first === 60) return resolveTag(found, at, ledger, resolve);
    if (first === 38) return resolveEntity(found, at, ledger, resolve);
    if (found.length > 1 || first === 35) {
      claim(ledger, { start: at, end: at + found.length }, "markup");
      return first === 10 ? " ".repeat(found.length) : nothings(found.length);
    }
    return foldOne(found, at, ledger);
  };
  if (!markup) return { text, plain: text.replace(unusualLetter, resolve), ledger };
  const plain = withoutRules(text.replace(unusual, resolve), ledger);
  return { text, plain, ledger };
}
function withoutRules(plain, ledger) {
  const pieces = [];
  let kept = 0;
  for (let at = plain.indexOf("--"); at !== -1; ) {
    const start = plain.lastIndexOf("\n", at) + 1;
    const next = plain.indexOf("\n", at);
    const end = next === -1 ? plain.length : next;
    if (/^[-|:\s]+$/u.test(plain.slice(start, end))) {
      claim(ledger, { start, end }, "markup");
      pieces.push(plain.slice(kept, start), " ".repeat(end - start));
      kept = end;
    }
    at = plain.indexOf("--", end);
  }
  pieces.push(plain.slice(kept));
  return pieces.join("");
}
var unusual = /<[/!]?[a-zA-Z][^<>\n\t]*>|&#?[a-zA-Z0-9]{1,8};|\*\*|^#{1,6}(?=[ \u3000])|\n[ \r]*(?=<\/?(?:t[dhr]|tbody|thead|table)[\s>])|[^\n\t\x20-\x7e\u3001-\u301b\u301d-\u3029\u3041-\u3096\u30a1-\u30fc\u4e00-\u9fff]/gm;
var unusualLetter = /[^\n\t\x20-\x7e\u3001-\u301b\u301d-\u3029\u3041-\u3096\u30a1-\u30fc\u4e00-\u9fff]/gm;
var breaking = new Set(
  "p div br hr h1 h2 h3 h4 h5 h6 section article header footer dl dt dd".split(" ")
);
var listing = /* @__PURE__ */ new Map([
  ["ul", sign.list],
  ["ol", sign.list],
  ["li", sign.item]
]);
var celling = /* @__PURE__ */ new Set(["td", "th"]);
var rowing = /* @__PURE__ */ new Set(["table", "tr", "tbody", "thead", "tfoot"]);
var inline = new Set(
  "span b strong i em u s sub sup font center small a img html body".split(" ")
);
function resolveTag(found, at, ledger, resolve) {
  const name = (/[a-zA-Z0-9]+/.exec(found)?.[0] ?? "").toLowerCase();
  const begins = structureOf(name, found.startsWith("</"));
  if (begins === null)
    return found.charAt(0) + found.slice(1).replace(unusual, (each, inside) => resolve(each, at + 1 + inside));
  claim(ledger, { start: at, end: at + found.length }, "markup");
  return begins + nothings(found.length - 1);
}
function structureOf(name, closes) {
  if (breaking.has(name)) return sign.paragraph;
  const list = listing.get(name);
  if (list !== void 0) return closes ? sign.paragraph : list;
  if (celling.has(name)) return closes ? sign.nothing : sign.cell;
  if (rowing.has(name)) return sign.row;
  return inline.has(name) ? sign.nothing : null;
}
var named = {
  lt: "<",
  gt: ">",
  amp: "&",
  quot: '"',
  apos: "'",
  nbsp: " ",
  middot: "\u30FB",
  times: "\xD7"
};
function resolveEntity(found, at, ledger, resolve) {
  const name = found.slice(1, -1);
  const meant = named[name] ?? numbered(name);
  if (meant === null) {
    return `&${found.slice(1).replace(unusual, (each, inside) => resolve(each, at + 1 + inside))}`;
  }
  claim(ledger, { start: at + 1, end: at + found.length }, "markup");
  const folded = fold(meant).text;
  const plain = folded.length === 1 && folded >= " " ? folded : meant;
  return plain + nothings(found.length - 1);
}
function numbered(name) {
  const [, hex, digits] = /^#(?:[xX]([\da-fA-F]{1,4})|(\d{1,5}))$/.exec(name) ?? [];
  const code = hex === void 0 ? Number(digits ?? Number.NaN) : Number.parseInt(hex, 16);
  const real = code >= 32 && code < 65535 && (code < 55296 || code > 57343);
  return real ? String.fromCharCode(code) : null;
}
var known = /* @__PURE__ */ new Map();
function foldOne(found, at, ledger) {
  let folded = known.get(found);
  if (folded === void 0) {
    folded = foldedOnce(found);
    known.set(found, folded);
  }
  if (folded === sign.nothing) claim(ledger, { start: at, end: at + 1 }, "markup");
  return folded;
}
function foldedOnce(found) {
  if (found === "\u2029") return sign.paragraph;
  if (/\s/u.test(found)) return " ";
  if (found < " " || found === "\x7F") return sign.nothing;
  const { text } = fold(found);
  if (text === "") return sign.nothing;
  return text.length === 1 ? text : found;
}
function nothings(count) {
  return count < tail.length ? tail.slice(0, count) : sign.nothing.repeat(count);
}
var tail = sign.nothing.repeat(64);

// src/intake/words.ts
function passageIn(source, span) {
  const trimmed = trim(source, span);
  return { text: wordsIn(source, trimmed), span: trimmed };
}
function wordsIn(source, span) {
  const raw = rawIn(source, span);
  return spaces.test(raw) ? squeezeText(raw) : raw;
}
function rawIn({ text, plain }, { start, end }) {
  const slice = plain.slice(start, end);
  if (!special.test(slice)) return text.slice(start, end);
  const pieces = [];
  let kept = start;
  for (let at = start; at < end; at += 1) {
    const instead = replacement(text, plain, at);
    if (instead === null) continue;
    pieces.push(text.slice(kept, at), instead);
    kept = at + 1;
  }
  pieces.push(text.slice(kept, end));
  return pieces.join("").trim();
}
function replacement(text, plain, at) {
  const code = plain.charCodeAt(at);
  if (code === nothing) return "";
  if (code <= 32) return " ";
  const entity = text.charCodeAt(at) === 38 && plain.charCodeAt(at + 1) === nothing;
  return entity ? plain.charAt(at) : null;
}
var nothing = sign.nothing.charCodeAt(0);
var special = /[\u0000-\u001f]/u;
var spaces = /\s/u;
function trim({ plain }, span) {
  let { start, end } = span;
  while (start < end && plain.charCodeAt(start) <= 32) start += 1;
  while (end > start && plain.charCodeAt(end - 1) <= 32) end -= 1;
  return { start, end };
}

// src/intake/forms/policy-tree.ts
var policyTree = {
  labels: [
    { id: "desiredState", words: ["\u3081\u3056\u3059\u72B6\u614B", "\u3081\u3056\u3059\u59FF", "\u3081\u3056\u3059\u3079\u304D\u72B6\u614B"], stands: "alone" },
    {
      id: "outcomes",
      words: ["\u30A2\u30A6\u30C8\u30AB\u30E0\u6307\u6A19", "\u30A2\u30A6\u30C8\u30AB\u30E0(\u6210\u679C)\u6307\u6A19", "\u6210\u679C\u6307\u6A19"],
      stands: "alone"
    },
    { id: "strategy", words: ["\u6226\u7565"], stands: "alone" },
    { id: "yearTargets", words: ["\u5358\u5E74\u5EA6\u76EE\u6A19"], stands: "alone" },
    {
      id: "activities",
      words: ["\u5177\u4F53\u7684\u53D6\u7D44", "\u5177\u4F53\u7684\u306A\u53D6\u7D44", "\u4E3B\u306A\u53D6\u7D44", "\u53D6\u7D44"],
      stands: "alone"
    },
    { id: "theme", words: ["\u53D6\u7D44\u306E\u67F1"], stands: "alone" },
    { id: "number", words: ["\u756A\u53F7"], stands: "alone" },
    { id: "initiative", words: ["\u53D6\u7D44\u9805\u76EE", "\u53D6\u7D44\u9805\u76EE\u540D"], stands: "alone" },
    { id: "outline", words: ["\u6982\u8981", "\u53D6\u7D44\u306E\u6982\u8981", "\u53D6\u7D44\u6982\u8981"], stands: "alone" },
    {
      id: "initiativeTargets",
      words: ["\u5F53\u5E74\u5EA6\u76EE\u6A19", "\u5F53\u5E74\u5EA6\u306E\u76EE\u6A19", "\u5358\u5E74\u5EA6\u76EE\u6A19", "\u76EE\u6A19"],
      stands: "alone"
    }
  ],
  legends: [],
  brokenLabels: [],
  revisedMarks: ["\u6539\u5B9A\u5C65\u6B74\u3042\u308A", "\u6539\u5B9A\u5C65\u6B74\u6709\u308A", "\u6539\u5B9A\u5C65\u6B74\u6709"]
};
var badges = ["\u76EE\u6A19\u5024UP", "\u76EE\u6A19\u5024\u4FEE\u6B63", "\u65B0\u898F\u6307\u6A19"];
var planBadge = /^(?:市政改革)?プラン\d+(?:\.\d+)?$/u;

// src/intake/match-words.ts
function matchWords(plain, at, end, words) {
  let here = at;
  for (let index = 0; index < words.length; index += 1) {
    if (index > 0) here = skipBlank(plain, here, end);
    if (here >= end) return -1;
    const wanted = words.charCodeAt(index);
    if (wanted !== anyCharacter && plain.charCodeAt(here) !== wanted) return -1;
    here += 1;
  }
  return here;
}
var anyCharacter = "\uFF1F".charCodeAt(0);
function skipBlank(plain, from, end) {
  let at = from;
  while (at < end && plain.charCodeAt(at) <= 32) at += 1;
  return at;
}

// src/intake/forms/reform-plan.ts
var reformPlan = {
  labels: [
    { id: "plan", words: ["\u8A08\u753B"], stands: "alone" },
    { id: "multiYear", words: ["\u53D6\u7D44\u306E\u65B9\u91DD\u30FB\u76EE\u6A19\u5185\u5BB9", "\u53D6\u7D44\u306E\u65B9\u91DD\u53CA\u3073\u76EE\u6A19\u5185\u5BB9"], stands: "apart" },
    { id: "yearPlan", words: ["\u5F53\u5E74\u5EA6\u306E\u53D6\u7D44\u5185\u5BB9", "\u5F53\u8A72\u5E74\u5EA6\u306E\u53D6\u7D44\u5185\u5BB9"], stands: "apart" },
    { id: "purpose", words: ["\u8DA3\u65E8\u30FB\u76EE\u7684", "\u8DA3\u65E8\u53CA\u3073\u76EE\u7684", "\u76EE\u7684\u30FB\u8DA3\u65E8"], stands: "bracketed" },
    { id: "strategy", words: ["\u6226\u7565"], stands: "bracketed" },
    { id: "outline", words: ["\u53D6\u7D44\u306E\u6982\u8981", "\u53D6\u7D44\u6982\u8981"], stands: "bracketed" },
    { id: "activities", words: ["\u53D6\u7D44\u306E\u5185\u5BB9", "\u53D6\u7D44\u5185\u5BB9"], stands: "bracketed" },
    { id: "targets", words: ["\u76EE\u6A19"], stands: "bracketed" },
    { id: "review", words: ["\u4E2D\u9593\u632F\u308A\u8FD4\u308A"], stands: "apart" },
    { id: "implementationOutlook", words: ["\u53D6\u7D44\u5185\u5BB9\u306E\u5B9F\u65BD\u898B\u8FBC\u307F"], stands: "apart" },
    { id: "attainmentOutlook", words: ["\u76EE\u6A19\u306E\u9054\u6210\u898B\u8FBC\u307F"], stands: "apart" },
    { id: "evaluation", words: ["\u81EA\u5DF1\u8A55\u4FA1"], stands: "apart" },
    {
      id: "resultsAndAttainment",
      words: ["\u5F53\u5E74\u5EA6\u306E\u53D6\u7D44\u5B9F\u7E3E\u53CA\u3073\u76EE\u6A19\u306E\u9054\u6210\u72B6\u6CC1", "\u53D6\u7D44\u5B9F\u7E3E\u53CA\u3073\u76EE\u6A19\u306E\u9054\u6210\u72B6\u6CC1"],
      stands: "apart"
    },
    { id: "results", words: ["\u53D6\u7D44\u5B9F\u7E3E", "\u53D6\u7D44\u306E\u5B9F\u7E3E"], stands: "bracketed" },
    { id: "attainment", words: ["\u9054\u6210\u72B6\u6CC1", "\u76EE\u6A19\u306E\u9054\u6210\u72B6\u6CC1"], stands: "bracketed" },
    { id: "issues", words: ["\u8AB2\u984C\u3068\u6539\u5584\u7B56", "\u8AB2\u984C\u53CA\u3073\u6539\u5584\u7B56", "\u8AB2\u984C\u30FB\u6539\u5584\u7B56"], stands: "apart" },
    {
      id: "issuesRule",
      words: ["\u203B\u5DE6\u8A18\u304C\u300C\uFF1F\u300D\u306E\u5834\u5408\u306F\u5FC5\u9808", "\u203B\u5DE6\u8A18\u304C\u300C(ii)\u300D\u53C8\u306F\u300C\u2461\u300D\u306E\u5834\u5408\u306F\u5FC5\u9808"],
      stands: "apart"
    }
  ],
  legends: [
    {
      id: "implementation",
      entries: [
        { sign: "(i)", words: "\u5B9F\u65BD\u898B\u8FBC\u307F" },
        { sign: "(ii)", words: "\u5B9F\u65BD\u3067\u304D\u306A\u3044\u898B\u8FBC\u307F" }
      ]
    },
    {
      id: "attainment",
      entries: [
        { sign: "\u2460", words: "\u9054\u6210\u898B\u8FBC\u307F" },
        { sign: "\u2461", words: "\u9054\u6210\u3067\u304D\u306A\u3044\u898B\u8FBC\u307F" }
      ]
    },
    {
      id: "verdict",
      entries: [
        { sign: "\u2460", words: "\u76EE\u6A19\u9054\u6210" },
        { sign: "\u2461", words: "\u76EE\u6A19\u672A\u9054\u6210" }
      ]
    }
  ],
  brokenLabels: [
    { id: "plan", pieces: ["\u8A08", "\u753B"] },
    { id: "review", pieces: ["\u4E2D\u9593", "\u632F\u308A\u8FD4\u308A"] },
    { id: "evaluation", pieces: ["\u81EA\u5DF1", "\u8A55\u4FA1"] }
  ],
  revisedMarks: ["\u6539\u5B9A\u5C65\u6B74\u3042\u308A", "\u6539\u5B9A\u5C65\u6B74\u6709\u308A", "\u6539\u5B9A\u5C65\u6B74\u6709"]
};
var planLineWords = ["\u306B\u57FA\u3065\u304F\u53D6\u7D44\u7B49", "\u306B\u57FA\u3065\u304F\u53D6\u7D44", "\u306B\u4FC2\u308B\u53D6\u7D44\u7B49"];
var sheetWords = ["\u53D6\u7D44\u9805\u76EE"];

// src/intake/by-first-letter.ts
function byFirstLetter(list, wordsOf) {
  const groups = /* @__PURE__ */ new Map();
  for (const each of list) {
    const code = wordsOf(each).charCodeAt(0);
    const group = groups.get(code);
    if (group === void 0) groups.set(code, [each]);
    else group.push(each);
  }
  for (const group of groups.values()) {
    group.sort((a, b) => wordsOf(b).length - wordsOf(a).length);
  }
  return groups;
}

// src/intake/spellings.ts
var variants = [
  ["\u53D6\u7D44", "\u53D6\u308A\u7D44\u307F", "\u53D6\u7D44\u307F", "\u53D6\u308A\u7D44"],
  ["\u632F\u308A\u8FD4\u308A", "\u632F\u8FD4\u308A", "\u3075\u308A\u304B\u3048\u308A"],
  ["\u898B\u8FBC\u307F", "\u898B\u8FBC"],
  ["\u3081\u3056\u3059", "\u76EE\u6307\u3059"],
  ["\u6539\u5B9A", "\u6539\u8A02"],
  ["\u53CA\u3073", "\u304A\u3088\u3073"],
  ["\u5F53\u5E74\u5EA6", "\u4ECA\u5E74\u5EA6", "\u672C\u5E74\u5EA6"],
  ["\u8AB2\u984C", "\u8AB2\u984C\u70B9"]
];
function spellings(words) {
  let found = [words];
  for (const [first, ...others] of variants) {
    const all = found.flatMap(
      (each) => each.includes(first) ? others.map((other) => each.replaceAll(first, other)) : []
    );
    found = [...found, ...all];
  }
  return [...new Set(found)];
}

// src/intake/recogniser.ts
function recogniser(lexicon) {
  const all = lexicon.labels.flatMap(
    ({ id, words, stands }) => words.flatMap(spellings).map((each) => ({ id, words: each, stands }))
  );
  const open = byFirstLetter(
    all.filter(({ stands }) => stands !== "bracketed"),
    ({ words }) => words
  );
  const bracketed = byFirstLetter(
    all.filter(({ stands }) => stands === "bracketed"),
    ({ words }) => words
  );
  const marks = lexicon.revisedMarks.flatMap(spellings);
  const legends = byFirstLetter(legendSpellings(lexicon), ({ stands }) => stands);
  const pieces = new Map(
    lexicon.brokenLabels.flatMap(({ id, pieces: pieces2 }) => pieces2.map((piece) => [piece, id]))
  );
  const findLabel = (plain, at, end) => {
    const closing = brackets.get(plain.charCodeAt(at));
    if (closing !== void 0) return findBracketed(bracketed, plain, at, end, closing);
    const group = open.get(plain.charCodeAt(at));
    if (group === void 0) return null;
    for (const { id, words, stands } of group) {
      const after = matchWords(plain, at, end, words);
      if (after !== -1 && standsRight(plain, after, end, stands))
        return { id, start: at, end: after };
    }
    return null;
  };
  const standsRight = (plain, after, end, stands) => {
    if (stands === "apart") return isApart(plain, after, end);
    const next = skipBlank(plain, after, end);
    if (next === end || endsParagraph(plain, after, next)) return true;
    return next > after && findLabel(plain, next, end) !== null;
  };
  return {
    findLabel,
    findLegend: (plain, at, end) => {
      const group = legends.get(plain.charCodeAt(at));
      if (group === void 0) return null;
      for (const { id, words, stands } of group) {
        const after = matchLegend(plain, at, end, stands, words);
        if (after !== -1) return { id, start: at, end: after };
      }
      return null;
    },
    findRevisedMark: (plain, at, end) => {
      const closing = brackets.get(plain.charCodeAt(at));
      return closing === void 0 ? -1 : matchInside(plain, at, end, closing, marks);
    },
    findPiece: (text) => pieces.get(text) ?? null
  };
}
var brackets = new Map(
  ["()", "\u3010\u3011", "[]", "\u3014\u3015", "<>", "\u300A\u300B", "\u3008\u3009"].map((pair) => [
    pair.charCodeAt(0),
    pair.charCodeAt(1)
  ])
);
function findBracketed(spelled, plain, at, end, closing) {
  const inside = skipBlank(plain, at + 1, end);
  const group = spelled.get(plain.charCodeAt(inside));
  if (group === void 0) return null;
  for (const { id, words } of group) {
    const after = matchInside(plain, at, end, closing, [words]);
    if (after !== -1) return { id, start: at, end: after };
  }
  return null;
}
function matchInside(plain, at, end, closing, wanted) {
  const inside = skipBlank(plain, at + 1, end);
  for (const words of wanted) {
    const after = matchWords(plain, inside, end, words);
    const close = after === -1 ? end : skipBlank(plain, after, end);
    if (close < end && plain.charCodeAt(close) === closing) return close + 1;
  }
  return -1;
}
function legendSpellings(lexicon) {
  return lexicon.legends.flatMap(
    ({ id, entries }) => entries.flatMap(
      (entry) => signSpellings(entry).flatMap(
        (sign2) => spellings(entry.words).map((words) => ({
          id: `${id}.${entry.sign}`,
          words,
          stands: sign2
        }))
      )
    )
  );
}
function signSpellings({ sign: sign2 }) {
  const roman = /* @__PURE__ */ new Map([
    ["(i)", ["(i)", "(\u2170)", "\u2170)", "\u2170", "i)"]],
    ["(ii)", ["(ii)", "(\u2171)", "\u2171)", "\u2171", "ii)"]]
  ]);
  return roman.get(sign2) ?? [sign2];
}
function matchLegend(plain, at, end, sign2, words) {
  const afterSign = matchWords(plain, at, end, sign2);
  if (afterSign === -1) return -1;
  let next = skipBlank(plain, afterSign, end);
  if (":\u30FB.,\u3001".includes(plain.charAt(next))) next = skipBlank(plain, next + 1, end);
  const after = matchWords(plain, next, end, words);
  if (after === -1) return -1;
  const code = after === end ? 0 : plain.charCodeAt(after);
  return code <= 32 || ")\u3001/,(\u2460\u2461\u2170\u2171".includes(plain.charAt(after)) ? after : -1;
}
function isApart(plain, after, end) {
  if (after === end) return true;
  const code = plain.charCodeAt(after);
  return code <= 32 || brackets.has(plain.charCodeAt(after)) || "\u203B:".includes(plain.charAt(after));
}
function endsParagraph(plain, from, to) {
  for (let at = from; at < to; at += 1) {
    const code = plain.charCodeAt(at);
    if (code !== 32 && code !== 1) return true;
  }
  return false;
}

export {
  listProblems,
  claim,
  listUnread,
  matchWords,
  skipBlank,
  reformPlan,
  planLineWords,
  sheetWords,
  sign,
  sourceText,
  passageIn,
  wordsIn,
  rawIn,
  trim,
  byFirstLetter,
  spellings,
  recogniser,
  policyTree,
  badges,
  planBadge
};
//# sourceMappingURL=chunk-GNH2NDGH.js.map
