/** `torikumi serve`: opens the pages in a browser's reach, until Ctrl-C. */
import { join } from 'node:path'
import process from 'node:process'
import { inviteFirstAdministrator } from '../../actions/people/first-administrator.ts'
import { resumeSession } from '../../actions/people/resume-session.ts'
import type { Job } from '../../jobs/job.ts'
import { startJobs } from '../../jobs/start-jobs.ts'
import { ok, type Result } from '../../lib/problem.ts'
import { hostsFor, loopback } from '../../web/allowed-host.ts'
import { createApp } from '../../web/app.ts'
import { readAssets } from '../../web/assets.ts'
import { href } from '../../web/routes.ts'
import { serve } from '../../web/serve.ts'
import { readArguments } from '../arguments.ts'
import { checkWithProgress } from '../check-with-progress.ts'
import { type Command, UsageError } from '../command.ts'
import { type Installation, openInstallation } from '../installation.ts'
import { loadDemonstration } from '../load-demonstration.ts'
import { loadDemonstrationPeople } from '../load-demonstration-people.ts'
import { openMailDoor } from '../mail-door.ts'
import { exitCode, sayProblems, type Terminal } from '../terminal.ts'

export const serveCommand: Command = {
  summary: 'ブラウザーで開けるようにします（止めるときは Ctrl-C）',
  usage: 'serve   （設定: PORT, HOST, TORIKUMI_DATA, DATABASE_URL）',
  async run(args, terminal) {
    readArguments(args, {})
    const port = readPort(terminal.env['PORT'])
    // A Ctrl-C during the start is kept until there is something to stop.
    const stopped = stopSignal()
    const opened = await openInstallation(terminal, { share: false })
    if (!opened.ok) {
      sayProblems(terminal, opened.problems)
      return exitCode.inputAtFault
    }
    const installation = opened.value
    try {
      const listening = await open(terminal, installation, port)
      if (!listening.ok) {
        sayProblems(terminal, listening.problems)
        return exitCode.inputAtFault
      }
      const { address } = listening.value
      await installation.announce(address)
      terminal.say(`開きました: ${address}  （止めるときは Ctrl-C）`)
      await inviteFirst(terminal, installation, address)
      await stopped
      terminal.say('止めています…')
      await listening.value.stop()
      return exitCode.done
    } finally {
      await installation.close()
    }
  },
}

/** Where nobody is yet who could let others in, whoever started the program gets the way in. */
async function inviteFirst(terminal: Terminal, { context }: Installation, address: string) {
  const token = await inviteFirstAdministrator(context(), { again: false })
  if (token === null) return
  const origin = terminal.env['TORIKUMI_ORIGIN'] || address
  const link = `${origin.replace(/\/$/, '')}${href('invitation', { token })}`
  terminal.say(`最初の管理者になるためのリンク（一度だけ、72時間）: ${link}`)
  terminal.say('  なくしたときは: ./torikumi admin first-administrator')
}

/** The pages, and the work that goes on behind them. */
interface Opened {
  readonly address: string
  readonly stop: () => Promise<void>
}

async function open(
  terminal: Terminal,
  installation: Installation,
  port: number | null,
): Promise<Result<Opened>> {
  const { projectFolder, env, say } = terminal
  const mail = openMailDoor(terminal)
  await loadDemonstration(installation.context(), join(projectFolder, 'samples'), say)
  const people = await loadDemonstrationPeople(
    installation.context(),
    join(projectFolder, 'samples'),
  )
  await checkWithProgress(installation.context(), terminal)
  const host = env['HOST'] || '127.0.0.1'
  const origin = env['TORIKUMI_ORIGIN']?.replace(/\/$/, '') || null
  const report = (where: string, error: unknown) =>
    say(`${where}: ${error instanceof Error ? error.stack : error}`)
  let jobs: Job | null = null
  const hosts = origin === null ? hostsFor(host) : [...loopback, new URL(origin).hostname]
  const alone = origin === null && hosts !== null
  const app = createApp({
    actions: (request) => ({ ...installation.context(), ...request }),
    resume: resumeSession,
    seals: installation.seals,
    origin,
    secure: origin?.startsWith('https:') === true,
    demonstration: alone ? people : null,
    proxied: env['TORIKUMI_PROXY'] === '1',
    municipality: installation.municipality.name,
    assets: await readAssets(join(projectFolder, 'build', 'public')),
    hosts,
    workWaits: () => jobs?.wake(),
    report: ({ address, error }) => report(address, error),
  })
  const serving = await serve(app, { port, host })
  if (!serving.ok) return serving
  const started = startJobs({
    context: installation.context,
    report: (error) => report('裏で続ける仕事', error),
    mail,
    pages: env['TORIKUMI_ADDRESS'] || serving.value.address,
  })
  jobs = started
  return ok({
    address: serving.value.address,
    async stop() {
      await serving.value.stop()
      await started.stop()
    },
  })
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
