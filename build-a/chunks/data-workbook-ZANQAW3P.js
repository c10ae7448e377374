import {
  printDataWorkbook
} from "./chunk-CCGQJ27U.js";
import "./chunk-NYXET3GH.js";
import "./chunk-GWSY5J7B.js";
export {
  printDataWorkbook
};
//# sourceMappingURL=data-workbook-ZANQAW3P.js.map
