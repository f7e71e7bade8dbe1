import type { Language, Section } from '@samenbord/shared/texts'
import { useObservable } from '../sync/observable.ts'
import { language } from './preferences.ts'

/** The language of the interface, as it is chosen in this browser. */
export const useLanguage = (): Language => useObservable(language)

/** A section of texts in the language of the interface. */
export const useTexts = <Words>(section: Section<Words>): Words => section[useLanguage()]
