import type { Section } from './language.ts'

const nl = {
  round: {
    title: 'Een rondje',
    start: 'Begin een rondje',
    intro: 'Ieder komt aan de beurt. Iedereen ziet wie er spreekt en wie daarna komt.',
    words: 'Waarover?',
    wordsHint: 'Mag leeg blijven.',
    order: 'In welke volgorde?',
    earlier: (name: string) => `${name} eerder`,
    later: (name: string) => `${name} later`,
    takesPart: (name: string) => `${name} doet mee`,
    nobody: 'Kies ten minste één persoon.',
    begin: 'Begin',
    goOn: 'Ga zo verder',
    speaks: (name: string) => `${name} is aan de beurt`,
    youSpeak: 'Jij bent aan de beurt',
    thenComes: (name: string) => `Daarna ${name}`,
    youAreNext: 'Daarna ben jij aan de beurt',
    lastOne: 'Daarna is iedereen geweest.',
    silent: (names: string) => `Nog niet gesproken: ${names}`,
    all: 'Iedereen is geweest.',
    next: 'Volgende',
    skip: 'Later',
    stop: 'Stop het rondje',
    manage: 'Verander het rondje',
    hasSpoken: 'is geweest',
    hasTurn: 'is aan de beurt',
  },
  timer: {
    title: 'Tijd',
    set: 'Zet de tijd',
    intro: 'Iedereen ziet hoeveel tijd er nog is. Er gaat geen alarm af.',
    minutes: (count: number) => `${count} ${count === 1 ? 'minuut' : 'minuten'}`,
    ownMinutes: 'Hoeveel minuten?',
    ownWrong: 'Vul een getal in van 1 tot en met 180.',
    start: 'Start',
    pause: 'Zet stil',
    resume: 'Ga door',
    stop: 'Haal weg',
    left: (minutes: number, seconds: number) => {
      const ofMinutes = `${minutes} ${minutes === 1 ? 'minuut' : 'minuten'}`
      const ofSeconds = `${seconds} ${seconds === 1 ? 'seconde' : 'seconden'}`
      if (minutes === 0) return `nog ${ofSeconds}`
      return seconds === 0 ? `nog ${ofMinutes}` : `nog ${ofMinutes} en ${ofSeconds}`
    },
    paused: 'staat stil',
    over: 'De tijd is om',
    running: 'Er loopt al een tijd. Kies je een nieuwe, dan begint die opnieuw.',
  },
}

/** A round in which each speaks in turn, and a timer that everyone sees. */
export const turns: Section<typeof nl> = {
  nl,
  en: {
    round: {
      title: 'A round',
      start: 'Begin a round',
      intro: 'Everyone gets a turn. All see who speaks and who comes next.',
      words: 'About what?',
      wordsHint: 'May stay empty.',
      order: 'In which order?',
      earlier: (name: string) => `${name} earlier`,
      later: (name: string) => `${name} later`,
      takesPart: (name: string) => `${name} takes part`,
      nobody: 'Choose at least one person.',
      begin: 'Begin',
      goOn: 'Go on like this',
      speaks: (name: string) => `It is ${name}’s turn`,
      youSpeak: 'It is your turn',
      thenComes: (name: string) => `Then ${name}`,
      youAreNext: 'Then it is your turn',
      lastOne: 'After that everyone has spoken.',
      silent: (names: string) => `Not spoken yet: ${names}`,
      all: 'Everyone has spoken.',
      next: 'Next',
      skip: 'Later',
      stop: 'Stop the round',
      manage: 'Change the round',
      hasSpoken: 'has spoken',
      hasTurn: 'has the turn',
    },
    timer: {
      title: 'Time',
      set: 'Set the time',
      intro: 'Everyone sees how much time there is. No alarm goes off.',
      minutes: (count: number) => `${count} ${count === 1 ? 'minute' : 'minutes'}`,
      ownMinutes: 'How many minutes?',
      ownWrong: 'Fill in a number from 1 to 180.',
      start: 'Start',
      pause: 'Pause',
      resume: 'Go on',
      stop: 'Take away',
      left: (minutes: number, seconds: number) => {
        const ofMinutes = `${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`
        const ofSeconds = `${seconds} ${seconds === 1 ? 'second' : 'seconds'}`
        if (minutes === 0) return `${ofSeconds} left`
        return seconds === 0 ? `${ofMinutes} left` : `${ofMinutes} and ${ofSeconds} left`
      },
      paused: 'paused',
      over: 'The time is up',
      running: 'A time is running already. A new one begins anew.',
    },
  },
}
