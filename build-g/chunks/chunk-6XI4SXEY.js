import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import{a as F}from"./chunk-SIU4EZ3Q.js";import{b as u,d as E,f as x,k as O,n as y,p as v}from"./chunk-72F4HC6Z.js";import{a as m}from"./chunk-ZOH3A6MY.js";import{a as l,b,c as $}from"./chunk-6ED6R7AB.js";import{n as s}from"./chunk-YO5BQVM7.js";import{o as g}from"./chunk-DHMO7CY4.js";function U({data:e,municipality:n,observations:r}){return e.sheets.map(t=>({...t,...g(t.sheet,{fiscalYear:t.fiscalYear,framework:t.framework,document:t.document.id,municipality:n,observations:r[t.office.id]??[]})}))}import{createHash as w}from"node:crypto";var z="manifest.json";function C({path:e,mediaType:n,reproducible:r},t){return{path:e,bytes:t.byteLength,sha256:p(t),mediaType:n,reproducible:r}}function p(e){return w("sha256").update(e).digest("hex")}function W(e){return`${JSON.stringify(e,null,2)}
`}var R=s.object({formatVersion:s.literal(1),municipality:s.string(),fiscalYear:s.int(),files:s.array(s.object({path:s.string().regex(/^(?!.*(?:^|\/)\.\.?(?:\/|$))[\w.-]+(?:\/[\w.-]+)*$/),bytes:s.int().min(0),sha256:s.string().regex(/^[0-9a-f]{64}$/),mediaType:s.string(),reproducible:s.boolean(),seal:s.base64().optional()}))});function q(e){try{return R.parse(JSON.parse(e))}catch{return null}}function M({data:e,municipality:n,observations:r}){let t=e.documents.map(a=>({...a,document:{...a.document,sheets:[]}})),o={formatVersion:1,municipality:n,observations:r,data:{...e,documents:t}};return`${l(o)}
`}function X(e){try{let n=b(e);return P(n)?S(n):null}catch{return null}}function P({formatVersion:e,municipality:n,observations:r,data:t}){let o=[n.offices,t.sheets,t.documents];return e===1&&typeof r=="object"&&o.every(Array.isArray)}function S({data:e,municipality:n,observations:r}){let t=e.documents.map(c=>({...c,document:{...c.document,sheets:D(e.sheets,c.id)}})),{licence:o=$}=e.municipality,{forms:a=[]}=n;return{municipality:{...n,forms:a,licence:o},observations:r,data:{...e,municipality:{...e.municipality,licence:o},documents:t}}}function D(e,n){return e.filter(r=>r.document.id===n).toSorted((r,t)=>r.position-t.position).map(({sheet:r})=>r)}function j(e,n){let{licence:r}=e.municipality,t=`${e.municipality.name} ${e.fiscalYear}年度 取組と判定`,o=[...new Set(n.map(({path:a})=>a.split("/")[0]??""))];return`<!DOCTYPE html>
<html lang="ja">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${m(t)}</title>
<style>${F}</style>
</head>
<body>
<main>
<h1>${m(t)}</h1>
<p>取組 ${e.sheets.length} 件。${m(e.changedOn)} までに公表された文書によります。</p>
${o.map(a=>Y(a,n)).join(`
`)}
<h2>ライセンス</h2>
<p><a href="${m(r.address)}">${m(r.name)}</a></p>
<h2>確かめる</h2>
<p><code>./torikumi verify フォルダ</code> は、manifest.json に書かれたとおりのファイルがあるかを調べ、判定をすべて計算し直します。</p>
</main>
</body>
</html>
`}var J={data:"データ",forms:"様式",records:"判定のもとになった記録"};function Y(e,n){let t=n.filter(({path:o})=>o.startsWith(`${e}/`)).map(({path:o})=>`<li><a href="${m(o)}">${m(o)}</a></li>`);return`<h2>${m(J[e]??e)}</h2>
<ul>
${t.join(`
`)}
</ul>`}var A="records/edition.json";function le(e){let{data:n}=e,r=h(()=>Buffer.from(M(e))),t=h(()=>p(r())),o=O.map(i=>({path:`data/${i.name}`,mediaType:i.mediaType,reproducible:i.reproducible,madeFrom:t,make:()=>i.make(n)})),a=L(e).flatMap(i=>V(e,i)),c={path:A,mediaType:"application/json",reproducible:!0,madeFrom:t,make:async()=>r()},d=[...o,...a,c];return[{path:"index.html",mediaType:"text/html; charset=utf-8",reproducible:!0,madeFrom:t,make:async()=>Buffer.from(j(n,d))},...d]}function L({data:e}){let n=new Map;for(let{office:r,document:t}of e.documents)u(t.form)&&n.set(r,t.office??r);return[...n].map(([r,t])=>({code:r,name:t}))}function V({data:e,municipality:n},{code:r,name:t}){let o=e.documents.filter(({office:i,document:f})=>i===r&&u(f.form)),a=`${t} ${e.fiscalYear}年度`,c=h(()=>p(Buffer.from(l([a,o,n.forms])))),d=()=>o.map(({document:i,text:f})=>{let{form:k,fiscalYear:T}=i;return x(i,f,E(k,T,n.forms))});return Object.keys(y).map(i=>({path:`forms/${r}.${i}`,mediaType:y[i].mediaType,reproducible:i==="html",madeFrom:c,make:()=>v(i,a,d())}))}function h(e){let n=null;return()=>(n??={value:e()},n.value)}export{U as a,z as b,C as c,p as d,W as e,q as f,X as g,A as h,le as i};
//# sourceMappingURL=chunk-6XI4SXEY.js.map
