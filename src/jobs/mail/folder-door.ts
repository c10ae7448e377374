/**
 * Mail as files in a folder, one `.eml` a message: what an installation without a mail server has. Nothing leaves the
 * machine, and an administrator sees what would have been sent.
 */
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createTransport } from 'nodemailer'
import type { MailDoor } from '../../actions/send-mail.ts'

export function folderDoor(folder: string, from: string): MailDoor {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows' })
  return {
    async send({ id, to, subject, body }) {
      const messageId = `<${id}@torikumi>`
      const { message } = await transport.sendMail({ from, to, subject, text: body, messageId })
      await mkdir(folder, { recursive: true })
      const file = join(folder, `${id}.eml`)
      await writeFile(`${file}.part`, message)
      await rename(`${file}.part`, file) // never half a message
    },
  }
}
