import type { Address } from '../model/index.ts'
import type { Section } from './language.ts'

/** As whom a letter speaks to the household: one person, as they like it, or several at once. */
type Addressed = Address | 'jullie'

/** What a letter says to the household. */
interface Speaking {
  /** Goes on after a comma. */
  readonly wishes: string
  readonly you: string
  readonly saidYes: string
  readonly saidNotYet: string
  readonly saidThinking: string
  readonly mind: (name: string) => string
  readonly mindAnyone: string
  readonly youLead: string
  readonly helps: (name: string) => string
  /** By whom of the household, when it speaks to several. */
  readonly notThis: (names: string) => string
  readonly asks: (who: string) => string
  readonly notDiscussed: string
  readonly see: (day: string) => string
  readonly signs: (words: string) => string
  readonly whom: (words: string) => string
}

const nl = {
  title: 'Dit spreken we af',
  titleDraft: 'Dit willen we afspreken',
  titleProposal: 'Dit stellen we voor',
  draft: 'Concept. Dit is nog niet afgesproken.',
  proposal: 'Voorstel. Dit is nog niet besproken.',
  household: (name: string) => `Huishouden ${name}`,
  number: (number: number) => `vastgelegd plan ${number}`,
  dear: (names: string) => `Beste ${names},`,
  together: 'we zaten samen aan tafel.',
  columns: { what: 'Wat', who: 'Wie', when: 'Wanneer' },
  whatWhoWhen: 'Wat, wie en wanneer',
  tableSummary: 'Per afspraak wat er gebeurt, wie het doet en wanneer.',
  nothing: 'Er zijn nog geen afspraken.',
  noDay: 'nog geen dag',
  obligations: 'Dit moet',
  from: (whom: string) => `Van: ${whom}`,
  call: 'Wie bel ik?',
  about: (name: string, what: string) => `${name}, ${what}`,
  everything: 'over alles',
  wrong: 'Als het misgaat.',
  asks: (by: string, who: string) => `${by} vraagt dit nog aan ${who}.`,
  noReach: 'hier staat nog geen nummer',
  said: {
    yes: (name: string) => `${name} zei ja.`,
    'not-yet': (name: string) => `${name} zei: nog niet.`,
    thinking: (name: string) => `${name} denkt er nog over na.`,
  },
  takesOver: (words: string) => `Wie het overneemt: ${words}`,
  leads: (name: string) => `${name} houdt het overzicht.`,
  speaks: {
    u: {
      wishes: 'dit wilt u, in uw eigen woorden:',
      you: 'U',
      saidYes: 'U zei ja.',
      saidNotYet: 'U zei: nog niet.',
      saidThinking: 'U denkt er nog over na.',
      mind: (name) => `Denkt u er later anders over? Dat mag. Bel dan ${name}.`,
      mindAnyone: 'Denkt u er later anders over? Dat mag. Zeg het dan.',
      youLead: 'U houdt het overzicht.',
      helps: (name) => `${name} helpt daarbij.`,
      notThis: () => 'Hier zei u nog geen ja op.',
      asks: (who) => `U vraagt dit nog aan ${who}.`,
      notDiscussed: 'Dit is nog niet met u besproken.',
      see: (day) => `Op ${day} kijken we samen met u hoe het gaat.`,
      signs: (words) => `Dit merkt u: ${words}`,
      whom: (words) => `Wie u belt: ${words}`,
    },
    je: {
      wishes: 'dit wil je, in je eigen woorden:',
      you: 'Jij',
      saidYes: 'Je zei ja.',
      saidNotYet: 'Je zei: nog niet.',
      saidThinking: 'Je denkt er nog over na.',
      mind: (name) => `Denk je er later anders over? Dat mag. Bel dan ${name}.`,
      mindAnyone: 'Denk je er later anders over? Dat mag. Zeg het dan.',
      youLead: 'Jij houdt het overzicht.',
      helps: (name) => `${name} helpt daarbij.`,
      notThis: () => 'Hier zei je nog geen ja op.',
      asks: (who) => `Je vraagt dit nog aan ${who}.`,
      notDiscussed: 'Dit is nog niet met je besproken.',
      see: (day) => `Op ${day} kijken we samen met je hoe het gaat.`,
      signs: (words) => `Dit merk je: ${words}`,
      whom: (words) => `Wie je belt: ${words}`,
    },
    jullie: {
      wishes: 'dit willen jullie, in jullie eigen woorden:',
      you: 'Jullie',
      saidYes: 'Jullie zeiden ja.',
      saidNotYet: 'Jullie zeiden: nog niet.',
      saidThinking: 'Jullie denken er nog over na.',
      mind: (name) => `Denken jullie er later anders over? Dat mag. Bel dan ${name}.`,
      mindAnyone: 'Denken jullie er later anders over? Dat mag. Zeg het dan.',
      youLead: 'Jullie houden het overzicht.',
      helps: (name) => `${name} helpt daarbij.`,
      notThis: (names) => `Hier zei ${names} nog geen ja op.`,
      asks: (who) => `Jullie vragen dit nog aan ${who}.`,
      notDiscussed: 'Dit is nog niet met jullie besproken.',
      see: (day) => `Op ${day} kijken we samen met jullie hoe het gaat.`,
      signs: (words) => `Dit merken jullie: ${words}`,
      whom: (words) => `Wie jullie bellen: ${words}`,
    },
  } satisfies Record<Addressed, Speaking> as Record<Addressed, Speaking>,
}

