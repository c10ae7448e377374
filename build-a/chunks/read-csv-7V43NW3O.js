import {
  Refused,
  beyond
} from "./chunk-7F4W2VGQ.js";
import {
  cellText,
  layOutBlocks
} from "./chunk-XEKPVOUX.js";

// src/intake/media/csv/read-csv.ts
import { CsvError, parse } from "csv-parse/sync";
function readCsv(text, limits) {
  const rows = [];
  let cells = 0;
  for (const { record, info } of records(text)) {
    cells += record.length;
    if (cells > limits.cells) throw new Refused(beyond("cells", limits));
    const place = { kind: "line", line: info.lines };
    const filled = record.map((field, column) => ({
      column,
      words: { text: cellText(field), place }
    }));
    rows.push(filled.filter(({ words }) => words.text !== ""));
  }
  return layOutBlocks([{ kind: "table", rows }], []);
}
function records(text) {
  try {
    return parse(text, {
      bom: true,
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      record_delimiter: ["\r\n", "\n", "\r"],
      delimiter: delimiterOf(text)
    });
  } catch (error) {
    if (error instanceof CsvError) throw new Refused(brokenCsv(error["lines"]));
    throw error;
  }
}
function delimiterOf(text) {
  const beginning = text.slice(0, 4096);
  const count = (letter) => beginning.split(letter).length;
  return count(";") > count(",") ? ";" : ",";
}
function brokenCsv(line) {
  const where = typeof line === "number" ? `${line}\u884C\u76EE\u306E\u8FD1\u304F\u3067` : "";
  return {
    code: "document/broken",
    severity: "blocks",
    message: `CSV\u306E\u5F15\u7528\u7B26\uFF08"\uFF09\u304C${where}\u9589\u3058\u3066\u3044\u307E\u305B\u3093\u3002\u5143\u306E\u30D5\u30A1\u30A4\u30EB\u3092\u958B\u3044\u3066\u3001CSV\u3067\u4FDD\u5B58\u3057\u76F4\u3057\u3066\u304F\u3060\u3055\u3044\u3002`
  };
}
export {
  readCsv
};
//# sourceMappingURL=read-csv-7V43NW3O.js.map
