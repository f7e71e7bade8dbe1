import { start } from '@samenbord/shared/texts'
import { type ReactElement, useEffect, useRef, useState } from 'react'
import { Redirect, useLocation } from 'wouter'
import { z } from 'zod'
import { type Failure, getAccount, signIn } from '../../api/index.ts'
import { FailureNotice } from '../../ui/failure.tsx'
import { focusWrong, LineField, useLine } from '../../ui/line.tsx'
import { NarrowPage, PageTitle } from '../../ui/page.tsx'
import { BusyWords, Progress } from '../../ui/progress.tsx'
import { useLoaded } from '../../ui/use-loaded.ts'
import { useTask } from '../../ui/use-task.ts'
import { useTexts } from '../../ui/use-texts.ts'

/** Signing in: with the token of a link at once, else with the start code. */
export const SignInScreen = (props: { token: string | undefined }): ReactElement => {
  const [failure, setFailure] = useState<Failure>()
  const [, navigate] = useLocation()
  const redeemed = useRef(false)
  const { token } = props
  useEffect(() => {
    // A link works once: it must not be sent twice.
    if (token === undefined || redeemed.current) return
    redeemed.current = true
    void signIn(token).then((answer) => {
      if (answer.ok) navigate('/', { replace: true })
      else setFailure(answer)
    })
  }, [token, navigate])
  if (token !== undefined && failure === undefined) return <Redeeming />
  return <CodeForm linkFailure={failure} />
}

const Redeeming = (): ReactElement => {
  const { signIn } = useTexts(start)
  return (
    <NarrowPage>
      <PageTitle className="hidden-text">{signIn.title}</PageTitle>
      <Progress label={signIn.redeeming} />
    </NarrowPage>
  )
}

const CodeForm = (props: { linkFailure: Failure | undefined }): ReactElement => {
  const { signIn: words } = useTexts(start)
  const code = useLine(z.string().trim().min(1).max(200))
  const task = useTask()
  const [, navigate] = useLocation()
  const [account] = useLoaded(getAccount)
  // Someone with an old link may be signed in already.
  if (account.kind === 'loaded') return <Redirect to="/" replace />
  const submit = () => {
    const typed = code.read()
    if (typed === undefined) return focusWrong(code)
    task.run(
      () => signIn(typed),
      () => navigate('/', { replace: true }),
    )
  }
  const untouched = task.failure === undefined && !task.busy
  return (
    <NarrowPage>
      <div className="stack">
        <PageTitle className="narrow__title">{words.title}</PageTitle>
        <p className="soft">{words.intro}</p>
      </div>
      {props.linkFailure !== undefined && untouched && <LinkFailure failure={props.linkFailure} />}
      <form
        className="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        <LineField line={code} label={words.code} hint={words.codeHint} />
        {task.failure !== undefined && <FailureNotice {...task.failure} />}
        <button type="submit" className="button button--large">
          <BusyWords busy={task.busy}>{words.submit}</BusyWords>
        </button>
      </form>
    </NarrowPage>
  )
}

const LinkFailure = (props: { failure: Failure }): ReactElement => {
  const { linkUsed } = useTexts(start).signIn
  if (props.failure.reason !== 'wrong-start-code') return <FailureNotice {...props.failure} />
  return (
    <p className="notice notice--wait" role="alert">
      <span>
        <b>{linkUsed.what}</b> {linkUsed.next}
      </span>
    </p>
  )
}
