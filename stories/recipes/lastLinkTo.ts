interface Email {
  to: string
  link: string
}

/** Returns the link of the newest email to a recipient, from the emulator at a URL such as http://127.0.0.1:4010. */
export async function lastLinkTo(email: string, emulatorUrl: string): Promise<string | undefined> {
  const response = await fetch(emulatorUrl, { headers: { Accept: 'application/json' } })
  const emails: Email[] = await response.json()
  return emails.findLast(({ to }) => to === email)?.link
}
