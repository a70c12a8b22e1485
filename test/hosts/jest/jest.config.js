export default {
  testEnvironment: 'jsdom',
  testMatch: ['**/unit-tests/*.test.js'],
  // These packages are ES modules, which Jest loads once Babel has turned them into CommonJS.
  transformIgnorePatterns: ['/node_modules/(?!(news-elements|lit|lit-html|lit-element|@lit)/)'],
};
