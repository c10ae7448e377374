/** An office as somebody names it on the command line, by its name or its code. */
import type { ActionContext } from '../actions/context.ts'
import { listOffices, listOfficesAndStandIns } from '../actions/list-offices.ts'
import type { Office } from '../judgement/judged-sheet.ts'
import type { Terminal } from './terminal.ts'

/** null, with the offices there are said, where it names none of them. */
export async function namedOffice(
  context: ActionContext,
  name: string,
  terminal: Terminal,
): Promise<Office | null> {
  const offices = (await listOfficesAndStandIns(context)).map(({ office }) => office)
  const wanted = name.trim().normalize('NFKC')
  const found = offices.find((office) => office.name === wanted || office.code === wanted)
  if (found !== undefined) return found
  const known = (await listOffices(context)).map(({ office }) => office.name).join('、')
  const hint =
    known === ''
      ? 'まだどの区の文書も取り込まれていません。'
      : `次のどれかを書いてください：${known}`
  terminal.say(`要修正: 「${name}」という区がありません。${hint}`)
  return null
}
