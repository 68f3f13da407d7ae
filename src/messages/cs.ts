import type { Messages } from './Messages.js'

/** Messages in Czech, with the formal address. */
export const cs: Messages = {
  locale: 'cs',
  common: {
    errorSummaryTitle: 'Zkontrolujte prosím zadané údaje',
    errorCount: {
      one: '{count} pole vyžaduje opravu.',
      few: '{count} pole vyžadují opravu.',
      many: '{count} pole vyžaduje opravu.',
      other: '{count} polí vyžaduje opravu.',
    },
    allFieldsRequired: 'Všechna pole jsou povinná.',
    showPassword: 'Zobrazit heslo',
    hidePassword: 'Skrýt heslo',
    passwordShown: 'Heslo je zobrazené.',
    passwordHidden: 'Heslo je skryté.',
    newPasswordHint: {
      one: 'Alespoň jeden znak.',
      few: 'Alespoň {count} znaky. Dobře poslouží několik slov za sebou.',
      many: 'Alespoň {count} znaku. Dobře poslouží několik slov za sebou.',
      other: 'Alespoň {count} znaků. Dobře poslouží několik slov za sebou.',
    },
    signIn: 'Přihlásit se',
    requestPasswordReset: 'Požádat o nový odkaz',
    changeEmail: 'Požádat o nový odkaz',
    account: 'Zpět do účtu',
    emailNotReceived: 'E-mail nedorazil? Podívejte se do spamu, nebo zkontrolujte adresu a zkuste to znovu.',
    tryAnotherEmail: 'Použít jinou adresu',
    invalidLinkTitle: 'Tento odkaz nefunguje',
    invalidLinkText:
      'Je neúplný, vypršel nebo už byl použit, případně byla tato stránka načtena znovu. Pokud chcete pokračovat, požádejte o nový odkaz.',
  },
  validation: {
    emailMissing: 'Zadejte e-mailovou adresu.',
    newEmailMissing: 'Zadejte novou e-mailovou adresu.',
    emailInvalid: 'Zadejte celou e-mailovou adresu, například jmeno@example.com.',
    emailUnchanged: 'Zadejte jinou adresu, než je ta současná.',
    currentPasswordMissing: 'Zadejte své současné heslo.',
    newPasswordMissing: 'Zadejte nové heslo.',
    passwordTooShort: {
      one: 'Použijte alespoň jeden znak.',
      few: 'Použijte alespoň {count} znaky.',
      many: 'Použijte alespoň {count} znaku.',
      other: 'Použijte alespoň {count} znaků.',
    },
    passwordUnchanged: 'Zvolte jiné heslo, než je to současné.',
    passwordNotAllowed: 'Toto heslo znají i jiní lidé, nebo se dá snadno uhodnout. Zvolte jiné.',
    confirmPasswordMissing: 'Zadejte nové heslo ještě jednou.',
    passwordMismatch: 'Hesla se neshodují. Zadejte nové heslo ještě jednou.',
  },
  errors: {
    wrongPassword: 'Toto není vaše současné heslo. Zadejte ho znovu.',
    invalidLink: 'Tento odkaz už neplatí. Byl použit, nebo vypršel. Požádejte o nový.',
    emailInUse: 'Tuto adresu nelze použít. Zvolte jinou.',
    newEmailRejected: 'Tato adresa nebyla přijata. Zkontrolujte ji, nebo zvolte jinou.',
    newPasswordRejected: 'Toto heslo nebylo přijato. Zvolte jiné.',
    accountNotFound: 'Nepodařilo se to. Zkontrolujte zadané údaje.',
    sessionExpired:
      'Vaše přihlášení vypršelo. Přihlaste se znovu a odešlete formulář ještě jednou. Nic se nezměnilo.',
    forbidden:
      'Váš účet to neumožňuje. Nic se nezměnilo. Pokud potřebujete pomoc, obraťte se na zákaznickou podporu.',
    tooManyAttempts: 'Příliš mnoho pokusů. Počkejte několik minut a zkuste to znovu. Nic se nezměnilo.',
    tooManyAttemptsRetryAfter: 'Příliš mnoho pokusů. Zkuste to znovu {when}. Nic se nezměnilo.',
    requestRejected: 'Požadavek nebyl přijat. Zkontrolujte zadané údaje. Nic se nezměnilo.',
    offline: 'Zdá se, že jste offline. Nic se neodeslalo. Zkontrolujte připojení a zkuste to znovu.',
    accessTokenUnavailable: 'Obchod je momentálně nedostupný. Nic se nezměnilo. Zkuste to za chvíli znovu.',
    invalidConfiguration:
      'Tato stránka nefunguje správně. Nic se neodeslalo. Obraťte se na zákaznickou podporu.',
  },
  strength: {
    veryWeak: 'Velmi snadno uhodnutelné',
    weak: 'Snadno uhodnutelné',
    fair: 'Mohlo by být silnější',
    strong: 'Silné heslo',
    veryStrong: 'Velmi silné heslo',
  },
  changeEmail: {
    title: 'Změna e-mailové adresy',
    currentEmailSentence: 'Nyní se přihlašujete adresou {email}.',
    currentEmail: 'Současná e-mailová adresa',
    password: 'Heslo',
    newEmail: 'Nová e-mailová adresa',
    newEmailHint: 'Pošleme na ni odkaz. Adresa se změní, jakmile ho otevřete.',
    syncContactEmail: 'Použít také jako kontaktní adresu (nepovinné)',
    submit: 'Změnit e-mailovou adresu',
    pending: 'Odesílání…',
    successTitle: 'Podívejte se do nové schránky',
    successText:
      'Na adresu {newEmail} jsme poslali odkaz. Otevřete ho a změnu tím potvrďte. Do té doby se přihlašujte současnou adresou.',
    outcomeUnknown:
      'Nedostali jsme odpověď. Váš požadavek možná dorazil. Než to zkusíte znovu, podívejte se, jestli na novou adresu nepřišel e-mail.',
  },
  confirmEmailChange: {
    title: 'Potvrďte novou e-mailovou adresu',
    description: 'Po potvrzení se budete přihlašovat novou e-mailovou adresou.',
    submit: 'Potvrdit e-mailovou adresu',
    pending: 'Potvrzování…',
    successTitle: 'Vaše e-mailová adresa je změněna',
    successText: 'Od této chvíle se přihlašujte novou e-mailovou adresou. Heslo zůstává stejné.',
    outcomeUnknown:
      'Nedostali jsme odpověď. Vaše nová adresa už je možná potvrzená: než požádáte o nový odkaz, zkuste se s ní přihlásit.',
  },
  requestPasswordReset: {
    title: 'Zapomenuté heslo',
    description: 'Zadejte svou e-mailovou adresu. Pošleme vám odkaz, pomocí kterého si nastavíte nové heslo.',
    email: 'E-mailová adresa',
    submit: 'Poslat odkaz',
    pending: 'Odesílání…',
    successTitle: 'Podívejte se do e-mailu',
    successText: 'Pokud existuje účet s adresou {email}, odkaz pro nastavení nového hesla je už na cestě.',
    outcomeUnknown:
      'Nedostali jsme odpověď. E-mail je možná už na cestě: než to zkusíte znovu, podívejte se do schránky.',
  },
  resetPassword: {
    requestRejected:
      'Požadavek nebyl přijat. Zvolte jiné heslo. Pokud to nepomůže, odkaz už neplatí: požádejte o nový. Nic se nezměnilo.',
    title: 'Nastavení nového hesla',
    newPassword: 'Nové heslo',
    confirmPassword: 'Nové heslo znovu',
    submit: 'Nastavit heslo',
    pending: 'Ukládání…',
    successTitle: 'Nové heslo je nastavené',
    successText: 'Přihlaste se novým heslem.',
    outcomeUnknown:
      'Nedostali jsme odpověď. Vaše nové heslo už je možná nastavené: než požádáte o nový odkaz, zkuste se s ním přihlásit.',
  },
  changePassword: {
    wrongPasswordAfterUnknownOutcome: 'Toto není vaše současné heslo. Možná už bylo změněno: zkuste nové.',
    title: 'Změna hesla',
    currentPassword: 'Současné heslo',
    newPassword: 'Nové heslo',
    confirmPassword: 'Nové heslo znovu',
    submit: 'Změnit heslo',
    pending: 'Ukládání…',
    successTitle: 'Vaše heslo je změněné',
    successText: 'Při příštím přihlášení použijte nové heslo.',
    outcomeUnknown:
      'Nedostali jsme odpověď. Vaše heslo se možná změnilo: při příštím přihlášení vyzkoušejte nové, a pokud nebude fungovat žádné, požádejte o odkaz pro obnovení hesla.',
  },
}
