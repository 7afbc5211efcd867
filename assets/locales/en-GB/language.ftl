### What a language says of itself, around every page. `lcp site` puts these words into index.html; without markup.
###
### Two more messages are in a language's own file only:
### language-reviewed-by = who has read all of it as a speaker of the language, and when: until then each page says so
### language-tag = the tag for `lang`, where the folder's name is not one: en-GB in en-easy

# In the language, for somebody whose browser speaks it and who is on a page in another.
language-offer = Read this site in English
# Until a speaker of the language has read it; then the link below.
language-not-reviewed = No speaker of this language has checked these words yet.
# A link to the same page in English.
language-in-english = Read this page in English
# Where a page has words of organisations that nobody has translated.
language-untranslated = Organisations wrote some of the words here in English. Nobody has translated them yet.
