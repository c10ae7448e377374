import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);

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
//# sourceMappingURL=chunk-JTWO3DSO.js.map
