import type { Messages } from './Messages.js'

/** Messages in French, with the formal address. */
export const fr: Messages = {
  locale: 'fr',
  common: {
    errorSummaryTitle: 'Veuillez vérifier votre saisie',
    errorCount: {
      one: '1 champ est à vérifier.',
      many: '{count} champs sont à vérifier.',
      other: '{count} champs sont à vérifier.',
    },
    showPassword: 'Afficher le mot de passe : {label}',
    hidePassword: 'Masquer le mot de passe : {label}',
    passwordShown: 'Votre mot de passe est affiché.',
    passwordHidden: 'Votre mot de passe est masqué.',
    newPasswordHint: {
      one: 'Au moins un caractère',
      many: 'Au moins {count} caractères',
      other: 'Au moins {count} caractères',
    },
    retry: 'Réessayer',
    passwordRules: 'Critères du mot de passe',
    ruleMet: 'critère rempli',
    ruleNotMet: 'critère pas encore rempli',
    cancel: 'Annuler',
    signIn: 'Se connecter',
    requestPasswordReset: 'Demander un nouveau lien',
    changeEmail: 'Demander un nouveau lien',
    account: 'Retour à votre compte',
    forgotPassword: 'Mot de passe oublié ?',
    backToSignIn: 'Retour à la connexion',
    emailNotReceived:
      'Vous n’avez pas reçu l’e-mail ? Regardez dans vos spams et vérifiez que l’adresse est correcte.',
    tryAnotherEmail: 'Utiliser une autre adresse e-mail',
    resendEmail: 'Renvoyer l’e-mail',
    resendEmailWait: 'Vous pourrez renvoyer l’e-mail {when}.',
    emailResent: 'L’e-mail a été renvoyé.',
    invalidLinkTitle: 'Ce lien ne fonctionne pas',
    invalidLinkText:
      'Il est peut-être incomplet, expiré ou déjà utilisé. Ouvrez-le à nouveau depuis l’e-mail, ou demandez-en un autre.',
    expiredLinkTitle: 'Ce lien a expiré',
    expiredLinkText:
      'Chaque lien ne fonctionne qu’une fois et pendant une durée limitée. Demandez-en un autre.',
  },
  validation: {
    emailMissing: 'Saisissez votre adresse e-mail.',
    newEmailMissing: 'Saisissez votre nouvelle adresse e-mail.',
    emailInvalid: 'Saisissez une adresse e-mail complète, par exemple nom@example.com.',
    emailUnchanged: 'C’est déjà votre adresse e-mail.',
    currentPasswordMissing: 'Saisissez votre mot de passe actuel.',
    newPasswordMissing: 'Saisissez un nouveau mot de passe.',
    passwordTooShort: {
      one: 'Utilisez au moins un caractère.',
      many: 'Utilisez au moins {count} caractères.',
      other: 'Utilisez au moins {count} caractères.',
    },
    passwordTooLong: {
      one: 'Utilisez au plus un caractère.',
      many: 'Utilisez au plus {count} caractères.',
      other: 'Utilisez au plus {count} caractères.',
    },
    passwordUnchanged: 'Choisissez un mot de passe différent de votre mot de passe actuel.',
    passwordNotAllowed:
      'Ce mot de passe est trop courant ou figure dans une fuite de données. Choisissez-en un autre.',
    confirmPasswordMissing: 'Confirmez le nouveau mot de passe.',
    passwordMismatch: 'Les mots de passe ne correspondent pas.',
  },
  errors: {
    wrongPassword: 'Mot de passe actuel incorrect. Réessayez.',
    invalidLink:
      'Ce lien a expiré. Chaque lien ne fonctionne qu’une fois et pendant une durée limitée. Demandez-en un autre.',
    emailInUse: 'Cette adresse e-mail ne peut pas être utilisée. Saisissez-en une autre.',
    newEmailRejected: 'Cette adresse e-mail n’a pas été acceptée. Vérifiez-la ou saisissez-en une autre.',
    newPasswordRejected: 'Ce mot de passe n’a pas été accepté. Choisissez-en un autre.',
    accountNotFound: 'Cela n’a pas fonctionné. Vérifiez votre saisie.',
    sessionExpired: 'Votre session a expiré. Reconnectez-vous, puis réessayez. Rien n’a été modifié.',
    forbidden:
      'Votre compte ne permet pas cette action. Rien n’a été modifié. Si vous avez besoin d’aide, contactez le service client.',
    tooManyAttempts: 'Trop de tentatives. Patientez quelques minutes, puis réessayez.',
    tooManyAttemptsRetryAfter: 'Trop de tentatives. Réessayez {when}.',
    requestRejected: 'Votre demande n’a pas été acceptée. Vérifiez votre saisie, puis réessayez.',
    offline: 'Vous semblez être hors ligne. Vérifiez votre connexion, puis réessayez.',
    accessTokenUnavailable: 'Cette action est impossible pour le moment. Réessayez dans quelques instants.',
    invalidConfiguration:
      'Cette page ne fonctionne pas correctement. Si vous avez besoin d’aide, contactez le service client.',
  },
  strength: {
    veryWeak: 'Très facile à deviner',
    weak: 'Facile à deviner',
    fair: 'Pourrait être plus fort',
    strong: 'Mot de passe fort',
    veryStrong: 'Mot de passe très fort',
  },
  changeEmail: {
    title: 'Modifier l’adresse e-mail',
    currentEmailSentence: 'Vous vous connectez avec {email}.',
    currentEmail: 'Adresse e-mail actuelle',
    password: 'Confirmez avec votre mot de passe',
    newEmail: 'Nouvelle adresse e-mail',
    newEmailHint: 'Nous y enverrons un lien pour confirmer la modification.',
    syncContactEmail: 'Utiliser aussi cette adresse e-mail pour me contacter',
    submit: 'Modifier l’adresse e-mail',
    pending: 'Envoi en cours…',
    successTitle: 'Consultez vos e-mails',
    successText:
      'Nous avons envoyé un lien à {newEmail}. Ouvrez-le pour confirmer la modification. D’ici là, continuez à vous connecter avec votre adresse e-mail actuelle.',
    outcomeUnknown:
      'Nous n’avons pas pu vérifier si votre demande a abouti. Regardez si vous avez reçu un e-mail à la nouvelle adresse avant de réessayer.',
  },
  confirmEmailChange: {
    title: 'Confirmez votre nouvelle adresse e-mail',
    description: 'Après confirmation, vous vous connecterez avec votre nouvelle adresse e-mail.',
    submit: 'Confirmer l’adresse e-mail',
    pending: 'Confirmation en cours…',
    successTitle: 'Votre adresse e-mail a été modifiée',
    successText:
      'Connectez-vous désormais avec votre nouvelle adresse e-mail. Votre mot de passe reste le même.',
    outcomeUnknown:
      'Nous n’avons pas pu vérifier si votre demande a abouti. Essayez de vous connecter avec votre nouvelle adresse e-mail ; si cela ne fonctionne pas, utilisez l’ancienne ou demandez un nouveau lien.',
  },
  requestPasswordReset: {
    title: 'Mot de passe oublié ?',
    description:
      'Saisissez votre adresse e-mail. Nous vous enverrons un lien pour choisir un nouveau mot de passe.',
    email: 'Adresse e-mail',
    submit: 'Envoyer le lien',
    pending: 'Envoi en cours…',
    successTitle: 'Consultez vos e-mails',
    successText:
      'Si un compte est associé à {email}, vous recevrez un e-mail avec un lien pour choisir un nouveau mot de passe.',
    outcomeUnknown:
      'Nous n’avons pas pu vérifier si votre demande a abouti. Consultez vos e-mails avant de réessayer.',
  },
  resetPassword: {
    requestRejected:
      'Votre demande n’a pas été acceptée. Choisissez un autre mot de passe. Si cela ne suffit pas, demandez un nouveau lien.',
    title: 'Choisir un nouveau mot de passe',
    firstTitle: 'Choisir un mot de passe',
    firstSubmit: 'Enregistrer le mot de passe',
    firstSuccessTitle: 'Votre mot de passe est enregistré',
    firstSuccessText: 'Vous pouvez maintenant vous connecter avec votre adresse e-mail et ce mot de passe.',
    newPassword: 'Nouveau mot de passe',
    confirmPassword: 'Confirmer le nouveau mot de passe',
    submit: 'Enregistrer le mot de passe',
    pending: 'Enregistrement en cours…',
    successTitle: 'Votre nouveau mot de passe est enregistré',
    successText: 'Connectez-vous avec votre nouveau mot de passe.',
    outcomeUnknown:
      'Nous n’avons pas pu vérifier si votre mot de passe a été modifié. Essayez de vous connecter avec le nouveau ; si cela ne fonctionne pas, demandez un nouveau lien.',
  },
  changePassword: {
    wrongPasswordAfterUnknownOutcome:
      'Mot de passe actuel incorrect. Il a peut-être déjà été modifié : essayez le nouveau.',
    title: 'Modifier le mot de passe',
    currentPassword: 'Mot de passe actuel',
    initialPassword: 'Mot de passe initial',
    initialPasswordHint: 'Vous l’avez reçu par e-mail ou de notre équipe.',
    setTitle: 'Définir un mot de passe',
    setText: 'Vous vous connectez sans mot de passe. Nous enverrons à {email} un lien pour en définir un.',
    setSubmit: 'Recevoir un lien par e-mail',
    newPassword: 'Nouveau mot de passe',
    confirmPassword: 'Confirmer le nouveau mot de passe',
    submit: 'Modifier le mot de passe',
    pending: 'Enregistrement en cours…',
    successTitle: 'Votre mot de passe a été modifié',
    successText: 'Utilisez votre nouveau mot de passe lors de votre prochaine connexion.',
    outcomeUnknown:
      'Nous n’avons pas pu vérifier si votre mot de passe a été modifié. Essayez de vous connecter avec le nouveau ; si cela ne fonctionne pas, utilisez l’ancien ou réinitialisez-le.',
  },
  account: {
    title: 'Connexion et sécurité',
    email: 'Adresse e-mail',
    password: 'Mot de passe',
    change: 'Modifier',
    changeEmail: 'Modifier l’adresse e-mail',
    changePassword: 'Modifier le mot de passe',
    emailChanged: 'Consultez les e-mails reçus à {newEmail} pour confirmer la modification.',
    passwordChanged: 'Votre mot de passe a été modifié.',
  },
}
