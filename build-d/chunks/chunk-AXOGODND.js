import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  columnOf,
  dictionaryOf,
  fillTable
} from "./chunk-ISEZSYAV.js";
import {
  escapeMarkup
} from "./chunk-W5LY2GLB.js";
import {
  documentJson
} from "./chunk-DLZOBCO5.js";
import {
  targetJson
} from "./chunk-JE3F72GS.js";
import {
  external_exports
} from "./chunk-SJHQXEVN.js";
import {
  badges,
  passageIn,
  policyTree,
  rawIn,
  recogniser,
  reformPlan,
  sourceText,
  wordsIn
} from "./chunk-N3U22EWW.js";
import {
  squeezeText
} from "./chunk-MWSDTXH6.js";
import {
  never
} from "./chunk-SKOCY5Q7.js";
import {
  formatFiscalYear,
  printDecimal,
  toNumber
} from "./chunk-OFAW3Q7V.js";

// src/publish/schema/target-schema.ts
var words = external_exports.string().describe("\u66F8\u304B\u308C\u305F\u307E\u307E\u306E\u8A00\u8449");
var lines = external_exports.array(words);
var year = external_exports.int().describe("\u5E74\u5EA6\u304C\u59CB\u307E\u308B\u897F\u66A6\u306E\u5E74");
var place = external_exports.object({ start: external_exports.int().min(0), end: external_exports.int().min(0) }).describe("\u5143\u306E\u6587\u66F8\u306E\u7B87\u6240\u3002UTF-16\u306E\u6570\u3048\u65B9\u3067\u3001\u7D42\u308F\u308A\u3092\u542B\u307E\u306A\u3044");
var problem = external_exports.object({
  code: external_exports.string(),
  severity: external_exports.enum(["blocks", "asks"]),
  message: external_exports.string().describe("\u4F55\u304C\u3001\u3069\u3053\u3067\u3001\u3069\u3046\u3059\u308C\u3070\u3088\u3044\u304B"),
  span: place.optional(),
  sheet: external_exports.int().nullable().optional().describe("\u3069\u306E\u53D6\u7D44\u9805\u76EE\u304B"),
  expected: external_exports.string().optional().describe("\u305D\u3053\u306B\u66F8\u304B\u308C\u308B\u306F\u305A\u306E\u3082\u306E"),
  suggestion: external_exports.string().optional().describe("\u3053\u3046\u66F8\u3051\u3070\u8AAD\u3081\u308B")
});
var quantity = {
  value: external_exports.number().optional(),
  valueAsWritten: external_exports.string().optional().describe("\u66F8\u304B\u308C\u305F\u307E\u307E\u306E\u6570\u5B57: 85.80"),
  unit: external_exports.string().nullable().optional()
};
var condition = external_exports.object({
  compare: external_exports.enum([
    "atLeast",
    "atMost",
    "moreThan",
    "lessThan",
    "exactly",
    "within",
    "done",
    "undetermined"
  ]),
  ...quantity,
  upper: external_exports.number().optional().describe("\u7BC4\u56F2\u306E\u4E0A\u306E\u7AEF"),
  change: external_exports.object({
    amount: external_exports.number().describe("\u5897\u3084\u3059\u306A\u3089\u6B63\u3001\u6E1B\u3089\u3059\u306A\u3089\u8CA0"),
    unit: external_exports.string().nullable().describe("% \u306F\u5272\u5408\u3001\u30DD\u30A4\u30F3\u30C8\u306F\u5DEE\u3001\u307B\u304B\u306F\u6570"),
    from: external_exports.looseObject({ fiscalYear: year.optional() })
  }).optional(),
  approximate: external_exports.boolean().optional().describe("\u7D04\u3001\u7A0B\u5EA6\u3001\u6982\u306D"),
  each: external_exports.boolean().optional().describe("\u5168\u54E1\u3001\u305D\u308C\u305E\u308C"),
  scale: external_exports.number().optional().describe("\u4F55\u70B9\u6E80\u70B9\u304B"),
  inferred: external_exports.array(external_exports.string()).describe("\u66F8\u304B\u308C\u3066\u304A\u3089\u305A\u3001\u88DC\u3063\u305F\u3082\u306E")
}).loose();
var targetSchema = external_exports.object({
  asWritten: words,
  indicator: external_exports.string().nullable().describe("\u4F55\u3092\u6E2C\u308B\u304B"),
  fiscalYear: year.nullable(),
  span: external_exports.object({ from: year, to: year }).nullable().describe("\u4F55\u5E74\u5EA6\u5206\u306E\u5408\u8A08\u304B"),
  combine: external_exports.enum(["all", "any"]),
  conditions: external_exports.array(condition),
  baselines: external_exports.array(
    external_exports.object({
      fiscalYear: year.nullable(),
      value: external_exports.number().nullable().describe("\u7A7A\u6B04\u306F null \u3067\u30010\u3067\u306F\u306A\u3044"),
      unit: external_exports.string().nullable(),
      kind: external_exports.enum(["actual", "target"])
    }).loose()
  ),
  marks: external_exports.array(external_exports.enum(["revised", "repeated", "raised", "corrected", "added"])),
  framework: external_exports.string().nullable(),
  inferred: external_exports.array(external_exports.string()),
  problems: external_exports.array(problem)
});
function targetsJsonSchema() {
  return { ...external_exports.toJSONSchema(external_exports.array(targetSchema)), title: "\u53D6\u7D44\u3068\u5224\u5B9A: \u76EE\u6A19" };
}

// src/publish/schema/document-schema.ts
var target = targetSchema.extend({ place });
var outcome = external_exports.enum(["met", "unmet", "undetermined"]);
var outlook = external_exports.enum(["expected", "notExpected"]);
var computed = external_exports.object({
  outcome,
  ruleSet: external_exports.string(),
  judgeAgainOn: external_exports.iso.date().nullable().describe("\u78BA\u5B9A\u524D\u306E\u6570\u5024\u3067\u5224\u5B9A\u3057\u305F\u3068\u304D\u3001\u5224\u5B9A\u3057\u76F4\u3059\u65E5"),
  targets: external_exports.array(
    external_exports.object({
      indicator: external_exports.string().nullable(),
      outcome,
      actual: external_exports.number().nullable(),
      provisional: external_exports.boolean(),
      reason: external_exports.string()
    })
  )
}).nullable();
var sheet = external_exports.object({
  number: external_exports.int().nullable(),
  title: words.nullable(),
  theme: words.nullable(),
  pillar: words.nullable(),
  revised: external_exports.boolean().describe("\u6539\u5B9A\u5C65\u6B74\u3042\u308A\u306E\u8868\u793A\u304C\u3042\u308B\u304B"),
  multiYear: external_exports.object({
    purpose: lines,
    strategy: lines,
    outline: lines,
    targets: external_exports.array(target)
  }),
  yearPlan: external_exports.object({ activities: lines, targets: external_exports.array(target) }),
  midyearReview: external_exports.object({
    implementationOutlook: outlook.nullable(),
    attainmentOutlook: outlook.nullable(),
    issues: words.nullable()
  }).nullable(),
  selfEvaluation: external_exports.object({
    results: lines,
    actuals: external_exports.array(
      external_exports.object({
        indicator: external_exports.string(),
        value: external_exports.number().nullable(),
        valueAsWritten: external_exports.string().nullable(),
        unit: external_exports.string().nullable(),
        asOf: external_exports.iso.date().nullable(),
        provisional: external_exports.boolean()
      })
    ),
    verdict: external_exports.enum(["attained", "notAttained"]).nullable().describe("\u533A\u306E\u81EA\u5DF1\u8A55\u4FA1"),
    issues: words.nullable()
  }).nullable(),
  computed: computed.describe("\u5F53\u5E74\u5EA6\u306E\u76EE\u6A19\u306E\u8A08\u7B97\u7D50\u679C"),
  computedMultiYear: computed.describe("\u53D6\u7D44\u306E\u65B9\u91DD\u306E\u76EE\u6A19\u306E\u8A08\u7B97\u7D50\u679C"),
  budget: external_exports.array(external_exports.looseObject({ item: external_exports.string(), value: external_exports.number() })).optional(),
  problems: external_exports.array(problem)
});
var documentSchema = external_exports.object({
  source: external_exports.string(),
  framework: external_exports.string().nullable().describe("\u3082\u3068\u306B\u306A\u308B\u8A08\u753B"),
  fiscalYear: year.nullable(),
  office: external_exports.string().nullable(),
  form: external_exports.enum(["reform-plan", "policy-tree", "review-sheet", "mapped-table"]),
  inferred: external_exports.array(external_exports.string()),
  sheets: external_exports.array(sheet),
  panels: external_exports.array(
    external_exports.object({
      desiredState: words,
      outcomes: external_exports.array(target),
      strategy: words.nullable(),
      themes: external_exports.array(external_exports.object({ title: words, targets: external_exports.array(target), activities: lines }))
    })
  ),
  initiatives: external_exports.array(
    external_exports.object({
      number: external_exports.int().nullable(),
      title: words,
      outline: lines,
      targets: external_exports.array(target)
    })
  ),
  unread: external_exports.array(external_exports.object({ line: external_exports.int(), text: words, span: place })).describe("\u3069\u306E\u6B04\u306B\u3082\u5165\u3089\u306A\u304B\u3063\u305F\u6587\u5B57"),
  problems: external_exports.array(problem)
});
function documentsJsonSchema() {
  const schema = external_exports.toJSONSchema(external_exports.object({ documents: external_exports.array(documentSchema) }));
  return { ...schema, title: "\u53D6\u7D44\u3068\u5224\u5B9A: \u6587\u66F8\u306E\u5168\u4F53" };
}

