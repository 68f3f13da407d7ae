import type { Messages } from './Messages.js'

/** Messages in Turkish, with the formal address. */
export const tr: Messages = {
  locale: 'tr',
  common: {
    errorSummaryTitle: 'Lütfen bilgilerinizi kontrol edin',
    errorCount: {
      one: '{count} alanı düzeltmeniz gerekiyor.',
      other: '{count} alanı düzeltmeniz gerekiyor.',
    },
    allFieldsRequired: 'Tüm alanların doldurulması zorunludur.',
    showPassword: 'Şifreyi göster',
    hidePassword: 'Şifreyi gizle',
    passwordShown: 'Şifreniz görünüyor.',
    passwordHidden: 'Şifreniz gizlendi.',
    newPasswordHint: {
      one: 'En az bir karakter.',
      other: 'En az {count} karakter. Art arda birkaç kelime iyi bir şifre olur.',
    },
    signIn: 'Giriş yap',
    requestPasswordReset: 'Yeni bağlantı iste',
    changeEmail: 'Yeni bağlantı iste',
    account: 'Hesabıma dön',
    emailNotReceived: 'E-posta gelmedi mi? Spam klasörüne bakın ya da adresi kontrol edip tekrar deneyin.',
    tryAnotherEmail: 'Başka bir adres kullan',
    invalidLinkTitle: 'Bu bağlantı çalışmıyor',
    invalidLinkText:
      'Bağlantı eksik, süresi dolmuş veya daha önce kullanılmış ya da bu sayfa yeniden yüklenmiş olabilir. Devam etmek için yeni bir bağlantı isteyin.',
  },
  validation: {
    emailMissing: 'E-posta adresi girin.',
    newEmailMissing: 'Yeni e-posta adresinizi girin.',
    emailInvalid: 'E-posta adresini eksiksiz girin, örneğin isim@example.com.',
    emailUnchanged: 'Şu anda kullandığınızdan farklı bir adres girin.',
    currentPasswordMissing: 'Mevcut şifrenizi girin.',
    newPasswordMissing: 'Yeni bir şifre girin.',
    passwordTooShort: {
      one: 'En az bir karakter kullanın.',
      other: 'En az {count} karakter kullanın.',
    },
    passwordUnchanged: 'Mevcut şifrenizden farklı bir şifre seçin.',
    passwordNotAllowed:
      'Bu şifre başkaları tarafından biliniyor veya kolay tahmin edilebiliyor. Başka bir şifre seçin.',
    confirmPasswordMissing: 'Yeni şifrenizi tekrar girin.',
    passwordMismatch: 'Şifreler birbiriyle eşleşmiyor. Yeni şifrenizi tekrar girin.',
  },
  errors: {
    wrongPassword: 'Girdiğiniz şifre mevcut şifreniz değil. Lütfen tekrar girin.',
    invalidLink:
      'Bu bağlantı artık geçerli değil. Daha önce kullanılmış veya süresi dolmuş. Yeni bir bağlantı isteyin.',
    emailInUse: 'Bu adres kullanılamıyor. Başka bir adres seçin.',
    newEmailRejected: 'Bu adres kabul edilmedi. Adresi kontrol edin veya başka bir adres seçin.',
    newPasswordRejected: 'Bu şifre kabul edilmedi. Başka bir şifre seçin.',
    accountNotFound: 'İşlem tamamlanamadı. Girdiğiniz bilgileri kontrol edin.',
    sessionExpired:
      'Oturumunuz sona erdi. Yeniden giriş yapıp bu formu tekrar gönderin. Hiçbir şey değiştirilmedi.',
    forbidden:
      'Hesabınız bu işleme izin vermiyor. Hiçbir şey değiştirilmedi. Yardıma ihtiyacınız varsa mağazayla iletişime geçin.',
    tooManyAttempts:
      'Çok fazla deneme yapıldı. Birkaç dakika bekleyip tekrar deneyin. Hiçbir şey değiştirilmedi.',
    tooManyAttemptsRetryAfter:
      'Çok fazla deneme yapıldı. Lütfen {when} tekrar deneyin. Hiçbir şey değiştirilmedi.',
    requestRejected: 'Bilgiler kabul edilmedi. Girdiklerinizi kontrol edin. Hiçbir şey değiştirilmedi.',
    offline:
      'İnternet bağlantınız yok gibi görünüyor. Hiçbir şey gönderilmedi. Bağlantınızı kontrol edip tekrar deneyin.',
    accessTokenUnavailable:
      'Mağazaya şu anda ulaşılamıyor. Hiçbir şey değiştirilmedi. Biraz sonra tekrar deneyin.',
    invalidConfiguration:
      'Bu sayfa düzgün çalışmıyor. Hiçbir şey gönderilmedi. Lütfen mağazayla iletişime geçin.',
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
    currentEmailSentence: 'Şu anda {email} adresiyle giriş yapıyorsunuz.',
    currentEmail: 'Mevcut e-posta adresi',
    password: 'Şifre',
    newEmail: 'Yeni e-posta adresi',
    newEmailHint: 'Bu adrese bir bağlantı göndeririz. Bağlantıyı açtığınızda adresiniz değişir.',
    syncContactEmail: 'İletişim adresim olarak da kullanılsın (isteğe bağlı)',
    submit: 'E-posta adresini değiştir',
    pending: 'Gönderiliyor…',
    successTitle: 'Yeni e-posta kutunuzu kontrol edin',
    successText:
      '{newEmail} adresine bir bağlantı gönderdik. Değişikliği onaylamak için bağlantıyı açın. O zamana kadar mevcut adresinizle giriş yapmaya devam edin.',
    outcomeUnknown:
      'Yanıt alamadık. Talebiniz ulaşmış olabilir. Tekrar denemeden önce yeni adresinize e-posta gelip gelmediğine bakın.',
  },
  confirmEmailChange: {
    title: 'Yeni e-posta adresinizi onaylayın',
    description: 'Bundan sonra yeni e-posta adresinizle giriş yapmak için düğmeye basın.',
    submit: 'E-posta adresini onayla',
    pending: 'Onaylanıyor…',
    successTitle: 'E-posta adresiniz değiştirildi',
    successText: 'Bundan sonra yeni e-posta adresinizle giriş yapın. Şifreniz aynı kaldı.',
    outcomeUnknown:
      'Yanıt alamadık. Yeni adresiniz onaylanmış olabilir: Yeni bir bağlantı istemeden önce bu adresle giriş yapmayı deneyin.',
  },
  requestPasswordReset: {
    title: 'Şifrenizi mi unuttunuz?',
    description:
      'E-posta adresinizi girin. Size yeni bir şifre belirleyebileceğiniz bir bağlantı gönderelim.',
    email: 'E-posta adresi',
    submit: 'Bağlantı gönder',
    pending: 'Gönderiliyor…',
    successTitle: 'Gelen kutunuzu kontrol edin',
    successText:
      '{email} adresine ait bir hesap varsa yeni şifre belirleme bağlantısı birazdan bu adrese ulaşır.',
    outcomeUnknown:
      'Yanıt alamadık. E-posta yola çıkmış olabilir: Tekrar denemeden önce gelen kutunuza bakın.',
  },
  resetPassword: {
    requestRejected:
      'İstek kabul edilmedi. Başka bir şifre seçin. Bu da işe yaramazsa bağlantı artık geçerli değil: Yeni bir bağlantı isteyin. Hiçbir şey değiştirilmedi.',
    title: 'Yeni şifre belirleyin',
    newPassword: 'Yeni şifre',
    confirmPassword: 'Yeni şifre (tekrar)',
    submit: 'Şifreyi kaydet',
    pending: 'Kaydediliyor…',
    successTitle: 'Yeni şifreniz kaydedildi',
    successText: 'Yeni şifrenizle giriş yapın.',
    outcomeUnknown:
      'Yanıt alamadık. Yeni şifreniz kaydedilmiş olabilir: Yeni bir bağlantı istemeden önce bu şifreyle giriş yapmayı deneyin.',
  },
  changePassword: {
    wrongPasswordAfterUnknownOutcome:
      'Girdiğiniz şifre mevcut şifreniz değil. Şifreniz değiştirilmiş olabilir: Yenisini deneyin.',
    title: 'Şifre değiştir',
    currentPassword: 'Mevcut şifre',
    newPassword: 'Yeni şifre',
    confirmPassword: 'Yeni şifre (tekrar)',
    submit: 'Şifreyi değiştir',
    pending: 'Kaydediliyor…',
    successTitle: 'Şifreniz değiştirildi',
    successText: 'Bir sonraki girişinizde yeni şifrenizi kullanın.',
    outcomeUnknown:
      'Yanıt alamadık. Şifreniz değiştirilmiş olabilir: Bir sonraki girişinizde yeni şifreyi deneyin. İkisi de çalışmazsa şifre sıfırlama bağlantısı isteyin.',
  },
}
