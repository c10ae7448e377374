import {
  brokenZip,
  openZip
} from "./chunk-O46NY6NJ.js";
import {
  fileKind,
  kindNames,
  lyingName,
  zipKind
} from "./chunk-6XHM5EXD.js";
import {
  decodeText
} from "./chunk-7RFRWPAH.js";
import {
  Refused,
  beyond
} from "./chunk-7F4W2VGQ.js";
import {
  cellText,
  layOutBlocks,
  layOutPlainText,
  paragraphEnd
} from "./chunk-XEKPVOUX.js";
import {
  eraOfDay,
  printCount
} from "./chunk-YBFPJXZG.js";
import {
  fail,
  ok
} from "./chunk-G7XFWCAY.js";

// src/intake/media/xml/parse-xml.ts
import { SaxesParser } from "saxes";

// src/intake/media/xml/decode-xml.ts
function decodeXml(bytes) {
  const [first, second] = bytes;
  if (first === 255 && second === 254) return decode(bytes, "utf-16le");
  if (first === 254 && second === 255) return decode(bytes, "utf-16be");
  if (first === 60 && second === 0) return decode(bytes, "utf-16le");
  if (first === 0 && second === 60) return decode(bytes, "utf-16be");
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8");
  return text.startsWith("\uFEFF") ? text.slice(1) : text;
}
function decode(bytes, encoding) {
  return new TextDecoder(encoding).decode(bytes);
}

// src/intake/media/xml/parse-xml.ts
function parseXml(bytes) {
  const building = new Building();
  return walkXml(bytes, building) ? building.root : null;
}
function walkXml(bytes, visitor) {
  const parser = new SaxesParser({ xmlns: false, position: false });
  let depth = 0;
  parser.on("doctype", () => {
    throw new NotWellFormed();
  });
  parser.on("error", () => {
    throw new NotWellFormed();
  });
  parser.on("opentag", ({ name, attributes }) => {
    depth += 1;
    if (depth > deepest) throw new NotWellFormed();
    visitor.open(localName(name), localNames(attributes));
  });
  parser.on("closetag", ({ name }) => {
    depth -= 1;
    visitor.close(localName(name));
  });
  parser.on("text", (text) => visitor.text(text));
  parser.on("cdata", (text) => visitor.text(text));
  try {
    parser.write(decodeXml(bytes)).close();
    return true;
  } catch (error) {
    if (error instanceof NotWellFormed) return false;
    throw error;
  }
}
var NotWellFormed = class extends Error {
};
var deepest = 500;
function localName(name) {
  return name.slice(name.indexOf(":") + 1);
}
function localNames(attributes) {
  const local = /* @__PURE__ */ Object.create(null);
  for (const name in attributes) local[localName(name)] = attributes[name] ?? "";
  return local;
}
var Building = class {
  root = null;
  #open = [];
  open(name, attributes) {
    const element = { name, attributes, children: [] };
    this.#open.at(-1)?.children.push(element);
    this.#open.push(element);
    this.root ??= element;
  }
  close() {
    this.#open.pop();
  }
  text(text) {
    this.#open.at(-1)?.children.push(text);
  }
};
function isElement(node) {
  return typeof node === "object";
}
function childrenOf(element, name) {
  return element.children.filter(
    (child) => isElement(child) && child.name === name
  );
}
function childOf(element, name) {
  for (const child of element?.children ?? []) {
    if (isElement(child) && child.name === name) return child;
  }
  return null;
}
function settingOf(element, name) {
  const child = childOf(element, name);
  return child === null ? null : child.attributes["val"] ?? "";
}
function descendantsOf(element, name) {
  const found = [];
  const visit = (each) => {
    if (each.name === name) found.push(each);
    for (const child of each.children) if (isElement(child)) visit(child);
  };
  visit(element);
  return found;
}
function textOf(element) {
  return element.children.map((child) => isElement(child) ? textOf(child) : child).join("");
}

