import type { Messages } from './Messages.js'

/** Messages in Polish, with the informal address and no gendered forms. */
export const pl: Messages = {
  locale: 'pl',
  common: {
    errorSummaryTitle: 'Sprawdź wprowadzone dane',
    errorCount: {
      one: '{count} pole wymaga poprawy.',
      few: '{count} pola wymagają poprawy.',
      many: '{count} pól wymaga poprawy.',
      other: '{count} pola wymaga poprawy.',
    },
    allFieldsRequired: 'Wszystkie pola są wymagane.',
    showPassword: 'Pokaż hasło',
    hidePassword: 'Ukryj hasło',
    passwordShown: 'Hasło jest widoczne.',
    passwordHidden: 'Hasło jest ukryte.',
    newPasswordHint: {
      one: 'Co najmniej jeden znak.',
      few: 'Co najmniej {count} znaki. Dobrze sprawdza się kilka słów z rzędu.',
      many: 'Co najmniej {count} znaków. Dobrze sprawdza się kilka słów z rzędu.',
      other: 'Co najmniej {count} znaku. Dobrze sprawdza się kilka słów z rzędu.',
    },
    signIn: 'Zaloguj się',
    requestPasswordReset: 'Poproś o nowy link',
    changeEmail: 'Poproś o nowy link',
    account: 'Wróć do konta',
    emailNotReceived:
      'Wiadomość nie dotarła? Zajrzyj do folderu ze spamem albo sprawdź adres i spróbuj ponownie.',
    tryAnotherEmail: 'Użyj innego adresu',
    invalidLinkTitle: 'Ten link nie działa',
    invalidLinkText:
      'Jest niepełny, wygasł lub został już wykorzystany albo ta strona została odświeżona. Aby przejść dalej, poproś o nowy link.',
  },
  validation: {
    emailMissing: 'Podaj adres e-mail.',
    newEmailMissing: 'Podaj nowy adres e-mail.',
    emailInvalid: 'Podaj pełny adres e-mail, na przykład nazwa@example.com.',
    emailUnchanged: 'Podaj adres inny niż obecny.',
    currentPasswordMissing: 'Podaj obecne hasło.',
    newPasswordMissing: 'Podaj nowe hasło.',
    passwordTooShort: {
      one: 'Użyj co najmniej jednego znaku.',
      few: 'Hasło musi mieć co najmniej {count} znaki.',
      many: 'Hasło musi mieć co najmniej {count} znaków.',
      other: 'Hasło musi mieć co najmniej {count} znaku.',
    },
    passwordUnchanged: 'Wybierz hasło inne niż obecne.',
    passwordNotAllowed: 'To hasło jest znane innym osobom lub łatwe do odgadnięcia. Wybierz inne.',
    confirmPasswordMissing: 'Wpisz nowe hasło jeszcze raz.',
    passwordMismatch: 'Hasła nie są takie same. Wpisz nowe hasło jeszcze raz.',
  },
  errors: {
    wrongPassword: 'To nie jest obecne hasło. Wpisz je ponownie.',
    invalidLink: 'Ten link już nie działa. Został wykorzystany lub wygasł. Poproś o nowy.',
    emailInUse: 'Nie można użyć tego adresu. Podaj inny.',
    newEmailRejected: 'Ten adres nie został przyjęty. Sprawdź go lub podaj inny.',
    newPasswordRejected: 'To hasło nie zostało przyjęte. Wybierz inne.',
    accountNotFound: 'Nie udało się. Sprawdź wprowadzone dane.',
    sessionExpired:
      'Sesja wygasła. Zaloguj się ponownie i wyślij formularz jeszcze raz. Nie wprowadzono żadnych zmian.',
    forbidden:
      'Twoje konto na to nie pozwala. Nie wprowadzono żadnych zmian. Jeśli potrzebujesz pomocy, skontaktuj się z obsługą klienta.',
    tooManyAttempts:
      'Zbyt wiele prób. Odczekaj kilka minut i spróbuj ponownie. Nie wprowadzono żadnych zmian.',
    tooManyAttemptsRetryAfter: 'Zbyt wiele prób. Spróbuj ponownie {when}. Nie wprowadzono żadnych zmian.',
    requestRejected: 'Dane nie zostały przyjęte. Sprawdź je. Nie wprowadzono żadnych zmian.',
    offline:
      'Wygląda na to, że nie masz połączenia z internetem. Nic nie zostało wysłane. Sprawdź połączenie i spróbuj ponownie.',
    accessTokenUnavailable:
      'Sklep jest chwilowo niedostępny. Nie wprowadzono żadnych zmian. Spróbuj ponownie za chwilę.',
    invalidConfiguration:
      'Ta strona nie działa prawidłowo. Nic nie zostało wysłane. Skontaktuj się z obsługą klienta.',
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
    currentEmailSentence: 'Obecny adres do logowania: {email}.',
    currentEmail: 'Obecny adres e-mail',
    password: 'Hasło',
    newEmail: 'Nowy adres e-mail',
    newEmailHint: 'Wyślemy na niego link. Adres zmieni się po otwarciu linku.',
    syncContactEmail: 'Użyj go także jako adresu do kontaktu (opcjonalnie)',
    submit: 'Zmień adres e-mail',
    pending: 'Wysyłanie…',
    successTitle: 'Sprawdź nową skrzynkę',
    successText:
      'Na adres {newEmail} wysłaliśmy link. Otwórz go, aby potwierdzić zmianę. Do tego czasu loguj się obecnym adresem.',
    outcomeUnknown:
      'Nie otrzymaliśmy odpowiedzi. Możliwe, że prośba dotarła. Zanim spróbujesz ponownie, sprawdź, czy na nowy adres przyszła wiadomość.',
  },
  confirmEmailChange: {
    title: 'Potwierdź nowy adres e-mail',
    description: 'Po potwierdzeniu będziesz logować się nowym adresem e-mail.',
    submit: 'Potwierdź adres e-mail',
    pending: 'Potwierdzanie…',
    successTitle: 'Adres e-mail został zmieniony',
    successText: 'Od teraz loguj się nowym adresem e-mail. Hasło pozostaje bez zmian.',
    outcomeUnknown:
      'Nie otrzymaliśmy odpowiedzi. Możliwe, że nowy adres jest już potwierdzony: zanim poprosisz o nowy link, spróbuj się nim zalogować.',
  },
  requestPasswordReset: {
    title: 'Nie pamiętasz hasła?',
    description: 'Podaj swój adres e-mail. Wyślemy link, za pomocą którego ustawisz nowe hasło.',
    email: 'Adres e-mail',
    submit: 'Wyślij link',
    pending: 'Wysyłanie…',
    successTitle: 'Sprawdź skrzynkę e-mail',
    successText: 'Jeśli istnieje konto z adresem {email}, link do ustawienia nowego hasła jest już w drodze.',
    outcomeUnknown:
      'Nie otrzymaliśmy odpowiedzi. Możliwe, że wiadomość jest już w drodze: zanim spróbujesz ponownie, sprawdź skrzynkę e-mail.',
  },
  resetPassword: {
    requestRejected:
      'Dane nie zostały przyjęte. Wybierz inne hasło. Jeśli to nie pomoże, link już nie działa: poproś o nowy. Nie wprowadzono żadnych zmian.',
    title: 'Ustaw nowe hasło',
    newPassword: 'Nowe hasło',
    confirmPassword: 'Powtórz nowe hasło',
    submit: 'Ustaw hasło',
    pending: 'Zapisywanie…',
    successTitle: 'Nowe hasło zostało ustawione',
    successText: 'Zaloguj się nowym hasłem.',
    outcomeUnknown:
      'Nie otrzymaliśmy odpowiedzi. Możliwe, że nowe hasło jest już ustawione: zanim poprosisz o nowy link, spróbuj się nim zalogować.',
  },
  changePassword: {
    wrongPasswordAfterUnknownOutcome:
      'To nie jest obecne hasło. Możliwe, że zostało już zmienione: wypróbuj nowe.',
    title: 'Zmiana hasła',
    currentPassword: 'Obecne hasło',
    newPassword: 'Nowe hasło',
    confirmPassword: 'Powtórz nowe hasło',
    submit: 'Zmień hasło',
    pending: 'Zapisywanie…',
    successTitle: 'Hasło zostało zmienione',
    successText: 'Przy następnym logowaniu użyj nowego hasła.',
    outcomeUnknown:
      'Nie otrzymaliśmy odpowiedzi. Możliwe, że hasło zostało zmienione: przy następnym logowaniu wypróbuj nowe, a jeśli żadne nie zadziała, poproś o link do zresetowania hasła.',
  },
}
