import type { Section } from './language.ts'

const nl = {
  title: 'Mensen om je heen',
  familyTree: 'Stamboom',
  keys: 'Met de pijltjes ga je langs de mensen. Met Enter kies je iemand. Met Alt en een pijltje omhoog of omlaag zet je iemand dichterbij of verder weg, met Alt en een pijltje opzij in een ander vak.',
  keysToLook: 'Met de pijltjes ga je langs de mensen. Met Enter kies je iemand.',
  /** Over a map on which nobody stands. */
  empty: 'Nog niemand op de kaart. Typ een naam en druk op Enter.',
  emptyToLook: 'Nog niemand op de kaart.',
  drawTie: 'Trek een band',
  tieOf: (from: string, to: string) => `Hoe is de band tussen ${from} en ${to}?`,
  stands: (name: string, ring: string, sector: string) =>
    `${name} staat nu ${ring}, bij ${sector}.`,
  /** Someone was still held by hand here while another took them away. */
  taken: (name: string) => `${name} is net van de kaart gehaald.`,
  takenUnknown: 'Deze persoon is net van de kaart gehaald.',
  notKept: 'Dit is niet bewaard. Probeer het zo nog eens.',
  board: {
    tool: 'Mensen om je heen',
    shape: 'Kaart van mensen',
    add: 'Wie hoort erbij?',
    added: (name: string) => `${name} staat op de kaart.`,
    isThere: (name: string) => `${name} staat al op de kaart.`,
    isHousehold: (name: string) => `${name} hoort bij het huishouden.`,
    person: (name: string) => `Over ${name}`,
    tie: (name: string, to: string) => `Band van ${name} met ${to}`,
    more: 'Meer',
    close: 'Sluit',
    treeOff: 'De stamboom staat uit.',
    treeHow: 'Wil je hem zien? Een bewoner kan erom vragen bij ‘Mensen’.',
  },
  picture: {
    menu: 'Bewaar als plaatje',
    svg: 'Plaatje dat scherp blijft (SVG)',
    png: 'Foto om af te drukken (PNG)',
    busy: 'Het plaatje wordt gemaakt…',
    done: 'Het plaatje is bewaard.',
    withoutKept: 'Wat je voor jezelf houdt, staat er niet op.',
    failed: 'Het plaatje maken lukte niet. Probeer het nog een keer, of kies de andere soort.',
  },
}

/** The network map as it is drawn and changed by hand: on the board, and in the readable view. */
export const networkDrawing: Section<typeof nl> = {
  nl,
  en: {
    title: 'People around you',
    familyTree: 'Family tree',
    keys: 'The arrows go along the people. Enter chooses someone. Alt with an arrow up or down puts someone closer or further away, Alt with an arrow sideways in another field.',
    keysToLook: 'The arrows go along the people. Enter chooses someone.',
    empty: 'Nobody on the map yet. Type a name and press Enter.',
    emptyToLook: 'Nobody on the map yet.',
    drawTie: 'Draw a tie',
    tieOf: (from: string, to: string) => `What is the tie between ${from} and ${to} like?`,
    stands: (name: string, ring: string, sector: string) =>
      `${name} now stands ${ring}, in ${sector}.`,
    taken: (name: string) => `${name} has just been taken from the map.`,
    takenUnknown: 'This person has just been taken from the map.',
    notKept: 'This was not saved. Try it again in a moment.',
    board: {
      tool: 'People around you',
      shape: 'Map of people',
      add: 'Who belongs here?',
      added: (name: string) => `${name} is on the map.`,
      isThere: (name: string) => `${name} is on the map already.`,
      isHousehold: (name: string) => `${name} belongs to the household.`,
      person: (name: string) => `About ${name}`,
      tie: (name: string, to: string) => `Tie of ${name} with ${to}`,
      more: 'More',
      close: 'Close',
      treeOff: 'The family tree is off.',
      treeHow: 'Would you like to see it? A resident can ask for it under ‘People’.',
    },
    picture: {
      menu: 'Save as a picture',
      svg: 'Picture that stays sharp (SVG)',
      png: 'Photo to print (PNG)',
      busy: 'The picture is being made…',
      done: 'The picture has been saved.',
      withoutKept: 'What you keep for yourself is not on it.',
      failed: 'The picture could not be made. Try it once more, or choose the other kind.',
    },
  },
}
