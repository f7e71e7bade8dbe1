import type { Role, RoleTime } from '../model/index.ts'
import type { Section } from './language.ts'

const nl = {
  title: 'Wie doet wat',
  whole: 'Groot maken',
  beside: 'Naast het bord zetten',
  times: { now: 'Nu', later: 'Straks' } satisfies Record<RoleTime, string> as Record<
    RoleTime,
    string
  >,
  timesLabel: 'Nu of straks',
  laterHint:
    'Straks is wie het doet als er iets verandert. Zolang je niets kiest, blijft het zoals nu.',
  asNow: 'zoals nu',
  backToNow: 'Toch zoals nu',
  looks: { mine: 'Van mij', person: 'Per persoon', task: 'Per taak', matrix: 'Schema' },
  looksLabel: 'Hoe wil je het zien?',
  /** In a cell. */
  roles: {
    does: 'doet',
    decides: 'beslist',
    'thinks-along': 'denkt mee',
    hears: 'hoort',
  } satisfies Record<Role, string> as Record<Role, string>,
  /** What each word means, under the matrix. */
  meanings: {
    does: 'doet het',
    decides: 'beslist erover',
    'thinks-along': 'denkt mee',
    hears: 'hoort hoe het ging',
  } satisfies Record<Role, string> as Record<Role, string>,
  /** The letter that sets it by keyboard. */
  keys: { does: 'd', decides: 'b', 'thinks-along': 'm', hears: 'h' } satisfies Record<
    Role,
    string
  > as Record<Role, string>,
  keyHint:
    'Met de pijltjes ga je langs de vakjes. Enter opent de keuze. D, B, M of H vult een vakje, Delete maakt het leeg.',
  nothing: 'niets',
  takeOut: 'Niets meer',
  chosen: (role: string) => `${role} (nu gekozen)`,
  cell: (name: string, task: string, role: string) => `${name}, ${task}: ${role}`,
  cellSet: (name: string, task: string, role: string) => `${name}: ${role}. Taak: ${task}`,
  toAsk: 'nog te vragen',
  toAskBy: (name: string) => `nog te vragen, door ${name}`,
  task: 'Taak',
  tasksOf: (wish: string) => `Bij de wens: ${wish}`,
  looseTasks: 'Taken zonder wens',
  matrixLabel: 'Taken tegen mensen',
  resident: 'bewoner',
  supporter: 'naaste of vrijwilliger',
  absent: 'is er niet',
  left: 'niet meer aan tafel',
  empty: 'Er zijn nog geen taken. Schrijf op wat er moet gebeuren. Wie het doet, kies je daarna.',
  emptyForReaders: 'Hier komt te staan wie wat doet.',
  newTask: {
    label: 'Taak erbij',
    placeholder: 'Wat moet er gebeuren?',
    add: 'Zet erbij',
    added: (words: string) => `Erbij gezet: ${words}`,
  },
  grey: {
    title: 'Nog niet duidelijk wie',
    some: (count: number) =>
      count === 1
        ? 'Van 1 taak is niet duidelijk wie die doet.'
        : `Van ${count} taken is niet duidelijk wie die doet.`,
    begin: 'Loop ze langs',
    place: (place: number, count: number) => `Taak ${place} van ${count}`,
    left: (names: string, several: boolean) =>
      `${names} ${several ? 'deden' : 'deed'} dit, en ${several ? 'zitten' : 'zit'} niet meer aan tafel.`,
    who: 'Wie kan dat?',
    next: 'Volgende taak',
    skip: 'Sla over',
    close: 'Klaar',
    done: 'Van elke taak is duidelijk wie die doet.',
    choose: 'Kies wie',
  },
  /** On the board. */
  board: {
    tool: 'Wie doet wat',
    shape: 'Schema van wie wat doet',
    title: (time: string) => `Wie doet wat, ${time.toLowerCase()}`,
    more: (count: number) =>
      count === 1
        ? 'Nog 1 taak. Maak dit groter, of open Wie doet wat.'
        : `Nog ${count} taken. Maak dit groter, of open Wie doet wat.`,
    empty: 'Er zijn nog geen taken. Schrijf ze op bij Wie doet wat.',
    open: 'Open Wie doet wat',
    nobody: 'nog niet duidelijk wie',
    line: (task: string, who: string) => `${task}: ${who}.`,
  },
  checks: {
    title: 'Om even naar te kijken',
    intro: 'Jullie kiezen zelf of het zo klopt.',
    none: 'Er valt nu niets op.',
    more: (count: number) => (count === 1 ? 'Nog 1' : `Nog ${count}`),
    nobodyDoes: (task: string) => `Niemand doet nog: ${task}.`,
    doerLeft: (names: string, several: boolean, task: string) =>
      `${names} ${several ? 'zitten' : 'zit'} niet meer aan tafel. Wie doet nu: ${task}?`,
    whoCan: 'Wie kan dat?',
    severalDecide: (names: string, count: number, task: string) =>
      `${names} beslissen ${count === 2 ? 'allebei' : 'allemaal'} over: ${task}.`,
    whoDecides: 'Wie hakt de knoop door?',
    stillToAsk: (name: string, by: string) => `${name} weet nog van niets. ${by} vraagt het.`,
    seeTask: 'Bekijk de taak',
    carriesMuch: (name: string, count: number) =>
      `${name} doet ${count} taken. Dat is meer dan een derde.`,
    canOther: 'Kan iemand iets overnemen?',
    limit: (name: string, limit: string) => `${name} zei: ‘${limit}’ Past dit daarbij?`,
    askThem: (name: string) => `Bekijk wat ${name} doet`,
    someoneNear: (task: string, names: string) =>
      `Alleen hulpverleners doen: ${task}. Wil ${names} iets doen?`,
    look: 'Bekijk de taak',
    nobodyHears: (task: string) => `Niemand hoort hoe dit ging: ${task}.`,
    whoHears: 'Wie wil dat horen?',
  },
  mine: {
    title: 'Wat wordt er van mij gevraagd?',
    nothing: 'Er wordt nu niets van je gevraagd.',
    toAsk: 'Nog niet met jou besproken',
    parts: {
      does: 'Jij doet',
      decides: 'Jij beslist',
      'thinks-along': 'Jij denkt mee',
      hears: 'Jij hoort hoe het ging',
    } satisfies Record<Role, string> as Record<Role, string>,
    with: (names: string) => `Jij en ${names}`,
    alone: 'Jij',
    of: (task: string, names: string) => `${task}, van ${names}`,
    reported: (status: string) => `Doorgegeven: ${status}.`,
    how: (task: string) => `Hoe gaat het met: ${task}?`,
  },
  person: {
    choose: 'Van wie?',
    nothing: (name: string) => `${name} heeft nog geen taak.`,
    parts: {
      does: 'Doet',
      decides: 'Beslist',
      'thinks-along': 'Denkt mee',
      hears: 'Hoort hoe het ging',
    } satisfies Record<Role, string> as Record<Role, string>,
  },
  taskCard: {
    change: 'Verander wie',
    done: 'Klaar',
    roleOf: (name: string) => `Wat doet ${name}?`,
  },
}