// src/publish/data/actual-table.ts
function actualRows(judged) {
  const actuals = judged.sheet.selfEvaluation?.actuals ?? [];
  return actuals.map((actual, position) => ({ judged, position, actual }));
}
var column = columnOf;
var actualTable = {
  name: "actuals",
  japanese: "\u5B9F\u7E3E",
  english: "Actuals",
  key: ["sheet", "position"],
  columns: [
    column(
      "sheet",
      "text",
      "\u53D6\u7D44\u306E\u756A\u53F7\u672D",
      "Sheet",
      "\u53D6\u7D44\u306E\u8868\u306E\u756A\u53F7\u672D\u3002",
      "Identifier in the table of sheets.",
      ({ judged }) => judged.id
    ),
    column(
      "position",
      "integer",
      "\u9806",
      "Position",
      "\u9054\u6210\u72B6\u6CC1\u306E\u4E2D\u306E\u9806\u756A\u30021\u304B\u3089\u3002",
      "Place in the report, from 1.",
      ({ position }) => position + 1
    ),
    column(
      "as_written",
      "text",
      "\u9054\u6210\u72B6\u6CC1",
      "Report",
      "\u66F8\u304B\u308C\u305F\u307E\u307E\u306E\u8A00\u8449\u3002",
      "As written.",
      ({ actual }) => actual.text
    ),
    column(
      "indicator",
      "text",
      "\u6307\u6A19",
      "Indicator",
      "\u4F55\u306E\u6570\u5B57\u304B\u3002",
      "What was measured.",
      ({ actual }) => actual.indicator
    ),
    column(
      "fiscal_year",
      "integer",
      "\u5E74\u5EA6",
      "Fiscal year",
      "\u6570\u5B57\u306E\u5E74\u5EA6\u3002\u5E74\u5EA6\u304C\u59CB\u307E\u308B\u897F\u66A6\u306E\u5E74\u3002",
      "Western year in which the fiscal year of the figure begins.",
      ({ actual }) => actual.fiscalYear
    ),
    column(
      "value",
      "number",
      "\u5024",
      "Value",
      "\u7A7A\u6B04\u306F\u6570\u5B57\u306A\u3057\u30020\u3067\u306F\u306A\u3044\u3002",
      "Empty where there is no figure, which is not 0.",
      ({ actual }) => actual.value === null ? null : toNumber(actual.value)
    ),
    column(
      "value_as_written",
      "text",
      "\u5024\u306E\u66F8\u304D\u65B9",
      "Value as written",
      "\u66F8\u304B\u308C\u305F\u307E\u307E\u306E\u6570\u5B57\u3002",
      "Digits as written.",
      ({ actual }) => actual.valueAsWritten
    ),
    column(
      "unit",
      "text",
      "\u5358\u4F4D",
      "Unit",
      "\u5024\u306E\u5358\u4F4D\u3002",
      "Unit of the value.",
      ({ actual }) => actual.unit
    ),
    column(
      "as_of",
      "date",
      "\u6642\u70B9",
      "As of",
      "\u6570\u5B57\u306E\u6642\u70B9\u3002\u7A7A\u6B04\u306F\u5E74\u5EA6\u672B\u3002",
      "Day the figure is as of; empty for the end of the year.",
      ({ actual }) => actual.asOf
    ),
    column(
      "provisional",
      "boolean",
      "\u78BA\u5B9A\u524D",
      "Provisional",
      "\u78BA\u5B9A\u524D\u306E\u6570\u5024\u304B\u3002",
      "Whether the figure may still change.",
      ({ actual }) => actual.provisional
    )
  ]
};

// src/publish/data/csvw.ts
function csvwMetadata(data, tables) {
  return {
    "@context": ["http://www.w3.org/ns/csvw", { "@language": "ja" }],
    "dc:title": `${data.municipality.name} ${data.fiscalYear}\u5E74\u5EA6 \u53D6\u7D44\u3068\u5224\u5B9A`,
    "dc:publisher": data.municipality.name,
    "dc:license": { "@id": data.municipality.licence.address },
    dialect: { encoding: "utf-8", header: true, lineTerminators: ["\r\n"] },
    tables: tables.map((table2) => ({
      url: `${table2.name}.csv`,
      "dc:title": { "@value": table2.japanese, "@language": "ja" },
      tableSchema: {
        primaryKey: table2.key,
        columns: table2.columns.map((column4) => ({
          name: column4.name,
          titles: { ja: [column4.name, column4.japanese], en: column4.english },
          "dc:description": [
            { "@value": column4.note, "@language": "ja" },
            { "@value": column4.noteEnglish, "@language": "en" }
          ],
          datatype: datatypes[column4.kind],
          null: "",
          required: table2.key.includes(column4.name)
        })),
        ...table2.columns.some(({ name }) => name === "sheet") && table2.name !== "sheets" ? {
          foreignKeys: [
            {
              columnReference: "sheet",
              reference: { resource: "sheets.csv", columnReference: "sheet" }
            }
          ]
        } : {}
      }
    }))
  };
}
var datatypes = {
  text: "string",
  integer: "integer",
  number: "decimal",
  boolean: "boolean",
  date: "date"
};

// src/publish/data/dcat.ts
function dcatCatalogue(data, files2, base) {
  const { municipality, fiscalYear, changedOn } = data;
  const { licence } = municipality;
  return {
    "@context": {
      dcat: "http://www.w3.org/ns/dcat#",
      dct: "http://purl.org/dc/terms/",
      foaf: "http://xmlns.com/foaf/0.1/",
      xsd: "http://www.w3.org/2001/XMLSchema#"
    },
    "@type": "dcat:Dataset",
    "@id": `urn:torikumi:${municipality.code}:${fiscalYear}`,
    "dct:title": titlesOf(data),
    "dct:description": [
      text("\u533A\u304C\u7D04\u675F\u3057\u305F\u53D6\u7D44\u3068\u76EE\u6A19\u3001\u533A\u306E\u81EA\u5DF1\u8A55\u4FA1\u3001\u516C\u8868\u3055\u308C\u305F\u6570\u5B57\u304B\u3089\u306E\u5224\u5B9A\u3002", "ja"),
      text(
        "What wards promised, how they judged themselves, and what the published figures say.",
        "en"
      )
    ],
    "dct:publisher": { "@type": "foaf:Agent", "foaf:name": municipality.name },
    "dct:language": "ja",
    "dct:license": { "@id": licence.address },
    "dct:modified": { "@value": changedOn, "@type": "xsd:date" },
    "dct:temporal": {
      "@type": "dct:PeriodOfTime",
      "dcat:startDate": { "@value": `${fiscalYear}-04-01`, "@type": "xsd:date" },
      "dcat:endDate": { "@value": `${fiscalYear + 1}-03-31`, "@type": "xsd:date" }
    },
    "dcat:distribution": files2.map(({ name, mediaType, japanese, english }) => ({
      "@type": "dcat:Distribution",
      "dct:title": [text(japanese, "ja"), text(english, "en")],
      "dcat:downloadURL": { "@id": `${base}${name}` },
      "dcat:mediaType": mediaType.replace(/;.*$/u, ""),
      "dct:license": { "@id": licence.address }
    }))
  };
}
function titlesOf({ municipality, fiscalYear }) {
  const english = municipality.nameEnglish ?? municipality.name;
  return [
    text(`${municipality.name} ${fiscalYear}\u5E74\u5EA6 \u53D6\u7D44\u3068\u5224\u5B9A`, "ja"),
    text(`${english}, initiatives and judgements of FY${fiscalYear}`, "en")
  ];
}
function text(value, language) {
  return { "@value": value, "@language": language };
}