// src/intake/media/zip/office-parts.ts
function readPart(zip, name) {
  const entry = zip.find(name);
  if (entry === null) return null;
  const root = parseXml(entry.read());
  if (root === null) throw new Refused(brokenZip);
  return root;
}
function relationsOf(zip, part) {
  const slash = part.lastIndexOf("/");
  const folder = part.slice(0, slash + 1);
  const root = readPart(zip, `${folder}_rels/${part.slice(slash + 1)}.rels`);
  if (root === null) return [];
  return childrenOf(root, "Relationship").map(({ attributes }) => {
    const { Id = "", Type = "", Target = "", TargetMode } = attributes;
    const external = TargetMode === "External";
    return {
      id: Id,
      type: Type.slice(Type.lastIndexOf("/") + 1),
      target: external ? Target : resolve(folder, Target),
      external
    };
  });
}
function targetsOf(relations, type) {
  return relations.filter((each) => each.type === type && !each.external).map(({ target }) => target);
}
function mainPart(zip) {
  const [target] = targetsOf(relationsOf(zip, ""), "officeDocument");
  if (target === void 0 || zip.find(target) === null) throw new Refused(brokenZip);
  return target;
}
function resolve(folder, target) {
  if (target.startsWith("/")) return target.slice(1);
  const steps = [];
  for (const step of `${folder}${target}`.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}
function leadingOutside(relations) {
  const outside = relations.filter(({ external, type }) => external && type !== "hyperlink");
  if (outside.length === 0) return [];
  return [
    {
      code: "document/external-link",
      severity: "asks",
      message: `\u307B\u304B\u306E\u30D5\u30A1\u30A4\u30EB\u3078\u306E\u30EA\u30F3\u30AF\u304C${outside.length}\u304B\u6240\u3042\u308A\u307E\u3059\u3002\u30EA\u30F3\u30AF\u5148\u306F\u8AAD\u307F\u307E\u305B\u3093\u3002\u5FC5\u8981\u306A\u5185\u5BB9\u304C\u6587\u66F8\u306E\u4E2D\u306B\u3042\u308B\u304B\u78BA\u304B\u3081\u3066\u304F\u3060\u3055\u3044\u3002`
    }
  ];
}
function macrosIgnored(zip) {
  const found = zip.entries.some(({ name }) => name.endsWith("/vbaProject.bin"));
  if (!found) return [];
  return [
    {
      code: "document/macros",
      severity: "asks",
      message: "\u30DE\u30AF\u30ED\u304C\u5165\u3063\u3066\u3044\u307E\u3059\u3002\u30DE\u30AF\u30ED\u306F\u5B9F\u884C\u305B\u305A\u3001\u4FDD\u5B58\u3055\u308C\u3066\u3044\u308B\u5185\u5BB9\u3060\u3051\u3092\u8AAD\u307F\u307E\u3057\u305F\u3002\u4FE1\u983C\u3067\u304D\u308B\u76F8\u624B\u306E\u6587\u66F8\u304B\u78BA\u304B\u3081\u3066\u304F\u3060\u3055\u3044\u3002"
    }
  ];
}

// src/intake/media/docx/docx-problems.ts
function docxProblems(seen, comments) {
  const { deletedLetters, insertions, hiddenLetters, struckLetters, symbols: symbols2 } = seen;
  return [
    ...asks(
      deletedLetters + insertions,
      "document/tracked-changes",
      `\u5909\u66F4\u5C65\u6B74\u304C\u6B8B\u3063\u3066\u3044\u307E\u3059\u3002\u3059\u3079\u3066\u627F\u8AFE\u3057\u305F\u6587\u3068\u3057\u3066\u8AAD\u307F\u307E\u3057\u305F\uFF08\u6D88\u3055\u308C\u305F\u6587\u5B57 ${deletedLetters}\u5B57\u306F\u8AAD\u307F\u307E\u305B\u3093\uFF09\u3002\u78BA\u5B9A\u3057\u305F\u6587\u304B\u78BA\u304B\u3081\u3066\u304F\u3060\u3055\u3044\u3002`
    ),
    ...asks(
      hiddenLetters,
      "document/hidden-text",
      `\u96A0\u3057\u6587\u5B57\u304C${hiddenLetters}\u5B57\u3042\u308A\u307E\u3059\u3002\u753B\u9762\u306B\u51FA\u306A\u3044\u6587\u5B57\u306A\u306E\u3067\u8AAD\u307F\u307E\u305B\u3093\u3002\u5FC5\u8981\u306A\u5185\u5BB9\u304C\u306A\u3044\u304B\u78BA\u304B\u3081\u3066\u304F\u3060\u3055\u3044\u3002`
    ),
    ...asks(
      struckLetters,
      "document/struck-text",
      `\u53D6\u308A\u6D88\u3057\u7DDA\u306E\u4ED8\u3044\u305F\u6587\u5B57\u304C${struckLetters}\u5B57\u3042\u308A\u307E\u3059\u3002\u6D88\u3057\u3066\u3044\u306A\u3044\u6587\u5B57\u3068\u3057\u3066\u8AAD\u307F\u307E\u3057\u305F\u3002\u8981\u3089\u306A\u3044\u6587\u5B57\u306F\u6B04\u304B\u3089\u6D88\u3057\u3066\u304F\u3060\u3055\u3044\u3002`
    ),
    ...asks(
      symbols2,
      "document/symbols-unreadable",
      `\u8A18\u53F7\u30D5\u30A9\u30F3\u30C8\u306E\u8AAD\u3081\u306A\u3044\u8A18\u53F7\u304C${symbols2}\u304B\u6240\u3042\u308A\u307E\u3059\uFF08\uFFFD\u3068\u8868\u793A\uFF09\u3002\u5143\u306E\u6587\u66F8\u3067\u78BA\u304B\u3081\u3066\u3001\u6B04\u3092\u76F4\u3057\u3066\u304F\u3060\u3055\u3044\u3002`
    ),
    ...asks(
      comments,
      "document/comments",
      `\u30B3\u30E1\u30F3\u30C8\u304C${comments}\u4EF6\u3042\u308A\u307E\u3059\u3002\u30B3\u30E1\u30F3\u30C8\u306F\u8AAD\u307F\u307E\u305B\u3093\u3002\u5FC5\u8981\u306A\u5185\u5BB9\u304C\u306A\u3044\u304B\u78BA\u304B\u3081\u3066\u304F\u3060\u3055\u3044\u3002`
    )
  ];
}
function asks(count, code, message) {
  return count === 0 ? [] : [{ code, severity: "asks", message }];
}

// src/intake/media/docx/number-format.ts
function formatNumber(count, format) {
  return formats[format]?.(count) ?? String(count);
}
var formats = {
  decimalFullWidth: (count) => String(count).replace(/\d/gu, (digit) => "\uFF10\uFF11\uFF12\uFF13\uFF14\uFF15\uFF16\uFF17\uFF18\uFF19"[Number(digit)] ?? ""),
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalEnclosedParen: (count) => `(${count})`,
  decimalZero: (count) => String(count).padStart(2, "0"),
  upperRoman: (count) => roman(count),
  lowerRoman: (count) => roman(count)?.toLowerCase() ?? null,
  upperLetter: (count) => letterOf("ABCDEFGHIJKLMNOPQRSTUVWXYZ", count),
  lowerLetter: (count) => letterOf("abcdefghijklmnopqrstuvwxyz", count),
  aiueo: (count) => letterOf(kana, count),
  aiueoFullWidth: (count) => letterOf(kana, count),
  iroha: (count) => letterOf(iroha, count),
  irohaFullWidth: (count) => letterOf(iroha, count),
  japaneseCounting: kanjiNumber,
  japaneseDigitalTenThousand: kanjiNumber,
  ideographDigital: kanjiNumber,
  chineseCounting: kanjiNumber
};
var kana = "\u30A2\u30A4\u30A6\u30A8\u30AA\u30AB\u30AD\u30AF\u30B1\u30B3\u30B5\u30B7\u30B9\u30BB\u30BD\u30BF\u30C1\u30C4\u30C6\u30C8\u30CA\u30CB\u30CC\u30CD\u30CE\u30CF\u30D2\u30D5\u30D8\u30DB\u30DE\u30DF\u30E0\u30E1\u30E2\u30E4\u30E6\u30E8\u30E9\u30EA\u30EB\u30EC\u30ED\u30EF\u30F2\u30F3";
var iroha = "\u30A4\u30ED\u30CF\u30CB\u30DB\u30D8\u30C8\u30C1\u30EA\u30CC\u30EB\u30F2\u30EF\u30AB\u30E8\u30BF\u30EC\u30BD\u30C4\u30CD\u30CA\u30E9\u30E0\u30A6\u30F0\u30CE\u30AA\u30AF\u30E4\u30DE\u30B1\u30D5\u30B3\u30A8\u30C6\u30A2\u30B5\u30AD\u30E6\u30E1\u30DF\u30B7\u30F1\u30D2\u30E2\u30BB\u30B9\u30F3";
function circled(count) {
  return count >= 1 && count <= 20 ? String.fromCharCode(9312 + count - 1) : null;
}
function letterOf(letters, count) {
  return count < 1 ? null : letters[(count - 1) % letters.length] ?? null;
}
function roman(count) {
  if (count < 1 || count > 3999) return null;
  let rest = count;
  let written = "";
  for (const [value, sign] of romanSigns) {
    while (rest >= value) {
      written += sign;
      rest -= value;
    }
  }
  return written;
}
var romanSigns = [
  [1e3, "M"],
  [900, "CM"],
  [500, "D"],
  [400, "CD"],
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"]
];
var digits = "\u3007\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D";
function kanjiNumber(count) {
  if (count < 1 || count > 99) return null;
  const tens = Math.floor(count / 10);
  const ones = count % 10;
  const ten = tens === 0 ? "" : `${tens === 1 ? "" : digits[tens]}\u5341`;
  return `${ten}${ones === 0 ? "" : digits[ones]}`;
}

// src/intake/media/docx/numbering.ts
function numbering(root) {
  const definitions = /* @__PURE__ */ new Map();
  for (const each of root === null ? [] : childrenOf(root, "abstractNum")) {
    definitions.set(each.attributes["abstractNumId"] ?? "", levelsOf(each));
  }
  const lists = /* @__PURE__ */ new Map();
  for (const each of root === null ? [] : childrenOf(root, "num")) {
    const definition = settingOf(each, "abstractNumId") ?? "";
    const own = childrenOf(each, "lvlOverride").flatMap((override) => [...levelsOf(override)]);
    const levels = new Map([...definitions.get(definition) ?? [], ...own]);
    lists.set(each.attributes["numId"] ?? "", { definition, levels });
  }
  const counts = /* @__PURE__ */ new Map();
  return {
    next(list, level) {
      const known = lists.get(list);
      const own = known?.levels.get(level);
      if (known === void 0 || own === void 0) return "";
      const count = counts.get(known.definition) ?? [];
      counts.set(known.definition, count);
      count.length = level + 1;
      count[level] = (count[level] ?? own.start - 1) + 1;
      return signOf(own, count, known.levels);
    }
  };
}
function levelsOf(definition) {
  return new Map(
    childrenOf(definition, "lvl").map((level) => [
      Number(level.attributes["ilvl"] ?? 0),
      {
        start: Number(settingOf(level, "start") ?? 1),
        format: formatOf(level),
        text: settingOf(level, "lvlText") ?? ""
      }
    ])
  );
}
function formatOf(level) {
  const choice = childOf(childOf(level, "AlternateContent"), "Choice");
  return settingOf(choice, "numFmt") ?? settingOf(level, "numFmt") ?? "decimal";
}
function signOf({ format, text }, count, levels) {
  if (format === "none") return "";
  if (format === "bullet") return bulletOf(text);
  return text.replace(/%([1-9])/gu, (_, digit) => {
    const at = Number(digit) - 1;
    const level = levels.get(at);
    return formatNumber(count[at] ?? level?.start ?? 1, level?.format ?? "decimal");
  });
}
var lookalikes = /* @__PURE__ */ new Map([
  ["\uF06C", "\u25CF"],
  ["\uF06E", "\u25A0"],
  ["\uF071", "\u25A1"],
  ["\uF075", "\u25C6"],
  ["o", "\u25CB"]
]);
function bulletOf(text) {
  const sign = lookalikes.get(text) ?? text;
  return /^[○●◎■□◆◇※]$/u.test(sign) ? sign : "\u30FB";
}

// src/intake/media/docx/paragraph-text.ts
function paragraphText(paragraph, seen) {
  const reading = new Reading(seen);
  reading.inside(paragraph);
  return { text: reading.text, boxes: reading.boxes };
}
var Reading = class {
  text = "";
  boxes = [];
  #seen;
  /** For each open field whether its result has begun: before that stand its instructions. */
  #fields = [];
  constructor(seen) {
    this.#seen = seen;
  }
  inside({ children }) {
    for (const child of children) if (isElement(child)) this.#element(child);
  }
  #element(element) {
    const { name } = element;
    if (name === "r") this.#run(element);
    else if (name === "del" || name === "moveFrom") this.#seen.deletedLetters += lettersIn(element);
    else if (name === "ruby") this.#ruby(element);
    else if (name === "AlternateContent") this.#choice(element);
    else if (name === "txbxContent") this.boxes.push(element);
    else if (!withoutWords.has(name)) {
      if (name === "ins") this.#seen.insertions += 1;
      this.inside(element);
    }
  }
  #ruby(element) {
    const base = childOf(element, "rubyBase");
    if (base !== null) this.inside(base);
  }
  /** Of a drawing written twice, for newer and older programs, the first counts. */
  #choice(element) {
    const choice = childOf(element, "Choice") ?? childOf(element, "Fallback");
    if (choice !== null) this.inside(choice);
  }
  #run(run) {
    const settings = childOf(run, "rPr");
    if (isOn(settings, "vanish")) {
      this.#seen.hiddenLetters += textOf(run).length;
      return;
    }
    const struck = isOn(settings, "strike") || isOn(settings, "dstrike");
    const before = this.text.length;
    for (const child of run.children) if (isElement(child)) this.#piece(child);
    if (struck) this.#seen.struckLetters += this.text.length - before;
  }
  #piece(piece) {
    switch (piece.name) {
      case "t":
        if (this.#shows()) this.text += textOf(piece);
        return;
      case "tab":
      case "ptab":
        this.text += " ";
        return;
      case "br":
      case "cr":
        this.text += paragraphEnd;
        return;
      case "noBreakHyphen":
        this.text += "-";
        return;
      case "sym":
        this.#symbol(piece);
        return;
      case "fldChar":
        this.#field(piece.attributes["fldCharType"] ?? "");
        return;
      case "footnoteReference":
      case "endnoteReference":
        return;
      default:
        this.#element(piece);
    }
  }
  #field(type) {
    if (type === "begin") this.#fields.push(false);
    else if (type === "separate" && this.#fields.length > 0)
      this.#fields[this.#fields.length - 1] = true;
    else if (type === "end") this.#fields.pop();
  }
  #shows() {
    return this.#fields.every((begun) => begun);
  }
  #symbol({ attributes }) {
    const code = Number.parseInt(attributes["char"] ?? "", 16);
    const known = symbols.get(code & 255);
    if (known === void 0) this.#seen.symbols += 1;
    this.text += known ?? "\uFFFD";
  }
};
var withoutWords = /* @__PURE__ */ new Set([
  "pPr",
  "rPr",
  "instrText",
  "delText",
  "delInstrText",
  "Fallback",
  "bookmarkStart"
]);
var symbols = /* @__PURE__ */ new Map([
  [108, "\u25CF"],
  [161, "\u25CB"],
  [110, "\u25A0"],
  [168, "\u25A1"],
  [117, "\u25C6"],
  [183, "\u30FB"],
  [252, "\u2713"],
  [254, "\u2611"],
  [224, "\u2192"]
]);
function isOn(settings, name) {
  const value = settingOf(settings, name);
  return value !== null && value !== "0" && value !== "false" && value !== "none";
}
function lettersIn(element) {
  let letters = 0;
  for (const child of element.children) {
    if (!isElement(child)) continue;
    letters += child.name === "delText" || child.name === "t" ? textOf(child).length : lettersIn(child);
  }
  return letters;
}

