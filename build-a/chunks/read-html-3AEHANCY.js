import {
  Refused,
  beyond
} from "./chunk-7F4W2VGQ.js";
import {
  cellText,
  layOutBlocks,
  paragraphEnd
} from "./chunk-XEKPVOUX.js";

// src/intake/media/html/read-html.ts
import { parse } from "parse5";

// src/intake/media/html/list-sign.ts
function listSign(entry) {
  const list = entry.parentNode;
  if (list === null || !("tagName" in list)) return "";
  const styled = [...list.attrs, ...entry.attrs].some(
    ({ name, value }) => name === "style" && /list-style(?:-type)?\s*:\s*none/iu.test(value)
  );
  if (styled) return "";
  if (list.tagName !== "ol") return "\u30FB";
  const entries = list.childNodes.filter((node) => "tagName" in node && node.tagName === "li");
  const start = Number(list.attrs.find(({ name }) => name === "start")?.value ?? 1);
  return `${start + entries.indexOf(entry)}. `;
}

// src/intake/media/html/node.ts
function isElement(node) {
  return "tagName" in node;
}

// src/intake/media/html/flow.ts
function flowOf(nodes) {
  const flowing = new Flowing();
  flowing.nodes(nodes, 0);
  flowing.endLine();
  return flowing;
}
var Flowing = class {
  parts = [];
  hidden = 0;
  #text = "";
  nodes(nodes, depth) {
    for (const node of nodes) {
      if (node.nodeName === "#text") this.#text += plainText(node);
      else if (isElement(node) && !silent.has(node.tagName)) this.#element(node, depth);
    }
  }
  #element(element, depth) {
    const { tagName } = element;
    if (isHidden(element)) this.hidden += 1;
    const breaks = tagName === "br" || breaking.has(tagName);
    if (breaks) this.endLine();
    if (tagName === "table") this.parts.push({ kind: "table", element });
    else {
      if (tagName === "li") this.#text += listSign(element);
      if (depth > deepest) this.#text += flatText(element);
      else this.nodes(element.childNodes, depth + 1);
    }
    if (breaks) this.endLine();
    if (apart.has(tagName)) this.parts.push({ kind: "gap" });
  }
  endLine() {
    const text = cellText(this.#text.replace(/[\t\n\f\r ]+/gu, " "));
    this.#text = "";
    if (text !== "") this.parts.push({ kind: "line", text });
  }
};
var deepest = 300;
function flatText(element) {
  let text = "";
  const left = element.childNodes.toReversed();
  for (let node = left.pop(); node !== void 0; node = left.pop()) {
    if (node.nodeName === "#text") text += plainText(node);
    else if (isElement(node) && !silent.has(node.tagName))
      left.push(...node.childNodes.toReversed());
  }
  return text;
}
var silent = new Set(
  "script style template head noscript svg math object iframe rt rp".split(" ")
);
var breaking = new Set(
  "p div h1 h2 h3 h4 h5 h6 section article header footer main aside nav figure figcaption ul ol li dl dt dd hr pre blockquote form fieldset address details summary caption table tr td th".split(
    " "
  )
);
var apart = new Set(
  "h1 h2 h3 h4 h5 h6 section article header footer main aside nav figure hr blockquote".split(" ")
);
function plainText(node) {
  return "value" in node ? node.value.replaceAll(paragraphEnd, " ") : "";
}
function isHidden({ attrs }) {
  return attrs.some(
    ({ name, value }) => name === "hidden" && value !== "until-found" || name === "style" && /display\s*:\s*none|visibility\s*:\s*hidden/iu.test(value)
  );
}

