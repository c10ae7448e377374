import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  printDataWorkbook
} from "./chunk-KGQI6ERB.js";
import "./chunk-JTWO3DSO.js";
import "./chunk-ISEZSYAV.js";
import "./chunk-CIZ7JYOE.js";
export {
  printDataWorkbook
};
//# sourceMappingURL=data-workbook-FTB7P4AZ.js.map
