import type { QuantityFacts } from '../../core/language';

/** What Portuguese calls numbers and units. */
export const quantities: QuantityFacts = {
  numbers: `zero=0? um=1? uma=1? dois=2 duas=2 três=3 quatro=4 cinco=5 seis=6 sete=7 oito=8 nove=9 dez=10 onze=11 doze=12 treze=13
catorze=14 quatorze=14 quinze=15 dezesseis=16 dezasseis=16 dezessete=17 dezassete=17 dezoito=18 dezenove=19
dezanove=19 vinte=20 trinta=30 quarenta=40 cinquenta=50 sessenta=60 setenta=70 oitenta=80 noventa=90 cem=100 cento=100?
duzentos=200 duzentas=200 trezentos=300 trezentas=300 quatrocentos=400 quatrocentas=400 quinhentos=500 quinhentas=500
seiscentos=600 seiscentas=600 setecentos=700 setecentas=700 oitocentos=800 oitocentas=800 novecentos=900
novecentas=900 mil=*1000 milhão=*1e6 milhões=*1e6 bilhão=*1e9 bilhões=*1e9 bilião=*1e12 biliões=*1e12 trilhão=*1e12
trilhões=*1e12`,
  allusions: `trigésimo=30 trigésima=30 quadragésimo=40 quadragésima=40 quinquagésimo=50 quinquagésima=50 sexagésimo=60
septuagésimo=70 octogésimo=80 nonagésimo=90
milésimo=1000 centésimo=100 nenhum=0 nenhuma=0 só=1 único=1 única=1 primeiro=1 primeira=1 segundo=2 segunda=2 terceiro=3 terceira=3 quarto=4
quarta=4 quinto=5 quinta=5 sexto=6 sexta=6 sétimo=7 oitavo=8 nono=9 décimo=10 vigésimo=20 meio=0.5,1.5,30,50
meia=0.5,1.5,30,6 metade=0.5,50,2 terço=3,0.333,33 terços=3 quartos=4 ambos=2 ambas=2 par=2 casal=2 dupla=2 gêmeo=2
gémeo=2 trio=3 duplo=2 dobro=2,100 dobrar=2,100 duplicar=2,100 triplicar=3 triplo=3 dúzia=12 dúzias=12 dezena=10
dezenas=10 quinzena=15,14,2 vintena=20 centena=100 centenas=100 milhar=1000 milhares=1000 década=10 décadas=10
século=100 séculos=100 milênio=1000 milénio=1000 centenário=100 trimestre=3,4 semestre=6 semana=7 dia=24 meio-dia=12
meia-noite=0,12,24 outro=2? todos=100 biénio=2 triénio=3`,
  units: `km=quilômetro|quilómetro|quilômetros|quilómetros m=metro|metros cm=centímetro|centímetros mm=milímetro|milímetros
mi=milha|milhas ft=pé|pés in=polegada|polegadas yd=jarda|jardas kg=quilograma|quilogramas|quilo|quilos g=grama|gramas
mg=miligrama|miligramas t=tonelada|toneladas lb=libra?|libras? oz=onça|onças l=litro|litros ml=mililitro|mililitros
gal=galão|galões ha=hectare|hectares ac=acre|acres C=celsius|centígrados|centígrado F=fahrenheit min=minuto|minutos s=segundos h=hora|horas
d=dia|dias wk=semana|semanas mo=mês|meses y=ano|anos %=por_cento|porcento USD=dólar|dólares EUR=euro|euros
GBP=libra?|libras? JPY=iene|ienes CNY=yuan|yuans|renminbi RUB=rublo|rublos CHF=franco?|francos? INR=rupia|rupias
KRW=won`,
  short: 'mi=1e6 bi=1e9 tri=1e12 mil=1e3 k=1e3',
  claims: 'ambos ambas décimo décima vigésimo vigésima',
  joiners: ['e'],
  solid: false,
  turnOfYear: { late: 'fim|fins|final|finais', before: 'antes|véspera' },
};
