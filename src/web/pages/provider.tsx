/** `/sign-in/provider`: to the municipality's provider, and back from it */
import { signInByProvider } from '../../actions/people/sign-in-by-provider.ts'
import type { Problem } from '../../lib/problem.ts'
import { ErrorPage } from '../../ui/pages/error-page.tsx'
import { ownAddress } from '../own-address.ts'
import { type Kept, keptSchema } from '../provider.ts'
import { page, seeOther } from '../respond.ts'
import { href } from '../routes.ts'
import { queryOf, type Visit } from '../visit.ts'
import { homeOf } from './arrival.tsx'
import { notFound } from './not-found.tsx'

const cookie = 'torikumi-provider'
const sealedFor = 'sign-in at the provider'
/** Seconds somebody may take at the provider. */
const patience = 600

export async function toProvider(visit: Visit): Promise<Response> {
  const { provider } = visit
  if (provider === null) return notFound(visit.site)
  const here = visit.origin ?? new URL(visit.request.url).origin
  const begun = await provider.begin(`${here}${href('fromProvider', {})}`)
  if (!begun.ok) return refused(visit, begun.problems)
  const back = ownAddress(queryOf(visit, 'back'))
  return seeOther(begun.value.address, keep(visit, { ...begun.value.kept, back }))
}

export async function fromProvider(visit: Visit): Promise<Response> {
  const { provider, actions } = visit
  if (provider === null) return notFound(visit.site)
  const kept = readKept(visit)
  if (kept === null) return seeOther(href('signIn', {}))
  // behind a proxy the request's own address is not the one the provider was given
  const address = new URL(`${kept.callback}${new URL(visit.request.url).search}`)
  const identity = await provider.finish(address, kept)
  if (!identity.ok) return refused(visit, identity.problems)
  const token = await signInByProvider(actions, identity.value, visit.token)
  if (!token.ok) return refused(visit, token.problems)
  const back = kept.back ?? (await homeOf(visit, token.value))
  const arrived = seeOther(back, visit.sessionCookie(token.value))
  arrived.headers.append('set-cookie', forgotten) // what was kept for the way has served
  return arrived
}

const forgotten = `${cookie}=; Path=/sign-in; Max-Age=0; HttpOnly; SameSite=Lax`

function refused({ site }: Visit, problems: readonly Problem[]): Response {
  const text = problems.map(({ message }) => message)
  return page(
    <ErrorPage site={site} title="サインインできませんでした" text={text} kept={null} />,
    {
      status: 422,
      headers: { 'set-cookie': forgotten },
    },
  )
}

type Carried = Kept & { readonly back: string | null }

function keep({ seals, origin }: Visit, kept: Carried): Readonly<Record<string, string>> {
  const sealed = seals().seal(Buffer.from(JSON.stringify(kept)), sealedFor)
  const value = Buffer.from(sealed).toString('base64url')
  const secure = origin?.startsWith('https:') === true ? '; Secure' : ''
  return {
    'set-cookie': `${cookie}=${value}; Path=/sign-in; Max-Age=${patience}; HttpOnly; SameSite=Lax${secure}`,
  }
}

/** null where there is none of ours. */
function readKept({ request, seals }: Visit): Carried | null {
  const value = new RegExp(`(?:^|; )${cookie}=([\\w-]+)`).exec(request.header('cookie') ?? '')?.[1]
  if (value === undefined) return null
  try {
    const opened = seals().open(Buffer.from(value, 'base64url'), sealedFor)
    return keptSchema.parse(JSON.parse(Buffer.from(opened).toString()))
  } catch {
    // changed, of another key, or of an older program: whoever holds it begins again
    return null
  }
}
