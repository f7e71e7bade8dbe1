import { type ActionId, type Party, partyOf } from '@samenbord/shared/model'
import { nameOf } from '@samenbord/shared/plan'
import { type Limits, type RoleCheck, roleChecks, taskName } from '@samenbord/shared/role-division'
import { roleDivision, sentences } from '@samenbord/shared/texts'
import { type ReactElement, useMemo, useState } from 'react'
import { useAtTable } from '../entity/at-table.tsx'
import { usePlan } from '../sync/index.ts'
import { useLanguage, useTexts } from '../ui/use-texts.ts'
import { listWords } from '../ui/words.ts'

/** As many as one can talk about at once. */
const AT_ONCE = 5

/** Where a check leads: to who is to do a task, to a task, or to what someone does. */
export type CheckJump =
  | { readonly to: 'who'; readonly task: ActionId }
  | { readonly to: 'task'; readonly task: ActionId }
  | { readonly to: 'person'; readonly party: Party }

/** What each at the table said of the own limit. */
const useLimits = (): Limits => {
  const { profileCards } = useAtTable().facts
  return useMemo(
    () =>
      new Map(
        profileCards.flatMap(({ participantId, limit }): [Party, string][] =>
          limit === null ? [] : [[partyOf({ kind: 'participant', id: participantId }), limit]],
        ),
      ),
    [profileCards],
  )
}

/** What one may want to look at in who does what: each a question with the way to it. */
export const Checks = (props: { onJump: (jump: CheckJump) => void }): ReactElement => {
  const words = useTexts(roleDivision).checks
  const { table, people } = useAtTable()
  const plan = usePlan(table)
  const limits = useLimits()
  const checks = useMemo(() => roleChecks(plan, people, limits), [plan, people, limits])
  const [all, setAll] = useState(false)
  const shown = all ? checks : checks.slice(0, AT_ONCE)
  const say = useSaying()
  return (
    <section className="role-checks" aria-labelledby="role-checks">
      <h3 id="role-checks">{words.title}</h3>
      <p className="soft small">{checks.length === 0 ? words.none : words.intro}</p>
      <ul>
        {shown.map((check) => {
          const { said, way, jump } = say(check)
          return (
            <li key={keyOf(check)}>
              <p>{said}</p>
              <button
                type="button"
                className="button button--plain"
                onClick={() => props.onJump(jump)}
              >
                {way}
              </button>
            </li>
          )
        })}
      </ul>
      {shown.length < checks.length && (
        <button type="button" className="button button--plain" onClick={() => setAll(true)}>
          {words.more(checks.length - shown.length)}
        </button>
      )}
    </section>
  )
}

const keyOf = (check: RoleCheck): string =>
  `${check.kind} ${'action' in check ? check.action : check.who.party}`

interface Said {
  readonly said: string
  readonly way: string
  readonly jump: CheckJump
}

const useSaying = (): ((check: RoleCheck) => Said) => {
  const words = useTexts(roleDivision).checks
  const { empty } = useTexts(sentences)
  const language = useLanguage()
  const { table, people } = useAtTable()
  const { actions } = usePlan(table)
  const task = (id: ActionId) => {
    const action = actions.find((one) => one.id === id)
    return action === undefined ? empty : taskName(action, empty)
  }
  const names = (all: readonly { readonly name: string }[]) =>
    listWords(
      all.map(({ name }) => name),
      language,
    )
  return (check) => {
    switch (check.kind) {
      case 'nobody-does':
        return {
          said:
            check.left.length === 0
              ? words.nobodyDoes(task(check.action))
              : words.doerLeft(names(check.left), check.left.length > 1, task(check.action)),
          way: words.whoCan,
          jump: { to: 'who', task: check.action },
        }
      case 'several-decide':
        return {
          said: words.severalDecide(names(check.who), check.who.length, task(check.action)),
          way: words.whoDecides,
          jump: { to: 'task', task: check.action },
        }
      case 'still-to-ask':
        return {
          said: words.stillToAsk(
            check.who.name,
            check.who.askedBy === undefined ? empty : nameOf(people, check.who.askedBy, language),
          ),
          way: words.askThem(check.who.name),
          jump: { to: 'person', party: check.who.party },
        }
      case 'carries-much':
        return {
          said: words.carriesMuch(check.who.name, check.actions.length),
          way: words.canOther,
          jump: { to: 'person', party: check.who.party },
        }
      case 'limit':
        return {
          said: words.limit(check.who.name, check.limit),
          way: words.askThem(check.who.name),
          jump: { to: 'person', party: check.who.party },
        }
      case 'someone-near':
        return {
          said: words.someoneNear(task(check.action), names(check.who)),
          way: words.look,
          jump: { to: 'task', task: check.action },
        }
      case 'nobody-hears':
        return {
          said: words.nobodyHears(task(check.action)),
          way: words.whoHears,
          jump: { to: 'task', task: check.action },
        }
    }
  }
}
