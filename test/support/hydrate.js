// The order matters: Lit looks for the support when it is loaded. The modules are those that the server has rendered with.
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import '../../dist/define.js';
