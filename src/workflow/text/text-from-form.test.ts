import { describe, expect, it } from 'vitest'
import { moveRow, parseRowMove } from './move-row.ts'
import { emptySheetText, hashOfText, textByPath, tidySheetText } from './sheet-text.ts'
import { textFromForm } from './text-from-form.ts'
import { logicModelOfText } from './text-logic-model.ts'

const row = (id: string, words: string, towards = '') => ({ id, cells: { words, towards } })
const text = tidySheetText({
  fields: { ...emptySheetText.fields, title: '見守り', purpose: '一行目\r\n二行目  ' },
  lists: {
    ...emptySheetText.lists,
    yearTargets: [
      { id: 'b', cells: { sentence: '件数 3件', toConfirm: 'yes' } },
      { id: 'a', cells: { sentence: '率 3%' } },
    ],
    desiredStates: [row('s1', '困らないまち'), row('s2', '楽しいまち')],
    strategies: [row('g1', '声をかける', 's2'), row('g2', '集まる')],
  },
})

describe('textFromForm', () => {
  it('gives back what the fields of a form held, rows in the order of the form', () => {
    expect(hashOfText(textFromForm(textByPath(text)))).toBe(hashOfText(text))
    expect(textFromForm(textByPath(text)).lists.yearTargets.map(({ id }) => id)).toEqual(['b', 'a'])
  })

  it('takes a target that was looked at as confirmed, in whichever order the browser says so', () => {
    const cell = ['yearTargets.b.sentence', '件数 3件'] as const
    const [waiting, looked] = [
      ['yearTargets.b.toConfirm', 'yes'] as const,
      ['yearTargets.b.confirmed', 'yes'] as const,
    ]
    for (const form of [
      [cell, waiting, looked],
      [looked, waiting, cell],
    ]) {
      expect(textFromForm(form).lists.yearTargets[0]?.cells['toConfirm']).toBe('')
    }
    expect(textFromForm([cell, waiting]).lists.yearTargets[0]?.cells['toConfirm']).toBe('yes')
  })

  it('leaves alone what is no field: other names, ids nobody gives, empty rows', () => {
    const form = [
      ['do', 'save'],
      ['__proto__', 'x'],
      ['yearTargets.__proto__.sentence', 'x'],
      ['activities.n1.words', ' '],
      ['activities.../x.words', 'x'],
    ] as const
    expect(textFromForm(form)).toEqual(emptySheetText)
  })
})

describe('moveRow', () => {
  it('moves up, down and out, and stays inside the list', () => {
    const ids = (move: string) => {
      const asked = parseRowMove(move)
      return asked === null
        ? null
        : moveRow(text, asked)
            .lists.yearTargets.map(({ id }) => id)
            .join('')
    }
    expect(
      [
        'up:yearTargets.a',
        'down:yearTargets.b',
        'up:yearTargets.b',
        'delete:yearTargets.b',
        'up:yearTargets.zz',
      ].map(ids),
    ).toEqual(['ab', 'ab', 'ba', 'a', 'ba'])
    expect(parseRowMove('up:title.x')).toBe(null)
  })
})

describe('logicModelOfText', () => {
  it('steps over an empty layer, and joins to all where nothing is named', () => {
    const { edges } = logicModelOfText(text)
    expect(edges).toEqual([
      { from: 'g1', to: 's2' },
      { from: 'g2', to: 's1' },
      { from: 'g2', to: 's2' },
    ])
  })
})
