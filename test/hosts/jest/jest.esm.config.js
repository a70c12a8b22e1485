// Jest's own ES modules, without Babel.
import config from './jest.config.js';

export default { ...config, transform: {} };
