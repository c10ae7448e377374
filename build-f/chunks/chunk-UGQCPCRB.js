import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
function ok(value){return{ok:!0,value}}function fail(...problems){return{ok:!1,problems}}export{ok,fail};
//# sourceMappingURL=chunk-UGQCPCRB.js.map
