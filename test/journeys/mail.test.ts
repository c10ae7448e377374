import { randomUUID } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type MailDoor, sendNextMail } from '../../src/actions/send-mail.ts'
import { folderDoor } from '../../src/jobs/mail/folder-door.ts'
import { smtpDoor } from '../../src/jobs/mail/smtp-door.ts'
import { recordMail } from '../../src/store/mail-store.ts'
import { recordPerson } from '../../src/store/person-store.ts'
import { openTestCity, type TestCity } from '../test-city.ts'

const from = '取組 <torikumi@shiomachi.example>'
let city: TestCity
let person: string

beforeAll(async () => {
  city = await openTestCity()
  person = randomUUID()
  const someone = { id: person, name: '潮田', email: 'a@shiomachi.example', demonstration: false }
  await city.context.store.write((sql) => recordPerson(sql, someone, city.context.now))
})
afterAll(() => city.close())

function write(onceKey: string) {
  const mail = {
    onceKey,
    person,
    address: 'a@shiomachi.example',
    subject: '【取組】自己評価の決定は5月20日までです',
    body: '潮田さん\n\n「声をうけとめる」の自己評価がまだ決まっていません。\n.\n',
  }
  return city.context.store.write((sql) => recordMail(sql, mail, city.context.now))
}

const later = (minutes: number) => ({
  ...city.context,
  now: new Date(city.context.now.getTime() + minutes * 60_000),
})

async function sendAll(door: MailDoor) {
  let tried = 0
  while (await sendNextMail(city.context, door)) tried += 1
  return tried
}

describe('a message', () => {
  it('is written once however often it is said, and leaves as a whole file', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'torikumi-outbox-'))
    expect([await write('once'), await write('once')]).toEqual([true, false])
    expect(await sendAll(folderDoor(folder, from))).toBe(1)
    const [file = '', ...others] = readdirSync(folder)
    expect(others).toEqual([])
    const text = readFileSync(join(folder, file), 'utf8')
    expect(text).toContain('To: a@shiomachi.example')
    expect(text).toContain('@torikumi>')
    expect(await sendAll(folderDoor(folder, from))).toBe(0)
    rmSync(folder, { recursive: true })
  })

  it('reaches a mail server with its words unharmed', async () => {
    const received: string[] = []
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onData(stream, _session, callback) {
        const chunks: Buffer[] = []
        stream.on('data', (chunk: Buffer) => chunks.push(chunk))
        stream.on('end', () => {
          received.push(Buffer.concat(chunks).toString('utf8'))
          callback()
        })
      },
    })
    const port = await new Promise<number>((resolve) => {
      const listening = server.listen(0, '127.0.0.1', () => {
        const address = listening.address()
        resolve(typeof address === 'object' && address !== null ? address.port : 0)
      })
    })
    await write('to the server')
    expect(await sendAll(smtpDoor({ url: `smtp://127.0.0.1:${port}`, from }))).toBe(1)
    expect(received).toHaveLength(1)
    const [head = '', body = ''] = (received[0] ?? '').split('\r\n\r\n')
    expect(decodeWords(head)).toContain('【取組】自己評価の決定は5月20日までです')
    expect(Buffer.from(body, 'base64').toString('utf8')).toContain('まだ決まっていません。')
    await new Promise<void>((resolve) => server.close(() => resolve()))
  })

  it('waits longer after each failure, and is given up in the end', async () => {
    const closed: MailDoor = {
      send: async () => {
        throw new Error('the door is closed')
      },
    }
    await write('never')
    expect(await sendNextMail(city.context, closed)).toBe(true)
    expect(await sendNextMail(city.context, closed)).toBe(false)
    expect(await sendNextMail(later(0.5), closed)).toBe(false)
    for (const minutes of [1, 6, 36, 156, 756, 2196]) {
      expect(await sendLater(minutes, closed)).toBe(true)
    }
    expect(await sendLater(100_000, closed)).toBe(false)
    const [row] = await city.context.store.read(
      (sql) => sql<{ attempts: number; problem: string; given: boolean }[]>`
        select attempts, last_problem as problem, given_up_at is not null as given
        from mail_message where once_key = 'never'`,
    )
    expect(row).toEqual({ attempts: 7, problem: 'the door is closed', given: true })
  })
})

function sendLater(minutes: number, door: MailDoor) {
  return sendNextMail(later(minutes), door)
}

/** RFC 2047 words of a header. */
function decodeWords(head: string): string {
  const folded = head.replace(/\?=\r\n =\?/g, '?==?').replace(/\r\n /g, '')
  return folded
    .replace(/\?==\?UTF-8\?[BQ]\?/gi, (mark) => mark)
    .replace(/=\?UTF-8\?([BQ])\?([^?]*)\?=/gi, (_, kind: string, text: string) =>
      kind.toUpperCase() === 'B'
        ? Buffer.from(text, 'base64').toString('utf8')
        : decodeURIComponent(text.replaceAll('_', ' ').replaceAll('=', '%')),
    )
}
