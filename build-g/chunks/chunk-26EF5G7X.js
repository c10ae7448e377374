import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
var e={met:"● 達成",unmet:"▲ 未達成",undetermined:"◇ 判定できない"};function r(t){return e[t]}function o(t){return t===null?"記入なし":t==="attained"?"①目標達成":"②目標未達成"}export{r as a,o as b};
//# sourceMappingURL=chunk-26EF5G7X.js.map
