// src/publish/data/data-table.ts
function fillTable(table, rows) {
  const { columns } = table;
  return {
    name: table.name,
    japanese: table.japanese,
    english: table.english,
    key: table.key,
    columns: columns.map(({ value: _, ...column }) => column),
    rows: rows.map((row) => columns.map(({ value }) => value(row)))
  };
}
function columnOf(name, kind, japanese, english, note, noteEnglish, value) {
  return { name, kind, japanese, english, note, noteEnglish, value };
}

// src/publish/data/dictionary.ts
var dictionary = {
  name: "dictionary",
  japanese: "\u30C7\u30FC\u30BF\u306E\u8AAC\u660E",
  english: "Data dictionary",
  key: ["table", "column"],
  columns: [
    text("table", "\u8868", "Table", ({ table }) => table.name),
    text("column", "\u5217", "Column", ({ column }) => column.name),
    text("kind", "\u578B", "Type", ({ column }) => column.kind),
    text("japanese", "\u540D\u524D", "Name in Japanese", ({ column }) => column.japanese),
    text("english", "\u82F1\u8A9E\u306E\u540D\u524D", "Name in English", ({ column }) => column.english),
    text("note", "\u8AAC\u660E", "Meaning in Japanese", ({ column }) => column.note),
    text("note_english", "\u82F1\u8A9E\u306E\u8AAC\u660E", "Meaning in English", ({ column }) => column.noteEnglish)
  ]
};
function dictionaryOf(tables) {
  return fillTable(
    dictionary,
    tables.flatMap((table) => table.columns.map((column) => ({ table, column })))
  );
}
function text(name, japanese, english, value) {
  return { name, kind: "text", japanese, english, note: japanese, noteEnglish: english, value };
}

export {
  fillTable,
  columnOf,
  dictionaryOf
};
//# sourceMappingURL=chunk-GWSY5J7B.js.map
