### What a language says of itself, around every page: see en-GB/language.ftl.

# The folder's name is no tag of a language: these pages are in English.
language-tag = en-GB
language-offer = Read these pages in easy words
language-not-reviewed = Nobody with a learning disability has checked these words yet.
language-in-english = Read this page in longer words
language-untranslated = Other people wrote some of the words here. They are not in easy words yet.