// src/intake/media/docx/read-blocks.ts
function readBlocks(body, reading) {
  return contentOf(body).flatMap(
    (element) => element.name === "tbl" ? [readTable(element, reading)] : readParagraph(element, reading)
  );
}
function contentOf({ children }) {
  return children.flatMap((child) => {
    if (!isElement(child)) return [];
    if (child.name === "p" || child.name === "tbl") return [child];
    return wrapping.has(child.name) ? contentOf(child) : [];
  });
}
var wrapping = /* @__PURE__ */ new Set(["sdt", "sdtContent", "ins", "moveTo", "customXml", "smartTag"]);
function readParagraph(element, reading) {
  reading.paragraphs += 1;
  const place = { kind: "paragraph", paragraph: reading.paragraphs };
  const { text, boxes } = wordsOf(element, reading);
  const inBoxes = boxes.flatMap((box) => [{ kind: "gap" }, ...readBlocks(box, reading)]);
  const own = text === "" ? [{ kind: "gap" }] : text.split(paragraphEnd).filter((line) => line.trim() !== "").map((line) => ({ kind: "paragraph", words: { text: line.trim(), place } }));
  return [...own, ...inBoxes];
}
function wordsOf(paragraph, reading) {
  const { text, boxes } = paragraphText(paragraph, reading.seen);
  const words = text.replace(blankEnds, "");
  return { text: words === "" ? "" : listSign(paragraph, reading) + words, boxes };
}
var blankEnds = /^[\s\u2029]+|[\s\u2029]+$/gu;
function listSign(paragraph, { numbering: numbering2, styleLists: styleLists2 }) {
  const settings = childOf(paragraph, "pPr");
  const own = listPlaceOf(settings);
  const style = styleLists2.get(settingOf(settings, "pStyle") ?? "");
  const list = own?.list ?? style?.list;
  if (list === void 0 || list === "0") return "";
  return numbering2.next(list, own?.level ?? style?.level ?? 0);
}
function listPlaceOf(settings) {
  const properties = childOf(settings, "numPr");
  const list = settingOf(properties, "numId");
  return list === null ? null : { list, level: Number(settingOf(properties, "ilvl") ?? 0) };
}
function readTable(table, reading) {
  reading.tables += 1;
  return { kind: "table", rows: rowsOf(table, reading, { first: 0, step: 1 }) };
}
function rowsOf(table, reading, columns) {
  const number = reading.tables;
  return partsOf(table, "tr").flatMap((row, index) => {
    const settings = childOf(row, "trPr");
    if (childOf(settings, "del") !== null) return [];
    const cells = [];
    const below = [];
    let column = Number(settingOf(settings, "gridBefore") ?? 0);
    for (const [position, cell] of partsOf(row, "tc").entries()) {
      const properties = childOf(cell, "tcPr");
      const place = { kind: "table", table: number, row: index + 1, column: position + 1 };
      const at = columns.first + column * columns.step;
      if (!isCovered(properties)) {
        const read = readCell(cell, place, { first: at, step: columns.step / 1024 }, reading);
        cells.push({ column: at, words: read.words });
        below.push(...read.below);
      }
      column += Math.max(1, Number(settingOf(properties, "gridSpan") ?? 1));
    }
    return [cells, ...below];
  });
}
function partsOf(element, name) {
  return element.children.flatMap((child) => {
    if (!isElement(child)) return [];
    if (child.name === name) return [child];
    return wrapping.has(child.name) ? partsOf(child, name) : [];
  });
}
function isCovered(properties) {
  const merge = settingOf(properties, "vMerge");
  return merge !== null && merge !== "restart" || settingOf(properties, "hMerge") === "continue";
}
function readCell(cell, place, columns, reading) {
  reading.cells += 1;
  const stretches = [[]];
  const tables = [];
  const read = (content) => {
    for (const element of contentOf(content)) {
      if (element.name === "tbl") {
        reading.tables += 1;
        tables.push(rowsOf(element, reading, columns));
        stretches.push([]);
        continue;
      }
      const { text, boxes } = wordsOf(element, reading);
      if (text !== "") stretches.at(-1)?.push(text);
      for (const box of boxes) read(box);
    }
  };
  read(cell);
  const words = stretches.map((stretch) => ({ text: stretch.join(paragraphEnd), place }));
  const below = tables.flatMap((rows, index) => {
    const after = words[index + 1];
    return after === void 0 || after.text === "" ? rows : [...rows, [{ column: columns.first, words: after }]];
  });
  return { words: words[0] ?? { text: "", place }, below };
}

