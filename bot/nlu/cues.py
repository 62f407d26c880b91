"""Cues: whether a message names a person, a machine, talking to one, or a language, and whether that is negated.

Sentence vectors place "get me an agent" and "I don't need an agent" side by side, for they are about the same thing.
What tells them apart is a small word, and in which clause it stands: "no, that didn't help, an agent please" asks for
one. Stems are written as the language writes them; ``_`` is the edge of a word.
"""

import re
import unicodedata
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from bot.language.names import mentioned
from bot.settings import LANGUAGES

#: Beyond this a message is no longer a request for a person; the end of a long one counts, people ask last.
MOST_CHARACTERS = 1000

_NEGATION = """
_no_ _not_ n_t_ _dont_ _doesnt_ _didnt_ _cant_ _wont_ _never_ _without_ _nobody_ _nah_ _nope_ _no_one_ _cancel
_unnecessary
_نه_ _نمی _نکن _نزن _ندا _ندار _نده _نیست _نخوا _نباش _نشو _نفرست _نیاور _نگیر _بدون_ _بیخیال _هیچ _لغو
_vaddu_ _ledu_ _oddu_ kandi_ akkarledu _lekunda_ ఇష్టం_లేదు లేద లేకుండ వద్దు వద్దండి ొద్దు కాదు క్కర్లే క్కరలే
క్కర్ల కండి లేను డను_ లేం
不 没 别 無 无需 无须 勿 取消 免了 算了
_laat_die_ _laat_de_ _niet _geen_ _nee_ _niemand _zonder_ _nooit_ _annule _onnodig _zitten_
_ما_ابغ _مابغ _ما_بدي _ما_في_ _ما_احتاج _ما_اريد _ما_عد _ما_ابي _بلاش_ _لا_ _لست_ _ليس _لن_ _لم_ _بدون_ _دون_ _مش_
_مو_ _مابي _الغ _الغاء _بلا_ _ماني_ _مابغى
_pas_ _aucun _sans_ _inutile _non_ _jamais_ _annul _laissez_tomber _plus_besoin _nul_besoin
_lass_mal_ _lassen_sie_den_ _lassen_sie_die_ _nicht _kein _nein_ _ohne_ _niemand _nie_ _nö_ _ne_danke _unnötig
_नहीं _नही_ _न_ _मत_ _ना_ _बिना_ _रद्द _mat_ _nahi _nhi_ _mat_karo
_belum_butuh_ _belum_perlu_ _malas_ _tidak_ _jangan _gak_ _ga_ _nggak_ _enggak_ _engga_ _ngga_ _tak_ _tanpa_ _bukan_
_usah _batal _gausah _nda_
_non_ _senza_ _nessun _niente_ _lasci_stare _lascia_stare _nemmeno_ _neanche_ _inutile_ _annull _mai_
ない なく ません 不要 結構 ねえ ずに キャンセル 取り消 やめ いらん んで大丈夫
없 않 말아 마세 마십 지_마 지마 말고 아니요 아뇨 아니에 아닙 아니_ 사양 _안_ _못_ 불필요 취소 괜찮 됐 싫 필요없
_nie_ _bez_ _żadn _nikt _nikogo_ _nikim_ _rezygn _zrezygn _anuluj _niepotrzeb _zbęd
_pra_lá_ _deixa_o_ _deixa_a_ _não_ _sem_ _nem_ _nenhum _ninguém_ _dispens _nunca_ _desnecess
_не_ _нет_ _без_ _никто _никого_ _никем_ _ни_ _отмен _незачем_ _ненужн
_paso_de _sin_ _nadie_ _ningún _ninguna_ _ninguno_ _tampoco_ _nunca_ _anul _innecesari
_yok_ _değil _hayır_ mıyor miyor muyor müyor gerekme gerekmi mayın meyin mayin masın mesin madan_ meden_ _iptal
_vazgeç _istemed _yerine_ _lüzum_yok_ _istemem_ _bağlama_ _aktarma_ _çağırma_ _arama_ _gereksiz _aktarmay _bağlamay
_ні_ _ніхто _нікого_ _ніким_ _жод _скасу _немає_ _непотрібн _нема_
_không_ _đừng_ _khỏi_ _chẳng_ _chả_ _chưa_ _miễn_ _hủy_ _huỷ_ _ko_ _hông_ _hong_ _hổng_ _thôi_
"""

