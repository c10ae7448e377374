/** What hangs on the addresses of signing in, of accounts, and of the people. */
import {
  account,
  actAs,
  changePassword,
  endSessions,
  renewRecoveryCodes,
} from '../pages/account.tsx'
import { audit } from '../pages/audit.tsx'
import { acceptInvitation, invitation } from '../pages/invitation.tsx'
import { addSection, invite, people } from '../pages/people.tsx'
import {
  endRole,
  endSessionsOf,
  grantRole,
  leaving,
  person,
  resetCredential,
  transfer,
} from '../pages/person.tsx'
import { fromProvider, toProvider } from '../pages/provider.tsx'
import { assignResponsibility, responsibilities } from '../pages/responsibilities.tsx'
import { giveCode, signInCode } from '../pages/second-factor.tsx'
import { beginSession, signIn, signOut } from '../pages/sign-in.tsx'
import type { peopleRoutes } from '../routes/people.ts'
import type { Handler } from '../visit.ts'

export const peopleHandlers: Readonly<Record<keyof typeof peopleRoutes, Handler>> = {
  signIn,
  beginSession,
  toProvider,
  fromProvider,
  signInCode,
  giveCode,
  signOut,
  invitation,
  acceptInvitation,
  account,
  changePassword,
  renewRecoveryCodes,
  actAs,
  endSessions,
  people,
  invite,
  addSection,
  person,
  grantRole,
  endRole,
  transfer,
  leaving,
  resetCredential,
  endSessionsOf,
  responsibilities,
  assignResponsibility,
  audit,
}
