import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);

// src/intake/media/block.ts
var paragraphEnd = "\u2029";
function cellText(raw) {
  return raw.replace(/\r\n?|[\n\v\f\u2028\u0085]/gu, paragraphEnd).replaceAll("	", " ").replace(/^[\s\u2029]+|[\s\u2029]+$/gu, "");
}

// src/intake/media/laid-out.ts
function placeAt(places, offset) {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = low + high >>> 1;
    const { start, end, place } = places[middle] ?? none;
    if (offset < start) high = middle;
    else if (offset >= end) low = middle + 1;
    else return place;
  }
  return null;
}
var none = { start: Number.POSITIVE_INFINITY, end: 0, place: null };
function layOutBlocks(blocks, problems) {
  const writing = new Writing();
  for (const block of blocks) writing.block(block);
  return {
    text: writing.text(),
    places: writing.places,
    markup: false,
    problems: problems.map(({ words, ...problem }) => {
      const span = words === void 0 ? void 0 : writing.spanOf(words);
      return span === void 0 ? problem : { ...problem, span };
    })
  };
}
var Writing = class {
  places = [];
  #pieces = [];
  #spans = /* @__PURE__ */ new Map();
  #length = 0;
  /** White space is wanted before the next line; none stands first or last. */
  #gapWanted = false;
  block(block) {
    if (block.kind === "gap") this.#gap();
    else if (block.kind === "paragraph") this.#line([{ column: 0, words: block.words }], 1);
    else this.#table(block.rows);
  }
  /** A row without words is a blank line; a table is apart from what stands around it. */
  #table(rows) {
    const columns = usedColumns(rows);
    this.#gap();
    for (const row of rows) {
      const filled = row.filter(({ words }) => words.text !== "");
      if (filled.length === 0) this.#gap();
      else
        this.#line(
          filled.map(({ column, words }) => ({ column: columns.get(column) ?? 0, words })),
          columns.size
        );
    }
    this.#gap();
  }
  #line(row, columns) {
    if (this.#gapWanted) this.#write("\n");
    this.#gapWanted = false;
    let column = 0;
    for (const [index, cell] of row.entries()) {
      if (cell.column > column) this.#write("	".repeat(cell.column - column));
      else if (index > 0) this.#write(paragraphEnd);
      column = Math.max(column, cell.column);
      this.#words(cell.words);
    }
    this.#write(`${"	".repeat(Math.max(0, columns - 1 - column))}
`);
  }
  #words(words) {
    if (words.text === "") return;
    const span = { start: this.#length, end: this.#length + words.text.length };
    this.#spans.set(words, span);
    this.places.push({ ...span, place: words.place });
    this.#write(words.text);
  }
  #gap() {
    this.#gapWanted = this.#length > 0;
  }
  #write(piece) {
    this.#pieces.push(piece);
    this.#length += piece.length;
  }
  spanOf(words) {
    return this.#spans.get(words);
  }
  text() {
    return this.#pieces.join("");
  }
};
function usedColumns(rows) {
  const used = /* @__PURE__ */ new Set();
  for (const row of rows) {
    for (const { column, words } of row) if (words.text !== "") used.add(column);
  }
  return new Map([...used].sort((a, b) => a - b).map((column, index) => [column, index]));
}
function layOutPlainText(text) {
  return { text, places: [], problems: [], markup: true };
}

export {
  paragraphEnd,
  cellText,
  placeAt,
  layOutBlocks,
  layOutPlainText
};
//# sourceMappingURL=chunk-HO33YX2B.js.map
