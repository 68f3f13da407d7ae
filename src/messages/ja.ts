import type { Messages } from './Messages.js'

/** Messages in Japanese, with the polite address. */
export const ja: Messages = {
  locale: 'ja',
  common: {
    errorSummaryTitle: '入力内容をご確認ください',
    errorCount: { other: '{count}件の項目をご確認ください。' },
    allFieldsRequired: 'すべて必須項目です。',
    showPassword: 'パスワードを表示',
    hidePassword: 'パスワードを非表示',
    passwordShown: 'パスワードを表示しています。',
    passwordHidden: 'パスワードを非表示にしています。',
    newPasswordHint: {
      other: '{count}文字以上で入力してください。複数の単語をつなげると安全性が高まります。',
    },
    signIn: 'ログイン',
    requestPasswordReset: 'リンクを再発行する',
    changeEmail: 'リンクを再発行する',
    account: 'マイページへ戻る',
    emailNotReceived:
      'メールが届かない場合は、迷惑メールフォルダをご確認いただくか、メールアドレスをお確かめのうえ、もう一度お試しください。',
    tryAnotherEmail: '別のメールアドレスを使う',
    invalidLinkTitle: 'このリンクはご利用いただけません',
    invalidLinkText:
      'リンクが不完全であるか、有効期限が切れているか、すでに使用されています。または、ページが再読み込みされました。続けるには、リンクの再発行をお申し込みください。',
  },
  validation: {
    emailMissing: 'メールアドレスを入力してください。',
    newEmailMissing: '新しいメールアドレスを入力してください。',
    emailInvalid: 'メールアドレスを正しい形式で入力してください（例：name@example.com）。',
    emailUnchanged: '現在とは異なるメールアドレスを入力してください。',
    currentPasswordMissing: '現在のパスワードを入力してください。',
    newPasswordMissing: '新しいパスワードを入力してください。',
    passwordTooShort: {
      other: '{count}文字以上で入力してください。',
    },
    passwordUnchanged: '現在とは異なるパスワードを設定してください。',
    passwordNotAllowed:
      'このパスワードは他人に知られているか、推測されやすいものです。別のパスワードを設定してください。',
    confirmPasswordMissing: '新しいパスワードをもう一度入力してください。',
    passwordMismatch: 'パスワードが一致しません。新しいパスワードをもう一度入力してください。',
  },
  errors: {
    wrongPassword: '現在のパスワードが正しくありません。もう一度入力してください。',
    invalidLink:
      'このリンクは無効です。すでに使用されているか、有効期限が切れています。リンクの再発行をお申し込みください。',
    emailInUse: 'このメールアドレスはご利用いただけません。別のメールアドレスを入力してください。',
    newEmailRejected:
      'このメールアドレスは受け付けられませんでした。ご確認いただくか、別のメールアドレスを入力してください。',
    newPasswordRejected: 'このパスワードは受け付けられませんでした。別のパスワードを設定してください。',
    accountNotFound: 'お手続きを完了できませんでした。入力内容をご確認ください。',
    sessionExpired:
      'ログインの有効期限が切れました。もう一度ログインしてから、このフォームを送信し直してください。変更は行われていません。',
    forbidden:
      'お使いのアカウントではこの操作を行えません。変更は行われていません。お困りの場合は、ショップまでお問い合わせください。',
    tooManyAttempts:
      '試行回数が上限を超えました。数分待ってから、もう一度お試しください。変更は行われていません。',
    tooManyAttemptsRetryAfter:
      '試行回数が上限を超えました。{when}にもう一度お試しください。変更は行われていません。',
    requestRejected: '受け付けられませんでした。入力内容をご確認ください。変更は行われていません。',
    offline:
      'インターネットに接続されていないようです。送信は行われていません。接続を確認してから、もう一度お試しください。',
    accessTokenUnavailable:
      '現在、ショップに接続できません。変更は行われていません。しばらくしてから、もう一度お試しください。',
    invalidConfiguration:
      'このページは正しく動作していません。送信は行われていません。ショップまでお問い合わせください。',
  },
  strength: {
    veryWeak: '非常に推測されやすいパスワードです',
    weak: '推測されやすいパスワードです',
    fair: 'さらに強くできます',
    strong: '強いパスワードです',
    veryStrong: '非常に強いパスワードです',
  },
  changeEmail: {
    title: 'メールアドレスの変更',
    currentEmailSentence: '現在ログインに使用しているメールアドレスは{email}です。',
    currentEmail: '現在のメールアドレス',
    password: 'パスワード',
    newEmail: '新しいメールアドレス',
    newEmailHint: 'このアドレスにリンクをお送りします。リンクを開くと変更されます。',
    syncContactEmail: '連絡先メールアドレスとしても使用する（任意）',
    submit: 'メールアドレスを変更する',
    pending: '送信中…',
    successTitle: '新しいメールアドレスの受信トレイをご確認ください',
    successText:
      '{newEmail}にリンクをお送りしました。リンクを開いて変更を確定してください。それまでは、現在のメールアドレスでログインしてください。',
    outcomeUnknown:
      '応答がありませんでした。送信は完了している可能性があります。もう一度お試しになる前に、新しいメールアドレスにメールが届いていないかご確認ください。',
  },
  confirmEmailChange: {
    title: 'メールアドレス変更の確定',
    description: 'ボタンを押すと、今後は新しいメールアドレスでログインするようになります。',
    submit: '変更を確定する',
    pending: '処理中…',
    successTitle: 'メールアドレスを変更しました',
    successText: '今後は新しいメールアドレスでログインしてください。パスワードはこれまでと同じです。',
    outcomeUnknown:
      '応答がありませんでした。メールアドレスはすでに変更されている可能性があります。リンクを再発行する前に、新しいメールアドレスでログインをお試しください。',
  },
  requestPasswordReset: {
    title: 'パスワードをお忘れの方',
    description: 'メールアドレスを入力してください。新しいパスワードを設定するためのリンクをお送りします。',
    email: 'メールアドレス',
    submit: 'リンクを送信する',
    pending: '送信中…',
    successTitle: '受信トレイをご確認ください',
    successText:
      '{email}のアカウントが登録されている場合は、新しいパスワードを設定するためのリンクが届きます。',
    outcomeUnknown:
      '応答がありませんでした。メールが送信されている可能性があります。もう一度お試しになる前に、受信トレイをご確認ください。',
  },
  resetPassword: {
    requestRejected:
      '受け付けられませんでした。別のパスワードを設定してください。それでも解決しない場合は、リンクが無効になっています。リンクの再発行をお申し込みください。変更は行われていません。',
    title: 'パスワードの再設定',
    newPassword: '新しいパスワード',
    confirmPassword: '新しいパスワード（確認用）',
    submit: 'パスワードを設定する',
    pending: '保存中…',
    successTitle: '新しいパスワードを設定しました',
    successText: '新しいパスワードでログインしてください。',
    outcomeUnknown:
      '応答がありませんでした。新しいパスワードはすでに設定されている可能性があります。リンクを再発行する前に、新しいパスワードでログインをお試しください。',
  },
  changePassword: {
    wrongPasswordAfterUnknownOutcome:
      '現在のパスワードが正しくありません。すでに変更されている可能性があります。新しいパスワードをお試しください。',
    title: 'パスワードの変更',
    currentPassword: '現在のパスワード',
    newPassword: '新しいパスワード',
    confirmPassword: '新しいパスワード（確認用）',
    submit: 'パスワードを変更する',
    pending: '保存中…',
    successTitle: 'パスワードを変更しました',
    successText: '次回のログインから、新しいパスワードをご使用ください。',
    outcomeUnknown:
      '応答がありませんでした。パスワードは変更されている可能性があります。次回のログイン時に新しいパスワードをお試しください。どちらのパスワードでもログインできない場合は、パスワードの再設定を行ってください。',
  },
}
