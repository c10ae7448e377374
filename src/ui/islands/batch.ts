/**
 * Keeps the state of a batch up to date while it is read: the page itself is asked for again, and its part put in
 * place of the old one. Without this script a link does the same.
 */
const every = 2_000

async function refresh(): Promise<void> {
  const answer = await fetch(location.href).catch(() => null)
  if (answer === null || !answer.ok) return wait() // the server may be starting again
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
  const fresh = page.getElementById('batch-state')
  const old = document.getElementById('batch-state')
  if (fresh === null || old === null) return
  if (old.contains(document.activeElement)) return wait() // somebody is about to press or follow something
  old.replaceChildren(...fresh.childNodes)
  document.title = page.title
  if (page.querySelector('script[src*="batch"]') !== null) wait()
}

function wait(): void {
  setTimeout(() => void refresh(), every)
}

wait()
