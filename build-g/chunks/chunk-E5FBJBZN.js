import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
async function e(r){let{default:t}=await import("exceljs"),o=new t.Workbook;return o.title=r,o.creator="Torikumi",o}export{e as a};
//# sourceMappingURL=chunk-E5FBJBZN.js.map
