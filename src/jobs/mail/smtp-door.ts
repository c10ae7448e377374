/** Mail through a mail server (SMTP). */
import { createTransport } from 'nodemailer'
import type { MailDoor } from '../../actions/send-mail.ts'

export interface SmtpSettings {
  /** `smtp://user:password@host:25`, or `smtps:` for a connection that is encrypted from the start. */
  readonly url: string
  /** Whom it comes from: `取組 <torikumi@example.lg.jp>`. */
  readonly from: string
}

export function smtpDoor({ url, from }: SmtpSettings): MailDoor {
  const transport = createTransport(
    {
      url,
      disableFileAccess: true,
      disableUrlAccess: true,
      connectionTimeout: 10_000,
      greetingTimeout: 10_000,
      socketTimeout: 20_000,
    },
    { from },
  )
  return {
    async send({ id, to, subject, body }) {
      await transport.sendMail({ to, subject, text: body, messageId: `<${id}@torikumi>` })
    },
  }
}
