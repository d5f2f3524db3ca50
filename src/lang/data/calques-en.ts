import { calqueList } from '../calque-list';

const few = 'two|three|four|five|six|seven|eight|nine|ten';
const spans = '=years|months|weeks|days|hours|decades|centuries|minutes';
const days = 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday';
const months = 'January|February|March|April|May|June|July|August|September|October|November|December';

/** What translations from French, German, Russian, Chinese and Japanese leave in English, and no editor does. */
export const calques = calqueList(
  () => `
// nouns without a plural
=informations !of|filed|against > information
!she|he|who|it the|these|those|his|her|their|our|many|several|recent|some|of|scientific =researches > research
=advices > advice, pieces of advice
=equipments > equipment
=furnitures > furniture
=softwares > software, programs
=hardwares > hardware
these|those|the|many|some|several|new|strong|any =evidences > evidence
=homeworks > homework
=luggages|baggages > luggage, bags
=jewelries|jewelleries > jewellery
=footages > footage
=aircrafts > aircraft
=spacecrafts > spacecraft
=sheeps > sheep
=offsprings > offspring
=cattles > cattle
=feets > feet
=childrens > children
=womens > women, women’s
=slangs > slang
these|those|many|some|other =stuffs > stuff
many|great|some|these|made|make|making|makes =progresses > progress
a news that|about|which > news, a piece of news
these|those|many =news are|were|is|was|about|that > this news
an =advice|evidence|equipment|information to|from|that|about|is|was|which > advice, evidence, equipment, information -- without the article
a =research on|about|into|that|which|published|conducted|carried > research, a study
a progress in|towards > progress
=percents > percent
${few}|twenty|fifty|hundred =millions|billions !of > million, billion
=milliard|milliards of|dollars|euros|rubles|roubles > billion

// verbs and their prepositions
~discuss about !%|two|three|four|five|ten|half > discuss
~discuss on|upon the =issue|issues|topic|matter|question|problem|problems > discuss
~emphasize|emphasise on the|its|their importance|need|role|fact|quality|development > emphasise
=stressed on the importance|need|fact|necessity > stressed
=mentioned|mentioning about > mentioned
=answered|answering to|on the|this|that|my|his|her|our|their|all|these question > answer
~explain me|us > explain to me, explain to us
~suggest me|us|him to > suggest that
=suggest|suggests to use|do|make|take|introduce|create|start|hold|limit|increase|change > suggest using, suggest that
must|should|could|can|will|would|not =avoid to > avoid doing
=allows|allow to reduce|increase|create|improve|use|obtain|determine|avoid|save|get|see|make|find|achieve|understand > allows us to, makes it possible to
=enables|enable to reduce|increase|create|improve|use|obtain|determine|avoid|save|get|see|make|find|achieve > enables us to, makes it possible to
~succeed to do|get|make|win|find|reach|obtain|create|achieve|become|keep|solve|have|be > succeed in
capable|incapable to > capable of
=interested about > interested in
~consist on > consist of, consist in
=consists|consist from > consists of
~depend of|from !course > depend on
responsible of > responsible for
~participate to !date > participate in
~assist at|to the|a =meeting|event|ceremony|conference|concert > attend
~attend to the|a =meeting|conference|event|ceremony|concert|congress|summit|forum > attend
=advises|recommends to =monitor|avoid|refrain|follow|carry|wear|wash|pay|buy|choose|eat|drink|check|consult|give|stop|start !by > advise someone to, recommend doing
~insist to do|have|be|make|go|take|stay|see > insist on
!the =accused for > accused of
=lacks|lacked of > lacks
~resemble to|with > resemble
~obey to > obey
~arrive to the airport|station|city|country|hotel|place|village|hospital|border|capital|town|island > arrive at, arrive in
~return back to > return to
~reply back > reply
=tell|tells to me|us|him|her|them|reporters|journalists > tell
=told to me|us|him|her|them|reporters|journalists that > told
~say me|us|him|them|reporters that > tell
~ask to him|her|me|us|them !for > ask
~listen music|radio > listen to
~investigate about !%|two|three|four|five|ten|a|half > investigate
~reach to the =conclusion|agreement|goal|top|summit|final > reach
~enter to|in the =house|building|room|city|country|village|university > enter
=contacted with us|me|him|her|them > contact
=married with a|an|the =man|woman|actor|actress|prince|princess > married to
=comprises|comprise from > comprises
~congratulate with the|his|her|their > congratulate on
~wait for to > wait to
~cope up with > cope with
~prevent to =be|go|do|use|get|enter|leave > prevent from
=looking forward to =see|hear|meet|work|visit|receive|get|have > looking forward to seeing

// make, do, take
=made|make|making|makes a|some|several|=many photos|selfie|photo of > take
~make sport !of > do sport, play sport
~make a|=many research|researches > do research
~do a|the|this|many|some|same|big =mistake|mistakes|error > make a mistake
~make an|the experience that > find that
~make =holidays|vacation in|at|with > go on holiday, take a vacation
~make a travel|=travels > take a trip
~make attention > pay attention
~hold a|his|her|the speech > give a speech, make a speech
~hold a presentation > give a presentation
~meet a|the|this|their decision > make, take a decision
=learned|learnt to know > get to know
~bring to expression > express
~stand under criticism|suspicion > be under
~do a|the decision|=effort|efforts > make
~give a|the possibility to|for > enable, allow
~realise|realize a|the|this|these|joint|several =project|projects|program|programme|programs !is|was|are|were|had|has|would|will|could|can|might|needs|needed|may|should|must > carry out
~dispose over > have
~have % =years|years-old old > be … years old
am|is|are|was|were =agree > agree
he|she is born in|on|at > was born
has|have|had =born !out|witness|fruit|the|a|an|all|his|her|no|up > was born
!so|what|which|who|it was|were|is|are =happened !upon|on > happened
was|were =occurred > occurred
was|were =existed > existed
is|are|was|were =consist|consists|consisted of > consist of
is|are =depend on > depend on
!he|she|it|they|what|who|this|once|that|there|i|we was|were =became > became
is|are =belong|belongs|belonged to > belong to
there is|are =exist|exists > there is, there are
it =exists a|many|several|some > there is, there are
it lacks of > it lacks
=didn't went|came|saw|took|knew|got|made|gave|found|told > didn’t go -- the infinitive follows
=did not went|came|saw|took|knew|got|gave|found|told > did not go -- the infinitive follows
=does|doesn't|did|didn't not has|had > does not have
=doesn't|didn't has|had > doesn’t have
has|have|had =went|took|began > gone, taken, begun
!a|the must|should to =be|do|have|make|take|go|get|pay|work > must, should -- without “to”
=more|less|rather then the|a|an|half|%|ever > than
~evolute > evolve
=precised > specified

// time
in the|these last =time|times !period|slot|trial|he|she|i|we|they|you|it > recently
in the next time !period|slot|step|i|you|we|they|he|she|frame|window|zone > soon
since ${few}|many|several|twenty|%|a_few ${spans} !ago|earlier|before|prior|after|later|into|old > for …
since a long|very_long time !ago > for a long time
since long time !ago > for a long time
there are ${few}|many|% =years|days|months|weeks ago > … ago
ago ${few}|% ${spans} > … ago
till|until now on > until now, from now on
until|till to !day > until
in the same time !zone|period|frame|span|slot|range|window|it|that|they|as|of|interval|scale|he|she|we > at the same time
in the|a nearest =time|future|days|months|years|weeks > in the near future, in the coming days
yesterday night > last night
today morning|evening|night|=afternoon > this morning, this evening
each ${few} ${spans} !old|apart|long|in > every
in|on the year of @ > in
in @ year !end|ended|on|over > in
on ${months} @ > in -- a month without a day takes “in”
in the night from|of_the ${days} to > overnight
night from ${days} to > overnight
in the weekend > at the weekend, on the weekend
from the beginning on > from the beginning
already since|from the|last|many|several|@|yesterday > since
in the age of % > at the age of
at the age of % years old > at the age of …
=aged of % > aged
=years-old|years_old =man|woman|boy|girl|student|resident|son|daughter|child|teenager|driver > …-year-old
last year's same period > the same period last year
year's same period > the same period of the year
from time to =times > from time to time
from =times to times > from time to time

// links and set phrases
according to me|my_opinion > in my opinion
^on|by|for|at my|our opinion > in my opinion
as well as also > as well as
the both =countries|sides|parties|leaders|companies|cases|teams|presidents|men|women|cities|states > both
in|within the =frame|frames of the|this|a|an|its|=project|program|programme|cooperation !picture|photo|photograph|window|door|bike|bicycle|car|painting|house|camera|building > as part of
within|in =frames of > as part of
on the example of > taking … as an example
in accordance to > in accordance with
=accordingly to > according to
in =regards to > in regard to
in|at|by contrary !to > on the contrary
^on contrary > on the contrary
by|at the contrary !of > on the contrary
by|at|from the other hand > on the other hand
^in other hand > on the other hand
=last not least > last but not least
most|many|some of =people|countries|companies|citizens|experts|students|women|men|children !in|of|from|with > most people, many people
a lot =people|things|countries|money|problems > a lot of
too much =people|countries|companies|problems|questions > too many
the most of =people|countries|citizens|experts|companies|time > most
much|even|far|become|becomes|became|get|gets|got more =better|easier|cheaper|faster|worse|safer|stronger|bigger|cleaner > better, easier, cheaper … -- without “more”
!with|by|among the most =biggest|largest|highest|oldest|greatest|worst|easiest|best|cheapest|fastest > the biggest, the largest … -- without “most”
the same =like > the same as
the|a similar with > similar to
=as same as > the same as
how|how_it|how_he|how_she|how_they =looks|look like > what … looks like
how it|this|that is|was called !to|on|upon|into|out|back|for|off|in > what it is called
^as|as_for what concerns > as for
in what concerns > as for
=regarding to|about > regarding
in relation with > in relation to, in connection with
in link with > in connection with
in function of > depending on
in dependence of|from|on > depending on
in difference to|from > unlike
in opposite to|of > as opposed to
unlike from|to > unlike
!the|quite contrary of > contrary to
despite of > despite
in spite that > although
because of he|she|they|we|i > because
by this way !of|to|in|station|point|through|back|and > in this way
a =such big|large|important|great|good|small|situation|way|=case > such a
in big part > in large part
in (a) =large|great|big|certain|considerable|significant extent > to a … extent
in some extent > to some extent
strong =rain|rains|smoker|drinker|fever > heavy
big rain|rains > heavy rain
sympathic > likeable
=corona disaster|vortex > pandemic
this was|is =warned by|about > … warned of this
economic conjuncture > economic situation
=professional|vocational formation > vocational training
=responsibles > those responsible
at|in|by (the) occasion of > on the occasion of
^in resume > in summary
from my|his|her|our|their part !of|in|as|i|he|she|we|they > for my part, for his part
^from his|its|their|her|our side !of|the|it|he|she|they > for his part, for its part
worth to =mention|note|say|see|try|visit|remember|consider|emphasize|add|read > worth mentioning
as it was =mentioned|noted|said|stated|shown|reported above|earlier|before > as mentioned above
in the internet !age|era|of|economy|industry|world|business|bubble|sector|market|space|and|service > on the internet
=shown|said|seen|heard|watched|broadcast in|on the =television|radio|tv !industry|show|series|program|programme|and|station|set|network > on television, on the radio
^on the =photo|photos|picture|pictures !side|front > in the photo
on|from the first =view|sight !of > at first glance
at the first =view|look !of|at > at first glance
under|in|at (the) condition of anonymity > on condition of anonymity
!change|changes|shift|difference|variation|reversal in direction of|to > toward, towards
the own =car|company|house|home|country|family|life|government|party|land|territory|people|interests|language > his own, its own, their own
an own =car|house|home|company|apartment|room|office > a … of one’s own
every of the|them|these|us > each of
!remind|reminds|reminded|assure|assured|reminding everyone of us > every one of us
another one =reason|problem|example|question|important|interesting|feature|factor|person|country > another
such =kind|kinds|sort|sorts|type of > this kind of, such
!something|anything|nothing|thing =similar with those|our|his|her|my > similar to
superior|inferior|senior|junior|prior|preferable =than > to
^=comparing with|to the|last|other|previous > compared with
=basing on > based on
=proceeding from this|the_fact > on this basis
in connection with the fact that > because
^in connection with this > therefore
^in this connection > in this context
complex of measures > set of measures
law_enforcement|investigative|internal_affairs organs|bodies > agencies, police
sportive event|competition|activity|activities|career|life|success > sports
touristic > tourist
=perspective direction|directions|market|markets|technology|technologies > promising
very|especially|particularly|extremely =actual !size|cost|value|people|number > topical, relevant
~increase|decrease|grow|rise|fall|reduce|drop in ${few}|% =times > two-fold, by a factor of …
~increase|decrease|grow|fall|drop|rise on % =percent|per > by
=thanks God|god > thank God
way of =live !music|tv|television|performance|action > way of life
=scientific-practical|scientific-research > research
=informatic|informatics|informatical system|=engineer|problem > computer, IT
of the fact to =be|have > of being
in order that to > in order to
for the|that moment being > for the time being
make|makes|made|making the|a accent on > emphasise
~pay big|large attention > pay great attention
~play big|large =role > play a major role
in any =cases > in any case
on|at the =begin of > at the beginning of
~carry in itself > involve

// put, take, have, give
~put in|into cause > call into question
~put in question > call into question
~put in evidence|relief > highlight
~put in value !of|for|to|from|by|and|or > highlight
~put at (the) disposition > make available
at the disposition of > at the disposal of
~put the accent on > emphasise
~put in functioning|march > start, put into operation
~enter in|into vigor|vigour > come into force
entry in|into vigor|vigour > entry into force
~take in =account|consideration > take into account, take into consideration
~take conscience|consciousness of > become aware of
~take profit of|from > take advantage of
~take the word !of|in|and|for|from|out|or > take the floor, speak
~have place in|on|at|from|between > take place
~have for goal|objective|aim to > aim to
it gives =people|many|some|enough who|that > there are people
occupies|occupied|occupying the first|second|third place > rank first, second …
in the first|second|third place of|in the =world|country|ranking|list !cup|championship|championships > first, second … in the world
~concede an|the|his|her =interview !request > give an interview
in declarations to the|a|local|this|reporters|journalists > told
~realise|realize a|an|the|this|several =study|studies|survey|surveys|investigation|interview|interviews !is|was|are|were|had|has > carry out, conduct
=effectuate|effectuated|effectuates|effectuating > carry out, make
an important =quantity|number|amount|sum of > a large
=counts|counted with a|an|the|%|several|more|around|about !eye|hand|view > has
=treats|treated itself of > is about
~draw|take consequences of > draw the consequences from
~give birth a > give birth to a

// infinitives and clauses
with the aim|purpose|goal|objective to > with the aim of …ing
have|has|had|having the possibility to > be able to, have the chance to
have|has|had|having =difficulty|difficulties|trouble to > have difficulty …ing
=risks|risk|risked to =lose|be|fall|die|get|miss|become|have|see > risk …ing
~look for to > seek to
=wants|wanted that the|everyone|people|all|everybody > want … to
=makes|made|making him|her|me|us|people to =feel|think|go|work|leave|come|see|believe|stay|wait|laugh|cry > make … do
let|lets|letting him|her|them|us|me|people to =be|do|go|have|work|see|come|leave|know|take|make|use|play|live|stay > let … do
=permits|permitted to =reduce|increase|create|improve|use|obtain|determine|avoid|save|get|see|make|find|achieve|understand !him|her|us > makes it possible to
can|could be able to > be able to
^by the fact that > because

// time and number
between % till|until|to % =people|euros|dollars|years|percent|degrees|kilometers|kilometres|hours|days|weeks|months|meters|metres > between … and
on|the|last day % of ${months} > on …
the passed =week|weeks|month|months|year|years|days > the past …
at % =hours of the =morning|afternoon|evening|night > … in the morning, in the evening
on|for|the|of today's day > today
in question of =hours|minutes|seconds|days > in a matter of
composed by ${few}|% =members|countries|states|experts|floors|elements|units > composed of
all|many|most|some|these|young people is|has|was !why|what > people are, people have
!in|of|into|from|on the half of the|them|all|its|our =people|population|employees|houses|budget|students|pupils|members|money|time > half of

// prepositions
according with > according to
in accord to > according to
in base to > on the basis of
on the base of =data|results|study|studies|research|information|report|agreement|experience|figures > on the basis of
under the form of > in the form of
from the part of the|a|his|her|its|their|our > by, on the part of
from the side of the|his|its =government|authorities|police|company|management|state|ministry|party > by, on the part of
at the end of accounts > after all, in the end
different of the|what|that|those|other|others > different from
independently on > independently of
dependent of > dependent on
is|was|are|were full with =people|water|tourists|visitors|fish|life|light|children|holes > full of
good|bad in =mathematics|maths|math|english|languages|sports > good at
afraid from > afraid of
proud on|for his|her|their|its|our > proud of
in charge for the|this|a !=first > in charge of
divorced with > divorced from
in|across|throughout|over whole =world|country|city|region|europe|russia|germany|france|italy|spain|ukraine|china > in the whole of
on the territory of the|a =plant|factory|hospital|museum|school|park|airport|station|hotel|monastery|zoo > on the grounds of, in
in|under the conditions of =war|crisis|sanctions|pandemic|shortage|competition > in wartime, under …
in the given =case|situation|moment > in this case, at the moment
at the given =moment|time > at the moment
on my|his|her|our|their =view|look > in my view, in his view
in the near of > near
~bring it on the point > sum it up

// from Chinese and Japanese
~eat|drink the|some|his|her|this|your =medicine|medicines|pills > take
~eat =medicine > take medicine
~open|close the =light|lights|tv|television !source|sources|box|show > turn on, turn off
big =wind|winds|snow|fog > strong wind, heavy snow
=expensive price|prices > high price
~learn|study =knowledge !about|of|that|based|and|transfer|bases > acquire knowledge
accepted|accepting an|the|our|this =interview|interviews with|from|by|of > gave an interview to
=introduced|introduces that > explained that, said that
according to (the) introduction of|by > according to
the =relevant person|persons in =charge > the official responsible
in the aspect|aspects of =technology|quality|price|safety|education|economy|health|cost|culture|design > in terms of
under the background of > against the background of
under the premise of|that > provided that, on condition of
the below =table|list|figure|picture|chart|image|example > the … below
${few}|several|many =pieces of =clothes|news|advices > items of clothing, news, advice
please understand this point > please bear this in mind
`,
);
