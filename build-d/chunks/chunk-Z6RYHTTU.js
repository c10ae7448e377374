import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  isRoom,
  lineText
} from "./chunk-66MHNRUD.js";

// src/publish/pdf/compile-typst.ts
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
var running = null;
function compileTypst(source) {
  return new Promise((resolve, reject) => {
    running ??= start();
    const { queue, worker } = running;
    queue.push({ source, resolve, reject });
    if (queue.length === 1) begin(worker, source);
  });
}
function start() {
  const worker = new Worker(workerFile(), {
    workerData: { fonts: fontFiles(), workspace: tmpdir() }
  });
  worker.unref();
  const own = { worker, queue: [] };
  worker.on("message", (answer) => {
    const done = own.queue.shift();
    const [next] = own.queue;
    if (next === void 0) worker.unref();
    else worker.postMessage(next.source);
    if ("pdf" in answer) done?.resolve(Buffer.from(answer.pdf));
    else done?.reject(new Error(`Typst did not compile the form: ${answer.message}`));
  });
  worker.on(
    "error",
    (cause) => giveUp(own, new Error("the thread that compiles Typst failed", { cause }))
  );
  worker.on("exit", () => giveUp(own, new Error("the thread that compiles Typst ended")));
  return own;
}
function begin(worker, source) {
  worker.ref();
  worker.postMessage(source);
}
function giveUp(own, error) {
  if (running === own) running = null;
  for (const { reject } of own.queue.splice(0)) reject(error);
}
function workerFile() {
  const places = ["./typst-worker.mjs", "./typst-worker.js", "../typst-worker.js"];
  const files = places.map((place) => fileURLToPath(new URL(place, import.meta.url)));
  const file = files.find((each) => existsSync(each));
  if (file === void 0) throw new Error(`no typst-worker beside ${import.meta.url}`);
  return file;
}
function fontFiles() {
  const { resolve } = createRequire(import.meta.url);
  return ["400Regular/NotoSansJP_400Regular.ttf", "700Bold/NotoSansJP_700Bold.ttf"].map(
    (file) => resolve(`@expo-google-fonts/noto-sans-jp/${file}`)
  );
}

// src/publish/pdf/drawable.ts
import { readFileSync } from "node:fs";

// src/publish/pdf/font-coverage.ts
function readCoverage(font) {
  const table2 = findTable(font, "cmap");
  const count = font.readUInt16BE(table2 + 2);
  const subtables = Array.from({ length: count }, (_, index) => {
    const record = table2 + 4 + index * 8;
    const offset = table2 + font.readUInt32BE(record + 4);
    return { offset, format: font.readUInt16BE(offset) };
  });
  const whole = subtables.find(({ format }) => format === 12);
  if (whole !== void 0) return within(readGroups(font, whole.offset));
  const basic = subtables.find(({ format }) => format === 4);
  if (basic === void 0) throw new Error("the font has no table of characters of format 12 or 4");
  return within(readSegments(font, basic.offset));
}
function findTable(font, name) {
  const count = font.readUInt16BE(4);
  for (let index = 0; index < count; index += 1) {
    const record = 12 + index * 16;
    if (font.toString("latin1", record, record + 4) === name) return font.readUInt32BE(record + 8);
  }
  throw new Error(`the font has no table ${name}`);
}
function readGroups(font, offset) {
  return Array.from({ length: font.readUInt32BE(offset + 12) }, (_, index) => {
    const group = offset + 16 + index * 12;
    return [font.readUInt32BE(group), font.readUInt32BE(group + 4)];
  });
}
function readSegments(font, offset) {
  const twice = font.readUInt16BE(offset + 6);
  return Array.from({ length: twice / 2 }, (_, index) => {
    const last = font.readUInt16BE(offset + 14 + index * 2);
    return [font.readUInt16BE(offset + 16 + twice + index * 2), last];
  }).filter(([first]) => first !== 65535);
}
function within(ranges) {
  const covered = new Uint8Array(1114112);
  for (const [first, last] of ranges) covered.fill(1, first, last + 1);
  return (codePoint) => covered[codePoint] === 1;
}

