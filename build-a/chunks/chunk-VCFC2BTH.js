// src/lib/never.ts
function never(value) {
  throw new TypeError(`unexpected ${JSON.stringify(value)}`);
}

export {
  never
};
//# sourceMappingURL=chunk-VCFC2BTH.js.map
