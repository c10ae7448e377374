/** What `./torikumi` does with a command line: finds the command, runs it, and answers a wrong call with words. */
import { UsageError } from './command.ts'
import { commands } from './commands.ts'
import { type ExitCode, exitCode, type Terminal } from './terminal.ts'

export async function runProgram(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [name, ...rest] = args
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    terminal.say(await overview())
    return name === undefined ? exitCode.usedWrongly : exitCode.done
  }
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (load === undefined) {
    terminal.say(`「${name}」という命令はありません。\n\n${await overview()}`)
    return exitCode.usedWrongly
  }
  const command = await load()
  if (rest.includes('--help')) {
    terminal.say(`${command.summary}\n\n  ./torikumi ${command.usage}`)
    return exitCode.done
  }
  try {
    return await command.run(rest, terminal)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    terminal.say(`${error.message}\n\n  ./torikumi ${command.usage}`)
    return exitCode.usedWrongly
  }
}

async function overview(): Promise<string> {
  const width = Math.max(...Object.keys(commands).map((name) => name.length)) + 2
  const lines = await Promise.all(
    Object.entries(commands).map(async ([name, load]) => {
      return `  ${name.padEnd(width)}${(await load()).summary}`
    }),
  )
  return [
    '使い方: ./torikumi 命令 [--json] …',
    '',
    ...lines,
    '',
    '各命令の書き方: ./torikumi 命令 --help',
  ].join('\n')
}
