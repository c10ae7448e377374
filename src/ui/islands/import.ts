/** Takes files dropped anywhere on the import form, and says that sending has begun. */
const form = document.querySelector<HTMLFormElement>('.import-form')
const input = form?.querySelector<HTMLInputElement>('input[type=file]')

form?.addEventListener('dragover', (event) => event.preventDefault())
form?.addEventListener('drop', (event) => {
  const files = event.dataTransfer?.files
  if (!input || !files || files.length === 0) return
  event.preventDefault()
  input.files = files
})
form?.addEventListener('submit', () => {
  for (const part of form.querySelectorAll<HTMLElement>('.import-progress')) part.hidden = false
})
