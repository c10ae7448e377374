import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import{a as m}from"./chunk-ZGAPHR2M.js";async function d(f,n,s){let e=(await m(f)).map(({office:t})=>t),o=n.trim().normalize("NFKC"),i=e.find(t=>t.name===o||t.code===o);if(i!==void 0)return i;let r=e.map(t=>t.name).join("、"),c=r===""?"まだどの区の文書も取り込まれていません。":`次のどれかを書いてください：${r}`;return s.say(`要修正: 「${n}」という区がありません。${c}`),null}export{d as a};
//# sourceMappingURL=chunk-IOYJBMWX.js.map
