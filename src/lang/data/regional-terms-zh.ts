// Written for mtlint from general knowledge of the language; no list was copied.

/**
 * Terms of the mainland and of Taiwan or Hong Kong for one thing, in simplified characters,
 * `mainland=elsewhere,elsewhere`. Only those that print of the mainland has in no other meaning: an article that has both was put together from two translations.
 */
const TERMS = `
固件=韧体 软件=软体 硬件=硬体 网络=网路 互联网=网际网路 数据库=资料库 驱动程序=驱动程式 屏幕=萤幕 鼠标=滑鼠 打印机=印表机
服务器=伺服器 激光=雷射 纳米=奈米 硅谷=矽谷 光盘=光碟 硬盘=硬碟 优盘=随身碟 短信=简讯 博客=部落格 航天飞机=太空梭 导弹=飞弹
奶酪=起司 金枪鱼=鲔鱼 幼儿园=幼稚园 信息安全=资讯安全 音频=音讯 像素=画素 分辨率=解析度 带宽=频宽
宽带=宽频 芯片=晶片 集成电路=积体电路 晶体管=电晶体 二维码=二维条码 条形码=条码 充电宝=行动电源 移动电源=行动电源
笔记本电脑=笔记型电脑,笔电 台式机=桌上型电脑 内存=记忆体 文件夹=资料夹 回收站=资源回收筒 搜索引擎=搜寻引擎 卸载=解除安装
 局域网=区域网路 无线网络=无线网路 蓝牙=蓝芽 首席执行官=执行长 首席技术官=技术长 首席财务官=财务长 新西兰=纽西兰
意大利=义大利 老挝=寮国 沙特阿拉伯=沙乌地阿拉伯 特朗普=川普 奥巴马=欧巴马 普京=普丁,普亭 希拉里=希拉蕊 默克尔=梅克尔
马克龙=马克宏 泽连斯基=泽伦斯基 乔布斯=贾伯斯 扎克伯格=祖克柏 迪拜=杜拜 卡塔尔=卡达 也门=叶门 肯尼亚=肯亚 埃塞俄比亚=衣索比亚
尼日利亚=奈及利亚 加纳=迦纳 津巴布韦=辛巴威 克罗地亚=克罗埃西亚 塞浦路斯=赛普勒斯 马尔代夫=马尔地夫 文莱=汶莱 斯洛文尼亚=斯洛维尼亚
阿塞拜疆=亚塞拜然 坦桑尼亚=坦尚尼亚 赞比亚=尚比亚 毛里求斯=模里西斯 危地马拉=瓜地马拉 洪都拉斯=宏都拉斯
哥斯达黎加=哥斯大黎加 多米尼加=多明尼加 特立尼达=千里达 瑙鲁=诺鲁 瓦努阿图=万那杜 图瓦卢=吐瓦鲁 莫桑比克=莫三比克 利比里亚=赖比瑞亚
自行车=脚踏车 出租车=计程车 移动电话=行动电话 人工智能=人工智慧 优盘=随身碟 传感器=感测器 函数=函式 应用程序=应用程式
触摸屏=触控萤幕
`;

/** The terms for one thing, row by row. */
export const regionalTerms: ReadonlyArray<readonly string[]> = TERMS.trim()
  .split(/\s+/)
  .map((row) => row.split(/[=,]/));
