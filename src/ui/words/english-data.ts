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
    'Keep the edition of a year (zip) from the table above, and unpack it into a folder.',
    'Its manifest.json holds the SHA-256 of every file.',
    'On a machine with this system, this command checks that no file was changed, computes the judgements again, and names every difference.',
  ],
  verifyCommand: './torikumi verify edition-2020',
  edition: 'Edition (the whole year, zip)',
  editionFile: (year: number) => `edition-${year}.zip`,
  editionLead:
    'An edition holds the data, the forms (PDF, Excel, Word, HTML), the records the judgements rest on, and a list of all files (manifest.json). It is made when it is asked for, so it may take a moment to begin.',
  laterTitle: 'The edition is not ready',
  later:
    'Others are fetching editions, or the year is about to be judged again. Please try again in some minutes. The data files can be had all the same.',
  others: 'Other data',
  othersLead:
    'Records of registers, results of surveys, and opinions of the ward councils with what became of them.',
  registers: 'Records of registers (CSV)',
  surveys: 'Results of surveys (CSV)',
  councils: 'Opinions of the ward councils, by year (CSV)',
  api: 'For programs (API)',
  apiLead:
    'Registers, values of indicators and their evidence, results of surveys, opinions of the councils and voices of citizens can be read as JSON without a key. Writing takes a key that an officer issues.',
  apiDescription: 'Description of the API (OpenAPI, JSON)',
  dictionary: 'Data dictionary',
  csv: 'CSV files are UTF-8 with a byte order mark. An empty field means that there is no value, which is not 0. A text that begins with = + - @ and the like has an apostrophe in front; take one leading apostrophe away to have it back. For Shift_JIS, write .sjis.csv instead of .csv in the address.',
  column: 'Column',
  name: 'Name',
  kind: 'Type',
  meaning: 'Meaning',
  kinds: { text: 'text', integer: 'integer', number: 'number', boolean: 'boolean', date: 'date' },
}
