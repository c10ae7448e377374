import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  findDocument,
  findMunicipality,
  listDocuments,
  listJudgedSheets,
  listOffices
} from "./chunk-SNXG2B4B.js";

// src/actions/get-open-data.ts
async function getOpenData(context, asked) {
  return await context.store.read((sql) => collectOpenData(sql, asked));
}
async function collectOpenData(sql, { fiscalYear, office }) {
  const municipality = await findMunicipality(sql);
  if (municipality === null) return null;
  const all = await listJudgedSheets(sql, { fiscalYear, current: true });
  const sheets = all.filter((sheet) => office === null || sheet.office.code === office);
  const documents = await listPublished(sql, { fiscalYear, office, sheets });
  if (documents.length === 0) return null;
  const { code, name, nameEnglish, licence } = municipality;
  return {
    municipality: { code, name, nameEnglish, licence },
    fiscalYear,
    changedOn: documents.map(({ acceptedAt }) => acceptedAt.slice(0, 10)).sort().at(-1) ?? "",
    sheets,
    documents: documents.map(({ acceptedAt: _, ...document }) => document)
  };
}
async function listPublished(sql, { fiscalYear, office: code, sheets }) {
  const found = [];
  for (const office of await listOffices(sql)) {
    if (code !== null && office.code !== code) continue;
    const documents = await listDocuments(sql, { office: office.id, fiscalYear });
    const overview = documents.find(({ form }) => form === "policy-tree");
    const own = sheets.filter((sheet) => sheet.office.id === office.id);
    const ids = new Set(own.map(({ document }) => document.id));
    for (const id of [...ids, ...overview === void 0 ? [] : [overview.id]]) {
      const stored = await findDocument(sql, id);
      if (stored === null) continue;
      const document = {
        ...stored.content,
        fiscalYear,
        office: office.name,
        sheets: own.filter((sheet) => sheet.document.id === id).map(({ sheet }) => sheet)
      };
      const { text, acceptedAt } = stored;
      found.push({ id, office: office.code, document, text, acceptedAt });
    }
  }
  return found;
}

export {
  getOpenData,
  collectOpenData
};
//# sourceMappingURL=chunk-D6B5WJND.js.map
