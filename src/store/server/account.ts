/**
 * The user of the operating system that the database runs as. PostgreSQL refuses to run as root, so root hands it
 * to an existing unprivileged user; its own `torikumi` if there is one. PostgreSQL needs that user to have a name.
 */
import { readFileSync, type Stats, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { StartError, startProblems } from './start-problem.ts'

export interface Account {
  readonly name: string
  readonly uid: number
  readonly gid: number
}

/** Users that may be taken, best first. `nobody` exists nearly everywhere but may be shared with other services. */
const candidates = ['torikumi', 'postgres', '_postgres', 'nobody'] as const

/**
 * Which user the database must run as, or null for the one we are.
 *
 * @param passwd The text of `/etc/passwd`
 * @throws StartError when root finds nobody to hand it to
 */
export function chooseAccount(
  uid = process.getuid?.() ?? -1,
  passwd = readPasswd(),
): Account | null {
  if (uid !== 0) return null
  const accounts = readAccounts(passwd)
  for (const name of candidates) {
    const account = accounts.find((one) => one.name === name && one.uid !== 0)
    if (account !== undefined) return account
  }
  throw new StartError(startProblems.noAccount())
}

/** The user who owns a folder already, by name where it has one. */
export function ownerOf(folder: string, passwd = readPasswd()): Account {
  const { uid, gid } = statSync(folder)
  const named = readAccounts(passwd).find((one) => one.uid === uid)
  return { name: named?.name ?? String(uid), uid, gid }
}

/** Whether the user can pass every folder on the way to this one, and this one. */
export function canEnter(account: Account | null, folder: string): boolean {
  if (account === null) return true
  if (!allows(account, statSync(folder), 1)) return false
  return folder === dirname(folder) || canEnter(account, dirname(folder))
}

/** Whether the user can get there and read what is in the folder too. */
export function canRead(account: Account | null, folder: string): boolean {
  return canEnter(account, folder) && (account === null || allows(account, statSync(folder), 5))
}

/** `wanted` as the octal digit of a mode: 1 enter or run, 4 read. */
function allows(account: Account, { mode, uid, gid }: Stats, wanted: number): boolean {
  const shift = uid === account.uid ? 6 : gid === account.gid ? 3 : 0
  return ((mode >> shift) & wanted) === wanted
}

function readPasswd(): string {
  return readFileSync('/etc/passwd', 'utf8')
}

function readAccounts(passwd: string): readonly Account[] {
  return passwd.split('\n').flatMap((line) => {
    const [name, , uid, gid] = line.split(':')
    if (name === undefined || uid === undefined || gid === undefined) return []
    return [{ name, uid: Number(uid), gid: Number(gid) }]
  })
}
