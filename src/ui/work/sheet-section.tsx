/** Which section writes a sheet, who looks after its initiative, every hand the sheet was in, and handing it over. */
import type { SectionEntry } from '../../workflow/sheet-record.ts'
import { SelectField } from '../parts/select-field.tsx'
import { Submission } from '../parts/submission.tsx'
import { TableRegion } from '../parts/table-region.tsx'
import { TextField } from '../parts/text-field.tsx'
import type { Site } from '../site.ts'
import { formatMoment } from './format-moment.ts'
import type { WorkingView } from './working-view.ts'

/** In a line: 書く課：地域協働課　受け持ち：潮田 みなと */
export function WhoseSheet({ view: { sheet, care } }: { readonly view: WorkingView }) {
  return (
    <p class="whose-sheet">
      <span>
        <span class="label">書く課</span> {sheet.sectionName ?? '所属の全体'}
      </span>
      {care?.person == null ? null : (
        <span>
          <span class="label">取組の受け持ち</span> {care.person.name}
        </span>
      )}
    </p>
  )
}

interface HandOverProps {
  readonly site: Site
  readonly view: WorkingView
}

export function HandOverSheet({ site, view: { sheet, sections } }: HandOverProps) {
  return (
    <section>
      <h2 id="section">書く課を決める</h2>
      {sections.length === 0 ? (
        <p class="missing">
          {sheet.office.name}には、課がまだ登録されていません。管理者が「人と役割」で加えられます。
        </p>
      ) : (
        <form method="post" action={site.links.sheetSection(sheet.id)}>
          <Submission />
          <SelectField
            id="section-of-sheet"
            name="section"
            label="書く課"
            hint="決めた課の人だけが書き、その課の課長と区長が承認します。書きかけの文は、先に保存してください。"
            none="所属の全体"
            chosen={sheet.section ?? ''}
            choices={sections.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <TextField id="section-why" name="why" label="理由（なくてもかまいません）" value="" />
          <button class="button button-outline" type="submit">
            この課に引き継ぐ
          </button>
        </form>
      )}
    </section>
  )
}

export function SectionHistory({ sections }: { readonly sections: readonly SectionEntry[] }) {
  if (sections.length === 0) return null
  return (
    <section>
      <h2 id="sections">書く課の引き継ぎ</h2>
      <TableRegion caption="書く課（新しい順）" quietCaption>
        <thead>
          <tr>
            <th scope="col">課</th>
            <th scope="col">だれが・いつ</th>
            <th scope="col">理由</th>
          </tr>
        </thead>
        <tbody>
          {sections.map(({ section, why, byName, at }) => (
            <tr>
              <th scope="row">{section ?? '所属の全体'}</th>
              <td>
                {byName} {formatMoment(at)}
              </td>
              <td>{why || '—'}</td>
            </tr>
          ))}
        </tbody>
      </TableRegion>
    </section>
  )
}
