import { type LocalOffer, LocalOfferWords, Sector } from '@samenbord/shared/model'
import { localOffers, networkTells, shell } from '@samenbord/shared/texts'
import { type ReactElement, useId, useState } from 'react'
import { addOffers, changeOffer } from '../../api/index.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { FailureNotice } from '../../ui/failure.tsx'
import { focusWrong, LineField, useLine } from '../../ui/line.tsx'
import { BusyWords } from '../../ui/progress.tsx'
import { useTask } from '../../ui/use-task.ts'
import { useTexts } from '../../ui/use-texts.ts'

const { name: Name, what: What, where: Where, reach: Reach } = LocalOfferWords.shape

/** Puts one thing in the list, or changes it. */
export const OfferDialog = (props: {
  /** Which is changed; nothing for a new one. */
  offer: LocalOffer | undefined
  offers: readonly LocalOffer[]
  /** It worked out: the list as it is now, and the name of what was saved. */
  onList: (offers: readonly LocalOffer[], name: string) => void
  onClose: () => void
}): ReactElement => {
  const words = useTexts(localOffers)
  const common = useTexts(shell)
  const { sectors } = useTexts(networkTells)
  const { offer } = props
  const name = useLine(Name, { initial: offer?.name ?? '' })
  const what = useLine(What, { initial: offer?.what ?? '', optional: true })
  const where = useLine(Where, { initial: offer?.where ?? '', optional: true })
  const reach = useLine(Reach, { initial: offer?.reach ?? '', optional: true })
  const [sector, setSector] = useState<Sector | null>(offer?.sector ?? null)
  const task = useTask()
  const id = useId()
  const submit = () => {
    const said = {
      name: name.read(),
      what: what.read(),
      where: where.read(),
      reach: reach.read(),
    }
    const read = LocalOfferWords.safeParse({ ...said, sector })
    if (!read.success) return focusWrong(name, what, where, reach)
    if (offer === undefined) {
      task.run(
        () => addOffers([read.data], { replace: false }),
        (list) => props.onList(list.offers, read.data.name),
      )
      return
    }
    task.run(
      () => changeOffer(offer.id, read.data),
      () => {
        const list = props.offers.map((one) =>
          one.id === offer.id ? { ...read.data, id: offer.id } : one,
        )
        props.onList(list, read.data.name)
      },
    )
  }
  return (
    <Dialog title={offer === undefined ? words.add : words.changeTitle} onClose={props.onClose}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        <LineField line={name} label={words.fields.name} first />
        <LineField line={what} label={words.fields.what} />
        <div className="field">
          <label htmlFor={id}>{words.fields.sector}</label>
          <select
            id={id}
            className="input"
            value={sector ?? ''}
            onChange={(event) => setSector(Sector.safeParse(event.target.value).data ?? null)}
          >
            <option value="">{words.fields.noSector}</option>
            {Sector.options.map((one) => (
              <option key={one} value={one}>
                {sectors[one]}
              </option>
            ))}
          </select>
        </div>
        <LineField line={where} label={words.fields.where} />
        <LineField line={reach} label={words.fields.reach} hint={words.fields.reachHint} />
        {task.failure !== undefined && <FailureNotice {...task.failure} />}
        <div className="actions">
          <button type="submit" className="button">
            <BusyWords busy={task.busy}>{offer === undefined ? words.addIt : words.save}</BusyWords>
          </button>
          <button type="button" className="button button--plain" onClick={props.onClose}>
            {common.cancel}
          </button>
        </div>
      </form>
    </Dialog>
  )
}
