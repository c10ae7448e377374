/**
 * The cookie that holds a session's token: no script reads it, no other site's form or frame sends it along, and
 * over https it is bound to this host alone (`__Host-`).
 */
import { sessionLimits } from '../people/session.ts'

const token = /^[\w-]{43}$/

export function sessionToken(header: string | undefined, secure: boolean): string | null {
  for (const part of (header ?? '').split(';')) {
    const [name, value = ''] = part.trim().split('=', 2)
    if (name === cookieName(secure) && token.test(value)) return value
  }
  return null
}

/** @param value null ends it */
export function sessionCookie(value: string | null, secure: boolean): string {
  const age = value === null ? 0 : sessionLimits.absolute / 1000
  return [
    `${cookieName(secure)}=${value ?? ''}`,
    'Path=/',
    `Max-Age=${age}`,
    'HttpOnly',
    'SameSite=Lax',
    ...(secure ? ['Secure'] : []),
  ].join('; ')
}

function cookieName(secure: boolean): string {
  return secure ? '__Host-torikumi' : 'torikumi'
}
