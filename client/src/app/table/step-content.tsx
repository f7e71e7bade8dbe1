import type { MethodId, Step } from '@samenbord/shared/model'
import { may } from '@samenbord/shared/permission'
import { agenda } from '@samenbord/shared/texts'
import { lazy, type ReactElement } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import type { TableConnection } from '../../sync/index.ts'
import { useTexts } from '../../ui/use-texts.ts'
import { FetchedArea } from './fetched-area.tsx'
import { type Panel, panelOf } from './panel.ts'
import { stepContent } from './step-contents.ts'

interface Around {
  /** Against which what changed since the last meeting is told. */
  live: Pick<TableConnection, 'doc' | 'undo'>
  /** Opens what stands beside the board, such as the earlier meetings. */
  onPanel: (panel: Panel) => void
}

/** Where one answers in a step: each kind has its own, fetched when the table comes to it. */
export const StepContent = (props: Around & { step: Step }): ReactElement | null => {
  const { failed } = useTexts(agenda).now
  const { step, ...around } = props
  const { kind, method } = step
  if (kind === 'method')
    return method === null ? null : <MethodStep method={method} onPanel={around.onPanel} />
  if (kind === 'look-back') return <LookBack {...around} />
  if (kind === 'read-back') return <ReadBack />
  return (
    <FetchedArea fetch={() => stepContent(kind)} trouble={failed}>
      {(Content) => <Content />}
    </FetchedArea>
  )
}

const fetchMethod = () =>
  lazy(async () => ({
    default: (await import('../../meeting/methods/method-help.tsx')).MethodHelp,
  }))

const MethodStep = (props: Pick<Around, 'onPanel'> & { method: MethodId }): ReactElement => {
  const { failed } = useTexts(agenda).now
  const { access } = useAtTable().facts
  const own = panelOf(props.method)
  return (
    <FetchedArea fetch={fetchMethod} trouble={failed}>
      {(MethodHelp) => (
        <MethodHelp
          method={props.method}
          leads={may(access, 'agenda.lead')}
          onOwnScreen={own && (() => props.onPanel(own))}
        />
      )}
    </FetchedArea>
  )
}

const fetchReadBack = () =>
  lazy(async () => ({
    default: (await import('../../plan/steps/read-back-step.tsx')).ReadBackStep,
  }))
const fetchAgreeing = () =>
  lazy(async () => ({
    default: (await import('../../agreement/agreeing-in-step.tsx')).AgreeingInStep,
  }))

/** The plan as it is read back, and then, frozen, what everyone says to it. */
const ReadBack = (): ReactElement => {
  const { failed } = useTexts(agenda).now
  return (
    <FetchedArea fetch={fetchAgreeing} trouble={failed}>
      {(Agreeing) => (
        <Agreeing>
          <FetchedArea fetch={fetchReadBack} trouble={failed}>
            {(ReadBackStep) => <ReadBackStep />}
          </FetchedArea>
        </Agreeing>
      )}
    </FetchedArea>
  )
}

const fetchLookBack = () =>
  lazy(async () => ({
    default: (await import('../../plan/steps/look-back-step.tsx')).LookBackStep,
  }))
const fetchChanged = () =>
  lazy(async () => ({
    default: (await import('../../meeting/look-back/changed-since.tsx')).ChangedSince,
  }))

/** What was agreed one by one, and then what changed since. */
const LookBack = (props: Around): ReactElement => {
  const { failed } = useTexts(agenda).now
  return (
    <FetchedArea fetch={fetchLookBack} trouble={failed}>
      {(LookBackStep) => (
        <LookBackStep>
          <FetchedArea fetch={fetchChanged} trouble={failed}>
            {(ChangedSince) => (
              <ChangedSince live={props.live} onHistory={() => props.onPanel('history')} />
            )}
          </FetchedArea>
        </LookBackStep>
      )}
    </FetchedArea>
  )
}
