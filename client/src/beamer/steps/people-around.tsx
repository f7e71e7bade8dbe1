import { nameOf, type Person, type Plan } from '@samenbord/shared/plan'
import { beamer } from '@samenbord/shared/texts'
import type { ReactElement } from 'react'
import { useTexts } from '../../ui/use-texts.ts'
import { FaceAndName } from '../face.tsx'
import { useInRoom } from '../in-room.tsx'
import { Pages } from '../pages.tsx'
import './people.css'

/** A name and the side one stands at; nothing where no name is. */
const nameAndSide = ({ name, formal }: Person): string | undefined => {
  const bare = name.trim().toLocaleLowerCase()
  return bare === '' ? undefined : `${formal} ${bare}`
}

/**
 * Someone who was named before, and took a seat without saying that this is them, is not twice
 * around anybody. Who has a task under the name stays: that may be another.
 */
const onceEach = (people: readonly Person[], tasks: Pick<Plan, 'roles'>): readonly Person[] => {
  const busy = new Set([...tasks.roles.values()].flatMap((roles) => [...roles.keys()]))
  const seated = new Set(people.filter((one) => one.seated).map(nameAndSide))
  return people.filter((one) => {
    const key = nameAndSide(one)
    if (key === undefined) return false
    return one.seated || busy.has(one.party) || !seated.has(key)
  })
}

/** The household in the middle, who stands by them at one side, who sits there for an organisation at the other. */
export const PeopleAround = (): ReactElement => {
  const words = useTexts(beamer).peopleAround
  const { plan, people, telling, facts } = useInRoom()
  const { household } = people
  const around = onceEach(
    people.everyone.filter((one) => !one.household),
    plan,
  )
  const named = household.filter(({ name }) => name.trim() !== '')
  return (
    <div className={around.length === 0 ? 'around around--alone' : 'around'}>
      {around.length > 0 && (
        <Side title={words.near} people={around.filter(({ formal }) => !formal)} />
      )}
      <ul className="around__household">
        {named.map(({ party }) => (
          <li key={party} className="beam-own">
            <b>{nameOf(people, party, telling.language)}</b>
          </li>
        ))}
        {named.length === 0 && (
          <li className="beam-own">
            <b>{facts.session.household ?? facts.session.title}</b>
          </li>
        )}
      </ul>
      {around.length > 0 && (
        <Side title={words.forOrganisation} people={around.filter(({ formal }) => formal)} />
      )}
    </div>
  )
}

const Side = (props: { title: string; people: readonly Person[] }): ReactElement => (
  <div className="around__side">
    {props.people.length > 0 && (
      <Pages>
        <h2 className="beam-note">{props.title}</h2>
        <ul>
          {props.people.map(({ party }) => (
            <li key={party} className="beam-line">
              <FaceAndName party={party} from />
            </li>
          ))}
        </ul>
      </Pages>
    )}
  </div>
)