// src/publish/pdf/drawable.ts
var known = null;
function drawable(layout) {
  known ??= readCoverage(readFileSync(fontFiles()[0] ?? ""));
  const covers = known;
  if (textsOf(layout).every((text) => isCovered(text, covers))) return layout;
  const missing = /* @__PURE__ */ new Set();
  const replace = (text) => replaceMissing(text, covers, missing);
  const line2 = (each) => ({
    ...each,
    sign: replace(each.sign),
    text: replace(each.text)
  });
  const sections = layout.sections.map((section2) => ({
    ...section2,
    heading: section2.heading.map((each) => ({ ...each, text: replace(each.text) })),
    tables: section2.tables.map((table2) => ({
      ...table2,
      rows: table2.rows.map(
        (cells) => cells.map((cell2) => ({ ...cell2, lines: cell2.lines.map(line2) }))
      )
    }))
  }));
  if (missing.size === 0) return { ...layout, sections };
  const codes = [...missing].map(
    (each) => `U+${(each.codePointAt(0) ?? 0).toString(16).toUpperCase()}`
  );
  const note = `\u3053\u306EPDF\u306E\u66F8\u4F53\u306B\u306A\u3044\u6587\u5B57\u3092\u3013\u306B\u7F6E\u304D\u63DB\u3048\u307E\u3057\u305F: ${codes.join("\u3001")}`;
  const [first, ...rest] = sections;
  if (first === void 0) return layout;
  const noted = { ...first, heading: [...first.heading, { text: note, kind: "side" }] };
  return { ...layout, sections: [noted, ...rest] };
}
function drawableText(text) {
  known ??= readCoverage(readFileSync(fontFiles()[0] ?? ""));
  return isCovered(text, known) ? text : replaceMissing(text, known, /* @__PURE__ */ new Set());
}
function textsOf({ sections }) {
  return sections.flatMap(({ heading, tables }) => [
    ...heading.map(({ text }) => text),
    ...tables.flatMap(
      ({ rows }) => rows.flatMap(
        (cells) => cells.flatMap(({ lines }) => lines.flatMap(({ sign, text }) => [sign, text]))
      )
    )
  ]);
}
function isCovered(text, covers) {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 32 || !covers(code)) return false;
  }
  return true;
}
function replaceMissing(text, covers, missing) {
  let replaced = "";
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    if (control.test(letter)) replaced += letter === "\n" || letter === "	" ? " " : "";
    else if (covers(code)) replaced += letter;
    else if (!isSelector(code)) {
      missing.add(letter);
      replaced += "\u3013";
    }
  }
  return replaced;
}
var control = /[\p{Cc}\u2028\u2029]/u;
function isSelector(code) {
  return code >= 65024 && code <= 65039 || code >= 917760 && code <= 917999;
}

// src/publish/pdf/header-fill.ts
var headerFill = {
  row: { colour: "#eef2f7", written: "0.93333334 0.9490196 0.96862745" },
  column: { colour: "#eef2f8", written: "0.93333334 0.9490196 0.972549" }
};

// src/publish/pdf/typst-source.ts
function printTypst(title, layouts) {
  const sections = layouts.flatMap((layout) => layout.sections);
  return `${preamble(title)}
${sections.map(section).join("\n#pagebreak()\n")}
`;
}
function preamble(title) {
  return `#set document(title: ${literal(title)})
#set page(paper: "a4", flipped: true, margin: 10mm)
#set text(lang: "ja", region: "jp", font: "Noto Sans JP", size: 9pt, fallback: false, ligatures: false, kerning: false, cjk-latin-spacing: none)
#set par(leading: 0.5em, spacing: 0.5em, justify: false)
#set table(stroke: 0.5pt + rgb("#595959"), inset: 4pt)
#show heading: set text(size: 11pt)
#show heading: set block(above: 0.5em, below: 0.5em)
#let e(t) = par(t)
#let i(t) = par(hanging-indent: 1em, t)
#let l(t) = par(strong(t))
#let g(t) = par(text(size: 7.5pt, t))
#let m(t) = align(center, text(size: 12pt, t))
#let p(t) = par(strong(t))
#let q(t) = block(above: 1.2em, below: 1.2em, width: 100%, align(right, t))
#let r(a, d, c) = table.cell(colspan: a, rowspan: d, fill: rgb("${headerFill.row.colour}"), align: horizon, c)
#let k(a, d, c) = table.cell(colspan: a, rowspan: d, fill: rgb("${headerFill.column.colour}"), align: horizon, c)
#let d(a, d, c) = table.cell(colspan: a, rowspan: d, c)
#let o(a, d, c) = table.cell(colspan: a, rowspan: d, align: horizon, c)
#let room = v(4em)`;
}
function section({ heading, tables }) {
  return [...heading.map(headingLine), ...tables.map(table)].join("\n");
}
function headingLine({ text, kind }) {
  if (kind === "name") return `#heading(${literal(text)})`;
  return kind === "side" ? `#q(${literal(text)})` : `#p(${literal(text)})`;
}
function table({ columns, rows }) {
  const widths = columns.map((width) => `${width}fr`).join(", ");
  return `#table(columns: (${widths}),
${rows.flatMap((cells) => cells.map(cell)).join(",\n")})`;
}
function cell(each) {
  const { across, down, header, centred, lines } = each;
  const maker = header === null ? centred ? "o" : "d" : header === "row" ? "r" : "k";
  const words = lines.map((own) => line(own, header === null ? centred : "head")).join("");
  return `${maker}(${across}, ${down}, [${words}${isRoom(each) ? "#room" : ""}])`;
}
function line(each, stands) {
  const words = literal(kept(lineText(each)));
  if (stands === "head") return `#l(${words})`;
  if (stands) return `#m(${words})`;
  switch (each.kind) {
    case "label":
      return `#l(${words})`;
    case "legend":
    case "badge":
      return `#g(${words})`;
    default:
      return each.sign === "" ? `#e(${words})` : `#i(${words})`;
  }
}
function kept(text) {
  return text.replace(/(?<=[^ -~]) (?=[^ -~])/gu, "\xA0");
}
function literal(text) {
  const escaped = text.replace(/["\\]/g, "\\$&").replace(unseen, (each) => {
    return `\\u{${(each.codePointAt(0) ?? 0).toString(16)}}`;
  });
  return `"${escaped}"`;
}
var unseen = /[\p{Cc}\u2028\u2029]/gu;

export {
  compileTypst,
  drawable,
  drawableText,
  headerFill,
  printTypst,
  literal
};
//# sourceMappingURL=chunk-Z6RYHTTU.js.map
