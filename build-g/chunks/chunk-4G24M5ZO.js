import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
var o=class extends Error{};var a={done:0,inputAtFault:1,usedWrongly:2};function l(e,r){for(let t of r)e.say(n(t))}function n({severity:e,message:r}){return`${e==="blocks"?"要修正":"要確認"}: ${r}`}export{o as a,a as b,l as c,n as d};
//# sourceMappingURL=chunk-4G24M5ZO.js.map
