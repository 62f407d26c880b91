"""How people say that they cannot tell what they are asked for, in the languages of the package."""

#: Words by which people say that they cannot tell a detail, by language.
_LACKING = {
    "ar": ("ليس لدي", "ليس معي", "لا أملك", "لا اعرف", "لا أعرف", "لا أعلم", "لا اتذكر", "لا أتذكر", "ما عندي", "فقدت"),
    "de": ("hab ich nicht", "habe ich nicht", "habe keine", "hab keine", "weiß nicht", "weiß ich nicht", "weiss nicht",
           "weiss ich nicht", "finde ich nicht", "finde sie nicht", "nicht mehr", "keine ahnung", "verloren"),
    "en": ("don't have", "dont have", "do not have", "haven't got", "don't know", "dont know", "do not know", "no idea",
           "don't remember", "do not remember", "can't find", "cannot find", "not sure", "i lost", "forgot"),
    "es": ("no tengo", "no lo tengo", "no la tengo", "no lo sé", "no lo se", "no sé", "no recuerdo", "no me acuerdo",
           "no encuentro", "no lo encuentro", "perdí", "ni idea"),
    "fa": ("ندارم", "نمی‌دانم", "نمیدانم", "نمی‌دونم", "نمیدونم", "یادم نیست", "یادم نمیاد", "پیدا نمی",
           "پیداش نمی", "گم کرد"),
    "fr": ("je ne l'ai pas", "je l'ai pas", "je n'ai pas", "j'ai pas", "je n'en ai pas", "ne sais pas", "sais pas",
           "ne me souviens", "ne trouve pas", "trouve pas", "perdu", "aucune idée"),
    "hi": ("नहीं है", "नही है", "नहीं पता", "पता नहीं", "नहीं मालूम", "याद नहीं", "नहीं मिल", "खो गया"),
    "id": ("tidak punya", "nggak punya", "gak punya", "ga punya", "tidak ada", "tidak tahu", "nggak tahu", "gak tau",
           "lupa", "tidak ingat", "tidak ketemu", "hilang"),
    "it": ("non ce l'ho", "non l'ho", "non ho", "non lo so", "non so", "non ricordo", "non mi ricordo", "non trovo",
           "non lo trovo", "perso"),
    "ja": ("わかりません", "分かりません", "わからない", "分からない", "ありません", "持っていません", "手元にない",
           "ないです", "覚えて", "忘れ", "見つから", "なくし"),
    "ko": ("없어요", "없습니다", "없는데", "몰라", "모르겠", "모릅니다", "기억", "못 찾", "잃어버", "잊어버"),
    "nl": ("heb ik niet", "heb geen", "heb die niet", "heb hem niet", "heb het niet", "weet ik niet", "weet het niet",
           "geen idee", "vergeten", "kan ik niet vinden", "kan hem niet vinden", "kwijt"),
    "pl": ("nie mam", "nie wiem", "nie pamiętam", "nie pamietam", "nie znam", "nie mogę znaleźć", "zgubi", "zapomnia"),
    "pt": ("não tenho", "nao tenho", "não sei", "nao sei", "não lembro", "não me lembro", "não encontro", "não acho",
           "perdi", "esqueci"),
    "ru": ("нет номера", "у меня нет", "не знаю", "не помню", "не могу найти", "не нашел", "не нашёл", "не нашла",
           "потерял", "забыл"),
    "te": ("లేదు", "తెలియదు", "తెలీదు", "గుర్తు లేదు", "గుర్తులేదు", "దొరకడం లేదు", "పోయింది", "మర్చిపోయా"),
    "tr": ("yok", "bilmiyorum", "hatırlamıyorum", "hatirlamiyorum", "bulamıyorum", "bulamadım", "kaybettim", "unuttum"),
    "uk": ("немає", "нема", "не знаю", "не пам'ятаю", "не пам’ятаю", "не можу знайти", "не знайшов", "не знайшла",
           "загубив", "загубила", "забув", "забула"),
    "vi": ("không có", "ko có", "không biết", "ko biết", "không nhớ", "quên", "không tìm thấy", "mất rồi", "làm mất"),
    "zh": ("没有", "沒有", "不知道", "不记得", "不記得", "忘了", "忘记", "忘記", "找不到", "丢了", "丟了", "不清楚"),
}  # fmt: skip
#: Whoever writes more than this says something else, too.
_LONGEST_LACKING = 80


def is_lacking(text: str, language: str) -> bool:
    """Whether ``text`` says, in few words, that a detail cannot be told."""
    if len(text) > _LONGEST_LACKING:
        return False
    plain = " ".join(text.casefold().replace("\u2019", "'").split())
    return any(one in plain for one in (*_LACKING.get(language, ()), *_LACKING["en"]))
