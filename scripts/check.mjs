/**
 * Runs checks and tests by name, cheap ones first, and stops at the first that fails; installs what is missing
 * before. Ends with a line that can be counted: `412 passed, 0 failed`, a check counting as one.
 *
 *     node scripts/check.mjs format types walls unused tests [arguments for vitest]
 *     node scripts/check.mjs tests --with-checks     all of them, to the end
 */
import './node-version.mjs'
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { setUpOrExit } from './set-up.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** @type {Record<string, string[][]>} The commands of a check; all of them are run by the packages of the project. */
const checks = {
  format: [['biome', 'check', '.', '--error-on-warnings']],
  types: [
    ['tsc', '-p', 'tsconfig.json'],
    ['tsc', '-p', 'tsconfig.browser.json'],
  ],
  walls: [['node', 'scripts/check-walls.mjs']],
  unused: [['knip']],
  mend: [['biome', 'check', '.', '--write']],
}

/** In the order of their cost. */
const cheap = ['format', 'types', 'walls', 'unused']

/** @type {Record<string, string[]>} */
const suites = {
  tests: ['vitest', 'run'],
  faults: ['vitest', 'run', '--mode', 'faults'],
  long: ['vitest', 'run', '--mode', 'long'],
  corpus: ['vitest', 'run', '--mode', 'corpus'],
}

/** @typedef {{ passed: number, failed: number }} Count */

const { names, keepGoing, rest } = readArguments(process.argv.slice(2))
const countable = names.length > 1 || names.some((name) => name in suites)

/** @type {Count | null} Null until all that was to run has run */
let total = null
process.once('exit', () => {
  const { passed, failed } = total ?? { passed: 0, failed: 1 } // what cannot be set up is a failure
  if (countable) console.log(`${passed} passed, ${failed} failed`)
})

await setUpOrExit(root, { extent: 'all', build: names.some((name) => name in suites) })
total = await runAll()
process.exitCode = total.failed > 0 ? 1 : 0

async function runAll() {
  /** @type {Count} */
  let sum = { passed: 0, failed: 0 }
  for (const name of names) {
    const suite = suites[name]
    const count = suite
      ? await runSuite([...suite, ...rest])
      : await runCheck(name, checks[name] ?? [])
    sum = { passed: sum.passed + count.passed, failed: sum.failed + count.failed }
    if (count.failed > 0 && !keepGoing) break
  }
  return sum
}

/** @param {string[]} words */
function readArguments(words) {
  const end = words.findIndex((word) => !(word in checks || word in suites))
  const names = end < 0 ? words : words.slice(0, end)
  const rest = end < 0 ? [] : words.slice(end)
  if (names.length === 0) {
    console.error(`name at least one of: ${Object.keys({ ...checks, ...suites }).join(' ')}`)
    process.exit(2)
  }
  if (rest[0] !== '--with-checks') return { names, rest, keepGoing: false }
  return { names: [...cheap, ...names], rest: rest.slice(1), keepGoing: true }
}

/**
 * Silent when all is well, but for the last line the check itself prints.
 *
 * @param {string} name
 * @param {string[][]} commands
 * @returns {Promise<Count>}
 */
async function runCheck(name, commands) {
  const begun = Date.now()
  let lastLine = ''
  for (const command of commands) {
    const { code, output } = await run(command, 'pipe')
    if (code !== 0) {
      console.log(`${output.trimEnd()}\n${name.padEnd(7)} failed`)
      return { passed: 0, failed: 1 }
    }
    lastLine = output.trimEnd().split('\n').at(-1) ?? ''
  }
  console.log(`${name.padEnd(7)} ok  ${((Date.now() - begun) / 1000).toFixed(1)} s  ${lastLine}`)
  return { passed: 1, failed: 0 }
}

/**
 * @param {string[]} command
 * @returns {Promise<Count>}
 */
async function runSuite(command) {
  const folder = mkdtempSync(join(tmpdir(), 'torikumi-tests-'))
  const report = join(folder, 'report.json')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  try {
    const { code } = await run([...command, ...reporters], 'inherit')
    return count(code, existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : null)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/**
 * A file that cannot be loaded has no tests to count, and a runner that dies leaves no report: both are failures.
 *
 * @param {number} code
 * @param {{ numPassedTests: number, numFailedTests: number, testResults: SuiteResult[] } | null} report
 * @returns {Count}
 *
 * @typedef {{ status: string, assertionResults: { status: string }[] }} SuiteResult
 */
function count(code, report) {
  if (report === null) return { passed: 0, failed: 1 }
  const failedWhole = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((result) => result.status !== 'failed'),
  )
  const failed = report.numFailedTests + failedWhole.length
  return { passed: report.numPassedTests, failed: code !== 0 && failed === 0 ? 1 : failed }
}

/**
 * @param {string[]} command
 * @param {'pipe' | 'inherit'} output
 * @returns {Promise<{ code: number, output: string }>}
 */
function run([program = '', ...words], output) {
  const path = `${join(root, 'node_modules', '.bin')}${delimiter}${process.env['PATH']}`
  const child = spawn(program, words, {
    cwd: root,
    env: { ...process.env, PATH: path },
    stdio: ['ignore', output, output],
    shell: process.platform === 'win32',
  })
  let text = ''
  child.stdout?.on('data', (bytes) => (text += bytes))
  child.stderr?.on('data', (bytes) => (text += bytes))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve({ code: code ?? 1, output: text }))
  })
}
