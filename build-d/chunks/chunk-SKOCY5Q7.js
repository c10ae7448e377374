import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);

// src/lib/never.ts
function never(value) {
  throw new TypeError(`unexpected ${JSON.stringify(value)}`);
}

export {
  never
};
//# sourceMappingURL=chunk-SKOCY5Q7.js.map
