import { NEW_STATEMENT, type Party } from '@samenbord/shared/model'
import type { DraftOf } from './draft.ts'
import { statementId } from './ids.ts'
import type { AtTable } from './people.ts'

/** What the team asked itself at the first meeting, with the resident not there. */
export const questions = ({ joost, peter, samira }: AtTable): readonly DraftOf<'statement'>[] => {
  const asked = (name: string, by: Party, words: string): DraftOf<'statement'> => ({
    kind: 'statement',
    id: statementId(`vraag-${name}`),
    ...NEW_STATEMENT,
    aspect: 'our-question',
    words,
    by,
  })
  return [
    asked('deur', joost, 'Eén keer mochten we binnen. Wat konden wij beter doen?'),
    asked('dozen', peter, 'Wat betekenen de dozen voor Wim?'),
    asked('greet', samira, 'Zou Wim willen dat Greet naast hem zit?'),
  ]
}
