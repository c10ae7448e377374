/** Where the built program begins: the process's own streams, its exit code, and the last word on a bug. */
import { dirname } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { runProgram } from './program.ts'
import type { Terminal } from './terminal.ts'

const terminal: Terminal = {
  stdin: process.stdin,
  env: process.env,
  // The program is built into `build/` of the project's folder.
  projectFolder: dirname(dirname(fileURLToPath(import.meta.url))),
  print: (text) => process.stdout.write(text),
  say: (line) => process.stderr.write(`${line}\n`),
}

// A reader that has seen enough (`| head`) closes the pipe; that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

try {
  process.exitCode = await runProgram(process.argv.slice(2), terminal)
} catch (bug) {
  terminal.say(
    'プログラムの誤りで止まりました。データはそのままです。次の内容を開発者へ伝えてください。',
  )
  terminal.say(
    bug instanceof Error
      ? terminal.env['TORIKUMI_DEBUG']
        ? `${bug.stack}`
        : `${bug.name}: ${bug.message}`
      : String(bug),
  )
  process.exitCode = 1
}
