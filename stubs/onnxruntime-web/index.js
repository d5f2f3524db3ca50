// The browser runtime is never used on Node; transformers.js still imports its name and sets a flag on env.wasm.
module.exports = { env: { wasm: {} } };
