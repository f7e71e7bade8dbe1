import {
  Life,
  type MapPersonKey,
  type ParentBond,
  type PartnerBond,
  type Year,
} from '@samenbord/shared/model'
import { network } from '@samenbord/shared/texts'
import { LockKeyhole } from 'lucide-react'
import { type ReactElement, useEffect, useId, useRef, useState } from 'react'
import { tidyName, useNetworkMap } from '../../network-drawing/index.ts'
import { useTexts } from '../../ui/use-texts.ts'
import { Chips } from '../chips.tsx'
import { useKeeping } from '../kept/keeping.tsx'
import { useMapPlace } from '../map-place.tsx'
import { YearField } from '../person/year-field.tsx'
import { ParentBondField, PartnerBondField } from './family-row.tsx'
import {
  type FamilyOwner,
  familyLines,
  type NewRelation,
  type Relative,
  type RelativeKind,
  useAddRelative,
} from './relative.ts'
import { TwinFields } from './twin-fields.tsx'
import { useWhyNot } from './why-not.ts'

/** A child, or one that is expected or was lost. */
type NewLife = Exclude<Life, 'deceased'>

const isLost = (life: NewLife): life is Exclude<NewLife, 'living'> => life !== 'living'

/** Adds a partner, a parent or a child: someone of the map, or by name in one go. */
export const AddRelative = (props: {
  owner: FamilyOwner
  known: MapPersonKey | undefined
  kind: RelativeKind
  title: string
  onClose: () => void
}): ReactElement => {
  const words = useTexts(network)
  const map = useNetworkMap()
  const { mayKeep } = useKeeping()
  const { say } = useMapPlace()
  const addRelative = useAddRelative()
  const whyNot = useWhyNot()
  const { owner, known, kind, onClose } = props
  const [chosen, setChosen] = useState<MapPersonKey | null>(null)
  const [name, setName] = useState('')
  const [life, setLife] = useState<NewLife>('living')
  const [bond, setBond] = useState<PartnerBond>('married')
  const [since, setSince] = useState<Year | null>(null)
  const [until, setUntil] = useState<Year | null>(null)
  const [came, setCame] = useState<ParentBond>('birth')
  const [other, setOther] = useState<MapPersonKey | null>(null)
  const [twinOf, setTwinOf] = useState<MapPersonKey | null>(null)
  const [identical, setIdentical] = useState(false)
  const [kept, setKept] = useState(false)
  const [problem, setProblem] = useState<string>()
  const [underway, setUnderway] = useState(false)
  const first = useRef<HTMLInputElement>(null)
  const id = useId()
  useEffect(() => first.current?.focus(), [])

  const everyone = [...map.household.members, ...map.contacts].filter(({ key }) => key !== known)
  const partners = known === undefined ? [] : familyLines(map, known)
  const otherParents = partners
    .filter((line) => line.kind === (kind === 'child' ? 'partner' : 'parent'))
    .map((line) => line.other)
    .filter((one, at, all) => all.findIndex(({ key }) => key === one.key) === at)
    .filter(({ key }) => key !== chosen)

  const relation = (): NewRelation =>
    kind === 'partner'
      ? { kind, said: { bond, since, until } }
      : { kind, said: { bond: came, other, twinOf, identical } }

  const add = async () => {
    if (underway) return
    const typed = tidyName(name)
    const relative: Relative | undefined =
      chosen !== null
        ? { key: chosen }
        : typed !== ''
          ? { name: typed, life }
          : kind === 'child' && isLost(life)
            ? { name: words.family.namesFor[life], life }
            : undefined
    if (relative === undefined) {
      setProblem(words.family.nameMissing)
      first.current?.focus()
      return
    }
    const reason =
      known !== undefined && 'key' in relative ? whyNot(kind, known, relative.key) : undefined
    if (reason !== undefined) {
      setProblem(reason)
      return
    }
    setUnderway(true)
    const taken = await addRelative(owner, relative, relation(), kept)
    setUnderway(false)
    // What was filled in stays, and the notice says why.
    if (!taken) return
    const said = 'key' in relative ? map.find(relative.key)?.name : relative.name
    say(words.names.added(said ?? ''))
    onClose()
  }
  return (
    <form
      className="network-family__form"
      aria-label={props.title}
      onSubmit={(event) => {
        event.preventDefault()
        void add()
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onClose()
      }}
    >
      <h5>{props.title}</h5>
      {kind === 'child' && (
        <Chips
          label={words.family.about}
          always
          answers={Life.options.filter(isNew).map((answer) => ({
            answer,
            words: words.family.lives[answer],
          }))}
          chosen={life}
          onChoose={(answer) => answer !== null && setLife(answer)}
        />
      )}
      <div className="field">
        <label htmlFor={`${id}name`}>
          {everyone.length === 0 ? words.family.name : words.family.someoneElse}
        </label>
        <input
          ref={first}
          id={`${id}name`}
          className="input"
          value={name}
          maxLength={80}
          autoComplete="off"
          aria-invalid={problem !== undefined}
          aria-describedby={problem === undefined ? undefined : `${id}problem`}
          onChange={(event) => {
            setName(event.target.value)
            setChosen(null)
            setProblem(undefined)
          }}
        />
        {kind === 'child' && isLost(life) && <p className="hint">{words.family.nameOptional}</p>}
      </div>
      {everyone.length > 0 && !(kind === 'child' && isLost(life)) && (
        <Chips
          label={words.family.who}
          answers={everyone.map(({ key, name: of }) => ({ answer: key, words: of }))}
          chosen={chosen}
          onChoose={(key) => {
            setChosen(key)
            setName('')
            setProblem(undefined)
          }}
        />
      )}
      {problem !== undefined && (
        <p id={`${id}problem`} className="problem" role="alert">
          {problem}
        </p>
      )}
      {kind === 'partner' ? (
        <>
          <PartnerBondField bond={bond} onChoose={setBond} />
          <YearField label={words.family.since} value={since} onChange={setSince} />
          <YearField label={words.family.until} value={until} onChange={setUntil} />
        </>
      ) : (
        <>
          {life === 'living' && <ParentBondField bond={came} onChoose={setCame} />}
          {otherParents.length > 0 && (
            <Chips
              label={words.family.other}
              answers={otherParents.map((one) => ({ answer: one.key, words: one.name }))}
              chosen={other}
              onChoose={setOther}
            />
          )}
          {kind === 'child' && known !== undefined && (
            <TwinFields
              child={chosen ?? undefined}
              parents={[known, other]}
              twinOf={twinOf}
              identical={identical}
              onChange={(change) => {
                if (change.twinOf !== undefined) setTwinOf(change.twinOf)
                if (change.identical !== undefined) setIdentical(change.identical)
              }}
            />
          )}
        </>
      )}
      {mayKeep && (
        <label className="check">
          <input
            type="checkbox"
            checked={kept}
            onChange={(event) => setKept(event.target.checked)}
          />
          <LockKeyhole className="icon icon--small" />
          {words.family.kept}
        </label>
      )}
      <div className="actions">
        <button type="submit" className="button">
          {words.family.add}
        </button>
        <button type="button" className="button button--plain" onClick={onClose}>
          {words.family.cancel}
        </button>
      </div>
    </form>
  )
}

const isNew = (life: Life): life is NewLife => life !== 'deceased'
