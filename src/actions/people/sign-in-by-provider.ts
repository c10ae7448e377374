/**
 * Signing in by what the municipality's provider proved. Nobody gets in who was not invited: the first time, a
 * believed address leads to the invited person; from then on the provider's own name for them does, whatever happens
 * to the address: who is given it later does not get in by it. The second factor is the provider's to ask.
 */
import { fail, ok, type Problem, type Result } from '../../lib/problem.ts'
import type { Sql } from '../../store/database.ts'
import {
  type ExternalIdentity,
  findByIdentity,
  hasIdentity,
  recordIdentity,
} from '../../store/external-identity-store.ts'
import { findPerson, isHere, type Person } from '../../store/person-store.ts'
import type { ActionContext } from '../context.ts'
import { beginSession } from './begin-session.ts'
import { recordFailure } from './record-failure.ts'

export interface ProvenIdentity extends ExternalIdentity {
  readonly email: string | null
}

/** @returns The token for the browser's cookie */
export async function signInByProvider(
  context: ActionContext,
  identity: ProvenIdentity,
  formerToken: string | null,
): Promise<Result<string>> {
  const token = await context.store.write(async (sql) => {
    const person = await whoIs(sql, identity)
    if (person === null || person.demonstration || !isHere(person, context.today)) return null
    await recordIdentity(sql, identity, person.id, context.now)
    const by = `provider ${identity.issuer}`
    return await beginSession(sql, context, { person, complete: true, formerToken, by })
  })
  if (token !== null) return ok(token)
  await recordFailure(context, null, nobody)
  return fail(nobody)
}

async function whoIs(sql: Sql, identity: ProvenIdentity): Promise<Person | null> {
  const id = await findByIdentity(sql, identity)
  if (id !== null) return await findPerson(sql, { id })
  const invited = identity.email === null ? null : await findPerson(sql, { email: identity.email })
  // an address is given to the next one who comes; the account of whoever had it before is not
  if (invited === null || (await hasIdentity(sql, identity.issuer, invited.id))) return null
  return invited
}

const nobody: Problem = {
  code: 'provider/nobody',
  severity: 'blocks',
  message:
    'このアカウントは、まだ招かれていません。管理者に、サインインに使うメールアドレスを伝えて招いてもらってください。',
}
