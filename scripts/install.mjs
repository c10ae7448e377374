/**
 * Installs the packages of the lock file, those for development too, so that `npm test` works offline after
 * `npm start`. What npm says goes to stderr: stdout belongs to the data of the command.
 */
import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { SetUpProblem } from './set-up-problem.mjs'

/**
 * @param {string} root
 * @param {(pid: number) => void} onStart
 * @throws {SetUpProblem}
 */
export async function install(root, onStart) {
  const windows = process.platform === 'win32'
  const npm = spawn(windows ? 'npm.cmd' : 'npm', ['ci', '--include=dev', '--prefer-offline'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: windows,
  })
  if (npm.pid !== undefined) onStart(npm.pid)
  const { code, interruptedBy } = await end(npm)
  if (interruptedBy !== null) {
    const exitCode = 128 + (constants.signals[interruptedBy] ?? 0)
    throw new SetUpProblem(
      '準備を中断しました。次に実行したときに、あらためて準備します。',
      exitCode,
    )
  }
  if (code === null) {
    throw new SetUpProblem('npm を実行できません。npm の付いた Node.js を入れてください。')
  }
  if (code !== 0) {
    throw new SetUpProblem(
      '部品をインストールできませんでした。ネットワークの接続と上の npm の表示を確かめて、もう一度実行してください。',
    )
  }
}

/**
 * Waits for npm also when interrupted: until it has ended, nobody else may begin.
 *
 * @param {import('node:child_process').ChildProcess} npm
 * @returns {Promise<{ code: number | null, interruptedBy: NodeJS.Signals | null }>}
 */
async function end(npm) {
  /** @type {NodeJS.Signals | null} */
  let interruptedBy = null
  const interrupt = (/** @type {NodeJS.Signals} */ signal) => {
    interruptedBy = signal
    npm.kill('SIGKILL') // asked politely, npm goes on for as long as the install takes
  }
  process.on('SIGINT', interrupt).on('SIGTERM', interrupt)
  const code = await new Promise((resolve) => {
    npm.on('error', () => resolve(null))
    npm.on('close', (status) => resolve(status ?? 1))
  })
  process.off('SIGINT', interrupt).off('SIGTERM', interrupt)
  return { code, interruptedBy }
}
