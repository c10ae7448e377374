import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);

// src/publish/pdf/typst-worker.mjs
import { readFileSync } from "node:fs";
import { parentPort, workerData } from "node:worker_threads";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
var { fonts, workspace } = (
  /** @type {Settings} */
  workerData
);
var compiler = NodeCompiler.create({
  workspace,
  fontArgs: [{ fontBlobs: fonts.map((path) => readFileSync(path)) }]
});
parentPort?.on("message", (source) => {
  parentPort?.postMessage(compile(source));
  compiler.evictCache(0);
});
function compile(source) {
  try {
    const compiled = compiler.compile({ mainFileContent: source });
    const document = compiled.result;
    if (document === null) return { message: explain(compiled.takeError()) };
    return { pdf: compiler.pdf(document, { pdfStandard: "ua-1" }) };
  } catch (error) {
    return { message: String(error) };
  }
}
function explain(error) {
  if (error === null) return "Typst gave neither a document nor an error";
  const found = (
    /** @type {{ message: string }[]} */
    compiler.fetchDiagnostics(error)
  );
  return found.map(({ message }) => message).join("; ");
}
//# sourceMappingURL=typst-worker.js.map
