module.exports = { preset: 'emporix-credentials-react/jest', testTimeout: 60_000 }
