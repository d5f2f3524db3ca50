// Written for mtlint from general knowledge of the language; no list was copied.

/** English words and the Chinese ones that may render them, good or bad, a sense a line; see `Language.ownSenses`. */
export const ownSenses = `
repository|存储库,仓库,版本库,资源库,储存库
passphrase|口令,密码短语,密语,通行短语
master password|主密码,主口令,万能密码
snapshot|快照,瞬时映像,即时映像
incremental|增量,递增,差量,递增式,增量式
rollback|回滚,回退,还原
wizard|向导,精灵,巫师
dashboard|仪表板,仪表盘,控制台,看板
console|控制台,管理面板,主控台
firmware|固件,韧体
driver|驱动程序,驱动
plugin,plug-in|插件,外挂程序,扩展
thread|线程,执行绪
cache|缓存,快取,高速缓存
log|日志,记录档,运行记录
endpoint|端点,终端节点
deployment|部署,布署
subscription|订阅,订购
token|令牌,代币,权杖
bandwidth|带宽,频宽
logger,data logger|记录仪,记录器,数据记录器
geolocator|地理定位器,光敏定位器,光级记录器,光敏记录仪
tracker|追踪器,跟踪器,定位器
transmitter|发射器,发报机,发信器
receiver|接收器,接收机
detector|探测器,检测器,侦测器
sensor|传感器,感应器,感测器
gauge|计,仪表,量表
meter|计,仪,表
tensioner,tension|张力,松紧
lever|拉杆,杠杆,手柄
carriage|机头,滑架,托架
bobbin|梭芯,线轴,筒管
spool,reel|线轴,卷轴,卷线盘
presser foot|压脚,压布脚
foot pedal,foot controller|脚踏板,踏板,脚踏开关
gasket|垫片,密封垫,垫圈
nozzle|喷嘴,喷头
hose|软管,胶管
impeller|叶轮,转轮
bearing|轴承
axle|车轴,轴
spoke|辐条
fender,mudguard|挡泥板
hub|花鼓,轮毂
derailleur|变速器,拨链器
brake pad|刹车片,制动片,刹车块
harness|安全带,背带,吊带
paraglider,paragliding|滑翔伞,滑翔翼
glider|滑翔机
buoy|浮标,浮筒
trawl|拖网
sandeel,sand eel,sand lance|玉筋鱼,沙鳗,沙鱼
puffin|海鹦,角嘴海雀
tern|燕鸥
grebe|䴙䴘
stork|鹳
heron|鹭,苍鹭
crane|鹤
flamingo|火烈鸟,红鹳
condor|神鹰,秃鹰
vulture|秃鹫
kestrel|红隼
falcon|猎隼,隼,猎鹰
eelgrass,seagrass|大叶藻,海草,鳗草
kelp|海带,昆布
lichen|地衣
moss|苔藓
truffle|松露,块菌
oyster mushroom|平菇,蚝菇
yeast|酵母,酵母菌
enzyme|酶,酵素
polyurethane|聚氨酯,多元氨基甲酸酯
polyethylene|聚乙烯
plasticizer|增塑剂,塑化剂
rust|锈,铁锈
snowpatch,snow patch,snowfield|雪渓,积雪区,雪斑
glacier|冰川,冰河
avalanche|雪崩
snowshoe|雪鞋
sled,sledge|雪橇
pit,pit area|维修区,检修站
lap|圈,赛圈
carry section|扛车路段
heat,qualifying|预赛,资格赛
regatta|赛船会,帆船赛,划船赛
coxed four|四人单桨有舵手
coxswain|舵手
wetsuit|潜水服,湿式潜水衣
freediving|自由潜水,闭气潜水
fencing|击剑,剑术
curling|冰壶
hurdle|跨栏
javelin|标枪
referee|裁判,裁判员
plaintiff|原告,起诉方
defendant|被告,应诉方
patent|专利,专利权
trademark|商标
intellectual property|知识产权,知识财产,智慧财产
injunction|禁令,强制令
settlement|和解,调解
dovetail|燕尾榫
joint|接头,榫头,榫,连接件,接合件
interlocking|互锁,连锁,锁扣
lug|凸耳,接头
laminate,laminated|层压,叠层,积层
jigsaw puzzle|拼图,七巧板
kiln|窑,窑炉
loom|织机,织布机
needle bed|针床
foundry|铸造厂,铸造所
bell|钟,铃
organ|管风琴
manuscript|手稿,手抄本,抄本
parchment|羊皮纸
fresco|壁画,湿壁画
restoration|修复,修缮,复原
excavation|发掘,挖掘
curator|策展人,馆员,研究员
conservator|修复师,文物保护员
freeze-drying|冷冻干燥,冻干
hearing aid|助听器
oximeter|血氧仪
defibrillator|除颤器,电击器
catheter|导管
infusion pump|输液泵,点滴泵
inhaler|吸入器
cuff|袖带,臂带
hatchery|孵化场
feeder|喂食器,投喂器
cistern|水箱,蓄水池
sluice|水闸,闸门
levee,dike|堤坝,堤防
culvert|涵洞
heat pump|热泵
coefficient of performance|性能系数,能效系数,能效比
inverter|逆变器,变流器
charger|充电器
charging station|充电站,充电桩
dashcam|行车记录仪,行车记录器
memory card,SD card|存储卡,记忆卡,内存卡
`;