const english: Speaking = {
  wishes: 'this is what you want, in your own words:',
  you: 'You',
  saidYes: 'You said yes.',
  saidNotYet: 'You said: not yet.',
  saidThinking: 'You are still thinking about it.',
  mind: (name) => `If you change your mind later, that is fine. Then call ${name}.`,
  mindAnyone: 'If you change your mind later, that is fine. Then say so.',
  youLead: 'You keep the overview.',
  helps: (name) => `${name} helps with that.`,
  notThis: () => 'You did not say yes to this yet.',
  asks: (who) => `You still ask ${who} for this.`,
  notDiscussed: 'This was not discussed with you yet.',
  see: (day) => `On ${day} we look together with you how it goes.`,
  signs: (words) => `You notice: ${words}`,
  whom: (words) => `Whom you call: ${words}`,
}

/** The letter that a household takes home: one page in plain words. */
export const letter: Section<typeof nl> = {
  nl,
  en: {
    title: 'This is what we agree',
    titleDraft: 'This is what we want to agree',
    titleProposal: 'This is what we propose',
    draft: 'Draft. This is not agreed yet.',
    proposal: 'Proposal. This was not discussed yet.',
    household: (name: string) => `Household ${name}`,
    number: (number: number) => `agreement number ${number}`,
    dear: (names: string) => `Dear ${names},`,
    together: 'we sat at the table together.',
    columns: { what: 'What', who: 'Who', when: 'When' },
    whatWhoWhen: 'What, who and when',
    tableSummary: 'For each agreement what happens, who does it and when.',
    nothing: 'There are no agreements yet.',
    noDay: 'no day yet',
    obligations: 'This has to be',
    from: (whom: string) => `From: ${whom}`,
    call: 'Whom do I call?',
    about: (name: string, what: string) => `${name}, ${what}`,
    everything: 'about everything',
    wrong: 'When it goes wrong.',
    asks: (by: string, who: string) => `${by} still asks ${who} for this.`,
    noReach: 'there is no number here yet',
    said: {
      yes: (name) => `${name} said yes.`,
      'not-yet': (name) => `${name} said: not yet.`,
      thinking: (name) => `${name} is still thinking about it.`,
    },
    takesOver: (words: string) => `Who takes over: ${words}`,
    leads: (name: string) => `${name} keeps the overview.`,
    speaks: {
      u: english,
      je: english,
      jullie: { ...english, notThis: (names) => `${names} did not say yes to this yet.` },
    },
  },
}
