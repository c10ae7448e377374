import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import{never}from"./chunk-2PBGUSWI.js";function formatPlace(place){switch(place.kind){case"cell":return`${place.sheet}!${place.address}`;case"table":return`${place.table}番目の表の${place.row}行目${place.column}列目`;case"paragraph":return`段落${place.paragraph}`;case"page":return`${place.page}ページ`;case"line":return`${place.line}行目`;case"part":return place.part;default:return never(place)}}export{formatPlace};
//# sourceMappingURL=chunk-ZGPZXDKA.js.map
