import {
  type Contact,
  type ContactId,
  type Kept,
  type KeptField,
  KeptKey,
} from '@samenbord/shared/model'
import { keyOf } from './taking.ts'

/** Words that one resident keeps of someone. */
export interface KeptSource {
  readonly contact: ContactId
  readonly words: string
  /** The contact they stand in, when that is kept whole; else they are kept of one that everyone sees. */
  readonly whole: Contact | undefined
}

/** All places in which words of one field are kept of someone, by their contacts. */
export const keptSources = (
  find: (key: KeptKey) => Kept | undefined,
  contacts: readonly ContactId[],
  isOnTable: (id: ContactId) => boolean,
  field: KeptField,
): readonly KeptSource[] =>
  contacts.flatMap((contact): KeptSource[] => {
    const words = find(keyOf({ what: 'field', contact, field }))
    const kept = isOnTable(contact) ? undefined : find(KeptKey.parse(contact))
    const whole = kept?.what === 'whole' && kept.entity.kind === 'contact' ? kept.entity : undefined
    return [
      ...(words?.what === 'field' ? [{ contact, words: words.words, whole: undefined }] : []),
      ...(whole !== undefined && whole[field].trim() !== ''
        ? [{ contact, words: whole[field], whole }]
        : []),
    ]
  })
