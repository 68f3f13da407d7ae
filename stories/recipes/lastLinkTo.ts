interface Mail {
  to: string
  link: string
}

/** The link in the newest mail to an address; `emulator` is where it says that it is, such as http://127.0.0.1:4010. */
export async function lastLinkTo(email: string, emulator: string): Promise<string | undefined> {
  const response = await fetch(emulator, { headers: { Accept: 'application/json' } })
  const mails: Mail[] = await response.json()
  return mails.findLast(({ to }) => to === email)?.link
}
