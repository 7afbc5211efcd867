### What a language says of itself, around every page: see en-GB/language.ftl.

language-offer = এই ওয়েবসাইট বাংলায় পড়ুন
language-not-reviewed = বাংলাভাষী কেউ এখনও এই কথাগুলি যাচাই করেননি।
language-in-english = এই পাতা ইংরেজিতে পড়ুন
language-untranslated = এখানে কিছু কথা সংস্থাগুলি ইংরেজিতে লিখেছে। এখনও কেউ সেগুলি অনুবাদ করেননি।
