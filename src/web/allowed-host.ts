/**
 * Which names this server answers to. A page elsewhere can give its own name our loopback address (DNS rebinding)
 * and then read and act as if it were ours; it cannot change the Host header, which still says its own name.
 */
export const loopback = ['localhost', '127.0.0.1', '[::1]']

/**
 * The names for an address to listen on.
 *
 * @param address As given in HOST
 * @returns null where others can reach the address: by which name they call it is not ours to know
 */
export function hostsFor(address: string): readonly string[] | null {
  const name = address.includes(':') ? `[${address}]` : address.toLowerCase()
  const own = loopback.includes(name) || /^127(?:\.\d{1,3}){3}$/.test(name)
  return own ? [...new Set([...loopback, name])] : null
}

/** @param header The Host header, with or without a port; one that names no host is refused where hosts are named */
export function isAllowedHost(header: string | null, hosts: readonly string[] | null): boolean {
  if (hosts === null) return true
  const name = /^(?<name>\[[\da-f:.]+\]|[^:[\]]+)(?::\d+)?$/i.exec(header ?? '')?.groups?.['name']
  return name !== undefined && hosts.includes(name.toLowerCase())
}
