import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import{printDataWorkbook}from"./chunk-HAYC7KMG.js";import"./chunk-CB4DYEKR.js";import"./chunk-Q5CN6T6P.js";import"./chunk-6H4UYI6O.js";export{printDataWorkbook};
//# sourceMappingURL=data-workbook-FATNKD2E.js.map
