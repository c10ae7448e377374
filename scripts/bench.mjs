/**
 * Runs benchmarks: every function exported from `bench/*.bench.ts`, one after the other.
 *
 *     npm run bench -- [--json] [words]     only those whose file or function name holds one of the words
 */
import './node-version.mjs'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { availableParallelism, cpus, totalmem } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { setUpOrExit } from './set-up.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const words = process.argv.slice(2)
const asJson = words.includes('--json')
const filters = words.filter((word) => word !== '--json').map((word) => word.toLowerCase())

await setUpOrExit(root, { extent: 'all' })

const { build } = await import('esbuild')
const folder = mkdtempSync(join(root, 'build', 'bench-')) // inside, so that packages are found
process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
process.once('SIGINT', () => process.exit(130))

const files = readdirSync(join(root, 'bench')).filter((file) => file.endsWith('.bench.ts'))
await build({
  absWorkingDir: root,
  entryPoints: ['bench/format-report.ts', ...files.map((file) => `bench/${file}`)],
  outdir: folder,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  supported: { 'regexp-unicode-property-escapes': true }, // as the program is built
  packages: 'external',
  sourcemap: 'linked',
  logLevel: 'error',
})
const load = (/** @type {string} */ name) => import(pathToFileURL(join(folder, name)).href)
const { formatReport } = await load('format-report.js')

const say = (/** @type {string} */ message) => void process.stderr.write(`${message}\n`)
const reports = []
for (const file of files) {
  for (const [name, run] of Object.entries(await load(file.replace(/\.ts$/, '.js')))) {
    const label = `${file} ${name}`.toLowerCase()
    if (typeof run !== 'function') continue
    if (filters.length > 0 && !filters.some((filter) => label.includes(filter))) continue
    say(`${file}: ${name}`)
    const report = await run({ projectFolder: root, say })
    reports.push(report)
    if (!asJson) console.log(formatReport(report))
  }
}
const data = asJson ? `${JSON.stringify({ machine: machine(), reports }, null, 2)}\n` : ''
process.stdout.write(data, () => process.exit()) // a benchmark may leave a server or a pool behind

function machine() {
  return {
    node: process.version,
    platform: `${process.platform} ${process.arch}`,
    cpu: cpus()[0]?.model ?? null,
    cores: availableParallelism(),
    memoryGigabytes: Math.round(totalmem() / 2 ** 30),
  }
}