// src/intake/media/docx/read-docx.ts
function readDocx(zip, limits) {
  const main = mainPart(zip);
  const document2 = readPart(zip, main);
  const body = childOf(document2, "body");
  if (body === null) throw new Refused(brokenZip);
  const relations = relationsOf(zip, main);
  const reading = openReading(zip, relations);
  const text = readBlocks(body, reading);
  const blocks = [
    ...besides(zip, relations, "header", "\u30DA\u30FC\u30B8\u306E\u4E0A\u90E8", reading),
    ...text,
    ...notes(zip, relations, reading),
    ...besides(zip, relations, "footer", "\u30DA\u30FC\u30B8\u306E\u4E0B\u90E8", reading)
  ];
  if (reading.cells > limits.cells) throw new Refused(beyond("cells", limits));
  const problems = [
    ...docxProblems(reading.seen, commentsIn(zip, relations)),
    ...leadingOutside(relations),
    ...macrosIgnored(zip)
  ];
  return layOutBlocks(blocks, problems);
}
function openReading(zip, relations) {
  const [lists] = targetsOf(relations, "numbering");
  const [styles] = targetsOf(relations, "styles");
  return {
    numbering: numbering(lists === void 0 ? null : readPart(zip, lists)),
    styleLists: styleLists(styles === void 0 ? null : readPart(zip, styles)),
    seen: { deletedLetters: 0, insertions: 0, hiddenLetters: 0, struckLetters: 0, symbols: 0 },
    paragraphs: 0,
    tables: 0,
    cells: 0
  };
}
function styleLists(styles) {
  const lists = /* @__PURE__ */ new Map();
  for (const style of styles === null ? [] : childrenOf(styles, "style")) {
    const place = listPlaceOf(childOf(style, "pPr"));
    if (place !== null) lists.set(style.attributes["styleId"] ?? "", place);
  }
  return lists;
}
function besides(zip, relations, type, part, reading) {
  const known = /* @__PURE__ */ new Set();
  return targetsOf(relations, type).flatMap((target) => {
    const root = readPart(zip, target);
    const blocks = root === null ? [] : readBlocks(root, { ...reading });
    return blocks.flatMap((block) => {
      if (block.kind !== "paragraph") return block.kind === "table" ? [block] : [];
      const { text } = block.words;
      if (known.has(text) || /^[\s\d\-－―–—/／ページ頁]*$/u.test(text)) return [];
      known.add(text);
      return [
        { kind: "paragraph", words: { text, place: { kind: "part", part } } },
        { kind: "gap" }
      ];
    });
  });
}
function notes(zip, relations, reading) {
  return ["footnotes", "endnotes"].flatMap(
    (type) => targetsOf(relations, type).flatMap((target) => {
      const root = readPart(zip, target);
      const own = (root?.children ?? []).filter(
        (child) => typeof child === "object" && !("type" in child.attributes)
      );
      return own.flatMap(
        (note) => readBlocks(note, { ...reading }).flatMap(
          (block) => block.kind === "paragraph" ? [
            { kind: "gap" },
            {
              kind: "paragraph",
              words: { text: block.words.text, place: { kind: "part", part: "\u811A\u6CE8" } }
            }
          ] : [block]
        )
      );
    })
  );
}
function commentsIn(zip, relations) {
  return targetsOf(relations, "comments").reduce((sum, target) => {
    const root = readPart(zip, target);
    return sum + (root === null ? 0 : childrenOf(root, "comment").length);
  }, 0);
}

// src/intake/media/pptx/shape-text.ts
function shapeText(body) {
  if (body === null) return "";
  let count = 0;
  const lines = childrenOf(body, "p").map((paragraph) => {
    const words = wordsOf2(paragraph);
    const numbered = childOf(childOf(paragraph, "pPr"), "buAutoNum") !== null;
    count = numbered && words !== "" ? count + 1 : 0;
    return words === "" ? "" : `${signOf2(paragraph, count)}${words}`;
  });
  return lines.join(paragraphEnd).replace(/\t/gu, " ").replace(/^[\s\u2029]+|[\s\u2029]+$/gu, "");
}
function wordsOf2(paragraph) {
  return paragraph.children.filter(isElement).map((child) => {
    if (child.name === "br") return paragraphEnd;
    if (child.name !== "r" && child.name !== "fld") return "";
    return childOf(child, "t")?.children.filter((each) => typeof each === "string").join("");
  }).join("");
}
function signOf2(paragraph, count) {
  const settings = childOf(paragraph, "pPr");
  const bullet = childOf(settings, "buChar")?.attributes["char"];
  if (bullet !== void 0) return bullets.has(bullet) ? "\u30FB" : bullet;
  const auto = childOf(settings, "buAutoNum");
  if (auto === null) return "";
  const number = Number(auto.attributes["startAt"] ?? 1) + count - 1;
  const type = auto.attributes["type"] ?? "";
  if (type.startsWith("circleNum") && number >= 1 && number <= 20) {
    return String.fromCodePoint(9312 + number - 1);
  }
  return type.endsWith("ParenBoth") ? `(${number})` : `${number}. `;
}
var bullets = /* @__PURE__ */ new Set(["\u2022", "\xB7", "\u2219", "\u2023", "\uFF65", "\u30FB", "\uF0B7", "-", "\u2013", "\u27A2", "\u2713"]);

// src/intake/media/pptx/slide-blocks.ts
function slideBlocks(shapes, slide) {
  const blocks = [];
  let open2 = [];
  let left = Number.POSITIVE_INFINITY;
  const close = () => {
    if (open2.length > 0) blocks.push(tableOf(open2, slide), { kind: "gap" });
    open2 = [];
    left = Number.POSITIVE_INFINITY;
  };
  for (const band of bandsOf(shapes)) {
    if ("table" in band) {
      close();
      blocks.push(drawnTable(band.table, band.frame, slide), { kind: "gap" });
      continue;
    }
    const [only] = band.boxes;
    if (only === void 0) continue;
    if (band.boxes.length > 1 || open2.length > 0 && only.frame.left > left + indent) {
      open2.push(band.boxes);
      for (const { frame } of band.boxes) left = Math.min(left, frame.left);
    } else {
      close();
      blocks.push({ kind: "paragraph", words: wordsOf3(only, slide) }, { kind: "gap" });
    }
  }
  close();
  return blocks;
}
var indent = 12;
function bandsOf(shapes) {
  const bands = [];
  for (const { frame, holds } of placed(shapes)) {
    const bottom = frame.top + frame.height;
    const last = bands.at(-1);
    if (holds.kind === "table") {
      bands.push({ table: holds.table, frame, reach: Number.NEGATIVE_INFINITY });
    } else if (last?.boxes !== void 0 && last.reach - frame.top > 0.5 * frame.height) {
      last.boxes.push({ frame, text: holds.text });
      last.reach = Math.min(last.reach, bottom);
    } else bands.push({ boxes: [{ frame, text: holds.text }], reach: bottom });
  }
  return bands;
}
function placed(shapes) {
  let below = 0;
  const all = shapes.map(({ frame, holds }) => {
    const own = frame ?? { left: 0, top: below, width: 0, height: 1 };
    below = own.top + own.height;
    return { frame: own, holds };
  });
  return all.toSorted((a, b) => a.frame.top - b.frame.top || a.frame.left - b.frame.left);
}
function tableOf(rows, slide) {
  const columnAt = columnFinder(rows.flat().map(({ frame }) => frame.left));
  return { kind: "table", rows: rows.map((row) => cellsOf(row, columnAt, slide)) };
}
function cellsOf(row, columnAt, slide) {
  const cells = /* @__PURE__ */ new Map();
  for (const box of row.toSorted(
    (a, b) => a.frame.left - b.frame.left || a.frame.top - b.frame.top
  )) {
    const column = columnAt(box.frame.left);
    const { text, place } = wordsOf3(box, slide);
    const known = cells.get(column);
    cells.set(
      column,
      known === void 0 ? { column, words: { text, place } } : { column, words: { ...known.words, text: `${known.words.text}${paragraphEnd}${text}` } }
    );
  }
  return [...cells.values()];
}
function columnFinder(lefts) {
  const begins = [];
  for (const left of lefts.toSorted((a, b) => a - b)) {
    if (left - (begins.at(-1) ?? Number.NEGATIVE_INFINITY) > 8) begins.push(left);
  }
  return (left) => begins.findLastIndex((begin) => left >= begin);
}
function wordsOf3({ frame, text }, slide) {
  const { left, top, width, height } = frame;
  return { text, place: { kind: "page", page: slide, box: [left, top, width, height] } };
}
function drawnTable(table, frame, slide) {
  const rows = childrenOf(table, "tr").map(
    (row) => childrenOf(row, "tc").flatMap((cell, column) => {
      const text = shapeText(cell.children.find(isBody) ?? null);
      return text === "" ? [] : [{ column, words: wordsOf3({ frame, text }, slide) }];
    })
  );
  return { kind: "table", rows };
}
function isBody(node) {
  return typeof node === "object" && node.name === "txBody";
}

