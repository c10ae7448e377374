import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import{a as e}from"./chunk-3MIHYTOV.js";function a(r){switch(r.kind){case"cell":return`${r.sheet}!${r.address}`;case"table":return`${r.table}番目の表の${r.row}行目${r.column}列目`;case"paragraph":return`段落${r.paragraph}`;case"page":return`${r.page}ページ`;case"line":return`${r.line}行目`;case"part":return r.part;default:return e(r)}}export{a};
//# sourceMappingURL=chunk-CDMRABBP.js.map
