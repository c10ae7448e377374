/**
 * Compiles Typst in a thread of its own: a compile takes from ten milliseconds to minutes and cannot be interrupted, and
 * the server has other things to do. It is told the fonts once, then one source a message, and answers in order.
 */
import { readFileSync } from 'node:fs'
import { parentPort, workerData } from 'node:worker_threads'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'

/** @typedef {{ fonts: string[], workspace: string }} Settings */

const { fonts, workspace } = /** @type {Settings} */ (workerData)
const compiler = NodeCompiler.create({
  workspace,
  fontArgs: [{ fontBlobs: fonts.map((path) => readFileSync(path)) }],
})

parentPort?.on('message', (/** @type {string} */ source) => {
  parentPort?.postMessage(compile(source))
  compiler.evictCache(0)
})

/**
 * @param {string} source
 * @returns {{ pdf: Uint8Array } | { message: string }}
 */
function compile(source) {
  try {
    const compiled = compiler.compile({ mainFileContent: source })
    const document = compiled.result
    if (document === null) return { message: explain(compiled.takeError()) }
    return { pdf: compiler.pdf(document, { pdfStandard: 'ua-1' }) }
  } catch (error) {
    return { message: String(error) }
  }
}

/** @param {import('@myriaddreamin/typst-ts-node-compiler').NodeError | null} error */
function explain(error) {
  if (error === null) return 'Typst gave neither a document nor an error'
  const found = /** @type {{ message: string }[]} */ (compiler.fetchDiagnostics(error))
  return found.map(({ message }) => message).join('; ')
}
