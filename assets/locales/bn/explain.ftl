### The working behind an answer, printed for a receptionist or for somebody who handles a complaint.
###
### Every text may use the words of the dataset, as in joining.ftl.

# $title is the dataset's title, $release the beginning of the release's id.
explain-from = তথ্যের উৎস: { $title }, সংস্করণ { $release }।

explain-asked-heading = আমাদের যা জিজ্ঞেস করা হয়েছিল
# $place is a postcode, or the first half of one.
explain-home = আপনি থাকেন এখানে: { $place }।
explain-home-near = আপনি থাকেন এই এলাকার কোথাও: { $place }।
explain-no-home = আপনি কোথায় থাকেন, তা জানাননি।
explain-second = আপনার দ্বিতীয় জায়গা: { $place }।
explain-second-near = আপনার দ্বিতীয় জায়গা এই এলাকার কোথাও: { $place }।
explain-current = আপনি রেজিস্টার করা আছেন এখানে: { $name }।
explain-no-fixed-address = আপনার স্থায়ী ঠিকানা নেই।
explain-nothing-else = আপনার আর কিছুই হিসাবে ধরা হয় না: স্বাস্থ্য, বয়স বা কোনো কাগজপত্রও নয়।

explain-join-heading = এই জিপি সার্জারি কীভাবে নতুন রোগী নেয়
explain-helpful-documents = এসব কাগজ থাকলে সুবিধা হতে পারে। কিন্তু এগুলো কখনোই বাধ্যতামূলক নয়:

explain-now-heading = এখন আপনার জিপি সার্জারি
explain-stay-heading = যে পছন্দ আপনার সব সময়ই আছে

## The working behind an answer, for a receptionist or a complaint

working-home = আপনি যেখানে থাকেন, তার জন্য উত্তর
working-second = আপনার দ্বিতীয় জায়গার জন্য উত্তর
working-blank = পূরণ করা হয়নি
# Before a reason that only informs.
working-to-know = জেনে রাখুন
# Below a reason that nobody can rely on the information.
working-not-sure = আমরা নিশ্চিত নই। এর মানে “না” নয়। সার্জারিকে জিজ্ঞেস করুন।
working-nothing-in-the-way = কোনো বাধা নেই।
question-registered = আপনি কি আগে থেকেই এখানে রেজিস্টার করা আছেন?
question-checked = এই তথ্য কি গত 90 দিনের মধ্যে যাচাই করা হয়েছে?
question-list = জিপি সার্জারিটি কি নতুন রোগী নিচ্ছে?
question-area = আপনি কি জিপি সার্জারিটির এলাকার ভেতরে?
question-border = আপনি কি জিপি সার্জারিটির { $funder }-এর এলাকায় থাকেন?
question-second = আপনি কি সঙ্গে আরেকটি জিপি সার্জারিও রাখতে পারেন?
question-changing = মানুষ কি এখন { $partnership-one } বদলাতে পারেন?
question-partnership = জিপি সার্জারিটি কি শিগগিরই কোনো { $partnership-one }-এ যোগ দেবে বা তা ছেড়ে যাবে?
