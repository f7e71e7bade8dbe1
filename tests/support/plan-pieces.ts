import { addEntities, setRole } from '@samenbord/shared/document'
import {
  Concern,
  ConcernId,
  CrisisCard,
  CrisisCardId,
  Obligation,
  ObligationId,
  type Party,
  Scale,
  ScaleId,
} from '@samenbord/shared/model'
import type * as Y from 'yjs'
import {
  action,
  dilemma,
  dilemmaAnswer,
  goal,
  member,
  named,
  report,
  statement,
} from '../../shared/src/model/test-support/plan-entities.ts'

const common = { order: 'a0', madeBy: member(1, '').madeBy, madeAt: '2026-05-12T12:00:00.000Z' }
const idOf = (name: string): string => name.padEnd(22, '0')

/** A day so many days from today. */
export const dayFromNow = (days: number): string =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

/** Lays a plan in which something of every kind stands, each said or done by one of these. */
export const layWholePlan = (doc: Y.Doc, wim: Party, samira: Party): void => {
  const asked = named(1, 'De kerk', { askedBy: samira })
  const said = statement(1, 'Ik slaap in de stoel.', { by: wim, topic: 'night' })
  const wished = statement(2, 'Ik wil weer buiten zitten.', { by: wim, aspect: 'want-or-need' })
  const noted = statement(3, 'De gang staat vol dozen.', { by: samira, topic: 'housing' })
  const answer = statement(4, 'Alleen de dozen van Els blijven.', {
    by: wim,
    topic: 'housing',
    replyTo: noted.id,
    reply: 'change',
  })
  const wish = goal(1, 'Weer in mijn bed slapen', {
    whose: wim,
    wordsOf: wim,
    topic: 'night',
    status: 'chosen',
    now: 3,
    target: 7,
    nowWords: 'ik zit rechtop',
    from: said.id,
  })
  const late = action(1, 'maakt de gang vrij', {
    order: 'a1',
    goal: wish.id,
    due: { kind: 'before', day: dayFromNow(-3) },
    lookBack: dayFromNow(-1),
    watcher: samira,
    fallback: 'bellen we de kerk',
    blocker: 'money',
    blockerWords: 'een container',
  })
  const open = dilemma(1, 'Er is een sleutel, en niemand mag naar binnen.', { by: samira })
  const decided = dilemma(2, 'Zonder adres is er geen uitkering.', {
    order: 'a1',
    by: samira,
    pulls: 'De regel vraagt een adres. Zonder geld komt er geen adres.',
    asks: 'Mogen we beginnen?',
    decided: 'We beginnen met een briefadres.',
    rule: 'eerst een eigen adres',
    why: 'anders duurt het maanden',
    decidedBy: samira,
    decidedOn: '2026-05-12',
  })
  const nobodys = action(2, 'belt de longverpleegkundige', { order: 'a2' })
  const done = action(3, 'zet het bed op klossen', { order: 'a3', goal: wish.id })
  const gone = goal(2, 'Een grotere woning', { order: 'a1', status: 'let-go' })
  addEntities(doc, [
    member(1, 'Daan'),
    asked,
    said,
    wished,
    noted,
    answer,
    wish,
    gone,
    open,
    decided,
    dilemmaAnswer(1, decided, 'Ik wil graag beginnen.', { by: wim }),
    late,
    nobodys,
    done,
    report(1, { action: late.id, status: 'stuck', words: 'de container is duur', by: wim }),
    report(2, { action: done.id, status: 'done', by: samira }),
    Scale.parse({
      ...common,
      kind: 'scale',
      id: ScaleId.parse(idOf('scale')),
      by: wim,
      topic: 'night',
      now: 3,
      wished: 7,
      words: 'Dan slaap ik liggend.',
    }),
    Concern.parse({
      ...common,
      kind: 'concern',
      id: ConcernId.parse(idOf('concern')),
      words: 'De voordeur gaat half open.',
      seenBy: samira,
      seenOn: '2026-05-10',
      topic: 'safety',
    }),
    Obligation.parse({
      ...common,
      kind: 'obligation',
      id: ObligationId.parse(idOf('obligation')),
      words: 'De huur voor juni is op tijd betaald.',
      from: 'de woningstichting',
      why: 'anders komt er een zitting',
    }),
    CrisisCard.parse({
      ...common,
      kind: 'crisis-card',
      id: CrisisCardId.parse(idOf('crisis')),
      whose: wim,
      signs: 'Ik neem de telefoon niet op.',
      call: 'Els van hiernaast',
      stepsIn: 'Samira',
    }),
  ])
  setRole(doc, late.id, wim, 'does')
  setRole(doc, late.id, `named:${asked.id}`, 'does')
  setRole(doc, late.id, samira, 'hears')
  setRole(doc, done.id, samira, 'does')
}
