/** Doors of signing in, of accounts and of people, declared apart from the routes. */
import { roles } from '../../../src/people/role.ts'
import type { peopleRoutes } from '../../../src/web/routes/people.ts'
import { type Door, heads } from './door.ts'

export const peopleDoors: Readonly<Record<keyof typeof peopleRoutes, Door>> = {
  signIn: 'anyone',
  beginSession: 'anyone',
  toProvider: 'anyone',
  fromProvider: 'anyone',
  signInCode: 'anyone',
  giveCode: 'anyone',
  signOut: 'anyone',
  invitation: 'anyone',
  acceptInvitation: 'anyone',
  account: roles,
  changePassword: roles,
  renewRecoveryCodes: roles,
  actAs: roles,
  endSessions: roles,
  people: ['administrator'],
  invite: ['administrator'],
  addSection: ['administrator'],
  person: ['administrator'],
  grantRole: ['administrator'],
  endRole: ['administrator'],
  transfer: ['administrator'],
  leaving: ['administrator'],
  resetCredential: ['administrator'],
  endSessionsOf: ['administrator'],
  responsibilities: [...heads, 'administrator'],
  assignResponsibility: [...heads, 'administrator'],
  audit: ['administrator'],
}
