/**
 * The number on a letter or slip by which one answer is taken (回答番号): the survey's code and twelve letters drawn at
 * random, 57 bits of them. Kept is only its hash; no vowel and nothing that looks like another letter is in it.
 */
import { hash, randomBytes } from 'node:crypto'

const letters = '23456789bcdfghjkmnpqrstvwxyz'
const onlyLetters = new RegExp(`^[${letters}]+$`)
const codeLength = 4
const secretLength = 12

export interface Ticket {
  readonly code: string
  readonly secret: string
}

function draw(length: number): string {
  let drawn = ''
  while (drawn.length < length) {
    for (const byte of randomBytes(length * 2)) {
      // 252 is a multiple of 28: every letter is as likely as any other
      if (byte < 252 && drawn.length < length) drawn += letters[byte % letters.length]
    }
  }
  return drawn
}

export function drawCode(): string {
  return draw(codeLength)
}

export function drawTicket(code: string): Ticket {
  return { code, secret: draw(secretLength) }
}

/** As printed: `k7f3-bcdf-ghjk-mnpq`. */
export function printTicket({ code, secret }: Ticket): string {
  return [code, ...(secret.match(/.{4}/g) ?? [])].join('-')
}

const printed = new RegExp(`^[${letters}]{4}(?:-[${letters}]{4}){3}$`)

/** As it is printed, and as people type it: in capitals, full width, with blanks or without hyphens. */
export function readTicket(text: string): Ticket | null {
  if (printed.test(text)) {
    return {
      code: text.slice(0, codeLength),
      secret: text.slice(5, 9) + text.slice(10, 14) + text.slice(15),
    }
  }
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s‐-―ー−-]/gu, '')
  if (plain.length !== codeLength + secretLength) return null
  if (!onlyLetters.test(plain)) return null
  return { code: plain.slice(0, codeLength), secret: plain.slice(codeLength) }
}

/** What is kept of it: 128 bits, in hex. */
export function hashTicket({ code, secret }: Ticket): string {
  return hash('sha256', `${code}-${secret}`, 'hex').slice(0, 32)
}
