/**
 * Makes comparing a draft with its document comfortable: a field and its words in the document light up together
 * and come into view together. Without this script the same links jump to either side.
 */
const current = 'is-current'

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null
  const id = link?.getAttribute('href')?.slice(1) ?? ''
  const path = /^(?:field|place)-(.+)$/.exec(id)?.[1]
  if (path === undefined) return
  event.preventDefault()
  history.replaceState(null, '', `#${id}`)
  showPair(path)
  document.getElementById(id)?.focus({ preventScroll: true })
})

const opened = /^#field-(.+)$/.exec(location.hash)?.[1]
if (opened !== undefined) showPair(opened)

function showPair(path: string): void {
  for (const element of document.querySelectorAll(`.${current}`)) element.classList.remove(current)
  const field = document.getElementById(`field-${path}`)
  const place = document.getElementById(`place-${path}`)
  for (const element of [field, place]) element?.classList.add(current)
  if (place !== null) scrollPane(place)
  field?.scrollIntoView({ block: 'center' })
}

/** Scrolls the document's own pane; the page itself stays with the field. */
function scrollPane(place: HTMLElement): void {
  const pane = place.closest('.draft-pane')
  if (pane === null) return
  const offset = place.getBoundingClientRect().top - pane.getBoundingClientRect().top
  pane.scrollTop += offset - pane.clientHeight / 3
}
