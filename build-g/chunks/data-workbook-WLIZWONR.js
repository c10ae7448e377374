import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import{a}from"./chunk-LQVGCSEH.js";import"./chunk-E5FBJBZN.js";import"./chunk-SSHWMYZB.js";import"./chunk-2BIGDJKO.js";export{a as printDataWorkbook};
//# sourceMappingURL=data-workbook-WLIZWONR.js.map
