import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  isPrinted,
  layOutDocument,
  templateFor
} from "./chunk-AXOGODND.js";
import {
  findDocument,
  findOffice,
  listDocuments,
  listJudgedSheets,
  listOffices,
  listOwnForms
} from "./chunk-SNXG2B4B.js";

// src/actions/get-form.ts
async function getSheetForm(context, sheet) {
  return await context.store.read(async (sql) => {
    const [judged] = await listJudgedSheets(sql, { id: sheet });
    return judged === void 0 ? null : await layOutStored(sql, judged.document.id, sheet);
  });
}
async function getDocumentForm(context, document) {
  return await context.store.read((sql) => layOutStored(sql, document));
}
async function listForms(context, asked) {
  const { office: code, fiscalYear } = asked;
  return await context.store.read(async (sql) => {
    const all = [];
    for (const office of await officesNamed(sql, code)) {
      const layouts = await layOutYear(sql, office.id, fiscalYear);
      if (layouts.length > 0) all.push({ office, layouts });
    }
    return all;
  });
}
async function officesNamed(sql, code) {
  if (code === null) return await listOffices(sql);
  const office = await findOffice(sql, { code });
  return office === null ? [] : [office];
}
async function layOutYear(sql, office, fiscalYear) {
  const documents = await listDocuments(sql, { office, fiscalYear });
  const layouts = [];
  for (const form of ["reform-plan", "policy-tree"]) {
    const current = documents.find((document) => document.form === form);
    const layout = current === void 0 ? null : await layOutStored(sql, current.id);
    if (layout !== null) layouts.push(layout);
  }
  return layouts;
}
async function layOutStored(sql, id, only) {
  const stored = await findDocument(sql, id);
  if (stored === null || !isPrinted(stored.content.form)) return null;
  const judged = await listJudgedSheets(sql, only === void 0 ? { document: id } : { id: only });
  const document = {
    ...stored.content,
    fiscalYear: stored.fiscalYear,
    office: stored.office.name,
    sheets: judged.map(({ sheet }) => sheet),
    ...only === void 0 ? {} : { panels: [], initiatives: [] }
  };
  const { form, fiscalYear } = document;
  const template = templateFor(form, fiscalYear, await listOwnForms(sql));
  return layOutDocument(document, stored.text, template);
}

export {
  getSheetForm,
  getDocumentForm,
  listForms
};
//# sourceMappingURL=chunk-PNOR2I24.js.map
