import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import{printDataWorkbook}from"./chunk-YN2PNPGU.js";import"./chunk-CB4DYEKR.js";import"./chunk-JVSW2DRE.js";import"./chunk-6H4UYI6O.js";export{printDataWorkbook};
//# sourceMappingURL=data-workbook-QUR7R7DQ.js.map
