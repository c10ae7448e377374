import {
  brokenZip
} from "./chunk-O46NY6NJ.js";
import {
  Refused,
  beyond
} from "./chunk-7F4W2VGQ.js";
import {
  layOutBlocks,
  paragraphEnd
} from "./chunk-XEKPVOUX.js";

// src/intake/media/pdf/broken-row.ts
function goesOn(last, cell) {
  const [line] = cell.lines;
  const above = last.find(({ column }) => column === cell.column);
  const end = above?.lines.at(-1);
  if (line === void 0 || above === void 0 || end === void 0) return false;
  const full = above.wordsEnd - end.right < line.firstWidth + 0.5 * end.size;
  return full && !/[。：:]$/u.test(end.text) && !begins.test(line.text);
}
var begins = /^[・○●◎①-⑳（(【※■□◆◇]/u;
function joinRows(last, first) {
  const columns = [...new Set([...last, ...first].map(({ column }) => column))];
  return columns.sort((a, b) => a - b).flatMap((column) => {
    const above = last.find((cell) => cell.column === column);
    const below = first.find((cell) => cell.column === column);
    if (above !== void 0 && below !== void 0) return [joinCells(above, below)];
    return [above ?? below].flatMap((cell) => cell ?? []);
  });
}
function joinCells(above, below) {
  return {
    ...above,
    bottom: above.page === below.page ? below.bottom : above.bottom,
    lines: [...above.lines, ...below.lines],
    wordsEnd: Math.max(above.wordsEnd, below.wordsEnd),
    cut: above.cut || below.cut
  };
}

// src/intake/media/pdf/join-pages.ts
function joinPages(pages) {
  const { pages: bare, beside } = withoutRunningLines(pages);
  const joined = [];
  for (const blocks of bare) {
    const [first, ...rest] = blocks;
    if (first?.kind === "table") takeHanging(joined, first);
    const last = joined.at(-1);
    if (last?.kind === "table" && first?.kind === "table" && haveSameEdges(last, first)) {
      joined.pop();
      joined.push(joinTables(last, first), ...rest);
    } else joined.push(...blocks);
  }
  return [...joined, ...beside];
}
function takeHanging(joined, next) {
  const [table, hanging] = joined.slice(-2);
  if (table?.kind !== "table" || hanging?.kind !== "paragraph") return;
  const [line, ...more] = hanging.cell.lines;
  const inside = more.length === 0 && hanging.right < (table.xs?.[1] ?? 0) + 1;
  const below = hanging.top >= table.bottom - 2 && hanging.cell.page === table.rows.flat()[0]?.page;
  if (!inside || !below || (line?.text.length ?? 0) > 4 || !haveSameEdges(table, next)) return;
  const cell = {
    ...hanging.cell,
    column: 0,
    left: table.left,
    right: table.xs?.[1] ?? hanging.right
  };
  const { rows, left } = joinTallCells(table.rows, [cell]);
  if (left.length === 0) joined.splice(-2, 2, { ...table, rows });
}
function withoutRunningLines(pages) {
  const seen = /* @__PURE__ */ new Set();
  const beside = [];
  const bare = pages.map(
    (blocks, page) => blocks.filter((block, index) => {
      if (block.kind === "table") return true;
      const text = block.cell.lines.map((line) => line.text).join(" ");
      const atEdge = index === 0 || index === blocks.length - 1;
      const repeated = page > 0 && index === 0 && seen.has(text);
      if (index === 0) seen.add(text);
      const running = atEdge && (pageNumber.test(text) || repeated && isFollowedByTable(blocks));
      if (running) beside.push({ ...block, apart: true });
      return !running;
    })
  );
  return { pages: bare, beside };
}
function isFollowedByTable([, second]) {
  return second?.kind === "table";
}
var pageNumber = /^[\s\-－―–—・]*\d{1,4}(?:\s*[/／]\s*\d{1,4})?[\s\-－―–—・]*(?:ページ|頁)?$/u;
function haveSameEdges(above, below) {
  const ruled = above.xs !== null && below.xs !== null;
  return ruled && near(above.left, below.left) && near(above.right, below.right);
}
var near = (a, b) => Math.abs(a - b) < 4;
function joinTables(one, other) {
  const xs = [...one.xs ?? [], ...other.xs ?? []].sort((a, b) => a - b);
  const joined = xs.filter((x, index) => index === 0 || x - (xs[index - 1] ?? 0) >= 4);
  const [above, below] = [withColumns(one, joined), withColumns(other, joined)];
  const [first = [], ...rest] = below.rows;
  const last = above.rows.at(-1) ?? [];
  const open = above.openBelow && below.openAbove;
  if (isOneRow(last, first) && (open || first.some((cell) => goesOn(last, cell)))) {
    const rows2 = [...above.rows.slice(0, -1), joinRows(last, first), ...rest];
    return { ...above, rows: rows2, openBelow: below.openBelow };
  }
  const mayReach = above.openBelow || below.openAbove;
  const { rows, left } = mayReach ? joinTallCells(above.rows, first) : { rows: above.rows, left: first };
  return { ...above, rows: [...rows, left, ...rest], openBelow: below.openBelow };
}
function isOneRow(last, first) {
  return first.every((cell) => {
    const above = last.find(({ column }) => column === cell.column);
    return above === void 0 ? cell.lines.length === 0 : near(above.right, cell.right);
  });
}
function joinTallCells(rows, first) {
  const joined = rows.map((row) => [...row]);
  const left = first.filter((cell) => {
    for (const row of joined.toReversed()) {
      const at = row.findIndex((above2) => above2.column === cell.column);
      const above = row[at];
      if (above === void 0) continue;
      if (!near(above.right, cell.right) || !goesOn([above], cell)) return true;
      row[at] = joinCells(above, cell);
      return false;
    }
    return true;
  });
  return { rows: joined, left };
}
function withColumns(table, xs) {
  const columnAt = (left) => Math.max(
    0,
    xs.findLastIndex((x) => x < left + 4)
  );
  const rows = table.rows.map(
    (row) => row.map((cell) => ({ ...cell, column: columnAt(cell.left) }))
  );
  return { ...table, rows, xs };
}

// src/intake/media/pdf/open-pdf.ts
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, sep } from "node:path";

