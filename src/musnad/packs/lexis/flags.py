"""What a word can be, as bits: one dictionary look-up a token tells the annotators all of it."""

# What a text is searched for as a whole: in the lowest bits
CUE = 1 << 0
NOUN = 1 << 1
GIVEN = 1 << 2
PHRASE = 1 << 3
TITLE = 1 << 4

CLAUSE = 1 << 5
PRONOUN = 1 << 6
DEMONSTRATIVE = 1 << 7
AUXILIARY = 1 << 8
FILLER = 1 << 9
NEGATION = 1 << 10
ADVERB = 1 << 11
TIME = 1 << 12
THAT = 1 << 13
PARTICLE = 1 << 14
CONTENT = 1 << 15
CIRCUMSTANCE = 1 << 16
BEFORE_THAT = 1 << 17
QUESTION = 1 << 18
OWN_WORD = 1 << 19
QUANTIFIER = 1 << 20
SAME = 1 << 21
THEN = 1 << 22
RELATIVE = 1 << 23
NOT_A_NAME = 1 << 24
FEMININE_NAME = 1 << 25
ADJECTIVE = 1 << 26
INITIAL = 1 << 27
PREPOSITION = 1 << 28
NESTING = 1 << 29
TOPIC = 1 << 30
NEWS = 1 << 31
COMPLEMENT = 1 << 32
CONDITIONAL = 1 << 33
ANSWER = 1 << 34
NORM = 1 << 35
LOCATIVE = 1 << 36
ONE_OF = 1 << 37
NEVER_GOES_ON = 1 << 38
PLAIN_THAT = 1 << 39
HONORIFIC = 1 << 40
THING = 1 << 41
LEADS_ON = 1 << 42
RESUMES = 1 << 43
TAG = 1 << 44

FUNCTION = THAT | PREPOSITION | RELATIVE | CLAUSE | PRONOUN | AUXILIARY | FILLER | NEGATION | THEN | NOT_A_NAME
