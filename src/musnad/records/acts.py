"""What somebody does in saying something: the closed list of acts, with an example each."""

from typing import Literal, get_args

Act = Literal[
    "say", "add", "report", "announce", "explain", "describe", "confirm", "deny", "decline", "ask", "answer",
    "warn", "threaten", "accuse", "demand", "order", "propose", "offer", "promise", "agree", "reject", "expect",
    "praise", "condemn", "thank", "welcome", "regret",
]  # fmt: skip

ACTS: dict[str, str] = {
    "say": "The minister said that the road is open.",
    "add": "He added that a second road would follow.",
    "report": "The agency reported that the bridge had fallen.",
    "announce": "The company announced a new line.",
    "explain": "She explained that the delay was due to rain.",
    "describe": "He described the meeting as useful.",
    "confirm": "The police confirmed that nobody was hurt.",
    "deny": "The ministry denied that talks had begun.",
    "decline": "The firm declined to say how many would leave.",
    "ask": "A reporter asked whether the date had been set.",
    "answer": "He answered that it had not.",
    "warn": "The office warned that the river would rise.",
    "threaten": "The union threatened to walk out.",
    "accuse": "The party accused the mayor of hiding the accounts.",
    "demand": "The residents demanded that the plant be closed.",
    "order": "The governor ordered the schools to close.",
    "propose": "The envoy proposed that both sides withdraw.",
    "offer": "The city offered to host the conference.",
    "promise": "The mayor promised that the water would be back by Friday.",
    "agree": "The two sides agreed that the border should reopen.",
    "reject": "The council rejected the plan as too costly.",
    "expect": "The bank said it expected prices to fall.",
    "praise": "The visitor praised the work of the volunteers.",
    "condemn": "The league condemned the attack on the market.",
    "thank": "The captain thanked the crowd for its patience.",
    "welcome": "The union welcomed the decision to raise wages.",
    "regret": "The airline regretted that travellers had been stranded.",
}

assert set(ACTS) == set(get_args(Act)), "every act has an example"
