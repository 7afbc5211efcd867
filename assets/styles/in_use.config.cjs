// Which rules stay: those whose every class, element and id is spelled somewhere in these files.
// So a class name is written whole in Rust, never put together while running.
module.exports = {
  content: ["index.html", "assets/boot/**/*.js", "src/**/*.rs", "crates/design/src/**/*.rs", "crates/site/src/**/*.rs"],
  // Values of these are made while running.
  dynamicAttributes: ["href"],
  safelist: {
    standard: ["html", "body", "main", "progress"],
  },
};
