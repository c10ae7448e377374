/** The sign a browser shows before an entry of a list, where its words do not begin with one themselves. */
import type { Element } from './node.ts'

export function listSign(entry: Element): string {
  const list = entry.parentNode
  if (list === null || !('tagName' in list)) return ''
  const styled = [...list.attrs, ...entry.attrs].some(
    ({ name, value }) => name === 'style' && /list-style(?:-type)?\s*:\s*none/iu.test(value),
  )
  if (styled) return ''
  if (list.tagName !== 'ol') return '・'
  const entries = list.childNodes.filter((node) => 'tagName' in node && node.tagName === 'li')
  const start = Number(list.attrs.find(({ name }) => name === 'start')?.value ?? 1)
  return `${start + entries.indexOf(entry)}. `
}
