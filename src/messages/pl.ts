import type { Messages } from './Messages.js'

/** The words in Polish, with the informal imperative of shops, and no form that names a gender. */
export const pl: Messages = {
  locale: 'pl',
  common: {
    errorSummary: 'Sprawdź wprowadzone dane',
    allRequired: 'Wszystkie pola są wymagane.',
    showPassword: 'Pokaż hasło',
    hidePassword: 'Ukryj hasło',
    passwordShown: 'Hasło jest widoczne.',
    passwordHidden: 'Hasło jest ukryte.',
    newPasswordHint: {
      one: 'Co najmniej jeden znak.',
      few: 'Co najmniej {count} znaki. Kilka słów z rzędu to dobre hasło.',
      many: 'Co najmniej {count} znaków. Kilka słów z rzędu to dobre hasło.',
      other: 'Co najmniej {count} znaku. Kilka słów z rzędu to dobre hasło.',
    },
    signIn: 'Zaloguj się',
    requestPasswordReset: 'Poproś o nowy link',
    changeEmail: 'Poproś o nowy link',
    account: 'Wróć do konta',
    noMail: 'Wiadomość nie dotarła? Zajrzyj do folderu ze spamem albo sprawdź adres i spróbuj ponownie.',
    startAgain: 'Użyj innego adresu',
    linkInvalidTitle: 'Ten link nie działa',
    linkInvalidText:
      'Jest niepełny, zbyt stary lub już wykorzystany albo ta strona została wczytana ponownie. Aby kontynuować, poproś o nowy link.',
  },
  validation: {
    emailMissing: 'Podaj adres e-mail.',
    emailInvalid: 'Podaj pełny adres e-mail, na przykład nazwa@example.com.',
    emailUnchanged: 'Podaj inny adres niż obecny.',
    passwordMissing: 'Podaj obecne hasło.',
    newPasswordMissing: 'Podaj nowe hasło.',
    passwordTooShort: {
      one: 'Użyj co najmniej jednego znaku.',
      few: 'Hasło musi mieć co najmniej {count} znaki.',
      many: 'Hasło musi mieć co najmniej {count} znaków.',
      other: 'Hasło musi mieć co najmniej {count} znaku.',
    },
    passwordUnchanged: 'Wybierz inne hasło niż obecne.',
    passwordForbidden: 'To hasło jest znane innym lub łatwe do odgadnięcia. Wybierz inne.',
    confirmPasswordMissing: 'Podaj nowe hasło jeszcze raz.',
    passwordMismatch: 'Hasła się różnią. Podaj nowe hasło jeszcze raz.',
  },
  errors: {
    wrongPassword: 'To nie jest obecne hasło. Podaj je jeszcze raz.',
    linkInvalid: 'Ten link już nie działa. Został wykorzystany albo jest zbyt stary. Poproś o nowy.',
    emailInUse: 'Nie można użyć tego adresu. Wybierz inny.',
    emailRefused: 'Ten adres nie został przyjęty. Sprawdź go lub wybierz inny.',
    passwordRefused: 'To hasło nie zostało przyjęte. Wybierz inne.',
    accountNotFound: 'Nie udało się. Sprawdź wprowadzone dane.',
    sessionExpired:
      'Sesja wygasła. Zaloguj się ponownie i wyślij ten formularz jeszcze raz. Nic nie zostało zmienione.',
    forbidden:
      'Twoje konto na to nie pozwala. Jeśli potrzebujesz pomocy, skontaktuj się ze sklepem. Nic nie zostało zmienione.',
    tooManyAttempts: 'Zbyt wiele prób. Odczekaj kilka minut i spróbuj ponownie. Nic nie zostało zmienione.',
    tooManyAttemptsUntil: 'Zbyt wiele prób. Spróbuj ponownie {when}. Nic nie zostało zmienione.',
    refused: 'Dane nie zostały przyjęte. Sprawdź je. Nic nie zostało zmienione.',
    offline:
      'Wygląda na to, że nie masz połączenia z internetem. Nic nie zostało wysłane. Sprawdź połączenie i spróbuj ponownie.',
    unavailable:
      'W tej chwili nie można połączyć się ze sklepem. Spróbuj ponownie za chwilę. Nic nie zostało zmienione.',
    invalidConfiguration:
      'Ta strona nie działa prawidłowo. Nic nie zostało wysłane. Skontaktuj się ze sklepem.',
  },
  strength: {
    veryWeak: 'Bardzo łatwe do odgadnięcia',
    weak: 'Łatwe do odgadnięcia',
    fair: 'Może być silniejsze',
    strong: 'Silne hasło',
    veryStrong: 'Bardzo silne hasło',
  },
  changeEmail: {
    title: 'Zmiana adresu e-mail',
    currentEmail: 'Obecny adres do logowania: {email}.',
    email: 'Obecny adres e-mail',
    password: 'Hasło',
    newEmail: 'Nowy adres e-mail',
    newEmailHint: 'Wyślemy tam link. Adres zmieni się po jego otwarciu.',
    syncContactEmail: 'Używaj go także jako adresu kontaktowego',
    submit: 'Zmień adres e-mail',
    pending: 'Wysyłanie…',
    successTitle: 'Sprawdź nową skrzynkę',
    successText:
      'Wysłaliśmy link na adres {newEmail}. Otwórz go, aby potwierdzić zmianę. Do tego czasu loguj się obecnym adresem.',
    outcomeUnknown:
      'Nie otrzymaliśmy odpowiedzi. Prośba mogła dotrzeć: zanim spróbujesz ponownie, sprawdź, czy pod nowym adresem jest wiadomość.',
  },
  confirmEmailChange: {
    title: 'Potwierdź nowy adres e-mail',
    text: 'Naciśnij przycisk, aby od teraz logować się nowym adresem e-mail.',
    submit: 'Potwierdź adres e-mail',
    pending: 'Potwierdzanie…',
    successTitle: 'Adres e-mail został zmieniony',
    successText: 'Od teraz loguj się nowym adresem e-mail. Hasło pozostaje bez zmian.',
    outcomeUnknown:
      'Nie otrzymaliśmy odpowiedzi. Nowy adres mógł już zostać potwierdzony: zanim poprosisz o nowy link, spróbuj się nim zalogować.',
  },
  requestPasswordReset: {
    title: 'Nie pamiętasz hasła?',
    text: 'Podaj adres e-mail. Wyślemy Ci link do ustawienia nowego hasła.',
    email: 'Adres e-mail',
    submit: 'Wyślij link',
    pending: 'Wysyłanie…',
    successTitle: 'Sprawdź skrzynkę',
    successText: 'Jeśli istnieje konto z adresem {email}, link do ustawienia nowego hasła jest już w drodze.',
    outcomeUnknown:
      'Nie otrzymaliśmy odpowiedzi. Wiadomość może być w drodze: zanim spróbujesz ponownie, sprawdź skrzynkę.',
  },
  resetPassword: {
    title: 'Ustaw nowe hasło',
    newPassword: 'Nowe hasło',
    confirmPassword: 'Powtórz nowe hasło',
    submit: 'Zapisz hasło',
    pending: 'Zapisywanie…',
    successTitle: 'Nowe hasło zostało zapisane',
    successText: 'Zaloguj się nowym hasłem.',
    outcomeUnknown:
      'Nie otrzymaliśmy odpowiedzi. Nowe hasło mogło już zostać zapisane: zanim poprosisz o nowy link, spróbuj się nim zalogować.',
  },
  changePassword: {
    title: 'Zmiana hasła',
    currentPassword: 'Obecne hasło',
    newPassword: 'Nowe hasło',
    confirmPassword: 'Powtórz nowe hasło',
    submit: 'Zmień hasło',
    pending: 'Zapisywanie…',
    successTitle: 'Hasło zostało zmienione',
    successText: 'Przy następnym logowaniu użyj nowego hasła.',
    outcomeUnknown:
      'Nie otrzymaliśmy odpowiedzi. Hasło mogło zostać zmienione: przy następnym logowaniu spróbuj nowego, a jeśli żadne nie zadziała, poproś o link do zresetowania hasła.',
  },
}
