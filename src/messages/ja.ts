import type { Messages } from './Messages.js'

/** Messages in Japanese, with the polite address. */
export const ja: Messages = {
  locale: 'ja',
  common: {
    errorSummaryTitle: '入力内容をご確認ください',
    errorCount: { other: '{count}件の項目をご確認ください。' },
    showPassword: 'パスワードを表示：{label}',
    hidePassword: 'パスワードを非表示：{label}',
    passwordShown: 'パスワードを表示しています。',
    passwordHidden: 'パスワードを非表示にしています。',
    newPasswordHint: { other: '{count}文字以上' },
    retry: '再試行',
    passwordRules: 'パスワードの条件',
    ruleMet: '満たしています',
    ruleNotMet: 'まだ満たしていません',
    cancel: 'キャンセル',
    signIn: 'ログイン',
    requestPasswordReset: 'リンクを再発行する',
    changeEmail: 'リンクを再発行する',
    account: 'マイページへ戻る',
    forgotPassword: 'パスワードをお忘れの方',
    backToSignIn: 'ログインへ戻る',
    emailNotReceived:
      'メールが届かない場合は、迷惑メールフォルダや受信設定をご確認ください。メールアドレスに誤りがないかもお確かめください。',
    tryAnotherEmail: '別のメールアドレスを使う',
    resendEmail: 'メールを再送信する',
    resendEmailWait: 'メールは{when}に再送信できます。',
    emailResent: 'メールを再送信しました。',
    invalidLinkTitle: 'このリンクはご利用いただけません',
    invalidLinkText:
      'リンクが不完全であるか、有効期限が切れているか、すでに使用されている可能性があります。メールからもう一度開くか、リンクを再発行してください。',
    expiredLinkTitle: 'このリンクは有効期限が切れています',
    expiredLinkText: 'リンクは1回のみ、一定の期間内に限りご利用いただけます。リンクを再発行してください。',
  },
  validation: {
    emailMissing: 'メールアドレスを入力してください。',
    newEmailMissing: '新しいメールアドレスを入力してください。',
    emailInvalid: 'メールアドレスを正しい形式で入力してください（例：name@example.com）。',
    emailUnchanged: '現在のメールアドレスと同じです。',
    currentPasswordMissing: '現在のパスワードを入力してください。',
    newPasswordMissing: '新しいパスワードを入力してください。',
    passwordTooShort: { other: 'パスワードは{count}文字以上で入力してください。' },
    passwordTooLong: { other: 'パスワードは{count}文字以内で入力してください。' },
    passwordUnchanged: '現在とは異なるパスワードを設定してください。',
    passwordNotAllowed:
      'このパスワードは広く使われているか、過去に流出したことがあります。別のパスワードを設定してください。',
    confirmPasswordMissing: '新しいパスワードをもう一度入力してください。',
    passwordMismatch: 'パスワードが一致しません。',
  },
  errors: {
    wrongPassword: '現在のパスワードが正しくありません。もう一度お試しください。',
    invalidLink:
      'このリンクは有効期限が切れています。リンクは1回のみ、一定の期間内に限りご利用いただけます。リンクを再発行してください。',
    emailInUse: 'このメールアドレスはご利用いただけません。別のメールアドレスを入力してください。',
    newEmailRejected:
      'このメールアドレスは受け付けられませんでした。ご確認いただくか、別のメールアドレスを入力してください。',
    newPasswordRejected: 'このパスワードは受け付けられませんでした。別のパスワードを設定してください。',
    accountNotFound: 'お手続きを完了できませんでした。入力内容をご確認ください。',
    sessionExpired:
      'ログインの有効期限が切れました。ログインしてから、もう一度お試しください。変更は行われていません。',
    forbidden:
      'お使いのアカウントではこの操作を行えません。変更は行われていません。お困りの場合は、カスタマーサポートまでお問い合わせください。',
    tooManyAttempts: '試行回数が上限を超えました。数分待ってから、もう一度お試しください。',
    tooManyAttemptsRetryAfter: '試行回数が上限を超えました。{when}にもう一度お試しください。',
    requestRejected: '受け付けられませんでした。入力内容をご確認のうえ、もう一度お試しください。',
    offline: 'インターネットに接続されていないようです。接続を確認してから、もう一度お試しください。',
    accessTokenUnavailable: '現在、この操作を行えません。しばらくしてから、もう一度お試しください。',
    invalidConfiguration:
      'このページは正しく動作していません。お困りの場合は、カスタマーサポートまでお問い合わせください。',
  },
  strength: {
    veryWeak: '非常に推測されやすいパスワードです',
    weak: '推測されやすいパスワードです',
    fair: 'もう少し強くできます',
    strong: '強いパスワードです',
    veryStrong: '非常に強いパスワードです',
  },
  changeEmail: {
    title: 'メールアドレスの変更',
    currentEmailSentence: 'ログインに使用しているメールアドレスは{email}です。',
    currentEmail: '現在のメールアドレス',
    password: '本人確認のためパスワードを入力',
    newEmail: '新しいメールアドレス',
    newEmailHint: 'このアドレスに、変更を確定するためのリンクをお送りします。',
    syncContactEmail: '連絡先メールアドレスとしても使用する',
    submit: 'メールアドレスを変更する',
    pending: '送信中…',
    successTitle: 'メールをご確認ください',
    successText:
      '{newEmail}にリンクをお送りしました。リンクを開いて変更を確定してください。それまでは、引き続き現在のメールアドレスでログインできます。',
    outcomeUnknown:
      '送信が完了したか確認できませんでした。もう一度お試しになる前に、新しいメールアドレスにメールが届いていないかご確認ください。',
  },
  confirmEmailChange: {
    title: 'メールアドレス変更の確定',
    description: '変更を確定すると、新しいメールアドレスでログインするようになります。',
    submit: '変更を確定する',
    pending: '処理中…',
    successTitle: 'メールアドレスを変更しました',
    successText: '今後は新しいメールアドレスでログインしてください。パスワードはこれまでと同じです。',
    outcomeUnknown:
      '変更が完了したか確認できませんでした。新しいメールアドレスでログインをお試しください。ログインできない場合は、以前のメールアドレスを使用するか、リンクを再発行してください。',
  },
  requestPasswordReset: {
    title: 'パスワードをお忘れの方',
    description: 'メールアドレスを入力してください。新しいパスワードを設定するためのリンクをお送りします。',
    email: 'メールアドレス',
    submit: 'リンクを送信する',
    pending: '送信中…',
    successTitle: 'メールをご確認ください',
    successText: '{email}でのご登録がある場合は、新しいパスワードを設定するためのリンクがメールで届きます。',
    outcomeUnknown:
      '送信が完了したか確認できませんでした。もう一度お試しになる前に、メールをご確認ください。',
  },
  resetPassword: {
    requestRejected:
      '受け付けられませんでした。別のパスワードを設定してください。それでも解決しない場合は、リンクを再発行してください。',
    title: 'パスワードの再設定',
    firstTitle: 'パスワードの設定',
    firstSubmit: 'パスワードを保存する',
    firstSuccessTitle: 'パスワードを保存しました',
    firstSuccessText: 'メールアドレスとこのパスワードでログインできるようになりました。',
    newPassword: '新しいパスワード',
    confirmPassword: '新しいパスワード（確認用）',
    submit: 'パスワードを設定する',
    pending: '保存中…',
    successTitle: '新しいパスワードを設定しました',
    successText: '新しいパスワードでログインしてください。',
    outcomeUnknown:
      '変更が完了したか確認できませんでした。新しいパスワードでログインをお試しください。ログインできない場合は、リンクを再発行してください。',
  },
  changePassword: {
    wrongPasswordAfterUnknownOutcome:
      '現在のパスワードが正しくありません。すでに変更されている可能性があります。新しいパスワードをお試しください。',
    title: 'パスワードの変更',
    currentPassword: '現在のパスワード',
    initialPassword: '初期パスワード',
    initialPasswordHint: 'メールまたは担当者からお知らせしたパスワードです。',
    setTitle: 'パスワードの設定',
    setText:
      '現在はパスワードを使わずにログインしています。パスワードを設定するためのリンクを{email}にお送りします。',
    setSubmit: 'リンクをメールで受け取る',
    newPassword: '新しいパスワード',
    confirmPassword: '新しいパスワード（確認用）',
    submit: 'パスワードを変更する',
    pending: '保存中…',
    successTitle: 'パスワードを変更しました',
    successText: '次回のログインから、新しいパスワードをご使用ください。',
    outcomeUnknown:
      '変更が完了したか確認できませんでした。新しいパスワードでログインをお試しください。ログインできない場合は、以前のパスワードを使用するか、パスワードを再設定してください。',
  },
  account: {
    title: 'ログインとセキュリティ',
    email: 'メールアドレス',
    password: 'パスワード',
    change: '変更',
    changeEmail: 'メールアドレスを変更',
    changePassword: 'パスワードを変更',
    emailChanged: '{newEmail}に届いたメールから変更を確定してください。',
    passwordChanged: 'パスワードを変更しました。',
  },
}
