import {
  newWorkbook
} from "./chunk-NYXET3GH.js";
import {
  isRoom,
  lineText,
  placeCells
} from "./chunk-LTY6HNCC.js";

// src/publish/workbook/cell-style.ts
function cellStyle(cell, edges) {
  const { centred } = cell;
  const header = cell.header !== null;
  const room = isRoom(cell);
  const { top, bottom, left, right } = edges;
  const key = [header, centred, room, top, bottom, left, right].map(Number).join("");
  const known = styles.get(key);
  if (known !== void 0) return known;
  const style = {
    font: { ...font, bold: header, size: centred ? 12 : 10 },
    alignment: {
      wrapText: true,
      vertical: header || centred ? "middle" : "top",
      horizontal: centred ? "center" : "left"
    },
    border: {
      ...top ? { top: edge } : {},
      ...bottom ? { bottom: edge } : {},
      ...left ? { left: edge } : {},
      ...right ? { right: edge } : {}
    },
    ...header ? { fill } : {},
    ...room ? { protection: { locked: false } } : {}
  };
  styles.set(key, style);
  return style;
}
var font = { name: "Noto Sans JP", family: 2, size: 10 };
var fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFEEF2F7" } };
var edge = { style: "thin", color: { argb: "FF595959" } };
var styles = /* @__PURE__ */ new Map();
var headingStyles = {
  name: headingStyle({ bold: true, size: 12 }, "left"),
  plain: headingStyle({ bold: true, size: 10 }, "left"),
  side: headingStyle({ bold: false, size: 10 }, "right")
};
function headingStyle(own, horizontal) {
  return { font: { ...font, ...own }, alignment: { horizontal, vertical: "middle" } };
}

// src/publish/workbook/row-heights.ts
function rowHeights(table, wide) {
  const total = table.columns.reduce((sum, width) => sum + width, 0);
  const needed = table.rows.map(() => line + padding);
  const placed = placeCells(table).map(({ row, column, cell }) => {
    const own = table.columns.slice(column, column + cell.across).reduce((sum, width) => sum + width, 0);
    return { row, cell, height: heightOf(cell, own / total * wide) };
  }).sort((a, b) => a.cell.down - b.cell.down);
  for (const { row, cell, height } of placed) {
    const last = row + cell.down - 1;
    const sum = needed.slice(row, last + 1).reduce((all, each) => all + each, 0);
    if (sum < height) needed[last] = (needed[last] ?? 0) + height - sum;
  }
  return needed.map(inParts);
}
var line = 15;
var padding = 4;
var highest = 400;
function heightOf(cell, wide) {
  const lines = cell.lines.reduce((sum, each) => sum + wrapped(lineText(each), wide - 1), 0);
  return (lines + (isRoom(cell) ? 3 : 0)) * line + padding;
}
function wrapped(text, wide) {
  let width = 0;
  for (const letter of text) width += (letter.codePointAt(0) ?? 0) < 8192 ? 1 : 1.8;
  return Math.max(1, Math.ceil(width / Math.max(wide, 2)));
}
function inParts(height) {
  const count = Math.ceil(height / highest);
  return Array.from({ length: count }, () => Math.round(height / count * 10) / 10);
}

// src/publish/workbook/tab-name.ts
function tabNames() {
  const taken = /* @__PURE__ */ new Set();
  return (wanted) => {
    const name = freeName(wanted, taken);
    taken.add(name.toLowerCase());
    return name;
  };
}
function freeName(wanted, taken) {
  const clean = wanted.replace(/[\\/*?:[\]]/gu, "\u30FB").replace(/^'+|'+$/gu, "").trim() || "\u69D8\u5F0F";
  for (let count = 1; ; count += 1) {
    const tail = count === 1 ? "" : `(${count})`;
    const name = `${clean.slice(0, longest - tail.length)}${tail}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}
var longest = 31;

// src/publish/workbook/form-workbook.ts
async function printWorkbook(title, layouts) {
  const book = await newWorkbook(title);
  const nameTab = tabNames();
  for (const { sections } of layouts) {
    for (const section of sections) {
      const sheet = book.addWorksheet(nameTab(section.name), {
        pageSetup,
        views: [{ showGridLines: false }]
      });
      writeSection(sheet, section);
    }
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}
var pageSetup = {
  paperSize: 9,
  orientation: "landscape",
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
  horizontalCentered: true,
  margins: { left: 0.4, right: 0.4, top: 0.4, bottom: 0.4, header: 0.2, footer: 0.2 }
};
function writeSection(sheet, { heading, tables }) {
  const [first] = tables;
  const columns = first?.columns ?? [100];
  const total = columns.reduce((sum, width) => sum + width, 0);
  sheet.columns = columns.map((width) => ({ width: width / total * widest }));
  let row = 1;
  for (const { text, kind } of heading) {
    sheet.mergeCells(row, 1, row, columns.length);
    const cell = sheet.getCell(row, 1);
    cell.value = text;
    cell.style = headingStyles[kind];
    row += 1;
  }
  for (const [index, table] of tables.entries()) {
    if (index > 0) row += 1;
    row = writeTable(sheet, table, row);
  }
  sheet.pageSetup.printArea = `A1:${sheet.getColumn(columns.length).letter}${Math.max(row - 1, 1)}`;
}
var widest = 150;
function writeTable(sheet, table, top) {
  const heights = rowHeights(table, widest);
  const tops = heights.map(
    (_, row) => heights.slice(0, row).reduce((sum, parts) => sum + parts.length, top)
  );
  const bottom = top + heights.reduce((sum, parts) => sum + parts.length, 0);
  for (const [row, parts] of heights.entries()) {
    for (const [part, height] of parts.entries())
      sheet.getRow((tops[row] ?? top) + part).height = height;
  }
  for (const { row, column, cell } of placeCells(table)) {
    const from = tops[row] ?? top;
    const to = (tops[row + cell.down] ?? bottom) - 1;
    writeCell(sheet, cell, { from, to, left: column + 1, right: column + cell.across });
  }
  return bottom;
}
function writeCell(sheet, cell, { from, to, left, right }) {
  if (to > from || right > left) sheet.mergeCells(from, left, to, right);
  const text = cell.lines.map(lineText).join("\n");
  sheet.getCell(from, left).value = text === "" ? null : text;
  for (let row = from; row <= to; row += 1) {
    for (let column = left; column <= right; column += 1) {
      sheet.getCell(row, column).style = cellStyle(cell, {
        top: row === from,
        bottom: row === to,
        left: column === left,
        right: column === right
      });
    }
  }
}
export {
  printWorkbook
};
//# sourceMappingURL=form-workbook-PG3PIQE5.js.map
