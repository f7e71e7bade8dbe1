import type { Section } from './language.ts'

const nl = {
  label: 'Bord',
  opacity: 'Doorzichtigheid',
  loading: 'Het bord komt eraan',
  viewOnly: 'Je kijkt mee. Je kunt hier niets veranderen.',
  emptyTitle: 'Dit bord is nog leeg',
  emptyHint: 'Kies hieronder het briefje en tik op het bord. Iedereen ziet meteen wat je schrijft.',
  emptyForViewer: 'Zodra iemand iets schrijft of tekent, zie je het hier.',
  setAside: (count: number, kinds: string) =>
    count === 1
      ? `Eén onderdeel kan hier niet getoond worden: ${kinds}. De rest werkt gewoon. Ververs de pagina als dit zo blijft.`
      : `${count} onderdelen kunnen hier niet getoond worden: ${kinds}. De rest werkt gewoon. Ververs de pagina als dit zo blijft.`,
  newerVersion:
    'Dit overleg is gemaakt met een nieuwere versie van Samenbord. Ververs de pagina. Helpt dat niet, vraag het dan aan de gespreksleider.',
  understood: 'Begrepen',
  following: (name: string) => `Je kijkt mee met ${name}`,
  stopFollowing: 'Stop met meekijken',
  askFollow: (name: string) => `${name} vraagt of je mee wilt kijken`,
  askFollowHint: 'Je scherm gaat dan mee met wat de ander bekijkt. Stoppen kan altijd.',
  follow: 'Kijk mee',
  notNow: 'Nu niet',
  dragging: (name: string) => `${name} verplaatst dit`,
  placing: 'De foto komt eraan',
  pictureTooLarge: 'Deze foto is te groot, ook als we hem kleiner maken. Kies een andere foto.',
  pictureType: 'Dit bestand is geen foto die hier kan. Kies een png-, jpg-, webp- of gif-bestand.',
  pictureFailed:
    'De foto kwam niet aan. Probeer het zo nog eens. Lukt het niet? Kijk of je verbinding hebt.',
  picturesFull: 'Er passen geen foto’s meer bij dit overleg. Haal eerst een foto weg.',
}

/** The board: what our own buttons and notices say, and what tldraw leaves untranslated. */
export const board: Section<typeof nl> = {
  nl,
  en: {
    label: 'Board',
    opacity: 'Opacity',
    loading: 'The board is on its way',
    viewOnly: 'You are looking along. You cannot change anything here.',
    emptyTitle: 'This board is still empty',
    emptyHint: 'Choose the note below and tap on the board. Everyone sees at once what you write.',
    emptyForViewer: 'As soon as someone writes or draws something, you see it here.',
    setAside: (count: number, kinds: string) =>
      count === 1
        ? `One item cannot be shown here: ${kinds}. Everything else works. Reload the page if this stays.`
        : `${count} items cannot be shown here: ${kinds}. Everything else works. Reload the page if this stays.`,
    newerVersion:
      'This table was made with a newer version of Samenbord. Reload the page. If that does not help, ask the coordinator.',
    understood: 'Got it',
    following: (name: string) => `You are looking along with ${name}`,
    stopFollowing: 'Stop looking along',
    askFollow: (name: string) => `${name} asks whether you want to look along`,
    askFollowHint: 'Your screen then goes where theirs goes. You can always stop.',
    follow: 'Look along',
    notNow: 'Not now',
    dragging: (name: string) => `${name} is moving this`,
    placing: 'The picture is on its way',
    pictureTooLarge: 'This picture is too large, even when made smaller. Choose another one.',
    pictureType:
      'This file is not a picture that can be used. Choose a png, jpg, webp or gif file.',
    pictureFailed:
      'The picture did not arrive. Try again in a moment. If that does not help, check your connection.',
    picturesFull: 'No more pictures fit with this table. Remove one first.',
  },
}
