// src/lib/chunks.ts
function chunksOf(items, size) {
  return Array.from(
    { length: Math.ceil(items.length / size) },
    (_, at) => items.slice(at * size, (at + 1) * size)
  );
}

export {
  chunksOf
};
//# sourceMappingURL=chunk-3VBG2QRD.js.map