_PERSON = """
_agent _human _humn _person _someone_ _somebody_ _anyone_ _anybody_ _colleague _operator _representative _rep_
_staff
_employee _advis _manager_ _supervisor _people_ _customer_service _customer_support _helpdesk _support_team
_specialist _consultant _live_chat
انسان _آدم اپراتور کارشناس _همکار پشتیبان _کسی _یکی_ _شخص _فرد_ _نفر_ _مسئول _مدیر _مشاور _نماینده _کارمند _پرسنل
_خدمات_مشتری _ادم
_manishi _evari _evaru_ మనిషి మనుష ఏజెంట్ ఎవరి ఎవరూ ఎవరో ఎవరన సిబ్బంది వ్యక్తి ప్రతినిధి ఆపరేటర్ కస్టమర్_కేర్
సహోద్యోగి మేనేజర్ అధికారి
కస్టమర్_సర్వీస్ నిపుణ _ఒకరి మనుషు
人 客服 专员 同事 经理 主管 坐席 代表 顾问
_medewerk _medeweker _mens _persoon _personen _iemand_ _collega _klantenservice _adviseur _chef_ _niemand_
_personeel
_deskundige _klantcontact _mensen_
موظف شخص انسان بشر احد_ احدا_ زميل زملا مندوب ممثل مسؤول خدمه_العملاء وكيل مشرف مدير مختص مستشار _حد_ _حدا_ بني_ادم
الدعم
conseill humain _quelqu_un _personne _collègue _opérat _employé _responsable _service_client _interlocut
_superviseur
_qqn_ _représentant
_mensch mitarbeit _niemand _jemand _kolleg _berater _kundenservice _kundendienst _ansprechpartner _vorgesetz
_betreuer
_kundenbetreu sachbearbeit _kundensupport _personal_ _leute
एजेंट इंसान व्यक्ति _किसी_ प्रतिनिधि कस्टमर_केयर सहकर्मी अधिकारी _स्टाफ ऑपरेटर मैनेजर _आदमी कर्मचारी मनुष्य सहयोगी
कस्टमर_सर्विस _insan_ _insaan_ _aadmi_
_orang _agen_ _manusia _petugas _cs_ _staf _customer_service _layanan_pelanggan _admin_ _rekan _karyawan _seseorang
_kolega _atasan _pegawai
_operat _uman _qualcuno_ _nessuno_ _collegh _addett _consulent _assistenza_clienti _servizio_clienti _impiegat
担当 オペレーター オペレータ スタッフ 責任者 係員 係の 窓口 サポートの方 誰か 誰も 社員 上司
상담원 상담사 사람 직원 담당자 _누구 _누가 매니저 책임자 _인간 관리자 에이전트
_konsult _człow _osob _ktoś_ _kimś_ _kogoś_ _pracown _koleg _przedstawic _ludzi _ludź _kierown _doradc _nikim_
_nikogo_
_specjalist _obsługi_klienta
_atend _pessoa _alguém_ _ninguém_ _funcion _operad _gerente_ _represent _gente_ _consultor _equipa_ _equipe_
_оператор _человек _человеч _людьми_ _люди_ _людей_ _людям_ _кем_то_ _кто_то_ _кому_то_ _сотрудн _коллег _менеджер
_консультант _специалист _живым_ _живой_ _живого_ _кем_нибудь_ _кто_нибудь_ _кого_нибудь_ _никого_ _никем_
_поддержк _представител
_persona _alguien_ _asesor _compañer _nadie_ _empleado _atención_al_cliente _encargad _ejecutiv
_temsilci _insan _biri _kimse _yetkili _müşteri_hizmet _operatör _çalışan _personel _görevli _uzman _müdür _danışman
_canlı_destek
_людин _людьми_ _людей_ _людям_ _кимось_ _хтось_ _когось_ _комусь_ _працівник _співробіт _фахів _спеціаліст _нікого_
_ніким_ _підтримк _представник
_nhân_viên _người _tư_vấn_viên _tổng_đài _ai_đó_ _đồng_nghiệp _quản_lý _chăm_sóc_khách _cskh_ _nv_ _chuyên_viên _ai_
"""

_MACHINE = """
bot_ _bots_ _bota _botem_ _bocie_ _botu _robot _chatbot _machine _assist _asist _asyst _asisten _computer _automat
ربات _بات_ ماشین هوش_مصنوعی دستیار
బాట్ రోబో యంత్ర
机器 自动 智能
روبوت بوت آلي آلة
_maschin _macchin
बॉट रोबोट मशीन
_mesin_
ボット 機械 自動 _ai_
봇 기계 자동
_maszyn _máquin _robô _бот _робот _машин _автомат _makine _máy_ _trợ_lý
"""

