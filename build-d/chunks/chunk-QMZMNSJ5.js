import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  formatPlace
} from "./chunk-3FB3DD6R.js";
import {
  formatProblem
} from "./chunk-Q6RVEZHO.js";
import {
  placeAt
} from "./chunk-HO33YX2B.js";

// src/cli/format-problem.ts
function formatInText(problem, text, places) {
  if (problem.span === void 0) return [formatProblem(problem), ...remedy(problem)].join("\n");
  const { start, end } = problem.span;
  const place = placeAt(places, start);
  const at = place === null ? "" : `\uFF08${formatPlace(place)}\uFF09`;
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  const lineEnd = text.indexOf("\n", start);
  const line = text.slice(lineStart, lineEnd === -1 ? void 0 : lineEnd);
  const before = " ".repeat(columns(text.slice(lineStart, start)));
  const carets = "^".repeat(
    Math.max(1, columns(text.slice(start, Math.min(end, lineStart + line.length))))
  );
  const lines = [
    `${formatProblem(problem)}${at}`,
    `  ${line.replaceAll("\u2029", " ")}`,
    `  ${before}${carets}`
  ];
  return [...lines, ...remedy(problem)].join("\n");
}
function remedy({ expected, suggestion }) {
  return [
    ...expected === void 0 ? [] : [`  \u3053\u3053\u306B\u6765\u308B\u3068\u601D\u308F\u308C\u308B\u3082\u306E\uFF1A${expected}`],
    ...suggestion === void 0 ? [] : [`  \u3082\u3057\u304B\u3057\u3066\uFF1A${suggestion}`]
  ];
}
function columns(text) {
  return [...text].reduce((sum, character) => sum + (/[ -~｡-ﾟ]/.test(character) ? 1 : 2), 0);
}

export {
  formatInText
};
//# sourceMappingURL=chunk-QMZMNSJ5.js.map
