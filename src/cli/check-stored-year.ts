/** `torikumi check --fiscal-year`: the findings of what was imported, and an office's answers to them. */
import { setFindingAside, withdrawAnswer } from '../actions/answer-finding.ts'
import type { ActionContext } from '../actions/context.ts'
import { type ListedFinding, listYearFindings } from '../actions/list-findings.ts'
import { findingJson } from '../check/finding.ts'
import { findingsSarif } from '../check/sarif.ts'
import type { FiscalYear } from '../japanese/fiscal-year.ts'
import { readFiscalYearOption } from './arguments.ts'
import { checkWithProgress } from './check-with-progress.ts'
import { UsageError } from './command.ts'
import { countFindings, formatFinding } from './format-finding.ts'
import { knownYears } from './known-years.ts'
import { namedOffice } from './named-office.ts'
import { type ExitCode, exitCode, refuse, type Terminal } from './terminal.ts'
import { withKept } from './with-installation.ts'

export const storedOptions = {
  'fiscal-year': { type: 'string' },
  office: { type: 'string' },
  'set-aside': { type: 'string' },
  withdraw: { type: 'string' },
  reason: { type: 'string' },
} as const

interface Asked {
  readonly 'fiscal-year'?: string | undefined
  readonly office?: string | undefined
  readonly json?: boolean | undefined
  readonly sarif?: boolean | undefined
  readonly 'set-aside'?: string | undefined
  readonly withdraw?: string | undefined
  readonly reason?: string | undefined
}

export async function checkStoredYear(asked: Asked, terminal: Terminal): Promise<ExitCode> {
  const fiscalYear = readFiscalYearOption(asked['fiscal-year'])
  const aside = asked['set-aside']
  if (fiscalYear === null) throw new UsageError('--fiscal-year に年度を書いてください。')
  if (aside !== undefined && asked.withdraw !== undefined) {
    throw new UsageError('--set-aside と --withdraw は、どちらか一つを指定してください。')
  }
  return await withKept(terminal, async (installation) => {
    const context = installation.context()
    const named =
      asked.office === undefined ? null : await namedOffice(context, asked.office, terminal)
    if (asked.office !== undefined && named === null) return exitCode.inputAtFault
    const office = named?.name ?? null
    await checkWithProgress(context, terminal)
    const id = aside ?? asked.withdraw
    return id === undefined
      ? await list(context, { ...asked, office, fiscalYear }, terminal)
      : await answer(context, { ...asked, office, id, fiscalYear }, terminal)
  })
}

/** What was asked, once its year is read and its office is known to be there. */
interface Understood extends Omit<Asked, 'office'> {
  /** By name; null: every office. */
  readonly office: string | null
  readonly fiscalYear: FiscalYear
}

async function list(
  context: ActionContext,
  { office, fiscalYear, json, sarif }: Understood,
  terminal: Terminal,
): Promise<ExitCode> {
  const found = (await listYearFindings(context, { fiscalYear, office })).map(named)
  if (json === true)
    terminal.print(`${JSON.stringify({ findings: found.map(storedJson) }, null, 2)}\n`)
  else if (sarif === true) {
    const reported = found.map(({ finding, answer: setAside }) => ({
      finding,
      setAside: setAside?.reason ?? null,
    }))
    terminal.print(`${JSON.stringify(findingsSarif(reported), null, 2)}\n`)
  } else {
    const open = found.filter(({ answer: setAside }) => setAside === null)
    const aside = found.filter(({ answer: setAside }) => setAside !== null)
    for (const each of [...open, ...aside]) terminal.print(`${formatListed(each)}\n`)
    const counted = countFindings(open.map(({ finding }) => finding))
    terminal.say(`${counted}、確認済み ${aside.length} 件`)
    if (found.length === 0) terminal.say(await knownYears(context))
  }
  return exitCode.done
}

function storedJson({ finding, office, answer: setAside }: ListedFinding) {
  return { ...findingJson(finding), id: finding.identity, office: office.name, setAside }
}

function formatListed({ finding, office, answer: setAside }: ListedFinding): string {
  const head = `[${finding.identity.slice(0, 12)}] ${office.name}`
  const reason = setAside === null ? '' : ` 確認済み（${setAside.reason}）`
  return `${head}${reason} ${formatFinding(finding)}`
}

/** Documents are known to people by their files, not by their ids. */
function named(listed: ListedFinding): ListedFinding {
  const { finding, sources } = listed
  const name = (id: string) => sources[id]?.source ?? id
  const where = finding.where.map((each) => ({ ...each, source: name(each.source) }))
  return { ...listed, finding: { ...finding, document: name(finding.document), where } }
}

async function answer(
  context: ActionContext,
  asked: Understood & { readonly id: string },
  terminal: Terminal,
): Promise<ExitCode> {
  const { id, fiscalYear, office, reason = '' } = asked
  const all = await listYearFindings(context, { fiscalYear, office })
  const meant = all.filter(({ finding }) => id.length >= 6 && finding.identity.startsWith(id))
  const [found] = meant
  if (found === undefined || new Set(meant.map(({ finding }) => finding.identity)).size > 1) {
    terminal.say(
      `「${id}」の番号の指摘が一つに決まりません。check --fiscal-year ${fiscalYear} で番号を確かめ、6文字以上で書いてください。`,
    )
    return exitCode.inputAtFault
  }
  const act = asked.withdraw === undefined ? setFindingAside : withdrawAnswer
  const address = { document: found.document, finding: found.finding.identity }
  const answered = await act(context, address, reason)
  if (!answered.ok) return refuse(terminal, answered.problems)
  terminal.say(asked.withdraw === undefined ? '確認済みにしました。' : '確認済みを取り消しました。')
  return exitCode.done
}
