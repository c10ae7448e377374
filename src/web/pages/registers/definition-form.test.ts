import { describe, expect, it } from 'vitest'
import { templateAreas } from '../../../evidence/register/templates/templates.ts'
import { definitionOf, formOfDefinition, formOfTemplate } from './definition-form.ts'

const templates = templateAreas.flatMap(({ templates }) => templates)

describe('the form of a register', () => {
  it.each(templates)('says $key as it is, and gives it back unchanged', (template) => {
    const { definition } = template
    const asked = { former: definition, isNew: true }
    expect(definitionOf(formOfTemplate(template), asked)).toEqual({
      ...definition,
      fewShownBecause: null,
    })
  })

  it('leaves out fields without a name where the register is new, and keeps them where it is there', () => {
    const [template] = templates
    if (template === undefined) throw new Error('no template')
    const { definition } = template
    const form = formOfDefinition({ key: 'issues', office: 'any', definition })
    const nameless = {
      ...form,
      fields: form.fields.map((field) =>
        field.key === 'topics' ? { ...field, label: '' } : field,
      ),
    }
    const keysOf = (isNew: boolean) =>
      definitionOf(nameless, { former: definition, isNew }).fields.map(({ key }) => key)
    expect(keysOf(true)).not.toContain('topics')
    expect(keysOf(false)).toContain('topics')
  })
})
