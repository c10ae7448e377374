import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
async function newWorkbook(title){let{default:exceljs}=await import("exceljs"),book=new exceljs.Workbook;return book.title=title,book.creator="Torikumi",book}export{newWorkbook};
//# sourceMappingURL=chunk-CB4DYEKR.js.map
