/** `torikumi serve`: opens the pages in a browser's reach, until Ctrl-C. */
import { join } from 'node:path'
import process from 'node:process'
import type { Hono } from 'hono'
import { inviteFirstAdministrator } from '../../actions/people/first-administrator.ts'
import { trySeals } from '../../actions/secrets/rekey.ts'
import type { Job } from '../../jobs/job.ts'
import { startJobs } from '../../jobs/start-jobs.ts'
import { ok, type Result } from '../../lib/problem.ts'
import { readAssets } from '../../web/assets.ts'
import { href } from '../../web/routes.ts'
import { serve } from '../../web/serve.ts'
import { siteByName } from '../../web/sites.ts'
import { readArguments } from '../arguments.ts'
import { type Command, UsageError } from '../command.ts'
import { type Installation, openInstallation } from '../installation.ts'
import { openMailDoor } from '../mail-door.ts'
import { openSite, originOf, wordsOf } from '../open-site.ts'
import { hasKey, keyPlaceOf } from '../seal-key.ts'
import { exitCode, sayProblems, type Terminal } from '../terminal.ts'

export const serveCommand: Command = {
  summary: 'ブラウザーで開けるようにします（止めるときは Ctrl-C）',
  usage:
    'serve   （設定: PORT, HOST, TORIKUMI_DATA, DATABASE_URL, TORIKUMI_ADDRESS, TORIKUMI_MUNICIPALITIES）',
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
      await warnOfClosedSeals(terminal, installation)
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
async function inviteFirst(
  terminal: Terminal,
  { municipalities }: Installation,
  address: string,
): Promise<void> {
  for (const { host, municipality, context } of municipalities) {
    const token = await inviteFirstAdministrator(context(), { again: false })
    if (token === null) continue
    const origin = originOf(terminal, host) ?? address.replace(/\/$/, '')
    const link = `${origin}${href('invitation', { token })}`
    terminal.say(
      `${municipality.name}の最初の管理者になるためのリンク（一度だけ、72時間）: ${link}`,
    )
    terminal.say('  なくしたときは: ./torikumi admin first-administrator')
  }
}

/** A lost key is told before somebody stands before a closed door. */
async function warnOfClosedSeals(terminal: Terminal, installation: Installation): Promise<void> {
  const seals = hasKey(terminal) ? installation.seals : null
  for (const { municipality, context } of installation.municipalities) {
    if ((await trySeals(context(), seals)) !== 'closed') continue
    const place = keyPlaceOf(terminal).file ?? 'TORIKUMI_KEY'
    terminal.say(
      `${municipality.name}の封じた秘密（二要素の登録、個人の欄など）を開けません。${place} の鍵が違うか、失われています。控えておいた鍵を戻して、動かし直してください。鍵がもうないときは、二要素は「admin reset アドレス --second-factor」で登録し直せますが、ほかの秘密は開けません。`,
    )
  }
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
  const { projectFolder, env } = terminal
  const mail = openMailDoor(terminal)
  const assets = await readAssets(join(projectFolder, 'build', 'public'))
  const { seals, municipalities } = installation
  const waking: Job[] = []
  const wake = () => {
    for (const job of waking) job.wake()
  }
  const sites = new Map<string | null, Hono>()
  for (const each of municipalities) {
    sites.set(each.host, await openSite(terminal, each, { assets, seals, workWaits: wake }))
  }
  const serving = await serve(byName(sites), { port, host: env['HOST'] || '127.0.0.1' })
  if (!serving.ok) return serving
  for (const { host, context } of municipalities) {
    const report = (error: unknown) => terminal.say(`裏で続ける仕事: ${wordsOf(error)}`)
    const pages = originOf(terminal, host) ?? serving.value.address
    waking.push(startJobs({ context, report, mail, seals, pages }))
  }
  return ok({
    address: serving.value.address,
    async stop() {
      await serving.value.stop()
      await Promise.all(waking.map((job) => job.stop()))
    },
  })
}

/** The only site, or whichever the request calls by its name. */
function byName(sites: ReadonlyMap<string | null, Hono>): Pick<Hono, 'fetch'> {
  return sites.get(null) ?? siteByName(sites as ReadonlyMap<string, Hono>)
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
