async function newWorkbook(title){let{default:exceljs}=await import("exceljs"),book=new exceljs.Workbook;return book.title=title,book.creator="Torikumi",book}export{newWorkbook};
//# sourceMappingURL=chunk-UUP4LN4V.js.map
