// Written for mtlint from general knowledge of the language; no list was copied.

import type { RootFacts } from '../../core/language';
import { wordList } from '../word-list';

export const roots: RootFacts = {
  head: 'last',
  noHead: /(?:ed|ly)$/u,
  links: wordList(`of for with by`),
  attributive:
    /^(?!(?:hospital|metal|canal|signal|animal|capital|material|journal|arrival|removal|approval|music|traffic|clinic|fabric|plastic|logic|panic|topic|sugar|radar|calendar|grammar|factory|library|history|memory|theory|category|story|victory|territory|directory|laboratory|inventory|machine|medicine|engine|magazine|vaccine|turbine|submarine|discipline|archive|executive)$).{3,}(?:al|ic|ar|[ao]ry|ous|ive|ine)$/u,
  endings:
    /^(?:s|es?|y|ies|os?|i?als?|ual|ical|ics?|ary|ory|i?ous|eous|ive|en|ed|ing|(?:in)?(?:i[zs]|ific)?(?:at|it)?(?:ions?|ing|ed)|i?ments?|i?c?ity|at(?:or|ive|ed?)|a)?$/u,
  alternations: ['sc', 'td', 'ct'],
  actions: /^(?:in)?(?:i[zs]|ific)?(?:ation|ing|ment)$/u,
  verbal: { done: /ed$/, doing: /(?:ions?|ing|ments?)$/ },
  roots: `electricity,electric,electrical,electro-
immunity,immune,immuno-
heat,thermal,thermo-
water,aquatic,aqueous,hydro-
blood,sanguine,haematic,hemo-,haemo-
nerve,nervous,neural,neuro-
night,nocturnal
day,diurnal
light,luminous,photo-
air,aerial,aero-
animal,zoo-
plant,vegetable,phyto-
heart,cardiac,cardio-
sea,marine,maritime
sun,solar,helio-
earth,terrestrial,geo-
bone,osseous,osteo-
eye,ocular,ophthalmic
skin,cutaneous,dermal,dermo-
liver,hepatic,hepato-
lung,pulmonary,pneumo-
kidney,renal,nephro-
mouth,oral
tooth,dental
stone,litho-
distance,tele-
ice,glacial,cryo-
river,fluvial,riverine
rain,pluvial
city,urban
dog,canine
horse,equine,equestrian,hippo-
child,infantile
milk,dairy,lactic,lacto-
voice,vocal
ear,aural
hearing,auditory,audio-
star,stellar
moon,lunar
colour,color,chromatic,chromo-
small,mini-,micro-
side,lateral
radioactive,radio-
word,verbal,lexical
spring,vernal
brain,cerebral
hand,manual`,
  wholes: 'neuron=cell nerve,neurons=cell nerve',
  apart: `general gender,social society,formal form formation,central centre center,official office,capital cap,mineral mine mining
personal person personality,popular population,native nation,universal university universe,commune community,secret secretary,part party,import important,organ organic organization,human humane humanity,historic history,president presidential`,
};
