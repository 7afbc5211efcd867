### The leaflet that a person prints and takes away.

leaflet-heading = আপনার পছন্দগুলো, সঙ্গে নিয়ে যাওয়ার জন্য
# $today is the day, $date the day that the information describes, $id the first digits of the release.
leaflet-made = তৈরি করা হয়েছে { $today } তারিখে। তথ্য { $date } তারিখের। সংস্করণ { $id }।
leaflet-how = আপনার বাছাই তালিকায় যা আছে, লিফলেটে তা-ই থাকে। প্রিন্ট করলে বড়জোর 2 পাতা হয়।
leaflet-place-question = আপনার পোস্টকোড
leaflet-place-hint = আপনি না চাইলে, আপনি কোথায় থাকেন তা লিফলেটে লেখা হয় না।
leaflet-place-yes = লিফলেটে আমার পোস্টকোড প্রিন্ট করুন
# $place is a postcode or the first half of one.
leaflet-from = হিসাব করা হয়েছে { $place } থেকে।
leaflet-phone = ফোন:
leaflet-next-heading = এরপর কী করবেন
leaflet-step-ask = যে জিপি সার্জারি চান, সেখানে ফোন করুন। রেজিস্টার করতে পারবেন কি না জিজ্ঞেস করুন। এটা প্রিন্ট করার পর কিছু বদলে গিয়ে থাকতে পারে।
leaflet-step-join = { $partnership-one }-এ যোগ দিতে হলে এর কোনো জিপি সার্জারিতে রেজিস্টার করতে হয়। আপনার স্বাস্থ্য যেমনই হোক, তাতে কিছু আসে যায় না।
leaflet-step-stay = { $funder }-এর সঙ্গেই থাকতে চাইলে, থাকার বিষয়ে তারা কী বলে পড়ুন।
leaflet-step-gp = আপনাকে আজই বেছে নিতে হবে না। আপনার বিশ্বাসের কারও কাছে এই লিফলেট নিয়ে যেতে পারেন।
