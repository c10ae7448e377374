/**
 * Every column of the database that holds something sealed, and what the seal in a row belongs to. A new one is named
 * here, or a key cannot be replaced without losing it (test/access/rekey.test.ts).
 */
import { mailSealedFor } from '../../store/mail-store.ts'
import type { SealedColumn } from '../../store/sealed-store.ts'
import { contactOf } from '../council/seats.ts'
import { totpSealedFor } from '../people/second-factor.ts'
import { entrySealedFor as fieldsSealedFor } from '../registers/sealed-fields.ts'
import { recipientName } from '../surveys/import-recipients.ts'
import { entrySealedFor } from '../surveys/paper-sheets.ts'
import { answersSealedFor } from '../surveys/sealed-answers.ts'
import { importSealedFor } from '../tables/kept-table.ts'

export interface SealedPlace extends SealedColumn {
  /** What the seal of a row belongs to, from the values of `names`. */
  readonly of: (...names: readonly string[]) => string
}

export const sealedPlaces: readonly SealedPlace[] = [
  {
    table: 'credential',
    column: 'totp_secret',
    key: ['person_id'],
    names: ['person_id'],
    of: (person = '') => totpSealedFor(person),
  },
  {
    table: 'mail_message',
    column: 'sealed_body',
    key: ['mail_message_id'],
    names: ['person_id', 'sealed_for'],
    of: mailName,
  },
  {
    table: 'mail_message',
    column: 'sealed_address',
    key: ['mail_message_id'],
    names: ['person_id', 'sealed_for'],
    of: mailName,
  },
  {
    table: 'council_member',
    column: 'contact',
    key: ['council_member_id'],
    names: ['council_member_id'],
    of: (member = '') => contactOf(member),
  },
  {
    table: 'survey_recipient',
    column: 'sealed',
    key: ['ticket_hash'],
    names: ['survey_id', 'ticket_hash'],
    of: (survey = '', hash = '') => recipientName(survey, hash),
  },
  {
    table: 'survey_inbox',
    column: 'sealed',
    key: ['survey_id', 'inbox_id'],
    names: ['survey_id', 'inbox_id'],
    of: (survey = '', inbox = '') => answersSealedFor({ survey, inbox }),
  },
  ...(['first', 'second'] as const).map((turn) => ({
    table: 'paper_entry',
    column: `sealed_${turn}`,
    key: ['survey_id', 'number'] as const,
    names: ['survey_id', 'number'],
    of: (survey = '', number = '') => entrySealedFor(survey, number, turn),
  })),
  {
    table: 'entry_personal',
    column: 'sealed',
    key: ['entry_id', 'revision'],
    names: ['entry_id'],
    of: (entry = '') => fieldsSealedFor(entry),
  },
  {
    table: 'table_import',
    column: 'sealed',
    key: ['import_id'],
    names: ['import_id'],
    of: (id = '') => importSealedFor(id),
  },
  {
    table: 'talk_application',
    column: 'sealed_applicant',
    key: ['application_id'],
    names: ['application_id'],
    of: (application = '') => `applicant ${application}`,
  },
  ...(['letter', 'sender', 'likeness'] as const).map((part) => ({
    table: 'voice',
    column: `sealed_${part}`,
    key: ['voice_id'] as const,
    names: ['voice_id'],
    of: (voice = '') => `${part} ${voice}`,
  })),
  {
    table: 'voice_question',
    column: 'sealed_words',
    key: ['question_id'],
    names: ['question_id'],
    of: (question = '') => `question ${question}`,
  },
  {
    table: 'voice_reply',
    column: 'sealed_words',
    key: ['question_id', 'revision'],
    names: ['question_id', 'revision'],
    of: (question = '', revision = '') => `reply ${question}.${revision}`,
  },
]

/** A message is for a person, or for what it tells of; the other name is null in the row. */
function mailName(person?: string | null, sealedFor?: string | null): string {
  return sealedFor ?? mailSealedFor(person ?? '')
}
