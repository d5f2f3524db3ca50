// @xenova/transformers only asks whether sharp is there; a truthy export keeps it from throwing at import.
module.exports = function sharp() {
  throw new Error('mtlint is built without image support');
};
