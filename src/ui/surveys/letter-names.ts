/** What a file of letters is called, where it is offered and as it is saved. */
import type { LetterKind } from '../links/survey-links.ts'

export const letterNames: Readonly<Record<LetterKind, string>> = {
  invitation: '依頼の手紙と質問票',
  reminder: 'まだ答えていない人への手紙',
  slip: '手渡しの回答票',
}
