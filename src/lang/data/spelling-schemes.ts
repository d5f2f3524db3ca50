// Written for mtlint from general knowledge of the languages and of their schemes of transliteration; no list was copied.

/**
 * By language: what sounds its letters write in names that it carries over from another script, as `letters=sounds`. A sound is
 * one sign, several signs in one group are what one spelling may stand for, `.` parts two sounds and nothing is no
 * sound of its own: `Z` is ж, `S` ш, `Q` ч, `C` ц, `X` х, `J` дж. Letters that stand in no row have the sound that most languages
 * give them. `^` stands for letters before e or i only.
 */
export const spellingSchemes: Readonly<Record<string, string>> = {
  en: 'shch=S.Q tch=Q dzh=J zh=Z kh=X ts=C tz=C ch=Q sh=S j=J ye=e yo=eo yu=u ya=a iy=i yi=i ck=k ph=f th=t gh=g oo=u ee=i ou=u qu=k.v',
  de: 'schtsch=S.Q tsch=Q dsch=J sch=SZ sh=Z ch=X tz=C ts=C z=C ss=s s=sz ß=s w=v v=vf je=e jo=eo ju=u ja=a ij=i ie=ie th=t ph=f ck=k ä=e qu=k.v',
  fr: 'chtch=S.Q tch=Q dj=J ch=S j=Z kh=X ou=u gu^=g ss=s s=sz c^=s qu=k ie=e io=eo ia=a iou=u ï=i th=t ph=f',
  es: 'ch=Q sh=S zh=Z kh=X j=X gu^=g qu=k ye=e yo=eo yu=u ya=a ie=e io=eo iu=u ia=a ts=C z=zs c^=s ñ=n',
  it: 'sci=S sc^=S gh=g ch=k ci=Q c^=Q gi=J g^=J z=zC',
  pt: 'tch=Q ch=S x=S j=Z nh=n lh=l gu^=g qu=k ss=s s=sz c^=s ç=s ou=u ie=e io=eo iu=u ia=a',
  pl: 'szcz=S.Q cz=Q sz=S rz=Z ż=Z ć=Q ci=Q si=S zi=Z ch=X dz=z c=C w=v ł=l ó=u je=e jo=eo ju=u ja=a ie=e io=eo iu=u ia=a ij=i',
  cs: 'šč=S.Q tš=Q štš=S.Q č=Q š=S ž=Z ch=X c=C je=e jo=eo ju=u ja=a ë=eo ij=i ts=C ň=n',
  hu: 'cs=Q zs=Z sz=s s=S c=C gy=d ny=n ly=l je=e jo=eo ju=u ja=a',
  nl: 'sjtsj=S.Q tsj=Q sj=S zj=Z ch=X oe=u ie=i je=e jo=eo ju=u ja=a ij=i',
  sv: 'sjtj=S.Q tj=Q sj=SZ je=e jo=eo ju=u ja=a ij=i',
  tr: 'ç=Q ş=S c=J ı=i j=Z',
};

/**
 * Names that Tibetans bear, as the exiles write them and as Chinese syllables do: `own=pinyin`. One spelling may be written
 * in several ways, which stand side by side.
 */
export const tibetanNames = `
lobsang,losang,lobzang=luosang dorje,dorjee,dorji=duoji tenzin,tendzin=danzeng,dandzin gyatso,gyatsho=jiacuo,jiaco tashi,trashi=zhaxi
tsering,tshering=cairen,ciren,caireng dolma,drolma=zhuoma,zhoma phuntsok,phuntsog=pingcuo,pengcuo nyima=nima wangchuk,wangchuck=wangqiu,wangxiu
sonam=suolang,suonan,sonan karma=gama pema,padma=baima,beima norbu=luobu,nuobu jampa,champa=qiangba,xiangba thubten,thupten=tudeng,tudan
ngawang=awang,awan yeshe,yeshi=yixi,yexi rinchen=renqing,renqin,renzeng choden=quzhen lhamo=lamu,lhamu wangmo=wangmu gyaltsen,gyeltsen=jianzan,jiancan
kelsang,kalsang=gesang,galsang palden=bandan,banden dekyi=deji,deqi yangchen=yangjin,yangzhen tsewang=cewang,ciwang jigme,jigmey=jinmei,jigmei
penpa=bianba migmar=mima lhakpa=laba,lapa pasang=basang phurbu,phurba=pubu sangye,sangay=sangjie,sangji tsultrim=chucheng,cicheng namgyal,namgyel=langjie,nanjie
dhondup,dondrub=dunzhu,dongzhu gonpo=gongbu,gompo samten=sangdan kunga,kunka=gongga,gonggar dawa=dawa,daowa chodrak=quzha choekyi=qujie,quji tsomo=cuomu
topgyal,tobgyal=duojie,duogyal trinley,thinley=chilie,chenglie rigzin=rangzeng,renzin metok=meiduo lhundup=longzhu,lunzhu
`;
