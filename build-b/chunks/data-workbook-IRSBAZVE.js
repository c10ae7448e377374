import{printDataWorkbook}from"./chunk-C6HZR224.js";import"./chunk-UUP4LN4V.js";import"./chunk-P7VXQOC4.js";export{printDataWorkbook};
//# sourceMappingURL=data-workbook-IRSBAZVE.js.map
