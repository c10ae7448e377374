/** A one-time link as mail to the person it is for, in the transaction that makes it; sealed until it has left. */
import type { Seals } from '../../lib/seal.ts'
import { hashToken } from '../../people/session.ts'
import type { Sql } from '../../store/database.ts'
import { mailSealedFor, recordMail } from '../../store/mail-store.ts'
import type { Person } from '../../store/person-store.ts'

/** How links leave the house. */
export interface LinkMail {
  readonly seals: Seals
  /** The whole address a token stands in. */
  readonly addressOf: (token: string) => string
  /** Name of the municipality, for the subject. */
  readonly municipality: string
}

export interface MailedLink {
  readonly to: Pick<Person, 'id' | 'name' | 'email'>
  readonly token: string
  /** Hours the link waits. */
  readonly hours: number
}

export async function mailLink(
  sql: Sql,
  { to, token, hours }: MailedLink,
  { seals, addressOf, municipality }: LinkMail,
  now: Date,
): Promise<void> {
  const body = [
    `${to.name}さん`,
    '',
    `${municipality}の取組の管理システムに入るためのリンクです。開いて、パスワードを決めてください。`,
    '',
    addressOf(token),
    '',
    `${hours}時間のあいだ、一度だけ使えます。ほかの人に渡さないでください。`,
    '期限が切れたときや、心当たりがないときは、管理者にお知らせください。',
    '',
  ].join('\n')
  const mail = {
    onceKey: `link:${hashToken(token).toString('hex')}`,
    person: to.id,
    address: to.email,
    subject: `【取組】${municipality}の取組の管理システムに入るためのリンク`,
    body: seals.seal(Buffer.from(body), mailSealedFor(to.id)),
  }
  await recordMail(sql, mail, now)
}