// src/publish/data/formula-escape.ts
function escapeFormula(text2) {
  return /^[=+\-@\t\r']/u.test(text2) ? `'${text2}` : text2;
}

// src/publish/data/print-csv.ts
var byteOrderMark = "\uFEFF";
function printCsv({ columns: columns2, rows }) {
  const head2 = columns2.map(({ name }) => name);
  return [head2, ...rows].map((row) => `${row.map(field).join(",")}\r
`).join("");
}
function field(value) {
  if (value === null) return "";
  const text2 = typeof value === "string" ? escapeFormula(value) : String(value);
  return text2 === "" || /[",\r\n]/.test(text2) ? `"${text2.replaceAll('"', '""')}"` : text2;
}

// src/publish/data/sheet-table.ts
var column2 = columnOf;
var sheetTable = {
  name: "sheets",
  japanese: "\u53D6\u7D44",
  english: "Initiatives of the year",
  key: ["sheet"],
  columns: [
    column2(
      "sheet",
      "text",
      "\u53D6\u7D44\u306E\u756A\u53F7\u672D",
      "Sheet",
      "\u3053\u306E\u5E74\u5EA6\u306E\u53D6\u7D44\u3092\u793A\u3059\u756A\u53F7\u672D\u3002",
      "Identifier of this year\u2019s sheet.",
      ({ id }) => id
    ),
    column2(
      "initiative",
      "text",
      "\u53D6\u7D44\u306E\u901A\u3057\u672D",
      "Initiative",
      "\u5E74\u5EA6\u3092\u3053\u3048\u3066\u540C\u3058\u53D6\u7D44\u3092\u793A\u3059\u756A\u53F7\u672D\u3002",
      "Identifier of the initiative over the years.",
      ({ initiative }) => initiative
    ),
    column2(
      "office",
      "text",
      "\u533A\u306E\u8A18\u53F7",
      "Office code",
      "\u30A2\u30C9\u30EC\u30B9\u306B\u4F7F\u3046\u8A18\u53F7\u3002",
      "Code used in addresses.",
      ({ office }) => office.code
    ),
    column2(
      "office_name",
      "text",
      "\u533A",
      "Office",
      "\u533A\u306E\u540D\u524D\u3002",
      "Name of the office.",
      ({ office }) => office.name
    ),
    column2(
      "fiscal_year",
      "integer",
      "\u5E74\u5EA6",
      "Fiscal year",
      "\u5E74\u5EA6\u304C\u59CB\u307E\u308B\u897F\u66A6\u306E\u5E74\u3002",
      "Western year in which the fiscal year begins.",
      ({ fiscalYear }) => fiscalYear
    ),
    column2(
      "framework",
      "text",
      "\u3082\u3068\u306B\u306A\u308B\u8A08\u753B",
      "Plan",
      "\u69D8\u5F0F\u306B\u66F8\u304B\u308C\u305F\u8A08\u753B\u306E\u540D\u524D\u3002",
      "Name of the plan as printed.",
      ({ framework }) => framework
    ),
    column2(
      "number",
      "integer",
      "\u756A\u53F7",
      "Number",
      "\u305D\u306E\u5E74\u5EA6\u306E\u69D8\u5F0F\u306E\u756A\u53F7\u3002",
      "Number on this year\u2019s form.",
      ({ sheet: sheet2 }) => sheet2.number
    ),
    column2(
      "title",
      "text",
      "\u540D\u79F0",
      "Title",
      "\u53D6\u7D44\u306E\u540D\u79F0\u3002",
      "Title as printed.",
      ({ sheet: sheet2 }) => sheet2.title?.text ?? null
    ),
    column2(
      "theme",
      "text",
      "\u526F\u984C",
      "Subtitle",
      "\u540D\u79F0\u306E\u4E0B\u306E\u884C\u3002",
      "Second line of the title.",
      ({ sheet: sheet2 }) => sheet2.theme?.text ?? null
    ),
    column2(
      "pillar",
      "text",
      "\u6539\u9769\u306E\u67F1",
      "Pillar",
      "\u540D\u79F0\u306E\u62EC\u5F27\u306E\u4E2D\u306E\u8A00\u8449\u3002",
      "Words in the brackets of the title.",
      ({ sheet: sheet2 }) => sheet2.pillar?.text ?? null
    ),
    column2(
      "revised",
      "boolean",
      "\u6539\u5B9A\u5C65\u6B74\u3042\u308A",
      "Revised",
      "\u6539\u5B9A\u5C65\u6B74\u3042\u308A\u306E\u8868\u793A\u304C\u3042\u308B\u304B\u3002",
      "Whether it carries a mark of revision.",
      ({ sheet: sheet2 }) => sheet2.revised
    ),
    column2(
      "implementation_outlook",
      "text",
      "\u53D6\u7D44\u5185\u5BB9\u306E\u5B9F\u65BD\u898B\u8FBC\u307F",
      "Implementation outlook",
      "expected\u306F(i)\u3001notExpected\u306F(ii)\u3002\u7A7A\u6B04\u306F\u8A18\u5165\u306A\u3057\u3002",
      "expected is (i), notExpected is (ii); empty where left blank.",
      ({ sheet: sheet2 }) => sheet2.midyearReview?.implementationOutlook.value ?? null
    ),
    column2(
      "attainment_outlook",
      "text",
      "\u76EE\u6A19\u306E\u9054\u6210\u898B\u8FBC\u307F",
      "Attainment outlook",
      "expected\u306F\u2460\u3001notExpected\u306F\u2461\u3002\u7A7A\u6B04\u306F\u8A18\u5165\u306A\u3057\u3002",
      "expected is \u2460, notExpected is \u2461; empty where left blank.",
      ({ sheet: sheet2 }) => sheet2.midyearReview?.attainmentOutlook.value ?? null
    ),
    column2(
      "declared",
      "text",
      "\u533A\u306E\u81EA\u5DF1\u8A55\u4FA1",
      "Declared verdict",
      "attained\u306F\u2460\u76EE\u6A19\u9054\u6210\u3001notAttained\u306F\u2461\u76EE\u6A19\u672A\u9054\u6210\u3002\u7A7A\u6B04\u306F\u8A18\u5165\u306A\u3057\u3002",
      "attained is \u2460, notAttained is \u2461; empty where left blank.",
      ({ sheet: sheet2 }) => sheet2.selfEvaluation?.verdict.value ?? null
    ),
    column2(
      "computed",
      "text",
      "\u8A08\u7B97\u7D50\u679C",
      "Computed outcome",
      "met \u9054\u6210\u3001unmet \u672A\u9054\u6210\u3001undetermined \u5224\u5B9A\u3067\u304D\u306A\u3044\u3002\u7A7A\u6B04\u306F\u81EA\u5DF1\u8A55\u4FA1\u306E\u524D\u3002",
      "met, unmet or undetermined; empty before the self-evaluation.",
      ({ judgement }) => judgement?.outcome ?? null
    ),
    column2(
      "agrees",
      "boolean",
      "\u4E00\u81F4",
      "Agrees",
      "\u533A\u306E\u81EA\u5DF1\u8A55\u4FA1\u3068\u8A08\u7B97\u7D50\u679C\u304C\u540C\u3058\u304B\u3002\u7A7A\u6B04\u306F\u6BD4\u3079\u3089\u308C\u306A\u3044\u3002",
      "Whether declared and computed agree; empty where either is open.",
      ({ judgement }) => judgement?.agrees ?? null
    ),
    column2(
      "rule_set",
      "text",
      "\u5224\u5B9A\u306E\u898F\u5247",
      "Rule set",
      "\u5224\u5B9A\u306B\u4F7F\u3063\u305F\u898F\u5247\u3002",
      "Rules the outcome was computed by.",
      ({ judgement }) => judgement?.ruleSet ?? null
    ),
    column2(
      "judge_again_on",
      "date",
      "\u518D\u5224\u5B9A\u306E\u65E5",
      "Judge again on",
      "\u78BA\u5B9A\u524D\u306E\u6570\u5024\u3092\u4F7F\u3063\u305F\u3068\u304D\u3001\u5224\u5B9A\u3057\u76F4\u3059\u65E5\u3002",
      "Day to judge again where a figure was provisional.",
      ({ judgement }) => judgement?.judgeAgainOn ?? null
    ),
    column2(
      "source",
      "text",
      "\u5143\u306E\u6587\u66F8",
      "Source",
      "\u5143\u306E\u6587\u66F8\u306E\u30D5\u30A1\u30A4\u30EB\u540D\u3002",
      "File name of the source document.",
      ({ document }) => document.source
    )
  ]
};

// src/publish/data/shift-jis.ts
function encodeShiftJis(text2) {
  const bytes = [];
  const missing = /* @__PURE__ */ new Map();
  for (const letter of text2) {
    const code = letter.codePointAt(0) ?? 0;
    const known2 = code < 128 ? code : table().get(letter) ?? table().get(alike.get(letter) ?? "");
    if (known2 === void 0) missing.set(letter, (missing.get(letter) ?? 0) + 1);
    push(bytes, known2 ?? geta);
  }
  return {
    bytes: Uint8Array.from(bytes),
    missing: [...missing].map(([character, count]) => ({ character, count }))
  };
}
function push(bytes, code) {
  if (code > 255) bytes.push(code >> 8);
  bytes.push(code & 255);
}
var geta = 33196;
var alike = /* @__PURE__ */ new Map([
  ["\u301C", "\uFF5E"],
  ["\u2212", "\uFF0D"],
  ["\u2016", "\u2225"],
  ["\u2014", "\u2015"],
  ["\xA2", "\uFFE0"],
  ["\xA3", "\uFFE1"],
  ["\xAC", "\uFFE2"]
]);
var made = null;
function table() {
  if (made !== null) return made;
  const decoder = new TextDecoder("shift_jis", { fatal: false });
  const codes = /* @__PURE__ */ new Map();
  for (let half = 161; half <= 223; half += 1) {
    codes.set(decoder.decode(Uint8Array.of(half)), half);
  }
  for (const first of [...range(129, 159), ...range(224, 236), ...range(250, 252)]) {
    for (let second = 64; second <= 252; second += 1) {
      const letter = decoder.decode(Uint8Array.of(first, second));
      if (letter.length !== 1 || letter === "\uFFFD" || codes.has(letter)) continue;
      codes.set(letter, first * 256 + second);
    }
  }
  made = codes;
  return codes;
}
function range(from, to) {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

// src/publish/data/target-table.ts
function targetRows(judged) {
  const { sheet: sheet2, judgement, multiYearJudgement } = judged;
  const of = (half, targets, found) => targets.map((placed, position) => ({
    judged,
    half,
    position,
    placed,
    target: targetJson(placed.target),
    judgement: found.find((each) => each.position === position) ?? null
  }));
  return [
    ...of("multiYear", sheet2.multiYear.targets, multiYearJudgement?.targets ?? []),
    ...of("year", sheet2.yearPlan.targets, judgement?.targets ?? [])
  ];
}
var column3 = columnOf;
var targetTable = {
  name: "targets",
  japanese: "\u76EE\u6A19",
  english: "Targets",
  key: ["sheet", "half", "position"],
  columns: [
    column3(
      "sheet",
      "text",
      "\u53D6\u7D44\u306E\u756A\u53F7\u672D",
      "Sheet",
      "\u53D6\u7D44\u306E\u8868\u306E\u756A\u53F7\u672D\u3002",
      "Identifier in the table of sheets.",
      ({ judged }) => judged.id
    ),
    column3(
      "half",
      "text",
      "\u6B04",
      "Half",
      "multiYear\u306F\u53D6\u7D44\u306E\u65B9\u91DD\u306E\u76EE\u6A19\u3001year\u306F\u5F53\u5E74\u5EA6\u306E\u76EE\u6A19\u3002",
      "multiYear is the plan to the end of the period, year the plan for the year.",
      ({ half }) => half
    ),
    column3(
      "position",
      "integer",
      "\u9806",
      "Position",
      "\u6B04\u306E\u4E2D\u306E\u9806\u756A\u30021\u304B\u3089\u3002",
      "Place in its half, from 1.",
      ({ position }) => position + 1
    ),
    column3(
      "label",
      "text",
      "\u8A18\u53F7",
      "Label",
      "\u76EE\u6A19\u306E\u524D\u306E\u4E38\u6570\u5B57\u3002",
      "Circled number before the target.",
      ({ placed }) => placed.label
    ),
    column3(
      "as_written",
      "text",
      "\u76EE\u6A19",
      "Target",
      "\u66F8\u304B\u308C\u305F\u307E\u307E\u306E\u8A00\u8449\u3002",
      "As written.",
      ({ target: target2 }) => target2.asWritten
    ),
    column3(
      "indicator",
      "text",
      "\u6307\u6A19",
      "Indicator",
      "\u4F55\u3092\u6E2C\u308B\u304B\u3002",
      "What is measured.",
      ({ target: target2 }) => target2.indicator
    ),
    column3(
      "target_year",
      "integer",
      "\u76EE\u6A19\u306E\u5E74\u5EA6",
      "Year of the target",
      "\u5E74\u5EA6\u304C\u59CB\u307E\u308B\u897F\u66A6\u306E\u5E74\u3002\u7A7A\u6B04\u306F\u5E74\u5EA6\u306E\u5B9A\u3081\u306A\u3057\u3002",
      "Western year; empty where none is set.",
      ({ target: target2 }) => target2.fiscalYear
    ),
    column3(
      "compare",
      "text",
      "\u6BD4\u3079\u65B9",
      "Comparison",
      "atLeast \u4EE5\u4E0A\u3001atMost \u4EE5\u4E0B\u3001moreThan \u8D85\u3001lessThan \u672A\u6E80\u3001exactly \u7B49\u3057\u3044\u3001within \u7BC4\u56F2\u3001done \u5B9F\u65BD\u3001undetermined \u672A\u8A2D\u5B9A\u3002",
      "How the actual is compared.",
      ({ target: target2 }) => target2.conditions[0]?.compare ?? null
    ),
    column3(
      "value",
      "number",
      "\u76EE\u6A19\u5024",
      "Level",
      "\u6700\u521D\u306E\u6761\u4EF6\u306E\u5024\u3002\u5272\u5408\u306E\u5909\u5316\u3060\u3051\u306E\u76EE\u6A19\u3067\u306F\u7A7A\u6B04\u3002",
      "Level of the first condition; empty for a change without a level.",
      ({ target: target2 }) => plain(target2.conditions[0]?.["value"])
    ),
    column3(
      "upper",
      "number",
      "\u4E0A\u9650",
      "Upper",
      "\u7BC4\u56F2\u306E\u4E0A\u306E\u7AEF\u3002",
      "Upper end of a range.",
      ({ target: target2 }) => plain(target2.conditions[0]?.["upper"])
    ),
    column3(
      "unit",
      "text",
      "\u5358\u4F4D",
      "Unit",
      "\u76EE\u6A19\u5024\u306E\u5358\u4F4D\u3002",
      "Unit of the level.",
      ({ target: target2 }) => plain(target2.conditions[0]?.["unit"])
    ),
    column3(
      "value_as_written",
      "text",
      "\u76EE\u6A19\u5024\u306E\u66F8\u304D\u65B9",
      "Level as written",
      "\u66F8\u304B\u308C\u305F\u307E\u307E\u306E\u6570\u5B57\u3002",
      "Digits as written.",
      ({ target: target2 }) => plain(target2.conditions[0]?.["valueAsWritten"])
    ),
    column3(
      "conditions",
      "text",
      "\u3059\u3079\u3066\u306E\u6761\u4EF6",
      "All conditions",
      "JSON\u3067\u66F8\u3044\u305F\u6761\u4EF6\u3002",
      "Every condition, as JSON.",
      ({ target: target2 }) => JSON.stringify(target2.conditions)
    ),
    column3(
      "combine",
      "text",
      "\u6761\u4EF6\u306E\u7D50\u3073",
      "Combined by",
      "all\u306F\u3059\u3079\u3066\u3001any\u306F\u3069\u308C\u304B\u3002",
      "all or any of the conditions.",
      ({ target: target2 }) => target2.combine
    ),
    column3(
      "marks",
      "text",
      "\u8868\u793A",
      "Marks",
      "revised \u6539\u5B9A\u3001repeated \u518D\u63B2\u3001raised \u5F15\u304D\u4E0A\u3052\u3001corrected \u4FEE\u6B63\u3001added \u65B0\u898F\u3002\u7A7A\u767D\u3067\u533A\u5207\u308B\u3002",
      "Marks, parted by blanks.",
      ({ target: target2 }) => target2.marks.length === 0 ? null : target2.marks.join(" ")
    ),
    column3(
      "outcome",
      "text",
      "\u8A08\u7B97\u7D50\u679C",
      "Computed outcome",
      "met \u9054\u6210\u3001unmet \u672A\u9054\u6210\u3001undetermined \u5224\u5B9A\u3067\u304D\u306A\u3044\u3002\u7A7A\u6B04\u306F\u81EA\u5DF1\u8A55\u4FA1\u306E\u524D\u3002",
      "met, unmet or undetermined; empty before the self-evaluation.",
      ({ judgement }) => judgement?.outcome ?? null
    ),
    column3(
      "actual",
      "number",
      "\u5B9F\u7E3E",
      "Actual",
      "\u5224\u5B9A\u306B\u4F7F\u3063\u305F\u5B9F\u7E3E\u3002\u7A7A\u6B04\u306F\u898B\u3064\u304B\u3089\u306A\u3044\u3002",
      "The actual it was held against; empty where none was found.",
      ({ judgement }) => actualOf(judgement)
    ),
    column3(
      "actual_unit",
      "text",
      "\u5B9F\u7E3E\u306E\u5358\u4F4D",
      "Unit of the actual",
      "\u5B9F\u7E3E\u306E\u5358\u4F4D\u3002",
      "Unit of the actual.",
      ({ judgement }) => judgement?.actual?.unit ?? null
    ),
    column3(
      "provisional",
      "boolean",
      "\u78BA\u5B9A\u524D",
      "Provisional",
      "\u78BA\u5B9A\u524D\u306E\u6570\u5024\u306B\u3088\u308B\u304B\u3002",
      "Whether the figure may still change.",
      ({ judgement }) => judgement === null ? null : judgement.evaluation.provisional !== null
    ),
    column3(
      "reason",
      "text",
      "\u7406\u7531",
      "Reason",
      "\u5224\u5B9A\u306E\u7406\u7531\u3002",
      "Why, in Japanese.",
      ({ judgement }) => judgement?.reason ?? null
    )
  ]
};
function actualOf(judgement) {
  const value = judgement?.actual?.value ?? null;
  return value === null ? null : toNumber(value);
}
function plain(value) {
  return typeof value === "string" || typeof value === "number" ? value : null;
}

// src/publish/data/stratml.ts
function printStratml(data) {
  const { municipality, fiscalYear, sheets } = data;
  const offices = [...new Map(sheets.map(({ office }) => [office.id, office])).values()];
  const name = `${municipality.name} ${fiscalYear}\u5E74\u5EA6 \u53D6\u7D44\u3068\u5224\u5B9A`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<PerformancePlanOrReport xmlns="urn:ISO:std:iso:17469:tech:xsd:PerformancePlanOrReport" Type="Performance_Report">
${element("Name", name)}
${element("Description", "\u533A\u304C\u7D04\u675F\u3057\u305F\u53D6\u7D44\u3068\u76EE\u6A19\u3001\u533A\u306E\u81EA\u5DF1\u8A55\u4FA1\u3001\u516C\u8868\u3055\u308C\u305F\u6570\u5B57\u304B\u3089\u306E\u5224\u5B9A\u3002")}
<StrategicPlanCore>
<Organization>${element("Name", municipality.name)}</Organization>
${offices.map(
    ({
      id,
      name: office
    }) => `<Goal>${element("Name", office)}${element("Description", `${office}\u306E\u53D6\u7D44`)}${element("Identifier", `_${id}`)}
${sheets.filter((sheet2) => sheet2.office.id === id).map(objective).join("\n")}
</Goal>`
  ).join("\n")}
</StrategicPlanCore>
<AdministrativeInformation>${element("StartDate", `${fiscalYear}-04-01`)}${element("EndDate", `${fiscalYear + 1}-03-31`)}${element("PublicationDate", data.changedOn)}</AdministrativeInformation>
</PerformancePlanOrReport>
`;
}
function objective(judged) {
  const { sheet: sheet2, id } = judged;
  const purpose2 = [...sheet2.multiYear.purpose, ...sheet2.multiYear.strategy];
  const verdict = sheet2.selfEvaluation?.verdict.value ?? null;
  const declared = verdict === null ? "" : `\u533A\u306E\u81EA\u5DF1\u8A55\u4FA1: ${verdict === "attained" ? "\u2460\u76EE\u6A19\u9054\u6210" : "\u2461\u76EE\u6A19\u672A\u9054\u6210"}`;
  return `<Objective>${element("Name", sheet2.title?.text ?? "")}${element("Description", purpose2.map(({ text: text2 }) => text2).join("\n"))}${element("Identifier", `_${id}`)}${element("SequenceIndicator", String(sheet2.number ?? ""))}${element("OtherInformation", declared)}
${targetRows(judged).filter(({ half }) => half === "year").map(indicator).join("\n")}
</Objective>`;
}
function indicator({ judged, position, target: target2, judgement }) {
  const [condition2] = target2.conditions;
  const unit = typeof condition2?.["unit"] === "string" ? condition2["unit"] : "";
  const level = condition2?.["value"];
  const quantitative = typeof level === "number";
  const { fiscalYear } = judged;
  const period = `${element("StartDate", `${fiscalYear}-04-01`)}${element("EndDate", `${fiscalYear + 1}-03-31`)}`;
  const value = judgement?.actual?.value ?? null;
  const actual = judgement === null ? "" : `<ActualResult>${period}${value === null ? "" : element("NumberOfUnits", printDecimal(value))}${descriptor(judgement.outcome)}${element("Description", judgement.reason)}</ActualResult>`;
  return `<PerformanceIndicator PerformanceIndicatorType="${quantitative ? "Quantitative" : "Qualitative"}">${element("SequenceIndicator", `${judged.sheet.number ?? ""}.${position + 1}`)}${element("MeasurementDimension", target2.indicator ?? target2.asWritten)}${element("UnitOfMeasurement", unit)}${element("Identifier", `_${judged.id}.${position + 1}`)}<MeasurementInstance><TargetResult>${period}${quantitative ? element("NumberOfUnits", String(level)) : ""}${element("Description", target2.asWritten)}</TargetResult>${actual}</MeasurementInstance></PerformanceIndicator>`;
}
function descriptor(outcome2) {
  return `<Descriptor>${element("DescriptorName", "computed outcome")}${element("DescriptorValue", outcome2)}</Descriptor>`;
}
function element(name, text2) {
  return `<${name}>${escapeMarkup(text2).replace(forbidden, "")}</${name}>`;
}
var forbidden = new RegExp("(?![\\t\\n\\r])\\p{Cc}|[\\ufffe\\uffff]|\\p{Cs}", "gu");

// src/publish/data/data-file.ts
function tablesOf({ sheets }) {
  return [
    fillTable(sheetTable, sheets),
    fillTable(targetTable, sheets.flatMap(targetRows)),
    fillTable(actualTable, sheets.flatMap(actualRows))
  ];
}
var known = /* @__PURE__ */ new WeakMap();
function tablesOnce(data) {
  const tables = known.get(data) ?? tablesOf(data);
  known.set(data, tables);
  return tables;
}
var csvFiles = [sheetTable, targetTable, actualTable].map(
  ({ name, japanese, english }) => ({
    name: `${name}.csv`,
    mediaType: "text/csv; charset=utf-8",
    japanese: `${japanese}\uFF08CSV\uFF09`,
    english: `${english} (CSV)`,
    reproducible: true,
    make: async (data) => Buffer.from(byteOrderMark + printCsv(tableNamed(data, name)))
  })
);
var files = [
  ...csvFiles,
  {
    name: "dictionary.csv",
    mediaType: "text/csv; charset=utf-8",
    japanese: "\u30C7\u30FC\u30BF\u306E\u8AAC\u660E\uFF08CSV\uFF09",
    english: "Data dictionary (CSV)",
    reproducible: true,
    make: async (data) => Buffer.from(byteOrderMark + printCsv(dictionaryOf(tablesOnce(data))))
  },
  {
    name: "data.xlsx",
    mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    japanese: "\u3059\u3079\u3066\u306E\u8868\uFF08Excel\uFF09",
    english: "All tables (Excel)",
    reproducible: false,
    make: async (data) => {
      const { printDataWorkbook } = await import("./data-workbook-FTB7P4AZ.js");
      return await printDataWorkbook(
        `${data.municipality.name} ${data.fiscalYear}\u5E74\u5EA6`,
        tablesOnce(data)
      );
    }
  },
  json("documents.json", "\u6587\u66F8\u306E\u5168\u4F53\uFF08JSON\uFF09", "Whole documents (JSON)", documentsJson),
  json(
    "documents.schema.json",
    "\u6587\u66F8\u306E\u5168\u4F53\u306E\u5F62\uFF08JSON Schema\uFF09",
    "Shape of the documents (JSON Schema)",
    documentsJsonSchema
  ),
  json(
    "targets.schema.json",
    "\u76EE\u6A19\u306E\u5F62\uFF08JSON Schema\uFF09",
    "Shape of a target (JSON Schema)",
    targetsJsonSchema
  ),
  json(
    "csvw-metadata.json",
    "CSV\u306E\u610F\u5473\uFF08CSVW\uFF09",
    "Meaning of the CSV files (CSVW)",
    (data) => csvwMetadata(data, tablesOnce(data))
  ),
  {
    name: "stratml.xml",
    mediaType: "application/xml",
    japanese: "\u8A08\u753B\u3068\u5B9F\u7E3E\u306E\u56FD\u969B\u69D8\u5F0F\uFF08StratML Part 2\uFF09",
    english: "Performance report (StratML Part 2)",
    reproducible: true,
    make: async (data) => Buffer.from(printStratml(data))
  }
];
var dataFiles = [
  ...files,
  {
    ...json(
      "catalogue.jsonld",
      "\u30AB\u30BF\u30ED\u30B0\uFF08DCAT\uFF09",
      "Catalogue entry (DCAT)",
      (data) => dcatCatalogue(data, files, "")
    ),
    mediaType: "application/ld+json"
  }
];
async function shiftJisOf(data, name) {
  const table2 = name.replace(/\.sjis\.csv$/u, "");
  const found = tablesOnce(data).find((each) => each.name === table2);
  return found === void 0 ? null : encodeShiftJis(printCsv(found));
}
function findDataFile(name) {
  return dataFiles.find((file) => file.name === name) ?? null;
}
function tableNamed(data, name) {
  const table2 = tablesOnce(data).find((each) => each.name === name);
  if (table2 === void 0) throw new Error(`no table is called ${name}`);
  return table2;
}
function documentsJson({ documents, sheets }) {
  return {
    documents: documents.map(({ id, document }) => {
      const own = sheets.filter((sheet2) => sheet2.document.id === id);
      const judged = document.sheets.map(
        (_, position) => own.find((sheet2) => sheet2.position === position) ?? unjudged
      );
      return documentJson(document, judged);
    })
  };
}
var unjudged = { judgement: null, multiYearJudgement: null };
function json(name, japanese, english, value) {
  return {
    name,
    mediaType: "application/json",
    japanese,
    english,
    reproducible: true,
    make: async (data) => Buffer.from(`${JSON.stringify(value(data), null, 1)}
`)
  };
}

// src/publish/form-format.ts
var formFormats = {
  pdf: { mediaType: "application/pdf", name: "PDF" },
  xlsx: {
    mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    name: "Excel"
  },
  docx: {
    mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    name: "Word"
  },
  html: { mediaType: "text/html; charset=utf-8", name: "HTML" }
};
function findFormFormat(text2) {
  return text2 in formFormats ? text2 : null;
}

// src/publish/print-form.ts
async function printForm(format, title, layouts, frame) {
  switch (format) {
    case "pdf":
      return await (await import("./print-pdf-WJDYWA4G.js")).printPdf(title, layouts);
    case "xlsx":
      return await (await import("./form-workbook-WBVD3GWB.js")).printWorkbook(title, layouts);
    case "docx":
      return await (await import("./form-word-CAMZEUAJ.js")).printWord(title, layouts);
    case "html": {
      const { printFormPage } = await import("./form-page-MI5PIYBA.js");
      const sections = layouts.flatMap((layout) => layout.sections);
      return Buffer.from(printFormPage({ title, sections }, frame));
    }
    default:
      return never(format);
  }
}

// src/publish/form/templates/policy-tree.ts
var label = (print) => ({ header: "row", holds: [{ print }] });
var head = (print) => ({ header: "column", holds: [{ print }] });
var policyTree2 = {
  id: "policy-tree",
  name: "\u533A\u306E\u5C06\u6765\u50CF\u3068\u53D6\u7D44\u306E\u5168\u4F53\u56F3",
  form: "policy-tree",
  years: { from: null, to: null },
  tables: [
    {
      caption: "\u5168\u4F53\u56F3",
      columns: [18, 14, 34, 34],
      rows: [
        { cells: [label("\u3081\u3056\u3059\u72B6\u614B"), { across: 3, holds: [{ field: "desiredState" }] }] },
        { cells: [label("\u30A2\u30A6\u30C8\u30AB\u30E0\u6307\u6A19"), { across: 3, holds: [{ field: "outcomes" }] }] },
        { cells: [label("\u6226\u7565"), { across: 3, holds: [{ field: "panelStrategy" }] }] },
        { cells: [{ ...head("\u53D6\u7D44\u306E\u67F1"), across: 2 }, head("\u5358\u5E74\u5EA6\u76EE\u6A19"), head("\u5177\u4F53\u7684\u53D6\u7D44")] },
        {
          each: "theme",
          cells: [
            { across: 2, header: "row", holds: [{ field: "themeTitle" }] },
            { holds: [{ field: "themeTargets" }] },
            { holds: [{ field: "themeActivities" }] }
          ]
        }
      ]
    }
  ],
  summary: {
    caption: "\u53D6\u7D44\u9805\u76EE\u306E\u4E00\u89A7",
    columns: [6, 26, 36, 32],
    rows: [
      { cells: [head("\u756A\u53F7"), head("\u53D6\u7D44\u9805\u76EE"), head("\u6982\u8981"), head("\u4ECA\u5E74\u5EA6\u76EE\u6A19")] },
      {
        each: "initiative",
        cells: [
          { centred: true, holds: [{ field: "initiativeNumber" }] },
          { header: "row", holds: [{ field: "initiativeTitle" }] },
          { holds: [{ field: "initiativeOutline" }] },
          { holds: [{ field: "initiativeTargets" }] }
        ]
      }
    ]
  }
};

// src/publish/form/templates/reform-plan.ts
var columns = [4, 15, 6, 20, 9, 46];
var issues = {
  header: "column",
  holds: [
    { print: "\u8AB2\u984C\u3068\u6539\u5584\u7B56", means: "issues" },
    { print: "\u203B\u5DE6\u8A18\u304C\u300C\u2461\u300D\u306E\u5834\u5408\u306F\u5FC5\u9808", means: "issuesRule" }
  ]
};
var planHead = {
  cells: [
    { header: "column", holds: [{ print: "\u8A08\u753B", means: "plan" }] },
    { across: 4, header: "column", holds: [{ print: "\u53D6\u7D44\u306E\u65B9\u91DD\u30FB\u76EE\u6A19\u5185\u5BB9", means: "multiYear" }] },
    { header: "column", holds: [{ print: "\u5F53\u5E74\u5EA6\u306E\u53D6\u7D44\u5185\u5BB9", means: "yearPlan" }] }
  ]
};
var purpose = [
  { field: "strategy", label: "(\u6226\u7565)", optional: true },
  { field: "purpose", label: "(\u8DA3\u65E8\u30FB\u76EE\u7684)", insteadOf: "strategy" }
];
var outline = { field: "outline", label: "(\u53D6\u7D44\u306E\u6982\u8981)" };
var multiYearTargets = { field: "multiYearTargets", label: "(\u76EE\u6A19)" };
var activities = { field: "activities", label: "(\u53D6\u7D44\u306E\u5185\u5BB9)" };
var yearTargets = { field: "yearTargets", label: "(\u76EE\u6A19)" };
var implementationLegend = [
  { print: "(i)\u5B9F\u65BD\u898B\u8FBC\u307F", as: "legend", means: "implementationLegend" },
  { print: "(ii)\u5B9F\u65BD\u3067\u304D\u306A\u3044\u898B\u8FBC\u307F", as: "legend", means: "implementationLegend" }
];
var attainmentLegend = [
  { print: "\u2460:\u9054\u6210\u898B\u8FBC\u307F", as: "legend", means: "attainmentLegend" },
  { print: "\u2461:\u9054\u6210\u3067\u304D\u306A\u3044\u898B\u8FBC\u307F", as: "legend", means: "attainmentLegend" }
];
var verdictLegend = [
  { print: "\u2460:\u76EE\u6A19\u9054\u6210", as: "legend", means: "verdictLegend" },
  { print: "\u2461:\u76EE\u6A19\u672A\u9054\u6210", as: "legend", means: "verdictLegend" }
];
var review = {
  caption: "\u4E2D\u9593\u632F\u308A\u8FD4\u308A",
  columns,
  rows: [
    {
      cells: [
        { down: 2, header: "row", holds: [{ print: "\u4E2D\u9593\u632F\u308A\u8FD4\u308A", means: "review" }] },
        {
          header: "row",
          holds: [{ print: "\u53D6\u7D44\u5185\u5BB9\u306E\u5B9F\u65BD\u898B\u8FBC\u307F", means: "implementationOutlook" }]
        },
        { centred: true, holds: [{ field: "implementationOutlook" }] },
        { across: 2, holds: implementationLegend },
        issues
      ]
    },
    {
      cells: [
        { header: "row", holds: [{ print: "\u76EE\u6A19\u306E\u9054\u6210\u898B\u8FBC\u307F", means: "attainmentOutlook" }] },
        { centred: true, holds: [{ field: "attainmentOutlook" }] },
        { across: 2, holds: attainmentLegend },
        { holds: [{ field: "reviewIssues" }] }
      ]
    }
  ]
};
var evaluationHead = {
  cells: [
    { down: 3, header: "row", holds: [{ print: "\u81EA\u5DF1\u8A55\u4FA1", means: "evaluation" }] },
    {
      across: 4,
      header: "column",
      holds: [{ print: "\u5F53\u5E74\u5EA6\u306E\u53D6\u7D44\u5B9F\u7E3E\u53CA\u3073\u76EE\u6A19\u306E\u9054\u6210\u72B6\u6CC1", means: "resultsAndAttainment" }]
    },
    issues
  ]
};
var results = {
  across: 3,
  down: 2,
  holds: [
    { field: "results", label: "\u3010\u53D6\u7D44\u5B9F\u7E3E\u3011", optional: true },
    { field: "actuals", label: "\u3010\u9054\u6210\u72B6\u6CC1\u3011", optional: true }
  ]
};
var reformPlan2020 = {
  id: "reform-plan-2020",
  name: "\u6539\u9769\u30D7\u30E9\u30F3\u306B\u57FA\u3065\u304F\u53D6\u7D44\u7B49\uFF08\u4EE4\u548C2\u5E74\u5EA6\u304B\u3089\u306E\u69D8\u5F0F\uFF09",
  form: "reform-plan",
  years: { from: 2020, to: null },
  tables: [
    {
      caption: "\u8A08\u753B",
      columns,
      rows: [
        planHead,
        {
          cells: [
            { across: 5, holds: [...purpose, outline, multiYearTargets] },
            { holds: [activities, yearTargets] }
          ]
        }
      ]
    },
    review,
    {
      caption: "\u81EA\u5DF1\u8A55\u4FA1",
      columns,
      rows: [
        evaluationHead,
        {
          cells: [
            results,
            { centred: true, holds: [{ field: "verdict" }] },
            { down: 2, holds: [{ field: "evaluationIssues" }] }
          ]
        },
        { cells: [{ holds: verdictLegend }] }
      ]
    }
  ],
  summary: null
};
var reformPlan2018 = {
  ...reformPlan2020,
  id: "reform-plan-2018",
  name: "\u6539\u9769\u30D7\u30E9\u30F3\u306B\u57FA\u3065\u304F\u53D6\u7D44\u7B49\uFF08\u5E73\u621031\u5E74\u5EA6\u307E\u3067\u306E\u69D8\u5F0F\uFF09",
  years: { from: null, to: 2019 },
  tables: [
    {
      caption: "\u8A08\u753B",
      columns,
      rows: [
        planHead,
        { cells: [{ across: 5, holds: purpose }, { holds: [] }] },
        { cells: [{ across: 5, holds: [outline] }, { holds: [activities] }] },
        { cells: [{ across: 5, holds: [multiYearTargets] }, { holds: [yearTargets] }] }
      ]
    },
    review,
    {
      caption: "\u81EA\u5DF1\u8A55\u4FA1",
      columns,
      rows: [
        {
          cells: evaluationHead.cells.map(
            (cell) => cell.down === 3 ? { ...cell, down: 2 } : cell
          )
        },
        {
          cells: [
            { ...results, across: 2, down: 1 },
            { across: 2, holds: [{ field: "verdict" }, ...verdictLegend] },
            { holds: [{ field: "evaluationIssues" }] }
          ]
        }
      ]
    }
  ]
};

// src/publish/form/templates.ts
var templates = [reformPlan2020, reformPlan2018, policyTree2];
function isPrinted(form) {
  return templates.some((template) => template.form === form);
}
function allTemplates(own) {
  const named = new Set(own.map(({ id }) => id));
  const first = ({ years }) => years.from ?? Number.NEGATIVE_INFINITY;
  return [...own, ...templates.filter(({ id }) => !named.has(id))].toSorted(
    (a, b) => first(b) - first(a) || 0
    // -∞ from -∞ is no number
  );
}
function templateFor(form, fiscalYear, municipal = []) {
  const own = allTemplates(municipal).filter((template2) => template2.form === form);
  const dated = own.find(({ years }) => fiscalYear !== null && isWithin(fiscalYear, years));
  const template = dated ?? own[0];
  if (template === void 0) throw new Error(`no template prints the form ${form}`);
  return template;
}
function isWithin(year2, { from, to }) {
  return (from === null || year2 >= from) && (to === null || year2 <= to);
}
function findTemplate(id, municipal = []) {
  return allTemplates(municipal).find((template) => template.id === id) ?? null;
}

// src/publish/form/source-signs.ts
function isAsWritten(source, { text: text2, span }) {
  if (source === null || span.start >= span.end || span.end > source.plain.length) return false;
  const inPlace = passageIn(source, span).text;
  return inPlace === text2 || inPlace.replace(/\s+/gu, "") === text2.replace(/\s+/gu, "");
}
function signBefore({ text: text2, plain: plain2 }, { start }) {
  let end = start;
  while (end > 0 && isBlank(plain2.charCodeAt(end - 1))) end -= 1;
  const from = Math.max(0, end - longest);
  const found = signs.exec(plain2.slice(from, end));
  if (found === null) return "";
  const at = from + found.index;
  const spaced = found[0] === "-" || found[0] === "*";
  return spaced && (end === start || !beginsLine(plain2, at)) ? "" : text2.slice(at, end);
}
var longest = 6;
var signs = /(?:[・•▪‣➢○◯●◎■□◆◇〇*-]|[①-⑳㉑-㊿](?:-\d{1,2})?|\(\d{1,2}\))$/u;
function isBlank(code) {
  return code === 32 || code === 1;
}
function beginsLine(plain2, at) {
  return at === 0 || plain2.charCodeAt(at - 1) <= 32;
}
function markAfter(source, { end }) {
  const { plain: plain2 } = source;
  let start = end;
  while (start < plain2.length && plain2.charCodeAt(start) <= 32 && plain2.charAt(start) !== "	")
    start += 1;
  const after = marks.findRevisedMark(plain2, start, plain2.length);
  return after === -1 ? "" : wordsIn(source, { start, end: after });
}
var marks = recogniser({
  ...reformPlan,
  revisedMarks: [.../* @__PURE__ */ new Set([...reformPlan.revisedMarks, ...policyTree.revisedMarks])]
});

// src/publish/form/written-lines.ts
var revisedMark = "\u3010\u6539\u5B9A\u5C65\u6B74\u3042\u308A\u3011";
function entryLines(source, entries) {
  let heading;
  return entries.flatMap((entry) => {
    const lines2 = [];
    if (entry.under !== void 0 && !isSame(entry.under, heading)) {
      lines2.push({ ...passageLine(source, entry.under, "\u25CB"), kind: "heading" });
    }
    heading = entry.under;
    const line = passageLine(source, entry, numbered.test(entry.text) ? "" : "\u30FB");
    const revised = "revised" in entry && entry.revised && source === null;
    return [...lines2, revised && line.mark === "" ? { ...line, mark: revisedMark } : line];
  });
}
var numbered = /^(?:[①-⑳【※]|\(\d)/u;
function isSame(a, b) {
  return b !== void 0 && a.span.start === b.span.start && a.text === b.text;
}
function passageLine(source, passage, sign) {
  if (!isAsWritten(source, passage)) return { sign, text: passage.text, mark: "", kind: "entry" };
  const { text: text2, span } = passage;
  const words2 = numbered.test(text2) ? rawIn(source, span).replace(/\s+/gu, " ") : text2;
  return {
    sign: signBefore(source, span),
    text: words2,
    mark: markAfter(source, span),
    kind: "entry"
  };
}
function targetLines(source, targets) {
  let heading;
  return statementsOf(targets).flatMap((statement) => {
    const [first] = statement;
    if (first === void 0) return [];
    const lines2 = [];
    if (first.under !== void 0 && !isSame(first.under, heading)) {
      lines2.push({ ...passageLine(source, first.under, "\u25CB"), kind: "heading" });
    }
    heading = first.under;
    return [...lines2, ...statementLines(source, statement)];
  });
}
function statementsOf(targets) {
  const statements = [];
  for (const placed of targets) {
    const before = statements.at(-1)?.[0]?.span;
    const { start, end } = placed.span;
    const goesOn = start < end && before?.start === start && before.end === end;
    if (goesOn) statements.at(-1)?.push(placed);
    else statements.push([placed]);
  }
  return statements;
}
function statementLines(source, statement) {
  return writtenStatement(source, statement) ?? statement.flatMap(statedLines);
}
function statedLines({ target: target2, label: label2, under }) {
  const { words: words2, badges: badges2 } = cutBadges(target2.asWritten);
  const marked = target2.marks.includes("revised") && !/改[定訂]履歴/u.test(words2);
  const sign = label2 ?? (under === void 0 ? "\u25CB" : "\u30FB");
  const line = { sign, text: words2, mark: marked ? revisedMark : "", kind: "entry" };
  return [line, ...badges2.map(badgeLine)];
}
function writtenStatement(source, statement) {
  const [first] = statement;
  if (source === null || first === void 0 || first.span.start >= first.span.end) return null;
  const text2 = statementWords(source, first.span);
  const own = bare(text2);
  const whole = [...new Set(statement.map(({ target: target2 }) => target2.asWritten))].join("");
  const { words: words2, badges: badges2 } = bare(whole).endsWith(own) ? { words: whole, badges: [] } : cutBadges(whole);
  const read = bare(words2);
  const inherited = read.slice(0, read.length - own.length);
  if (!read.endsWith(own) || !(inherited === "" || yearWords.test(inherited))) return null;
  const sign = first.label ?? signBefore(source, first.span);
  const mark = markAfter(source, first.span);
  const lines2 = text2.split(beforeLine).map((piece, index) => {
    if (index === 0) return { sign, text: piece, mark: "", kind: "entry" };
    const dot = /^・/u.exec(piece)?.[0] ?? "";
    return { sign: dot, text: piece.slice(dot.length), mark: "", kind: "entry" };
  });
  const last = lines2.length - 1;
  return [
    ...lines2.map((line, index) => index === last ? { ...line, mark } : line),
    ...badges2.map(badgeLine)
  ];
}
function statementWords(source, span) {
  const lines2 = rawIn(source, span).split(/\s+(?=[【・※])/u);
  return lines2.map((line) => line.split(beforeYear).map(squeezeText).join(" ")).join("\n");
}
var beforeLine = /\n/u;
var beforeYear = /\s+(?=(?:令和|平成|昭和|[HRS]|\d{1,4}\s?年))/u;
var yearWords = /^【[^【】]*年度[^【】]*】$/u;
function bare(text2) {
  return text2.replace(/[\s・○●◎]/gu, "");
}
function cutBadges(asWritten) {
  const found = [];
  let words2 = asWritten;
  for (let badge = lastBadge(words2); badge !== null; badge = lastBadge(words2)) {
    found.unshift(badge);
    words2 = words2.slice(0, words2.length - badge.length).trimEnd();
  }
  return { words: words2, badges: found };
}
function lastBadge(words2) {
  const badge = badges.find((each) => words2.endsWith(each) && words2.length > each.length);
  return badge ?? /(?<=.)(?:市政改革)?プラン\d(?:\.\d)?$/u.exec(words2)?.[0] ?? null;
}
function badgeLine(text2) {
  return { sign: "", text: text2, mark: "", kind: "badge" };
}

// src/publish/form/issue-lines.ts
function proseLines(source, passage) {
  if (passage === null) return [];
  if (!isAsWritten(source, passage)) {
    return passage.text.split("\n").map((text2) => ({ sign: "", text: text2, mark: "", kind: "entry" }));
  }
  const paragraphs = paragraphsIn(source.plain, passage.span).map((span) => wordsIn(source, span));
  const texts = paragraphs.filter((text2) => text2 !== "");
  const [first, ...rest] = texts;
  if (first === void 0 || texts.join("") !== passage.text)
    return [passageLine(source, passage, "")];
  const opening = { sign: signBefore(source, passage.span), text: first };
  return [opening, ...rest.map((text2) => ({ sign: "", text: text2 }))].map((line) => ({
    ...line,
    mark: "",
    kind: "entry"
  }));
}
function paragraphsIn(plain2, { start, end }) {
  const spans = [];
  let from = start;
  for (let at = start; at <= end; at += 1) {
    const code = plain2.charCodeAt(at);
    if (at < end && code !== 10 && !(code >= 2 && code <= 6)) continue;
    if (at > from) spans.push({ start: from, end: at });
    from = at + 1;
  }
  return spans;
}

// src/publish/form/fields.ts
var blank = () => [];
function sheetFields(source, sheet2) {
  const { multiYear, yearPlan, midyearReview, selfEvaluation } = sheet2;
  const fields = {
    purpose: () => entryLines(source, multiYear.purpose),
    strategy: () => entryLines(source, multiYear.strategy),
    outline: () => entryLines(source, multiYear.outline),
    multiYearTargets: () => targetLines(source, multiYear.targets),
    activities: () => entryLines(source, yearPlan.activities),
    yearTargets: () => targetLines(source, yearPlan.targets),
    implementationOutlook: () => markLine(midyearReview?.implementationOutlook.value, "(i)", "(ii)"),
    attainmentOutlook: () => markLine(midyearReview?.attainmentOutlook.value, "\u2460", "\u2461"),
    reviewIssues: () => proseLines(source, midyearReview?.issues ?? null),
    results: () => entryLines(source, selfEvaluation?.results ?? []),
    actuals: () => entryLines(source, selfEvaluation?.actuals ?? []),
    verdict: () => markLine(selfEvaluation?.verdict.value, "\u2460", "\u2461"),
    evaluationIssues: () => proseLines(source, selfEvaluation?.issues ?? null)
  };
  return (field2) => field2 in fields ? fields[field2]() : [];
}
function markLine(value, first, second) {
  switch (value) {
    case null:
    case void 0:
      return [];
    case "expected":
    case "attained":
      return [printed(first)];
    case "notExpected":
    case "notAttained":
      return [printed(second)];
    default:
      return never(value);
  }
}
function panelFields(source, panel) {
  const fields = {
    desiredState: () => proseLines(source, panel.desiredState),
    outcomes: () => listed(targetLines(source, panel.outcomes), "\u25CF"),
    panelStrategy: () => proseLines(source, panel.strategy)
  };
  return (field2) => field2 in fields ? fields[field2]() : [];
}
function themeFields(source, theme) {
  const fields = {
    themeTitle: () => [passageLine(source, theme.title, "")],
    themeTargets: () => listed(targetLines(source, theme.targets), "\u25CB"),
    themeActivities: () => listed(
      theme.activities.map((each) => passageLine(source, each, "\u30FB")),
      "\u30FB"
    )
  };
  return (field2) => field2 in fields ? fields[field2]() : [];
}
function listed(lines2, sign) {
  return lines2.map((line) => line.kind === "entry" && line.sign === "" ? { ...line, sign } : line);
}
function initiativeFields(source, initiative) {
  const { number, title, outline: outline2, targets } = initiative;
  const fields = {
    initiativeNumber: () => number === null ? [] : [printed(String(number))],
    initiativeTitle: () => [passageLine(source, title, "")],
    initiativeOutline: () => entryLines(source, outline2),
    initiativeTargets: () => targetLines(source, targets)
  };
  return (field2) => field2 in fields ? fields[field2]() : [];
}
function printed(text2) {
  return { sign: "", text: text2, mark: "", kind: "entry" };
}

// src/publish/form/lay-out-table.ts
function layOutTable({ caption, columns: columns2, rows }, fields, repeated) {
  return {
    caption,
    columns: columns2,
    rows: rows.flatMap(
      (row) => fieldsOf(row, fields, repeated).map((own) => row.cells.map((cell) => layOutCell(cell, own)))
    )
  };
}
function fieldsOf({ each }, fields, repeated) {
  switch (each) {
    case void 0:
      return [fields];
    case "theme":
    case "initiative":
      return repeated[each];
    default:
      return never(each);
  }
}
function layOutCell(cell, fields) {
  const { across = 1, down = 1, header = null, centred = false, holds } = cell;
  return {
    across,
    down,
    header,
    centred,
    lines: holds.flatMap((block) => layOutBlock(block, fields))
  };
}
function layOutBlock(block, fields) {
  if ("print" in block) return [printed2(block.print, block.as ?? "label")];
  const { field: field2, label: label2, optional = false, insteadOf } = block;
  const lines2 = fields(field2);
  if (lines2.length === 0 && insteadOf !== void 0 && fields(insteadOf).length > 0) return [];
  if (label2 === void 0 || optional && lines2.length === 0) return lines2;
  return [printed2(label2, "label"), ...lines2];
}
function printed2(text2, kind) {
  return { sign: "", text: text2, mark: "", kind };
}

// src/publish/form/lay-out-document.ts
function layOutDocument(document, text2, template = templateFor(document.form, document.fiscalYear)) {
  const source = text2 === null ? null : sourceText(text2);
  const title = titleOf(document, template);
  const sheets = document.sheets.map((sheet2, index) => {
    const tables = layOutTables(template, sheetFields(source, sheet2));
    const heading = sheetHeading(document, sheet2, tables, index === 0);
    return { name: `\u53D6\u7D44${sheet2.number ?? index + 1}`, heading, tables };
  });
  const panels = document.panels.map((panel, index) => {
    const themes = panel.themes.map((theme) => themeFields(source, theme));
    const tables = layOutTables(template, panelFields(source, panel), {
      theme: themes,
      initiative: []
    });
    return {
      name: `\u5168\u4F53\u56F3${index + 1}`,
      heading: index === 0 ? titleLines(ownerOf(document)) : [],
      tables
    };
  });
  const initiatives = document.initiatives.map((each) => initiativeFields(source, each));
  const summary = template.summary === null || initiatives.length === 0 ? [] : [
    {
      name: "\u53D6\u7D44\u4E00\u89A7",
      heading: panels.length === 0 ? titleLines(ownerOf(document)) : [],
      tables: [layOutTable(template.summary, blank, { theme: [], initiative: initiatives })]
    }
  ];
  return { title, sections: namedOnce([...sheets, ...panels, ...summary]) };
}
function layOutBlank(template) {
  const none = { theme: [blank, blank], initiative: [blank, blank, blank] };
  const heading = template.form === "reform-plan" ? [
    { text: "\u300C\u3000\u3000\u3000\u3000\u300D\u306B\u57FA\u3065\u304F\u53D6\u7D44\u7B49", kind: "plain" },
    { text: "\u53D6\u7D44\u9805\u76EE", kind: "name" },
    { text: "\u3010\u3000\u3000\u3000\u3000\u3011", kind: "plain" }
  ] : [{ text: template.name, kind: "name" }];
  const sections = [{ name: "\u69D8\u5F0F", heading, tables: layOutTables(template, blank, none) }];
  const summary = template.summary === null ? [] : [{ name: "\u53D6\u7D44\u4E00\u89A7", heading: [], tables: [layOutTable(template.summary, blank, none)] }];
  return { title: template.name, sections: [...sections, ...summary] };
}
function layOutTables(template, fields, each = { theme: [], initiative: [] }) {
  return template.tables.map((table2) => layOutTable(table2, fields, each));
}
function sheetHeading(document, { number, title, pillar, theme, revised }, tables, first) {
  const { framework } = document;
  const owner = ownerOf(document);
  const name = `${title?.text ?? ""}${pillar === null ? "" : `(${pillar.text})`}`;
  const mark = revised && !hasMark(tables) ? revisedMark : "";
  return [
    ...framework === null ? [] : [{ text: `\u300C${framework}\u300D\u306B\u57FA\u3065\u304F\u53D6\u7D44\u7B49`, kind: "plain" }],
    ...owner === "" || !(first || framework !== null) ? [] : [{ text: owner, kind: "side" }],
    { text: `\u53D6\u7D44\u9805\u76EE${number ?? ""}`, kind: "name" },
    ...name === "" ? [] : [{ text: `\u3010${name}\u3011${mark}`, kind: "plain" }],
    ...theme === null ? [] : [{ text: theme.text, kind: "plain" }]
  ];
}
function hasMark(tables) {
  return tables.some(
    ({ rows }) => rows.some(
      (cells) => cells.some(
        ({ lines: lines2 }) => lines2.some(({ mark, text: text2 }) => mark !== "" || /改[定訂]履歴あり】/u.test(text2))
      )
    )
  );
}
function titleLines(text2) {
  return text2 === "" ? [] : [{ text: text2, kind: "name" }];
}
function ownerOf({ fiscalYear, office }) {
  return [yearOf(fiscalYear), office ?? ""].filter((part) => part !== "").join("\u3000");
}
function yearOf(fiscalYear) {
  return fiscalYear === null ? "" : formatFiscalYear(fiscalYear);
}
function titleOf(document, template) {
  const { framework } = document;
  const plan = document.form === "policy-tree" || framework === null ? template.name.replace(/（.*）$/u, "") : `\u300C${framework}\u300D\u306B\u57FA\u3065\u304F\u53D6\u7D44\u7B49`;
  return [ownerOf(document), plan].filter((part) => part !== "").join("\u3000");
}
function namedOnce(sections) {
  const seen = /* @__PURE__ */ new Map();
  return sections.map((section) => {
    const count = (seen.get(section.name) ?? 0) + 1;
    seen.set(section.name, count);
    return count === 1 ? section : { ...section, name: `${section.name}(${count})` };
  });
}

export {
  templates,
  isPrinted,
  allTemplates,
  templateFor,
  findTemplate,
  layOutDocument,
  layOutBlank,
  byteOrderMark,
  printCsv,
  tablesOf,
  dataFiles,
  shiftJisOf,
  findDataFile,
  formFormats,
  findFormFormat,
  printForm
};
//# sourceMappingURL=chunk-AXOGODND.js.map
