// src/cli/format-finding.ts
function formatFinding(finding) {
  const { rule, severity, document, sheet, message, remedy, where } = finding;
  const place = sheet === null ? document : `${document} \u53D6\u7D44\u9805\u76EE${sheet}`;
  const words = where.map(({ source, line, text }) => {
    const from = source === document ? "" : `${source} `;
    return `    ${from}${line}\u884C\u76EE\u300C${text}\u300D`;
  });
  return [
    `${severityWords[severity]}: ${place} (${rule})`,
    `  ${message}${remedy}`,
    ...words,
    ""
  ].join("\n");
}
function countFindings(findings) {
  const counts = ["error", "warning", "info"].map(
    (severity) => `${severityWords[severity]} ${findings.filter((each) => each.severity === severity).length} \u4EF6`
  );
  return `\u6307\u6458 ${findings.length} \u4EF6\uFF08${counts.join("\u3001")}\uFF09`;
}
var severityWords = {
  error: "\u8AA4\u308A",
  warning: "\u6CE8\u610F",
  info: "\u53C2\u8003"
};
function formatChange({
  kind,
  sheet,
  old,
  new: current,
  declared,
  substantive
}) {
  const number = sheet.new ?? sheet.old;
  const place = number === null ? "\u6587\u66F8\u5168\u4F53" : `\u53D6\u7D44\u9805\u76EE${number}`;
  const marks = [
    kindWords[kind],
    substantive ? "\u5185\u5BB9\u306E\u5909\u66F4" : "\u8868\u8A18\u3060\u3051\u306E\u5909\u66F4",
    declared ? "\u6539\u5B9A\u306E\u8868\u793A\u3042\u308A" : "\u6539\u5B9A\u306E\u8868\u793A\u306A\u3057"
  ];
  return [
    `${place}: ${marks.join("\u30FB")}`,
    ...old === null ? [] : [`  \u65E7 ${old.text}`],
    ...current === null ? [] : [`  \u65B0 ${current.text}`],
    ""
  ].join("\n");
}
var kindWords = {
  target: "\u76EE\u6A19",
  activity: "\u53D6\u7D44\u306E\u5185\u5BB9",
  cadence: "\u56DE\u6570\u30FB\u6642\u671F",
  baseline: "\u904E\u5E74\u5EA6\u306E\u6570\u5024",
  scope: "\u7BC4\u56F2",
  wording: "\u6587\u8A00",
  mark: "\u8A18\u53F7\u30FB\u8868\u793A",
  framework: "\u30D7\u30E9\u30F3",
  "sheet-added": "\u53D6\u7D44\u9805\u76EE\u306E\u8FFD\u52A0",
  "sheet-removed": "\u53D6\u7D44\u9805\u76EE\u306E\u524A\u9664",
  "sheet-renamed": "\u53D6\u7D44\u9805\u76EE\u306E\u6539\u79F0"
};

export {
  formatFinding,
  countFindings,
  formatChange
};
//# sourceMappingURL=chunk-524X5WFH.js.map
