/** Corrections of a panel (`panels.N.…`) or of a row of the table of initiatives (`initiatives.N.…`). */
import type { Panel, SummaryInitiative } from '../../plan/overview.ts'
import {
  type Editable,
  type Edited,
  type Editing,
  editEntry,
  editedNumber,
  editedPassage,
  editTarget,
  neverEmpty,
  unknownField,
} from './editing.ts'

export function editPanel(
  editing: Editing,
  panel: Editable<Panel>,
  [field = '', ...rest]: readonly string[],
): Edited {
  const { text } = editing
  switch (field) {
    case 'desiredState':
      if (text === '') return neverEmpty
      panel.desiredState = { text, span: panel.desiredState.span }
      return null
    case 'strategy':
      panel.strategy = editedPassage(panel.strategy, text, panel.span)
      return null
    case 'outcomes':
      return editTarget(editing, panel.outcomes, Number(rest[0]), panel.span, 'multiYear')
    case 'themes':
      return editTheme(editing, panel, rest)
    default:
      return unknownField
  }
}

function editTheme(
  editing: Editing,
  { themes, span }: Editable<Panel>,
  [theme = '', field = '', index = '']: readonly string[],
): Edited {
  const own = themes[Number(theme)]
  if (own === undefined) return unknownField
  if (field === 'targets') return editTarget(editing, own.targets, Number(index), span, 'year')
  if (field === 'activities') {
    return editEntry(editing, own.activities, Number(index), span, (passage) => [passage])
  }
  if (field !== 'title') return unknownField
  if (editing.text === '') return neverEmpty
  own.title = { text: editing.text, span: own.title.span }
  return null
}

export function editInitiative(
  editing: Editing,
  initiative: Editable<SummaryInitiative>,
  [field = '', index = '']: readonly string[],
): Edited {
  const { span, targets, outline } = initiative
  switch (field) {
    case 'number': {
      const number = editedNumber(editing.text)
      if (typeof number === 'object' && number !== null) return number
      initiative.number = number
      return null
    }
    case 'title':
      if (editing.text === '') return neverEmpty
      initiative.title = { text: editing.text, span: initiative.title.span }
      return null
    case 'outline':
      return editEntry(editing, outline, Number(index), span, (passage, before) => [
        { ...before, ...passage },
      ])
    case 'targets':
      return editTarget(editing, targets, Number(index), span, 'year')
    default:
      return unknownField
  }
}