// src/intake/media/html/table-grid.ts
function tableGrid(table) {
  const rows = partsOf(table, "tr", rowGroups);
  const covered = [];
  const grid = rows.map((row) => {
    const cells = [];
    let column = 0;
    const begun = /* @__PURE__ */ new Set();
    for (const element of [...partsOf(row, "td", noGroups, "th")]) {
      while ((covered[column] ?? 0) > 0 && !begun.has(column)) column += 1;
      cells.push({ column, element });
      const width = spanOf(element, "colspan", widest);
      const height = spanOf(element, "rowspan", tallest);
      for (let at = column; at < column + width; at += 1) {
        covered[at] = height;
        begun.add(at);
      }
      column += width;
    }
    for (let at = 0; at < covered.length; at += 1) covered[at] = Math.max(0, (covered[at] ?? 0) - 1);
    return cells;
  });
  const [caption = null] = partsOf(table, "caption", noGroups);
  return { caption, rows: grid };
}
var rowGroups = /* @__PURE__ */ new Set(["thead", "tbody", "tfoot"]);
var noGroups = /* @__PURE__ */ new Set();
var widest = 1e3;
var tallest = 65534;
function partsOf(element, name, through, other = name) {
  return element.childNodes.flatMap((node) => {
    if (!("tagName" in node)) return [];
    if (node.tagName === name || node.tagName === other) return [node];
    return through.has(node.tagName) ? partsOf(node, name, through, other) : [];
  });
}
function spanOf({ attrs }, name, most) {
  const value = Number.parseInt(attrs.find((each) => each.name === name)?.value ?? "", 10);
  if (name === "rowspan" && value === 0) return most;
  return Number.isNaN(value) ? 1 : Math.min(Math.max(1, value), most);
}

// src/intake/media/html/read-html.ts
function readHtml(text, limits) {
  const reading = new PageReading(limits);
  const blocks = reading.blocks(parse(text).childNodes);
  return layOutBlocks(blocks, reading.problems());
}
var PageReading = class {
  #limits;
  #paragraphs = 0;
  #tables = 0;
  #cells = 0;
  #hidden = 0;
  constructor(limits) {
    this.#limits = limits;
  }
  blocks(nodes) {
    return this.#parts(nodes).flatMap((part) => {
      if (part.kind === "gap") return [part];
      if (part.kind === "line") {
        this.#paragraphs += 1;
        const place = { kind: "paragraph", paragraph: this.#paragraphs };
        return [{ kind: "paragraph", words: { text: part.text, place } }];
      }
      const { caption, rows } = tableGrid(part.element);
      const above = caption === null ? [] : this.blocks(caption.childNodes);
      return [...above, { kind: "table", rows: this.#rows(rows, { first: 0, step: 1 }) }];
    });
  }
  #parts(nodes) {
    const { parts, hidden } = flowOf(nodes);
    this.#hidden += hidden;
    return parts;
  }
  #rows(rows, columns) {
    this.#tables += 1;
    const table = this.#tables;
    return rows.flatMap((row, index) => {
      const below = [];
      const cells = row.map(({ column, element }, position) => {
        this.#cells += 1;
        if (this.#cells > this.#limits.cells) throw new Refused(beyond("cells", this.#limits));
        const place = { kind: "table", table, row: index + 1, column: position + 1 };
        const first = columns.first + column * columns.step;
        const cell = this.#cell(element, place, { first, step: columns.step / 1024 });
        below.push(...cell.below);
        return { column: first, words: cell.words };
      });
      return [cells, ...below];
    });
  }
  /** A table inside the cell follows as rows of its own, and words behind it as a row after those. */
  #cell(element, place, columns) {
    const lines = [];
    const below = [];
    for (const part of this.#parts(element.childNodes)) {
      if (part.kind === "table") {
        const { caption, rows } = tableGrid(part.element);
        if (caption !== null) below.push([this.#caption(caption, place, columns)]);
        below.push(...this.#rows(rows, columns));
      } else if (part.kind === "line" && below.length === 0) lines.push(part.text);
      else if (part.kind === "line")
        below.push([{ column: columns.first, words: { text: part.text, place } }]);
    }
    return { words: { text: lines.join(paragraphEnd), place }, below };
  }
  #caption(caption, place, { first }) {
    const lines = this.#parts(caption.childNodes).flatMap(
      (part) => part.kind === "line" ? [part.text] : []
    );
    return { column: first, words: { text: lines.join(paragraphEnd), place } };
  }
  problems() {
    if (this.#hidden === 0) return [];
    return [
      {
        code: "document/hidden-text",
        severity: "asks",
        message: `\u753B\u9762\u306B\u51FA\u306A\u3044\u90E8\u5206\u304C${this.#hidden}\u304B\u6240\u3042\u308A\u307E\u3059\u304C\u3001\u8AAD\u307F\u307E\u3057\u305F\u3002\u8981\u3089\u306A\u3044\u5185\u5BB9\u3067\u306A\u3044\u304B\u78BA\u304B\u3081\u3066\u304F\u3060\u3055\u3044\u3002`
      }
    ];
  }
};
export {
  readHtml
};
//# sourceMappingURL=read-html-3AEHANCY.js.map
