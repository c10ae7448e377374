import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
var UsageError=class extends Error{};var exitCode={done:0,inputAtFault:1,usedWrongly:2};function sayProblems(terminal,problems){for(let problem of problems)terminal.say(formatProblem(problem))}function formatProblem({severity,message}){return`${severity==="blocks"?"要修正":"要確認"}: ${message}`}export{UsageError,exitCode,sayProblems,formatProblem};
//# sourceMappingURL=chunk-GKHS53WO.js.map
