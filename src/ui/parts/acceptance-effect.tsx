/** What accepting a draft does to what the public sees of the year, above the button that does it. */
import type { DraftEffect, NamedSheet } from '../draft/draft-effect.ts'
import { formatYear } from '../format/year.ts'
import { Notification } from './notification.tsx'

export function AcceptanceEffect({ effect }: { readonly effect: DraftEffect | null }) {
  if (effect === null || effect.kind === 'first') return null
  const { kind, gone, replaced } = effect
  const year = `${effect.office.name}の${formatYear(effect.fiscalYear, 'ja')}`
  if (kind === 'behind') {
    return (
      <Notification
        kind="caution"
        title="確定しても、区のページには先の段階の文書が出たままです"
        level={3}
      >
        <p>
          {year}
          には、この文書より先の段階まで書かれた文書が公開されています。この文書は、前の版として残ります。
        </p>
      </Notification>
    )
  }
  if (kind === 'beside') {
    return (
      <>
        <p>
          {year}
          には、ほかの取組が公開されています。確定すると、この文書の取組が加わります。ほかの取組は、そのままです。
        </p>
        <SameNumber sheets={effect.sameNumber} />
      </>
    )
  }
  return (
    <>
      {replaced.length === 0 ? null : (
        <p>
          {year}の公開されている取組のうち、{namesOf(replaced)}
          が、この文書の内容に替わります。前の文書は、前の版として残ります。
        </p>
      )}
      {gone.length === 0 ? null : (
        <Notification kind="caution" title="確定すると見えなくなる取組があります" level={3}>
          <p>
            次の取組は{year}
            のページに公開されていますが、この文書にはありません。文書は前の版として残ります。取組を残すときは、この文書を取組ごとに分けて取り込んでください。
          </p>
          <ul>
            {gone.map((sheet) => (
              <li>{nameOf(sheet)}</li>
            ))}
          </ul>
        </Notification>
      )}
      <SameNumber sheets={effect.sameNumber} />
    </>
  )
}

/** A renamed sheet that is nothing like its former version stands beside it (decision 028). */
function SameNumber({ sheets }: { readonly sheets: readonly NamedSheet[] }) {
  if (sheets.length === 0) return null
  return (
    <Notification kind="caution" title="同じ番号の別の取組が、公開されたまま残ります" level={3}>
      <p>
        {namesOf(sheets)}
        は、この文書の取組と番号が同じで、別の取組として残ります。名前を改めた同じ取組のときは、二つに数えられます。その年度のすべての取組を一つの文書にして取り込むと、前の名前の取組は見えなくなります。
      </p>
    </Notification>
  )
}

/** A whole year that is brought anew is counted, not told sheet by sheet. */
function namesOf(sheets: readonly NamedSheet[]): string {
  return sheets.length <= mostNamed ? sheets.map(nameOf).join('、') : `${sheets.length}件`
}

const mostNamed = 3

function nameOf({ number, title }: NamedSheet): string {
  return `取組項目${number ?? ''}「${title || '名称なし'}」`
}
