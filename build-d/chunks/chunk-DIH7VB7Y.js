import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  judgeDocument
} from "./chunk-F7XZPBML.js";
import {
  readFiles
} from "./chunk-CDCHRANL.js";
import {
  ok
} from "./chunk-4KTNLBUQ.js";

// src/actions/read-for-judgement.ts
async function* readForJudgement(file, municipality) {
  const offices = municipality?.offices.map(({ name }) => name) ?? [];
  for await (const { file: own, read } of readFiles(file, {
    offices,
    formTemplates: municipality?.forms ?? []
  })) {
    yield { name: own.name, read: read.ok ? ok(judgeReading(read.value, municipality)) : read };
  }
}
function judgeReading(read, municipality) {
  const { document, mapping, text, fields, ledger, origin } = read;
  const { source, fiscalYear } = document;
  const circumstances = { document: source, fiscalYear, municipality, observations: [] };
  const judged = judgeDocument(document, circumstances);
  return { document, mapping, text, fields, ledger, origin, judged };
}

export {
  readForJudgement
};
//# sourceMappingURL=chunk-DIH7VB7Y.js.map
