import {
  listOffices
} from "./chunk-IM3KLQWD.js";

// src/cli/named-office.ts
async function namedOffice(context, name, terminal) {
  const offices = (await listOffices(context)).map(({ office }) => office);
  const wanted = name.trim().normalize("NFKC");
  const found = offices.find((office) => office.name === wanted || office.code === wanted);
  if (found !== void 0) return found;
  const known = offices.map((office) => office.name).join("\u3001");
  const hint = known === "" ? "\u307E\u3060\u3069\u306E\u533A\u306E\u6587\u66F8\u3082\u53D6\u308A\u8FBC\u307E\u308C\u3066\u3044\u307E\u305B\u3093\u3002" : `\u6B21\u306E\u3069\u308C\u304B\u3092\u66F8\u3044\u3066\u304F\u3060\u3055\u3044\uFF1A${known}`;
  terminal.say(`\u8981\u4FEE\u6B63: \u300C${name}\u300D\u3068\u3044\u3046\u533A\u304C\u3042\u308A\u307E\u305B\u3093\u3002${hint}`);
  return null;
}

export {
  namedOffice
};
//# sourceMappingURL=chunk-LY3VVVB6.js.map
