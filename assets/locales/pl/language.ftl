### What a language says of itself, around every page: see en-GB/language.ftl.

language-offer = Czytaj tę stronę po polsku
language-not-reviewed = Żadna osoba mówiąca po polsku nie sprawdziła jeszcze tych słów.
language-in-english = Przeczytaj tę stronę po angielsku
language-untranslated = Niektóre słowa na tej stronie organizacje napisały po angielsku. Nikt ich jeszcze nie przetłumaczył.
