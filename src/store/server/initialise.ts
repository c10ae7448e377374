/**
 * Makes the embedded database on the first start: files, roles and an empty database in a folder aside, renamed when
 * all is done. So a first start that was interrupted leaves nothing that looks like a database.
 */
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Binaries } from './binaries.ts'
import { runCommand, type Said } from './command.ts'
import { type DataFolder, giveTo } from './data-folder.ts'
import { newSecrets, readSecrets, roles, type Secrets, writeSecrets } from './secrets.ts'
import { StartError, startProblems } from './start-problem.ts'

export interface InitialiseOptions {
  readonly folder: DataFolder
  readonly binaries: Binaries
  /** False only for databases that tests throw away. */
  readonly durable: boolean
  readonly onProgress: (message: string) => void
}

export const databaseName = 'torikumi'

/** Nobody comes in without a password, and only from this machine. */
const access = [
  'local all all scram-sha-256',
  'host all all 127.0.0.1/32 scram-sha-256',
  'host all all ::1/128 scram-sha-256',
]

/** Makes the database where there is none, checks the one that is there, and gives its passwords. */
export async function initialise(options: InitialiseOptions): Promise<Secrets> {
  const { folder, binaries, onProgress } = options
  const { cluster } = folder
  const interrupted = removeLeftovers(cluster)
  if (existsSync(cluster)) return checkCluster(cluster, binaries.major)
  onProgress(
    interrupted
      ? '途中で終わっていたデータベースの準備を、はじめからやり直します。'
      : `データベースを「${folder.path}」に準備します。`,
  )
  const aside = `${cluster}.new-${process.pid}`
  try {
    const secrets = await build(aside, options)
    renameSync(aside, cluster)
    flushFolder(dirname(cluster))
    return secrets
  } catch (cause) {
    rmSync(aside, { recursive: true, force: true })
    throw cause
  }
}

async function build(aside: string, options: InitialiseOptions): Promise<Secrets> {
  const { account } = options.folder
  mkdirSync(aside, { mode: 0o700 })
  giveTo(account, aside)
  await makeFiles(aside, options)
  const secrets = newSecrets()
  await makeRoles(aside, secrets, options)
  writeFileSync(join(aside, 'pg_hba.conf'), `${access.join('\n')}\n`, { flush: true })
  giveTo(account, writeSecrets(aside, secrets))
  return secrets
}

async function makeFiles(aside: string, { folder, binaries, durable }: InitialiseOptions) {
  const said = await runCommand(
    binaries.initdb,
    [
      `--pgdata=${aside}`,
      `--username=${roles.superuser}`,
      '--encoding=UTF8',
      // the builtin provider sorts the same on every machine; the libc one is what pg_trgm asks for Japanese
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      `--locale=${process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8'}`,
      '--lc-messages=C',
      '--data-checksums',
      // replaced before the database is ever reachable
      '--auth=trust',
      ...(durable ? [] : ['--no-sync']),
    ],
    { account: folder.account },
  )
  expectDone(said, binaries.initdb, folder)
}

/** Roles and database are made with no server running: one line, one command. */
async function makeRoles(aside: string, secrets: Secrets, options: InitialiseOptions) {
  const { folder, binaries, durable } = options
  const commands = [
    `alter role ${roles.superuser} password '${secrets.superuser}'`,
    `create role ${roles.owner} login password '${secrets.owner}'`,
    `create role ${roles.app} login password '${secrets.app}'`,
    `grant ${roles.app} to ${roles.owner}`,
    // a query that someone smuggled a part into must not be able to name another municipality
    'revoke execute on function pg_catalog.set_config(text, text, boolean) from public',
    `grant execute on function pg_catalog.set_config(text, text, boolean) to ${roles.owner}`,
    `create database ${databaseName} owner ${roles.owner}`,
    `revoke connect on database ${databaseName} from public`,
    `grant connect on database ${databaseName} to ${roles.app}`,
  ]
  const said = await runCommand(
    binaries.postgres,
    ['--single', '-j', '-D', aside, '-c', `fsync=${durable ? 'on' : 'off'}`, 'template1'],
    { account: folder.account, input: commands.map((one) => `${one};\n\n`).join('') },
  )
  expectDone(said, binaries.postgres, folder)
  const error = /^.*(?:ERROR|FATAL|PANIC): .*$/m.exec(said.output)
  if (error !== null) throw new Error(`the embedded database was not set up: ${error[0]}`)
}

function expectDone({ code, output, fault }: Said, program: string, { path, log }: DataFolder) {
  if (code === 0) return
  if (fault !== null) throw new StartError(startProblems.binariesFail(program, fault.message))
  if (/No space left on device|Disk quota exceeded/.test(output)) {
    throw new StartError(startProblems.diskFull(path))
  }
  if (/error while loading shared libraries|not found \(required by/.test(output)) {
    throw new StartError(startProblems.binariesFail(program, lastLine(output)))
  }
  writeFileSync(log, output, { flag: 'a' })
  throw new StartError(startProblems.failed(`${basename(program)}: ${lastLine(output)}`, log))
}

function lastLine(output: string): string {
  const lines = output.split('\n').filter((line) => line.trim() !== '')
  return lines.find((line) => /error|fatal/i.test(line)) ?? lines.at(-1) ?? '応答がありません'
}

function removeLeftovers(cluster: string): boolean {
  const prefix = `${basename(cluster)}.new-`
  const leftovers = readdirSync(dirname(cluster)).filter((name) => name.startsWith(prefix))
  for (const name of leftovers) {
    rmSync(join(dirname(cluster), name), { recursive: true, force: true, maxRetries: 3 })
  }
  return leftovers.length > 0
}

function checkCluster(cluster: string, major: string): Secrets {
  const versionFile = join(cluster, 'PG_VERSION')
  if (!existsSync(versionFile)) {
    throw new StartError(startProblems.damaged(dirname(cluster), 'postgres/PG_VERSION'))
  }
  const found = readFileSync(versionFile, 'utf8').trim()
  if (found !== major) {
    throw new StartError(startProblems.otherVersion(dirname(cluster), found, major))
  }
  const secrets = readSecrets(cluster)
  if (secrets === null) {
    const entry = 'postgres/torikumi-secrets.json'
    throw new StartError(startProblems.damaged(dirname(cluster), entry))
  }
  return secrets
}

/** A rename survives a power cut once its folder has been written out. */
function flushFolder(folder: string): void {
  const handle = openSync(folder, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}
