import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  never
} from "./chunk-SKOCY5Q7.js";

// src/plan/place.ts
function formatPlace(place) {
  switch (place.kind) {
    case "cell":
      return `${place.sheet}!${place.address}`;
    case "table":
      return `${place.table}\u756A\u76EE\u306E\u8868\u306E${place.row}\u884C\u76EE${place.column}\u5217\u76EE`;
    case "paragraph":
      return `\u6BB5\u843D${place.paragraph}`;
    case "page":
      return `${place.page}\u30DA\u30FC\u30B8`;
    case "line":
      return `${place.line}\u884C\u76EE`;
    case "part":
      return place.part;
    default:
      return never(place);
  }
}

export {
  formatPlace
};
//# sourceMappingURL=chunk-3FB3DD6R.js.map
