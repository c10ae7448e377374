import { randomUUID } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { mailLink } from '../../src/actions/people/mail-link.ts'
import { type MailDoor, sendNextMail } from '../../src/actions/send-mail.ts'
import { folderDoor } from '../../src/jobs/mail/folder-door.ts'
import { smtpDoor } from '../../src/jobs/mail/smtp-door.ts'
import { recordMail } from '../../src/store/mail-store.ts'
import { recordPerson } from '../../src/store/person-store.ts'
import type { Store } from '../../src/store/store.ts'
import { openTestCity, type TestCity } from '../test-city.ts'
import { testSeals } from '../test-seals.ts'

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
  while (await sendNextMail(city.context, door, testSeals)) tried += 1
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

  it('holds no transaction while it is sent, and is sent once more when nobody settled it', async () => {
    await write('slow')
    const ids: string[] = []
    const door: MailDoor = {
      async send({ id }) {
        ids.push(id)
        const held = await city.context.store.read(
          (sql) => sql`select pid from pg_locks join pg_class on oid = relation
                       where relname = 'mail_message' and mode <> 'AccessShareLock'`,
        )
        expect(held).toHaveLength(0)
        // another sender passes it over meanwhile
        expect(await sendNextMail(city.context, door, testSeals)).toBe(false)
      },
    }
    const dying = { ...city.context.store, write: dieAfter(1) }
    await expect(sendNextMail({ ...city.context, store: dying }, door, testSeals)).rejects.toThrow(
      'killed',
    )
    expect(await sendNextMail(later(4), door, testSeals)).toBe(false)
    expect(await sendNextMail(later(5), door, testSeals)).toBe(true)
    expect(ids).toHaveLength(2)
    expect(new Set(ids).size).toBe(1)
    expect(await sendNextMail(later(60), door, testSeals)).toBe(false)
  })

  it('with a one-time link is sealed until it has left', async () => {
    const to = { id: person, name: '潮田', email: 'a@shiomachi.example' }
    const addressOf = (token: string) => `https://plan.example/invitations/${token}`
    const link = { seals: testSeals(), addressOf, municipality: '汐待市' }
    await city.context.store.write((sql) =>
      mailLink(sql, { to, token: 'the-token', hours: 72 }, link, city.context.now),
    )
    const stored = () =>
      city.context.store.read(
        (sql) => sql<{ body: string; sealed: boolean }[]>`
          select body, sealed_body is not null as sealed from mail_message where once_key like 'link:%'`,
      )
    expect(await stored()).toEqual([{ body: '', sealed: true }])
    const sent: string[] = []
    const door: MailDoor = {
      send: async ({ body }) => {
        sent.push(body)
      },
    }
    expect(await sendNextMail(city.context, door, testSeals)).toBe(true)
    expect(sent[0]).toContain('https://plan.example/invitations/the-token')
    expect(await stored()).toEqual([{ body: '', sealed: false }])
  })

  it('waits longer after each failure, and is given up in the end', async () => {
    const closed: MailDoor = {
      send: async () => {
        throw new Error('the door is closed')
      },
    }
    await write('never')
    expect(await sendNextMail(city.context, closed, testSeals)).toBe(true)
    expect(await sendNextMail(city.context, closed, testSeals)).toBe(false)
    expect(await sendNextMail(later(0.5), closed, testSeals)).toBe(false)
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

/** A store whose process dies: after so many transactions none begins any more. */
function dieAfter(count: number): Store['write'] {
  let left = count
  return async (work) => {
    left -= 1
    if (left < 0) throw new Error('killed')
    return await city.context.store.write(work)
  }
}

function sendLater(minutes: number, door: MailDoor) {
  return sendNextMail(later(minutes), door, testSeals)
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
