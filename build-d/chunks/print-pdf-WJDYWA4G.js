import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  compileTypst,
  drawable,
  headerFill,
  printTypst
} from "./chunk-Z6RYHTTU.js";
import "./chunk-66MHNRUD.js";
import "./chunk-CIZ7JYOE.js";

// src/publish/pdf/mark-headers.ts
function markHeaders(pdf) {
  const text = pdf.toString("latin1");
  const marked = Buffer.from(pdf);
  let headers = 0;
  let cells = 0;
  for (let at = text.indexOf(dataCell); at !== -1; at = text.indexOf(dataCell, at + 1)) {
    cells += 1;
    const end = text.indexOf("endobj", at);
    const found = filled.exec(text.slice(at, end));
    if (found === null) continue;
    const scope = found[2] === headerFill.row.written ? "Row" : "Column";
    const kept = `  >> <<
    /O /Layout
    /BackgroundColor [${found[2]}]
`;
    const scoped = `    /Scope /${scope}
${kept}`;
    marked.write(headerCell, at, "latin1");
    marked.write(
      `${scoped}${" ".repeat(found[1].length - scoped.length)}`,
      at + found.index,
      "latin1"
    );
    headers += 1;
  }
  return { pdf: marked, headers, cells };
}
var dataCell = "/S /TD\n";
var headerCell = "/S /TH\n";
var filled = new RegExp(
  `(  >> <<\\n    /O /Layout\\n    /BackgroundColor \\[(${headerFill.row.written}|${headerFill.column.written})\\]\\n    /BorderStyle /Solid\\n)`
);

// src/publish/pdf/print-pdf.ts
async function printPdf(title, layouts) {
  const { pdf, headers, cells } = markHeaders(
    await compileTypst(printTypst(title, layouts.map(drawable)))
  );
  const all = layouts.flatMap(
    ({ sections }) => sections.flatMap(({ tables }) => tables.flatMap(({ rows }) => rows.flat()))
  );
  const wanted = all.filter(({ header }) => header !== null).length;
  if (cells !== all.length || headers !== wanted) {
    throw new Error(
      `the PDF has ${cells} cells, ${headers} of them heads: ${all.length} and ${wanted} were asked for`
    );
  }
  return pdf;
}
export {
  printPdf
};
//# sourceMappingURL=print-pdf-WJDYWA4G.js.map
