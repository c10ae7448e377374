import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import{a as f}from"./chunk-CDMRABBP.js";import{d as i}from"./chunk-4G24M5ZO.js";import{b as c}from"./chunk-TYZQZLFX.js";function S(n,e,r){if(n.span===void 0)return[i(n),...d(n)].join(`
`);let{start:t,end:u}=n.span,a=c(r,t),p=a===null?"":`（${f(a)}）`,o=e.lastIndexOf(`
`,t-1)+1,l=e.indexOf(`
`,t),s=e.slice(o,l===-1?void 0:l),$=" ".repeat(m(e.slice(o,t))),P="^".repeat(Math.max(1,m(e.slice(t,Math.min(u,o+s.length)))));return[...[`${i(n)}${p}`,`  ${s.replaceAll("\u2029"," ")}`,`  ${$}${P}`],...d(n)].join(`
`)}function d({expected:n,suggestion:e}){return[...n===void 0?[]:[`  ここに来ると思われるもの：${n}`],...e===void 0?[]:[`  もしかして：${e}`]]}function m(n){return[...n].reduce((e,r)=>e+(/[ -~｡-ﾟ]/.test(r)?1:2),0)}export{S as a};
//# sourceMappingURL=chunk-QGRCKSKX.js.map
