import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
function r(e){throw new TypeError(`unexpected ${JSON.stringify(e)}`)}export{r as a};
//# sourceMappingURL=chunk-3MIHYTOV.js.map