_CONTACT = """
_talk _speak _call_ _calls_ _call_me _connect _transfer _phone _put_me_through _put_through _contact _hand_me
_handover _escalat _ring_ _queue
صحبت وصل تماس زنگ منتقل ارتباط _حرف انتقال ارجاع
_matlad మాట్లాడ కలప కలుప కనెక్ట్ ఫోన్ కాల్ బదిలీ ట్రాన్స్
转 接 电话 联系 聊 说话 对话 沟通
_sprek _spreek _praat _praten _bel_ _belt_ _bellen _gebeld_ _verbind _doorverb _doorschak _contact _terugbel
_doorgezet_
تحدث تحويل تحول وصل اتصل اتصال كلم تواصل
_parler _appel _transf _relation _passez _joindre _échang _rappel
_sprech _verbind _anruf _ruf _weiterleit _durchstell _reden_ _telefon _kontakt _weiterverb _verbunden_
_baat_ बात _कॉल फ़ोन फोन जोड़ ट्रांसफर ट्रांसफ़र कनेक्ट संपर्क
_bicara _hubung _dihubung _sambung _disambung _telepon _ngobrol _telp_ _kontak _alih _dialih
_parl _chiam _trasfer _contatt _passatemi_ _passami_ _telefon _mettet
話 電話 つな 繋 転送 代わ 呼
연결 통화 전화 얘기 이야기 대화 바꿔
_rozm _połącz _łącz _zadzwo _przełącz _porozm _kontakt _dzwoń _przekier
_falar_ _falo_ _ligar_ _ligue _liguem_ _contat _passar_ _passe
_поговор _соедин _позов _позвон _звон _связ _переключ _перевед _перевод _перезвон _говорить_ _пообщ
_habl _llam _comuni _páse _pásame _conect
_konuş _görüş _bağla _ara_ _arayın _aray _aktar
_зв_яз _з_єдн _передзвон _подзвон _дзвон _перемк _перемик _перевод _зателефон _поспілк _телефон
_nói_chuyện_ _gặp_ _gọi_ _chuyển_ _kết_nối_ _nối_máy_ _liên_hệ_
"""

#: Forms that look negated and are polite requests or questions: "couldn't you …", 能不能, "… được không?", ませんか.
_POLITE = r"""
    ([能可要行会是好有]) 不 \1 | 有没有 | 不好意思 | 对不起 | すみません | つない (?= で )
    | (?: ません | ない ) (?: です | でしょう )? (?: か | かな | の ) (?! [らう] )
    | (?: 없 | 않 | 안\ ?되 ) (?: 나요 | 을까요 | 을까 | 습니까 | 니 | 냐 ) | 안\ ?될까요
    | \b не\ могл\w* \ бы? | \b нельзя\ ли | \b czy\ nie\ mog\w+
    | \b (?: could | can | would | won ) (?: n )? 't\ you | \b why\ (?: can | don ) 't
    | \b (?: isn | aren ) 't\ (?: there | any ) | \b is\ no\ one\ there
    | \b y\ a (?: -t-il )? \ (?: pas | personne ) (?= [^?]* \? )
    | \b gibt\ es\ (?: nicht | kein\w* ) (?= [^?]* \? ) | \b no\ hay (?= [^?]* \? ) | \b nie\ ma (?= [^?]* \? )
    | \b is\ er\ (?: dan\ )? (?: niet | niemand | geen ) (?= [^?]* \? )
    | (?<= nhan\ vien\ ) nao \b | (?<= nguoi\ ) nao \b | (?<= chi\ ) nao \b
    | \b khong (?= \W* (?: a | vay | nhi | the | nao )? \W* $ )
    | \b (?: tidak | gak | nggak | ga | enggak | ngga ) (?= \W* (?: ya | sih | kak | min )? \W* $ )
"""

#: A clause ends at its mark, before a "but", and after the East Asian "not X but".
_CLAUSE = r"""
    [.,;:!?…—–/()"«»„“”。、，！？；：؟،؛।\n]+ | (?<= じゃなくて ) | (?<= ではなく ) | (?<= 말고 ) | (?= 但 )
    | (?= 而是 ) | (?= \ (?: but | aber | sondern | mais | maar | pero | sino | mas | но | але | ale | ama )\  )
    | (?= \ (?: tapi | nhung | chu | مش | لکن | ولی | लेकिन )\  )
"""

_LETTERS = str.maketrans(
    {
        "ي": "ی",
        "ك": "ک",
        "أ": "ا",
        "إ": "ا",
        "آ": "ا",
        "ة": "ه",
        "ى": "ی",
        "ł": "l",
        "đ": "d",
        "ø": "o",
        "ı": "i",
        "\u200c": "",
        "ـ": "",
        "’": "'",
    }
)
_MARKS = re.compile("[\u0300-\u036f\u064b-\u0652\u0670]")

