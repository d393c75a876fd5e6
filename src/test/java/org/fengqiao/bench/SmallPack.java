package org.fengqiao.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import org.fengqiao.json.Json;
import org.fengqiao.matter.Matter;
import org.fengqiao.place.CatalogueGenerator;

/** A pack, a matter and a catalogue made for a measurement: all of one size or another, and the same for a given size. */
final class SmallPack {

    static final String NAME = "national";
    static final Instant AT = Json.instant("2026-03-02 10:00");

    private static final String BASE = """
            package 测量;
            rule "性质" @依据("《测量》") when 诉求( 给定目的 == "申诉求决" ) then 定性质("申诉求决"); end
            rule "途径" @依据("《测量》") when 诉求( 性质 == "申诉求决" ) then 分流("信访程序"); end
            rule "首办" @依据("《测量》") when 诉求( 职权归属 != "未明" ) then 首办("主管单位"); end
            """;
    private static final String FINISH = """
            rule "告知" @依据("《测量》") when 诉求( 途径 == "信访程序" )
            then 应当("书面告知").由("首办单位").对("信访人").限(日, 15).起自("收到"); end
            rule "办结" @依据("《测量》") when 诉求( 途径 == "信访程序" )
            then 应当("办结").由("首办单位").对("信访人").限(日, 60).起自("收到"); end
            """;
    private static final int OF_BASE = 5;
    /** An item in which a shipped post declares an interest: a generated catalogue does not have it. */
    private static final String DECLARED_ITEM = "020101";

    private SmallPack() {
    }

    /** Five rules that match, the others each on an item of its own that the matter is not about. */
    static void write(Path folder, int rules) {
        write(folder, BASE + FINISH, others(rules - OF_BASE, 15), null);
    }

    /** Three rules on who is to act, and a table that says by when. */
    static void writeFor(Path folder, String limits) {
        write(folder, BASE, null, limits);
    }

    private static void write(Path folder, String base, String others, String limits) {
        Path pack = folder.resolve(NAME);
        try {
            Files.createDirectories(pack.resolve("tables"));
            Files.createDirectories(pack.resolve("calendar"));
            Files.writeString(pack.resolve("pack.yaml"), "名称: " + NAME + "\n");
            Files.writeString(pack.resolve("tables/职责.csv"), "名称,证据,任一/全部,限责任者\n书面告知,告知,任一,否\n办结,办结,任一,否\n");
            Files.copy(Shipped.RULES.resolve("national/calendar/cn.csv"), pack.resolve("calendar/cn.csv"),
                    StandardCopyOption.REPLACE_EXISTING);
            Files.writeString(pack.resolve("基本.drl"), base);
            if (others != null) {
                Files.writeString(pack.resolve("其余.drl"), others);
            }
            if (limits != null) {
                Files.writeString(pack.resolve("tables/限时.csv"), limits);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param days limit in each of the rules: another number makes another file */
    static String others(int count, int days) {
        StringBuilder drl = new StringBuilder("package 测量;\n");
        for (int i = 0; i < count; i++) {
            drl.append(String.format("""
                    rule "事项%1$d" @依据("《测量》") when 诉求( 途径 == "信访程序", 事项类别.名称 == "测量事项%1$d" )
                    then 应当("书面告知").由("首办单位").对("信访人").限(日, %2$d).起自("收到"); end
                    """, i, days));
        }
        return drl.toString();
    }

    static Matter matter(String item) {
        return matter(item, "来信", 1);
    }

    static Matter matter(String item, String channel, int people) {
        return Json.yaml().readValue("""
                编号: M1
                渠道: %s
                形式: 来信
                标题: 测量
                正文: 测量
                人数: %d
                收到时间: 2026-03-02 09:30
                收到单位: 福田区信访局
                地点: {区划: 福田区}
                信访人: {类别: 实名, 姓名: 张三, 联系方式: '13800000000', 住址: 梅林路1号}
                诉求: [{目的: 申诉求决, 事项类别: %s}]
                """.formatted(channel, people, item), Matter.class);
    }

    /** The shipped directory with a generated catalogue of the size; its first rows do not depend on the size. */
    static void writeDirectory(Path folder, int rows) {
        try (var files = Files.walk(Shipped.DIRECTORY)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(Shipped.DIRECTORY.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            }
            Files.writeString(folder.resolve("items.csv"), CatalogueGenerator.csv(rows, 1));
            Path posts = folder.resolve("posts.csv");
            Files.writeString(posts, Files.readString(posts).replace(DECLARED_ITEM, "t0000000"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
