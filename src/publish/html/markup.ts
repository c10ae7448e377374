/** Text and attributes as HTML and XML take them: the five characters that would be markup, and nothing else. */
export function escapeMarkup(text: string): string {
  return /[&<>"']/.test(text) ? text.replace(/[&<>"']/g, (each) => entities[each] ?? each) : text
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** As a part of an XML file takes it: without the characters that XML 1.0 has no way to write. */
export function escapeXml(text: string): string {
  return escapeMarkup(text).replace(forbidden, '')
}

const forbidden = /(?![\t\n\r])\p{Cc}|[\ufffe\uffff]|\p{Cs}/gu
