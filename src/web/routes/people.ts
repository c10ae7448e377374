/** Addresses of signing in, of one's account, and of the people and what they may do. */
import { officeAct, officePage, openAct, openPage, personal, type Route } from './route.ts'

export const peopleRoutes = {
  signIn: personal(openPage('/sign-in')),
  beginSession: openAct('/sign-in'),
  toProvider: personal(openPage('/sign-in/provider')),
  fromProvider: personal(openPage('/sign-in/provider/callback')),
  signInCode: personal(openPage('/sign-in/code')),
  giveCode: openAct('/sign-in/code'),
  signOut: openAct('/sign-out'),
  invitation: personal(openPage('/invitations/:token')),
  acceptInvitation: openAct('/invitations/:token'),

  account: officePage('/account', 'person'),
  changePassword: officeAct('/account/password', 'account.manage'),
  renewRecoveryCodes: officeAct('/account/recovery-codes', 'account.manage'),
  actAs: officeAct('/account/role', 'account.manage'),
  endSessions: officeAct('/account/sessions', 'account.manage'),
  people: officePage('/people', 'people.read'),
  invite: officeAct('/people', 'people.manage'),
  addSection: officeAct('/sections', 'people.manage'),
  person: officePage('/people/:person', 'people.read'),
  grantRole: officeAct('/people/:person/roles', 'people.manage'),
  endRole: officeAct('/people/:person/roles/:holding', 'people.manage'),
  transfer: officeAct('/people/:person/transfer', 'people.manage'),
  leaving: officeAct('/people/:person/leaving', 'people.manage'),
  resetCredential: officeAct('/people/:person/credential', 'people.manage'),
  endSessionsOf: officeAct('/people/:person/sessions', 'people.manage'),
  responsibilities: officePage('/offices/:office/responsibilities', 'initiative.assign'),
  assignResponsibility: officeAct('/offices/:office/responsibilities', 'initiative.assign'),
  audit: officePage('/audit', 'audit.read'),
} as const satisfies Readonly<Record<string, Route>>
