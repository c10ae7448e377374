import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
function r(e){return{ok:!0,value:e}}function o(...e){return{ok:!1,problems:e}}export{r as a,o as b};
//# sourceMappingURL=chunk-XZLK7233.js.map
