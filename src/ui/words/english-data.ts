/** The words of the page of data. */
import type { japaneseDataWords } from './japanese-data.ts'

export const englishDataWords: typeof japaneseDataWords = {
  title: 'Data',
  lead: 'Initiatives, targets, actuals and judgements, for spreadsheets and for programs.',
  empty: 'No document has been published yet.',
  files: 'Files',
  file: 'Content',
  licence: 'Licence',
  credit: (municipality: string) =>
    `Free for everyone who names ${municipality} and this site as the source.`,
  verify: 'Check the judgements yourself',
  verifyLead:
    'Every judgement can be computed again from the published files alone, on a machine without a network.',
  verifySteps: [
    'Keep the published folder as a whole.',
    'Its manifest.json holds the SHA-256 of every file.',
    'This command checks that no file was changed, computes the judgements again, and names every difference.',
  ],
  verifyCommand: './torikumi verify FOLDER',
  dictionary: 'Data dictionary',
  csv: 'CSV files are UTF-8 with a byte order mark. An empty field means that there is no value, which is not 0. A text that begins with = + - @ and the like has an apostrophe in front; take one leading apostrophe away to have it back. For Shift_JIS, write .sjis.csv instead of .csv in the address.',
  column: 'Column',
  name: 'Name',
  kind: 'Type',
  meaning: 'Meaning',
  kinds: { text: 'text', integer: 'integer', number: 'number', boolean: 'boolean', date: 'date' },
}
