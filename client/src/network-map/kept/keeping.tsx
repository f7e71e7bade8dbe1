import type { Plan } from '@samenbord/shared/plan'
import { network, shell } from '@samenbord/shared/texts'
import {
  createContext,
  type ReactElement,
  type ReactNode,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { isSpokenOf } from '../../entity/spoken-of.ts'
import { networkMapFor } from '../../network-drawing/index.ts'
import { useObservable } from '../../sync/index.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { FailureNotice } from '../../ui/failure.tsx'
import { useTexts } from '../../ui/use-texts.ts'
import { useMapPlace } from '../map-place.tsx'
import {
  type Apart,
  type ChangingTable,
  forgetTaken,
  isForgettingDue,
  type KeepingTrouble,
  keepApart,
  type Stage,
  showAgain,
} from './keep-apart.ts'

interface Keeping {
  /** Whether this person is a resident who may change the plan, and so can take things from it. */
  readonly mayKeep: boolean
  /** Asks whether this is to be for this person alone, and does it. */
  hide(apart: Apart, name?: string): void
  /** Puts it on the table again. */
  showAgain(apart: Apart): void
  readonly busy: boolean
  /** What is under way, or what went wrong last. */
  readonly now: Now | undefined
  /** Does once more what went wrong. */
  again(): void
}

const KeepingContext = createContext<Keeping | undefined>(undefined)

/** The way to keep things of the map for oneself. */
export const useKeeping = (): Keeping => {
  const keeping = useContext(KeepingContext)
  if (keeping === undefined) throw new Error('useKeeping is used outside the people')
  return keeping
}

type Work = (onStage: (stage: Stage) => void) => Promise<KeepingTrouble | undefined>

interface Job {
  readonly work: Work
  readonly direction: 'hide' | 'show'
}

type Now =
  | { readonly kind: 'under-way'; readonly job: Job; readonly stage: Stage }
  | { readonly kind: 'failed'; readonly job: Job; readonly trouble: KeepingTrouble }

/** Does one such thing at a time; `KeepingNotice` says how far it is and what went wrong. */
export const KeepingProvider = (props: { children: ReactNode }): ReactElement => {
  const words = useTexts(network).kept
  const around = useAtTable()
  const { table, me } = around
  const { say } = useMapPlace()
  const [asked, setAsked] = useState<{ readonly apart: Apart; readonly name: string | undefined }>()
  const [now, setNow] = useState<Now>()
  const newestAround = useRef(around)
  newestAround.current = around
  const at = useMemo<ChangingTable>(
    () => ({
      table,
      told: () => newestAround.current.facts.kept,
      map: () => {
        const { people, facts } = newestAround.current
        return networkMapFor(table.plan.plan.get(), people, facts.kept)
      },
      mayWrite: () => newestAround.current.mayWrite,
    }),
    [table],
  )
  const saySoon = useRef(say)
  saySoon.current = say
  const running = useRef(false)
  const mayKeep = me?.kind === 'resident' && around.mayWrite

  const run = useMemo(
    () => (job: Job) => {
      if (running.current) return
      running.current = true
      setNow({ kind: 'under-way', job, stage: 'keeping' })
      void job
        .work((stage) => setNow({ kind: 'under-way', job, stage }))
        .then((trouble) => {
          running.current = false
          if (trouble !== undefined) {
            setNow({ kind: 'failed', job, trouble })
            return
          }
          setNow(undefined)
          saySoon.current(job.direction === 'hide' ? words.done : words.shown)
        })
    },
    [words],
  )
  // What was taken out and not forgotten, since this screen closed in between.
  useEffect(() => {
    if (!mayKeep || running.current || !isForgettingDue(table)) return
    run({ direction: 'hide', work: (onStage) => forgetTaken(at, onStage) })
  }, [mayKeep, table, at, run])

  const keeping = useMemo<Keeping>(
    () => ({
      mayKeep,
      busy: now?.kind === 'under-way',
      now,
      again: () => {
        if (now !== undefined) run(now.job)
      },
      hide: (apart, name) => setAsked({ apart, name }),
      showAgain: (apart) =>
        run({
          direction: 'show',
          work: (onStage) => showAgain(at, apart, onStage),
        }),
    }),
    [mayKeep, now, run, at],
  )
  return (
    <KeepingContext value={keeping}>
      {props.children}
      {asked !== undefined && (
        <Question
          {...asked}
          onClose={() => setAsked(undefined)}
          onConfirm={() => {
            setAsked(undefined)
            run({
              direction: 'hide',
              work: (onStage) => keepApart(at, asked.apart, onStage),
            })
          }}
        />
      )}
    </KeepingContext>
  )
}

/** How far keeping something is, or what went wrong and what to do. */
export const KeepingNotice = (): ReactElement | null => {
  const words = useTexts(network).kept
  const { table } = useAtTable()
  const save = useObservable(table.save)
  const { now, again } = useKeeping()
  if (now === undefined) return null
  if (now.kind === 'under-way') {
    const stages: Record<Stage, string> = {
      keeping: words.keeping,
      saving: save === 'offline' ? words.waiting : words.saving,
      forgetting: words.forgetting,
    }
    return (
      <p className="notice" role="status">
        {now.job.direction === 'hide' ? stages[now.stage] : words.showing}
      </p>
    )
  }
  const { at, failure } = now.trouble
  const so: Record<KeepingTrouble['at'], string> = {
    keep: words.notKept,
    forget: words.notForgotten,
    show: words.notShown,
    put: words.notWritten,
  }
  return (
    <div className="network-trouble">
      <FailureNotice {...failure} />
      <p>{so[at]}</p>
      <button type="button" className="button" onClick={again}>
        {words.again}
      </button>
    </div>
  )
}

/** What a plan holds besides the map. */
const besidesMap = (plan: Plan): Plan => ({
  ...plan,
  contacts: [],
  ties: [],
  partnerships: [],
  parentages: [],
})

const Question = (props: {
  apart: Apart
  name: string | undefined
  onConfirm: () => void
  onClose: () => void
}): ReactElement => {
  const words = useTexts(network).kept
  const { cancel } = useTexts(shell)
  const { table } = useAtTable()
  const { apart, name, onConfirm, onClose } = props
  const isPerson = name !== undefined && apart.what === 'whole' && apart.entity.kind === 'contact'
  const isUsed =
    isPerson && isSpokenOf(besidesMap(table.plan.plan.get()), `contact:${apart.entity.id}`)
  return (
    <Dialog title={isPerson ? words.questionWhole(name) : words.question} onClose={onClose}>
      <div className="stack">
        <p>{isPerson ? words.goesWhole(name) : words.goes}</p>
        <p className="soft">{words.seen}</p>
        {isUsed && <p>{words.used(name)}</p>}
        <div className="actions">
          <button type="button" className="button" data-first="true" onClick={onConfirm}>
            {words.confirm}
          </button>
          <button type="button" className="button button--plain" onClick={onClose}>
            {cancel}
          </button>
        </div>
      </div>
    </Dialog>
  )
}
