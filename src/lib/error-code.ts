/** The code by which the system tells what went wrong, `ENOENT`; null for whatever was thrown without one. */
export function errorCode(cause: unknown): string | null {
  if (!(cause instanceof Error) || !('code' in cause)) return null
  return typeof cause.code === 'string' ? cause.code : null
}
