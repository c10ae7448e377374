/** `torikumi admin`: what whoever runs the machine does for people: let the first one in, help the locked out. */
import { exportAuditHead, verifyAudit } from '../../actions/audit/verify-audit.ts'
import { listOffices } from '../../actions/list-offices.ts'
import { endDemonstration } from '../../actions/people/end-demonstration.ts'
import { inviteFirstAdministrator } from '../../actions/people/first-administrator.ts'
import { invitePerson, resetCredential } from '../../actions/people/invite-person.ts'
import { findPersonByEmail, listPeople } from '../../actions/people/list-people.ts'
import type { LinkMail } from '../../actions/people/mail-link.ts'
import { fail, ok, type Result } from '../../lib/problem.ts'
import { type AuditHead, hasHeadShape } from '../../people/audit.ts'
import { roleNames, roles } from '../../people/role.ts'
import { href } from '../../web/routes.ts'
import { type Answer, giveAnswer } from '../answer.ts'
import { readArguments } from '../arguments.ts'
import { type Command, UsageError } from '../command.ts'
import type { Installation } from '../installation.ts'
import { chooseMunicipality } from '../municipalities.ts'
import { printNewMunicipality } from '../new-municipality-file.ts'
import { readNamedFile } from '../read-files.ts'
import { replaceKey } from '../replace-key.ts'
import type { Terminal } from '../terminal.ts'
import { withInstallation } from '../with-installation.ts'

type Values = Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>

interface Call {
  readonly terminal: Terminal
  readonly installation: Installation
  readonly words: readonly string[]
  readonly values: Values
}

const commands: Readonly<Record<string, (call: Call) => Promise<Result<Answer>>>> = {
  invite,
  list,
  reset,
  'end-demonstration': end,
  'first-administrator': first,
  rekey: (call) => replaceKey(call.terminal, call.installation),
  'audit-head': auditHead,
  'verify-audit': verify,
}

export const adminCommand: Command = {
  summary: '人を招く、リンクを作り直す、操作の記録を確かめる',
  usage: [
    'admin invite --name 名前 --email アドレス --role 役割 [--office 所属の符号] [--json]',
    'admin list | reset アドレス [--second-factor] | first-administrator | end-demonstration',
    'admin audit-head | verify-audit [控えのファイル] | rekey',
    'admin new-municipality --name 市の名前 --code 団体コード --office 符号=区の名前… > plan.example.lg.jp.json',
  ].join('\n  ./torikumi '),
  async run(args, terminal) {
    const { values, positionals } = readArguments(args, {
      name: { type: 'string' },
      email: { type: 'string' },
      role: { type: 'string' },
      office: { type: 'string', multiple: true },
      code: { type: 'string' },
      'second-factor': { type: 'boolean' },
      json: { type: 'boolean' },
    })
    const [name = '', ...words] = positionals
    if (name === 'new-municipality') return printNewMunicipality(terminal, wishOf(values))
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined
    if (command === undefined) throw new UsageError('何をするかを書いてください。')
    const json = values.json === true
    return await withInstallation(terminal, async (installation) =>
      giveAnswer(terminal, await command({ terminal, installation, words, values }), { json }),
    )
  },
}

async function invite({ terminal, installation, values }: Call): Promise<Result<Answer>> {
  const context = installation.context()
  const role = roles.find((each) => each === values['role'] || roleNames[each] === values['role'])
  if (role === undefined) throw new UsageError(`--role は ${roles.join(' ')} のどれかです。`)
  const offices = (await listOffices(context)).map(({ office }) => office)
  const [code, ...others] = officesIn(values)
  if (others.length > 0) throw new UsageError('--office は1つだけ書いてください。')
  const office = offices.find((each) => each.code === code || each.name === code)
  if (code !== undefined && office === undefined) {
    throw new UsageError(`--office は ${offices.map((each) => each.code).join(' ')} のどれかです。`)
  }
  const granted = {
    role,
    office: office?.id ?? null,
    section: null,
    actingFor: null,
    from: context.today,
    until: null,
  }
  const name = String(values['name'] ?? '')
  const email = String(values['email'] ?? '')
  const mail = linkMail(terminal, installation)
  const invited = await invitePerson(context, { name, email, granted }, mail)
  return invited.ok ? ok(linkAnswer(terminal, installation, invited.value.token)) : invited
}

const officesIn = ({ office }: Values) => (Array.isArray(office) ? office.map(String) : [])

function wishOf(values: Values) {
  const { name, code } = values
  return { name: String(name ?? ''), code: String(code ?? ''), offices: officesIn(values) }
}

