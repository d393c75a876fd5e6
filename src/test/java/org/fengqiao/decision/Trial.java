package org.fengqiao.decision;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.fengqiao.json.Json;
import org.fengqiao.matter.Event;
import org.fengqiao.matter.Matter;
import org.fengqiao.place.Directory;
import org.fengqiao.place.DirectoryFolder;
import org.fengqiao.policy.Policy;
import org.fengqiao.policy.PolicyLoader;
import org.fengqiao.policy.reading.FileCache;
import org.fengqiao.policy.reading.PackReader;
import org.fengqiao.policy.vocabulary.Lexicon;

/** Small packs written by a test, decided on the real directory and calendar. */
public final class Trial {

    /** Read once: it never changes. */
    public static final Directory DIRECTORY = DirectoryFolder.read(Path.of("rules/directory"));

    /** Everything that most tests do not care about. */
    static final String SETTLED = """
            rule "途径" @依据("《试》") when 诉求( 性质 == "申诉求决" ) then 分流("信访程序"); end
            rule "性质" @依据("《试》") when 诉求( 给定目的 == "申诉求决" ) then 定性质("申诉求决"); end
            """;
    static final String FIRST = "rule \"首办\" @依据(\"《试》\") when 诉求() then 首办(\"主管单位\"); end\n";

    private static final String ACTIONS = """
            名称,证据,任一/全部,限责任者
            反馈,反馈,任一,是
            电话约见,电话联系|约见,全部,否
            书面告知,告知,任一,否
            办结,办结,任一,否
            复核,出具复核意见,任一,否
            落实批示,批示反馈,任一,是
            """;
    private static final String MATTER = """
            编号: M1
            渠道: 来信
            形式: 来信
            标题: 路灯不亮
            正文: 张三说路灯坏了
            收到时间: 2026-03-02 09:30
            收到单位: 福田区信访局
            地点: {区划: 福田区}
            信访人: {类别: 实名, 姓名: 张三, 联系方式: '13800000000', 住址: 梅林路1号}
            """;

    private final Policy policy;

    private Trial(Policy policy) {
        this.policy = policy;
    }

    static Trial of(Path folder, String nation) {
        write(folder, "nation", "", nation);
        return new Trial(new PolicyLoader(new PackReader(new FileCache()), Lexicon.EMPTY).load(folder).get("nation"));
    }

    static Trial of(Path folder, String nation, String local) {
        write(folder, "nation", "", nation);
        write(folder, "local", "继承: nation\n", local);
        return new Trial(new PolicyLoader(new PackReader(new FileCache()), Lexicon.EMPTY).load(folder).get("local"));
    }

    static String rule(String name, String when, String then) {
        return "rule \"" + name + "\" @依据(\"《试》\") when " + when + " then " + then + "; end\n";
    }

    static Matter matter(String demands, String... events) {
        return yaml(MATTER + "诉求: " + demands + "\n", events);
    }

    /** Through a channel of the district, to whoever that channel reaches. */
    static Matter through(String channel, String demands) {
        return yaml(MATTER.replace("渠道: 来信", "渠道: " + channel) + "诉求: " + demands + "\n");
    }

    /** A street lamp is out: the common case. */
    static Matter lamp(String... events) {
        return matter("[{目的: 申诉求决, 事项类别: 路灯不亮、损坏}]", events);
    }

    static Matter yaml(String text, String... events) {
        Matter matter = Json.yaml().readValue(text, Matter.class);
        List<Event> history = new ArrayList<>(matter.history());
        for (String event : events) {
            history.add(Json.yaml().readValue("{" + event + "}", Event.class));
        }
        return matter.withHistory(history);
    }

    DemandDecision decide(Matter matter, String at) {
        return decision(matter, at).demands().get(0);
    }

    Decision decision(Matter matter, String at) {
        return new Decider().decide(matter, Json.instant(at), policy, DIRECTORY);
    }

    Assessment assess(Matter matter, Instant now) {
        return new Assessor(new Decider()).assess(matter, now, null, policy, DIRECTORY);
    }

    Duty duty(Matter matter, String at, String action) {
        return decide(matter, at).duties().stream().filter(d -> d.action().equals(action)).findFirst().orElseThrow();
    }

    Policy policy() {
        return policy;
    }

    private static void write(Path folder, String pack, String manifest, String drl) {
        try {
            Path tables = Files.createDirectories(folder.resolve(pack).resolve("tables"));
            Files.writeString(tables.resolveSibling("pack.yaml"), "名称: " + pack + "\n" + manifest);
            Files.writeString(tables.resolveSibling("规则.drl"), "package 试;\n\n" + drl);
            if (pack.equals("nation")) {
                Files.writeString(tables.resolve("职责.csv"), ACTIONS);
                Files.writeString(tables.resolve("文书.csv"), "名称\n督办单\n告知书\n");
                Path calendar = Files.createDirectories(folder.resolve(pack).resolve("calendar"));
                Files.copy(Path.of("rules/national/calendar/cn.csv"), calendar.resolve("cn.csv"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
