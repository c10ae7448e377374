/** What a person cannot mend, told plainly: a database that is gone (503), a bug (500), and what is refused. */
import type { Context } from 'hono'
import type { Problem } from '../../lib/problem.ts'
import { ErrorPage } from '../../ui/pages/error-page.tsx'
import type { Site } from '../../ui/site.ts'
import { page } from '../respond.ts'
import { keptForm } from './refusal.tsx'

/** The database is gone or full: try again soon; the text of the form is on the page. */
export async function unavailable(site: Site, c: Context, problem: Problem): Promise<Response> {
  const words = site.words.errors
  const text = site.language === 'ja' ? problem.message : words.unavailable
  return page(
    <ErrorPage site={site} title={words.unavailableTitle} text={[text]} kept={await keptForm(c)} />,
    { status: 503, headers: { 'retry-after': '10' } },
  )
}

export async function broken(site: Site, c: Context): Promise<Response> {
  const words = site.words.errors
  return page(
    <ErrorPage
      site={site}
      title={words.brokenTitle}
      text={[words.broken]}
      kept={await keptForm(c)}
    />,
    { status: 500 },
  )
}

/** What was sealed does not open: whoever looks after the machine has to find the key. */
export async function closed(site: Site, c: Context): Promise<Response> {
  return page(
    <ErrorPage
      site={site}
      title="封じた秘密を開けません"
      text={[
        '二要素の登録や個人の欄を封じた鍵が、いまの鍵と違うか、失われています。何も変わっていません。',
        '管理者にお知らせください。管理者は、控えておいた鍵を元の場所（data.key か TORIKUMI_KEY）に戻してください。鍵がもうないときは、「admin reset アドレス --second-factor」で、認証アプリを登録し直せます。',
      ]}
      kept={await keptForm(c)}
    />,
    { status: 503 },
  )
}

export function tooLarge(site: Site, megabytes: number): Response {
  return page(
    <ErrorPage
      site={site}
      title="送られたものが大きすぎます"
      text={[
        `一度に受け取れるのは${megabytes}MBまでです。文書を分けるか、文字だけのファイルにしてから、もう一度取り込んでください。`,
        '受け取ったものは保存していません。',
      ]}
      kept={null}
    />,
    { status: 413 },
  )
}

export function foreignRequest(site: Site): Response {
  return page(
    <ErrorPage
      site={site}
      title="ほかのサイトからの操作は受け付けません"
      text={['このサイトのページを開き、そこから操作し直してください。何も変わっていません。']}
      kept={null}
    />,
    { status: 403 },
  )
}

/** Whoever calls us by another's name learns nothing of what is here: no name, no link, no style. */
export function foreignName(): Response {
  return page(
    <html lang="ja">
      <head>
        <meta charset="utf-8" />
        <title>エラー：この名前では開けません</title>
      </head>
      <body>
        <main>
          <h1>この名前では開けません</h1>
          <p>
            アドレスの名前が、このサイトのものではありません。サイトを始めたときに表示されたアドレスで開いてください。
          </p>
        </main>
      </body>
    </html>,
    { status: 421 },
  )
}

export function unreadableForm(site: Site): Response {
  return page(
    <ErrorPage
      site={site}
      title="送られた内容を読めません"
      text={[
        '送る途中で切れたか、フォームの形ではありません。前のページに戻り、もう一度送ってください。',
      ]}
      kept={null}
    />,
    { status: 400 },
  )
}
