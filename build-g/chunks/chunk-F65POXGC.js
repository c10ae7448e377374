import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
function y({sign:e,text:n,mark:o}){return`${e!==""&&/[A-Za-z0-9*-]$/u.test(e)?`${e} `:e}${n}${o}`}function s(e){let n=e.rows.map(()=>new Set);return e.rows.flatMap((o,r)=>{let a=0;return o.map(l=>{for(;n[r]?.has(a);)a+=1;let i={row:r,column:a,cell:l};for(let t=0;t<l.down;t+=1)for(let d=0;d<l.across;d+=1)n[r+t]?.add(a+d);return a+=l.across,i})})}function m({header:e,centred:n,lines:o}){return e===null&&!n&&o.every(({kind:r})=>r==="label")}export{y as a,s as b,m as c};
//# sourceMappingURL=chunk-F65POXGC.js.map
