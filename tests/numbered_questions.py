"""The commonest questions of a shop, each with the place where its visitors put a number, and what they put there."""

#: By language: where is it, send it back, invoice, cancel, refund, not arrived, another address; of most languages the
#: first, cancel, invoice. The braces stand for the number with the space before it.
QUESTIONS = {
    "en": (
        "Where is my order{}?",
        "How do I return order{}?",
        "I need an invoice for my order{}",
        "I want to cancel order{}",
        "When do I get the refund for order{}?",
        "My parcel{} has not arrived",
        "Can I still change the delivery address of order{}?",
    ),
    "fa": (
        "سفارش من{} کجاست؟",
        "چطور سفارش{} را مرجوع کنم؟",
        "برای سفارش{} فاکتور می‌خواهم",
        "می‌خواهم سفارش{} را لغو کنم",
        "پول سفارش{} کی به حسابم برمی‌گردد؟",
        "بسته من{} نرسیده است",
        "می‌توانم آدرس ارسال سفارش{} را عوض کنم؟",
    ),
    "nl": (
        "Waar is mijn bestelling{}?",
        "Hoe kan ik bestelling{} retourneren?",
        "Ik heb een factuur nodig voor bestelling{}",
        "Ik wil bestelling{} annuleren",
        "Wanneer krijg ik mijn geld terug voor bestelling{}?",
        "Mijn pakket{} is niet aangekomen",
        "Kan ik het bezorgadres van bestelling{} nog wijzigen?",
    ),
    "te": (
        "నా ఆర్డర్{} ఎక్కడ ఉంది?",
        "ఆర్డర్{} ఎలా రిటర్న్ చేయాలి?",
        "ఆర్డర్{} కోసం నాకు ఇన్‌వాయిస్ కావాలి",
        "నేను ఆర్డర్{} రద్దు చేయాలనుకుంటున్నాను",
        "ఆర్డర్{} రీఫండ్ ఎప్పుడు వస్తుంది?",
        "నా పార్సెల్{} రాలేదు",
        "ఆర్డర్{} డెలివరీ చిరునామా మార్చవచ్చా?",
    ),
    "zh": (
        "我的订单{}在哪里？",
        "订单{}怎么退货？",
        "我需要订单{}的发票",
        "我想取消订单{}",
        "订单{}的退款什么时候到账？",
        "我的包裹{}还没收到",
        "订单{}还能修改收货地址吗？",
    ),
    "ar": ("أين طلبي{}؟", "أريد إلغاء الطلب{}", "أحتاج فاتورة للطلب{}"),
    "de": (
        "Wo ist meine Bestellung{}?",
        "Ich möchte die Bestellung{} stornieren",
        "Ich brauche eine Rechnung für die Bestellung{}",
    ),
    "es": (
        "¿Dónde está mi pedido{}?",
        "Quiero cancelar el pedido{}",
        "Necesito una factura del pedido{}",
    ),
    "fr": (
        "Où est ma commande{} ?",
        "Je veux annuler la commande{}",
        "Il me faut une facture pour la commande{}",
    ),
    "hi": (
        "मेरा ऑर्डर{} कहाँ है?",
        "मुझे ऑर्डर{} रद्द करना है",
        "मुझे ऑर्डर{} का बिल चाहिए",
    ),
    "id": (
        "Di mana pesanan saya{}?",
        "Saya ingin membatalkan pesanan{}",
        "Saya perlu faktur untuk pesanan{}",
    ),
    "it": (
        "Dov'è il mio ordine{}?",
        "Vorrei annullare l'ordine{}",
        "Mi serve la fattura per l'ordine{}",
    ),
    "ja": (
        "注文{}はどこですか？",
        "注文{}をキャンセルしたいです",
        "注文{}の請求書が必要です",
    ),
    "ko": (
        "제 주문{} 어디에 있나요?",
        "주문{} 취소하고 싶어요",
        "주문{} 영수증이 필요해요",
    ),
    "pl": (
        "Gdzie jest moje zamówienie{}?",
        "Chcę anulować zamówienie{}",
        "Potrzebuję faktury do zamówienia{}",
    ),
    "pt": (
        "Onde está o meu pedido{}?",
        "Quero cancelar o pedido{}",
        "Preciso da fatura do pedido{}",
    ),
    "ru": (
        "Где мой заказ{}?",
        "Я хочу отменить заказ{}",
        "Мне нужен счёт на заказ{}",
    ),
    "tr": (
        "Siparişim{} nerede?",
        "Siparişimi{} iptal etmek istiyorum",
        "Siparişim{} için fatura istiyorum",
    ),
    "uk": (
        "Де моє замовлення{}?",
        "Хочу скасувати замовлення{}",
        "Мені потрібен рахунок за замовлення{}",
    ),
    "vi": (
        "Đơn hàng{} của tôi đang ở đâu?",
        "Tôi muốn hủy đơn hàng{}",
        "Tôi cần hóa đơn cho đơn hàng{}",
    ),
}

#: Languages that write a number without a space before it.
UNSPACED = {"zh", "ja"}

#: Numbers of orders, parcels and payments as people write them.
NUMBERS = (
    "1029",
    "48",
    "345",
    "#1029",
    "AB-1029",
    "ORD1029",
    "INV-2024-0017",
    "NL123456789",
    "1Z999AA10123456784",
    "12 34 56",
    "DE89 3704 0044 0532 0130 00",
    "+31 6 12345678",
    "12.05.2025",
    "۱۰۲۹",
    "١٠٢٩",
    "१०२९",
    "౧౦౨౯",
    "１０２９",
)

#: By language: a number with what says that one follows, and the space before it.
ANNOUNCED = {
    "en": " number {}",
    "fa": " شماره {}",
    "nl": " nr. {}",
    "te": " నంబర్ {}",
    "zh": "号{}",
    "ar": " رقم {}",
    "de": " Nr. {}",
    "es": " número {}",
    "fr": " n° {}",
    "hi": " नंबर {}",
    "id": " nomor {}",
    "it": " numero {}",
    "ja": "番号{}",
    "ko": " 번호 {}",
    "pl": " nr {}",
    "pt": " nº {}",
    "ru": " № {}",
    "tr": " no {}",
    "uk": " № {}",
    "vi": " số {}",
}


def numbered(question: str, number: str, language: str) -> str:
    """``question`` with ``number`` in its place."""
    return question.format(number if language in UNSPACED else f" {number}")
