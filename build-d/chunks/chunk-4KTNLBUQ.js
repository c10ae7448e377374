import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);

// src/lib/problem.ts
function ok(value) {
  return { ok: true, value };
}
function fail(...problems) {
  return { ok: false, problems };
}

export {
  ok,
  fail
};
//# sourceMappingURL=chunk-4KTNLBUQ.js.map
