/**
 * Morphemes of which names of places, firms and things are made in Chinese (pinyin), Japanese and Russian, and words of these languages
 * and of Korean, with the English words, and for some the French ones, by which they are translated. Origin: written for mtlint by its
 * authors, from their knowledge of the languages.
 */
export const CHINESE = `shan=mountain,hill,mount,montagne,mont he=river,rivière,fleuve,peace hu=lake,tiger,lac,tigre hai=sea,mer
jiang=river,fleuve bei=north,northern,nord nan=south,southern,sud dong=east,eastern,est xi=west,western,ouest da=great,big,
grand xiao=little,small,petit bai=white,blanc hei=black,noir hong=red,rouge lan=blue,bleu,orchid lü=green,vert qing=clear,
green,blue,clair,vert,bleu huang=yellow,jaune jin=gold,golden,or,doré yin=silver,argent shi=stone,rock,pierre long=dragon,
dragon feng=wind,phoenix,peak,vent,phénix,pic yun=cloud,nuage yue=moon,lune ri=sun,soleil xing=star,étoile tian=sky,heaven,
ciel hua=flower,fleur mei=plum,prune song=pine,pin zhu=bamboo,pearl,bambou,perle ma=horse,cheval niu=ox,cow,bœuf
yu=fish,jade,emerald,rain,poisson,pluie ping=peace,peaceful,paix an=peace,peaceful,paix chang=long,long xin=new,nouveau,nouvelle
lao=old,vieux gu=old,ancient,ancien guang=light,lumière ming=bright,clair gou=gully,ravine,ditch,valley ya=cliff qiao=bridge,pont cun=village,village
cheng=city,town,ville men=gate,porte dao=island,île wan=bay,baie gang=harbor,harbour,port,steel,acier quan=spring,source
sha=sand,sable lin=forest,wood,forêt shu=tree,arbre cao=grass,herbe tie=iron,fer ta=tower,tour deng=lamp,lantern,light,lampe,
lanterne shui=water,eau huo=fire,feu tu=earth,terre mu=wood,bois lei=thunder,tonnerre xue=snow,neige bing=ice,glace
chun=spring,printemps qiu=autumn,automne dong=winter,hiver sheng=victory,victoire zhong=middle,central,centre,milieu
tai=peace yuan=garden,source,jardin ling=ridge,crête he=crane,grue que=sparrow ying=eagle,aigle lu=deer,cerf yan=swallow,
hirondelle jing=whale,crystal,capital,baleine,cristal ge=song,pavilion,chant,pavillon dou=dipper,bean hui=grey,gray,gris
feng=maple,bee,érable xia=summer,gorge,dawn,été,aube zhou=boat,island,bateau chuan=river,ship,navire fan=sail,voile
mao=anchor,cat,ancre,chat zhong=bell,cloche gu=drum,valley,tambour,vallée jian=sword,épée dun=shield,bouclier qi=flag,drapeau
xiong=bear,ours hu=fox,renard lang=wolf,wave,loup,vague bao=leopard,treasure,fort,léopard,trésor shi=lion,lion
gui=turtle,tortue sha=shark,requin tu=rabbit,lapin,lièvre yang=sheep,sun,ocean,poplar,mouton,soleil,océan ou=gull,mouette
die=butterfly,papillon chan=cicada,cigale can=silkworm ting=pavilion,pavillon lou=tower,tour dian=palace,lightning,palais,éclair
gong=palace,palais tang=hall,pond,étang lu=dew,road,reed,rosée,route shuang=frost,double,givre wu=fog,mist,brume
lian=lotus,lotus ju=chrysanthemum tao=peach,wave,pêche li=pear,plum,poire liu=willow,saule hong=rainbow,swan,arc cha=tea,thé
mi=honey,rice,miel,riz mai=wheat,blé yan=rock,flame,salt,rocher,flamme,sel shen=spirit,deep,esprit meng=dream,rêve
si=silk,soie jin=brocade wang=king,roi huang=emperor,empereur xi=stream,creek,river,ruisseau hu=lake,lac he=lotus,lotus
yun=rhyme xing=apricot sheng=sound,holy,saint zhi=wisdom xin=heart,cœur fei=flying ma=hemp`;

