// Jest has no style sheets.
module.exports = {}
