import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);

// src/publish/html/markup.ts
function escapeMarkup(text) {
  return /[&<>"']/.test(text) ? text.replace(/[&<>"']/g, (each) => entities[each] ?? each) : text;
}
var entities = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;"
};

export {
  escapeMarkup
};
//# sourceMappingURL=chunk-W5LY2GLB.js.map
