import type { Messages } from './Messages.js'

/** Messages in Danish, with the informal address. */
export const da: Messages = {
  locale: 'da',
  common: {
    errorSummaryTitle: 'Tjek dine oplysninger',
    errorCount: { one: '{count} felt skal rettes.', other: '{count} felter skal rettes.' },
    allFieldsRequired: 'Alle felter skal udfyldes.',
    showPassword: 'Vis adgangskode',
    hidePassword: 'Skjul adgangskode',
    passwordShown: 'Din adgangskode vises.',
    passwordHidden: 'Din adgangskode er skjult.',
    newPasswordHint: {
      one: 'Mindst ét tegn.',
      other: 'Mindst {count} tegn. Brug gerne flere ord efter hinanden.',
    },
    signIn: 'Log ind',
    requestPasswordReset: 'Få et nyt link',
    changeEmail: 'Få et nyt link',
    account: 'Tilbage til din konto',
    emailNotReceived: 'Har du ikke fået en mail? Kig i spammappen, eller tjek adressen, og prøv igen.',
    tryAnotherEmail: 'Brug en anden adresse',
    invalidLinkTitle: 'Linket virker ikke',
    invalidLinkText:
      'Det er ufuldstændigt, for gammelt eller allerede brugt, eller siden er blevet genindlæst. Bed om et nyt link for at komme videre.',
  },
  validation: {
    emailMissing: 'Indtast en e-mailadresse.',
    newEmailMissing: 'Indtast din nye e-mailadresse.',
    emailInvalid: 'Indtast hele e-mailadressen, for eksempel navn@example.com.',
    emailUnchanged: 'Indtast en anden adresse end den, du bruger nu.',
    currentPasswordMissing: 'Indtast din nuværende adgangskode.',
    newPasswordMissing: 'Indtast en ny adgangskode.',
    passwordTooShort: {
      one: 'Brug mindst ét tegn.',
      other: 'Brug mindst {count} tegn.',
    },
    passwordUnchanged: 'Vælg en anden adgangskode end din nuværende.',
    passwordNotAllowed: 'Adgangskoden er kendt af andre eller let at gætte. Vælg en anden.',
    confirmPasswordMissing: 'Indtast den nye adgangskode igen.',
    passwordMismatch: 'De to adgangskoder er ikke ens. Indtast den nye igen.',
  },
  errors: {
    wrongPassword: 'Det er ikke din nuværende adgangskode. Indtast den igen.',
    invalidLink: 'Linket virker ikke længere. Det er allerede brugt eller for gammelt. Bed om et nyt.',
    emailInUse: 'Denne adresse kan ikke bruges. Vælg en anden.',
    newEmailRejected: 'Adressen blev ikke godkendt. Tjek den, eller vælg en anden.',
    newPasswordRejected: 'Adgangskoden blev ikke godkendt. Vælg en anden.',
    accountNotFound: 'Det lykkedes ikke. Tjek dine oplysninger.',
    sessionExpired:
      'Du er ikke længere logget ind. Log ind igen, og send formularen én gang til. Der er ikke ændret noget.',
    forbidden:
      'Din konto tillader ikke dette. Der er ikke ændret noget. Kontakt butikken, hvis du har brug for hjælp.',
    tooManyAttempts: 'For mange forsøg. Vent et par minutter, og prøv så igen. Der er ikke ændret noget.',
    tooManyAttemptsRetryAfter: 'For mange forsøg. Prøv igen {when}. Der er ikke ændret noget.',
    requestRejected:
      'Oplysningerne blev ikke godkendt. Tjek det, du har indtastet. Der er ikke ændret noget.',
    offline:
      'Det ser ud til, at du er offline. Der er ikke sendt noget. Tjek din forbindelse, og prøv så igen.',
    accessTokenUnavailable:
      'Der er ikke forbindelse til butikken lige nu. Der er ikke ændret noget. Prøv igen om lidt.',
    invalidConfiguration: 'Siden virker ikke, som den skal. Der er ikke sendt noget. Kontakt butikken.',
  },
  strength: {
    veryWeak: 'Meget let at gætte',
    weak: 'Let at gætte',
    fair: 'Kunne være stærkere',
    strong: 'Stærk adgangskode',
    veryStrong: 'Meget stærk adgangskode',
  },
  changeEmail: {
    title: 'Skift e-mailadresse',
    currentEmailSentence: 'Lige nu logger du ind med {email}.',
    currentEmail: 'Nuværende e-mailadresse',
    password: 'Adgangskode',
    newEmail: 'Ny e-mailadresse',
    newEmailHint: 'Vi sender et link til denne adresse. Ændringen gælder, når du har åbnet det.',
    syncContactEmail: 'Brug den også som min kontaktadresse (valgfrit)',
    submit: 'Skift e-mailadresse',
    pending: 'Sender…',
    successTitle: 'Tjek din nye indbakke',
    successText:
      'Vi har sendt et link til {newEmail}. Åbn det for at bekræfte ændringen. Indtil da logger du ind med din nuværende adresse.',
    outcomeUnknown:
      'Vi fik ikke noget svar. Din anmodning er måske nået frem. Se efter en mail på den nye adresse, før du prøver igen.',
  },
  confirmEmailChange: {
    title: 'Bekræft din nye e-mailadresse',
    description: 'Tryk på knappen for fremover at logge ind med din nye e-mailadresse.',
    submit: 'Bekræft e-mailadresse',
    pending: 'Bekræfter…',
    successTitle: 'Din e-mailadresse er ændret',
    successText: 'Fra nu af logger du ind med din nye e-mailadresse. Din adgangskode er den samme som før.',
    outcomeUnknown:
      'Vi fik ikke noget svar. Din nye adresse er måske allerede bekræftet: Prøv at logge ind med den, før du beder om et nyt link.',
  },
  requestPasswordReset: {
    title: 'Glemt adgangskode?',
    description: 'Indtast din e-mailadresse, så sender vi et link, hvor du kan vælge en ny adgangskode.',
    email: 'E-mailadresse',
    submit: 'Send mig et link',
    pending: 'Sender…',
    successTitle: 'Tjek din indbakke',
    successText: 'Hvis der findes en konto til {email}, er et link til at vælge en ny adgangskode på vej.',
    outcomeUnknown:
      'Vi fik ikke noget svar. Der er måske en mail på vej: Tjek din indbakke, før du prøver igen.',
  },
  resetPassword: {
    requestRejected:
      'Det blev ikke godkendt. Vælg en anden adgangskode. Hvis det ikke hjælper, virker linket ikke længere: Bed om et nyt. Der er ikke ændret noget.',
    title: 'Vælg en ny adgangskode',
    newPassword: 'Ny adgangskode',
    confirmPassword: 'Gentag ny adgangskode',
    submit: 'Gem adgangskode',
    pending: 'Gemmer…',
    successTitle: 'Din nye adgangskode er gemt',
    successText: 'Log ind med din nye adgangskode.',
    outcomeUnknown:
      'Vi fik ikke noget svar. Din nye adgangskode gælder måske allerede: Prøv at logge ind med den, før du beder om et nyt link.',
  },
  changePassword: {
    wrongPasswordAfterUnknownOutcome:
      'Det er ikke din nuværende adgangskode. Den er måske allerede ændret: Prøv den nye.',
    title: 'Skift adgangskode',
    currentPassword: 'Nuværende adgangskode',
    newPassword: 'Ny adgangskode',
    confirmPassword: 'Gentag ny adgangskode',
    submit: 'Skift adgangskode',
    pending: 'Gemmer…',
    successTitle: 'Din adgangskode er ændret',
    successText: 'Brug din nye adgangskode, næste gang du logger ind.',
    outcomeUnknown:
      'Vi fik ikke noget svar. Din adgangskode er måske ændret: Prøv den nye, næste gang du logger ind, og bed om et link til nulstilling, hvis ingen af dem virker.',
  },
}
