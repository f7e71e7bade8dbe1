import { type Participant, SharingAnswer } from '@samenbord/shared/model'
import { sharing } from '@samenbord/shared/texts'
import { TriangleAlert } from 'lucide-react'
import { type KeyboardEvent, type ReactElement, useId } from 'react'
import { useTexts } from '../../ui/use-texts.ts'
import { useResidents } from './use-speaking.ts'

/**
 * *Ja*, *alleen als ik erbij ben*, *nee*, each with what comes of it. A choice acts at once, so arrows
 * only walk past them and the space bar chooses.
 */
export const AnswerChoices = (props: {
  about: Participant
  answer: SharingAnswer | undefined
  /** Whether what someone says aloud is written down here. */
  noting: boolean
  /** Whether this may not be chosen here. */
  isLocked: (answer: SharingAnswer) => boolean
  onChoose: (answer: SharingAnswer) => void
}): ReactElement => {
  const words = useTexts(sharing)
  const id = useId()
  const effect = useEffects(props.about, props.noting)
  const nobodyNear = !useResidents().some(({ present }) => present)
  const { about, answer } = props
  return (
    <fieldset className="choices sharing-row__choices" onKeyDown={walk}>
      <legend className="hidden-text">{words.ask(about.name)}</legend>
      {SharingAnswer.options.map((option) => {
        const warns = option === 'when-present' && props.noting && nobodyNear
        return (
          <label key={option} className="choice">
            <input
              type="radio"
              name={`${id}answer`}
              checked={answer === option}
              disabled={props.isLocked(option)}
              aria-describedby={`${id}${option}`}
              onChange={() => props.onChoose(option)}
            />
            <span>
              <span className="choice__name">{words.answers[option]}</span>
              <span id={`${id}${option}`} className={warns ? 'sharing-row__warning' : 'hint'}>
                {warns && <TriangleAlert className="icon icon--small" />}
                {warns ? words.nobodyNear(about.name) : effect(option, answer === option)}
              </span>
            </span>
          </label>
        )
      })}
    </fieldset>
  )
}

/** What comes of each answer, or has come of the one that stands. */
const useEffects = (
  about: Participant,
  noting: boolean,
): ((answer: SharingAnswer, stands: boolean) => string) => {
  const words = useTexts(sharing).effects
  const several = useResidents().length > 1
  const { name, present } = about
  return (answer, stands) => {
    switch (answer) {
      case 'yes':
        return noting ? words.yesAloud(name) : words.yes(name)
      case 'when-present':
        return noting || several ? words.presentSeveral(name) : words.present(name)
      case 'no':
        if (stands) return words.noNow(name)
        return present ? words.noPresent(name) : words.noAway(name)
    }
  }
}

const STEP: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowRight: 1,
  ArrowUp: -1,
  ArrowLeft: -1,
}

const walk = (event: KeyboardEvent<HTMLFieldSetElement>): void => {
  const step = STEP[event.key]
  if (step === undefined) return
  event.preventDefault()
  const inputs = [...event.currentTarget.querySelectorAll('input')].filter(
    ({ disabled }) => !disabled,
  )
  const at = inputs.findIndex((input) => Object.is(input, event.target))
  inputs.at((at + step) % inputs.length)?.focus()
}
