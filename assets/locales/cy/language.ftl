### What a language says of itself, around every page: see en-GB/language.ftl.

language-offer = Darllen y wefan hon yn Gymraeg
language-not-reviewed = Does neb sy’n siarad Cymraeg wedi gwirio’r geiriau hyn eto.
language-in-english = Darllen y dudalen hon yn Saesneg
language-untranslated = Sefydliadau a ysgrifennodd rai o’r geiriau yma, yn Saesneg. Does neb wedi’u cyfieithu eto.
