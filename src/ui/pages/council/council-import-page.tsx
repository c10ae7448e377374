/** A list of a council's members or opinions on its way in. */
import type { Office } from '../../../judgement/judged-sheet.ts'
import type { Site } from '../../site.ts'
import { type ShownTable, TableImportPage } from '../../tables/table-import-page.tsx'
import { type CouncilTableName, councilTableTitles } from './council-file-page.tsx'

export interface CouncilImportPageProps extends ShownTable {
  readonly site: Site
  readonly office: Office
  readonly table: CouncilTableName
  /** Whether whoever looks at it may take replies that were given before; `own`: not these, for they sent them. */
  readonly mayTakeReplies: 'yes' | 'own' | 'unknown' | 'no'
}

export function CouncilImportPage(props: CouncilImportPageProps) {
  const { office, table, mayTakeReplies, ...shown } = props
  const { links } = shown.site
  return (
    <TableImportPage
      {...shown}
      crumbs={[
        { text: '区政会議の仕事', href: links.councilWork() },
        { text: office.name, href: links.councilDesk(office.code) },
        { text: councilTableTitles[table], href: links.councilFile(office.code, table) },
      ]}
      action={links.councilImport(office.code, table, shown.id)}
      takenBy={
        table === 'opinions' && holdsEnds(shown.mapping) && mayTakeReplies !== 'yes'
          ? `回答か取り下げを含み、取り込むと公開されます。${takers[mayTakeReplies]}このページのアドレスを伝えて、同じ結果を確かめてもらってください。「回答」と「取り下げた日」の列を選ばなければ、意見だけを取り込めます。`
          : null
      }
      notesTitle="取り込んだ後のきまりとの照合"
    />
  )
}

const takers = {
  own: 'あなたが送ったファイルなので、取り込むのは、ほかの課長・区長です。',
  unknown:
    'だれが送ったファイルか分からないので、もう一度送ってください。送った人とは別の課長・区長が取り込みます。',
  no: '取り込むのは課長・区長です。',
} as const

/** Whether a column tells what came of the opinions. */
function holdsEnds(mapping: readonly string[]): boolean {
  return mapping.includes('reply') || mapping.includes('withdrawnOn')
}
