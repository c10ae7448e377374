import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
function o(r,n){return Array.from({length:Math.ceil(r.length/n)},(l,e)=>r.slice(e*n,(e+1)*n))}export{o as a};
//# sourceMappingURL=chunk-5YKRL3GP.js.map
