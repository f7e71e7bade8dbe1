import type { Announcement } from '@samenbord/shared/protocol'

/**
 * What a big screen is told. It stands for whoever opened it, and must show nobody what that person keeps,
 * whose hat someone wears or what people answer; and it has no use for what two expect of each other, for
 * who helps whom elsewhere, or for how the lead was asked for and handed over.
 */
const ON_THE_WALL: Readonly<Record<Announcement['type'], boolean>> = {
  welcome: true,
  access: true,
  session: true,
  participants: true,
  spotlight: true,
  meeting: true,
  'scale-question': true,
  guide: true,
  lead: true,
  'lead-course': false,
  referrals: false,
  agenda: true,
  sharing: true,
  'legal-basis': true,
  'profile-cards': true,
  'check-out': true,
  poll: true,
  expectations: false,
  interests: false,
  round: true,
  timer: true,
  stuck: true,
  'family-tree': true,
  kept: false,
  proposal: false,
  'read-back': true,
  agreements: false,
  refused: true,
  storage: true,
}

/** An announcement as a big screen is told it; undefined when it is not. */
export const forBeamer = (announcement: Announcement): Announcement | undefined => {
  if (!ON_THE_WALL[announcement.type]) return undefined
  switch (announcement.type) {
    case 'sharing':
      return { ...announcement, rules: [] }
    case 'profile-cards':
      // How to reach people is for the table. What they must pass on is for everyone in the room to know.
      return {
        ...announcement,
        cards: announcement.cards.map((card) => ({ ...card, reach: null })),
      }
    default:
      return announcement
  }
}
