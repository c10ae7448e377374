import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import{formatPlace}from"./chunk-ZGPZXDKA.js";import{formatProblem}from"./chunk-GKHS53WO.js";import{placeAt}from"./chunk-2HDJC3D6.js";function formatInText(problem,text,places){if(problem.span===void 0)return[formatProblem(problem),...remedy(problem)].join(`
`);let{start,end}=problem.span,place=placeAt(places,start),at=place===null?"":`（${formatPlace(place)}）`,lineStart=text.lastIndexOf(`
`,start-1)+1,lineEnd=text.indexOf(`
`,start),line=text.slice(lineStart,lineEnd===-1?void 0:lineEnd),before=" ".repeat(columns(text.slice(lineStart,start))),carets="^".repeat(Math.max(1,columns(text.slice(start,Math.min(end,lineStart+line.length)))));return[...[`${formatProblem(problem)}${at}`,`  ${line.replaceAll("\u2029"," ")}`,`  ${before}${carets}`],...remedy(problem)].join(`
`)}function remedy({expected,suggestion}){return[...expected===void 0?[]:[`  ここに来ると思われるもの：${expected}`],...suggestion===void 0?[]:[`  もしかして：${suggestion}`]]}function columns(text){return[...text].reduce((sum,character)=>sum+(/[ -~｡-ﾟ]/.test(character)?1:2),0)}export{formatInText};
//# sourceMappingURL=chunk-PJAZDFII.js.map
