/** One batch of files: how far it has come, what became of each file, and where a person is needed. */
import type { Problem } from '../../lib/problem.ts'
import { formatMinute } from '../format/day.ts'
import { Layout } from '../parts/layout.tsx'
import { TableRegion } from '../parts/table-region.tsx'
import type { Site } from '../site.ts'

export interface ImportBatchPageProps {
  readonly site: Site
  readonly batch: Batch
}

interface Batch {
  readonly id: string
  /** ISO time. */
  readonly openedAt: string
  readonly openedBy: string | null
  readonly paused: boolean
  readonly files: readonly BatchFile[]
}

interface BatchFile {
  readonly name: string
  readonly state: 'waiting' | 'accepted' | 'draft' | 'known' | 'refused'
  readonly document: string | null
  readonly draft: string | null
  /** The first of them, and how many there are besides. */
  readonly problems: readonly Problem[]
  readonly moreProblems: number
}

/** What needs a person first, then what went well. */
const order = ['refused', 'draft', 'accepted', 'known'] as const

const words: Readonly<
  Record<BatchFile['state'], { readonly name: string; readonly what: string }>
> = {
  refused: { name: '取り込めない', what: '理由を見て、文書を直してから送り直してください。' },
  draft: { name: '下書きにした', what: '下書きを開いて確かめ、確定してください。' },
  accepted: { name: '確定した', what: '公開されています。' },
  known: { name: '取り込み済みだった', what: '同じ文書がすでにあるので、何も変えていません。' },
  waiting: { name: 'これから', what: '順に読み取ります。' },
}

export function ImportBatchPage({ site, batch }: ImportBatchPageProps) {
  const { files } = batch
  const waiting = files.filter(({ state }) => state === 'waiting').length
  const title = `まとめての取り込み（${formatMinute(batch.openedAt, 'ja')}）`
  return (
    <Layout
      site={site}
      title={waiting === 0 ? title : `${files.length - waiting}/${files.length} ${title}`}
      crumbs={[
        { text: '文書の取り込み', href: site.links.importDocument() },
        { text: 'まとめて取り込む', href: site.links.importBatches() },
        { text: formatMinute(batch.openedAt, 'ja'), href: null },
      ]}
      scripts={waiting === 0 || batch.paused ? [] : ['batch']}
    >
      <header class="page-head">
        <h1>{title}</h1>
        {batch.openedBy === null ? null : <p class="page-kicker">送った人：{batch.openedBy}</p>}
      </header>
      <div id="batch-state" class="batch-state">
        <Progress site={site} batch={batch} waiting={waiting} />
        {order.map((state) => (
          <Files site={site} state={state} files={files.filter((file) => file.state === state)} />
        ))}
        <Files site={site} state="waiting" files={files.filter((f) => f.state === 'waiting')} />
      </div>
    </Layout>
  )
}

interface ProgressProps extends ImportBatchPageProps {
  readonly waiting: number
}

function Progress({ site, batch, waiting }: ProgressProps) {
  const all = batch.files.length
  const done = all - waiting
  return (
    <section class="batch-progress" aria-labelledby="batch-progress">
      <h2 id="batch-progress">
        {waiting === 0 ? '終わりました' : batch.paused ? '止めています' : '読み取っています'}
      </h2>
      <p role="status">
        {all}件のうち{done}件を読み取りました。
      </p>
      <progress value={done} max={all} aria-labelledby="batch-progress">
        {Math.floor((100 * done) / all)}%
      </progress>
      {waiting === 0 ? null : (
        <form
          method="post"
          action={batch.paused ? site.links.resumeBatch(batch.id) : site.links.pauseBatch(batch.id)}
        >
          <p class="field-hint">
            {batch.paused
              ? '再開すると、残りを順に読み取ります。'
              : 'このページを閉じても読み取りは続きます。止めると、いま読んでいる文書で止まります。'}
          </p>
          <p class="button-row">
            <button class="button button-outline" type="submit">
              {batch.paused ? '再開する' : '止める'}
            </button>
            <a href={site.links.importBatch(batch.id)}>いまの様子に更新する</a>
          </p>
        </form>
      )}
    </section>
  )
}

interface FilesProps {
  readonly site: Site
  readonly state: BatchFile['state']
  readonly files: readonly BatchFile[]
}

function Files({ site, state, files }: FilesProps) {
  if (files.length === 0) return null
  const { name, what } = words[state]
  const id = `files-${state}`
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        {name}文書（{files.length}件）
      </h2>
      <p class="field-hint">{what}</p>
      <TableRegion caption={`${name}文書`} quietCaption>
        <thead>
          <tr>
            <th scope="col">文書</th>
            <th scope="col">確かめること</th>
          </tr>
        </thead>
        <tbody>
          {files.map((file) => (
            <tr>
              <th scope="row">
                <FileName site={site} file={file} />
              </th>
              <td>
                <Problems file={file} />
              </td>
            </tr>
          ))}
        </tbody>
      </TableRegion>
    </section>
  )
}

function FileName({ site, file }: { readonly site: Site; readonly file: BatchFile }) {
  if (file.draft !== null) return <a href={site.links.draft(file.draft)}>{file.name}</a>
  if (file.document !== null) return <a href={site.links.source(file.document)}>{file.name}</a>
  return <>{file.name}</>
}

function Problems({ file }: { readonly file: BatchFile }) {
  const { problems, moreProblems } = file
  if (problems.length === 0) return <>なし</>
  return (
    <ul class="plain-list">
      {problems.map(({ message }) => (
        <li>{message}</li>
      ))}
      {moreProblems > 0 ? <li>ほか{moreProblems}件</li> : null}
    </ul>
  )
}
