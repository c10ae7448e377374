import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import{a as c}from"./chunk-SIU4EZ3Q.js";import{a as s}from"./chunk-F65POXGC.js";import{a as i}from"./chunk-ZOH3A6MY.js";import"./chunk-2BIGDJKO.js";var m={stylesheet:null,back:null};function w(n,e=m){let t=i(n.title),o=n.sections.some(({heading:l})=>l.some(({kind:r})=>r==="name"));return`<!DOCTYPE html>
<html lang="ja">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${t}</title>
${e.stylesheet===null?`<style>${c}</style>`:`<link rel="stylesheet" href="${i(e.stylesheet)}">`}
</head>
<body>
${u(e)}<main>
${o?"":`<h1>${t}</h1>
`}${n.sections.map((l,r)=>d(l,r===0?"h1":"h2")).join(`
`)}
</main>
</body>
</html>
`}function u({back:n}){return n===null?"":`<nav><a href="${i(n.address)}">${i(n.words)}</a></nav>
`}function d({heading:n,tables:e},t){return`<section>
${n.length===0?"":`<header>
${n.map(o=>p(o,t)).join(`
`)}
</header>
`}${e.map($).join(`
`)}
</section>`}function p({text:n,kind:e},t){let o=i(n);return e==="name"?`<${t}>${o}</${t}>`:`<p class="${e}">${o}</p>`}function $({caption:n,columns:e,rows:t}){let o=e.reduce((r,a)=>r+a,0),l=e.map(r=>`<col width="${(r/o*100).toFixed(2)}%">`);return`<div class="region" role="region" aria-label="${i(n)}" tabindex="0"><table aria-label="${i(n)}">
<colgroup>${l.join("")}</colgroup>
<tbody>
${t.map(r=>`<tr>${r.map(g).join("")}</tr>`).join(`
`)}
</tbody>
</table></div>`}function g({across:n,down:e,header:t,centred:o,lines:l}){let r=t===null?"td":"th",a=[t===null?"":` scope="${h(t,n,e)}"`,n===1?"":` colspan="${n}"`,e===1?"":` rowspan="${e}"`,o?' class="centred"':""].join("");return`<${r}${a}>${l.map(y).join("")}</${r}>`}function h(n,e,t){return n==="row"?t>1?"rowgroup":"row":e>1?"colgroup":"col"}function y(n){return`<p class="${n.sign===""?n.kind:`${n.kind} signed`}">${i(s(n))}</p>`}export{w as printFormPage,m as standalone};
//# sourceMappingURL=form-page-LAVXPGR6.js.map
