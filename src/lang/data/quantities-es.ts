import type { QuantityFacts } from '../../core/language';

/** What Spanish calls numbers and units. */
export const quantities: QuantityFacts = {
  numbers: `cero=0? un=1? uno=1? una=1? dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9 diez=10 once=11 doce=12
trece=13 catorce=14 quince=15 dieciséis=16 diecisiete=17 dieciocho=18 diecinueve=19 veinte=20 veintiún=21 veintiuno=21
veintiuna=21 veintidós=22 veintitrés=23 veinticuatro=24 veinticinco=25 veintiséis=26 veintisiete=27 veintiocho=28
veintinueve=29 treinta=30 cuarenta=40 cincuenta=50 sesenta=60 setenta=70 ochenta=80 noventa=90 cien=100 ciento=100?
doscientos=200 doscientas=200 trescientos=300 trescientas=300 cuatrocientos=400 cuatrocientas=400 quinientos=500
quinientas=500 seiscientos=600 seiscientas=600 setecientos=700 setecientas=700 ochocientos=800 ochocientas=800
novecientos=900 novecientas=900 mil=*1000 millón=*1e6 millones=*1e6 millardo=*1e9 millardos=*1e9 billón=*1e12
billones=*1e12`,
  allusions: `trigésimo=30 trigésima=30 cuadragésimo=40 cuadragésima=40 quincuagésimo=50 quincuagésima=50 sexagésimo=60
septuagésimo=70 octogésimo=80 nonagésimo=90
decimotercero=13 decimotercera=13 decimocuarto=14 decimocuarta=14 decimoquinto=15 decimoquinta=15 decimosexto=16 decimosexta=16 decimoséptimo=17 decimoctavo=18 decimonoveno=19 milésimo=1000 centésimo=100 ningún=0 ninguno=0 solo=1 único=1 única=1 primer=1 primero=1 primera=1 segundo=2 segunda=2 tercer=3 tercero=3,0.333
tercera=3 cuarto=4,0.25,15 cuarta=4,0.25 quinto=5 quinta=5 sexto=6 sexta=6 séptimo=7 séptima=7 octavo=8 octava=8
noveno=9 novena=9 décimo=10 décima=10 undécimo=11 duodécimo=12 vigésimo=20 medio=0.5,1.5,30,50 media=0.5,1.5,30,50
mitad=0.5,50,2 tercio=3,0.333,33 tercios=3 cuartos=4 trimestre=3,4 semestre=6 ambos=2 ambas=2 par=2 pareja=2 gemelo=2
dúo=2 trío=3 cuarteto=4 doble=2 duplicar=2,100 duplicado=2,100 triplicar=3 triple=3 cuádruple=4 docena=12 docenas=12
decena=10 decenas=10 quincena=15,14,2 veintena=20 centenar=100 centenares=100 millar=1000 miles=1000 década=10
décadas=10 siglo=100 siglos=100 milenio=1000 centenario=100 semana=7 día=24 mediodía=12 medianoche=0,12,24 otro=2?
todos=100 cientos=100 bianual=2 decenio=10 bienio=2 trienio=3
veintes=20 treintas=30 cuarentas=40 cincuentas=50 sesentas=60 setentas=70 ochentas=80 noventas=90 veinteañero=20
veinteañera=20 treintañero=30 treintañera=30 cuarentón=40 cuarentona=40 cincuentón=50 cincuentona=50`,
  units: `km=kilómetro|kilómetros m=metro|metros cm=centímetro|centímetros mm=milímetro|milímetros mi=milla|millas ft=pie|pies
in=pulgada|pulgadas yd=yarda|yardas kg=kilogramo|kilogramos|kilo|kilos g=gramo|gramos mg=miligramo|miligramos
t=tonelada|toneladas lb=libra?|libras? oz=onza|onzas l=litro|litros ml=mililitro|mililitros gal=galón|galones
ha=hectárea|hectáreas ac=acre|acres C=celsius|centígrados|centígrado F=fahrenheit min=minuto|minutos s=segundos h=hora|horas d=día|días
wk=semana|semanas mo=mes|meses y=año|años %=por_ciento USD=dólar|dólares EUR=euro|euros GBP=libra?|libras?
JPY=yen|yenes CNY=yuan|yuanes|renminbi RUB=rublo|rublos CHF=franco?|francos? INR=rupia|rupias KRW=wones`,
  short: 'mm=1e6 mill=1e6 mdd=1e6 k=1e3 m=1e6',
  claims: 'ambos ambas décimo décima duodécimo vigésimo vigésima',
  joiners: ['y'],
  solid: false,
  turnOfYear: { late: 'fines|finales|final', before: 'antes|vísperas|previo' },
};
