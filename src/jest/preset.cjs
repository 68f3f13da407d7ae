const { join } = require('node:path')

const inThisFolder = (file) => join(__dirname, file)

/** Preset for Jest, which by default transforms no ES modules of packages, and whose jsdom lacks `fetch`. */
module.exports = {
  testEnvironment: inThisFolder('environment.cjs'),
  moduleNameMapper: {
    '^emporix-credentials-react$': inThisFolder('index.cjs'),
    '^emporix-credentials-react/styles\\.css$': inThisFolder('styles.cjs'),
    '^emporix-credentials-react/(.+)$': inThisFolder('$1.cjs'),
  },
}
