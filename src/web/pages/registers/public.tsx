/** `/registers`, `/registers/:register` and its rows as CSV */
import { getPublicRegister } from '../../../actions/registers/get-register.ts'
import { listPublicRegisters } from '../../../actions/registers/list-registers.ts'
import { printPublicRows } from '../../../actions/registers/print-rows.ts'
import { RegisterPage } from '../../../ui/pages/registers/register-page.tsx'
import { RegistersPage } from '../../../ui/pages/registers/registers-page.tsx'
import { file } from '../../file-response.ts'
import { page } from '../../respond.ts'
import { nameIn, queryOf, type Visit } from '../../visit.ts'
import { notFound } from '../not-found.tsx'

export async function registers({ site, actions }: Visit): Promise<Response> {
  return page(<RegistersPage site={site} registers={await listPublicRegisters(actions)} />)
}

export async function register(visit: Visit): Promise<Response> {
  const { site, actions } = visit
  const key = nameIn(visit, 'register')
  const after = queryOf(visit, 'after') ?? null
  const view = key === null ? null : await getPublicRegister(actions, { register: key, after })
  if (view === null) return notFound(site)
  return page(<RegisterPage site={site} {...view} isFirst={after === null} />)
}

export async function registerFile(visit: Visit): Promise<Response> {
  const key = nameIn(visit, 'register')
  const text = key === null ? null : await printPublicRows(visit.actions, key)
  if (text === null) return notFound(visit.site)
  return file({
    bytes: Buffer.from(text),
    mediaType: 'text/csv; charset=utf-8',
    name: `${key}.csv`,
  })
}
