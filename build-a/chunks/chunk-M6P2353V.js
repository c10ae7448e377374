import {
  extensionOf
} from "./chunk-6XHM5EXD.js";
import {
  limits
} from "./chunk-7F4W2VGQ.js";
import {
  fail,
  ok
} from "./chunk-G7XFWCAY.js";

// src/cli/read-files.ts
import { readFile, stat } from "node:fs/promises";
async function readNamedFile(name) {
  try {
    const { size } = await stat(name);
    const largest = extensionOf(name) === "zip" ? limits.archiveBytes : limits.fileBytes;
    if (size > largest) {
      return fail({
        code: "file/too-large",
        severity: "blocks",
        message: `\u300C${name}\u300D\u306F ${formatMegabytes(size)} MB \u3042\u308A\u3001\u5927\u304D\u3059\u304E\u307E\u3059\uFF08${formatMegabytes(largest)} MB \u307E\u3067\uFF09\u3002\u53D6\u7D44\u306E\u6587\u66F8\u304B\u78BA\u304B\u3081\u3001\u5206\u3051\u3066\u304F\u3060\u3055\u3044\u3002`
      });
    }
    return ok({ name, bytes: await readFile(name) });
  } catch (cause) {
    const reason = reasons[cause.code ?? ""];
    if (reason === void 0) throw cause;
    return fail({
      code: "file/unreadable",
      severity: "blocks",
      message: `\u300C${name}\u300D${reason}`
    });
  }
}
var reasons = {
  ENOENT: "\u304C\u3042\u308A\u307E\u305B\u3093\u3002\u540D\u524D\u3068\u5834\u6240\u3092\u78BA\u304B\u3081\u3066\u304F\u3060\u3055\u3044\u3002",
  EACCES: "\u3092\u8AAD\u3080\u6A29\u9650\u304C\u3042\u308A\u307E\u305B\u3093\u3002\u6A29\u9650\u3092\u78BA\u304B\u3081\u3066\u304F\u3060\u3055\u3044\u3002",
  EPERM: "\u3092\u8AAD\u3080\u6A29\u9650\u304C\u3042\u308A\u307E\u305B\u3093\u3002\u6A29\u9650\u3092\u78BA\u304B\u3081\u3066\u304F\u3060\u3055\u3044\u3002",
  ENOTDIR: "\u304C\u3042\u308A\u307E\u305B\u3093\uFF08\u9014\u4E2D\u306E\u540D\u524D\u304C\u30D5\u30A9\u30EB\u30C0\u3067\u306F\u3042\u308A\u307E\u305B\u3093\uFF09\u3002\u540D\u524D\u3068\u5834\u6240\u3092\u78BA\u304B\u3081\u3066\u304F\u3060\u3055\u3044\u3002",
  ELOOP: "\u306F\u30EA\u30F3\u30AF\u304C\u8F2A\u306B\u306A\u3063\u3066\u3044\u3066\u958B\u3051\u307E\u305B\u3093\u3002\u30EA\u30F3\u30AF\u306E\u5148\u3092\u78BA\u304B\u3081\u3066\u304F\u3060\u3055\u3044\u3002",
  EISDIR: "\u306F\u30D5\u30A9\u30EB\u30C0\u3067\u3059\u3002\u4E2D\u306E\u30D5\u30A1\u30A4\u30EB\u3092\u6307\u5B9A\u3057\u3066\u304F\u3060\u3055\u3044\u3002",
  ENAMETOOLONG: "\u306F\u540D\u524D\u304C\u9577\u3059\u304E\u307E\u3059\u3002\u77ED\u3044\u540D\u524D\u306B\u3057\u3066\u304F\u3060\u3055\u3044\u3002"
};
function formatMegabytes(bytes) {
  return Math.ceil(bytes / 1024 / 1024).toLocaleString("ja-JP");
}

export {
  readNamedFile
};
//# sourceMappingURL=chunk-M6P2353V.js.map