// src/intake/media/pptx/slide-shapes.ts
function slideShapes(slide, layout) {
  const tree = childOf(childOf(slide, "cSld"), "spTree");
  const places = layout === null ? [] : placeHolders(layout);
  const found = tree === null ? [] : [...drawnIn(tree, (frame) => frame)];
  const shapes = found.flatMap(({ element, move }) => shapeOf(element, move, places) ?? []);
  const frames = found.filter(({ element }) => element.name === "graphicFrame");
  return { shapes, unread: frames.filter(({ element }) => find(element, "tbl") === null).length };
}
function* drawnIn(tree, move) {
  for (const child of tree.children.filter(isElement)) {
    if (child.name === "grpSp") yield* drawnIn(child, within(child, move));
    else if (child.name === "AlternateContent")
      yield* drawnIn(childOf(child, "Choice") ?? child, move);
    else if (child.name === "graphicFrame" || child.name === "sp") yield { element: child, move };
  }
}
function shapeOf(element, move, places) {
  if (element.name === "graphicFrame") {
    const table = find(element, "tbl");
    const frame = moved(frameIn(childOf(element, "xfrm")), move);
    return table === null ? null : { frame, holds: { kind: "table", table } };
  }
  if (aside.has(holderOf(element)?.type ?? "")) return null;
  const text = shapeText(childOf(element, "txBody"));
  if (text === "") return null;
  const own = moved(frameIn(childOf(childOf(element, "spPr"), "xfrm")), move);
  return { frame: own ?? inherited(element, places), holds: { kind: "words", text } };
}
var aside = /* @__PURE__ */ new Set(["sldNum", "dt"]);
function within(group, outer) {
  const transform = childOf(childOf(group, "grpSpPr"), "xfrm");
  const [frame, own] = [frameIn(transform), frameIn(transform, "chOff", "chExt")];
  if (frame === null || own === null || own.width <= 0 || own.height <= 0) return outer;
  const [across, down] = [frame.width / own.width, frame.height / own.height];
  return ({ left, top, width, height }) => outer({
    left: frame.left + (left - own.left) * across,
    top: frame.top + (top - own.top) * down,
    width: width * across,
    height: height * down
  });
}
function moved(frame, move) {
  return frame === null ? null : move(frame);
}
function frameIn(transform, off = "off", ext = "ext") {
  const [place, size] = [childOf(transform, off), childOf(transform, ext)];
  if (place === null || size === null) return null;
  const [left, top] = [points(place.attributes["x"]), points(place.attributes["y"])];
  const [width, height] = [points(size.attributes["cx"]), points(size.attributes["cy"])];
  return [left, top, width, height].every(Number.isFinite) ? { left, top, width, height } : null;
}
var perPoint = 12700;
function points(measure) {
  return Number(measure ?? Number.NaN) / perPoint;
}
function holderOf(shape) {
  const holder = childOf(childOf(childOf(shape, "nvSpPr"), "nvPr"), "ph");
  if (holder === null) return null;
  return { type: holder.attributes["type"] ?? "body", index: holder.attributes["idx"] ?? "" };
}
function placeHolders(layout) {
  const tree = childOf(childOf(layout, "cSld"), "spTree");
  return (tree === null ? [] : childrenOf(tree, "sp")).flatMap((shape) => {
    const holder = holderOf(shape);
    const frame = frameIn(childOf(childOf(shape, "spPr"), "xfrm"));
    return holder === null ? [] : [{ holder, frame }];
  });
}
function inherited(shape, places) {
  const own = holderOf(shape);
  if (own === null) return null;
  const alike = places.find(({ holder }) => own.index !== "" && holder.index === own.index) ?? places.find(({ holder }) => holder.type === own.type);
  return alike?.frame ?? null;
}
function find(element, name) {
  for (const child of element.children.filter(isElement)) {
    const found = child.name === name ? child : find(child, name);
    if (found !== null) return found;
  }
  return null;
}

// src/intake/media/pptx/read-pptx.ts
function readPptx(zip, limits) {
  const main = mainPart(zip);
  const listed2 = childOf(readPart(zip, main), "sldIdLst");
  const targets = new Map(relationsOf(zip, main).map(({ id, target }) => [id, target]));
  const slides = (listed2 === null ? [] : childrenOf(listed2, "sldId")).map(
    ({ attributes }) => targets.get(slideRelation(attributes)) ?? ""
  );
  if (slides.length > limits.pages) throw new Refused(beyond("pages", limits));
  const blocks = [];
  const problems = [];
  for (const [index, part] of slides.entries()) {
    const slide = readPart(zip, part);
    if (slide === null) throw new Refused(brokenZip);
    const relations = relationsOf(zip, part);
    const [layout] = targetsOf(relations, "slideLayout");
    const { shapes, unread } = slideShapes(
      slide,
      layout === void 0 ? null : readPart(zip, layout)
    );
    blocks.push(...slideBlocks(shapes, index + 1));
    problems.push(
      ...slide.attributes["show"] === "0" ? [hidden(index + 1)] : [],
      ...unread === 0 ? [] : [drawn(index + 1, unread)],
      ...hasNotes(zip, targetsOf(relations, "notesSlide")) ? [notes2(index + 1)] : [],
      ...leadingOutside(relations)
    );
  }
  return layOutBlocks(blocks, [...problems, ...macrosIgnored(zip)]);
}
function slideRelation(attributes) {
  return Object.values(attributes).find((value) => !/^\d+$/u.test(value)) ?? "";
}
function hasNotes(zip, parts) {
  return parts.some((part) => {
    const root = readPart(zip, part);
    const shapes = root === null ? [] : descendantsOf(root, "sp");
    return shapes.some((shape) => {
      const holder = descendantsOf(shape, "ph")[0]?.attributes["type"];
      return holder === "body" && shapeText(childOf(shape, "txBody")) !== "";
    });
  });
}
function hidden(slide) {
  return {
    code: "document/hidden-slide",
    severity: "asks",
    message: `${slide}\u679A\u76EE\u306F\u3001\u8868\u793A\u3057\u306A\u3044\u3053\u3068\u306B\u306A\u3063\u3066\u3044\u308B\u30B9\u30E9\u30A4\u30C9\u3067\u3059\u3002\u307B\u304B\u306E\u30B9\u30E9\u30A4\u30C9\u3068\u540C\u3058\u3088\u3046\u306B\u8AAD\u307F\u307E\u3057\u305F\u3002\u8981\u3089\u306A\u3051\u308C\u3070\u9664\u3044\u3066\u304B\u3089\u53D6\u308A\u8FBC\u3093\u3067\u304F\u3060\u3055\u3044\u3002`
  };
}
function drawn(slide, count) {
  return {
    code: "document/drawing-unread",
    severity: "asks",
    message: `${slide}\u679A\u76EE\u306E\u30B0\u30E9\u30D5\u3084\u56F3\uFF08SmartArt\uFF09${count}\u500B\u306E\u4E2D\u306E\u6587\u5B57\u306F\u8AAD\u3093\u3067\u3044\u307E\u305B\u3093\u3002\u8981\u308B\u8A00\u8449\u304C\u306A\u3044\u304B\u3001\u5143\u306E\u6587\u66F8\u3067\u78BA\u304B\u3081\u3066\u304F\u3060\u3055\u3044\u3002`
  };
}
function notes2(slide) {
  return {
    code: "document/notes-unread",
    severity: "asks",
    message: `${slide}\u679A\u76EE\u306E\u30CE\u30FC\u30C8\uFF08\u767A\u8868\u8005\u7528\u306E\u30E1\u30E2\uFF09\u306F\u8AAD\u3093\u3067\u3044\u307E\u305B\u3093\u3002\u8981\u308B\u8A00\u8449\u304C\u306A\u3044\u304B\u3001\u5143\u306E\u6587\u66F8\u3067\u78BA\u304B\u3081\u3066\u304F\u3060\u3055\u3044\u3002`
  };
}

// src/intake/media/xlsx/drawing-texts.ts
function drawingTexts(drawing, sheet) {
  return descendantsOf(drawing, "txBody").flatMap((body) => {
    const lines = childrenOf(body, "p").map(
      (paragraph) => descendantsOf(paragraph, "t").map(textOf).join("")
    );
    const text = cellText(lines.join(paragraphEnd));
    if (text === "") return [];
    const place = { kind: "part", part: `${sheet}\u306E\u56F3\u5F62` };
    return [{ kind: "gap" }, { kind: "paragraph", words: { text, place } }];
  });
}

