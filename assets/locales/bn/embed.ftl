### A box inside a page of another site.

# The way out of the box, to the site with all that it has.
embed-full-site = পুরো সাইট খুলুন
# $name is a partnership, a funder or a GP surgery; $surgeries and $partnerships are numbers.
scope-complete =
    এখানে শুধু { $name } দেখানো হচ্ছে: { $surgeries }টি জিপি সার্জারি এবং { $partnerships ->
        [one] { $partnerships }টি { $partnership-one }
       *[other] { $partnerships }টি { $partnership-many }
    }। কোনোটি বাদ দেওয়া বা ওপরে তোলা হয়নি। বাকিগুলো পুরো সাইটে আছে।

## A part of the information that it does not have

scope-unknown-heading = এই প্রতিষ্ঠানকে আমরা চিনি না
# $id is what the link or the box asked for: wenmarsh-pct.
scope-unknown-what = এই পাতা “{ $id }” দেখানোর জন্য তৈরি হয়েছিল। আমাদের তথ্যে এই নামে কিছু নেই।
scope-unknown-why = এটি হয়তো বন্ধ হয়ে গেছে, অথবা লিংকটি হয়তো ভুল। পাতাটি যাঁদের, তাঁদের জানান। আমাদের জানা সবকিছু পুরো সাইটে আছে।
