import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
function e(t){return/[&<>"']/.test(t)?t.replace(/[&<>"']/g,n=>r[n]??n):t}var r={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"};export{e as a};
//# sourceMappingURL=chunk-ZOH3A6MY.js.map