// src/intake/media/xlsx/number-formats.ts
function numberFormats(styles) {
  const own = /* @__PURE__ */ new Map();
  for (const { attributes } of listOf(styles, "numFmts", "numFmt")) {
    own.set(attributes["numFmtId"] ?? "", attributes["formatCode"] ?? "");
  }
  return listOf(styles, "cellXfs", "xf").map(({ attributes }) => {
    const id = attributes["numFmtId"] ?? "0";
    return own.get(id) ?? builtIn.get(Number(id)) ?? "General";
  });
}
function listOf(root, list, item) {
  const found = childOf(root, list);
  return found === null ? [] : childrenOf(found, item);
}
var builtIn = /* @__PURE__ */ new Map([
  [1, "0"],
  [2, "0.00"],
  [3, "#,##0"],
  [4, "#,##0.00"],
  [5, '"\xA5"#,##0;"\xA5"-#,##0'],
  [6, '"\xA5"#,##0;"\xA5"-#,##0'],
  [7, '"\xA5"#,##0.00;"\xA5"-#,##0.00'],
  [8, '"\xA5"#,##0.00;"\xA5"-#,##0.00'],
  [9, "0%"],
  [10, "0.00%"],
  [14, "yyyy/m/d"],
  [15, "d-m-yy"],
  [22, "yyyy/m/d h:mm"],
  [27, 'ggge"\u5E74"m"\u6708"d"\u65E5"'],
  [28, 'ggge"\u5E74"m"\u6708"d"\u65E5"'],
  [30, "m/d/yy"],
  [31, 'yyyy"\u5E74"m"\u6708"d"\u65E5"'],
  [37, "#,##0;-#,##0"],
  [38, "#,##0;-#,##0"],
  [39, "#,##0.00;-#,##0.00"],
  [40, "#,##0.00;-#,##0.00"],
  [49, "@"],
  [50, 'ggge"\u5E74"m"\u6708"d"\u65E5"'],
  [51, 'ggge"\u5E74"m"\u6708"d"\u65E5"'],
  [57, 'ggge"\u5E74"m"\u6708"d"\u65E5"'],
  [58, 'ggge"\u5E74"m"\u6708"d"\u65E5"']
]);

// src/intake/media/xlsx/cell-address.ts
function parseAddress(text) {
  const [, letters, digits2] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/u.exec(text) ?? [];
  if (letters === void 0 || digits2 === void 0) return null;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(digits2);
  return row < 1 || row > 1048576 || column > 16384 ? null : { row: row - 1, column: column - 1 };
}
function printAddress({ row, column }) {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + (rest - 1) % 26) + letters;
  }
  return `${letters}${row + 1}`;
}
function parseRange(text) {
  const [first = "", last = first] = text.split(":");
  const [from, to] = [parseAddress(first), parseAddress(last)];
  return from === null || to === null ? null : { from, to };
}

// src/intake/media/xlsx/date-text.ts
var dayLength = 864e5;
function dateText(serial, format, date1904) {
  const plain = format.replace(/"([^"]*)"|\\(.)/gu, (_, quoted, escaped) => quoted ?? escaped);
  if (/[hs]/iu.test(plain.replace(/[^a-z]/giu, ""))) return null;
  const date = dateOf(serial, date1904);
  if (date === null) return null;
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
  const era = eraOfDay(date.toISOString().slice(0, 10));
  if (era === null) return null;
  return plain.replace(/y+|m+|d+|g+|e+|r+|a+/giu, (token) => {
    const pad = (count) => String(count).padStart(token.length > 1 ? 2 : 1, "0");
    switch (token.charAt(0).toLowerCase()) {
      case "y":
        return token.length > 2 ? String(year) : String(year % 100).padStart(2, "0");
      case "m":
        return pad(month);
      case "d":
        return pad(day);
      case "g":
        return token.length > 2 ? era.name : token.length > 1 ? era.name.charAt(0) : era.letter;
      case "e":
      case "r":
        return printCount(year - era.yearBeforeFirst);
      default:
        return "\u65E5\u6708\u706B\u6C34\u6728\u91D1\u571F".charAt(date.getUTCDay());
    }
  });
}
function dateOf(serial, date1904) {
  const day = Math.floor(serial);
  if (day < 1 || day > 2958465) return null;
  const first = date1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, day < 60 ? 31 : 30);
  return new Date(first + day * dayLength);
}

// src/intake/media/xlsx/number-text.ts
function numberText(value, format, date1904) {
  const number = Number(value);
  if (!Number.isFinite(number)) return { text: value, plain: true };
  const section = sectionFor(format, number);
  if (section === "general" || section === "@") return { text: generalText(number), plain: false };
  if (isDate(section)) {
    const text2 = dateText(number, section, date1904);
    return text2 === null ? { text: generalText(number), plain: true } : { text: text2, plain: false };
  }
  const text = decimalText(number, section, format.includes(";"));
  return text === null ? { text: generalText(number), plain: true } : { text, plain: false };
}
function sectionFor(format, number) {
  const [positive = "", negative, zero] = splitSections(format);
  const section = number < 0 ? negative ?? positive : number === 0 ? zero ?? positive : positive;
  const plain = section.replace(/\[\$([^\]-]*)[^\]]*\]/gu, '"$1"').replace(/\[(?!h|m|s)[^\]]*\]/giu, "").trim();
  return plain.toLowerCase() === "general" || plain === "G/\u6A19\u6E96" ? "general" : plain;
}
function splitSections(format) {
  const sections = [""];
  let quoted = false;
  for (let at = 0; at < format.length; at += 1) {
    const letter = format.charAt(at);
    if (letter === '"') quoted = !quoted;
    if (letter === ";" && !quoted) sections.push("");
    else sections[sections.length - 1] += letter;
    if (letter === "\\") {
      at += 1;
      sections[sections.length - 1] += format.charAt(at);
    }
  }
  return sections;
}
function isDate(section) {
  return /[ymdhsge]/iu.test(section.replace(/"[^"]*"|\\.|_.|\*.|E[+-]/gu, ""));
}
function generalText(number) {
  const shown = Number(number.toPrecision(15));
  return Math.abs(shown) < 1e21 && !/e/u.test(String(shown)) ? String(shown) : shown.toFixed(10).replace(/0+$/u, "");
}
var placeholders = /[#0?,.]+/u;
function decimalText(number, section, hasNegative) {
  const literals = [];
  const bare = section.replace(/"([^"]*)"|\\(.)|_.|\*./gu, (_, quoted, escaped) => {
    literals.push(quoted ?? escaped ?? "");
    return `\0`;
  });
  const restore = (text) => {
    const left = [...literals];
    return text.replaceAll("\0", () => left.shift() ?? "");
  };
  const pattern = placeholders.exec(bare);
  if (pattern === null) return restore(bare);
  const [digits2] = pattern;
  if (/[/?]|E[+-]/u.test(bare) || placeholders.test(bare.slice(pattern.index + digits2.length)))
    return null;
  const share = bare.includes("%") ? 100 : 1;
  const thousandths = 1e3 ** (/,+$/u.exec(digits2)?.[0].length ?? 0);
  const [whole = "", fraction = ""] = digits2.replace(/,+$/u, "").split(".");
  const value = Math.abs(number) * share / thousandths;
  const shown = roundTo(value, fraction);
  const written = whole.includes(",") ? groupThousands(shown) : shown;
  const sign = number < 0 && !hasNegative ? "-" : "";
  const [before = "", after = ""] = [
    bare.slice(0, pattern.index),
    bare.slice(pattern.index + digits2.length)
  ];
  return `${sign}${restore(`${before}${after}`).replace("", written)}`;
}
function roundTo(value, fraction) {
  const exact = Number(value.toPrecision(15));
  const fixed = exact.toFixed(Math.min(fraction.length, 20));
  const least = fraction.replace(/#+$/u, "").length;
  let text = fixed;
  while (text.includes(".") && text.endsWith("0") && text.length - text.indexOf(".") - 1 > least) {
    text = text.slice(0, -1);
  }
  return text.replace(/\.$/u, "");
}
function groupThousands(text) {
  const [whole = "", fraction] = text.split(".");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/gu, ",");
  return fraction === void 0 ? grouped : `${grouped}.${fraction}`;
}

// src/intake/media/xlsx/shared-strings.ts
function sharedStrings(bytes) {
  const strings = [];
  let text = "";
  let shown = false;
  let readings = 0;
  const whole = walkXml(bytes, {
    open(name) {
      if (name === "si") text = "";
      else if (name === "rPh") readings += 1;
      else if (name === "t") shown = readings === 0;
    },
    close(name) {
      if (name === "si") strings.push(withoutEscapes(text));
      else if (name === "rPh") readings -= 1;
      else if (name === "t") shown = false;
    },
    text(piece) {
      if (shown) text += piece;
    }
  });
  if (!whole) throw new Refused(brokenZip);
  return strings;
}
function withoutEscapes(text) {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/gu, (_, code) => {
    const letter = String.fromCharCode(Number.parseInt(code, 16));
    return letter < " " && letter !== "\n" && letter !== "	" ? "" : letter;
  });
}

