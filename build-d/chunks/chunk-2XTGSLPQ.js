import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);

// src/intake/media/limits.ts
var megabyte = 1024 * 1024;
var limits = {
  fileBytes: 20 * megabyte,
  archiveBytes: 200 * megabyte,
  entries: 5e3,
  inflatedBytes: 200 * megabyte,
  inflateRatio: 300,
  nesting: 3,
  pages: 1e3,
  cells: 5e5,
  characters: 1e7,
  seconds: 60,
  conversionSeconds: 120,
  pageSeconds: 2,
  memoryBytes: 1024 * megabyte
};
var messages = {
  fileBytes: (most) => `\u30D5\u30A1\u30A4\u30EB\u304C\u5927\u304D\u3059\u304E\u307E\u3059\uFF08${megabytes(most)}MB\u307E\u3067\uFF09\u3002\u6587\u66F8\u3092\u5206\u3051\u3066\u53D6\u308A\u8FBC\u3093\u3067\u304F\u3060\u3055\u3044\u3002`,
  archiveBytes: (most) => `zip\u30D5\u30A1\u30A4\u30EB\u304C\u5927\u304D\u3059\u304E\u307E\u3059\uFF08${megabytes(most)}MB\u307E\u3067\uFF09\u3002\u3044\u304F\u3064\u304B\u306Ezip\u306B\u5206\u3051\u3066\u304F\u3060\u3055\u3044\u3002`,
  entries: (most) => `\u30D5\u30A1\u30A4\u30EB\u306E\u4E2D\u306E\u90E8\u54C1\u304C\u591A\u3059\u304E\u307E\u3059\uFF08${most.toLocaleString("ja-JP")}\u500B\u307E\u3067\uFF09\u3002\u6587\u66F8\u3092\u5206\u3051\u3066\u53D6\u308A\u8FBC\u3093\u3067\u304F\u3060\u3055\u3044\u3002`,
  inflatedBytes: (most) => `\u5727\u7E2E\u3092\u89E3\u304F\u3068${megabytes(most)}MB\u3092\u8D85\u3048\u308B\u305F\u3081\u3001\u8AAD\u3080\u306E\u3092\u3084\u3081\u307E\u3057\u305F\u3002\u3075\u3064\u3046\u306E\u6587\u66F8\u304B\u78BA\u304B\u3081\u3066\u304F\u3060\u3055\u3044\u3002`,
  inflateRatio: (most) => `\u5727\u7E2E\u3092\u89E3\u304F\u3068${most}\u500D\u3092\u8D85\u3048\u308B\u5927\u304D\u3055\u306B\u306A\u308B\u305F\u3081\u3001\u8AAD\u3080\u306E\u3092\u3084\u3081\u307E\u3057\u305F\u3002\u3075\u3064\u3046\u306E\u6587\u66F8\u304B\u78BA\u304B\u3081\u3066\u304F\u3060\u3055\u3044\u3002`,
  nesting: (most) => `zip\u306E\u4E2D\u306Ezip\u304C${most}\u6BB5\u3092\u8D85\u3048\u3066\u3044\u307E\u3059\u3002\u4E2D\u306Ezip\u3092\u5148\u306B\u53D6\u308A\u51FA\u3057\u3066\u304B\u3089\u53D6\u308A\u8FBC\u3093\u3067\u304F\u3060\u3055\u3044\u3002`,
  pages: (most) => `\u30DA\u30FC\u30B8\u304C\u591A\u3059\u304E\u307E\u3059\uFF08${most.toLocaleString("ja-JP")}\u30DA\u30FC\u30B8\u307E\u3067\uFF09\u3002\u5FC5\u8981\u306A\u30DA\u30FC\u30B8\u3060\u3051\u306E\u30D5\u30A1\u30A4\u30EB\u306B\u5206\u3051\u3066\u304F\u3060\u3055\u3044\u3002`,
  cells: (most) => `\u30BB\u30EB\u304C\u591A\u3059\u304E\u307E\u3059\uFF08${most.toLocaleString("ja-JP")}\u500B\u307E\u3067\uFF09\u3002\u5FC5\u8981\u306A\u30B7\u30FC\u30C8\u3060\u3051\u306E\u30D5\u30A1\u30A4\u30EB\u306B\u5206\u3051\u3066\u304F\u3060\u3055\u3044\u3002`,
  characters: (most) => `\u6587\u5B57\u304C\u591A\u3059\u304E\u307E\u3059\uFF08${most.toLocaleString("ja-JP")}\u5B57\u307E\u3067\uFF09\u3002\u6587\u66F8\u3092\u5206\u3051\u3066\u53D6\u308A\u8FBC\u3093\u3067\u304F\u3060\u3055\u3044\u3002`,
  seconds: (most) => `${most}\u79D2\u305F\u3063\u3066\u3082\u8AAD\u307F\u7D42\u308F\u3089\u306A\u3044\u305F\u3081\u3001\u3084\u3081\u307E\u3057\u305F\u3002\u6587\u66F8\u3092\u5206\u3051\u308B\u304B\u3001\u4FDD\u5B58\u3057\u76F4\u3057\u3066\u53D6\u308A\u8FBC\u3093\u3067\u304F\u3060\u3055\u3044\u3002`,
  conversionSeconds: (most) => `${most}\u79D2\u305F\u3063\u3066\u3082\u5909\u63DB\u304C\u7D42\u308F\u3089\u306A\u3044\u305F\u3081\u3001\u3084\u3081\u307E\u3057\u305F\u3002\u65B0\u3057\u3044\u5F62\u5F0F\uFF08xlsx\u30FBdocx\u30FBPDF\uFF09\u3067\u4FDD\u5B58\u3057\u76F4\u3057\u3066\u304F\u3060\u3055\u3044\u3002`,
  pageSeconds: (most) => `PDF\u306E1\u30DA\u30FC\u30B8\u3092\u8AAD\u3080\u306E\u306B${most}\u79D2\u3092\u8D85\u3048\u308B\u305F\u3081\u3001\u3084\u3081\u307E\u3057\u305F\u3002\u58CA\u308C\u305F\u5B57\u4F53\uFF08\u30D5\u30A9\u30F3\u30C8\uFF09\u306A\u3069\u304C\u539F\u56E0\u3068\u601D\u308F\u308C\u307E\u3059\u3002\u5143\u306E\u30BD\u30D5\u30C8\u3067PDF\u3092\u3064\u304F\u308A\u76F4\u3059\u304B\u3001\u5143\u306E\u30D5\u30A1\u30A4\u30EB\u3092\u53D6\u308A\u8FBC\u3093\u3067\u304F\u3060\u3055\u3044\u3002`,
  memoryBytes: (most) => `\u8AAD\u3080\u306E\u306B${megabytes(most)}MB\u3092\u8D85\u3048\u308B\u30E1\u30E2\u30EA\u304C\u8981\u308B\u305F\u3081\u3001\u3084\u3081\u307E\u3057\u305F\u3002\u6587\u66F8\u3092\u5206\u3051\u3066\u53D6\u308A\u8FBC\u3093\u3067\u304F\u3060\u3055\u3044\u3002`
};
var codes = {
  fileBytes: "document/too-large",
  archiveBytes: "document/too-large",
  entries: "document/too-many-entries",
  inflatedBytes: "document/inflates-too-far",
  inflateRatio: "document/inflates-too-far",
  nesting: "document/nested-too-deep",
  pages: "document/too-many-pages",
  cells: "document/too-many-cells",
  characters: "document/too-long",
  seconds: "document/too-slow",
  conversionSeconds: "document/too-slow",
  pageSeconds: "document/page-too-slow",
  memoryBytes: "document/too-much-memory"
};
function beyond(limit, by = limits) {
  return { code: codes[limit], severity: "blocks", message: messages[limit](by[limit]) };
}
var Refused = class extends Error {
  problem;
  /** Of an archive: this one file in it, or all that comes after it too. */
  reach;
  constructor(problem, reach = "part") {
    super(problem.message);
    this.problem = problem;
    this.reach = reach;
  }
};
function megabytes(bytes) {
  return Math.round(bytes / megabyte).toLocaleString("ja-JP");
}

export {
  limits,
  beyond,
  Refused
};
//# sourceMappingURL=chunk-2XTGSLPQ.js.map
