import { StepMinutes } from '@samenbord/shared/model'
import { agenda as agendaTexts } from '@samenbord/shared/texts'
import { type ReactElement, useState } from 'react'
import { useTexts } from '../../ui/use-texts.ts'

/** How long a step is meant to take; told to all when one leaves the field or presses Enter. */
export const MinutesField = (props: {
  minutes: number
  title: string
  onChange: (minutes: number) => void
}): ReactElement => {
  const words = useTexts(agendaTexts).row
  const [typed, setTyped] = useState<string>()
  const submit = () => {
    const said = StepMinutes.safeParse(Number(typed))
    if (typed !== undefined && said.success && said.data !== props.minutes)
      props.onChange(said.data)
    setTyped(undefined)
  }
  return (
    <input
      className="input agenda-row__minutes"
      type="number"
      inputMode="numeric"
      min={StepMinutes.minValue ?? undefined}
      max={StepMinutes.maxValue ?? undefined}
      aria-label={words.minutesOf(props.title)}
      value={typed ?? props.minutes}
      onChange={({ target }) => setTyped(target.value)}
      onBlur={submit}
      onKeyDown={(event) => {
        if (event.key === 'Enter') submit()
      }}
    />
  )
}
