function Greeting({ email }: { email?: string | undefined }) {
  return email
}

export function Page() {
  return <Greeting email="ada@example.com" />
}
