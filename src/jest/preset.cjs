const path = require('node:path')

/** Preset for Jest, which by default transforms no ES modules of packages, and whose jsdom lacks `fetch`. */
module.exports = {
  testEnvironment: path.join(__dirname, 'environment.cjs'),
  moduleNameMapper: {
    '^emporix-credentials-react$': path.join(__dirname, 'index.cjs'),
    '^emporix-credentials-react/styles\\.css$': path.join(__dirname, 'styles.cjs'),
    '^emporix-credentials-react/(.+)$': path.join(__dirname, '$1.cjs'),
  },
}
