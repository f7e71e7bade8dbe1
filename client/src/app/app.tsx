import { SessionId } from '@samenbord/shared/model'
import { refusals, shell } from '@samenbord/shared/texts'
import { lazy, type ReactElement, Suspense } from 'react'
import { Link, Route, Switch } from 'wouter'
import { JoinScreen } from '../session/join/join-screen.tsx'
import { useObservable } from '../sync/observable.ts'
import { ErrorBoundary } from '../ui/error-boundary.tsx'
import { FriendlyPage, OpenAgain } from '../ui/page.tsx'
import { Progress } from '../ui/progress.tsx'
import { useTexts } from '../ui/use-texts.ts'
import { type Arrival, arrival } from './arrival.ts'
import { loadTable, preloadTable } from './load-table.ts'

const StartScreen = lazy(async () => {
  const { StartScreen } = await import('../session/start/start-screen.tsx')
  return { default: StartScreen }
})
const SignInScreen = lazy(async () => {
  const { SignInScreen } = await import('../session/start/sign-in-screen.tsx')
  return { default: SignInScreen }
})
const LocalOffersScreen = lazy(async () => {
  const { LocalOffersScreen } = await import('../session/local-offers/local-offers-screen.tsx')
  return { default: LocalOffersScreen }
})
const TableScreen = lazy(async () => {
  const { TableScreen } = await loadTable()
  return { default: TableScreen }
})

const MyActionsScreen = lazy(async () => {
  const { MyActionsScreen } = await import('../my-actions/my-actions-screen.tsx')
  return { default: MyActionsScreen }
})
const MyActionsList = lazy(async () => {
  const { MyActionsList } = await import('../my-actions/my-actions-list.tsx')
  return { default: MyActionsList }
})

const HelpScreen = lazy(async () => {
  const { HelpScreen } = await import('./help-screen.tsx')
  return { default: HelpScreen }
})

const BeamerLink = lazy(async () => {
  const { BeamerLink } = await import('../beamer/beamer-link.tsx')
  return { default: BeamerLink }
})
const Beamer = lazy(async () => {
  const { Beamer } = await import('./beamer-screen.tsx')
  return { default: Beamer }
})

const useToken = (path: Arrival['path']): string | undefined => {
  const last = useObservable(arrival)
  return last?.path === path ? last.token : undefined
}

const Join = (): ReactElement => {
  const token = useToken('/join')
  return <JoinScreen key={token} token={token} onTyping={preloadTable} />
}

const SignIn = (): ReactElement => {
  const token = useToken('/sign-in')
  return <SignInScreen key={token} token={token} />
}

const LinkToBeamer = (): ReactElement => {
  const token = useToken('/beamer')
  return <BeamerLink key={token} token={token} />
}

const Table = (props: { id: string }): ReactElement => {
  const refusal = useTexts(refusals)
  const id = SessionId.safeParse(props.id)
  if (!id.success) return <FriendlyPage text={refusal['session-unknown']} />
  return <TableScreen key={id.data} sessionId={id.data} />
}

const NotFound = (): ReactElement => {
  const words = useTexts(shell)
  return (
    <FriendlyPage text={words.missingPage}>
      <Link className="button" href="/">
        {words.toStart}
      </Link>
    </FriendlyPage>
  )
}

const Crashed = (): ReactElement => (
  <FriendlyPage text={useTexts(shell).crashed}>
    <OpenAgain />
  </FriendlyPage>
)

/** Every address of the client and the screen that stands there. */
export const App = (): ReactElement => (
  <ErrorBoundary fallback={() => <Crashed />}>
    <Suspense fallback={<Progress />}>
      <Switch>
        <Route path="/">
          <StartScreen onCreating={preloadTable} beside={<MyActionsList />} />
        </Route>
        <Route path="/sign-in">
          <SignIn />
        </Route>
        <Route path="/join">
          <Join />
        </Route>
        <Route path="/mijn-afspraken">
          <MyActionsScreen />
        </Route>
        <Route path="/in-de-buurt">
          <LocalOffersScreen />
        </Route>
        <Route path="/beamer">
          <LinkToBeamer />
        </Route>
        <Route path="/beamer/:id">{({ id }) => <Beamer id={id} />}</Route>
        <Route path="/hulp/:voor">{({ voor }) => <HelpScreen voor={voor} />}</Route>
        <Route path="/overleg/:id">{({ id }) => <Table id={id} />}</Route>
        <Route>
          <NotFound />
        </Route>
      </Switch>
    </Suspense>
  </ErrorBoundary>
)
