function ok(value){return{ok:!0,value}}function fail(...problems){return{ok:!1,problems}}export{ok,fail};
//# sourceMappingURL=chunk-3VDHTPPP.js.map
