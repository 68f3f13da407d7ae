import type { Messages } from './Messages.js'

/** Messages in Turkish, with the formal address. */
export const tr: Messages = {
  locale: 'tr',
  common: {
    errorSummaryTitle: 'Lütfen bilgilerinizi kontrol edin',
    errorCount: { one: '1 alanı kontrol edin.', other: '{count} alanı kontrol edin.' },
    showPassword: 'Şifreyi göster: {label}',
    hidePassword: 'Şifreyi gizle: {label}',
    passwordShown: 'Şifreniz görünüyor.',
    passwordHidden: 'Şifreniz gizlendi.',
    newPasswordHint: { one: 'En az bir karakter', other: 'En az {count} karakter' },
    retry: 'Tekrar dene',
    signIn: 'Giriş yap',
    requestPasswordReset: 'Yeni bağlantı iste',
    changeEmail: 'Yeni bağlantı iste',
    account: 'Hesabıma dön',
    forgotPassword: 'Şifrenizi mi unuttunuz?',
    backToSignIn: 'Giriş sayfasına dön',
    emailNotReceived: 'E-posta gelmedi mi? Spam klasörüne bakın ve adresin doğru olduğundan emin olun.',
    tryAnotherEmail: 'Başka bir e-posta adresi kullan',
    resendEmail: 'E-postayı tekrar gönder',
    resendEmailWait: 'E-postayı {when} tekrar gönderebilirsiniz.',
    emailResent: 'E-posta tekrar gönderildi.',
    invalidLinkTitle: 'Bu bağlantı çalışmıyor',
    invalidLinkText:
      'Bağlantı eksik olabilir, süresi dolmuş veya daha önce kullanılmış olabilir. E-postadan yeniden açın veya yeni bir bağlantı isteyin.',
    expiredLinkTitle: 'Bu bağlantının süresi dolmuş',
    expiredLinkText:
      'Her bağlantı yalnızca bir kez ve sınırlı bir süre kullanılabilir. Yeni bir bağlantı isteyin.',
  },
  validation: {
    emailMissing: 'E-posta adresinizi girin.',
    newEmailMissing: 'Yeni e-posta adresinizi girin.',
    emailInvalid: 'E-posta adresini eksiksiz girin (ör. ad@example.com).',
    emailUnchanged: 'Bu zaten sizin e-posta adresiniz.',
    currentPasswordMissing: 'Mevcut şifrenizi girin.',
    newPasswordMissing: 'Yeni bir şifre girin.',
    passwordTooShort: { one: 'En az bir karakter kullanın.', other: 'En az {count} karakter kullanın.' },
    passwordUnchanged: 'Mevcut şifrenizden farklı bir şifre seçin.',
    passwordNotAllowed: 'Bu şifre çok yaygın veya bir veri sızıntısında yer almış. Başka bir şifre seçin.',
    confirmPasswordMissing: 'Yeni şifrenizi tekrar girin.',
    passwordMismatch: 'Şifreler eşleşmiyor.',
  },
  errors: {
    wrongPassword: 'Mevcut şifrenizi yanlış girdiniz. Lütfen tekrar deneyin.',
    invalidLink:
      'Bu bağlantının süresi dolmuş. Her bağlantı yalnızca bir kez ve sınırlı bir süre kullanılabilir. Yeni bir bağlantı isteyin.',
    emailInUse: 'Bu e-posta adresi kullanılamıyor. Başka bir adres girin.',
    newEmailRejected: 'Bu e-posta adresi kabul edilmedi. Adresi kontrol edin veya başka bir adres girin.',
    newPasswordRejected: 'Bu şifre kabul edilmedi. Başka bir şifre seçin.',
    accountNotFound: 'İşlem tamamlanamadı. Girdiğiniz bilgileri kontrol edin.',
    sessionExpired: 'Oturumunuz sona erdi. Giriş yapıp tekrar deneyin. Hiçbir değişiklik yapılmadı.',
    forbidden:
      'Hesabınızla bu işlem yapılamıyor. Hiçbir değişiklik yapılmadı. Yardıma ihtiyacınız varsa müşteri hizmetleriyle iletişime geçin.',
    tooManyAttempts: 'Çok fazla deneme yapıldı. Birkaç dakika bekleyip tekrar deneyin.',
    tooManyAttemptsRetryAfter: 'Çok fazla deneme yapıldı. Lütfen {when} tekrar deneyin.',
    requestRejected: 'İsteğiniz kabul edilmedi. Girdiğiniz bilgileri kontrol edip tekrar deneyin.',
    offline: 'İnternete bağlı görünmüyorsunuz. İnternet bağlantınızı kontrol edip tekrar deneyin.',
    accessTokenUnavailable: 'Bu işlem şu anda yapılamıyor. Lütfen biraz sonra tekrar deneyin.',
    invalidConfiguration:
      'Bu sayfa düzgün çalışmıyor. Yardıma ihtiyacınız varsa müşteri hizmetleriyle iletişime geçin.',
  },
  strength: {
    veryWeak: 'Tahmin edilmesi çok kolay',
    weak: 'Tahmin edilmesi kolay',
    fair: 'Daha güçlü olabilir',
    strong: 'Güçlü şifre',
    veryStrong: 'Çok güçlü şifre',
  },
  changeEmail: {
    title: 'E-posta adresini değiştir',
    currentEmailSentence: '{email} adresiyle giriş yapıyorsunuz.',
    currentEmail: 'Mevcut e-posta adresi',
    password: 'Şifrenizle onaylayın',
    newEmail: 'Yeni e-posta adresi',
    newEmailHint: 'Değişikliği onaylamanız için bu adrese bir bağlantı göndereceğiz.',
    syncContactEmail: 'Benimle iletişim için de bu e-posta adresini kullan',
    submit: 'E-posta adresini değiştir',
    pending: 'Gönderiliyor…',
    successTitle: 'E-postanızı kontrol edin',
    successText:
      '{newEmail} adresine bir bağlantı gönderdik. Değişikliği onaylamak için bağlantıyı açın. O zamana kadar mevcut e-posta adresinizle giriş yapmaya devam edin.',
    outcomeUnknown:
      'İsteğinizin ulaşıp ulaşmadığını doğrulayamadık. Tekrar denemeden önce yeni adresinize e-posta gelip gelmediğine bakın.',
  },
  confirmEmailChange: {
    title: 'Yeni e-posta adresinizi onaylayın',
    description: 'Onayladıktan sonra yeni e-posta adresinizle giriş yapacaksınız.',
    submit: 'E-posta adresini onayla',
    pending: 'Onaylanıyor…',
    successTitle: 'E-posta adresiniz değiştirildi',
    successText: 'Bundan sonra yeni e-posta adresinizle giriş yapın. Şifreniz aynı kaldı.',
    outcomeUnknown:
      'İşlemin tamamlanıp tamamlanmadığını bilmiyoruz. Yeni e-posta adresinizle giriş yapmayı deneyin. Olmazsa eski adresinizi kullanın veya yeni bir bağlantı isteyin.',
  },
  requestPasswordReset: {
    title: 'Şifrenizi mi unuttunuz?',
    description:
      'E-posta adresinizi girin. Size yeni bir şifre belirleyebileceğiniz bir bağlantı gönderelim.',
    email: 'E-posta adresi',
    submit: 'Bağlantı gönder',
    pending: 'Gönderiliyor…',
    successTitle: 'E-postanızı kontrol edin',
    successText:
      '{email} adresine ait bir hesap varsa yeni şifre belirleyebileceğiniz bir bağlantı içeren bir e-posta alacaksınız.',
    outcomeUnknown:
      'İsteğinizin ulaşıp ulaşmadığını doğrulayamadık. Tekrar denemeden önce e-postanızı kontrol edin.',
  },
  resetPassword: {
    requestRejected:
      'İsteğiniz kabul edilmedi. Başka bir şifre seçin. Bu da işe yaramazsa yeni bir bağlantı isteyin.',
    title: 'Yeni şifre belirleyin',
    newPassword: 'Yeni şifre',
    confirmPassword: 'Yeni şifre (tekrar)',
    submit: 'Şifreyi kaydet',
    pending: 'Kaydediliyor…',
    successTitle: 'Yeni şifreniz kaydedildi',
    successText: 'Yeni şifrenizle giriş yapın.',
    outcomeUnknown:
      'Şifrenizin değişip değişmediğini doğrulayamadık. Yeni şifrenizle giriş yapmayı deneyin. Olmazsa yeni bir bağlantı isteyin.',
  },
  changePassword: {
    wrongPasswordAfterUnknownOutcome:
      'Mevcut şifrenizi yanlış girdiniz. Şifreniz değiştirilmiş olabilir: Yenisini deneyin.',
    title: 'Şifreyi değiştir',
    currentPassword: 'Mevcut şifre',
    newPassword: 'Yeni şifre',
    confirmPassword: 'Yeni şifre (tekrar)',
    submit: 'Şifreyi değiştir',
    pending: 'Kaydediliyor…',
    successTitle: 'Şifreniz değiştirildi',
    successText: 'Bir sonraki girişinizde yeni şifrenizi kullanın.',
    outcomeUnknown:
      'Şifrenizin değişip değişmediğini doğrulayamadık. Yeni şifrenizle giriş yapmayı deneyin. Olmazsa eski şifrenizi kullanın veya şifrenizi sıfırlayın.',
  },
}
