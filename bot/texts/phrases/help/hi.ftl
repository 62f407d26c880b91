### हिन्दी: सहायता पृष्ठ क्या कहते हैं। plain में भी "आप", पर रोज़मर्रा के शब्दों में।

help-name = सहायता
help-description = अक्सर पूछे जाने वाले सवालों के जवाब, और हमसे सीधे पूछने की सुविधा।
help-skip = सामग्री पर जाएँ
help-home-title = हम आपकी क्या सहायता कर सकते हैं?
    .plain = हम आपकी क्या मदद कर सकते हैं?
help-search-label = सहायता लेखों में खोजें
help-search-placeholder = अपने शब्दों में पूछिए
    .plain = बस अपना सवाल लिखिए
help-search-button = खोजें
help-popular = अक्सर पूछे जाने वाले सवाल
help-other = अन्य सवाल
help-all = { $count ->
        [one] { $count } लेख
       *[other] सभी { $count } लेख
    }
help-trail = आप यहाँ हैं
    .plain = आप यहाँ हैं
help-updated = पिछला अपडेट: { $date }
help-related = मिलते-जुलते सवाल
help-thanks = बताने के लिए धन्यवाद।
    .plain = बताने के लिए शुक्रिया।
help-sorry = हमें खेद है कि यह लेख आपके काम नहीं आया। कृपया हमसे पूछिए।
    .plain = अफ़सोस कि यह आपके काम नहीं आया। हमसे पूछ लीजिए।
help-ask-title = जो जानकारी चाहिए थी, वह नहीं मिली?
    .plain = जो चाहिए था, वह नहीं मिला?
help-ask-text = चैट में हमसे पूछिए। हमारा डिजिटल असिस्टेंट तुरंत जवाब देता है, और आप जब चाहें आपको हमारे प्रतिनिधि से जोड़ देता है।
    .plain = चैट में हमसे पूछिए। हमारा डिजिटल असिस्टेंट तुरंत जवाब देता है, और आप जब चाहें आपको हमारी टीम से जोड़ देता है।
help-ask-button = हमसे पूछिए
    .plain = सवाल पूछिए
help-noscript = चैट के लिए JavaScript चाहिए, जो इस ब्राउज़र में बंद है।
help-results = “{ $query }” के परिणाम
help-nothing = “{ $query }” के लिए कुछ नहीं मिला
help-nothing-text = कृपया दूसरे शब्दों से खोजिए, या चैट में हमसे पूछिए।
    .plain = दूसरे शब्द आज़माइए, या चैट में हमसे पूछिए।
help-busy = इस समय बहुत अधिक खोजें हो रही हैं। कृपया थोड़ा रुककर फिर खोजिए।
    .plain = अभी बहुत ज़्यादा खोजें हो रही हैं। थोड़ा रुककर फिर खोजिए।
help-in-language = भाषा: { $language }
help-none-yet = इस भाषा ({ $language }) में अभी कोई लेख नहीं है। ये लेख दूसरी भाषाओं में हैं।
help-none-at-all = यहाँ अभी कोई लेख नहीं है।
help-not-in-language = यह लेख इस भाषा ({ $language }) में अभी उपलब्ध नहीं है
help-read-in = इसे इन भाषाओं में पढ़ा जा सकता है:
    .plain = इसे इन भाषाओं में पढ़ा जा सकता है:
help-machine = इस लेख का अनुवाद अपने-आप किया गया है, और इसे अभी किसी ने जाँचा नहीं है।
help-original = मूल लेख पढ़ें ({ $language })
help-missing-title = यह पृष्ठ नहीं मिला
help-missing-text = हो सकता है कि पता पुराना हो या उसमें कोई ग़लती हो। कृपया जो चाहिए उसे खोजिए, या हमसे पूछिए।
    .plain = हो सकता है कि पता पुराना हो या उसमें कोई ग़लती हो। जो चाहिए उसे खोज लीजिए, या हमसे पूछिए।
help-to-start = सभी सहायता लेख
help-page = पृष्ठ { $page }
help-previous = पिछला पृष्ठ
help-next = अगला पृष्ठ

help-category-account = खाता
help-category-delivery = डिलीवरी
help-category-orders = ऑर्डर
help-category-payment = भुगतान
help-category-products = उत्पाद
help-category-returns = वापसी
help-category-service = सेवा
