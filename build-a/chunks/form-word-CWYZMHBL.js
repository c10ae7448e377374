import {
  isRoom,
  lineText
} from "./chunk-LTY6HNCC.js";

// src/publish/word/form-word.ts
async function printWord(title, layouts) {
  const docx = await import("docx");
  const writer = new Writer(docx);
  const document = new docx.Document({
    title,
    creator: "",
    styles: { default: { document: { run: { font: "Noto Sans JP", size: 18, language } } } },
    sections: layouts.flatMap(({ sections }) => sections).map((section) => ({ properties: { page }, children: writer.section(section) }))
  });
  return await docx.Packer.toBuffer(document);
}
var language = { value: "ja-JP", eastAsia: "ja-JP" };
var page = {
  size: { width: 11906, height: 16838, orientation: "landscape" },
  margin: { top: 567, bottom: 567, left: 567, right: 567 }
};
var printed = page.size.height - page.margin.left - page.margin.right;
var Writer = class {
  #docx;
  constructor(docx) {
    this.#docx = docx;
  }
  section({ heading, tables }) {
    return [
      ...heading.map((line) => this.#heading(line)),
      ...tables.flatMap((table, index) => [
        ...index === 0 ? [] : [this.#gap()],
        this.#table(table)
      ])
    ];
  }
  #heading({ text, kind }) {
    const { AlignmentType, HeadingLevel, Paragraph, TextRun } = this.#docx;
    return new Paragraph({
      ...kind === "name" ? { heading: HeadingLevel.HEADING_1 } : {},
      ...kind === "side" ? { alignment: AlignmentType.RIGHT } : {},
      children: [
        new TextRun({
          text,
          bold: kind !== "side",
          color: "000000",
          size: kind === "name" ? 22 : 18
        })
      ]
    });
  }
  /** Word runs tables without anything between them into one. */
  #gap() {
    return new this.#docx.Paragraph({ spacing: { line: 120 } });
  }
  #table({ columns, rows }) {
    const { Table, TableLayoutType, WidthType } = this.#docx;
    const all = columns.reduce((sum, width) => sum + width, 0);
    return new Table({
      layout: TableLayoutType.FIXED,
      width: { size: printed, type: WidthType.DXA },
      columnWidths: columns.map((width) => Math.round(width / all * printed)),
      rows: rows.map((cells, index) => this.#row(cells, index))
    });
  }
  #row(cells, index) {
    const { TableRow } = this.#docx;
    const heads = index === 0 && cells.every(({ header, down }) => header === "column" && down === 1);
    return new TableRow({
      tableHeader: heads,
      cantSplit: false,
      children: cells.map((cell) => this.#cell(cell))
    });
  }
  #cell(cell) {
    const { AlignmentType, ShadingType, TableCell, VerticalAlign } = this.#docx;
    const { across, down, header, centred, lines } = cell;
    const options = {
      ...across === 1 ? {} : { columnSpan: across },
      ...down === 1 ? {} : { rowSpan: down },
      ...header === null ? {} : { shading: { type: ShadingType.CLEAR, fill: "EEF2F7" } },
      ...header !== null || centred ? { verticalAlign: VerticalAlign.CENTER } : {},
      margins: { top: 40, bottom: 40, left: 80, right: 80 }
    };
    const alignment = centred ? { alignment: AlignmentType.CENTER } : {};
    const paragraphs = lines.map((line) => this.#line(line, header !== null, alignment));
    const room = isRoom(cell) ? [new this.#docx.Paragraph({ spacing: { after: 900 } })] : [];
    const children = [...paragraphs, ...room];
    return new TableCell({
      ...options,
      children: children.length > 0 ? children : [new this.#docx.Paragraph({})]
    });
  }
  #line(line, head, alignment) {
    const { Paragraph, TextRun } = this.#docx;
    const small = line.kind === "legend" || line.kind === "badge";
    return new Paragraph({
      ...alignment,
      ...line.sign === "" ? {} : { indent: { left: 180, hanging: 180 } },
      children: [
        new TextRun({
          text: lineText(line),
          bold: head || line.kind === "label",
          size: small ? 15 : 18
        })
      ]
    });
  }
};
export {
  printWord
};
//# sourceMappingURL=form-word-CWYZMHBL.js.map