// src/intake/media/xlsx/read-sheet.ts
function readSheet(bytes, name, book, limits) {
  const reading = new SheetReading(name, book, limits);
  if (!walkXml(bytes, reading)) throw new Refused(brokenZip);
  return reading.done();
}
var SheetReading = class {
  #name;
  #book;
  #limits;
  #rows = /* @__PURE__ */ new Map();
  #places = /* @__PURE__ */ new Map();
  #merged = [];
  #hiddenColumns = [];
  #hidden = [];
  #formulas = [];
  #unformatted = [];
  #errors = [];
  #cells = 0;
  #row = -1;
  #rowHidden = false;
  #column = -1;
  #cell = null;
  /** Where the text now read belongs. */
  #into = null;
  #readings = 0;
  constructor(name, book, limits) {
    this.#name = name;
    this.#book = book;
    this.#limits = limits;
  }
  open(name, attributes) {
    if (name === "c") this.#openCell(attributes);
    else if (name === "row") this.#openRow(attributes);
    else if (name === "v") this.#into = "value";
    else if (name === "t") this.#into = this.#readings === 0 ? "inline" : null;
    else if (name === "f" && this.#cell !== null) this.#cell.formula = true;
    else if (name === "rPh") this.#readings += 1;
    else if (name === "mergeCell") this.#merged.push(attributes["ref"] ?? "");
    else if (name === "col" && attributes["hidden"] === "1")
      this.#hiddenColumns.push([Number(attributes["min"]) - 1, Number(attributes["max"]) - 1]);
  }
  close(name) {
    if (name === "v" || name === "t") this.#into = null;
    else if (name === "rPh") this.#readings -= 1;
    else if (name === "c") this.#closeCell();
  }
  text(piece) {
    if (this.#into !== null && this.#cell !== null) this.#cell[this.#into] += piece;
  }
  #openRow({ r, hidden: hidden2 }) {
    this.#row = r === void 0 ? this.#row + 1 : Number(r) - 1;
    this.#column = -1;
    this.#rowHidden = hidden2 === "1";
  }
  #openCell({ r, t = "n", s = "0" }) {
    const address = r === void 0 ? null : parseAddress(r);
    this.#column = address?.column ?? this.#column + 1;
    this.#row = address?.row ?? this.#row;
    const place = { row: this.#row, column: this.#column };
    this.#cell = { ...place, type: t, style: Number(s), value: "", inline: "", formula: false };
  }
  #closeCell() {
    const cell = this.#cell;
    this.#cell = null;
    if (cell === null) return;
    const address = printAddress(cell);
    const text = cellText(this.#textOf(cell, address));
    if (cell.formula) this.#formulas.push(address);
    if (text === "") return;
    this.#cells += 1;
    if (this.#cells > this.#limits.cells) throw new Refused(beyond("cells", this.#limits));
    if (this.#isHidden(cell.column)) this.#hidden.push(address);
    const place = { kind: "cell", sheet: this.#name, address };
    const placed2 = { column: cell.column, words: { text, place } };
    const row = this.#rows.get(cell.row);
    if (row === void 0) this.#rows.set(cell.row, [placed2]);
    else row.push(placed2);
    this.#places.set(placed2, cell);
  }
  #isHidden(column) {
    return this.#rowHidden || this.#hiddenColumns.some(([from, to]) => column >= from && column <= to);
  }
  #textOf({ type, value, inline, style }, address) {
    const { strings, formats: formats2, date1904 } = this.#book;
    switch (type) {
      case "s":
        return strings[Number(value)] ?? "";
      case "inlineStr":
        return withoutEscapes(inline);
      case "str":
      case "d":
        return withoutEscapes(value);
      case "b":
        return value === "1" ? "TRUE" : "FALSE";
      case "e":
        this.#errors.push(address);
        return value;
      default: {
        if (value === "") return withoutEscapes(inline);
        const { text, plain } = numberText(value, formats2[style] ?? "General", date1904);
        if (plain) this.#unformatted.push(address);
        return text;
      }
    }
  }
  done() {
    const covered = this.#takeCovered();
    const rows = [];
    let last = -1;
    for (const [row, cells] of [...this.#rows].sort(([a], [b]) => a - b)) {
      if (row > last + 1 && last !== -1) rows.push([]);
      rows.push(cells.toSorted((a, b) => a.column - b.column));
      last = row;
    }
    return {
      rows,
      cells: this.#cells,
      hidden: this.#hidden,
      covered,
      formulas: this.#formulas,
      unformatted: this.#unformatted,
      errors: this.#errors
    };
  }
  /** Words under a merged cell are read where they stand all the same: nothing is lost. */
  #takeCovered() {
    const intervals = coveredByRow(this.#merged);
    const covered = [];
    for (const { row, column } of this.#places.values()) {
      const inside = intervals.get(row)?.some(([from, to]) => column >= from && column <= to);
      if (inside === true) covered.push(printAddress({ row, column }));
    }
    return covered;
  }
};
function coveredByRow(merged) {
  const intervals = /* @__PURE__ */ new Map();
  let left = mostCovered;
  for (const range of merged) {
    const found = parseRange(range);
    if (found === null) continue;
    const { from, to } = found;
    for (let row = from.row; row <= to.row && left > 0; row += 1) {
      left -= 1;
      const own = intervals.get(row) ?? [];
      own.push([row === from.row ? from.column + 1 : from.column, to.column]);
      intervals.set(row, own);
    }
  }
  return intervals;
}
var mostCovered = 2e5;

// src/intake/media/xlsx/sheet-problems.ts
function sheetProblems(sheet, sheetHidden, { rows, hidden: hidden2, covered, formulas, unformatted, errors }) {
  const at = (cells) => `\u30B7\u30FC\u30C8\u300C${sheet}\u300D\u306E${listed(cells)}`;
  const filled = rows.some((row) => row.length > 0);
  return [
    ...sheetHidden && filled ? [
      asks2(
        "document/hidden-sheet",
        `\u30B7\u30FC\u30C8\u300C${sheet}\u300D\u306F\u975E\u8868\u793A\u3067\u3059\u304C\u3001\u8AAD\u307F\u307E\u3057\u305F\u3002\u8981\u3089\u306A\u3044\u30B7\u30FC\u30C8\u306A\u3089\u3001\u6D88\u3057\u3066\u304B\u3089\u53D6\u308A\u8FBC\u307F\u76F4\u3057\u3066\u304F\u3060\u3055\u3044\u3002`
      )
    ] : [],
    ...of(
      hidden2,
      () => asks2(
        "document/hidden-cells",
        `${at(hidden2)}\u306F\u975E\u8868\u793A\u306E\u884C\u304B\u5217\u306B\u3042\u308A\u307E\u3059\u304C\u3001\u8AAD\u307F\u307E\u3057\u305F\u3002\u8981\u3089\u306A\u3044\u5185\u5BB9\u3067\u306A\u3044\u304B\u78BA\u304B\u3081\u3066\u304F\u3060\u3055\u3044\u3002`
      )
    ),
    ...of(
      covered,
      () => asks2(
        "document/covered-cells",
        `${at(covered)}\u306F\u7D50\u5408\u3057\u305F\u30BB\u30EB\u306E\u4E0B\u306B\u96A0\u308C\u3066\u3044\u307E\u3059\u304C\u3001\u8AAD\u307F\u307E\u3057\u305F\u3002\u8981\u3089\u306A\u3044\u5185\u5BB9\u3067\u306A\u3044\u304B\u78BA\u304B\u3081\u3066\u304F\u3060\u3055\u3044\u3002`
      )
    ),
    ...of(
      formulas,
      () => asks2(
        "document/formulas",
        `${at(formulas)}\u306F\u6570\u5F0F\u3067\u3059\u3002\u4FDD\u5B58\u3055\u308C\u3066\u3044\u308B\u8A08\u7B97\u7D50\u679C\u3092\u8AAD\u307F\u307E\u3057\u305F\u3002\u6700\u65B0\u306E\u5024\u304B\u78BA\u304B\u3081\u3066\u304F\u3060\u3055\u3044\u3002`
      )
    ),
    ...of(
      unformatted,
      () => asks2(
        "document/number-format",
        `${at(unformatted)}\u306E\u8868\u793A\u5F62\u5F0F\u304C\u5206\u304B\u3089\u305A\u3001\u4FDD\u5B58\u3055\u308C\u3066\u3044\u308B\u5024\u306E\u307E\u307E\u8AAD\u307F\u307E\u3057\u305F\u3002\u5143\u306E\u8868\u793A\u3068\u540C\u3058\u304B\u78BA\u304B\u3081\u3066\u304F\u3060\u3055\u3044\u3002`
      )
    ),
    ...of(
      errors,
      () => asks2(
        "document/formula-errors",
        `${at(errors)}\u306F\u6570\u5F0F\u306E\u30A8\u30E9\u30FC\u3067\u3059\u3002\u5143\u306E\u30D6\u30C3\u30AF\u3067\u76F4\u3057\u3066\u304B\u3089\u53D6\u308A\u8FBC\u307F\u76F4\u3057\u3066\u304F\u3060\u3055\u3044\u3002`
      )
    )
  ];
}
function of(cells, problem) {
  return cells.length === 0 ? [] : [problem()];
}
function asks2(code, message) {
  return { code, severity: "asks", message };
}
function listed(cells) {
  const shown = cells.slice(0, most).join("\u3001");
  return cells.length > most ? `${shown}\u307B\u304B${cells.length - most}\u304B\u6240` : shown;
}
var most = 5;

// src/intake/media/xlsx/read-xlsx.ts
function readXlsx(zip, limits) {
  const main = mainPart(zip);
  const root = readPart(zip, main);
  const sheets = childOf(root, "sheets");
  if (root === null || sheets === null) throw new Refused(brokenZip);
  const relations = relationsOf(zip, main);
  const book = openBook(zip, root, relations);
  const blocks = [];
  const problems = [];
  let cells = 0;
  for (const sheet of childrenOf(sheets, "sheet")) {
    const found = readOne(zip, sheet, relations, book, limits);
    if (found === null) continue;
    cells += found.sheet.cells;
    if (cells > limits.cells) throw new Refused(beyond("cells", limits));
    blocks.push({ kind: "table", rows: found.sheet.rows }, ...found.drawn);
    const hidden2 = (sheet.attributes["state"] ?? "visible") !== "visible";
    problems.push(...sheetProblems(sheet.attributes["name"] ?? "", hidden2, found.sheet));
    problems.push(...found.problems);
  }
  return layOutBlocks(blocks, [...problems, ...leadingOutside(relations), ...macrosIgnored(zip)]);
}
function openBook(zip, root, relations) {
  const [strings] = targetsOf(relations, "sharedStrings");
  const [styles] = targetsOf(relations, "styles");
  const entry = strings === void 0 ? null : zip.find(strings);
  const date1904 = childOf(root, "workbookPr")?.attributes["date1904"];
  return {
    strings: entry === null ? [] : sharedStrings(entry.read()),
    formats: numberFormats(styles === void 0 ? null : readPart(zip, styles)),
    date1904: date1904 === "1" || date1904 === "true"
  };
}
function readOne(zip, { attributes }, relations, book, limits) {
  const relation = relations.find(({ id }) => id === attributes["id"]);
  if (relation === void 0 || relation.type !== "worksheet") return null;
  const entry = zip.find(relation.target);
  if (entry === null) throw new Refused(brokenZip);
  const name = attributes["name"] ?? "";
  const sheet = readSheet(entry.read(), name, book, limits);
  const own = relationsOf(zip, relation.target);
  const drawn2 = targetsOf(own, "drawing").flatMap((target) => {
    const drawing = readPart(zip, target);
    return drawing === null ? [] : drawingTexts(drawing, name);
  });
  return { sheet, drawn: drawn2, problems: commentProblems(zip, own, name) };
}
function commentProblems(zip, relations, sheet) {
  const count = targetsOf(relations, "comments").reduce((sum, target) => {
    const list = childOf(readPart(zip, target), "commentList");
    return sum + (list === null ? 0 : childrenOf(list, "comment").length);
  }, 0);
  if (count === 0) return [];
  return [
    {
      code: "document/comments",
      severity: "asks",
      message: `\u30B7\u30FC\u30C8\u300C${sheet}\u300D\u306B\u30B3\u30E1\u30F3\u30C8\uFF08\u30E1\u30E2\uFF09\u304C${count}\u4EF6\u3042\u308A\u307E\u3059\u3002\u30B3\u30E1\u30F3\u30C8\u306F\u8AAD\u307F\u307E\u305B\u3093\u3002\u5FC5\u8981\u306A\u5185\u5BB9\u304C\u306A\u3044\u304B\u78BA\u304B\u3081\u3066\u304F\u3060\u3055\u3044\u3002`
    }
  ];
}

// src/intake/media/lay-out-file.ts
async function layOutFile(name, bytes, limits, onPage = () => {
}) {
  try {
    return ok(await open({ name, bytes, limits, onPage }));
  } catch (error) {
    if (error instanceof Refused) return fail(error.problem);
    throw error;
  }
}
async function open({ name, bytes, limits, onPage }) {
  const kind = fileKind(name, bytes);
  const most2 = kind === "zip" ? "archiveBytes" : "fileBytes";
  if (bytes.length > limits[most2]) throw new Refused(beyond(most2, limits));
  if (kind === "zip") return await openZipped(name, bytes, limits);
  const lies = lyingName(name, kind);
  switch (kind) {
    case "pdf": {
      const { readPdf } = await import("./read-pdf-C3K2U6VU.js");
      return document(await readPdf(bytes, limits, onPage), lies, limits);
    }
    case "html": {
      const { readHtml } = await import("./read-html-3AEHANCY.js");
      return decoded(bytes, (text) => readHtml(text, limits), lies, limits);
    }
    case "csv": {
      const { readCsv } = await import("./read-csv-7V43NW3O.js");
      return decoded(bytes, (text) => readCsv(text, limits), lies, limits);
    }
    case "text":
      return decoded(bytes, layOutPlainText, lies, limits);
    case "image":
      throw new Refused(isImage);
    case "old-office":
      if (isLocked(bytes)) throw new Refused(lockedOffice);
      return { kind: "convert", from: kind };
    default:
      return { kind: "convert", from: kind };
  }
}
async function openZipped(name, bytes, limits) {
  const zip = await openZip(bytes, limits);
  const names = new Set(zip.entries.map((entry) => entry.name));
  const mimetype = zip.find("mimetype")?.read().toString("latin1").trim() ?? null;
  const kind = zipKind(names, mimetype);
  if (kind === "zip") return { kind: "archive", files: filesOf(zip) };
  if (bytes.length > limits.fileBytes) throw new Refused(beyond("fileBytes", limits));
  const lies = lyingName(name, kind);
  if (kind === "docx") return document(readDocx(zip, limits), lies, limits);
  if (kind === "pptx") return document(readPptx(zip, limits), lies, limits);
  if (kind === "xlsx") return document(readXlsx(zip, limits), lies, limits);
  return { kind: "convert", from: kind };
}
function filesOf(zip) {
  return zip.entries.filter(({ name }) => !/(?:^|\/)(?:__MACOSX\/|\.|~\$|Thumbs\.db$|desktop\.ini$)/iu.test(name)).map(takeOut);
}
function takeOut({ name, read }) {
  try {
    return { name, bytes: new Uint8Array(read()) };
  } catch (error) {
    if (!(error instanceof Refused) || error.reach === "whole") throw error;
    return { name, refused: error.problem };
  }
}
function document(laid, more, limits) {
  if (laid.text.length > limits.characters) throw new Refused(beyond("characters", limits));
  if (laid.text.trim() === "") throw new Refused(noWords);
  return { kind: "document", laid: { ...laid, problems: [...more, ...laid.problems] } };
}
function decoded(bytes, layOut, more, limits) {
  const read = decodeText(bytes);
  if (!read.ok) throw new Refused(read.problems[0] ?? noWords);
  return document(layOut(read.value.text), [...more, ...read.value.problems], limits);
}
function isLocked(bytes) {
  const name = Buffer.from("EncryptedPackage", "utf16le");
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(name);
}
var lockedOffice = {
  code: "document/locked",
  severity: "blocks",
  message: "\u30D5\u30A1\u30A4\u30EB\u306B\u30D1\u30B9\u30EF\u30FC\u30C9\u304C\u304B\u304B\u3063\u3066\u3044\u3066\u958B\u3051\u307E\u305B\u3093\u3002Office \u3067\u958B\u3044\u3066\u30D1\u30B9\u30EF\u30FC\u30C9\u3092\u5916\u3057\u3001\u4FDD\u5B58\u3057\u76F4\u3057\u3066\u304F\u3060\u3055\u3044\u3002"
};
var isImage = {
  code: "document/image",
  severity: "blocks",
  message: `${kindNames.image}\u306E\u30D5\u30A1\u30A4\u30EB\u306A\u306E\u3067\u6587\u5B57\u3092\u8AAD\u3081\u307E\u305B\u3093\u3002\u5143\u306EWord\u30FBExcel\u30FBPDF\u306E\u30D5\u30A1\u30A4\u30EB\u3092\u9078\u3093\u3067\u304F\u3060\u3055\u3044\u3002`
};
var noWords = {
  code: "document/empty",
  severity: "blocks",
  message: "\u30D5\u30A1\u30A4\u30EB\u306B\u6587\u5B57\u304C\u3042\u308A\u307E\u305B\u3093\u3002\u4E2D\u8EAB\u306E\u3042\u308B\u30D5\u30A1\u30A4\u30EB\u304B\u78BA\u304B\u3081\u3066\u304F\u3060\u3055\u3044\u3002"
};

export {
  layOutFile
};
//# sourceMappingURL=chunk-5T6ME7XA.js.map
