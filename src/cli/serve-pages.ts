/** Serves an installation's pages until it is asked to stop. */
import { join } from 'node:path'
import type { Hono } from 'hono'
import { inviteFirstAdministrator } from '../actions/people/first-administrator.ts'
import { ok, type Result } from '../lib/problem.ts'
import { readAssets } from '../web/assets.ts'
import { href } from '../web/routes.ts'
import { serve } from '../web/serve.ts'
import { siteByName } from '../web/sites.ts'
import { goOnBehind } from './behind-the-pages.ts'
import type { Connection } from './connection.ts'
import { type Installation, openOver, type ServedMunicipality } from './installation.ts'
import { mailDoorOf, mailLeaves } from './mail-door.ts'
import { openSite, wordsOf } from './open-site.ts'
import type { Terminal } from './terminal.ts'

export interface ServeWish {
  /** null takes the next free one from 3000. */
  readonly port: number | null
  /** Settles when somebody asks it to stop. */
  readonly stopped: Promise<void>
}

/** @returns when it was stopped, or with what keeps the pages from being served; the connection is closed then */
export async function servePages(
  terminal: Terminal,
  connection: Connection,
  { port, stopped }: ServeWish,
): Promise<Result<null>> {
  const opened = await openOver(terminal, connection)
  if (!opened.ok) return opened
  const installation = opened.value
  try {
    const listening = await open(terminal, installation, port)
    if (!listening.ok) return listening
    const { address } = listening.value
    await installation.announce(address)
    terminal.say(`開きました: ${address}  （止めるときは Ctrl-C）`)
    for (const each of installation.municipalities) {
      if (each.host === null) continue
      terminal.say(`  ${each.municipality.name}のページ: ${siteAddress(each, address)}/`)
    }
    sayWhereMailGoes(terminal, installation)
    await inviteFirst(terminal, installation, address)
    await stopped
    terminal.say('止めています…')
    await listening.value.stop()
    return ok(null)
  } finally {
    await installation.close()
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
  const openMail = mailDoorOf(terminal)
  const assets = await readAssets(join(projectFolder, 'build', 'public'))
  const { seals, municipalities } = installation
  const report = (error: unknown) => terminal.say(`裏で続ける仕事: ${wordsOf(error)}`)
  const behind = goOnBehind(report)
  const sites = new Map<string | null, Hono>()
  for (const each of municipalities) {
    sites.set(each.host, await openSite(terminal, each, { assets, seals, workWaits: behind.wake }))
  }
  const serving = await serve(byName(sites), { port, host: env['HOST'] || '127.0.0.1' })
  if (!serving.ok) return serving
  const { address, stop } = serving.value
  behind.begin(async () => {
    const { warnOfClosedSeals } = await import('./closed-seals.ts')
    // a warning that cannot be given keeps no job from its work
    await warnOfClosedSeals(terminal, installation).catch(report)
    const mail = await openMail()
    return municipalities.map((each) => {
      const pages = siteAddress(each, address)
      return { context: each.context, report, mail, seals, pages }
    })
  })
  return ok({
    address,
    async stop() {
      await stop()
      await behind.stop()
    },
  })
}

/** The only site, or whichever the request calls by its name. */
function byName(sites: ReadonlyMap<string | null, Hono>): Pick<Hono, 'fetch'> {
  return sites.get(null) ?? siteByName(sites as ReadonlyMap<string, Hono>)
}

/** As people reach the pages of a municipality, without a slash behind it. */
function siteAddress({ host, origin }: ServedMunicipality, address: string): string {
  if (origin !== null) return origin
  const here = new URL(address)
  if (host !== null) here.hostname = host
  return here.origin
}

/** Whoever starts a municipality of their own learns that nobody gets a mail yet. */
function sayWhereMailGoes(terminal: Terminal, { municipalities }: Installation): void {
  if (mailLeaves(terminal) || municipalities.every(({ host }) => host === null)) return
  terminal.say(
    '  メールは送られません: TORIKUMI_SMTP がないので、データのフォルダの outbox にファイルとして残ります。',
  )
}

/** Where nobody is yet who could let others in, whoever started the program gets the way in. */
async function inviteFirst(
  terminal: Terminal,
  { municipalities }: Installation,
  address: string,
): Promise<void> {
  for (const each of municipalities) {
    const { municipality, context } = each
    const token = await inviteFirstAdministrator(context(), { again: false })
    if (token === null) continue
    const link = `${siteAddress(each, address)}${href('invitation', { token })}`
    terminal.say(
      `${municipality.name}の最初の管理者になるためのリンク（一度だけ、72時間）: ${link}`,
    )
    terminal.say('  なくしたときは: ./torikumi admin first-administrator')
  }
}
