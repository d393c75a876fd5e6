package org.fengqiao.place;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Makes catalogues of any size for measurements, never for use: names are put together from words and distinct up to
 * 960,000 rows. The same size and seed give the same text on every machine.
 */
public final class CatalogueGenerator {

    private static final List<String> PLACES = words("小区 商圈 工地 学校 医院 公园 车站 市场 码头 厂区 园区 景区 村口 巷道 河岸 "
            + "广场 桥下 楼栋 街角 库房");
    private static final List<String> THINGS = words("路面 围墙 照明 水管 电缆 井盖 绿篱 座椅 栏杆 标牌 扶梯 电梯 消防栓 充电桩 "
            + "垃圾桶 岗亭 停车棚 雨棚 屋檐 外墙 坡道 台阶 门禁 路灯 旗杆 球场 泳池 水池 沟渠 涵洞 护坡 花坛 公厕 报栏 信箱 快递柜 "
            + "岗哨 隔离墩 伸缩缝 检修口");
    private static final List<String> FAULTS = words("破损 缺失 堵塞 渗漏 锈蚀 松动 倾斜 占用 异响 异味 积水 结冰 断电 停用 老化 "
            + "脱落 下沉 遮挡 褪色 失灵 污染 超期 未修 未验 误设 重复 低温 高温 漏电 虫害 裂缝 变形 翘起 错位 堆物 失窃 外露 短缺 "
            + "滞留 不洁");
    private static final List<String> CAUSES = words("夜间 雨后 节日 早高峰 长期 突发 反复 季节 施工 检修 搬迁 更换 移交 争议 "
            + "过渡 试点 改造 停业 开学 汛期 冬季 夏季 台风 停水 停电 换届 清退 征收 验收 投运");
    private static final List<String> SYSTEMS = words("城管 住建 交通 公安 教育 卫健 人社 民政 市监 生态环境 水务 应急 消防 "
            + "自然资源 农业农村 文旅体育");
    private static final int GROUP_SIZE = 50;
    private static final int FIELD_SIZE = 1_000;

    private CatalogueGenerator() {
    }

    /** CSV text in the form of {@code items.csv}. */
    public static String csv(int rows, long seed) {
        Random random = new Random(seed);
        List<List<String>> words = new ArrayList<>();
        for (List<String> list : List.of(CAUSES, PLACES, THINGS, FAULTS)) {
            List<String> shuffled = new ArrayList<>(list);
            Collections.shuffle(shuffled, random);
            words.add(shuffled);
        }
        StringBuilder csv = new StringBuilder("编码,一级,二级,名称,县区主管,乡镇街道主管,全天值守\n");
        for (int i = 0; i < rows; i++) {
            csv.append(String.format("t%07d,测试领域%d,测试类别%d,%s,%s,街道,%s\n", i, i / FIELD_SIZE, i / GROUP_SIZE,
                    name(words, i), SYSTEMS.get(random.nextInt(SYSTEMS.size())), random.nextInt(8) == 0 ? "是" : ""));
        }
        return csv.toString();
    }

    /** Counts through all combinations, the last word fastest. */
    private static String name(List<List<String>> words, int number) {
        StringBuilder name = new StringBuilder();
        int rest = number;
        for (int i = words.size() - 1; i >= 0; i--) {
            List<String> list = words.get(i);
            name.insert(0, list.get(rest % list.size()));
            rest /= list.size();
        }
        return name.toString();
    }

    private static List<String> words(String text) {
        return List.of(text.split("\\s+"));
    }
}
