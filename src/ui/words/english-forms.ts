/** The words around files: the official form and the data. */
import type { japaneseFormWords } from './japanese-forms.ts'

export const englishFormWords: typeof japaneseFormWords = {
  heading: 'As the official form',
  media: { pdf: 'PDF', xlsx: 'Excel', docx: 'Word', html: 'HTML (to print)' },
  title: 'Forms',
  lead: 'The forms that initiatives are written on, in Japanese. Take a blank one, or see what is going to be published.',
  years: (from: string | null, to: string | null) =>
    from === null
      ? to === null
        ? 'all years'
        : `until ${to}`
      : `from ${from}${to === null ? '' : ` until ${to}`}`,
  blankHeading: 'Blank form',
  preview: 'Preview of the form',
}
