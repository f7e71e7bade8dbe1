import { may } from '@samenbord/shared/permission'
import { networkFiles } from '@samenbord/shared/texts'
import { FileDown, FileUp } from 'lucide-react'
import { type ReactElement, useState } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { RowMenu } from '../../entity/row-menu.tsx'
import { useTexts } from '../../ui/use-texts.ts'
import { ReadNamesDialog } from './read-names-dialog.tsx'
import { TakeHomeDialog } from './take-home-dialog.tsx'

/** The map as text and as a list, for who may take the table home; and names from a list, to be added. */
export const FilesMenu = (): ReactElement | null => {
  const words = useTexts(networkFiles)
  const { facts, mayWrite } = useAtTable()
  const [open, setOpen] = useState<'take' | 'read'>()
  const mayTake = may(facts.access, 'table.download')
  if (!mayTake && !mayWrite) return null
  const close = () => setOpen(undefined)
  return (
    <>
      <RowMenu
        label={words.menu}
        className="button button--quiet"
        items={[
          ...(mayTake
            ? [
                {
                  label: words.take,
                  icon: <FileDown className="icon icon--small" />,
                  onSelect: () => setOpen('take'),
                },
              ]
            : []),
          ...(mayWrite
            ? [
                {
                  label: words.read,
                  icon: <FileUp className="icon icon--small" />,
                  onSelect: () => setOpen('read'),
                },
              ]
            : []),
        ]}
      >
        <FileDown className="icon icon--small" />
        {words.menu}
      </RowMenu>
      {open === 'take' && <TakeHomeDialog onClose={close} />}
      {open === 'read' && <ReadNamesDialog onClose={close} />}
    </>
  )
}
