export interface ChangePasswordInput {
  currentPassword: string
  newPassword: string
}

/** Changes the password with `fetch`, without a client library. */
export async function changePassword(input: ChangePasswordInput): Promise<void> {
  const response = await fetch('https://api.emporix.io/customer/myshop/password/change', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Authorization: 'Bearer token' },
    body: JSON.stringify(input),
  })
  if (!response.ok) throw new Error('The password was not changed.')
}