async function reset({ terminal, installation, words, values }: Call): Promise<Result<Answer>> {
  const context = installation.context()
  const [email] = words
  if (email === undefined) throw new UsageError('だれのリンクかをメールアドレスで書いてください。')
  const person = await findPersonByEmail(context, email)
  if (person === null) return fail(nobody(email))
  const secondFactor = values['second-factor'] === true
  const mail = linkMail(terminal, installation)
  const made = await resetCredential(context, person.id, { secondFactor }, mail)
  return made.ok ? ok(linkAnswer(terminal, installation, made.value.token)) : made
}

async function first({ terminal, installation }: Call): Promise<Result<Answer>> {
  const token = await inviteFirstAdministrator(installation.context(), { again: true })
  if (token !== null) return ok(linkAnswer(terminal, installation, token))
  return fail({
    code: 'admin/there',
    severity: 'blocks',
    message:
      '管理者はもういます。「admin list」で確かめ、「admin reset アドレス」でリンクを作れます。',
  })
}

/** Printed once, to be handed to one person. */
function oneTimeLink(terminal: Terminal, installation: Installation, token: string): string {
  const chosen = chooseMunicipality(terminal, installation.municipalities)
  const { host, origin: known } = chosen.ok ? chosen.value : { host: null, origin: null }
  const port = terminal.env['PORT'] || 3000
  const origin = known ?? `http://${host ?? '127.0.0.1'}:${port}`
  return `${origin}${href('invitation', { token })}`
}

/** A running server sends it. */
function linkMail(terminal: Terminal, installation: Installation): LinkMail {
  const { seals, municipality } = installation
  const addressOf = (token: string) => oneTimeLink(terminal, installation, token)
  return { seals: seals(), addressOf, municipality: municipality().name }
}

function linkAnswer(terminal: Terminal, installation: Installation, token: string): Answer {
  const link = oneTimeLink(terminal, installation, token)
  return { data: { link }, lines: [`本人だけに渡してください（一度だけ、72時間）: ${link}`] }
}

async function list({ installation }: Call): Promise<Result<Answer>> {
  const people = []
  let after: { name: string; id: string } | null = null
  for (;;) {
    const page = await listPeople(installation.context(), { words: '', after })
    people.push(...(page?.people ?? []))
    const last = people.at(-1)
    if (page?.more !== true || last === undefined) break
    after = { name: last.name, id: last.id }
  }
  const lines = people.map(({ name, email, leftOn, active, holdings }) => {
    const held = holdings.map(({ role, office }) => `${office ?? '市の全体'} ${roleNames[role]}`)
    const standing = leftOn !== null ? `${leftOn} に離れる` : active ? '使用中' : '招待中'
    return [name, email, held.join('、') || '役割なし', standing].join('\t')
  })
  return ok({ data: { people }, lines })
}

async function end({ installation }: Call): Promise<Result<Answer>> {
  const ended = await endDemonstration(installation.context())
  if (!ended.ok) return ended
  return ok({
    data: { closed: ended.value },
    lines: [`見本のアカウント ${ended.value} 件を閉じました。戻すことはできません。`],
  })
}

async function auditHead({ installation }: Call): Promise<Result<Answer>> {
  const head = await exportAuditHead(installation.context())
  return ok({ data: head, lines: [JSON.stringify(head)] })
}

async function verify({ installation, words }: Call): Promise<Result<Answer>> {
  const [file] = words
  const kept = file === undefined ? ok(null) : await readHead(file)
  if (!kept.ok) return kept
  const verified = await verifyAudit(installation.context(), kept.value)
  const fault = verified?.fault ?? null
  const sound = `操作の記録 ${verified?.head.position ?? 0} 件は、書き換えられていません。`
  return ok({ data: verified, lines: [fault ?? sound], amiss: fault !== null })
}

async function readHead(file: string): Promise<Result<AuditHead>> {
  const read = await readNamedFile(file)
  if (!read.ok) return read
  try {
    const head: unknown = JSON.parse(new TextDecoder().decode(read.value.bytes))
    if (hasHeadShape(head)) return ok(head)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
  }
  return fail({
    code: 'audit/head',
    severity: 'blocks',
    message: `「${file}」は、「admin audit-head」で書き出した控えではありません。`,
  })
}

function nobody(email: string) {
  return {
    code: 'admin/nobody',
    severity: 'blocks',
    message: `「${email}」の人はいません。「admin list」で確かめてください。`,
  } as const
}
