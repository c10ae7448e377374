/** Writes GLOSSARY.md from the terms in `src/plan`; a test compares the two. */
import './node-version.mjs'
import { writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { setUpOrExit } from './set-up.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
await setUpOrExit(root, { build: false })

const { build } = await import('esbuild')
const { outputFiles } = await build({
  absWorkingDir: root,
  entryPoints: ['src/plan/print-glossary.ts'],
  bundle: true,
  format: 'esm',
  platform: 'node',
  packages: 'external',
  write: false,
})
const code = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64')
const { printGlossary } = await import(`data:text/javascript;base64,${code}`)
writeFileSync(join(root, 'GLOSSARY.md'), printGlossary())
