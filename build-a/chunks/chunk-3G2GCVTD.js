// src/cli/command.ts
var UsageError = class extends Error {
};

// src/cli/terminal.ts
var exitCode = { done: 0, inputAtFault: 1, usedWrongly: 2 };
function sayProblems(terminal, problems) {
  for (const problem of problems) terminal.say(formatProblem(problem));
}
function formatProblem({ severity, message }) {
  return `${severity === "blocks" ? "\u8981\u4FEE\u6B63" : "\u8981\u78BA\u8A8D"}: ${message}`;
}

export {
  UsageError,
  exitCode,
  sayProblems,
  formatProblem
};
//# sourceMappingURL=chunk-3G2GCVTD.js.map
