// Only browsers too old for the program run this file: they show why there is nothing else on the page.
document.addEventListener("DOMContentLoaded", function () {
  var page = document.getElementById("boot-failed");
  page.removeAttribute("hidden");
  page.querySelector('[data-reason="browser"]').removeAttribute("hidden");
  document.getElementById("boot-detail").appendChild(document.createTextNode("no JavaScript modules"));
});
