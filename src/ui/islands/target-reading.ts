/**
 * Follows the typing in a field with a target sentence: the reading under it is asked for again, half a second after
 * the last key. Without this script, or while the server cannot be reached, the reading that came with the page stays.
 */
const pause = 500

for (const space of document.querySelectorAll<HTMLElement>('[data-reading-of]')) follow(space)

function follow(space: HTMLElement): void {
  const { readingOf = '', readingWith = '', readingFrom = '', readingQuery = '' } = space.dataset
  const field = document.getElementById(readingOf)
  if (!(field instanceof HTMLTextAreaElement) && !(field instanceof HTMLInputElement)) return
  const names = readingWith.split(' ').filter((name) => name !== '')
  const others = names.flatMap((name) => {
    const control = field.form?.elements.namedItem(name)
    return control instanceof HTMLInputElement || control instanceof HTMLSelectElement
      ? [{ name, control }]
      : []
  })
  let timer = 0
  let asking = new AbortController()
  const ask = async () => {
    asking.abort()
    asking = new AbortController()
    const { signal } = asking
    const query = new URLSearchParams(readingQuery)
    query.set('text', field.value)
    for (const { name, control } of others) query.set(name, control.value)
    const answer = await fetch(`${readingFrom}?${query}`, { signal }).catch(() => null)
    if (answer?.ok && !signal.aborted) space.innerHTML = await answer.text()
  }
  const soon = (event: Event) => {
    // the kana of an unfinished conversion is no sentence yet
    if (event instanceof InputEvent && event.isComposing) return
    clearTimeout(timer)
    timer = window.setTimeout(ask, pause)
  }
  for (const each of [field, ...others.map(({ control }) => control)]) {
    each.addEventListener('input', soon)
    each.addEventListener('compositionend', soon)
  }
}
