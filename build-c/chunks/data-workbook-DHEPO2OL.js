import{printDataWorkbook}from"./chunk-YAIFZC34.js";import"./chunk-UUP4LN4V.js";import"./chunk-TBLKRDA4.js";export{printDataWorkbook};
//# sourceMappingURL=data-workbook-DHEPO2OL.js.map
