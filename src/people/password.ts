/**
 * Passwords: kept as scrypt hashes with their own parameters written beside them, so that harder ones can follow.
 * Parameters are those OWASP gives for scrypt at 32 MiB (Password Storage Cheat Sheet).
 */
import { randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto'

const cost = { N: 2 ** 15, r: 8, p: 3 } as const
const keyLength = 32

export const longestPassword = 200

/** @returns `scrypt$32768$8$3$salt$key` */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16)
  const key = await derive(password, salt, cost)
  const { N, r, p } = cost
  return ['scrypt', N, r, p, salt.toString('base64url'), key.toString('base64url')].join('$')
}

/**
 * Takes the same time whether or not there is such a person.
 *
 * @param hash null: there is nothing to hold it against, and it is wrong
 */
export async function isPassword(password: string, hash: string | null): Promise<boolean> {
  const [name, N, r, p, salt, key] = (hash ?? nobodys).split('$')
  if (name !== 'scrypt' || salt === undefined || key === undefined) {
    throw new Error(`not a password hash of ours: ${name}`)
  }
  const expected = Buffer.from(key, 'base64url')
  const options = { N: Number(N), r: Number(r), p: Number(p) }
  const given = await derive(password, Buffer.from(salt, 'base64url'), options)
  return timingSafeEqual(given, expected) && hash !== null
}

const nobodys = ['scrypt', cost.N, cost.r, cost.p, 'AAAAAAAAAAAAAAAAAAAAAA', 'A'.repeat(43)].join(
  '$',
)

/** Each derivation takes 32 MiB and a core, so only two run at a time: a flood of sign-ins waits in line. */
const atOnce = 2
let running = 0
const waiting: (() => void)[] = []

async function derive(password: string, salt: Buffer, options: ScryptOptions): Promise<Buffer> {
  if (running >= atOnce) await new Promise<void>((resolve) => waiting.push(resolve))
  else running += 1
  try {
    return await new Promise((resolve, reject) => {
      const given = password.normalize('NFKC')
      const settings = { ...options, maxmem: 64 * 1024 * 1024 }
      scrypt(given, salt, keyLength, settings, (error, key) =>
        error === null ? resolve(key) : reject(error),
      )
    })
  } finally {
    const next = waiting.shift()
    if (next === undefined) running -= 1
    else next()
  }
}
