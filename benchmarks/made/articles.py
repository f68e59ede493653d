"""News stories made up from a few sentences: always the same for the same number, no two alike."""

from collections.abc import Iterator
from random import Random

LENGTH = 4_000

_FIRST = "سامي كريم نادر هالة منى وليد رامي سلمى طارق ليلى زياد ندى فادي رانيا مازن دينا حسام سمر باسم نجلاء"
_LAST = "صباغ حداد النجار الخياط البنا الحلاق القصاب الوراق الدباغ الصواف العطار الزيات النقاش الساعاتي الخباز الملاح"
_TOWNS = "الوادي السنديان المرفأ الزيتون السهل الينابيع البستان القلعة المنارة الصنوبر الرابية الجسر الميناء النخيل"
_TITLES = (
    "وزير الزراعة", "وزيرة الصحة", "رئيس البلدية", "مدير المستشفى", "المتحدث باسم الوزارة", "رئيس الاتحاد",
    "مديرة المدرسة", "الخبير الاقتصادي", "قائد الشرطة", "رئيسة اللجنة", "نائب المحافظ", "النائب", "المهندس", "الباحثة",
)  # fmt: skip
_BODIES = (
    "وزارة الزراعة", "بلدية المدينة", "غرفة التجارة", "هيئة المياه", "شركة الكهرباء", "نقابة الصيادين", "إدارة المرور",
    "منظمة الصحة العالمية", "المصرف المركزي", "جمعية المزارعين", "مجلس المحافظة", "دائرة الأرصاد الجوية",
)  # fmt: skip
_MEDIA = ("رويترز", "وكالة الأناضول", "صحيفة الوادي", "قناة السهل", "إذاعة المرفأ", "وكالة فرانس برس", "موقع المنارة")
_CLAUSES = (
    "العمل في المحطة الجديدة سيبدأ قبل نهاية {month}",
    "موسم {crop} هذا العام أفضل من الموسم الماضي بنحو {n} في المئة",
    "الطريق بين {town} و{town2} ستبقى مغلقة {n} أيام",
    "عدد الزوار تجاوز {n} ألفا خلال الأسبوع الماضي",
    "المياه عادت إلى أحياء {town} كلها بعد إصلاح الأنبوب الرئيسي",
    "الأسعار لن ترتفع قبل {month} المقبل",
    "اللجنة تحتاج إلى {n} أسابيع حتى تنهي تقريرها",
    "المدرسة استقبلت {n} تلميذا من القرى القريبة",
    "الميناء أصبح قادرا على استقبال سفن أكبر من ذي قبل",
    "الأمطار الأخيرة ملأت السدود ولم تلحق ضررا بالحقول",
    "المشروع كلف {n} مليون دينار ومولته {body2}",
    "الأطباء فحصوا {n} شخصا ولم يجدوا إصابات جديدة",
)
_CROPS = "القمح الزيتون العنب التمر القطن الذرة الشعير التفاح البرتقال العدس"
_MONTHS = "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر"
_DAYS = "الأحد الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت"
_SAID = (
    "قال {title} {name} {day_} إن {clause}.",
    "وأعلنت {body} في بيان لها أن {clause}، مضيفة أن {clause2}.",
    "وأوضح {title} {name} لـ{medium} أن {clause}.",
    "«{clause}»، يقول {name}، وهو من سكان {town}.",
    "وأضاف {last}: «{clause}، و{clause2}».",
    "ونفت {body} أن تكون قد طلبت مهلة جديدة، مؤكدة أن {clause}.",
    "وبحسب {medium}، فإن {clause}.",
    "وذكرت {medium} نقلا عن مصدر في {body} أن {clause}.",
    "وكان {title} قد صرح {day_} بأن {clause}.",
    "وأشار {last} إلى أن {clause}، لكنه رفض الكشف عن تفاصيل أخرى.",
    "ودعا {title} {name} سكان {town} إلى ترشيد استهلاك المياه حتى {month}.",
    'وسأل أحد الحاضرين: "متى ينتهي العمل؟"، فأجاب {last}: "قبل {month}".',
)
_TOLD = (
    "ويقع الجسر القديم عند مدخل {town}، ويعبره كل يوم نحو {n} سيارة وشاحنة.",
    "وتجمع عشرات المزارعين صباح {day} أمام مبنى {body} حاملين سلالا من {crop}.",
    "وشهدت {town} خلال {month} الماضي أمطارا غزيرة لم تعرفها المنطقة منذ {n} عاما.",
    "وفي {town2} افتتحت {body} معرضا يستمر أسبوعين ويشارك فيه {n} عارضا.",
    "ويعود تاريخ السوق إلى عام {year}، حين كانت القوافل تعبر السهل في طريقها إلى البحر.",
    "وبدأت الجرافات رفع الحجارة عن الطريق فيما كان الصيادون يصلحون شباكهم قرب الرصيف.",
    "وتوقفت حركة القطارات بين المدينتين ساعتين {day_} قبل أن تعود إلى طبيعتها.",
)


def article(number: int) -> str:
    """Return one story of :data:`LENGTH` characters, the same for the same number."""
    random = Random(number)
    out = [f"{random.choice(_TOWNS.split())} ({random.choice(_MEDIA)}) - {_sentence(random, _SAID[:1])}"]
    size = len(out[0])
    while size < LENGTH:
        sentences = [_sentence(random, _SAID if random.random() < 0.6 else _TOLD) for _ in range(random.randint(1, 4))]
        out.append(" ".join(sentences))
        size += len(out[-1]) + 1
    return "\n".join(out)[:LENGTH]


def articles(count: int, first: int = 0) -> Iterator[str]:
    """Yield so many stories, each another."""
    return map(article, range(first, first + count))


def _sentence(random: Random, patterns: tuple[str, ...]) -> str:
    words = _words(random)
    words["clause"] = random.choice(_CLAUSES).format_map(words)
    words["clause2"] = random.choice(_CLAUSES).format_map(words | _words(random))
    return random.choice(patterns).format_map(words)


def _words(random: Random) -> dict[str, str]:
    """Return what stands in the places of a pattern."""
    first, last, day = (random.choice(words.split()) for words in (_FIRST, _LAST, _DAYS))
    return {
        "name": f"{first} {last}",
        "last": last,
        "town": random.choice(_TOWNS.split()),
        "town2": random.choice(_TOWNS.split()),
        "title": random.choice(_TITLES),
        "body": random.choice(_BODIES),
        "body2": random.choice(_BODIES),
        "medium": random.choice(_MEDIA),
        "crop": random.choice(_CROPS.split()),
        "month": random.choice(_MONTHS.split()),
        "day": day,
        "day_": random.choice((f"يوم {day}", f"أمس {day}", "اليوم", f"صباح {day}")),
        "n": str(random.randint(3, 900)),
        "year": str(random.randint(1780, 2019)),
    }
