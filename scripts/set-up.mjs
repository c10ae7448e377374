/**
 * Makes a fresh clone ready: installs the packages of the lock file and builds, each only when it is missing or
 * out of date. Speaks on stderr only, stdout belongs to the data of the command. Several processes may come at
 * once: one works, the others wait.
 */
import './node-version.mjs'
import { spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isBuilt, isInstalled, listInputs, noteBuilt } from './freshness.mjs'
import { withLock } from './lock.mjs'

/** What a person can mend: the message says how, a stack trace would not help. */
export class SetUpProblem extends Error {}

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
export async function setUpOrExit(root, wanted = {}) {
  try {
    await setUp(root, wanted)
  } catch (problem) {
    if (!(problem instanceof SetUpProblem)) throw problem
    say(problem.message)
    process.exit(1)
  }
}

/**
 * @param {string} root
 * @param {Wanted} wanted
 * @throws {SetUpProblem}
 */
export async function setUp(root, { extent = 'runtime', build = true } = {}) {
  if (isInstalled(root, extent) && (!build || isBuilt(root))) return
  try {
    await setUpAlone(root, extent, build)
  } catch (error) {
    if (!isUnwritable(error)) throw error
    throw new SetUpProblem(
      `準備に必要なファイルを書き込めません: ${root}。このフォルダに書き込める利用者で一度実行してください。`,
    )
  }
}

/**
 * @param {string} root
 * @param {'all' | 'runtime'} extent
 * @param {boolean} build
 */
async function setUpAlone(root, extent, build) {
  const lock = join(root, 'build', '.lock')
  const leave = () => {
    rmSync(lock, { recursive: true, force: true })
    process.exit(130)
  }
  await withLock(
    lock,
    async (addHolder) => {
      process.once('SIGINT', leave)
      if (!isInstalled(root, extent)) await install(root, extent, addHolder)
      if (build && !isBuilt(root)) await buildAll(root)
      process.removeListener('SIGINT', leave)
    },
    () => say('ほかのプロセスが準備をしています。終わるまで待ちます…'),
  )
}

/**
 * Installs everything, development packages too, so that `npm test` works offline after `npm start`.
 *
 * @param {string} root
 * @param {'all' | 'runtime'} extent
 * @param {(pid: number) => void} addHolder
 */
async function install(root, extent, addHolder) {
  say('必要な部品をインストールしています(初回のみ、数分かかることがあります)…')
  const begun = Date.now()
  const windows = process.platform === 'win32'
  const npm = spawn(windows ? 'npm.cmd' : 'npm', ['ci', '--include=dev'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: windows,
  })
  if (npm.pid !== undefined) addHolder(npm.pid)
  const code = await new Promise((resolve) => {
    npm.on('error', () => resolve(null))
    npm.on('close', resolve)
  })
  if (code === null) {
    throw new SetUpProblem('npm を実行できません。npm の付いた Node.js を入れてください。')
  }
  if (code !== 0 || !isInstalled(root, extent)) {
    throw new SetUpProblem(
      '部品をインストールできませんでした。ネットワークの接続と上の npm の表示を確かめて、もう一度実行してください。',
    )
  }
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

/** @param {unknown} error */
function isUnwritable(error) {
  return (
    error instanceof Error &&
    'code' in error &&
    ['EACCES', 'EPERM', 'EROFS'].includes(String(error.code))
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
