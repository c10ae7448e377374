import {
  UsageError
} from "./chunk-3G2GCVTD.js";

// src/cli/arguments.ts
import { parseArgs } from "node:util";
function readArguments(args, options) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (cause) {
    throw new UsageError(complaint(cause), { cause });
  }
}
function complaint(cause) {
  const option = /'(?<name>-[^' ]*)/.exec(cause instanceof Error ? cause.message : "")?.groups;
  const name = option?.["name"];
  return name === void 0 ? "\u6307\u5B9A\u306E\u66F8\u304D\u65B9\u304C\u5206\u304B\u308A\u307E\u305B\u3093\u3002" : `\u300C${name}\u300D\u306E\u6307\u5B9A\u304C\u5206\u304B\u308A\u307E\u305B\u3093\u3002\u7DB4\u308A\u3068\u5024\u3092\u78BA\u304B\u3081\u3066\u304F\u3060\u3055\u3044\u3002`;
}
function readFiscalYearOption(text) {
  if (text === void 0) return null;
  if (!/^(?:19|20)\d{2}$/.test(text)) {
    throw new UsageError(
      `--fiscal-year \u306E\u300C${text}\u300D\u3092\u5E74\u5EA6\u3068\u3057\u3066\u8AAD\u3081\u307E\u305B\u3093\u3002\u5E74\u5EA6\u304C\u59CB\u307E\u308B\u897F\u66A64\u6841\u3067\u66F8\u3044\u3066\u304F\u3060\u3055\u3044\uFF08\u4EE4\u548C2\u5E74\u5EA6\u306F 2020\uFF09\u3002`
    );
  }
  return Number(text);
}

export {
  readArguments,
  readFiscalYearOption
};
//# sourceMappingURL=chunk-UGYY4XPJ.js.map