// src/intake/media/pdf/same-process-port.ts
var SameProcessPort = class {
  #listeners = /* @__PURE__ */ new Set();
  postMessage(message) {
    const data = copied(message, listDepth);
    queueMicrotask(() => {
      for (const listener of [...this.#listeners]) listener({ data });
    });
  }
  addEventListener(_name, listener, options) {
    this.#listeners.add(listener);
    options?.signal?.addEventListener("abort", () => this.#listeners.delete(listener));
  }
  removeEventListener(_name, listener) {
    this.#listeners.delete(listener);
  }
  terminate() {
    this.#listeners.clear();
  }
};
var listDepth = 3;
function copied(value, depth) {
  if (depth === 0 || typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.slice();
  if (Object.getPrototypeOf(value) !== Object.prototype) return value;
  const copy = {};
  for (const [key, each] of Object.entries(value)) copy[key] = copied(each, depth - 1);
  return copy;
}
async function loadWorkerCode() {
  return await import("pdfjs-dist/legacy/build/pdf.worker.mjs");
}
async function sameProcessWorker(Worker) {
  const { WorkerMessageHandler } = await loadWorkerCode();
  const port = new SameProcessPort();
  WorkerMessageHandler.initializeFromPort(port);
  return new Worker({
    port
  });
}

// src/intake/media/pdf/open-pdf.ts
async function openPdf(bytes, onBegin = () => {
}) {
  const { getDocument, OPS, PDFWorker } = await loadPdfjs();
  onBegin();
  const loading = getDocument({
    worker: await sameProcessWorker(PDFWorker),
    // pdf.js takes the bytes it is given for its own
    data: new Uint8Array(bytes),
    cMapUrl: `${folder("cmaps")}${sep}`,
    cMapPacked: true,
    standardFontDataUrl: `${folder("standard_fonts")}${sep}`,
    disableFontFace: false,
    ownerDocument: takesFonts,
    useSystemFonts: false,
    useWasm: false,
    isEvalSupported: false,
    enableXfa: false,
    // pictures hold no words for us: any is too large
    maxImageSize: 1,
    verbosity: 0
  });
  try {
    return { document: await loading.promise, ops: OPS };
  } catch (error) {
    throw isPassword(error) ? new Refused(locked) : brokenPdf();
  }
}
function isPassword(error) {
  return error instanceof Error && error.name === "PasswordException";
}
function brokenPdf() {
  return new Refused({ ...brokenZip, message: broken });
}
async function loadPdfjs() {
  const scope = globalThis;
  scope.DOMMatrix ??= class {
  };
  scope.FontFace ??= class {
  };
  const push = Array.prototype.push;
  const [pdfjs] = await Promise.all([import("pdfjs-dist/legacy/build/pdf.mjs"), loadWorkerCode()]);
  Object.defineProperty(Array.prototype, "push", {
    value: push,
    writable: true,
    configurable: true
  });
  return pdfjs;
}
var takesFonts = { fonts: { add() {
}, delete() {
} } };
function folder(name) {
  const require2 = createRequire(import.meta.url);
  const found = join(dirname(require2.resolve("pdfjs-dist/package.json")), name);
  if (!existsSync(found)) throw new Error(`pdfjs-dist has no ${name}`);
  return found;
}
var locked = {
  code: "document/locked",
  severity: "blocks",
  message: "PDF\u306B\u30D1\u30B9\u30EF\u30FC\u30C9\u304C\u304B\u304B\u3063\u3066\u3044\u3066\u958B\u3051\u307E\u305B\u3093\u3002\u30D1\u30B9\u30EF\u30FC\u30C9\u3092\u5916\u3057\u3066\u4FDD\u5B58\u3057\u76F4\u3057\u305F\u3082\u306E\u3092\u9078\u3093\u3067\u304F\u3060\u3055\u3044\u3002"
};
var broken = "PDF\u304C\u58CA\u308C\u3066\u3044\u308B\u304B\u3001\u9014\u4E2D\u3067\u5207\u308C\u3066\u3044\u307E\u3059\u3002\u5143\u306E\u30D5\u30A1\u30A4\u30EB\u3092\u3082\u3046\u4E00\u5EA6\u30B3\u30D4\u30FC\u3059\u308B\u304B\u3001\u4F5C\u308A\u76F4\u3057\u3066\u304F\u3060\u3055\u3044\u3002";

// src/intake/media/pdf/letter.ts
var centreX = ({ left, right }) => (left + right) / 2;
var centreY = ({ top, bottom }) => (top + bottom) / 2;
function around(parts) {
  let [left, top] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  let [right, bottom] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const part of parts) {
    left = Math.min(left, part.left);
    top = Math.min(top, part.top);
    right = Math.max(right, part.right);
    bottom = Math.max(bottom, part.bottom);
  }
  return { left, top, right, bottom };
}

// src/intake/media/pdf/text-lines.ts
function textLines(letters) {
  if (letters.length === 0) return [];
  const [first] = letters;
  if (first?.direction === "up") return columnLines(letters, "up");
  if (first?.direction === "down" || isUpright(letters)) return columnLines(letters, "down");
  return rowsOf(letters).map((row) => toLine(row, "left", "right"));
}
function isUpright(letters) {
  const seen = letters.filter(({ text }) => text !== " ");
  if (seen.length < 2) return false;
  let down = 0;
  for (const [index, { size, ...box }] of seen.slice(1).entries()) {
    const before = seen[index];
    if (before === void 0) continue;
    const dx = Math.abs(centreX(box) - centreX(before));
    const dy = centreY(box) - centreY(before);
    if (dx < 0.35 * size && dy > 0.6 * size && dy < 2.2 * size) down += 1;
  }
  return down >= 0.7 * (seen.length - 1);
}
function columnLines(letters, direction) {
  const turned = letters.map((letter) => ({ letter, across: -centreX(letter) }));
  const columns = [];
  let last = Number.NaN;
  for (const { letter, across } of turned.toSorted((a, b) => a.across - b.across)) {
    if (Math.abs(across - last) < 0.5 * letter.size) columns.at(-1)?.push(letter);
    else columns.push([letter]);
    last = across;
  }
  const inOrder = direction === "down" ? columns : columns.toReversed();
  return inOrder.map((column) => {
    const sign = direction === "down" ? 1 : -1;
    const sorted = column.toSorted((a, b) => sign * (centreY(a) - centreY(b)));
    return toLine(sorted, "top", "bottom");
  });
}
function rowsOf(letters) {
  const rows = [];
  let centre = Number.NEGATIVE_INFINITY;
  for (const letter of letters.toSorted((a, b) => centreY(a) - centreY(b))) {
    const own = centreY(letter);
    const row = rows.at(-1);
    if (row === void 0 || own - centre > 0.5 * Math.max(letter.size, row[0]?.size ?? 0)) {
      rows.push([letter]);
      centre = own;
    } else row.push(letter);
  }
  return rows.map((row) => row.toSorted((a, b) => a.left - b.left));
}
function toLine(letters, begin, end) {
  const size = Math.max(...letters.map((letter) => letter.size));
  let text = "";
  let cut = false;
  let overlaid = 0;
  let before = null;
  for (const letter of letters) {
    if (letter.cut) {
      cut = true;
      continue;
    }
    const gap = before === null ? 0 : letter[begin] - before[end];
    if (gap > 0.3 * size && begin === "left") text += " ";
    if (before !== null && before.text !== " " && gap < -0.5 * size) overlaid += 1;
    text += letter.text;
    before = letter;
  }
  const shown = text.replace(/\s+/gu, " ").trim();
  const whole = cut ? `${shown}\uFFFD` : shown;
  return {
    ...around(letters),
    text: whole,
    size,
    firstWidth: firstWidth(letters),
    overlaid: overlaid > 1
  };
}
function firstWidth(letters) {
  const [first] = letters;
  if (first === void 0) return 0;
  const western = /^[\w.,%:/-]/u;
  let last = first;
  for (const letter of letters.slice(1)) {
    const goesOn3 = western.test(last.text) && western.test(letter.text);
    const opened = /^[（(「『【〔]/u.test(last.text);
    if (!goesOn3 && !opened && !neverFirst.test(letter.text)) break;
    last = letter;
  }
  return last.right - first.left;
}
var neverFirst = /^[、。，．,.）)」』】〕ー々っゃゅょァィゥェォッャュョ・：；:;！？!?％%]/u;
function textOfLines(lines, right) {
  let text = "";
  let before = null;
  for (const line of lines) {
    if (line.text === "") continue;
    if (before !== null) text += goesOn2(before, line, right) ? joint(before, line) : paragraphEnd;
    text += line.text;
    before = line;
  }
  return text;
}
function joint({ text }, next) {
  return japanese.test(text.at(-1) ?? "") && japanese.test(next.text.charAt(0)) ? "" : " ";
}
var japanese = /[\u3005\u3041-\u3096\u30a1-\u30fa\u30fc\u4e00-\u9fff]/u;
function goesOn2(line, next, right) {
  return right - line.right < next.firstWidth + 0.5 * line.size;
}

// src/intake/media/pdf/side-labels.ts
function takeSideLabels(letters, starts) {
  const [edge] = starts;
  const whole = around(letters);
  const size = letters[0]?.size ?? 0;
  if (edge === void 0 || edge - whole.left > widest * size)
    return { labels: [], others: letters };
  const labels = [];
  const others = [];
  let bottom = Number.NEGATIVE_INFINITY;
  for (const row of rowsOf(letters)) {
    const beside = row.filter(({ right }) => right < edge);
    const reaches = row.some(({ left, right }) => left < edge - 0.5 && right >= edge);
    const [next] = row.slice(beside.length);
    const apart = next === void 0 || next.left - around(beside).right > 0.12 * size;
    if (beside.length === 0 || reaches || !apart) {
      others.push(...row);
      continue;
    }
    const { top } = around(beside);
    if (top - bottom > 0.7 * size) labels.push([...beside]);
    else labels.at(-1)?.push(...beside);
    bottom = around(beside).bottom;
    others.push(...row.slice(beside.length));
  }
  return { labels, others };
}
var widest = 5;

// src/intake/media/pdf/free-blocks.ts
function freeBlocks(letters, page, end) {
  const whole = letters.length === 0 ? null : around(letters);
  if (whole === null) return [];
  const blocks = [];
  let open = [];
  const closeTable = () => {
    const [first] = open;
    if (first !== void 0) blocks.push(toTable(open));
    open = [];
  };
  const starts = commonStarts(letters);
  for (const { letters: own, apart } of bandsOf(letters, starts)) {
    const cells = cellsOf(own, starts, page, end);
    const [only] = cells;
    if (only === void 0) continue;
    const left = open.length === 0 ? whole.left : Math.min(...open.flat().map((cell) => cell.left));
    const inTable = open.length > 0 && only.left > left + indent;
    if (cells.length > 1 || inTable) addRow(open, cells);
    else {
      closeTable();
      const cell = { ...only, wordsEnd: Math.max(only.right, end) };
      blocks.push({ ...around(only.lines), kind: "paragraph", cell, apart });
    }
  }
  closeTable();
  return blocks;
}
function addRow(open, cells) {
  const last = open.at(-1) ?? [];
  const first = Math.min(...open.flat().map(({ left }) => left)) + 2;
  const under = cells.map((cell) => {
    const above = last.find(({ left }) => Math.abs(left - cell.left) < 2);
    return above === void 0 || cell.left < first ? null : { ...cell, column: above.column };
  });
  const known = under.filter((cell) => cell !== null);
  const going = known.filter((cell) => goesOn(last, cell));
  const listed2 = known.filter((cell) => !going.includes(cell) && isListed(cell));
  if (going.length > 0 && going.length + listed2.length === cells.length) {
    open.splice(-1, 1, [...joinRows(last, known)]);
  } else open.push([...cells]);
}
function isListed({ lines: [line] }) {
  return line !== void 0 && /^[・○●]/u.test(line.text);
}
var indent = 12;
function bandsOf(letters, starts) {
  const { labels, others } = takeSideLabels(letters, starts);
  const rows = rowsOf(others).map((row) => ({ row, ...around(row) }));
  const gaps = rows.slice(1).map(({ top }, index) => top - (rows[index]?.bottom ?? top));
  const usual = gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length * 0.15)] ?? 0;
  const bands = [];
  for (const [index, { row }] of rows.entries()) {
    const size = row[0]?.size ?? 0;
    const gap = gaps[index - 1] ?? Number.POSITIVE_INFINITY;
    if (gap > usual + 0.25 * size)
      bands.push({ letters: [...row], apart: gap > usual + 0.9 * size });
    else bands.at(-1)?.letters.push(...row);
  }
  for (const label of labels) {
    const { top } = around(label);
    const beside = bands.find((band) => around(band.letters).bottom > top + 1);
    if (beside === void 0) bands.push({ letters: [...label], apart: true });
    else beside.letters.unshift(...label);
  }
  return bands;
}
function cellsOf(letters, starts, page, right) {
  const columns = columnsOf(letters, starts);
  return columns.map((own, index) => {
    const lines = textLines(own);
    const box = around(lines);
    const next = columns[index + 1];
    const beside = next === void 0 ? starts.find((x) => x > box.right) : around(next).left;
    const wordsEnd = beside === void 0 ? right : beside - 0.3 * (own[0]?.size ?? 0);
    const cut = own.some((letter) => letter.cut);
    return { ...box, page, column: box.left, lines, wordsEnd: Math.max(box.right, wordsEnd), cut };
  });
}
function columnsOf(letters, starts) {
  const size = letters[0]?.size ?? 0;
  const columns = [];
  const last = trimmedLetters(letters);
  let reach2 = Number.NEGATIVE_INFINITY;
  for (const letter of letters.toSorted((a, b) => a.left - b.left)) {
    const gap = letter.left - reach2;
    const starting = gap > 0.12 * size && starts.some((x) => Math.abs(x - letter.left) < alike);
    if (gap > 0.45 * size || starting) columns.push([letter]);
    else columns.at(-1)?.push(letter);
    reach2 = Math.max(reach2, last.has(letter) ? centreX(letter) : letter.right);
  }
  const order = new Map(letters.map((letter, index) => [letter, index]));
  return columns.filter((column) => column.some(({ text }) => text !== " ")).map((column) => column.toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)));
}
var alike = 0.9;
function commonStarts(letters) {
  const begins2 = rowsOf(letters).flatMap(
    (row) => row.slice(1).flatMap((letter, index) => {
      const gap = letter.left - (row[index]?.right ?? letter.left);
      return gap > 0.12 * letter.size && letter.text !== " " ? [letter.left] : [];
    })
  );
  const groups = [];
  for (const left of begins2.toSorted((a, b) => a - b)) {
    if (left - (groups.at(-1)?.[0] ?? Number.NEGATIVE_INFINITY) < alike) groups.at(-1)?.push(left);
    else groups.push([left]);
  }
  return groups.filter(({ length }) => length >= 3).map(([first = 0]) => first);
}
function trimmedLetters(letters) {
  const trimmed = /* @__PURE__ */ new Set();
  for (const row of rowsOf(letters)) {
    for (const [index, letter] of row.entries()) {
      const next = row[index + 1];
      const ends = next === void 0 || next.left - letter.right > 0.2 * letter.size;
      if (ends && /^[、。，．）」』】〕]/u.test(letter.text)) trimmed.add(letter);
    }
  }
  return trimmed;
}
function toTable(rows) {
  const columnAt = columnFinder(rows.flat().map(({ left }) => left));
  const cells = rows.map((row) => row.map((cell) => ({ ...cell, column: columnAt(cell.left) })));
  const box = around(rows.flat());
  return { ...box, kind: "table", rows: cells, xs: null, openAbove: false, openBelow: false };
}
function columnFinder(lefts) {
  const begins2 = [];
  for (const left of lefts.toSorted((a, b) => a - b)) {
    if (left - (begins2.at(-1) ?? Number.NEGATIVE_INFINITY) > 8) begins2.push(left);
  }
  return (left) => begins2.findLastIndex((begin) => left >= begin);
}

