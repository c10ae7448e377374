/**
 * Keeps what is typed in the sheet editor, or to a letter, aside, a few seconds after the last key, and says so. Saving stays a person's
 * own act. Without this script every button of the form keeps the words first.
 */
const pause = 3_000
const retry = 15_000

const form = document.querySelector<HTMLFormElement>('form[data-unsaved-to]')
const state = document.querySelector<HTMLElement>('[data-saved-state]')
if (form !== null && state !== null) watch(form, state)

function watch(editor: HTMLFormElement, words: HTMLElement): void {
  const address = editor.dataset['unsavedTo'] ?? ''
  let timer = 0
  let dirty = false
  const keep = async () => {
    clearTimeout(timer)
    const body = new FormData(editor)
    body.delete('submission')
    const sent = new URLSearchParams([...body].map(([name, value]) => [name, String(value)]))
    const answer = await fetch(address, { method: 'POST', body: sent }).catch(() => null)
    if (answer?.ok) {
      dirty = false
      const time = new Date().toLocaleTimeString('ja-JP', { hour: '2-digit', minute: '2-digit' })
      words.textContent = `まだ保存していません。書きかけは控えてあります（${time}）。`
      return
    }
    words.textContent = whyNot(answer)
    timer = window.setTimeout(keep, retry)
  }
  // fields of the form may stand outside it
  document.addEventListener('input', ({ target }) => {
    if ((target as HTMLInputElement).form !== editor) return
    dirty = true
    words.textContent = 'まだ保存していません。'
    clearTimeout(timer)
    timer = window.setTimeout(keep, pause)
  })
  editor.addEventListener('submit', () => {
    dirty = false
    clearTimeout(timer)
  })
  window.addEventListener('beforeunload', (event) => {
    if (dirty) event.preventDefault()
  })
}

function whyNot(answer: Response | null): string {
  if (answer?.status === 401)
    return 'サインインが終わっています。保存のボタンを押すと、サインインの後に続きを送れます。書いた文は画面に残っています。'
  if (answer?.status === 409)
    return 'ほかの人も下書きを保存しています。保存のボタンを押すと、両方を見て合わせられます。書いた文は画面に残っています。'
  if (answer?.status === 403)
    return 'いまは書けない状態です（承認待ちか、閉じられています）。書いた文は画面に残っています。'
  return '書きかけを控えられませんでした。書いた文は画面に残っています。つながりしだい、もう一度控えます。'
}
