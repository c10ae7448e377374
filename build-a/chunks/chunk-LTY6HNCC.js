// src/publish/form/form-layout.ts
function lineText({ sign, text, mark }) {
  const spaced = sign !== "" && /[A-Za-z0-9*-]$/u.test(sign) ? `${sign} ` : sign;
  return `${spaced}${text}${mark}`;
}
function placeCells(table) {
  const taken = table.rows.map(() => /* @__PURE__ */ new Set());
  return table.rows.flatMap((cells, row) => {
    let column = 0;
    return cells.map((cell) => {
      while (taken[row]?.has(column)) column += 1;
      const placed = { row, column, cell };
      for (let down = 0; down < cell.down; down += 1) {
        for (let across = 0; across < cell.across; across += 1)
          taken[row + down]?.add(column + across);
      }
      column += cell.across;
      return placed;
    });
  });
}
function isRoom({ header, centred, lines }) {
  return header === null && !centred && lines.every(({ kind }) => kind === "label");
}

export {
  lineText,
  placeCells,
  isRoom
};
//# sourceMappingURL=chunk-LTY6HNCC.js.map
