/** The registers an office keeps: the way to what has to be recorded now. */
import { may } from '../../../workflow/policy/may.ts'
import { formatDay } from '../../format/day.ts'
import { Layout } from '../../parts/layout.tsx'
import { TableRegion } from '../../parts/table-region.tsx'
import type { ShownRegister } from '../../registers/shown.ts'
import type { Site } from '../../site.ts'

export interface RegisterWorkPageProps {
  readonly site: Site
  readonly registers: readonly ShownRegister[]
  readonly mayOpen: boolean
}

const title = '台帳の記録'

export function RegisterWorkPage({ site, registers, mayOpen }: RegisterWorkPageProps) {
  return (
    <Layout site={site} title={title} crumbs={[{ text: title, href: null }]}>
      <header class="page-head">
        <h1>{title}</h1>
        <p class="lead">
          あったことをその日のうちに記録すると、指標の実績と判定がその場で変わります。
        </p>
      </header>
      {registers.length === 0 ? (
        <p class="missing">
          まだ台帳がありません。
          {mayOpen ? '下のボタンから作れます。' : '課長か企画担当が作れます。'}
        </p>
      ) : (
        <TableRegion caption="台帳">
          <thead>
            <tr>
              <th scope="col">台帳</th>
              <th scope="col">所属</th>
              <th scope="col">最新の記録</th>
              <th scope="col">操作</th>
            </tr>
          </thead>
          <tbody>
            {registers.map(({ register, office, latestDay }) => (
              <tr>
                <th scope="row">
                  <a href={site.links.workingRegister(register.key)}>{register.definition.name}</a>
                </th>
                <td>{office.name}</td>
                <td>{latestDay === null ? '—' : formatDay(latestDay, 'ja')}</td>
                <td>
                  {register.definition.intake.includes('form') &&
                  may(site.who, 'entry.add', { office: office.id }).allowed ? (
                    <a href={site.links.newEntry(register.key)}>
                      記録する
                      <span class="visually-hidden">（{register.definition.name}）</span>
                    </a>
                  ) : (
                    '—'
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </TableRegion>
      )}
      {mayOpen ? (
        <p>
          <a class="button button-outline" href={site.links.newRegister()}>
            新しい台帳を作る
          </a>
        </p>
      ) : null}
    </Layout>
  )
}
