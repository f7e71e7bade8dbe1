import { minutesUsed } from '@samenbord/shared/agenda'
import type { Agenda, Step } from '@samenbord/shared/model'
import { agenda as agendaTexts } from '@samenbord/shared/texts'
import { Clock } from 'lucide-react'
import { type ReactElement, useEffect, useState } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { useTexts } from '../../ui/use-texts.ts'

/** Minutes are shown, so this often is soon enough. */
const LOOK_EVERY_MS = 5_000

/** Now by the server's clock, in milliseconds. */
const useServerNow = (): number => {
  const { clockAhead } = useAtTable().facts
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), LOOK_EVERY_MS)
    return () => clearInterval(timer)
  }, [])
  return now + clockAhead
}

/** How much of its time a step has used; past it the words stay as calm as before. */
export const StepTime = (props: { agenda: Agenda; step: Step }): ReactElement => {
  const words = useTexts(agendaTexts).bar
  const { agenda, step } = props
  const now = useServerNow()
  return (
    <span className="step-time">
      <Clock className="icon icon--small" />
      {words.used(minutesUsed(agenda, step, now), step.minutes)}
    </span>
  )
}
