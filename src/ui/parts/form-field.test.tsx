import { expect, it } from 'vitest'
import { FormField } from './form-field.tsx'
import { PageLanguage } from './page-language.ts'

const field = (language: 'ja' | 'en') =>
  String(
    <PageLanguage.Provider value={language}>
      <FormField id="title" label="Title" required>
        <input id="title" />
      </FormField>
    </PageLanguage.Provider>,
  )

it('says in the language of the page that a field must be filled in', () => {
  expect(field('ja')).toContain('※必須')
  expect(field('en')).toContain('(required)')
  expect(field('en')).not.toContain('必須')
})