/** *Wie doet wat?*: the tasks against the people, and what one may want to look at in it. */
export const roleDivision: Section<typeof nl> = {
  nl,
  en: {
    title: 'Who does what',
    whole: 'Make it large',
    beside: 'Put it beside the board',
    times: { now: 'Now', later: 'Later' },
    timesLabel: 'Now or later',
    laterHint:
      'Later is who does it once something changes. As long as you choose nothing, it stays as it is now.',
    asNow: 'as now',
    backToNow: 'As now after all',
    looks: { mine: 'Mine', person: 'By person', task: 'By task', matrix: 'Table' },
    looksLabel: 'How do you want to see it?',
    roles: { does: 'does', decides: 'decides', 'thinks-along': 'thinks along', hears: 'hears' },
    meanings: {
      does: 'does it',
      decides: 'decides about it',
      'thinks-along': 'thinks along',
      hears: 'hears how it went',
    },
    keys: { does: 'd', decides: 'b', 'thinks-along': 'm', hears: 'h' },
    keyHint:
      'Arrows go from cell to cell. Enter opens the choice. D, B, M or H fills a cell, Delete empties it.',
    nothing: 'nothing',
    takeOut: 'Nothing any more',
    chosen: (role) => `${role} (chosen now)`,
    cell: (name, task, role) => `${name}, ${task}: ${role}`,
    cellSet: (name, task, role) => `${name}: ${role}. Task: ${task}`,
    toAsk: 'still to be asked',
    toAskBy: (name) => `still to be asked, by ${name}`,
    task: 'Task',
    tasksOf: (wish) => `For the wish: ${wish}`,
    looseTasks: 'Tasks without a wish',
    matrixLabel: 'Tasks against people',
    resident: 'resident',
    supporter: 'supporter or volunteer',
    absent: 'is not here',
    left: 'no longer at the table',
    empty:
      'There are no tasks yet. Write down what has to happen. Who does it you choose after that.',
    emptyForReaders: 'Here it will say who does what.',
    newTask: {
      label: 'Add a task',
      placeholder: 'What has to happen?',
      add: 'Add',
      added: (words) => `Added: ${words}`,
    },
    grey: {
      title: 'Not clear yet who',
      some: (count) =>
        count === 1
          ? 'Of 1 task it is not clear who does it.'
          : `Of ${count} tasks it is not clear who does them.`,
      begin: 'Go through them',
      place: (place, count) => `Task ${place} of ${count}`,
      left: (names, several) =>
        `${names} did this, and ${several ? 'are' : 'is'} no longer at the table.`,
      who: 'Who can do that?',
      next: 'Next task',
      skip: 'Skip',
      close: 'Done',
      done: 'Of every task it is clear who does it.',
      choose: 'Choose who',
    },
    board: {
      tool: 'Who does what',
      shape: 'Table of who does what',
      title: (time) => `Who does what, ${time.toLowerCase()}`,
      more: (count) =>
        count === 1
          ? '1 more task. Make this larger, or open Who does what.'
          : `${count} more tasks. Make this larger, or open Who does what.`,
      empty: 'There are no tasks yet. Write them down in Who does what.',
      open: 'Open Who does what',
      nobody: 'not clear yet who',
      line: (task, who) => `${task}: ${who}.`,
    },
    checks: {
      title: 'To have a look at',
      intro: 'You choose yourselves whether it is right like this.',
      none: 'Nothing stands out now.',
      more: (count) => `${count} more`,
      nobodyDoes: (task) => `Nobody does this yet: ${task}.`,
      doerLeft: (names, several, task) =>
        `${names} ${several ? 'are' : 'is'} no longer at the table. Who does this now: ${task}?`,
      whoCan: 'Who can do that?',
      severalDecide: (names, count, task) =>
        `${names} ${count === 2 ? 'both' : 'all'} decide about: ${task}.`,
      whoDecides: 'Who has the last word?',
      stillToAsk: (name, by) => `${name} does not know of anything yet. ${by} asks.`,
      seeTask: 'See the task',
      carriesMuch: (name, count) => `${name} does ${count} tasks. That is more than a third.`,
      canOther: 'Can someone take something over?',
      limit: (name, limit) => `${name} said: ‘${limit}’ Does this fit?`,
      askThem: (name) => `See what ${name} does`,
      someoneNear: (task, names) =>
        `Only professionals do this: ${task}. Would ${names} do something?`,
      look: 'See the task',
      nobodyHears: (task) => `Nobody hears how this went: ${task}.`,
      whoHears: 'Who wants to hear that?',
    },
    mine: {
      title: 'What is asked of me?',
      nothing: 'Nothing is asked of you now.',
      toAsk: 'Not talked over with you yet',
      parts: {
        does: 'You do',
        decides: 'You decide',
        'thinks-along': 'You think along',
        hears: 'You hear how it went',
      },
      with: (names) => `You and ${names}`,
      alone: 'You',
      of: (task, names) => `${task}, by ${names}`,
      reported: (status) => `Passed on: ${status}.`,
      how: (task) => `How does it go with: ${task}?`,
    },
    person: {
      choose: 'Of whom?',
      nothing: (name) => `${name} has no task yet.`,
      parts: {
        does: 'Does',
        decides: 'Decides',
        'thinks-along': 'Thinks along',
        hears: 'Hears how it went',
      },
    },
    taskCard: {
      change: 'Change who',
      done: 'Done',
      roleOf: (name) => `What does ${name} do?`,
    },
  },
}
