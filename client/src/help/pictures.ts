import type { HelpPictureName } from '@samenbord/shared/texts'
import bigScreen from './pictures/big-screen.png'
import card from './pictures/card.png'
import forget from './pictures/forget.png'
import invite from './pictures/invite.png'
import joining from './pictures/join.png'
import leading from './pictures/leading.png'
import ownWords from './pictures/own-words.png'
import peopleAround from './pictures/people-around.png'
import sharingAloud from './pictures/sharing-aloud.png'
import table from './pictures/table.png'
import theirWords from './pictures/their-words.png'
import whoMayKnow from './pictures/who-may-know.png'

/** The address of each picture. `npm run pictures` takes them from the application itself. */
export const pictures: Record<HelpPictureName, string> = {
  'big-screen': bigScreen,
  card,
  forget,
  invite,
  join: joining,
  leading,
  'own-words': ownWords,
  'people-around': peopleAround,
  'sharing-aloud': sharingAloud,
  table,
  'their-words': theirWords,
  'who-may-know': whoMayKnow,
}