#: By character, what may follow it in a stem; the empty key ends one.
_Tree: TypeAlias = "dict[str, _Tree]"


def normal(text: str) -> str:
    """``text`` as it is compared: compatible forms joined, small letters, without the accents that people leave out."""
    decomposed = _MARKS.sub("", unicodedata.normalize("NFKD", text.casefold()))
    return unicodedata.normalize("NFC", decomposed).translate(_LETTERS)


def _stems(table: str) -> re.Pattern[str]:
    """A pattern that finds any of the stems, with what they begin alike written once: four times as fast."""
    tree: _Tree = {}
    for stem in sorted(table.split()):
        branch = tree
        for character in normal(stem).replace("_", " "):
            branch = branch.setdefault(character, {})
        branch[""] = {}
    return re.compile("|".join(_branches(tree)))


def _branches(tree: _Tree) -> list[str]:
    """Patterns of what may come next; none where a stem ends here, for longer ones find nothing more."""
    if "" in tree:
        return []
    return [re.escape(character) + _joined(_branches(rest)) for character, rest in tree.items()]


def _joined(alternatives: list[str]) -> str:
    return alternatives[0] if len(alternatives) == 1 else f"(?:{'|'.join(alternatives)})" if alternatives else ""


_NEGATED, _PEOPLE, _MACHINES, _CONTACTS = (_stems(table) for table in (_NEGATION, _PERSON, _MACHINE, _CONTACT))
_POLITE_FORMS = re.compile(_POLITE, re.VERBOSE)
_CLAUSES = re.compile(_CLAUSE, re.VERBOSE)
_NOT_WORDS = re.compile(r"[\s'\-_*~^|<>=+#@&%$]+")
# 机器人, "machine person", is a robot.
_ROBOT = re.compile("机器人|機器人|人工智能")

#: What `cues` tells, in this order.
NAMES = (
    "negation",
    "person",
    "machine",
    "contact",
    "person, negated",
    "person, not negated",
    "machine, negated",
    "machine, not negated",
    "contact, negated",
    "contact, not negated",
    "last of person or contact, negated",
    "last of person or contact, not negated",
    "language",
)


def cues(text: str) -> NDArray[np.float32]:
    """Which of `NAMES` hold of ``text``, as 0 and 1; "negated" means within one clause."""
    if len(text) > MOST_CHARACTERS:
        text = text[: MOST_CHARACTERS // 2] + "\n" + text[-MOST_CHARACTERS // 2 :]
    found = [False] * len(NAMES)
    plain = _ROBOT.sub("机器", normal(text))
    for clause in _CLAUSES.split(_POLITE_FORMS.sub(" ", plain)):
        if not clause:
            continue
        words = f" {_NOT_WORDS.sub(' ', clause).strip()} "
        negated, *named = (pattern.search(words) is not None for pattern in (_NEGATED, _PEOPLE, _MACHINES, _CONTACTS))
        found[0] |= negated
        for place, cue in enumerate(named):
            found[1 + place] |= cue
            found[4 + 2 * place + (not negated)] |= cue
        if named[0] or named[2]:
            found[10:12] = negated, not negated
    found[12] = mentioned(text, LANGUAGES) is not None
    return np.array(found, np.float32)


#: What `tone` tells, in this order.
TONES = ("shouted", "exclaimed", "exclaimed again and again", "asked again and again", "drawn out", "angry face")

_ANGRY_FACES = frozenset("😠😡🤬👿💢🖕😤")
_SHOUTED_LETTERS = 8
_EXCLAIMED_AGAIN = re.compile(r"!\s*!|[?!]*\?!|!\?")
_ASKED_AGAIN = re.compile(r"\?\s*\?")
_DRAWN_OUT = re.compile(r"([^\W\d_])\1{3}|\.\.\.|…")


def tone(text: str) -> NDArray[np.float32]:
    """Which of `TONES` hold of ``text``: how it is typed, whatever it says."""
    text = text[:MOST_CHARACTERS]
    signs = text.replace("！", "!").replace("？", "?").replace("؟", "?")
    found = (
        is_shouted(text),
        "!" in signs,
        _EXCLAIMED_AGAIN.search(signs) is not None,
        _ASKED_AGAIN.search(signs) is not None,
        _DRAWN_OUT.search(signs) is not None,
        not _ANGRY_FACES.isdisjoint(text),
    )
    return np.array(found, np.float32)


def is_shouted(text: str) -> bool:
    """Whether ``text`` is in capitals, in a script that has them, and long enough for that to be no abbreviation."""
    large = sum(map(str.isupper, text))
    return large >= _SHOUTED_LETTERS and large >= 4 * sum(map(str.islower, text))
