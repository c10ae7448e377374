/** Bringing many documents in at once, and the batches brought in before with how far each has come. */
import type { FiscalYear } from '../../japanese/fiscal-year.ts'
import type { Office } from '../../judgement/judged-sheet.ts'
import type { Problem } from '../../lib/problem.ts'
import { formatMinute } from '../format/day.ts'
import { formatYear } from '../format/year.ts'
import { ErrorSummary } from '../parts/error-summary.tsx'
import { controlOf, FormField } from '../parts/form-field.tsx'
import { Layout } from '../parts/layout.tsx'
import { RadioGroup } from '../parts/radio-group.tsx'
import { Submission } from '../parts/submission.tsx'
import { TableRegion } from '../parts/table-region.tsx'
import type { Site } from '../site.ts'

export interface ImportBatchesPageProps {
  readonly site: Site
  /** What kept the files from being taken; empty at first. */
  readonly problems: readonly Problem[]
  readonly chosen: BatchChoice
  readonly offices: readonly Office[]
  readonly years: readonly FiscalYear[]
  readonly batches: readonly BatchLine[]
  readonly limits: { readonly megabytes: number; readonly files: number }
}

export interface BatchChoice {
  readonly accepts: 'nothing' | 'clear' | 'acceptable'
  /** Name of an office; null leaves it to the documents. */
  readonly office: string | null
  readonly fiscalYear: FiscalYear | null
}

export interface BatchLine {
  readonly id: string
  /** ISO time. */
  readonly openedAt: string
  readonly openedBy: string | null
  readonly paused: boolean
  readonly files: number
  readonly waiting: number
}

const title = '文書をまとめて取り込む'

export function ImportBatchesPage(props: ImportBatchesPageProps) {
  const { site, problems, batches } = props
  return (
    <Layout
      site={site}
      title={problems.length > 0 ? `エラー：${title}` : title}
      crumbs={[
        { text: '文書の取り込み', href: site.links.importDocument() },
        { text: 'まとめて取り込む', href: null },
      ]}
      scripts={['import']}
    >
      <ErrorSummary
        title="文書を受け取れませんでした"
        errors={problems.map(({ message }) => ({ message, target: 'documents' }))}
      />
      <header class="page-head">
        <h1>{title}</h1>
        <p class="lead">
          何件でも選べます。送ったあとは、この画面を離れても読み取りが続きます。途中で止めることも、再開することもできます。
        </p>
      </header>
      <BatchForm {...props} />
      <section>
        <h2 id="batches">これまでのまとめての取り込み</h2>
        {batches.length === 0 ? (
          <p class="missing">まだありません。上の枠から文書を選んで送ると、ここに並びます。</p>
        ) : (
          <Batches site={site} batches={batches} />
        )}
      </section>
    </Layout>
  )
}

function BatchForm({ site, problems, chosen, offices, years, limits }: ImportBatchesPageProps) {
  const files = {
    id: 'documents',
    hint: `全部で${limits.megabytes}MB、${limits.files.toLocaleString('ja-JP')}件までです。まとめたzipも選べます。この枠に置くこともできます。`,
    error: problems[0]?.message ?? null,
  }
  const office = { id: 'batch-office', hint: '文書に書かれていないときや、違うときに選びます。' }
  const year = { id: 'batch-year', hint: '文書に書かれていないときや、違うときに選びます。' }
  return (
    <form
      class="import-form"
      method="post"
      action={site.links.importBatches()}
      enctype="multipart/form-data"
    >
      <Submission />
      <FormField label="取り込む文書" required {...files}>
        <input
          class="file-input"
          type="file"
          name="documents"
          multiple
          required
          {...controlOf(files)}
        />
      </FormField>
      <RadioGroup
        name="accepts"
        legend="読み取ったあと"
        chosen={chosen.accepts}
        choices={[
          {
            value: 'clear',
            label: '確かめることがない文書だけ確定する',
            hint: '確定した文書は公開されます。ほかは下書きに残ります。',
          },
          {
            value: 'nothing',
            label: 'すべて下書きにする',
            hint: '一件ずつ見てから確定します。公開はされません。',
          },
          {
            value: 'acceptable',
            label: '直さないと進めない文書のほかは、すべて確定する',
            hint: '確かめることは報告に残ります。公表済みの古い文書をまとめて移すときに使います。',
          },
        ]}
      />
      <FormField label="区（所属）" {...office}>
        <select class="input" name="office" {...controlOf(office)}>
          <option value="">文書に書かれているとおり</option>
          {offices.map(({ name }) => (
            <option value={name} selected={name === chosen.office}>
              {name}
            </option>
          ))}
        </select>
      </FormField>
      <FormField label="年度" {...year}>
        <select class="input" name="year" {...controlOf(year)}>
          <option value="">文書に書かれているとおり</option>
          {years.map((each) => (
            <option value={String(each)} selected={each === chosen.fiscalYear}>
              {formatYear(each, 'ja')}
            </option>
          ))}
        </select>
      </FormField>
      <button class="button" type="submit">
        送って読み取りを始める
      </button>
      <p class="import-progress" role="status" hidden>
        送っています。終わると、読み取りの様子を示すページが開きます。
      </p>
    </form>
  )
}

function Batches({ site, batches }: Pick<ImportBatchesPageProps, 'site' | 'batches'>) {
  return (
    <TableRegion caption="まとめての取り込み" quietCaption>
      <thead>
        <tr>
          <th scope="col">受け取った日</th>
          <th scope="col">様子</th>
          <th scope="col" class="number">
            文書（件）
          </th>
          <th scope="col" class="number">
            残り（件）
          </th>
        </tr>
      </thead>
      <tbody>
        {batches.map((batch) => (
          <tr>
            <th scope="row">
              <a href={site.links.importBatch(batch.id)}>{formatMinute(batch.openedAt, 'ja')}</a>
              {batch.openedBy === null ? null : <>（{batch.openedBy}）</>}
            </th>
            <td>
              {batch.waiting === 0 ? '終わりました' : batch.paused ? '止めています' : '読み取り中'}
            </td>
            <td class="number">{batch.files}</td>
            <td class="number">{batch.waiting}</td>
          </tr>
        ))}
      </tbody>
    </TableRegion>
  )
}
