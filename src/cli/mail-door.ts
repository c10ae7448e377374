/** Where this installation's mail leaves the house: the mail server that TORIKUMI_SMTP names, else files in a folder. */
import { join, resolve } from 'node:path'
import type { MailDoor } from '../actions/send-mail.ts'
import { UsageError } from './command.ts'
import type { Terminal } from './terminal.ts'

/** Whether mail goes to those it is for, and not into a folder. */
export function mailLeaves({ env }: Terminal): boolean {
  return (env['TORIKUMI_SMTP'] ?? '') !== ''
}

/** @returns Opens the door; asked for late, because what writes mail takes a while to load */
export function mailDoorOf({ env, projectFolder }: Terminal): () => Promise<MailDoor> {
  const url = env['TORIKUMI_SMTP'] ?? ''
  const from = env['TORIKUMI_MAIL_FROM'] ?? ''
  if (url === '') {
    const data = resolve(env['TORIKUMI_DATA'] || join(projectFolder, 'data'))
    return async () => {
      const { folderDoor } = await import('../jobs/mail/folder-door.ts')
      return folderDoor(join(data, 'outbox'), from || 'torikumi@localhost')
    }
  }
  if (!/^smtps?:\/\/[^/]+/.test(url)) {
    throw new UsageError(
      'TORIKUMI_SMTP は smtp://mail.example.lg.jp:25 のように、メールサーバーのアドレスで指定してください。',
    )
  }
  if (!from.includes('@')) {
    throw new UsageError(
      'TORIKUMI_MAIL_FROM に差出人のメールアドレスを指定してください。例: torikumi@example.lg.jp',
    )
  }
  return async () => {
    const { smtpDoor } = await import('../jobs/mail/smtp-door.ts')
    return smtpDoor({ url, from })
  }
}
