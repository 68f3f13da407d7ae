export interface ChangePasswordInput {
  currentPassword: string
  newPassword: string
}

/** Sends a change of password as a shop without a client library would. */
export async function changePassword(input: ChangePasswordInput): Promise<void> {
  const reply = await fetch('https://api.emporix.io/customer/myshop/password/change', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Authorization: 'Bearer token' },
    body: JSON.stringify(input),
  })
  if (!reply.ok) throw new Error('The password was not changed.')
}
