/** `/tokens`: keys of programs */
import {
  listTokens,
  makeToken as make,
  opens,
  withdrawToken as withdraw,
} from '../../actions/api/tokens.ts'
import type { Problem } from '../../lib/problem.ts'
import { TokensPage, type TokensPageProps } from '../../ui/pages/tokens-page.tsx'
import { page, seeOther } from '../respond.ts'
import { href } from '../routes.ts'
import { entriesOf, idIn, readId, type Visit } from '../visit.ts'
import { notFound } from './not-found.tsx'

const blank: TokensPageProps['form'] = { name: '', office: '', acts: [], untilDay: '' }

export async function tokens(visit: Visit): Promise<Response> {
  return await show(visit, blank, [], null)
}

async function show(
  { site, actions }: Visit,
  form: TokensPageProps['form'],
  problems: readonly Problem[],
  made: string | null,
): Promise<Response> {
  const found = await listTokens(actions)
  if (found === null) return notFound(site)
  const shown = found.tokens.map((token) => ({ ...token, opens: opens(token, actions.today) }))
  const markup = (
    <TokensPage {...{ site, form, problems, made }} tokens={shown} offices={found.offices} />
  )
  return page(markup, {
    status: problems.length > 0 ? 422 : 200,
    headers: { 'cache-control': 'no-store' },
  })
}

export async function makeToken(visit: Visit): Promise<Response> {
  const entries = await entriesOf(visit)
  const form = (wanted: string) => entries.find(([name]) => name === wanted)?.[1]
  const given = {
    name: form('name') ?? '',
    office: form('office') ?? '',
    acts: entries.flatMap(([name, value]) => (name === 'acts' ? [value] : [])),
    untilDay: form('untilDay') ?? '',
  }
  const office = given.office === '' ? null : (readId(given.office) ?? '')
  const made = await make(visit.actions, { ...given, office })
  if (!made.ok) return await show(visit, given, made.problems, null)
  return await show(visit, blank, [], made.value)
}

export async function withdrawToken(visit: Visit): Promise<Response> {
  const id = idIn(visit, 'token')
  if (id === null) return notFound(visit.site)
  const done = await withdraw(visit.actions, id)
  return done.ok ? seeOther(href('tokens', {})) : await show(visit, blank, done.problems, null)
}
