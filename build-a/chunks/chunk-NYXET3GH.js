// src/publish/workbook/new-workbook.ts
async function newWorkbook(title) {
  const { default: exceljs } = await import("exceljs");
  const book = new exceljs.Workbook();
  book.title = title;
  book.creator = "Torikumi";
  return book;
}

export {
  newWorkbook
};
//# sourceMappingURL=chunk-NYXET3GH.js.map
