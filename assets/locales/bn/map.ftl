### The map beside the list of results.

map-show = ম্যাপে দেখুন
map-hide = ম্যাপ লুকান
map-heading = ম্যাপ
map-lede = ম্যাপের নম্বরগুলো নিচের তালিকারই নম্বর। ম্যাপে যা দেখা যায়, তালিকায় তার সবই লেখা আছে।
# $count is a number.
map-most = ম্যাপে তালিকার প্রথম { $count }টি জিপি সার্জারি দেখা যায়।
map-skip = ম্যাপ বাদ দিয়ে যান
map-label = তালিকার জিপি সার্জারিগুলোর ম্যাপ
map-keys = তালিকায় যেতে একটি নম্বর চাপুন। তীর-চিহ্নের কি দিয়ে ম্যাপ সরে। Escape কি দিয়ে ম্যাপ থেকে বের হওয়া যায়।
map-zoom-in = বড় করুন
map-zoom-out = ছোট করুন
map-failed = ম্যাপ আসেনি। ম্যাপে যা দেখা যেত, নিচের তালিকায় তার সবই লেখা আছে।
map-home = আপনি যেখানে থাকেন
map-second = দিনে আপনি যেখানে থাকেন
# The same in as few letters as fit on a map.
map-home-sign = বাড়ি
map-second-sign = দিন
# $facts are as in "Wenmouth, WM1 1SR, about half a mile", $joining as in "You can join".
map-surgery = { $facts }। { $joining }।
# $name is an area, $surgeries the names of GP surgeries.
map-area = ভাঙা দাগের ভেতরের এলাকা, { $name }: { $surgeries }।
# $postcodes are the beginnings of postcodes, such as "WM7 1".
map-area-postcodes = ম্যাপে আঁকা হয়নি, এভাবে শুরু হওয়া পোস্টকোড: { $postcodes }।
