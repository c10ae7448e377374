import {
  newWorkbook
} from "./chunk-NYXET3GH.js";
import {
  dictionaryOf
} from "./chunk-GWSY5J7B.js";

// src/publish/data/data-workbook.ts
async function printDataWorkbook(title, tables) {
  const book = await newWorkbook(title);
  for (const { japanese, columns, rows } of [...tables, dictionaryOf(tables)]) {
    const sheet = book.addWorksheet(japanese, { views: [{ state: "frozen", ySplit: 1 }] });
    sheet.columns = columns.map(({ name, kind }) => ({
      key: name,
      width: kind === "text" ? 30 : 12
    }));
    sheet.addRow(columns.map(({ japanese: head }) => head)).font = { bold: true };
    for (const row of rows) {
      const written = sheet.addRow(row.map((value) => value === "" ? null : value));
      written.eachCell((cell) => {
        cell.style = plain;
      });
    }
    sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: columns.length } };
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}
var plain = {};

export {
  printDataWorkbook
};
//# sourceMappingURL=chunk-CCGQJ27U.js.map
