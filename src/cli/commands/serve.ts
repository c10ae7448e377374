/** `torikumi serve`: opens the pages in a browser's reach, until Ctrl-C. */
import process from 'node:process'
import { readArguments } from '../arguments.ts'
import { type Command, UsageError } from '../command.ts'
import { connect } from '../connection.ts'
import { setServerFlags } from '../server-flags.ts'
import { exitCode, refuse } from '../terminal.ts'

export const serveCommand: Command = {
  summary: 'ブラウザーで開けるようにします（止めるときは Ctrl-C）',
  usage:
    'serve   （設定: PORT, HOST, TORIKUMI_DATA, DATABASE_URL, TORIKUMI_ADDRESS, TORIKUMI_MUNICIPALITIES）',
  async run(args, terminal) {
    readArguments(args, {})
    const port = readPort(terminal.env['PORT'])
    setServerFlags()
    // A Ctrl-C during the start is kept until there is something to stop.
    const stopped = stopSignal()
    // The database starts in a process of its own: what serves the pages is loaded meanwhile.
    const load = () => import('../serve-pages.ts')
    const connected = await connect(terminal, {
      share: false,
      onLaunch: () => void load().catch(() => {}), // asked for again below, and told then
    })
    const served = connected.ok
      ? await (await load()).servePages(terminal, connected.value, { port, stopped })
      : connected
    if (served.ok) return exitCode.done
    return refuse(terminal, served.problems)
  },
}

/** null when PORT is not given: the next free one from 3000 is taken. */
function readPort(text: string | undefined): number | null {
  if (text === undefined || text === '') return null
  const port = Number(text)
  if (/^\d+$/.test(text) && port <= 65_535) return port
  throw new UsageError(
    `PORT の「${text}」をポートとして読めません。1 から 65535 の数字で指定してください。`,
  )
}

function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.once(signal, () => resolve())
    }
  })
}
