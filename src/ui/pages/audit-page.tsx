/** The audit: who saw and did what, when, and by which rule; filters stand in the address. */
import type { AuditFacts, AuditOutcome } from '../../people/audit.ts'
import { formatMinute } from '../format/day.ts'
import { Layout } from '../parts/layout.tsx'
import { SelectField } from '../parts/select-field.tsx'
import { TableRegion } from '../parts/table-region.tsx'
import { TextField } from '../parts/text-field.tsx'
import type { Site } from '../site.ts'

export interface AuditPageProps {
  readonly site: Site
  readonly entries: readonly AuditFacts[]
  readonly next: number | null
  readonly query: AuditFilters
  /** Acts to choose from: code and words. */
  readonly acts: readonly { readonly value: string; readonly label: string }[]
}

export interface AuditFilters {
  readonly person: string | null
  readonly act: string | null
  readonly about: string | null
  readonly from: string | null
  readonly until: string | null
}

const outcomes: Readonly<Record<AuditOutcome, string>> = {
  done: 'しました',
  seen: '見ました',
  failed: 'できませんでした',
  refused: '断られました',
}

export function AuditPage({ site, entries, next, query, acts }: AuditPageProps) {
  const title = '操作の記録'
  const words = new Map(acts.map(({ value, label }) => [value, label]))
  const link = (change: Readonly<Record<string, string | null>>) =>
    site.links.audit({ ...query, ...change })
  return (
    <Layout site={site} title={title} crumbs={[{ text: title, href: null }]} wide>
      <header class="page-head">
        <h1>{title}</h1>
        <p class="lead">
          だれが何を見て、何をしたかです。記録は鎖のようにつながっていて、書き換えると分かります。
        </p>
      </header>
      <form class="audit-filters" method="get" action={site.links.audit()}>
        {query.person === null ? null : <input type="hidden" name="person" value={query.person} />}
        {query.about === null ? null : <input type="hidden" name="about" value={query.about} />}
        <SelectField
          id="act"
          name="act"
          label="操作"
          none="すべての操作"
          chosen={query.act ?? ''}
          choices={acts}
        />
        <TextField id="from" name="from" label="この日から" type="date" value={query.from ?? ''} />
        <TextField
          id="until"
          name="until"
          label="この日まで"
          type="date"
          value={query.until ?? ''}
        />
        <button class="button" type="submit">
          絞り込む
        </button>
      </form>
      {query.person === null && query.about === null ? null : (
        <p>
          {query.person === null ? null : (
            <a href={link({ person: null })}>すべての人の記録にする</a>
          )}
          {query.about === null ? null : (
            <a href={link({ about: null })}>すべての対象の記録にする</a>
          )}
        </p>
      )}
      {entries.length === 0 ? (
        <p class="missing">当てはまる記録はありません。絞り込みを外してください。</p>
      ) : (
        <TableRegion caption="操作の記録" quietCaption>
          <thead>
            <tr>
              <th scope="col" class="number">
                番号
              </th>
              <th scope="col">いつ</th>
              <th scope="col">だれが</th>
              <th scope="col">何を</th>
              <th scope="col">結果</th>
              <th scope="col">対象</th>
            </tr>
          </thead>
          <tbody>
            {entries.map((entry) => (
              <tr>
                <td class="number">{entry.position}</td>
                <td>{formatMinute(entry.at, 'ja')}</td>
                <th scope="row">
                  <Who entry={entry} link={link} />
                </th>
                <td>{words.get(entry.act) ?? entry.act}</td>
                <td>
                  {outcomes[entry.outcome]}
                  {entry.details.length === 0 ? null : (
                    <span class="holding-days">{entry.details.join('、')}</span>
                  )}
                  {entry.rule === null ? null : <span class="holding-days">{entry.rule}</span>}
                </td>
                <td>
                  {entry.about === null ? (
                    '—'
                  ) : (
                    <a class="audit-about" href={link({ about: entry.about })}>
                      {entry.about}
                    </a>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </TableRegion>
      )}
      {next === null ? null : (
        <p>
          <a href={link({ before: String(next) })}>これより前の記録を見る</a>
        </p>
      )}
    </Layout>
  )
}

interface WhoProps {
  readonly entry: AuditFacts
  readonly link: (change: Readonly<Record<string, string | null>>) => string
}

function Who({ entry: { actor, address }, link }: WhoProps) {
  const from = address === null ? null : <span class="holding-days">{address}</span>
  if (actor.id === undefined) {
    return (
      <>
        {actor.name ?? 'サインインしていない人'}
        {from}
      </>
    )
  }
  return (
    <>
      <a href={link({ person: actor.id })}>{actor.name}</a>
      {from}
    </>
  )
}