export const JAPANESE = `yama=mountain,hill,mount kawa=river gawa=river shima=island jima=island mori=forest,grove,woods hayashi=forest,woods,grove
bayashi=forest,woods,grove ishi=stone iwa=rock,boulder mizu=water ike=pond,lake numa=marsh,swamp taki=waterfall,falls
hara=field,plain,meadow wara=field,plain no=field,plain ta=field,paddy da=field,paddy mura=village sato=village,hometown
zato=village machi=town hashi=bridge bashi=bridge saka=slope,hill zaka=slope,hill tani=valley dani=valley
keikoku=valley,gorge sawa=stream,marsh,swamp,brook zawa=stream,marsh,swamp,brook oka=hill mine=peak,ridge
ura=bay,inlet,shore hama=beach,shore,coast minato=harbor,harbour,port tsu=harbor,harbour,port saki=cape,point,promontory
zaki=cape,point umi=sea nami=wave kaze=wind kumo=cloud,spider gumo=cloud ame=rain yuki=snow kiri=mist,fog sora=sky
hoshi=star boshi=star tsuki=moon zuki=moon hi=sun,fire,light bi=fire,light hikari=light kage=shadow kuro=black
shiro=white,castle shira=white kana=metal ama=sky,rain kaza=wind aka=red ao=blue,green midori=green kin=gold,golden gin=silver kane=bell,gold,metal matsu=pine
take=bamboo,mountain,peak sugi=cedar ume=plum sakura=cherry zakura=cherry yanagi=willow kiku=chrysanthemum fuji=wisteria
hana=flower,blossom bana=flower,blossom kusa=grass ha=leaf ba=leaf,place ne=sound,root,peak oto=sound koe=voice uta=song
fue=flute kura=storehouse,warehouse,cellar gura=storehouse,warehouse,cellar ya=house,shop,valley,arrow ie=house
tei=pavilion,house,inn an=hermitage,cottage kan=hall,house,inn dera=temple ji=temple miya=shrine,palace tori=bird
tsuru=crane zuru=crane taka=hawk,high washi=eagle hato=pigeon,dove karasu=crow,raven suzume=sparrow kamo=duck
kame=turtle,tortoise tatsu=dragon tora=tiger kuma=bear guma=bear kitsune=fox gitsune=fox shika=deer jika=deer uma=horse
ushi=cow,ox inu=dog neko=cat saru=monkey usagi=rabbit,hare koi=carp hotaru=firefly botaru=firefly semi=cicada
kita=north,northern minami=south,southern higashi=east,eastern nishi=west,western naka=middle,inner,central ue=upper
kami=upper,paper,god shita=lower shimo=lower,frost o=big,great,large oo=big,great,large ko=little,small,child,lake naga=long
hiro=wide,broad shin=new ara=new furu=old moto=origin,source kiyo=clear,pure tomo=friend yume=dream kokoro=heart inochi=life
haru=spring natsu=summer aki=autumn fuyu=winter asa=morning yuu=evening yoru=night toro=lantern watari=crossing
fune=boat,ship funa=boat,ship ho=sail tama=jewel,ball dama=jewel,ball yumi=bow kagami=mirror ito=thread nuno=cloth
gami=paper sumi=ink,charcoal cha=tea shio=salt,tide mame=bean mugi=wheat,barley kome=rice kuri=chestnut kaki=persimmon
momo=peach nashi=pear izumi=spring,fountain akatsuki=dawn,daybreak akebono=dawn kaede=maple tsubaki=camellia kawasemi=kingfisher
hibari=lark uguisu=nightingale tsubame=swallow hayabusa=falcon kogane=gold,golden shirogane=silver kurogane=iron hagane=steel
inazuma=lightning arashi=storm niji=rainbow ajisai=hydrangea michi=road,way mon=gate to=door,island`;

