### What a language says of itself, around every page: see en-GB/language.ftl.

language-offer = یہ ویب سائٹ اردو میں پڑھیں
language-not-reviewed = ابھی تک کسی اردو بولنے والے نے ان الفاظ کو نہیں جانچا۔
language-in-english = یہ صفحہ انگریزی میں پڑھیں
language-untranslated = یہاں کچھ الفاظ اداروں نے انگریزی میں لکھے ہیں۔ ان کا ابھی ترجمہ نہیں ہوا۔
