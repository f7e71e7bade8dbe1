import type { AccountProfile } from '@samenbord/shared/model'
import { shell, start } from '@samenbord/shared/texts'
import { LogOut, Plus } from 'lucide-react'
import { type ReactElement, type ReactNode, Suspense, useState } from 'react'
import { Redirect, useLocation } from 'wouter'
import { getAccount, signOut } from '../../api/index.ts'
import { Avatar } from '../../ui/avatar.tsx'
import { Brand } from '../../ui/brand.tsx'
import { PreferenceSwitches } from '../../ui/choices.tsx'
import { FailureNotice, useFailureText } from '../../ui/failure.tsx'
import { FriendlyPage, NarrowPage, PageTitle } from '../../ui/page.tsx'
import { Progress } from '../../ui/progress.tsx'
import { useLoaded } from '../../ui/use-loaded.ts'
import { useTask } from '../../ui/use-task.ts'
import { useTexts } from '../../ui/use-texts.ts'
import { LocalOffersPlace } from '../local-offers/local-offers-place.tsx'
import { NewSessionDialog } from './new-session-dialog.tsx'
import { ProfileForm } from './profile-form.tsx'
import { SessionList } from './session-list.tsx'
import './start-screen.css'

/** Where a coordinator begins: who I am, my sessions, a new one. */
export const StartScreen = (props: {
  /** Called when someone begins to make a session: time to fetch the table. */
  onCreating: () => void
  /** What stands beside the sessions. */
  beside: ReactNode
}): ReactElement => {
  const [account, again] = useLoaded(getAccount)
  const failureText = useFailureText()
  const words = useTexts(shell)
  switch (account.kind) {
    case 'loading':
      return (
        <NarrowPage>
          <Progress />
        </NarrowPage>
      )
    case 'failed':
      if (account.failure.reason === 'not-signed-in') return <Redirect to="/sign-in" replace />
      return (
        <FriendlyPage text={failureText(account.failure.reason)}>
          <button type="button" className="button" onClick={again}>
            {words.tryAgain}
          </button>
        </FriendlyPage>
      )
    case 'loaded':
      if (account.value.profile === null) return <ProfileForm onSaved={again} />
      return <Sessions {...props} profile={account.value.profile} />
  }
}

const Sessions = (props: {
  profile: AccountProfile
  onCreating: () => void
  beside: ReactNode
}): ReactElement => {
  const words = useTexts(start)
  const [creating, setCreating] = useState(false)
  const { name } = props.profile
  return (
    <div className="start">
      <Top profile={props.profile} />
      <main>
        <div className="start__intro">
          <PageTitle className="start__hello" tab={words.title}>
            {words.greeting(name)}
          </PageTitle>
          <button
            type="button"
            className="button button--large"
            aria-haspopup="dialog"
            onClick={() => {
              props.onCreating()
              setCreating(true)
            }}
          >
            <Plus className="icon" />
            {words.newSession}
          </button>
        </div>
        <div className="start__columns">
          <SessionList />
          <div className="start__beside">
            <Suspense fallback={<Progress />}>{props.beside}</Suspense>
            <LocalOffersPlace />
          </div>
        </div>
      </main>
      {creating && <NewSessionDialog onClose={() => setCreating(false)} />}
    </div>
  )
}

const Top = (props: { profile: AccountProfile }): ReactElement => {
  const words = useTexts(start)
  const task = useTask()
  const [, navigate] = useLocation()
  const { name, organisation, discipline } = props.profile
  return (
    <header className="start__top">
      <Brand />
      <div className="start__me">
        <Avatar name={name} kind="professional" colour={3} />
        <span className="start__name">
          <b>{name}</b>
          <span className="soft small">{organisation ?? discipline}</span>
        </span>
      </div>
      <PreferenceSwitches />
      <button
        type="button"
        className="button button--plain"
        onClick={() => task.run(signOut, () => navigate('/sign-in'))}
      >
        <LogOut className="icon icon--small" />
        {words.signIn.signOut}
      </button>
      {task.failure !== undefined && <FailureNotice {...task.failure} />}
    </header>
  )
}