export const RUSSIAN = `verkhne=upper nizhne=lower belo=white krasno=red cherno=black zeleno=green novo=new staro=old velik=great malo=little,small
zoloto=golden,gold serebro=silver bystro=fast,swift tikho=quiet,still,calm svetlo=bright,light kruto=steep dolgo=long
sredne=middle severo=north yuzhno=south vostochno=east zapadno=west rechka=river rechye=river rechensk=river gorsk=mountain
gorye=mountain gora=mountain kamensk=stone kamenka=stone kamen=stone ozersk=lake ozero=lake ozerye=lake ozerka=lake
lesk=forest lesye=forest lesnoye=forest morsk=sea morye=sea pole=field polye=field gorod=town,city grad=town,city dol=valley
klyuch=spring bor=forest,pine`;

export const WORDS = `dengta=lighthouse,lantern,phare heping=peace,paix shengli=victory,victoire xinhua=new_china changcheng=great_wall
hongqi=red_flag,red_banner,drapeau_rouge dongfang=east,eastern,orient,oriental xiwang=hope,espoir guangming=light,bright,lumière
kaifa=development taiyang=sun,soleil yueliang=moon,lune minami=south,southern,sud kita=north,northern,nord
higashi=east,eastern,est nishi=west,western,ouest yama=mountain,montagne kawa=river,rivière shima=island,île mori=forest,forêt
hashi=bridge,pont shiro=white,castle,blanc,château kuro=black,noir akai=red,rouge umi=sea,mer hana=flower,fleur
sakura=cherry,cerisier matsu=pine,pin hoshi=star,étoile tsuki=moon,lune hikari=light,lumière ishi=stone,pierre mizu=water,eau
chuo=central,centre asahi=sunrise,rising_sun,soleil_levant midori=green,vert aoba=green_leaf heiwa=peace,paix kibo=hope,espoir
mirai=future,avenir gora=mountain,mount,mont reka=river,rivière ozero=lake,lac more=sea,mer gorod=city,town,ville novy=new,
nouveau novaya=new,nouvelle novoye=new stary=old,vieux staraya=old,vieille bely=white,blanc belaya=white,blanche
beloye=white,blanc beloie=white,blanc cherny=black,noir chernaya=black,noire krasny=red,rouge krasnaya=red,rouge
krasnoye=red,rouge zeleny=green,vert zelenaya=green,verte siny=blue,bleu sinyaya=blue,bleue severny=north,northern,nord
severnaya=north,northern,nord severka=north,northern,nord yuzhny=south,southern,sud yuzhnaya=south,southern,sud
vostochny=east,eastern,est vostochnaya=east,eastern,est zapadny=west,western,ouest zapadnaya=west,western,ouest
bolshoi=big,great,grand bolshaya=big,great,grande maly=little,small,petit malaya=little,small,petite zarya=dawn,aube
pobeda=victory,victoire zvezda=star,étoile vesna=spring,printemps mys=cape,cap ostrov=island,île most=bridge,pont
zavod=factory,works,usine molodezhny=youth,jeunesse oktyabr=october,octobre mayak=lighthouse,phare rodina=motherland,patrie
druzhba=friendship,amitié stal=steel,acier metallist=metalworker,métallurgiste sokol=falcon,faucon oryol=eagle,aigle
medved=bear,ours volk=wolf,loup
pado=wave bada=sea byeol=star haneul=sky baram=wind namu=tree kkot=flower hosu=lake maeul=village hanok=house dari=bridge
sijang=market horangi=tiger saebyeok=dawn achim=morning bom=spring yeoreum=summer gaeul=autumn gyeoul=winter norae=song
noeul=sunset washi=paper urushi=lacquer keikoku=valley,gorge matsuri=festival`;
