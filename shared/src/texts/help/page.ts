/** A part of a help page: a few sentences, one after the other, and perhaps a picture. */
export interface HelpPart {
  readonly title: string
  /** What is called so on the screen stands between ‘ and ’. */
  readonly says: readonly string[]
  readonly picture?: HelpPicture
}

/** A picture of the screen, by the name of its file. */
export interface HelpPicture {
  readonly name: HelpPictureName
  /** What is to be seen, for who does not see it. */
  readonly alt: string
  readonly caption: string
}

export type HelpPictureName =
  | 'invite'
  | 'leading'
  | 'sharing-aloud'
  | 'big-screen'
  | 'card'
  | 'table'
  | 'their-words'
  | 'people-around'
  | 'join'
  | 'own-words'
  | 'who-may-know'
  | 'forget'

/** What stands on the page for one kind of reader. */
export interface HelpPageWords {
  readonly title: string
  readonly lead: string
  readonly parts: readonly HelpPart[]
}
