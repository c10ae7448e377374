/**
 * Whether a request that changes something comes from our own pages. Browsers say so themselves
 * (Sec-Fetch-Site, or Origin in older ones); a request with neither comes from no browser and carries nobody's
 * sign-in, so it cannot be forged on anyone's behalf.
 */
export function isSameOrigin(headers: Headers): boolean {
  const site = headers.get('sec-fetch-site')
  if (site !== null) return site === 'same-origin' || site === 'none'
  const origin = headers.get('origin')
  if (origin === null) return true
  return URL.canParse(origin) && new URL(origin).host === headers.get('host')
}
