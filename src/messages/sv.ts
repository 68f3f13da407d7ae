import type { Messages } from './Messages.js'

/** Messages in Swedish, with the informal address. */
export const sv: Messages = {
  locale: 'sv',
  common: {
    errorSummaryTitle: 'Kontrollera dina uppgifter',
    errorCount: { one: 'Kontrollera 1 fält.', other: 'Kontrollera {count} fält.' },
    showPassword: 'Visa lösenord: {label}',
    hidePassword: 'Dölj lösenord: {label}',
    passwordShown: 'Ditt lösenord visas.',
    passwordHidden: 'Ditt lösenord är dolt.',
    newPasswordHint: { one: 'Minst ett tecken', other: 'Minst {count} tecken' },
    signIn: 'Logga in',
    requestPasswordReset: 'Be om en ny länk',
    changeEmail: 'Be om en ny länk',
    account: 'Tillbaka till ditt konto',
    forgotPassword: 'Glömt lösenordet?',
    backToSignIn: 'Tillbaka till inloggningen',
    emailNotReceived:
      'Har du inte fått något mejl? Titta i skräpposten och kontrollera att adressen stämmer.',
    tryAnotherEmail: 'Använd en annan e-postadress',
    invalidLinkTitle: 'Länken fungerar inte',
    invalidLinkText:
      'Den kan vara ofullständig, ha gått ut eller redan ha använts. Öppna den igen från mejlet eller be om en ny.',
  },
  validation: {
    emailMissing: 'Ange din e-postadress.',
    newEmailMissing: 'Ange din nya e-postadress.',
    emailInvalid: 'Ange en fullständig e-postadress, till exempel namn@example.com.',
    emailUnchanged: 'Det är redan din e-postadress.',
    currentPasswordMissing: 'Ange ditt nuvarande lösenord.',
    newPasswordMissing: 'Ange ett nytt lösenord.',
    passwordTooShort: { one: 'Använd minst ett tecken.', other: 'Använd minst {count} tecken.' },
    passwordUnchanged: 'Välj ett annat lösenord än ditt nuvarande.',
    passwordNotAllowed: 'Lösenordet är för vanligt eller har läckt ut vid ett dataintrång. Välj ett annat.',
    confirmPasswordMissing: 'Upprepa ditt nya lösenord.',
    passwordMismatch: 'Lösenorden stämmer inte överens.',
  },
  errors: {
    wrongPassword: 'Ditt nuvarande lösenord stämmer inte. Försök igen.',
    invalidLink: 'Länken har gått ut. En länk fungerar bara en gång och under en begränsad tid. Be om en ny.',
    emailInUse: 'Den här e-postadressen går inte att använda. Ange en annan.',
    newEmailRejected: 'E-postadressen godkändes inte. Kontrollera den eller ange en annan.',
    newPasswordRejected: 'Lösenordet godkändes inte. Välj ett annat.',
    accountNotFound: 'Det gick inte. Kontrollera dina uppgifter.',
    sessionExpired: 'Du har loggats ut. Logga in och försök sedan igen. Ingenting har ändrats.',
    forbidden:
      'Det går inte att göra med ditt konto. Ingenting har ändrats. Kontakta kundtjänst om du behöver hjälp.',
    tooManyAttempts: 'För många försök. Vänta några minuter och försök sedan igen.',
    tooManyAttemptsRetryAfter: 'För många försök. Försök igen {when}.',
    requestRejected: 'Uppgifterna godkändes inte. Kontrollera vad du har angett och försök igen.',
    offline: 'Du verkar vara offline. Kontrollera anslutningen och försök sedan igen.',
    accessTokenUnavailable: 'Det går inte just nu. Försök igen om en stund.',
    invalidConfiguration: 'Sidan fungerar inte som den ska. Kontakta kundtjänst om du behöver hjälp.',
  },
  strength: {
    veryWeak: 'Mycket lätt att gissa',
    weak: 'Lätt att gissa',
    fair: 'Kan bli starkare',
    strong: 'Starkt lösenord',
    veryStrong: 'Mycket starkt lösenord',
  },
  changeEmail: {
    title: 'Ändra e-postadress',
    currentEmailSentence: 'Du loggar in med {email}.',
    currentEmail: 'Nuvarande e-postadress',
    password: 'Bekräfta med ditt lösenord',
    newEmail: 'Ny e-postadress',
    newEmailHint: 'Vi skickar en länk till adressen så att du kan bekräfta ändringen.',
    syncContactEmail: 'Använd den även för att kontakta mig',
    submit: 'Ändra e-postadress',
    pending: 'Skickar …',
    successTitle: 'Kolla din inkorg',
    successText:
      'Vi har skickat en länk till {newEmail}. Öppna den för att bekräfta ändringen. Fram till dess fortsätter du att logga in med din nuvarande e-postadress.',
    outcomeUnknown:
      'Vi vet inte om din förfrågan kom fram. Titta efter ett mejl på den nya adressen innan du försöker igen.',
  },
  confirmEmailChange: {
    title: 'Bekräfta din nya e-postadress',
    description: 'När du har bekräftat loggar du in med din nya e-postadress.',
    submit: 'Bekräfta e-postadress',
    pending: 'Bekräftar …',
    successTitle: 'Din e-postadress har ändrats',
    successText: 'Från och med nu loggar du in med din nya e-postadress. Lösenordet är detsamma som förut.',
    outcomeUnknown:
      'Vi vet inte om det lyckades. Prova att logga in med din nya e-postadress. Om det inte fungerar kan du använda den gamla eller be om en ny länk.',
  },
  requestPasswordReset: {
    title: 'Glömt lösenordet?',
    description: 'Ange din e-postadress så skickar vi en länk där du kan välja ett nytt lösenord.',
    email: 'E-postadress',
    submit: 'Skicka länk',
    pending: 'Skickar …',
    successTitle: 'Kolla din inkorg',
    successText:
      'Om det finns ett konto med {email} får du ett mejl med en länk där du kan välja ett nytt lösenord.',
    outcomeUnknown: 'Vi vet inte om din förfrågan kom fram. Kolla din inkorg innan du försöker igen.',
  },
  resetPassword: {
    requestRejected:
      'Uppgifterna godkändes inte. Välj ett annat lösenord. Om det inte hjälper kan du be om en ny länk.',
    title: 'Välj ett nytt lösenord',
    newPassword: 'Nytt lösenord',
    confirmPassword: 'Upprepa nytt lösenord',
    submit: 'Spara lösenord',
    pending: 'Sparar …',
    successTitle: 'Ditt nya lösenord har sparats',
    successText: 'Logga in med ditt nya lösenord.',
    outcomeUnknown:
      'Vi vet inte om ditt nya lösenord sparades. Prova att logga in med det. Om det inte fungerar kan du be om en ny länk.',
  },
  changePassword: {
    wrongPasswordAfterUnknownOutcome:
      'Ditt nuvarande lösenord stämmer inte. Det kan redan ha ändrats: prova det nya.',
    title: 'Ändra lösenord',
    currentPassword: 'Nuvarande lösenord',
    newPassword: 'Nytt lösenord',
    confirmPassword: 'Upprepa nytt lösenord',
    submit: 'Ändra lösenord',
    pending: 'Sparar …',
    successTitle: 'Ditt lösenord har ändrats',
    successText: 'Använd ditt nya lösenord nästa gång du loggar in.',
    outcomeUnknown:
      'Vi vet inte om ditt lösenord ändrades. Prova att logga in med det nya. Om det inte fungerar kan du använda det gamla eller återställa det.',
  },
}
