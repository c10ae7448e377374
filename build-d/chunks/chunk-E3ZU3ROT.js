import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);

// src/japanese/era.ts
var eras = [
  { name: "\u4EE4\u548C", letter: "R", firstDay: "2019-05-01", yearBeforeFirst: 2018 },
  { name: "\u5E73\u6210", letter: "H", firstDay: "1989-01-08", yearBeforeFirst: 1988 },
  { name: "\u662D\u548C", letter: "S", firstDay: "1926-12-25", yearBeforeFirst: 1925 },
  { name: "\u5927\u6B63", letter: "T", firstDay: "1912-07-30", yearBeforeFirst: 1911 },
  { name: "\u660E\u6CBB", letter: "M", firstDay: "1868-01-25", yearBeforeFirst: 1867 }
];
function findEra(written) {
  return eras.find(({ name, letter }) => name === written || letter === written) ?? null;
}
function eraOfDay(day) {
  return eras.find(({ firstDay }) => firstDay <= day) ?? null;
}
function eraYears(westernYear) {
  return eras.map((era) => ({ era, count: westernYear - era.yearBeforeFirst })).filter(({ era, count }) => count >= 1 && count <= lastCount(era)).map(({ era, count }) => `${era.name}${printCount(count)}`);
}
function lastCount(era) {
  const next = eras.findLast(({ yearBeforeFirst }) => yearBeforeFirst > era.yearBeforeFirst);
  return next === void 0 ? Number.POSITIVE_INFINITY : next.yearBeforeFirst + 1 - era.yearBeforeFirst;
}
function printCount(count) {
  return count === 1 ? "\u5143" : String(count);
}

export {
  eras,
  findEra,
  eraOfDay,
  eraYears,
  lastCount,
  printCount
};
//# sourceMappingURL=chunk-E3ZU3ROT.js.map
