/** A page for what went wrong: what, where, and what to do. What was typed stays, ready to be sent again. */
import { Layout } from '../parts/layout.tsx'
import { Notification } from '../parts/notification.tsx'
import { SearchBox } from '../parts/search-box.tsx'
import type { Site } from '../site.ts'

export interface ErrorPageProps {
  readonly site: Site
  readonly title: string
  /** Sentences, each a paragraph. */
  readonly text: readonly string[]
  /** The form that could not be taken, to be sent again from here; null when nothing was sent. */
  readonly kept: KeptForm | null
  /** Nothing is wrong: something is left to do. */
  readonly done?: boolean
  /** Offers to look for what was not found. */
  readonly search?: boolean
}

export interface KeptForm {
  readonly action: string
  readonly fields: readonly { readonly name: string; readonly value: string }[]
}

export function ErrorPage({ site, title, text, kept, done = false, search }: ErrorPageProps) {
  const prefix = done ? '' : site.words.errors.prefix
  return (
    <Layout site={site} title={`${prefix}${title}`} crumbs={[]}>
      <header class="page-head">
        <h1>{title}</h1>
      </header>
      {text.map((sentence) => (
        <p>{sentence}</p>
      ))}
      {search === true ? <SearchBox site={site} /> : null}
      {kept === null || kept.fields.length === 0 ? null : <KeptFields kept={kept} done={done} />}
      <p>
        <a href={site.links.start()}>{site.words.startPage}</a>
      </p>
    </Layout>
  )
}

/** What was typed, ready to be sent again. */
export function KeptFields({ kept, done }: { readonly kept: KeptForm; readonly done: boolean }) {
  return (
    <>
      <Notification kind="information" title="入力した内容は、下に残っています">
        <p>
          {done ? '' : '少し待ってから'}
          「もう一度送る」を押してください。ほかへ控えておくこともできます。
        </p>
      </Notification>
      <form method="post" action={kept.action}>
        {kept.fields.map(({ name, value }, index) =>
          name !== 'text' ? (
            <input type="hidden" name={name} value={value} />
          ) : (
            <div class="field">
              <label class="field-label" for={`kept-${index}`}>
                送ろうとした文
              </label>
              <textarea class="input" id={`kept-${index}`} name={name} rows={6}>
                {value}
              </textarea>
            </div>
          ),
        )}
        <button class="button" type="submit">
          もう一度送る
        </button>
      </form>
    </>
  )
}
