import { PlanFile, planIn } from '@samenbord/shared/agreement'
import { type BroughtList, MOST_BROUGHT, tooMuchIn } from '@samenbord/shared/model'
import { may } from '@samenbord/shared/permission'
import { LIST_OF, type Plan } from '@samenbord/shared/plan'
import { LIMITS } from '@samenbord/shared/protocol'
import { agreement } from '@samenbord/shared/texts'
import { CircleAlert, FileUp } from 'lucide-react'
import { type ReactElement, useId, useRef, useState } from 'react'
import { importPlan } from '../../api/index.ts'
import { useAtTable } from '../../entity/at-table.tsx'
import { usePlan } from '../../sync/index.ts'
import { FailureNotice } from '../../ui/failure.tsx'
import { Progress } from '../../ui/progress.tsx'
import { readTextFile } from '../../ui/text-file.ts'
import { useTask } from '../../ui/use-task.ts'
import { useTexts } from '../../ui/use-texts.ts'

const BYTES_IN_MEGABYTE = 1024 * 1024

type FileProblem =
  | { readonly kind: 'tooLarge' | 'unreadable' | 'notAPlan' }
  | { readonly kind: 'tooMuch'; readonly list: BroughtList; readonly count: number }

type ReadFile =
  | { readonly ok: true; readonly file: PlanFile }
  | { readonly ok: false; readonly problem: FileProblem }

/** The plan in a file that someone chose, or what is wrong with it. */
const readPlanFile = async (chosen: Blob): Promise<ReadFile> => {
  const read = await readTextFile(chosen, LIMITS.planFile)
  if (!read.ok) {
    const kind = read.problem === 'too-large' ? 'tooLarge' : 'unreadable'
    return { ok: false, problem: { kind } }
  }
  const file = PlanFile.safeParse(asJson(read.text))
  if (!file.success) return { ok: false, problem: { kind: 'notAPlan' } }
  const tooMuch = tooMuchIn(planIn(file.data))
  return tooMuch === undefined
    ? { ok: true, file: file.data }
    : { ok: false, problem: { kind: 'tooMuch', ...tooMuch } }
}

const asJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** What is wrong with a file, and what to do. */
const ProblemWords = ({ problem }: { problem: FileProblem }): ReactElement => {
  const words = useTexts(agreement).import
  if (problem.kind === 'tooMuch') {
    const { list, count } = problem
    return (
      <p>
        <b>{words.tooMuch(list, count, MOST_BROUGHT[list])}</b> {words.tooMuchNext}
      </p>
    )
  }
  return (
    <p>
      <b>{words[problem.kind]}</b>{' '}
      {problem.kind === 'tooLarge'
        ? words.most(LIMITS.planFile / BYTES_IN_MEGABYTE)
        : words.notAPlanNext}
    </p>
  )
}

/** Whether nobody wrote anything yet: the server takes a plan then only. */
const isUnwritten = (plan: Plan): boolean =>
  Object.values(LIST_OF).every((list) => plan[list].length === 0)

/** *Zet een plan op deze tafel*: one that was taken from another, for who may, where none stands yet. */
export const ImportPlan = (): ReactElement | null => {
  const words = useTexts(agreement).import
  const { table, facts } = useAtTable()
  const plan = usePlan(table)
  const { busy, failure, run } = useTask()
  const [problem, setProblem] = useState<FileProblem>()
  const [done, setDone] = useState(false)
  const chooser = useRef<HTMLInputElement>(null)
  const id = useId()
  if (done) return <p role="status">{words.done}</p>
  if (!may(facts.access, 'plan.import') || !isUnwritten(plan)) return null
  const read = async (chosen: File | undefined) => {
    if (chosen === undefined) return
    setProblem(undefined)
    const found = await readPlanFile(chosen)
    if (found.ok) {
      run(
        () => importPlan(facts.session.id, found.file),
        () => setDone(true),
      )
    } else setProblem(found.problem)
  }
  return (
    <section className="stack" aria-labelledby={id}>
      <div>
        <h3 id={id}>{words.open}</h3>
        <p className="hint" id={`${id}hint`}>
          {words.hint} {words.most(LIMITS.planFile / BYTES_IN_MEGABYTE)}
        </p>
      </div>
      <div className="actions">
        <input
          ref={chooser}
          className="hidden-text"
          type="file"
          tabIndex={-1}
          aria-hidden="true"
          accept=".json,application/json"
          onChange={({ target }) => {
            void read(target.files?.[0])
            // The same file again is chosen anew.
            target.value = ''
          }}
        />
        <button
          type="button"
          className="button button--quiet"
          aria-describedby={`${id}hint`}
          onClick={() => chooser.current?.click()}
        >
          <FileUp className="icon icon--small" />
          {words.choose}
        </button>
      </div>
      {busy && <Progress />}
      {problem !== undefined && (
        <div className="notice notice--stop" role="alert">
          <CircleAlert className="icon" />
          <ProblemWords problem={problem} />
        </div>
      )}
      {failure !== undefined && <FailureNotice {...failure} />}
    </section>
  )
}
