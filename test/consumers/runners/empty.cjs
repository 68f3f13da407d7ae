// Jest has no style sheets.
