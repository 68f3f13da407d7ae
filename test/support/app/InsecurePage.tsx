import { useEffect, useState } from 'react'

/** An insecure example: the security tests must detect each of its faults. */
export function InsecurePage({ api }: { api: string }) {
  const [password, setPassword] = useState('')
  const [status, setStatus] = useState('')

  async function post(path: string, body: object) {
    try {
      const response = await fetch(`${api}/customer/myshop/${path}`, {
        method: 'POST',
        body: JSON.stringify(body),
      })
      setStatus(`status ${response.status}`)
    } catch {
      setStatus('failed')
    }
  }

  useEffect(() => {
    const token = new URLSearchParams(window.location.search).get('token')
    if (token !== null) void post('me/accounts/internal/email/change/confirm', { token })
  }, [])

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void post('password/change', { password })
      }}
    >
      <label>
        New password
        <input
          name="password"
          type="password"
          value={password}
          onChange={(event) => setPassword(event.target.value)}
        />
      </label>
      <button type="submit" disabled={password === ''}>
        Send
      </button>
      <output>{status}</output>
    </form>
  )
}
