/** One form being made: its words, order, widths and years beside a preview in four media, and its adoption. */
import type { Problem } from '../../lib/problem.ts'
import type { FormTemplate, TableTemplate } from '../../plan/form-template.ts'
import { fieldWords } from '../form-design/field-words.ts'
import { type BlockField, blockFields, tablesOf } from '../form-design/template-fields.ts'
import { ErrorSummary } from '../parts/error-summary.tsx'
import { FormLinks } from '../parts/form-links.tsx'
import { FormPreview, type PreviewTable } from '../parts/form-preview.tsx'
import { Layout } from '../parts/layout.tsx'
import { Notification } from '../parts/notification.tsx'
import { Submission } from '../parts/submission.tsx'
import { TableRegion } from '../parts/table-region.tsx'
import { TextField } from '../parts/text-field.tsx'
import type { Site } from '../site.ts'

export interface FormDesignPageProps {
  readonly site: Site
  readonly template: FormTemplate
  /** As saved last. */
  readonly preview: readonly PreviewTable[]
  readonly revisions: readonly {
    readonly revision: number
    readonly adopted: boolean
    readonly savedOn: string
    readonly savedBy: string | null
  }[]
  readonly notice: 'saved' | 'adopted' | null
  readonly problems: readonly Problem[]
}

export function FormDesignPage(props: FormDesignPageProps) {
  const { site, template, preview, revisions, notice, problems } = props
  const title = `${template.name}を直す`
  return (
    <Layout
      site={site}
      title={problems.length > 0 ? `エラー：${title}` : title}
      crumbs={[
        { text: site.words.forms.title, href: site.links.forms() },
        { text: '様式をつくる', href: site.links.formDesigns() },
        { text: template.name, href: null },
      ]}
      wide
    >
      <ErrorSummary
        title="まだ採用していません"
        errors={problems.map(({ message }) => ({ message, target: 'name' }))}
      />
      <header class="page-head">
        <h1>{title}</h1>
        <p class="lead">
          見出しの言葉、凡例、並び、列の幅を直せます。保存しても、採用するまでは使われません。採用するときは、この様式に印刷した文書を読み戻して、内容が変わらないことを確かめます。
        </p>
      </header>
      {notice === 'saved' ? <Notification kind="success" title="保存しました" /> : null}
      {notice === 'adopted' ? (
        <Notification kind="success" title="採用しました">
          <p>読み戻しても内容が変わらないことを確かめました。決めた年度の文書から使います。</p>
        </Notification>
      ) : null}
      <section>
        <h2 id="preview">保存した様式を見る</h2>
        <FormLinks
          site={site}
          id="preview-files"
          href={(medium) => site.links.formDesignFile(template.id, medium)}
          heading="四つの形式で見る"
          level={3}
          of={template.id}
        />
        {preview.map((table) => (
          <FormPreview name={`${template.name} ${table.caption}`} table={table} />
        ))}
      </section>
      <form method="post" action={site.links.formDesign(template.id)}>
        <Submission />
        <h2 id="words">様式を直す</h2>
        <TextField id="name" name="name" label="様式の名前" value={template.name} required />
        <TextField
          id="from"
          name="from"
          label="いつから（西暦の年度）"
          hint="空なら、はじめから"
          value={String(template.years.from ?? '')}
        />
        <TextField
          id="to"
          name="to"
          label="いつまで（西暦の年度）"
          hint="空なら、次の様式まで"
          value={String(template.years.to ?? '')}
        />
        {tablesOf(template).map((table, index) => (
          <TableFields table={table} index={index} />
        ))}
        <p class="button-row">
          <button class="button" type="submit" name="act" value="save">
            下書きとして保存する
          </button>{' '}
          <button class="button button-secondary" type="submit" name="act" value="adopt">
            確かめて採用する
          </button>
        </p>
      </form>
      <History revisions={revisions} />
    </Layout>
  )
}

function TableFields({ table, index }: { readonly table: TableTemplate; readonly index: number }) {
  return (
    <section>
      <h3 id={`table-${index}`}>{table.caption}の表</h3>
      <TextField
        id={`caption-${index}`}
        name={`caption-${index}`}
        label="表の名前"
        value={table.caption}
      />
      <fieldset class="field">
        <legend class="field-label">列の幅（左から。割合）</legend>
        <p class="form-design-widths">
          {table.columns.map((width, at) => (
            <input
              class="input input-number"
              type="text"
              inputmode="decimal"
              name={`width-${index}.${at}`}
              value={String(width)}
              aria-label={`${table.caption}の${at + 1}列目の幅`}
            />
          ))}
        </p>
      </fieldset>
      <TableRegion caption={`${table.caption}の表の言葉と並び`}>
        <thead>
          <tr>
            <th scope="col">場所</th>
            <th scope="col">何の行か</th>
            <th scope="col">印刷する言葉</th>
            <th scope="col">欄の中の順</th>
          </tr>
        </thead>
        <tbody>
          {blockFields(table, index).map((field) => (
            <Line table={table} field={field} />
          ))}
        </tbody>
      </TableRegion>
    </section>
  )
}

function Line({ table, field }: { readonly table: TableTemplate; readonly field: BlockField }) {
  const { at, block, words, order, of } = field
  const [, row = '0', cell = '0'] = at.split('.')
  const what =
    'field' in block ? `項目：${fieldWords[block.field]}` : kindWords[block.as ?? 'label']
  const place = `${Number(row) + 1}行目の${Number(cell) + 1}番目の欄`
  return (
    <tr>
      <td>{place}</td>
      <th scope="row">{what}</th>
      <td>
        <input
          class="input input-words"
          type="text"
          name={`words-${at}`}
          value={words}
          maxlength={200}
          aria-label={`${table.caption} ${place} ${what}の言葉`}
        />
      </td>
      <td>
        {of === 1 ? (
          '1'
        ) : (
          <input
            class="input input-number"
            type="text"
            inputmode="numeric"
            name={`order-${at}`}
            value={String(order)}
            aria-label={`${table.caption} ${place} ${what}の順`}
          />
        )}
      </td>
    </tr>
  )
}

const kindWords = { label: '見出し', legend: '凡例' } as const

function History({ revisions }: Pick<FormDesignPageProps, 'revisions'>) {
  if (revisions.length === 0) return null
  return (
    <section>
      <h2 id="history">保存の履歴</h2>
      <ol class="plain-list" reversed>
        {revisions.map(({ revision, adopted, savedOn, savedBy }) => (
          <li>
            {revision}版　{savedOn}
            {savedBy === null ? '' : `（${savedBy}）`}　{adopted ? '採用' : '下書き'}
          </li>
        ))}
      </ol>
    </section>
  )
}
