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
//# sourceMappingURL=chunk-G7XFWCAY.js.map
