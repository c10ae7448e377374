/** Reads mutated target sentences by the million (`npm run fuzz:targets`, or with another number behind it). */
import { spawn } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const sentences = process.argv[2] ?? '1000000'
const vitest = join(root, 'node_modules/vitest/vitest.mjs')
const test = 'src/target/mutated-sentences.test.ts'
const child = spawn(
  process.execPath,
  [vitest, 'run', '--project', 'pure', '--reporter', 'verbose', test],
  {
    cwd: root,
    env: { ...process.env, SENTENCES: sentences },
    stdio: 'inherit',
  },
)
child.once('exit', (code) => {
  process.exitCode = code ?? 1
})
