import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
function never(value){throw new TypeError(`unexpected ${JSON.stringify(value)}`)}export{never};
//# sourceMappingURL=chunk-2PBGUSWI.js.map