// src/intake/media/pdf/merge-rules.ts
var sameLine = 1.6;
var touching = 2.5;
function mergeRules(rules) {
  return [true, false].flatMap((horizontal) => {
    const own = rules.filter((rule) => rule.horizontal === horizontal);
    return clusters(own).flatMap(mergeLine);
  });
}
function clusters(rules) {
  const lines = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const rule of rules.toSorted((a, b) => a.at - b.at)) {
    if (rule.at - last > sameLine) lines.push([rule]);
    else lines.at(-1)?.push(rule);
    last = rule.at;
  }
  return lines;
}
function mergeLine(line) {
  const at = line.reduce((sum, rule) => sum + rule.at, 0) / line.length;
  const merged = [];
  for (const rule of line.toSorted((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last !== void 0 && rule.from - last.to <= touching) last.to = Math.max(last.to, rule.to);
    else merged.push({ ...rule, at });
  }
  return merged;
}

// src/intake/media/pdf/ruled-tables.ts
function ruledTables(rules) {
  const merged = mergeRules(rules);
  const across = merged.filter(({ horizontal }) => horizontal);
  const down = merged.filter(({ horizontal }) => !horizontal);
  if (across.length * down.length > mostPairs) return [];
  const tables = components(across, down).flatMap((own) => toTable2(own) ?? []);
  return tables.toSorted((a, b) => areaOf(b) - areaOf(a));
}
var mostPairs = 9e6;
var mostPlaces = 4e4;
var reach = 3;
var same = 2.5;
function areaOf({ left, top, right, bottom }) {
  return (right - left) * (bottom - top);
}
function components(across, down) {
  const parent = Array.from({ length: across.length + down.length }, (_, index) => index);
  const rootOf = (index) => {
    let root = index;
    while (parent[root] !== root) root = parent[root] ?? root;
    parent[index] = root;
    return root;
  };
  for (const [i, h] of across.entries()) {
    for (const [j, v] of down.entries()) {
      const touch = v.at >= h.from - reach && v.at <= h.to + reach && h.at >= v.from - reach && h.at <= v.to + reach;
      if (touch) parent[rootOf(i)] = rootOf(across.length + j);
    }
  }
  const found = /* @__PURE__ */ new Map();
  const add2 = (index, rule) => {
    const root = rootOf(index);
    const own = found.get(root) ?? { across: [], down: [] };
    found.set(root, own);
    if (rule.horizontal) own.across.push(rule);
    else own.down.push(rule);
  };
  for (const [index, rule] of across.entries()) add2(index, rule);
  for (const [index, rule] of down.entries()) add2(across.length + index, rule);
  return [...found.values()];
}
function toTable2({ across, down }) {
  if (across.length === 0 || down.length === 0) return null;
  const xs = gridLines(down, across);
  const ys = gridLines(across, down);
  const [columns, rows] = [xs.length - 1, ys.length - 1];
  if (columns < 1 || rows < 1 || columns * rows > mostPlaces) return null;
  const [left = 0, right = 0] = [xs[0], xs.at(-1)];
  const [top = 0, bottom = 0] = [ys[0], ys.at(-1)];
  const closes = (at) => covers(across, at, left, right, 0.5);
  return {
    left,
    top,
    right,
    bottom,
    xs,
    ys,
    cells: cellsOf2(xs, ys, across, down),
    openAbove: !closes(top),
    openBelow: !closes(bottom)
  };
}
function gridLines(own, crossing) {
  const ends = [
    Math.min(...crossing.map(({ from }) => from)),
    Math.max(...crossing.map(({ to }) => to))
  ];
  const grid = [];
  for (const at of [...own.map((rule) => rule.at), ...ends].sort((a, b) => a - b)) {
    const last = grid.at(-1);
    if (last === void 0 || at - last > 2 * same) grid.push(at);
  }
  return grid;
}
function covers(rules, at, from, to, share2) {
  let covered = 0;
  for (const rule of rules) {
    if (Math.abs(rule.at - at) > 2 * same) continue;
    covered += Math.max(0, Math.min(rule.to, to) - Math.max(rule.from, from));
  }
  return covered >= share2 * (to - from);
}
function cellsOf2(xs, ys, across, down) {
  const columns = xs.length - 1;
  const cellOf = /* @__PURE__ */ new Map();
  const places = Array.from({ length: columns * (ys.length - 1) }, (_, index) => {
    const own = [[index % columns, Math.floor(index / columns)]];
    cellOf.set(index, own);
    return own;
  });
  const join2 = (a, b) => {
    const [kept, gone] = [cellOf.get(a), cellOf.get(b)];
    if (kept === void 0 || gone === void 0 || kept === gone) return;
    kept.push(...gone);
    for (const [column, row] of gone) cellOf.set(row * columns + column, kept);
  };
  for (const index of places.keys()) {
    const [column, row] = [index % columns, Math.floor(index / columns)];
    const [x0 = 0, x1 = 0] = [xs[column], xs[column + 1]];
    const [y0 = 0, y1 = 0] = [ys[row], ys[row + 1]];
    if (column + 1 < columns && !covers(down, x1, y0, y1, 0.5)) join2(index, index + 1);
    if (row + 2 < ys.length && !covers(across, y1, x0, x1, 0.5)) join2(index, index + columns);
  }
  return [...new Set(cellOf.values())].map((own) => {
    const [column, row] = [Math.min(...own.map(([x]) => x)), Math.min(...own.map(([, y]) => y))];
    const [lastColumn, lastRow] = [
      Math.max(...own.map(([x]) => x)),
      Math.max(...own.map(([, y]) => y))
    ];
    return {
      row,
      column,
      places: own,
      left: xs[column] ?? 0,
      right: xs[lastColumn + 1] ?? 0,
      top: ys[row] ?? 0,
      bottom: ys[lastRow + 1] ?? 0
    };
  });
}

// src/intake/media/pdf/page-blocks.ts
function pageBlocks(marks, page) {
  const tables = ruledTables(marks.rules);
  const { inCells, boxed, free } = sortLetters(marks.letters, tables);
  const ruled = tables.filter(({ cells }) => cells.length > 1);
  const blocks = [
    ...ruled.map((table) => toPageTable(table, inCells, page)),
    ...boxed.flatMap(({ letters, right }) => freeBlocks(letters, page, right - boxPadding)),
    ...freeBlocks(free, page, textEnd(marks))
  ];
  return blocks.toSorted((a, b) => a.top - b.top || a.left - b.left);
}
var boxPadding = 4;
function textEnd({ letters, rules, width }) {
  let [left, right] = [width, 0];
  for (const letter of letters) {
    left = Math.min(left, letter.left);
    right = Math.max(right, letter.right);
  }
  for (const { horizontal, to } of rules) if (horizontal) right = Math.max(right, to);
  return Math.min(width, Math.max(right, width - left));
}
function sortLetters(letters, tables) {
  const inner = tables.toReversed();
  const inCells = /* @__PURE__ */ new Map();
  const boxes = /* @__PURE__ */ new Map();
  const free = [];
  const cellAt = new Map(inner.map((table) => [table, placeFinder(table)]));
  for (const letter of letters) {
    const [x, y] = [centreX(letter), centreY(letter)];
    const table = inner.find(
      ({ left, top, right, bottom }) => x >= left && x <= right && y >= top && y <= bottom
    );
    if (table === void 0) free.push(letter);
    else if (table.cells.length === 1) add(boxes, table, letter);
    else {
      const cell = cellAt.get(table)?.(x, y);
      if (cell === void 0) free.push(letter);
      else add(inCells, cell, letter);
    }
  }
  return {
    inCells,
    boxed: [...boxes].map(([{ right }, own]) => ({ letters: own, right })),
    free
  };
}
function add(map, key, letter) {
  const own = map.get(key);
  if (own === void 0) map.set(key, [letter]);
  else own.push(letter);
}
function placeFinder({ xs, ys, cells }) {
  const columns = xs.length - 1;
  const byPlace = new Map(
    cells.flatMap((cell) => cell.places.map(([x, y]) => [y * columns + x, cell]))
  );
  const indexOf = (grid, at) => {
    const above = grid.findIndex((line) => line > at);
    return above === -1 ? grid.length - 2 : Math.max(0, above - 1);
  };
  return (x, y) => byPlace.get(indexOf(ys, y) * columns + indexOf(xs, x));
}
function toPageTable(table, inCells, page) {
  const { left, top, right, bottom, xs, openAbove, openBelow } = table;
  const rows = table.ys.slice(1).map(
    (_, index) => table.cells.filter(({ row }) => row === index).toSorted((a, b) => a.column - b.column).map((cell) => {
      const letters = inCells.get(cell) ?? [];
      return pageCell(letters, { page, column: cell.column, box: cell });
    })
  );
  return { kind: "table", left, top, right, bottom, xs, openAbove, openBelow, rows };
}
function pageCell(letters, {
  page,
  column,
  box
}) {
  const lines = textLines(letters);
  const { left, right } = around(lines);
  const padding = Math.min(widestPadding, Math.max(0, left - box.left));
  const { left: x0, top: y0, right: x1, bottom: y1 } = box;
  return {
    left: x0,
    top: y0,
    right: x1,
    bottom: y1,
    page,
    column,
    lines,
    wordsEnd: Math.max(right, box.right - padding),
    cut: letters.some(({ cut }) => cut)
  };
}
var widestPadding = 10;

// src/intake/media/pdf/pdf-problems.ts
function pageProblems(pages) {
  const numbers = (has) => pages.flatMap((page, index) => has(page) ? [index + 1] : []);
  const empty = numbers(({ letters }) => letters.length === 0);
  if (empty.length === pages.length) throw new Refused(scanned);
  return [
    ...of(
      empty,
      "document/scanned-pages",
      (where) => `${where}\u306B\u306F\u6587\u5B57\u304C\u3042\u308A\u307E\u305B\u3093\u3002\u30B9\u30AD\u30E3\u30F3\u3057\u305F\u753B\u50CF\u306E\u30DA\u30FC\u30B8\u306F\u8AAD\u3081\u306A\u3044\u306E\u3067\u3001\u5185\u5BB9\u304C\u8981\u308B\u3068\u304D\u306F\u6B04\u306B\u66F8\u304D\u8DB3\u3057\u3066\u304F\u3060\u3055\u3044\u3002`
    ),
    ...of(
      numbers(({ unknown: unknown2 }) => unknown2 > 0),
      "document/characters-unreadable",
      (where) => `${where}\u306B\u3001\u5F62\u3060\u3051\u3067\u4F55\u306E\u6587\u5B57\u304B\u5206\u304B\u3089\u306A\u3044\u6587\u5B57\u304C\u3042\u308A\u307E\u3059\uFF08\uFFFD\u3068\u8868\u793A\uFF09\u3002\u5143\u306E\u6587\u66F8\u3067\u78BA\u304B\u3081\u3066\u3001\u6B04\u3092\u76F4\u3057\u3066\u304F\u3060\u3055\u3044\u3002`
    ),
    ...of(
      numbers(({ invisible }) => invisible > 0),
      "document/invisible-text",
      (where) => `${where}\u306E\u6587\u5B57\u306F\u3001\u753B\u50CF\u306B\u91CD\u306D\u305F\u898B\u3048\u306A\u3044\u6587\u5B57\uFF08\u6587\u5B57\u8A8D\u8B58\u306E\u7D50\u679C\u306A\u3069\uFF09\u3067\u3059\u3002\u8AA4\u308A\u304C\u306A\u3044\u304B\u5143\u306E\u6587\u66F8\u3067\u78BA\u304B\u3081\u3066\u304F\u3060\u3055\u3044\u3002`
    )
  ];
}
function of(pages, code, message) {
  if (pages.length === 0) return [];
  return [{ code, severity: "asks", message: message(listed(pages)) }];
}
function listed(pages) {
  const shown = `${pages.slice(0, most).join("\u3001")}\u30DA\u30FC\u30B8`;
  return pages.length > most ? `${shown}\u307B\u304B${pages.length - most}\u30DA\u30FC\u30B8` : shown;
}
var most = 5;
function wordsCutOff(page) {
  return {
    code: "document/words-cut-off",
    severity: "asks",
    message: `${page}\u30DA\u30FC\u30B8\u306E\u6B04\u3067\u3001\u6587\u5B57\u304C\u67A0\u304B\u3089\u306F\u307F\u51FA\u3057\u3066\u5207\u308C\u3066\u3044\u307E\u3059\uFF08\uFFFD\u3068\u8868\u793A\uFF09\u3002\u5143\u306E\u6587\u66F8\u3067\u78BA\u304B\u3081\u3066\u3001\u6B04\u3092\u76F4\u3057\u3066\u304F\u3060\u3055\u3044\u3002`
  };
}
function wordsOverlaid(page) {
  return {
    code: "document/words-overlaid",
    severity: "asks",
    message: `${page}\u30DA\u30FC\u30B8\u306E\u6B04\u3067\u3001\u6587\u5B57\u304C\u91CD\u306A\u3063\u3066\u3044\u3066\u6B63\u3057\u304F\u8AAD\u3081\u307E\u305B\u3093\u3002\u5143\u306E\u6587\u66F8\u3067\u78BA\u304B\u3081\u3066\u3001\u6B04\u3092\u76F4\u3057\u3066\u304F\u3060\u3055\u3044\u3002`
  };
}
var scanned = {
  code: "document/scanned",
  severity: "blocks",
  message: "PDF\u306B\u6587\u5B57\u304C\u3042\u308A\u307E\u305B\u3093\u3002\u30B9\u30AD\u30E3\u30F3\u3057\u305F\u753B\u50CF\u3068\u601D\u308F\u308C\u307E\u3059\u3002\u5143\u306EWord\u30FBExcel\u306E\u30D5\u30A1\u30A4\u30EB\u304B\u3001\u6587\u5B57\u306E\u5165\u3063\u305FPDF\u3092\u9078\u3093\u3067\u304F\u3060\u3055\u3044\u3002"
};

// src/intake/media/pdf/letter-text.ts
function letterText(unicode) {
  const code = unicode.charCodeAt(0);
  if (unicode === "" || Number.isNaN(code)) return unknown;
  if (code === 8231) return { text: "\u30FB", known: true };
  if (code > 32 && code < 11904) return { text: unicode, known: true };
  if (code <= 32 || code === 127) return code === 32 || code === 9 ? blank : nothing;
  if (code >= 57344 && code <= 63743) return unknown;
  if (code <= 12245)
    return { text: radicals.get(unicode) ?? unicode.normalize("NFKC"), known: true };
  return code === 65533 ? unknown : { text: unicode, known: true };
}
var unknown = { text: "\uFFFD", known: false };
var blank = { text: " ", known: true };
var nothing = { text: "", known: true };
var radicals = new Map(
  [
    "\u2E9F\u6BCD",
    "\u2EA0\u6C11",
    "\u2EC1\u864E",
    "\u2EC4\u897F",
    "\u2ED1\u9577",
    "\u2ED8\u9752",
    "\u2EDD\u98DF",
    "\u2EE3\u9AA8",
    "\u2EE4\u9B3C",
    "\u2EE8\u9EA6",
    "\u2EE9\u9EC4",
    "\u2EEB\u6589",
    "\u2EED\u6B6F",
    "\u2EEF\u7ADC",
    "\u2EF2\u4E80"
  ].map((pair) => [pair.charAt(0), pair.charAt(1)])
);

// src/intake/media/pdf/matrix.ts
var identity = [1, 0, 0, 1, 0, 0];
function combine(outer, inner) {
  const [a, b, c, d, e, f] = outer;
  const [g, h, i, j, k, l] = inner;
  return [
    a * g + c * h,
    b * g + d * h,
    a * i + c * j,
    b * i + d * j,
    a * k + c * l + e,
    b * k + d * l + f
  ];
}
function apply([a, b, c, d, e, f], x, y) {
  return [a * x + c * y + e, b * x + d * y + f];
}
function boxOf(matrix, x0, y0, x1, y1) {
  const [a, b, c, d, e, f] = matrix;
  const [left, right] = [Math.min(a * x0, a * x1), Math.max(a * x0, a * x1)];
  const [up, down] = [Math.min(c * y0, c * y1), Math.max(c * y0, c * y1)];
  const [near2, far] = [Math.min(b * x0, b * x1), Math.max(b * x0, b * x1)];
  const [top, bottom] = [Math.min(d * y0, d * y1), Math.max(d * y0, d * y1)];
  return {
    left: left + up + e,
    top: near2 + top + f,
    right: right + down + e,
    bottom: far + bottom + f
  };
}
function moved([a, b, c, d, e, f], x, y) {
  return [a, b, c, d, a * x + c * y + e, b * x + d * y + f];
}
function toMatrix(value) {
  const list = value;
  return [0, 1, 2, 3, 4, 5].map((at) => Number(list[at] ?? 0));
}

// src/intake/media/pdf/path-rules.ts
function pathRules(path, matrix, filled) {
  return subpaths(path, matrix).flatMap((points) => filled ? thinBox(points) : strokes(points));
}
var step = [3, 3, 7, 5, 1];
function subpaths(path, matrix) {
  const all = [];
  let own = [];
  for (let at = 0; at < path.length; ) {
    const code = path[at] ?? 4;
    const length = step[code] ?? 1;
    if (code === 0) {
      own = [];
      all.push(own);
    }
    if (code === 4) own.push(own[0] ?? [0, 0]);
    else own.push(apply(matrix, path[at + length - 2] ?? 0, path[at + length - 1] ?? 0));
    at += length;
  }
  return all;
}
var slant = 1;
var thickest = 3.5;
var shortest = 4;
function strokes(points) {
  return points.slice(1).flatMap(([x1, y1], index) => {
    const [x0, y0] = points[index] ?? [x1, y1];
    return straight(x0, y0, x1, y1);
  });
}
function straight(x0, y0, x1, y1) {
  const [width, height] = [Math.abs(x1 - x0), Math.abs(y1 - y0)];
  if (height <= slant && width >= shortest) {
    return [{ horizontal: true, at: (y0 + y1) / 2, from: Math.min(x0, x1), to: Math.max(x0, x1) }];
  }
  if (width <= slant && height >= shortest) {
    return [{ horizontal: false, at: (x0 + x1) / 2, from: Math.min(y0, y1), to: Math.max(y0, y1) }];
  }
  return [];
}
function thinBox(points) {
  if (points.length < 4 || points.length > 6) return [];
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  if (bottom - top <= thickest && right - left > 2 * (bottom - top)) {
    return straight(left, (top + bottom) / 2, right, (top + bottom) / 2);
  }
  if (right - left <= thickest && bottom - top > 2 * (right - left)) {
    return straight((left + right) / 2, top, (left + right) / 2, bottom);
  }
  return [];
}

// src/intake/media/pdf/drawing.ts
var Drawing = class {
  letters = [];
  rules = [];
  unknown = 0;
  invisible = 0;
  #fonts;
  #saved = [];
  /** By letter. */
  #seen = /* @__PURE__ */ new Map();
  #state;
  #text = identity;
  #line = identity;
  #clips = false;
  constructor(matrix, clip, fonts) {
    this.#fonts = fonts;
    this.#state = {
      matrix,
      clip,
      font: null,
      size: 0,
      charSpacing: 0,
      wordSpacing: 0,
      stretch: 1,
      leading: 0,
      rise: 0,
      mode: 0
    };
  }
  save() {
    this.#saved.push({ ...this.#state });
  }
  restore() {
    this.#state = this.#saved.pop() ?? this.#state;
  }
  transform(matrix) {
    this.#state.matrix = combine(this.#state.matrix, matrix);
  }
  /** What is drawn from here on shows inside of the next path only. */
  clipNext() {
    this.#clips = true;
  }
  path(painting, data, bounds) {
    if (this.#clips && bounds !== null) {
      this.#clips = false;
      this.clipTo(
        boxOf(this.#state.matrix, bounds[0] ?? 0, bounds[1] ?? 0, bounds[2] ?? 0, bounds[3] ?? 0)
      );
    }
    if (painting === "none" || data === null) return;
    const found = pathRules(data, this.#state.matrix, painting === "fill");
    for (const rule of found) if (this.#shows(rule)) this.rules.push(rule);
  }
  clipTo(box) {
    const { clip } = this.#state;
    this.#state.clip = {
      left: Math.max(clip.left, box.left),
      top: Math.max(clip.top, box.top),
      right: Math.min(clip.right, box.right),
      bottom: Math.min(clip.bottom, box.bottom)
    };
  }
  #shows({ horizontal, at, from, to }) {
    const { left, top, right, bottom } = this.#state.clip;
    const [low, high, first, last] = horizontal ? [top, bottom, left, right] : [left, right, top, bottom];
    return at >= low - 2 && at <= high + 2 && to > first && from < last;
  }
  set(setting, value) {
    this.#state[setting] = value;
  }
  stretchTo(percent) {
    this.#state.stretch = percent / 100;
  }
  font(name, size) {
    this.#state.font = this.#fonts(name);
    this.#state.size = size;
  }
  beginText() {
    this.textMatrix(identity);
  }
  textMatrix(matrix) {
    this.#text = matrix;
    this.#line = matrix;
  }
  moveText(x, y) {
    this.textMatrix(moved(this.#line, x, y));
  }
  nextLine() {
    this.moveText(0, -this.#state.leading);
  }
  show(glyphs) {
    const { size, stretch, font } = this.#state;
    const vertical = font?.vertical === true;
    for (const glyph of glyphs) {
      if (typeof glyph === "number")
        this.#advance(-glyph / 1e3 * size * (vertical ? 1 : stretch), vertical);
      else if (glyph !== null) this.#glyph(glyph, vertical);
    }
  }
  #advance(by, vertical) {
    this.#text = vertical ? moved(this.#text, 0, -by) : moved(this.#text, by, 0);
  }
  #glyph(glyph, vertical) {
    const { size, stretch, font, charSpacing, wordSpacing, rise } = this.#state;
    const unit = font?.fontMatrix?.[0] ?? 1e-3;
    const width = glyph.width * unit * size;
    const spacing = charSpacing + (glyph.isSpace ? wordSpacing : 0);
    const matrix = combine(this.#state.matrix, this.#text);
    if (vertical) {
      const down = Math.abs((glyph.vmetric?.[0] ?? -1e3) * unit * size);
      this.#letter(glyph, boxOf(matrix, -width / 2, -down, width / 2, 0), matrix, true);
      this.#advance(down + spacing, true);
    } else {
      const box = boxOf(matrix, 0, rise - 0.2 * size, width * stretch, rise + 0.8 * size);
      this.#letter(glyph, box, matrix, false);
      this.#advance((width + spacing) * stretch, false);
    }
  }
  #letter(glyph, box, matrix, vertical) {
    const { text, known } = letterText(glyph.unicode);
    const visible = this.#visibleShare(box);
    const size = Math.hypot(matrix[2], matrix[3]) * Math.abs(this.#state.size);
    if (text === "" || this.#isDrawnTwice(text, box, size)) return;
    if (!known) this.unknown += 1;
    if (this.#state.mode === 3 || this.#state.mode === 7) this.invisible += 1;
    const { left, top, right, bottom } = box;
    this.letters.push({
      left,
      top,
      right,
      bottom,
      text,
      size,
      direction: vertical ? "down" : directionOf(matrix),
      cut: visible < 0.6
    });
  }
  /** How much of the letter an edge leaves. */
  #visibleShare({ left, top, right, bottom }) {
    const { clip } = this.#state;
    const across = share(left, right, clip.left, clip.right);
    const down = share(top, bottom, clip.top, clip.bottom);
    return Math.min(across, down * 1.5);
  }
  /** Bold letters are often drawn two or three times, a hair apart. */
  #isDrawnTwice(text, { left, top }, size) {
    const step2 = Math.max(0.1, 0.08 * size);
    const [x, y] = [Math.round(left / step2), Math.round(top / step2)];
    const letter = text.codePointAt(0) ?? 0;
    const places = this.#seen.get(letter);
    if (places === void 0) {
      this.#seen.set(letter, /* @__PURE__ */ new Set([placeKey(x, y)]));
      return false;
    }
    for (const [dx, dy] of neighbours) if (places.has(placeKey(x + dx, y + dy))) return true;
    places.add(placeKey(x, y));
    return false;
  }
};
var neighbours = [-1, 0, 1].flatMap((dx) => [-1, 0, 1].map((dy) => [dx, dy]));
function placeKey(x, y) {
  return x << 16 | y & 65535;
}
function share(from, to, low, high) {
  if (to <= from) return from >= low && from <= high ? 1 : 0;
  return Math.max(0, Math.min(to, high) - Math.max(from, low)) / (to - from);
}
function directionOf(matrix) {
  const [x0, y0] = apply(matrix, 0, 0);
  const [x1, y1] = apply(matrix, 1, 0);
  if (Math.abs(x1 - x0) >= Math.abs(y1 - y0)) return "right";
  return y1 > y0 ? "down" : "up";
}

// src/intake/media/pdf/drawing-steps.ts
function stepsFor(drawing, ops) {
  const paintings = new Map([
    ...[
      "stroke",
      "closeStroke",
      "fillStroke",
      "eoFillStroke",
      "closeFillStroke",
      "closeEOFillStroke"
    ].map((name) => [ops[name], "stroke"]),
    ...["fill", "eoFill"].map((name) => [ops[name], "fill"])
  ]);
  const steps = {
    save: () => drawing.save(),
    restore: () => drawing.restore(),
    transform: (args) => drawing.transform(toMatrix(args)),
    clip: () => drawing.clipNext(),
    eoClip: () => drawing.clipNext(),
    constructPath: ([code, data, bounds]) => {
      const [path = null] = data ?? [];
      drawing.path(
        paintings.get(code) ?? "none",
        path,
        bounds ?? null
      );
    },
    beginText: () => drawing.beginText(),
    setTextMatrix: ([matrix]) => drawing.textMatrix(toMatrix(matrix)),
    moveText: ([x, y]) => drawing.moveText(Number(x), Number(y)),
    setLeadingMoveText: ([x, y]) => {
      drawing.set("leading", -Number(y));
      drawing.moveText(Number(x), Number(y));
    },
    nextLine: () => drawing.nextLine(),
    setCharSpacing: ([value]) => drawing.set("charSpacing", Number(value)),
    setWordSpacing: ([value]) => drawing.set("wordSpacing", Number(value)),
    setHScale: ([value]) => drawing.stretchTo(Number(value)),
    setLeading: ([value]) => drawing.set("leading", -Number(value)),
    setTextRise: ([value]) => drawing.set("rise", Number(value)),
    setTextRenderingMode: ([value]) => drawing.set("mode", Number(value)),
    setFont: ([name, size]) => drawing.font(String(name), Number(size)),
    showText: ([glyphs]) => drawing.show(glyphs),
    paintFormXObjectBegin: ([matrix]) => {
      drawing.save();
      if (matrix != null) drawing.transform(toMatrix(matrix));
    },
    paintFormXObjectEnd: () => drawing.restore(),
    beginAnnotation: ([, , transform, matrix]) => {
      drawing.save();
      drawing.transform(toMatrix(transform));
      drawing.transform(toMatrix(matrix));
    },
    endAnnotation: () => drawing.restore()
  };
  return new Map(Object.entries(steps).map(([name, step2]) => [ops[name] ?? -1, step2]));
}

// src/intake/media/pdf/read-marks.ts
function readMarks(page, list, ops) {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const fonts = (name) => page.commonObjs.has(name) ? page.commonObjs.get(name) : null;
  const drawing = new Drawing(
    toMatrix(transform),
    { left: 0, top: 0, right: width, bottom: height },
    fonts
  );
  const steps = stepsFor(drawing, ops);
  for (const [index, code] of list.fnArray.entries()) {
    steps.get(code)?.(list.argsArray[index] ?? []);
  }
  const { letters, rules, unknown: unknown2, invisible } = drawing;
  return { width, height, letters, rules, unknown: unknown2, invisible };
}

// src/intake/media/pdf/read-pdf.ts
async function readPdf(bytes, limits, onPage) {
  const pdf = await openPdf(bytes, () => onPage(0));
  try {
    return await readPages(pdf, limits, onPage);
  } finally {
    await pdf.document.destroy();
  }
}
async function readPages({ document, ops }, limits, onPage) {
  if (document.numPages > limits.pages) throw new Refused(beyond("pages", limits));
  const pages = [];
  const marks = [];
  let letters = 0;
  for (let number = 1; number <= document.numPages; number += 1) {
    onPage(number);
    const own = await readPage(document, ops, number);
    letters += own.letters.length;
    if (letters > limits.characters) throw new Refused(beyond("characters", limits));
    pages.push(pageBlocks(own, number));
    marks.push({ ...own, letters: own.letters.slice(0, 1), rules: [] });
  }
  onPage(null);
  const problems = pageProblems(marks);
  const writing = new Writing();
  for (const block of joinPages(pages)) writing.add(block);
  return layOutBlocks(writing.blocks, [...problems, ...writing.problems]);
}
async function readPage(document, ops, number) {
  const page = await document.getPage(number).catch(() => null);
  if (page === null) throw brokenPdf();
  const list = await page.getOperatorList().catch(() => null);
  if (list === null) throw brokenPdf();
  const marks = readMarks(page, list, ops);
  page.cleanup();
  return marks;
}
var Writing = class {
  blocks = [];
  problems = [];
  add(block) {
    if (block.kind === "table") {
      const rows = block.rows.map(
        (row) => row.map((cell) => ({ column: cell.column, words: this.#words(cell) }))
      );
      this.blocks.push({
        kind: "table",
        rows: rows.filter((row) => row.some(({ words: words2 }) => words2.text !== ""))
      });
      return;
    }
    if (block.apart) this.blocks.push({ kind: "gap" });
    const words = this.#words(block.cell);
    const lines = words.text.split(paragraphEnd).filter((text) => text !== "");
    for (const text of lines) {
      const own = lines.length === 1 ? words : { ...words, text };
      this.blocks.push({ kind: "paragraph", words: own });
    }
  }
  #words(cell) {
    const { page, left, top, right, bottom } = cell;
    const box = [left, top, right - left, bottom - top].map(Math.round);
    const [x = 0, y = 0, width = 0, height = 0] = box;
    const words = {
      text: textOfLines(cell.lines, cell.wordsEnd),
      place: { kind: "page", page, box: [x, y, width, height] }
    };
    if (cell.lines.some(({ overlaid }) => overlaid)) {
      this.problems.push({ ...wordsOverlaid(page), words });
    }
    if (cell.cut) this.problems.push({ ...wordsCutOff(page), words });
    return words;
  }
};
export {
  readPdf
};
//# sourceMappingURL=read-pdf-C3K2U6VU.js.map
