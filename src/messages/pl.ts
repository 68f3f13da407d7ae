import type { Messages } from './Messages.js'

/** Messages in Polish, with the informal address and no gendered forms. */
export const pl: Messages = {
  locale: 'pl',
  common: {
    errorSummaryTitle: 'Sprawdź wprowadzone dane',
    errorCount: {
      one: 'Sprawdź 1 pole.',
      few: 'Sprawdź {count} pola.',
      many: 'Sprawdź {count} pól.',
      other: 'Sprawdź {count} pola.',
    },
    showPassword: 'Pokaż hasło: {label}',
    hidePassword: 'Ukryj hasło: {label}',
    passwordShown: 'Hasło jest widoczne.',
    passwordHidden: 'Hasło jest ukryte.',
    newPasswordHint: {
      one: 'Co najmniej jeden znak',
      few: 'Co najmniej {count} znaki',
      many: 'Co najmniej {count} znaków',
      other: 'Co najmniej {count} znaku',
    },
    retry: 'Spróbuj ponownie',
    signIn: 'Zaloguj się',
    requestPasswordReset: 'Poproś o nowy link',
    changeEmail: 'Poproś o nowy link',
    account: 'Wróć do konta',
    forgotPassword: 'Nie pamiętasz hasła?',
    backToSignIn: 'Wróć do logowania',
    emailNotReceived:
      'Wiadomość nie dotarła? Zajrzyj do folderu ze spamem i sprawdź, czy adres jest poprawny.',
    tryAnotherEmail: 'Użyj innego adresu e-mail',
    resendEmail: 'Wyślij wiadomość ponownie',
    resendEmailWait: 'Wiadomość można wysłać ponownie {when}.',
    emailResent: 'Wiadomość została wysłana ponownie.',
    invalidLinkTitle: 'Ten link nie działa',
    invalidLinkText:
      'Link może być niepełny, mógł wygasnąć lub zostać już wykorzystany. Otwórz go ponownie z wiadomości albo poproś o nowy.',
    expiredLinkTitle: 'Ten link wygasł',
    expiredLinkText: 'Każdy link działa tylko raz i przez ograniczony czas. Poproś o nowy.',
  },
  validation: {
    emailMissing: 'Podaj swój adres e-mail.',
    newEmailMissing: 'Podaj nowy adres e-mail.',
    emailInvalid: 'Podaj pełny adres e-mail, na przykład nazwa@example.com.',
    emailUnchanged: 'To już jest Twój adres e-mail.',
    currentPasswordMissing: 'Podaj obecne hasło.',
    newPasswordMissing: 'Podaj nowe hasło.',
    passwordTooShort: {
      one: 'Hasło musi mieć co najmniej jeden znak.',
      few: 'Hasło musi mieć co najmniej {count} znaki.',
      many: 'Hasło musi mieć co najmniej {count} znaków.',
      other: 'Hasło musi mieć co najmniej {count} znaku.',
    },
    passwordUnchanged: 'Wybierz hasło inne niż obecne.',
    passwordNotAllowed: 'To hasło jest zbyt popularne lub pojawiło się w wycieku danych. Wybierz inne.',
    confirmPasswordMissing: 'Powtórz nowe hasło.',
    passwordMismatch: 'Hasła nie są takie same.',
  },
  errors: {
    wrongPassword: 'Obecne hasło jest nieprawidłowe. Spróbuj ponownie.',
    invalidLink: 'Ten link wygasł. Każdy link działa tylko raz i przez ograniczony czas. Poproś o nowy.',
    emailInUse: 'Nie można użyć tego adresu e-mail. Podaj inny.',
    newEmailRejected: 'Ten adres e-mail nie został zaakceptowany. Sprawdź go lub podaj inny.',
    newPasswordRejected: 'To hasło nie zostało zaakceptowane. Wybierz inne.',
    accountNotFound: 'Nie udało się. Sprawdź wprowadzone dane.',
    sessionExpired: 'Sesja wygasła. Zaloguj się i spróbuj ponownie. Nie wprowadzono żadnych zmian.',
    forbidden:
      'Na tym koncie nie można tego zrobić. Nie wprowadzono żadnych zmian. Jeśli potrzebujesz pomocy, skontaktuj się z obsługą klienta.',
    tooManyAttempts: 'Zbyt wiele prób. Odczekaj kilka minut i spróbuj ponownie.',
    tooManyAttemptsRetryAfter: 'Zbyt wiele prób. Spróbuj ponownie {when}.',
    requestRejected: 'Dane nie zostały zaakceptowane. Sprawdź je i spróbuj ponownie.',
    offline: 'Wygląda na to, że nie masz połączenia z internetem. Sprawdź połączenie i spróbuj ponownie.',
    accessTokenUnavailable: 'W tej chwili nie jest to możliwe. Spróbuj ponownie za chwilę.',
    invalidConfiguration:
      'Ta strona nie działa prawidłowo. Jeśli potrzebujesz pomocy, skontaktuj się z obsługą klienta.',
  },
  strength: {
    veryWeak: 'Bardzo łatwe do odgadnięcia',
    weak: 'Łatwe do odgadnięcia',
    fair: 'Mogłoby być silniejsze',
    strong: 'Silne hasło',
    veryStrong: 'Bardzo silne hasło',
  },
  changeEmail: {
    title: 'Zmiana adresu e-mail',
    currentEmailSentence: 'Twój obecny adres do logowania to {email}.',
    currentEmail: 'Obecny adres e-mail',
    password: 'Potwierdź hasłem',
    newEmail: 'Nowy adres e-mail',
    newEmailHint: 'Wyślemy na niego link, za pomocą którego potwierdzisz zmianę.',
    syncContactEmail: 'Używaj go także do kontaktu ze mną',
    submit: 'Zmień adres e-mail',
    pending: 'Wysyłanie…',
    successTitle: 'Sprawdź skrzynkę e-mail',
    successText:
      'Na adres {newEmail} wysłaliśmy link. Otwórz go, aby potwierdzić zmianę. Do tego czasu loguj się przy użyciu obecnego adresu e-mail.',
    outcomeUnknown:
      'Nie wiemy, czy Twoja prośba do nas dotarła. Zanim spróbujesz ponownie, sprawdź, czy na nowy adres przyszła wiadomość.',
  },
  confirmEmailChange: {
    title: 'Potwierdź nowy adres e-mail',
    description: 'Po potwierdzeniu będziesz się logować przy użyciu nowego adresu e-mail.',
    submit: 'Potwierdź adres e-mail',
    pending: 'Potwierdzanie…',
    successTitle: 'Adres e-mail został zmieniony',
    successText: 'Od teraz loguj się przy użyciu nowego adresu e-mail. Hasło pozostaje bez zmian.',
    outcomeUnknown:
      'Nie wiemy, czy się udało. Spróbuj się zalogować przy użyciu nowego adresu e-mail. Jeśli to nie zadziała, użyj starego lub poproś o nowy link.',
  },
  requestPasswordReset: {
    title: 'Nie pamiętasz hasła?',
    description: 'Podaj swój adres e-mail. Wyślemy link, za pomocą którego ustawisz nowe hasło.',
    email: 'Adres e-mail',
    submit: 'Wyślij link',
    pending: 'Wysyłanie…',
    successTitle: 'Sprawdź skrzynkę e-mail',
    successText:
      'Jeśli istnieje konto z adresem {email}, otrzymasz wiadomość z linkiem do ustawienia nowego hasła.',
    outcomeUnknown:
      'Nie wiemy, czy Twoja prośba do nas dotarła. Zanim spróbujesz ponownie, sprawdź skrzynkę e-mail.',
  },
  resetPassword: {
    requestRejected:
      'Dane nie zostały zaakceptowane. Wybierz inne hasło. Jeśli to nie pomoże, poproś o nowy link.',
    title: 'Ustaw nowe hasło',
    newPassword: 'Nowe hasło',
    confirmPassword: 'Powtórz nowe hasło',
    submit: 'Ustaw hasło',
    pending: 'Zapisywanie…',
    successTitle: 'Nowe hasło zostało ustawione',
    successText: 'Zaloguj się, używając nowego hasła.',
    outcomeUnknown:
      'Nie wiemy, czy nowe hasło zostało ustawione. Spróbuj się zalogować przy jego użyciu. Jeśli to nie zadziała, poproś o nowy link.',
  },
  changePassword: {
    wrongPasswordAfterUnknownOutcome:
      'Obecne hasło jest nieprawidłowe. Możliwe, że zostało już zmienione: wypróbuj nowe.',
    title: 'Zmiana hasła',
    currentPassword: 'Obecne hasło',
    newPassword: 'Nowe hasło',
    confirmPassword: 'Powtórz nowe hasło',
    submit: 'Zmień hasło',
    pending: 'Zapisywanie…',
    successTitle: 'Hasło zostało zmienione',
    successText: 'Przy następnym logowaniu użyj nowego hasła.',
    outcomeUnknown:
      'Nie wiemy, czy hasło zostało zmienione. Spróbuj się zalogować przy użyciu nowego hasła. Jeśli to nie zadziała, użyj starego lub je zresetuj.',
  },
}
