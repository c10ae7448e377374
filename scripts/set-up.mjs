/**
 * Makes a fresh clone ready: installs the packages of the lock file and builds, each only when it is missing or
 * out of date. Speaks on stderr only. Several processes may come at once: one works, the others wait.
 */
import './node-version.mjs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isBuilt, isInstalled, listInputs, noteBuilt, noteInstalled } from './freshness.mjs'
import { install } from './install.mjs'
import { withLock } from './lock.mjs'
import { SetUpProblem } from './set-up-problem.mjs'

/**
 * @typedef {object} Wanted
 * @property {'all' | 'runtime'} [extent] Tests and checks need all packages, the program those it runs with
 * @property {boolean} [build] False where only the packages are needed
 */

/**
 * Sets up what is missing, or says what stands in the way and ends the process.
 *
 * @param {string} root
 * @param {Wanted} wanted
 */
export async function setUpOrExit(root, { extent = 'runtime', build = true } = {}) {
  if (isInstalled(root, extent) && (!build || isBuilt(root))) return
  try {
    await setUpAlone(root, extent, build)
  } catch (error) {
    const problem = asProblem(error, root)
    if (problem === null) throw error
    say(problem.message)
    process.exit(problem.exitCode)
  }
}

/**
 * @param {string} root
 * @param {'all' | 'runtime'} extent
 * @param {boolean} build
 */
function setUpAlone(root, extent, build) {
  return withLock(
    join(root, 'build', '.lock'),
    async (addHolder) => {
      if (!isInstalled(root, extent)) await installAll(root, addHolder)
      if (build && !isBuilt(root)) await buildAll(root)
    },
    () => say('ほかのプロセスが準備をしています。終わるまで待ちます…'),
  )
}

/**
 * @param {string} root
 * @param {(pid: number) => void} addHolder
 */
async function installAll(root, addHolder) {
  say('必要な部品をインストールしています(初回のみ、数分かかることがあります)…')
  const begun = Date.now()
  await install(root, addHolder)
  noteInstalled(root)
  say(`インストールしました(${seconds(begun)} 秒)。`)
}

/** @param {string} root */
async function buildAll(root) {
  say('プログラムを組み立てています…')
  const begun = Date.now()
  const inputs = listInputs(root)
  const { build, BuildProblem } = await import('./build.mjs')
  try {
    await build(root)
  } catch (error) {
    if (!(error instanceof BuildProblem)) throw error
    throw new SetUpProblem(`${error.message}\nプログラムを組み立てられませんでした。`)
  }
  noteBuilt(root, inputs)
  say(`組み立てました(${seconds(begun)} 秒)。`)
}

/**
 * @param {unknown} error
 * @param {string} root
 */
function asProblem(error, root) {
  if (error instanceof SetUpProblem) return error
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (!['EACCES', 'EPERM', 'EROFS'].includes(code)) return null
  return new SetUpProblem(
    `準備に必要なファイルを書き込めません: ${root}。このフォルダに書き込める利用者で一度実行してください。`,
  )
}

/** @param {string} message */
function say(message) {
  process.stderr.write(`${message}\n`)
}

/** @param {number} begun */
function seconds(begun) {
  return ((Date.now() - begun) / 1000).toFixed(1)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await setUpOrExit(dirname(dirname(fileURLToPath(import.meta.url))))
}
