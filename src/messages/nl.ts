import type { Messages } from './Messages.js'

/** The words in Dutch, with the informal address. */
export const nl: Messages = {
  locale: 'nl',
  common: {
    errorSummary: 'Controleer je gegevens',
    allRequired: 'Alle velden zijn verplicht.',
    showPassword: 'Wachtwoord tonen',
    hidePassword: 'Wachtwoord verbergen',
    passwordShown: 'Je wachtwoord is zichtbaar.',
    passwordHidden: 'Je wachtwoord is verborgen.',
    newPasswordHint: {
      one: 'Minstens één teken.',
      other: 'Minstens {count} tekens. Een paar woorden achter elkaar is een goede keuze.',
    },
    signIn: 'Inloggen',
    requestPasswordReset: 'Nieuwe link aanvragen',
    changeEmail: 'Nieuwe link aanvragen',
    account: 'Terug naar je account',
    noMail: 'Geen mail gekregen? Kijk in je spammap, of controleer het adres en probeer het opnieuw.',
    startAgain: 'Ander adres gebruiken',
    linkInvalidTitle: 'Deze link werkt niet',
    linkInvalidText:
      'De link is onvolledig, te oud of al gebruikt, of deze pagina is opnieuw geladen. Vraag een nieuwe link aan om verder te gaan.',
  },
  validation: {
    emailMissing: 'Vul een e-mailadres in.',
    emailInvalid: 'Vul het volledige e-mailadres in, bijvoorbeeld naam@example.com.',
    emailUnchanged: 'Vul een ander adres in dan het adres dat je nu gebruikt.',
    passwordMissing: 'Vul je huidige wachtwoord in.',
    newPasswordMissing: 'Vul een nieuw wachtwoord in.',
    passwordTooShort: {
      one: 'Gebruik minstens één teken.',
      other: 'Gebruik minstens {count} tekens.',
    },
    passwordUnchanged: 'Kies een ander wachtwoord dan je huidige.',
    passwordForbidden: 'Dit wachtwoord is bij anderen bekend of makkelijk te raden. Kies een ander.',
    confirmPasswordMissing: 'Vul het nieuwe wachtwoord nog een keer in.',
    passwordMismatch: 'De twee wachtwoorden zijn niet gelijk. Vul het nieuwe nog een keer in.',
  },
  errors: {
    wrongPassword: 'Dat is niet je huidige wachtwoord. Vul het opnieuw in.',
    linkInvalid: 'Deze link werkt niet meer. Hij is al gebruikt of te oud. Vraag een nieuwe aan.',
    emailInUse: 'Dit adres kan niet worden gebruikt. Kies een ander.',
    emailRefused: 'Dit adres is niet geaccepteerd. Controleer het of kies een ander.',
    passwordRefused: 'Dit wachtwoord is niet geaccepteerd. Kies een ander.',
    accountNotFound: 'Dat is niet gelukt. Controleer je gegevens.',
    sessionExpired:
      'Je bent niet meer ingelogd. Log opnieuw in en verstuur dit formulier nog een keer. Er is niets gewijzigd.',
    forbidden:
      'Je account staat dit niet toe. Neem contact op met de winkel als je hulp nodig hebt. Er is niets gewijzigd.',
    tooManyAttempts:
      'Te veel pogingen. Wacht een paar minuten en probeer het opnieuw. Er is niets gewijzigd.',
    tooManyAttemptsUntil: 'Te veel pogingen. Probeer het {when} opnieuw. Er is niets gewijzigd.',
    refused: 'Dit is niet geaccepteerd. Controleer je gegevens. Er is niets gewijzigd.',
    offline:
      'Je lijkt offline te zijn. Er is niets verstuurd. Controleer je verbinding en probeer het opnieuw.',
    unavailable:
      'De winkel is op dit moment niet bereikbaar. Probeer het zo nog eens. Er is niets gewijzigd.',
    invalidConfiguration:
      'Deze pagina werkt niet goed. Er is niets verstuurd. Neem contact op met de winkel.',
  },
  strength: {
    veryWeak: 'Heel makkelijk te raden',
    weak: 'Makkelijk te raden',
    fair: 'Kan sterker',
    strong: 'Sterk wachtwoord',
    veryStrong: 'Heel sterk wachtwoord',
  },
  changeEmail: {
    title: 'E-mailadres wijzigen',
    currentEmail: 'Je logt nu in met {email}.',
    email: 'Huidig e-mailadres',
    password: 'Wachtwoord',
    newEmail: 'Nieuw e-mailadres',
    newEmailHint: 'We sturen daar een link naartoe. Je adres verandert als je die opent.',
    syncContactEmail: 'Ook als contactadres gebruiken',
    submit: 'E-mailadres wijzigen',
    pending: 'Versturen…',
    successTitle: 'Kijk in je nieuwe inbox',
    successText:
      'We hebben een link naar {newEmail} gestuurd. Open die om de wijziging te bevestigen. Tot die tijd log je in met je huidige adres.',
    outcomeUnknown:
      'We kregen geen antwoord. Je aanvraag is misschien aangekomen: kijk of er een mail is op het nieuwe adres voordat je het opnieuw probeert.',
  },
  confirmEmailChange: {
    title: 'Bevestig je nieuwe e-mailadres',
    text: 'Druk op de knop om voortaan met je nieuwe e-mailadres in te loggen.',
    submit: 'E-mailadres bevestigen',
    pending: 'Bevestigen…',
    successTitle: 'Je e-mailadres is gewijzigd',
    successText: 'Log voortaan in met je nieuwe e-mailadres. Je wachtwoord blijft hetzelfde.',
    outcomeUnknown:
      'We kregen geen antwoord. Je nieuwe adres is misschien al bevestigd: probeer ermee in te loggen voordat je een nieuwe link aanvraagt.',
  },
  requestPasswordReset: {
    title: 'Wachtwoord vergeten?',
    text: 'Vul je e-mailadres in. We sturen je een link waarmee je een nieuw wachtwoord kiest.',
    email: 'E-mailadres',
    submit: 'Link versturen',
    pending: 'Versturen…',
    successTitle: 'Kijk in je inbox',
    successText:
      'Als er een account is voor {email}, is er een link onderweg om een nieuw wachtwoord te kiezen.',
    outcomeUnknown:
      'We kregen geen antwoord. Er is misschien een mail onderweg: kijk in je inbox voordat je het opnieuw probeert.',
  },
  resetPassword: {
    title: 'Kies een nieuw wachtwoord',
    newPassword: 'Nieuw wachtwoord',
    confirmPassword: 'Herhaal het nieuwe wachtwoord',
    submit: 'Wachtwoord opslaan',
    pending: 'Opslaan…',
    successTitle: 'Je nieuwe wachtwoord is opgeslagen',
    successText: 'Log in met je nieuwe wachtwoord.',
    outcomeUnknown:
      'We kregen geen antwoord. Je nieuwe wachtwoord geldt misschien al: probeer ermee in te loggen voordat je een nieuwe link aanvraagt.',
  },
  changePassword: {
    title: 'Wachtwoord wijzigen',
    currentPassword: 'Huidig wachtwoord',
    newPassword: 'Nieuw wachtwoord',
    confirmPassword: 'Herhaal het nieuwe wachtwoord',
    submit: 'Wachtwoord wijzigen',
    pending: 'Opslaan…',
    successTitle: 'Je wachtwoord is gewijzigd',
    successText: 'Gebruik je nieuwe wachtwoord de volgende keer dat je inlogt.',
    outcomeUnknown:
      'We kregen geen antwoord. Je wachtwoord is misschien gewijzigd: probeer het nieuwe de volgende keer dat je inlogt, en vraag een herstellink aan als geen van beide werkt.',
  },
}
